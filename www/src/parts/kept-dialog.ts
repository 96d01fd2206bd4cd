/** Where the programme on the screen is kept, how it is protected, and what can be done about it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Kept } from '../app/context.js';
import { inWords } from '../words/failure.js';
import { t } from '../words/words.js';
import './dialog.js';
import './end-dialog.js';
import { closingWords, persistedWords, placeWords, stateSentence } from './kept-words.js';

/** `vv-kept`. Properties: app, kept; `infile`: a file holds what is on the screen. */
export class VvKept extends LitElement {
  static override properties = { app: { attribute: false }, kept: { attribute: false }, inFile: { attribute: false }, ending: { state: true } };
  declare app: App;
  declare kept: Kept;
  declare inFile: boolean;
  declare private ending: boolean;

  constructor() {
    super();
    this.inFile = false;
    this.ending = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { app, kept } = this;
    const close = (): void => app.setView({ dialog: null });
    const { open } = kept;
    if (this.ending && open !== null) return html`<vv-end-kept .app=${app} .shelved=${open} .open=${true} @vv-close=${() => (this.ending = false)}></vv-end-kept>`;
    const toFile = html`<button type="button" @click=${() => app.setView({ dialog: 'save' })}>${t('save-to-file')}</button>`;
    return html`<vv-dialog
      .heading=${t('saved-where')}
      .body=${open === null ? this.notKept() : this.isKept(open.revision, open.earlier.length)}
      .foot=${open === null
        ? html`${kept.place === 'here' ? html`<button type="button" class="primary" @click=${() => app.setView({ dialog: 'keep' })}>${t('keep-here')}</button>` : nothing}${toFile}
            <button
              type="button"
              @click=${() => {
                app.keeping.onlyInFile();
                close();
              }}
            >
              ${t('keep-only-file')}
            </button>`
        : html`<button type="button" class="primary" @click=${close}>${t('kept-go-on')}</button>${toFile}<button type="button" class="danger" @click=${() => (this.ending = true)}>${t('end-go')}</button>`}
      @vv-close=${close}
    ></vv-dialog>`;
  }

  private notKept(): TemplateResult {
    const { kept, inFile } = this;
    return html`<div class="stack">
      <p><strong>${stateSentence(kept, inFile)}</strong> ${closingWords(kept, inFile, true)}</p>
      ${kept.place === 'missing'
        ? html`<p>${kept.trouble === null ? nothing : inWords(kept.trouble).message} ${t('kept-only-way')}</p>`
        : html`<p>${t('kept-would-be')}</p>`}
    </div>`;
  }

  private isKept(revision: number, earlier: number): TemplateResult {
    const { kept, inFile } = this;
    return html`<div class="stack">
      <p><strong>${stateSentence(kept, inFile)}</strong> ${closingWords(kept, inFile, true)}</p>
      <dl class="facts kept-facts">
        <dt>${t('kept-last-save')}</dt>
        <dd>${t('kept-last-save-is', { revision: String(revision), earlier })}</dd>
        <dt>${t('kept-where')}</dt>
        <dd>${placeWords()}</dd>
        <dt>${t('kept-the-browser')}</dt>
        <dd>${persistedWords(kept.persisted)}</dd>
        <dt>${t('kept-protected-by')}</dt>
        <dd>${t('kept-protected-by-passphrase')}</dd>
        <dt>${t('kept-in-file')}</dt>
        <dd>${t(inFile ? 'kept-in-file-yes' : 'kept-in-file-no')}</dd>
        <dt>${t('kept-not-protected')}</dt>
        <dd>${t('kept-not-protected-from')}</dd>
      </dl>
    </div>`;
  }
}

customElements.define('vv-kept', VvKept);
