/** Scenarios: keep the pairs as they are, try other rules, and set two side by side. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Decision, Pairing, Policy, Priority, Programme, Scenario } from '../../types.js';
import { byId, count, decisionsOf, nameOf, pairKey, peopleOf, requestOf, rulesOf, several } from '../../app/programme.js';
import { PRIORITIES, priorityName as goalName } from '../../parts/priorities.js';
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
        <h2>Keep these pairs as a scenario</h2>
        <p class="hint">A scenario keeps the rules, the decisions and the pairs as they are now. It is saved with the programme.</p>
        <div class="cluster bottom">
          <label class="field"><span>Name</span><input name="name" type="text" autocomplete="off" maxlength="100" aria-invalid=${this.unnamed ? 'true' : 'false'} /></label>
          <button type="submit" ?disabled=${this.programme.stale ?? false}>Keep</button>
          <button type="button" ?disabled=${this.running} @click=${() => void this.others()}>Keep what the other priorities give</button>
        </div>
        ${this.unnamed ? html`<p class="error-text small" role="alert">Give it a name that no other scenario has.</p>` : nothing}
        ${this.programme.stale ? html`<p class="hint">The rules, people or decisions have changed since these pairs were made. Propose again first.</p>` : nothing}
      </form>
      ${scenarios.length === 0 ? html`<p class="empty">No scenarios yet.</p>` : html`${this.list(scenarios)} ${this.comparison(scenarios)}`}
    </div>`;
  }

  private list(scenarios: readonly Scenario[]): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Scenarios"><table class="data">
      <thead><tr><th scope="col">Scenario</th><th scope="col">Priority</th><th scope="col" class="num">People</th><th scope="col" class="num">Pairs</th><th scope="col" class="num">Points</th>
        <th scope="col" class="num">Worst</th><th scope="col"><span class="visually-hidden">Actions</span></th></tr></thead>
      <tbody>${scenarios.map((each, index) => html`<tr>
        <th scope="row">${shown(each.name)}</th><td>${priorityName(each.policy)}</td><td class="num">${count(each.pairing.totals.people)}</td><td class="num">${count(each.pairing.totals.pairs)}</td>
        <td class="num">${count(each.pairing.totals.points)}</td><td class="num">${count(each.pairing.totals.worst)}</td>
        <td class="no-print"><span class="cluster"><button type="button" class="small" aria-label=${`Use ${plainly(each.name)}`} @click=${() => this.restore(each)}>Use</button>
          <button type="button" class="small quiet" aria-label=${`Remove ${plainly(each.name)}`} @click=${() => this.drop(index)}>Remove</button></span></td>
      </tr>`)}</tbody></table></div>`;
  }

  private comparison(scenarios: readonly Scenario[]): TemplateResult | typeof nothing {
    const { pairing } = this.programme;
    const sides: (Side | null)[] = [
      pairing ? { name: 'Now', policy: this.programme.policy, decisions: decisionsOf(this.programme), pairing } : null,
      ...scenarios.map((each) => ({ name: each.name, policy: each.policy, decisions: each.decisions ?? [], pairing: each.pairing })),
    ];
    const a = sides[this.left + 1] ?? null;
    const b = sides[this.right + 1] ?? sides[1] ?? null;
    const picker = (label: string, value: number, put: (value: number) => void): TemplateResult => html`<label class="field"><span>${label}</span>
      <select @change=${(event: Event) => put(Number((event.target as HTMLSelectElement).value))}>
        ${sides.map((side, index) => (side ? html`<option value=${index - 1} ?selected=${value === index - 1}>${plainly(side.name)}</option>` : nothing))}
      </select></label>`;
    return html`<section class="stack" aria-labelledby="vv-compare-heading">
      <h2 id="vv-compare-heading">Side by side</h2>
      <div class="cluster">${picker('Left', this.left, (value) => (this.left = value))} ${picker('Right', this.right, (value) => (this.right = value))}</div>
      ${a && b ? this.sideBySide(a, b) : nothing}
    </section>`;
  }

  private sideBySide(a: Side, b: Side): TemplateResult {
    const row = (label: string, of: (side: Side) => number): TemplateResult =>
      html`<tr><th scope="row">${label}</th><td class="num">${count(of(a))}</td><td class="num">${count(of(b))}</td><td class="num">${signed(of(b) - of(a))}</td></tr>`;
    const words = (label: string, of: (side: Side) => string): TemplateResult =>
      html`<tr><th scope="row">${label}</th><td>${of(a)}</td><td>${of(b)}</td><td></td></tr>`;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Totals side by side"><table class="data compare">
        <thead><tr><th scope="col"><span class="visually-hidden">What</span></th><th scope="col">${shown(a.name)}</th><th scope="col">${shown(b.name)}</th><th scope="col" class="num">Difference</th></tr></thead>
        <tbody>${row('People with a partner', ({ pairing }) => pairing.totals.people)} ${row('Pairs', ({ pairing }) => pairing.totals.pairs)} ${row('Points', ({ pairing }) => pairing.totals.points)}
          ${row('Worst pair', ({ pairing }) => pairing.totals.worst)} ${row('Waiting', ({ pairing }) => pairing.waiting.length)} ${row('Rules', ({ policy }) => rulesOf(policy).length)}
          ${row('Locks and exclusions', ({ decisions }) => decisions.length)} ${words('Priority', ({ policy }) => priorityName(policy))}
          ${words('Proof', ({ pairing, policy }) => proof(pairing, policy.priority ?? 'everyone-matched'))}</tbody>
      </table></div>
      ${this.differences(a, b)}`;
  }

  private differences(a: Side, b: Side): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const rows = differing(a.pairing, b.pairing);
    const name = (id: string): TemplateResult => shown(nameOf(people.get(id), id));
    const list = (ids: readonly string[]): TemplateResult | string => (ids.length === 0 ? 'waits' : html`${ids.map((id, index) => html`${index > 0 ? ', ' : ''}${name(id)}`)}`);
    if (rows.length === 0) return html`<p class="notice ok">Both have the same pairs.</p>`;
    const sorted = this.all ? rows : rows.slice(0, FIRST);
    return html`<h3>${several(rows.length, 'mentor has', 'mentors have')} different partners</h3>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label="Mentors with different partners"><table class="data">
        <thead><tr><th scope="col">Mentor</th><th scope="col">${shown(a.name)}</th><th scope="col">${shown(b.name)}</th></tr></thead>
        <tbody>${sorted.map((each) => html`<tr><th scope="row">${name(each.mentor)}</th><td>${list(each.a)}</td><td>${list(each.b)}</td></tr>`)}</tbody>
      </table></div>
      ${sorted.length < rows.length ? html`<button type="button" @click=${() => (this.all = true)}>Show all ${count(rows.length)}</button>` : nothing}`;
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
    this.app.announce('Kept as a scenario.');
  }

  /** The same question under each other priority, each kept under the priority's name. */
  private async others(): Promise<void> {
    const { programme } = this;
    this.running = true;
    for (const priority of PRIORITIES) {
      const title = goalName(priority);
      if (priority === (programme.policy.priority ?? 'everyone-matched')) continue;
      const policy = { ...programme.policy, priority };
      const pairing = await this.app.work('pair', [{ ...requestOf(programme), policy }], `Pairing: ${title.toLowerCase()}`);
      if (pairing === null) break;
      this.add({ name: freeName(title, this.programme), policy, decisions: decisionsOf(programme), pairing });
    }
    this.running = false;
  }

  private add(scenario: Scenario): void {
    this.app.update('new scenario', (programme) => ({ ...programme, scenarios: [...(programme.scenarios ?? []), scenario] }));
  }

  private restore({ policy, decisions, pairing }: Scenario): void {
    this.app.update('use of a scenario', (programme) => ({ ...programme, policy, decisions: decisions ?? [], pairing, stale: false }));
    this.app.announce('The scenario’s rules, decisions and pairs are in use. Undo brings the others back.');
  }

  private drop(index: number): void {
    this.app.update('removal of a scenario', (programme) => ({ ...programme, scenarios: (programme.scenarios ?? []).filter((_, at) => at !== index) }));
    this.app.announce('The scenario is removed.');
  }
}

const FIRST = 100;

/** Mentors whose partners differ, by id. */
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
  return [...mentors].sort().map((mentor) => ({ mentor, a: left.get(mentor) ?? [], b: right.get(mentor) ?? [] }));
}

function freeName(title: string, programme: Programme): string {
  const taken = new Set((programme.scenarios ?? []).map((each) => each.name));
  let name = title;
  for (let number = 2; taken.has(name); number += 1) name = `${title} (${number})`;
  return name;
}

function priorityName(policy: Policy): string {
  const priority: Priority = policy.priority ?? 'everyone-matched';
  return goalName(priority);
}

customElements.define('vv-scenarios', VvScenarios);

declare global {
  interface HTMLElementTagNameMap {
    'vv-scenarios': VvScenarios;
  }
}
