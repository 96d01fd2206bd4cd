/** Scenarios: keep the pairs as they are, try other rules, and set two side by side. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Decision, Pairing, Policy, Programme, Scenario } from '../../types.js';
import { byId, decisionsOf, nameOf, pairKey, peopleOf, requestOf, rulesOf } from '../../app/programme.js';
import { PRIORITIES, priorityName } from '../../parts/priorities.js';
import { collator, number, t } from '../../words/words.js';
import { proof, signed } from './words.js';

interface Side {
  name: string;
  policy: Policy;
  decisions: readonly Decision[];
  pairing: Pairing;
}

/** `vv-scenarios`. Properties: app, programme. */
export class VvScenarios extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    left: { state: true },
    right: { state: true },
    running: { state: true },
    unnamed: { state: true },
    all: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  /** -1 is the pairs as they stand; otherwise the index of a scenario. */
  private declare left: number;
  private declare right: number;
  private declare running: boolean;
  private declare unnamed: boolean;
  private declare all: boolean;

  constructor() {
    super();
    this.left = -1;
    this.right = 0;
    this.running = false;
    this.unnamed = false;
    this.all = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const scenarios = this.programme.scenarios ?? [];
    return html`<div class="stack">
      <form class="card stack tight" @submit=${(event: SubmitEvent) => this.keep(event)}>
        <h2>${t('pairs-scenario-keep-title')}</h2>
        <p class="hint">${t('pairs-scenario-hint')}</p>
        <div class="cluster bottom">
          <label class="field"><span>${t('pairs-scenario-name')}</span><input name="name" type="text" autocomplete="off" maxlength="100" aria-invalid=${this.unnamed ? 'true' : 'false'} /></label>
          <button type="submit" ?disabled=${this.programme.stale ?? false}>${t('pairs-scenario-keep')}</button>
          <button type="button" aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.others()}>${t('pairs-scenario-keep-others')}</button>
        </div>
        ${this.unnamed ? html`<p class="error-text small" role="alert">${t('pairs-scenario-unnamed')}</p>` : nothing}
        ${this.programme.stale ? html`<p class="hint">${t('pairs-scenario-stale')}</p>` : nothing}
      </form>
      ${scenarios.length === 0 ? html`<p class="empty">${t('pairs-scenario-none')}</p>` : html`${this.list(scenarios)} ${this.comparison(scenarios)}`}
    </div>`;
  }

  private list(scenarios: readonly Scenario[]): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-tab-scenarios')}><table class="data">
      <thead><tr><th scope="col">${t('pairs-scenario')}</th><th scope="col">${t('pairs-goal')}</th>${['pairs-people', 'pairs-pairs', 'pairs-points', 'pairs-worst'].map((key) => html`<th scope="col" class="num">${t(key)}</th>`)}
        <th scope="col"><span class="visually-hidden">${t('pairs-scenario-actions')}</span></th></tr></thead>
      <tbody>${scenarios.map((each, index) => html`<tr>
        <th scope="row">${shown(each.name)}</th><td>${goalOf(each.policy)}</td><td class="num">${number(each.pairing.totals.people)}</td><td class="num">${number(each.pairing.totals.pairs)}</td>
        <td class="num">${number(each.pairing.totals.points)}</td><td class="num">${number(each.pairing.totals.worst)}</td>
        <td class="no-print"><span class="cluster"><button type="button" class="small" aria-label=${t('pairs-scenario-use-of', { name: plainly(each.name) })} @click=${() => this.restore(each)}>${t('pairs-scenario-use')}</button>
          <button type="button" class="small quiet" aria-label=${t('pairs-scenario-remove-of', { name: plainly(each.name) })} @click=${() => this.drop(index)}>${t('pairs-scenario-remove')}</button></span></td>
      </tr>`)}</tbody></table></div>`;
  }

  private comparison(scenarios: readonly Scenario[]): TemplateResult | typeof nothing {
    const { pairing } = this.programme;
    const sides: (Side | null)[] = [
      pairing ? { name: t('pairs-scenario-now'), policy: this.programme.policy, decisions: decisionsOf(this.programme), pairing } : null,
      ...scenarios.map((each) => ({ name: each.name, policy: each.policy, decisions: each.decisions ?? [], pairing: each.pairing })),
    ];
    const a = sides[this.left + 1] ?? null;
    const b = sides[this.right + 1] ?? sides[1] ?? null;
    const picker = (label: string, value: number, put: (value: number) => void): TemplateResult => html`<label class="field"><span>${label}</span>
      <select @change=${(event: Event) => put(Number((event.target as HTMLSelectElement).value))}>
        ${sides.map((side, index) => (side ? html`<option value=${index - 1} ?selected=${value === index - 1}>${plainly(side.name)}</option>` : nothing))}
      </select></label>`;
    return html`<section class="stack" aria-labelledby="vv-compare-heading">
      <h2 id="vv-compare-heading">${t('pairs-scenario-side')}</h2>
      <div class="cluster">${picker(t('pairs-scenario-left'), this.left, (value) => (this.left = value))} ${picker(t('pairs-scenario-right'), this.right, (value) => (this.right = value))}</div>
      ${a && b ? this.sideBySide(a, b) : nothing}
    </section>`;
  }

  private sideBySide(a: Side, b: Side): TemplateResult {
    const row = (label: string, of: (side: Side) => number): TemplateResult =>
      html`<tr><th scope="row">${label}</th><td class="num">${number(of(a))}</td><td class="num">${number(of(b))}</td><td class="num">${signed(of(b) - of(a))}</td></tr>`;
    const words = (label: string, of: (side: Side) => string): TemplateResult =>
      html`<tr><th scope="row">${label}</th><td>${of(a)}</td><td>${of(b)}</td><td></td></tr>`;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-scenario-totals')}><table class="data compare">
        <thead><tr><th scope="col"><span class="visually-hidden">${t('pairs-what')}</span></th><th scope="col">${shown(a.name)}</th><th scope="col">${shown(b.name)}</th><th scope="col" class="num">${t('pairs-scenario-difference')}</th></tr></thead>
        <tbody>${row(t('pairs-people-with-partner'), ({ pairing }) => pairing.totals.people)} ${row(t('pairs-pairs'), ({ pairing }) => pairing.totals.pairs)} ${row(t('pairs-points'), ({ pairing }) => pairing.totals.points)}
          ${row(t('pairs-worst'), ({ pairing }) => pairing.totals.worst)} ${row(t('pairs-waiting'), ({ pairing }) => pairing.waiting.length)} ${row(t('pairs-scenario-rules'), ({ policy }) => rulesOf(policy).length)}
          ${row(t('pairs-tab-decisions'), ({ decisions }) => decisions.length)} ${words(t('pairs-goal'), ({ policy }) => goalOf(policy))}
          ${words(t('pairs-proof'), ({ pairing, policy }) => proof(pairing, policy.priority ?? 'everyone-matched'))}</tbody>
      </table></div>
      ${this.differences(a, b)}`;
  }

  private differences(a: Side, b: Side): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const inOrder = collator();
    const called = (id: string): string => nameOf(people.get(id), id);
    const rows = differing(a.pairing, b.pairing).sort((one, other) => inOrder.compare(called(one.mentor), called(other.mentor)));
    const name = (id: string): TemplateResult => shown(called(id));
    const list = (ids: readonly string[]): TemplateResult | string => (ids.length === 0 ? t('pairs-scenario-waits') : html`${ids.map((id, index) => html`${index > 0 ? ', ' : ''}${name(id)}`)}`);
    if (rows.length === 0) return html`<p class="notice ok">${t('pairs-scenario-same')}</p>`;
    const sorted = this.all ? rows : rows.slice(0, FIRST);
    return html`<h3>${t('pairs-scenario-differ', { count: rows.length })}</h3>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('pairs-scenario-differ-table')}><table class="data">
        <thead><tr><th scope="col">${t('pairs-mentor')}</th><th scope="col">${shown(a.name)}</th><th scope="col">${shown(b.name)}</th></tr></thead>
        <tbody>${sorted.map((each) => html`<tr><th scope="row">${name(each.mentor)}</th><td>${list(each.a)}</td><td>${list(each.b)}</td></tr>`)}</tbody>
      </table></div>
      ${sorted.length < rows.length ? html`<button type="button" @click=${() => (this.all = true)}>${t('pairs-show-all', { count: rows.length })}</button>` : nothing}`;
  }

  private keep(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get('name') ?? '').trim();
    const { pairing } = this.programme;
    this.unnamed = name === '' || (this.programme.scenarios ?? []).some((each) => each.name === name);
    if (this.unnamed || !pairing) {
      form.querySelector('input')?.focus();
      return;
    }
    this.add({ name, policy: this.programme.policy, decisions: decisionsOf(this.programme), pairing });
    form.reset();
    this.app.announce(t('pairs-scenario-kept'));
  }

  /** The same question under each other priority, each kept under the priority's name. */
  private async others(): Promise<void> {
    const { programme } = this;
    if (this.running) return;
    this.running = true;
    for (const priority of PRIORITIES) {
      const title = priorityName(priority);
      if (priority === (programme.policy.priority ?? 'everyone-matched')) continue;
      const policy = { ...programme.policy, priority };
      const pairing = await this.app.work('pair', [{ ...requestOf(programme), policy }], t('pairs-scenario-work', { goal: title }));
      if (pairing === null) break;
      this.add({ name: freeName(title, this.programme), policy, decisions: decisionsOf(programme), pairing });
    }
    this.running = false;
  }

  private add(scenario: Scenario): void {
    this.app.update(t('pairs-scenario-undo-new'), (programme) => ({ ...programme, scenarios: [...(programme.scenarios ?? []), scenario] }));
  }

  private restore({ policy, decisions, pairing }: Scenario): void {
    this.app.update(t('pairs-scenario-undo-use'), (programme) => ({ ...programme, policy, decisions: decisions ?? [], pairing, stale: false }));
    this.app.announce(t('pairs-scenario-used'));
  }

  private drop(index: number): void {
    this.app.update(t('pairs-scenario-undo-remove'), (programme) => ({ ...programme, scenarios: (programme.scenarios ?? []).filter((_, at) => at !== index) }));
    this.app.announce(t('pairs-scenario-removed'));
  }
}

