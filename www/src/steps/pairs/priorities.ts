/** What each goal would give, next to the chosen one. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import type { Comparison, PriorityOutcome, Programme } from '../../types.js';
import { requestOf } from '../../app/programme.js';
import { number, t } from '../../words/words.js';
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
      <h2 id="vv-priorities-heading" tabindex="-1">${t('pairs-goals-title')}</h2>
      <p class="hint">${t('pairs-goals-hint')}</p>
      <div><button type="button" aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.compare()}>${t(found ? 'pairs-goals-again' : 'pairs-goals-compare')}</button></div>
      ${old ? html`<p class="notice warning small">${t('pairs-goals-old')}</p>` : nothing}
      ${found === null ? nothing : table(found.comparison)}
    </section>`;
  }

  private async compare(): Promise<void> {
    const { programme } = this;
    if (this.running) return;
    this.running = true;
    const comparison = await this.app.work('comparePriorities', [requestOf(programme)], t('pairs-goals-work'));
    this.running = false;
    if (comparison === null) return;
    this.found = { of: programme, comparison };
    this.app.announce(t('pairs-goals-compared', { count: comparison.priorities.length }));
  }
}


function table({ priorities }: Comparison): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-goals-table')}><table class="data">
      <thead><tr><th scope="col">${t('pairs-goal')}</th>${['pairs-people', 'pairs-pairs', 'pairs-points', 'pairs-worst', 'pairs-goals-mentors-gain', 'pairs-goals-mentees-gain', 'pairs-goals-swap'].map((key) => html`<th scope="col" class="num">${t(key)}</th>`)}</tr></thead>
      <tbody>${priorities.map(row)}</tbody></table></div>
    <p class="hint">${t('pairs-goals-swap-hint')}</p>`;
}

function row(each: PriorityOutcome): TemplateResult {
  const name = html`<th scope="row">${priorityName(each.priority)}${each.chosen ? html` <span class="tag">${t('pairs-goals-chosen')}</span>` : nothing}</th>`;
  if (each.refused) return html`<tr>${name}<td colspan="7">${each.refused}</td></tr>`;
  const cell = (value: number): TemplateResult => html`<td class="num">${number(value)}</td>`;
  const { totals, gain } = each;
  return html`<tr>${name}${[totals.people, totals.pairs, totals.points, totals.worst, gain.mentors, gain.mentees, each.blocking].map(cell)}</tr>`;
}

customElements.define('vv-priorities', VvPriorities);

declare global {
  interface HTMLElementTagNameMap {
    'vv-priorities': VvPriorities;
  }
}
