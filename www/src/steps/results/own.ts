/** A figure that this program cannot compute, typed in: a count of a count, or the figure itself, with its day. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { today } from '../../app/programme.js';
import { t } from '../../words/words.js';
import type { Measure, Programme, Reading } from '../../types.js';

let serial = 0;

/** `vv-own-figure`. Properties: app, name. */
export class VvOwnFigure extends LitElement {
  static override properties = { app: { attribute: false }, name: {}, problem: { state: true } };
  declare app: App;
  declare name: string;
  declare private problem: string | null;
  private readonly key = `vv-own-${String((serial += 1))}`;

  constructor() {
    super();
    this.name = '';
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const field = (name: string, type: string, value: string): TemplateResult => html`<div class="field">
      <label for=${`${this.key}-${name}`}>${t(`results-own-${name}`)}</label>
      <input id=${`${this.key}-${name}`} name=${name} type=${type} step="any" min=${name === 'figure' || type === 'date' ? nothing : '0'} .value=${value} aria-describedby=${`${this.key}-hint`} />
    </div>`;
    return html`<details class="own-figure">
      <summary>${t('results-own-add')}</summary>
      <form class="stack tight" novalidate @submit=${(event: Event) => this.take(event)}>
        <p class="hint" id=${`${this.key}-hint`}>${t('results-own-hint')}</p>
        <div class="cluster charter-numbers">
          ${field('date', 'date', today())} ${field('numerator', 'number', '')} ${field('denominator', 'number', '')} ${field('figure', 'number', '')}
        </div>
        ${this.problem === null ? nothing : html`<p class="error-text" role="alert">${this.problem}</p>`}
        <div><button type="submit" class="small">${t('results-own-take')}</button></div>
      </form>
    </details>`;
  }

  private take(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
    const filled = (name: string): number | null => (field(name).value.trim() === '' ? null : Number(field(name).value));
    const [numerator, denominator, figure] = [filled('numerator'), filled('denominator'), filled('figure')];
    const whole = (value: number | null): value is number => value !== null && Number.isInteger(value) && value >= 0;
    const counted = whole(numerator) && whole(denominator) && denominator > 0 && numerator <= denominator;
    const day = field('date').value;
    if (day === '' || (counted ? figure !== null : figure === null || !Number.isFinite(figure) || numerator !== null || denominator !== null)) {
      this.problem = t('results-own-unfit');
      return;
    }
    this.problem = null;
    const reading: Reading = counted ? { date: day, numerator, denominator, figure: null } : { date: day, numerator: null, denominator: null, figure };
    this.app.update(t('results-own-change'), (before) => withReading(before, this.name, reading));
    this.app.announce(t('results-own-taken'));
    form.reset();
  }
}

/** A later figure of the same day takes the place of the earlier one. */
function withReading(programme: Programme, name: string, reading: Reading): Programme {
  const known = programme.measures.find((one) => one.name === name);
  const measure: Measure = known ?? { name, unit: 'number', readings: [] };
  const next = { ...measure, readings: [...measure.readings.filter((one) => one.date !== reading.date), reading] };
  return { ...programme, measures: known === undefined ? [...programme.measures, next] : programme.measures.map((one) => (one === known ? next : one)) };
}

/** `vv-own-new`: a figure of the coordinator's own that the charter need not name. Properties: app, taken: names that there are. */
export class VvOwnNew extends LitElement {
  static override properties = { app: { attribute: false }, taken: { attribute: false }, problem: { state: true } };
  declare app: App;
  declare taken: readonly string[];
  declare private problem: string | null;

  constructor() {
    super();
    this.taken = [];
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { problem } = this;
    const option = (value: string, key: string): TemplateResult => html`<option value=${value}>${t(key)}</option>`;
    return html`<details class="own-new">
      <summary>${t('results-own-new')}</summary>
      <form class="stack tight" novalidate @submit=${(event: Event) => this.take(event)}>
        <p class="hint" id="own-new-hint">${t('results-own-new-hint')}</p>
        <div class="cluster charter-numbers">
          <label class="field"><span>${t('results-own-name')}</span><input name="name" type="text" dir="auto" maxlength="200" autocomplete="off" aria-invalid=${problem === null ? 'false' : 'true'} aria-describedby=${problem === null ? 'own-new-hint' : 'own-new-hint own-new-fault'} /></label>
          <label class="field"><span>${t('results-own-unit')}</span><select name="unit">${option('number', 'results-own-unit-number')} ${option('percent', 'results-own-unit-percent')}</select></label>
          <label class="field"><span>${t('results-own-better')}</span><select name="better">${option('up', 'results-own-better-up')} ${option('down', 'results-own-better-down')}</select></label>
        </div>
        ${problem === null ? nothing : html`<p class="error-text" role="alert" id="own-new-fault">${problem}</p>`}
        <div><button type="submit" class="small">${t('results-own-new-take')}</button></div>
      </form>
    </details>`;
  }

  private take(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const name = String(given.get('name') ?? '').trim();
    if (name === '' || this.taken.includes(name)) {
      this.problem = t('results-own-new-unfit');
      form.querySelector<HTMLElement>('input')?.focus();
      return;
    }
    this.problem = null;
    const measure: Measure = { name, unit: given.get('unit') === 'percent' ? 'percent' : 'number', better: given.get('better') === 'down' ? 'down' : 'up', readings: [] };
    this.app.update(t('results-own-new-change'), (before) => ({ ...before, measures: [...before.measures.filter((one) => one.name !== name), measure] }));
    this.app.announce(t('results-own-new-said'));
    form.reset();
  }
}

/** A figure of the coordinator's own goes, with what was typed in. */
export const dropMeasure = (app: App, name: string): void =>
  app.update(t('results-own-drop'), (before) => ({ ...before, measures: before.measures.filter((one) => one.name !== name) }));

customElements.define('vv-own-figure', VvOwnFigure);
customElements.define('vv-own-new', VvOwnNew);