const FIRST = 100;

/** Mentors whose partners differ. */
function differing(a: Pairing, b: Pairing): { mentor: string; a: string[]; b: string[] }[] {
  const has = (pairing: Pairing): Set<string> => new Set(pairing.pairs.map((pair) => pairKey(pair.mentor, pair.mentee)));
  const [inA, inB] = [has(a), has(b)];
  const mentors = new Set([...a.pairs, ...b.pairs].filter((pair) => inA.has(pairKey(pair.mentor, pair.mentee)) !== inB.has(pairKey(pair.mentor, pair.mentee))).map((pair) => pair.mentor));
  const partners = (pairing: Pairing): Map<string, string[]> => {
    const map = new Map<string, string[]>();
    for (const { mentor, mentee } of pairing.pairs) if (mentors.has(mentor)) map.set(mentor, [...(map.get(mentor) ?? []), mentee]);
    return map;
  };
  const [left, right] = [partners(a), partners(b)];
  return [...mentors].map((mentor) => ({ mentor, a: left.get(mentor) ?? [], b: right.get(mentor) ?? [] }));
}

function freeName(title: string, programme: Programme): string {
  const taken = new Set((programme.scenarios ?? []).map((each) => each.name));
  let name = title;
  for (let number = 2; taken.has(name); number += 1) name = `${title} (${number})`;
  return name;
}

const goalOf = (policy: Policy): string => priorityName(policy.priority ?? 'everyone-matched');

customElements.define('vv-scenarios', VvScenarios);

declare global {
  interface HTMLElementTagNameMap {
    'vv-scenarios': VvScenarios;
  }
}
