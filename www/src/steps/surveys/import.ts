/** One export of a forms tool: how it was understood, each column and each answer text, changed here and read again. Events: `vv-taken`, `vv-cancel`. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app.js';
import '../../parts/findings.js';
import { plainly, shown } from '../../parts/shown.js';
import type { AnswerMapping, Instrument, Item, ReadResponses, Responses } from '../../types.js';
import { count, several } from '../lookup.js';
import { choice } from '../rules/controls.js';
import { entriesOf, textOf } from './words.js';

export interface Taken {
  instrument: Instrument;
  wave: string;
  responses: Responses;
  /** The survey was made from the file. */
  own: boolean;
}

type Use = AnswerMapping['columns'][number]['use'];

const USES: readonly (readonly [Use, string])[] = [
  ['ignore', 'Do not take over'], ['item', 'Answer to'], ['group', 'Group by it'], ['code', 'Code word'], ['ticket', 'Ticket'], ['person', 'Person (id or e-mail)'], ['side', 'Mentor or mentee'],
  ['pair', 'Pair'], ['seconds', 'Time taken'], ['start', 'Begun at'], ['end', 'Ended at'],
];

/** `vv-survey-import`. Properties: app, file, instrument (null: make one from the file). */
export class VvSurveyImport extends LitElement {
  static override properties = {
    app: { attribute: false },
    file: { attribute: false },
    instrument: { attribute: false },
    read: { state: true },
    wave: { state: true },
  };

  declare app: App;
  declare file: File;
  declare instrument: Instrument | null;
  private declare read: ReadResponses | null;
  private declare wave: string;

  constructor() {
    super();
    this.read = null;
    this.wave = 'one';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('file') && !changed.has('instrument')) return;
    this.read = null;
    this.wave = this.instrument !== null && ['baseline', 'exit', 'pulse', 'readiness'].includes(this.instrument.id) ? this.instrument.id : 'one';
    void this.look(undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { read } = this;
    if (read === null) return nothing;
    const { responses, findings, table } = read;
    return html`<section class="card stack" aria-labelledby="vv-import-heading">
      <h2 id="vv-import-heading">What this file holds</h2>
      <p>${several(responses.count, 'answer')} from ${several(table.rows, 'row')}${read.tool === 'plain' ? '' : html`, exported by <strong>${TOOLS[read.tool] ?? 'a forms tool'}</strong>`}.
        ${read.drafted ? `A survey of ${several(read.instrument.items.length, 'question')} was made from it; change it under Questions afterwards.` : nothing}</p>
      ${findings.length > 0 ? html`<vv-findings .entries=${entriesOf(findings)} .fixable=${false}></vv-findings>` : nothing}
      ${read.drafted ? this.scales(read) : nothing} ${this.answers(read)} ${this.columns(read)}
      <div class="cluster bottom">
        <label class="field"><span>Name of this wave</span><input .value=${this.wave} @change=${(event: Event) => (this.wave = (event.target as HTMLInputElement).value.trim() || 'one')} /></label>
        <button type="button" class="primary" ?disabled=${responses.count === 0} @click=${() => this.take(read)}>Take over ${several(responses.count, 'answer')}</button>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('vv-cancel'))}>Cancel</button>
      </div>
    </section>`;
  }

  /** Answer texts that no code was found for come first: they count as out of scale until somebody says what they mean. */
  private answers(read: ReadResponses): TemplateResult | typeof nothing {
    const unknown = read.mapping.answers.map((answer, at) => ({ answer, at })).filter(({ answer }) => answer.code === null || answer.code === undefined);
    if (unknown.length === 0) return nothing;
    return html`<div class="stack tight"><h3>${several(unknown.length, 'answer text')} that ${unknown.length === 1 ? 'is' : 'are'} not understood</h3>
      ${unknown.slice(0, 40).map(({ answer, at }) => {
        const item = read.instrument.items.find(({ id }) => id === answer.item);
        return html`<div class="cluster"><span>“${shown(answer.text)}” <span class="muted small">${count(answer.count ?? 0)} times, in ${shown(item ? textOf(item.text) : answer.item)}</span></span>
          ${choice('means', '', [['', 'not decided'] as const, ...codesOf(read.instrument, item)], (code) => this.decide(read, at, code))}</div>`;
      })}</div>`;
  }

  /** The file says which answers there are, not always in which order they stand. */
  private scales(read: ReadResponses): TemplateResult[] {
    return Object.entries(read.instrument.scales ?? {}).flatMap(([name, scale]) => {
      const [language, labels] = Object.entries(scale.labels ?? {})[0] ?? ['en', []];
      if (labels.length !== scale.max - scale.min + 1) return [];
      const asked = read.instrument.items.filter((item) => item.scale === name).length;
      return [html`<div class="stack tight"><h3>Answers to ${several(asked, 'question')}, lowest first</h3>
        <ol class="stack plain tight">${labels.map((label, at) => html`<li class="cluster"><span>${shown(label)}</span>
          <button type="button" class="small icon quiet" aria-label=${`Lower: ${plainly(label)}`} ?disabled=${at === 0} @click=${() => this.order(read, name, language, at, at - 1)}>↑</button>
          <button type="button" class="small icon quiet" aria-label=${`Higher: ${plainly(label)}`} ?disabled=${at === labels.length - 1} @click=${() => this.order(read, name, language, at, at + 1)}>↓</button></li>`)}</ol></div>`];
    });
  }

