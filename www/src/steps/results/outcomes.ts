/** What became of those who took part, beside similar colleagues: a later list of the people against the one that is here. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { currentOf, outlineOf } from '../../app/programme.js';
import { TABLE_FILES } from '../../parts/file-drop.js';
import { columnPicker, customColumns } from '../../parts/controls.js';
import { number, t } from '../../words/words.js';
import type { Outcomes, Person, Programme } from '../../types.js';

/** `vv-outcomes`. Properties: app, programme. */
export class VvOutcomes extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, later: { state: true }, tenure: { state: true }, found: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private later: readonly Person[] | null;
  declare private tenure: string | undefined;
  declare private found: Outcomes | null;

  constructor() {
    super();
    this.later = null;
    this.tenure = undefined;
    this.found = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { programme, found } = this;
    const columns = customColumns(programme.people);
    return html`<section class="card stack" aria-labelledby="results-outcomes">
      <h2 id="results-outcomes">${t('results-outcomes')}</h2>
      <p>${t('results-outcomes-about')}</p>
      ${currentOf(programme).length === 0
        ? html`<p class="empty">${t('results-outcomes-no-pairs')}</p>`
        : html`${columns.length === 0 ? nothing : columnPicker(t('results-outcomes-tenure'), this.tenure, { standard: [], custom: columns }, (column) => this.choose(column), t('results-outcomes-tenure-none'))}
            <vv-file-drop .label=${t('results-outcomes-file')} .hint=${t('results-outcomes-file.hint')} .accept=${TABLE_FILES} @vv-files=${(event: CustomEvent<File[]>) => void this.read(event.detail[0])}></vv-file-drop>`}
      ${found === null ? nothing : this.shows(found)}
    </section>`;
  }

  private choose(column: string | undefined): void {
    this.tenure = column;
    void this.compute();
  }

  private async read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    const roster = await this.app.work('readRoster', [file, { name: file.name }], t('reading-file'));
    if (roster === null) return;
    this.later = roster.people;
    await this.compute();
  }

  private async compute(): Promise<void> {
    const { programme, later, tenure } = this;
    if (later === null) return;
    const slim = (person: Person): Person => ({ ...outlineOf(person), fields: tenure === undefined ? {} : { [tenure]: person.fields?.[tenure] ?? '' } });
    const participants = [...new Set(currentOf(programme).flat())];
    this.found = await this.app.work('outcomes', [{ before: programme.people.map(slim), after: later.map(outlineOf), participants, tenure: tenure ?? null }], t('results-outcomes-work'));
    if (this.found !== null) this.app.announce(t('results-outcomes-done', { count: this.found.matched }));
  }

  private shows({ participants, others, matched, balance, comparisons, missing, notes }: Outcomes): TemplateResult {
    const two = (value: number | null): string => (value === null ? t('results-unknown') : number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }));
    return html`<div class="stack" data-outcomes>
      <p>${t('results-outcomes-matched', { count: matched, of: participants, others })}</p>
      ${missing === null ? nothing : html`<p class="notice warning">${missing.text}</p>`}
      ${comparisons.map(
        ({ text, difference, interval }) => html`<p>${text}
          ${difference === null ? nothing : html`<span class="muted">${interval === null ? t('results-outcomes-difference', { points: points(difference) }) : t('results-outcomes-difference-between', { points: points(difference), from: points(interval[0]), to: points(interval[1]) })}</span>`}</p>`,
      )}
      ${notes.map((note) => html`<p class="notice info">${note.text}</p>`)}
      ${balance.length === 0
        ? nothing
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('results-balance')}><table class="data">
            <caption>${t('results-balance')}</caption>
            <thead><tr><th scope="col">${t('results-balance-of')}</th><th scope="col" class="num">${t('results-balance-before')}</th><th scope="col" class="num">${t('results-balance-after')}</th><th scope="col">${t('results-balance-alike')}</th></tr></thead>
            <tbody>${balance.map((one) => html`<tr><th scope="row">${t(`results-balance-${one.of}`)}</th><td class="num">${two(one.before)}</td><td class="num">${two(one.after)}</td>
              <td><span class=${`tag ${one.unlike ? 'warning' : 'ok'}`}>${t(one.unlike ? 'results-unlike' : 'results-alike')}</span></td></tr>`)}</tbody></table></div>`}
    </div>`;
  }
}

const points = (value: number): string => number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

customElements.define('vv-outcomes', VvOutcomes);
