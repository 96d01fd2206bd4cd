/** Print, large tables, other settings of the system, and the same pairs in every engine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { neverFreezes } from './lib/freeze.mjs';
import { csv, HEADERS, rows } from './lib/people.mjs';
import { chooseLanguage, choosePreset, goTo, openFile, openLiving, openSample, openTab, propose, takeOver } from './lib/steps.mjs';
import { assert, root, same, until } from './lib/tools.mjs';

const BOTH = ['chromium', 'firefox'];
const STEPS = ['Home', 'Charter', 'Readiness', 'People', 'Rules', 'Pairs', 'Launch', 'Check-ins', 'Surveys', 'Results', 'Next cohort'];

export const tests = [
  {
    name: 'senses: a table of 5,000 rows stays quick to search, sort, filter and scroll',
    quiet: true,
    browsers: ['chromium'],
    async run({ files, openPage }) {
      return await neverFreezes(async (step) => {
        const visit = await openPage();
        await openFile(visit, files.write('many.csv', csv(HEADERS, rows(5_000))));
        await step(visit, 'taking over', () => takeOver(visit));
        await visit.sees('5,000 rows');
        assert((await visit.evaluate(() => document.querySelectorAll('tbody tr[data-index]').length)) < 300, 'the table draws rows that nobody sees');
        await step(visit, 'search', async () => {
          await visit.fill('Search', 'ada');
          await visit.sees(/\d+ of 5,000 rows/);
        });
        await step(visit, 'show all', () => visit.press('Show all'));
        await step(visit, 'sort', () => visit.press(/^Name/, { selector: 'thead' }));
        await step(visit, 'filter', async () => {
          await visit.choose('Department', 'Finance');
          await visit.sees(/\d+ of 5,000 rows/);
        });
        await step(visit, 'show all again', () => visit.press('Show all'));
        await step(visit, 'scroll', () => visit.evaluate(async () => {
          const region = document.querySelector('vv-table .table-scroll');
          for (let top = 0; top < region.scrollHeight; top += region.scrollHeight / 40) {
            region.scrollTop = top;
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          }
          region.scrollTop = region.scrollHeight;
        }));
        await until('the last row', () => visit.evaluate(() => document.querySelector('tbody tr[data-index="4999"]') !== null));
        await visit.close();
      });
    },
  },
  {
    name: 'senses: paper has every row of a long table, and its headings on every page, on A4 and Letter',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      // Long enough that the screen shows only a part of it.
      const people = rows(1_200);
      await openFile(visit, files.write('many.csv', csv(HEADERS, people)));
      await takeOver(visit);
      await visit.sees('1,200 rows');
      // A flex or grid box around a long table makes the browser lay it out anew for every sheet, and 5,000 rows take minutes.
      await visit.page.emulateMediaType('print');
      const boxes = await visit.evaluate(() => {
        const around = [];
        for (let one = document.querySelector('vv-table table'); one; one = one.parentElement) around.push(`${one.localName}.${one.className} ${getComputedStyle(one).display}`);
        return around.filter((each) => /flex|grid/.test(each));
      });
      same(boxes, [], 'flex and grid boxes around a table on paper');
      await visit.page.emulateMediaType();
      const print = async (format, expected) => {
        const pages = textOf(Buffer.from(await visit.page.pdf({ format, timeout: 0 })));
        const whole = pages.join('\n');
        same(expected.filter((id) => !whole.includes(id)).length, 0, `rows that are missing on ${format}`);
        same(pages.filter((page) => /P\d{5}/.test(page) && !/Name/.test(page)).length, 0, `pages of ${format} without the headings`);
        return pages.length;
      };
      const a4 = await print('a4', people.map(([id]) => id));
      // What is searched for is what is printed.
      await visit.fill('Search', 'ada');
      await visit.sees(/\d+ of 1,200 rows/);
      const letter = await print('letter', people.filter(([, name]) => /ada/i.test(name)).map(([id]) => id));
      same(await visit.evaluate(() => document.querySelectorAll('tbody tr[data-index]').length < 300), true, 'a table that is short again after printing');
      await visit.close();
      return `${a4} pages A4, ${letter} pages Letter`;
    },
  },
  {
    name: 'senses: forced colours, reduced motion, text at 200 %, in every step of a programme that runs',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      for (const step of STEPS) {
        await goTo(visit, step);
        await until('the step to be there', () => visit.evaluate(() => document.querySelector('main h1') !== null && document.querySelector('vv-app').app.view.busy === null));
        await visit.media({ 'forced-colors': 'active' });
        const unseen = await visit.evaluate(() => [...document.querySelectorAll('button, input, select')].filter((one) => one.checkVisibility() && one.type !== 'file').filter((one) => {
          const style = getComputedStyle(one);
          return style.color === style.backgroundColor;
        }).map((one) => one.outerHTML.slice(0, 80)));
        same(unseen, [], `${step}: controls that forced colours make invisible`);
        await visit.media({ 'prefers-reduced-motion': 'reduce' });
        const moving = await visit.evaluate(() => [...document.querySelectorAll('*')].filter((one) => {
          const style = getComputedStyle(one);
          const longest = (list) => Math.max(...list.split(',').map((each) => parseFloat(each) * (each.includes('ms') ? 1 : 1000)));
          return longest(style.transitionDuration) > 50 || (style.animationName !== 'none' && longest(style.animationDuration) > 50);
        }).map((one) => one.outerHTML.slice(0, 80)));
        same(moving, [], `${step}: what moves for those who asked for rest`);
        await visit.media({});
        await visit.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
        const wide = await visit.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert(wide <= 0, `${step}: with text at 200 % the page is ${wide} px wider than the screen`);
        const cut = await visit.evaluate(() => [...document.querySelectorAll('button, label, h1, h2, h3')].filter((one) => one.checkVisibility() && !one.classList.contains('visually-hidden') && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === 'hidden').map((one) => one.outerHTML.slice(0, 80)));
        same(cut, [], `${step}: text at 200 % that is cut off`);
        await visit.evaluate(() => { document.documentElement.style.fontSize = ''; });
      }
      await visit.close();
    },
  },
  {
    name: 'senses: tabs take as many lines as they need at 320 px, in every language, and go by arrows, Home and End',
    browsers: BOTH,
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      const seen = () => visit.evaluate(() => {
        const list = document.querySelector('[role="tablist"]');
        const edge = document.documentElement.clientWidth;
        const all = [...list.querySelectorAll('[role="tab"]')];
        return { beyond: list.scrollWidth - list.clientWidth, out: all.filter((one) => one.getBoundingClientRect().right > edge || one.scrollWidth > one.clientWidth + 1).map((one) => one.innerText), tabs: all.map((one) => one.dataset.tab) };
      });
      const current = () => visit.evaluate(() => [document.querySelector('[role="tab"][aria-selected="true"]').dataset.tab, document.activeElement.dataset.tab]);
      await visit.page.setViewport({ width: 320, height: 700 });
      let tabs = 0;
      for (const code of ['en', 'de', 'fr', 'es']) {
        await chooseLanguage(visit, code);
        for (const step of ['Pairs', 'Launch', 'Surveys']) {
          await goTo(visit, step);
          const found = await until('the tabs', () => visit.evaluate(() => document.querySelector('[role="tablist"]') !== null)).then(seen);
          same([found.beyond, found.out], [0, []], `${code}, ${step}: tabs out of sight`);
          tabs += found.tabs.length;
          const [first, second] = found.tabs;
          const last = found.tabs.at(-1);
          await visit.evaluate(() => document.querySelector('[role="tab"][aria-selected="true"]').focus());
          for (const [key, wanted] of [['Home', first], ['ArrowRight', second], ['ArrowLeft', first], ['ArrowLeft', last], ['ArrowRight', first], ['End', last], ['Home', first]]) {
            await visit.page.keyboard.press(key);
            await until(`${key} to reach ${wanted}`, async () => (await current()).every((one) => one === wanted));
          }
        }
      }
      await visit.close();
      return `${tabs} tabs`;
    },
  },
  {
    name: 'senses: on a phone the bar of steps shows the one that is open',
    browsers: BOTH,
    async run({ openPage }) {
      const visit = await openPage('/', { width: 320, height: 700 });
      for (const name of ['next-cohort', 'home', 'results', 'people']) {
        await visit.evaluate((wanted) => { location.hash = `#/${wanted}`; }, name);
        await until(`${name} in sight`, () => visit.evaluate((wanted) => {
          const open = document.querySelector('nav.steps [aria-current="step"]');
          const { left, right } = open.getBoundingClientRect();
          return open.dataset.step === wanted && left >= 0 && right <= document.documentElement.clientWidth;
        }, name));
      }
      await visit.close();
    },
  },
  {
    name: 'senses: every picture has a name, a description and a table beside it',
    browsers: BOTH,
    async run({ openPage }) {
      const visit = await openPage();
      await openSample(visit);
      await takeOver(visit);
      await choosePreset(visit);
      await propose(visit);
      await openTab(visit, 'Charts');
      const pictures = await visit.evaluate(() => [...document.querySelectorAll('#vv-panel-pictures svg')].filter((one) => one.getAttribute('aria-hidden') !== 'true').map((one) => ({
        role: one.getAttribute('role'),
        title: one.querySelector('title')?.textContent.trim().length > 0,
        description: one.querySelector('desc')?.textContent.trim().length > 0,
        table: one.closest('section, figure, .card')?.querySelector('table') !== null,
      })));
      assert(pictures.length >= 3, `only ${pictures.length} pictures`);
      same(pictures.filter((one) => one.role !== 'img' || !one.title || !one.description || !one.table), [], 'pictures that some cannot read');
      await visit.close();
      return `${pictures.length} pictures`;
    },
  },
  {
    name: 'senses: a roster full of ties gives the same pairs as natively, whatever the order of its rows',
    browsers: BOTH,
    async run({ openPage }) {
      const golden = (name) => JSON.parse(readFileSync(path.join(root, 'tests', 'golden', 'ties', name), 'utf8'));
      const visit = await openPage();
      const request = golden('request.json');
      const ask = (given) => visit.evaluate(async (one) => {
        const { app } = document.querySelector('vv-app');
        return JSON.stringify(await app.call('pair', [one]), (_, value) => (ArrayBuffer.isView(value) ? [...value] : value));
      }, given);
      const wanted = golden('pairing.json');
      same(sorted(JSON.parse(await ask(request))), sorted(wanted), 'the pairing');
      const turned = JSON.parse(await ask({ ...request, people: request.people.toReversed() }));
      const told = ({ pairs, waiting, totals }) => [...pairs, ...waiting].map((one) => JSON.stringify(sorted(one))).sort().concat(JSON.stringify(sorted(totals)));
      same(told(turned), told(wanted), 'the pairing of the same people in another order');
      await visit.close();
      return `${wanted.pairs.length} pairs`;
    },
  },
];

/** The same value with its keys in order. */
function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

