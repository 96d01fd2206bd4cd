/** Why are these two not a pair? The price, who would move, or the required rules that forbid it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import '../../parts/combobox.js';
import { shown } from '../../parts/shown.js';
import type { Programme, WhyNot } from '../../types.js';
import { byId, nameOf, peopleOf, requestOf } from '../../app/programme.js';
import { type Proposal } from './edit.js';
import { partnerOptions } from './partners.js';
import { rich, t } from '../../words/words.js';
import { price } from './words.js';

/** `vv-why-not`. Properties: app, programme, mentor, mentee. Event: `vv-propose` with a Proposal. */
export class VvWhyNot extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    mentor: { attribute: false },
    mentee: { attribute: false },
    answer: { state: true },
    refused: { state: true },
    waiting: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  declare mentor: string | null;
  declare mentee: string | null;
  private declare answer: WhyNot | null;
  private declare refused: string | null;
  private declare waiting: boolean;

  private readonly latest = new Latest<WhyNot>(50);

  constructor() {
    super();
    this.mentor = null;
    this.mentee = null;
    this.answer = null;
    this.refused = null;
    this.waiting = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.latest.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('mentor') || changed.has('mentee') || changed.has('programme')) this.ask();
  }

  protected override render(): TemplateResult {
    return html`<section class="stack" aria-labelledby="vv-why-not-heading">
      <h2 id="vv-why-not-heading">${t('pairs-why-not-title')}</h2>
      <div class="columns">
        <vv-combobox .label=${t('pairs-mentor')} .options=${partnerOptions(this.programme, 'mentor')} .value=${this.mentor}
          @vv-choose=${(event: CustomEvent<string | null>) => (this.mentor = event.detail)}></vv-combobox>
        <vv-combobox .label=${t('pairs-mentee')} .options=${partnerOptions(this.programme, 'mentee')} .value=${this.mentee}
          @vv-choose=${(event: CustomEvent<string | null>) => (this.mentee = event.detail)}></vv-combobox>
      </div>
      <div class="stack tight" aria-live="polite" aria-busy=${this.waiting ? 'true' : 'false'}>${this.said()}</div>
    </section>`;
  }

  private said(): TemplateResult {
    const { mentor, mentee, answer } = this;
    if (mentor === null || mentee === null) return html`<p class="muted">${t('pairs-why-not-choose')}</p>`;
    if (this.refused !== null) return html`<p class="notice error">${this.refused}</p>`;
    if (answer === null) return html`<p class="muted">${t('pairs-why-not-looking')}</p>`;
    const people = byId(peopleOf(this.programme));
    const name = (id: string): TemplateResult => shown(nameOf(people.get(id), id));
    const made = this.programme.pairing?.pairs.some((pair) => pair.mentor === mentor && pair.mentee === mentee) ?? false;
    if (made) return html`<p class="notice ok">${rich('pairs-why-not-made', { mentor: name(mentor), mentee: name(mentee) })}</p>`;
    const propose = html`<div><button type="button" @click=${() => this.propose(mentor, mentee, answer)}>${t('pairs-make-more')}</button></div>`;
    if (!answer.allowed) {
      return html`<div class="notice warning stack tight"><p><strong>${t('pairs-forbidden', { count: answer.broken.length })}</strong></p>
          <ul>${answer.broken.map((each) => html`<li>${each.text}</li>`)}</ul></div>${propose}`;
    }
    const list = (change: 'added' | 'removed'): TemplateResult | typeof nothing => {
      const moves = answer.moves.filter((move) => move.change === change);
      return moves.length === 0 ? nothing : html`<div><p><strong>${t(change === 'added' ? 'pairs-why-not-new' : 'pairs-why-not-part')}</strong></p>
        <ul>${moves.map((move) => html`<li>${rich('pairs-and', { mentor: name(move.mentor), mentee: name(move.mentee) })}</li>`)}</ul></div>`;
    };
    return html`<div class="notice info stack tight">
        <p><strong>${t('pairs-allowed')}</strong> ${answer.price ? t('pairs-allowed-price', { price: price(answer.price) }) : nothing}</p>
        ${answer.price || answer.broken.length === 0 ? nothing : html`<ul>${answer.broken.map((each) => html`<li>${each.text}</li>`)}</ul>`}
        <div class="columns">${list('removed')}${list('added')}</div></div>${propose}`;
  }

  private ask(): void {
    const { programme, mentor, mentee } = this;
    const { pairing } = programme;
    this.answer = null;
    this.refused = null;
    if (!pairing || mentor === null || mentee === null) {
      this.latest.stop();
      return;
    }
    this.waiting = true;
    this.latest.ask(
      (signal) => this.app.call('whyNot', [requestOf(programme), pairing, mentor, mentee], { signal }),
      (answer) => {
        this.answer = answer;
        this.waiting = false;
      },
      (error) => {
        const failure = error as { message?: unknown; advice?: unknown };
        this.refused = typeof failure?.message === 'string' ? `${failure.message} ${typeof failure.advice === 'string' ? failure.advice : ''}` : t('pairs-why-not-unanswered');
        this.waiting = false;
      },
    );
  }

  private propose(mentor: string, mentee: string, { moves }: WhyNot): void {
    const detail: Proposal = { add: [mentor, mentee], from: null, onto: null, moves };
    this.dispatchEvent(new CustomEvent('vv-propose', { detail, bubbles: true }));
  }
}

customElements.define('vv-why-not', VvWhyNot);

declare global {
  interface HTMLElementTagNameMap {
    'vv-why-not': VvWhyNot;
  }
}
