/** Sessions from a file or from pasted cells: what needs an answer first, then what is taken over. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, nameOf, peopleOf, today } from '../../app/programme.js';
import { TABLE_FILES } from '../../parts/file-drop.js';
import '../../parts/findings.js';
import type { Entry } from '../../parts/findings.js';
import { plainly, shown } from '../../parts/shown.js';
import { rich, t } from '../../words/words.js';
import type { AskedPerson, Fix, Programme, ReadSessions, ReadSessionsOptions, SessionColumns } from '../../types.js';

interface Read extends ReadSessions {
  bytes: Blob;
  options: ReadSessionsOptions;
}

const FIELDS = ['mentor', 'mentee', 'date', 'minutes', 'topic', 'progress', 'next', 'note'] as const;

/** `vv-session-import`. Properties: app, programme. Event: `vv-close`. */
export class VvSessionImport extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, read: { state: true }, problem: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private read: Read | null;
  declare private problem: string | null;

  constructor() {
    super();
    this.read = null;
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    return html`<div class="card stack">
      ${this.problem === null ? nothing : html`<p class="error-text" role="alert">${this.problem}</p>`}
      ${this.read === null ? this.ways() : this.review(this.read)}
    </div>`;
  }

  private ways(): TemplateResult {
    return html`<form
        class="stack tight"
        @submit=${(event: Event) => {
          event.preventDefault();
          const text = this.querySelector('textarea')?.value ?? '';
          if (text.trim() === '') {
            this.problem = t('check-import-empty');
            return;
          }
          void this.ask(new Blob([text]), { name: t('check-import-pasted'), today: today() });
        }}
      >
        <label class="field"><span>${t('check-import-paste')}</span><span class="hint">${t('check-import-hint')}</span><textarea rows="5" spellcheck="false" autocomplete="off"></textarea></label>
        <div class="cluster"><button type="submit" class="primary">${t('check-import-read')}</button><button type="button" class="quiet" @click=${() => this.close()}>${t('parts-cancel')}</button></div>
      </form>
      <vv-file-drop
        .label=${t('check-import-file')}
        .accept=${TABLE_FILES}
        @vv-files=${(event: CustomEvent<File[]>) => {
          const [file] = event.detail;
          if (file !== undefined) void this.ask(file, { name: file.name, today: today() });
        }}
      ></vv-file-drop>`;
  }

  private review(read: Read): TemplateResult {
    const entries = read.findings.map((finding): Entry => ({ finding, file: null, source: 0, settled: finding.severity === 'question' && (read.options.accepted ?? []).includes(finding.code) }));
    return html`<h3 tabindex="-1">${t('check-import-ready', { count: read.sessions.length })}</h3>
      ${read.asked.length === 0 ? nothing : html`<div class="stack tight">${read.asked.map((one) => this.who(read, one))}</div>`}
      ${entries.length === 0
        ? nothing
        : html`<vv-findings
            .entries=${entries}
            @vv-fix=${(event: CustomEvent<{ fix: Fix }>) => void this.ask(read.bytes, { ...read.options, ...(event.detail.fix.options as Partial<ReadSessionsOptions>) })}
            @vv-accept=${(event: CustomEvent<{ entry: Entry }>) => void this.ask(read.bytes, { ...read.options, accepted: [...(read.options.accepted ?? []), event.detail.entry.finding.code] })}
          ></vv-findings>`}
      <details ?open=${read.findings.some(({ code }) => code === 'session-columns')}>
        <summary>${t('check-import-columns')}</summary>
        <div class="cluster wide">${FIELDS.map((field) => this.column(read, field))}</div>
      </details>
      <div class="cluster">
        <button type="button" class="primary" ?disabled=${read.sessions.length === 0} @click=${() => this.keep(read)}>${t('check-import-keep', { count: read.sessions.length })}</button>
        <button type="button" @click=${() => this.close()}>${t('parts-cancel')}</button>
      </div>`;
  }

  private who(read: Read, asked: AskedPerson): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const about = (id: string): string => {
      const person = people.get(id);
      return plainly([nameOf(person, id), id, person?.department ?? ''].filter((text) => text !== '').join(', '));
    };
    return html`<label class="field"
      ><span>${rich('check-import-who', { name: shown(asked.reference), count: asked.rows })}</span
      ><select @change=${(event: Event) => {
        const id = (event.target as HTMLSelectElement).value;
        if (id !== '') void this.ask(read.bytes, { ...read.options, people: { ...read.options.people, [asked.reference]: id } });
      }}>
        <option value="">${t('check-import-choose')}</option>
        ${[...asked.candidates].sort((a, b) => Number(b === asked.proposal) - Number(a === asked.proposal)).map(
          (id) => html`<option value=${id}>${id === asked.proposal ? t('check-import-likely', { name: about(id) }) : about(id)}</option>`,
        )}
      </select></label
    >`;
  }

  private column(read: Read, field: keyof SessionColumns): TemplateResult {
    const chosen = read.columns[field];
    return html`<label class="field"
      ><span>${t(`check-column-${field}`)}</span
      ><select @change=${(event: Event) => {
        const value = (event.target as HTMLSelectElement).value;
        void this.ask(read.bytes, { ...read.options, columns: { ...read.columns, [field]: value === '' ? null : value } });
      }}>
        <option value="" ?selected=${chosen === null}>${t('check-column-none')}</option>
        ${read.headers.map((header) => html`<option value=${header} ?selected=${header === chosen}>${plainly(header)}</option>`)}
      </select></label
    >`;
  }

  private async ask(bytes: Blob, options: ReadSessionsOptions): Promise<void> {
    try {
      const read = await this.app.call('readSessions', [bytes, options, { ...this.programme, scenarios: [], past: [], surveys: [] }], { label: t('reading-file') });
      const first = this.read === null;
      this.read = { ...read, bytes, options };
      this.problem = null;
      this.app.announce(t('check-import-ready', { count: read.sessions.length }));
      if (first) void this.updateComplete.then(() => this.querySelector<HTMLElement>('h3')?.focus());
    } catch (error) {
      const { message, advice } = error as { message?: string; advice?: string };
      this.problem = `${message ?? ''} ${advice ?? ''}`.trim();
    }
  }

  private keep(read: Read): void {
    this.app.update(t('check-undo-import'), (before) => ({ ...before, sessions: [...before.sessions, ...read.sessions] }));
    this.app.announce(t('check-imported', { count: read.sessions.length }));
    this.close();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('vv-close'));
  }
}

customElements.define('vv-session-import', VvSessionImport);
