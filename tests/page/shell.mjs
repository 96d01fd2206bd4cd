/** The frame around the steps: addresses, the rail, home, search, and languages. */
import { textsShown } from './lib/languages.mjs';
import { csv, HEADERS, rows } from './lib/people.mjs';
import { chooseLanguage, fromMenu, goTo, openFile, openLiving, openSample, propose, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';

const BOTH = ['chromium', 'firefox'];
const ALL = [...BOTH, 'webkit'];

const hash = (visit) => visit.evaluate(() => window.location.hash);
const heading = (visit) => visit.evaluate(() => document.querySelector('main h1')?.textContent.trim());
const stateOf = (visit, step) => visit.evaluate((one) => document.querySelector(`nav.steps [data-step="${one}"]`)?.dataset.state, step);

/** The browser of somebody who reads this language. Runs in the page. */
function german() {
  Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['de-AT', 'en'] });
}

function pseudo() {
  Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['en-XA'] });
}

/** Words of two plain letters or more: the pseudo language accents every letter of the catalogue. */
const PLAIN = /[A-Za-z]{2,}/;
/** Names that are the same in every language. */
const SAME = /^(Vice Versa|English|Deutsch|Français|Español|CSV|Excel|JSON|MIT|SPSS|XLSX|SVG|PNG|Ctrl K)$/;

