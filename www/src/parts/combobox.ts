/** A text field that finds one of thousands of options: type, arrows, Enter; Escape closes. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { plainly, shown } from './shown.js';
import { folded } from './text.js';
import { t } from '../words/words.js';

/** One thing to choose. `note` stands beside it, in grey. */
export interface Option {
  value: string;
  label: string;
  note?: string;
}

/** More than this is not read by anybody: type on. */
const SHOWN = 40;
let serial = 0;

/** `vv-combobox`. Properties: label, options, value, hint. Event: `vv-choose` with the value, or null when emptied. */
export class VvCombobox extends LitElement {
  static override properties = {
    label: {},
    hint: {},
    options: { attribute: false },
    value: { attribute: false },
    disabled: { type: Boolean },
    text: { state: true },
    open: { state: true },
    at: { state: true },
  };

  declare label: string;
  declare hint: string;
  declare options: readonly Option[];
  declare value: string | null;
  declare disabled: boolean;
  /** What is typed; null shows the chosen option. */
  private declare text: string | null;
  private declare open: boolean;
  private declare at: number;

  private readonly stem = `vv-combobox-${(serial += 1)}`;
  private found: readonly Option[] = [];
  private more = 0;

  constructor() {
    super();
    this.label = '';
    this.hint = '';
    this.options = [];
    this.value = null;
    this.disabled = false;
    this.text = null;
    this.open = false;
    this.at = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override focus(): void {
    this.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value')) this.text = null;
    if (!this.open) return;
    const words = folded(this.text ?? '').split(/\s+/).filter(Boolean);
    const fits = (option: Option): boolean => {
      const text = folded(`${option.label} ${option.note ?? ''}`);
      return words.every((word) => text.includes(word));
    };
    const all = words.length === 0 ? this.options : this.options.filter(fits);
    this.found = all.slice(0, SHOWN);
    this.more = all.length - this.found.length;
    this.at = Math.max(0, Math.min(this.at, this.found.length - 1));
  }

  protected override updated(): void {
    if (this.open) this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const chosen = this.options.find((option) => option.value === this.value);
    const list = `${this.stem}-list`;
    const active = this.open && this.found.length > 0 ? `${this.stem}-${this.at}` : nothing;
    return html`<div class="field combobox">
      <label for=${this.stem}>${this.label}</label>
      ${this.hint ? html`<span class="hint" id=${`${this.stem}-hint`}>${this.hint}</span>` : nothing}
      <input
        id=${this.stem}
        type="text"
        dir="auto"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls=${list}
        aria-activedescendant=${active}
        aria-describedby=${this.hint ? `${this.stem}-hint` : nothing}
        ?disabled=${this.disabled}
        .value=${this.text ?? (chosen ? plainly(chosen.label) : '')}
        @input=${this.onInput}
        @keydown=${this.onKey}
        @click=${() => this.show()}
        @blur=${this.onBlur}
      />
      <ul id=${list} role="listbox" aria-label=${this.label} ?hidden=${!this.open} @mousedown=${(event: Event) => event.preventDefault()}>
        ${this.open ? this.found.map((option, index) => this.option(option, index)) : nothing}
        ${this.open && this.found.length === 0 ? html`<li role="option" aria-disabled="true" aria-selected="false" class="muted">${t('combobox-none')}</li>` : nothing}
        ${this.open && this.more > 0
          ? html`<li role="option" aria-disabled="true" aria-selected="false" class="muted">${t('combobox-more', { count: this.more })}</li>`
          : nothing}
      </ul>
    </div>`;
  }

  private option(option: Option, index: number): TemplateResult {
    return html`<li id=${`${this.stem}-${index}`} role="option" aria-selected=${index === this.at ? 'true' : 'false'} @click=${() => this.choose(option)}>
      ${shown(option.label)} ${option.note ? html`<span class="hint">${shown(option.note)}</span>` : nothing}
    </li>`;
  }

  private show(): void {
    if (this.disabled || this.open) return;
    this.at = 0;
    this.open = true;
    // Typing replaces what was chosen.
    this.querySelector('input')?.select();
  }

  private readonly onInput = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.at = 0;
    this.open = true;
    if (this.text === '' && this.value !== null) this.send(null);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!this.open) this.show();
      else this.at = Math.max(0, Math.min(this.found.length - 1, this.at + step));
    } else if (event.key === 'Enter' && this.open) {
      event.preventDefault();
      const option = this.found[this.at];
      if (option) this.choose(option);
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
  };

  private readonly onBlur = (): void => this.close();

  private close(): void {
    this.open = false;
    this.text = null;
  }

  private choose(option: Option): void {
    this.close();
    this.send(option.value);
  }

  private send(value: string | null): void {
    this.value = value;
    this.dispatchEvent(new CustomEvent('vv-choose', { detail: value, bubbles: true }));
  }
}

customElements.define('vv-combobox', VvCombobox);

declare global {
  interface HTMLElementTagNameMap {
    'vv-combobox': VvCombobox;
  }
}
