/** The report that others may see: what it shows was fixed before, what it hides cannot be worked out, and what left is remembered. Event: `vv-tab`. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { currentOf, groupName, requestOf } from '../../app/programme.js';
import { choice, wholeNumber } from '../../parts/controls.js';
import { pngOf } from '../../parts/picture-file.js';
import { plainly, shown } from '../../parts/shown.js';
import type { AccessCounts, CoarserPlan, FixedPlan, Hidden, Programme, Release, ReleaseTable, ReportDraft, Responses, ReviewedComment, Survey } from '../../types.js';
import { failureOf } from '../../words/failure.js';
import { language, number, t } from '../../words/words.js';
import { responsesOf } from './held.js';
import './report-plan.js';
import { coarserPart, namesOf, sideOr } from './report-plan.js';
import { textOf } from './words.js';

const FILES = { html: ['.html', 'text/html'], xlsx: ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'], csv: ['.csv', 'text/csv'] } as const;

/** What is typed for a round; comments with what they were before they were read, null until names were taken out of them. */
interface Typed {
  to: string;
  invited: number | undefined;
  next: string;
  comments: (ReviewedComment & { written: string })[] | null;
}

/** `vv-report`. Properties: app, programme. */
export class VvReport extends LitElement {
  static override properties = {
    app: { attribute: false }, programme: { attribute: false }, at: { state: true }, made: { state: true }, tables: { state: true }, coarser: { state: true }, left: { state: true }, fault: { state: true }, entry: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  /** Place of the round. */
  declare private at: number;
  /** The report as it would leave now; null before it is made, and after anything changed. */
  declare private made: Release | null;
  declare private tables: ReleaseTable[];
  /** What coarser plans would have shown. */
  declare private coarser: CoarserPlan[];
  /** It has left already, in one form at least. */
  declare private left: boolean;
  declare private fault: string;
  declare private entry: Typed;
  /** The focus goes to the plan as soon as it stands there. */
  private justFixed = false;

  constructor() {
    super();
    this.at = -1;
    this.made = null;
    this.tables = [];
    this.coarser = [];
    this.left = false;
    this.fault = '';
    this.entry = { to: '', invited: undefined, next: '', comments: null };
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('programme') as Programme | undefined;
    if (!changed.has('programme') || before?.surveys === this.programme.surveys) return;
    this.show(Math.max(0, this.programme.surveys.length - 1));
  }

  protected override updated(): void {
    const plan = this.justFixed ? this.querySelector<HTMLElement>('#vv-report-fixed') : null;
    if (plan === null) return;
    this.justFixed = false;
    plan.focus();
  }

  private get survey(): Survey | undefined {
    return this.programme.surveys[this.at];
  }

  private planOf(survey: Survey): FixedPlan | undefined {
    return this.programme.plans.find((plan) => plan.instrument === survey.instrument.id && plan.wave === survey.wave);
  }

  private show(at: number): void {
    this.at = at;
    this.made = null;
    this.fault = '';
    this.left = false;
    const { survey } = this;
    const { to = '', invited, next = '' } = this.draftOf(survey) ?? {};
    this.entry = { to, invited, next, comments: null };
    const responses = survey === undefined ? null : responsesOf(survey);
    if (survey !== undefined && responses !== null) void this.review(survey, responses);
  }

  private draftOf(survey: Survey | undefined): ReportDraft | undefined {
    return this.programme.reportDrafts.find(({ instrument, wave }) => instrument === survey?.instrument.id && wave === survey.wave);
  }

  /** Names are taken out before anybody reads comments here. Those that were read before are known again by what was written. */
  private async review(survey: Survey, responses: Responses): Promise<void> {
    try {
      const head = { ...responses, columns: [] };
      const comments = (responses.comments ?? []).length === 0 ? [] : await this.app.call('reviewComments', [head, namesOf(this.programme)]);
      if (this.survey !== survey) return;
      const read = [...(this.draftOf(survey)?.comments ?? [])];
      const known = (one: ReviewedComment): Partial<ReviewedComment> => {
        const at = read.findIndex(({ item, written }) => item === one.item && written === one.text);
        const [found] = at < 0 ? [] : read.splice(at, 1);
        return found === undefined ? {} : { text: found.text, approved: found.approved };
      };
      this.entry = { ...this.entry, comments: comments.map((one) => ({ ...one, ...known(one), written: one.text })) };
    } catch (error) {
      this.app.fail(error);
    }
  }

  private type(patch: Partial<Typed>): void {
    const { survey } = this;
    this.entry = { ...this.entry, ...patch };
    this.made = null;
    this.left = false;
    if (survey === undefined) return;
    const here = (one: ReportDraft): boolean => one.instrument === survey.instrument.id && one.wave === survey.wave;
    const { comments, to, next, invited } = this.entry;
    const read = (comments ?? []).filter((one) => one.approved === true || one.text !== one.written).map(({ item, written, text, approved }) => ({ item, written, text, approved: approved === true }));
    const draft = { instrument: survey.instrument.id, wave: survey.wave, to, next, ...(invited === undefined ? {} : { invited }), comments: comments === null ? (this.draftOf(survey)?.comments ?? []) : read };
    this.app.keep({ reportDrafts: [...this.programme.reportDrafts.filter((one) => !here(one)), draft] });
  }

  protected override render(): TemplateResult {
    const { surveys } = this.programme;
    const { survey } = this;
    if (survey === undefined) {
      return html`<div class="empty stack tight"><p>${t('report-none')}</p>
        <div><button type="button" class="primary" @click=${() => this.dispatchEvent(new CustomEvent('vv-tab', { detail: 'answers' }))}>${t('surveys-in-title')}</button></div></div>`;
    }
    const named = surveys.map((one, at) => [String(at), plainly(`${textOf(one.instrument.title)}, ${one.wave}`)] as const);
    const responses = responsesOf(survey);
    const plan = this.planOf(survey);
    return html`<div class="stack">
      <p>${t('report-lead')}</p>
      <div class="toolbar">${choice(t('report-round'), String(this.at), named, (at) => this.show(Number(at)))}</div>
      ${responses === null
        ? html`<p class="notice info">${t('surveys-scores-not-saved')}</p>`
        : plan === undefined
          ? html`<vv-report-plan .app=${this.app} .programme=${this.programme} .survey=${survey} .responses=${responses} @vv-plan=${(event: CustomEvent<FixedPlan>) => this.fixed(event.detail)}></vv-report-plan>`
          : html`${this.planned(plan)} ${this.form(survey, plan, responses)} ${this.made === null ? nothing : this.preview(survey, this.made)}`}
      ${this.ledger()}
    </div>`;
  }

  private fixed(plan: FixedPlan): void {
    this.app.keep({ plans: [...this.programme.plans, plan] });
    this.app.announce(t('report-plan-fixed-said'));
    this.justFixed = true;
  }

  private planned({ plan }: FixedPlan): TemplateResult {
    const thresholds = plan.thresholds ?? {};
    const by = (plan.breakdowns ?? []).map((names) => names.map(sideOr).join(' × '));
    return html`<section class="stack tight" aria-labelledby="vv-report-fixed"><h2 id="vv-report-fixed" tabindex="-1">${t('report-fixed-title')}</h2>
      <dl class="facts"><dt>${t('report-plan-by')}</dt><dd>${by.length === 0 ? t('report-fixed-all') : shown(by.join('; '))}</dd>
        <dt>${t('report-plan-measure')}</dt><dd>${t(`report-plan-measure-${plan.measure ?? 'mean'}`)}</dd>
        <dt>${t('report-plan-least')}</dt><dd>${t('report-fixed-least', { mean: thresholds.mean ?? 0, distribution: thresholds.distribution ?? 0, own: thresholds.optIn ?? 0, comments: thresholds.comments ?? 0 })}</dd></dl>
    </section>`;
  }

  private form(survey: Survey, plan: FixedPlan, responses: Responses): TemplateResult {
    const { entry } = this;
    return html`<section class="card stack" aria-labelledby="vv-report-make"><h2 id="vv-report-make">${t('report-make-title')}</h2>
      <form class="stack tight" novalidate @submit=${(event: Event) => {
          event.preventDefault();
          void this.make(survey, plan, responses);
        }}>
        <label class="field"><span>${t('report-to')}</span><input type="text" autocomplete="off" required .value=${entry.to} aria-describedby="vv-report-to-hint" @change=${(event: Event) => this.type({ to: (event.target as HTMLInputElement).value.trim() })} /></label>
        <p class="hint" id="vv-report-to-hint">${t('report-to-hint')}</p>
        ${wholeNumber({ label: t('report-invited'), value: entry.invited, min: survey.count, max: 1_000_000, blank: '–', change: (value) => this.type({ invited: value }) })}
        <label class="field"><span>${t('report-next')}</span><textarea rows="3" .value=${entry.next} @change=${(event: Event) => this.type({ next: (event.target as HTMLTextAreaElement).value })}></textarea></label>
        ${this.comments()}
        ${this.fault === '' ? nothing : html`<p class="notice error" role="alert">${this.fault}</p>`}
        <div><button type="submit" class="primary">${t('report-make')}</button></div>
      </form></section>`;
  }

  /** Each is read before it may leave. */
  private comments(): TemplateResult | typeof nothing {
    const all = this.entry.comments ?? [];
    if (all.length === 0) return nothing;
    const put = (at: number, patch: Partial<ReviewedComment>): void => this.type({ comments: all.map((one, own) => (own === at ? { ...one, ...patch } : one)) });
    const may = all.filter(({ approved }) => approved === true).length;
    return html`<details class="stack tight"><summary>${t('report-comments', { count: all.length, may: number(may) })}</summary>
      <p class="hint">${t('report-comments-hint')}</p>
      <ul class="plain stack tight">${all.map((one, at) => html`<li class="stack tight">
        <label class="field"><span>${t('report-comment-text', { number: String(at + 1) })}</span><textarea rows="2" .value=${one.text} @change=${(event: Event) => put(at, { text: (event.target as HTMLTextAreaElement).value, approved: false })}></textarea></label>
        <label class="choice"><input type="checkbox" .checked=${one.approved === true} aria-label=${t('report-comment-may', { number: String(at + 1) })} @change=${(event: Event) => put(at, { approved: (event.target as HTMLInputElement).checked })} /><span>${t('report-comment-may-short')}</span></label></li>`)}</ul>
    </details>`;
  }

  private async make(survey: Survey, plan: FixedPlan, responses: Responses): Promise<void> {
    const { entry, programme } = this;
    this.fault = '';
    if (entry.to === '') {
      this.fault = t('report-to-missing');
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('vv-report form input')?.focus());
      return;
    }
    const held = new Map<string, number>();
    for (const { mentor, mentee } of programme.sessions) {
      const pair = JSON.stringify([mentor, mentee]);
      held.set(pair, (held.get(pair) ?? 0) + 1);
    }
    try {
      const about = { programme: programme.name, pairs: currentOf(programme).length, sessions: [...held.values()], next: entry.next, access: await this.access(programme) };
      const request = {
        instrument: survey.instrument, responses: { ...responses, wave: survey.wave }, plan, least: programme.organisation?.thresholds ?? {}, ledger: programme.released, to: entry.to, names: namesOf(programme), comments: (entry.comments ?? []).map(({ written: _, ...one }) => one), about, language: language(),
        ...(entry.invited === undefined ? {} : { invited: entry.invited }),
      };
      const made = await this.app.call('release', [request], { label: t('report-making') });
      const tables = await this.app.call('releaseTables', [survey.instrument, made, language()]);
      const coarser = await this.app.call('coarserPlans', [request]);
      if (this.survey !== survey || this.entry !== entry || this.programme !== programme) return;
      this.made = made;
      this.tables = tables;
      this.coarser = coarser;
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-report-preview')?.focus());
    } catch (error) {
      const { message, advice } = failureOf(error);
      this.fault = `${message} ${advice}`;
    }
  }

