/** What the rules do to a roster, in words: beside each rule, and for everybody. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { Effects, Person, Removed, Rule } from '../../types.js';
import { byId, nameOf } from '../../app/programme.js';
import { funnel } from './funnel.js';
import { rich, t } from '../../words/words.js';

/** The effect of one rule; `old` while newer numbers are on their way. */
export function effectLine(effect: Effects['rules'][number], all: Effects, old: boolean): TemplateResult {
  const parts: string[] = [];
  if (effect.removes > 0) {
    const { removes, removesOnly: only } = effect;
    parts.push(only === 0 ? t('effect-removes-too', { removes, pairs: all.pairs }) : t('effect-removes-only', { removes, only, pairs: all.pairs }));
  }
  if (effect.adds > 0) parts.push(t('effect-adds', { adds: effect.adds, pairs: all.allowed, best: effect.best }));
  if (effect.gives) parts.push(t('effect-gives', { points: effect.gives }));
  if (parts.length === 0) parts.push(t('effect-nothing'));
  return html`<p class=${`small muted effect ${old ? 'old' : ''}`}>
    ${effect.removes > 0 ? share(effect.removes, all.pairs) : effect.adds > 0 ? share(effect.adds, all.allowed, true) : nothing}
    <span>${parts.join(' ')}</span></p>`;
}

/** The place of an effect that is still being counted. */
export const effectWaits = (): TemplateResult => html`<p class="small muted effect" aria-hidden="true">${share(0, 0)}<span></span></p>`;

/** The words say the same; the bar is for the eye only. */
function share(part: number, whole: number, second = false): TemplateResult {
  const width = whole > 0 ? Math.max(2, Math.round((100 * part) / whole)) : 0;
  return html`<svg class="bar effect-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width="100" height="12"></rect><rect class=${second ? 'a' : 'b'} width=${width} height="12"></rect>`}</svg>`;
}

export interface Reach {
  effects: Effects | null;
  counting: boolean;
  people: readonly Person[];
  rules: readonly Rule[];
  all: boolean;
  showAll: () => void;
  exempt: (id: string) => void;
}

const FIRST = 20;

/** How many pairs are left, and whom the rules leave with nobody. */
export function reach({ effects, counting, people, rules, all, showAll, exempt }: Reach): TemplateResult {
  const state = effects === null ? (counting ? 'effect-counting-pairs' : 'effect-not-yet') : counting ? 'effect-again' : 'effect-counted';
  const whole = html`<section class="stack tight ${counting && effects !== null ? 'old' : ''}" aria-busy=${counting ? 'true' : 'false'}>${funnel(rules, effects)}
    <p class="small muted" role="status">${t(state)}</p></section>`;
  if (effects === null) return whole;
  const index = byId(people);
  const list = all ? effects.nobody : effects.nobody.slice(0, FIRST);
  return html`${whole}
    ${effects.nobody.length === 0
      ? html`<p class="notice ok small">${t('effect-everybody')}</p>`
      : html`<section class="card stack tight" aria-labelledby="vv-nobody-heading">
          <h2 id="vv-nobody-heading">${t('effect-nobody', { count: effects.nobody.length })}</h2>
          <ul class="plain stack tight nobody">${list.map((each) => html`<li class="stack tight">
            <p><strong>${shown(nameOf(index.get(each.id), each.id))}</strong> <span class=${`tag ${each.role}`}>${t(`role-${each.role}`)}</span></p>
            ${removals(each.removed)}
            ${each.role === 'mentee' && offLineRemoved(each.removed, rules) && !exempted(each.id, rules)
              ? html`<button type="button" class="small" @click=${() => exempt(each.id)}><span>${rich('effect-lift', { name: shown(nameOf(index.get(each.id), each.id)) })}</span></button>`
              : nothing}
          </li>`)}</ul>
          ${list.length < effects.nobody.length ? html`<button type="button" class="small" @click=${showAll}>${t('effect-all-nobody', { count: effects.nobody.length })}</button>` : nothing}
        </section>`}`;
}

/** Which rule removed how many possible partners. */
export function removals(removed: readonly Removed[] | undefined): TemplateResult | typeof nothing {
  const rows = (removed ?? []).filter((each) => each.count > 0);
  if (rows.length === 0) return nothing;
  return html`<ul class="small removals">${rows.map((each) => html`<li>${each.only > 0 ? t('effect-removed-alone', { rule: each.text, count: each.count, only: each.only }) : t('effect-removed', { rule: each.text, count: each.count })}</li>`)}</ul>`;
}

function offLineRemoved(removed: readonly Removed[], rules: readonly Rule[]): boolean {
  return removed.some(({ rule, count }) => {
    const of = rules[rule];
    return count > 0 && of?.rule === 'reporting-line' && typeof of.must === 'object' && of.must !== null && of.must.offLine === true;
  });
}

const exempted = (id: string, rules: readonly Rule[]): boolean => rules.some((rule) => rule.exempt?.includes(id));
