/** What would help those who wait: who shares too few partners, which change frees whom, who is scarce, what to recruit for. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { shown } from '../../parts/shown.js';
import type { Person, Programme, Relaxation, WaitingHelp } from '../../types.js';
import { byId, nameOf, peopleOf, requestOf } from '../../app/programme.js';
import { conflictPart } from './conflicts.js';
import { number, rich, t } from '../../words/words.js';
import { namesOf, price, signed } from './words.js';

/** `vv-waiting-help`. Properties: app, programme. */
export class VvWaitingHelp extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, found: { state: true }, running: { state: true } };

  declare app: App;
  declare programme: Programme;
  private declare found: { of: Programme['pairing']; help: WaitingHelp } | null;
  private declare running: boolean;

  constructor() {
    super();
    this.found = null;
    this.running = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { pairing } = this.programme;
    const help = this.found !== null && this.found.of === pairing ? this.found.help : null;
    return html`<section class="card stack tight no-print" aria-labelledby="vv-help-heading">
      <h2 id="vv-help-heading" tabindex="-1">${t('pairs-help-title')}</h2>
      <p class="hint">${t('pairs-help-hint')}</p>
      <div><button type="button" ?disabled=${this.programme.stale ?? false} aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.ask()}>${t(help ? 'pairs-help-again' : 'pairs-help-see')}</button></div>
      ${help === null ? nothing : this.answer(help)}
    </section>`;
  }

  private answer(help: WaitingHelp): TemplateResult {
    const people = byId(peopleOf(this.programme));
    return html`${help.conflicts.map((conflict) => conflictPart(this.programme, conflict))}
      ${help.bottlenecks.length === 0
        ? nothing
        : html`<h3>${t('pairs-help-bottlenecks')}</h3><ul class="plain stack tight">${help.bottlenecks.map((each) => html`<li class="notice small">
            <p>${each.text}</p><p>${rich('pairs-help-bottleneck', { waiting: namesOf(each.waiting, people, FIRST), partners: namesOf(each.partners, people, FIRST) })}</p></li>`)}</ul>`}
      <h3>${t('pairs-help-free')}</h3>
      ${help.relaxations.length === 0
        ? html`<p class="small">${help.tried === 0 ? t('pairs-help-nothing-to-try') : t('pairs-help-none-frees', { count: help.tried })}</p>`
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-help-table')}><table class="data">
            <thead><tr><th scope="col">${t('pairs-change')}</th>${['pairs-help-freed', 'pairs-pairs', 'pairs-points', 'pairs-help-opens'].map((key) => html`<th scope="col" class="num">${t(key)}</th>`)}
              <th scope="col">${t('pairs-help-rules')}</th></tr></thead>
            <tbody>${help.relaxations.map((each) => this.row(each, people))}</tbody></table></div>
            <p class="hint">${t('pairs-help-tried', { count: help.tried })}</p>`}
      ${help.scarce.length === 0
        ? nothing
        : html`<details><summary>${t('pairs-help-scarce')}</summary><p class="hint">${t('pairs-help-scarce-hint')}</p>
            <ul class="small">${help.scarce.map((each) => html`<li>${rich('pairs-help-scarce-one', { name: shown(nameOf(people.get(each.id), each.id)), role: t(`pairs-side-${each.role}`), price: price(each.worth) })}</li>`)}</ul></details>`}
      ${help.recruits.length === 0
        ? nothing
        : html`<details><summary>${t('pairs-help-recruits')}</summary><p class="hint">${t(help.recruits[0]?.role === 'mentee' ? 'pairs-help-recruits-mentee' : 'pairs-help-recruits-mentor')}</p>
            <ul class="small">${help.recruits.map((each) => html`<li>${rich(each.waiting > 0 ? 'pairs-help-recruit-waiting' : 'pairs-help-recruit', { value: shown(each.value), wanted: each.wanted, waiting: each.waiting, adds: adds(each.worth) })}</li>`)}</ul></details>`}`;
  }

  private row(each: Relaxation, people: ReadonlyMap<string, Person>): TemplateResult {
    return html`<tr><th scope="row">${each.person ? rich('pairs-conflict-member', { text: each.text, names: namesOf([each.person], people, FIRST) }) : each.text}</th><td class="num">${number(each.frees)}</td><td class="num">${signed(each.pairs)}</td>
      <td class="num">${signed(each.points)}</td><td class="num">${number(each.opens)}</td>
      <td>${each.policy ? html`<button type="button" class="small" aria-label=${t('pairs-help-take-of', { what: each.text })} @click=${() => this.take(each)}>${t('pairs-help-take')}</button>` : nothing}</td></tr>`;
  }

  private async ask(): Promise<void> {
    const { programme } = this;
    const { pairing } = programme;
    if (!pairing) return;
    if (this.running) return;
    this.running = true;
    const help = await this.app.work('waitingHelp', [requestOf(programme), pairing], t('pairs-help-work'));
    this.running = false;
    if (help === null) return;
    this.found = { of: pairing, help };
    this.app.announce(help.relaxations.length === 0 ? t('pairs-help-said-none') : t('pairs-help-said', { count: help.relaxations.length }));
  }

  private take({ policy, text }: Relaxation): void {
    if (!policy) return;
    this.app.update(t('pairs-help-undo', { what: text }), (programme) => ({ ...programme, policy, stale: programme.pairing !== null }));
    this.app.announce(t('pairs-help-taken'));
  }
}

const FIRST = 12;


function adds(worth: { people: number; pairs: number; points: number }): string {
  const parts = [
    worth.people > 0 ? t('pairs-help-adds-people', { count: worth.people }) : '',
    worth.pairs > 0 ? t('pairs-count', { count: worth.pairs }) : '',
    worth.points !== 0 ? t('pairs-count-points', { count: worth.points }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? t('pairs-help-adds-nothing') : t('pairs-help-adds', { what: parts.join(', ') });
}

customElements.define('vv-waiting-help', VvWaitingHelp);

declare global {
  interface HTMLElementTagNameMap {
    'vv-waiting-help': VvWaitingHelp;
  }
}
