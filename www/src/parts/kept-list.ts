/** The programmes that this browser keeps, on the first screen. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Kept, Shelved } from '../app/context.js';
import './end-dialog.js';
import { shelvedWords } from './kept-words.js';
import './open-kept.js';

/** `vv-kept-list`. Properties: app, kept. */
export class VvKeptList extends LitElement {
  static override properties = { app: { attribute: false }, kept: { attribute: false }, opening: { state: true }, ending: { state: true } };
  declare app: App;
  declare kept: Kept;
  declare private opening: Shelved | null;
  declare private ending: Shelved | null;

  constructor() {
    super();
    this.opening = null;
    this.ending = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult | typeof nothing {
    const { shelf, trouble, place, open } = this.kept;
    if (open !== null || place !== 'here' || (shelf.length === 0 && trouble === null)) return nothing;
    return html`<section class="card stack tight" aria-labelledby="kept-list">
        <h2 id="kept-list">Kept in this browser</h2>
        ${trouble === null ? nothing : html`<div class="notice warning"><p><strong>${trouble.message}</strong> ${trouble.advice}</p></div>`}
        ${shelf.length === 0
          ? nothing
          : html`<ul class="plain kept-list">
              ${shelf.map((one) => {
                const words = shelvedWords(one, shelf.length === 1);
                return html`<li>
                  <span>${words}</span>
                  <span class="cluster">
                    <button type="button" class="primary small" aria-label=${`Open: ${words}`} @click=${() => (this.opening = one)}>Open</button>
                    <button type="button" class="quiet small" aria-label=${`End this programme: ${words}`} @click=${() => (this.ending = one)}>End</button>
                  </span>
                </li>`;
              })}
            </ul>`}
        <p class="small muted">Sealed: what a programme is called and who is in it shows only once its passphrase has opened it.</p>
      </section>
      ${this.opening === null ? nothing : html`<vv-open-kept .app=${this.app} .shelved=${this.opening} @vv-close=${() => (this.opening = null)}></vv-open-kept>`}
      ${this.ending === null ? nothing : html`<vv-end-kept .app=${this.app} .shelved=${this.ending} @vv-close=${() => (this.ending = null)}></vv-end-kept>`}`;
  }
}

customElements.define('vv-kept-list', VvKeptList);