  /** Who has a partner, by what the roster says of everybody. What people agreed to have used stays out. */
  private async access(programme: Programme): Promise<AccessCounts[]> {
    if (programme.pairing === null) return [];
    const { tables } = await this.app.call('access', [requestOf(programme), programme.pairing]);
    return tables
      .filter(({ byConsent, rows }) => !byConsent && rows.some(({ value }) => value !== ''))
      .map(({ by, rows }) => ({ by: t(`pairs-access-by-${by}`), groups: rows.map(({ value, people, matched }) => ({ name: plainly(groupName(programme, by, value)), people, matched })) }));
  }

  private preview(survey: Survey, made: Release): TemplateResult {
    return html`<section class="card stack" aria-labelledby="vv-report-preview"><h2 id="vv-report-preview" tabindex="-1">${t('report-preview')}</h2>
      <p>${t('report-preview-what', { to: plainly(this.entry.to) })}</p>
      <div class="cluster">${(['html', 'xlsx', 'csv'] as const).map((file) => html`<button type="button" class=${file === 'html' ? 'primary' : ''} @click=${() => void this.hand(survey, made, file)}>${t(`report-file-${file}`)}</button>`)}</div>
      <p class="hint">${t(this.left ? 'report-left' : 'report-hand-hint')}</p>
      ${this.hiddenGroups(made.hidden)} ${coarserPart(this.coarser)}
      <div class="columns">${made.front.map((part) => html`<div class=${part.lines.length > 2 ? 'whole' : ''}><h3>${part.heading}</h3>${part.lines.map((line) => html`<p>${shown(line)}</p>`)}</div>`)}</div>
      ${this.tables.map((table) => html`${table.question === '' ? nothing : html`<h3>${shown(table.question)}</h3>`}${tableOf(table)}${this.chartOf(survey, made, table)}`)}
      ${made.comments.length === 0 ? nothing : html`<h3>${t('report-comments-leave', { count: made.comments.length })}</h3><ul>${made.comments.map((one) => html`<li>${shown(one.text)}</li>`)}</ul>`}
      <details open><summary>${t('report-methods')}</summary><ul>${made.words.map((sentence) => html`<li>${sentence}</li>`)}</ul></details>
    </section>`;
  }

