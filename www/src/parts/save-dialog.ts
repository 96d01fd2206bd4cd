/** Saving: the whole programme into one file, sealed under a passphrase that only the coordinator has. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Kept as KeptHere } from '../app/context.js';
import type { Programme } from '../types.js';
import './dialog.js';
import { forgetHanded, handedWith, recognised, rememberHanded, type Handed } from './handed.js';
import { printRecoverySheet } from './recovery-sheet.js';
import { byDownload, choosePlace, handedWords, type FileToSave, type Kept, type Place, type Sealed } from './save-file.js';
import { plainly, shown } from './shown.js';

/** The passphrase of the last save in this tab, so that saving again is one click. Never leaves memory. */
let remembered: string | null = null;

/** Part of clearing everything, and of passing the device round. */
export function forgetPassphrase(): void {
  remembered = null;
}

/** A file just opened is saved again under the passphrase that opened it. */
export function rememberPassphrase(passphrase: string): void {
  remembered = passphrase;
}

/** For taking a programme over from another tab without asking again. */
export function rememberedPassphrase(): string | null {
  return remembered;
}

/**
 * `vv-save`. With `keeping` the programme is kept in this browser from then on, instead of in a file. With `passing` the programme is sealed for the time in which the device goes round, and kept as a file only as a copy.
 * Events: `vv-saved` with the programme that is known to be in a file; `vv-pass` with what was sealed (`Sealed`).
 */
