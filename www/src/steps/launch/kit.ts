/** The kit: chosen by theme, role and language, read, put into one's own words, and taken along as a file or on paper. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../../app/context.js';
import { choice } from '../../parts/controls.js';
import { printSheet } from '../../parts/print-sheet.js';
import { kitInWords } from '../../words/kit.js';
import { language, languages, ownName, t } from '../../words/words.js';
import type { KitRole, KitText, Programme, Theme, WordedKit, WordedPiece } from '../../types.js';
import { kitFile, kitFileName } from './kit-file.js';
import { kitForm } from './kit-form.js';
import { kitView, pieceBody, titleOf } from './kit-view.js';

const THEMES = ['technology', 'inclusion', 'leadership', 'innovation', 'engagement'] as const;
const ROLES = ['mentor', 'mentee', 'coordinator'] as const;

/** `vv-kit`. Properties: app, programme. */
export class VvKit extends LitElement {
  static override properties = {
    app: { attribute: false }, programme: { attribute: false },
    theme: { state: true }, whose: { state: true }, tongue: { state: true }, kit: { state: true }, editing: { state: true }, wrong: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  /** As chosen here; undefined while it is the charter's. */
  declare theme: Theme | null | undefined;
  declare whose: KitRole;
  /** As chosen here; null while it is the page's. */
  declare tongue: string | null;
  declare kit: WordedKit | null;
  /** The piece whose words are being changed. */
  declare editing: string | null;
  declare wrong: boolean;
  /** What `kit` was made from. */
  private asked = '';

  constructor() {
    super();
    this.theme = undefined;
    this.whose = 'mentor';
    this.tongue = null;
    this.kit = null;
    this.editing = null;
    this.wrong = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get chosen(): Theme | null {
    const proposed = this.programme.charter.theme;
    return this.theme === undefined ? (proposed === 'own' ? null : proposed) : this.theme;
  }

  private get spoken(): string {
    return this.tongue ?? (languages().includes(language()) ? language() : 'en');
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const request = { theme: this.chosen, role: this.whose, language: this.spoken, edits: this.programme.kitEdits };
    const asked = JSON.stringify(request);
    if (asked === this.asked) return;
    this.asked = asked;
    this.app
      .call('kitPieces', [request])
      .then((kit) => kitInWords(kit))
      .then((kit) => {
        if (asked === this.asked) this.kit = kit;
      })
      .catch((error: unknown) => this.app.fail(error));
  }

  override render(): TemplateResult {
    const { kit } = this;
    return html`<section class="stack" aria-labelledby="kit-heading">
      <div class="stack tight">
        <h2 id="kit-heading">${t('kit-heading')}</h2>
        <p>${t('kit-about')}</p>
      </div>
      <div class="cluster">
        ${choice<Theme | ''>(t('kit-theme'), this.chosen ?? '', [['', t('kit-no-theme')], ...THEMES.map((theme) => [theme, t(`theme-${theme}`)] as const)], (theme) => {
          this.choose(() => (this.theme = theme === '' ? null : theme));
        })}
        ${choice<KitRole>(t('kit-role'), this.whose, ROLES.map((role) => [role, t(`kit-role-${role}`)] as const), (role) => this.choose(() => (this.whose = role)))}
        ${choice(t('kit-language'), this.spoken, languages().map((code) => [code, ownName(code)] as const), (code) => this.choose(() => (this.tongue = code)))}
      </div>
      ${kit === null ? html`<p role="status">${t('kit-opening')}</p>` : this.read(kit)}
    </section>`;
  }

  private choose(change: () => void): void {
    this.editing = null;
    this.wrong = false;
    change();
  }

  private read(kit: WordedKit): TemplateResult {
    return html`<p class="small">${kit.theme === null ? t('kit-without-theme') : t('kit-counted', { count: kit.pieces.length })}</p>
      <div class="cluster">
        <button type="button" class="primary" @click=${() => void this.take(kit)}>${t('kit-download')}</button>
        <button type="button" @click=${() => printSheet(kitView(kit), kit.language)}>${t('kit-print')}</button>
      </div>
      <div class="kit-pieces stack tight">${kit.pieces.map((piece) => keyed(`${kit.language} ${piece.id}`, this.piece(piece, kit)))}</div>`;
  }

  private piece(piece: WordedPiece, kit: WordedKit): TemplateResult {
    const editing = this.editing === piece.id;
    return html`<details>
      <summary><h3 lang=${kit.language}>${titleOf(piece, kit.labels)}</h3>${piece.own ? html` <span class="tag">${t('kit-own-words')}</span>` : nothing}</summary>
      ${editing
        ? kitForm(piece, this.wrong, { save: (text) => this.keep(text, kit), cancel: () => this.leave() })
        : html`<div class="kit-piece" lang=${kit.language}>${pieceBody(piece, kit.labels, 3)}</div>
            <div class="cluster">
              <button type="button" class="small" @click=${() => this.begin(piece.id)}>${t('kit-edit')}</button>
              ${piece.own ? html`<button type="button" class="small" @click=${() => this.restore(piece.id, kit.language)}>${t('kit-restore')}</button>` : nothing}
            </div>`}
    </details>`;
  }

  private begin(id: string): void {
    this.editing = id;
    this.wrong = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#kit-title')?.focus());
  }

  private leave(): void {
    const id = this.editing;
    this.editing = null;
    this.wrong = false;
    void this.updateComplete.then(() => this.summaryOf(id)?.focus());
  }

  private summaryOf(id: string | null): HTMLElement | null {
    const at = this.kit?.pieces.findIndex((piece) => piece.id === id) ?? -1;
    return this.querySelectorAll<HTMLElement>('.kit-pieces > details > summary')[at] ?? null;
  }

  private keep(text: KitText | null, kit: WordedKit): void {
    if (text === null) {
      this.wrong = true;
      void this.updateComplete.then(() => this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    this.app.update(t('kit-change'), (before) => ({ ...before, kitEdits: [...others(before, text.id, kit.language), { language: kit.language, text }] }));
    this.leave();
    this.app.announce(t('kit-kept'));
  }

  private restore(id: string, of: string): void {
    this.app.update(t('kit-change-back'), (before) => ({ ...before, kitEdits: others(before, id, of) }));
    this.summaryOf(id)?.focus();
    this.app.announce(t('kit-restored'));
  }

  private async take(kit: WordedKit): Promise<void> {
    this.app.download(kitFileName(kit), await kitFile(kit), 'text/html');
  }
}

/** The edits of other pieces, and of other languages. */
function others(programme: Programme, id: string, of: string): Programme['kitEdits'] {
  return programme.kitEdits.filter((edit) => edit.language !== of || edit.text.id !== id);
}

customElements.define('vv-kit', VvKit);
