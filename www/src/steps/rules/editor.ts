/** One rule, key by key, in plain words. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Limits, OptIn, Person, Points, Rule } from '../../types.js';
import '../../parts/combobox.js';
import { plainly, shown } from '../../parts/shown.js';
import { byId, mayBeMentored, nameOf } from '../../app/programme.js';
import { choice, columnPicker, columnsFor, customColumns, tick, wholeNumber } from '../../parts/controls.js';
import { kindOf, type Kind, type PointsShape } from './kinds.js';
import { t } from '../../words/words.js';

const MOST_POINTS = 100_000;

/** `vv-rule-editor`. Properties: rule, people. Event: `vv-rule` with the changed rule. */
export class VvRuleEditor extends LitElement {
  static override properties = { rule: { attribute: false }, people: { attribute: false }, remarks: { attribute: false }, asking: { state: true } };

  declare rule: Rule;
  declare people: readonly Person[];
  /** Columns that hold free remarks, which no rule is offered. */
  declare remarks: readonly string[];

  /** Opt-in was ticked and no column is chosen yet: the rule itself waits for the column. */
  private declare asking: boolean;

  private customFor: readonly Person[] | null = null;
  private custom: string[] = [];

  constructor() {
    super();
    this.asking = false;
    this.remarks = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    if (this.customFor !== this.people) {
      this.customFor = this.people;
      this.custom = customColumns(this.people);
    }
    const kind = kindOf(this.rule);
    if (!kind) return html`<p>${t('rule-as-text')}</p>`;
    return html`<div class="stack rule-editor">
      <p class="hint">${t(`kind-${kind.kind}-about`)}</p>
      ${this.fields(kind)} ${this.must(kind)} ${this.points(kind)} ${this.consent(kind)}
    </div>`;
  }

  private fields(kind: Kind): TemplateResult | typeof nothing {
    const { rule } = this;
    if (kind.fields === null) return nothing;
    if (kind.fields === 'one') {
      return html`<div class="columns">${columnPicker(t('rule-wishes-column'), rule.field ?? 'wishes', columnsFor('wishes', this.offered()), (field) => this.put({ field }))}</div>`;
    }
    const columns = columnsFor(rule.rule === 'shared' ? 'any' : 'one-value', this.offered());
    const mentor = rule.mentor ?? rule.field;
    const mentee = rule.mentee ?? rule.field;
    const set = (a: string | undefined, b: string | undefined): void =>
      this.put(a === b ? { field: a, mentor: undefined, mentee: undefined } : { field: undefined, mentor: a, mentee: b });
    return html`<div class="columns">
      ${columnPicker(t('rule-mentor-column'), mentor, columns, (column) => set(column, mentee))}
      ${columnPicker(t('rule-mentee-column'), mentee, columns, (column) => set(mentor, column))}
    </div>`;
  }

  /** Free remarks are left out, unless the rule looks at them already. */
  private offered(): string[] {
    const { field, mentor, mentee } = this.rule;
    return this.custom.filter((column) => !this.remarks.includes(column) || column === field || column === mentor || column === mentee);
  }

  private must(kind: Kind): TemplateResult | typeof nothing {
    const { rule } = this;
    if (kind.must === null) return nothing;
    const on = rule.must !== undefined && rule.must !== null && rule.must !== false;
    const toggle = (checked: boolean): void => this.put({ must: checked ? (kind.must === 'flag' ? true : startingLimits(kind)) : undefined });
    const limits: Limits = typeof rule.must === 'object' && rule.must !== null ? rule.must : {};
    const set = (patch: Partial<Limits>): void => this.put({ must: compact({ ...limits, ...patch }) });
    return html`<fieldset class="half">
      <legend class="visually-hidden">${t('rules-must')}</legend>
      ${tick(t(`kind-${kind.kind}-must`), on, toggle)}
      ${on ? html`<div class="half-body stack tight">${this.limits(kind, limits, set)}
        ${rule.rule === 'not-before' ? this.cohorts() : nothing}
        ${kind.blank
          ? choice(t('rule-blank'), rule.missing ?? 'pass', [['pass', t('rule-blank-pass')], ['forbid', t('rule-blank-forbid')]], (missing) =>
              this.put({ missing: missing === 'pass' ? undefined : missing }))
          : nothing}</div>` : nothing}
    </fieldset>`;
  }

