/** Answering on a phone: fingers instead of a pointer, a keyboard that takes half of the screen, a screen that is no rectangle, and apps that files go to. */
import { pathToFileURL } from 'node:url';
import { launch } from './lib/browsers.mjs';
import { INSTRUMENT, passRound, respondentFile } from './respond.mjs';
import { headers } from './lib/site.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const PHONE = { width: 390, height: 844, phone: true };
/** As high as keyboards of phones are with their row of suggestions. */
const KEYBOARD = 346;

const call = (visit, name, ...args) => visit.evaluate((wanted, given) => document.querySelector('vv-app').app.call(wanted, given), name, args);

/** A link that asks the shortest questionnaire of the bank, and the key that opens what it seals. */
async function pulse(driver, site, more = {}) {
  const coordinator = await Visit.open(driver, site.url('/'));
  await coordinator.ready();
  const postbox = await call(coordinator, 'newPostbox');
  const link = await call(coordinator, 'surveyLink', { address: site.url('/'), instrument: 'pulse', wave: 'week 6', recipient: postbox.recipient, language: 'en', side: 'mentor', ...more });
  return { coordinator, postbox, link };
}

/** Answers the first of everything and seals it. */
async function seal(visit) {
  await visit.press('Begin');
  await visit.sees(/0 of \d+ answered/);
  await visit.evaluate(() => { for (const set of document.querySelectorAll('fieldset.question')) set.querySelector('input')?.click(); });
  await visit.press('Look at your answers');
  await visit.press('Seal my answers');
  await visit.sees('Your answers are sealed.', { within: 30_000 });
}

/** Controls that are too small for a finger, and fields that a phone would magnify the page for. WCAG 2.5.8 asks for 24 px; what is answered with gets 44. Runs in the page. */
function hardToTouch() {
  const faults = [];
  const fingers = matchMedia('(pointer: coarse)').matches;
  const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  for (const one of open.querySelectorAll('a[href], button, summary, input, select, textarea, [role="button"]')) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.skip-link')) continue;
    const box = one.matches('[type="checkbox"], [type="radio"]') ? one.closest('label') : one;
    const { width, height } = box.getBoundingClientRect();
    const least = fingers && !one.closest('.dialog-head') ? 44 : 24;
    const named = `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? box.innerText ?? '').trim().slice(0, 30) || one.id}”`;
    if (width < least || height < least) faults.push(`${named} is ${Math.round(width)} x ${Math.round(height)}, not ${least}`);
    const typed = one.matches('select, textarea, input:not([type="checkbox"], [type="radio"], [type="file"])');
    const size = parseFloat(getComputedStyle(one).fontSize);
    if (fingers && typed && size < 16) faults.push(`${named} has letters of ${size} px`);
    if (typed && !one.matches('select, [readonly]') && one.autocomplete !== 'off') faults.push(`${named} may be filled from elsewhere`);
  }
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push(`the page is ${wide} px wider than the screen`);
  return faults;
}

/** Fields and buttons that cannot be used while the keyboard is there: out of sight once they have the focus, or under something. Runs in the page. */
async function hidden() {
  const faults = [];
  const open = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  for (const one of open.querySelectorAll('textarea, input:not([type="checkbox"], [type="radio"]), button.primary')) {
    if (!one.checkVisibility({ visibilityProperty: true })) continue;
    one.focus();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { top, bottom, left, width } = one.getBoundingClientRect();
    const named = `${one.tagName.toLowerCase()} “${one.id || one.innerText}”`;
    if (top < 0 || bottom > innerHeight) faults.push(`${named} stands from ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`);
    for (const y of [top + 4, bottom - 4]) {
      const there = document.elementFromPoint(left + width / 2, y);
      if (there !== one && !one.contains(there)) faults.push(`${named} lies under ${there?.outerHTML.slice(0, 60)}`);
    }
  }
  return faults;
}

