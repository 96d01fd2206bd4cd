/** A survey that was made from a file: what was guessed and waits for an answer, and every scale and question, to be changed before answers are read against it. Events: `vv-drafted` with the survey; `vv-settled` with survey and answers, where answers are given. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Instrument, Item, OpenQuestion, QuestionChoice, Responses, Scale, SettledSurvey } from '../../types.js';
import { rich, t } from '../../words/words.js';
import { choice, tick, wholeNumber } from '../../parts/controls.js';
import { foreign, spokenIn, textOf, told } from './words.js';

const TYPES: readonly Item['type'][] = ['scale', 'nps', 'choice', 'many', 'comment'];

/** `vv-draft`. Properties: app, instrument, only, responses. */
export class VvDraft extends LitElement {
  static override properties = { app: { attribute: false }, instrument: { attribute: false }, only: { type: Boolean }, responses: { attribute: false } };

  declare app: App;
  declare instrument: Instrument;
  /** Nothing but what is asked. */
  declare only: boolean;
  /** Answers that were read as the proposals say, and move with what is chosen. */
  declare responses: Responses | null;

  constructor() {
    super();
    this.only = false;
    this.responses = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { instrument } = this;
    if (this.only) return html`${this.questions(instrument.questions ?? [])}`;
    return html`<div class="stack">${this.questions(instrument.questions ?? [])}
      ${Object.entries(instrument.scales ?? {}).map(([name, scale]) => this.scale(name, scale))} ${this.items(instrument)}</div>`;
  }

  private questions(open: readonly OpenQuestion[]): TemplateResult | typeof nothing {
    if (open.length === 0) return nothing;
    return html`<div class="stack tight" role="group" aria-labelledby="vv-draft-asked">
      <div class="spread"><h3 id="vv-draft-asked">${t('surveys-draft-open', { count: open.length })}</h3>
        ${open.length > 1 ? html`<button type="button" class="small" @click=${() => void this.answer(null)}>${t('surveys-draft-accept')}</button>` : nothing}</div>
      ${open.map((question) => this.question(question))}</div>`;
  }

  private question(question: OpenQuestion): TemplateResult {
    const { id, code, text, items, choices, proposal } = question;
    const asked = this.instrument.items.filter((item) => items.includes(item.id));
    // Of labels, all are shown: each column has its own.
    const shownItems = code === 'label-orders' ? 20 : 5;
    const ordered = code === 'label-order' ? choices.findIndex((one) => one.scale !== undefined) : -1;
    return html`<fieldset class="notice warning stack tight" data-code=${code}><legend>${shown(text)}</legend>
      <ul class="small">${asked.slice(0, shownItems).map((item) => html`<li>${told(item.text)}${code === 'label-orders' ? html`<br /><span class="muted">${shown(this.labels(item).join(' · '), foreign(spokenIn(item.type === 'scale' ? (this.instrument.scales?.[item.scale ?? '']?.labels ?? {}) : (item.options?.[0]?.text ?? {}))))}</span>` : nothing}</li>`)}${asked.length > shownItems ? html`<li class="muted">${t('surveys-draft-more', { count: asked.length - shownItems })}</li>` : nothing}</ul>
      ${ordered < 0 ? nothing : this.order(question, ordered)}
      <div class="cluster">${choices.map((one) => html`<button type="button" class="small" aria-label=${t('surveys-draft-choice', { choice: plainly(one.text), question: plainly(text) })} @click=${() => void this.answer({ [id]: one.id })}>
        ${one.id === proposal ? rich('surveys-draft-likeliest', { text: shown(wordOf(code, one)) }, { strong: (words) => html`<strong>${words}</strong>` }) : shown(wordOf(code, one))}</button>`)}</div></fieldset>`;
  }

  /** What an item can be answered with, as it stands now. */
  private labels(item: Item): readonly string[] {
    const labels = Object.values(this.instrument.scales?.[item.scale ?? '']?.labels ?? {})[0];
    return item.type === 'scale' ? (labels ?? []) : (item.options ?? []).map((option) => textOf(option.text));
  }

