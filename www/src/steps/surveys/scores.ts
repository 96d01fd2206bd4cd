/** What answers amount to: one round, and two rounds compared. Every figure opens to its formula, its n and what was left out. Event: `vv-tab`. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { mark, markCopied, smallGroup } from '../../parts/mark.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Instrument, Item, ItemScore, PairAgreement, Programme, Readiness, Responses, SettledSurvey, SubscaleScore, Survey, SurveyScores, Trend, WaveComparison, Why } from '../../types.js';
import { language, number, rich, t } from '../../words/words.js';
import { choice } from '../../parts/controls.js';
import { comparisonPart } from './comparison.js';
import './draft.js';
import { figureOf, isOpen, stated } from './figure.js';
import { KEPT, responsesOf, surveyOf } from './held.js';
import { agreementPicture, distributionPicture } from './pictures.js';
import { foreign, notes, spokenIn, textOf, titleOf, titlesOf, told, two } from './words.js';

/** `vv-scores`. Properties: app, programme. */
export class VvScores extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    at: { state: true },
    other: { state: true },
    group: { state: true },
    scores: { state: true },
    comparison: { state: true },
    agreement: { state: true },
    readiness: { state: true },
    course: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  /** Place of the wave shown. */
  private declare at: number;
  /** Place of the wave it is compared with; −1 for none. */
  private declare other: number;
  private declare group: string;
  private declare scores: SurveyScores | null;
  private declare comparison: WaveComparison | null;
  private declare agreement: PairAgreement | null;
  private declare readiness: Readiness | null;
  /** From wave to wave, where there are more than two. */
  private declare course: Trend | null;

  constructor() {
    super();
    this.at = 0;
    this.other = -1;
    this.group = '';
    this.scores = null;
    this.comparison = null;
    this.agreement = null;
    this.readiness = null;
    this.course = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('programme') as Programme | undefined;
    if (changed.has('programme') && before?.surveys !== this.programme.surveys) {
      // A wave of which a question was answered stays in view.
      if (before?.surveys.length !== this.programme.surveys.length) this.at = Math.max(0, this.programme.surveys.length - 1);
      this.other = this.earlier()[0] ?? -1;
      void this.compute();
    }
  }

  /** A plan for reports that is fixed from now on is fixed after results were seen, and says so. */
  protected override updated(): void {
    const survey = this.programme.surveys[this.at];
    if (survey === undefined || this.scores === null) return;
    const [instrument, wave] = [survey.instrument.id, survey.wave];
    const here = (one: { instrument: string; wave: string }): boolean => one.instrument === instrument && one.wave === wave;
    if (this.programme.plans.some(here) || this.programme.scoresOpened.some(here)) return;
    this.app.keep({ scoresOpened: [...this.programme.scoresOpened, { instrument, wave }] });
  }

  protected override render(): TemplateResult {
    const { surveys } = this.programme;
    const survey = surveys[this.at];
    if (survey === undefined) {
      return html`<div class="empty stack tight"><p>${t('surveys-scores-none')}</p>
        <div><button type="button" class="primary" @click=${() => this.dispatchEvent(new CustomEvent('vv-tab', { detail: 'answers' }))}>${t('surveys-in-title')}</button></div></div>`;
    }
    const named = surveys.map((one, at) => [String(at), plainly(`${textOf(one.instrument.title)}, ${one.wave}`)] as const);
    const groups = responsesOf(survey)?.groups ?? [];
    return html`<div class="stack" @copy=${markCopied}>
      <div class="toolbar">
        ${choice(t('surveys-scores-answers'), String(this.at), named, (at) => this.show(Number(at)))}
        ${this.earlier().length > 0
          ? choice(t('surveys-scores-compared'), String(this.other), [['-1', t('surveys-scores-nothing')] as const, ...this.earlier().flatMap((at) => named.filter(([value]) => value === String(at)))], (before) => { this.other = Number(before); void this.compute(); })
          : nothing}
        ${groups.length > 0 ? choice(t('surveys-scores-by-group'), this.group, [['', t('surveys-scores-nobody-apart')] as const, ...groups.map(({ name }) => [name, plainly(name)] as const)], (group) => { this.group = group; void this.compute(); }) : nothing}
      </div>
      <p class="notice warning small"><strong>${mark()}.</strong> ${t('surveys-scores-raw')} <button type="button" class="quiet small" @click=${() => this.dispatchEvent(new CustomEvent('vv-tab', { detail: 'report' }))}>${t('surveys-scores-to-report')}</button></p>
      ${responsesOf(survey) === null ? html`<p class="notice info">${t('surveys-scores-not-saved')}</p>` : this.scores === null ? html`<p role="status">${t('surveys-scores-counting')}</p>` : this.wave(survey, this.scores)}
      ${this.comparison === null ? nothing : comparisonPart(survey.instrument, this.comparison)}
      ${this.course === null ? nothing : trendPart(survey.instrument, this.course)}
      ${this.agreement === null ? nothing : this.pairs(survey.instrument, this.agreement)}
      ${this.comments(survey.instrument, responsesOf(survey)?.comments ?? [])}
    </div>`;
  }

  private wave(survey: Survey, scores: SurveyScores): TemplateResult {
    const { instrument } = survey;
    return html`<section class="card stack" aria-labelledby="vv-scores-heading">
        <h2 id="vv-scores-heading">${t('surveys-scores-respondents', { count: scores.respondents })}</h2>
        ${this.rawFiles()}
        ${notes(scores.notes)} ${this.open(survey)}
        ${this.readiness === null ? nothing : readinessPart(this.readiness)}
        ${scores.subscales.length > 0 ? this.subscales(instrument, scores.subscales, scores.notes) : nothing}
        ${scores.groups.length > 0 ? this.groups(instrument, scores) : nothing}
        ${scores.rates.map((rate) => html`<div class="cluster"><span>${rate.text}</span><span>${t('surveys-scores-rate', { count: rate.numerator, all: rate.denominator })}</span>${figureOf(rate.figure, true)}</div>`)}
        ${scores.careless.flagged > 0 ? html`<p class="notice info small">${careless(scores.careless)}</p>` : nothing}
      </section>
      ${this.items(instrument, scores.items)}
      <div class="pictures">${this.pictures(instrument, scores)}</div>`;
  }

  /** What was guessed when the survey was made from a file, each with its answers. */
  private open(survey: Survey): TemplateResult | typeof nothing {
    const { instrument } = survey;
    if ((instrument.questions ?? []).length === 0) return nothing;
    return html`<vv-draft only .app=${this.app} .instrument=${instrument} .responses=${responsesOf(survey)}
      @vv-drafted=${(event: CustomEvent<Instrument>) => this.replace(survey, event.detail, null)}
      @vv-settled=${(event: CustomEvent<SettledSurvey>) => this.replace(survey, event.detail.instrument, event.detail.responses)}></vv-draft>`;
  }

  /** A wave with a question less. The survey itself follows, so that the next wave is not asked again. */
  private replace(survey: Survey, instrument: Instrument, responses: Responses | null): void {
    const answers = responses ?? responsesOf(survey);
    if (answers === null) return;
    this.app.update(t('surveys-scores-undo-settled'), (programme) => ({
      ...programme,
      instruments: programme.instruments.map((one) => (one.id === instrument.id ? instrument : one)),
      surveys: programme.surveys.map((one) => (one === survey ? surveyOf(instrument, one.wave, answers, one.sealed ?? false) : one)),
    }));
    this.app.announce(t((instrument.questions ?? []).length === 0 ? 'surveys-scores-settled' : 'surveys-answer-taken'));
  }

  /** `beside`: what has been said of the whole wave, and is not said again of each scale. */
  private subscales(instrument: Instrument, subscales: readonly SubscaleScore[], beside: readonly Why[]): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-scores-table')}><table class="data">
      <thead><tr><th scope="col">${t('surveys-scores-scale')}</th>${heads('surveys-scores-mean', 'surveys-scores-sd', 'surveys-scores-alpha', 'surveys-scores-lambda', 'surveys-scores-omega', 'surveys-people')}</tr></thead>
      <tbody>${subscales.map((one) => {
        const { reliability, reliability: { listwise } } = one;
        return html`<tr><th scope="row">${told(titlesOf(instrument, one.subscale))}${one.completed > 0 ? html`<span class="small muted"> ${t('surveys-scores-completed', { count: one.completed })}</span>` : nothing}</th>
          <td class="num">${figureOf(one.mean)}</td><td class="num">${figureOf(one.sd)}</td><td class="num">${stated(reliability, 'listwise.alpha', listwise.alpha, listwise.alphaInterval)}</td>
          <td class="num">${stated(reliability, 'listwise.lambda2', listwise.lambda2)}</td><td class="num">${stated(reliability, 'listwise.omega', listwise.omega)}</td><td class="num">${isOpen(one.mean) ? '–' : number(one.mean.n)}</td></tr>`;
      })}</tbody></table></div>
      <details><summary>${t('surveys-scores-reliability')}</summary>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-scores-reliability')}><table class="data">
          <thead><tr><th scope="col">${t('surveys-scores-scale')}</th>${heads('surveys-scores-alpha-pairwise', 'surveys-scores-alpha-standardised', 'surveys-scores-omega-ml', 'surveys-scores-inter-item', 'surveys-scores-odd-even', 'surveys-scores-all-splits')}</tr></thead>
          <tbody>${subscales.map(({ subscale, reliability, reliability: { listwise, pairwise } }) => html`<tr><th scope="row">${told(titlesOf(instrument, subscale))}</th>
            <td class="num">${stated(reliability, 'pairwise.alpha', pairwise.alpha)}</td><td class="num">${stated(reliability, 'listwise.standardisedAlpha', listwise.standardisedAlpha)}</td>
            <td class="num">${stated(reliability, 'listwise.omegaMl', listwise.omegaMl)}</td>
            <td class="num">${stated(reliability, 'listwise.meanInterItem', listwise.meanInterItem)}</td><td class="num">${stated(reliability, 'listwise.oddEven', listwise.oddEven)}</td>
            <td class="num">${listwise.allSplits === null ? '–' : t('surveys-scores-splits', { from: two(listwise.allSplits[0]), to: two(listwise.allSplits[2]), mean: two(listwise.allSplits[1]) })}</td></tr>`)}</tbody></table></div>
      </details>
      ${notes(subscales.flatMap((one) => one.reliability.notes).filter(({ text }) => !beside.some((said) => said.text === text)))}`;
  }

  private groups(instrument: Instrument, scores: SurveyScores): TemplateResult {
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-scores-by-group')}><table class="data">
      <thead><tr><th scope="col">${t('surveys-scores-group')}</th>${scores.subscales.map((one) => html`<th scope="col" class="num">${told(titlesOf(instrument, one.subscale))}</th>`)}${heads('surveys-people')}</tr></thead>
      <tbody>${scores.groups.map((group) => html`<tr><th scope="row">${shown(group.label)}${smallGroup(group.small)}</th>${group.means.map((mean) => html`<td class="num">${figureOf(mean)}</td>`)}<td class="num">${number(group.respondents)}</td></tr>`)}</tbody></table></div>`;
  }

  private items(instrument: Instrument, items: readonly ItemScore[]): TemplateResult {
    const inScale = new Map((this.scores?.subscales ?? []).flatMap(({ reliability }) => reliability.items.map((item, at) => [item.id, { item, at, reliability }] as const)));
    return html`<details class="card" open><summary>${t('surveys-count-questions', { count: items.length })}</summary>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-scores-questions')}><table class="data">
        <thead><tr><th scope="col">${t('surveys-question')}</th>${heads('surveys-scores-mean', 'surveys-scores-sd', 'surveys-scores-item-rest', 'surveys-scores-alpha-without', 'surveys-scores-answers', 'surveys-scores-missing', 'surveys-scores-apart', 'surveys-scores-out')}</tr></thead>
        <tbody>${items.map((one) => {
          const found = inScale.get(one.item);
          const beside = (name: 'itemRest' | 'alphaIfDropped'): TemplateResult | string => (found === undefined ? '–' : stated(found.reliability, `items[${String(found.at)}].${name}`, found.item[name]));
          return html`<tr><th scope="row">${shown(questionOf(instrument, one), foreign(spokenIn(instrument.items.find(({ id }) => id === one.item)?.text ?? {})))} ${one.reversed ? html`<span class="tag">${t('surveys-scores-turned')}</span>` : nothing}${one.waits ? html`<span class="small muted"> ${one.waits.text}</span>` : nothing}</th>
            <td class="num">${one.mean ? figureOf(one.mean) : one.enps ? rich('surveys-scores-enps', { figure: figureOf(one.enps) }) : '–'}</td><td class="num">${one.sd ? figureOf(one.sd) : '–'}</td>
            <td class="num">${beside('itemRest')}</td><td class="num">${beside('alphaIfDropped')}</td>${[one.n, one.missing, one.notApplicable, one.outOfScale].map((counted) => html`<td class="num">${counted === null ? '–' : number(counted)}</td>`)}</tr>`;
        })}</tbody></table></div></details>`;
  }

  /** One picture for each scale that items share, and the distribution of each score. */
  private pictures(instrument: Instrument, scores: SurveyScores): TemplateResult[] {
    const scales = Object.entries(instrument.scales ?? {}).flatMap(([name, scale]) => {
      const items = scores.items.filter(({ item, shares }) => shares.length > 0 && instrument.items.find(({ id }) => id === item)?.scale === name && scale.max - scale.min < 10);
      const labels = scale.labels?.[language()] ?? scale.labels?.['en'] ?? Object.values(scale.labels ?? {})[0] ?? [];
      const texts = items.map((score) => ({ text: questionOf(instrument, score), score }));
      return texts.length === 0 ? [] : [agreementPicture(t('surveys-chart-agreement'), texts, labels.length === scale.max - scale.min + 1 ? labels : [])];
    });
    return [...scales, ...scores.subscales.filter((one) => one.distribution.some((value) => value > 0)).map((one) => distributionPicture(titleOf(instrument, one.subscale), one))];
  }

  private pairs(instrument: Instrument, agreement: PairAgreement): TemplateResult {
    const text = (id: string): string => textOf(instrument.items.find((item) => item.id === id)?.text ?? {});
    return html`<section class="card stack" aria-labelledby="vv-agree-heading"><h2 id="vv-agree-heading">${t('surveys-agree-title')}</h2>
      <p class="small muted">${t('surveys-agree-what', { count: agreement.pairs })}</p>${notes(agreement.notes)}
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-agree-table')}><table class="data">
        <thead><tr><th scope="col">${t('surveys-question')}</th><th scope="col" class="num">${t('surveys-agree-difference')}</th><th scope="col" class="num">ICC(A,1)</th><th scope="col" class="num">ICC(C,1)</th></tr></thead>
        <tbody>${agreement.items.map((item) => html`<tr><th scope="row">${shown(text(item.mentor))}</th><td class="num">${figureOf(item.difference)}</td><td class="num">${figureOf(item.absolute)}</td><td class="num">${figureOf(item.consistency)}</td></tr>`)}</tbody></table></div></section>`;
  }

  /** Own words, in no order that tells who wrote them. */
  private comments(instrument: Instrument, comments: readonly { item: string; text: string }[]): TemplateResult | typeof nothing {
    if (comments.length === 0) return nothing;
    return html`<details class="card"><summary>${t('surveys-comments', { count: comments.length })}</summary>
      ${instrument.items.filter(({ type }) => type === 'comment').map((item) => {
        const own = comments.filter((comment) => comment.item === item.id);
        return own.length === 0 ? nothing : html`<h3>${told(item.text)}</h3><ul class="stack tight">${own.slice(0, 500).map(({ text }) => html`<li>${shown(text)}</li>`)}</ul>`;
      })}</details>`;
  }

  /** Waves with at least one question in common, the latest first. */
  private earlier(): number[] {
    const { surveys } = this.programme;
    const mine = new Set(surveys[this.at]?.instrument.items.map(({ id }: Item) => id) ?? []);
    return surveys.map((_, at) => at).filter((at) => at !== this.at && surveys[at]?.instrument.items.some(({ id }: Item) => mine.has(id))).reverse();
  }

  private show(at: number): void {
    this.at = at;
    this.other = this.earlier().find((one) => one < at) ?? -1;
    this.group = '';
    void this.compute();
  }

  private async compute(): Promise<void> {
    const { app, at, other, group } = this;
    const survey = this.programme.surveys[at];
    this.scores = null;
    this.comparison = null;
    this.agreement = null;
    this.readiness = null;
    this.course = null;
    if (survey === undefined) return;
    const { instrument } = survey;
    const responses = responsesOf(survey);
    if (responses === null) return;
    const fresh = (): boolean => this.programme.surveys[this.at] === survey && this.other === other && this.group === group;
    const scores = await app.work('scoreSurvey', [{ instrument, responses, groups: group === '' ? [] : [group] }], t('surveys-scoring'));
    if (scores === null || !fresh()) return;
    this.scores = scores;
    const readiness = instrument.verdict ? await app.call('readinessResult', [instrument, responses, language()]).catch(() => null) : null;
    const agreement = responses.pairs?.some((pair) => pair !== '') ? await app.call('pairAgreement', [{ instrument, responses }]).catch(() => null) : null;
    const old = this.programme.surveys[other];
    const before = old === undefined ? null : responsesOf(old);
    const comparison = old === undefined || before === null ? null : await app.work('compareWaves', [{ instrument: old.instrument, before, after: responses }], t('surveys-comparing'));
    // All waves of this survey in the order in which they came, this one last.
    const waves = this.programme.surveys.filter((one) => one.instrument.id === instrument.id && one.count <= KEPT).flatMap((one) => responsesOf(one) ?? []);
    const course = waves.length > 2 ? await app.call('trend', [{ instrument, waves }]).catch(() => null) : null;
    if (!fresh()) return;
    this.course = course;
    this.readiness = readiness;
    this.agreement = agreement;
    this.comparison = comparison;
  }

  /** Files with a row for each person are no report: they are asked for, and it is said for whom they are. */
  private rawFiles(): TemplateResult {
    const { dataHolder } = this.programme.charter;
    return html`<details class="stack tight"><summary>${t('surveys-raw-files')}</summary>
      <p class="hint">${dataHolder === '' ? t('surveys-raw-files-nobody') : rich('surveys-raw-files-holder', { name: shown(dataHolder) })}</p>
      <div class="cluster">${(['data', 'codebook-xlsx', 'codebook-json', 'spss', 'r'] as const).map((what) => html`<button type="button" class="small" @click=${() => void this.export(what)}>${t(`surveys-export-${what}`)}</button>`)}</div></details>`;
  }

  private async export(what: keyof typeof EXPORTS): Promise<void> {
    const survey = this.programme.surveys[this.at];
    const responses = survey === undefined ? null : responsesOf(survey);
    if (survey === undefined || responses === null) return;
    const bytes = await this.app.work('exportSurvey', [survey.instrument, responses, what], t('surveys-writing'));
    if (bytes === null) return;
    const { ending, type } = EXPORTS[what];
    const key = what === 'codebook-xlsx' || what === 'codebook-json' ? 'surveys-file-codebook' : 'surveys-file-answers';
    const name = t(key, { survey: survey.instrument.id, round: survey.wave }).replace(/[^\p{L}\p{N}.-]+/gu, '-');
    this.app.download(`${name}${ending}`, bytes, type);
  }
}

