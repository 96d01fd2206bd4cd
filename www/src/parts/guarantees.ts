/**
 * "What this opening of the page guarantees": probes that send nothing anywhere, and what each of them found. What a page cannot find out is
 * said to be so. Every row has its tests in `tests/page/egress.mjs` under the row's name.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { rich, t } from '../words/words.js';
import './dialog.js';

/** `refused`: the browser stops it, and that was seen. `open`: nothing stops it but our code, which contains none. `unseen`: a page cannot find out. */
type State = 'refused' | 'open' | 'unseen';

interface Row {
  /** The name under which the tests know it. */
  id: string;
  state: State;
  /** What was measured, and what follows: a key. */
  why: string;
}

interface Guarantees {
  /** How the page was opened: keys. */
  opened: string[];
  /** Of the core that runs here; null where it does not answer. */
  version: { version: string; build: string } | null;
  rows: Row[];
}

const TAGS: Record<State, string> = { refused: 'ok', open: 'warning', unseen: '' };

/** A browser says no at once; on a busy machine the page may hear of it late. */
const PATIENCE_MS = 10_000;
/** Two policies say so one right after the other. */
const BOTH_MS = 300;

/** The policies that refuse a frame: the page's own, and those of the server's header. A `data:` address is no request, whoever answers. */
async function policies(): Promise<string[]> {
  const said = new Set<string>();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = 'data:text/plain,probe';
  await new Promise<void>((done) => {
    const late = window.setTimeout(done, PATIENCE_MS);
    const listen = (event: SecurityPolicyViolationEvent): void => {
      if (event.disposition !== 'enforce') return;
      said.add(event.originalPolicy);
      window.clearTimeout(late);
      window.setTimeout(() => {
        document.removeEventListener('securitypolicyviolation', listen);
        done();
      }, BOTH_MS);
    };
    document.addEventListener('securitypolicyviolation', listen);
    document.body.append(frame);
  });
  frame.remove();
  return [...said];
}

/** A sandbox forbids this wherever there is a host to name. */
function sandboxed(): boolean {
  try {
    // The same as before: nothing changes.
    document.domain = document.domain;
    return false;
  } catch {
    return window.location.protocol !== 'file:';
  }
}

/** Whether this address has cookies and storage: a sandbox without `allow-same-origin` has no address of its own. */
const hasOrigin = (): boolean => self.origin !== 'null';

/** Who frames the page: nobody, a page of the same host, or a stranger. */
function framing(): 'none' | 'same' | 'other' {
  if (window.top === window.self) return 'none';
  try {
    return window.top?.document === undefined ? 'other' : 'same';
  } catch {
    return 'other';
  }
}

/** Whether the browser says that the page may use the camera: only Chromium tells. Null where it does not. */
function camera(): boolean | null {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('camera') ?? null;
}

/** Whether the browser's generator gives numbers, and not the same twice. */
function randomAnswers(): boolean {
  try {
    const [one, other] = [new Uint8Array(32), new Uint8Array(32)].map((bytes) => String(crypto.getRandomValues(bytes)));
    return one !== other;
  } catch {
    return false;
  }
}

