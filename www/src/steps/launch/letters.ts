/** Letters of one kind: to whom, as they will read, in the coordinator's own words if wanted, out as files, sent or not. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { today } from '../../app/programme.js';
import { Latest } from '../../parts/ask.js';
import { choice } from '../../parts/controls.js';
import { printSheet } from '../../parts/print-sheet.js';
import { shown } from '../../parts/shown.js';
import '../../parts/table.js';
import type { Column } from '../../parts/table.js';
import type { Letter, LetterEdit, LetterFileOptions, LetterKind, LetterTemplate, Programme } from '../../types.js';
import { failureOf } from '../../words/failure.js';
import { date, language, languages, number, ownName, t } from '../../words/words.js';

const KINDS = ['proposal', 'mentor', 'mentee', 'mentor-manager', 'mentee-manager', 'agreement'] as const satisfies readonly LetterKind[];
const FORMATS = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv;charset=utf-8', mails: 'application/zip', html: 'text/html;charset=utf-8' } as const;
const ENDINGS = { xlsx: 'xlsx', csv: 'csv', mails: 'zip', html: 'html' } as const;
type Format = keyof typeof FORMATS;

/** What is being written anew: for everybody, or for the letter's pair. */
interface Draft {
  for: 'all' | 'pair';
  template: LetterTemplate;
  fault: string;
}

const keyOf = (letter: Letter): string => `${letter.mentor.length}:${letter.mentor}${letter.mentee}`;
const namesOf = (letter: Letter): string => letter.to.map(({ name }) => name).join(', ');

/** `vv-letters`. Properties: app, programme. */
export class VvLetters extends LitElement {
  static override properties = {
    app: { attribute: false }, programme: { attribute: false }, kind: { state: true }, language: { state: true }, letters: { state: true }, selected: { state: true }, draft: { state: true }, problem: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare private kind: LetterKind;
  declare private language: string;
  declare private letters: Letter[];
  declare private selected: string | null;
  declare private draft: Draft | null;
  declare private problem: string;
  private readonly asking = new Latest<Letter[]>(0);

  constructor() {
    super();
    this.kind = 'mentor';
    this.language = language();
    this.letters = [];
    this.selected = null;
    this.draft = null;
    this.problem = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asking.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('programme') && !changed.has('kind') && !changed.has('language')) return;
    const { programme, kind } = this;
    this.asking.ask(
      (signal) => this.app.call('letters', [programme, { kinds: [kind], language: this.language }], { signal }),
      (letters) => {
        this.letters = letters;
        this.problem = '';
      },
      (error) => (this.problem = failureOf(error).message),
    );
  }

  private get letter(): Letter | undefined {
    return this.letters.find((letter) => keyOf(letter) === this.selected) ?? this.letters[0];
  }

  protected override render(): TemplateResult {
    const { letters, letter } = this;
    const sent = letters.filter((one) => one.sent !== null).length;
    return html`<div class="stack">
      <div class="columns">
        ${choice<LetterKind>(t('launch-letter-kind'), this.kind, KINDS.map((kind) => [kind, t(`launch-kind-${kind}`)] as const), (kind) => {
          this.kind = kind;
          this.draft = null;
        })}
        ${choice(t('launch-letter-language'), this.language, languages().map((code) => [code, ownName(code)] as const), (code) => {
          this.language = code;
          this.draft = null;
        })}
      </div>
      ${this.problem === '' ? nothing : html`<p class="notice error" role="alert">${this.problem}</p>`}
      <p role="status">${t('launch-sent-of', { sent: number(sent), of: number(letters.length) })}</p>
      <div class="split">
        <div>
          <vv-table name="letters" .label=${t('launch-letters')} .columns=${this.columns()} .rows=${letters} .rowKey=${keyOf} .selected=${letter === undefined ? null : keyOf(letter)} .empty=${t('launch-letters-none')}
            @vv-select=${(event: CustomEvent<{ key: string }>) => {
              this.selected = event.detail.key;
              if (this.draft?.for === 'pair') this.draft = null;
            }}></vv-table>
        </div>
        <section class="side stack tight" aria-labelledby="vv-letter-heading">
          <h2 id="vv-letter-heading" tabindex="-1">${t(this.draft === null ? 'launch-preview' : this.draft.for === 'all' ? 'launch-edit-all' : 'launch-edit-pair')}</h2>
          ${letter === undefined ? html`<p class="empty">${t('launch-letters-none')}</p>` : this.draft === null ? this.preview(letter) : this.form(letter, this.draft)}
        </section>
      </div>
      ${this.files(letters)}
    </div>`;
  }

