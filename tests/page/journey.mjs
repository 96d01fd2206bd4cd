/** The main job from end to end: people in, rules, pairs, files out. */
import { neverFreezes } from './lib/freeze.mjs';
import { csv, HEADERS, rows } from './lib/people.mjs';
import { choosePreset, openFile, openSample, openTab, pairsShown, propose, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { unzip, writeWorkbook } from './lib/workbook.mjs';

const BOTH = ['chromium', 'firefox'];
const ALL = [...BOTH, 'webkit'];

export const tests = [
  {
    name: 'journey: the sample programme, from nothing to exported pairs',
    browsers: ALL,
    async run({ openPage }) {
      const visit = await openPage();
      await openSample(visit);
      await takeOver(visit);
      const names = await visit.evaluate(() => [...document.querySelectorAll('tbody tr[data-index] td:first-child')].map((one) => one.textContent.trim()).slice(0, 20));
      assert(names.length >= 10, 'the roster shows hardly anybody');
      await choosePreset(visit);
      await propose(visit);
      const pairs = await pairsShown(visit);
      assert(pairs.length >= 20, () => `only ${pairs.length} pairs`);

      await explain(visit);
      await lockAndUndo(visit);
      await whyNot(visit);
      await takeAway(visit, pairs);

      const places = await visit.keepsToItself(names);
      same(places.title, 'Vice Versa', 'the title of the tab');
      same(places.history, 'null', 'the state in the history');
      await visit.close();
      return `${pairs.length} pairs`;
    },
  },
  ...['csv', 'xlsx'].map((format) => ({
    name: `journey: a file of people as ${format.toUpperCase()}, to pairs`,
    browsers: format === 'xlsx' ? ALL : BOTH,
    async run({ files, openPage }) {
      const people = rows(60);
      const file = format === 'csv' ? files.write('staff list.csv', csv(HEADERS, people)) : files.write('staff list.xlsx', writeWorkbook([HEADERS, ...people]));
      const visit = await openPage();
      await openFile(visit, file);
      await visit.sees('60 rows');
      await takeOver(visit);
      await visit.sees('60 people: 30 mentors, 30 mentees');
      await choosePreset(visit);
      await propose(visit);
      assert((await pairsShown(visit)).length > 0, 'no pairs');
      await visit.keepsToItself(people.slice(0, 5).map((row) => row[1]));
      await visit.close();
    },
  })),
  {
    name: 'journey: a spoilt file says what is wrong, and its rows can be taken away',
    browsers: BOTH,
    async run({ files, openPage }) {
      const people = rows(20);
      people[4][0] = people[3][0];
      people[7][3] = 'no such level';
      people.push([...people[0]]);
      const visit = await openPage();
      await openFile(visit, files.write('spoilt.csv', csv(HEADERS, people)));
      const findings = await until('findings', async () => {
        const found = await visit.evaluate(() => [...document.querySelectorAll('.findings > li')].map((one) => one.dataset.code));
        return found.length > 0 && found;
      });
      // A truncated workbook is refused with a sentence and what to do; the work at hand stays.
      const whole = writeWorkbook([HEADERS, ...rows(20)]);
      await visit.press('Put another file beside it');
      await (await visit.find('input[type="file"]', /Another file/)).uploadFile(files.write('cut.xlsx', whole.subarray(0, whole.length / 2)));
      await until('the refusal', () => visit.evaluate(() => document.querySelector('vv-error-summary')?.innerText.trim().length > 20));
      assert(await visit.evaluate(() => document.querySelector('vv-error-summary').contains(document.activeElement)), 'the refusal does not receive the focus');
      same(await visit.evaluate(() => [...document.querySelectorAll('.findings > li')].map((one) => one.dataset.code)), findings, 'the findings after a refused file');
      await visit.close();
      return findings.join(', ');
    },
  },
  {
    name: 'journey: nothing on the way holds the page for more than 100 ms',
    quiet: true,
    browsers: ['chromium'],
    async run({ openPage }) {
      return neverFreezes(async (step) => {
        const visit = await openPage();
        await step(visit, 'reading', () => openSample(visit));
        await step(visit, 'taking over', () => takeOver(visit));
        await step(visit, 'rules', () => choosePreset(visit));
        await step(visit, 'pairing', () => propose(visit));
        await step(visit, 'pictures', () => openTab(visit, 'Charts'));
        await visit.close();
      });
    },
  },
];

/** Opens the first pair: both people, what each gets, what losing it would cost. */
async function explain(visit) {
  await visit.click('#vv-panel-pairs tbody tr[data-index]');
  const panel = await visit.sees('Together', { selector: 'vv-pair-panel' });
  for (const wanted of ['Next best for the mentor', 'Next best for the mentee', 'Gets']) assert(panel.includes(wanted), `the panel does not say “${wanted}”`);
}

/** Locks the pair that is open; undo and redo go there and back. */
async function lockAndUndo(visit) {
  const locked = () => visit.evaluate(() => document.querySelectorAll('#vv-panel-pairs tbody tr[data-index] .tag').length);
  await visit.press('Lock this pair');
  await visit.press('Lock', { selector: '.reason-form' });
  await until('the mark of a lock', async () => (await locked()) === 1);
  await visit.press(/^Undo: lock/);
  await until('the lock to go', async () => (await locked()) === 0);
  await visit.press(/^Redo: lock/);
  await until('the lock to come back', async () => (await locked()) === 1);
  await propose(visit, { again: true });
  same(await locked(), 1, 'locked pairs after proposing again');
}

/** Asks about two who are not a pair. */
async function whyNot(visit) {
  await openTab(visit, 'Why not');
  for (const [label, back] of [['Mentor', 1], ['Mentee', 2]]) {
    const field = await visit.find('field', label, { selector: 'vv-why-not' });
    await field.click();
    for (let step = 0; step < back; step += 1) await visit.page.keyboard.press('ArrowDown');
    await visit.page.keyboard.press('Enter');
  }
  await visit.sees(/The rules allow this pair|required rules? forbids? this pair|are a pair/, { selector: 'vv-why-not' });
}

/** Takes pairs and waiting list away in both formats, and reads the files again. */
async function takeAway(visit, pairs) {
  await openTab(visit, 'Export');
  const book = await visit.download(() => visit.press('Save the file'));
  same(book.name.endsWith('.xlsx'), true, 'the name of the workbook');
  const parts = unzip(book.bytes);
  const sheet = [...parts].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, text]) => text).join('');
  assert(!/<f[ >]/.test(sheet), 'the workbook holds a formula');
  same(sheet.match(/<row /g).length - 1 >= pairs.length, true, 'rows of the workbook');
  await visit.choose('File', 'Text (CSV)');
  const text = (await visit.download(() => visit.press('Save the file'))).bytes.toString('utf8');
  assert(text.startsWith('\uFEFF'), 'the CSV lacks the mark by which Excel knows its encoding');
  same(text.trim().split('\r\n').length - 1, pairs.length, 'rows of the CSV');
  await visit.choose('What', 'People not matched');
  await visit.choose('People as', 'ids only');
  const waiting = (await visit.download(() => visit.press('Save the file'))).bytes.toString('utf8');
  assert(waiting.length > 3, 'the waiting list is empty of everything');
}
