/** The selected pair, face to face: what each gives and gets, what losing it would cost, and what the coordinator can do about it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import '../../parts/combobox.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Decision, PairView, Person, Programme, Reason, Side } from '../../types.js';
import { byId, decisionsOf, levelName, nameOf, pairList, peopleOf, requestOf, today } from '../../app/programme.js';
import { remarkColumns, remarksPart } from '../../parts/remarks.js';
import { decide, decisionOn, without, type Note, type Proposal, type Two } from './edit.js';
import { takeDecisions } from './evaluate.js';
import { partnerOptions } from './partners.js';
import { date, rich, t } from '../../words/words.js';
import { price, signed, weekly } from './words.js';

/** `vv-pair-panel`. Properties: app, programme, two. Events: `vv-close`; `vv-propose` with a Proposal; `vv-exclude` with a Note. */
export class VvPairPanel extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    two: { attribute: false },
    seen: { state: true },
    loading: { state: true },
    asking: { state: true },
    needsReason: { state: true },
    remarks: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  declare two: Two;
  private declare seen: PairView | null;
  private declare loading: boolean;
  /** Which decision waits for its reason. */
  private declare asking: 'lock' | 'exclude' | null;
  private declare needsReason: boolean;
  /** Columns with free remarks. */
  private declare remarks: readonly string[];

  private readonly latest = new Latest<PairView>(30);
  /** What was asked last. */
  private asked: readonly unknown[] = [];
  /** Who decides, remembered while the page is open. */
  private author = '';

  constructor() {
    super();
    this.seen = null;
    this.loading = false;
    this.asking = null;
    this.needsReason = false;
    this.remarks = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.latest.stop();
    this.asked = [];
  }

  /** The heading takes the keyboard when a row is opened. */
  override focus(): void {
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('two') as Two | undefined;
    if (changed.has('two') && (before?.[0] !== this.two[0] || before?.[1] !== this.two[1])) {
      this.asking = null;
      this.seen = null;
    }
    const old = changed.get('programme') as Programme | undefined;
    // Drawn anew is not asked anew: every question calls the one before it off.
    const { pairing, policy, people } = this.programme;
    const question = [pairing, policy, people, ...this.two];
    if (question.some((part, at) => part !== this.asked[at])) {
      this.asked = question;
      this.ask();
    }
    if (changed.has('programme') && old?.people !== this.programme.people) {
      void remarkColumns(this.app, peopleOf(this.programme)).then(
        (remarks) => (this.remarks = remarks),
        (error: unknown) => this.app.fail(error),
      );
    }
  }

  protected override render(): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const [mentor, mentee] = this.two;
    const { seen } = this;
    const decision = decisionOn(this.programme, this.two);
    return html`<section class="card stack pair-panel" aria-labelledby="vv-pair-heading" aria-busy=${this.loading ? 'true' : 'false'}>
      <div class="spread">
        <h2 id="vv-pair-heading" tabindex="-1">${rich('pairs-this-pair', { mentor: shown(nameOf(people.get(mentor), mentor)), mentee: shown(nameOf(people.get(mentee), mentee)) }, { hidden: (text) => html`<span class="visually-hidden">${text}</span>` })}</h2>
        <button type="button" class="small quiet" @click=${() => this.dispatchEvent(new CustomEvent('vv-close', { bubbles: true }))}>${t('pairs-close')}</button>
      </div>
      <div class="face-to-face">
        ${this.person('mentor', people.get(mentor), mentor)} ${this.person('mentee', people.get(mentee), mentee)}
      </div>
      ${seen === null ? html`<p class="muted" role="status">${t('pairs-looking')}</p>` : this.facts(seen, people)}
      ${decision ? decided(decision) : nothing}
      ${this.actions(decision?.kind === 'lock')}
      ${this.partners()}
    </section>`;
  }

  private person(side: Side, person: Person | undefined, id: string): TemplateResult {
    const pair = this.seen?.pair;
    const reasons = (pair?.reasons ?? []).filter((reason) => !reason.for || reason.for === side);
    return html`<div class="stack tight">
      <p><span class=${`tag ${side}`}>${t(`pairs-side-${side}`)}</span></p>
      <p><strong>${shown(nameOf(person, id))}</strong></p>
      <p class="small muted">${shown(levelName(this.programme.ladder, person?.level))}${person?.department ? html` · ${shown(person.department)}` : nothing}${person?.location
        ? html` · ${shown(person.location)}`
        : nothing}</p>
      ${pair
        ? html`<p class="small"><strong>${t('pairs-gets', { count: pair.gain[side] })}</strong></p>
            ${reasons.length === 0 ? html`<p class="small muted">${t('pairs-gets-none')}</p>` : html`<ul class="plain stack tight small reasons">${reasons.map(reasonLine)}</ul>`}`
        : nothing}
      ${remarksPart(person, this.remarks)}
    </div>`;
  }

  private facts(seen: PairView, people: ReadonlyMap<string, Person>): TemplateResult {
    const { pair, runnerUp } = seen;
    const next = (one: { id: string; points: number } | null | undefined): TemplateResult | string =>
      one ? html`${rich('pairs-next', { name: shown(nameOf(people.get(one.id), one.id)), count: one.points })}` : t('pairs-nobody-else');
    return html`${seen.allowed
        ? nothing
        : html`<div class="notice error small"><p><strong>${t('pairs-breaks')}</strong></p><ul>${seen.broken.map((each) => html`<li>${each.text}</li>`)}</ul></div>`}
      <dl class="facts small">
        <dt>${t('pairs-together')}</dt><dd>${t(pair.locked ? 'pairs-together-locked' : 'pairs-count-points', { count: pair.points })}</dd>
        <dt>${t('pairs-shared-time')}</dt><dd>${weekly(pair.minutes)}</dd>
        <dt>${t('pairs-next-mentor')}</dt><dd>${next(runnerUp.mentor)}</dd>
        <dt>${t('pairs-next-mentee')}</dt><dd>${next(runnerUp.mentee)}</dd>
        ${seen.loss ? html`<dt>${t('pairs-without')}</dt><dd>${price(seen.loss)}</dd>` : nothing}
      </dl>`;
  }

  private actions(locked: boolean): TemplateResult {
    if (this.asking !== null) return this.reasonForm(this.asking);
    return html`<div class="cluster">
      ${locked
        ? html`<button type="button" @click=${() => this.unlock()}>${t('pairs-unlock')}</button>`
        : html`<button type="button" @click=${() => this.startAsking('lock')}>${t('pairs-lock-this')}</button>`}
      <button type="button" @click=${() => this.startAsking('exclude')}>${t('pairs-never')}</button>
    </div>`;
  }

  private reasonForm(kind: 'lock' | 'exclude'): TemplateResult {
    const override = kind === 'lock' && this.seen?.allowed === false;
    return html`<form class="stack tight reason-form" @submit=${(event: SubmitEvent) => this.onDecide(event, kind, override)}>
      <p><strong>${t(kind === 'lock' ? 'pairs-lock-this' : 'pairs-never')}</strong></p>
      ${override ? html`<p class="small">${t('pairs-lock-needs-reason')}</p>` : nothing}
      <label class="field"><span>${t(override ? 'pairs-reason' : 'pairs-reason-optional')}</span>
        <input name="reason" type="text" autocomplete="off" maxlength="500" aria-invalid=${this.needsReason ? 'true' : 'false'} /></label>
      ${this.needsReason ? html`<p class="error-text small" role="alert">${t('pairs-say-why')}</p>` : nothing}
      <label class="field"><span>${t('pairs-decided-by-field')}</span><input name="author" type="text" autocomplete="off" maxlength="200" .value=${this.author} /></label>
      <label class="field"><span>${t('pairs-until-field')}</span><input name="until" type="date" .min=${today()} /></label>
      <p class="hint">${t('pairs-reason-private')}</p>
      <div class="cluster"><button type="submit" class="primary">${t(kind === 'lock' ? 'pairs-do-lock' : 'pairs-do-exclude')}</button>
        <button type="button" class="quiet" @click=${() => (this.asking = null)}>${t('pairs-cancel')}</button></div>
    </form>`;
  }

  private partners(): TemplateResult {
    const [mentor, mentee] = this.two;
    const people = byId(peopleOf(this.programme));
    const propose = (add: Two): void => {
      const detail: Proposal = { add, from: this.two, onto: null, moves: [] };
      this.dispatchEvent(new CustomEvent('vv-propose', { detail, bubbles: true }));
    };
    return html`<details><summary>${t('pairs-other-partner')}</summary>
      <div class="stack tight">
        <vv-combobox .label=${t('pairs-other-mentee', { name: plainly(nameOf(people.get(mentor), mentor)) })} .options=${partnerOptions(this.programme, 'mentee', [mentor, mentee])} .value=${null}
          @vv-choose=${(event: CustomEvent<string | null>) => event.detail !== null && propose([mentor, event.detail])}></vv-combobox>
        <vv-combobox .label=${t('pairs-other-mentor', { name: plainly(nameOf(people.get(mentee), mentee)) })} .options=${partnerOptions(this.programme, 'mentor', [mentor, mentee])} .value=${null}
          @vv-choose=${(event: CustomEvent<string | null>) => event.detail !== null && propose([event.detail, mentee])}></vv-combobox>
        <p class="hint">${t('pairs-other-hint')}</p>
      </div></details>`;
  }

  private ask(): void {
    const { programme, two } = this;
    const { pairing } = programme;
    if (!pairing) return;
    this.loading = true;
    this.latest.ask(
      (signal) => this.app.call('explainPair', [requestOf(programme), pairing, two[0], two[1]], { signal }),
      (seen) => {
        this.seen = seen;
        this.loading = false;
      },
      (error) => {
        this.loading = false;
        this.app.fail(error);
      },
    );
  }

  private startAsking(kind: 'lock' | 'exclude'): void {
    this.asking = kind;
    this.needsReason = false;
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('input[name=reason]')?.focus());
  }

  private onDecide(event: SubmitEvent, kind: 'lock' | 'exclude', override: boolean): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? '').trim();
    const note: Note = { reason: text('reason'), author: text('author'), until: text('until'), override };
    this.author = text('author');
    if (override && !note.reason) {
      this.needsReason = true;
      return;
    }
    this.asking = null;
    if (kind === 'exclude') {
      this.dispatchEvent(new CustomEvent('vv-exclude', { detail: note, bubbles: true }));
      return;
    }
    void this.decide(t('pairs-undo-lock'), decide(decisionsOf(this.programme), 'lock', this.two, note), false, t('pairs-locked-said'));
  }

  private unlock(): void {
    void this.decide(t('pairs-undo-unlock'), without(decisionsOf(this.programme), this.two), true, t('pairs-unlocked-said'));
  }

  private async decide(what: string, decisions: Decision[], freer: boolean, said: string): Promise<void> {
    const { programme } = this;
    if (!programme.pairing) return;
    await takeDecisions(this.app, what, programme, { decisions, pairs: pairList(programme.pairing), freer });
    this.app.announce(said);
    this.focusActions();
  }

  private focusActions(): void {
    setTimeout(() => void this.updateComplete.then(() => this.focus()));
  }
}

/** Who decided this about the two, when and why. */
function decided(decision: Decision): TemplateResult {
  const { kind, date: day, author, reason } = decision;
  const key = day && author ? 'pairs-decided-on-by' : day ? 'pairs-decided-on' : author ? 'pairs-decided-by' : 'pairs-decided';
  const said = rich(key, { kind: t(kind === 'lock' ? 'pairs-locked' : 'pairs-excluded'), date: date(day ?? ''), author: shown(author) }, { strong: (text) => html`<strong>${text}</strong>` });
  return html`<p class="notice small">${said}${reason ? html` ${rich('pairs-decided-why', { reason: shown(reason) })}` : nothing}</p>`;
}

function reasonLine(reason: Reason): TemplateResult {
  return html`<li><span class="points">${signed(reason.points)}</span> <span>${shown(reason.text)}</span></li>`;
}

customElements.define('vv-pair-panel', VvPairPanel);

declare global {
  interface HTMLElementTagNameMap {
    'vv-pair-panel': VvPairPanel;
  }
}