  private limits(kind: Kind, limits: Limits, set: (patch: Partial<Limits>) => void): TemplateResult | typeof nothing {
    if (kind.must === 'gap') {
      return html`<div class="cluster top">
        ${wholeNumber({ label: t('rule-gap-least'), value: limits.min, min: -100, max: 100, blank: t('rule-no-limit'), change: (min) => set({ min }) })}
        ${wholeNumber({ label: t('rule-gap-most'), value: limits.max, min: -100, max: 100, blank: t('rule-no-limit'), change: (max) => set({ max }) })}
      </div>`;
    }
    if (kind.must === 'minutes') {
      return wholeNumber({ label: t('rule-minutes'), value: limits.minutes, min: 0, max: 10_080, change: (minutes) => set({ minutes }) });
    }
    if (kind.must === 'line') {
      return html`<div class="cluster top">
          ${wholeNumber({ label: t('rule-distance'), value: limits.distance, min: 0, max: 1000, blank: t('rule-not-used'), change: (distance) => set({ distance }) })}
        </div>
        ${tick(t('rule-off-line'), limits.offLine ?? false, (offLine) =>
          set({ offLine: offLine || undefined, depth: offLine ? limits.depth : undefined }))}
        ${limits.offLine
          ? html`${wholeNumber({ label: t('rule-depth'), value: limits.depth, min: 1, max: 1000, blank: '2', change: (depth) => set({ depth }) })} ${this.exempt()}`
          : nothing}`;
    }
    return nothing;
  }

  private exempt(): TemplateResult {
    const exempt = this.rule.exempt ?? [];
    const index = byId(this.people);
    const options = this.people
      .filter((person) => mayBeMentored(person) && !exempt.includes(person.id))
      .map((person) => ({ value: person.id, label: nameOf(person, person.id), note: person.department ?? '' }));
    const change = (ids: string[]): void => this.put({ exempt: ids.length > 0 ? ids : undefined });
    return html`<div class="stack tight">
      ${exempt.length === 0
        ? nothing
        : html`<p class="small">${t('rule-exempt')}</p>
            <ul class="chips">${exempt.map((id) => html`<li class="chip">${shown(nameOf(index.get(id), id))}
              <button type="button" class="quiet small icon" aria-label=${t('rule-exempt-remove', { name: plainly(nameOf(index.get(id), id)) })}
                @click=${() => change(exempt.filter((each) => each !== id))}>×</button></li>`)}</ul>`}
      <vv-combobox .label=${t('rule-exempt-add')} .options=${options} .value=${null}
        @vv-choose=${(event: CustomEvent<string | null>) => event.detail !== null && change([...exempt, event.detail])}></vv-combobox>
    </div>`;
  }

  private cohorts(): TemplateResult {
    return wholeNumber({ label: t('rule-cohorts'), value: this.rule.cohorts, min: 1, max: 1000, blank: t('rule-cohorts-blank'), change: (cohorts) => this.put({ cohorts }) });
  }

  private points(kind: Kind): TemplateResult | typeof nothing {
    if (kind.points.length === 0) return nothing;
    const { points } = this.rule;
    const on = points !== undefined && points !== null;
    const shape = on ? shapeOf(points, kind) : null;
    const start = (to: PointsShape): Points => (to === 'flat' ? 3 : to === 'wishes' ? [8, 5, 3] : to === 'gaps' ? { '2': 3, '3': 5, '4': 4 } : { '60': 1, '180': 2 });
    const first = kind.points[0] ?? 'flat';
    return html`<fieldset class="half">
      <legend class="visually-hidden">${t('rules-points')}</legend>
      ${tick(t('rule-points-on'), on, (checked) => this.put({ points: checked ? start(first) : undefined }))}
      ${on && shape
        ? html`<div class="half-body stack tight">
            ${kind.points.length > 1
              ? choice(t('rule-points'), shape, kind.points.map((each) => [each, t(`rule-shape-${each}`)] as const), (to) => this.put({ points: start(to) }))
              : nothing}
            ${this.pointsBody(kind, shape, points)}
            ${kind.strength ? tick(t('rule-strength'), this.rule.strength ?? false, (strength) => this.put({ strength: strength || undefined })) : nothing}
            <div class="cluster top">
              ${kind.strength
                ? wholeNumber({ label: t('rule-at-most'), value: this.rule.atMost, min: 0, max: MOST_POINTS, blank: t('rule-no-limit'), change: (atMost) => this.put({ atMost }) })
                : nothing}
              ${choice(t('rule-whose'), this.rule.for ?? 'both', (['both', 'mentor', 'mentee'] as const).map((each) => [each, t(`rule-whose-${each}`)] as const), (side) =>
                this.put({ for: side === 'both' ? undefined : side }))}
            </div>
          </div>`
        : nothing}
    </fieldset>`;
  }

