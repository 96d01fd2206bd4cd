/** The passphrase of a programme that this browser keeps. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Shelved } from '../app/context.js';
import type { Failure } from '../bridge/messages.js';
import { failureOf } from '../words/failure.js';
import { t } from '../words/words.js';
import './dialog.js';
import { rememberPassphrase } from './save-dialog.js';

/** `vv-open-kept`. Properties: app, shelved; `taking` takes it over from another tab. Event: `vv-close`, when it is over either way. */
export class VvOpenKept extends LitElement {
  static override properties = {
    app: { attribute: false },
    shelved: { attribute: false },
    taking: { type: Boolean },
    passphrase: { state: true },
    problem: { state: true },
    opening: { state: true },
  };
  declare app: App;
  declare shelved: Shelved;
  declare taking: boolean;
  declare private passphrase: string;
  declare private problem: Failure | null;
  declare private opening: boolean;

  constructor() {
    super();
    this.taking = false;
    this.passphrase = '';
    this.problem = null;
    this.opening = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { problem, opening } = this;
    const earlier = problem?.code === 'kept-damaged' ? this.shelved.earlier : [];
    return html`<vv-dialog
      .heading=${t(this.taking ? 'kept-take-over-title' : 'kept-open-title')}
      .body=${html`<form
        class="stack"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.open(null);
        }}
      >
        ${problem === null
          ? nothing
          : html`<div class="error-summary stack tight" role="alert" tabindex="-1">
              <h3>${problem.message}</h3>
              <p>${problem.advice}</p>
            </div>`}
        ${earlier.length === 0
          ? nothing
          : html`<div class="cluster">
              ${earlier.map((revision) => html`<button type="button" @click=${() => void this.open(revision)}>${t('kept-open-revision', { revision: String(revision) })}</button>`)}
            </div>`}
        <p>${t('kept-shelved.sentence', { revision: String(this.shelved.revision) })}</p>
        <div class="field">
          <label for="kept-passphrase">${t('passphrase')}</label>
          <input
            id="kept-passphrase"
            type="password"
            autocomplete="off"
            data-autofocus
            aria-invalid=${problem?.code === 'not-opened' || problem?.code === 'no-passphrase' ? 'true' : nothing}
            .value=${this.passphrase}
            @input=${(event: InputEvent) => {
              this.passphrase = (event.target as HTMLInputElement).value;
            }}
          />
        </div>
        <p role="status" class="hint">${opening ? t('passphrase-takes-time') : nothing}</p>
        <input type="submit" hidden />
      </form>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${opening ? 'true' : 'false'} @click=${() => void this.open(null)}>
          ${t(opening ? 'open-opening' : this.taking ? 'kept-take-over' : 'open')}
        </button>
        <button type="button" @click=${() => this.close()}>${t('keep-cancel')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async open(revision: number | null): Promise<void> {
    if (this.opening) return;
    const { passphrase, app, shelved } = this;
    if (passphrase === '') return this.refuse({ code: 'no-passphrase', message: t('kept-no-passphrase'), advice: t('kept-no-passphrase.advice') });
    this.opening = true;
    this.problem = null;
    try {
      await (this.taking ? app.keeping.takeOver(passphrase) : app.keeping.open(shelved.id, passphrase, revision));
      rememberPassphrase(passphrase);
      this.close();
    } catch (error) {
      this.refuse(failureOf(error));
    } finally {
      this.opening = false;
    }
  }

  private refuse(problem: Failure): void {
    this.problem = problem;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  private close(): void {
    this.passphrase = '';
    this.dispatchEvent(new CustomEvent('vv-close'));
  }
}

customElements.define('vv-open-kept', VvOpenKept);
