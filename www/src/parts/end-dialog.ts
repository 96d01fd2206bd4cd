/** The question before a kept programme is deleted. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Shelved } from '../app/context.js';
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
      .heading=${'End this programme?'}
      .body=${html`<div class="stack">
        ${this.problem === null ? nothing : html`<div class="error-summary stack tight" role="alert" tabindex="-1"><h3>${this.problem.message}</h3><p>${this.problem.advice}</p></div>`}
        <p>Every save of it in this browser and its key are deleted, and the browser is asked afterwards whether anything is left. It cannot be brought back from here. Files that you saved are not touched.</p>
        ${this.open ? html`<p>What is on the screen goes with it.</p>` : nothing}
        <p class="small muted">What a disk has deleted can stay on it for a while, sealed, until it is written over.</p>
      </div>`}
      .foot=${html`<button type="button" class="danger primary" aria-disabled=${this.ending ? 'true' : 'false'} @click=${() => void this.end()}>${this.ending ? 'Deleting …' : 'End this programme'}</button>
        <button type="button" @click=${() => this.close()}>Cancel</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async end(): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    try {
      await this.app.keeping.end(this.shelved.id);
      this.close();
      this.app.announce('Ended: nothing of this programme is kept in this browser any more.');
    } catch {
      this.problem = { message: 'Not everything could be deleted.', advice: 'Try again; or clear the data of this page in the browser’s own settings.' };
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
