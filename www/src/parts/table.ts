/**
 * A table for thousands of rows: search, filters, sort by column, one focusable row at a time, and only the rows in sight in the document.
 * Printing puts every row into the document first.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { plainly } from './shown.js';
import { chooseColumn, isShown } from './table-columns.js';
import { folded } from './text.js';
import { collator, t } from '../words/words.js';

/** One column. `value` is what is sorted; `text` is what is searched and `render` what is shown, where they differ from it. */
export interface Column<Row> {
  key: string;
  label: string;
  value(row: Row): string | number | null;
  text?(row: Row): string;
  render?(row: Row): unknown;
  numeric?: boolean;
  /** Gets room on paper, because it holds sentences. */
  wide?: boolean;
  /** Left out on paper. */
  screenOnly?: boolean;
  /** Out of sight until the reader chooses it. */
  folded?: boolean;
}

/** A choice above the table. A row is kept when one of its values is the chosen one. */
export interface Filter<Row> {
  key: string;
  label: string;
  value(row: Row): string | readonly string[];
}

/** Makes rows movable onto each other, by pointer and by keyboard (Space, arrows, Space). The text names the row for announcements. */
export interface Drag<Row> {
  what(row: Row): string;
}

type Direction = 'ascending' | 'descending';

/** A table with fewer columns has nothing to choose. */
const CHOOSE_FROM = 4;

/** Below this many rows the whole table is in the document. */
const WINDOW_FROM = 60;
const OVERSCAN = 12;
const DEFAULT_ROW_HEIGHT = 36;

/**
 * `vv-table`. Properties: columns, rows, rowKey, selected (a key), label, name (by which the programme knows it), filters, drag, empty.
 * Events: `vv-select` with { row, key }; `vv-drop` with { from, to } (rows); `vv-say` with a text to announce; `vv-columns` with all choices of columns.
 */
export class VvTable<Row = unknown> extends LitElement {
  static override properties = {
    columns: { attribute: false },
    rows: { attribute: false },
    rowKey: { attribute: false },
    selected: { attribute: false },
    label: {},
    name: {},
    filters: { attribute: false },
    drag: { attribute: false },
    empty: {},
    searchable: { attribute: false },
    query: { state: true },
    chosen: { state: true },
    sort: { state: true },
    first: { state: true },
    active: { state: true },
    grabbed: { state: true },
    over: { state: true },
    printing: { state: true },
  };

  declare columns: readonly Column<Row>[];
  declare rows: readonly Row[];
  declare rowKey: (row: Row) => string;
  declare selected: string | null;
  declare label: string;
  declare name: string;
  declare filters: readonly Filter<Row>[];
  declare drag: Drag<Row> | null;
  declare empty: string;
  declare searchable: boolean;

  private declare query: string;
  private declare chosen: Record<string, string>;
  private declare sort: { key: string; direction: Direction } | null;
  /** Index of the first row in the document, among the rows shown. */
  private declare first: number;
  /** Key of the row that holds the tab stop. */
  private declare active: string | null;
  private declare grabbed: string | null;
  private declare over: string | null;
  private declare printing: boolean;

  private inSight: readonly Column<Row>[] = [];
  private shown: readonly Row[] = [];
  private ordered: readonly Row[] = [];
  private options = new Map<string, string[]>();
  private haystacks = new Map<Row, string>();
  private rowHeight = DEFAULT_ROW_HEIGHT;
  /** Rows that the document holds of a long table; a few at first, as many as fit once the frame that follows has shown how high they are. */
  private capacity = 16;
  private refocus = false;
  private size: ResizeObserver | null = null;

  constructor() {
    super();
    this.columns = [];
    this.rows = [];
    this.rowKey = () => '';
    this.selected = null;
    this.label = '';
    this.name = '';
    this.filters = [];
    this.drag = null;
    this.empty = '';
    this.searchable = true;
    this.query = '';
    this.chosen = {};
    this.sort = null;
    this.first = 0;
    this.active = null;
    this.grabbed = null;
    this.over = null;
    this.printing = false;
  }

  /** The rows as they stand: searched, filtered, sorted. */
  get visibleRows(): readonly Row[] {
    return this.shown;
  }

