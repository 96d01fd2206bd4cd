/** The page in frames of other pages: by the elements of the package, and by a plain frame that allows too little (faults F01 to F08). */
import { readFileSync } from 'node:fs';
import { assert, pageFile, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];

/** Runs in the host before its own scripts: what comes in by messages is kept, and the element loses its patience sooner. */
function overhear() {
  window.heard = [];
  window.said = [];
  window.listening = 0;
  addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));
  const { addEventListener: add, removeEventListener: remove } = window;
  window.addEventListener = (name, ...more) => {
    if (name === 'message') window.listening += 1;
    return add.call(window, name, ...more);
  };
  window.removeEventListener = (name, ...more) => {
    if (name === 'message') window.listening -= 1;
    return remove.call(window, name, ...more);
  };
  const later = window.setTimeout;
  window.setTimeout = (run, ms, ...more) => later(run, ms === 30_000 ? 1_500 : ms, ...more);
  // For an element with these attributes, which comes to stand in the page.
  window.make = (name, attributes) => {
    const element = document.createElement(name);
    for (const event of ['ready', 'paired', 'saved', 'step', 'answered', 'organisation', 'error']) element.addEventListener(event, ({ type, detail }) => window.said.push([type, detail]));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
    return element;
  };
}

const make = (visit, attributes, name = 'vice-versa') => visit.evaluate((tag, given) => customElements.whenDefined(tag).then(() => void window.make(tag, given)), name, attributes);
const saidOf = (visit, kind) => visit.evaluate((wanted) => window.said.filter(([type]) => type === wanted).map(([, detail]) => detail), kind);
const hears = (visit, kind, fits = () => true) => until(`the event ${kind}`, async () => (await saidOf(visit, kind)).filter(fits).at(-1) ?? null);
/** The frame of an address, as soon as its page is drawn. */
async function frameOf(visit, part, nth = 0) {
  const frame = await until('the frame', () => visit.page.frames().slice(1).filter((one) => one.url().includes(part))[nth]);
  await until('the page in it', () => frame.evaluate(() => document.querySelector('main')?.innerText.trim().length > 0));
  return frame;
}
const pressIn = async (frame, text, selector = 'button') => {
  await until(text, () => frame.evaluate((given, where) => [...document.querySelectorAll(where)].some((one) => one.innerText.trim().startsWith(given) && !one.disabled), text, selector));
  await frame.evaluate((given, where) => [...document.querySelectorAll(where)].find((one) => one.innerText.trim().startsWith(given) && !one.disabled).click(), text, selector);
};
const reads = (frame, wanted) => until(wanted, () => frame.evaluate((text) => document.body.innerText.includes(text), wanted), { within: 60_000 });

/** Pairs the sample in a frame. */
async function pairs(frame) {
  await pressIn(frame, 'Try it with a sample programme');
  await reads(frame, 'Check the file');
  await pressIn(frame, 'Create');
  await pressIn(frame, 'Continue to the rules');
  await until('the preset in use', () => frame.evaluate(() => document.querySelector('.presets summary .tag.ok') !== null));
  await pressIn(frame, 'Go on to Pairs');
  await pressIn(frame, 'Propose pairs');
  await reads(frame, 'Checked by independent code');
}

const HOST = { before: overhear };

