/**
 * The device is passed round: one person after the other, each answer sealed at once, and nothing of it left for the next. The programme is
 * sealed meanwhile, so this part knows the public key and no more, and only the passphrase leads back.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../app/context.js';
import '../parts/dialog.js';
import type { Programme } from '../types.js';
import type { Passing } from './passing.js';
import './questionnaire.js';
import { onLanguage, speak, t } from '../words/words.js';
import { speakTo } from './words.js';

/** What the right passphrase brings back. */
export interface Unlocked {
  programme: Programme;
  passphrase: string;
}

/** `vv-kiosk`. Events: `vv-kept` after each answer; `vv-end` with the programme (`Unlocked`). */
export class VvKiosk extends LitElement {
  static override properties = {
    passing: { attribute: false },
    call: { attribute: false },
    stage: { state: true },
    ending: { state: true },
    language: { state: true },
    passphrase: { state: true },
    opening: { state: true },
    problem: { state: true },
    wait: { state: true },
  };
  declare passing: Passing;
  declare call: App['call'];
  declare private stage: 'welcome' | 'questions' | 'thanks';
  /** The question before it ends is open. */
  declare private ending: boolean;
  declare private language: string;
  declare private passphrase: string;
  declare private opening: boolean;
  /** Why the last passphrase led nowhere. */
  declare private problem: string;
  /** Seconds before another is looked at. */
  declare private wait: number;
  private timer = 0;
  private leaving: AbortController | null = null;
  private unheard: (() => void) | null = null;
  /** In the coordinator's language, whatever is spoken now. */
  private readonly end = t('respond-kiosk-end');

  constructor() {
    super();
    this.stage = 'welcome';
    this.ending = false;
    this.language = 'en';
    this.passphrase = '';
    this.opening = false;
    this.problem = '';
    this.wait = 0;
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
    window.clearInterval(this.timer);
    this.unheard?.();
    void speak(this.passing.home);
  }

