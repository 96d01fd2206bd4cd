/** Step four: what is asked, how it is asked without a server, the answers, and what they amount to. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly } from '../../parts/shown.js';
import { panelOf, tabs } from '../../parts/tabs.js';
import type { Instrument, Programme } from '../../types.js';
import { carry, taken } from '../../parts/carried.js';
import { choice } from '../../parts/controls.js';
import './answers.js';
import './ask.js';
import './instrument.js';
import './report.js';
import './scores.js';
import { language, number, t } from '../../words/words.js';
import { textOf } from './words.js';

type Tab = 'questions' | 'ask' | 'answers' | 'scores' | 'report';

/** `vv-surveys`. Properties: app, programme. */
export class VvSurveys extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    bank: { state: true },
    chosen: { state: true },
    tab: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  private declare bank: Instrument[];
  private declare chosen: string;
  private declare tab: Tab;

  constructor() {
    super();
    this.bank = [];
    this.chosen = 'pulse';
    this.tab = 'questions';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The language it was made in. */
  private readonly spoken = language();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    carry('surveys', this.programme.people, this.spoken, [this.tab, this.chosen]);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    [this.tab, this.chosen] = taken<[Tab, string]>('surveys', this.programme.people) ?? [this.tab, this.chosen];
    this.app.call('instruments', []).then((bank) => (this.bank = bank), (error: unknown) => this.app.fail(error));
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Undo may take away what is chosen.
    if (changed.has('programme') && this.bank.length > 0 && this.instrument === undefined) this.chosen = 'pulse';
  }

  private get all(): Instrument[] {
    return [...this.bank, ...this.programme.instruments];
  }

  private get instrument(): Instrument | undefined {
    return this.all.find(({ id }) => id === this.chosen);
  }

  protected override render(): TemplateResult {
    const { programme } = this;
    const waves = programme.surveys.length;
    const instrument = this.instrument;
    return html`<div class="stack surveys-step">
      <div class="stack tight">
        <h1>${t('surveys-title')}</h1>
        <p class="lead">${t('surveys-lead')}</p>
      </div>
      ${tabs('surveys', t('surveys-tabs'), [
        ['questions', t('surveys-tab-questions')],
        ['ask', t('surveys-tab-ask')],
        ['answers', html`${t('surveys-tab-answers')} <span class="muted">${number(waves)}</span>`],
        ['scores', t('surveys-tab-scores')],
        ['report', t('surveys-tab-report')],
      ] as const, this.tab, (tab) => (this.tab = tab))}
      ${panelOf('surveys', this.tab, html`<div class="stack">
        ${this.bank.length === 0 || this.tab === 'scores' || this.tab === 'report' ? nothing : this.picker()}
        ${this.panel(instrument)}
      </div>`)}
    </div>`;
  }

  private picker(): TemplateResult {
    const named = (one: Instrument): readonly [string, string] => [one.id, plainly(textOf(one.title))];
    return html`<div class="toolbar">${choice(t('surveys-survey'), this.chosen, this.all.map(named), (id) => (this.chosen = id))}</div>`;
  }

  private panel(instrument: Instrument | undefined): TemplateResult | typeof nothing {
    const { app, programme } = this;
    if (this.tab === 'scores') return html`<vv-scores .app=${app} .programme=${programme} @vv-tab=${(event: CustomEvent<Tab>) => (this.tab = event.detail)}></vv-scores>`;
    if (this.tab === 'report') return html`<vv-report .app=${app} .programme=${programme} @vv-tab=${(event: CustomEvent<Tab>) => (this.tab = event.detail)}></vv-report>`;
    if (instrument === undefined) return nothing;
    switch (this.tab) {
      case 'questions':
        return html`<vv-instrument .app=${app} .instrument=${instrument} .own=${programme.instruments.includes(instrument)} .taken=${this.all.map(({ id }) => id)}
          @vv-tab=${(event: CustomEvent<Tab>) => (this.tab = event.detail)}
          @vv-instrument=${(event: CustomEvent<{ old: string | null; instrument: Instrument | null }>) => this.put(event.detail.old, event.detail.instrument)}></vv-instrument>`;
      case 'ask':
        return html`<vv-ask .app=${app} .programme=${programme} .instrument=${instrument}></vv-ask>`;
      case 'answers':
        return html`<vv-answers .app=${app} .programme=${programme} .instrument=${instrument} @vv-tab=${(event: CustomEvent<Tab>) => (this.tab = event.detail)}
          @vv-chosen=${(event: CustomEvent<string>) => (this.chosen = event.detail)}></vv-answers>`;
    }
  }

  /** Puts an instrument of one's own in place of an old one, beside the others, or takes it away. */
  private put(old: string | null, instrument: Instrument | null): void {
    this.app.update(t(instrument === null ? 'surveys-undo-removed' : 'surveys-undo-changed'), (programme) => {
      const instruments = programme.instruments.filter(({ id }) => id !== old);
      return { ...programme, instruments: instrument === null ? instruments : [...instruments, instrument] };
    });
    this.chosen = instrument?.id ?? 'pulse';
  }
}

customElements.define('vv-surveys', VvSurveys);

declare global {
  interface HTMLElementTagNameMap {
    'vv-surveys': VvSurveys;
  }
}
