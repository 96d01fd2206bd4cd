/** Who needs the coordinator this week, with drafts of the letters. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, nameOf, peopleOf, today } from '../../app/programme.js';
import { draftLetters } from '../../parts/draft-letters.js';
import { plainly, shown } from '../../parts/shown.js';
import { rich, t } from '../../words/words.js';
import type { CalendarOptions, Programme, WeekItem } from '../../types.js';

/** `vv-check-week`. Properties: app, programme, week. Event: `vv-open` with the pair. */
export class VvCheckWeek extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, week: { attribute: false }, all: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare week: readonly WeekItem[];
  declare private all: boolean;

  constructor() {
    super();
    this.week = [];
    this.all = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const first = this.all ? this.week : this.week.slice(0, FIRST);
    return html`<section class="stack tight" aria-labelledby="check-week">
      <h2 id="check-week">${t('check-week')}</h2>
      ${this.week.length === 0 ? html`<p class="empty">${t('check-week-nothing')}</p>` : html`<ul class="plain stack tight check-week">${first.map((item) => this.item(item))}</ul>`}
      ${first.length < this.week.length
        ? html`<div><button type="button" class="small" @click=${() => (this.all = true)}>${t('check-week-all', { count: this.week.length })}</button></div>`
        : nothing}
    </section>`;
  }

  private item(item: WeekItem): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const { mentor, mentee, code } = item;
    const name = (id: string): string => nameOf(people.get(id), id);
    const who = mentor === '' ? null : rich('check-pair', { mentor: shown(name(mentor)), mentee: shown(name(mentee)) });
    const plain = mentor === '' ? item.text : t('check-pair', { mentor: plainly(name(mentor)), mentee: plainly(name(mentee)) });
    const cancelled = this.programme.planned.filter((one) => one.cancelled && one.mentor === mentor && one.mentee === mentee).length;
    const act = (key: string, run: () => void): TemplateResult =>
      html`<button type="button" class="small" aria-label=${`${t(key)}: ${plain}`} @click=${run}>${t(key)}</button>`;
    return html`<li class="card stack tight">
      <div class="spread">
        <p>${who === null ? nothing : html`<strong>${who}</strong><br />`}${item.text}</p>
        <div class="cluster">
          ${code === 'withdrawal' ? html`${act('check-rematch', () => this.app.setView({ step: 'pairs' }))} ${cancelled === 0 ? nothing : act('check-cancelled', () => void this.cancellations(mentor, mentee))} ${act('check-settled', () => this.settle(item))}` : nothing}
          ${code === 'low-answer' ? act('check-settled', () => this.settle(item)) : nothing}
          ${code === 'withdrawal' || mentor === '' ? nothing : act('check-open', () => this.dispatchEvent(new CustomEvent('vv-open', { detail: { mentor, mentee } })))}
        </div>
      </div>
      ${draftLetters(this.app, item.drafts, name)}
    </li>`;
  }

  /** What calendars take back: sessions of the pair that were planned and do not take place. */
  private async cancellations(mentor: string, mentee: string): Promise<void> {
    const options: CalendarOptions = { method: 'cancel', pair: [mentor, mentee], stamp: `${new Date().toISOString().slice(0, 19)}Z` };
    const text = await this.app.work('calendar', [this.programme, options], t('launch-writing'));
    if (text !== null) this.app.download(`${t('launch-ics-name-cancelled')}.ics`, new TextEncoder().encode(text), 'text/calendar;charset=utf-8');
  }

  private settle({ code, mentor, mentee }: WeekItem): void {
    const { health } = this.app.view;
    if (code === 'withdrawal') {
      this.app.update(t('check-undo-settled'), (before) => ({
        ...before,
        withdrawals: before.withdrawals.map((one) => (one.mentor === mentor && one.mentee === mentee ? { ...one, settled: true } : one)),
      }));
    } else {
      const note = { mentor, mentee, date: today(), text: '', settles: health?.pulse ?? '' };
      this.app.update(t('check-undo-settled'), (before) => ({ ...before, checkInNotes: [...before.checkInNotes, note] }));
    }
    this.app.announce(t('check-settled-said'));
    void this.updateComplete.then(() => document.querySelector<HTMLElement>('main h1')?.focus());
  }
}

/** So many are shown at first. */
const FIRST = 6;

customElements.define('vv-check-week', VvCheckWeek);