export const tests = [
  {
    name: 'embed: the element shows the page in a sandbox without an origin, follows its attributes and says counts and codes, nothing else (F02)',
    browsers: BOTH,
    async run({ driver, site }) {
      // The host allows frames and scripts of its own site and nothing more.
      const visit = await Visit.open(driver, site.url('/host-strict'), HOST);
      await make(visit, { src: '/', step: 'people', language: 'de', label: 'Mentoring' });
      const { languages, steps } = await hears(visit, 'ready');
      same([languages.includes('de'), steps.includes('pairs')], [true, true], 'what the page can');
      const frame = await frameOf(visit, `${site.port}/`);
      same(await frame.evaluate(() => self.origin), 'null', 'the origin of the frame');
      await reads(frame, 'Personen');
      same(await visit.evaluate(() => document.querySelector('vice-versa').shadowRoot.querySelector('iframe').title), 'Mentoring', 'the frame’s name');
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('language', 'en'));
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('step', 'home'));
      await hears(visit, 'step', ({ step }) => step === 'home');
      await pairs(frame);
      const shown = await frame.evaluate(() => document.querySelectorAll('vv-pairs table tbody tr').length);
      const { pairs: count } = await hears(visit, 'paired', (detail) => detail.pairs > 0);
      assert(count >= 20 && shown > 0, () => `${count} pairs were told`);
      await hears(visit, 'saved', ({ state }) => state === 'unsaved');
      // A wrong wish changes nothing.
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('step', 'nowhere'));
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('language', 'xx'));
      const all = await visit.evaluate(() => window.said);
      const words = all.filter(([kind]) => kind !== 'ready').flatMap(([, detail]) => Object.values(detail));
      for (const word of words) assert(typeof word === 'number' || /^[a-z-]{1,40}$/.test(word), () => `it said ${JSON.stringify(word)}`);
      // All that ever reached the host's window is the first word.
      const heard = await visit.evaluate(() => window.heard);
      same(heard, [{ data: { viceversa: 1, kind: 'hello' }, origin: 'null' }], 'messages to the window');
      await visit.drop();
      return `${count} pairs`;
    },
  },
  {
    name: 'embed: words of others are not heard, by the page or by the element, whatever window or origin they come from (F01)',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/host'), HOST);
      await make(visit, { src: '/', step: 'rules' });
      await hears(visit, 'ready');
      const frame = await frameOf(visit, `${site.port}/`);
      // A frame of somebody else's, without an origin as ours, says the first word and more.
      await visit.evaluate(async () => {
        const frame = document.createElement('iframe');
        frame.setAttribute('sandbox', 'allow-scripts');
        frame.src = '/attacker';
        document.body.append(frame);
      });
      await until('the attack', () => visit.evaluate(() => window.heard.length >= 2));
      same((await saidOf(visit, 'paired')).filter((one) => one.pairs === 1000), [], 'what another frame said');
      // Firefox makes no event of the window of another process, so only Chromium can forge one.
      const told = driver.name === 'firefox' ? null : await visit.evaluate(async (origin) => {
        const inner = document.querySelector('vice-versa').shadowRoot.querySelector('iframe').contentWindow;
        for (const data of [{ kind: 'step', step: 'pairs' }, { viceversa: 1, kind: 'hello' }, 'step', null]) {
          const { port2 } = new MessageChannel();
          inner.postMessage(data, '*', [port2]);
          inner.postMessage({ viceversa: 1, data }, '*');
        }
        // A hello as the page says it, but for one thing each. What it brings says that a thousand people were paired.
        const forged = async (event) => {
          const { port1, port2 } = new MessageChannel();
          window.dispatchEvent(new MessageEvent('message', { source: inner, origin: 'null', data: { viceversa: 1, kind: 'hello' }, ports: [port2], ...event }));
          port1.postMessage({ kind: 'paired', pairs: 1000 });
          await new Promise((done) => setTimeout(done, 200));
          return window.said.some(([kind, detail]) => kind === 'paired' && detail.pairs === 1000);
        };
        const seen = [];
        seen.push(await forged({ source: window }));
        seen.push(await forged({ source: null }));
        seen.push(await forged({ origin }));
        seen.push(await forged({ origin: 'https://evil.example' }));
        seen.push(await forged({ data: { viceversa: 2, kind: 'hello' } }));
        seen.push(await forged({ data: null }));
        seen.push(await forged({ ports: [] }));
        // The same with nothing wrong is heard: the attack would work.
        seen.push(await forged({}));
        return seen;
      }, new URL(site.url('/')).origin);
      if (told !== null) same(told, [false, false, false, false, false, false, false, true], 'forged words that were heard');
      same(await frame.evaluate(() => window.location.hash), '#/rules', 'the step after words of others');
      await visit.drop();
    },
  },
  {
    name: 'embed: a host that is not on the page’s list hears nothing, one that is hears all, and what a header refuses is told (F01, F03)',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, `http://localhost:${site.port}/host`, HOST);
      const at = (where) => `http://127.0.0.1:${site.port}${where}`;
      await make(visit, { src: at('/bare/viceversa.html') });
      const silent = await frameOf(visit, '/bare/');
      await hears(visit, 'error', ({ code }) => code === 'page-not-heard');
      same(await visit.evaluate(() => window.heard), [], 'words to a stranger');
      await reads(silent, 'Try it with a sample programme');
      await make(visit, { src: at('/listed/viceversa.html') });
      await hears(visit, 'ready');
      // frame-ancestors 'self' refuses the frame before anything of the page is there.
      await visit.evaluate(() => { window.said.length = 0; });
      await make(visit, { src: at('/') });
      await hears(visit, 'error', ({ code }) => code === 'page-not-heard');
      same(await saidOf(visit, 'ready'), [], 'a page that was refused');
      await visit.drop();
    },
  },
  {
    name: 'embed: an accent that can be read is taken, a weak one is refused by name; the scheme is the frame’s',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/host'), HOST);
      await make(visit, { src: '/', accent: '#7a1fa2', 'accent-dark': '#333333', scheme: 'light', step: 'people' });
      // Said before anybody hears it, and not lost (F08).
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('step', 'rules'));
      await hears(visit, 'ready');
      const frame = await frameOf(visit, `${site.port}/`);
      const accent = () => frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
      await hears(visit, 'error', ({ code }) => code === 'accent-dark-contrast');
      await hears(visit, 'step', ({ step }) => step === 'rules');
      await until('the accent', async () => (await accent()) === '#7a1fa2');
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('scheme', 'dark'));
      await until('dark', () => frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
      same(await accent(), '#7cc6e4', 'the accent in the dark, which is the page’s own');
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('accent', '#ffee00'));
      await hears(visit, 'error', ({ code }) => code === 'accent-light-contrast');
      // What is no colour does not get as far as the page.
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('accent', 'red;} body{display:none'));
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('scheme', 'light'));
      await until('light', async () => (await accent()) === '#0f5c7c');
      await visit.drop();
    },
  },
  {
    name: 'embed: an organisation file of the host’s own site, or given by a script, is what a programme begins with; faults are told by code and place',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/host-organisation'), { ...HOST, expect: [/404|Not Found|CORS|Cross-Origin|redirect/i] });
      await make(visit, { src: '/', organisation: '/organisation.json', language: 'de' });
      const state = (wanted) => hears(visit, 'organisation', (detail) => detail.state === wanted);
      same((await state('used')).faults, [], 'faults');
      const frame = await frameOf(visit, `${site.port}/`);
      const programme = () => frame.evaluate(() => structuredClone(document.querySelector('vv-app').app.programme));
      const logo = () => frame.evaluate(() => document.querySelector('.brand img.logo')?.alt ?? '');
      await until('the logo', async () => (await logo()) === 'Marlowe & Finch');
      const begun = await programme();
      same([begun.organisation.name, begun.policy.rules.length, begun.instruments.length, begun.letters.edits.length], ['Marlowe & Finch', 5, 1, 1], 'what it begins with');
      same(begun.organisation.thresholds.mean, 8, 'its smallest number');
      same(await saidOf(visit, 'saved'), [], 'work that nobody did');
      // The frame fetched nothing: its own policy lets it fetch nothing, and the host asked once.
      same(site.requests.filter((one) => one === '/organisation.json').length, 1, 'requests for the file');
      const set = (value) => visit.evaluate((given) => {
        window.said.length = 0;
        document.querySelector('vice-versa').organisation = given;
      }, value);
      const attribute = (value) => visit.evaluate((given) => {
        window.said.length = 0;
        if (given === null) document.querySelector('vice-versa').removeAttribute('organisation');
        else document.querySelector('vice-versa').setAttribute('organisation', given);
      }, value);
      // Everything that is wrong, where it is, and nothing of it used.
      await attribute('/organisation-faulty.json');
      same((await state('refused')).faults, [{ code: 'contrast', place: 'accent.light' }, { code: 'threshold-lowered', place: 'thresholds.mean' }], 'what is wrong');
      same((await programme()).organisation.thresholds.mean, 8, 'the file before');
      // No other site's, by itself or by way of this one; none that is not there; none that is a script.
      for (const [where, code] of [
        [`http://localhost:${site.port}/organisation.json`, 'organisation-address-refused'],
        ['data:application/json,{}', 'organisation-address-refused'],
        ['javascript:alert(1)', 'organisation-address-refused'],
        ['/organisation-elsewhere.json', 'organisation-not-fetched'],
        ['/nowhere.json', 'organisation-not-fetched'],
      ]) {
        await attribute(where);
        await hears(visit, 'error', (detail) => detail.code === code);
        same(await saidOf(visit, 'organisation'), [], where);
      }
      // Given by a script, as text and as an object, it goes before the attribute.
      const least = { format: 'viceversa-organisation', version: 1, name: 'Given' };
      await set(least);
      await state('used');
      same((await programme()).organisation.name, 'Given', 'an object');
      await set('{ "format": "viceversa-organisation", "version": 1, "name": "A", "Ada Okafor": 1 }');
      same((await state('refused')).faults, [{ code: 'invalid-organisation', place: '' }], 'a key that is somebody’s name stays inside');
      await set({ ...least, presets: [{ id: 'a', name: { 'Ada Okafor': 'x' }, policy: {} }] });
      const { faults } = await state('refused');
      assert(faults.length > 0 && !JSON.stringify(faults).includes('Ada'), () => JSON.stringify(faults));
      await set('x'.repeat(2 ** 21 + 1));
      await hears(visit, 'error', ({ code }) => code === 'organisation-too-large');
      await attribute('/organisation.json');
      await set(null);
      await state('used');
      await attribute(null);
      await state('used');
      same((await programme()).organisation, null, 'taken back');
      // Once there is work, it stays as it is.
      await visit.evaluate(() => document.querySelector('vice-versa').setAttribute('language', 'en'));
      await reads(frame, 'Try it with a sample programme');
      await pairs(frame);
      const before = await programme();
      await set({ ...least, letters: [{ kind: 'mentor', language: 'en', subject: 'Mine', body: 'Mine' }] });
      same((await state('waiting')).faults, [], 'faults');
      same(await programme(), before, 'the programme that was begun');
      await visit.drop();
    },
  },
  {
    name: 'embed: a page that was built with an organisation file keeps its own; what was set before the element was known counts',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const html = readFileSync(pageFile, 'utf8');
      const own = '{"format":"viceversa-organisation","version":1,"name":"Built in"}';
      const built = html.replace('<script type="text/plain" id="worker"', (before) => `<script type="application/json" id="organisation">${own}</script>\n${before}`);
      assert(built !== html, 'the place for the file');
      const src = new URL(site.spoilt(built)).pathname;
      const visit = await Visit.open(driver, site.url('/host-organisation'), HOST);
      await visit.evaluate(async (address) => {
        await customElements.whenDefined('vice-versa');
        const element = document.createElement('vice-versa');
        // As a script leaves it that ran before element.js.
        Object.defineProperty(element, 'organisation', { value: '{ "format": "viceversa-organisation", "version": 1, "name": "Given" }', configurable: true, writable: true });
        element.addEventListener('organisation', ({ type, detail }) => window.said.push([type, detail]));
        element.setAttribute('src', address);
        document.body.append(element);
      }, src);
      same(await hears(visit, 'organisation'), { state: 'refused', faults: [{ code: 'organisation-built-in', place: '' }] }, 'what the host hears');
      const frame = await frameOf(visit, '/spoilt');
      same(await frame.evaluate(() => document.querySelector('vv-app').app.programme.organisation.name), 'Built in', 'whose it is');
      await visit.drop();
    },
  },
  {
    name: 'embed: put in, taken out and moved a hundred times, two side by side, and with addresses that are none (F04, F06)',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/host'), HOST);
      const left = await visit.evaluate(async () => {
        await customElements.whenDefined('vice-versa');
        const element = window.make('vice-versa', { src: '/control' });
        const other = document.createElement('div');
        document.body.append(other);
        for (let at = 0; at < 100; at += 1) {
          (at % 2 ? document.body : other).append(element);
          if (at % 3 === 0) element.remove();
        }
        element.remove();
        return { frames: window.length, listening: window.listening };
      });
      same(left, { frames: 0, listening: 0 }, 'what is left');
      for (const src of ['javascript:alert(1)', 'data:text/html,x', 'http://', 'blob:null/x']) {
        await visit.evaluate(() => { window.said.length = 0; });
        await make(visit, { src });
        await hears(visit, 'error', ({ code }) => code === 'address-refused');
      }
      same(await visit.evaluate(() => window.length), 0, 'frames of no address');
      same(visit.questions, [], 'scripts that ran');
      await visit.evaluate(() => {
        for (const one of document.querySelectorAll('vice-versa')) one.remove();
        // A host that resets everything, and hides frames.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { all: revert; color: red !important; } iframe { display: none !important; }');
        document.adoptedStyleSheets = [sheet];
      });
      await make(visit, { src: '/', step: 'people' });
      await make(visit, { src: '/', step: 'rules' });
      await until('both', async () => (await saidOf(visit, 'ready')).length === 2);
      const hashes = await Promise.all([0, 1].map(async (nth) => (await frameOf(visit, `${site.port}/#`, nth)).evaluate(() => window.location.hash)));
      same(hashes.sort(), ['#/people', '#/rules'], 'each at its own step');
      assert(await visit.evaluate(() => [...document.querySelectorAll('vice-versa')].every((one) => one.shadowRoot.querySelector('iframe').getBoundingClientRect().height >= 320)), 'a frame that the host’s style hides');
      await visit.drop();
    },
  },
  {
    name: 'embed: with storage the frame has the origin of its address, and is heard by that',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/host'), HOST);
      await make(visit, { src: '/', storage: '' });
      await hears(visit, 'ready');
      const frame = await frameOf(visit, `${site.port}/`);
      same(await frame.evaluate(() => self.origin), new URL(site.url('/')).origin, 'the origin of the frame');
      await visit.drop();
    },
  },
  {
    name: 'embed: a respondent answers in the survey element, and the host hears how often, not what',
    browsers: BOTH,
    async run({ driver, site }) {
      const vv = await import('../../dist/pkg/surveys.js');
      await vv.init();
      const link = vv.surveyLink({ address: site.url('/'), instrument: 'pulse', wave: 'week 6', recipient: vv.newPostbox().recipient, language: 'en', side: 'mentor' });
      const visit = await Visit.open(driver, site.url('/host-strict'), HOST);
      await make(visit, { src: '/', link: new URL(link).hash }, 'vice-versa-survey');
      await hears(visit, 'ready');
      const frame = await frameOf(visit, '#vv1');
      await pressIn(frame, 'Begin');
      await until('the questions', () => frame.evaluate(() => document.querySelectorAll('fieldset.question').length > 0));
      await frame.evaluate(() => { for (const set of document.querySelectorAll('fieldset.question')) set.querySelector('input')?.click(); });
      await pressIn(frame, 'Look at your answers');
      await pressIn(frame, 'Seal my answers');
      same(await hears(visit, 'answered'), { sealed: 1, handed: 0 }, 'what the host hears');
      await visit.drop();
    },
  },
  {
    name: 'embed: what a frame does not allow is said, as far as the page can know it (F07)',
    browsers: BOTH,
    async run({ driver, site }) {
      const lacks = async (where) => {
        const visit = await Visit.open(driver, site.url(where), { expect: [/sandbox/] });
        const frame = await frameOf(visit, `${site.port}/`);
        const found = await frame.evaluate(() => document.querySelector('[data-lacks]')?.getAttribute('data-lacks') ?? '');
        const text = await frame.evaluate(() => document.querySelector('main').innerText);
        await visit.drop();
        return [found, text];
      };
      same((await lacks('/frame-without-origin'))[0], '', 'without an origin');
      const [found, text] = await lacks('/frame-without-forms');
      same(found, 'forms', 'without forms');
      assert(text.includes('allow-forms'), 'the word that would help');
      if (driver.name === 'firefox') return;
      same((await lacks('/frame'))[0], '', 'in a frame that allows all');
      same((await lacks('/frame-without-modals'))[0], 'modals', 'without modals');
      same((await lacks('/frame-without-downloads'))[0], 'downloads', 'without downloads');
      const visit = await Visit.open(driver, site.url('/frame-without-scripts'), { expect: [/script/] });
      // Without scripts nothing of the page can run; what stands in its place is there for those who read.
      const words = () => visit.evaluate(() => document.querySelector('iframe').contentDocument?.body?.textContent ?? '');
      await until('words without scripts', async () => /needs JavaScript/.test(await words()));
      same(await visit.evaluate(() => document.querySelector('iframe').contentDocument.querySelector('vv-app')), null, 'the page without scripts');
      await visit.drop();
    },
  },
];
