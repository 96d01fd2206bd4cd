/** The elements around the page: a sandboxed frame each, and a channel through which numbers and names of steps come out of it. */
import { type Asked, type OrganisationFault, type OrganisationState, type Told, isColour, isHello, toldIn } from '../embed-messages.js';
import { codeOf, fileAt, fileOf } from './host-file.js';
import type { Organisation } from '../generated/shapes.js';

/** What `<vice-versa>` says, by the name of the event: counts and codes, never anything that stands in the programme. */
export interface ViceVersaEvents {
  /** The page is drawn. */
  ready: CustomEvent<{ languages: string[]; steps: string[] }>;
  /** How many pairs the programme has now. */
  paired: CustomEvent<{ pairs: number }>;
  /** `unsaved`: there is work that neither a file nor the browser holds. */
  saved: CustomEvent<{ state: 'nothing' | 'saved' | 'unsaved' }>;
  /** Which step is shown. */
  step: CustomEvent<{ step: string }>;
  /**
   * What became of an organisation file. `used`: the programme that is shown begins with it. `waiting`: a programme is there already and stays as it is; the
   * next one begins with it. `refused`: nothing of it is used, and `faults` has a code for each thing that is wrong, with the part of the file
   * (`thresholds.mean`; empty for all of it). What the codes mean, `readOrganisation` of the package says in words.
   */
  organisation: CustomEvent<{ state: OrganisationState; faults: OrganisationFault[] }>;
  /**
   * Something did not work: the code of a `ViceVersaError` inside the page, or one of the element's own. `address-refused`: `src` is no address of a page.
   * `page-not-heard`: nothing came out of the frame within 30 seconds; it was refused, is no Vice Versa, or may not speak to this page (docs/embedding.md).
   * `accent-light-contrast`, `accent-dark-contrast`: this colour cannot be read on the page, which keeps its own. `organisation-address-refused`: the
   * attribute names no address of this page's own site. `organisation-not-fetched`: there is nothing to be had there. `organisation-too-large`: over 2 MB.
   * `invalid-organisation`: the property holds what has no JSON text.
   */
  error: CustomEvent<{ code: string }>;
}

/** What `<vice-versa-survey>` says. */
export interface ViceVersaSurveyEvents extends Pick<ViceVersaEvents, 'ready' | 'error'> {
  /** How often an answer was sealed in this frame, and handed on as a file, as text or by mail. What was answered stays inside. */
  answered: CustomEvent<{ sealed: number; handed: number }>;
}

/** What the page needs: scripts, files to save, the question before unsaved work is left and printing, and forms that only scripts read. */
const SANDBOX = 'allow-scripts allow-downloads allow-modals allow-forms';
const PATIENCE_MS = 30_000;

const STYLE = ':host{display:block;block-size:48rem;min-inline-size:20rem}:host([hidden]){display:none}iframe{display:block;inline-size:100%;block-size:100%;min-block-size:20rem;border:0}';
const STEP = /^[a-z][a-z-]*$/;

/** Nothing to extend where there is no document. */
const Base = (typeof HTMLElement === 'function' ? HTMLElement : class {}) as typeof HTMLElement;

/** What both elements do. */
class Framed extends Base {
  private frame: HTMLIFrameElement | null = null;
  private port: MessagePort | null = null;
  private ready = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly hear = (event: MessageEvent): void => this.first(event);

  /** Attributes upon which the frame is made anew. */
  protected static readonly anew: readonly string[] = ['src', 'storage'];

  /** Called by the browser. @internal */
  connectedCallback(): void {
    if (this.shadowRoot === null) {
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [style];
    }
    window.addEventListener('message', this.hear);
    this.open();
  }

  /** Called by the browser. @internal */
  disconnectedCallback(): void {
    window.removeEventListener('message', this.hear);
    this.close();
  }

  /** With `moveBefore` the frame keeps what is in it; any other move begins it anew. @internal */
  connectedMoveCallback(): void {}

