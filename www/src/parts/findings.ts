/**
 * Findings grouped by cause, worst first, each with its places and its mends. Events: `vv-fix` with { entry, fix }, `vv-accept` with { entry }, and `vv-edit`
 * with the id of a person whom a finding is about.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding, Fix, Place } from '../types.js';
import { shown } from './shown.js';
import { rich, t } from '../words/words.js';

/** A finding as shown: `settled` when the coordinator took the data as it is. */
export interface Entry {
  finding: Finding;
  /** Which file it came from; null when there is only one. */
  file: string | null;
  settled: boolean;
  /** Whatever the owner of the list needs to know it again. */
  source: number | null;
}

const LOOK = { question: 'warning', rejected: 'error', warning: 'warning', note: 'info' } as const;
const TAG = { question: 'warning', rejected: 'error', warning: 'warning', note: '' } as const;
const RANK = { question: 0, rejected: 1, warning: 2, note: 3 } as const;
/** Places shown before "and so on". */
const PLACES = 100;

export class VvFindings extends LitElement {
  static override properties = { entries: { attribute: false }, names: { attribute: false }, fixable: { type: Boolean } };
  declare entries: readonly Entry[];
  /** Names by id, where findings are about people of the roster rather than rows of a file. */
  declare names: ReadonlyMap<string, string> | null;
  /** Whether mends can be asked for here. */
  declare fixable: boolean;

  constructor() {
    super();
    this.entries = [];
    this.names = null;
    this.fixable = true;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const entries = [...this.entries].sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
    return html`<ul class="plain stack tight findings">
      ${repeat(entries, keys(), (entry) => this.entry(entry))}
    </ul>`;
  }

  private entry(entry: Entry): TemplateResult {
    const { finding, file, settled } = entry;
    const look = settled ? 'ok' : LOOK[finding.severity];
    const tag = settled ? 'ok' : TAG[finding.severity];
    const question = finding.severity === 'question';
    return html`<li class=${`notice ${look} stack tight`} data-code=${finding.code} data-severity=${finding.severity}>
      <div class="cluster">
        <span class=${`tag ${tag}`}>${settled ? t('findings-settled') : t(`findings-${finding.severity}`)}</span>
        ${finding.count > 1 ? html`<span class="small muted">${t('findings-places', { count: finding.count })}</span>` : nothing}
        ${file === null ? nothing : html`<span class="small muted">${shown(file)}</span>`}
      </div>
      <h3>${shown(finding.text)}</h3>
      ${finding.advice === '' ? nothing : html`<p>${shown(finding.advice)}</p>`}
      ${this.fixable && !settled && (finding.fixes.length > 0 || question)
        ? html`<div class="cluster" role="group" aria-label=${t('findings-mend')}>
            ${finding.fixes.map(
              (fix) =>
                html`<button type="button" class="small" @click=${() => this.tell<{ entry: Entry; fix: Fix }>('vv-fix', { entry, fix })}>
                  ${shown(fix.text)}
                </button>`,
            )}
            ${question
              ? html`<button type="button" class="small quiet" @click=${() => this.tell<{ entry: Entry }>('vv-accept', { entry })}>
                  ${t('findings-accept')}
                </button>`
              : nothing}
          </div>`
        : nothing}
      ${finding.places.length > 0 ? this.places(finding) : nothing} ${this.names === null ? nothing : this.people(finding, this.names)}
    </li>`;
  }

  private people(finding: Finding, names: ReadonlyMap<string, string>): TemplateResult | typeof nothing {
    const ids = String(finding.params['ids'] ?? '')
      .split('\n')
      .filter((id) => names.has(id));
    if (ids.length === 0) return nothing;
    return html`<details class="small">
      <summary>${finding.count > ids.length ? t('findings-who-of', { count: ids.length, all: finding.count }) : t('findings-who', { count: ids.length })}</summary>
      <ul class="plain places">
        ${ids.map(
          (id) =>
            html`<li>
              <button
                type="button"
                class="small quiet"
                @click=${() => this.dispatchEvent(new CustomEvent('vv-edit', { detail: id, bubbles: true }))}
              >
                ${rich('findings-edit', { name: shown(names.get(id) || id) })}
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  private places(finding: Finding): TemplateResult {
    const first = finding.places.slice(0, PLACES);
    const rest = finding.count - first.length;
    if (finding.places.length === 1 && finding.count <= 1) return html`<p class="small muted">${place(first[0] ?? { file: '' })}</p>`;
    return html`<details class="small">
      <summary>${t('findings-where', { places: brief(finding) })}</summary>
      <ul class="places">
        ${first.map((entry) => html`<li>${place(entry)}</li>`)}
        ${rest > 0 ? html`<li class="muted">${t('findings-more', { count: rest })}</li>` : nothing}
      </ul>
    </details>`;
  }

  private tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail }));
  }
}

customElements.define('vv-findings', VvFindings);

/** One element a finding, whatever comes and goes around it, so that the focus stays on what it was on. */
function keys(): (entry: Entry) => string {
  const seen = new Map<string, number>();
  return ({ source, finding }) => {
    const name = `${String(source)} ${finding.code}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return `${name} ${String(times)}`;
  };
}

function place({ sheet, row, column }: Place): TemplateResult {
  const parts = [
    ...(row === undefined || row === null ? [] : [t('findings-row', { row: String(row) })]),
    ...(column === undefined || column === null ? [] : [rich('findings-column', { column: shown(column) })]),
    ...(sheet === undefined || sheet === null ? [] : [rich('findings-sheet', { sheet: shown(sheet) })]),
  ];
  return html`${parts.map((part, at) => html`${at > 0 ? ', ' : nothing}${part}`)}`;
}

/** The first rows, so that a short list need not be opened. */
function brief(finding: Finding): string {
  const rows = [...new Set(finding.places.flatMap(({ row }) => (row === undefined || row === null ? [] : [row])))];
  if (rows.length === 0) return t('findings-places', { count: finding.count });
  const first = rows.slice(0, 5).map(String);
  return t('findings-rows', { count: rows.length, rows: `${first.join(', ')}${rows.length > 5 ? ' …' : ''}` });
}