  /** For the coordinator alone: readers see one mark for all of it. */
  private hiddenGroups(all: readonly Hidden[]): TemplateResult | typeof nothing {
    const counted = new Map<string, { group: string; why: Hidden['why']; count: number }>();
    for (const one of all) {
      const group = `${one.breakdown.map(sideOr).join(' × ') || t('report-everybody')}: ${one.labels.map((label) => label ?? t('report-unstated')).join(' × ')}`;
      const key = `${one.why} ${group}`;
      counted.set(key, { group, why: one.why, count: (counted.get(key)?.count ?? 0) + 1 });
    }
    if (counted.size === 0) return nothing;
    return html`<details><summary>${t('report-hidden', { count: counted.size })}</summary>
      <p class="hint">${t('report-hidden-hint')}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('report-hidden-table')}><table class="data"><thead><tr><th scope="col">${t('report-hidden-group')}</th><th scope="col">${t('report-hidden-why')}</th><th scope="col" class="num">${t('report-hidden-questions')}</th></tr></thead>
        <tbody>${[...counted.values()].map(({ group, why, count }) => html`<tr><th scope="row">${shown(group)}</th><td>${t(`report-why-${why}`)}</td><td class="num">${number(count)}</td></tr>`)}</tbody></table></div>
    </details>`;
  }

