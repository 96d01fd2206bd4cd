/** What came of the programme: the charter's goals first, then every figure, before and after from the surveys, and outcomes. For the coordinator's eyes. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { kpiOptions, outline } from '../../app/programme.js';
import { shown } from '../../parts/shown.js';
import { date, number, t } from '../../words/words.js';
import type { ChangeReport, Goal, GoalResult, Instrument, Kpi, KpiReport, Programme, WaveComparison } from '../../types.js';
import { responsesOf } from '../surveys/held.js';
import { textOf } from '../surveys/words.js';
import { amount, between, course, ofHowMany, origin } from './figure.js';
import './outcomes.js';
import { dropMeasure } from './own.js';
import { sharesPicture } from './pictures.js';

const LOOK: Partial<Record<GoalResult['state'], string>> = { reached: 'ok', missed: 'error', 'not-yet': 'warning' };

/** `vv-results`. Properties: app, programme. */
export class VvResults extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, report: { state: true }, change: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private report: KpiReport | null;
  declare private change: { instrument: Instrument; found: WaveComparison } | null;

  constructor() {
    super();
    this.report = null;
    this.change = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('programme')) void this.compute();
  }

  private async compute(): Promise<void> {
    const { app, programme } = this;
    try {
      const report = await app.call('kpis', [outline(programme), kpiOptions()]);
      if (this.programme !== programme) return;
      this.report = report;
      const before = programme.surveys.find(({ instrument }) => instrument.id === 'baseline');
      const after = programme.surveys.findLast(({ instrument }) => instrument.id === 'exit');
      const [first, last] = [before, after].map((survey) => (survey === undefined ? null : responsesOf(survey)));
      const found = before === undefined || !first || !last ? null : await app.call('compareWaves', [{ instrument: before.instrument, before: first, after: last }]);
      if (this.programme === programme) this.change = before === undefined || found === null ? null : { instrument: before.instrument, found };
    } catch (error) {
      app.fail(error);
    }
  }

  override render(): TemplateResult {
    const { report } = this;
    return html`<div class="stack loose">
      <div class="stack tight">
        <h1 tabindex="-1">${t('step-results')}</h1>
        <p class="lead">${t('results-lead')}</p>
        <p class="notice info"><strong>${t('results-confidential')}</strong> ${t('results-confidential-about')}</p>
      </div>
      ${report === null ? html`<p role="status">${t('results-computing')}</p>` : html`${this.goals(report)} ${this.set(report)} ${this.surveys()}`}
      <vv-outcomes .app=${this.app} .programme=${this.programme}></vv-outcomes>
    </div>`;
  }

  private goals({ goals, kpis }: KpiReport): TemplateResult {
    return html`<section class="stack" aria-labelledby="results-goals">
      <h2 id="results-goals">${t('results-goals')}</h2>
      ${goals.length === 0
        ? html`<p class="empty">${t('results-goals-none')} <button type="button" class="quiet small" @click=${() => this.app.setView({ step: 'charter' })}>${t('results-goals-go')}</button></p>`
        : html`<div class="columns">
            ${goals.map((result) => {
              const goal = this.programme.charter.goals.find(({ id }) => id === result.goal);
              return goal === undefined ? nothing : this.goal(goal, result, kpis.find(({ id }) => id === result.kpi));
            })}
          </div>`}
    </section>`;
  }

  private goal(goal: Goal, { state, progress }: GoalResult, kpi: Kpi | undefined): TemplateResult {
    const unit = kpi?.unit ?? 'number';
    return html`<article class="card stack tight goal-result" data-state=${state}>
      <h3>${goal.text === '' ? t('results-goal-unnamed') : shown(goal.text)}</h3>
      <p><span class=${`tag ${LOOK[state] ?? ''}`}>${t(`results-state-${state}`)}</span></p>
      ${kpi === undefined
        ? nothing
        : html`<div class="summary-number">
              ${kpi.value === null ? nothing : html`<strong>${amount(kpi.value, unit)}</strong>`}
              <span>${shown(kpi.title)}${ofHowMany(kpi) === '' ? nothing : html` · ${ofHowMany(kpi)}`}</span>
            </div>
            ${kpi.value === null ? html`<p>${kpi.missing?.text ?? ''}</p>` : nothing}
            ${kpi.interval === null ? nothing : html`<p class="small">${t('results-interval')} ${between(kpi.interval, unit)}</p>`}`}
      <p class="small">
        ${goal.baseline === null ? nothing : html`${t('results-baseline', { value: amount(goal.baseline, unit) })} · `}${goal.target === null ? t('results-no-target') : t('results-target', { value: amount(goal.target, unit) })}${goal.by === '' ? nothing : html` · ${t('results-by', { date: date(goal.by) })}`}${progress === null ? nothing : html` · ${t('results-progress', { share: number(progress / 100, { style: 'percent', maximumFractionDigits: 0 }) })}`}
      </p>
      ${kpi === undefined ? nothing : html`<p class="small">${course(kpi)}</p>${isOwn(kpi) ? html`<vv-own-figure .app=${this.app} .name=${kpi.id}></vv-own-figure>` : nothing}`}
    </article>`;
  }

  private set({ kpis }: KpiReport): TemplateResult {
    return html`<div class="stack">
      <h2 id="results-set">${t('results-set')}</h2>
      <div class="table-scroll" tabindex="0" role="region" aria-labelledby="results-set"><table class="data kpis">
        <thead><tr><th scope="col">${t('results-figure')}</th><th scope="col" class="num">${t('results-now')}</th><th scope="col" class="num">${t('results-how-many')}</th><th scope="col" class="num">${t('results-interval')}</th><th scope="col" class="num">${t('results-target-column')}</th><th scope="col">${t('results-course')}</th></tr></thead>
        <tbody>${kpis.map((kpi) => this.row(kpi))}</tbody></table></div>
      <vv-own-new .app=${this.app} .taken=${kpis.map(({ id }) => id)}></vv-own-new>
      ${sharesPicture(kpis) ?? nothing}
    </div>`;
  }

  private row(kpi: Kpi): TemplateResult {
    const from = origin(kpi);
    const name = html`<th scope="row"><details class="figure"><summary>${shown(kpi.title)}</summary>
      <div class="figure-detail small"><p>${kpi.formula}</p>${from === '' ? nothing : html`<p>${from}</p>`}${(kpi.source?.formula ?? '') === '' ? nothing : html`<p>${t('results-interval')}: <cite>${kpi.source?.formula}</cite></p>`}${isOwn(kpi) ? this.own(kpi) : nothing}</div></details></th>`;
    if (kpi.value === null) return html`<tr data-kpi=${kpi.id}>${name}<td colspan="5" class="muted">${kpi.missing?.text ?? ''}</td></tr>`;
    return html`<tr data-kpi=${kpi.id}>${name}
      <td class="num"><strong>${amount(kpi.value, kpi.unit)}</strong></td><td class="num">${ofHowMany(kpi)}</td><td class="num nowrap">${between(kpi.interval, kpi.unit)}</td>
      <td class="num nowrap">${kpi.target === null ? nothing : html`${amount(kpi.target, kpi.unit)} ${kpi.met === null ? nothing : html`<span class=${`tag ${kpi.met ? 'ok' : ''}`}>${t(kpi.met ? 'results-met' : 'results-not-met')}</span>`}`}</td>
      <td>${course(kpi)}</td></tr>`;
  }

  /** To type a figure in, and to take it out where no goal rests on it. */
  private own({ id }: Kpi): TemplateResult {
    const { app, programme } = this;
    const named = programme.charter.goals.some(({ measure }) => measure.trim() === id);
    return html`<vv-own-figure .app=${app} .name=${id}></vv-own-figure>
      ${named ? nothing : html`<button type="button" class="small quiet" @click=${() => dropMeasure(app, id)}>${t('results-own-drop')}</button>`}`;
  }

  private surveys(): TemplateResult {
    const { change } = this;
    return html`<div class="stack">
      <h2 id="results-change">${t('results-change')}</h2>
      ${change === null
        ? html`<p class="empty">${t('results-change-none')}</p>`
        : html`<p>${t('results-change-who', { count: change.found.flow.stayed, joined: change.found.flow.joined, left: change.found.flow.left })}</p>
            ${change.found.notes.map((note) => html`<p class="notice info">${note.text}</p>`)}
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="results-change"><table class="data">
              <thead><tr><th scope="col">${t('results-figure')}</th><th scope="col" class="num">${t('results-before')}</th><th scope="col" class="num">${t('results-after')}</th><th scope="col" class="num">${t('results-difference')}</th><th scope="col" class="num">${t('results-interval')}</th><th scope="col" class="num">${t('results-how-many')}</th></tr></thead>
              <tbody>${change.found.subscales.map(({ subscale, same }) => difference(titleOf(change.instrument, subscale), same))}</tbody></table></div>`}
    </div>`;
  }
}

/** A figure that the coordinator types in. */
const isOwn = ({ source, missing }: Kpi): boolean => source?.kind === 'own' || missing?.code === 'not-typed';

const titleOf = (instrument: Instrument, id: string): string => textOf(instrument.subscales?.find((one) => one.id === id)?.title ?? { en: id });

function difference(title: string, { meanBefore, meanAfter, meanDifference, interval, n }: ChangeReport): TemplateResult {
  const two = (value: number | null, sign = false): string => (value === null ? t('results-unknown') : number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: sign ? 'exceptZero' : 'auto' }));
  return html`<tr><th scope="row">${shown(title)}</th><td class="num">${two(meanBefore)}</td><td class="num">${two(meanAfter)}</td><td class="num">${two(meanDifference, true)}</td>
    <td class="num nowrap">${interval === null ? t('results-unknown') : t('results-between', { from: two(interval[0], true), to: two(interval[1], true) })}</td><td class="num">${t('results-n', { count: n })}</td></tr>`;
}

customElements.define('vv-results', VvResults);
