/** What is to be reached: each goal with its measure, where things stand, the target, and until when. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { emptyProgramme } from '../../app/store.js';
import { today } from '../../app/programme.js';
import { plainly } from '../../parts/shown.js';
import { number, t } from '../../words/words.js';
import type { Charter, Goal, Kpi } from '../../types.js';
import { takeDay } from './plan.js';

/** `vv-goals`. Properties: app, charter. */
export class VvGoals extends LitElement {
  static override properties = { app: { attribute: false }, charter: { attribute: false }, set: { state: true }, worded: { state: true } };
  declare app: App;
  declare charter: Charter;
  /** The figures that every programme has. */
  declare private set: readonly Kpi[];
  /** Goals to be measured by words that are not typed yet. */
  declare private worded: ReadonlySet<string>;

  constructor() {
    super();
    this.set = [];
    this.worded = new Set();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.app.call('kpis', [emptyProgramme(), { today: today(), sessions: null }]).then(
      ({ kpis }) => (this.set = kpis),
      (error: unknown) => this.app.fail(error),
    );
  }

  override render(): TemplateResult {
    const { goals } = this.charter;
    return html`<section class="card stack" aria-labelledby="charter-goals">
      <h2 id="charter-goals">${t('charter-goals')}</h2>
      <p class="hint">${t('charter-goals.hint')}</p>
      ${goals.map((goal, at) => this.goal(goal, at))}
      <div><button type="button" @click=${() => this.add()}>${t('charter-goal-add')}</button></div>
    </section>`;
  }

  private goal(goal: Goal, at: number): TemplateResult {
    const id = (name: string): string => `charter-${goal.id}-${name}`;
    const known = this.set.some((kpi) => kpi.id === goal.measure);
    const own = this.worded.has(goal.id) || (goal.measure !== '' && !known && this.set.length > 0);
    const label = goal.text === '' ? t('charter-goal-number', { number: String(at + 1) }) : plainly(goal.text);
    const figure = (name: 'baseline' | 'target'): TemplateResult => html`<div class="field">
      <label for=${id(name)}>${t(`charter-${name}`)}</label>
      <input id=${id(name)} type="number" step="any" inputmode="decimal" .value=${goal[name] === null ? '' : String(goal[name])}
        @change=${(event: Event) => this.change(goal, { [name]: filled(event) })} />
    </div>`;
    const kpi = this.set.find((one) => one.id === goal.measure);
    return html`<fieldset class="goal stack tight">
      <legend>${t('charter-goal-number', { number: String(at + 1) })}</legend>
      <div class="field">
        <label for=${id('text')}>${t('charter-goal-text')}</label>
        <input id=${id('text')} type="text" dir="auto" maxlength="400" autocomplete="off" .value=${goal.text} @change=${(event: Event) => this.change(goal, { text: (event.target as HTMLInputElement).value.trim() })} />
      </div>
      <div class="field">
        <label for=${id('measure')}>${t('charter-measure')}</label>
        <select id=${id('measure')} @change=${(event: Event) => this.measure(goal, (event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${goal.measure === '' && !own}>${t('charter-measure-open')}</option>
          ${this.set.map((one) => html`<option value=${one.id} ?selected=${!own && one.id === goal.measure}>${one.title}</option>`)}
          <option value="own" ?selected=${own}>${t('charter-measure-own')}</option>
        </select>
        ${kpi === undefined ? nothing : html`<span class="hint">${kpi.formula} ${this.counts(kpi)}</span>`}
      </div>
      ${own
        ? html`<div class="field">
            <label for=${id('own')}>${t('charter-measure-words')}</label>
            <span class="hint" id=${id('own-hint')}>${t('charter-measure-words.hint')}</span>
            <input id=${id('own')} type="text" dir="auto" maxlength="200" autocomplete="off" aria-describedby=${id('own-hint')} .value=${goal.measure}
              @change=${(event: Event) => this.change(goal, { measure: (event.target as HTMLInputElement).value.trim() })} />
          </div>`
        : nothing}
      <div class="cluster charter-numbers">
        ${figure('baseline')} ${figure('target')}
        <div class="field">
          <label for=${id('by')}>${t('charter-by')}</label>
          <input id=${id('by')} type="date" min="1970-01-01" max="2200-12-31" .value=${goal.by} @change=${(event: Event) => takeDay(event, (by) => this.change(goal, { by }))} />
        </div>
      </div>
      <div><button type="button" class="small quiet" aria-label=${`${t('charter-goal-remove')}: ${label}`} @click=${() => this.drop(goal, at)}>${t('charter-goal-remove')}</button></div>
    </fieldset>`;
  }

  /** What a target for it is a number of. */
  private counts({ unit, range }: Kpi): string {
    if (unit === 'percent') return t('charter-counts-percent');
    return unit === 'points' ? t('charter-counts-points', { from: number(range?.[0] ?? 1), to: number(range?.[1] ?? 5) }) : '';
  }

  private take(what: string, goals: Goal[]): void {
    this.app.update(what, (before) => ({ ...before, charter: { ...before.charter, goals } }));
  }

  private change(goal: Goal, patch: Partial<Goal>): void {
    this.take(t('charter-change'), this.charter.goals.map((one) => (one.id === goal.id ? { ...one, ...patch } : one)));
  }

  private measure(goal: Goal, chosen: string): void {
    this.worded = new Set([...this.worded].filter((id) => id !== goal.id).concat(chosen === 'own' ? [goal.id] : []));
    this.change(goal, { measure: chosen === 'own' ? '' : chosen });
    if (chosen === 'own') this.focusOn(`charter-${goal.id}-own`);
  }

  private add(): void {
    const { goals } = this.charter;
    const last = Math.max(0, ...goals.map(({ id }) => Number(/^g(\d+)$/.exec(id)?.[1] ?? 0)));
    const id = `g${String(last + 1)}`;
    this.take(t('charter-goal-added'), [...goals, { id, text: '', measure: '', baseline: null, target: null, by: '' }]);
    this.focusOn(`charter-${id}-text`);
  }

  private drop(goal: Goal, at: number): void {
    const left = this.charter.goals.filter(({ id }) => id !== goal.id);
    this.take(t('charter-goal-removed'), left);
    const next = left[Math.min(at, left.length - 1)];
    if (next !== undefined) this.focusOn(`charter-${next.id}-text`);
    else void this.updateComplete.then(() => this.querySelector<HTMLElement>('button')?.focus());
  }

  private focusOn(id: string): void {
    window.requestAnimationFrame(() => this.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus());
  }
}

/** Null where the field is empty or holds no number. */
function filled(event: Event): number | null {
  const { value, valueAsNumber } = event.target as HTMLInputElement;
  return value === '' || !Number.isFinite(valueAsNumber) ? null : valueAsNumber;
}

customElements.define('vv-goals', VvGoals);
