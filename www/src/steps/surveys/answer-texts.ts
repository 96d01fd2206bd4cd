/** Texts of answers in an export and what each means: those that are not understood, and those taken for no answer. Event: `vv-decided` with the codes. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { plainly, shown } from '../../parts/shown.js';
import type { AnswerMapping, Instrument, Item, ReadResponses } from '../../types.js';
import { number, t } from '../../words/words.js';
import { textOf, told } from './words.js';

type Code = AnswerMapping['answers'][number];

/** One text in all questions that are answered alike. */
interface Row {
  text: string;
  items: (Item | undefined)[];
  /** Their places in the mapping. */
  places: number[];
  times: number;
  code: string;
}

const NONE = ['missing', 'not-applicable'];

/** `vv-answer-texts`. Property: read. */
export class VvAnswerTexts extends LitElement {
  static override properties = { read: { attribute: false } };

  declare read: ReadResponses;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const open = this.rows((code) => code === null);
    const none = this.rows((code) => code !== null && NONE.includes(code));
    return html`${open.length === 0 ? nothing : html`<div class="stack tight"><h3>${t('surveys-texts-open', { count: open.length })}</h3>
        <div class="cluster" role="group" aria-label=${t('surveys-texts-all')}>
          <button type="button" class="small" @click=${() => this.decide(open, 'missing')}>${t('surveys-texts-all-missing')}</button>
          <button type="button" class="small" @click=${() => this.decide(open, 'not-applicable')}>${t('surveys-texts-all-apart')}</button>
        </div>
        ${this.table(open, t('surveys-texts-table'))}</div>`}
      ${none.length === 0 ? nothing : html`<details><summary>${t('surveys-texts-none', { count: none.length })}</summary>${this.table(none, t('surveys-texts-none-table'))}</details>`}`;
  }

  private table(rows: readonly Row[], name: string): TemplateResult {
    return html`<div class="table-scroll tall" tabindex="0" role="region" aria-label=${name}><table class="data">
      <thead><tr><th scope="col">${t('surveys-answer')}</th><th scope="col" class="num">${t('surveys-texts-times')}</th><th scope="col">${t('surveys-question')}</th><th scope="col">${t('surveys-texts-means')}</th></tr></thead>
      <tbody>${rows.map((row) => html`<tr><th scope="row">${shown(row.text)}</th><td class="num">${number(row.times)}</td>
        <td>${row.items.length === 1 ? this.question(row, 0) : t('surveys-count-questions', { count: row.items.length })}</td>
        <td><select aria-label=${t('surveys-texts-means-of', { text: plainly(row.text) })} @change=${(event: Event) => this.decide([row], (event.target as HTMLSelectElement).value)}>
          ${[...(row.code === '' ? [['', t('surveys-texts-undecided')] as const] : []), ...codesOf(this.read.instrument, row.items[0])].map(([code, text]) => html`<option value=${code} ?selected=${code === row.code} .selected=${code === row.code}>${text}</option>`)}
        </select></td></tr>`)}</tbody>
    </table></div>`;
  }

  private question(row: Row, at: number): TemplateResult {
    const item = row.items[at];
    const code = this.read.mapping.answers[row.places[at] ?? 0];
    return html`${item ? told(item.text) : shown(code?.item ?? '')}`;
  }

  /** Questions with the same scale are decided together. */
  private rows(wanted: (code: string | null) => boolean): Row[] {
    const { instrument, mapping } = this.read;
    const rows = new Map<string, Row>();
    mapping.answers.forEach((answer, place) => {
      const code = answer.code ?? null;
      if (!wanted(code)) return;
      const item = instrument.items.find(({ id }) => id === answer.item);
      const alike = item?.type === 'scale' ? `scale ${item.scale ?? ''}` : item?.type === 'nps' ? 'nps' : `item ${answer.item}`;
      const key = JSON.stringify([answer.text, alike, code]);
      const row = rows.get(key) ?? { text: answer.text, items: [], places: [], times: 0, code: code ?? '' };
      row.items.push(item);
      row.places.push(place);
      row.times += answer.count ?? 0;
      rows.set(key, row);
    });
    return [...rows.values()];
  }

  private decide(rows: readonly Row[], code: string): void {
    if (code === '') return;
    const places = new Set(rows.flatMap((row) => row.places));
    const answers: Code[] = this.read.mapping.answers.map((answer, place) => (places.has(place) ? { ...answer, code } : answer));
    this.dispatchEvent(new CustomEvent('vv-decided', { detail: answers }));
  }
}

/** What an answer text can mean for this question; no answer is always among it. */
function codesOf(instrument: Instrument, item: Item | undefined): (readonly [string, string])[] {
  const none = [['missing', t('surveys-texts-missing')] as const, ['not-applicable', t('surveys-texts-apart')] as const];
  if (item === undefined) return none;
  if (item.type === 'scale' || item.type === 'nps') {
    const scale = item.type === 'nps' ? { min: 0, max: 10, labels: {} } : instrument.scales?.[item.scale ?? ''];
    if (scale === undefined) return none;
    const labels = Object.values(scale.labels ?? {})[0] ?? [];
    const points = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => [String(scale.min + at), plainly(`${String(scale.min + at)} ${labels.length === scale.max - scale.min + 1 ? (labels[at] ?? '') : ''}`)] as const);
    return [...points, ...none];
  }
  return [...(item.options ?? []).map((option) => [option.id, plainly(textOf(option.text))] as const), ...none];
}

customElements.define('vv-answer-texts', VvAnswerTexts);