  private chartOf(survey: Survey, made: Release, table: ReleaseTable): TemplateResult | typeof nothing {
    if (table.bars.every((bar) => bar === null)) return nothing;
    const title = t('report-chart', { table: plainly(`${table.question} ${table.caption}`.trim()) });
    return html`<div class="cluster small"><span class="muted">${t('report-chart-as')}</span>${(['svg', 'png'] as const).map((format) => html`<button type="button" class="small quiet" aria-label=${t('chart-as', { title, format: format.toUpperCase() })}
      @click=${() => void this.handChart(survey, made, table, format)}>${format.toUpperCase()}</button>`)}</div>`;
  }

  private async handChart(survey: Survey, made: Release, table: ReleaseTable, format: 'svg' | 'png'): Promise<void> {
    const text = await this.app.work('releaseChart', [table, language()], t('surveys-writing'));
    if (text === null) return;
    const bytes = format === 'svg' ? new TextEncoder().encode(text) : await pngOf(text);
    this.leave(survey, made, bytes, `-${String(this.tables.indexOf(table) + 1)}.${format}`, format === 'svg' ? 'image/svg+xml' : 'image/png');
  }

  private async hand(survey: Survey, made: Release, file: keyof typeof FILES): Promise<void> {
    const bytes = await this.app.work('exportRelease', [survey.instrument, made, file, language()], t('surveys-writing'));
    const [ending, type] = FILES[file];
    if (bytes !== null) this.leave(survey, made, bytes, ending, type);
  }