/** Whatever can be pressed or read and lies where the screen is cut out. Runs in the page. */
function underTheEdge({ left, right, bottom }) {
  const faults = [];
  for (const one of document.querySelectorAll('a[href], button, input, select, textarea, h1, h2, p, label, legend')) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.visually-hidden, .skip-link')) continue;
    const box = one.getBoundingClientRect();
    if (box.width < 2 || box.bottom < 0 || box.top > innerHeight) continue;
    const fixed = one.closest('nav.steps') !== null;
    const last = one.closest('.kiosk-foot') !== null;
    if (!fixed && (box.left < left || box.right > innerWidth - right)) faults.push(`${one.outerHTML.slice(0, 80)}: ${Math.round(box.left)} to ${Math.round(box.right)}`);
    if ((fixed || last) && box.bottom > innerHeight - bottom) faults.push(`${one.outerHTML.slice(0, 80)}: down to ${Math.round(box.bottom)}`);
  }
  return faults;
}

/** The apps of a device: shows what it was given, and answers as the test says. Runs in the page. */
function apps() {
  Object.defineProperty(navigator, 'canShare', { value: ({ files }) => files?.every((file) => file.type === 'text/plain') === true });
  Object.defineProperty(navigator, 'share', {
    value: (data) => new Promise((done, fail) => {
      window.__given = { keys: Object.keys(data), files: data.files.map(({ name, type }) => ({ name, type })), touched: navigator.userActivation?.isActive ?? true };
      void data.files[0].text().then((text) => { window.__given.text = text; });
      window.__answer = (refusal) => (refusal ? fail(new DOMException('', refusal)) : done());
    }),
  });
}

