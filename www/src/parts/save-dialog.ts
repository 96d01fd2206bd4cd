/** Saving: the whole programme into one file, sealed under a passphrase that only the coordinator has. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.js';
import type { Programme } from '../types.js';
import './dialog.js';
import { printRecoverySheet } from './recovery-sheet.js';

/** The passphrase of the last save in this tab, so that saving again is one click. Never leaves memory. */
let remembered: string | null = null;

/** Part of clearing everything. */
export function forgetPassphrase(): void {
  remembered = null;
}

/** A file just opened is saved again under the passphrase that opened it. */
export function rememberPassphrase(passphrase: string): void {
  remembered = passphrase;
}

export class VvSave extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    passphrase: { state: true },
    suggested: { state: true },
    strength: { state: true },
    kept: { state: true },
    complaint: { state: true },
    saving: { state: true },
    fresh: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare private passphrase: string;
  declare private suggested: string;
  declare private strength: { score: number; text: string } | null;
  declare private kept: boolean;
  declare private complaint: 'passphrase' | 'kept' | null;
  declare private saving: boolean;
  /** A new passphrase is being chosen, rather than the last one used again. */
  declare private fresh: boolean;

  constructor() {
    super();
    this.passphrase = '';
    this.suggested = '';
    this.strength = null;
    this.kept = false;
    this.complaint = null;
    this.saving = false;
    this.fresh = remembered === null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.fresh) void this.suggest();
  }

  override render(): TemplateResult {
    return html`<vv-dialog
      .heading=${'Save the programme'}
      .body=${html`${this.fresh ? this.freshBody() : this.againBody()}
        <p role="status" class="hint">${this.saving ? 'This takes some seconds, so that guessing a passphrase takes years.' : nothing}</p>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${this.saving ? 'true' : 'false'} @click=${() => void this.save()}>
          ${this.saving ? 'Sealing the file …' : 'Save to a file'}
        </button>
        <button type="button" @click=${() => this.close()}>Cancel</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private againBody(): TemplateResult {
    return html`<div class="stack">
      ${this.nameField()}
      <p>The file is sealed under the same passphrase as last time.</p>
      <button
        type="button"
        @click=${() => {
          this.fresh = true;
          void this.suggest();
        }}
      >
        Choose another passphrase
      </button>
    </div>`;
  }

  private freshBody(): TemplateResult {
    const { strength } = this;
    return html`<div class="stack">
      <p>People, rules, decisions and pairs go into one file. The file is sealed: without the passphrase nobody can read it.</p>
      ${this.nameField()}
      <div class="field">
        <label for="save-passphrase">Passphrase</label>
        <span class="hint" id="save-passphrase-hint">Made for you from random words. Keep it, or type your own.</span>
        <textarea
          id="save-passphrase"
          class="passphrase-field"
          rows="2"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-describedby="save-passphrase-hint save-strength"
          aria-invalid=${this.complaint === 'passphrase' ? 'true' : nothing}
          .value=${this.passphrase}
          @input=${(event: InputEvent) => void this.typed((event.target as HTMLTextAreaElement).value.replace(/[\r\n]+/g, ''))}
        ></textarea>
        ${this.complaint === 'passphrase'
          ? html`<span class="error-text" role="alert">Choose a longer passphrase: this one can be guessed.</span>`
          : nothing}
        <span id="save-strength" class="cluster small" aria-live="polite"
          >${strength === null
            ? nothing
            : html`<meter min="0" max="4" low="2" high="3" optimum="4" .value=${strength.score} aria-hidden="true"></meter>${strength.text}`}</span
        >
      </div>
      <div class="cluster">
        <button type="button" class="small" @click=${() => void this.suggest()}>Make another</button>
        <button type="button" class="small" @click=${() => printRecoverySheet(this.programme.name, this.passphrase)}>Print a recovery sheet</button>
      </div>
      <div class="notice warning">
        <p><strong>There is no recovery.</strong> If the passphrase is lost, the file cannot be opened again by anybody, us included.</p>
      </div>
      <label class="choice"
        ><input
          type="checkbox"
          .checked=${this.kept}
          aria-invalid=${this.complaint === 'kept' ? 'true' : nothing}
          aria-describedby=${this.complaint === 'kept' ? 'save-kept-error' : nothing}
          @change=${(event: Event) => {
            this.kept = (event.target as HTMLInputElement).checked;
            this.complaint = null;
          }}
        />I have written the passphrase down or stored it in a password manager</label
      >
      ${this.complaint === 'kept'
        ? html`<p class="error-text" id="save-kept-error" role="alert">Store the passphrase first, then tick the box.</p>`
        : nothing}
    </div>`;
  }

  private nameField(): TemplateResult {
    return html`<div class="field">
      <label for="save-name">What you call the programme</label>
      <span class="hint" id="save-name-hint">It becomes the file's name, which anybody can see. Leave it empty if you like.</span>
      <input
        id="save-name"
        type="text"
        maxlength="80"
        autocomplete="off"
        aria-describedby="save-name-hint"
        .value=${this.programme.name}
        @change=${(event: Event) => {
          const name = (event.target as HTMLInputElement).value.trim();
          if (name !== this.programme.name) this.app.update('Name the programme', (programme) => ({ ...programme, name }));
        }}
      />
    </div>`;
  }

  private async suggest(): Promise<void> {
    try {
      const passphrase = await this.app.call('suggestPassphrase', []);
      this.suggested = passphrase;
      this.kept = false;
      await this.typed(passphrase);
    } catch (error) {
      this.close();
      this.app.fail(error);
    }
  }

  private async typed(passphrase: string): Promise<void> {
    this.passphrase = passphrase;
    this.complaint = null;
    if (passphrase !== this.suggested) this.kept = false;
    if (passphrase === '') {
      this.strength = null;
      return;
    }
    const strength = await this.app.call('passphraseStrength', [passphrase]).catch(() => null);
    if (this.passphrase === passphrase) this.strength = strength;
  }

  private async save(): Promise<void> {
    if (this.saving) return;
    const passphrase = this.fresh ? this.passphrase : (remembered ?? '');
    if (this.fresh) {
      this.complaint = passphrase === '' || (this.strength !== null && this.strength.score < 2) ? 'passphrase' : this.kept ? null : 'kept';
      if (this.complaint !== null) {
        await this.updateComplete;
        this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
        return;
      }
    }
    const { programme } = this.app;
    this.saving = true;
    try {
      const bytes = await this.app.call('lockProgramme', [programme, passphrase]);
      remembered = passphrase;
      this.app.download(fileName(programme.name), bytes, 'application/octet-stream');
      this.dispatchEvent(new CustomEvent('vv-saved', { detail: programme }));
      this.close();
      this.app.announce('Saved. The file is with your downloads.');
    } catch (error) {
      this.close();
      this.app.fail(error);
    } finally {
      this.saving = false;
    }
  }

  private close(): void {
    this.passphrase = '';
    this.app.setView({ dialog: null });
  }
}

customElements.define('vv-save', VvSave);

/** From the programme's own name, never from anybody's; what file systems refuse is left out. */
function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, 60);
  return `${plain === '' ? 'programme' : plain}.viceversa`;
}
