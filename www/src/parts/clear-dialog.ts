/** The question before everything is forgotten. */
import { LitElement, html, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { rich, t } from '../words/words.js';
import './dialog.js';

export class VvClear extends LitElement {
  static override properties = { app: { attribute: false }, unsaved: { type: Boolean }, kept: { type: Boolean } };
  declare app: App;
  declare unsaved: boolean;
  /** This browser keeps it. */
  declare kept: boolean;

  constructor() {
    super();
    this.unsaved = false;
    this.kept = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const close = () => this.app.setView({ dialog: null });
    return html`<vv-dialog
      .heading=${t('clear-title')}
      .body=${html`<p>${t('clear-what')}</p>
        ${this.unsaved
          ? html`<div class="notice warning"><p>${rich('clear-unsaved', {}, { strong: (text) => html`<strong>${text}</strong>` })}</p></div>`
          : this.kept
            ? html`<p>${t('clear-kept')}</p>`
            : html`<p>${t('clear-in-file')}</p>`}`}
      .foot=${html`<button
          type="button"
          class="danger primary"
          @click=${() => this.dispatchEvent(new CustomEvent('vv-cleared'))}
        >
          ${t('clear-everything')}
        </button>
        <button type="button" @click=${close}>${t('keep-cancel')}</button>`}
      @vv-close=${close}
    ></vv-dialog>`;
  }
}

customElements.define('vv-clear', VvClear);
