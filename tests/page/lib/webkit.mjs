/**
 * WebKitGTK by classic WebDriver, with as much of Puppeteer's calls as the tests use. It has neither a script that runs before the page nor a record of
 * requests nor names of hosts of one's own, so every page comes through a proxy of ours, which puts the watch in front of the page and notes what was asked for.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { until } from './tools.mjs';

/** What a key is called in the protocol. */
const KEYS = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F', Space: ' ',
};
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Longer than any script of a test may take. */
const PATIENCE_MS = 200_000;

/** The bar of the window lets it be no narrower than about this. */
const NARROWEST = 480;

/** Processes of this module that still run: they end with the tests, however these end. */
const running = new Set();
process.on('exit', () => running.forEach(end));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

function start(command, args, options) {
  const child = spawn(command, args, { ...options, detached: true });
  child.on('error', () => {});
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Ends a process and whatever it has started. */
function end(child) {
  running.delete(child);
  try {
    process.kill(-child.pid);
  } catch {
    // It has ended by itself.
  }
}

const freePort = () => new Promise((done) => {
  const server = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** Starts a display for WebKit and answers a driver as `launch` does. */
export async function launchWebKit({ driver, display, hosts, downloads }) {
  const home = mkdtempSync(path.join(tmpdir(), 'viceversa-webkit-'));
  mkdirSync(path.join(home, '.config'));
  writeFileSync(path.join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const screen = start(display, ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((done, fail) => {
    screen.stdio[3].once('data', (text) => done(String(text).trim()));
    screen.once('exit', () => fail(new Error(`${display} did not start`)));
  });
  const env = { ...process.env, DISPLAY: `:${number}`, HOME: home, XDG_CONFIG_HOME: path.join(home, '.config'), XDG_CACHE_HOME: path.join(home, '.cache'), XDG_DATA_HOME: path.join(home, '.local'), GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', LANGUAGE: 'en', LC_ALL: 'C.UTF-8' };
  const contexts = new Set();
  return {
    async createBrowserContext() {
      const context = await Context.open({ command: driver, env, home, hosts });
      contexts.add(context);
      return context;
    },
    async close() {
      for (const context of contexts) await context.close().catch(() => {});
      end(screen);
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** One browser with storage of its own: WebKit's driver knows no contexts, and keeps nothing on disk. */
class Context {
  static async open({ command, env, home, hosts }) {
    const proxy = await Proxy.start(hosts);
    const port = await freePort();
    const driver = start(command, [`--port=${port}`], { env, stdio: 'ignore' });
    const session = new Session(port);
    await until('WebKit’s driver', () => session.status(), { within: 20_000 });
    const address = `127.0.0.1:${proxy.port}`;
    await session.begin({ unhandledPromptBehavior: 'ignore', proxy: { proxyType: 'manual', httpProxy: address }, timeouts: { script: 180_000, pageLoad: 180_000, implicit: 0 } });
    return new Context(session, driver, proxy, mkdtempSync(path.join(home, 'pages-')));
  }

  constructor(session, driver, proxy, folder) {
    Object.assign(this, { session, driver, proxy, folder, pages: 0 });
  }

  async newPage() {
    const { handle } = this.pages === 0 ? { handle: await this.session.send('GET', '/window') } : await this.session.send('POST', '/window/new', { type: 'window' });
    this.pages += 1;
    return new Page(this.session.window(handle), this.proxy, this.folder);
  }

  async close() {
    if (this.driver === null) return;
    const { driver } = this;
    this.driver = null;
    await this.session.send('DELETE', '').catch(() => {});
    end(driver);
    this.proxy.close();
  }
}

/** The protocol: a request, an answer. */
class Session {
  constructor(port) {
    this.base = `http://127.0.0.1:${port}`;
    this.onDialog = null;
    this.turn = Promise.resolve();
    this.turned = null;
  }

  async request(method, at, body) {
    const response = await fetch(this.base + at, { method, body: body === undefined ? undefined : JSON.stringify(body), signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error) => {
      throw error.name === 'TimeoutError' ? new Error(`WebKit’s driver did not answer ${method} ${at.replace(this.at ?? '', '')} within ${PATIENCE_MS / 1000} s`) : error;
    });
    const { value } = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
    return value;
  }

  status() {
    return this.request('GET', '/status');
  }

  /** The same for one window of several: turns to it first, and lets nothing come between. */
  window(handle) {
    return {
      send: (method, at, body) => {
        const sent = this.turn.catch(() => {}).then(async () => {
          if (this.turned !== handle) await this.send('POST', '/window', { handle });
          this.turned = handle;
          return this.send(method, at, body);
        });
        this.turn = sent;
        return sent;
      },
      onDialog: (heard) => { this.onDialog = heard; },
    };
  }

  async begin(alwaysMatch) {
    const { sessionId } = await this.request('POST', '/session', { capabilities: { alwaysMatch } });
    this.at = `/session/${sessionId}`;
  }

  /** Sends a command; a question of the browser that stands in its way is answered first. */
  async send(method, at, body) {
    for (;;) {
      try {
        return await this.request(method, this.at + at, body);
      } catch (error) {
        if (error.code !== 'unexpected alert open') throw error;
        const message = await this.request('GET', `${this.at}/alert/text`).catch(() => '');
        const answer = (how) => this.request('POST', `${this.at}/alert/${how}`, {}).catch(() => {});
        await this.onDialog?.(message, answer);
        await answer('dismiss');
      }
    }
  }
}

/** Passes on what the browser asks for, and puts what is to run first into every page. */
class Proxy {
  static async start(hosts) {
    const proxy = new Proxy(hosts);
    await new Promise((done) => proxy.server.listen(0, '127.0.0.1', done));
    proxy.port = proxy.server.address().port;
    return proxy;
  }

  constructor(hosts) {
    this.hosts = hosts;
    this.first = [];
    this.onRequest = () => {};
    this.server = http.createServer((request, response) => this.pass(request, response));
  }

  pass(request, response) {
    const url = new URL(request.url);
    this.onRequest(url.href);
    const host = this.hosts.includes(url.hostname) ? '127.0.0.1' : url.hostname;
    const { 'accept-encoding': _, 'proxy-connection': __, ...headers } = request.headers;
    const asked = http.request({ host, port: url.port || 80, path: url.pathname + url.search, method: request.method, headers }, (answer) => {
      const pieces = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => {
        const bytes = Buffer.concat(pieces);
        const { 'content-length': ___, 'transfer-encoding': ____, ...kept } = answer.headers;
        if (!/^text\/html/.test(kept['content-type'] ?? '')) return void response.writeHead(answer.statusCode, kept).end(bytes);
        const policy = kept['content-security-policy'];
        if (policy) kept['content-security-policy'] = policy.replace(/script-src( 'none')?/, `script-src '${this.hash()}'`);
        response.writeHead(answer.statusCode, kept).end(this.withFirst(bytes.toString('utf8')));
      });
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  }

  script() {
    return `document.currentScript.remove();${this.first.map((one) => `(${one})();`).join('\n')}`;
  }

  hash() {
    return `sha256-${createHash('sha256').update(this.script()).digest('base64')}`;
  }

  /** After the encoding and before the page's own policy, which would refuse it. */
  withFirst(html) {
    return html.replace(/<meta charset=[^>]*>|<!doctype html>(?![^]*<meta charset)/i, (found) => `${found}<script>${this.script().replaceAll('</script', '<\\/script')}</script>`);
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Keeps what a test holds of the page, and what the console and nobody's errors said until they are fetched. Runs in the page before anything of the page does. */
function keepForDriver() {
  const kept = new Map();
  const said = [];
  let last = 0;
  Object.defineProperty(window, '__driver', {
    value: {
      said,
      hold: (value) => (kept.set((last += 1), value), last),
      held(id) {
        if (!kept.has(id)) throw new Error('a handle of a context that was destroyed');
        return kept.get(id);
      },
      letGo: (id) => kept.delete(id),
    },
  });
  for (const type of ['log', 'info', 'warn', 'error', 'assert']) {
    const plain = console[type];
    console[type] = (...given) => {
      if (type !== 'assert' || !given[0]) said.push([type, given.map(String).join(' ')]);
      plain.apply(console, given);
    };
  }
  addEventListener('error', (event) => event instanceof ErrorEvent && said.push(['uncaught', event.message]));
  addEventListener('unhandledrejection', (event) => said.push(['uncaught', String(event.reason?.message ?? event.reason)]));
}

class Page {
  constructor(session, proxy, folder) {
    Object.assign(this, { session, proxy, folder, listeners: new Map() });
    proxy.first = [String(keepForDriver)];
    proxy.onRequest = (url) => this.tell('request', { url: () => url });
    session.onDialog(async (message, answer) => {
      // The protocol does not say which kind: what the page asks before it is left has no words of its own here.
      const type = /^(|.*\bleave\b.*)$/is.test(message) ? 'beforeunload' : 'confirm';
      await Promise.all(this.tell('dialog', { type: () => type, message: () => message, accept: () => answer('accept'), dismiss: () => answer('dismiss') }));
    });
    const key = (type, name) => ({ type, value: KEYS[name] ?? name });
    const keys = (actions) => session.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    this.keyboard = {
      down: (name) => keys([key('keyDown', name)]),
      up: (name) => keys([key('keyUp', name)]),
      press: (name) => keys([key('keyDown', name), key('keyUp', name)]),
      type: (text) => keys([...text].flatMap((one) => [key('keyDown', one), key('keyUp', one)])),
    };
  }

  on(event, listener) {
    this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
  }

  off(event, listener) {
    this.listeners.set(event, (this.listeners.get(event) ?? []).filter((one) => one !== listener));
  }

  tell(event, what) {
    return (this.listeners.get(event) ?? []).map((listener) => listener(what));
  }

  /** The window has a frame and a bar, which are measured once; it is no narrower than its bar allows. */
  async setViewport({ width, height }) {
    const inner = () => this.session.send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
    const rect = (more) => this.session.send('POST', '/window/rect', { x: 0, y: 0, width, height: height + more });
    if (this.bar === undefined) {
      await rect(0);
      await until('the window', async () => (await inner())[1] !== 0);
      this.bar = height - (await inner())[1];
    }
    await rect(this.bar);
    await until(`a window of ${width} x ${height}`, async () => {
      const [wide, high] = await inner();
      return (wide === width || (width < NARROWEST && wide <= NARROWEST)) && high === height;
    }, { within: 5_000 }).catch(async (error) => {
      const [wide, high] = await inner();
      throw new Error(`${error.message}: it is ${wide} x ${high}`);
    });
  }

  async evaluateOnNewDocument(run) {
    this.proxy.first.push(String(run));
  }

  async goto(url) {
    this.requested(url);
    await this.session.send('POST', '/url', { url: this.withFirst(url) });
  }

  async reload() {
    await this.drain();
    await this.session.send('POST', '/refresh', {});
  }

  async goBack() {
    await this.drain();
    await this.session.send('POST', '/back', {});
  }

  async goForward() {
    await this.drain();
    await this.session.send('POST', '/forward', {});
  }

  requested(url) {
    if (url.startsWith('file:')) this.tell('request', { url: () => url });
  }

  /** A file from disk is opened as a copy with what runs first in it. */
  withFirst(url) {
    if (!url.startsWith('file:')) return url;
    const { hash } = new URL(url);
    const from = fileURLToPath(url.slice(0, url.length - hash.length));
    const copy = path.join(this.folder, path.basename(from));
    writeFileSync(copy, this.proxy.withFirst(readFileSync(from, 'utf8')));
    return pathToFileURL(copy).href + hash;
  }

  /** Runs it in the page; `hold` keeps the answer there, else it comes as JSON. What the console said meanwhile comes along. */
  async run(run, given, hold) {
    const values = given.map((one) => (one instanceof Handle ? { held: one.id } : one === undefined ? { nothing: true } : { value: one }));
    const wanted = typeof run === 'function' ? `(${run})` : null;
    const call = wanted !== null ? `(await ${wanted}(...given))` : isExpression(run) ? `(await (${run}\n))` : `(() => {${run}\n})()`;
    const script = `const done = arguments[arguments.length - 1];
      const driver = window.__driver;
      const finish = (answer) => done(JSON.stringify({ ...answer, said: driver?.said.splice(0) ?? [] }));
      (async () => {
        const given = JSON.parse(arguments[0]).map((one) => 'held' in one ? driver.held(one.held) : one.nothing ? undefined : one.value);
        const value = ${call};
        finish(${hold} ? { id: driver.hold(value), element: value instanceof Element } : { value });
      })().catch((error) => finish({ error: String(error?.message ?? error) }));`;
    const answer = JSON.parse(await this.session.send('POST', '/execute/async', { script, args: [JSON.stringify(values)] }));
    for (const [type, text] of answer.said) {
      if (type === 'uncaught') this.tell('pageerror', new Error(text));
      else this.tell('console', { type: () => type, text: () => text });
    }
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  drain() {
    return this.run(() => null, []).catch(() => {});
  }

  async evaluate(run, ...given) {
    return (await this.run(run, given, false)).value;
  }

  async evaluateHandle(run, ...given) {
    const { id, element } = await this.run(run, given, true);
    return new Handle(this, id, element);
  }

  async $(selector) {
    return (await this.evaluateHandle((wanted) => document.querySelector(wanted), selector)).asElement();
  }

  async screenshot({ path: file } = {}) {
    const bytes = Buffer.from(await this.session.send('GET', '/screenshot'), 'base64');
    if (file) writeFileSync(file, bytes);
    return bytes;
  }

  url() {
    return this.session.send('GET', '/url');
  }

  async bringToFront() {}
}

/** Something of the page that a test holds. */
class Handle {
  constructor(page, id, element) {
    Object.assign(this, { page, id, element });
  }

  asElement() {
    return this.element ? this : null;
  }

  evaluate(run, ...given) {
    return this.page.evaluate(run, this, ...given);
  }

  evaluateHandle(run, ...given) {
    return this.page.evaluateHandle(run, this, ...given);
  }

  focus() {
    return this.evaluate((one) => one.focus());
  }

  /** The element as the protocol names it. */
  async reference() {
    return (await this.page.session.send('POST', '/execute/sync', { script: 'return window.__driver.held(arguments[0])', args: [this.id] }))[ELEMENT];
  }

  /** With a pointer on its middle, wherever that is: the protocol's own click knows no rows of tables. */
  async click() {
    const { x, y } = await this.evaluate((one) => {
      const inside = () => {
        const { left, top, width, height } = one.getClientRects()[0];
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      };
      const { x, y } = inside();
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      return inside();
    });
    const actions = [{ type: 'pointerMove', duration: 0, origin: 'viewport', x, y }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await this.page.session.send('POST', '/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }] });
  }

  async uploadFile(...files) {
    await this.page.session.send('POST', `/element/${await this.reference()}/value`, { text: files.join('\n') });
  }

  async dispose() {
    await this.page.evaluate((id) => { window.__driver.letGo(id); }, this.id).catch(() => {});
  }
}

function isExpression(text) {
  try {
    new Function(`return async () => (${text}\n)`);
    return true;
  } catch {
    return false;
  }
}