  /** Texts whose order only people know: put in order, then said to be one. */
  private order(question: OpenQuestion, at: number): TemplateResult {
    const scale = question.choices[at]?.scale;
    const [language, labels] = Object.entries(scale?.labels ?? {})[0] ?? ['en', []];
    const put = (moved: string[]): void => {
      const choices = question.choices.map((one, place) => (place === at && scale ? { ...one, text: moved.join(' · '), scale: { ...scale, labels: { [language]: moved } } } : one));
      const questions = (this.instrument.questions ?? []).map((one) => (one.id === question.id ? { ...one, choices } : one));
      this.tell({ ...this.instrument, questions });
    };
    return html`<p class="small">${t('surveys-draft-order')}</p>${sorted(labels, foreign(language), put)}`;
  }

  private scale(name: string, scale: Scale): TemplateResult {
    const asked = this.instrument.items.filter((item) => item.scale === name).length;
    const [language, labels] = Object.entries(scale.labels ?? {})[0] ?? ['en', []];
    const whole = labels.length === scale.max - scale.min + 1;
    const title = whole ? t('surveys-draft-labels', { count: asked }) : t('surveys-draft-range', { count: asked, min: scale.min, max: scale.max });
    const put = (patch: Partial<Scale>): void => this.tell({ ...this.instrument, scales: { ...this.instrument.scales, [name]: { ...scale, ...patch } } });
    const ends = (min: number, max: number): void => {
      if (max <= min) return this.app.announce(t('surveys-draft-ends-wrong'));
      put({ min, max, labels: labels.length > 2 ? { [language]: stretched(labels, scale.min, min, max) } : (scale.labels ?? {}) });
    };
    return html`<div class="stack tight"><h3>${title}</h3>
      ${whole ? sorted(labels, foreign(language), (moved) => put({ labels: { [language]: moved } })) : labels.length === 2 ? html`<p class="small">${shown(labels[0] ?? '', foreign(language))} … ${shown(labels[1] ?? '', foreign(language))}</p>` : nothing}
      <details><summary>${t('surveys-draft-ends')}</summary><div class="stack tight">
        <div class="cluster">${wholeNumber({ label: t('surveys-draft-lowest'), value: scale.min, min: -100, max: 250, change: (min) => ends(min ?? scale.min, scale.max) })}
          ${wholeNumber({ label: t('surveys-draft-highest'), value: scale.max, min: -100, max: 250, change: (max) => ends(scale.min, max ?? scale.max) })}</div>
        <label class="field"><span>${t('surveys-draft-label-lines')}</span>
          <textarea rows="5" .value=${labels.join('\n')} @change=${(event: Event) => {
            const lines = (event.target as HTMLTextAreaElement).value.split('\n').map((line) => line.trim()).filter((line) => line !== '');
            const fitting = [0, 2, scale.max - scale.min + 1].includes(lines.length);
            put({ labels: lines.length === 0 ? {} : { [language]: lines }, ...(fitting ? {} : { max: scale.min + Math.max(lines.length, 2) - 1 }) });
          }}></textarea></label></div></details></div>`;
  }

  private items(instrument: Instrument): TemplateResult {
    const scales = Object.entries(instrument.scales ?? {}).map(([name, scale]) => [name, t('surveys-range', { min: scale.min, max: scale.max })] as const);
    const put = (at: number, patch: Partial<Item>): void => this.tell({ ...instrument, items: instrument.items.map((one, place) => (place === at ? { ...one, ...patch } : one)) });
    return html`<details><summary>${t('surveys-draft-items')}</summary>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('surveys-draft-items')}><table class="data">
        <thead><tr>${['surveys-question', 'surveys-is', 'surveys-scale', 'surveys-draft-no-answer', 'surveys-draft-reversed'].map((key) => html`<th scope="col">${t(key)}</th>`)}</tr></thead>
        <tbody>${instrument.items.map((item, at) => html`<tr><th scope="row">${told(item.text)}</th>
          <td>${choice(t('surveys-draft-question-is', { number: String(at + 1) }), item.type, TYPES.filter((type) => type === item.type || this.possible(item, type)).map((type) => [type, t(`surveys-type-${type}`)] as const), (type) => put(at, this.typed(item, type)))}</td>
          <td>${item.type === 'scale' ? choice(t('surveys-draft-scale-of', { number: String(at + 1) }), item.scale ?? '', scales, (scale) => put(at, { scale })) : nothing}</td>
          <td><label class="field"><span class="visually-hidden">${t('surveys-draft-no-answer-to', { number: String(at + 1) })}</span><input size="8" .value=${(item.noAnswer ?? []).join(', ')}
            @change=${(event: Event) => put(at, { noAnswer: (event.target as HTMLInputElement).value.split(',').map((text) => text.trim()).filter((text) => text !== '') })} /></label></td>
          <td>${item.type === 'scale' ? tick(t('surveys-draft-turned'), item.reverse ?? false, (reverse) => put(at, { reverse })) : nothing}</td></tr>`)}</tbody></table></div></details>`;
  }