  private columns(): Column<Letter>[] {
    return [
      { key: 'name', label: t('launch-column-to'), value: namesOf, render: (letter) => (letter.to.length === 0 ? html`<span class="tag warning">${t('launch-nobody-known')}</span>` : shown(namesOf(letter))) },
      { key: 'email', label: t('launch-column-email'), value: (letter) => letter.to.map(({ email }) => email).join(', '), render: (letter) => (letter.to.some(({ email }) => email === '') ? html`<span class="tag warning">${t('launch-no-email')}</span>` : shown(letter.to.map(({ email }) => email).join(', '))) },
      { key: 'sent', label: t('launch-column-state'), value: (letter) => letter.sent ?? '', text: (letter) => (letter.sent === null ? t('launch-unsent') : t('launch-sent')), render: (letter) => (letter.sent === null ? t('launch-unsent') : html`<span class="tag ok">${t('launch-sent-on', { date: date(letter.sent) })}</span>`) },
    ];
  }

  private preview(letter: Letter): TemplateResult {
    const own = letter.edited;
    return html`<p><strong>${shown(letter.subject)}</strong></p>
      <div class="card letter-text" dir="auto">${shown(letter.body)}</div>
      ${own === null ? nothing : html`<p class="hint">${t(own === 'all' ? 'launch-own-all' : 'launch-own-pair')}</p>`}
      <div class="cluster">
        <button type="button" @click=${() => void this.edit('all')}>${t('launch-edit-all')}</button>
        <button type="button" @click=${() => void this.edit('pair')}>${t('launch-edit-pair')}</button>
        ${own === null ? nothing : html`<button type="button" class="quiet" @click=${() => this.forget(own === 'pair' ? 'pair' : 'all')}>${t('launch-own-back')}</button>`}
        ${this.kind === 'agreement' ? nothing : html`<button type="button" @click=${() => this.mark([letter], letter.sent === null)}>${t(letter.sent === null ? 'launch-mark-sent' : 'launch-mark-unsent')}</button>`}
      </div>`;
  }

  private form(letter: Letter, draft: Draft): TemplateResult {
    const { template, fault } = draft;
    const put = (patch: Partial<LetterTemplate>): void => void (this.draft = { ...draft, template: { ...draft.template, ...patch } });
    const value = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;
    return html`<form class="stack tight" @submit=${(event: Event) => {
        event.preventDefault();
        void this.keep(letter);
      }}>
      ${fault === '' ? nothing : html`<p class="notice error" role="alert" id="vv-letter-fault">${fault}</p>`}
      <label class="field"><span>${t('launch-subject')}</span><input type="text" dir="auto" autocomplete="off" .value=${template.subject} @input=${(event: Event) => put({ subject: value(event) })} /></label>
      <label class="field"><span>${t('launch-text')}</span><textarea rows="16" dir="auto" aria-invalid=${fault === '' ? 'false' : 'true'} aria-describedby=${fault === '' ? nothing : 'vv-letter-fault'} .value=${template.body} @input=${(event: Event) => put({ body: value(event) })}></textarea></label>
      <p class="hint">${t('launch-placeholders')} ${template.placeholders.map((name) => html`<code>{${name}}</code> `)}</p>
      <div class="cluster"><button type="submit" class="primary">${t('launch-keep')}</button><button type="button" class="quiet" @click=${() => this.leave()}>${t('launch-leave')}</button></div>
    </form>`;
  }

  private files(letters: readonly Letter[]): TemplateResult {
    const file = (format: Format): TemplateResult => html`<button type="button" @click=${() => void this.save(format)}>${t(`launch-file-${format}`)}</button>`;
    const open = letters.filter((letter) => letter.sent === null && letter.to.length > 0);
    return html`<section class="card stack tight" aria-labelledby="vv-letter-files">
      <h2 id="vv-letter-files">${t('launch-files')}</h2>
      <p class="hint">${t('launch-files-hint')}</p>
      <div class="cluster">${file('xlsx')} ${file('csv')} ${this.kind === 'agreement' ? nothing : file('mails')} ${file('html')} <button type="button" @click=${() => this.print()}>${t('launch-print')}</button></div>
      ${this.kind === 'agreement' || open.length === 0 ? nothing : html`<div><button type="button" @click=${() => this.mark(open, true)}>${t('launch-mark-all', { count: open.length })}</button></div>`}
    </section>`;
  }

