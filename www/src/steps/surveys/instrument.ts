/** One instrument: what it measures and asks, as a participant sees it; to adapt, export and bring along. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App, StepName } from '../../app/context.js';
import '../../parts/file-drop.js';
import '../../parts/findings.js';
import { plainly, shown } from '../../parts/shown.js';
import { kindOf, wrongPlace } from '../../parts/wrong-place.js';
import type { FileKind, Finding, Instrument, Item } from '../../types.js';
import { language, rich, t } from '../../words/words.js';
import { choice } from '../../parts/controls.js';
import './draft.js';
import './instrument-editor.js';
import { entriesOf, foreign, languagesOf, spokenIn, told } from './words.js';

/** What a survey feeds that is no score of its own: the step that shows it. */
const FED: Readonly<Record<string, StepName>> = { readiness: 'readiness', roster: 'people', sessions: 'check-ins' };

/** `vv-instrument`. Properties: app, instrument, own, taken (ids in use). Event: `vv-instrument` with { old, instrument }. */
export class VvInstrument extends LitElement {
  static override properties = {
    app: { attribute: false },
    instrument: { attribute: false },
    own: { type: Boolean },
    taken: { attribute: false },
    language: { state: true },
    editing: { state: true },
    findings: { state: true },
    lost: { state: true },
    wrong: { state: true },
  };

  declare app: App;
  declare instrument: Instrument;
  declare own: boolean;
  declare taken: string[];
  private declare language: string;
  private declare editing: Instrument | null;
  private declare findings: Finding[];
  /** What answers to its questions have cost: conditions on answers that there are no more. */
  private declare lost: Finding[];
  /** A file that belongs elsewhere. */
  private declare wrong: { name: string; kind: Exclude<FileKind, 'unknown' | 'survey'> } | null;
  /** Id of the survey that the findings are about. */
  private brought = '';

