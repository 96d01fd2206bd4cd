/** Saving: the whole programme into one file, sealed under a passphrase that only the coordinator has. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Kept as KeptHere } from '../app/context.js';
import type { Programme } from '../types.js';
import { failureOf } from '../words/failure.js';
import { rich, t } from '../words/words.js';
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
      .heading=${t(keeping ? 'keep-here' : passing ? 'save-title-passing' : 'save-title')}
      .body=${html`${this.problemPart()}
        ${passing
          ? html`<p>${t('save-passing')}</p>`
          : nothing}
        ${keeping
          ? html`<p>${t('save-keeping')}</p>`
          : nothing}
        ${this.fresh ? this.freshBody() : this.againBody()} ${passing || keeping ? nothing : this.asTextField()}
        ${!passing && !keeping && browser.place === 'here' && browser.open === null
          ? html`<p>${t('save-or-keep')} <button type="button" class="small" @click=${() => this.app.setView({ dialog: 'keep' })}>${t('keep-here')}</button></p>`
          : nothing}
        <p role="status" class="hint">${this.saving ? t('passphrase-takes-time') : nothing}</p>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${this.saving ? 'true' : 'false'} @click=${() => void this.save()}>
          ${t(this.saving ? (passing || keeping ? 'save-sealing' : 'save-sealing-file') : keeping ? 'keep-here' : passing ? 'save-seal' : 'save-to-file')}
        </button>
        ${this.problem !== null && !passing && !keeping ? html`<button type="button" aria-disabled=${this.saving ? 'true' : 'false'} @click=${() => void this.save('download')}>${t('save-hand-over')}</button>` : nothing}
        <button type="button" @click=${() => this.close()}>${t('keep-cancel')}</button>`}
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
      .heading=${t('save-asked-title')}
      .body=${html`<div class="stack">
        ${this.problemPart()}
        <p role="status">${rich('save-handed', { name: html`<strong>${shown(handed.name)}</strong>` })}</p>
        <p>${t('save-asked-why')}</p>
        <div class="field">
          <label for="save-check">${t('save-asked-compare')}</label>
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
      .foot=${html`<button type="button" class="primary" @click=${() => this.found(handed, t('save-found', { name: handed.name }))}>${t('save-asked-found')}</button>
        <button
          type="button"
          @click=${() => {
            forgetHanded();
            this.handed = null;
            this.problem = null;
            if (this.fresh && this.passphrase === '') void this.suggest();
          }}
        >
          ${t('save-asked-not-there')}
        </button>
        <button type="button" @click=${() => this.close()}>${t('save-asked-later')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async compare(file: File): Promise<void> {
    const handed = await recognised(file);
    if (handed !== null) return this.found(handed, t('save-compared'));
    this.refuse({ message: t('save-other-file'), advice: t('save-other-file.advice') });
  }

  private found({ programme }: Handed, said: string): void {
    this.dispatchEvent(new CustomEvent('vv-saved', { detail: programme }));
    forgetHanded();
    this.close();
    this.app.announce(said);
  }

  private readyToPass(sealed: Sealed): TemplateResult {
    return html`<vv-dialog
      .heading=${t('save-sealed-title')}
      .body=${html`<div class="stack">
        ${this.problemPart()}
        <p>${t(this.browser.open?.state === 'saved' ? 'save-sealed-kept' : 'save-sealed-only-here')}</p>
        <p role="status">${this.note}</p>
      </div>`}
      .foot=${html`<button type="button" class="primary" @click=${() => this.dispatchEvent(new CustomEvent('vv-pass', { detail: sealed }))}>${t('save-pass-start')}</button>
        <button type="button" @click=${() => void this.keepCopy(sealed)}>${t('save-pass-copy')}</button>
        <button type="button" @click=${() => this.close()}>${t('keep-cancel')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private async keepCopy({ file, bytes }: Sealed): Promise<void> {
    const { programme } = this.app;
    const place = await choosePlace(file);
    if (place === null) this.note = t('save-pass-no-copy');
    else await this.put(place, bytes, programme);
  }

  private againBody(): TemplateResult {
    return html`<div class="stack">
      ${this.nameField()}
      <p>${t(this.keeping ? 'save-again-keeping' : 'save-again')}</p>
      <button
        type="button"
        @click=${() => {
          this.fresh = true;
          void this.suggest();
        }}
      >
        ${t('save-another-passphrase')}
      </button>
    </div>`;
  }

  private freshBody(): TemplateResult {
    const { strength } = this;
    return html`<div class="stack">
      ${this.keeping ? nothing : html`<p>${t('save-what')}</p>`}
      ${this.nameField()}
      <div class="field">
        <label for="save-passphrase">${t('passphrase')}</label>
        <span class="hint" id="save-passphrase-hint">${t('save-passphrase-hint')}</span>
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
          ? html`<span class="error-text" role="alert">${t('save-passphrase-weak')}</span>`
          : nothing}
        <span id="save-strength" class="cluster small" aria-live="polite"
          >${strength === null
            ? nothing
            : html`<meter min="0" max="4" low="2" high="3" optimum="4" .value=${strength.score} aria-hidden="true"></meter>${strength.text}`}</span
        >
      </div>
      <div class="cluster">
        <button type="button" class="small" @click=${() => void this.suggest()}>${t('save-make-another')}</button>
        <button type="button" class="small" @click=${() => printRecoverySheet(this.programme.name, this.passphrase)}>${t('save-print-sheet')}</button>
      </div>
      <div class="notice warning">
        <p>${rich(this.keeping ? 'save-no-recovery-keeping' : 'save-no-recovery', {}, { strong: (text) => html`<strong>${text}</strong>` })}</p>
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
        />
        ${t('save-written-down')}</label
      >
      ${this.complaint === 'kept'
        ? html`<p class="error-text" id="save-kept-error" role="alert">${t('save-not-written-down')}</p>`
        : nothing}
    </div>`;
  }

  private nameField(): TemplateResult {
    return html`<div class="field">
      <label for="save-name">${t('save-name')}</label>
      <span class="hint" id="save-name-hint">${t(this.keeping ? 'save-name-hint-keeping' : 'save-name-hint')}</span>
      <input
        id="save-name"
        type="text"
        maxlength="80"
        autocomplete="off"
        aria-describedby="save-name-hint"
        .value=${this.programme.name}
        @change=${(event: Event) => {
          const name = (event.target as HTMLInputElement).value.trim();
          if (name !== this.programme.name) this.app.update(t('save-name-undo'), (programme) => ({ ...programme, name }));
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
      />
      ${t('save-as-text')}</label
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
    const file: FileToSave = { name: fileName(programme.name), type: 'application/octet-stream', what: t('save-file-kind') };
    this.saving = true;
    this.problem = null;
    if (this.keeping) {
      try {
        await this.app.keeping.begin(passphrase);
        remembered = passphrase;
        this.close();
        this.app.announce(t('save-keeping-begun'));
      } catch (error) {
        this.refuse(failureOf(error));
      } finally {
        this.saving = false;
      }
      return;
    }
    try {
      // Before anything else is awaited: the window for it opens only while the click is fresh.
      const place = this.passing || way === 'download' ? null : await choosePlace(file);
      if (place === null && !this.passing && way === 'any') {
        this.refuse({ message: t('save-no-place'), advice: t('save-no-place.advice') });
        return;
      }
      const sealed = await this.app.call('lockProgramme', [{ ...programme, revision: this.app.revision, filed: this.app.today }, passphrase], { signal: this.leaving.signal });
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
        const said = t('save-saved', { name: plainly(kept.name) });
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
  return `${plain === '' ? t('save-file-name') : plain}.viceversa`;
}
