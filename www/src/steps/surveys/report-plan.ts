/** What a report will show, fixed before results are opened. Event: `vv-plan` with the plan that was fixed. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { nameOf, peopleOf } from '../../app/programme.js';
import { choice, tick, wholeNumber } from '../../parts/controls.js';
import { plainly, shown } from '../../parts/shown.js';
import type { CoarserPlan, FixedPlan, Foreseen, Plan, Programme, Responses, Survey, Thresholds } from '../../types.js';
import { failureOf } from '../../words/failure.js';
import { language, list, number, t } from '../../words/words.js';

const RAISED = ['mean', 'distribution', 'optIn', 'comments'] as const;

/** The grouping by side of the pair, which is no column of anybody's. */
export const sideOr = (name: string): string => (name === 'side' ? t('report-by-side') : plainly(name));

/** `vv-report-plan`. Properties: app, programme, survey, responses. */
export class VvReportPlan extends LitElement {
  static override properties = {
    app: { attribute: false }, programme: { attribute: false }, survey: { attribute: false }, responses: { attribute: false },
    by: { state: true }, stated: { state: true }, crossed: { state: true }, measure: { state: true }, floor: { state: true }, raised: { state: true }, foreseen: { state: true }, coarser: { state: true }, fault: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare survey: Survey;
  declare responses: Responses;
  /** Groupings that are shown, in the order of the answers. */
  declare private by: string[];
  /** Those of them that people chose to state. */
  declare private stated: string[];
  /** Two groupings in one table, as JSON; empty for none. */
  declare private crossed: string;
  declare private measure: NonNullable<Plan['measure']>;
  /** The smallest numbers that may be, as the core has them; null before it has told. */
  declare private floor: Required<Thresholds> | null;
  declare private raised: Partial<Thresholds>;
  declare private foreseen: Foreseen[] | null;
  declare private coarser: CoarserPlan[];
  declare private fault: string;

  constructor() {
    super();
    this.by = [];
    this.stated = [];
    this.crossed = '';
    this.measure = 'mean';
    this.floor = null;
    this.raised = {};
    this.foreseen = null;
    this.coarser = [];
    this.fault = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('survey') && changed.get('survey') !== undefined) {
      [this.by, this.stated, this.crossed, this.floor, this.raised] = [[], [], '', null, {}];
    }
    const before = changed.get('programme') as Programme | undefined;
    // Other smallest numbers hold.
    const floors = before !== undefined && before.organisation !== this.programme.organisation;
    if (floors) [this.floor, this.raised] = [null, {}];
    if (floors || ['survey', 'by', 'stated', 'crossed', 'measure', 'raised'].some((name) => changed.has(name))) void this.foresee();
  }

  private get groupings(): string[] {
    return [...(this.responses.groups ?? []).map(({ name }) => name), ...((this.responses.sides ?? []).length > 0 ? ['side'] : [])];
  }

  /** Scores of the round were shown already. */
  private get seen(): boolean {
    return this.programme.scoresOpened.some(({ instrument, wave }) => instrument === this.survey.instrument.id && wave === this.survey.wave);
  }

  /** What held when the round was asked; nothing where it came from elsewhere. */
  private get asked(): Thresholds {
    return this.programme.asked.find(({ instrument, wave }) => instrument === this.survey.instrument.id && wave === this.survey.wave)?.thresholds ?? {};
  }

  private get plan(): Plan {
    const two = this.pairsOf().some(([key]) => key === this.crossed) ? [JSON.parse(this.crossed) as string[]] : [];
    return { breakdowns: [...this.by.map((name) => [name]), ...two], optIn: this.stated.filter((name) => this.by.includes(name)), measure: this.measure, thresholds: { ...this.asked, ...this.floor, ...this.raised } };
  }

  /** Two groupings that may stand in one table; each may do without a table of its own. */
  private pairsOf(): (readonly [string, string])[] {
    const free = this.groupings.filter((name) => !this.stated.includes(name));
    return free.flatMap((one, at) => free.slice(at + 1).map((two) => [JSON.stringify([one, two]), `${sideOr(one)} × ${sideOr(two)}`] as const));
  }

  protected override render(): TemplateResult {
    const { groupings, floor } = this;
    const pairs = this.pairsOf();
    const inTwo = pairs.some(([key]) => key === this.crossed) ? (JSON.parse(this.crossed) as string[]) : [];
    return html`<section class="card stack" aria-labelledby="vv-report-plan">
      <h2 id="vv-report-plan">${t('report-plan-title')}</h2>
      <p>${t('report-plan-what')}</p>
      ${groupings.length === 0
        ? html`<p class="notice info">${t('report-plan-no-groups')}</p>`
        : html`<fieldset class="stack tight"><legend>${t('report-plan-by')}</legend>
            ${groupings.map((name) => html`<div class="cluster">
              ${tick(name === 'side' ? t('report-by-side') : shown(name), this.by.includes(name), (on) => (this.by = groupings.filter((one) => (one === name ? on : this.by.includes(one)))))}
              ${(this.by.includes(name) || inTwo.includes(name)) && name !== 'side' ? tick(t('report-plan-stated', { name: plainly(name) }), this.stated.includes(name), (on) => (this.stated = on ? [...this.stated, name] : this.stated.filter((one) => one !== name))) : nothing}
            </div>`)}
          </fieldset>`}
      ${pairs.length === 0 ? nothing : choice(t('report-plan-crossed'), this.crossed, [['', t('report-plan-crossed-none')] as const, ...pairs], (value) => (this.crossed = value))}
      ${choice(t('report-plan-measure'), this.measure, [['mean', t('report-plan-measure-mean')], ['favourable', t('report-plan-measure-favourable')]] as const, (value) => (this.measure = value))}
      <details><summary>${t('report-plan-least')}</summary>
        <div class="stack tight"><p class="hint">${t('report-plan-least-hint')}</p>
          <div class="columns">${floor === null ? nothing : RAISED.map((name) => wholeNumber({ label: t(`report-plan-least-${name}`), value: this.raised[name] ?? floor[name], min: floor[name], max: 1000, change: (value) => (this.raised = { ...this.raised, [name]: value }) }))}</div></div>
      </details>
      ${this.outlook()}
      ${this.seen ? html`<p class="notice warning">${t('report-plan-seen')}</p>` : nothing}
      ${this.fault === '' ? nothing : html`<p class="notice error" role="alert">${this.fault}</p>`}
      <div class="cluster"><button type="button" class="primary" @click=${() => void this.fix()}>${t('report-plan-fix')}</button></div>
      <p class="hint">${t('report-plan-fix-hint')}</p>
    </section>`;
  }

