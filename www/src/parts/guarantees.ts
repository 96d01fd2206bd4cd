/**
 * "What this opening of the page guarantees": probes that send nothing anywhere, and what each of them found. What a page cannot find out is
 * said to be so. Every row has its tests in `tests/page/egress.mjs` under the row's name.
 */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import './dialog.js';

/** `refused`: the browser stops it, and that was seen. `open`: nothing stops it but our code, which contains none. `unseen`: a page cannot find out. */
type State = 'refused' | 'open' | 'unseen';

interface Row {
  /** The name under which the tests know it. */
  id: string;
  what: string;
  state: State;
  /** What was measured, and what follows. */
  why: string;
}

interface Guarantees {
  /** How the page was opened, in words. */
  opened: string[];
  rows: Row[];
}

const STATES: Record<State, { label: string; tag: string }> = {
  refused: { label: 'refused by the browser', tag: 'ok' },
  open: { label: 'open', tag: 'warning' },
  unseen: { label: 'cannot be seen from here', tag: '' },
};

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

/** Looks at this very opening of the page. */
async function measure(): Promise<Guarantees> {
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
    disk ? 'Opened from disk, without a server.' : window.isSecureContext ? 'Opened from a web server, over an encrypted connection or on this machine.' : 'Opened from a web server over plain http: whoever is on the way can change the page before it arrives.',
    ...(disk ? [] : [header === undefined && !boxed ? 'The server sends none of the response headers of docs/serving.md, as far as a page can see.' : 'The server sends response headers that add to the page’s own policy.']),
    framed === 'none' ? 'It stands in no frame.' : framed === 'same' ? 'It stands in a frame of a page of the same host. That page can read everything here.' : 'It stands in a frame of another host.',
  ];
  const rows: Row[] = [
    own
      ? { id: 'requests', what: 'Loading or sending anything: scripts, pictures, fonts, frames, requests, sockets, forms', state: 'refused', why: 'Measured: a frame was refused under the policy that stands in the page itself.' }
      : { id: 'requests', what: 'Loading or sending anything: scripts, pictures, fonts, frames, requests, sockets, forms', state: 'open', why: 'The page’s own policy did not refuse a frame. This copy or this browser is not as it should be: do not use it.' },
    boxed && sandbox !== null
      ? { id: 'popups', what: 'Opening other windows and tabs', state: /allow-popups/.test(sandbox) ? 'open' : 'refused', why: /allow-popups/.test(sandbox) ? 'The server’s sandbox allows it.' : 'Measured: the page is in the sandbox that the server’s header asks for.' }
      : boxed
      ? { id: 'popups', what: 'Opening other windows and tabs', state: 'unseen', why: 'The page is in the sandbox of a frame, of which it cannot see what it allows.' }
      : { id: 'popups', what: 'Opening other windows and tabs', state: 'open', why: disk ? 'From disk there is no header that could ask for a sandbox.' : 'Neither a header nor a frame asks for a sandbox.' },
    disk || !chromium
      ? { id: 'navigation', what: 'Going to another address', state: 'open', why: disk ? 'No policy inside a page can refuse it. Our code contains none.' : 'This browser has nothing that refuses it. Our code contains none.' }
      : { id: 'navigation', what: 'Going to another address', state: 'unseen', why: 'This browser refuses it if the server sends Connection-Allowlist, which a page cannot see. Our code contains none.' },
    disk || !chromium
      ? { id: 'webrtc', what: 'Connections between browsers (WebRTC), and looking up names ahead of time', state: 'open', why: disk ? 'No policy inside a page can refuse it. Our code contains none.' : 'This browser has nothing that refuses it. Our code contains none.' }
      : { id: 'webrtc', what: 'Connections between browsers (WebRTC), and looking up names ahead of time', state: 'unseen', why: 'This browser refuses it if the server sends Connection-Allowlist, which a page cannot see. Our code contains none.' },
    disk
      ? { id: 'cookies', what: 'Leaving something with this address: cookies and storage', state: 'open', why: 'A file can leave something on this device that other files may read. No server hears of it. Our code leaves nothing but programmes that you chose to keep in this browser, sealed.' }
      : !hasOrigin()
      ? { id: 'cookies', what: 'Leaving something with this address: cookies and storage', state: 'refused', why: 'Measured: the sandbox gives the page no address of its own. So no programme can be kept in this browser either: save to files.' }
      : { id: 'cookies', what: 'Leaving something with this address: cookies and storage', state: 'open', why: 'The page has the address of its host: a cookie set here would reach that server with the next request. Our code sets none, and stores nothing but programmes that you chose to keep in this browser, sealed; these no request carries. A sandbox without allow-same-origin closes it.' },
    disk || (header === undefined && framed !== 'same')
      ? { id: 'framing', what: 'Being shown inside a page of strangers', state: disk ? 'unseen' : 'open', why: disk ? 'Web pages cannot frame a file; other files on this disk might.' : framed === 'other' ? 'Measured: it is in one now. Make sure that it is yours.' : 'No header forbids it.' }
      : { id: 'framing', what: 'Being shown inside a page of strangers', state: header === undefined ? 'unseen' : 'refused', why: header === undefined ? 'It is in a frame of its own host now; whether strangers are refused cannot be seen.' : 'Measured: the server’s policy names who may, and nobody else.' },
    hasOrigin() && !disk
      ? { id: 'same-host', what: 'Being read by other pages of the same host', state: 'open', why: 'A page of the same host that frames or opens this one can read it. An address of its own, or a sandbox without allow-same-origin, closes it.' }
      : { id: 'same-host', what: 'Being read by other pages of the same host', state: 'refused', why: disk ? 'Measured: a file shares its address with no other page.' : 'Measured: the page shares its address with no other.' },
    features === null
      ? { id: 'devices', what: 'Camera, microphone, place and other devices', state: 'unseen', why: 'This browser does not tell. Our code asks for none, and the browser would ask you first.' }
      : { id: 'devices', what: 'Camera, microphone, place and other devices', state: features ? 'open' : 'refused', why: features ? 'No header forbids it. Our code asks for none, and the browser would ask you first.' : 'Measured: the browser says that this page may not.' },
  ];
  return { opened, rows };
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
    measure().then((found) => (this.found = found), (error: unknown) => this.app.fail(error));
  }

  override render(): TemplateResult {
    const close = (): void => this.app.setView({ dialog: null });
    return html`<vv-dialog
      wide
      .heading=${'What this opening of the page guarantees'}
      .body=${html`<div class="stack">
        <p>Measured now, in this browser, by trying; nothing was sent. The program itself contains no code that sends. This is about what the browser would refuse if somebody had changed it, or found a way in.</p>
        <div role="status">${this.found === null ? html`<p>Looking …</p>` : nothing}</div>
        ${this.found === null ? nothing : report(this.found)}
        <p>To check the whole of it yourself: load the page, pull the network plug, and do the whole job. How to serve it so that more is refused stands in docs/serving.md, and browser by browser in SECURITY.md.</p>
      </div>`}
      .foot=${html`<button type="button" class="primary" @click=${close}>Close</button>`}
      @vv-close=${close}
    ></vv-dialog>`;
  }
}

function report({ opened, rows }: Guarantees): TemplateResult {
  return html`<ul>${opened.map((line) => html`<li>${line}</li>`)}</ul>
    <div class="table-scroll" tabindex="0" role="region" aria-label="What the browser refuses"><table class="data">
      <thead><tr><th scope="col">What</th><th scope="col">Here</th><th scope="col">Why</th></tr></thead>
      <tbody>${rows.map(({ id, what, state, why }) => html`<tr data-guarantee=${id} data-state=${state}><th scope="row">${what}</th><td><span class=${`tag ${STATES[state].tag}`}>${STATES[state].label}</span></td><td>${why}</td></tr>`)}</tbody>
    </table></div>`;
}

customElements.define('vv-guarantees', VvGuarantees);