  private order(read: ReadResponses, name: string, language: string, from: number, to: number): void {
    const scale = read.instrument.scales?.[name];
    if (scale === undefined) return;
    const labels = [...(scale.labels?.[language] ?? [])];
    const [moved] = labels.splice(from, 1);
    if (moved !== undefined) labels.splice(to, 0, moved);
    const instrument = { ...read.instrument, scales: { ...read.instrument.scales, [name]: { ...scale, labels: { ...scale.labels, [language]: labels } } } };
    this.read = { ...read, instrument };
    // What the columns are stays; what an answer counts follows from the new order.
    void this.look({ columns: read.mapping.columns, answers: [] });
  }

  private columns(read: ReadResponses): TemplateResult {
    const { columns } = read.mapping;
    const items = read.instrument.items.map((item) => [item.id, plainly(textOf(item.text))] as const);
    return html`<details ?open=${columns.every(({ use }) => use !== 'item')}><summary>${several(columns.length, 'column')}, ${count(columns.filter(({ use }) => use === 'item').length)} of them answers</summary>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label="Columns and what they are"><table class="data">
        <thead><tr><th scope="col">Column</th><th scope="col">Is</th><th scope="col">Question</th></tr></thead>
        <tbody>${columns.map((column, at) => html`<tr><th scope="row">${shown(column.text || column.column)}</th>
          <td>${choice(`Column ${String(at + 1)} is`, column.use, USES, (use) => this.map(read, at, { use, item: use === 'item' ? (column.item ?? items[0]?.[0]) : undefined }))}</td>
          <td>${column.use === 'item' ? choice(`Column ${String(at + 1)} answers`, column.item ?? '', items, (item) => this.map(read, at, { item })) : nothing}</td></tr>`)}</tbody>
      </table></div></details>`;
  }

  private map(read: ReadResponses, at: number, patch: Partial<AnswerMapping['columns'][number]>): void {
    const columns = read.mapping.columns.map((column, place) => (place === at ? { ...column, ...patch } : column));
    void this.look({ ...read.mapping, columns });
  }

  private decide(read: ReadResponses, at: number, code: string): void {
    if (code === '') return;
    void this.look({ ...read.mapping, answers: read.mapping.answers.map((answer, place) => (place === at ? { ...answer, code } : answer)) });
  }

  private async look(mapping: AnswerMapping | undefined): Promise<void> {
    const { file } = this;
    // What was drafted from the file stays as it is while its mapping is changed.
    const instrument = this.instrument ?? this.read?.instrument;
    const drafted = this.read?.drafted ?? false;
    const read = await this.app.work('readResponses', [file, { name: file.name, instrument, mapping }], 'Reading the answers');
    if (read === null || file !== this.file) {
      if (this.read === null) this.dispatchEvent(new CustomEvent('vv-cancel'));
      return;
    }
    this.read = { ...read, drafted: read.drafted || drafted };
  }

  private take(read: ReadResponses): void {
    const detail: Taken = { instrument: read.instrument, wave: this.wave, responses: read.responses, own: read.drafted };
    this.dispatchEvent(new CustomEvent('vv-taken', { detail }));
  }
}

const TOOLS: Readonly<Record<string, string>> = { 'ms-forms': 'Microsoft Forms', 'google-forms': 'Google Forms', qualtrics: 'Qualtrics', 'lime-survey': 'LimeSurvey', 'survey-monkey': 'SurveyMonkey' };

/** What an answer text can mean for this question. */
function codesOf(instrument: Instrument, item: Item | undefined): (readonly [string, string])[] {
  if (item === undefined) return [];
  if (item.type === 'scale' || item.type === 'nps') {
    const scale = item.type === 'nps' ? { min: 0, max: 10, labels: {}, notApplicable: undefined } : instrument.scales?.[item.scale ?? ''];
    if (scale === undefined) return [];
    const labels = Object.values(scale.labels ?? {})[0] ?? [];
    const points = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => [String(scale.min + at), plainly(`${String(scale.min + at)} ${labels.length === scale.max - scale.min + 1 ? (labels[at] ?? '') : ''}`)] as const);
    return scale.notApplicable ? [...points, ['not-applicable', plainly(textOf(scale.notApplicable))] as const] : points;
  }
  return (item.options ?? []).map((option) => [option.id, plainly(textOf(option.text))] as const);
}

customElements.define('vv-survey-import', VvSurveyImport);
