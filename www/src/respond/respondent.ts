/** The page in respondent mode: the questionnaire and then the ways to send what was sealed. Nothing else of the program is here, and nothing is stored. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App, Failure } from '../app/context.js';
import { copyText } from '../parts/copy.js';
import { saveFile } from '../parts/save-file.js';
import { shareFile, shareable } from '../parts/share-file.js';
import type { Asking } from '../types.js';
import { VvQuestionnaire } from './questionnaire.js';
import { onLanguage, t } from '../words/words.js';
import { speakTo } from './words.js';

/** Drafts longer than this are cut off by some mail programs; then the text is pasted. */
const LONGEST_DRAFT = 1900;

export class VvRespondent extends LitElement {
  static override properties = {
    ask: { attribute: false },
    call: { attribute: false },
    failure: { state: true },
    asking: { state: true },
    sealed: { state: true },
    text: { state: true },
    language: { state: true },
    note: { state: true },
    doubt: { state: true },
    sharing: { state: true },
  };
  /** Reads what is asked: from the link or from the file. */
  declare ask: (call: App['call']) => Promise<Asking>;
  declare call: App['call'];
  declare private failure: Failure | null;
  declare private asking: Asking | null;
  declare private sealed: Uint8Array | null;
  /** The same as text to paste. */
  declare private text: string;
  declare private language: string;
  declare private note: string;
  /** How it was handed on, where nobody tells the page whether it arrived; and what is said of that. */
  declare private doubt: { way: Way; said: string; open: boolean } | null;
  /** The device shows its apps. */
  declare private sharing: boolean;
  /** It is known to be out of this page: then leaving loses nothing. */
  private sent = false;
  /** So often was an answer sealed here, and handed on. */
  private readonly counts = { sealed: 0, handed: 0 };
  private unheard: (() => void) | null = null;
  private readonly onLeave = (event: BeforeUnloadEvent): void => {
    const questions = this.querySelector('vv-questionnaire');
    if (!this.sent && questions instanceof VvQuestionnaire && questions.begun) event.preventDefault();
  };