/**
 * The text of each page of a PDF as Chromium writes it: flat objects, compressed streams, glyphs told by a ToUnicode table. Just enough
 * to know which rows have been printed where.
 */
function textOf(pdf) {
  const source = pdf.toString('latin1');
  const objects = new Map();
  for (const [, number, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n?([\s\S]*?)\nendobj/g)) objects.set(number, body);
  const stream = (number) => {
    const body = objects.get(number);
    const start = body.indexOf('stream');
    const first = body.indexOf('\n', start) + 1;
    const data = Buffer.from(body.slice(first, first + Number(/\/Length (\d+)/.exec(body)[1])), 'latin1');
    return (/\/FlateDecode/.test(body.slice(0, start)) ? inflateSync(data) : data).toString('latin1');
  };
  const tables = new Map();
  const glyphs = (font) => {
    const number = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font))?.[1];
    if (!number) return new Map();
    if (!tables.has(number)) tables.set(number, unicode(stream(number)));
    return tables.get(number);
  };
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages.map((page) => {
    const resources = /\/Resources (\d+) 0 R/.exec(page) ? objects.get(/\/Resources (\d+) 0 R/.exec(page)[1]) : page;
    const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, number]) => [name, glyphs(number)]));
    let table = new Map();
    let text = '';
    for (const [, font, hex, end] of stream(/\/Contents (\d+) 0 R/.exec(page)[1]).matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|(\bET\b)/g)) {
      if (font) table = fonts.get(font) ?? new Map();
      else if (hex) text += (hex.match(/.{4}/g) ?? []).map((glyph) => table.get(parseInt(glyph, 16)) ?? '').join('');
      else if (end) text += '\n';
    }
    return text;
  });
}

/** Glyph to text, from a ToUnicode table. */
function unicode(table) {
  const map = new Map();
  const letter = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) for (const [, glyph, text] of block.matchAll(/<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>/g)) map.set(parseInt(glyph, 16), letter(text));
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of block.matchAll(/<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>/g)) {
      for (let glyph = parseInt(from, 16); glyph <= parseInt(to, 16); glyph += 1) map.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - parseInt(from, 16)));
    }
  }
  return map;
}