  /** What an item can be made without asking for anything else. */
  private possible(item: Item, type: Item['type']): boolean {
    if (type === 'scale') return Object.keys(this.instrument.scales ?? {}).length > 0;
    return type === 'choice' || type === 'many' ? (item.options ?? []).length > 1 || item.type === 'scale' : true;
  }

  private typed(item: Item, type: Item['type']): Partial<Item> {
    const scale = this.instrument.scales?.[item.scale ?? ''];
    const labels = Object.values(scale?.labels ?? {})[0] ?? [];
    const points = scale === undefined ? [] : Array.from({ length: scale.max - scale.min + 1 }, (_, at) => (labels.length > 2 ? labels[at] : undefined) ?? String(scale.min + at));
    const language = Object.keys(item.text)[0] ?? 'en';
    const made = points.map((text, at) => ({ id: `o${String(at + 1)}`, text: { [language]: text } }));
    const options = type === 'choice' || type === 'many' ? ((item.options ?? []).length > 1 ? item.options : made) : [];
    return { type, options: options ?? [], scale: type === 'scale' ? Object.keys(this.instrument.scales ?? {})[0] : undefined, reverse: false };
  }

  private async answer(answers: Record<string, string> | null): Promise<void> {
    const { instrument, responses } = this;
    try {
      if (responses === null) return this.tell(await this.app.call('answerQuestions', [instrument, answers]));
      const detail: SettledSurvey = await this.app.call('settleSurvey', [{ instrument, responses, answers }]);
      this.dispatchEvent(new CustomEvent('vv-settled', { detail }));
    } catch (error) {
      this.app.fail(error);
    }
  }

  private tell(instrument: Instrument): void {
    this.dispatchEvent(new CustomEvent('vv-drafted', { detail: instrument }));
  }
}

/** Labels in a list whose rows go up and down; `lang` where they are not in the reader's language. */
function sorted(labels: readonly string[], lang: string | undefined, put: (labels: string[]) => void): TemplateResult {
  const move = (from: number, to: number): void => {
    const moved = [...labels];
    moved.splice(to, 0, ...moved.splice(from, 1));
    put(moved);
  };
  return html`<ol class="stack plain tight">${labels.map((label, at) => html`<li class="cluster">
    <button type="button" class="small icon quiet" aria-label=${t('surveys-draft-lower', { label: plainly(label) })} ?disabled=${at === 0} @click=${() => move(at, at - 1)}>↑</button>
    <button type="button" class="small icon quiet" aria-label=${t('surveys-draft-higher', { label: plainly(label) })} ?disabled=${at === labels.length - 1} @click=${() => move(at, at + 1)}>↓</button>
    <span>${shown(label, lang)}</span></li>`)}</ol>`;
}

/** The labels of a scale with other ends: a point that had none is called by its number. */
function stretched(labels: readonly string[], before: number, min: number, max: number): string[] {
  return Array.from({ length: max - min + 1 }, (_, at) => labels[min + at - before] ?? String(min + at));
}

function wordOf(code: string, one: QuestionChoice): string {
  if (code === 'label-orders' && one.type === 'scale') return t('surveys-draft-these-orders');
  return code === 'label-order' && one.scale !== undefined ? t('surveys-draft-this-order') : one.text;
}

customElements.define('vv-draft', VvDraft);
