/**
 * The ladder: every title, grade or number of the file on one ordered scale, most senior on top as in an organisation chart. Steps are moved, joined and
 * taken apart by buttons. Event: `vv-ladder` with the new ladder.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Ladder, LadderVariant, Step } from '../types.js';
import { shown, plainly } from './shown.js';
import { number, rich, t } from '../words/words.js';

/** A column by whose values ladders can differ, with the values. */
export interface Group {
  column: string;
  values: readonly string[];
}

export class VvLadder extends LitElement {
  static override properties = {
    ladder: { attribute: false },
    counts: { attribute: false },
    groups: { attribute: false },
    moved: { state: true },
    newColumn: { state: true },
    newValue: { state: true },
  };
  declare ladder: Ladder;
  /** How many people stand on each level. */
  declare counts: ReadonlyMap<number, number>;
  declare groups: readonly Group[];
  declare private newColumn: string;
  declare private newValue: string;
  /** Which button gets the focus back after the steps were drawn anew. */
  private focusAfter: string | null = null;

  constructor() {
    super();
    this.ladder = { steps: [] };
    this.counts = new Map();
    this.groups = [];
    this.newColumn = '';
    this.newValue = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    if (this.focusAfter === null) return;
    const wanted = this.querySelector<HTMLElement>(`[data-key="${this.focusAfter}"]:not(:disabled)`);
    this.focusAfter = null;
    wanted?.focus();
  }

  override render(): TemplateResult {
    const variants = this.ladder.variants ?? [];
    return html`<div class="stack">
      ${this.steps(this.ladder.steps, null)} ${this.unplaced()}
      ${variants.map(
        (variant, at) =>
          html`<section class="card stack tight">
            <div class="spread">
              <h4>${rich('ladder-variant', { column: shown(variant.column), value: shown(variant.value) })}</h4>
              <button
                type="button"
                class="small danger"
                @click=${() => this.tell({ ...this.ladder, variants: variants.filter((_, index) => index !== at) })}
              >
                ${t('ladder-variant-remove')}
              </button>
            </div>
            <p class="hint">${t('ladder-variant-hint')}</p>
            ${this.steps(variant.steps, at)}
          </section>`,
      )}
      ${this.groups.length === 0 || this.ladder.steps.length === 0 ? nothing : this.another(variants)}
    </div>`;
  }

