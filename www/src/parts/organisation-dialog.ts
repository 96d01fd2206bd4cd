/** The way to an organisation file from the menu. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { t } from '../words/words.js';
import './dialog.js';
import './file-drop.js';
import './organisation-file.js';

/** `vv-organisation`. Property: app. */
export class VvOrganisation extends LitElement {
  static override properties = { app: { attribute: false }, file: { state: true } };
  declare app: App;
  declare private file: File | null;

  constructor() {
    super();
    this.file = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<vv-dialog
      .heading=${t('organisation-title')}
      .body=${html`<div class="stack">
        <p>${t('organisation-what-it-is')}</p>
        <vv-file-drop .label=${t('organisation-drop')} accept=".json,application/json" @vv-files=${(event: CustomEvent<File[]>) => (this.file = event.detail[0] ?? null)}></vv-file-drop>
        ${this.file === null ? nothing : html`<vv-organisation-file .app=${this.app} .file=${this.file} @vv-close=${() => this.close()}></vv-organisation-file>`}
      </div>`}
      .foot=${html`<button type="button" @click=${() => this.close()}>${t('keep-cancel')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private close(): void {
    this.app.setView({ dialog: null });
  }
}

customElements.define('vv-organisation', VvOrganisation);