const EXPORTS = {
  data: { ending: '.csv', type: 'text/csv' },
  'codebook-xlsx': { ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  'codebook-json': { ending: '.json', type: 'application/json' },
  spss: { ending: '.sps', type: 'text/plain' },
  r: { ending: '.R', type: 'text/plain' },
} as const;

const heads = (...keys: readonly string[]): TemplateResult[] => keys.map((key) => html`<th scope="col" class="num">${t(key)}</th>`);

function careless({ flagged, longRun, noVariance, fast }: SurveyScores['careless']): string {
  const counts = { count: flagged, long: longRun, alike: noVariance };
  return fast ? t('surveys-scores-careless-fast', { ...counts, fast }) : t('surveys-scores-careless', counts);
}

function readinessPart({ result, areas }: Readiness): TemplateResult {

  return html`<div class="stack tight"><p class=${`notice ${result === 'go' ? 'ok' : result === 'prepare' ? 'warning' : 'error'}`}><strong>${t(`surveys-ready-${result}`)}</strong></p>
    <dl class="facts">${areas.map((area) => html`<dt>${shown(area.title)}</dt><dd>${two(area.mean)} <span class="tag">${t(`surveys-standing-${area.standing}`)}</span> ${area.advice ? shown(area.advice) : nothing}</dd>`)}</dl></div>`;
}

function trendPart(instrument: Instrument, { subscales, inAll, notes: beside }: Trend): TemplateResult {
  const waves = subscales[0]?.points ?? [];
  return html`<section class="card stack" aria-labelledby="vv-trend-heading"><h2 id="vv-trend-heading">${t('surveys-trend-title')}</h2>
    <p>${t('surveys-trend-what', { count: inAll })}</p>${notes(beside)}
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-trend-table')}><table class="data">
      <thead><tr><th scope="col">${t('surveys-scores-scale')}</th>${waves.map(({ wave }) => html`<th scope="col" class="num">${shown(wave)}</th>`)}</tr></thead>
      <tbody>${subscales.map((one) => html`<tr><th scope="row">${told(titlesOf(instrument, one.subscale))}</th>${one.points.map((point) => html`<td class="num">${figureOf(point.all)} (${figureOf(point.same)})</td>`)}</tr>`)}</tbody></table></div></section>`;
}

function questionOf(instrument: Instrument, score: ItemScore): string {
  const item = instrument.items.find(({ id }) => id === score.item);
  const text = textOf(item?.text ?? { en: score.item });
  const option = item?.options?.find(({ id }) => id === score.option);
  return option ? `${text} ${textOf(option.text)}` : text;
}

customElements.define('vv-scores', VvScores);