  private pointsBody(kind: Kind, shape: PointsShape, points: Points): TemplateResult {
    const number = (label: string, value: number, change: (value: number) => void): TemplateResult =>
      wholeNumber({ label, value, min: -MOST_POINTS, max: MOST_POINTS, change: (to) => to !== undefined && change(to) });
    if (typeof points === 'number') return number(t(`kind-${kind.kind}-points`), points, (to) => this.put({ points: to }));
    if (Array.isArray(points)) {
      const list = points;
      return html`<ol class="plain stack tight">${list.map((each, index) => html`<li class="cluster bottom">
          ${number(t('rule-wish-points', { at: index + 1 }), each, (to) => this.put({ points: list.map((old, at) => (at === index ? to : old)) }))}
          <button type="button" class="quiet" aria-label=${t('rule-wish-remove', { at: index + 1 })} ?disabled=${list.length === 1}
            @click=${() => this.put({ points: list.filter((_, at) => at !== index) })}>${t('parts-remove')}</button></li>`)}</ol>
        <button type="button" @click=${() => this.put({ points: [...list, 1] })}>${t('rule-wish-add', { at: list.length + 1 })}</button>`;
    }
    const entries = Object.entries(points).map(([key, value]) => [Number(key), Number(value)] as const);
    const write = (next: readonly (readonly [number, number])[]): void =>
      this.put({ points: Object.fromEntries([...next].sort((a, b) => a[0] - b[0]).map(([key, value]) => [String(key), value])) });
    const gaps = shape === 'gaps';
    const last = entries.length > 0 ? Math.max(...entries.map(([key]) => key)) : 0;
    return html`<p class="hint">${t(gaps ? 'rule-gaps-hint' : 'rule-steps-hint')}</p>
      <ul class="plain stack tight">${entries.map(([key, value], index) => html`<li class="cluster bottom">
        ${wholeNumber({ label: t(gaps ? 'rule-gap' : 'rule-from-minutes'), value: key, min: gaps ? -100 : 0, max: gaps ? 100 : 10_080,
          change: (to) => to !== undefined && write(entries.map((old, at) => (at === index ? ([to, value] as const) : old))) })}
        ${number(t('rule-points'), value, (to) => write(entries.map((old, at) => (at === index ? ([key, to] as const) : old))))}
        <button type="button" class="quiet" aria-label=${t(gaps ? 'rule-gap-remove' : 'rule-step-remove', { value: String(key) })} ?disabled=${entries.length === 1}
          @click=${() => write(entries.filter((_, at) => at !== index))}>${t('parts-remove')}</button></li>`)}</ul>
      <button type="button" @click=${() => write([...entries, [last + (gaps ? 1 : 60), 1]])}>${t(gaps ? 'rule-gap-add' : 'rule-step-add')}</button>`;
  }

  private consent(kind: Kind): TemplateResult | typeof nothing {
    if (!kind.optIn) return nothing;
    const { optIn } = this.rule;
    const given = optIn !== undefined && optIn !== null;
    const on = given || this.asking;
    const columns = columnsFor('consent', this.custom);
    const sides: { mentor?: string | undefined; mentee?: string | undefined } = !given ? {} : typeof optIn === 'string' ? { mentor: optIn, mentee: optIn } : optIn;
    const set = (mentor: string | undefined, mentee: string | undefined): void => {
      const to: OptIn = mentor !== undefined && mentor === mentee ? mentor : { ...(mentor === undefined ? {} : { mentor }), ...(mentee === undefined ? {} : { mentee }) };
      const none = mentor === undefined && mentee === undefined;
      this.asking = none;
      this.put({ optIn: none ? undefined : to });
    };
    return html`<fieldset class="half">
      <legend class="visually-hidden">${t('rule-opt-in')}</legend>
      ${tick(t('rule-opt-in-on'), on, (checked) => {
        this.asking = checked;
        if (!checked && given) this.put({ optIn: undefined });
      })}
      ${on
        ? html`<div class="half-body stack tight">
            <p class="hint">${t('rule-opt-in-hint')}</p>
            <div class="columns">
              ${columnPicker(t('rule-opt-in-mentor'), sides.mentor, columns, (column) => set(column, sides.mentee), t('rule-opt-in-mentor-none'))}
              ${columnPicker(t('rule-opt-in-mentee'), sides.mentee, columns, (column) => set(sides.mentor, column), t('rule-opt-in-mentee-none'))}
            </div>
            ${!given
              ? html`<p class="hint">${t('rule-opt-in-choose')}</p>`
              : sides.mentor === undefined || sides.mentee === undefined
              ? html`<p class="notice warning">${t('rule-opt-in-one-side')}</p>`
              : nothing}
          </div>`
        : nothing}
    </fieldset>`;
  }

  private put(patch: { [Key in keyof Rule]?: Rule[Key] | undefined }): void {
    const detail = compact({ ...this.rule, ...patch });
    this.dispatchEvent(new CustomEvent('vv-rule', { detail, bubbles: true }));
  }
}

function startingLimits(kind: Kind): Limits {
  const { must } = kind.start;
  if (typeof must === 'object' && must !== null) return must;
  return {};
}

function shapeOf(points: Points, kind: Kind): PointsShape {
  if (typeof points === 'number') return 'flat';
  if (Array.isArray(points)) return 'wishes';
  return kind.kind === 'availability' ? 'minutes' : 'gaps';
}

/** Absent keys are absent, never undefined: the core refuses what it does not know. */
function compact<Shape extends object>(shape: { [Key in keyof Shape]: Shape[Key] | undefined }): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined && value !== null)) as Shape;
}

customElements.define('vv-rule-editor', VvRuleEditor);

declare global {
  interface HTMLElementTagNameMap {
    'vv-rule-editor': VvRuleEditor;
  }
}
