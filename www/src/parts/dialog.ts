/** A modal dialog with a heading and one way out. `vv-dialog` is opened by being rendered and closed by not being rendered any more. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { t } from '../words/words.js';

let numbered = 0;

export class VvDialog extends LitElement {
  static override properties = { heading: {}, body: { attribute: false }, foot: { attribute: false }, wide: { type: Boolean } };
  /** Our words, never data. */
  declare heading: string;
  declare body: TemplateResult;
  /** Buttons; the first is the main one. */
  declare foot: TemplateResult | typeof nothing;
  declare wide: boolean;
  private readonly headingId = `dialog-${String((numbered += 1))}`;
  private opener: Element | null = null;

  constructor() {
    super();
    this.heading = '';
    this.body = html``;
    this.foot = nothing;
    this.wide = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.opener = document.activeElement;
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const dialog = this.querySelector('dialog');
    dialog?.showModal();
    // The heading comes first for those who listen; a field may ask for the focus instead.
    (this.querySelector<HTMLElement>('[data-autofocus]') ?? this.querySelector<HTMLElement>('h2'))?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const opener = this.opener;
    // The place one came from, or at least the page: focus is never lost.
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    else document.querySelector<HTMLElement>('main h1')?.focus();
  }

  override render(): TemplateResult {
    return html`<dialog
      class=${this.wide ? 'wide' : ''}
      aria-labelledby=${this.headingId}
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.leave();
      }}
    >
      <div class="dialog-inner">
        <div class="dialog-head">
          <h2 id=${this.headingId} tabindex="-1">${this.heading}</h2>
          <button type="button" class="quiet small" @click=${() => this.leave()}>${t('parts-close')}</button>
        </div>
        ${this.body} ${this.foot === nothing ? nothing : html`<div class="dialog-foot">${this.foot}</div>`}
      </div>
    </dialog>`;
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('vv-close'));
  }
}

customElements.define('vv-dialog', VvDialog);
