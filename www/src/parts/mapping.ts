/** Every column of a file: what its cells look like, which field it fills, and why. Event: `vv-mapping` with the new mapping. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Field, Mapping, TableInfo } from '../types.js';
import { FIELDS, fieldName } from './fields.js';
import { shown, plainly } from './shown.js';
import { t } from '../words/words.js';

/** Sample cells of each column. */
const SAMPLES = 3;
/** Fields that several columns may fill. */
const REPEATABLE: readonly Field[] = ['custom', 'ignore', 'offers', 'wants', 'dotted-lines', 'languages', 'availability', 'wishes'];

/** Fields to which more columns go than may. */
export function contestedFields(mapping: Mapping): ReadonlySet<Field> {
  const fields = mapping.map(({ field }) => field);
  return new Set(fields.filter((field, at) => !REPEATABLE.includes(field) && fields.indexOf(field) !== at));
}

export class VvMapping extends LitElement {
  static override properties = { mapping: { attribute: false }, table: { attribute: false } };
  declare mapping: Mapping;
  declare table: TableInfo;

  constructor() {
    super();
    this.mapping = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const contested = contestedFields(this.mapping);
    const names = FIELDS.map((field) => [field, fieldName(field)] as const);
    return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${t('mapping-label')}>
      <table class="data mapping">
        <thead>
          <tr>
            <th scope="col">${t('mapping-column')}</th>
            <th scope="col">${t('mapping-cells')}</th>
            <th scope="col">${t('mapping-to')}</th>
            <th scope="col">${t('mapping-why')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.mapping.map((entry, at) => {
            const twice = contested.has(entry.field);
            return html`<tr>
              <th scope="row">${shown(entry.column)}</th>
              <td class="small muted samples">${this.samples(at)}</td>
              <td>
                <select
                  aria-label=${t('mapping-goes-to', { column: plainly(entry.column) })}
                  aria-invalid=${twice ? 'true' : nothing}
                  @change=${(event: Event) => this.choose(at, (event.target as HTMLSelectElement).value as Field)}
                >
                  ${names.map(([field, name]) => html`<option value=${field} ?selected=${field === entry.field}>${name}</option>`)}
                </select>
                ${twice ? html`<div class="small error-text">${t('mapping-twice')}</div>` : nothing}
              </td>
              <td class="small muted">${t(`mapping-because-${entry.because}`)}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }

  private samples(at: number): TemplateResult {
    const rows = this.table.preview.slice(Math.max(0, this.table.headerRow));
    const cells = [...new Set(rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== ''))].slice(0, SAMPLES);
    return cells.length === 0
      ? html`${t('mapping-empty')}`
      : html`${cells.map((cell, index) => html`${index > 0 ? ' · ' : nothing}${shown(short(cell))}`)}`;
  }

  private choose(at: number, field: Field): void {
    const mapping: Mapping = this.mapping.map((entry, index) => ({
      column: entry.column,
      field: index === at ? field : entry.field,
      because: index === at ? ('chosen' as const) : entry.because,
    }));
    this.dispatchEvent(new CustomEvent('vv-mapping', { detail: mapping }));
  }
}

customElements.define('vv-mapping', VvMapping);

/** Enough of a cell to know its kind. */
function short(cell: string): string {
  const letters = [...cell];
  return letters.length <= 40 ? cell : `${letters.slice(0, 39).join('')}…`;
}
