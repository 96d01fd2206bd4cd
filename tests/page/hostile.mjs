/** Rosters that try to become markup, code, formulas or other people's text (rows B01, B03, B05, A12, A13). */
import { csv, HOSTILE, hostileRoster, MARKS } from './lib/people.mjs';
import { choosePreset, goTo, openFile, openTab, propose, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { unzip } from './lib/workbook.mjs';

const BOTH = ['chromium', 'firefox'];
/** Also the name of the file tries it. */
const FILE = '<img src=x onerror=alert(3)>Qxfile.csv';

/** What must never be on the page because only data could have put it there. Runs in the page. */
function foreign() {
  const found = [...document.querySelectorAll('img, iframe, object, embed, video, audio, b, base, main script, main style, main link, main meta, [onerror], [onload], [onmouseover]')].map((one) => one.outerHTML.slice(0, 80));
  const links = [...document.querySelectorAll('[href], [src], [action], [formaction]')].filter((one) => !/^(#|data:,?)/.test(one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action') ?? ''));
  return [...found, ...links.map((one) => one.outerHTML.slice(0, 80))];
}

/** Invisible characters that stand bare in text on the page, where they could change their neighbours. Runs in the page. */
function bare() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (parentElement.closest('script, style')) continue;
    // U+2066 to U+2069 are what isolates text in options and attributes; there they come in pairs.
    const isolated = parentElement.closest('option') && data.startsWith('\u2068') && data.endsWith('\u2069');
    if (/[\u202A-\u202E\u200B\uFEFF]/.test(data) || (/[\u2066-\u2069]/.test(data) && !isolated)) found.push(`${parentElement.tagName} ${JSON.stringify(data.slice(0, 60))}`);
    if (/\p{M}{20,}/u.test(data)) found.push(`${parentElement.tagName}: a flood of marks`);
  }
  return found;
}

async function clean(visit, where) {
  same(await visit.evaluate(foreign), [], `${where}: elements that data made`);
  same(await visit.evaluate(bare), [], `${where}: invisible characters that stand bare`);
}

export const tests = [
  {
    name: 'hostile: names, departments, headers and file names are text everywhere, on screen, on paper and in files',
    browsers: BOTH,
    async run({ pictures, files, openPage }) {
      const visit = await openPage();
      // A slash cannot stand in the name of a file.
      await openFile(visit, files.write(FILE.replaceAll('/', '∕'), hostileRoster()));
      // What was understood is folded; its headers and cells are looked at too.
      for (const part of [/kept under their own names/, /^Levels:/, /^Roles:/]) await visit.press(part);
      await visit.sees('Qxheader');
      await visit.sees('Qxfile');
      await clean(visit, 'review');
      await takeOver(visit);
      await visit.sees('Qximg');
      await visit.sees('U+202E');
      await clean(visit, 'roster');
      if (pictures) await visit.picture(`${pictures}/hostile-roster.png`);
      await visit.click('tbody tr[data-index]');
      await visit.press('Edit');
      await visit.sees('Edit a person');
      await clean(visit, 'person form');
      await visit.page.keyboard.press('Escape');
      await choosePreset(visit);
      await clean(visit, 'rules');
      await propose(visit);
      await clean(visit, 'pairs');
      await visit.click('#vv-panel-pairs tbody tr[data-index]');
      await visit.sees('Together', { selector: 'vv-pair-panel' });
      await clean(visit, 'pair panel');
      for (const tab of ['Not matched', 'Why not', 'Locks', 'Charts', 'Scenarios']) {
        await openTab(visit, tab);
        await clean(visit, tab);
      }
      await openTab(visit, 'Export');
      await visit.choose('File', 'Text (CSV)');
      const text = (await visit.download(() => visit.press('Save the file'))).bytes.toString('utf8');
      same(cells(text).filter((cell) => /^[=+\-@\t\r]/.test(cell)), [], 'cells of the CSV that a spreadsheet would run');
      await visit.choose('File', 'Excel workbook (XLSX)');
      const book = unzip((await visit.download(() => visit.press('Save the file'))).bytes);
      for (const [name, part] of book) {
        assert(!/<f[ >]|<hyperlink|TargetMode="External"/.test(part), `${name} holds a formula or a link`);
        assert(!/<(img|svg|script|b) /i.test(part), `${name} holds markup from data`);
      }
      same(visit.questions, [], 'questions that data asked');
      await visit.keepsToItself(MARKS);
      await visit.close();
      return `${HOSTILE.length} payloads`;
    },
  },
  {
    name: 'hostile: headers like __proto__ are ordinary columns and change nothing else',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      await openFile(visit, files.write('odd.csv', csv(['Id', 'Name', 'Role', 'Level', '__proto__', 'constructor', 'hasOwnProperty'], [['1', 'Ada', 'Mentor', '1', 'x1', 'y1', 'z1'], ['2', 'Ben', 'Mentee', '4', 'x2', 'y2', 'z2']])));
      await visit.press(/kept under their own names/);
      for (const header of ['__proto__', 'constructor', 'hasOwnProperty']) await visit.find('field', new RegExp(`^Column ${header} goes to$`));
      await takeOver(visit);
      await visit.click('tbody tr[data-index]');
      await visit.press('Edit');
      await visit.sees('Edit a person');
      const own = await visit.evaluate(() => [...document.querySelectorAll('dialog[open] input')].map((one) => one.value).filter((value) => /^[xyz]\d$/.test(value)).sort());
      same(own, ['x1', 'y1', 'z1'], 'the cells of odd columns in the form');
      same(await visit.evaluate(() => Object.keys(Object.prototype).length + ['x1', 'y1', 'polluted'].filter((key) => key in {}).length), 0, 'things that every object has now');
      await visit.page.keyboard.press('Escape');
      await goTo(visit, 'Rules');
      await visit.close();
    },
  },
  {
    name: 'hostile: an error says where, never who',
    browsers: BOTH,
    async run({ driver, openPage }) {
      const visit = await openPage();
      // A fault of the page itself, with somebody's name in it, caught by nobody.
      await visit.evaluate(() => {
        setTimeout(() => { throw new Error('Ada Qxsecret'); });
        Promise.reject(new Error('Ben Qxsecret'));
      });
      await until('the page to say so', () => visit.evaluate(() => document.querySelector('vv-error-summary')?.innerText.includes('went wrong')));
      assert(!(await visit.text()).includes('Qxsecret'), 'the page shows the text of an unforeseen error');
      assert(!visit.console.join().includes('Qxsecret'), 'the console shows the text of an unforeseen error');
      // The browser's own driver hears of it all the same.
      await visit.close({ faults: [/Qxsecret/] });
    },
  },
];

/** The cells of comma-separated text. */
function cells(text) {
  const found = [];
  for (const [, quoted, plain] of text.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)) found.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  return found;
}
