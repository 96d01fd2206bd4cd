/** Months at the same desk: a language of one's own, a browser that ends by itself, a large programme. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from './lib/browsers.mjs';
import { neverFreezes } from './lib/freeze.mjs';
import { inspect, VIEWS } from './lib/inspect.mjs';
import { speaksStill, strangers } from './lib/languages.mjs';
import { csv, HEADERS, rows } from './lib/people.mjs';
import { chooseLanguage, goTo, openFile, propose, takeOver } from './lib/steps.mjs';
import { assert, same, sleep, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';
import { unzip } from './lib/workbook.mjs';

/** The browser of somebody who reads French. Runs in the page. */
function french() {
  Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['fr-FR', 'fr'] });
}

/** A tab of a browser that keeps what it keeps. */
async function tab(own, url) {
  const visit = new Visit(own, own.browser.defaultBrowserContext(), await own.browser.newPage(), { before: french });
  await visit.start(url);
  return visit.ready();
}

const step = async (visit, name) => {
  await visit.click(`nav.steps [data-step="${name}"]`);
  await until(`the step ${name}`, () => visit.evaluate((wanted) => document.querySelector(`nav.steps [data-step="${wanted}"]`)?.getAttribute('aria-current') === 'step', name));
};

/** Chooses this value in whichever select of a part has it. */
const choose = (visit, part, value) => visit.evaluate((where, wanted) => {
  const select = [...document.querySelectorAll(`${where} select`)].find((one) => [...one.options].some((each) => each.value === wanted));
  select.value = wanted;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}, part, value);

/** What a workbook or a text file says: names of its sheets, and its cells. */
function cellsOf({ name, bytes }) {
  if (name.endsWith('.csv')) return { sheets: [], cells: bytes.toString('utf8').replace(/^\ufeff/, '').split(/[\r\n,]+/).map((cell) => cell.replaceAll('"', '').trim()).filter((cell) => cell !== '') };
  const parts = [...unzip(bytes)];
  const all = (pattern, wanted) => parts.filter(([part]) => wanted.test(part)).flatMap(([, text]) => [...text.matchAll(pattern)].map(([, found]) => found));
  return { sheets: all(/<sheet [^>]*?name="([^"]*)"/g, /^xl\/workbook\.xml$/), cells: all(/<t[^>]*>([^<]*)<\/t>/g, /^xl\/worksheets\//) };
}

