/** One export of a forms tool: how it was understood, each column and each answer text, changed here and read again. Events: `vv-taken`, `vv-cancel`. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { carry, taken } from '../../parts/carried.js';
import '../../parts/findings.js';
import type { Entry } from '../../parts/findings.js';
import { plainly, shown } from '../../parts/shown.js';
import type { AnswerMapping, Finding, Fix, Instrument, ReadResponses, ReadResponsesOptions, Responses } from '../../types.js';
import { language, rich, t } from '../../words/words.js';
import { choice } from '../../parts/controls.js';
import './answer-texts.js';
import './draft.js';
import { entriesOf, textOf } from './words.js';

export interface Taken {
  instrument: Instrument;
  wave: string;
  responses: Responses;
  /** The survey was made from the file. */
  own: boolean;
}

/** How far it was. */
interface Begun {
  read: ReadResponses;
  more: Partial<ReadResponsesOptions>;
  settled: readonly string[];
  wave: string;
}

type Use = AnswerMapping['columns'][number]['use'];

const USES: readonly Use[] = ['ignore', 'item', 'group', 'code', 'ticket', 'person', 'side', 'pair', 'seconds', 'start', 'end'];

/** `vv-survey-import`. Properties: app, file, instrument (null: make one from the file). */
export class VvSurveyImport extends LitElement {
  static override properties = {
    app: { attribute: false },
    file: { attribute: false },
    instrument: { attribute: false },
    read: { state: true },
    wave: { state: true },
    settled: { state: true },
  };

  declare app: App;
  declare file: File;
  declare instrument: Instrument | null;
  private declare read: ReadResponses | null;
  private declare wave: string;
  /** What mends have added to the options of reading. */
  private declare more: Partial<ReadResponsesOptions>;
  /** Codes of questions that stay as they are. */
  private declare settled: readonly string[];

