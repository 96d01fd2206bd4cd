/** The empty state: every way in. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { TABLE_FILES } from '../../parts/file-drop.js';
import type { Role } from '../../types.js';
import './drop.js';
import { start, startSample } from '../../app/import-draft.js';
import type { Incoming } from '../../app/import-shapes.js';
import { t } from '../../words/words.js';

export class VvPeopleStart extends LitElement {
  static override properties = {
    app: { attribute: false },
    again: { type: Boolean },
    pasting: { state: true },
    two: { state: true },
    mentors: { state: true },
    mentees: { state: true },
    complaint: { state: true },
  };
  declare app: App;
  /** There is a roster already: a newer file is wanted. */
  declare again: boolean;
  declare private pasting: boolean;
  declare private two: boolean;
  declare private mentors: File | null;
  declare private mentees: File | null;
  declare private complaint: string | null;

  private readonly onPaste = (event: ClipboardEvent) => {
    const target = event.target;
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() === '') return;
    event.preventDefault();
    void this.read([pasted(text)]);
  };

  constructor() {
    super();
    this.again = false;
    this.pasting = false;
    this.two = false;
    this.mentors = null;
    this.mentees = null;
    this.complaint = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('paste', this.onPaste);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('paste', this.onPaste);
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <vv-people-drop .app=${this.app} ?again=${this.again}></vv-people-drop>
      <div class="cluster">
        <button type="button" aria-expanded=${this.pasting ? 'true' : 'false'} @click=${() => this.unfold('pasting')}>${t('start-paste')}</button>
        <button type="button" aria-expanded=${this.two ? 'true' : 'false'} @click=${() => this.unfold('two')}>
          ${t('start-two')}
        </button>
        ${this.again
          ? nothing
          : html`<button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-add', { bubbles: true }))}>${t('start-by-hand')}</button>
              <button type="button" @click=${() => this.app.setView({ dialog: 'open' })}>${t('door-open.do')}</button>`}
      </div>
      ${this.pasting ? this.pasteBox() : nothing} ${this.two ? this.twoFiles() : nothing}
      ${this.again ? nothing : this.newcomers()}
    </div>`;
  }

  private newcomers(): TemplateResult {
    return html`<div class="columns">
      <section class="card stack tight" aria-labelledby="try-heading">
        <h2 id="try-heading">${t('door-sample')}</h2>
        <p class="muted">${t('door-sample.about')}</p>
        <button type="button" @click=${() => void this.sample()}>${t('door-sample.do')}</button>
      </section>
      <section class="card stack tight" aria-labelledby="template-heading">
        <h2 id="template-heading">${t('start-template-title')}</h2>
        <p class="muted">${t('start-template-about')}</p>
        <div class="cluster">
          <button type="button" @click=${() => void this.template('xlsx')}>${t('start-template-excel')}</button>
          <button type="button" @click=${() => void this.template('csv')}>${t('start-template-csv')}</button>
        </div>
      </section>
    </div>`;
  }

  private pasteBox(): TemplateResult {
    return html`<form
      class="card stack"
      @submit=${(event: Event) => {
        event.preventDefault();
        const text = this.querySelector<HTMLTextAreaElement>('#paste-text')?.value ?? '';
        if (text.trim() === '') {
          this.complaint = t('start-paste-first');
          this.querySelector<HTMLElement>('#paste-text')?.focus();
          return;
        }
        void this.read([pasted(text)]);
      }}
    >
      <div class="field">
        <label for="paste-text">${t('start-cells')}</label>
        <span class="hint" id="paste-hint">${t('start-cells-hint')}</span>
        <textarea
          id="paste-text"
          rows="6"
          spellcheck="false"
          autocomplete="off"
          aria-describedby=${this.complaint === null ? 'paste-hint' : 'paste-hint paste-error'}
          aria-invalid=${this.complaint === null ? nothing : 'true'}
        ></textarea>
        ${this.complaint === null ? nothing : html`<span class="error-text" id="paste-error" role="alert">${this.complaint}</span>`}
      </div>
      <button type="submit" class="primary">${t('start-cells-read')}</button>
    </form>`;
  }

  private twoFiles(): TemplateResult {
    const chooser = (id: string, label: string, take: (file: File | null) => void) =>
      html`<div class="field">
        <label for=${id}>${label}</label>
        <input id=${id} type="file" accept=${TABLE_FILES} @change=${(event: Event) => take((event.target as HTMLInputElement).files?.[0] ?? null)} />
      </div>`;
    const ready = this.mentors !== null && this.mentees !== null;
    return html`<form
      class="card stack"
      @submit=${(event: Event) => {
        event.preventDefault();
        const { mentors, mentees } = this;
        if (mentors === null || mentees === null) {
          this.complaint = t('start-both-first');
          return;
        }
        void this.readFiles([
          { file: mentors, role: 'mentor' },
          { file: mentees, role: 'mentee' },
        ]);
      }}
    >
      <div class="columns">
        ${chooser('file-mentors', t('start-mentors'), (file) => {
          this.mentors = file;
          this.complaint = null;
        })}
        ${chooser('file-mentees', t('start-mentees'), (file) => {
          this.mentees = file;
          this.complaint = null;
        })}
      </div>
      <p class="hint">${t('start-in-both')}</p>
      ${this.complaint !== null && !ready ? html`<p class="error-text" role="alert">${this.complaint}</p>` : nothing}
      <button type="submit" class="primary">${t('start-both-read')}</button>
    </form>`;
  }

  private unfold(which: 'pasting' | 'two'): void {
    this.complaint = null;
    const open = !this[which];
    this.pasting = which === 'pasting' && open;
    this.two = which === 'two' && open;
    if (open) {
      void this.updateComplete.then(() => this.querySelector<HTMLElement>(which === 'pasting' ? '#paste-text' : '#file-mentors')?.focus());
    }
  }

  private async readFiles(files: { file: File; role: Role }[]): Promise<void> {
    await this.querySelector('vv-people-drop')?.readFiles(files);
  }

  private async read(files: Incoming[]): Promise<void> {
    if (await start(this.app, files)) this.dispatchEvent(new CustomEvent('vv-review', { bubbles: true }));
  }

  private async sample(): Promise<void> {
    if (await startSample(this.app)) this.dispatchEvent(new CustomEvent('vv-review', { bubbles: true }));
  }

  private async template(format: 'csv' | 'xlsx'): Promise<void> {
    const bytes = await this.app.work('template', [format], t('start-making-template'));
    if (bytes === null) return;
    const type = format === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    this.app.download(`${t('start-template-file')}.${format}`, bytes, type);
  }
}

customElements.define('vv-people-start', VvPeopleStart);

/** What a spreadsheet puts on the clipboard is UTF-8 with tabs; anything else is left to be recognised. */
function pasted(text: string): Incoming {
  const incoming: Incoming = { name: `${t('start-pasted-file')}.csv`, bytes: new Blob([text]), encoding: 'utf-8' };
  if ((text.split('\n', 1)[0] ?? '').includes('\t')) incoming.delimiter = '\t';
  return incoming;
}