export const tests = [
  {
    name: 'desk: a programme is begun in French, closed by force in Rules, goes on there, is switched to German and exported, and nothing on the way is English (D02, D14)',
    browsers: ['chromium', 'firefox'],
    async run({ driver, files, site }) {
      const profile = mkdtempSync(path.join(tmpdir(), 'viceversa-profile-'));
      const [notFrench, notGerman, notSpanish] = ['fr', 'de', 'es'].map((code) => speaksStill('en', code));
      const isGerman = speaksStill('de', 'en');
      const people = rows(40);
      const data = new Set(people.flat());
      const wrong = [];
      let own = null;
      try {
        own = await launch(driver.name, { profile });
        let visit = await tab(own, site.url('/'));
        const faults = [];
        const look = async (where, tells) => {
          wrong.push(...(await strangers(visit, tells)).map((one) => `${where}: ${one}`));
          faults.push(...(await inspect(visit, where, { 'light, 1280 px': VIEWS['light, 1280 px'] })));
        };
        const french = (where) => look(`fr, ${where}`, notFrench);
        const german = (where) => look(`de, ${where}`, notGerman);
        same(await visit.evaluate(() => document.documentElement.lang), 'fr', 'the language that the page begins in');
        await french('the first screen');
        await visit.click('.door .primary');
        await until('the presets', () => visit.evaluate(() => document.querySelectorAll('.preset-choice').length > 3));
        await french('a new programme');
        await visit.evaluate(() => {
          const field = document.querySelector('#charter-name');
          field.value = 'Mentorat inversé, printemps';
          field.dispatchEvent(new Event('change', { bubbles: true }));
        });
        await visit.click('.begin button[type="submit"]');
        const field = await visit.find('.file-drop input[type="file"]', /./);
        await field.uploadFile(files.write('collègues.csv', csv(['Matricule', 'Nom', 'Rôle', 'Niveau', 'Service', 'Compétences proposées', 'Compétences recherchées'], people)));
        await until('the review', () => visit.evaluate(() => document.querySelector('vv-review button.primary') !== null));
        await french('the review');
        await visit.evaluate(() => [...document.querySelectorAll('vv-review button.primary')].at(-1).click());
        await until('the roster', () => visit.evaluate(() => document.querySelector('vv-app').app.programme.people.length === 40));
        await french('the roster');
        // Kept in this browser, under the passphrase that is suggested.
        await visit.click('.keep-offer button');
        const passphrase = await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
        await french('where it is kept');
        await visit.evaluate(() => document.querySelector('dialog[open] input[type="checkbox"]').click());
        await visit.click('dialog[open] .dialog-foot .primary');
        await until('saved', () => visit.evaluate(() => document.querySelector('.saved-state')?.dataset.state === 'saved' && document.querySelector('dialog[open]') === null));
        await step(visit, 'rules');
        await until('the rules', () => visit.evaluate(() => document.querySelectorAll('.rule').length > 3));
        await french('the rules');
        await visit.click('.rule button[aria-expanded], .rule summary');
        await visit.evaluate(() => document.querySelector('vv-app').app.update('Une règle', (programme) => ({ ...programme, policy: { ...programme.policy, seed: 4711 } })));
        await sleep(1_200);
        own.browser.process().kill('SIGKILL');
        await until('the end of the browser', () => own.browser.process().signalCode !== null);
        await own.close().catch(() => {});
        await sleep(300);
        own = await launch(driver.name, { profile });
        // The browser brings back the address.
        visit = await tab(own, site.url('/#/rules'));
        await french('after the end of the browser');
        await visit.click('.kept-list button');
        await until('the question for the passphrase', () => visit.evaluate(() => document.querySelector('dialog[open] input[type="password"], dialog[open] input') !== null));
        await french('the question for the passphrase');
        await (await visit.page.$('dialog[open] input')).type(passphrase);
        await visit.click('dialog[open] .dialog-foot .primary');
        await until('the programme', () => visit.evaluate(() => document.querySelector('vv-app').app.programme.people.length === 40 && document.querySelector('dialog[open]') === null));
        const back = await visit.evaluate(() => {
          const { name, policy, language } = document.querySelector('vv-app').app.programme;
          return [window.location.hash, name, policy.seed, language, document.querySelector('main h1') === document.activeElement];
        });
        same(back, ['#/rules', 'Mentorat inversé, printemps', 4711, 'fr', true], 'the place, the work, the language and the focus');
        await until('the rules', () => visit.evaluate(() => document.querySelectorAll('.rule').length > 3));
        await french('the rules again');
        await chooseLanguage(visit, 'de');
        await until('the rules in German', () => visit.evaluate(() => document.querySelectorAll('.rule').length > 3));
        await german('the rules');
        await step(visit, 'pairs');
        await visit.click('vv-pairs .primary');
        await until('the pairs', () => visit.evaluate(() => document.querySelector('#vv-panel-pairs tbody tr[data-index]') !== null), { within: 120_000 });
        await german('the pairs');
        const tabs = await visit.evaluate(() => document.querySelectorAll('[role="tab"]').length);
        let exported = 0;
        for (let at = 0; at < tabs; at += 1) {
          await visit.evaluate((nth) => document.querySelectorAll('[role="tab"]')[nth].click(), at);
          await sleep(150);
          await german(`the tab ${at} of Pairs`);
          if (!(await visit.evaluate(() => document.querySelector('vv-out .primary') !== null))) continue;
          for (const what of ['pairs', 'waiting']) {
            for (const format of ['xlsx', 'csv']) {
              await choose(visit, 'vv-out', what);
              await choose(visit, 'vv-out', format);
              const file = await visit.download(() => visit.click('vv-out .primary'));
              const { sheets, cells } = cellsOf(file);
              const said = [file.name.replace(/\.\w+$/, ''), ...sheets, ...cells].filter((text) => !data.has(text));
              assert(said.filter((text) => isGerman(text) !== null).length > 3, `${file.name} holds hardly a German heading: ${cells.slice(0, 12).join(', ')}`);
              wrong.push(...said.map((text) => [notGerman(text), text]).filter(([key]) => key !== null).map(([key, text]) => `${file.name}: ${key}: ${text}`));
            }
          }
          exported += 1;
        }
        same(exported, 1, 'tabs from which something is taken away');
        for (const name of ['home', 'charter', 'readiness', 'people', 'surveys', 'results']) {
          await step(visit, name);
          await german(name);
        }
        same([...new Set(wrong)], [], 'English on the way');
        // Spanish on the same screens.
        await chooseLanguage(visit, 'es');
        for (const name of ['home', 'charter', 'readiness', 'people', 'rules', 'pairs', 'launch', 'check-ins', 'surveys', 'results', 'next-cohort']) {
          await step(visit, name);
          await look(`es, ${name}`, notSpanish);
        }
        same([...new Set(wrong)], [], 'English in Spanish');
        same(faults, [], 'faults that axe finds');
        // The look finds English where there is some.
        await chooseLanguage(visit, 'en');
        const control = (await strangers(visit, notGerman)).length;
        assert(control > 20, `the look for English finds only ${control} texts where all is English`);
        await visit.page.close();
        return `${control} English texts found where all is English`;
      } finally {
        await own?.close().catch(() => {});
        await sleep(300);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
      }
    },
  },
  {
    name: 'desk: at 2,000 people every step opens, and a search is typed, without holding the page for more than 100 ms',
    quiet: true,
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const file = files.write('everybody.csv', csv(HEADERS, rows(2_000)));
      const visit = await openPage();
      await openFile(visit, file);
      await takeOver(visit);
      await propose(visit, { within: 240_000 });
      const steps = await visit.evaluate(() => [...document.querySelectorAll('nav.steps [data-step]')].map((one) => one.dataset.step));
      assert(steps.length >= 6, 'the rail has hardly any step');
      const said = await neverFreezes(async (watched) => {
        for (const name of steps) {
          await step(visit, name === steps[0] ? steps[1] : steps[0]);
          await watched(visit, name, async () => {
            await step(visit, name);
            await visit.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          });
        }
        await goTo(visit, 'People');
        await watched(visit, 'typing', async () => {
          const search = await visit.find('field', /^Search/, { selector: 'vv-roster' });
          await search.click({ clickCount: 3 });
          await search.type('Okafor');
        });
      });
      await visit.close();
      return said;
    },
  },
];
