/** What went wrong and what to do; receives the focus when it appears. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Failure } from '../app/context.js';
import { t } from '../words/words.js';

export class VvErrorSummary extends LitElement {
  static override properties = { failure: { attribute: false } };
  declare failure: Failure | null;

  constructor() {
    super();
    this.failure = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('failure') && this.failure !== null) this.querySelector<HTMLElement>('.error-summary')?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.failure === null) return nothing;
    return html`<div class="error-summary stack tight" role="alert" tabindex="-1">
      <h2>${t('error-title')}</h2>
      <p>${this.failure.message}</p>
      ${this.failure.advice === '' ? nothing : html`<p>${this.failure.advice}</p>`}
      <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-dismiss'))}>${t('error-dismiss')}</button>
    </div>`;
  }
}

customElements.define('vv-error-summary', VvErrorSummary);
