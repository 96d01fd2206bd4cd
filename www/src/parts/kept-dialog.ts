/** Where the programme on the screen is kept, how it is protected, and what can be done about it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Kept } from '../app/context.js';
import './dialog.js';
import './end-dialog.js';
import { PERSISTED, closingWords, placeWords, stateWords } from './kept-words.js';

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
    const toFile = html`<button type="button" @click=${() => app.setView({ dialog: 'save' })}>Save to a file</button>`;
    return html`<vv-dialog
      .heading=${'Where this programme is kept'}
      .body=${open === null ? this.notKept() : this.isKept(open.revision, open.earlier.length)}
      .foot=${open === null
        ? html`${kept.place === 'here' ? html`<button type="button" class="primary" @click=${() => app.setView({ dialog: 'keep' })}>Keep it in this browser</button>` : nothing}${toFile}
            <button
              type="button"
              @click=${() => {
                app.keeping.onlyInFile();
                close();
              }}
            >
              Only in a file
            </button>`
        : html`<button type="button" class="primary" @click=${close}>Go on</button>${toFile}<button type="button" class="danger" @click=${() => (this.ending = true)}>End this programme</button>`}
      @vv-close=${close}
    ></vv-dialog>`;
  }

  private notKept(): TemplateResult {
    const { kept, inFile } = this;
    return html`<div class="stack">
      <p><strong>${stateWords(kept, inFile, true)}.</strong> ${closingWords(kept, inFile, true)}</p>
      ${kept.place === 'missing'
        ? html`<p>${kept.trouble?.message} A file is the only way here.</p>`
        : html`<p>Kept in this browser, every change is saved within a second, sealed under a passphrase.</p>`}
    </div>`;
  }

  private isKept(revision: number, earlier: number): TemplateResult {
    const { kept, inFile } = this;
    return html`<div class="stack">
      <p><strong>${stateWords(kept, inFile, true)}.</strong> ${closingWords(kept, inFile, true)}</p>
      <dl class="facts kept-facts">
        <dt>Last save</dt>
        <dd>Revision ${revision}${earlier === 0 ? '' : `, and ${earlier === 1 ? 'one' : String(earlier)} before it`}. Saves are counted, not dated.</dd>
        <dt>Where</dt>
        <dd>${placeWords()}</dd>
        <dt>The browser</dt>
        <dd>${PERSISTED[kept.persisted]}</dd>
        <dt>Protected by</dt>
        <dd>Your passphrase, which is stored nowhere. Every save is sealed for a key (age, X25519) that only it opens. Lengths are filled up.</dd>
        <dt>In a file</dt>
        <dd>${inFile ? 'A file holds what is here now.' : 'No file that is known here holds what is on the screen. A file is what survives a lost device or a cleared browser.'}</dd>
        <dt>Not protected</dt>
        <dd>From whoever changes the page, the browser or the device, or is at it while the programme is open; from a browser that clears its storage. Text in a page’s memory cannot be wiped: close the tab on a shared machine.</dd>
      </dl>
    </div>`;
  }
}

customElements.define('vv-kept', VvKept);
