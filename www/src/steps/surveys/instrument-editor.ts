/** An instrument being adapted or written: its questions one by one, and the whole as text. Events: `vv-done` with the instrument, `vv-cancel`. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import '../../parts/findings.js';
import { plainly } from '../../parts/shown.js';
import type { Finding, Instrument, Item } from '../../types.js';
import { choice, tick } from '../../parts/controls.js';
import { language, t } from '../../words/words.js';
import { entriesOf, languagesOf, textOf } from './words.js';

const TYPES: readonly Item['type'][] = ['scale', 'nps', 'choice', 'many', 'comment'];

/** `vv-instrument-editor`. Properties: app, instrument (where to start). */
export class VvInstrumentEditor extends LitElement {
  static override properties = {
    app: { attribute: false },
    instrument: { attribute: false },
    draft: { state: true },
    language: { state: true },
    findings: { state: true },
    text: { state: true },
    complaint: { state: true },
  };

  declare app: App;
  declare instrument: Instrument;
  private declare draft: Instrument;
  private declare language: string;
  private declare findings: Finding[];
  /** The whole as JSON while it is being typed. */
  private declare text: string | null;
  private declare complaint: string;

  constructor() {
    super();
    this.findings = [];
    this.language = language();
    this.text = null;
    this.complaint = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('instrument')) return;
    this.draft = this.instrument;
    if (!(this.language in this.draft.title)) this.language = Object.keys(this.draft.title)[0] ?? 'en';
  }

  protected override render(): TemplateResult {
    const { draft, language } = this;
    return html`<section class="card stack" aria-labelledby="vv-editor-heading">
      <h2 id="vv-editor-heading">${t('surveys-own-title')}</h2>
      <div class="columns">
        <label class="field"><span>${t('surveys-edit-title')}</span><input lang=${language} .value=${textOf(draft.title, language)} @change=${(event: Event) => this.change({ title: { ...draft.title, [language]: valueOf(event) } })} /></label>
        ${languagesOf(draft).length > 1 ? choice(t('surveys-edit-texts-in'), language, languagesOf(draft), (chosen) => (this.language = chosen)) : nothing}
      </div>
      <ol class="stack plain">${draft.items.map((item, at) => this.item(item, at))}</ol>
      <div class="cluster"><button type="button" @click=${() => this.add()}>${t('surveys-edit-add')}</button></div>
      <details><summary>${t('surveys-edit-all')}</summary>
        <div class="stack tight">
          <label class="field"><span>${t('surveys-edit-json')}</span>
            <textarea class="code" rows="14" spellcheck="false" autocomplete="off" .value=${this.text ?? JSON.stringify(draft, null, 1)}
              @input=${(event: Event) => (this.text = (event.target as HTMLTextAreaElement).value)}></textarea></label>
          <div role="alert">${this.complaint === '' ? nothing : html`<p class="notice error small">${this.complaint}</p>`}</div>
          <div class="cluster"><button type="button" ?disabled=${this.text === null} @click=${() => void this.takeText()}>${t('surveys-edit-use')}</button></div>
        </div>
      </details>
      <div role="status">${this.findings.length > 0 ? html`<vv-findings .entries=${entriesOf(this.findings)} .fixable=${false}></vv-findings>` : nothing}</div>
      <div class="cluster">
        <button type="button" class="primary" @click=${() => void this.done()}>${t('surveys-edit-keep')}</button>
        <button type="button" class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('vv-cancel'))}>${t('surveys-cancel')}</button>
      </div>
    </section>`;
  }

  private item(item: Item, at: number): TemplateResult {
    const { draft, language } = this;
    const scales = Object.keys(draft.scales ?? {}).map((name) => [name, plainly(name)] as const);
    const subscales = [['', t('surveys-edit-none')] as const, ...(draft.subscales ?? []).map((one) => [one.id, plainly(textOf(one.title, language))] as const)];
    const number = String(at + 1);
    const put = (patch: Partial<Item>) => this.change({ items: draft.items.map((one, place) => (place === at ? { ...one, ...patch } : one)) });
    return html`<li class="card quiet stack tight">
      <label class="field"><span>${t('surveys-edit-question', { number })}</span><input lang=${language} .value=${textOf(item.text, language)} @change=${(event: Event) => put({ text: { ...item.text, [language]: valueOf(event) } })} /></label>
      <div class="columns">
        ${choice(t('surveys-edit-answered-by'), item.type, TYPES.map((type) => [type, t(type === 'scale' ? 'surveys-edit-type-scale' : `surveys-type-${type}`)] as const), (type) => put(this.typed(item, type)))}
        ${item.type === 'scale' && scales.length > 0 ? choice(t('surveys-scale'), item.scale ?? scales[0]?.[0] ?? '', scales, (scale) => put({ scale })) : nothing}
        ${item.type === 'scale' ? choice(t('surveys-edit-counts-in'), item.subscale ?? '', subscales, (subscale) => this.subscale(at, subscale)) : nothing}
      </div>
      ${item.type === 'choice' || item.type === 'many'
        ? html`<label class="field"><span>${t('surveys-edit-options')}</span><textarea rows="4" lang=${language} .value=${(item.options ?? []).map((option) => textOf(option.text, language)).join('\n')}
            @change=${(event: Event) => put({ options: this.options(item, valueOf(event)) })}></textarea></label>`
        : nothing}
      ${item.type === 'scale' ? tick(t('surveys-edit-reverse'), item.reverse ?? false, (reverse) => put({ reverse })) : nothing}
      <div class="cluster">
        <button type="button" class="small icon quiet" aria-label=${t('surveys-edit-up', { number })} ?disabled=${at === 0} @click=${() => this.move(at, at - 1)}>↑</button>
        <button type="button" class="small icon quiet" aria-label=${t('surveys-edit-down', { number })} ?disabled=${at === draft.items.length - 1} @click=${() => this.move(at, at + 1)}>↓</button>
        <button type="button" class="small quiet" aria-label=${t('surveys-edit-remove', { number })} @click=${() => this.change({ items: draft.items.filter((_, place) => place !== at) })}>${t('surveys-remove')}</button>
      </div>
    </li>`;
  }

  /** What another kind of answer needs and no longer needs. */
  private typed(item: Item, type: Item['type']): Partial<Item> {
    const scale = Object.keys(this.draft.scales ?? {})[0];
    const options = type === 'choice' || type === 'many' ? (item.options?.length ? item.options : [option(this.language, t('surveys-edit-yes'), 'o1'), option(this.language, t('surveys-edit-no'), 'o2')]) : [];
    return { type, options, scale: type === 'scale' ? (item.scale ?? scale) : undefined, subscale: type === 'scale' ? item.subscale : undefined, reverse: type === 'scale' && (item.reverse ?? false) };
  }

  /** Answers keep their ids as long as their line stays. */
  private options(item: Item, lines: string): NonNullable<Item['options']> {
    const before = item.options ?? [];
    const taken = new Set(before.map(({ id }) => id));
    return lines.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line, at) => {
      const old = before.find(({ text }) => textOf(text, this.language) === line) ?? before[at];
      if (old !== undefined) return { ...old, text: { ...old.text, [this.language]: line } };
      return option(this.language, line, fresh('o', taken));
    });
  }

  private subscale(at: number, id: string): void {
    const items = this.draft.items.map((one, place) => (place === at ? { ...one, subscale: id === '' ? undefined : id } : one));
    this.change({ items });
  }

  private add(): void {
    const { draft, language } = this;
    const scales = Object.keys(draft.scales ?? {});
    const id = fresh('q', new Set(draft.items.map((item) => item.id)));
    const item: Item = scales[0] === undefined ? { id, type: 'comment', text: { [language]: '' } } : { id, type: 'scale', scale: scales[0], text: { [language]: '' } };
    this.change({ items: [...draft.items, item] });
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  }

  private move(from: number, to: number): void {
    const items = [...this.draft.items];
    const [moved] = items.splice(from, 1);
    if (moved !== undefined) items.splice(to, 0, moved);
    this.change({ items });
  }

  private change(patch: Partial<Instrument>): void {
    this.draft = { ...this.draft, ...patch };
    this.text = null;
  }

  private async takeText(): Promise<void> {
    try {
      const { instrument, findings } = await this.app.call('readInstrument', [this.text ?? '']);
      this.findings = findings;
      this.complaint = '';
      if (instrument !== null) this.change(instrument);
    } catch (error) {
      const failure = error as { message?: unknown; advice?: unknown };
      this.complaint = `${typeof failure.message === 'string' ? failure.message : t('surveys-edit-refused')} ${typeof failure.advice === 'string' ? failure.advice : ''}`;
    }
  }

  private async done(): Promise<void> {
    try {
      this.findings = await this.app.call('checkInstrument', [this.draft]);
      if (this.findings.some(({ severity }) => severity === 'rejected')) return;
      this.dispatchEvent(new CustomEvent('vv-done', { detail: this.draft }));
    } catch (error) {
      this.app.fail(error);
    }
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

const option = (language: string, text: string, id: string): NonNullable<Item['options']>[number] => ({ id, text: { [language]: text } });

/** The first of prefix1, prefix2 … that is free; it is taken then. */
function fresh(prefix: string, taken: Set<string>): string {
  let turn = 1;
  while (taken.has(`${prefix}${String(turn)}`)) turn += 1;
  taken.add(`${prefix}${String(turn)}`);
  return `${prefix}${String(turn)}`;
}

customElements.define('vv-instrument-editor', VvInstrumentEditor);
