/** The next cohort: what went with a good fit, lessons, and a new programme from this one. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, currentOf, nameOf, peopleOf, requestOf, today } from '../../app/programme.js';
import { Latest } from '../../parts/ask.js';
import '../../parts/combobox.js';
import { copyText } from '../../parts/copy.js';
import { printSheet } from '../../parts/print-sheet.js';
import { plainly, shown } from '../../parts/shown.js';
import { number, t } from '../../words/words.js';
import type { Factor, NextCohort, Programme, Suggestion } from '../../types.js';

/** `vv-next-cohort`. Properties: app, programme. */
export class VvNextCohort extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, answer: { state: true }, leavers: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private answer: { of: Programme; next: NextCohort } | null;
  /** Ids of those who do not go on. */
  declare private leavers: readonly string[];

  private readonly latest = new Latest<NextCohort>(60);

  constructor() {
    super();
    this.answer = null;
    this.leavers = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.latest.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('programme') || currentOf(this.programme).length === 0) return;
    const { programme } = this;
    if (this.answer !== null && sameCohort(this.answer.of, programme)) return;
    this.latest.ask(
      (signal) => this.app.call('nextCohort', [bare(programme), { today: today() }], { signal }),
      (next) => (this.answer = { of: programme, next }),
      (error) => this.app.fail(error),
    );
  }

  override render(): TemplateResult {
    return html`<div class="stack loose next-cohort-step">
      <div class="stack tight">
        <h1 tabindex="-1">${t('step-next-cohort')}</h1>
        <p class="lead">${t('next-lead')}</p>
      </div>
      ${currentOf(this.programme).length === 0
        ? html`<div class="empty stack"><p>${t('next-no-pairs')}</p>
            <div><button type="button" class="primary" @click=${() => this.app.setView({ step: 'pairs' })}>${t('check-to-pairs')}</button></div></div>`
        : this.answer === null
          ? html`<p class="muted" role="status">${t('check-looking')}</p>`
          : html`${this.learned(this.answer.next)} ${this.lessons(this.answer.next)} ${this.begin()}`}
    </div>`;
  }

  private learned({ learned, suggestions }: NextCohort): TemplateResult {
    return html`<div class="stack tight">
      <h2 id="next-learned">${t('next-learned')}</h2>
      <p>${learned.text}</p>
      ${learned.factors.length === 0
        ? nothing
        : html`<p class="hint">${t('next-learned-hint', { pairs: learned.pairs, of: learned.of })}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="next-learned">
              <table class="data kpis">
                <thead>
                  <tr><th scope="col">${t('next-rule')}</th><th scope="col" class="num">${t('next-effect')}</th><th scope="col" class="num">${t('next-interval')}</th><th scope="col">${t('next-direction')}</th></tr>
                </thead>
                <tbody>
                  ${learned.factors.map(factorRow)}
                </tbody>
              </table>
            </div>`}
      ${suggestions.length === 0 ? nothing : html`<h3>${t('next-suggestions')}</h3><p class="hint">${t('next-suggestions-hint')}</p><ul class="plain stack tight">${suggestions.map((one) => this.suggestion(one))}</ul>`}
    </div>`;
  }

  private suggestion(one: Suggestion): TemplateResult {
    return html`<li class="card spread"><span>${shown(one.text)}</span>
      <button type="button" class="small" aria-label=${`${t('next-try')}: ${plainly(one.text)}`} @click=${() => void this.attempt(one)}>${t('next-try')}</button></li>`;
  }

  private lessons({ lessons }: NextCohort): TemplateResult {
    const { app, programme } = this;
    const whole = [...lessons.map(({ text }) => `- ${text}`), ...(programme.lessons === '' ? [] : ['', programme.lessons])].join('\n');
    return html`<section class="stack tight" aria-labelledby="next-lessons">
      <h2 id="next-lessons">${t('next-lessons')}</h2>
      <ul>${lessons.map(({ text }) => html`<li>${shown(text)}</li>`)}</ul>
      <label class="field"><span>${t('next-own')}</span><span class="hint">${t('next-own-hint')}</span>
        <textarea rows="4" maxlength="20000" .value=${programme.lessons} @change=${(event: Event) => {
          const lessons = (event.target as HTMLTextAreaElement).value.trim();
          app.update(t('next-undo-lessons'), (before) => (before.lessons === lessons ? before : { ...before, lessons }));
        }}></textarea></label>
      <div class="cluster">
        <button type="button" @click=${async () => app.announce(t((await copyText(whole)) ? 'next-copied' : 'next-not-copied'))}>${t('next-copy')}</button>
        <button type="button" @click=${() => app.download(`${t('next-file')}.md`, new TextEncoder().encode(`# ${programme.name === '' ? t('next-lessons') : programme.name}\n\n${whole}\n`), 'text/markdown')}>${t('next-download')}</button>
        <button type="button" @click=${() => printSheet(lessonsPage(programme, lessons))}>${t('next-print')}</button>
      </div>
    </section>`;
  }

  private begin(): TemplateResult {
    const { programme } = this;
    const people = byId(peopleOf(programme));
    const options = peopleOf(programme).filter(({ id }) => !this.leavers.includes(id)).map((person) => ({ value: person.id, label: nameOf(person, person.id), note: person.department ?? '' }));
    return html`<section class="stack tight" aria-labelledby="next-begin">
      <h2 id="next-begin">${t('next-begin')}</h2>
      <p>${t('next-begin-about')}</p>
      <form class="stack tight" @submit=${(event: SubmitEvent) => void this.start(event)}>
        <label class="field"><span>${t('next-name')}</span><input name="name" type="text" autocomplete="off" maxlength="200" .defaultValue=${programme.name === '' ? '' : t('next-name-after', { name: programme.name })} /></label>
        <label class="field"><span>${t('next-start')}</span><input name="start" type="date" /></label>
        <vv-combobox .label=${t('next-leaver')} .hint=${t('next-leaver-hint')} .options=${options} .value=${null}
          @vv-choose=${(event: CustomEvent<string | null>) => event.detail !== null && (this.leavers = [...this.leavers, event.detail])}></vv-combobox>
        ${this.leavers.length === 0 ? nothing : html`<ul class="plain stack tight" aria-label=${t('next-leavers')}>
          ${this.leavers.map((id) => html`<li class="cluster"><span>${shown(nameOf(people.get(id), id))}</span>
            <button type="button" class="small quiet" aria-label=${t('next-stays-after-all', { name: plainly(nameOf(people.get(id), id)) })} @click=${() => (this.leavers = this.leavers.filter((one) => one !== id))}>${t('next-stays')}</button></li>`)}
        </ul>`}
        <p class="notice warning">${t('next-replaces')}</p>
        <div class="cluster">
          <button type="button" @click=${() => this.app.setView({ dialog: 'save' })}>${t('next-save')}</button>
          <button type="submit" class="primary">${t('next-go', { people: peopleOf(programme).length - this.leavers.length })}</button>
        </div>
      </form>
    </section>`;
  }

  /** Pairs people by the changed rules, and keeps that beside what is there. */
  private async attempt({ text, policy }: Suggestion): Promise<void> {
    const { app, programme } = this;
    const decisions = programme.decisions;
    const pairing = await app.work('pair', [{ ...requestOf(programme), policy }], t('next-trying'));
    if (pairing === null) return;
    app.update(t('next-undo-try'), (before) => ({ ...before, scenarios: [...before.scenarios.filter(({ name }) => name !== text), { name: text, policy, decisions, pairing }] }));
    app.announce(t('next-tried'));
    app.setView({ step: 'pairs' });
  }

  private async start(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const name = String(given.get('name') ?? '').trim();
    const start = String(given.get('start') ?? '');
    const next = await this.app.work('nextCohort', [bare(this.programme), { today: today(), name, start, leavers: [...this.leavers] }], t('next-making'));
    if (next === null) return;
    await this.app.replace(next.programme);
    this.app.announce(t('next-begun', { people: next.people, pairs: next.pairs }));
  }
}

/** What the answer does not rest on stays here. */
const bare = (programme: Programme): Programme => ({ ...programme, scenarios: [], past: [], postbox: null });

const sameCohort = (a: Programme, b: Programme): boolean =>
  a.pairing === b.pairing && a.current === b.current && a.people === b.people && a.policy === b.policy && a.surveys === b.surveys && a.sessions === b.sessions && a.withdrawals === b.withdrawals && a.charter === b.charter && a.language === b.language;

/** The lessons on one page. */
const lessonsPage = ({ name, lessons }: Programme, found: NextCohort['lessons']): TemplateResult => html`<h1>${name === '' ? t('next-lessons') : html`${shown(name)}: ${t('next-lessons')}`}</h1>
  <ul>${found.map(({ text }) => html`<li>${shown(text)}</li>`)}</ul>
  ${lessons === '' ? nothing : html`<h2>${t('next-own')}</h2><div class="letter-text" dir="auto">${shown(lessons)}</div>`}`;

function factorRow({ text, effect, interval: [low, high], direction }: Factor): TemplateResult {
  const figure = (value: number): string => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  return html`<tr>
    <th scope="row">${shown(text)}</th>
    <td class="num">${figure(effect)}</td>
    <td class="num">${t('next-from-to', { low: figure(low), high: figure(high) })}</td>
    <td><span class=${`tag ${direction === 'better' ? 'ok' : direction === 'worse' ? 'warning' : ''}`}>${t(`next-direction-${direction}`)}</span></td>
  </tr>`;
}

customElements.define('vv-next-cohort', VvNextCohort);
