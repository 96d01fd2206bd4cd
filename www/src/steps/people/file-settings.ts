/** How a file was read, with its first rows: sheet, header row, encoding and delimiter, each changed by one click. Event: `vv-options` with changed options. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { shown, plainly } from '../../parts/shown.js';
import type { ReadOptions, TableInfo } from '../../types.js';
import { rich, t } from '../../words/words.js';

const ENCODINGS: readonly string[] = [
  'utf-8', 'windows-1252', 'iso-8859-15', 'macintosh', 'utf-16le', 'utf-16be', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1256',
  'shift_jis', 'gb18030', 'euc-kr',
];
const DELIMITERS: readonly (readonly [string, string])[] = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
];

export class VvFileSettings extends LitElement {
  static override properties = { table: { attribute: false }, options: { attribute: false } };
  declare table: TableInfo;
  declare options: ReadOptions;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { table } = this;
    return html`<div class="stack">
      <div class="toolbar">
        ${table.sheets.length > 1 ? this.sheets() : nothing}
        ${table.encoding === null || table.encoding === undefined
          ? nothing
          : this.select(t('settings-encoding'), ENCODINGS.map((code) => [code, t(`settings-encoding-${code.replace('_', '-')}`)]), table.encoding.toLowerCase(), (encoding) => ({ encoding }))}
        ${table.delimiter === null || table.delimiter === undefined
          ? nothing
          : this.select(t('settings-delimiter'), DELIMITERS.map(([sign, key]) => [sign, t(`settings-delimiter-${key}`)]), table.delimiter, (delimiter) => ({ delimiter }))}
        <button type="button" @click=${() => this.tell({ headerRow: 0 })} ?disabled=${table.headerRow === 0}>${t('settings-no-header')}</button>
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${this.options.headerRows === 2}
            ?disabled=${table.headerRow === 0}
            @change=${(event: Event) => this.tell({ headerRow: table.headerRow, headerRows: (event.target as HTMLInputElement).checked ? 2 : 1 })}
          />${t('settings-two-headers')}</label
        >
      </div>
      ${table.samples.length === 0
        ? nothing
        : html`<p>
            ${rich(
              'settings-samples',
              { samples: html`${table.samples.map((sample, at) => html`${at > 0 ? ' · ' : nothing}<strong>${shown(sample)}</strong>`)}` },
              { muted: (text) => html`<span class="muted">${text}</span>` },
            )}
          </p>`}
      ${this.preview()}
    </div>`;
  }

  private sheets(): TemplateResult {
    const { sheets, sheet } = this.table;
    return html`<div class="field">
      <label for="sheet">${t('settings-sheet')}</label>
      <select id="sheet" @change=${(event: Event) => this.tell({ sheet: (event.target as HTMLSelectElement).value })}>
        ${sheets.map(
          ({ name, hidden }) => html`<option value=${name} ?selected=${name === sheet}>${hidden ? t('settings-sheet-hidden', { name: plainly(name) }) : plainly(name)}</option>`,
        )}
      </select>
    </div>`;
  }

  private select(
    label: string,
    choices: readonly [string, string][],
    current: string,
    options: (value: string) => Partial<ReadOptions>,
  ): TemplateResult {
    const all = choices.some(([value]) => value === current) ? choices : [[current, current] as [string, string], ...choices];
    return html`<div class="field">
      <label
        >${label}
        <select class="block" @change=${(event: Event) => this.tell(options((event.target as HTMLSelectElement).value))}>
          ${all.map(([value, name]) => html`<option value=${value} ?selected=${value === current}>${name}</option>`)}
        </select></label
      >
    </div>`;
  }

  private preview(): TemplateResult {
    const { preview, headerRow } = this.table;
    const width = preview.reduce((most, row) => Math.max(most, row.length), 0);
    return html`<div class="table-scroll preview" role="region" tabindex="0" aria-label=${t('settings-preview')}>
      <table class="data">
        <caption class="visually-hidden">
          ${t('settings-preview-caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('settings-row')}</th>
            <th scope="col" colspan=${Math.max(1, width)}>${t('settings-as-is')}</th>
          </tr>
        </thead>
        <tbody>
          ${preview.map((row, at) => {
            const number = at + 1;
            const header = number === headerRow;
            return html`<tr class=${header ? 'header-row' : number < headerRow ? 'above' : ''}>
              <th scope="row" class="nowrap">
                ${header
                  ? html`<span class="small">${t('settings-header', { row: String(number) })}</span>`
                  : html`<button
                      type="button"
                      class="small quiet"
                      aria-label=${t('settings-use-row', { row: String(number) })}
                      title=${t('settings-use-row-title')}
                      @click=${() => this.tell({ headerRow: number })}
                    >
                      ${number}
                    </button>`}
              </th>
              ${Array.from({ length: width }, (_, column) => html`<td>${shown(row[column] ?? '')}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  private tell(options: Partial<ReadOptions>): void {
    this.dispatchEvent(new CustomEvent('vv-options', { detail: options }));
  }
}

customElements.define('vv-file-settings', VvFileSettings);
