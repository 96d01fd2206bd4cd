/** Exporting the result: files, the clipboard, paper. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { copyText } from '../../parts/copy.js';
import type { ExportOptions, Programme } from '../../types.js';
import { hasOptIn, requestOf } from '../../app/programme.js';
import { choice, tick } from '../../parts/controls.js';
import { locale, t } from '../../words/words.js';
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
      ${this.programme.stale ? html`<p class="notice warning">${t('pairs-out-stale')}</p>` : nothing}
      <section class="card stack" aria-labelledby="vv-out-heading">
        <h2 id="vv-out-heading">${t('pairs-tab-out')}</h2>
        <div class="columns">
          ${choice(t('pairs-out-what'), this.what, [['pairs', t('pairs-out-pairs')], ['waiting', t('pairs-out-waiting')]], (what) => (this.what = what))}
          ${choice(t('pairs-out-people-as'), this.names, [['names', t('pairs-out-names')], ['ids', t('pairs-out-ids')]], (names) => (this.names = names))}
          ${choice(t('pairs-out-file'), this.format, [['xlsx', t('pairs-out-xlsx')], ['csv', t('pairs-out-csv')]], (format) => (this.format = format))}
          ${this.format === 'csv'
            ? choice(t('pairs-out-separated'), this.delimiter, [[',', t('pairs-out-comma')], [';', t('pairs-out-semicolon')], ['\t', t('pairs-out-tab')]], (delimiter) => (this.delimiter = delimiter))
            : nothing}
        </div>
        ${agreed ? html`<p class="hint">${t('pairs-out-consent')}</p>` : nothing}
        <div class="cluster">
          <button type="button" class="primary" @click=${() => void this.save()}>${t('pairs-out-save')}</button>
          <button type="button" @click=${() => void this.copy()}>${t('pairs-out-copy')}</button>
          <button type="button" @click=${() => window.print()}>${t('pairs-out-print')}</button>
        </div>
        <p class="small muted" role="status">${this.said}</p>
        <p class="hint">${t('pairs-out-print-hint')}</p>
      </section>
      <section class="card stack tight" aria-labelledby="vv-audit-heading">
        <h2 id="vv-audit-heading">${t('pairs-audit')}</h2>
        <p>${t('pairs-audit-what')}</p>
        ${tick(t('pairs-audit-reasons'), this.reasons, (reasons) => (this.reasons = reasons))}
        <div class="cluster">
          <button type="button" ?disabled=${this.programme.stale ?? false} @click=${() => void this.audit()}>${t('pairs-audit-save')}</button>
          <button type="button" @click=${() => (this.checking = true)}>${t('pairs-audit-check')}</button>
        </div>
        ${this.programme.stale ? html`<p class="hint">${t('pairs-audit-stale')}</p>` : nothing}
      </section>
      ${this.checking ? html`<vv-replay .app=${this.app} .programme=${this.programme} @vv-done=${() => (this.checking = false)}></vv-replay>` : nothing}
    </div>`;
  }

  private async save(): Promise<void> {
    const options: ExportOptions = { format: this.format, what: this.what, names: this.names === 'names', locale: locale() };
    if (this.format === 'csv') options.delimiter = this.delimiter;
    const bytes = await this.bytes(options);
    if (bytes === null) return;
    const type = this.format === 'csv' ? 'text/csv;charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    this.app.download(`${t(`pairs-file-${this.what}`)}.${this.format}`, bytes, type);
    this.said = '';
  }

  private async audit(): Promise<void> {
    const { pairing } = this.programme;
    if (!pairing) return;
    const record = await this.app.work('auditRecord', [requestOf(this.programme), pairing, { reasons: this.reasons }], t('pairs-audit-work'));
    if (record === null) return;
    this.app.download(`${t('pairs-file-audit')}.json`, new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`), 'application/json');
    this.said = '';
  }

  /** The core makes the cells safe for spreadsheets, for the clipboard too. */
  private async copy(): Promise<void> {
    const bytes = await this.bytes({ format: 'csv', what: this.what, names: this.names === 'names', delimiter: '\t', locale: locale() });
    if (bytes === null) return;
    const done = await copyText(new TextDecoder().decode(bytes));
    this.said = t(done ? 'pairs-out-copied' : 'pairs-out-not-copied');
  }

  private async bytes(options: ExportOptions): Promise<Uint8Array | null> {
    const { pairing } = this.programme;
    if (!pairing) return null;
    return this.app.work('exportPairs', [requestOf(this.programme), pairing, options], t('pairs-writing'));
  }
}

customElements.define('vv-out', VvOut);

declare global {
  interface HTMLElementTagNameMap {
    'vv-out': VvOut;
  }
}
