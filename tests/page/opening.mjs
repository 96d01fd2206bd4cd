/** How the page opens: its core is unpacked in the browser's own ways, or in ours where they are missing; and only the core that was built is ever run. */
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { choosePreset, openSample, propose, takeOver } from './lib/steps.mjs';
import { headers } from './lib/site.mjs';
import { assert, pageFile, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];
const ALL = [...BOTH, 'webkit'];

/** Takes browser's ways from page and worker before they run, and tells which of the others the worker takes. Runs in the page, and again in the worker. */
function without(lacking) {
  const worker = typeof document === 'undefined';
  const holders = { fromBase64: Uint8Array, DecompressionStream: self, compileStreaming: WebAssembly, subtle: Crypto.prototype };
  for (const name of lacking) {
    if (name === 'streams of its own') WebAssembly.compileStreaming = () => Promise.reject(new TypeError('no such stream'));
    else if (name in holders) delete holders[name][name];
    else throw new Error(`nothing is called ${name}`);
  }
  if (worker) {
    const took = (what) => self.postMessage({ kind: 'took', what });
    const told = (holder, name) => {
      const plain = holder?.[name];
      if (plain) {
        holder[name] = function (...given) {
          took(name);
          return new.target ? Reflect.construct(plain, given) : plain.apply(this, given);
        };
      }
    };
    for (const [holder, name] of [[Uint8Array, 'fromBase64'], [self, 'atob'], [self, 'DecompressionStream'], [WebAssembly, 'compileStreaming'], [WebAssembly, 'compile'], [self.SubtleCrypto?.prototype, 'digest']]) told(holder, name);
    return;
  }
  const { Blob, Worker } = window;
  window.Blob = class extends Blob {
    constructor(parts, options) {
      super(options?.type === 'text/javascript' ? [`(${without})(${JSON.stringify(lacking)});`, ...parts] : parts, options);
    }
  };
  window.__took = new Set();
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      super.addEventListener('message', ({ data }) => data.kind === 'took' && window.__took.add(data.what));
    }
  };
}

const lacking = (names) => new Function(`(${without})(${JSON.stringify(names)});`);

/** What the page's core answers first. */
const version = (visit) => visit.evaluate(() => document.querySelector('vv-app').app.call('version', []).then(({ build }) => build, ({ code }) => code));

/** The core answers with the build that it is, or with why it cannot. */
async function answers(visit, where) {
  const build = await version(visit);
  assert(/^[0-9a-f]{12}$/.test(build), `the core answers “${build}” ${where}`);
}

/** Browsers by what they lack, and the ways that are taken there instead. The rest of the core is compiled from all its bytes everywhere. */
const BROWSERS = [
  { lacks: [], takes: ['DecompressionStream', 'compile', 'compileStreaming', 'digest', 'fromBase64'] },
  { lacks: ['fromBase64'], takes: ['DecompressionStream', 'atob', 'compile', 'compileStreaming', 'digest'] },
  { lacks: ['DecompressionStream'], takes: ['compile', 'digest', 'fromBase64'] },
  { lacks: ['compileStreaming'], takes: ['DecompressionStream', 'compile', 'digest', 'fromBase64'] },
  { lacks: ['streams of its own'], takes: ['DecompressionStream', 'compile', 'compileStreaming', 'digest', 'fromBase64'] },
  { lacks: ['subtle'], takes: ['DecompressionStream', 'compile', 'compileStreaming', 'fromBase64'] },
  { lacks: ['fromBase64', 'DecompressionStream', 'compileStreaming', 'subtle'], takes: ['atob', 'compile'] },
];

const html = readFileSync(pageFile, 'utf8');
const piece = (part) => new RegExp(`<script type="text/plain" class="${part}"[^>]*>([^<]*)</script>\\n?`, 'g');
const PIECE = piece('core');
const pieces = [...html.matchAll(PIECE)];
const unpacks = [...html.matchAll(piece('core-unpack'))];
const rest = [...html.matchAll(piece('core-rest'))];

/** The page with another character at this place. */
const changed = (at, to = html[at] === 'A' ? 'B' : 'A') => html.slice(0, at) + to + html.slice(at + 1);
const inside = ({ index, 0: element }) => index + element.indexOf('>') + 100;
const hashOf = ([{ index }]) => html.indexOf('"', html.indexOf('data-sha256', index)) + 1;
const hash = hashOf(pieces);
const DAMAGE = [
  ['a character of the first piece', () => changed(inside(pieces[0]))],
  ['a character of the last piece', () => changed(inside(pieces.at(-1)))],
  ['a character that is no base64', () => changed(inside(pieces[1]), '*')],
  ['a piece less', () => html.slice(0, pieces[2].index) + html.slice(pieces[3].index)],
  ['two pieces in each other’s place', () => html.replace(pieces[2][1], 'PLACE').replace(pieces[3][1], pieces[2][1]).replace('PLACE', pieces[3][1])],
  ['a page that ends early', () => html.slice(0, inside(pieces[4]))],
  ['no core at all', () => html.replace(PIECE, '')],
  ['another checksum of the core', () => changed(hash, html[hash] === '0' ? '1' : '0')],
  ['a character of what unpacks the rest', () => changed(inside(unpacks[0]))],
  ['a character of the rest', () => changed(inside(rest.at(-1)))],
  ['a piece of the rest less', () => html.slice(0, rest[2].index) + html.slice(rest[3].index)],
  ['a page that ends early in the rest', () => html.slice(0, inside(rest[4]))],
  ['a page that ends before the rest', () => html.slice(0, rest[0].index)],
  ['another checksum of the rest', () => changed(hashOf(rest), html[hashOf(rest)] === '0' ? '1' : '0')],
  ['a character of the worker', () => changed(html.indexOf('>', html.indexOf('id="worker"')) + 100)],
];

