/** The roster as a whole: levels, departments, and skills wanted against skills offered. Bars stand inside real tables, so numbers and picture are one. */
import { LitElement, html, svg, nothing, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { Ladder, RosterShape } from '../../types.js';
import { number, t } from '../../words/words.js';

/** Rows before "show all". */
const FIRST = 12;

interface Row {
  label: TemplateResult;
  a: number;
  b: number;
}

export class VvShape extends LitElement {
  static override properties = { shape: { attribute: false }, ladder: { attribute: false }, whole: { state: true } };
  declare shape: RosterShape;
  /** Gives the levels their names. */
  declare ladder: Ladder;
  declare private whole: ReadonlySet<string>;

  constructor() {
    super();
    this.ladder = { steps: [] };
    this.whole = new Set();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { levels, departments, skills } = this.shape;
    const titles = new Map(this.ladder.steps.map((step) => [step.level, step.names]));
    return html`<section class="stack" aria-labelledby="shape-heading">
      <h2 id="shape-heading">${t('shape-title')}</h2>
      <div class="columns pictures">
        ${this.table(
          t('shape-levels'),
          t('column-level'),
          [t('shape-mentors'), t('shape-mentees')],
          [...levels]
            .sort((x, y) => (y.level ?? Number.NEGATIVE_INFINITY) - (x.level ?? Number.NEGATIVE_INFINITY))
            .map(({ level, mentors, mentees }) => ({ label: levelName(level, titles), a: mentors, b: mentees })),
          false,
        )}
        ${this.table(
          t('shape-departments'),
          t('field-department'),
          [t('shape-mentors'), t('shape-mentees')],
          [...departments]
            .sort((x, y) => y.mentors + y.mentees - (x.mentors + x.mentees))
            .map(({ name, mentors, mentees }) => ({ label: name === '' ? html`${t('shape-unknown')}` : shown(name), a: mentors, b: mentees })),
          true,
        )}
        ${this.table(
          t('shape-skills'),
          t('shape-skill'),
          [t('shape-offered'), t('shape-wanted')],
          [...skills].sort((x, y) => y.wanted - x.wanted || y.offered - x.offered).map(({ skill, offered, wanted }) => ({ label: shown(skill), a: offered, b: wanted })),
          true,
        )}
      </div>
    </section>`;
  }

  private table(title: string, head: string, [a, b]: readonly [string, string], rows: readonly Row[], folds: boolean): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const most = rows.reduce((top, row) => Math.max(top, row.a, row.b), 1);
    const whole = !folds || this.whole.has(title) || rows.length <= FIRST + 2;
    return html`<div class="stack tight">
      <div class="table-scroll" role="region" tabindex="0" aria-label=${title}>
        <table class="data shape">
          <caption class="visually-hidden">
            ${title}
          </caption>
          <thead>
            <tr>
              <th scope="col">${head}</th>
              <th scope="col" class="num"><span class="key a" aria-hidden="true"></span>${a}</th>
              <th scope="col" class="num"><span class="key b" aria-hidden="true"></span>${b}</th>
              <td class="picture"></td>
            </tr>
          </thead>
          <tbody>
            ${(whole ? rows : rows.slice(0, FIRST)).map(
              (row) =>
                html`<tr>
                  <th scope="row">${row.label}</th>
                  <td class="num">${number(row.a)}</td>
                  <td class="num">${number(row.b)}</td>
                  <td class="picture">${bars(row, most)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${whole
        ? nothing
        : html`<button
            type="button"
            class="small no-print"
            @click=${() => {
              this.whole = new Set([...this.whole, title]);
            }}
          >
            ${t('shape-all', { count: rows.length })}
          </button>`}
    </div>`;
  }
}

customElements.define('vv-shape', VvShape);

function levelName(level: number | null | undefined, titles: ReadonlyMap<number, readonly string[]>): TemplateResult {
  if (level === null || level === undefined) return html`${t('shape-unknown')}`;
  const names = titles.get(level) ?? [];
  return html`${level} ${names.length === 0 ? nothing : html`<span class="muted small">${shown(names.slice(0, 2).join(', '))}${names.length > 2 ? ' …' : ''}</span>`}`;
}

/** Two bars on one scale; the numbers stand beside them. */
function bars({ a, b }: Row, most: number): TemplateResult {
  const width = (value: number) => (value * 100) / most;
  return html`<svg class="bar two" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="a" x="0" y="1" height="5" width=${width(a)}></rect><rect class="b" x="0" y="8" height="5" width=${width(b)}></rect>`}
  </svg>`;
}
