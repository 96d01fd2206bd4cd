/** Says short messages to those who listen, and shows them for a while to those who look. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';

/** Long enough to read one sentence twice. */
const SHOWN_MS = 7000;

export class VvLiveRegion extends LitElement {
  static override properties = { said: { state: true }, visible: { state: true } };
  declare private said: string;
  declare private visible: boolean;
  private timer = 0;

  constructor() {
    super();
    this.said = '';
    this.visible = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** `seen` is false for what the page shows elsewhere anyway. */
  say(text: string, seen = true): void {
    // The same sentence twice is two messages: a no-break space makes it a change.
    this.said = text === this.said ? `${text}\u00A0` : text;
    this.visible = seen;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.visible = false;
    }, SHOWN_MS);
  }

  hush(): void {
    window.clearTimeout(this.timer);
    this.said = '';
    this.visible = false;
  }

  override render(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.said}</div>
      ${this.visible && this.said !== '' ? html`<div class="toast" aria-hidden="true">${this.said}</div>` : nothing}`;
  }
}

customElements.define('vv-live-region', VvLiveRegion);