export class VvSave extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    browser: { attribute: false },
    passing: { type: Boolean },
    keeping: { type: Boolean },
    passphrase: { state: true },
    suggested: { state: true },
    strength: { state: true },
    kept: { state: true },
    asText: { state: true },
    complaint: { state: true },
    saving: { state: true },
    fresh: { state: true },
    handed: { state: true },
    sealed: { state: true },
    problem: { state: true },
    note: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  /** What this browser keeps. */
  declare browser: KeptHere;
  declare passing: boolean;
  declare keeping: boolean;
  declare private passphrase: string;
  declare private suggested: string;
  declare private strength: { score: number; text: string } | null;
  declare private kept: boolean;
  /** The sealed file is written as lines of text (age's armor). */
  declare private asText: boolean;
  declare private complaint: 'passphrase' | 'kept' | null;
  declare private saving: boolean;
  /** A new passphrase is being chosen, rather than the last one used again. */
  declare private fresh: boolean;
  /** Given to the browser; whether it arrived is asked. */
  declare private handed: Handed | null;
  /** Sealed and not yet gone round with. */
  declare private sealed: Sealed | null;
  declare private problem: { message: string; advice: string } | null;
  /** What became of a file, where the dialog stays. */
  declare private note: string;
  /** Closing the dialog calls off what it began. */
  private readonly leaving = new AbortController();

  constructor() {
    super();
    this.passphrase = '';
    this.suggested = '';
    this.strength = null;
    this.kept = false;
    this.asText = false;
    this.complaint = null;
    this.saving = false;
    this.fresh = remembered === null;
    this.passing = false;
    this.keeping = false;
    this.handed = null;
    this.sealed = null;
    this.problem = null;
    this.note = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Asked once more, where the last answer was none.
    if (!this.passing && !this.keeping) this.handed = handedWith(this.programme);
    if (this.fresh && this.handed === null) void this.suggest();
  }

  override render(): TemplateResult {
    if (this.sealed !== null) return this.readyToPass(this.sealed);
    if (this.handed !== null) return this.asked(this.handed);
    const { passing, keeping, browser } = this;
    return html`<vv-dialog
      .heading=${keeping ? 'Keep it in this browser' : passing ? 'Before the device goes round' : 'Save the programme'}
      .body=${html`${this.problemPart()}
        ${passing
          ? html`<p>
              The programme is sealed now, and taken out of this page until you come back: only its passphrase opens it again. The undo list is emptied. Whoever
              answers can open nothing, neither people and pairs nor the answers of others.
            </p>`
          : nothing}
        ${keeping
          ? html`<p>Sealed under a passphrase, and from then on saved within a second of every change, by itself. Whoever opens this browser sees that something is kept, and nothing of what is in it.</p>`
          : nothing}
        ${this.fresh ? this.freshBody() : this.againBody()} ${passing || keeping ? nothing : this.asTextField()}
        ${!passing && !keeping && browser.place === 'here' && browser.open === null
          ? html`<p>Or have it saved by itself: <button type="button" class="small" @click=${() => this.app.setView({ dialog: 'keep' })}>Keep it in this browser</button></p>`
          : nothing}
        <p role="status" class="hint">${this.saving ? 'This takes some seconds, so that guessing a passphrase takes years.' : nothing}</p>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${this.saving ? 'true' : 'false'} @click=${() => void this.save()}>
          ${this.saving ? (passing || keeping ? 'Sealing …' : 'Sealing the file …') : keeping ? 'Keep it in this browser' : passing ? 'Seal the programme' : 'Save to a file'}
        </button>
        ${this.problem !== null && !passing && !keeping ? html`<button type="button" aria-disabled=${this.saving ? 'true' : 'false'} @click=${() => void this.save('download')}>Hand it to the browser instead</button>` : nothing}
        <button type="button" @click=${() => this.close()}>Cancel</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private problemPart(): TemplateResult | typeof nothing {
    const { problem } = this;
    if (problem === null) return nothing;
    return html`<div class="error-summary stack tight" role="alert" tabindex="-1"><h3>${problem.message}</h3><p>${problem.advice}</p></div>`;
  }

  /** A download tells the page nothing, so the person is asked. */
  private asked(handed: Handed): TemplateResult {
    return html`<vv-dialog
      .heading=${'Is the file there?'}
      .body=${html`<div class="stack">
        ${this.problemPart()}
        <p role="status">Handed to your browser as <strong>${shown(handed.name)}</strong>: check your downloads.</p>
        <p>A browser does not tell this page whether a download arrives; a policy, a frame or a full disk can stop it. Until you have found the file this work counts as not saved.</p>
        <div class="field">
          <label for="save-check">Not sure? Choose the file, and it is compared</label>
          <input
            id="save-check"
            type="file"
            accept=".viceversa"
            @change=${(event: Event) => {
              const file = (event.target as HTMLInputElement).files?.[0];
              if (file !== undefined) void this.compare(file);
            }}
          />
        </div>
      </div>`}
      .foot=${html`<button type="button" class="primary" @click=${() => this.found(handed, `Saved: you found ${handed.name}.`)}>I found it</button>
        <button
          type="button"
          @click=${() => {
            forgetHanded();
            this.handed = null;
            this.problem = null;
            if (this.fresh && this.passphrase === '') void this.suggest();
          }}
        >
          It is not there: save again
        </button>
        <button type="button" @click=${() => this.close()}>Later</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async compare(file: File): Promise<void> {
    const handed = await recognised(file);
    if (handed !== null) return this.found(handed, 'Saved: the file is there, and whole.');
    this.refuse({ message: 'This is not the file that was handed over, or not the whole of it.', advice: 'Choose the one that was downloaded last, or save again.' });
  }

  private found({ programme }: Handed, said: string): void {
    this.dispatchEvent(new CustomEvent('vv-saved', { detail: programme }));
    forgetHanded();
    this.close();
    this.app.announce(said);
  }

  private readyToPass(sealed: Sealed): TemplateResult {
    return html`<vv-dialog
      .heading=${'Sealed: the device can go round'}
      .body=${html`<div class="stack">
        ${this.problemPart()}
        <p>
          ${this.browser.open?.state === 'saved'
            ? 'The programme is kept in this browser too. The answers given while the device goes round are in this page only, until you come back.'
            : 'Keep a copy first. While the device goes round the sealed programme is in this page only: if the page is closed or the browser fails, it is gone, and with it the key to every answer.'}
        </p>
        <p role="status">${this.note}</p>
      </div>`}
      .foot=${html`<button type="button" class="primary" @click=${() => this.dispatchEvent(new CustomEvent('vv-pass', { detail: sealed }))}>Start on this device</button>
        <button type="button" @click=${() => void this.keepCopy(sealed)}>Keep a copy as a file</button>
        <button type="button" @click=${() => this.close()}>Cancel</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async keepCopy({ file, bytes }: Sealed): Promise<void> {
    const { programme } = this.app;
    const place = await choosePlace(file);
    if (place === null) this.note = 'No copy was kept: no place was chosen.';
    else await this.put(place, bytes, programme);
  }

  private againBody(): TemplateResult {
    return html`<div class="stack">
      ${this.nameField()}
      <p>${this.keeping ? 'It is kept under the same passphrase as last time.' : 'The file is sealed under the same passphrase as last time.'}</p>
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
      ${this.keeping ? nothing : html`<p>People, rules, decisions and pairs go into one file. The file is sealed: without the passphrase nobody can read it.</p>`}
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
        <p><strong>There is no recovery.</strong> If the passphrase is lost, ${this.keeping ? 'what is kept' : 'the file'} cannot be opened again by anybody, us included.</p>
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
      <span class="hint" id="save-name-hint">${this.keeping ? 'Sealed with the rest here; a file that you save is named after it. Leave it empty if you like.' : "It becomes the file's name, which anybody can see. Leave it empty if you like."}</span>
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

  private asTextField(): TemplateResult {
    return html`<label class="choice"
      ><input
        id="save-as-text"
        type="checkbox"
        .checked=${this.asText}
        @change=${(event: Event) => {
          this.asText = (event.target as HTMLInputElement).checked;
        }}
      />Write the sealed file as lines of text: a third larger, and it can be pasted where no file can be attached</label
    >`;
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

  private async save(way: 'any' | 'download' = 'any'): Promise<void> {
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
    const file: FileToSave = { name: fileName(programme.name), type: 'application/octet-stream', what: 'Vice Versa programme, sealed' };
    this.saving = true;
    this.problem = null;
    if (this.keeping) {
      try {
        await this.app.keeping.begin(passphrase);
        remembered = passphrase;
        this.close();
        this.app.announce('Kept in this browser: every change is saved from now on.');
      } catch (error) {
        const { message, advice } = error as { message: string; advice: string };
        this.refuse({ message, advice });
      } finally {
        this.saving = false;
      }
      return;
    }
    try {
      // Before anything else is awaited: the window for it opens only while the click is fresh.
      const place = this.passing || way === 'download' ? null : await choosePlace(file);
      if (place === null && !this.passing && way === 'any') {
        this.refuse({ message: 'Not saved: no place was chosen.', advice: 'Save again and choose one, or hand the file to the browser as a download.' });
        return;
      }
      const sealed = await this.app.call('lockProgramme', [{ ...programme, revision: this.app.revision }, passphrase], { signal: this.leaving.signal });
      this.app.countSave();
      const bytes = this.asText ? new TextEncoder().encode(await this.app.call('armor', [sealed], { signal: this.leaving.signal })) : sealed;
      remembered = passphrase;
      if (this.passing) this.sealed = { file, bytes };
      else await this.put(place ?? byDownload(file), bytes, programme);
    } catch (error) {
      if (this.leaving.signal.aborted) return;
      this.close();
      this.app.fail(error);
    } finally {
      this.saving = false;
    }
  }

  /** Says of a file what is known of it, and no more. */
  private async put(place: Place, bytes: Uint8Array, programme: Programme): Promise<void> {
    const kept: Kept = await place.write(bytes);
    switch (kept.how) {
      case 'saved': {
        forgetHanded();
        this.dispatchEvent(new CustomEvent('vv-saved', { detail: programme }));
        const said = `Saved as ${plainly(kept.name)}, and read back: it is whole.`;
        if (this.sealed !== null) {
          this.note = said;
          return;
        }
        this.close();
        this.app.announce(said);
        return;
      }
      case 'handed': {
        const handed = { programme, name: kept.name, sha256: kept.sha256 };
        rememberHanded(handed);
        if (this.sealed !== null) this.note = handedWords(kept.name);
        else {
          this.handed = handed;
          await this.updateComplete;
          this.querySelector<HTMLElement>('dialog h2')?.focus();
        }
        return;
      }
      case 'failed':
        this.refuse(kept);
    }
  }

  private refuse(problem: { message: string; advice: string }): void {
    this.problem = problem;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.error-summary')?.focus());
  }

  private close(): void {
    this.leaving.abort();
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
