/** One pair: its sessions, the coordinator's notes, and the way out. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, decisionsOf, nameOf, pairList, peopleOf, requestOf, today } from '../../app/programme.js';
import { plainly, shown } from '../../parts/shown.js';
import { date, rich, t } from '../../words/words.js';
import type { Decision, PairHealth, Programme, Session, Side } from '../../types.js';
import './entry.js';

/** `vv-check-panel`. Properties: app, programme, pair. Event: `vv-close`. */
export class VvCheckPanel extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, pair: { attribute: false }, ending: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare pair: PairHealth;
  /** The end of the pair is being asked for. */
  declare private ending: boolean;

  constructor() {
    super();
    this.ending = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The heading takes the keyboard when a row is opened. */
  override focus(): void {
    this.querySelector<HTMLElement>('h3')?.focus();
  }

  override render(): TemplateResult {
    const { pair, programme } = this;
    const people = byId(peopleOf(programme));
    const mine = ({ mentor, mentee }: { mentor: string; mentee: string }): boolean => mentor === pair.mentor && mentee === pair.mentee;
    const sessions = programme.sessions.filter(mine).sort((a, b) => (a.date < b.date ? 1 : -1));
    const notes = programme.checkInNotes.filter((note) => mine(note) && note.text !== '');
    return html`<section class="card stack" aria-labelledby="check-panel-heading">
      <div class="spread">
        <h3 id="check-panel-heading" tabindex="-1">
          ${rich('check-pair', { mentor: shown(nameOf(people.get(pair.mentor), pair.mentor)), mentee: shown(nameOf(people.get(pair.mentee), pair.mentee)) })}
        </h3>
        <button type="button" class="small quiet" @click=${() => this.dispatchEvent(new CustomEvent('vv-close'))}>${t('parts-close')}</button>
      </div>
      <ul class="plain stack tight">
        ${pair.reasons.map(({ text }) => html`<li>${shown(text)}</li>`)}
      </ul>
      <h4>${t('check-history')}</h4>
      ${sessions.length === 0 ? html`<p class="muted">${t('check-history-none')}</p>` : html`<ol class="plain stack tight check-history">${sessions.map((one) => this.session(one))}</ol>`}
      <details>
        <summary>${t('check-entry')}</summary>
        <vv-session-entry .app=${this.app} .programme=${programme} .only=${pair}></vv-session-entry>
      </details>
      <h4>${t('check-notes')}</h4>
      <p class="hint">${t('check-notes-private')}</p>
      ${notes.map((note) => html`<p class="small"><strong>${date(note.date)}</strong> ${shown(note.text)}</p>`)}
      <form class="stack tight" @submit=${(event: SubmitEvent) => this.note(event)}>
        <label class="field"><span>${t('check-note-new')}</span><textarea name="text" rows="2" maxlength="4000"></textarea></label>
        <div><button type="submit">${t('check-note-keep')}</button></div>
      </form>
      ${this.wayOut()}
    </section>`;
  }

  private session(one: Session): TemplateResult {
    const facts = [
      one.minutes > 0 ? t('check-minutes-of', { count: one.minutes }) : '',
      one.progress === null ? '' : t('check-progress-of', { point: one.progress }),
    ].filter((text) => text !== '');
    return html`<li class="spread">
      <span class="small"><strong>${date(one.date)}</strong> ${facts.join(' · ')} ${one.topic === '' ? nothing : html`<br />${shown(one.topic)}`} ${one.note === '' ? nothing : html`<br /><em>${shown(one.note)}</em>`}</span>
      <button type="button" class="small quiet" aria-label=${t('check-remove-session', { date: date(one.date) })} @click=${() => this.drop(one)}>${t('parts-remove')}</button>
    </li>`;
  }

  private wayOut(): TemplateResult {
    if (!this.ending) return html`<div><button type="button" class="danger small" @click=${() => this.ask()}>${t('check-end')}</button></div>`;
    return html`<form class="notice stack tight" @submit=${(event: SubmitEvent) => void this.end(event)}>
      <p><strong>${t('check-end')}</strong></p>
      <p class="small">${t('check-end-about')}</p>
      <label class="field"><span>${t('check-date')}</span><input name="date" type="date" required max=${today()} .defaultValue=${today()} /></label>
      <label class="field"
        ><span>${t('check-end-who')}</span
        ><select name="who">
          <option value="">${t('check-end-who-open')}</option>
          <option value="mentor">${t('check-mentor')}</option>
          <option value="mentee">${t('check-mentee')}</option>
        </select></label
      >
      <div class="cluster"><button type="submit" class="danger">${t('check-end-do')}</button><button type="button" class="quiet" @click=${() => (this.ending = false)}>${t('parts-cancel')}</button></div>
    </form>`;
  }

  private ask(): void {
    this.ending = true;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('form.notice input')?.focus());
  }

  private note(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const text = String(new FormData(form).get('text') ?? '').trim();
    if (text === '') return;
    const { mentor, mentee } = this.pair;
    this.app.update(t('check-undo-note'), (before) => ({ ...before, checkInNotes: [...before.checkInNotes, { mentor, mentee, date: today(), text, settles: '' }] }));
    this.app.announce(t('check-note-kept'));
    form.reset();
  }

  private drop(session: Session): void {
    this.app.update(t('check-undo-remove'), (before) => ({ ...before, sessions: before.sessions.filter((one) => one !== session) }));
    this.focus();
  }

  /** The pair ends, both are free, its sessions are cancelled, and the two are not proposed again. The other pairs stay as they are. */
  private async end(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { app, pair, programme } = this;
    const given = new FormData(event.target as HTMLFormElement);
    const day = String(given.get('date') ?? '');
    const who = String(given.get('who') ?? '');
    const { mentor, mentee } = pair;
    const theirs = (one: { mentor: string; mentee: string }): boolean => one.mentor === mentor && one.mentee === mentee;
    const decision: Decision = { kind: 'exclude', mentor, mentee, date: day };
    const decisions = [...decisionsOf(programme).filter((one) => !theirs(one)), decision];
    const rest = programme.pairing === null ? [] : pairList(programme.pairing).filter(([one, other]) => one !== mentor || other !== mentee);
    let { pairing, planned } = programme;
    try {
      if (pairing !== null) pairing = await app.call('evaluate', [{ ...requestOf(programme), decisions }, rest, null]);
      planned = await app.call('cancelSessions', [programme, mentor, mentee, day]);
    } catch (error) {
      app.fail(error);
      return;
    }
    const withdrawal = { mentor, mentee, date: day, who: who === '' ? null : (who as Side), settled: false };
    this.dispatchEvent(new CustomEvent('vv-close'));
    app.update(t('check-undo-end'), (before) => ({
      ...before,
      decisions,
      pairing: before.pairing === programme.pairing ? pairing : before.pairing,
      current: before.current.filter(([one, other]) => one !== mentor || other !== mentee),
      planned: before.planned === programme.planned ? planned : before.planned,
      withdrawals: [...before.withdrawals.filter((one) => !theirs(one)), withdrawal],
    }));
    const people = byId(peopleOf(programme));
    app.announce(t('check-ended', { mentor: plainly(nameOf(people.get(mentor), mentor)), mentee: plainly(nameOf(people.get(mentee), mentee)) }));
    document.querySelector<HTMLElement>('main h1')?.focus();
  }
}

customElements.define('vv-check-panel', VvCheckPanel);
