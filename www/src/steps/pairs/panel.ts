/** The selected pair, face to face: what each gives and gets, what losing it would cost, and what the coordinator can do about it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import '../../parts/combobox.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Decision, PairView, Person, Programme, Reason, Side } from '../../types.js';
import { byId, decisionsOf, levelName, nameOf, pairList, peopleOf, requestOf, several, today } from '../../app/programme.js';
import { remarkColumns, remarksPart } from '../../parts/remarks.js';
import { decide, decisionOn, without, type Note, type Proposal, type Two } from './edit.js';
import { takeDecisions } from './evaluate.js';
import { partnerOptions } from './partners.js';
import { hours, price, signed } from './words.js';

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
        <h2 id="vv-pair-heading" tabindex="-1">This pair<span class="visually-hidden">: ${shown(nameOf(people.get(mentor), mentor))} and ${shown(nameOf(people.get(mentee), mentee))}</span></h2>
        <button type="button" class="small quiet" @click=${() => this.dispatchEvent(new CustomEvent('vv-close', { bubbles: true }))}>Close</button>
      </div>
      <div class="face-to-face">
        ${this.person('mentor', people.get(mentor), mentor)} ${this.person('mentee', people.get(mentee), mentee)}
      </div>
      ${seen === null ? html`<p class="muted" role="status">Looking at this pair …</p>` : this.facts(seen, people)}
      ${decision ? html`<p class="notice small"><strong>${decision.kind === 'lock' ? 'Locked' : 'Excluded'}</strong>${decision.date ? ` on ${decision.date}` : ''}${decision.author ? html` by ${shown(decision.author)}` : nothing}${decision.reason ? html`: ${shown(decision.reason)}` : '.'}</p>` : nothing}
      ${this.actions(decision?.kind === 'lock')}
      ${this.partners()}
    </section>`;
  }

  private person(side: Side, person: Person | undefined, id: string): TemplateResult {
    const pair = this.seen?.pair;
    const reasons = (pair?.reasons ?? []).filter((reason) => !reason.for || reason.for === side);
    return html`<div class="stack tight">
      <p><span class=${`tag ${side}`}>${side}</span></p>
      <p><strong>${shown(nameOf(person, id))}</strong></p>
      <p class="small muted">${shown(levelName(this.programme.ladder, person?.level))}${person?.department ? html` · ${shown(person.department)}` : nothing}${person?.location
        ? html` · ${shown(person.location)}`
        : nothing}</p>
      ${pair
        ? html`<p class="small"><strong>Gets ${several(pair.gain[side], 'point')}</strong></p>
            ${reasons.length === 0 ? html`<p class="small muted">No rule gives points for this side.</p>` : html`<ul class="plain stack tight small reasons">${reasons.map(reasonLine)}</ul>`}`
        : nothing}
      ${remarksPart(person, this.remarks)}
    </div>`;
  }

  private facts(seen: PairView, people: ReadonlyMap<string, Person>): TemplateResult {
    const { pair, runnerUp } = seen;
    const next = (one: { id: string; points: number } | null | undefined): TemplateResult | string =>
      one ? html`${shown(nameOf(people.get(one.id), one.id))}, ${several(one.points, 'point')}` : 'nobody else is possible';
    return html`${seen.allowed
        ? nothing
        : html`<div class="notice error small"><p><strong>This pair breaks a must.</strong></p><ul>${seen.broken.map((each) => html`<li>${each.text}</li>`)}</ul></div>`}
      <dl class="facts small">
        <dt>Together</dt><dd>${several(pair.points, 'point')}${pair.locked ? ', locked' : ''}</dd>
        <dt>Shared time</dt><dd>${hours(pair.minutes)}</dd>
        <dt>Next best for the mentor</dt><dd>${next(runnerUp.mentor)}</dd>
        <dt>Next best for the mentee</dt><dd>${next(runnerUp.mentee)}</dd>
        ${seen.loss ? html`<dt>Without this pair</dt><dd>${price(seen.loss)}</dd>` : nothing}
      </dl>`;
  }

  private actions(locked: boolean): TemplateResult {
    if (this.asking !== null) return this.reasonForm(this.asking);
    return html`<div class="cluster">
      ${locked
        ? html`<button type="button" @click=${() => this.unlock()}>Unlock</button>`
        : html`<button type="button" @click=${() => this.startAsking('lock')}>Lock this pair</button>`}
      <button type="button" @click=${() => this.startAsking('exclude')}>Never pair these two</button>
    </div>`;
  }

  private reasonForm(kind: 'lock' | 'exclude'): TemplateResult {
    const override = kind === 'lock' && this.seen?.allowed === false;
    return html`<form class="stack tight reason-form" @submit=${(event: SubmitEvent) => this.onDecide(event, kind, override)}>
      <p><strong>${kind === 'lock' ? 'Lock this pair' : 'Never pair these two'}</strong></p>
      ${override ? html`<p class="small">This pair breaks a must, so the lock needs a reason.</p>` : nothing}
      <label class="field"><span>Reason${override ? '' : ' (may stay empty)'}</span>
        <input name="reason" type="text" autocomplete="off" maxlength="500" aria-invalid=${this.needsReason ? 'true' : 'false'} /></label>
      ${this.needsReason ? html`<p class="error-text small" role="alert">Say why, so that others can follow the decision.</p>` : nothing}
      <label class="field"><span>Decided by (may stay empty)</span><input name="author" type="text" autocomplete="off" maxlength="200" .value=${this.author} /></label>
      <label class="field"><span>Counts until (may stay empty)</span><input name="until" type="date" .min=${today()} /></label>
      <p class="hint">The reason is private: it is kept with the programme and stands in no file, letter or explanation for others.</p>
      <div class="cluster"><button type="submit" class="primary">${kind === 'lock' ? 'Lock' : 'Exclude'}</button>
        <button type="button" class="quiet" @click=${() => (this.asking = null)}>Cancel</button></div>
    </form>`;
  }

  private partners(): TemplateResult {
    const [mentor, mentee] = this.two;
    const people = byId(peopleOf(this.programme));
    const propose = (add: Two): void => {
      const detail: Proposal = { add, from: this.two, onto: null, moves: [] };
      this.dispatchEvent(new CustomEvent('vv-propose', { detail, bubbles: true }));
    };
    return html`<details><summary>Choose another partner</summary>
      <div class="stack tight">
        <vv-combobox .label=${`Another mentee for ${plainly(nameOf(people.get(mentor), mentor))}`} .options=${partnerOptions(this.programme, 'mentee', [mentor, mentee])} .value=${null}
          @vv-choose=${(event: CustomEvent<string | null>) => event.detail !== null && propose([mentor, event.detail])}></vv-combobox>
        <vv-combobox .label=${`Another mentor for ${plainly(nameOf(people.get(mentee), mentee))}`} .options=${partnerOptions(this.programme, 'mentor', [mentor, mentee])} .value=${null}
          @vv-choose=${(event: CustomEvent<string | null>) => event.detail !== null && propose([event.detail, mentee])}></vv-combobox>
        <p class="hint">You see the cost before anything changes. Dragging one row of the table onto another does the same.</p>
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
    void this.decide('lock', decide(decisionsOf(this.programme), 'lock', this.two, note), false, 'Locked. Proposing again keeps this pair.');
  }

  private unlock(): void {
    void this.decide('unlock', without(decisionsOf(this.programme), this.two), true, 'Unlocked. Proposing again may change this pair.');
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

function reasonLine(reason: Reason): TemplateResult {
  return html`<li><span class="points">${signed(reason.points)}</span> <span>${shown(reason.text)}</span></li>`;
}

customElements.define('vv-pair-panel', VvPairPanel);

declare global {
  interface HTMLElementTagNameMap {
    'vv-pair-panel': VvPairPanel;
  }
}
