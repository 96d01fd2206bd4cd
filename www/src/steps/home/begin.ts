/** A programme from nothing, on one screen: its name, its theme, and the rules to start from. */
import { LitElement, html, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { presetsOf } from '../../app/organisation.js';
import { emptyCharter } from '../../app/programme.js';
import { t } from '../../words/words.js';
import { charterFields } from '../charter/fields.js';
import type { Charter, Preset } from '../../types.js';

/** `vv-begin`. Property: app. Event: `vv-back`. */
export class VvBegin extends LitElement {
  static override properties = { app: { attribute: false }, name: { state: true }, charter: { state: true }, presets: { state: true }, chosen: { state: true } };
  declare app: App;
  declare private name: string;
  declare private charter: Charter;
  declare private presets: readonly Preset[];
  declare private chosen: number;

  /** To begin was asked for before there were presets. */
  private asked = false;

  constructor() {
    super();
    this.name = '';
    this.charter = emptyCharter();
    this.presets = [];
    this.chosen = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.app.call('presets', []).then(
      (presets) => {
        this.presets = presetsOf(this.app.programme, presets);
        if (this.asked) this.begin();
      },
      (error: unknown) => this.app.fail(error),
    );
  }

  /** At once, or as soon as the presets have come, which takes a moment where the page has just been opened. */
  private begin(): void {
    const preset = this.presets[this.chosen];
    this.asked = preset === undefined;
    if (preset !== undefined) this.app.begin(this.name.trim(), this.charter, preset.policy);
  }

  override render(): TemplateResult {
    return html`<form
      class="stack loose begin"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.begin();
      }}
    >
      <div class="stack tight">
        <h1 tabindex="-1">${t('begin-title')}</h1>
        <p class="lead">${t('begin-lead')}</p>
      </div>
      ${charterFields(this.name, this.charter, { name: (name) => (this.name = name), charter: (charter) => (this.charter = charter) })}
      <fieldset class="stack tight">
        <legend><h2>${t('begin-preset')}</h2></legend>
        <p class="hint">${t('begin-preset.hint')}</p>
        <div class="columns">
          ${this.presets.map(
            ({ id, title, description }, at) => html`<label class="card choice preset-choice">
              <input type="radio" name="preset" value=${id} .checked=${this.chosen === at} @change=${() => (this.chosen = at)} />
              <span class="stack tight"><strong>${title}</strong><span class="small">${description}</span></span>
            </label>`,
          )}
        </div>
      </fieldset>
      <div class="cluster">
        <button type="submit" class="primary">${t('begin-go')}</button>
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-back'))}>${t('begin-back')}</button>
      </div>
    </form>`;
  }
}

customElements.define('vv-begin', VvBegin);
