/** One session in seconds: find the pair, Enter. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, nameOf, pairKey, peopleOf, today } from '../../app/programme.js';
import '../../parts/combobox.js';
import type { Option } from '../../parts/combobox.js';
import { plainly } from '../../parts/shown.js';
import { date, t } from '../../words/words.js';
import type { PairHealth, Programme, Session } from '../../types.js';

/** `vv-session-entry`. Properties: app, programme, pairs. With `only` it is for that pair alone. */
export class VvSessionEntry extends LitElement {
  static override properties = {
    app: { attribute: false }, programme: { attribute: false }, pairs: { attribute: false }, only: { attribute: false }, chosen: { state: true }, problem: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare pairs: readonly PairHealth[];
  declare only: PairHealth | null;
  /** The pair's key. */
  declare private chosen: string | null;
  declare private problem: string | null;

  constructor() {
    super();
    this.pairs = [];
    this.only = null;
    this.chosen = null;
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { charter } = this.programme;
    return html`<form class="stack tight session-entry" @submit=${(event: SubmitEvent) => this.take(event)}>
      ${this.only !== null
        ? nothing
        : html`<vv-combobox
            .label=${t('check-pair-label')}
            .hint=${t('check-pair-hint')}
            .options=${this.options()}
            .value=${this.chosen}
            @vv-choose=${(event: CustomEvent<string | null>) => this.choose(event.detail)}
          ></vv-combobox>`}
      <div class="cluster">
        <label class="field"><span>${t('check-date')}</span><input name="date" type="date" required max=${today()} .defaultValue=${today()} /></label>
        <label class="field"><span>${t('check-minutes')}</span><input name="minutes" type="number" min="0" max="1440" step="1" .defaultValue=${String(charter.minutes)} /></label>
        <label class="field"
          ><span>${t('check-progress')}</span
          ><select name="progress">
            <option value="">${t('check-progress-open')}</option>
            ${[1, 2, 3, 4, 5].map((point) => html`<option value=${String(point)}>${t(`check-progress-${String(point)}`)}</option>`)}
          </select></label
        >
        <label class="field"><span>${t('check-topic')}</span><input name="topic" type="text" autocomplete="off" maxlength="300" /></label>
        <label class="field"><span>${t('check-next')}</span><input name="next" type="date" /></label>
        <label class="field"><span>${t('check-note')}</span><input name="note" type="text" autocomplete="off" maxlength="2000" /></label>
      </div>
      ${this.problem === null ? nothing : html`<p class="error-text" role="alert">${this.problem}</p>`}
      <div><button type="submit" class="primary">${t('check-add')}</button></div>
    </form>`;
  }

  private options(): Option[] {
    const people = byId(peopleOf(this.programme));
    const name = (id: string): string => plainly(nameOf(people.get(id), id));
    return this.pairs.map((pair) => ({
      value: pairKey(pair.mentor, pair.mentee),
      label: t('check-pair', { mentor: name(pair.mentor), mentee: name(pair.mentee) }),
      note: pair.last === null || pair.last === undefined ? t('check-none') : date(pair.last),
    }));
  }

  private choose(chosen: string | null): void {
    this.chosen = chosen;
    this.problem = null;
    if (chosen !== null) setTimeout(() => this.querySelector<HTMLElement>('input[name=date]')?.focus());
  }

  private take(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const pair = this.only ?? this.pairs.find(({ mentor, mentee }) => pairKey(mentor, mentee) === this.chosen);
    if (pair === undefined) {
      this.problem = t('check-choose-pair');
      this.querySelector<HTMLElement>('vv-combobox input')?.focus();
      return;
    }
    const given = new FormData(form);
    const text = (name: string): string => String(given.get(name) ?? '').trim();
    const { mentor, mentee } = pair;
    const session: Session = {
      mentor,
      mentee,
      date: text('date'),
      minutes: Number(text('minutes')) || 0,
      topic: text('topic'),
      progress: text('progress') === '' ? null : Number(text('progress')),
      next: text('next'),
      note: text('note'),
    };
    const there = this.programme.sessions.some((one) => one.mentor === mentor && one.mentee === mentee && one.date === session.date);
    if (there) {
      this.problem = t('check-there');
      return;
    }
    this.problem = null;
    this.app.update(t('check-undo-add'), (before) => ({ ...before, sessions: [...before.sessions, session] }));
    this.app.announce(t('check-added'));
    form.reset();
    this.chosen = null;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(this.only === null ? 'vv-combobox input' : 'input[name=date]')?.focus());
  }
}

customElements.define('vv-session-entry', VvSessionEntry);