  /** Called by the browser. @internal */
  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (this.frame === null || before === now) return;
    if ((this.constructor as typeof Framed).anew.includes(name)) {
      this.close();
      this.open();
    } else this.changed(name);
  }

  /** What stands after the # of the frame's address when it opens. */
  protected fragment(): string {
    return '';
  }

  /** An attribute changed that the page can follow. */
  protected changed(name: string): void {
    if (name === 'scheme') this.colourScheme();
    if (name === 'label') this.name();
  }

  /** The page can be spoken to. */
  protected begun(): void {}

  /** The page is there and was heard. */
  protected get spoken(): boolean {
    return this.port !== null && this.ready;
  }

  protected ask(asked: Asked): void {
    this.port?.postMessage(asked);
  }

  protected say(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** One word of the page. */
  protected told(told: Told): void {
    const { kind, ...detail } = told;
    if (kind === 'ready') {
      clearTimeout(this.waiting);
      const { languages, steps } = told as Extract<Told, { kind: 'ready' }>;
      this.say(kind, { languages, steps });
      this.ready = true;
      this.begun();
    } else this.say(kind, detail);
  }

  private address(): URL | null {
    try {
      const address = new URL(this.getAttribute('src') ?? '', document.baseURI);
      // A script would run in this very page.
      return this.hasAttribute('src') && ['https:', 'http:', 'file:'].includes(address.protocol) ? address : null;
    } catch {
      return null;
    }
  }

  private open(): void {
    if (!this.hasAttribute('src')) return;
    const address = this.address();
    if (address === null) {
      // Whoever has just made the element can listen by then.
      queueMicrotask(() => this.say('error', { code: 'address-refused' }));
      return;
    }
    const fragment = this.fragment();
    if (fragment !== '') address.hash = fragment;
    const frame = document.createElement('iframe');
    this.frame = frame;
    frame.setAttribute('sandbox', this.hasAttribute('storage') ? `${SANDBOX} allow-same-origin` : SANDBOX);
    frame.setAttribute('allow', 'clipboard-write; web-share');
    // The page learns whose frame it is in, and nothing of the address.
    frame.referrerPolicy = 'origin';
    this.name();
    this.colourScheme();
    frame.src = address.href;
    this.waiting = setTimeout(() => this.say('error', { code: 'page-not-heard' }), PATIENCE_MS);
    this.shadowRoot?.append(frame);
  }

  private close(): void {
    clearTimeout(this.waiting);
    this.port?.close();
    this.port = null;
    this.ready = false;
    this.frame?.remove();
    this.frame = null;
  }

  private name(): void {
    if (this.frame !== null) this.frame.title = this.getAttribute('label') ?? 'Vice Versa';
  }

  /** A document in a frame prefers what is set for the frame. */
  private colourScheme(): void {
    const scheme = this.getAttribute('scheme') ?? '';
    this.frame?.style.setProperty('color-scheme', ['light', 'dark'].includes(scheme) ? scheme : 'light dark');
  }

  /** The page's first word: from the window of this frame and from the origin that it has, or it is not heard. */
  private first({ source, origin, data, ports }: MessageEvent): void {
    const [port] = ports;
    const { frame } = this;
    if (frame === null || source === null || source !== frame.contentWindow || port === undefined || ports.length !== 1 || !isHello(data)) return;
    // Without `storage` the frame has no origin of its own, which is called "null".
    if (origin !== (this.hasAttribute('storage') ? this.address()?.origin : 'null')) return;
    this.port?.close();
    this.port = port;
    port.onmessage = (event: MessageEvent) => {
      const told = toldIn(event.data);
      if (told !== null && this.port === port) this.told(told);
    };
  }
}

