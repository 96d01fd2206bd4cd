/** The passphrase of a programme that this browser keeps. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Shelved } from '../app/context.js';
import './dialog.js';
import { shelvedWords } from './kept-words.js';
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
  declare private problem: { code: string; message: string; advice: string } | null;
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
      .heading=${this.taking ? 'Take over this programme' : 'Open a programme kept here'}
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
              ${earlier.map((revision) => html`<button type="button" @click=${() => void this.open(revision)}>Open revision ${revision}</button>`)}
            </div>`}
        <p>${shelvedWords(this.shelved, true)}.</p>
        <div class="field">
          <label for="kept-passphrase">Passphrase</label>
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
        <p role="status" class="hint">${opening ? 'This takes some seconds, so that guessing a passphrase takes years.' : nothing}</p>
        <input type="submit" hidden />
      </form>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${opening ? 'true' : 'false'} @click=${() => void this.open(null)}>
          ${opening ? 'Opening …' : this.taking ? 'Take over' : 'Open'}
        </button>
        <button type="button" @click=${() => this.close()}>Cancel</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async open(revision: number | null): Promise<void> {
    if (this.opening) return;
    const { passphrase, app, shelved } = this;
    if (passphrase === '') return this.refuse({ code: 'no-passphrase', message: 'The passphrase is missing.', advice: 'Type the passphrase under which the programme is kept.' });
    this.opening = true;
    this.problem = null;
    try {
      await (this.taking ? app.keeping.takeOver(passphrase) : app.keeping.open(shelved.id, passphrase, revision));
      rememberPassphrase(passphrase);
      this.close();
    } catch (error) {
      this.refuse(error as { code: string; message: string; advice: string });
    } finally {
      this.opening = false;
    }
  }

  private refuse(problem: { code: string; message: string; advice: string }): void {
    this.problem = problem;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  private close(): void {
    this.passphrase = '';
    this.dispatchEvent(new CustomEvent('vv-close'));
  }
}

customElements.define('vv-open-kept', VvOpenKept);
