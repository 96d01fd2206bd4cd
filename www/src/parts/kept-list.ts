/** The programmes that this browser keeps, on the first screen. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Kept, Shelved } from '../app/context.js';
import { inWords } from '../words/failure.js';
import { t } from '../words/words.js';
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
    const { shelf, place, open } = this.kept;
    const trouble = this.kept.trouble === null ? null : inWords(this.kept.trouble);
    if (open !== null || place !== 'here' || (shelf.length === 0 && trouble === null)) return nothing;
    return html`<section class="card stack tight" aria-labelledby="kept-list">
        <h2 id="kept-list">${t('kept-list')}</h2>
        ${trouble === null ? nothing : html`<div class="notice warning"><p><strong>${trouble.message}</strong> ${trouble.advice}</p></div>`}
        ${shelf.length === 0
          ? nothing
          : html`<ul class="plain kept-list">
              ${shelf.map((one) => {
                const words = shelvedWords(one, shelf.length === 1);
                return html`<li>
                  <span>${words}</span>
                  <span class="cluster">
                    <button type="button" class="primary small" aria-label=${t('kept-list-open', { what: words })} @click=${() => (this.opening = one)}>${t('open')}</button>
                    <button type="button" class="quiet small" aria-label=${t('kept-list-end', { what: words })} @click=${() => (this.ending = one)}>${t('kept-list-end.short')}</button>
                  </span>
                </li>`;
              })}
            </ul>`}
        <p class="small muted">${t('kept-list-sealed')}</p>
      </section>
      ${this.opening === null ? nothing : html`<vv-open-kept .app=${this.app} .shelved=${this.opening} @vv-close=${() => (this.opening = null)}></vv-open-kept>`}
      ${this.ending === null ? nothing : html`<vv-end-kept .app=${this.app} .shelved=${this.ending} @vv-close=${() => (this.ending = null)}></vv-end-kept>`}`;
  }
}

customElements.define('vv-kept-list', VvKeptList);