/** A server that sends the page as far as this place, and the rest of it when it is told to. */
async function slowly(until) {
  let send;
  const sent = new Promise((done) => (send = done));
  const server = http.createServer(async (request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers(html) });
    response.write(html.slice(0, until));
    await sent;
    response.end(html.slice(until));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, send };
}

export const tests = [
  {
    name: 'opening: the core starts in every browser’s ways, and takes those that are there',
    browsers: ALL,
    async run({ driver, site }) {
      // WebKit takes as long to start as all the rest of it: there, with everything and with nothing.
      for (const { lacks, takes } of driver.name === 'webkit' ? [BROWSERS[0], BROWSERS.at(-1)] : BROWSERS) {
        const visit = await Visit.open(driver, lacks.length === 1 ? site.url('/') : site.file(), { before: lacking(lacks) });
        await visit.ready();
        await answers(visit, `without ${lacks}`);
        same(await visit.evaluate(() => [...window.__took].sort()), takes, `the ways that are taken without ${lacks}`);
        await openSample(visit);
        // The notices are unpacked by the page itself.
        await visit.press(/^About/, { selector: '.site-footer' });
        await visit.sees('Apache License');
        await visit.close();
      }
    },
  },
  {
    name: 'opening: on plain http the checksum is ours',
    browsers: ALL,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.plain('/'), { before: lacking([]) });
      await visit.ready();
      await answers(visit, 'on plain http');
      same(await visit.evaluate(() => [...window.__took].sort()), ['DecompressionStream', 'compile', 'compileStreaming', 'fromBase64'], 'the ways that are taken');
      await visit.close();
    },
  },
  {
    name: 'opening: a changed core or worker is refused in words',
    browsers: BOTH,
    async run({ driver, site }) {
      assert(pieces.length > 10 && rest.length > 10 && unpacks.length === 1, 'the core is in pieces');
      for (const [what, spoilt] of DAMAGE) {
        for (const lacks of DAMAGE.findIndex(([one]) => one === what) < 3 ? [[], BROWSERS.at(-1).lacks] : [[]]) {
          const visit = await Visit.open(driver, site.spoilt(spoilt()), { before: lacking(lacks) });
          await visit.ready();
          same(await version(visit), 'file-changed', `${what}, without ${lacks}`);
          await visit.press('Try it with a sample programme');
          await visit.sees('This file is not as it was made');
          // Firefox reports a stream that breaks, whoever catches it.
          await visit.close({ faults: [/^Failed to read data from the ReadableStream/] });
        }
      }
    },
  },
  {
    name: 'opening: while a slow connection still brings the core, the page is there, and then the core answers',
    browsers: BOTH,
    async run({ driver }) {
      const { server, send } = await slowly(pieces[pieces.length >> 1].index + 1000);
      try {
        const visit = await Visit.open(driver, 'about:blank', { before: lacking([]) });
        const there = visit.page.goto(`http://127.0.0.1:${server.address().port}/`, { timeout: 180_000 });
        there.catch(() => undefined);
        await until('a page that is drawn', () => visit.evaluate(() => document.querySelector('main')?.innerText.includes('Reverse mentoring, in this tab alone')));
        same(await visit.evaluate(() => document.readyState), 'loading', 'the page that is drawn');
        await visit.evaluate(() => { window.__version = document.querySelector('vv-app').app.call('version', []).then(({ build }) => { window.__build = build; }); });
        await until('a core that is being unpacked', () => visit.evaluate(() => window.__took.has('fromBase64')));
        same(await visit.evaluate(() => window.__build), undefined, 'what the core answers before all of it is there');
        send();
        await there;
        assert(/^[0-9a-f]{12}$/.test(await until('an answer', () => visit.evaluate(() => window.__build))), 'the core answers');
        await visit.close();
      } finally {
        send();
        server.closeAllConnections();
        server.close();
      }
    },
  },
  {
    name: 'opening: while a slow connection still brings the rest of the core, people are read and paired; whatever needs the rest waits for it',
    browsers: BOTH,
    async run({ driver }) {
      const { server, send } = await slowly(inside(rest[1]));
      try {
        const visit = await Visit.open(driver, 'about:blank', {});
        const there = visit.page.goto(`http://127.0.0.1:${server.address().port}/`, { timeout: 180_000 });
        there.catch(() => undefined);
        await until('a page that is drawn', () => visit.evaluate(() => document.querySelector('main')?.innerText.includes('Reverse mentoring, in this tab alone')));
        await visit.evaluate(() => { void document.querySelector('vv-app').app.call('version', []).then(({ build }) => { window.__build = build; }); });
        await openSample(visit);
        await takeOver(visit);
        await choosePreset(visit);
        await propose(visit);
        // What goes wrong with what is asked is no first step: the first part comes upon it and begins once more when the rest is there.
        await visit.evaluate(() => { void document.querySelector('vv-app').app.call('verify', [{ people: [] }, { pairs: {} }]).catch(({ code }) => { window.__refused = code; }); });
        same(await visit.evaluate(() => [document.readyState, window.__build, window.__refused]), ['loading', undefined, undefined], 'the page, and what needs the rest');
        send();
        await there;
        assert(/^[0-9a-f]{12}$/.test(await until('an answer', () => visit.evaluate(() => window.__build))), 'the core answers');
        same(await until('a refusal', () => visit.evaluate(() => window.__refused)), 'invalid-request', 'what is said of what cannot be read');
        await visit.close();
      } finally {
        send();
        server.closeAllConnections();
        server.close();
      }
    },
  },
];
