/** The question before everything is forgotten. */
import { LitElement, html, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
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
      .heading=${'Clear everything?'}
      .body=${html`<p>People, rules, decisions, pairs and the undo list are removed from this tab. Files that you saved are not touched.</p>
        ${this.unsaved
          ? html`<div class="notice warning"><p><strong>This work is not saved.</strong> It cannot be brought back.</p></div>`
          : this.kept
            ? html`<p>This programme stays kept in this browser; its passphrase opens it again. To delete it from here too, press “Saved in this browser” at the top, then “End this programme”.</p>`
            : html`<p>What is here is saved in your file.</p>`}`}
      .foot=${html`<button
          type="button"
          class="danger primary"
          @click=${() => this.dispatchEvent(new CustomEvent('vv-cleared'))}
        >
          Clear everything
        </button>
        <button type="button" @click=${close}>Cancel</button>`}
      @vv-close=${close}
    ></vv-dialog>`;
  }
}

customElements.define('vv-clear', VvClear);