  constructor() {
    super();
    this.read = null;
    this.more = {};
    this.settled = [];
    this.wave = '';
    this.more = {};
    this.settled = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The language it was made in. */
  private readonly spoken = language();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.read !== null) carry('survey-import', this.file, this.spoken, { read: this.read, more: this.more, settled: this.settled, wave: this.wave } satisfies Begun);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('file') && !changed.has('instrument')) return;
    const begun = taken<Begun>('survey-import', this.file);
    if (begun !== null) {
      [this.read, this.more, this.settled, this.wave] = [begun.read, begun.more, begun.settled, begun.wave];
      // What was decided stays; findings are said in the other language.
      void this.look(begun.read.mapping);
      return;
    }
    this.read = null;
    this.more = {};
    this.settled = [];
    this.wave = this.instrument !== null && ['baseline', 'exit', 'pulse', 'readiness'].includes(this.instrument.id) ? t(`surveys-round-${this.instrument.id}`) : t('surveys-import-round-one');
    void this.look(undefined);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { read } = this;
    if (read === null) return nothing;
    const { responses, table } = read;
    // What is asked about the survey stands beside it, with its answers.
    const open = read.instrument.questions ?? [];
    const told = read.findings.filter(({ fixes }) => !fixes.some(({ options }) => 'settled' in options));
    return html`<section class="card stack" aria-labelledby="vv-import-heading">
      <h2 id="vv-import-heading">${t('surveys-import-title')}</h2>
      <p>${rich(read.tool === 'plain' ? 'surveys-import-from' : 'surveys-import-from-tool', { answers: responses.count, rows: table.rows, tool: TOOLS[read.tool] ?? t('surveys-import-some-tool') }, { strong: (text) => html`<strong>${text}</strong>` })}
        ${read.drafted ? t('surveys-import-drafted', { count: read.instrument.items.length }) : nothing}</p>
      ${told.length > 0 ? html`<vv-findings .entries=${this.entries(told)} @vv-fix=${(event: CustomEvent<{ fix: Fix }>) => this.mend(read, event.detail.fix)}
        @vv-accept=${(event: CustomEvent<{ entry: Entry }>) => (this.settled = [...this.settled, event.detail.entry.finding.code])}></vv-findings>` : nothing}
      ${read.drafted ? html`<vv-draft .app=${this.app} .instrument=${read.instrument} @vv-drafted=${(event: CustomEvent<Instrument>) => this.redraft(read, event.detail)}></vv-draft>` : nothing}
      <vv-answer-texts .read=${read} @vv-decided=${(event: CustomEvent<AnswerMapping['answers']>) => void this.look({ ...read.mapping, answers: event.detail })}></vv-answer-texts> ${this.columns(read)}
      <div class="cluster bottom">
        <label class="field"><span>${t('surveys-ask-round')}</span><input .value=${this.wave} @change=${(event: Event) => (this.wave = (event.target as HTMLInputElement).value.trim() || t('surveys-import-round-one'))} /></label>
        <button type="button" class="primary" ?disabled=${responses.count === 0 || (read.drafted && open.length > 0)} aria-describedby=${read.drafted && open.length > 0 ? 'vv-import-open' : nothing} @click=${() => this.take(read)}>${t('surveys-take', { count: responses.count })}</button>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('vv-cancel'))}>${t('surveys-cancel')}</button>
        ${read.drafted && open.length > 0 ? html`<span class="small muted" id="vv-import-open">${t('surveys-settle-first', { count: open.length })}</span>` : nothing}
      </div>
    </section>`;
  }

  /** A mend: the file is read again with its options. */
  private mend(read: ReadResponses, { options }: Fix): void {
    const { instrument, ...rest } = options as Partial<ReadResponsesOptions>;
    this.more = { ...this.more, ...rest };
    // "Draft an instrument from this file" gives none.
    void (instrument === null ? this.look(undefined, null) : this.look(read.mapping));
  }

  /** The survey that was made from the file, changed: what the columns are stays, and what an answer counts follows from the change. */
  private redraft(read: ReadResponses, instrument: Instrument): void {
    const has = (id: string | undefined): boolean => instrument.items.some((item) => item.id === id);
    this.read = { ...read, instrument };
    void this.look({ columns: read.mapping.columns.map((column) => (column.use === 'item' && !has(column.item) ? { column: column.column, use: 'ignore' as const } : column)), answers: [] });
  }

  private columns(read: ReadResponses): TemplateResult {
    const { columns } = read.mapping;
    const items = read.instrument.items.map((item) => [item.id, plainly(textOf(item.text))] as const);
    return html`<details ?open=${columns.every(({ use }) => use !== 'item')}><summary>${t('surveys-columns', { columns: columns.length, answers: columns.filter(({ use }) => use === 'item').length })}</summary>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('surveys-columns-table')}><table class="data">
        <thead><tr><th scope="col">${t('surveys-column')}</th><th scope="col">${t('surveys-is')}</th><th scope="col">${t('surveys-question')}</th></tr></thead>
        <tbody>${columns.map((column, at) => html`<tr><th scope="row">${shown(column.text || column.column)}</th>
          <td>${choice(t('surveys-column-is', { number: String(at + 1) }), column.use, USES.map((use) => [use, t(`surveys-use-${use}`)] as const), (use) => this.map(read, at, { use, item: use === 'item' ? (column.item ?? items[0]?.[0]) : undefined }))}</td>
          <td>${column.use === 'item' ? choice(t('surveys-column-answers', { number: String(at + 1) }), column.item ?? '', items, (item) => this.map(read, at, { item })) : nothing}</td></tr>`)}</tbody>
      </table></div></details>`;
  }

  private map(read: ReadResponses, at: number, patch: Partial<AnswerMapping['columns'][number]>): void {
    const columns = read.mapping.columns.map((column, place) => (place === at ? { ...column, ...patch } : column));
    void this.look({ ...read.mapping, columns });
  }

  /** Questions that were left as they are are shown as settled: what they are about enters no figure. */
  private entries(findings: readonly Finding[]): Entry[] {
    return entriesOf(findings).map((entry) => ({ ...entry, settled: this.settled.includes(entry.finding.code) }));
  }

  /** The survey that the file is read by: the one that was made from it, also where another had been chosen before. */
  private asked(): Instrument | undefined {
    return this.read?.drafted === true ? this.read.instrument : (this.instrument ?? this.read?.instrument);
  }

  private async look(mapping: AnswerMapping | undefined, given: Instrument | null | undefined = this.asked()): Promise<void> {
    const { file } = this;
    // What was drafted from the file stays as it is while its mapping is changed.
    const instrument = given ?? undefined;
    const drafted = this.read?.drafted ?? false;
    const read = await this.app.work('readResponses', [file, { name: file.name, ...this.more, instrument, mapping }], t('surveys-reading'));
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

const TOOLS: Readonly<Record<string, string>> = { 'ms-forms': 'Microsoft Forms', 'google-forms': 'Google Forms', qualtrics: 'Qualtrics', 'lime-survey': 'LimeSurvey', 'survey-monkey': 'SurveyMonkey', 'sosci-survey': 'SoSci Survey', kobo: 'KoboToolbox', redcap: 'REDCap', formr: 'formr', typeform: 'Typeform' };

customElements.define('vv-survey-import', VvSurveyImport);
