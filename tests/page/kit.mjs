/** The kit: read, put into one's own words, and taken along as a file that loads nothing and runs nothing. */
import { pathToFileURL } from 'node:url';
import { inspect } from './lib/inspect.mjs';
import { assert, axeSource, same, until } from './lib/tools.mjs';

/** The element by itself, in the page as it is. Runs in the page. */
function mount(charter) {
  const { app } = document.querySelector('vv-app');
  if (charter) app.update('charter', (before) => ({ ...before, charter: { ...before.charter, ...charter } }));
  const kit = Object.assign(document.createElement('vv-kit'), { app, programme: app.programme });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('main > :not(.kit-mount) { display: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const heading = Object.assign(document.createElement('h1'), { textContent: 'Launch' });
  for (const one of [heading, kit]) one.classList.add('kit-mount');
  document.querySelector('main').append(heading, kit);
  const update = app.update.bind(app);
  app.update = (...given) => {
    update(...given);
    kit.programme = app.programme;
  };
}

const shownKit = async (visit, charter = { theme: 'inclusion' }) => {
  await visit.evaluate(mount, charter);
  await until('the pieces', () => visit.evaluate(() => document.querySelectorAll('vv-kit details').length > 0));
};
const titles = (visit) => visit.evaluate(() => [...document.querySelectorAll('vv-kit summary')].map((one) => one.textContent.replace(/\s+/g, ' ').trim()));
const open = (visit, title) =>
  visit.evaluate((wanted) => {
    const found = [...document.querySelectorAll('vv-kit details')].find((one) => one.querySelector('summary').textContent.includes(wanted));
    found.open = true;
  }, title);

export const tests = [
  {
    name: 'kit: the charter proposes the theme; role and language are chosen; every piece can be read',
    browsers: ['chromium', 'firefox'],
    async run({ openPage }) {
      const visit = await openPage();
      await shownKit(visit);
      same(await visit.evaluate(() => document.querySelector('vv-kit select').value), 'inclusion', 'the theme');
      same((await titles(visit)).length, 13, 'pieces for mentors');
      await visit.choose('For', 'Mentees');
      await until('the guide for mentees', async () => (await titles(visit))[0] === 'Guide for mentees');
      await visit.choose('For', 'You, the coordinator');
      await until('the handbook', async () => (await titles(visit)).length === 16);
      await visit.choose('Language of the kit', 'fr');
      await until('French', async () => (await titles(visit))[0] === 'Manuel de la coordination');
      same(await visit.evaluate(() => document.querySelector('vv-kit summary h3').lang), 'fr', 'the language of what is read');
      await open(visit, 'Séance 2');
      await visit.sees('Le plan de table.');
      await visit.choose('Theme of the sessions', '');
      await until('no sessions', async () => (await titles(visit)).length === 9);
      await visit.sees('Without a theme the kit has no session agendas');
      await visit.close();
    },
  },
  {
    name: 'kit: a piece in one’s own words is kept with the programme, undone and restored; minutes are asked for where they are missing',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await shownKit(visit);
      await open(visit, 'Session 1');
      await visit.press('Change the words', { selector: 'vv-kit details[open]' });
      await visit.fill('Title', '  Where we <b>come</b> from ');
      await visit.fill('Plan for 60 minutes', 'Arrive\n20 Talk');
      await visit.press('Keep these words');
      await visit.sees('Begin each line with its minutes as a number');
      same(await visit.evaluate(() => document.activeElement.id), 'kit-items-1', 'where the focus is');
      await visit.fill('Plan for 60 minutes', '20 Arrive\n\n40 Talk');
      await visit.press('Keep these words');
      await until('the own words', async () => (await titles(visit)).includes('Session 1: Where we <b>come</b> from Your words'));
      const edit = () => visit.evaluate(() => document.querySelector('vv-app').app.programme.kitEdits);
      const [kept] = await edit();
      same([kept.language, kept.text.id, kept.text.sections[1].items], ['en', 'inclusion-1', [{ text: 'Arrive', minutes: 20 }, { text: 'Talk', minutes: 40 }]], 'what is kept');
      // Sealed and opened again.
      const back = await visit.evaluate(async () => {
        const { app } = document.querySelector('vv-app');
        const words = 'seven words that nobody else would think of';
        const sealed = await app.call('lockProgramme', [app.programme, words]);
        return (await app.call('unlockProgramme', [sealed, words])).kitEdits;
      });
      const inOrder = (edits) => JSON.stringify(edits, ['language', 'text', 'id', 'title', 'summary', 'sections', 'part', 'heading', 'lead', 'style', 'items', 'minutes']);
      same(inOrder(back), inOrder([kept]), 'the words in a saved file');
      await visit.press('Back to our words', { selector: 'vv-kit details[open]' });
      await until('our words', async () => (await titles(visit)).includes('Session 1: Two roads that led here'));
      same(await edit(), [], 'what is kept');
      await visit.close();
    },
  },
  {
    name: 'kit: the file opens from disk under its own policy, without a script, a request or a refusal, and axe finds nothing',
    browsers: ['chromium', 'firefox'],
    async run({ openPage, driver, files }) {
      const visit = await openPage();
      await shownKit(visit);
      await visit.choose('Language of the kit', 'de');
      await until('German', async () => (await titles(visit))[0]?.startsWith('Leitfaden'));
      const { name, bytes } = await visit.download(() => visit.press('Download as a file'));
      same(name, 'mappe-fuer-mentorinnen-und-mentoren-inklusion-de.html', 'the name of the file');
      const html = bytes.toString('utf8');
      assert(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'">/.test(html), 'the policy');
      assert(!/<script|\son\w+=|<!--|https?:/.test(html), 'nothing that runs or loads');
      assert(html.startsWith('<!doctype html>\n<html lang="de">'), 'the language');
      const place = files.write(name, bytes);
      const context = await driver.browser.createBrowserContext();
      const page = await context.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(pathToFileURL(place).href);
      same(said, [], 'complaints of the browser');
      same(asked.filter((url) => !url.endsWith('favicon.ico')).length, 1, 'requests');
      const seen = await page.evaluate(() => ({
        width: getComputedStyle(document.querySelector('main')).maxWidth,
        pieces: [...document.querySelectorAll('article')].map(({ id }) => id),
        links: [...document.querySelectorAll('nav a')].map((link) => link.hash.slice(1)),
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      assert(seen.width !== 'none', 'its style is taken');
      same(seen.pieces.length, 13, 'pieces');
      same(seen.links, seen.pieces, 'where the contents lead');
      if (driver.name === 'chromium') {
        // What the tests bring is not the file's: its policy is looked past for axe alone.
        await page.setBypassCSP(true);
        for (const width of [1280, 320]) {
          await page.setViewport({ width, height: 900 });
          for (const scheme of ['light', 'dark']) {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            await page.goto(pathToFileURL(place).href);
            await page.evaluate(axeSource);
            const faults = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id, nodes }) => `${id} ${nodes[0].target.join(' ')}`));
            same(faults, [], `faults at ${width} px, ${scheme}`);
            same(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, 'pixels beyond the screen');
          }
        }
      }
      await context.close();
      await visit.close();
    },
  },
  {
    name: 'kit: axe finds nothing where it is read and changed, light and dark, 1280 and 320 px; it prints alone',
    browsers: ['chromium'],
    async run({ openPage, pictures }) {
      const visit = await openPage();
      await shownKit(visit);
      await open(visit, 'Session 1');
      if (pictures) await visit.picture(`${pictures}/kit.png`);
      const faults = await inspect(visit, 'Kit');
      await visit.press('Change the words', { selector: 'vv-kit details[open]' });
      if (pictures) await visit.picture(`${pictures}/kit-changed.png`);
      faults.push(...(await inspect(visit, 'Kit, being changed')));
      same(faults, [], 'faults');
      await visit.press('Cancel');
      await visit.evaluate(() => {
        window.print = () => {
          window.__printed = document.querySelector('.print-sheet')?.querySelectorAll('article').length;
        };
      });
      await visit.press('Print');
      same(await visit.evaluate(() => window.__printed), 13, 'pages on paper');
      await visit.close();
    },
  },
];