  /** The ledger has it before the browser has the file: what may have left counts as left. */
  private leave(survey: Survey, made: Release, bytes: Uint8Array, ending: string, type: string): void {
    if (this.made !== made) return;
    if (!this.left) this.app.keep({ released: made.ledger });
    // Where another tab has the programme nothing can be noted, and so nothing leaves.
    if (!this.left && this.app.programme.released !== made.ledger) return;
    this.left = true;
    const name = t('report-file', { survey: survey.instrument.id, round: survey.wave }).replace(/[^\p{L}\p{N}.-]+/gu, '-');
    this.app.download(`${name}${ending}`, bytes, type);
  }

  /** The ledger names a round by instrument, version and wave. */
  private roundOf(wave: string): string {
    const [id = '', , round = ''] = JSON.parse(wave) as string[];
    const instrument = this.programme.surveys.find((survey) => survey.instrument.id === id)?.instrument;
    return `${instrument === undefined ? id : textOf(instrument.title)}, ${round}`;
  }

  /** What left, the latest first. */
  private ledger(): TemplateResult | typeof nothing {
    const { entries } = this.programme.released;
    if (entries.length === 0) return nothing;
    return html`<section class="stack tight" aria-labelledby="vv-report-ledger"><h2 id="vv-report-ledger">${t('report-ledger')}</h2>
      <p class="hint">${t('report-ledger-hint')}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-labelledby="vv-report-ledger"><table class="data"><thead><tr><th scope="col">${t('report-ledger-round')}</th><th scope="col">${t('report-ledger-to')}</th><th scope="col" class="num">${t('report-ledger-rows')}</th></tr></thead>
        <tbody>${[...entries].reverse().map((entry) => html`<tr><th scope="row">${shown(this.roundOf(entry.wave))}</th><td>${shown(entry.to)}</td><td class="num">${number(entry.rows.length)}</td></tr>`)}</tbody></table></div></section>`;
  }
}

function tableOf(table: ReleaseTable): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${`${table.question} ${table.caption}`.trim()}><table class="data"><caption>${shown(table.caption)}</caption>
    <thead><tr>${table.columns.map((column) => html`<th scope="col">${shown(column)}</th>`)}</tr></thead>
    <tbody>${table.rows.map((row) => html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${shown(cell)}</th>` : html`<td>${shown(cell)}</td>`))}</tr>`)}</tbody></table></div>`;
}

customElements.define('vv-report', VvReport);
