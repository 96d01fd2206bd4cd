/** Sessions in calendars: proposed from shared hours, moved one by one, and out as .ics. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, currentOf, nameOf, pairKey, peopleOf, today } from '../../app/programme.js';
import { choice } from '../../parts/controls.js';
import { plainly, shown } from '../../parts/shown.js';
import '../../parts/table.js';
import type { Column } from '../../parts/table.js';
import type { CalendarOptions, MoveNote, PlannedSession, Programme, Unplanned } from '../../types.js';
import { failureOf } from '../../words/failure.js';
import { date, number, t } from '../../words/words.js';
import './absences.js';

const keyOf = (session: PlannedSession): string => session.uid;

/** `vv-sessions`. Properties: app, programme. */
export class VvSessions extends LitElement {
  static override properties = {
    app: { attribute: false }, programme: { attribute: false }, zone: { state: true }, unplanned: { state: true }, selected: { state: true }, start: { state: true }, notes: { state: true }, fault: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare private zone: string;
  declare private unplanned: Unplanned[];
  declare private selected: string | null;
  declare private start: string;
  declare private notes: MoveNote[];
  declare private fault: string;

  constructor() {
    super();
    this.zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.unplanned = [];
    this.selected = null;
    this.start = '';
    this.notes = [];
    this.fault = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { programme } = this;
    const { planned, charter } = programme;
    const active = planned.filter((one) => !one.cancelled);
    const session = active.find((one) => one.uid === this.selected);
    const pairs = currentOf(programme);
    const with_ = new Set(active.map((one) => pairKey(one.mentor, one.mentee)));
    const without = pairs.filter(([mentor, mentee]) => !with_.has(pairKey(mentor, mentee))).length;
    const taking = new Set(pairs.flat());
    const zoneless = peopleOf(programme).filter((person) => taking.has(person.id) && !person.timezone).length;
    return html`<div class="stack">
      <section class="card stack tight" aria-labelledby="vv-propose">
        <h2 id="vv-propose">${t('launch-propose-heading')}</h2>
        <p>${t('launch-propose-what', { sessions: charter.sessions, minutes: charter.minutes, cadence: t(`launch-cadence-${charter.cadence}`) })}</p>
        <div class="columns">
          <label class="field"><span>${t('launch-first-day')}</span>
            <input type="date" min="1970-01-01" max="2200-12-31" .value=${charter.start} @change=${(event: Event) => {
              const start = (event.target as HTMLInputElement).value;
              this.app.update(t('launch-undo-first-day'), (before) => ({ ...before, charter: { ...before.charter, start } }));
            }} /></label>
          ${zoneless === 0 ? nothing : choice(t('launch-zone', { count: zoneless }), this.zone, zones(this.zone).map((zone) => [zone, zone] as const), (zone) => (this.zone = zone))}
        </div>
        ${this.fault === '' ? nothing : html`<p class="notice error" role="alert">${this.fault}</p>`}
        <div class="cluster">
          <button type="button" class="primary" @click=${() => void this.propose(false)}>${t('launch-propose')}</button>
          ${active.length === 0 ? nothing : html`<button type="button" @click=${() => void this.propose(true)}>${t('launch-propose-anew')}</button>`}
        </div>
        <p class="hint">${t('launch-propose-hint')}</p>
      </section>
      ${planned.length === 0 ? nothing : html`<p role="status">${t('launch-planned-state', { sessions: number(active.length), without })}</p>`}
      ${this.missing()}
      ${active.length === 0
        ? nothing
        : html`<div class="split">
            <div>
              <vv-table name="sessions" .label=${t('launch-sessions')} .columns=${this.columns()} .rows=${active} .rowKey=${keyOf} .selected=${this.selected}
                @vv-select=${(event: CustomEvent<{ key: string; row: PlannedSession }>) => {
                  this.selected = event.detail.key;
                  this.start = event.detail.row.start;
                  this.notes = [];
                }}></vv-table>
            </div>
            <section class="side stack tight" aria-labelledby="vv-session">
              <h2 id="vv-session">${t('launch-one')}</h2>
              ${session === undefined ? html`<p class="hint">${t('launch-choose')}</p>` : this.one(session)}
            </section>
          </div>`}
      ${planned.length === 0
        ? nothing
        : html`<section class="card stack tight" aria-labelledby="vv-ics">
            <h2 id="vv-ics">${t('launch-ics')}</h2>
            <p class="hint">${t('launch-ics-hint')}</p>
            <div class="cluster">
              ${active.length === 0 ? nothing : html`<button type="button" @click=${() => void this.file({}, t('launch-ics-name'))}>${t('launch-ics-all')}</button>`}
              ${active.length === planned.length ? nothing : html`<button type="button" @click=${() => void this.file({ method: 'cancel' }, t('launch-ics-name-cancelled'))}>${t('launch-ics-cancelled', { count: planned.length - active.length })}</button>`}
            </div>
          </section>`}
      <vv-absences .app=${this.app} .programme=${programme}></vv-absences>
    </div>`;
  }

  private names(one: { mentor: string; mentee: string }): { mentor: string; mentee: string } {
    const people = byId(peopleOf(this.programme));
    return { mentor: nameOf(people.get(one.mentor), one.mentor), mentee: nameOf(people.get(one.mentee), one.mentee) };
  }

  private missing(): TemplateResult | typeof nothing {
    if (this.unplanned.length === 0) return nothing;
    return html`<div class="stack tight">
      <h2 id="vv-unplanned" tabindex="-1">${t('launch-unplanned', { count: this.unplanned.length })}</h2>
      <div class="table-scroll tall" tabindex="0" role="region" aria-labelledby="vv-unplanned"><table class="data">
        <thead><tr><th scope="col">${t('launch-column-mentor')}</th><th scope="col">${t('launch-column-mentee')}</th><th scope="col">${t('launch-column-why')}</th></tr></thead>
        <tbody>${this.unplanned.map((one) => {
          const { mentor, mentee } = this.names(one);
          return html`<tr><td>${shown(mentor)}</td><td>${shown(mentee)}</td><td>${one.text}</td></tr>`;
        })}</tbody>
      </table></div>
    </div>`;
  }

  private columns(): Column<PlannedSession>[] {
    return [
      { key: 'mentor', label: t('launch-column-mentor'), value: (one) => this.names(one).mentor, render: (one) => shown(this.names(one).mentor) },
      { key: 'mentee', label: t('launch-column-mentee'), value: (one) => this.names(one).mentee, render: (one) => shown(this.names(one).mentee) },
      { key: 'number', label: t('launch-column-number'), value: (one) => one.number, numeric: true },
      { key: 'start', label: t('launch-column-start'), value: (one) => one.start, render: (one) => html`<span class="nowrap">${when(one.start)}</span>` },
      { key: 'zone', label: t('launch-column-zone'), value: (one) => one.timezone },
    ];
  }

  private one(session: PlannedSession): TemplateResult {
    const { mentor, mentee } = this.names(session);
    return html`<p>${shown(mentor)} · ${shown(mentee)}</p>
      <form class="stack tight" @submit=${(event: Event) => {
          event.preventDefault();
          void this.move(session);
        }}>
        <label class="field"><span>${t('launch-move-to', { zone: session.timezone })}</span>
          <input type="datetime-local" step="60" min="1970-01-01T00:00" max="2200-12-31T23:59" .value=${this.start} @input=${(event: Event) => (this.start = (event.target as HTMLInputElement).value)} /></label>
        <div class="cluster">
          <button type="submit">${t('launch-move')}</button>
          <button type="button" @click=${() => void this.file({ pair: [session.mentor, session.mentee] }, t('launch-ics-name-pair'))}>${t('launch-ics-pair')}</button>
        </div>
        <div role="status">${this.notes.map((note) => html`<p class="notice warning">${note.text}</p>`)}</div>
      </form>`;
  }

  private async propose(anew: boolean): Promise<void> {
    const { programme } = this;
    this.fault = '';
    try {
      const plan = await this.app.call('planSessions', [programme, { today: today(), timezone: this.zone, anew }], { label: t('launch-proposing') });
      if (this.programme !== programme) return;
      this.unplanned = plan.unplanned;
      this.app.update(t('launch-undo-propose'), (before) => ({ ...before, planned: plan.planned }));
      this.app.announce(t('launch-proposed', { proposed: plan.proposed, cancelled: plan.cancelled, without: plan.unplanned.length }));
    } catch (error) {
      const { message, advice } = failureOf(error);
      this.fault = `${message} ${advice}`;
    }
  }

  private async move(session: PlannedSession): Promise<void> {
    const { programme } = this;
    try {
      const moved = await this.app.call('moveSession', [programme, session.uid, this.start.slice(0, 16), this.zone]);
      if (this.programme !== programme) return;
      this.notes = moved.notes;
      this.app.update(t('launch-undo-move'), (before) => ({ ...before, planned: moved.planned }));
      const names = this.names(session);
      this.app.announce(t('launch-moved', { mentor: plainly(names.mentor), mentee: plainly(names.mentee), when: when(this.start) }));
    } catch (error) {
      this.app.fail(error);
    }
  }

  private async file(options: Partial<CalendarOptions>, name: string): Promise<void> {
    const text = await this.app.work('calendar', [this.programme, { stamp: `${new Date().toISOString().slice(0, 19)}Z`, ...options }], t('launch-writing'));
    if (text !== null) this.app.download(`${name}.ics`, new TextEncoder().encode(text), 'text/calendar;charset=utf-8');
  }
}

/** A local date and time as the reader writes dates. */
function when(start: string): string {
  const [day = '', time = ''] = start.split('T');
  return `${date(day)}, ${time.slice(0, 5)}`;
}

function zones(chosen: string): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes(chosen) ? known : [chosen, ...known];
}

customElements.define('vv-sessions', VvSessions);