export const tests = [
  {
    name: 'phones: whatever somebody meets who answers is large enough for a finger, and no field makes a phone magnify the page',
    browsers: ['chromium', 'webkit'],
    async run({ driver, site }) {
      const faults = [];
      let states = 0;
      const look = async (visit, state) => {
        for (const width of driver.name === 'chromium' ? [390, 320] : [390]) {
          await visit.page.setViewport({ ...PHONE, width, isMobile: true, hasTouch: true });
          await visit.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          for (const fault of await visit.evaluate(hardToTouch)) faults.push(`${state}, ${width} px: ${fault}`);
        }
        states += 1;
      };
      const coordinator = await Visit.open(driver, site.url('/'), PHONE);
      await coordinator.ready();
      const { postbox, file, remove } = await respondentFile(coordinator, ({ salt }) => ({ keyKind: 'code', salt }));
      const visit = await Visit.open(driver, pathToFileURL(file).href, { ...PHONE, before: apps });
      same(await visit.evaluate(() => matchMedia('(pointer: coarse)').matches), driver.name === 'chromium', 'fingers');
      const viewport = await visit.evaluate(() => document.querySelector('meta[name="viewport"]').content);
      assert(!/maximum-scale|user-scalable/.test(viewport), 'the page may not be magnified');
      await visit.sees('confidential');
      await look(visit, 'Introduction');
      await visit.press('Begin');
      await visit.sees('0 of 5 answered');
      await visit.evaluate(() => document.querySelector('input[type="radio"]').click());
      await visit.sees('1 of 5 answered');
      await look(visit, 'Questions');
      // What the key of the keyboard says is what it does.
      const hints = await visit.evaluate(() => [...document.querySelectorAll('.question input[type="text"]')].map((one) => [one.inputMode, one.getAttribute('enterkeyhint') ?? '']));
      same(hints, [['text', 'next'], ['numeric', 'next'], ['text', 'next'], ['text', 'next'], ['', 'done']], 'keyboards and their keys');
      await visit.evaluate(() => document.querySelector('#respond-clue-0').focus());
      await visit.page.keyboard.press('Enter');
      same(await visit.evaluate(() => document.activeElement.id), 'respond-clue-1', 'where “next” leads');
      await visit.evaluate(() => document.querySelector('#respond-own-word').focus());
      await visit.page.keyboard.press('Enter');
      same(await visit.evaluate(() => document.activeElement === document.body), true, '“done” lets the keyboard go');
      await visit.press('Look at your answers');
      await visit.sees('not answered');
      await look(visit, 'Review');
      await visit.press('Seal my answers');
      await visit.sees('Your answers are sealed.', { within: 30_000 });
      await look(visit, 'Ways to send');
      await visit.drop();
      remove();

      const ticket = await respondentFile(coordinator, { keyKind: 'ticket' });
      const other = await Visit.open(driver, pathToFileURL(ticket.file).href, PHONE);
      await other.press('Begin');
      await other.sees('Your ticket');
      await look(other, 'Ticket');
      await other.drop();
      ticket.remove();

      await passRound(coordinator, postbox);
      await coordinator.sees('You cannot see what others answered');
      await look(coordinator, 'Kiosk, welcome');
      await coordinator.press('Coordinator: end this');
      await coordinator.sees('Back to the programme?');
      await look(coordinator, 'Kiosk, end');
      await coordinator.drop();
      same(faults, [], 'faults');
      return `${states} states`;
    },
  },
  {
    name: 'phones: the keyboard covers neither the field that is typed in nor the button that leads on',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const faults = [];
      const look = async (visit, state) => {
        // As browsers do that follow interactive-widget: what the keyboard leaves is the window.
        await visit.page.setViewport({ ...PHONE, height: PHONE.height - KEYBOARD, isMobile: true, hasTouch: true });
        for (const fault of await visit.evaluate(hidden)) faults.push(`${state}: ${fault}`);
        await visit.page.setViewport({ ...PHONE, isMobile: true, hasTouch: true });
      };
      const coordinator = await Visit.open(driver, site.url('/'), PHONE);
      await coordinator.ready();
      assert((await coordinator.evaluate(() => document.querySelector('meta[name="viewport"]').content)).includes('interactive-widget=resizes-content'), 'the page asks for the room that is left');
      const { postbox, file, remove } = await respondentFile(coordinator, ({ salt }) => ({ keyKind: 'code', salt }));
      const visit = await Visit.open(driver, pathToFileURL(file).href, PHONE);
      await visit.press('Begin');
      await visit.sees('0 of 5 answered');
      await look(visit, 'Questions');
      await visit.drop();
      remove();
      await passRound(coordinator, postbox);
      await coordinator.press('Coordinator: end this');
      await coordinator.sees('Back to the programme?');
      await look(coordinator, 'Kiosk, end');
      await coordinator.drop();
      same(faults, [], 'what is covered');
    },
  },
  {
    name: 'phones: nothing lies under a notch or under the bar at the lower edge',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const faults = [];
      const look = async (visit, state, insets, size) => {
        await visit.page.setViewport({ ...PHONE, ...size, isMobile: true, hasTouch: true });
        await visit.cdp.send('Emulation.setSafeAreaInsetsOverride', { insets: { top: 0, left: 0, right: 0, bottom: 0, ...insets } });
        await visit.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        for (const where of [0, 1e6]) {
          await visit.evaluate((y) => scrollTo(0, y), where);
          for (const fault of await visit.evaluate(underTheEdge, { left: 0, right: 0, bottom: 0, ...insets })) faults.push(`${state}: ${fault}`);
        }
      };
      const turned = [{ left: 47, right: 47, bottom: 21 }, { width: 844, height: 390 }];
      const upright = [{ bottom: 34 }, {}];
      const { coordinator, postbox, link } = await pulse(driver, site);
      await look(coordinator, 'the coordinator’s first screen', ...upright);
      same(await coordinator.evaluate(() => getComputedStyle(document.querySelector('nav.steps')).paddingBottom), '34px', 'the rail keeps clear of the edge');
      await look(coordinator, 'the coordinator’s first screen, turned', ...turned);
      const visit = await Visit.open(driver, link, PHONE);
      await visit.press('Begin');
      await visit.sees(/0 of \d+ answered/);
      await look(visit, 'questions, turned', ...turned);
      await visit.drop();
      await passRound(coordinator, postbox);
      await coordinator.sees('You cannot see what others answered');
      await look(coordinator, 'kiosk', ...upright);
      await look(coordinator, 'kiosk, turned', ...turned);
      await coordinator.drop();
      same(faults, [], 'what lies under the edge');
    },
  },
  {
    name: 'phones: a sealed answer is shared with an app that somebody chooses, thinking again is no fault, and nothing goes by itself',
    browsers: ['chromium', 'firefox', 'webkit'],
    async run({ driver, site }) {
      const { coordinator, postbox, link } = await pulse(driver, site);
      const visit = await Visit.open(driver, link, { before: apps });
      await seal(visit);
      const shared = (wanted) => visit.sees(wanted, { selector: '.respond section:has(button.primary)' });
      const answer = async (refusal) => {
        await visit.evaluate(() => { window.__given = null; });
        await visit.press('Share with an app');
        await until('what is given', () => visit.evaluate(() => window.__given?.text));
        await visit.evaluate((how) => window.__answer(how), refusal ?? null);
      };
      same(await visit.evaluate(() => window.__given ?? null), null, 'what was given to an app before anybody pressed anything');
      await answer('AbortError');
      await shared('Nothing was shared.');
      same(await visit.count('button', /^I have/), 0, 'questions whether it arrived');
      same(await visit.evaluate(() => document.querySelectorAll('[role="alert"], .notice.error').length), 0, 'alarms');
      await answer('NotAllowedError');
      await shared('Your device did not take the file.');
      await answer();
      await shared('The app that you chose has the file.');
      const { text, ...given } = await visit.evaluate(() => window.__given);
      same(given, { keys: ['files'], files: [{ name: 'sealed-answer.txt', type: 'text/plain' }], touched: true }, 'what the app is given');
      await visit.press('I have sent it');
      await visit.sees('You can close this page');
      const { instrument } = await call(coordinator, 'readSurveyLink', link.slice(link.indexOf('#')));
      const { sheets } = await call(coordinator, 'openAnswers', [{ bytes: text }], postbox.identity, instrument);
      same(sheets.length, 1, 'what the programme opens');
      await visit.close();

      // Where the browser has no way, or takes no such file, nothing is offered.
      const refuses = () => {
        Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new Error('not asked')) });
        Object.defineProperty(navigator, 'canShare', { value: () => false });
      };
      const without = () => {
        Object.defineProperty(navigator, 'share', { value: undefined });
      };
      for (const before of [refuses, without]) {
        const plain = await Visit.open(driver, link, { before });
        await seal(plain);
        same([await plain.count('button', /^Share/), await plain.count('button', /^Save as a file/)], [0, 1], 'ways');
        await plain.close();
      }
      // The browsers of the tests share nothing by themselves: that the server's headers allow it to the page is read from them.
      assert(headers()['Permissions-Policy'].includes('web-share=(self)'), 'the headers close this way');
      await coordinator.close();
    },
  },
  {
    name: 'phones: a device without room for the code word says so, loses no answer, and seals without it (E08)',
    browsers: ['chromium'],
    async run({ site }) {
      // Half of the 256 MiB that stretching a code word takes.
      const driver = await launch('chromium', { pages: 2048 });
      try {
        const coordinator = await Visit.open(driver, site.url('/'));
        await coordinator.ready();
        const { postbox, file, remove } = await respondentFile(coordinator, ({ salt }) => ({ keyKind: 'code', salt }));
        const visit = await Visit.open(driver, pathToFileURL(file).href, PHONE);
        await visit.press('Begin');
        await visit.sees('0 of 5 answered');
        await visit.fill('5. Anything else?', 'kept');
        for (const [at, clue] of ['Ma', '7', 'Ly', 'Ro'].entries()) {
          const id = `#respond-clue-${at}`;
          await visit.evaluate((where, text) => {
            const field = document.querySelector(where);
            field.value = text;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }, id, clue);
        }
        await visit.press('Look at your answers');
        await visit.press('Seal my answers');
        const said = await until('what is said', () => visit.evaluate(() => document.querySelector('.notice.error[role="alert"]')?.innerText), { within: 60_000 });
        assert(said.includes('a quarter of a gigabyte'), () => said);
        await visit.sees('kept');
        await visit.press('Back to the questions');
        await visit.evaluate(() => {
          for (const field of document.querySelectorAll('.question input[type="text"]')) {
            field.value = '';
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }
        });
        await visit.press('Look at your answers');
        await visit.press('Seal my answers');
        await visit.sees('Your answers are sealed.', { within: 60_000 });
        const text = await visit.evaluate(() => document.querySelector('.sealed-text').value);
        const { sheets } = await call(coordinator, 'openAnswers', [{ bytes: text }], postbox.identity, INSTRUMENT);
        same([sheets[0].answers, sheets[0].keyKind], [{ words: 'kept' }, 'none'], 'the sheet');
        await visit.drop();
        await coordinator.drop();
        remove();
        return said.replace(/\s+/g, ' ');
      } finally {
        await driver.close();
      }
    },
  },
];
