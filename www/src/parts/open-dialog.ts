/** Opening a saved programme. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { failureOf } from '../words/failure.js';
import { t } from '../words/words.js';
import './dialog.js';
import { recognised } from './handed.js';
import { rememberPassphrase } from './save-dialog.js';
import { shown } from './shown.js';

export class VvOpen extends LitElement {
  static override properties = {
    app: { attribute: false },
    unsaved: { type: Boolean },
    file: { state: true },
    passphrase: { state: true },
    problem: { state: true },
    opening: { state: true },
    known: { state: true },
  };
  declare app: App;
  declare unsaved: boolean;
  declare private file: File | null;
  declare private passphrase: string;
  declare private problem: { on: 'file' | 'passphrase'; message: string; advice: string } | null;
  declare private opening: boolean;
  /** The file chosen is the one that this page handed over, whole. */
  declare private known: boolean;
  /** Closing the dialog calls off what it began. */
  private readonly leaving = new AbortController();

  constructor() {
    super();
    this.unsaved = false;
    this.file = null;
    this.passphrase = '';
    this.problem = null;
    this.opening = false;
    this.known = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<vv-dialog
      .heading=${t('open-title')}
      .body=${this.body()}
      .foot=${html`<button type="button" class="primary" aria-disabled=${this.opening ? 'true' : 'false'} @click=${() => void this.open()}>
          ${t(this.opening ? 'open-opening' : 'open')}
        </button>
        <button type="button" @click=${() => this.close()}>${t('keep-cancel')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private body(): TemplateResult {
    const { problem } = this;
    return html`<form
      class="stack"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.open();
      }}
    >
      ${this.unsaved
        ? html`<div class="notice warning"><p>${t('open-unsaved')}</p></div>`
        : nothing}
      ${problem === null
        ? nothing
        : html`<div class="error-summary stack tight" role="alert" tabindex="-1">
            <h3>${problem.message}</h3>
            ${problem.advice === '' ? nothing : html`<p>${problem.advice}</p>`}
          </div>`}
      <div class="field">
        <label for="open-file">${t('open-file')}</label>
        <span class="hint" id="open-file-hint">${t('open-file-hint')}</span>
        <input
          id="open-file"
          type="file"
          accept=".viceversa,.age,.txt"
          aria-describedby="open-file-hint"
          aria-invalid=${problem?.on === 'file' ? 'true' : nothing}
          @change=${(event: Event) => {
            this.file = (event.target as HTMLInputElement).files?.[0] ?? null;
            this.problem = null;
            void this.recognise();
          }}
        />
        ${this.file === null ? nothing : html`<span class="small muted">${shown(this.file.name)}</span>`}
        <span role="status" class="small">${this.known ? t('open-known') : nothing}</span>
      </div>
      <div class="field">
        <label for="open-passphrase">${t('passphrase')}</label>
        <input
          id="open-passphrase"
          type="password"
          autocomplete="off"
          aria-invalid=${problem?.on === 'passphrase' ? 'true' : nothing}
          .value=${this.passphrase}
          @input=${(event: InputEvent) => {
            this.passphrase = (event.target as HTMLInputElement).value;
          }}
        />
      </div>
      <p role="status" class="hint">${this.opening ? t('passphrase-takes-time') : nothing}</p>
      <input type="submit" hidden />
    </form>`;
  }

  private async open(): Promise<void> {
    if (this.opening) return;
    const { file, passphrase } = this;
    if (file === null) return this.refuse('file', t('open-no-file'), t('open-no-file.advice'));
    if (passphrase === '') return this.refuse('passphrase', t('open-no-passphrase'), t('open-no-passphrase.advice'));
    this.opening = true;
    this.problem = null;
    try {
      const programme = await this.app.call('unlockProgramme', [file, passphrase], { signal: this.leaving.signal });
      rememberPassphrase(passphrase);
      this.passphrase = '';
      this.dispatchEvent(new CustomEvent('vv-opened', { detail: programme }));
    } catch (error) {
      if (this.leaving.signal.aborted) return;
      const { code, message, advice } = failureOf(error, 'file-unreadable');
      // Only this one may be mended by typing again; everything else is about the file.
      this.refuse(code === 'not-opened' ? 'passphrase' : 'file', message, advice);
    } finally {
      this.opening = false;
    }
  }

  /** A file that was handed over and comes back is known to have arrived. */
  private async recognise(): Promise<void> {
    const { file } = this;
    const handed = file === null ? null : await recognised(file);
    if (file !== this.file) return;
    this.known = handed !== null;
    if (handed !== null) this.dispatchEvent(new CustomEvent('vv-saved', { detail: handed.programme }));
  }

  private refuse(on: 'file' | 'passphrase', message: string, advice: string): void {
    this.problem = { on, message, advice };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  private close(): void {
    this.leaving.abort();
    this.passphrase = '';
    this.app.setView({ dialog: null });
  }
}

customElements.define('vv-open', VvOpen);
