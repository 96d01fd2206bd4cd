/** Where a programme stands and who waits for its coordinator; before there is one, every way in. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App, View } from '../../app/context.js';
import { startSample } from '../../app/import-draft.js';
import { stateWord } from '../../app/rail.js';
import { type Need, type StepState, isBegun, needs, sides, states } from '../../app/overview.js';
import { byId, kpiOptions, nameOf, outline, peopleOf, today } from '../../app/programme.js';
import { draftLetters } from '../../parts/draft-letters.js';
import { keepAsked, keepNeed } from '../../parts/keep-offer.js';
import '../../parts/kept-list.js';
import { plainly, shown } from '../../parts/shown.js';
import { date, number, rich, t } from '../../words/words.js';
import { amount, ofHowMany } from '../results/figure.js';
import type { KpiReport, Milestone, Programme } from '../../types.js';
import '../people/drop.js';
import './begin.js';

/** Pairs that Home names before it counts the rest. */
const SHOWN = 5;

/** `vv-home`. Properties: app, programme, view; `dirty`: no file holds what is here. */
export class VvHome extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, view: { attribute: false }, dirty: { attribute: false }, beginning: { state: true }, dates: { state: true }, report: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare view: View;
  declare dirty: boolean;
  /** The start screen is asked for. */
  declare private beginning: boolean;
  declare private dates: readonly Milestone[];
  declare private report: KpiReport | null;

  constructor() {
    super();
    this.dirty = false;
    this.beginning = false;
    this.dates = [];
    this.report = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('programme')) return;
    const { programme } = this;
    const { charter } = programme;
    if (charter.goals.length === 0) this.report = null;
    else {
      this.app.call('kpis', [outline(programme), kpiOptions()]).then(
        (report) => {
          if (this.programme === programme) this.report = report;
        },
        () => (this.report = null),
      );
    }
    if (changed.get('programme')?.charter === charter) return;
    this.app.call('schedule', [charter, today()]).then(
      (dates) => {
        if (this.programme.charter === charter) this.dates = dates;
      },
      // What is wrong with it is said in the Charter.
      () => (this.dates = []),
    );
  }

  override render(): TemplateResult {
    if (isBegun(this.programme)) return this.stands();
    return this.beginning ? html`<vv-begin .app=${this.app} @vv-back=${() => this.turn(false)}></vv-begin>` : this.doors();
  }

  private doors(): TemplateResult {
    const door = (key: string, primary: boolean, run: () => void): TemplateResult =>
      html`<section class="card door stack tight" aria-labelledby=${`door-${key}`}>
        <h2 id=${`door-${key}`}>${t(`door-${key}`)}</h2>
        <p class="muted">${t(`door-${key}.about`)}</p>
        <button type="button" class=${primary ? 'primary' : ''} @click=${run}>${t(`door-${key}.do`)}</button>
      </section>`;
    return html`<div class="stack loose home">
      <div class="stack tight">
        <h1 tabindex="-1">${t('doors-title')}</h1>
        <p class="lead">${t('doors-lead')}</p>
      </div>
      <vv-kept-list .app=${this.app} .kept=${this.view.kept}></vv-kept-list>
      <div class="doors">
        ${door('start', true, () => this.turn(true))} ${door('living', false, () => void this.living())} ${door('sample', false, () => void this.sample())} ${door('open', false, () => this.app.setView({ dialog: 'open' }))}
      </div>
      <vv-people-drop .app=${this.app} @vv-review=${() => this.app.setView({ step: 'people' })}></vv-people-drop>
      <p class="small">
        ${rich('doors-survey', {}, { go: (text) => html`<button type="button" class="quiet small" @click=${() => this.app.setView({ step: 'surveys' })}>${text}</button>` })}
      </p>
    </div>`;
  }

  private stands(): TemplateResult {
    const { programme, view } = this;
    const all = needs(programme, view.kept, this.dirty, view.lastFile, view.health);
    const steps = states(programme, all);
    const asked = keepAsked(this.app);
    const waiting = asked ? all.filter(({ code }) => code !== 'unsaved') : all;
    const { theme, ownTheme, need } = programme.charter;
    const about = theme === null ? '' : theme === 'own' ? ownTheme : t(`theme-${theme}`);
    return html`<div class="stack loose home">
      <div class="stack tight">
        <h1 tabindex="-1">${programme.name === '' ? t('home-title') : html`<bdi>${programme.name}</bdi>`}</h1>
        ${about === '' && need === '' ? nothing : html`<p class="lead">${about}${about !== '' && need !== '' ? ' · ' : ''}<bdi>${need}</bdi></p>`}
      </div>
      ${this.next(all, steps)}
      <section class="stack tight" aria-labelledby="home-needs">
        <h2 id="home-needs">${t('home-needs')}</h2>
        ${waiting.length === 0 && !asked
          ? html`<p class="empty">${t('home-needs-nothing')}</p>`
          : html`<ul class="plain needs">
              ${asked ? keepNeed(this.app, waiting.length < all.length) : nothing}
              ${waiting.flatMap((one) => (one.code === 'check-ins' ? this.week() : [html`<li>
                <span>${t(`home-need-${one.code}`, { count: one.count })}</span>
                <button type="button" class="small" aria-label=${`${t(`home-need-${one.code}.go`)}: ${t(`home-need-${one.code}`, { count: one.count })}`} @click=${() => this.go(one)}>${t(`home-need-${one.code}.go`)}</button>
              </li>`]))}
            </ul>`}
      </section>
      ${this.promised()} ${this.figures()} ${this.coming()}
      <section class="stack tight" aria-labelledby="home-line">
        <h2 id="home-line">${t('home-line')}</h2>
        <ol class="plain line">
          ${steps.map(
            (one) => html`<li data-state=${one.state}>
              <button type="button" class="quiet" @click=${() => this.app.setView({ step: one.step })}>
                <strong>${t(`step-${one.step}`)}</strong> <span class="small">${stateWord(one)}</span>
              </button>
            </li>`,
          )}
        </ol>
      </section>
    </div>`;
  }

  /** Who needs the coordinator this week, each with the way to it and the letters as drafts; what is beyond a few is counted. */
  private week(): TemplateResult[] {
    const week = this.view.health?.week ?? [];
    const people = byId(peopleOf(this.programme));
    const name = (id: string): string => plainly(nameOf(people.get(id), id));
    const entry = ({ mentor, mentee, text, drafts }: (typeof week)[number]): TemplateResult => {
      const line = mentor === '' ? text : t('home-week-line', { pair: t('check-pair', { mentor: name(mentor), mentee: name(mentee) }), what: text });
      return html`<li>
        <span>${line}</span>
        <button type="button" class="small" aria-label=${`${t('home-need-check-ins.go')}: ${line}`} @click=${() => this.app.setView({ step: 'check-ins', selected: mentor === '' ? null : { mentor, mentee } })}>${t('home-need-check-ins.go')}</button>
        ${draftLetters(this.app, drafts, (id) => nameOf(people.get(id), id))}
      </li>`;
    };
    const rest = week.length - SHOWN;
    return [
      ...week.slice(0, SHOWN).map(entry),
      ...(rest > 0
        ? [html`<li><span>${t('home-need-check-ins', { count: rest })}</span><button type="button" class="small" @click=${() => this.app.setView({ step: 'check-ins' })}>${t('step-check-ins')}</button></li>`]
        : []),
    ];
  }

  /** What the charter promised, as far as it is. */
  private promised(): TemplateResult | typeof nothing {
    const { report } = this;
    if (report === null || report.goals.length === 0) return nothing;
    return html`<section class="stack tight" aria-labelledby="home-goals">
      <h2 id="home-goals">${t('home-goals')}</h2>
      <div class="figures">
        ${report.goals.slice(0, 4).map((result) => {
          const goal = this.programme.charter.goals.find(({ id }) => id === result.goal);
          const kpi = report.kpis.find(({ id }) => id === result.kpi);
          const value = kpi?.value ?? null;
          return html`<div class="summary-number card">
            ${kpi === undefined || value === null ? html`<strong aria-hidden="true">–</strong>` : html`<strong>${amount(value, kpi.unit)}</strong>`}
            <span>${goal === undefined || goal.text === '' ? (kpi?.title ?? t('results-goal-unnamed')) : shown(goal.text)}</span>
            <span>${value === null || kpi === undefined ? t(`results-state-${result.state}`) : [ofHowMany(kpi), goal?.target == null ? t('results-no-target') : t('results-target', { value: amount(goal.target, kpi.unit) })].filter((part) => part !== '').join(' · ')}</span>
          </div>`;
        })}
      </div>
      <p><button type="button" class="quiet small" @click=${() => this.app.setView({ step: 'results' })}>${t('home-goals-all')}</button></p>
    </section>`;
  }

  /** The next dates of the charter. */
  private coming(): TemplateResult | typeof nothing {
    const next = this.dates.filter(({ when }) => when !== 'past').slice(0, 4);
    if (next.length === 0) return nothing;
    return html`<section class="stack tight" aria-labelledby="home-dates">
      <h2 id="home-dates">${t('home-dates')}</h2>
      <dl class="facts">
        ${next.map(
          (one) => html`<dt>${one.until === null ? date(one.date) : t('charter-date-span', { from: date(one.date), until: date(one.until ?? '') })}</dt>
            <dd>${one.text}${one.when === 'now' ? html` <span class="tag ok">${t('charter-date-now')}</span>` : nothing}</dd>`,
        )}
      </dl>
      <p><button type="button" class="quiet small" @click=${() => this.app.setView({ step: 'charter' })}>${t('home-dates-all')}</button></p>
    </section>`;
  }

  /** The one thing to do next. */
  private next(all: readonly Need[], steps: readonly StepState[]): TemplateResult | typeof nothing {
    const [first] = all.filter(({ code }) => code === 'no-people' || code === 'no-pairs' || code === 'no-rules' || code === 'stale');
    const step = first?.step ?? steps.find(({ state }) => state === 'to-do')?.step;
    if (step === undefined) return nothing;
    const key = first === undefined ? 'home-next-go' : `home-next-${first.code}`;
    return html`<div><button type="button" class="primary" @click=${() => this.app.setView({ step })}>${t(key, { step: t(`step-${step}`) })}</button></div>`;
  }

  /** Each with its "of how many". */
  private figures(): TemplateResult | typeof nothing {
    const { people, taking, mentors, mentees } = sides(this.programme);
    if (people === 0) return nothing;
    const { pairing, surveys } = this.programme;
    const figure = (key: string, value: number, of: Record<string, number>): TemplateResult =>
      html`<div class="summary-number card"><strong>${number(value)}</strong><span>${t(key, { count: value, ...of })}</span></div>`;
    const matched = new Set(pairing?.pairs.flatMap(({ mentor, mentee }) => [mentor, mentee])).size;
    const answers = surveys.reduce((sum, { count }) => sum + count, 0);
    return html`<div class="figures">
      ${figure('home-figure-people', people, { mentors, mentees })} ${figure('home-figure-pairs', pairing?.pairs.length ?? 0, {})}
      ${figure('home-figure-matched', matched, { of: taking })} ${figure('home-figure-answers', answers, { rounds: surveys.length })}
    </div>`;
  }

  private go({ code, step }: Need): void {
    if (code === 'unsaved') this.app.setView({ dialog: this.view.kept.place === 'here' ? 'kept' : 'save' });
    else if (code === 'file-none' || code === 'file-old') this.app.setView({ dialog: 'save' });
    else this.app.setView({ step });
  }

  private turn(beginning: boolean): void {
    this.beginning = beginning;
    void this.updateComplete.then(() =>
      window.requestAnimationFrame(() => {
        this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
        window.scrollTo(0, 0);
      }),
    );
  }

  private async living(): Promise<void> {
    const programme = await this.app.work('sampleProgramme', [today()], t('making-sample'));
    if (programme === null) return;
    this.app.update(t('door-living.what'), ({ organisation }) => ({ ...programme, organisation }));
    this.app.setView({ step: 'home' });
    this.app.announce(t('door-living.said'));
    this.turn(false);
  }

  private async sample(): Promise<void> {
    if (await startSample(this.app)) this.app.setView({ step: 'people' });
  }
}

customElements.define('vv-home', VvHome);