  protected override firstUpdated(): void {
    this.greet();
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  override render(): TemplateResult {
    return html`<main id="main" class="page respond-page" lang=${this.language}>
        ${this.stage === 'questions'
          ? // Anew for everybody: no field and no memory of the last one is left.
            keyed(
              this.passing.answers.length,
              html`<vv-questionnaire
                .asking=${this.passing.asking}
                .call=${this.call}
                @vv-sealed=${(event: CustomEvent<Uint8Array>) => void this.keep(event.detail)}
                @vv-language=${(event: CustomEvent<string>) => {
                  this.language = event.detail;
                }}
              ></vv-questionnaire>`,
            )
          : html`<div class="respond stack loose">
              <h1 tabindex="-1">${this.stage === 'thanks' ? t('respond-kept') : this.heading()}</h1>
              <p>${this.stage === 'thanks' ? t('respond-kept-why') : t('respond-handed')}</p>
              <div class="cluster"><button type="button" class="primary" @click=${() => this.go(this.stage === 'thanks' ? 'welcome' : 'questions')}>${this.stage === 'thanks' ? t('respond-hand-on') : t('respond-next')}</button></div>
            </div>`}
      </main>
      <footer class="site-footer kiosk-foot" lang=${this.passing.home}>
        <button type="button" class="quiet small" @click=${() => void this.askToEnd()}>${this.end}</button>
      </footer>
      ${this.ending ? this.way() : nothing}`;
  }

  /** The way back. */
  private way(): TemplateResult {
    const { length } = this.passing.answers;
    const held = this.opening || this.wait > 0;
    return html`<vv-dialog
      .heading=${t('respond-kiosk-title')}
      .body=${html`<form
        class="stack"
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.unlock();
        }}
      >
        <p>${t('respond-kiosk-behind')}</p>
        <p>${t('respond-kiosk-answers', { count: length })}</p>
        <div class="field">
          <label for="kiosk-passphrase">${t('respond-kiosk-passphrase')}</label>
          ${this.problem === '' ? nothing : html`<span class="error-text" id="kiosk-error" role="alert">${this.problem}</span>`}
          <input
            id="kiosk-passphrase"
            type="password"
            autocomplete="off"
            enterkeyhint="go"
            data-autofocus
            aria-invalid=${this.problem === '' ? nothing : 'true'}
            aria-describedby=${this.problem === '' ? nothing : 'kiosk-error'}
            .value=${this.passphrase}
            @input=${(event: InputEvent) => {
              this.passphrase = (event.target as HTMLInputElement).value;
            }}
          />
        </div>
        <p role="status" class="hint">${this.opening ? t('respond-kiosk-slow') : nothing}</p>
        <input type="submit" hidden />
      </form>`}
      .foot=${html`<button type="button" class="primary" aria-disabled=${held ? 'true' : 'false'} @click=${() => void this.unlock()}>
          ${this.opening ? t('respond-kiosk-opening') : this.wait > 0 ? t('respond-kiosk-wait', { seconds: this.wait }) : t('respond-kiosk-back')}
        </button>
        <button type="button" @click=${() => this.stay()}>${t('respond-kiosk-stay')}</button>`}
      @vv-close=${() => this.stay()}
    ></vv-dialog>`;
  }

  private async unlock(): Promise<void> {
    const { passing, passphrase } = this;
    const leaving = new AbortController();
    if (this.opening || passing.wait(Date.now()) > 0 || passphrase === '') return;
    this.opening = true;
    this.leaving = leaving;
    this.problem = '';
    try {
      const programme = await this.call('unlockProgramme', [passing.sealed.bytes, passphrase], { signal: leaving.signal });
      this.passphrase = '';
      this.dispatchEvent(new CustomEvent('vv-end', { detail: { programme, passphrase } satisfies Unlocked }));
    } catch (error) {
      if (leaving.signal.aborted) return;
      const { code, message } = error as { code: string; message: string };
      if (code === 'not-opened') {
        passing.refused(Date.now());
        this.problem = t('respond-kiosk-wrong', { count: passing.wrong });
        this.countDown();
      } else this.problem = message;
      void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('#kiosk-passphrase')?.select());
    } finally {
      this.opening = false;
    }
  }

  private countDown(): void {
    window.clearInterval(this.timer);
    const look = (): void => {
      this.wait = this.passing.wait(Date.now());
      if (this.wait === 0) window.clearInterval(this.timer);
    };
    this.timer = window.setInterval(look, 250);
    look();
  }

  /** The way back is the coordinator's, in the coordinator's language. */
  private async askToEnd(): Promise<void> {
    await speak(this.passing.home);
    this.ending = true;
  }

  private stay(): void {
    void speakTo(this.language);
    this.leaving?.abort();
    this.ending = false;
    this.passphrase = '';
    this.problem = '';
  }

  private heading(): string {
    const { title } = this.passing.asking.instrument;
    return title[this.language] ?? title['en'] ?? Object.values(title)[0] ?? '';
  }

  /** The next person is greeted as the first was, whatever language the last one chose. */
  private greet(): void {
    const { asking } = this.passing;
    this.language = asking.language ?? navigator.language.split('-')[0] ?? 'en';
    void speakTo(this.language);
  }

  private go(stage: 'welcome' | 'questions' | 'thanks'): void {
    this.stage = stage;
    if (stage === 'welcome') this.greet();
    void this.updateComplete.then(() => {
      this.querySelector<HTMLElement>('h1')?.focus();
      window.scrollTo(0, 0);
    });
  }

  /** What is kept is only the sealed text. */
  private async keep(bytes: Uint8Array): Promise<void> {
    const text = await this.call('armor', [bytes]);
    this.passing.keep(text);
    // The core that sealed it has seen it open: it ends too.
    this.dispatchEvent(new CustomEvent('vv-kept'));
    this.go('thanks');
  }
}

customElements.define('vv-kiosk', VvKiosk);