  private async edit(whose: 'all' | 'pair'): Promise<void> {
    const { letter } = this;
    if (letter === undefined) return;
    const pair: [string, string] | null = whose === 'pair' ? [letter.mentor, letter.mentee] : null;
    try {
      this.draft = { for: whose, template: await this.app.call('letterTemplate', [this.programme, this.kind, pair, this.language]), fault: '' };
    } catch (error) {
      return this.app.fail(error);
    }
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('form input')?.focus());
  }

  private async keep(letter: Letter): Promise<void> {
    const { draft, kind } = this;
    if (draft === null) return;
    const { subject, body } = draft.template;
    try {
      await this.app.call('checkTemplate', [subject]);
      await this.app.call('checkTemplate', [body]);
    } catch (error) {
      const { message, advice } = failureOf(error);
      this.draft = { ...draft, fault: `${message} ${advice}` };
      return;
    }
    const edit: LetterEdit = { kind, language: this.language, pair: draft.for === 'pair' ? [letter.mentor, letter.mentee] : null, subject, body };
    this.change(t('launch-undo-edit'), (edits) => [...edits.filter((one) => !same(one, edit)), edit]);
    this.leave();
    this.app.announce(t('launch-kept'));
  }

  private forget(whose: 'all' | 'pair'): void {
    const { letter, kind } = this;
    if (letter === undefined) return;
    const gone = { kind, language: this.language, pair: whose === 'pair' ? ([letter.mentor, letter.mentee] as [string, string]) : null };
    this.change(t('launch-undo-own-back'), (edits) => edits.filter((one) => !same(one, gone)));
    this.leave();
  }

  private change(what: string, edits: (before: LetterEdit[]) => LetterEdit[]): void {
    this.app.update(what, (programme) => ({ ...programme, letters: { ...programme.letters, edits: edits(programme.letters.edits) } }));
  }

  private leave(): void {
    this.draft = null;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-letter-heading')?.focus());
  }

  private mark(letters: readonly Letter[], sent: boolean): void {
    const keys = new Set(letters.map(keyOf));
    const { kind } = this;
    this.app.update(t(sent ? 'launch-undo-sent' : 'launch-undo-unsent'), (programme) => {
      const others = programme.letters.sent.filter((one) => one.kind !== kind || !keys.has(`${one.mentor.length}:${one.mentor}${one.mentee}`));
      const now = sent ? letters.map(({ mentor, mentee }) => ({ kind, mentor, mentee, date: today() })) : [];
      return { ...programme, letters: { ...programme.letters, sent: [...others, ...now] } };
    });
    this.app.announce(t(sent ? 'launch-marked' : 'launch-unmarked', { count: letters.length }));
  }

  /** Each on a sheet of its own. */
  private print(): void {
    const { letters } = this;
    if (letters.length === 0) return;
    printSheet(
      html`${letters.map(({ subject, body }, at) => html`<section class=${at === 0 ? '' : 'page-break'}><h1>${shown(subject)}</h1><div class="letter-text" dir="auto">${shown(body)}</div></section>`)}`,
      this.language,
    );
  }

  private async save(format: Format): Promise<void> {
    const options: LetterFileOptions = { format, letters: { kinds: [this.kind], language: this.language }, stamp: `${new Date().toISOString().slice(0, 19)}Z` };
    const bytes = await this.app.work('letterFile', [this.programme, options], t('launch-writing'));
    if (bytes !== null) this.app.download(`${t('launch-file-name')}-${this.kind}.${ENDINGS[format]}`, bytes, FORMATS[format]);
  }
}

function same(one: Pick<LetterEdit, 'kind' | 'language' | 'pair'>, other: Pick<LetterEdit, 'kind' | 'language' | 'pair'>): boolean {
  return one.kind === other.kind && one.language === other.language && one.pair?.[0] === other.pair?.[0] && one.pair?.[1] === other.pair?.[1];
}

customElements.define('vv-letters', VvLetters);
