/** After the pairs: letters, what mentees say to a proposal, sessions in calendars, and the kit. */
import { LitElement, html, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { currentOf } from '../../app/programme.js';
import { carry, taken } from '../../parts/carried.js';
import { panelOf, tabs } from '../../parts/tabs.js';
import type { Programme } from '../../types.js';
import { language, t } from '../../words/words.js';
import './consult.js';
import './letters.js';
import './sessions.js';

type Tab = 'letters' | 'consult' | 'sessions' | 'kit';

/** `vv-launch`. Properties: app, programme. */
export class VvLaunch extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, tab: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private tab: Tab;

  constructor() {
    super();
    this.tab = 'letters';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The language it was made in. */
  private readonly spoken = language();

  override connectedCallback(): void {
    super.connectedCallback();
    this.tab = taken<Tab>('launch', this.programme.people) ?? this.tab;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    carry('launch', this.programme.people, this.spoken, this.tab);
  }

  protected override render(): TemplateResult {
    const { app, programme, tab } = this;
    return html`<div class="stack loose">
      <div class="stack tight">
        <h1 tabindex="-1">${t('step-launch')}</h1>
        <p class="lead">${t('launch-lead')}</p>
      </div>
      ${programme.stale ? html`<p class="notice warning">${t('launch-stale')}</p>` : ''}
      ${tabs('launch', t('step-launch'), [['letters', t('launch-letters')], ['consult', t('launch-consult')], ['sessions', t('launch-sessions')], ['kit', t('launch-kit')]], tab, (next) => (this.tab = next))}
      ${panelOf('launch', tab, tab === 'kit' ? html`<vv-kit .app=${app} .programme=${programme}></vv-kit>` : currentOf(programme).length === 0 ? this.nobody() : this.section())}
    </div>`;
  }

  private section(): TemplateResult {
    const { app, programme } = this;
    switch (this.tab) {
      case 'consult':
        return html`<vv-consult .app=${app} .programme=${programme}></vv-consult>`;
      case 'sessions':
        return html`<vv-sessions .app=${app} .programme=${programme}></vv-sessions>`;
      default:
        return html`<vv-letters .app=${app} .programme=${programme}></vv-letters>`;
    }
  }

  private nobody(): TemplateResult {
    return html`<div class="empty stack tight">
      <p>${t('launch-nobody')}</p>
      <div><button type="button" class="primary" @click=${() => this.app.setView({ step: 'pairs' })}>${t('launch-to-pairs')}</button></div>
    </div>`;
  }
}

customElements.define('vv-launch', VvLaunch);
