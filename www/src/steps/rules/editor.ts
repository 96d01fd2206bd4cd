/** One rule, key by key, in plain words. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { Limits, OptIn, Person, Points, Rule } from '../../types.js';
import '../../parts/combobox.js';
import { plainly, shown } from '../../parts/shown.js';
import { byId, mayBeMentored, nameOf } from '../../app/programme.js';
import { choice, columnPicker, columnsFor, customColumns, tick, wholeNumber } from '../../parts/controls.js';
import { kindOf, type Kind, type PointsShape } from './kinds.js';

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
    if (!kind) return html`<p>This rule can be changed in the text of the policy, below.</p>`;
    return html`<div class="stack rule-editor">
      <p class="hint">${kind.about}</p>
      ${this.fields(kind)} ${this.must(kind)} ${this.points(kind)} ${this.consent(kind)}
    </div>`;
  }

  private fields(kind: Kind): TemplateResult | typeof nothing {
    const { rule } = this;
    if (kind.fields === null) return nothing;
    if (kind.fields === 'one') {
      return html`<div class="columns">${columnPicker('Column with the wishes', rule.field ?? 'wishes', columnsFor('wishes', this.offered()), (field) => this.put({ field }))}</div>`;
    }
    const columns = columnsFor(rule.rule === 'shared' ? 'any' : 'one-value', this.offered());
    const mentor = rule.mentor ?? rule.field;
    const mentee = rule.mentee ?? rule.field;
    const set = (a: string | undefined, b: string | undefined): void =>
      this.put(a === b ? { field: a, mentor: undefined, mentee: undefined } : { field: undefined, mentor: a, mentee: b });
    return html`<div class="columns">
      ${columnPicker('The mentor’s', mentor, columns, (column) => set(column, mentee))}
      ${columnPicker('The mentee’s', mentee, columns, (column) => set(mentor, column))}
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
      <legend class="visually-hidden">Must</legend>
      ${tick(kind.mustText, on, toggle)}
      ${on ? html`<div class="half-body stack tight">${this.limits(kind, limits, set)}
        ${rule.rule === 'not-before' ? this.cohorts() : nothing}
        ${kind.blank
          ? choice('When a cell is blank', rule.missing ?? 'pass', [['pass', 'the pair may exist'], ['forbid', 'the pair may not exist']], (missing) =>
              this.put({ missing: missing === 'pass' ? undefined : missing }))
          : nothing}</div>` : nothing}
    </fieldset>`;
  }

  private limits(kind: Kind, limits: Limits, set: (patch: Partial<Limits>) => void): TemplateResult | typeof nothing {
    if (kind.must === 'gap') {
      return html`<div class="cluster top">
        ${wholeNumber({ label: 'At least (levels)', value: limits.min, min: -100, max: 100, blank: 'no limit', change: (min) => set({ min }) })}
        ${wholeNumber({ label: 'At most (levels)', value: limits.max, min: -100, max: 100, blank: 'no limit', change: (max) => set({ max }) })}
      </div>`;
    }
    if (kind.must === 'minutes') {
      return wholeNumber({ label: 'Shared minutes a week, at least', value: limits.minutes, min: 0, max: 10_080, change: (minutes) => set({ minutes }) });
    }
    if (kind.must === 'line') {
      return html`<div class="cluster top">
          ${wholeNumber({ label: 'Steps up or down the line that are too close', value: limits.distance, min: 0, max: 1000, blank: 'not used', change: (distance) => set({ distance }) })}
        </div>
        ${tick('Off the line: the mentor may not sit below one of the mentee’s direct reports', limits.offLine ?? false, (offLine) =>
          set({ offLine: offLine || undefined, depth: offLine ? limits.depth : undefined }))}
        ${limits.offLine
          ? html`${wholeNumber({ label: 'Levels to look below a direct report', value: limits.depth, min: 1, max: 1000, blank: '2', change: (depth) => set({ depth }) })} ${this.exempt()}`
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
        : html`<p class="small">Mentees whom the off-line rule does not bind:</p>
            <ul class="chips">${exempt.map((id) => html`<li class="chip">${shown(nameOf(index.get(id), id))}
              <button type="button" class="quiet small icon" aria-label=${`Bind ${plainly(nameOf(index.get(id), id))} again`}
                @click=${() => change(exempt.filter((each) => each !== id))}>×</button></li>`)}</ul>`}
      <vv-combobox .label=${'Do not apply the off-line rule to this mentee'} .options=${options} .value=${null}
        @vv-choose=${(event: CustomEvent<string | null>) => event.detail !== null && change([...exempt, event.detail])}></vv-combobox>
    </div>`;
  }

  private cohorts(): TemplateResult {
    return wholeNumber({ label: 'How many of the latest cohorts count', value: this.rule.cohorts, min: 1, max: 1000, blank: 'all', change: (cohorts) => this.put({ cohorts }) });
  }

  private points(kind: Kind): TemplateResult | typeof nothing {
    if (kind.points.length === 0) return nothing;
    const { points } = this.rule;
    const on = points !== undefined && points !== null;
    const shape = on ? shapeOf(points, kind) : null;
    const start = (to: PointsShape): Points => (to === 'flat' ? 3 : to === 'wishes' ? [8, 5, 3] : to === 'gaps' ? { '2': 3, '3': 5, '4': 4 } : { '60': 1, '180': 2 });
    const first = kind.points[0] ?? 'flat';
    return html`<fieldset class="half">
      <legend class="visually-hidden">Points</legend>
      ${tick('A pair that meets it gets points', on, (checked) => this.put({ points: checked ? start(first) : undefined }))}
      ${on && shape
        ? html`<div class="half-body stack tight">
            ${kind.points.length > 1
              ? choice('Points', shape, kind.points.map((each) => [each, SHAPES[each]] as const), (to) => this.put({ points: start(to) }))
              : nothing}
            ${this.pointsBody(kind, shape, points)}
            ${kind.strength ? tick('Times the strength: the lower of the two (1 to 3)', this.rule.strength ?? false, (strength) => this.put({ strength: strength || undefined })) : nothing}
            <div class="cluster top">
              ${kind.strength
                ? wholeNumber({ label: 'At most (points for one pair)', value: this.rule.atMost, min: 0, max: MOST_POINTS, blank: 'no limit', change: (atMost) => this.put({ atMost }) })
                : nothing}
              ${choice('Whose gain', this.rule.for ?? 'both', [['both', 'both people’s'], ['mentor', 'the mentor’s'], ['mentee', 'the mentee’s']], (side) =>
                this.put({ for: side === 'both' ? undefined : side }))}
            </div>
          </div>`
        : nothing}
    </fieldset>`;
  }

  private pointsBody(kind: Kind, shape: PointsShape, points: Points): TemplateResult {
    const number = (label: string, value: number, change: (value: number) => void): TemplateResult =>
      wholeNumber({ label, value, min: -MOST_POINTS, max: MOST_POINTS, change: (to) => to !== undefined && change(to) });
    if (typeof points === 'number') return number(`Points ${kind.pointsText}`, points, (to) => this.put({ points: to }));
    if (Array.isArray(points)) {
      const list = points;
      return html`<ol class="plain stack tight">${list.map((each, index) => html`<li class="cluster bottom">
          ${number(`Points for the ${ordinal(index + 1)} wish`, each, (to) => this.put({ points: list.map((old, at) => (at === index ? to : old)) }))}
          <button type="button" class="quiet" aria-label=${`Remove the ${ordinal(index + 1)} wish`} ?disabled=${list.length === 1}
            @click=${() => this.put({ points: list.filter((_, at) => at !== index) })}>Remove</button></li>`)}</ol>
        <button type="button" @click=${() => this.put({ points: [...list, 1] })}>Add the ${ordinal(list.length + 1)} wish</button>`;
    }
    const entries = Object.entries(points).map(([key, value]) => [Number(key), Number(value)] as const);
    const write = (next: readonly (readonly [number, number])[]): void =>
      this.put({ points: Object.fromEntries([...next].sort((a, b) => a[0] - b[0]).map(([key, value]) => [String(key), value])) });
    const gaps = shape === 'gaps';
    const last = entries.length > 0 ? Math.max(...entries.map(([key]) => key)) : 0;
    return html`<p class="hint">${gaps ? 'A gap that is not listed gives no points.' : 'The highest step reached counts.'}</p>
      <ul class="plain stack tight">${entries.map(([key, value], index) => html`<li class="cluster bottom">
        ${wholeNumber({ label: gaps ? 'Gap of (levels)' : 'From (minutes a week)', value: key, min: gaps ? -100 : 0, max: gaps ? 100 : 10_080,
          change: (to) => to !== undefined && write(entries.map((old, at) => (at === index ? ([to, value] as const) : old))) })}
        ${number('Points', value, (to) => write(entries.map((old, at) => (at === index ? ([key, to] as const) : old))))}
        <button type="button" class="quiet" aria-label=${gaps ? `Remove the gap of ${key}` : `Remove the step from ${key} minutes`} ?disabled=${entries.length === 1}
          @click=${() => write(entries.filter((_, at) => at !== index))}>Remove</button></li>`)}</ul>
      <button type="button" @click=${() => write([...entries, [last + (gaps ? 1 : 60), 1]])}>${gaps ? 'Add a gap' : 'Add a step'}</button>`;
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
      <legend class="visually-hidden">Opt-in</legend>
      ${tick('Only for people who opted in', on, (checked) => {
        this.asking = checked;
        if (!checked && given) this.put({ optIn: undefined });
      })}
      ${on
        ? html`<div class="half-body stack tight">
            <p class="hint">The rule does not see anybody whose opt-in column does not say yes. Explanations then show one line, “other agreed preferences”, and files leave points out.</p>
            <div class="columns">
              ${columnPicker('Mentor’s opt-in column', sides.mentor, columns, (column) => set(column, sides.mentee), 'Mentors are not asked')}
              ${columnPicker('Mentee’s opt-in column', sides.mentee, columns, (column) => set(sides.mentor, column), 'Mentees are not asked')}
            </div>
            ${!given
              ? html`<p class="hint">Choose at least one column; until then the rule asks nobody.</p>`
              : sides.mentor === undefined || sides.mentee === undefined
              ? html`<p class="notice warning">One side is not asked for consent. Choose a column for both sides unless the other side’s value is public.</p>`
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

const SHAPES: Record<PointsShape, string> = { flat: 'the same for all', gaps: 'by gap', minutes: 'by shared minutes', wishes: 'by rank of the wish' };

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

function ordinal(value: number): string {
  const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
  return words[value - 1] ?? `number ${value}`;
}

customElements.define('vv-rule-editor', VvRuleEditor);

declare global {
  interface HTMLElementTagNameMap {
    'vv-rule-editor': VvRuleEditor;
  }
}
