/** Opening a saved programme. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
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
      .heading=${'Open a saved programme'}
      .body=${this.body()}
      .foot=${html`<button type="button" class="primary" aria-disabled=${this.opening ? 'true' : 'false'} @click=${() => void this.open()}>
          ${this.opening ? 'Opening …' : 'Open'}
        </button>
        <button type="button" @click=${() => this.close()}>Cancel</button>`}
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
        ? html`<div class="notice warning"><p>The work in this page is not saved. Opening another file replaces it.</p></div>`
        : nothing}
      ${problem === null
        ? nothing
        : html`<div class="error-summary stack tight" role="alert" tabindex="-1">
            <h3>${problem.message}</h3>
            ${problem.advice === '' ? nothing : html`<p>${problem.advice}</p>`}
          </div>`}
      <div class="field">
        <label for="open-file">File</label>
        <span class="hint" id="open-file-hint">It ends in .viceversa (or .age, or .txt where it was pasted as text).</span>
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
        <span role="status" class="small">${this.known ? 'This is the file that this page handed over, whole: what you saved is there.' : nothing}</span>
      </div>
      <div class="field">
        <label for="open-passphrase">Passphrase</label>
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
      <p role="status" class="hint">${this.opening ? 'This takes some seconds, so that guessing a passphrase takes years.' : nothing}</p>
      <input type="submit" hidden />
    </form>`;
  }

  private async open(): Promise<void> {
    if (this.opening) return;
    const { file, passphrase } = this;
    if (file === null) return this.refuse('file', 'No file is chosen.', 'Choose the file you saved.');
    if (passphrase === '') return this.refuse('passphrase', 'The passphrase is missing.', 'Type the passphrase that the file was saved under.');
    this.opening = true;
    this.problem = null;
    try {
      const programme = await this.app.call('unlockProgramme', [file, passphrase], { signal: this.leaving.signal });
      rememberPassphrase(passphrase);
      this.passphrase = '';
      this.dispatchEvent(new CustomEvent('vv-opened', { detail: programme }));
    } catch (error) {
      if (this.leaving.signal.aborted) return;
      const { code, message, advice } = readable(error);
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

function readable(error: unknown): { code: string; message: string; advice: string } {
  if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error && typeof error.message === 'string') {
    return { code: String(error.code), message: error.message, advice: 'advice' in error && typeof error.advice === 'string' ? error.advice : '' };
  }
  return { code: 'file-unreadable', message: 'The file could not be read from the disk.', advice: 'Choose it again.' };
}
