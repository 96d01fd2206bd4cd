/** Answers coming in: sealed ones, or the export of a forms tool with its mapping; and the rounds that are here. Events: `vv-tab`, `vv-chosen` with the id of a survey. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { carry, taken } from '../../parts/carried.js';
import '../../parts/file-drop.js';
import '../../parts/findings.js';
import { plainly, shown } from '../../parts/shown.js';
import { kindOf, wrongPlace } from '../../parts/wrong-place.js';
import type { FileKind, Finding, Instrument, Programme, Survey, WaitingRound } from '../../types.js';
import { language, number, t } from '../../words/words.js';
import { choice } from '../../parts/controls.js';
import { KEPT, surveyOf } from './held.js';
import './import.js';
import type { Taken } from './import.js';
import { entriesOf, textOf, told } from './words.js';

/** `vv-answers`. Properties: app, programme, instrument. */
export class VvAnswers extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    instrument: { attribute: false },
    file: { state: true },
    findings: { state: true },
    fits: { state: true },
    pasted: { state: true },
    wrong: { state: true },
    rounds: { state: true },
    ready: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  declare instrument: Instrument;
  /** An export being read. */
  private declare file: File | null;
  private declare findings: Finding[];
  /** Whether the export answers the chosen survey, or a survey is to be made from it. */
  private declare fits: 'chosen' | 'own';
  private declare pasted: string;
  /** Rounds of which too few came. */
  private declare rounds: WaitingRound[];
  /** Answers that wait and may be opened now. */
  private declare ready: number;
  /** A file that belongs elsewhere. */
  private declare wrong: { file: File; kind: Exclude<FileKind, 'unknown' | 'answers' | 'sealed'> } | null;

  constructor() {
    super();
    this.file = null;
    this.findings = [];
    this.fits = 'chosen';
    this.pasted = '';
    this.wrong = null;
    this.rounds = [];
    this.ready = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The language it was made in. */
  private readonly spoken = language();

  override connectedCallback(): void {
    super.connectedCallback();
    [this.file, this.fits, this.pasted] = taken<[File | null, 'chosen' | 'own', string]>('answers', this.programme.people) ?? [this.file, this.fits, this.pasted];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    carry('answers', this.programme.people, this.spoken, [this.file, this.fits, this.pasted]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { postbox } = this.programme;
    if (!changed.has('programme') || changed.get('programme')?.postbox?.waiting === postbox?.waiting) return;
    [this.rounds, this.ready] = [[], 0];
    if (postbox === null || postbox.waiting.length === 0) return;
    this.app.call('receiveAnswers', [[], postbox]).then(
      ({ rounds, fresh }) => {
        if (this.programme.postbox === postbox) [this.rounds, this.ready] = [rounds, fresh];
      },
      (error: unknown) => this.app.fail(error),
    );
  }

  protected override render(): TemplateResult {
    const title = textOf(this.instrument.title);
    return html`<div class="stack">
      <section class="card stack" aria-labelledby="vv-in-heading">
        <h2 id="vv-in-heading">${t('surveys-in-title')}</h2>
        <vv-file-drop .label=${t('surveys-in-drop')} .button=${t('surveys-choose-files')}
          .hint=${t('surveys-in-drop-hint')}
          ?multiple=${true} @vv-files=${(event: CustomEvent<File[]>) => void this.take(event.detail)}></vv-file-drop>
        ${choice(t('surveys-in-holds'), this.fits, [['chosen', t('surveys-in-chosen', { title })], ['own', t('surveys-in-own')]], (fits) => (this.fits = fits))}
        <details><summary>${t('surveys-in-paste-title')}</summary>
          <div class="stack tight">
            <label class="field"><span>${t('surveys-in-paste')}</span><textarea class="code" rows="5" spellcheck="false" autocomplete="off" .value=${this.pasted}
              @input=${(event: Event) => (this.pasted = (event.target as HTMLTextAreaElement).value)}></textarea></label>
            <div class="cluster"><button type="button" @click=${() => void this.paste()}>${t('surveys-in-open-it')}</button></div>
          </div>
        </details>
        ${this.wrong === null ? nothing : this.elsewhere(this.wrong)}
        <div role="status">${this.findings.length > 0 ? html`<vv-findings .entries=${entriesOf(this.findings)} .fixable=${false}></vv-findings>` : nothing}</div>
      </section>
      ${this.file === null ? nothing : html`<vv-survey-import .app=${this.app} .file=${this.file} .instrument=${this.fits === 'own' ? null : this.instrument}
          @vv-cancel=${() => (this.file = null)} @vv-taken=${(event: CustomEvent<Taken>) => this.taken(event.detail)}></vv-survey-import>`}
      ${this.together()} ${this.unopened()}
      ${this.waves()}
    </div>`;
  }

  /** Sealed answers that the programme holds: given on this device, or brought in before. */
  private get kept(): number {
    return this.programme.postbox?.sealed?.length ?? 0;
  }

  /** Sealed answers are opened by the coordinator, wherever they came from. */
  private unopened(): TemplateResult | typeof nothing {
    const shut = this.kept - this.programme.surveys.reduce((sum, { sealed, count: all }) => sum + (sealed ? all : 0), 0);
    if (shut <= 0) return nothing;
    return html`<section class="card stack tight" aria-labelledby="vv-kept-heading">
      <h2 id="vv-kept-heading">${shut === this.kept ? t('surveys-in-kept', { count: shut }) : t('surveys-in-kept-some', { shut, count: this.kept })}</h2>
      <p>${t('surveys-in-kept-why')}${shut === this.kept ? nothing : ` ${t('surveys-in-kept-twice')}`}</p>
      <div class="cluster"><button type="button" class=${shut === this.kept ? 'primary' : ''} @click=${() => void this.open([])}>${t('surveys-in-open-them')}</button></div>
    </section>`;
  }

  /** Sealed answers that wait for others of their round. */
  private together(): TemplateResult | typeof nothing {
    const waiting = this.programme.postbox?.waiting.length ?? 0;
    if (waiting === 0) return nothing;
    return html`<section class="card stack tight" aria-labelledby="vv-together-heading">
      <h2 id="vv-together-heading">${t('surveys-together', { count: waiting })}</h2>
      <p>${t('surveys-together-why')}</p>
      ${this.rounds.length === 0 ? nothing : html`<ul>${this.rounds.map(({ instrument, wave, count, missing }) => html`<li>${t('surveys-together-round', { round: plainly(wave), survey: this.titleOf(instrument), count, missing })}</li>`)}</ul>`}
      ${this.ready === 0 ? nothing : html`<div class="cluster"><button type="button" class="primary" @click=${() => void this.open([])}>${t('surveys-together-open', { count: this.ready })}</button></div>`}
    </section>`;
  }

  private titleOf(id: string): string {
    const found = [this.instrument, ...this.programme.instruments].find((one) => one.id === id);
    return plainly(found === undefined ? id : textOf(found.title));
  }

  private waves(): TemplateResult {
    const { surveys } = this.programme;
    if (surveys.length === 0) {
      return this.kept > 0 || (this.programme.postbox?.waiting.length ?? 0) > 0
        ? html`<p class="empty">${t('surveys-in-none-open')}</p>`
        : html`<div class="empty stack tight"><p>${t('surveys-in-none')}</p>
            <div><button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-tab', { detail: 'ask' }))}>${t('surveys-in-ask')}</button></div></div>`;
    }
    return html`<section class="card stack" aria-labelledby="vv-waves-heading">
      <div class="spread"><h2 id="vv-waves-heading">${t('surveys-here')}</h2><button type="button" class="primary" @click=${() => this.dispatchEvent(new CustomEvent('vv-tab', { detail: 'scores' }))}>${t('surveys-here-scores')}</button></div>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-here-table')}><table class="data">
        <thead><tr><th scope="col">${t('surveys-survey')}</th><th scope="col">${t('surveys-round')}</th><th scope="col" class="num">${t('surveys-tab-answers')}</th><th scope="col">${t('surveys-here-came-as')}</th><th scope="col"><span class="visually-hidden">${t('surveys-remove')}</span></th></tr></thead>
        <tbody>${surveys.map((survey, at) => html`<tr><th scope="row">${told(survey.instrument.title)}</th><td>${shown(survey.wave)}</td><td class="num">${number(survey.count)}</td>
          <td>${t(survey.count > KEPT ? (survey.sealed ? 'surveys-here-sealed-many' : 'surveys-here-export-many') : survey.sealed ? 'surveys-here-sealed' : 'surveys-here-export')}</td>
          <td>${survey.sealed && survey.instrument.id === 'intake' ? html`<button type="button" class="small" @click=${() => void this.roster(survey)}>${t('surveys-here-roster')}</button> ` : nothing}<button type="button" class="small quiet" aria-label=${t('surveys-here-remove', { number: String(at + 1) })} @click=${() => this.discard(survey)}>${t('surveys-remove')}</button></td></tr>`)}</tbody>
      </table></div>
    </section>`;
  }

  private discard(survey: Survey): void {
    this.app.update(t('surveys-undo-answers-removed'), (programme) => ({ ...programme, surveys: programme.surveys.filter((one) => one !== survey) }));
  }

  /** What people said about themselves, as a table to drop on the People step. */
  private async roster({ instrument, wave }: Survey): Promise<void> {
    const { postbox } = this.programme;
    if (!postbox) return;
    const opened = await this.app.work('openAnswers', [postbox.sealed.map((bytes) => ({ bytes })), postbox.identity, instrument], t('surveys-opening'));
    if (opened === null) return;
    const bytes = await this.app.work('intakeRoster', [instrument, opened.sheets.filter((sheet) => sheet.wave === wave)], t('surveys-writing'));
    if (bytes !== null) this.app.download(`${t('surveys-file-intake')}.csv`, bytes, 'text/csv');
  }

  private async take(files: File[]): Promise<void> {
    this.findings = [];
    const sealed: { bytes: Uint8Array; modified: number }[] = [];
    const others: File[] = [];
    for (const file of files) {
      if (await isSealed(file)) sealed.push({ bytes: new Uint8Array(await file.arrayBuffer()), modified: file.lastModified });
      else others.push(file);
    }
    if (sealed.length > 0) await this.open(sealed);
    const [first] = others;
    const kind = first === undefined ? 'unknown' : await kindOf(this.app, first, first.name);
    this.wrong = first !== undefined && (kind === 'people' || kind === 'survey' || kind === 'programme' || kind === 'organisation') ? { file: first, kind } : null;
    this.file = this.wrong === null ? (first ?? null) : null;
    if (others.length > 1) this.app.announce(t('surveys-one-export'));
  }

  private elsewhere({ file, kind }: NonNullable<VvAnswers['wrong']>): TemplateResult {
    const go = { people: () => this.app.setView({ step: 'people' }), survey: () => this.dispatchEvent(new CustomEvent('vv-tab', { detail: 'questions' })), programme: () => this.app.setView({ dialog: 'open' }), organisation: () => this.app.setView({ dialog: 'organisation' }) }[kind];
    const take = (): void => {
      this.wrong = null;
      this.file = file;
    };
    return wrongPlace(file.name, kind, go, kind === 'people' ? { text: t('surveys-read-here'), run: take } : null);
  }

  private async paste(): Promise<void> {
    if (this.pasted.trim() === '') return;
    await this.open([{ bytes: new TextEncoder().encode(this.pasted), modified: Date.now() }]);
    this.pasted = '';
  }

  /** Opens what is new with everything that was sealed before, so that whoever answered twice counts once. */
  private async open(fresh: { bytes: Uint8Array; modified: number }[]): Promise<void> {
    const { app } = this;
    const { postbox } = this.programme;
    if (postbox === null || postbox === undefined) {
      this.findings = [];
      app.fail({ code: 'no-key', message: t('surveys-no-key'), advice: t('surveys-no-key.advice') });
      return;
    }
    try {
      const all = [...(await app.call('instruments', [])), ...this.programme.instruments];
      const { sealed, waiting, fresh: ripe, findings: foreign } = await app.call('receiveAnswers', [fresh, postbox]);
      const surveys: Survey[] = [];
      const findings: Finding[] = [...foreign];
      for (const instrument of all) {
        const opened = await app.call('openAnswers', [sealed.map((bytes) => ({ bytes })), postbox.identity, instrument]);
        if (opened.waves.length === 0) continue;
        findings.push(...opened.findings.filter(({ code }) => code !== 'other-instrument' && code !== 'foreign-file'));
        surveys.push(...opened.waves.map((responses) => surveyOf(instrument, responses.wave ?? '', responses, true)));
      }
      app.update(t('surveys-undo-opened'), (programme) => ({
        ...programme,
        postbox: { ...postbox, sealed, waiting },
        surveys: [...programme.surveys.filter(({ sealed }) => !sealed), ...surveys],
      }));
      this.findings = findings;
      const opened = surveys.reduce((sum, { count: all }) => sum + all, 0);
      const said = ripe > 0 || fresh.length === 0 ? t('surveys-opened', { count: ripe > 0 ? ripe : opened }) : '';
      app.announce([said, waiting.length > 0 ? t('surveys-together', { count: waiting.length }) : ''].filter((part) => part !== '').join(' '));
    } catch (error) {
      app.fail(error);
    }
  }

  private taken({ instrument, wave, responses, own }: Taken): void {
    const used = new Set(this.programme.surveys.filter((one) => one.instrument.id === instrument.id).map((one) => one.wave));
    let name = wave;
    for (let turn = 2; used.has(name); turn += 1) name = `${wave} ${String(turn)}`;
    this.app.update(t('surveys-undo-taken'), (programme) => ({
      ...programme,
      instruments: own && !programme.instruments.some(({ id }) => id === instrument.id) ? [...programme.instruments, instrument] : programme.instruments,
      surveys: [...programme.surveys, surveyOf(instrument, name, { ...responses, wave: name }, false)],
    }));
    this.file = null;
    // The next file of the same make answers the same survey.
    this.fits = 'chosen';
    this.dispatchEvent(new CustomEvent('vv-chosen', { detail: instrument.id }));
    this.app.announce(t('surveys-taken', { count: responses.count }));
  }
}

async function isSealed(file: File): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 40).arrayBuffer());
  return startsWith(head, 'age-encryption.org') || startsWith(head, '-----BEGIN AGE');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return text.split('').every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

customElements.define('vv-answers', VvAnswers);