export const tests = [
  {
    name: 'shell: the step stands in the address, Back goes back, a reload stays, and nothing else is in it',
    browsers: BOTH,
    async run({ openPage }) {
      const visit = await openPage();
      await openSample(visit);
      same(await hash(visit), '#/people', 'the address of the review');
      await takeOver(visit);
      await goTo(visit, 'Rules');
      await goTo(visit, 'Pairs');
      same(await hash(visit), '#/pairs', 'the address of Pairs');
      await visit.page.goBack();
      await until('Rules', async () => (await heading(visit)) === 'Rules');
      await visit.page.goForward();
      await until('Pairs', async () => (await heading(visit)) === 'Pairs');
      same(await visit.evaluate(() => document.title), 'Vice Versa', 'the title');
      const before = visit.questions.length;
      await visit.page.reload({ waitUntil: 'load' });
      await visit.ready();
      assert(visit.questions.length > before, 'leaving unsaved work asked nothing');
      same(await hash(visit), '#/pairs', 'the address after a reload');
      same(await heading(visit), 'Pairs', 'the step after a reload');
      await visit.close();
    },
  },
  {
    name: 'shell: a programme that is started before the rules have come starts when they come',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await visit.evaluate(() => window.__hold(true));
      await visit.press('Start a programme');
      await visit.fill('What you call the programme', 'Spring');
      await visit.press('Start');
      same(await heading(visit), 'A new programme', 'while nothing has come');
      await visit.evaluate(() => window.__hold(false));
      await visit.sees('Who takes part?');
      await visit.close();
    },
  },
  {
    name: 'shell: a programme starts with a name, a theme and a preset; and a file dropped on the first screen has rules too',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      same(await heading(visit), 'Reverse mentoring, in this tab alone', 'the first screen');
      await visit.press('Start a programme');
      await visit.sees('Rules to start from');
      await visit.fill('What you call the programme', 'Spring <b>cohort</b>');
      await visit.choose('Theme', 'inclusion');
      await (await visit.find('field', /^Reverse mentoring for inclusion/)).click();
      await visit.press('Start');
      await visit.sees('Who takes part?');
      await goTo(visit, 'Charter');
      same(await visit.evaluate(() => [document.querySelector('#charter-name').value, document.querySelector('#charter-theme').value]), ['Spring <b>cohort</b>', 'inclusion'], 'the charter');
      await goTo(visit, 'Rules');
      await until('the preset in use', async () => (await visit.evaluate(() => document.querySelector('.presets summary .tag.ok')?.textContent)) === 'Reverse mentoring for inclusion');
      await visit.press(/^Undo/, { selector: '.site-actions' });
      await goTo(visit, 'Home');
      same(await heading(visit), 'Reverse mentoring, in this tab alone', 'after undoing the start');
      await openFile(visit, files.write('people.csv', csv(HEADERS, rows(12))));
      await takeOver(visit);
      await goTo(visit, 'Rules');
      await until('the first preset', async () => (await visit.evaluate(() => document.querySelector('.presets summary .tag.ok')?.textContent)) === 'Reverse mentoring');
      await visit.close();
    },
  },
  {
    name: 'shell: home says what waits for the coordinator and leads there; the rail says how far each step is',
    browsers: BOTH,
    async run({ openPage }) {
      const visit = await openPage();
      await openSample(visit);
      await takeOver(visit);
      await goTo(visit, 'Home');
      await visit.sees('No pairs have been proposed yet.');
      await visit.sees('This work is in this tab only.');
      same([await stateOf(visit, 'people'), await stateOf(visit, 'pairs')], ['done', 'not-begun'], 'states before pairing');
      await visit.press('Propose pairs', { selector: '.home' });
      await until('Pairs', async () => (await heading(visit)) === 'Pairs');
      await propose(visit);
      await goTo(visit, 'Home');
      await visit.sees('not matched.');
      same(await stateOf(visit, 'pairs'), 'to-do', 'the state of Pairs, with people who are not matched');
      const figures = await visit.evaluate(() => [...document.querySelectorAll('.figures strong')].map((one) => Number(one.textContent)));
      const counted = await visit.evaluate(() => {
        const { people, pairing } = document.querySelector('vv-app').app.programme;
        const paired = new Set(pairing.pairs.flatMap(({ mentor, mentee }) => [mentor, mentee])).size;
        return [people.length, pairing.pairs.length, paired, people.filter(({ role }) => role !== 'none').length];
      });
      same(figures.slice(0, 3), counted.slice(0, 3), 'the figures');
      await visit.sees(`of ${counted[3]} people`);
      same(counted[2] < counted[3], true, 'somebody waits in the sample');
      await visit.press(/^See why/);
      await until('Pairs', async () => (await heading(visit)) === 'Pairs');
      await visit.close();
    },
  },
  {
    name: 'shell: Ctrl K finds a step, a person, a pair and an action, by keys alone',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openSample(visit);
      await takeOver(visit);
      await propose(visit);
      const { keyboard } = visit.page;
      const find = async (text) => {
        await keyboard.down('Control');
        await keyboard.press('k');
        await keyboard.up('Control');
        await until('the palette', () => visit.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox' || `focus on ${document.activeElement?.outerHTML.slice(0, 80)}, dialog ${document.querySelector('vv-app').app.view.dialog}`).then((said) => { if (said !== true) throw new Error(said); return true; }), { within: 10_000 });
        await keyboard.type(text);
        await until('what was found', () => visit.evaluate(() => document.querySelector('vv-palette [role="option"][aria-selected="true"]') !== null));
        await keyboard.press('Enter');
      };
      await find('rules');
      await until('Rules', async () => (await heading(visit)) === 'Rules');
      const name = await visit.evaluate(() => document.querySelector('vv-app').app.programme.people[3].name);
      await find(`${name} person`);
      await until('the form of the person', () => visit.evaluate((wanted) => [...document.querySelectorAll('dialog[open] input')].some((one) => one.value === wanted), name));
      await keyboard.press('Escape');
      const mentor = await visit.evaluate(() => {
        const { programme } = document.querySelector('vv-app').app;
        return programme.people.find(({ id }) => id === programme.pairing.pairs[4].mentor).name;
      });
      await find(`${mentor} pair`);
      await until('a pair', () => visit.evaluate(() => document.querySelector('vv-app').app.view.selected !== null));
      await find('clear everything');
      await visit.sees('Clear everything?');
      await keyboard.press('Escape');
      await visit.close();
    },
  },
  {
    name: 'shell: the page begins in the browser’s language, switches while a file is checked, and keeps the language with the programme',
    browsers: ALL,
    async run({ files, openPage }) {
      const visit = await openPage('/', { before: german });
      same(await visit.evaluate(() => [document.documentElement.lang, document.querySelector('[data-language]').value]), ['de', 'de'], 'the language');
      await visit.press('Mit einem Beispielprogramm ausprobieren');
      await until('the review', async () => (await hash(visit)) === '#/people');
      const said = () => visit.evaluate(() => document.querySelector('main').innerText);
      const before = await said();
      await visit.evaluate(() => {
        const select = document.querySelector('[data-language]');
        select.value = 'fr';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until('French', async () => (await visit.evaluate(() => document.documentElement.lang)) === 'fr' && (await said()) !== before && (await said()).length > before.length / 2);
      same(await visit.evaluate(() => document.querySelector('vv-app').app.programme.language), 'fr', 'the language of the programme');
      await visit.close();
    },
  },
  {
    name: 'shell: numbers, dates and plural forms are those of the reader’s region',
    browsers: BOTH,
    async run({ openPage }) {
      const seen = new Set();
      for (const locale of ['en-GB', 'en-US', 'de-DE', 'de-CH', 'fr-FR', 'fr-CH', 'es-ES', 'es-MX']) {
        const visit = await openPage('/', { translated: true, before: `Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['${locale}'] })` });
        await openLiving(visit);
        const written = await until('the dates', () => visit.evaluate(() => [...document.querySelectorAll('[aria-labelledby="home-dates"] dt')].map((one) => one.innerText.trim()).find((one) => one.split(/\d{4}/).length === 2)));
        // As this browser itself writes it for that region.
        const days = await visit.evaluate(async (region) => {
          const { app } = document.querySelector('vv-app');
          const asThere = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' });
          return (await app.call('schedule', [app.programme.charter, new Date().toISOString().slice(0, 10)])).map(({ date }) => asThere.format(new Date(`${date}T00:00:00Z`)));
        }, locale);
        assert(days.includes(written), `${locale}: “${written}” is no date of the charter as it is written there, like ${days[0]}`);
        await goTo(visit, 'Rules');
        const all = await until('the funnel', () => visit.evaluate(() => { const cells = [...document.querySelectorAll('.funnel ~ * td, figure table tbody td')].map((one) => one.innerText.trim()).filter((one) => /\d{4}|\d\D\d{3}/.test(one)); return cells[0] ?? [...document.querySelectorAll('vv-rules figcaption')].map((one) => /\d[\d.,’'\s\u202f\u00a0]*\d{3}/.exec(one.innerText)?.[0]).find(Boolean); }));
        const value = Number(all.replace(/\D/g, ''));
        same(all.trim(), await visit.evaluate((count, region) => count.toLocaleString(region), value, locale), `${locale}: a number above a thousand`);
        // "1 règle" and "2 règles": one rule has the form for one.
        const rules = await visit.evaluate(() => {
          const { app } = document.querySelector('vv-app');
          app.update('One rule', (programme) => ({ ...programme, policy: { ...programme.policy, rules: programme.policy.rules.slice(0, 1) } }));
        }).then(() => visit.sees(/\b1 rule\b/));
        assert(!/\b1 (rules|Regeln|règles|reglas)\b/.test(rules), `${locale}: one has the form of many`);
        seen.add(`${written.replace(/\d/g, '0').replace(/\p{L}/gu, 'x')} ${all}`);
        await visit.close();
      }
      assert(seen.size >= 5, `${seen.size} ways to write`);
      return [...seen].join(' · ');
    },
  },
  {
    name: 'shell: reasons of pairs follow the language, after undoing too; a file in the wrong place is sent on from the first screen',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await visit.give(/A file of your people/, files.write('answers.csv', 'Timestamp,I feel heard,I feel safe,I feel seen\n1/3/2026 10:00:00,4,5,1\n1/3/2026 10:05:00,2,1,5\n1/3/2026 11:00:00,5,3,4\n'));
      await visit.sees('looks like answers to a survey');
      await openSample(visit);
      await takeOver(visit);
      await propose(visit);
      const reasons = () => visit.evaluate(() => document.querySelector('vv-app').app.programme.pairing?.pairs.flatMap((pair) => pair.reasons.map(({ text }) => text)).join('; ') ?? '');
      const english = await reasons();
      await chooseLanguage(visit, 'de');
      const german = await until('German reasons', async () => ((await reasons()) !== english && (await reasons()).includes('auseinander')) && (await reasons()));
      // Back before the pairs, in another language, and to the pairs again.
      await visit.press(/^Rückgängig: /, { selector: '.site-actions' });
      await chooseLanguage(visit, 'en');
      await visit.press(/^Redo: /, { selector: '.site-actions' });
      await until('English reasons', async () => (await reasons()) === english || Promise.reject(new Error((await reasons()) === german ? 'German' : 'neither')));
      await visit.close();
    },
  },
  {
    name: 'shell: nothing that is shown bypasses the catalogue, and 40 % longer words break no layout (en-XA, 1280, 768 and 320 px)',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage('/', { before: pseudo });
      const wrong = new Map();
      let texts = 0;
      const look = async (state) => {
        const shown = await visit.evaluate(textsShown);
        texts += shown.length;
        const own = await visit.evaluate(() => {
          const { ladder, people } = document.querySelector('vv-app').app.programme;
          return [...(ladder.steps ?? []).flatMap(({ names }) => names), ...people.flatMap(({ name, timezone, offers, wants }) => [name, timezone ?? '', ...[...(offers ?? []), ...(wants ?? [])].map(({ skill }) => skill)])].filter((text) => text !== '').sort((a, b) => b.length - a.length);
        });
        for (const text of shown) {
          // What people and levels are called is the organisation's.
          const words = own.reduce((rest, name) => rest.replaceAll(name, ''), text).replaceAll(/\S+\.(csv|xlsx|viceversa|age|txt|md|json)\b|[^\s·]*@\S*|\b(CSV|XLSX|SVG|PNG|JSON|R|SPSS|UTF-8|Ctrl)\b/g, '');
          if (PLAIN.test(words) && !SAME.test(text)) wrong.set(text.slice(0, 90), state);
        }
        for (const width of [320, 768, 1280]) {
          await visit.page.setViewport({ width, height: 900 });
          const over = await visit.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          if (over > 0) wrong.set(`${over} px too wide at ${width} px`, state);
        }
      };
      const step = (name) => visit.click(`nav.steps [data-step="${name}"]`);
      const app = (act) => visit.evaluate(act);
      await look('the first screen');
      await visit.click('.door .primary');
      await until('the presets', () => visit.evaluate(() => document.querySelectorAll('.preset-choice').length > 3));
      await look('a new programme');
      for (const name of ['charter', 'readiness', 'people', 'rules', 'pairs', 'launch', 'check-ins', 'surveys', 'results', 'next-cohort']) {
        await step(name);
        await until(name, async () => (await hash(visit)) === `#/${name}`);
        await look(`${name}, nobody yet`);
      }
      await step('home');
      await visit.click('.door[aria-labelledby="door-sample"] button');
      await until('the review', () => visit.evaluate(() => document.querySelector('vv-review .sticky-bar .primary, vv-review button.primary') !== null));
      await visit.evaluate(() => document.querySelectorAll('vv-review details').forEach((one) => one.setAttribute('open', '')));
      await look('the review');
      await visit.evaluate(() => [...document.querySelectorAll('vv-review button.primary')].at(-1).click());
      await until('the roster', () => visit.evaluate(() => document.querySelector('vv-app').app.programme.people.length === 120));
      await look('the roster');
      await step('rules');
      await until('the effects', () => visit.evaluate(() => document.querySelectorAll('.rule').length > 5 && document.querySelector('vv-app').app.view.busy === null));
      await look('the rules');
      await step('pairs');
      await visit.click('vv-pairs .primary');
      await until('the pairs', () => visit.evaluate(() => document.querySelector('#vv-panel-pairs tbody tr[data-index]') !== null), { within: 120_000 });
      await look('the pairs');
      await visit.click('#vv-panel-pairs tbody tr[data-index]');
      await until('a pair', () => visit.evaluate(() => document.querySelector('vv-pair-panel')?.innerText.length > 100));
      await look('a pair');
      for (const at of [1, 2, 3, 4, 5, 6]) {
        const more = await visit.evaluate((nth) => { const tab = document.querySelectorAll('[role="tab"]')[nth]; tab?.click(); return tab !== undefined; }, at);
        if (!more) break;
        await look(`the tab ${at} of Pairs`);
      }
      await step('launch');
      for (const at of [0, 1, 2]) {
        await visit.evaluate((nth) => document.querySelectorAll('vv-launch [role="tab"]')[nth].click(), at);
        if (at === 0) await until('a letter', () => visit.evaluate(() => document.querySelector('.letter-text') !== null));
        await look(`the tab ${at} of Launch`);
      }
      await step('home');
      await look('home');
      for (const dialog of ['save', 'keep', 'kept', 'open', 'guarantees', 'clear', 'palette']) {
        await app(`document.querySelector('vv-app').app.setView({ dialog: '${dialog}' })`);
        await until(`the dialog ${dialog}`, () => visit.evaluate(() => document.querySelector('dialog[open]') !== null));
        if (dialog === 'guarantees') await until('the probes', () => visit.evaluate(() => document.querySelector('[data-guarantee]') !== null));
        await look(`the dialog ${dialog}`);
        await app("document.querySelector('vv-app').app.setView({ dialog: null })");
      }
      const said = [...wrong].map(([text, state]) => `${state}: ${text}`);
      assert(said.length === 0, () => said.join('\n'));
      same(visit.errors, [], 'errors that nobody caught');
      // The self-check has tried what the policy refuses.
      await visit.drop();
      return `${texts} texts`;
    },
  },
];