  private steps(steps: readonly Step[], variant: number | null): TemplateResult {
    if (steps.length === 0 && (this.ladder.unplaced ?? []).length > 0) return html``;
    if (steps.length === 0) {
      return html`<p class="notice info">${t('ladder-none')}</p>`;
    }
    const where = variant === null ? 'm' : `v${String(variant)}`;
    const change = (next: Step[]) => this.change(next, variant);
    return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${t('ladder-label')}>
      <table class="data ladder">
        <thead>
          <tr>
            <th scope="col">${t('column-level')}</th>
            <th scope="col">${t('ladder-titles')}</th>
            ${variant === null ? html`<th scope="col" class="num">${t('ladder-people')}</th>` : nothing}
            <th scope="col">${t('ladder-change')}</th>
          </tr>
        </thead>
        <tbody>
          ${steps
            .map((step, at) => {
              const name = plainly(step.names[0] ?? t('ladder-step', { level: String(step.level) }));
              return html`<tr>
                <td>
                  <input
                    type="number"
                    step="1"
                    class="level-number"
                    aria-label=${t('ladder-number', { name })}
                    .value=${String(step.level)}
                    @change=${(event: Event) => {
                      const level = (event.target as HTMLInputElement).valueAsNumber;
                      if (Number.isInteger(level)) change(renumber(steps, at, level));
                    }}
                  />
                </td>
                <td>
                  <ul class="chips">
                    ${step.names.map(
                      (title) =>
                        html`<li class="chip">
                          ${shown(title)}
                          ${step.names.length > 1
                            ? html`<button
                                type="button"
                                class="small quiet icon"
                                title=${t('ladder-apart-title')}
                                aria-label=${t('ladder-apart', { name: plainly(title) })}
                                @click=${() => change(takeOut(steps, at, title))}
                              >
                                ×
                              </button>`
                            : nothing}
                        </li>`,
                    )}
                  </ul>
                </td>
                ${variant === null ? html`<td class="num">${number(this.counts.get(step.level) ?? 0)}</td>` : nothing}
                <td>
                  <div class="cluster tight">
                    <button
                      type="button"
                      class="small"
                      data-key=${`${where}-up-${String(at)}`}
                      ?disabled=${at === steps.length - 1}
                      aria-label=${t('ladder-up', { name })}
                      @click=${() => {
                        this.focusAfter = `${where}-up-${String(at + 1)}`;
                        change(swap(steps, at, at + 1));
                      }}
                    >
                      ↑
                    </button>
                    <button
                      type="button"
                      class="small"
                      data-key=${`${where}-down-${String(at)}`}
                      ?disabled=${at === 0}
                      aria-label=${t('ladder-down', { name })}
                      @click=${() => {
                        this.focusAfter = `${where}-down-${String(at - 1)}`;
                        change(swap(steps, at, at - 1));
                      }}
                    >
                      ↓
                    </button>
                    <button
                      type="button"
                      class="small"
                      ?disabled=${at === 0}
                      aria-label=${at === 0 ? t('ladder-join-none', { name }) : t('ladder-join-with', { name, below: plainly(steps[at - 1]?.names[0]) })}
                      @click=${() => {
                        this.focusAfter = `${where}-up-${String(at - 1)}`;
                        change(join(steps, at));
                      }}
                    >
                      ${t('ladder-join')}
                    </button>
                  </div>
                </td>
              </tr>`;
            })
            .reverse()}
        </tbody>
      </table>
    </div>`;
  }

  /** Values that are on no step yet, each with the steps to choose from. */
  private unplaced(): TemplateResult | typeof nothing {
    const { steps, unplaced = [] } = this.ladder;
    if (unplaced.length === 0) return nothing;
    const shownNow = unplaced.slice(0, UNPLACED);
    return html`<section class="stack tight" aria-label=${t('ladder-unplaced')}>
      <h4>${t('ladder-unplaced')}</h4>
      <p class="hint">${t('ladder-unplaced-hint')}</p>
      <ul class="plain stack tight">
        ${shownNow.map((value, at) => {
          const id = `unplaced-${String(at)}`;
          return html`<li class="cluster">
            <label for=${id}>${shown(value)}</label>
            <select
              id=${id}
              .value=${''}
              @change=${(event: Event) => {
                const chosen = (event.target as HTMLSelectElement).value;
                if (chosen !== '') this.tell(placed(this.ladder, value, chosen));
              }}
            >
              <option value="">${t('ladder-choose-place')}</option>
              <option value="top">${t('ladder-top')}</option>
              ${[...steps].reverse().map((step) => html`<option value=${String(step.level)}>${t('ladder-choice', { level: String(step.level), title: plainly(step.names[0] ?? '') })}</option>`)}
              <option value="bottom">${t('ladder-bottom')}</option>
            </select>
          </li>`;
        })}
      </ul>
      ${unplaced.length > UNPLACED ? html`<p class="hint">${t('ladder-more', { count: unplaced.length - UNPLACED })}</p>` : nothing}
    </section>`;
  }

  private another(variants: readonly LadderVariant[]): TemplateResult {
    const group = this.groups.find(({ column }) => column === this.newColumn) ?? this.groups[0];
    if (group === undefined) return html``;
    const values = group.values.filter((value) => !variants.some((variant) => variant.column === group.column && variant.value === value));
    const value = values.includes(this.newValue) ? this.newValue : (values[0] ?? '');
    return html`<details>
      <summary>${t('ladder-another')}</summary>
      <div class="toolbar">
        <div class="field">
          <label for="ladder-column">${t('ladder-another-column')}</label>
          <select
            id="ladder-column"
            @change=${(event: Event) => {
              this.newColumn = (event.target as HTMLSelectElement).value;
            }}
          >
            ${this.groups.map(({ column }) => html`<option value=${column} ?selected=${column === group.column}>${plainly(column)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="ladder-value">${t('ladder-another-value')}</label>
          <select
            id="ladder-value"
            @change=${(event: Event) => {
              this.newValue = (event.target as HTMLSelectElement).value;
            }}
          >
            ${values.map((entry) => html`<option value=${entry} ?selected=${entry === value}>${plainly(entry)}</option>`)}
          </select>
        </div>
        <button
          type="button"
          ?disabled=${values.length === 0}
          @click=${() =>
            this.tell({
              ...this.ladder,
              variants: [...variants, { column: group.column, value, steps: this.ladder.steps.map((step) => ({ ...step, names: [...step.names] })) }],
            })}
        >
          ${t('ladder-add')}
        </button>
      </div>
    </details>`;
  }

  private change(steps: Step[], variant: number | null): void {
    if (variant === null) {
      this.tell({ ...this.ladder, steps });
      return;
    }
    const variants = (this.ladder.variants ?? []).map((entry, at) => (at === variant ? { ...entry, steps } : entry));
    this.tell({ ...this.ladder, variants });
  }

  private tell(ladder: Ladder): void {
    this.dispatchEvent(new CustomEvent('vv-ladder', { detail: ladder }));
  }
}

customElements.define('vv-ladder', VvLadder);

/** How many values on no step are listed at once. */
const UNPLACED = 30;

/** The value on a step: one that is there, by its level, or a new one on top of all or below. */
function placed(ladder: Ladder, value: string, where: string): Ladder {
  const unplaced = (ladder.unplaced ?? []).filter((other) => other !== value);
  const { steps } = ladder;
  const levels = steps.map(({ level }) => level);
  if (where === 'top') return { ...ladder, unplaced, steps: [...steps, { level: Math.max(0, ...levels) + 1, names: [value] }] };
  if (where === 'bottom') return { ...ladder, unplaced, steps: [{ level: Math.min(2, ...levels) - 1, names: [value] }, ...steps] };
  return { ...ladder, unplaced, steps: steps.map((step) => (String(step.level) === where ? { ...step, names: [...step.names, value] } : step)) };
}

/** The names trade places; the numbers of the levels stay in order. */
function swap(steps: readonly Step[], a: number, b: number): Step[] {
  return steps.map((step, at) => ({ level: step.level, names: (at === a ? steps[b] : at === b ? steps[a] : step)?.names ?? [] }));
}

/** The step and the one below become one; numbers that ran without gaps go on doing so. */
function join(steps: readonly Step[], at: number): Step[] {
  const joined: Step[] = [];
  steps.forEach((step, index) => {
    if (index === at) {
      const below = joined.pop();
      if (below !== undefined) joined.push({ level: below.level, names: [...below.names, ...step.names] });
    } else {
      joined.push(step);
    }
  });
  return closed(steps) ? joined.map((step, index) => ({ ...step, level: (steps[0]?.level ?? 1) + index })) : joined;
}

/** A title leaves its step for a new one just above; the steps further up make room where they must. */
function takeOut(steps: readonly Step[], at: number, title: string): Step[] {
  const apart: Step[] = [];
  let least = Number.NEGATIVE_INFINITY;
  const push = (level: number, names: string[]) => {
    const placed = Math.max(level, least + 1);
    least = placed;
    apart.push({ level: placed, names });
  };
  steps.forEach((step, index) => {
    if (index !== at) return push(step.level, step.names);
    push(
      step.level,
      step.names.filter((name) => name !== title),
    );
    return push(step.level + 1, [title]);
  });
  return apart;
}

/** A level gets another number: the steps are put in order again, and two with the same number become one. */
function renumber(steps: readonly Step[], at: number, level: number): Step[] {
  const ordered = steps.map((step, index) => (index === at ? { ...step, level } : step)).sort((a, b) => a.level - b.level);
  const unique: Step[] = [];
  for (const step of ordered) {
    const last = unique.at(-1);
    if (last !== undefined && last.level === step.level) unique[unique.length - 1] = { level: last.level, names: [...last.names, ...step.names] };
    else unique.push(step);
  }
  return unique;
}

function closed(steps: readonly Step[]): boolean {
  return steps.every((step, at) => step.level === (steps[0]?.level ?? 0) + at);
}