  constructor() {
    super();
    this.own = false;
    this.taken = [];
    this.language = language();
    this.editing = null;
    this.findings = [];
    this.lost = [];
    this.wrong = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('instrument')) return;
    if (this.editing !== null && this.editing.id !== this.instrument.id) this.editing = null;
    // What was said of a survey that was brought stays beside it.
    if (this.instrument.id !== this.brought) this.findings = [];
    void this.lookForLost(this.instrument);
    // Another survey is shown in the reader's language, whatever the one before was there in.
    if ((changed.get('instrument') as Instrument | undefined)?.id !== this.instrument.id) this.language = language();
    if (!(this.language in this.instrument.title)) this.language = Object.keys(this.instrument.title)[0] ?? 'en';
  }

  protected override render(): TemplateResult {
    const { instrument } = this;
    return html`<div class="stack">
      ${this.editing === null ? this.about() : html`<vv-instrument-editor .app=${this.app} .instrument=${this.editing}
          @vv-done=${(event: CustomEvent<Instrument>) => this.take(event.detail)} @vv-cancel=${() => (this.editing = null)}></vv-instrument-editor>`}
      ${this.editing === null && this.own && (instrument.questions ?? []).length > 0
        ? html`<section class="card" aria-labelledby="vv-draft-asked"><vv-draft only .app=${this.app} .instrument=${instrument} @vv-drafted=${(event: CustomEvent<Instrument>) => this.settle(event.detail)}></vv-draft></section>`
        : nothing}
      ${this.lost.length > 0 ? html`<vv-findings .entries=${entriesOf(this.lost)} .fixable=${false}></vv-findings>` : nothing}
      ${this.editing === null ? this.preview(instrument) : nothing}
      ${this.bring()}
    </div>`;
  }

  private about(): TemplateResult {
    const { instrument, language } = this;
    const { about } = instrument;
    return html`<section class="card stack tight" aria-labelledby="vv-about-heading">
      <h2 id="vv-about-heading">${told(instrument.title, language)}</h2>
      ${about
        ? html`<dl class="facts">
            <dt>${t('surveys-measures')}</dt><dd>${told(about.measures ?? {}, language)}</dd>
            <dt>${t('surveys-why')}</dt><dd>${told(about.why ?? {}, language)}</dd>
            ${(about.feeds ?? []).length > 0 ? html`<dt>${t('surveys-feeds')}</dt><dd>${(about.feeds ?? []).map((figure) => html`<span class="tag">${this.figure(figure)}</span> `)}</dd>` : nothing}
          </dl>`
        : nothing}
      <p class="small muted">${t('surveys-made-of', { questions: instrument.items.length, scores: instrument.subscales?.length ?? 0, version: plainly(instrument.version) })}</p>
      <div class="cluster">
        ${languagesOf(instrument).length > 1 ? choice(t('surveys-language'), language, languagesOf(instrument), (chosen) => (this.language = chosen)) : nothing}
        <button type="button" @click=${() => (this.editing = this.own ? instrument : this.copy())}>${t(this.own ? 'surveys-change-it' : 'surveys-make-own')}</button>
        <button type="button" @click=${() => this.app.download(`${instrument.id}.json`, new TextEncoder().encode(JSON.stringify(instrument, null, 1)), 'application/json')}>${t('surveys-as-file')}</button>
        ${this.own ? html`<button type="button" class="danger" @click=${() => this.tell({ old: instrument.id, instrument: null })}>${t('surveys-remove')}</button>` : nothing}
      </div>
    </section>`;
  }

  /** A figure as those who read Results know it; what no score of this survey is called so is a step's. */
  private figure(id: string): string | TemplateResult {
    const score = this.instrument.subscales?.find((one) => one.id === id)?.title ?? this.instrument.items.find((one) => one.id === id)?.text;
    if (score !== undefined) return told(score, this.language);
    const step = FED[id];
    return step === undefined ? shown(id) : t(`step-${step}`);
  }

  private preview(instrument: Instrument): TemplateResult {
    return html`<section class="card stack" aria-labelledby="vv-preview-heading">
      <h2 id="vv-preview-heading">${t('surveys-preview')}</h2>
      <ol class="stack plain questions">${instrument.items.map((item, at) => html`<li class="stack tight">
        <p><span class="muted">${at + 1}.</span> ${told(item.text, this.language)}</p>
        <p class="small muted">${this.kind(item)}</p></li>`)}</ol>
    </section>`;
  }

  private kind(item: Item): TemplateResult {
    const { instrument, language } = this;
    const marks = html`${item.reverse ? html`<span class="tag">${t('surveys-reversed')}</span> ` : nothing}${item.role ? html`<span class="tag">${t(`surveys-only-${item.role}`)}</span> ` : nothing}
      ${item.showIf ? html`<span class="tag">${t('surveys-only-after')}</span>` : nothing}`;
    if (item.type === 'nps') return html`${t('surveys-kind-nps')} ${marks}`;
    if (item.type === 'comment') return html`${t('surveys-kind-comment')} ${marks}`;
    if (item.type === 'scale') {
      const scale = instrument.scales?.[item.scale ?? ''];
      const spoken = spokenIn(scale?.labels ?? {}, language);
      const labels = scale?.labels?.[spoken] ?? [];
      const apart = scale?.notApplicable;
      return html`${labels.map((label, at) => html`${at > 0 ? ' · ' : ''}${shown(label, foreign(spoken))}`)}${apart ? html` · <em>${told(apart, language)}</em>` : nothing} ${marks}`;
    }
    const options = html`${(item.options ?? []).map((option, at) => html`${at > 0 ? ' · ' : ''}${told(option.text, language)}`)}`;
    return html`${rich(item.type === 'many' ? 'surveys-kind-many' : 'surveys-kind-choice', { options })} ${marks}`;
  }

  private bring(): TemplateResult {
    return html`<details class="card">
      <summary>${t('surveys-bring')}</summary>
      <div class="stack">
        <vv-file-drop .label=${t('surveys-bring-drop')} .button=${t('surveys-choose-file')} accept=".json,application/json" @vv-files=${(event: CustomEvent<File[]>) => void this.read(event.detail[0])}></vv-file-drop>
        ${this.wrong === null ? nothing : wrongPlace(this.wrong.name, this.wrong.kind, this.way(this.wrong.kind), null)}
        ${this.findings.length > 0 ? html`<vv-findings .entries=${entriesOf(this.findings)} .fixable=${false}></vv-findings>` : nothing}
      </div>
    </details>`;
  }

  private async read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    this.wrong = null;
    const kind = await kindOf(this.app, file, file.name);
    if (kind !== 'unknown' && kind !== 'survey') {
      this.findings = [];
      this.wrong = { name: file.name, kind };
      return;
    }
    try {
      const { instrument, findings } = await this.app.call('readInstrument', [await file.text()]);
      this.findings = findings;
      if (instrument === null || findings.some(({ severity }) => severity === 'rejected')) return;
      const named = this.taken.includes(instrument.id) ? { ...instrument, id: this.fresh(instrument.id) } : instrument;
      this.brought = named.id;
      this.tell({ old: null, instrument: named });
      this.app.announce(t('surveys-brought'));
    } catch (error) {
      this.app.fail(error);
    }
  }

  /** Where a file of another kind goes. */
  private way(kind: FileKind): () => void {
    if (kind === 'people') return () => this.app.setView({ step: 'people' });
    if (kind === 'answers') return () => this.dispatchEvent(new CustomEvent('vv-tab', { detail: 'answers', bubbles: true }));
    return () => this.app.setView({ dialog: kind === 'organisation' ? 'organisation' : 'open' });
  }

  private async lookForLost(instrument: Instrument): Promise<void> {
    if (!instrument.items.some(({ wasShownIf }) => wasShownIf !== undefined)) {
      this.lost = [];
      return;
    }
    const found = await this.app.call('checkInstrument', [instrument]).catch(() => []);
    if (instrument === this.instrument) this.lost = found.filter(({ code }) => code === 'condition-lost');
  }

  private copy(): Instrument {
    return { ...this.instrument, id: this.fresh(this.instrument.id) };
  }

  /** An id that no other survey has. */
  private fresh(id: string): string {
    let turn = 2;
    while (this.taken.includes(`${id}-${String(turn)}`)) turn += 1;
    return `${id}-${String(turn)}`;
  }

  /** Takes the survey with a question less; what was said of questions goes with the last of them. */
  private settle(instrument: Instrument): void {
    if ((instrument.questions ?? []).length === 0) this.findings = this.findings.filter(({ severity }) => severity !== 'question');
    this.take(instrument);
    this.app.announce(t('surveys-answer-taken'));
  }

  private take(instrument: Instrument): void {
    this.editing = null;
    this.tell({ old: this.own ? this.instrument.id : null, instrument });
  }

  private tell(detail: { old: string | null; instrument: Instrument | null }): void {
    this.dispatchEvent(new CustomEvent('vv-instrument', { detail, bubbles: true }));
  }
}

customElements.define('vv-instrument', VvInstrument);