/** Looks at this very opening of the page. */
async function measure(app: App): Promise<Guarantees> {
  const found = await policies();
  const disk = window.location.protocol === 'file:';
  const own = found.some((policy) => !/frame-ancestors|sandbox/.test(policy));
  const framed = framing();
  const header = found.find((policy) => /frame-ancestors/.test(policy));
  const boxed = sandboxed();
  const sandbox = found.map((policy) => /sandbox[^;]*/.exec(policy)?.[0]).find((one) => one !== undefined) ?? null;
  const features = camera();
  const chromium = features !== null;
  const opened = [
    disk ? 'guarantees-opened-disk' : window.isSecureContext ? 'guarantees-opened-secure' : 'guarantees-opened-plain',
    ...(disk ? [] : [header === undefined && !boxed ? 'guarantees-headers-none' : 'guarantees-headers']),
    framed === 'none' ? 'guarantees-frame-none' : framed === 'same' ? 'guarantees-frame-same' : 'guarantees-frame-other',
    randomAnswers() ? 'guarantees-random' : 'guarantees-random-missing',
  ];
  const free = disk ? 'guarantees-nothing-refuses-disk' : 'guarantees-nothing-refuses';
  const rows: Row[] = [
    own ? { id: 'requests', state: 'refused', why: 'guarantees-requests-refused' } : { id: 'requests', state: 'open', why: 'guarantees-requests-open' },
    boxed && sandbox !== null
      ? /allow-popups/.test(sandbox)
        ? { id: 'popups', state: 'open', why: 'guarantees-popups-allowed' }
        : { id: 'popups', state: 'refused', why: 'guarantees-popups-refused' }
      : boxed
        ? { id: 'popups', state: 'unseen', why: 'guarantees-popups-frame' }
        : { id: 'popups', state: 'open', why: disk ? 'guarantees-popups-disk' : 'guarantees-popups-open' },
    disk || !chromium ? { id: 'navigation', state: 'open', why: free } : { id: 'navigation', state: 'unseen', why: 'guarantees-allowlist' },
    disk || !chromium ? { id: 'webrtc', state: 'open', why: free } : { id: 'webrtc', state: 'unseen', why: 'guarantees-allowlist' },
    disk
      ? { id: 'cookies', state: 'open', why: 'guarantees-cookies-disk' }
      : hasOrigin()
        ? { id: 'cookies', state: 'open', why: 'guarantees-cookies-open' }
        : { id: 'cookies', state: 'refused', why: 'guarantees-cookies-refused' },
    disk || (header === undefined && framed !== 'same')
      ? { id: 'framing', state: disk ? 'unseen' : 'open', why: disk ? 'guarantees-framing-disk' : framed === 'other' ? 'guarantees-framing-now' : 'guarantees-framing-open' }
      : header === undefined
        ? { id: 'framing', state: 'unseen', why: 'guarantees-framing-same' }
        : { id: 'framing', state: 'refused', why: 'guarantees-framing-refused' },
    hasOrigin() && !disk
      ? { id: 'same-host', state: 'open', why: 'guarantees-same-host-open' }
      : { id: 'same-host', state: 'refused', why: disk ? 'guarantees-same-host-disk' : 'guarantees-same-host-refused' },
    features === null
      ? { id: 'devices', state: 'unseen', why: 'guarantees-devices-unseen' }
      : features
        ? { id: 'devices', state: 'open', why: 'guarantees-devices-open' }
        : { id: 'devices', state: 'refused', why: 'guarantees-devices-refused' },
  ];
  return { opened, version: await app.call('version', []).catch(() => null), rows };
}

/** `vv-guarantees`. Property: app. */
export class VvGuarantees extends LitElement {
  static override properties = { app: { attribute: false }, found: { state: true } };
  declare app: App;
  declare private found: Guarantees | null;

  constructor() {
    super();
    this.found = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    measure(this.app).then((found) => (this.found = found), (error: unknown) => this.app.fail(error));
  }

  override render(): TemplateResult {
    const close = (): void => this.app.setView({ dialog: null });
    return html`<vv-dialog
      wide
      .heading=${t('guarantees')}
      .body=${html`<div class="stack">
        <p>${t('guarantees-lead')}</p>
        <div role="status">${this.found === null ? html`<p>${t('guarantees-looking')}</p>` : nothing}</div>
        ${this.found === null ? nothing : report(this.found)}
        <p>${t('guarantees-yourself')}</p>
      </div>`}
      .foot=${html`<button type="button" class="primary" @click=${close}>${t('guarantees-close')}</button>`}
      @vv-close=${close}
    ></vv-dialog>`;
  }
}

function report({ opened, version, rows }: Guarantees): TemplateResult {
  return html`<ul>
      ${opened.map((key) => html`<li>${t(key)}</li>`)}
      <li>${version === null ? t('guarantees-build-unknown') : rich('guarantees-build', { version: version.version, build: html`<code>${version.build}</code>` })}</li>
    </ul>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${t('guarantees-table')}><table class="data">
      <thead><tr><th scope="col">${t('guarantees-table-what')}</th><th scope="col">${t('guarantees-table-here')}</th><th scope="col">${t('guarantees-table-why')}</th></tr></thead>
      <tbody>${rows.map(({ id, state, why }) => html`<tr data-guarantee=${id} data-state=${state}><th scope="row">${t(`guarantees-what-${id}`)}</th><td><span class=${`tag ${TAGS[state]}`}>${t(`guarantees-state-${state}`)}</span></td><td>${t(why)}</td></tr>`)}</tbody>
    </table></div>`;
}

customElements.define('vv-guarantees', VvGuarantees);