/** Lets TypeScript know what an event of this element holds. */
interface Listening<Events> {
  addEventListener<K extends keyof Events>(name: K, listener: (event: Events[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(name: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/**
 * `<vice-versa src="/tools/viceversa.html">`: the whole page. Attributes: `src`, its address; `language` ("de"); `step`, which is shown ("people");
 * `accent` and `accent-dark`, colours ("#0f5c7c") for light and dark; `scheme`, "light" or "dark"; `label`, what a screen reader calls the frame; `storage`,
 * which lets the page keep programmes in the browser (and gives up the sandbox's wall where `src` is of this page's own site: docs/embedding.md).
 * `organisation`, the address of an organisation file on this page's own site, with which a programme begins. Its events are those of `ViceVersaEvents`.
 */
export class ViceVersaElement extends Framed {
  /** As of any element; it knows the events of `ViceVersaEvents`. */
  declare addEventListener: Listening<ViceVersaEvents>['addEventListener'];
  static readonly observedAttributes = ['src', 'storage', 'language', 'step', 'accent', 'accent-dark', 'scheme', 'label', 'organisation'];

  /** The step that the frame opened with. */
  private opened = '';
  private file: Organisation | string | null = null;
  /** Counts the files that were asked for: only the last one counts. */
  private fetched = 0;
  /** The page was given a file. */
  private given = false;

  /** An organisation file as its JSON text or as an object, in place of what the attribute names; null for that. */
  get organisation(): Organisation | string | null {
    return this.file;
  }

  set organisation(file: Organisation | string | null) {
    this.file = file;
    this.changed('organisation');
  }

  /** Called by the browser. @internal */
  override connectedCallback(): void {
    // What was set before the browser knew this element hides the property.
    const early = Object.getOwnPropertyDescriptor(this, 'organisation');
    if (early !== undefined) {
      Reflect.deleteProperty(this, 'organisation');
      this.organisation = early.value as Organisation | string | null;
    }
    super.connectedCallback();
  }

  protected override fragment(): string {
    const step = this.getAttribute('step') ?? '';
    this.opened = step;
    return STEP.test(step) ? `#/${step}` : '';
  }

  protected override changed(name: string): void {
    super.changed(name);
    const value = this.getAttribute(name) ?? '';
    if (name === 'language' && value !== '') this.ask({ kind: 'language', language: value });
    if (name === 'step' && value !== '') this.ask({ kind: 'step', step: value });
    if (name === 'accent' || name === 'accent-dark') this.accent();
    if (name === 'organisation') void this.giveFile();
  }

  protected override begun(): void {
    this.given = false;
    void this.giveFile();
    this.changed('language');
    // What changed while the page was on its way.
    if (this.getAttribute('step') !== null && this.getAttribute('step') !== this.opened) this.changed('step');
    if (this.hasAttribute('accent') || this.hasAttribute('accent-dark')) this.accent();
  }

  private async giveFile(): Promise<void> {
    if (!this.spoken) return;
    this.fetched += 1;
    const { fetched, file } = this;
    const address = this.getAttribute('organisation') ?? '';
    try {
      const text = file !== null ? fileOf(file) : address !== '' ? await fileAt(address) : '';
      if (fetched !== this.fetched || (text === '' && !this.given)) return;
      this.given = text !== '';
      this.ask({ kind: 'organisation', text });
    } catch (error) {
      if (fetched === this.fetched) this.say('error', { code: codeOf(error) });
    }
  }

  private accent(): void {
    const [light, dark] = ['accent', 'accent-dark'].map((name) => this.getAttribute(name) ?? '');
    if (isColour(light) && isColour(dark)) this.ask({ kind: 'accent', light, dark });
  }
}

/**
 * `<vice-versa-survey src="/tools/viceversa.html" link="vv1…">`: what a respondent is asked, and nothing else of the program. `link` is what stands after the
 * `#` of a survey's link; without it `src` is the address of a respondent file. The answer leaves the frame sealed, by the hand of whoever answered. `scheme`
 * and `label` are as those of `<vice-versa>`; its events are those of `ViceVersaSurveyEvents`.
 */
export class ViceVersaSurveyElement extends Framed {
  /** As of any element; it knows the events of `ViceVersaSurveyEvents`. */
  declare addEventListener: Listening<ViceVersaSurveyEvents>['addEventListener'];
  static readonly observedAttributes = ['src', 'link', 'scheme', 'label'];
  protected static override readonly anew = ['src', 'link'];

  protected override fragment(): string {
    const link = this.getAttribute('link') ?? '';
    return /^#?vv\d/.test(link) ? `#${link.replace(/^#/, '')}` : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'vice-versa': ViceVersaElement;
    'vice-versa-survey': ViceVersaSurveyElement;
  }
}
