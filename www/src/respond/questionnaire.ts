/** A questionnaire as somebody answers it: what it is, the questions, how answers are linked, and a last look. Event: `vv-sealed` with the sealed bytes. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import type { AnswerSheet, Asking, CodeGuesses, Instrument, Item, Side } from '../types.js';
import { onLanguage, ownName, t } from '../words/words.js';
import { speakTo } from './words.js';

type Answer = AnswerSheet['answers'][string];
type Stage = 'intro' | 'items' | 'review';

/** As the core has it. */
const LONGEST_COMMENT = 4000;

export class VvQuestionnaire extends LitElement {
  static override properties = {
    asking: { attribute: false },
    call: { attribute: false },
    stage: { state: true },
    language: { state: true },
    side: { state: true },
    shown: { state: true },
    complaint: { state: true },
    sealing: { state: true },
  };
  declare asking: Asking;
  declare call: App['call'];
  declare private stage: Stage;
  declare private language: string;
  declare private side: Side | null;
  /** Ids of the items that are asked. */
  declare private shown: ReadonlySet<string>;
  declare private complaint: { field: string; text: string } | null;
  declare private sealing: boolean;
  private readonly answers = new Map<string, Answer>();
  /** What is typed for the code word; it never leaves this element. */
  private readonly clues = ['', '', '', ''];
  /** A word of the person's own, as one more clue. */
  private ownWord = '';
  /** How hard the code word is to guess with that word. */
  private guesses: CodeGuesses | null = null;
  private ticket = '';
  /** May be opened without others. */
  private alone = false;
  private mark: string | null = null;
  private turn = 0;
  private unheard: (() => void) | null = null;

  constructor() {
    super();
    this.stage = 'intro';
    this.language = '';
    this.side = null;
    this.shown = new Set();
    this.complaint = null;
    this.sealing = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unheard = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unheard?.();
  }

