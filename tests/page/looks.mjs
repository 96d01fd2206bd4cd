/** How the desk looks where rectangles can tell: what stands beside what, what covers what, and what is in sight at first. */
import { messages } from './lib/languages.mjs';
import { csv, HEADERS, rows } from './lib/people.mjs';
import { chooseLanguage, goTo, open, openFile, openLiving, openSample, openTab, save, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

/** Where something is; null where it is not shown. */
const place = (visit, selector) => visit.evaluate((wanted) => {
  const one = [...document.querySelectorAll(wanted)].find((each) => each.checkVisibility());
  if (one === undefined) return null;
  const { top, left, right, bottom } = one.getBoundingClientRect();
  return { top, left, right, bottom };
}, selector);

const cover = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Words of the first page that its readers did not use, and what says the same. */
const OLD_WORDS = [[/\btake (this|these|the|your)\b[^.]*\balong\b|^take away/i, 'export'], [/(?<!")\bladder\b(?!")/i, 'levels'], [/\bwaves?\b/i, 'round'], [/\bbank of\b/i, 'question library'], [/what counts as better/i, 'goal of the matching'], [/\bwhat must be\b/i, 'required']];

export const tests = [
  {
    name: 'looks: the words of HR people, not those of the first page',
    async run() {
      const found = [];
      for (const [key, forms] of messages('en')) {
        // In a letter somebody takes something away from a session.
        if (key.startsWith('core letter-')) continue;
        for (const form of forms) {
          const text = form.map((piece) => (typeof piece === 'string' ? piece : '…')).join('');
          for (const [old, now] of OLD_WORDS) if (old.test(text)) found.push(`${key}: ${text.slice(0, 100)} (${now})`);
        }
      }
      same([...new Set(found)], [], 'old words');
      for (const [old] of OLD_WORDS) assert(['Take these letters along', 'The ladder has no steps', 'This wave', 'The bank of questionnaires', 'What counts as better', 'what must be'].some((text) => old.test(text)), `${old} finds nothing`);
    },
  },
  {
    name: 'looks: French has a no-break space before its double marks and inside its quotation marks, and no straight apostrophe',
    async run() {
      // What is typed into a cell or a file is written as programs read it.
      const typed = /^(core template-|core organisation-|page settings-delimiter-)/;
      const wrong = (text) => /(?<![\u202f\u00a0\d:/"…])[:;?!»](?=[\s.,)]|$)|«(?![\u202f\u00a0])|\p{L}'\p{L}/u.test(text);
      const found = [];
      for (const [key, forms] of messages('fr')) {
        if (typed.test(key)) continue;
        for (const form of forms) {
          const text = form.map((piece) => (typeof piece === 'string' ? piece : '…')).join('').replace(/\{[^{}]*\}/g, '…');
          if (wrong(text)) found.push(`${key}: ${text.slice(0, 120)}`);
        }
      }
      same([...new Set(found)], [], 'French that is set otherwise');
      for (const planted of ['Pourquoi ?', 'Nom: Ada', '« ici »', "l'écran"]) same(wrong(planted), true, planted);
    },
  },
  {
    name: 'looks: on a phone, in every language, Home names the programme whole and begins what waits for the coordinator on the first screen',
    browsers: ['chromium', 'firefox'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      for (const code of ['en', 'de', 'fr', 'es']) {
        await chooseLanguage(visit, code);
        await visit.page.setViewport(PHONE);
        await visit.evaluate(() => window.scrollTo(0, 0));
        const cut = await visit.evaluate(() => [...document.querySelectorAll('.site-header :is(.brand, .brand bdi, .saved-state, button, select, summary)')].filter((one) => one.checkVisibility() && (one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > document.documentElement.clientWidth)).map((one) => one.outerHTML.slice(0, 80)));
        same(cut, [], `${code}: cut in the bar`);
        const [needs, steps, bar] = [await place(visit, '.needs'), await place(visit, 'nav.steps'), await place(visit, '.site-header')];
        assert(needs.top < steps.top, `${code}: what waits begins at ${needs.top} px, below the first screen`);
        assert(bar.bottom <= 165, `${code}: the bar is ${bar.bottom} px high`);
        await visit.page.setViewport(WIDE);
        assert((await place(visit, '.needs')).top < 450, `${code}: what waits is far below at 1280 px`);
      }
      await visit.close();
    },
  },
  {
    name: 'looks: a file in which nothing is doubtful is one screen at 120 people; what was understood is a line',
    browsers: ['chromium', 'firefox'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await openFile(visit, files.write('staff.csv', csv(HEADERS, rows(120))));
      await visit.page.setViewport(WIDE);
      const take = await until('the way on', () => place(visit, 'vv-review button.primary'));
      assert(take.bottom <= WIDE.height, `the way on stands at ${take.bottom} px`);
      const end = await visit.evaluate(() => document.querySelector('vv-review').getBoundingClientRect().bottom + window.scrollY);
      assert(end <= 1.25 * WIDE.height, `the review is ${Math.round(end)} px long`);
      same(await visit.count('button', /columns understood/), 1, 'lines for the columns that were understood');
      same(await visit.evaluate(() => [...document.querySelectorAll('vv-review details')].filter((one) => one.open).length), 0, 'open parts');
      await visit.close();
    },
  },
  {
    name: 'looks: a table keeps its heading and its first column in sight, and shows the columns that its reader chooses, as the saved programme does',
    browsers: ['chromium', 'firefox'],
    async run({ openPage, files }) {
      const visit = await openPage();
      await openLiving(visit);
      await goTo(visit, 'Pairs');
      await visit.page.setViewport(PHONE);
      const table = '#vv-panel-pairs .table-scroll';
      await until('the table', () => place(visit, `${table} tbody tr[data-index]`));
      const before = [await place(visit, `${table} thead th`), await place(visit, `${table} thead th:nth-child(2)`)];
      const moved = await visit.evaluate((wanted) => {
        const scroll = document.querySelector(wanted);
        scroll.scrollTo(200, 200);
        return [scroll.scrollLeft, scroll.scrollTop];
      }, table);
      assert(moved[0] > 100 && moved[1] > 100, `the table scrolls by ${moved}`);
      const after = [await place(visit, `${table} thead th`), await place(visit, `${table} thead th:nth-child(2)`)];
      same([after[0].left, after[0].top], [before[0].left, before[0].top], 'where the first heading stands');
      assert(after[1].left < before[1].left - 100, 'the second column went along');
      const named = await visit.evaluate((wanted) => {
        const [head, cell] = [document.querySelector(`${wanted} thead th`), document.querySelector(`${wanted} tbody tr[data-index] td`)];
        return Math.abs(head.getBoundingClientRect().left - cell.getBoundingClientRect().left) < 2;
      }, table);
      same(named, true, 'the first column of a row stands below its heading');
      await visit.page.setViewport(WIDE);
      const columns = (where) => where.evaluate((wanted) => document.querySelectorAll(`${wanted} thead th`).length, table);
      const all = await columns(visit);
      await visit.press('Columns', { selector: '#vv-panel-pairs' });
      await visit.evaluate(() => document.querySelector('#vv-panel-pairs .columns-menu input:checked').click());
      await until('one column fewer', async () => (await columns(visit)) === all - 1);
      await goTo(visit, 'Rules');
      await goTo(visit, 'Pairs');
      same(await columns(visit), all - 1, 'columns after another step');
      const { bytes, passphrase } = await save(visit);
      await visit.close();

      const other = await openPage();
      await open(other, files.write('columns.viceversa', bytes), passphrase);
      await goTo(other, 'Pairs');
      await until('the table of the saved programme', () => place(other, `${table} tbody tr[data-index]`));
      same(await columns(other), all - 1, 'columns of the saved programme');
      await other.close();
    },
  },
  {
    name: 'looks: a pair opens beside the list, on a phone as a sheet above the bar of steps, and the list keeps its place',
    browsers: ['chromium', 'firefox'],
    async run({ openPage }) {
      for (const [step, table, panel] of [['Pairs', '#vv-panel-pairs vv-table', 'vv-pair-panel'], ['Check-ins', 'vv-check-ins vv-table', 'vv-check-panel']]) {
        const visit = await openPage();
        await openLiving(visit);
        await goTo(visit, step);
        const row = `${table} tbody tr[data-index="12"]`;
        await until('the list', () => place(visit, row));
        await visit.evaluate((wanted) => document.querySelector(wanted).scrollIntoView({ block: 'center' }), row);
        const scrolled = () => visit.evaluate((wanted) => document.querySelector(`${wanted} .table-scroll`).scrollTop, table);
        const at = await scrolled();
        await visit.evaluate((wanted) => document.querySelector(wanted).click(), row);
        const beside = await until('the panel', () => place(visit, panel));
        const list = await place(visit, `${table} .table-scroll`);
        assert(beside.left >= list.right, `${step}: the panel begins at ${beside.left} px, the list ends at ${list.right} px`);
        same(await scrolled(), at, `${step}: where the list stands`);
        await visit.page.setViewport(PHONE);
        const sheet = await until('the sheet', () => place(visit, `aside:has(${panel}), ${panel}`));
        const bar = await place(visit, 'nav.steps');
        if (step === 'Pairs') assert(sheet.bottom <= bar.top + 1 && sheet.top > 0.2 * PHONE.height, `the sheet reaches from ${sheet.top} to ${sheet.bottom} px, the bar begins at ${bar.top} px`);
        await visit.close();
      }
    },
  },
  {
    name: 'looks: a short message stands under the bar, alone, takes no click, and covers nothing that can be pressed',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      for (const [view, step] of [WIDE, { width: 768, height: 900 }, PHONE].flatMap((view) => ['Home', 'Charter', 'People', 'Rules', 'Pairs', 'Check-ins', 'Results'].map((step) => [view, step]))) {
        await visit.page.setViewport(WIDE);
        await goTo(visit, step);
        await visit.page.setViewport(view);
        await visit.evaluate(() => {
          window.scrollTo(0, 0);
          const { app } = document.querySelector('vv-app');
          app.announce('First message');
          app.announce('A message as long as the longest of them, which says what was done and what can be done about it');
        });
        const toast = await until('the message', () => place(visit, '.toast'));
        same(await visit.evaluate(() => document.querySelectorAll('.toast').length), 1, 'messages at once');
        same(await visit.evaluate(() => [getComputedStyle(document.querySelector('.toast')).pointerEvents, document.querySelectorAll('.toast :is(button, a)').length]), ['none', 0], 'what can be pressed in it');
        const [bar, rail] = [await place(visit, '.site-header'), await place(visit, 'nav.steps')];
        assert(!cover(toast, bar) && !cover(toast, rail), `${step}, ${view.width} px: it lies over a bar`);
        const covered = await visit.evaluate((there) => [...document.querySelectorAll('main :is(button, a, input, select, summary, h1)')].filter((one) => one.checkVisibility()).filter((one) => {
          // A heading is as wide as its words.
          const range = document.createRange();
          range.selectNodeContents(one);
          const { top, left, right, bottom } = (one.localName === 'h1' ? range : one).getBoundingClientRect();
          return left < there.right && there.left < right && top < there.bottom && there.top < bottom;
        }).map((one) => one.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 100)), toast);
        if (view === WIDE) same(covered, [], `${step}: covered at the top of the page`);
      }
      await visit.close();
    },
  },
  {
    name: 'looks: charts stand where people decide: the funnel beside the rules, levels and points beside the numbers of the pairs, slopes and intervals in Results; each says what it finds',
    browsers: ['chromium', 'firefox'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      for (const [step, where, wanted] of [['Rules', 'vv-rules', 1], ['Pairs', 'vv-pairs .summary-charts', 2], ['Results', 'vv-results', 1]]) {
        await goTo(visit, step);
        const charts = await until(`charts in ${step}`, () => visit.evaluate((part) => {
          const found = [...document.querySelectorAll(`${part} figure.picture`)].filter((one) => one.checkVisibility()).map((one) => ({
            title: one.querySelector('figcaption').innerText.trim(), rows: one.querySelectorAll('details table tbody tr').length, buttons: [...one.querySelectorAll('button')].map((each) => each.innerText.trim()),
            top: one.getBoundingClientRect().top + window.scrollY,
          }));
          return found.length > 0 && found;
        }, where));
        assert(charts.length >= wanted, `${step}: ${charts.length} charts`);
        for (const { title, rows: told, buttons } of charts) {
          assert(/\d/.test(title) || title.split(' ').length >= 4, `${step}: “${title}” states no finding`);
          assert(told > 0, `${step}: “${title}” has no table`);
          same(['Copy', 'SVG', 'PNG'].every((one) => buttons.includes(one)), true, `${step}: what can be had of “${title}”: ${buttons}`);
        }
        // Beside what is decided, not after it.
        if (step !== 'Results') assert(charts[0].top < 900, `${step}: the first chart begins at ${charts[0].top} px`);
      }
      await visit.close();
    },
  },
  {
    name: 'looks: a step that lacks its input says what is missing and leads there',
    browsers: ['chromium', 'firefox'],
    async run({ openPage }) {
      const visit = await openPage();
      for (const step of ['Rules', 'Pairs', 'Launch', 'Check-ins', 'Next cohort', 'Results', 'Surveys']) {
        await goTo(visit, step);
        // What a step says first may be that it asks the core.
        await until(`${step}: what is missing, and a way on`, async () => {
          const [words, ways] = await visit.evaluate(() => [document.querySelector('main').innerText.trim().length, [...document.querySelectorAll('main > *:not(footer) button, main > *:not(footer) a')].filter((one) => one.checkVisibility()).length]);
          return words > 60 && ways > 0;
        });
      }
      await goTo(visit, 'Home');
      await openSample(visit);
      await takeOver(visit);
      await goTo(visit, 'Pairs');
      same(await visit.count('button', /^Propose pairs$/) > 0, true, 'the way on in Pairs');
      await goTo(visit, 'Launch');
      await visit.press(/./, { kind: 'vv-launch .empty button' });
      await until('Pairs', () => visit.evaluate(() => window.location.hash === '#/pairs'));
      await visit.close();
    },
  },
];
