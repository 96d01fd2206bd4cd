/** One page in one browser, watched from its first moment: refused resources, console, errors, pointer events, questions. */
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { translator } from './languages.mjs';
import { assert, same, until } from './tools.mjs';

/** Runs in the page before anything of the page does. What it keeps is read at the end of each visit. */
function watch() {
  const kept = { violations: [], pointer: 0, blobs: [], drawn: 0 };
  Object.defineProperty(window, '__watch', { value: kept });
  document.addEventListener('securitypolicyviolation', (event) =>
    kept.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile ?? ''}:${event.lineNumber ?? ''}`));
  for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'dragstart']) addEventListener(kind, () => { kept.pointer += 1; }, true);
  const create = URL.createObjectURL;
  const revoke = URL.revokeObjectURL;
  URL.createObjectURL = (...given) => {
    const url = create.apply(URL, given);
    kept.blobs.push(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    kept.blobs = kept.blobs.filter((one) => one !== url);
    revoke.call(URL, url);
  };
  window.print = () => { kept.drawn += 1; };
  // Nobody is there to choose a place in the browser's own window; what tests it puts one of its own here.
  window.showSaveFilePicker = undefined;

  // What the core answers can be held back, so that work under way can be looked at; and a worker can be told that it has died.
  let workers = 0;
  // Weakly: what a browser keeps for a worker that has ended is not the page's.
  let latest = null;
  const held = [];
  let holding = false;
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(...given) {
      super(...given);
      workers += 1;
      latest = new WeakRef(this);
      super.addEventListener('message', (event) => {
        if (!holding) return;
        event.stopImmediatePropagation();
        held.push([this, event.data]);
      });
    }
  };
  Object.defineProperty(window, '__hold', {
    value(on) {
      holding = on;
      if (!on) for (const [worker, data] of held.splice(0)) worker.dispatchEvent(new MessageEvent('message', { data }));
    },
  });
  Object.defineProperty(window, '__kill', { value: () => latest.deref().dispatchEvent(new ErrorEvent('error', { cancelable: true })) });
  Object.defineProperty(window, '__workers', { get: () => workers });
}

/**
 * Things with a name that a person can use, found as a person finds them: by what they are and what they say. Runs in the page.
 * @returns {Element[]} those that are shown, in order
 */
function named(kind, source, flags, within) {
  const kinds = {
    button: 'button, summary, [role="button"], [role="menuitem"], [role="tab"], [role="option"]',
    link: 'a[href]',
    field: 'input, select, textarea, [contenteditable="true"], [role="combobox"]',
    any: '*',
  };
  const wanted = new RegExp(source, flags);
  const shown = (one) => one.checkVisibility?.({ visibilityProperty: true }) ?? one.getClientRects().length > 0;
  const text = (one) => (one?.innerText ?? one?.textContent ?? '').replace(/\s+/g, ' ').trim();
  // A label's own words, without those of the field inside it.
  const caption = (label) => {
    const copy = label.cloneNode(true);
    for (const inner of copy.querySelectorAll('select, input, textarea, datalist')) inner.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const name = (one) => {
    const by = one.getAttribute('aria-labelledby');
    if (by) return by.split(/\s+/).map((id) => text(document.getElementById(id))).join(' ');
    if (one.getAttribute('aria-label')) return one.getAttribute('aria-label');
    if (one.labels?.length) return [...one.labels].map(caption).join(' ');
    return text(one) || one.getAttribute('title') || one.getAttribute('placeholder') || one.value || '';
  };
  const open = [...document.querySelectorAll('dialog[open]')].filter((one) => one.matches(':modal')).at(-1);
  const scope = !within ? (open ?? document) : open?.matches(within) ? open : (open ?? document).querySelector(within);
  if (!scope) return [];
  return [...scope.querySelectorAll(kinds[kind] ?? kind)].filter((one) => wanted.test(name(one)) && (shown(one) || one.type === 'file'));
}

/** What a browser says about our headers on any page: features that this build of it lacks, and a caution about the sandbox that we want. */
const ALWAYS = [/Permissions-Policy header: Unrecognized feature/, /allow-scripts and allow-same-origin/];

/** By language; made once, for all visits. */
const TRANSLATORS = new Map();

export class Visit {
  /**
   * Opens `url` in a context of its own. Options: width, height, phone (touched; Chromium only), media ({name: value}), expect (regular expressions of console lines that may
   * come), before (runs in the page before anything of the page does), translated (what is looked for is said in English and found in whatever language
   * the page speaks).
   */
  static async open(driver, url, options = {}) {
    const context = await driver.browser.createBrowserContext();
    const page = await context.newPage();
    const visit = new Visit(driver, context, page, options);
    await visit.start(url);
    return visit;
  }

  constructor(driver, context, page, options) {
    Object.assign(this, { driver, context, page, options, console: [], errors: [], questions: [], requests: [], found: [] });
    this.answer = () => true;
  }

  async start(url) {
    const { page, options, driver } = this;
    page.on('console', (message) => this.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.errors.push(String(error?.message ?? error)));
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('dialog', (dialog) => {
      this.questions.push({ type: dialog.type(), message: dialog.message() });
      (this.answer(dialog.type()) ? dialog.accept() : dialog.dismiss()).catch(() => {});
    });
    await page.setViewport({ width: options.width ?? 1280, height: options.height ?? 900, ...(options.phone ? { isMobile: true, hasTouch: true } : {}) });
    if (driver.name === 'chromium') {
      this.cdp = await page.createCDPSession();
      await this.cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: driver.downloads, browserContextId: this.context.id });
      await this.media(options.media ?? {});
    }
    await page.evaluateOnNewDocument(watch);
    if (options.before) await page.evaluateOnNewDocument(options.before);
    await page.goto(url, { waitUntil: 'load' });
  }

  /** What the person has set in their system: { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' … }. Chromium only. */
  media(features) {
    return this.cdp.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
  }

  /** The page is there and can be used. */
  async ready() {
    await this.sees('Vice Versa');
    await until('a page that is ready', () => this.page.evaluate(() => document.querySelector('main')?.innerText.trim().length > 0));
    return this;
  }

  evaluate(run, ...args) {
    return this.page.evaluate(run, ...args);
  }

  /** All the text that is shown. */
  text(selector = 'body') {
    return this.page.evaluate((given) => document.querySelector(given)?.innerText ?? '', selector);
  }

  /** Waits until the page (or the part of it) shows this text. */
  async sees(wanted, { selector = 'body', within } = {}) {
    let text = '';
    await until(`the text ${wanted}`, async () => {
      text = await this.text(selector);
      const here = await this.inItsWords(wanted, true);
      const fits = (text) => (here instanceof RegExp ? here.test(text) : text.includes(here));
      return fits(text);
    }, { within }).catch((error) => {
      throw new Error(`${error.message}; shown instead: ${text.replace(/\s+/g, ' ').slice(0, 4000)}`);
    });
    return text;
  }

  /** What is looked for, as the page says it in the language that it speaks now; `part` where it is a part of a text. */
  async inItsWords(wanted, part = false) {
    if (!this.options.translated) return wanted;
    const code = await this.page.evaluate(() => document.documentElement.lang);
    if (code === 'en') return wanted;
    TRANSLATORS.set(code, TRANSLATORS.get(code) ?? translator(code));
    return TRANSLATORS.get(code)(wanted, part);
  }

  /** The first shown thing of this kind and name, waited for. A string must be the whole name; a regular expression may match a part. */
  async find(kind, name, { within, selector, nth = 0 } = {}) {
    return until(`${kind} “${name}”`, async () => {
      const here = await this.inItsWords(name);
      const [source, flags] = here instanceof RegExp ? [here.source, here.flags] : [`^${here.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, ''];
      const handle = await this.page.evaluateHandle(
        `((...given) => (${named})(...given.slice(0, 4))[given[4]] ?? null)(${[kind, source, flags, selector ?? null, nth].map((one) => JSON.stringify(one)).join(',')})`);
      const element = handle.asElement();
      if (!element) await handle.dispose();
      else this.found.push(element);
      return element;
    }, { within });
  }

  /** Lets go of every element that was found: while a test holds one, the page cannot forget it. */
  async letGo() {
    for (const element of this.found.splice(0)) await element.dispose().catch(() => {});
  }

  /** How many things of this kind and name are shown now. */
  async count(kind, wanted) {
    const name = await this.inItsWords(wanted);
    return this.page.evaluate(`(${named})(${JSON.stringify(kind)}, ${JSON.stringify(name.source ?? name)}, ${JSON.stringify(name.flags ?? '')}, null).length`);
  }

  /** Presses a button as a hand does: scrolled to, and with a pointer. Waits until it can be pressed. */
  async press(name, options = {}) {
    // The page may draw the button anew between finding and pressing it: then it is found again.
    await until(`“${name}” to be pressable`, async () => {
      const button = await this.find(options.kind ?? 'button', name, options);
      if (await button.evaluate((one) => one.disabled || one.getAttribute('aria-disabled') === 'true')) return false;
      await button.evaluate((one) => one.scrollIntoView({ block: 'center', inline: 'nearest' }));
      // What is still moving is not pressed: a late answer above it would put something else under the pointer.
      if (!(await button.evaluate(standsStill))) return false;
      const landed = await this.clickLands(button);
      await button.dispose();
      return landed;
    }, options);
  }

  /**
   * Clicks, and says whether the click arrived at the element: where a late answer moves it between the pointer's way down and up, the click is
   * nobody's, and a hand presses again. A click that arrived and does nothing is the page's fault and is not tried again.
   */
  async clickLands(element) {
    const heard = await element.evaluateHandle((one) => {
      const heard = { click: false };
      one.addEventListener('click', () => { heard.click = true; }, { once: true, capture: true });
      return heard;
    });
    await element.click();
    // A page that was left says nothing any more.
    const landed = await until('the click', () => heard.evaluate((one) => one.click), { within: 2_000 }).catch((error) => /context|closed|destroyed|detached/i.test(error.message));
    await heard.dispose().catch(() => {});
    return landed;
  }

  /** Clicks the first element that fits this selector, waited for. */
  async click(selector) {
    await until(`${selector} to be clickable`, async () => {
      const element = await this.page.$(selector);
      await element?.evaluate((one) => one.scrollIntoView({ block: 'center', inline: 'nearest' }));
      await element?.click();
      await element?.dispose();
      return element !== null;
    });
  }

  /** Presses a button within the frame in which it appears: for what may be gone before a hand is there. */
  async pressAtOnce(name, selector, { within = 20_000 } = {}) {
    await this.page.evaluate((wanted, where, limit) => new Promise((done, fail) => {
      const start = performance.now();
      const look = () => {
        const button = [...document.querySelectorAll(`${where} button`)].find((one) => one.textContent.trim() === wanted && !one.disabled);
        if (button) {
          button.click();
          done();
        } else if (performance.now() - start > limit) fail(new Error(`no “${wanted}” within ${limit} ms`));
        else requestAnimationFrame(look);
      };
      look();
    }), name, selector, within);
  }

  /** Puts text into a field, in place of what is there. */
  async fill(name, text, options) {
    const field = await this.find('field', name, options);
    await field.evaluate((one, wanted) => {
      one.focus();
      one.value = wanted;
      one.dispatchEvent(new InputEvent('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
    await field.dispose();
  }

  /** Chooses an option of a select by its text or value. */
  async choose(name, option, options) {
    const field = await this.find('field', name, options);
    const here = await this.inItsWords(option);
    await field.evaluate((one, wanted, words) => {
      const found = [...one.options].find((each) => each.value === wanted || each.text.trim() === wanted || (words !== null && new RegExp(words, 'i').test(each.text.trim())));
      if (!found) throw new Error(`no option ${wanted} among ${[...one.options].map((each) => each.text).join(', ')}`);
      one.value = found.value;
      one.dispatchEvent(new Event('input', { bubbles: true }));
      one.dispatchEvent(new Event('change', { bubbles: true }));
    }, option, here instanceof RegExp ? here.source : null);
    await field.dispose();
  }

  /** Gives files to the file field of this name (or the only one). */
  async give(name, files, options) {
    const field = await this.find('input[type="file"]', name, options);
    await field.uploadFile(...[files].flat());
    await field.dispose();
  }

  /**
   * Waits for the next finished download that `act` brings about; answers its name and bytes. `again`: `act` is a key, and driven headless
   * Firefox now and then gives a button the key without the click that belongs to it, so it is pressed once more where nothing comes.
   */
  async download(act, { again = false } = {}) {
    const folder = this.driver.downloads;
    for (const one of readdirSync(folder)) rmSync(path.join(folder, one));
    await act();
    if (again && this.driver.name === 'firefox') {
      const began = await until('a download', () => readdirSync(folder).length > 0, { within: 30_000 }).catch(() => false);
      if (!began) await act();
    }
    // Firefox writes under a passing name first, with the same ending: what counts is a name that is still there with the same bytes at the next look.
    let last = { name: '', bytes: Buffer.alloc(0) };
    const { name, bytes } = await until('a whole download', () => {
      const here = readdirSync(folder);
      const name = here.find((one) => !/\.(part|crdownload|wkdownload)$/.test(one) && !here.includes(`${one}.part`) && !one.startsWith('.com.'));
      const now = { name: name ?? '', bytes: name ? readIfThere(path.join(folder, name)) : Buffer.alloc(0) };
      const whole = now.bytes.length > 0 && now.name === last.name && now.bytes.length === last.bytes.length;
      last = now;
      return whole && now;
    }, { every: 60 });
    return { name, bytes };
  }

  /** What the watch has kept so far. */
  watched() {
    return this.page.evaluate(() => ({ ...window.__watch }));
  }

  /** A picture of what is shown, for a person. */
  picture(file) {
    return this.page.screenshot({ path: file });
  }

  /** Ends the visit. Fails when the policy refused anything, an error went unseen, or the console said something it should not; `expect` and `faults` are lines that may come. */
  async close({ expect = this.options.expect ?? [], faults = [] } = {}) {
    try {
      const { violations } = await this.watched();
      same(violations, [], 'refusals by the page’s own policy');
      same(this.errors.filter((line) => !faults.some((one) => one.test(line))), [], 'errors that nobody caught');
      const said = this.console.filter((line) => /^(error|warn|assert)/.test(line) && ![...ALWAYS, ...expect].some((one) => one.test(line)));
      same(said, [], 'complaints in the console');
    } finally {
      await this.context.close().catch(() => {});
    }
  }

  /** Ends the visit with no questions asked. */
  async drop() {
    await this.context.close().catch(() => {});
  }

  /** Fails when one of these words stands anywhere but on the page itself: title, address, history, storage, console, errors, window name. */
  async keepsToItself(words) {
    const places = await this.page.evaluate(async () => {
      const places = {
        title: document.title, address: location.href, 'window name': window.name, referrer: document.referrer, history: JSON.stringify(history.state ?? null),
        cookies: document.cookie,
      };
      const stores = { localStorage, sessionStorage };
      for (const [name, store] of Object.entries(stores)) places[name] = JSON.stringify({ ...store });
      places.caches = typeof caches === 'undefined' ? '' : (await caches.keys().catch(() => [])).join();
      places.databases = JSON.stringify(await indexedDB.databases?.().catch(() => []) ?? []);
      places.blobs = window.__watch.blobs.join();
      return places;
    });
    places.console = this.console.join('\n');
    places.errors = this.errors.join('\n');
    places.requests = this.requests.filter((url) => !/^(data|blob):/.test(url)).join('\n');
    for (const [place, text] of Object.entries(places)) {
      for (const word of words) assert(!text.includes(word) && !text.includes(encodeURIComponent(word)), `someone’s data stands in the ${place}`);
    }
    return places;
  }
}

/** Whether this element stays where it is for three frames; runs in the page. */
async function standsStill(element) {
  const before = element.getBoundingClientRect();
  for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  const after = element.getBoundingClientRect();
  return element.isConnected && before.top === after.top && before.left === after.left;
}

/** The bytes of a file; none when it has gone meanwhile. */
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
