/** Taking the result away: files, the clipboard, paper. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { copyText } from '../../parts/copy.js';
import type { ExportOptions, Programme } from '../../types.js';
import { hasOptIn, requestOf } from '../../app/programme.js';
import { choice, tick } from '../../parts/controls.js';
import './replay.js';

type What = ExportOptions['what'];
type Format = ExportOptions['format'];
type Delimiter = NonNullable<ExportOptions['delimiter']>;

/** `vv-out`. Properties: app, programme. */
export class VvOut extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    what: { state: true },
    format: { state: true },
    names: { state: true },
    delimiter: { state: true },
    said: { state: true },
    reasons: { state: true },
    checking: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  private declare what: What;
  private declare format: Format;
  private declare names: 'names' | 'ids';
  private declare delimiter: Delimiter;
  private declare said: string;
  private declare reasons: boolean;
  private declare checking: boolean;

  constructor() {
    super();
    this.what = 'pairs';
    this.format = 'xlsx';
    this.names = 'names';
    this.delimiter = ',';
    this.said = '';
    this.reasons = false;
    this.checking = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const agreed = hasOptIn(this.programme.policy);
    return html`<div class="stack">
      ${this.programme.stale ? html`<p class="notice warning">These pairs are older than the last change of the rules, people or decisions. Propose again before you hand them out.</p>` : nothing}
      <section class="card stack" aria-labelledby="vv-out-heading">
        <h2 id="vv-out-heading">Take away</h2>
        <div class="columns">
          ${choice('What', this.what, [['pairs', 'The pairs'], ['waiting', 'The waiting list']], (what) => (this.what = what))}
          ${choice('People as', this.names, [['names', 'names and ids'], ['ids', 'ids only']], (names) => (this.names = names))}
          ${choice('File', this.format, [['xlsx', 'Excel workbook (XLSX)'], ['csv', 'Text (CSV)']], (format) => (this.format = format))}
          ${this.format === 'csv'
            ? choice('Values separated by', this.delimiter, [[',', 'comma'], [';', 'semicolon (Excel in German, French, Spanish)'], ['\t', 'tab']], (delimiter) => (this.delimiter = delimiter))
            : nothing}
        </div>
        ${agreed ? html`<p class="hint">Points are left out, because a rule works only with people’s consent and points could give it away.</p>` : nothing}
        <div class="cluster">
          <button type="button" class="primary" @click=${() => void this.save()}>Save the file</button>
          <button type="button" @click=${() => void this.copy()}>Copy as a table</button>
          <button type="button" @click=${() => window.print()}>Print</button>
        </div>
        <p class="small muted" role="status">${this.said}</p>
        <p class="hint">Printing puts all pairs and the waiting list on A4 or Letter pages with the headings repeated.</p>
      </section>
      <section class="card stack tight" aria-labelledby="vv-audit-heading">
        <h2 id="vv-audit-heading">Audit record</h2>
        <p>Hashes of what went in, the rules, your locks and exclusions, the pairs by id, and what was proved. Whoever has the same people and rules can run it again and compare. It holds no names of participants.</p>
        ${tick('With the private reasons of locks and exclusions', this.reasons, (reasons) => (this.reasons = reasons))}
        <div class="cluster">
          <button type="button" ?disabled=${this.programme.stale ?? false} @click=${() => void this.audit()}>Save the audit record</button>
          <button type="button" @click=${() => (this.checking = true)}>Check a record</button>
        </div>
        ${this.programme.stale ? html`<p class="hint">Propose again first: a record is about pairs that belong to the people and rules as they are.</p>` : nothing}
      </section>
      ${this.checking ? html`<vv-replay .app=${this.app} .programme=${this.programme} @vv-done=${() => (this.checking = false)}></vv-replay>` : nothing}
    </div>`;
  }

  private async save(): Promise<void> {
    const options: ExportOptions = { format: this.format, what: this.what, names: this.names === 'names', locale: 'en' };
    if (this.format === 'csv') options.delimiter = this.delimiter;
    const bytes = await this.bytes(options);
    if (bytes === null) return;
    const type = this.format === 'csv' ? 'text/csv;charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    this.app.download(`${this.what}.${this.format}`, bytes, type);
    this.said = '';
  }

  private async audit(): Promise<void> {
    const { pairing } = this.programme;
    if (!pairing) return;
    const record = await this.app.work('auditRecord', [requestOf(this.programme), pairing, { reasons: this.reasons }], 'Writing the record');
    if (record === null) return;
    this.app.download('audit-record.json', new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`), 'application/json');
    this.said = '';
  }

  /** The core makes the cells safe for spreadsheets, for the clipboard too. */
  private async copy(): Promise<void> {
    const bytes = await this.bytes({ format: 'csv', what: this.what, names: this.names === 'names', delimiter: '\t', locale: 'en' });
    if (bytes === null) return;
    const done = await copyText(new TextDecoder().decode(bytes));
    this.said = done ? 'On the clipboard. Paste it into a spreadsheet or a document.' : 'This browser does not let the page copy. Save the file instead.';
  }

  private async bytes(options: ExportOptions): Promise<Uint8Array | null> {
    const { pairing } = this.programme;
    if (!pairing) return null;
    return this.app.work('exportPairs', [requestOf(this.programme), pairing, options], 'Writing the file');
  }
}

customElements.define('vv-out', VvOut);

declare global {
  interface HTMLElementTagNameMap {
    'vv-out': VvOut;
  }
}