  constructor() {
    super();
    this.failure = null;
    this.asking = null;
    this.sealed = null;
    this.text = '';
    this.language = 'en';
    this.note = '';
    this.doubt = null;
    this.sharing = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.onLeave);
    this.unheard = onLanguage(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.onLeave);
    this.unheard?.();
  }

  protected override firstUpdated(): void {
    void this.ask(this.call).then(
      async (asking) => {
        if (asking.language !== undefined) await speakTo(asking.language);
        this.asking = asking;
      },
      (error: unknown) => {
        this.failure = error as Failure;
      },
    );
  }

  override render(): TemplateResult {
    return html`<main id="main" class="page respond-page" aria-busy=${this.asking === null && this.failure === null ? 'true' : 'false'}>${this.content()}</main>`;
  }

  private content(): TemplateResult {
    if (this.failure !== null) {
      const { message, advice } = this.failure;
      return html`<div class="respond stack">
        <h1>${t('respond-cannot-title')}</h1>
        <p>${message}</p>
        <p>${advice}</p>
        <p class="muted">${t('respond-nothing-sent')}</p>
      </div>`;
    }
    if (this.asking === null) return html`<p class="muted">${t('respond-opening')}</p>`;
    // Kept while the answer is sent, so that one can go back to it.
    return html`<vv-questionnaire
        ?hidden=${this.sealed !== null}
        .asking=${this.asking}
        .call=${this.call}
        @vv-sealed=${(event: CustomEvent<Uint8Array>) => void this.keep(event.detail)}
        @vv-language=${(event: CustomEvent<string>) => {
          this.language = event.detail;
        }}
      ></vv-questionnaire>
      ${this.sealed === null ? '' : this.ways(this.sealed)}`;
  }

  private ways(sealed: Uint8Array): TemplateResult {
    const whole = draft(t('respond-mail-subject'), `${t('respond-mail-body')}\r\n\r\n${this.text}`);
    const mail = whole.length <= LONGEST_DRAFT ? whole : draft(t('respond-mail-subject'), t('respond-mail-paste'));
    const file = shareable(SHARED_NAME, this.text);
    return html`<div class="respond stack loose" lang=${this.language}>
      <h1 tabindex="-1">${t('respond-done')}</h1>
      <p>${t('respond-sealed')}</p>
      ${file === null
        ? nothing
        : html`<section class="card stack tight">
            <h2>${t('respond-share')}</h2>
            <p>${t('respond-share-why')}</p>
            <button type="button" class="primary" aria-disabled=${this.sharing ? 'true' : 'false'} @click=${() => void this.share(file)}>${t('respond-share')}</button>
            ${this.outcome('share')}
          </section>`}
      <section class="card stack tight">
        <h2>${t('respond-file')}</h2>
        <p>${t('respond-file-why')}</p>
        <button
          type="button"
          class=${file === null ? 'primary' : nothing}
          @click=${() => void this.save(sealed)}
        >
          ${t('respond-file')}
        </button>
        ${this.outcome('file')}
      </section>
      <section class="card stack tight">
        <h2>${t('respond-text')}</h2>
        <p>${t('respond-text-why')}</p>
        <textarea class="sealed-text" readonly rows="6" aria-label=${t('respond-text')} .value=${this.text} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
        <button
          type="button"
          @click=${async () => {
            const copied = await copyText(this.text);
            if (copied) {
              this.wasSent();
              this.note = t('respond-copied');
            } else {
              this.note = t('respond-not-copied');
              this.querySelector<HTMLTextAreaElement>('.sealed-text')?.focus();
            }
          }}
        >
          ${t('respond-copy')}
        </button>
        <p role="status">${this.note}</p>
      </section>
      <section class="card stack tight">
        <h2>${t('respond-mail')}</h2>
        <p>${t('respond-mail-why')}</p>
        <a class="button" href=${mail} @click=${() => this.hand('mail', t('respond-mail-handed'))}>${t('respond-mail')}</a>
        ${this.outcome('mail')}
      </section>
      <div class="cluster">
        <button
          type="button"
          @click=${() => {
            this.sealed = null;
            this.sent = false;
            this.doubt = null;
            void this.updateComplete.then(() => this.querySelector<HTMLElement>('h1')?.focus());
          }}
        >
          ${t('respond-back')}
        </button>
      </div>
    </div>`;
  }

  /** What became of what was handed on, and the way to say that it is there. */
  private outcome(way: Way): TemplateResult {
    const doubt = this.doubt?.way === way ? this.doubt : null;
    return html`<div role="status">${doubt === null ? '' : html`<p>${doubt.said}</p>`}</div>
      ${doubt?.open !== true || this.sent
        ? ''
        : html`<button
            type="button"
            @click=${() => {
              this.wasSent();
              this.hand(way, t('respond-thanks'));
            }}
          >
            ${t({ file: 'respond-found', mail: 'respond-mailed', share: 'respond-share-sent' }[way])}
          </button>`}`;
  }

  private wasSent(): void {
    this.sent = true;
    this.count('handed');
  }

  /** Numbers for whoever frames the page, and nothing else of it. */
  private count(what: 'sealed' | 'handed'): void {
    this.counts[what] += 1;
    this.dispatchEvent(new CustomEvent('vv-answered', { detail: { ...this.counts } }));
  }

  private hand(way: Way, said: string): void {
    this.doubt = { way, said, open: true };
  }

  /** The app that was chosen has the file, or none has; whether it sent it, only the person sees. */
  private async share(file: File): Promise<void> {
    if (this.sharing) return;
    this.sharing = true;
    const shared = await shareFile(file);
    this.sharing = false;
    if (shared === 'taken') this.hand('share', t('respond-shared'));
    else this.doubt = { way: 'share', said: t(shared === 'called-off' ? 'respond-share-not' : 'respond-share-refused'), open: false };
  }

  private async save(sealed: Uint8Array): Promise<void> {
    const kept = await saveFile({ name: FILE_NAME, type: 'application/octet-stream', what: t('respond-mail-subject') }, sealed);
    if (kept?.how === 'saved') {
      this.wasSent();
      this.hand('file', t('respond-saved', { name: kept.name }));
    } else if (kept?.how === 'handed') this.hand('file', t('respond-handed-over', { name: kept.name }));
    else this.doubt = { way: 'file', said: t('respond-not-saved'), open: false };
  }

  private async keep(sealed: Uint8Array): Promise<void> {
    this.note = '';
    this.doubt = null;
    this.sent = false;
    this.text = await this.call('armor', [sealed]);
    this.sealed = sealed;
    this.count('sealed');
    await this.updateComplete;
    this.querySelector<HTMLElement>(':scope > main > .respond h1')?.focus();
    window.scrollTo(0, 0);
  }
}

customElements.define('vv-respondent', VvRespondent);

/** The same for everybody: a name must not say who it is from, nor when. */
const FILE_NAME = 'sealed-answer.age';
/** The same as text, with the ending that every device takes. */
const SHARED_NAME = 'sealed-answer.txt';

/** Ways after which nobody tells the page whether it arrived. */
type Way = 'share' | 'file' | 'mail';

function draft(subject: string, body: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`;
}
