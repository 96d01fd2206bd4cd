/** What each priority would give, next to the chosen one. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import type { Comparison, PriorityOutcome, Programme } from '../../types.js';
import { count, requestOf, several } from '../../app/programme.js';
import { priorityName } from '../../parts/priorities.js';

/** `vv-priorities`. Properties: app, programme. */
export class VvPriorities extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, found: { state: true }, running: { state: true } };

  declare app: App;
  declare programme: Programme;
  private declare found: { of: Programme; comparison: Comparison } | null;
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
    const { found, programme } = this;
    const old = found !== null && (found.of.policy !== programme.policy || found.of.people !== programme.people || found.of.decisions !== programme.decisions);
    return html`<section class="card stack tight" aria-labelledby="vv-priorities-heading">
      <h2 id="vv-priorities-heading" tabindex="-1">What each priority would give</h2>
      <p class="hint">The same people, rules and decisions, paired once for each priority. Nothing is changed.</p>
      <div><button type="button" ?disabled=${this.running} @click=${() => void this.compare()}>${found ? 'Compare again' : 'Compare the priorities'}</button></div>
      ${old ? html`<p class="notice warning small">Something has changed since this was compared.</p>` : nothing}
      ${found === null ? nothing : table(found.comparison)}
    </section>`;
  }

  private async compare(): Promise<void> {
    const { programme } = this;
    this.running = true;
    const comparison = await this.app.work('comparePriorities', [requestOf(programme)], 'Comparing the priorities');
    this.running = false;
    if (comparison === null) return;
    this.found = { of: programme, comparison };
    this.app.announce(`${several(comparison.priorities.length, 'priority', 'priorities')} compared.`);
  }
}

function table({ priorities }: Comparison): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label="Priorities compared"><table class="data">
      <thead><tr><th scope="col">Priority</th><th scope="col" class="num">People</th><th scope="col" class="num">Pairs</th><th scope="col" class="num">Points</th><th scope="col" class="num">Worst pair</th>
        <th scope="col" class="num">Mentors gain</th><th scope="col" class="num">Mentees gain</th><th scope="col" class="num">Would rather swap</th></tr></thead>
      <tbody>${priorities.map(row)}</tbody></table></div>
    <p class="hint">“Would rather swap” counts mentors and mentees who are not a pair and would both gain by being one.</p>`;
}

function row(each: PriorityOutcome): TemplateResult {
  const name = html`<th scope="row">${priorityName(each.priority)}${each.chosen ? html` <span class="tag">chosen</span>` : nothing}</th>`;
  if (each.refused) return html`<tr>${name}<td colspan="7">${each.refused}</td></tr>`;
  const number = (value: number): TemplateResult => html`<td class="num">${count(value)}</td>`;
  const { totals, gain } = each;
  return html`<tr>${name}${number(totals.people)}${number(totals.pairs)}${number(totals.points)}${number(totals.worst)}${number(gain.mentors)}${number(gain.mentees)}${number(each.blocking)}</tr>`;
}

customElements.define('vv-priorities', VvPriorities);

declare global {
  interface HTMLElementTagNameMap {
    'vv-priorities': VvPriorities;
  }
}
