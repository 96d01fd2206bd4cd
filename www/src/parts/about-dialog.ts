/** What this is, which version, and whose work is in it. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { fromBase64 } from '../bridge/base64.js';
import { gunzip } from '../bridge/gzip.js';
import { rich, t } from '../words/words.js';
import './dialog.js';

/** `THIRD-PARTY.txt`, which the build packs into the page. */
async function notices(): Promise<string> {
  return new TextDecoder().decode(await gunzip(fromBase64(document.getElementById('notices')?.textContent ?? '')));
}

export class VvAbout extends LitElement {
  static override properties = { app: { attribute: false }, version: { state: true }, notices: { state: true } };
  declare app: App;
  declare private version: { version: string; build: string } | null;
  declare private notices: string;

  constructor() {
    super();
    this.version = null;
    this.notices = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    notices().then(
      (text) => (this.notices = text),
      () => (this.notices = t('about-notices-damaged')),
    );
    this.app.call('version', []).then(
      (version) => (this.version = version),
      // The rest can be read without it.
      () => undefined,
    );
  }

  override render(): TemplateResult {
    return html`<vv-dialog .heading=${t('about-title')} .wide=${true} .body=${this.body()} @vv-close=${() => this.dispatchEvent(new CustomEvent('vv-close'))}></vv-dialog>`;
  }

  private body(): TemplateResult {
    return html`<div class="stack">
      <p>
        ${t('about-what')}
        ${this.version === null ? nothing : rich('about-version', { version: this.version.version, build: html`<code>${this.version.build}</code>` })}
      </p>
      <p>${t('about-licence')}</p>
      <div><button type="button" @click=${() => this.app.download('THIRD-PARTY.txt', new TextEncoder().encode(this.notices), 'text/plain')}>${t('about-download')}</button></div>
      <pre class="notices" tabindex="0" role="region" aria-label=${t('about-notices')}>${this.notices}</pre>
    </div>`;
  }
}

customElements.define('vv-about', VvAbout);