  /** Something was answered that would be lost. */
  get begun(): boolean {
    return this.answers.size > 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('asking')) return;
    const { instrument, language, side } = this.asking;
    const spoken = languages(instrument);
    const wanted = [language ?? '', ...navigator.languages].map((one) => one.split('-')[0] ?? '');
    this.language = wanted.find((one) => spoken.includes(one)) ?? (spoken.includes('en') ? 'en' : (spoken[0] ?? 'en'));
    this.side = side ?? null;
    void this.look();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('language')) {
      this.lang = this.language;
      void speakTo(this.language);
      this.dispatchEvent(new CustomEvent('vv-language', { detail: this.language }));
    }
    // Each part begins at its heading; the first one is where the page begins anyway.
    if (changed.get('stage') !== undefined) {
      const heading = this.querySelector<HTMLElement>('h1');
      heading?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }

  override render(): TemplateResult {
    const parts = { intro: () => this.intro(), items: () => this.items(), review: () => this.review() };
    return html`<div class="respond stack loose">${parts[this.stage]()}</div>`;
  }

  private intro(): TemplateResult {
    const { instrument, keyKind } = this.asking;
    const { about } = instrument;
    const linked = keyKind === 'code' ? 'code' : keyKind === 'ticket' ? 'ticket' : 'none';
    return html`<h1 tabindex="-1">${this.say(instrument.title)}</h1>
      ${this.languageChoice()}
      ${about === undefined
        ? nothing
        : html`<section class="stack tight"><h2>${t('respond-what')}</h2><p>${this.say(about.measures)}</p><p>${this.say(about.why)}</p></section>`}
      <section class="stack tight">
        <h2>${t('respond-confidential')}</h2>
        <ul class="stack tight">
          ${['sealed', 'read', ...(this.together ? ['together'] : []), 'mail', 'stored'].map((what) => html`<li>${t(`respond-promise-${what}`)}</li>`)}
          <li>${t(`respond-linked-${linked}`)}</li>
        </ul>
      </section>
      <p>${t('respond-free')}</p>
      <div class="cluster"><button type="button" class="primary" @click=${() => this.go('items')}>${t('respond-begin')}</button></div>`;
  }

  /** Whoever describes themselves for the list of people is read by name. */
  private get together(): boolean {
    return this.asking.instrument.id !== 'intake';
  }

  private languageChoice(): TemplateResult | typeof nothing {
    const spoken = languages(this.asking.instrument);
    if (spoken.length < 2) return nothing;
    return html`<div class="field inline">
      <label for="respond-language">${t('respond-language')}</label>
      <select
        id="respond-language"
        @change=${(event: Event) => {
          this.language = (event.target as HTMLSelectElement).value;
        }}
      >
        ${spoken.map((one) => html`<option value=${one} lang=${one} ?selected=${one === this.language}>${ownName(one)}</option>`)}
      </select>
    </div>`;
  }

  private items(): TemplateResult {
    const { instrument } = this.asking;
    const asked = this.asked();
    const answered = asked.filter(({ id }) => this.answers.has(id)).length;
    return html`<h1 tabindex="-1">${this.say(instrument.title)}</h1>
      ${this.languageChoice()} ${this.sideChoice()}
      ${asked.map((item, at) => this.item(item, at))} ${this.keyChoice()}
      <div class="cluster">
        <button type="button" class="primary" @click=${() => void this.toReview()}>${t('respond-review')}</button>
        <span class="muted" role="status">${t('respond-answered', { count: answered, all: asked.length })}</span>
      </div>`;
  }

  /** Where a question is for one side only and nobody said which side this is. */
  private sideChoice(): TemplateResult | typeof nothing {
    const { instrument, side } = this.asking;
    if ((side ?? null) !== null || !instrument.items.some(({ role }) => role !== undefined)) return nothing;
    return html`<fieldset class="question stack tight">
      <legend>${t('respond-side')}</legend>
      ${(['mentor', 'mentee'] as const).map(
        (one) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="respond-side"
              .checked=${this.side === one}
              @change=${() => {
                this.side = one;
                void this.look();
              }} />${t(`respond-side-${one}`)}</label
          >`,
      )}
    </fieldset>`;
  }

  private item(item: Item, at: number): TemplateResult {
    const id = `respond-item-${String(this.asking.instrument.items.indexOf(item))}`;
    const text = html`<span class="question-number">${at + 1}.</span> ${this.say(item.text)}`;
    if (item.type === 'comment') {
      return html`<div class="question stack tight" id=${id} tabindex="-1">
        <label for="${id}-text">${text}</label>
        <span class="hint" id="${id}-hint">${t('respond-no-names')}</span>
        <textarea
          id="${id}-text"
          rows="4"
          autocomplete="off"
          maxlength=${LONGEST_COMMENT}
          aria-describedby="${id}-hint"
          .value=${(this.answers.get(item.id) as string | undefined) ?? ''}
          @input=${(event: Event) => {
            const { value } = event.target as HTMLTextAreaElement;
            this.set(item, value === '' ? undefined : value);
          }}
        ></textarea>
      </div>`;
    }
    return html`<fieldset class="question stack tight" id=${id} tabindex="-1">
      <legend>${text}</legend>
      ${item.type === 'many' ? this.boxes(item) : this.radios(item, id)}
      ${this.answers.has(item.id)
        ? html`<button type="button" class="quiet small" aria-label="${t('respond-clear')}: ${at + 1}" @click=${() => this.set(item, undefined, id)}>${t('respond-clear')}</button>`
        : nothing}
    </fieldset>`;
  }

  private radios(item: Item, id: string): TemplateResult {
    const radio = ({ answer, label, apart }: Choosable): TemplateResult =>
      html`<label class=${apart === true ? 'choice apart' : 'choice'}
        ><input type="radio" name=${id} .checked=${this.answers.get(item.id) === answer} @change=${() => this.set(item, answer)} />${label}</label
      >`;
    const all = this.choosable(item).map(radio);
    if (item.type !== 'nps') return html`${all}`;
    return html`<div class="ladder">${all}</div>
      <div class="spread small muted"><span>0: ${t('respond-least')}</span><span>10: ${t('respond-most')}</span></div>`;
  }

  private boxes(item: Item): TemplateResult {
    const chosen = (this.answers.get(item.id) as string[] | undefined) ?? [];
    return html`${(item.options ?? []).map(
      ({ id, text }) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${chosen.includes(id)}
            @change=${(event: Event) => {
              const on = (event.target as HTMLInputElement).checked;
              // In the order in which they are offered.
              const now = (item.options ?? []).map((option) => option.id).filter((one) => (one === id ? on : chosen.includes(one)));
              this.set(item, now.length === 0 ? undefined : now);
            }}
          />${this.say(text)}</label
        >`,
    )}`;
  }

  /** What can be chosen, from the lowest up. */
  private choosable(item: Item): Choosable[] {
    if (item.type === 'choice') return (item.options ?? []).map(({ id, text }) => ({ answer: id, label: this.say(text) }));
    if (item.type === 'nps') return Array.from({ length: 11 }, (_, point) => ({ answer: point, label: String(point) }));
    const scale = this.asking.instrument.scales?.[item.scale ?? ''];
    if (scale === undefined) return [];
    const labels = scale.labels?.[this.language] ?? scale.labels?.['en'] ?? Object.values(scale.labels ?? {})[0] ?? [];
    const points = Array.from({ length: scale.max - scale.min + 1 }, (_, nth) => scale.min + nth);
    const named = (point: number): string => {
      const nth = point - scale.min;
      if (labels.length === points.length) return labels[nth] ?? String(point);
      const end = nth === 0 ? labels[0] : nth === points.length - 1 ? labels[1] : undefined;
      return end === undefined ? String(point) : `${String(point)}: ${end}`;
    };
    const choices: Choosable[] = points.map((point) => ({ answer: point, label: named(point) }));
    if (scale.notApplicable !== undefined) choices.push({ answer: null, label: this.say(scale.notApplicable) || t('respond-not-applicable'), apart: true });
    return choices;
  }

  /** The code word or the ticket. */
  private keyChoice(): TemplateResult | typeof nothing {
    const { keyKind, ticket } = this.asking;
    if (keyKind === 'ticket' && (ticket ?? null) === null) {
      const wrong = this.complaint?.field === 'ticket';
      return html`<section class="question stack tight">
        <h2>${t('respond-ticket-title')}</h2>
        <div class="field">
          <label for="respond-ticket">${t('respond-ticket-label')}</label>
          <span class="hint" id="respond-ticket-hint">${t('respond-ticket-why')}</span>
          ${wrong ? html`<span class="error-text" id="respond-ticket-error">${this.complaint?.text}</span>` : nothing}
          <input
            id="respond-ticket"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="done"
            maxlength="40"
            @keydown=${onward}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby=${wrong ? 'respond-ticket-error respond-ticket-hint' : 'respond-ticket-hint'}
            .value=${this.ticket}
            @input=${(event: Event) => {
              this.ticket = (event.target as HTMLInputElement).value;
            }}
          />
        </div>
      </section>`;
    }
    if (keyKind !== 'code') return nothing;
    const wrong = this.complaint?.field === 'code';
    return html`<section class="question stack tight">
      <h2>${t('respond-code-title')}</h2>
      <p>${t('respond-code-why')}</p>
      ${wrong ? html`<p class="error-text" id="respond-code-error">${this.complaint?.text}</p>` : nothing}
      ${['mother', 'day', 'place', 'street'].map(
        (what, at) =>
          html`<div class="field">
            <label for="respond-clue-${at}">${t(`respond-clue-${what}`)}</label>
            <input
              id="respond-clue-${at}"
              type="text"
              inputmode=${what === 'day' ? 'numeric' : 'text'}
              autocomplete="off"
              autocapitalize="none"
              autocorrect="off"
              spellcheck="false"
              enterkeyhint="next"
              maxlength="20"
              @keydown=${onward}
              aria-invalid=${wrong && this.clues[at] === '' ? 'true' : nothing}
              aria-describedby=${wrong ? 'respond-code-error' : nothing}
              .value=${this.clues[at] ?? ''}
              @input=${(event: Event) => {
                this.clues[at] = (event.target as HTMLInputElement).value;
              }}
            />
          </div>`,
      )}
      <div class="field">
        <label for="respond-own-word">${t('respond-code-own')}</label>
        <p class="hint" id="respond-own-word-hint">${t('respond-code-own-why')}</p>
        <div class="cluster">
          <input
            id="respond-own-word"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="done"
            maxlength="60"
            @keydown=${onward}
            aria-describedby="respond-own-word-hint"
            .value=${this.ownWord}
            @input=${(event: Event) => void this.setOwnWord((event.target as HTMLInputElement).value)}
          />
          <button type="button" @click=${() => void this.suggestOwnWord()}>${t('respond-code-suggest')}</button>
        </div>
        <p class="hint" role="status">${this.guesses === null ? nothing : t('respond-code-guesses', this.counted(this.guesses))}</p>
      </div>
      <p class="hint">${t('respond-code-skip')}</p>
    </section>`;
  }

  private async setOwnWord(word: string): Promise<void> {
    this.ownWord = word;
    try {
      const guesses = await this.call('codeGuesses', [word]);
      // An answer to an earlier letter may come late.
      if (word === this.ownWord) this.guesses = guesses;
      this.requestUpdate();
    } catch (error) {
      this.fail(error);
    }
  }

  private async suggestOwnWord(): Promise<void> {
    try {
      await this.setOwnWord(await this.call('suggestCodeWord', []));
    } catch (error) {
      this.fail(error);
    }
  }

  /** Guesses and time as the respondent's language writes them. */
  private counted({ guesses, amount, unit }: CodeGuesses): { guesses: string; time: string } {
    const time = new Intl.NumberFormat(this.language, { style: 'unit', unit, unitDisplay: 'long' });
    return { guesses: new Intl.NumberFormat(this.language, { maximumSignificantDigits: 2 }).format(guesses), time: time.format(amount) };
  }

  private review(): TemplateResult {
    const asked = this.asked();
    return html`<h1 tabindex="-1">${t('respond-check')}</h1>
      <dl class="facts given">
        ${asked.map((item, at) => {
          const given = this.given(item);
          return html`<dt>${at + 1}. ${this.say(item.text)}</dt>
            <dd class="spread">
              <span class=${given === null ? 'muted' : 'data'}>${given ?? t('respond-open')}</span>
              <button type="button" class="quiet small" aria-label="${t('respond-change')}: ${at + 1}" @click=${() => this.change(item)}>${t('respond-change')}</button>
            </dd>`;
        })}
      </dl>
      ${this.together
        ? html`<div class="stack tight"><label class="choice"><input type="checkbox" aria-describedby="respond-alone-hint" .checked=${this.alone} @change=${(event: Event) => (this.alone = (event.target as HTMLInputElement).checked)} /><span>${t('respond-alone')}</span></label>
            <p class="hint" id="respond-alone-hint">${t('respond-alone.hint')}</p></div>`
        : nothing}
      ${this.complaint?.field === 'seal' ? html`<div class="notice error" role="alert"><p>${this.complaint.text}</p></div>` : nothing}
      <div class="cluster">
        <button type="button" class="primary" aria-disabled=${this.sealing ? 'true' : 'false'} @click=${() => void this.seal()}>
          ${this.sealing ? t('respond-sealing') : t('respond-seal')}
        </button>
        <button type="button" @click=${() => this.go('items')}>${t('respond-back')}</button>
      </div>`;
  }

  /** An answer in words; null when there is none. */
  private given(item: Item): string | null {
    const answer = this.answers.get(item.id);
    if (answer === undefined) return null;
    if (item.type === 'comment') return String(answer);
    if (item.type === 'many') {
      const chosen = (item.options ?? []).filter(({ id }) => (answer as string[]).includes(id));
      return chosen.map(({ text }) => this.say(text)).join('; ');
    }
    return this.choosable(item).find((choice) => choice.answer === answer)?.label ?? null;
  }

  private asked(): Item[] {
    return this.asking.instrument.items.filter(({ id }) => this.shown.has(id));
  }

  private say(texts: Readonly<Record<string, string>> | undefined): string {
    return texts === undefined ? '' : (texts[this.language] ?? texts['en'] ?? Object.values(texts)[0] ?? '');
  }

  private go(stage: Stage): void {
    this.complaint = null;
    this.stage = stage;
    if (stage === 'items' && this.asking.keyKind === 'code' && this.guesses === null) void this.setOwnWord('');
  }

  private change(item: Item): void {
    this.go('items');
    const id = `respond-item-${String(this.asking.instrument.items.indexOf(item))}`;
    void this.updateComplete.then(() => {
      const question = this.querySelector<HTMLElement>(`#${id}`);
      question?.focus();
      question?.scrollIntoView({ block: 'start' });
    });
  }

  private set(item: Item, answer: Answer | undefined, focus?: string): void {
    if (answer === undefined) this.answers.delete(item.id);
    else this.answers.set(item.id, answer);
    this.requestUpdate();
    // The button that was pressed is gone with the answer.
    if (focus !== undefined) void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${focus}`)?.focus());
    if (this.asking.instrument.items.some(({ showIf }) => showIf !== undefined && looksAt(showIf, item.id))) void this.look();
  }

  /** Which items are asked, as the core sees it. */
  private async look(): Promise<void> {
    const { instrument } = this.asking;
    const conditional = instrument.items.some(({ showIf, role }) => showIf !== undefined || role !== undefined);
    if (!conditional) {
      this.shown = new Set(instrument.items.map(({ id }) => id));
      return;
    }
    try {
      this.shown = new Set(await this.call('shownItems', [instrument, this.side, Object.fromEntries(this.answers)]));
    } catch (error) {
      this.fail(error);
    }
  }

  /** The key is looked at before the last look, so that nothing is left to be corrected after it. */
  private async toReview(): Promise<void> {
    const some = [...this.clues, this.ownWord].some((clue) => clue.trim() !== '');
    if (this.asking.keyKind === 'code' && some && this.clues.some((clue) => clue.trim() === '')) {
      this.complaint = { field: 'code', text: t('respond-code-missing') };
    } else if (this.ticket.replace(/[\s-]/g, '').length !== 16 && this.ticket.trim() !== '') {
      this.complaint = { field: 'ticket', text: t('respond-ticket-wrong') };
    } else {
      this.go('review');
      return;
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  private async seal(): Promise<void> {
    if (this.sealing) return;
    this.sealing = true;
    this.complaint = null;
    let stretching = false;
    try {
      const { asking } = this;
      const { instrument, wave, keyKind, salt } = asking;
      this.mark ??= await this.call('newSalt', []);
      const clues = keyKind === 'code' && this.clues.every((clue) => clue.trim() !== '');
      stretching = clues;
      const key = clues ? await this.call('linkCode', [[...this.clues, this.ownWord].filter((clue) => clue.trim() !== ''), salt ?? '']) : keyKind === 'ticket' ? (asking.ticket ?? this.ticket) : '';
      stretching = false;
      const sheet: AnswerSheet = {
        instrument: instrument.id,
        version: instrument.version,
        wave,
        language: this.language,
        keyKind: keyKind ?? 'none',
        key,
        ...(this.side === null ? {} : { side: this.side }),
        ...(this.alone ? { alone: true } : {}),
        answers: Object.fromEntries(this.answers),
      };
      this.turn += 1;
      const bytes = await this.call('sealAnswer', [asking, sheet, this.mark, this.turn]);
      this.dispatchEvent(new CustomEvent('vv-sealed', { detail: bytes }));
    } catch (error) {
      if (stretching && isFailure(error) && (error.code === 'no-memory' || error.code.startsWith('core-'))) {
        // Nothing else here asks for so much memory at once; whoever answers can do without the code word.
        this.complaint = { field: 'seal', text: t('respond-code-no-room') };
      } else if (isFailure(error) && error.code === 'not-a-ticket') {
        this.go('items');
        this.complaint = { field: 'ticket', text: t('respond-ticket-wrong') };
        await this.updateComplete;
        this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      } else this.fail(error);
    } finally {
      this.sealing = false;
    }
  }

  private fail(error: unknown): void {
    this.complaint = { field: 'seal', text: isFailure(error) ? `${error.message} ${error.advice}` : '' };
    this.dispatchEvent(new CustomEvent('vv-failed', { detail: error }));
  }
}

customElements.define('vv-questionnaire', VvQuestionnaire);

/** Enter does what the key of an on-screen keyboard says there: on to the next field, or, at the last one, the keyboard goes. */
function onward(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const here = event.target as HTMLInputElement;
  const fields = [...(here.closest('.question')?.querySelectorAll('input') ?? [])];
  const next = fields[fields.indexOf(here) + 1];
  if (next === undefined) here.blur();
  else next.focus();
}

interface Choosable {
  answer: Answer;
  label: string;
  apart?: boolean;
}

/** Whether a condition, or one that must hold as well, is about an item. */
function looksAt(condition: NonNullable<Item['showIf']>, id: string): boolean {
  return condition.item === id || (condition.and ?? []).some((also) => looksAt(also, id));
}

function isFailure(error: unknown): error is { code: string; message: string; advice: string } {
  return typeof error === 'object' && error !== null && 'code' in error && 'advice' in error;
}

/** The languages in which all of it is written, by its title. */
function languages(instrument: Instrument): string[] {
  return Object.keys(instrument.title);
}