  /** How much of each table would be shown, from counts alone. */
  private outlook(): TemplateResult | typeof nothing {
    const { foreseen } = this;
    if (foreseen === null || foreseen.length === 0) return nothing;
    return html`<div class="stack tight" role="status"><p>${t('report-plan-outlook')}</p>
      <ul>${foreseen.map((one) => html`<li>${shown(one.breakdown.map(sideOr).join(' × '))}: ${t('report-plan-outlook-row', { shown: number(one.shown), groups: number(one.groups), share: one.groups === 0 ? 'none' : one.shown === 0 ? 'nothing' : one.shown === one.groups ? 'all' : 'some' })}</li>`)}</ul>
      ${coarserPart(this.coarser, (other) => this.take(other))}</div>`;
  }

  /** Takes a coarser plan over. */
  private take({ insteadOf, foreseen }: CoarserPlan): void {
    const left = (breakdown: readonly string[]): boolean => JSON.stringify(breakdown) !== JSON.stringify(insteadOf);
    const tables = [...(this.plan.breakdowns ?? []).filter(left), ...foreseen.map((one) => one.breakdown)];
    this.by = this.groupings.filter((name) => tables.some((one) => one.length === 1 && one[0] === name));
    if (insteadOf.length === 2) this.crossed = '';
    this.app.announce(t('report-coarser-taken'));
  }

  private async fixed(): Promise<FixedPlan> {
    return this.app.call('fixPlan', [this.survey.instrument, this.survey.wave, this.plan, this.seen, this.programme.organisation?.thresholds ?? null]);
  }

  private async foresee(): Promise<void> {
    const { survey, responses } = this;
    const wanted = JSON.stringify(this.plan);
    try {
      const plan = await this.fixed();
      // Nothing was raised yet when the plan is fixed for the first time here: these are the core's own, the organisation's, or those of when it was asked.
      this.floor ??= plan.plan.thresholds as Required<Thresholds>;
      const request = { instrument: survey.instrument, responses: { ...responses, wave: survey.wave }, plan, least: this.programme.organisation?.thresholds ?? {}, ledger: this.programme.released, to: '', names: namesOf(this.programme), comments: [], language: language() };
      const foreseen = await this.app.call('foreseeRelease', [request]);
      const coarser = await this.app.call('coarserPlans', [request]);
      if (this.survey === survey && JSON.stringify(this.plan) === wanted) [this.foreseen, this.coarser, this.fault] = [foreseen, coarser, ''];
    } catch (error) {
      if (this.survey !== survey || JSON.stringify(this.plan) !== wanted) return;
      [this.foreseen, this.coarser] = [null, []];
      const { message, advice } = failureOf(error);
      this.fault = `${message} ${advice}`;
    }
  }

  private async fix(): Promise<void> {
    // What was chosen a moment ago may not have been looked at yet.
    await this.foresee();
    if (this.fault !== '') return;
    try {
      this.dispatchEvent(new CustomEvent('vv-plan', { detail: await this.fixed() }));
    } catch (error) {
      this.app.fail(error);
    }
  }
}

/** What plans with fewer or coarser tables would show; with `take`, each can be taken over. */
export function coarserPart(plans: readonly CoarserPlan[], take?: (plan: CoarserPlan) => void): TemplateResult | typeof nothing {
  if (plans.length === 0) return nothing;
  const named = (breakdown: readonly string[]): string => breakdown.map(sideOr).join(' × ');
  const told = ({ insteadOf, foreseen }: CoarserPlan): string =>
    t(insteadOf.length === 2 ? 'report-coarser-instead' : 'report-coarser-without', { by: named(insteadOf), tables: list(foreseen.map((one) => t('report-coarser-table', { by: named(one.breakdown), shown: number(one.shown), groups: number(one.groups) }))) });
  return html`<details ?open=${take !== undefined}><summary>${t('report-coarser')}</summary>${take === undefined ? html`<p class="hint">${t('report-coarser.fixed')}</p>` : nothing}
    <ul>${plans.map((plan) => html`<li>${told(plan)} ${take === undefined ? nothing : html`<button type="button" @click=${() => take(plan)} aria-label=${t('report-coarser-take.label', { plan: told(plan) })}>${t('report-coarser-take')}</button>`}</li>`)}</ul></details>`;
}

/** Names of everybody in the roster: no figure is made about a group that bears one. */
export const namesOf = (programme: Programme): string[] => peopleOf(programme).map((person) => nameOf(person, person.id));

customElements.define('vv-report-plan', VvReportPlan);
