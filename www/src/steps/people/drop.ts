/** A place for files of people: each is looked at, and one that belongs elsewhere is sent there. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { start } from '../../app/import-draft.js';
import { TABLE_FILES } from '../../parts/file-drop.js';
import '../../parts/organisation-file.js';
import { kindOf, wrongPlace } from '../../parts/wrong-place.js';
import type { FileKind, Role } from '../../types.js';
import { t } from '../../words/words.js';

/** `vv-people-drop`. Properties: app; `again`: there is a roster already, and a newer file is wanted. Event: `vv-review`, when the review is open. */
export class VvPeopleDrop extends LitElement {
  static override properties = { app: { attribute: false }, again: { type: Boolean }, wrong: { state: true }, organisation: { state: true } };
  declare app: App;
  declare again: boolean;
  /** A file that belongs elsewhere, and what was to be read. */
  declare private wrong: { name: string; kind: Exclude<FileKind, 'unknown' | 'people' | 'organisation'>; files: { file: File; role?: Role }[] } | null;

  /** An organisation file that was dropped. */
  declare private organisation: File | null;

  constructor() {
    super();
    this.again = false;
    this.wrong = null;
    this.organisation = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<div class="stack">
      <vv-file-drop
        .label=${t(this.again ? 'start-file-newer' : 'doors-drop')}
        .hint=${t('doors-drop.hint')}
        .accept=${`${TABLE_FILES},.json`}
        .multiple=${true}
        @vv-files=${(event: CustomEvent<File[]>) => void this.readFiles(event.detail.map((file) => ({ file })))}
      ></vv-file-drop>
      ${this.wrong === null ? nothing : this.elsewhere(this.wrong)}
      ${this.organisation === null ? nothing : html`<vv-organisation-file .app=${this.app} .file=${this.organisation} @vv-close=${() => (this.organisation = null)}></vv-organisation-file>`}
    </div>`;
  }

  /** Reads files of people, each with the role of everybody in it where that is known. */
  async readFiles(files: { file: File; role?: Role }[]): Promise<void> {
    this.wrong = null;
    this.organisation = null;
    for (const { file } of files) {
      const kind = await kindOf(this.app, file, file.name);
      if (kind === 'unknown' || kind === 'people') continue;
      if (kind === 'organisation') this.organisation = file;
      else this.wrong = { name: file.name, kind, files };
      return;
    }
    await this.read(files);
  }

  private elsewhere({ name, kind, files }: NonNullable<VvPeopleDrop['wrong']>): TemplateResult {
    const surveys = kind === 'answers' || kind === 'survey';
    const anyway = { text: t('start-is-people'), run: () => { this.wrong = null; void this.read(files); } };
    return wrongPlace(name, kind, () => this.app.setView(surveys ? { step: 'surveys' } : { dialog: 'open' }), kind === 'answers' ? anyway : null);
  }

  private async read(files: { file: File; role?: Role }[]): Promise<void> {
    const opened = await start(this.app, files.map(({ file, ...role }) => ({ name: file.name, bytes: file, ...role })));
    if (opened) this.dispatchEvent(new CustomEvent('vv-review', { bubbles: true }));
  }
}

customElements.define('vv-people-drop', VvPeopleDrop);

declare global {
  interface HTMLElementTagNameMap {
    'vv-people-drop': VvPeopleDrop;
  }
}
