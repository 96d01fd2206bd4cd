/** A place to drop a file on, with the button that does the same. Event: `vv-files` with the File list. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { t } from '../words/words.js';

/** What the file choosers offer first; the core looks at the bytes, not at the name. */
export const TABLE_FILES = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.xlsb,.ods';

let numbered = 0;

export class VvFileDrop extends LitElement {
  static override properties = {
    label: {},
    button: {},
    hint: {},
    accept: {},
    multiple: { type: Boolean },
    over: { state: true },
  };
  /** What may be dropped here. */
  declare label: string;
  declare button: string;
  declare hint: string;
  declare accept: string;
  declare multiple: boolean;
  declare private over: boolean;
  private readonly inputId = `file-${String((numbered += 1))}`;

  constructor() {
    super();
    this.label = '';
    this.button = '';
    this.hint = '';
    this.accept = '';
    this.multiple = false;
    this.over = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<div
      class=${`file-drop stack tight${this.over ? ' over' : ''}`}
      @dragover=${(event: DragEvent) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        this.over = true;
      }}
      @dragleave=${() => {
        this.over = false;
      }}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        this.over = false;
        this.give(event.dataTransfer?.files ?? null);
      }}
    >
      <label for=${this.inputId}>${this.label}</label>
      ${this.hint === '' ? nothing : html`<span class="hint" id="${this.inputId}-hint">${this.hint}</span>`}
      <span class="cluster">
        <input
          id=${this.inputId}
          class="visually-hidden"
          type="file"
          accept=${this.accept}
          ?multiple=${this.multiple}
          aria-describedby=${this.hint === '' ? nothing : `${this.inputId}-hint`}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            this.give(input.files);
            // The same file can be chosen again after it has been mended.
            input.value = '';
          }}
        />
        <span class="button primary" aria-hidden="true" @click=${() => this.querySelector('input')?.click()}>${this.button === '' ? t('drop-choose') : this.button}</span>
        <span class="muted small" aria-hidden="true">${t('drop-here')}</span>
      </span>
    </div>`;
  }

  private give(files: FileList | null): void {
    if (files === null || files.length === 0) return;
    this.dispatchEvent(new CustomEvent('vv-files', { detail: [...files] }));
  }
}

customElements.define('vv-file-drop', VvFileDrop);
