/** Check-ins: how the pairs stand, who needs a word this week, sessions entered in seconds, and what stays with the coordinator. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, View } from '../../app/context.js';
import { byId, nameOf, pairKey, peopleOf } from '../../app/programme.js';
import { plainly, shown } from '../../parts/shown.js';
import '../../parts/table.js';
import type { Column, Filter, VvTable } from '../../parts/table.js';
import { date, language, number, t } from '../../words/words.js';
import type { Health, PairHealth, Programme } from '../../types.js';
import './entry.js';
import './import.js';
import './panel.js';
import { rulePart } from './rule.js';
import './support.js';
import './week.js';

const TAG = { 'on-track': 'ok', 'needs-check-in': 'warning', 'too-early': '' } as const;

/** `vv-check-ins`. Properties: app, programme, view. */
export class VvCheckIns extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, view: { attribute: false }, importing: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare view: View;
  /** Sessions come from a file or from pasted cells. */
  declare private importing: boolean;

  /** Columns and filters, made once for these people in this language. */
  private made: { of: Programme['people']; language: string; columns: Column<PairHealth>[]; filters: Filter<PairHealth>[] } | null = null;

  constructor() {
    super();
    this.importing = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { health } = this.view;
    return html`<div class="stack loose pairs-step check-ins-step" @vv-say=${(event: CustomEvent<string>) => this.app.announce(event.detail)}>
      <div class="stack tight">
        <h1 tabindex="-1">${t('step-check-ins')}</h1>
        <p class="lead">${t('check-lead')}</p>
      </div>
      ${this.programme.pairing === null && this.programme.current.length === 0
        ? html`<div class="empty stack">
            <p>${t('check-no-pairs')}</p>
            <div><button type="button" class="primary" @click=${() => this.app.setView({ step: 'pairs' })}>${t('check-to-pairs')}</button></div>
          </div>`
        : health === null
          ? html`<p class="muted" role="status">${t('check-looking')}</p>`
          : this.stands(health)}
    </div>`;
  }

  private stands(health: Health): TemplateResult {
    const { app, programme } = this;
    return html`${health.start === null
        ? html`<div class="notice warning stack tight">
            <p>${t('check-no-start')}</p>
            <div><button type="button" class="small" @click=${() => app.setView({ step: 'charter' })}>${t('check-to-charter')}</button></div>
          </div>`
        : nothing}
      ${this.figures(health)}
      <vv-check-week .app=${app} .programme=${programme} .week=${health.week} @vv-open=${(event: CustomEvent<{ mentor: string; mentee: string }>) => this.open(event.detail)}></vv-check-week>
      <section class="stack tight" aria-labelledby="check-entry">
        <h2 id="check-entry">${t('check-entry')}</h2>
        <vv-session-entry .app=${app} .programme=${programme} .pairs=${health.pairs}></vv-session-entry>
        <div><button type="button" aria-expanded=${this.importing ? 'true' : 'false'} @click=${() => this.unfold()}>${t('check-import')}</button></div>
        ${this.importing ? html`<vv-session-import .app=${app} .programme=${programme} @vv-close=${() => this.fold()}></vv-session-import>` : nothing}
      </section>
      ${this.pairs(health)}
      <vv-support .app=${app} .programme=${programme} .health=${health}></vv-support>
      ${rulePart(app, programme, health.rule)}`;
  }

  private figures({ counts, saidMet }: Health): TemplateResult {
    const figure = (key: string, value: number, of: number): TemplateResult =>
      html`<div class="summary-number card"><strong>${number(value)}</strong><span>${t(key, { count: value, of })}</span></div>`;
    return html`<div class="figures">
      ${figure('check-figure-on-track', counts.onTrack, counts.pairs)} ${figure('check-figure-needs', counts.needsCheckIn, counts.pairs)}
      ${figure('check-figure-early', counts.tooEarly, counts.pairs)} ${figure('check-figure-held', counts.held, counts.due)}
      ${saidMet === null ? nothing : html`<div class="summary-number card"><strong>${number(saidMet.met)}</strong><span>${t('check-figure-said', { count: saidMet.met, of: saidMet.of, wave: saidMet.wave })}</span></div>`}
    </div>`;
  }

  private pairs(health: Health): TemplateResult {
    const { selected } = this.view;
    const { people } = this.programme;
    if (this.made?.of !== people || this.made.language !== language()) this.made = { of: people, language: language(), columns: this.columns(), filters: filters() };
    const two = selected === null ? undefined : health.pairs.find(({ mentor, mentee }) => mentor === selected.mentor && mentee === selected.mentee);
    return html`<div class="stack tight">
      <h2 id="check-pairs">${t('check-pairs')}</h2>
      <div class=${two === undefined ? 'split' : 'split open'}>
        <vv-table
          name="check-ins"
          .label=${t('check-pairs')}
          .columns=${this.made.columns}
          .filters=${this.made.filters}
          .rows=${health.pairs}
          .rowKey=${key}
          .selected=${two === undefined ? null : key(two)}
          .empty=${t('check-no-pairs')}
          @vv-select=${(event: CustomEvent<{ row: PairHealth }>) => this.open(event.detail.row)}
        ></vv-table>
        ${two === undefined
          ? nothing
          : html`<aside class="side stack no-print" aria-label=${t('check-selected')} @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.close(two)}>
              <vv-check-panel .app=${this.app} .programme=${this.programme} .pair=${two} @vv-close=${() => this.close(two)}></vv-check-panel>
            </aside>`}
      </div>
    </div>`;
  }

  private columns(): Column<PairHealth>[] {
    const people = byId(peopleOf(this.programme));
    const name = (id: string): string => nameOf(people.get(id), id);
    const day = (columnKey: string, label: string, value: (pair: PairHealth) => string | null): Column<PairHealth> => ({
      key: columnKey,
      label,
      value: (pair) => value(pair) ?? '',
      render: (pair) => (value(pair) === null ? html`<span class="muted">${t('check-none')}</span>` : date(value(pair) ?? '')),
    });
    return [
      { key: 'mentor', label: t('check-mentor'), value: (pair) => name(pair.mentor), render: (pair) => shown(name(pair.mentor)) },
      { key: 'mentee', label: t('check-mentee'), value: (pair) => name(pair.mentee), render: (pair) => shown(name(pair.mentee)) },
      {
        key: 'state',
        label: t('check-state'),
        value: (pair) => t(`check-state-${pair.state}`),
        render: (pair) => html`<span class=${`tag ${TAG[pair.state]}`}>${t(`check-state-${pair.state}`)}</span>`,
      },
      day('last', t('check-last'), (pair) => pair.last ?? null),
      { key: 'held', label: t('check-held'), numeric: true, value: (pair) => pair.held, render: (pair) => t('check-held-of', { held: pair.held, planned: pair.planned }) },
      day('next', t('check-next'), (pair) => pair.next ?? null),
      { key: 'progress', label: t('check-progress'), numeric: true, value: (pair) => pair.progress ?? 0, render: (pair) => (pair.progress === null ? html`<span class="muted">${t('check-none-said')}</span>` : t('check-held-of', { held: pair.progress, planned: 5 })) },
      { key: 'why', label: t('check-why'), wide: true, value: (pair) => pair.reasons.map(({ text }) => text).join(' ') },
    ];
  }

  private open({ mentor, mentee }: { mentor: string; mentee: string }): void {
    this.app.setView({ selected: { mentor, mentee } });
    setTimeout(() => void this.updateComplete.then(() => this.querySelector<HTMLElement>('vv-check-panel')?.focus()));
  }

  private close(pair: PairHealth): void {
    this.app.setView({ selected: null });
    setTimeout(() => void this.updateComplete.then(() => this.querySelector<VvTable>('vv-table')?.focusRow(key(pair))));
  }

  private unfold(): void {
    this.importing = !this.importing;
    if (this.importing) setTimeout(() => void this.updateComplete.then(() => this.querySelector<HTMLElement>('vv-session-import textarea')?.focus()));
  }

  private fold(): void {
    this.importing = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#check-entry + vv-session-entry input')?.focus());
  }
}

const key = ({ mentor, mentee }: PairHealth): string => pairKey(mentor, mentee);

const filters = (): Filter<PairHealth>[] => [{ key: 'state', label: t('check-state'), value: (pair) => plainly(t(`check-state-${pair.state}`)) }];

customElements.define('vv-check-ins', VvCheckIns);