  /** Moves the keyboard to a row, scrolling it into sight. */
  focusRow(key: string): void {
    const index = this.shown.findIndex((row) => this.rowKey(row) === key);
    if (index >= 0) this.moveTo(index);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
    this.size = new ResizeObserver(() => this.measure());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
    this.size?.disconnect();
  }

  protected override firstUpdated(): void {
    const region = this.region();
    if (region) this.size?.observe(region);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const data = changed.has('rows') || changed.has('columns');
    this.inSight = this.columns.filter((column, at) => at === 0 || this.isInSight(column));
    if (data) this.haystacks.clear();
    if (changed.has('rows') || changed.has('filters')) this.collectOptions();
    if (data || changed.has('sort')) this.ordered = this.sorted();
    if (data || changed.has('sort') || changed.has('query') || changed.has('chosen') || changed.has('filters')) {
      this.shown = this.ordered.filter((row) => this.passes(row));
      const keys = this.active !== null && this.shown.some((row) => this.rowKey(row) === this.active);
      if (!keys) this.active = null;
      this.first = Math.min(this.first, Math.max(0, this.shown.length - this.capacity));
    }
    if (changed.has('selected') && this.selected !== null) this.active = this.selected;
  }

  protected override updated(changed: PropertyValues): void {
    // In the frame that follows, which lays the rows out anyway; here it would hold the page for that time more.
    if (changed.has('columns') || changed.has('rows')) window.requestAnimationFrame(() => this.measure());
    const { before, after } = this.spacers();
    const spaces = this.querySelectorAll<HTMLElement>('tr.space > td');
    const [top, bottom] = [spaces[0], spaces[1]];
    if (top) top.style.height = `${before * this.rowHeight}px`;
    if (bottom) bottom.style.height = `${after * this.rowHeight}px`;
    if (this.refocus) {
      const row = this.querySelector<HTMLElement>('tbody tr[tabindex="0"]');
      if (row) {
        this.refocus = false;
        row.focus({ preventScroll: true });
        row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    }
  }

  protected override render(): TemplateResult {
    const { inSight: columns, shown } = this;
    const { start, end } = this.window();
    const { before, after } = this.spacers();
    const total = this.rows.length;
    const wide = columns.length;
    return html`
      <div class="toolbar">
        ${this.searchable
          ? html`<label class="field"><span>${t('table-search')}</span>
              <input type="search" .value=${this.query} @input=${this.onSearch} autocomplete="off" spellcheck="false" /></label>`
          : nothing}
        ${this.filters.map((filter) => this.filterField(filter))} ${this.columns.length < CHOOSE_FROM ? nothing : this.chooser()}
        <p class="muted small table-count" role="status">
          ${shown.length === total ? t('table-rows', { count: total }) : t('table-rows-of', { count: shown.length, all: total })}
          ${shown.length === total ? nothing : html`<button type="button" class="quiet small" @click=${this.reset}>${t('table-show-all')}</button>`}
        </p>
      </div>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${this.label} @scroll=${this.onScroll} @keydown=${this.onKey}>
        <table role="grid" class="data" aria-label=${this.label} aria-rowcount=${shown.length + 1} aria-colcount=${wide}>
          <thead>
            <tr aria-rowindex="1">
              ${columns.map((column) => this.header(column))}
            </tr>
          </thead>
          <tbody>
            ${before > 0 ? space(wide) : html`<tr class="space" hidden aria-hidden="true"><td colspan=${wide}></td></tr>`}
            ${shown.slice(start, end).map((row, offset) => this.row(row, start + offset))}
            ${after > 0 ? space(wide) : html`<tr class="space" hidden aria-hidden="true"><td colspan=${wide}></td></tr>`}
            ${shown.length === 0
              ? html`<tr class="none"><td colspan=${wide}>${total > 0 ? t('table-none-fits') : this.empty === '' ? t('table-empty') : this.empty}</td></tr>`
              : nothing}
          </tbody>
        </table>
      </div>`;
  }

  /** Browsers repeat a table's headings on every sheet of paper, but no button in them: paper gets the bare words. */
  private header(column: Column<Row>): TemplateResult {
    const direction = this.sort?.key === column.key ? this.sort.direction : 'none';
    const arrow = direction === 'ascending' ? '▲' : direction === 'descending' ? '▼' : '';
    return html`<th scope="col" aria-sort=${direction} class=${cell(column)}>
      <button type="button" class="sort no-print" @click=${() => this.sortBy(column)}>${column.label}<span class="arrow" aria-hidden="true">${arrow}</span></button>
      <span class="print-only">${column.label}</span>
    </th>`;
  }

  private row(row: Row, index: number): TemplateResult {
    const key = this.rowKey(row);
    const selected = key === this.selected;
    const active = this.active === null ? index === 0 : key === this.active;
    const classes = [this.grabbed === key ? 'grabbed' : '', this.over === key ? 'over' : ''].join(' ').trim();
    return html`<tr
      class=${classes}
      tabindex=${active ? 0 : -1}
      aria-rowindex=${index + 2}
      aria-selected=${selected ? 'true' : 'false'}
      draggable=${this.drag ? 'true' : nothing}
      data-index=${index}
      @click=${() => this.choose(row)}
      @dragstart=${(event: DragEvent) => this.onDragStart(event, key)}
      @dragover=${(event: DragEvent) => this.onDragOver(event, key)}
      @dragleave=${() => this.over === key && (this.over = null)}
      @drop=${(event: DragEvent) => this.onDrop(event, key)}
      @dragend=${() => this.letGo()}
    >
      ${this.inSight.map((column) => html`<td class=${cell(column)}>${column.render ? column.render(row) : column.value(row)}</td>`)}
    </tr>`;
  }

  private filterField(filter: Filter<Row>): TemplateResult | typeof nothing {
    const options = this.options.get(filter.key) ?? [];
    if (options.length < 2 && !this.chosen[filter.key]) return nothing;
    return html`<label class="field"><span>${filter.label}</span>
      <select @change=${(event: Event) => this.onFilter(filter.key, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!this.chosen[filter.key]}>${t('table-all')}</option>
        ${options.map((option) => html`<option value=${option} ?selected=${this.chosen[filter.key] === option}>${plainly(option)}</option>`)}
      </select></label>`;
  }

  /** Which columns are in sight; the first always is, since it says whose row it is. */
  private chooser(): TemplateResult {
    return html`<details class="columns-menu no-print" @keydown=${this.onMenuKey} @focusout=${this.onMenuLeft}>
      <summary class="button">${t('table-columns')}</summary>
      <fieldset class="stack tight">
        <legend class="visually-hidden">${t('table-columns-shown')}</legend>
        ${this.columns.slice(1).map(
          (column) => html`<label class="choice"><input type="checkbox" .checked=${this.isInSight(column)}
            @change=${(event: Event) => this.chooseColumn(column, (event.target as HTMLInputElement).checked)} /><span>${column.label}</span></label>`,
        )}
      </fieldset>
    </details>`;
  }

  private isInSight(column: Column<Row>): boolean {
    return isShown(this.name, column.key) ?? column.folded !== true;
  }

  private chooseColumn(column: Column<Row>, wanted: boolean): void {
    this.dispatchEvent(new CustomEvent('vv-columns', { detail: chooseColumn(this.name, column.key, wanted), bubbles: true }));
    this.requestUpdate();
  }

  private readonly onMenuKey = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };

  private readonly onMenuLeft = (event: FocusEvent): void => {
    const menu = event.currentTarget as HTMLDetailsElement;
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
  };

  private readonly onSearch = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };

  private onFilter(key: string, value: string): void {
    this.chosen = { ...this.chosen, [key]: value };
  }

  private readonly reset = (): void => {
    this.query = '';
    this.chosen = {};
    this.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  };

  private sortBy(column: Column<Row>): void {
    const again = this.sort?.key === column.key;
    // Numbers are looked up from the largest; text from A.
    const first: Direction = column.numeric ? 'descending' : 'ascending';
    const other: Direction = first === 'ascending' ? 'descending' : 'ascending';
    this.sort = { key: column.key, direction: again && this.sort?.direction === first ? other : first };
  }

  private sorted(): readonly Row[] {
    const { sort } = this;
    const column = sort && this.columns.find((each) => each.key === sort.key);
    if (!sort || !column) return this.rows;
    const order = collator();
    const sign = sort.direction === 'ascending' ? 1 : -1;
    const keyed = this.rows.map((row, index) => ({ row, index, value: column.value(row) }));
    keyed.sort((a, b) => {
      // Blanks last, whichever way.
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || a.index - b.index;
      const compared = typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : order.compare(String(a.value), String(b.value));
      return sign * compared || a.index - b.index;
    });
    return keyed.map((each) => each.row);
  }

  private passes(row: Row): boolean {
    for (const filter of this.filters) {
      const wanted = this.chosen[filter.key];
      if (!wanted) continue;
      const value = filter.value(row);
      if (typeof value === 'string' ? value !== wanted : !value.includes(wanted)) return false;
    }
    const words = folded(this.query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return true;
    let text = this.haystacks.get(row);
    if (text === undefined) {
      text = folded(this.columns.map((column) => column.text?.(row) ?? column.value(row) ?? '').join(' '));
      this.haystacks.set(row, text);
    }
    return words.every((word) => text.includes(word));
  }

  private collectOptions(): void {
    const order = collator();
    this.options = new Map(
      this.filters.map((filter) => {
        const values = new Set<string>();
        for (const row of this.rows) {
          const value = filter.value(row);
          if (typeof value === 'string') values.add(value);
          else for (const one of value) values.add(one);
        }
        values.delete('');
        return [filter.key, [...values].sort(order.compare)];
      }),
    );
    const kept = Object.entries(this.chosen).filter(([key, value]) => this.options.get(key)?.includes(value));
    if (kept.length !== Object.keys(this.chosen).length) this.chosen = Object.fromEntries(kept);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    // From the headers, too, the arrows lead into the rows.
    if (target.closest('button:not(.sort), a, input, select') || event.ctrlKey || event.metaKey || event.altKey) return;
    const onRow = target.closest<HTMLElement>('tr[data-index]');
    const at = onRow ? Number(onRow.dataset.index) : this.activeIndex();
    const page = Math.max(1, Math.floor((this.region()?.clientHeight ?? 0) / this.rowHeight) - 2);
    const goal: Record<string, number> = {
      ArrowDown: onRow ? at + 1 : at, ArrowUp: onRow ? at - 1 : at, PageDown: at + page, PageUp: at - page, Home: 0, End: this.shown.length - 1,
    };
    const next = goal[event.key];
    if (next !== undefined && this.shown.length > 0) {
      event.preventDefault();
      this.moveTo(Math.max(0, Math.min(this.shown.length - 1, next)));
      if (this.grabbed !== null) this.sayTarget();
      return;
    }
    const row = onRow ? this.shown[at] : undefined;
    if (!row) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.grabbed !== null) this.drop(this.rowKey(row));
      else this.choose(row);
    } else if (event.key === ' ') {
      event.preventDefault();
      if (!this.drag) this.choose(row);
      else if (this.grabbed === null) {
        this.grabbed = this.rowKey(row);
        this.say(t('table-held', { what: this.drag.what(row) }));
      } else this.drop(this.rowKey(row));
    } else if (event.key === 'Escape' && this.grabbed !== null) {
      event.preventDefault();
      this.letGo();
      this.say(t('table-let-go'));
    }
  };

  private choose(row: Row): void {
    this.active = this.rowKey(row);
    this.dispatchEvent(new CustomEvent('vv-select', { detail: { row, key: this.rowKey(row) }, bubbles: true }));
  }

  private moveTo(index: number): void {
    const row = this.shown[index];
    if (!row) return;
    this.active = this.rowKey(row);
    const { start, end } = this.window();
    if (index < start || index >= end) {
      const region = this.region();
      if (region) region.scrollTop = index * this.rowHeight;
      this.first = Math.max(0, index - OVERSCAN);
    }
    this.refocus = true;
    this.requestUpdate();
  }

  private activeIndex(): number {
    return this.active === null ? 0 : Math.max(0, this.shown.findIndex((row) => this.rowKey(row) === this.active));
  }

  private onDragStart(event: DragEvent, key: string): void {
    if (!this.drag || !event.dataTransfer) return;
    // Firefox starts no drag without data; the data says nothing about anybody.
    event.dataTransfer.setData('text/plain', 'row');
    event.dataTransfer.effectAllowed = 'move';
    this.grabbed = key;
  }

  private onDragOver(event: DragEvent, key: string): void {
    if (this.grabbed === null || this.grabbed === key) return;
    event.preventDefault();
    if (this.over !== key) this.over = key;
  }

  private onDrop(event: DragEvent, key: string): void {
    event.preventDefault();
    if (this.grabbed !== null) this.drop(key);
  }

  private drop(key: string): void {
    const from = this.shown.find((row) => this.rowKey(row) === this.grabbed);
    const to = this.shown.find((row) => this.rowKey(row) === key);
    this.letGo();
    if (from && to && from !== to) this.dispatchEvent(new CustomEvent('vv-drop', { detail: { from, to }, bubbles: true }));
    else this.say(t('table-dropped-back'));
  }

  private letGo(): void {
    this.grabbed = null;
    this.over = null;
  }

  private sayTarget(): void {
    const row = this.shown[this.activeIndex()];
    if (row && this.drag) this.say(t('table-over', { what: this.drag.what(row), row: this.activeIndex() + 1, rows: this.shown.length }));
  }

  private say(text: string): void {
    this.dispatchEvent(new CustomEvent('vv-say', { detail: text, bubbles: true }));
  }

  private region(): HTMLElement | null {
    return this.querySelector<HTMLElement>('.table-scroll');
  }

  private windowed(): boolean {
    return !this.printing && this.shown.length > WINDOW_FROM;
  }

  private window(): { start: number; end: number } {
    if (!this.windowed()) return { start: 0, end: this.shown.length };
    const start = Math.max(0, Math.min(this.first, this.shown.length - this.capacity));
    return { start, end: Math.min(this.shown.length, start + this.capacity) };
  }

  private spacers(): { before: number; after: number } {
    const { start, end } = this.window();
    return { before: start, after: this.shown.length - end };
  }

  private readonly onScroll = (): void => {
    if (!this.windowed()) return;
    const region = this.region();
    if (!region) return;
    const top = Math.floor(region.scrollTop / this.rowHeight);
    const { start, end } = this.window();
    const rows = Math.ceil(region.clientHeight / this.rowHeight);
    if (top < start + 2 || top + rows > end - 2) {
      const focused = document.activeElement?.closest('tr[data-index]');
      const held = focused && this.contains(focused);
      this.first = Math.max(0, top - OVERSCAN);
      // A focused row that scrolls out of the document hands its focus to the region, so that the keyboard stays here.
      if (held) void this.updateComplete.then(() => !this.contains(document.activeElement) && region.focus({ preventScroll: true }));
    }
  };

  /** Rows are one line high, all of them alike; how high depends on the reader's font. */
  private measure(): void {
    const region = this.region();
    const row = this.querySelector<HTMLElement>('tbody tr[data-index]');
    if (!region || !row || row.offsetHeight === 0) return;
    const height = row.getBoundingClientRect().height;
    const capacity = Math.ceil(region.clientHeight / height) + 2 * OVERSCAN;
    if (Math.abs(height - this.rowHeight) > 0.1 || capacity !== this.capacity) {
      this.rowHeight = height;
      this.capacity = capacity;
      this.requestUpdate();
    }
  }

  /** Puts every row into the document at once; the end of printing takes them out again. */
  wholeForPrint(): void {
    this.printing = true;
    this.performUpdate();
  }

  private readonly beforePrint = (): void => this.wholeForPrint();

  private readonly afterPrint = (): void => {
    this.printing = false;
  };
}

const cell = <Row>(column: Column<Row>): string => [column.numeric ? 'num' : '', column.wide ? 'wide' : '', column.screenOnly ? 'no-print' : ''].filter(Boolean).join(' ');
const space = (wide: number): TemplateResult => html`<tr class="space" aria-hidden="true"><td colspan=${wide}></td></tr>`;

customElements.define('vv-table', VvTable);

declare global {
  interface HTMLElementTagNameMap {
    'vv-table': VvTable;
  }
}
