/** What would help those who wait: who shares too few partners, which change frees whom, who is scarce, what to recruit for. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { shown } from '../../parts/shown.js';
import type { Person, Programme, Relaxation, WaitingHelp } from '../../types.js';
import { byId, count, nameOf, peopleOf, requestOf, several } from '../../app/programme.js';
import { conflictPart } from './conflicts.js';
import { price, signed } from './words.js';

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
      <h2 id="vv-help-heading" tabindex="-1">What would help?</h2>
      <p class="hint">Every rule is loosened a little, one at a time, and the pairs are made anew, to see how many people that frees. Nothing is changed.</p>
      <div><button type="button" ?disabled=${this.running || (this.programme.stale ?? false)} @click=${() => void this.ask()}>${help ? 'Look again' : 'See what would help'}</button></div>
      ${help === null ? nothing : this.answer(help)}
    </section>`;
  }

  private answer(help: WaitingHelp): TemplateResult {
    const people = byId(peopleOf(this.programme));
    return html`${help.conflicts.map((conflict) => conflictPart(this.programme, conflict))}
      ${help.bottlenecks.length === 0
        ? nothing
        : html`<h3>Too few partners</h3><ul class="plain stack tight">${help.bottlenecks.map((each) => html`<li class="notice small">
            <p>${each.text}</p><p>Waiting: ${names(each.waiting, people)}. Possible partners: ${names(each.partners, people)}.</p></li>`)}</ul>`}
      <h3>What would free somebody</h3>
      ${help.relaxations.length === 0
        ? html`<p class="small">${help.tried === 0 ? 'There was nothing to try.' : `${several(help.tried, 'change')} tried; none frees anybody.`}</p>`
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label="Changes that free somebody"><table class="data">
            <thead><tr><th scope="col">Change</th><th scope="col" class="num">People freed</th><th scope="col" class="num">Pairs</th><th scope="col" class="num">Points</th><th scope="col" class="num">More pairs possible</th>
              <th scope="col">Rules</th></tr></thead>
            <tbody>${help.relaxations.map((each) => this.row(each, people))}</tbody></table></div>
            <p class="hint">${several(help.tried, 'change')} tried.</p>`}
      ${help.scarce.length === 0
        ? nothing
        : html`<details><summary>Who is scarce</summary><p class="hint">At least this would be lost without them.</p>
            <ul class="small">${help.scarce.map((each) => html`<li>${shown(nameOf(people.get(each.id), each.id))} (${each.role === 'both' ? 'both roles' : each.role}): ${price(each.worth)}</li>`)}</ul></details>`}
      ${help.recruits.length === 0
        ? nothing
        : html`<details><summary>What to recruit for</summary><p class="hint">The most that one more ${help.recruits[0]?.role} with it could add, if no must stands in the way.</p>
            <ul class="small">${help.recruits.map((each) => html`<li>${shown(each.value)}: wanted by ${several(each.wanted, 'person', 'people')}${each.waiting > 0 ? `, ${count(each.waiting)} of them waiting` : ''}; ${adds(each.worth)}</li>`)}</ul></details>`}`;
  }

  private row(each: Relaxation, people: ReadonlyMap<string, Person>): TemplateResult {
    return html`<tr><th scope="row">${each.text}${each.person ? html`: ${names([each.person], people)}` : nothing}</th><td class="num">${count(each.frees)}</td><td class="num">${signed(each.pairs)}</td>
      <td class="num">${signed(each.points)}</td><td class="num">${count(each.opens)}</td>
      <td>${each.policy ? html`<button type="button" class="small" aria-label=${`Take it over: ${each.text}`} @click=${() => this.take(each)}>Take it over</button>` : nothing}</td></tr>`;
  }

  private async ask(): Promise<void> {
    const { programme } = this;
    const { pairing } = programme;
    if (!pairing) return;
    this.running = true;
    const help = await this.app.work('waitingHelp', [requestOf(programme), pairing], 'Looking for what would help');
    this.running = false;
    if (help === null) return;
    this.found = { of: pairing, help };
    this.app.announce(help.relaxations.length === 0 ? 'No small change frees anybody.' : `${several(help.relaxations.length, 'change')} would free somebody.`);
  }

  private take({ policy, text }: Relaxation): void {
    if (!policy) return;
    this.app.update(`rule change: ${text}`, (programme) => ({ ...programme, policy, stale: programme.pairing !== null }));
    this.app.announce('The rules are changed. Propose again to see the pairs. Undo brings the old rules back.');
  }
}

const FIRST = 12;

function names(ids: readonly string[], people: ReadonlyMap<string, Person>): TemplateResult {
  const listed = ids.slice(0, FIRST).map((id, at) => html`${at > 0 ? ', ' : ''}${shown(nameOf(people.get(id), id))}`);
  return html`${listed}${ids.length > FIRST ? ` and ${count(ids.length - FIRST)} more` : ''}`;
}

function adds(worth: { people: number; pairs: number; points: number }): string {
  const parts = [
    worth.people > 0 ? `${several(worth.people, 'person', 'people')} with a partner` : '',
    worth.pairs > 0 ? several(worth.pairs, 'pair') : '',
    worth.points !== 0 ? several(worth.points, 'point') : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'adds nothing' : `adds up to ${parts.join(', ')}`;
}

customElements.define('vv-waiting-help', VvWaitingHelp);

declare global {
  interface HTMLElementTagNameMap {
    'vv-waiting-help': VvWaitingHelp;
  }
}
