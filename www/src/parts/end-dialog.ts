/** The question before a kept programme is deleted. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Shelved } from '../app/context.js';
import { t } from '../words/words.js';
import './dialog.js';

/** `vv-end-kept`. Properties: app, shelved; `open` when it is the one on the screen. Event: `vv-close`, when it is over either way. */
export class VvEndKept extends LitElement {
  static override properties = { app: { attribute: false }, shelved: { attribute: false }, open: { type: Boolean }, ending: { state: true }, problem: { state: true } };
  declare app: App;
  declare shelved: Shelved;
  declare open: boolean;
  declare private ending: boolean;
  declare private problem: { message: string; advice: string } | null;

  constructor() {
    super();
    this.open = false;
    this.ending = false;
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<vv-dialog
      .heading=${t('end-title')}
      .body=${html`<div class="stack">
        ${this.problem === null ? nothing : html`<div class="error-summary stack tight" role="alert" tabindex="-1"><h3>${this.problem.message}</h3><p>${this.problem.advice}</p></div>`}
        <p>${t('end-what')}</p>
        ${this.open ? html`<p>${t('end-open')}</p>` : nothing}
        <p class="small muted">${t('end-disk')}</p>
      </div>`}
      .foot=${html`<button type="button" class="danger primary" aria-disabled=${this.ending ? 'true' : 'false'} @click=${() => void this.end()}>${t(this.ending ? 'end-deleting' : 'end-go')}</button>
        <button type="button" @click=${() => this.close()}>${t('keep-cancel')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async end(): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    try {
      await this.app.keeping.end(this.shelved.id);
      this.close();
      this.app.announce(t('end-ended'));
    } catch {
      this.problem = { message: t('end-failed'), advice: t('end-failed.advice') };
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
    } finally {
      this.ending = false;
    }
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('vv-close'));
  }
}

customElements.define('vv-end-kept', VvEndKept);
