/** How a file was read, with its first rows: sheet, header row, encoding and delimiter, each changed by one click. Event: `vv-options` with changed options. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { shown, plainly } from '../../parts/shown.js';
import type { ReadOptions, TableInfo } from '../../types.js';

const ENCODINGS: readonly [string, string][] = [
  ['utf-8', 'UTF-8'],
  ['windows-1252', 'Western (Windows-1252)'],
  ['iso-8859-15', 'Western with euro (ISO-8859-15)'],
  ['macintosh', 'Mac (MacRoman)'],
  ['utf-16le', 'UTF-16 LE (Excel “Unicode text”)'],
  ['utf-16be', 'UTF-16 BE'],
  ['windows-1250', 'Central European (Windows-1250)'],
  ['windows-1251', 'Cyrillic (Windows-1251)'],
  ['windows-1253', 'Greek (Windows-1253)'],
  ['windows-1254', 'Turkish (Windows-1254)'],
  ['windows-1256', 'Arabic (Windows-1256)'],
  ['shift_jis', 'Japanese (Shift JIS)'],
  ['gb18030', 'Chinese (GB 18030)'],
  ['euc-kr', 'Korean (EUC-KR)'],
];
const DELIMITERS: readonly [string, string][] = [
  [',', 'Comma ,'],
  [';', 'Semicolon ;'],
  ['\t', 'Tab'],
  ['|', 'Bar |'],
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
          : this.select('Letters (encoding)', ENCODINGS, table.encoding.toLowerCase(), (encoding) => ({ encoding }))}
        ${table.delimiter === null || table.delimiter === undefined
          ? nothing
          : this.select('Columns are split by', DELIMITERS, table.delimiter, (delimiter) => ({ delimiter }))}
        <button type="button" @click=${() => this.tell({ headerRow: 0 })} ?disabled=${table.headerRow === 0}>There is no header row</button>
        <label class="choice"
          ><input
            type="checkbox"
            .checked=${this.options.headerRows === 2}
            ?disabled=${table.headerRow === 0}
            @change=${(event: Event) => this.tell({ headerRow: table.headerRow, headerRows: (event.target as HTMLInputElement).checked ? 2 : 1 })}
          />Headers take two rows</label
        >
      </div>
      ${table.samples.length === 0
        ? nothing
        : html`<p>
            Do these look right?
            ${table.samples.map((sample, at) => html`${at > 0 ? ' · ' : nothing}<strong>${shown(sample)}</strong>`)}
            <span class="muted">If not, change the encoding.</span>
          </p>`}
      ${this.preview()}
    </div>`;
  }

  private sheets(): TemplateResult {
    const { sheets, sheet } = this.table;
    return html`<div class="field">
      <label for="sheet">Sheet</label>
      <select id="sheet" @change=${(event: Event) => this.tell({ sheet: (event.target as HTMLSelectElement).value })}>
        ${sheets.map(
          ({ name, hidden }) => html`<option value=${name} ?selected=${name === sheet}>${plainly(name)}${hidden ? ' (hidden)' : ''}</option>`,
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
    return html`<div class="table-scroll preview" role="region" tabindex="0" aria-label="First rows of the file">
      <table class="data">
        <caption class="visually-hidden">
          The first rows as the file has them
        </caption>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col" colspan=${Math.max(1, width)}>As the file has them</th>
          </tr>
        </thead>
        <tbody>
          ${preview.map((row, at) => {
            const number = at + 1;
            const header = number === headerRow;
            return html`<tr class=${header ? 'header-row' : number < headerRow ? 'above' : ''}>
              <th scope="row" class="nowrap">
                ${header
                  ? html`<span class="small">${number} headers</span>`
                  : html`<button
                      type="button"
                      class="small quiet"
                      aria-label=${`Row ${String(number)}: use as header row`}
                      title="Use this row as headers"
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
