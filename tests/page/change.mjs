/** Change without upheaval: somebody leaves and few pairs change; a pair is dragged onto another with the mouse. */
import { csv, Files, HEADERS, rows } from './lib/people.mjs';
import { choosePreset, goTo, openFile, openSample, openTab, pairsShown, propose, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];

export const tests = [
  {
    name: 'change: what people wrote stands beside them where a pair is judged, and in no file',
    browsers: BOTH,
    async run({ files, openPage }) {
      const lines = rows(8).map((row, at) => [...row, at === 0 ? 'Qxremark, not with my boss' : '']);
      const visit = await openPage();
      await openFile(visit, files.write('people.csv', csv([...HEADERS, 'Notes'], lines)));
      await visit.sees(/1 remark seems to ask for or against somebody/);
      await takeOver(visit);
      await choosePreset(visit);
      await propose(visit);
      const at = (await pairsShown(visit)).findIndex((row) => row[0].startsWith('Ada Abel 1'));
      assert(at >= 0, 'the mentor who wrote something has a pair');
      await visit.click(`#vv-panel-pairs tbody tr[data-index="${at}"]`);
      await visit.sees('Qxremark', { selector: 'vv-pair-panel .remarks' });
      await visit.press('Never pair these two');
      await visit.sees('Qxremark', { selector: 'vv-pair-panel .remarks' });
      await visit.close();
    },
  },
  {
    name: 'change: somebody leaves, the choices are read and one is taken over by keyboard, and undone',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await paired(driver, site);
      const before = await pairsShown(visit);
      // One exclusion with a private reason and a last day.
      await visit.click('#vv-panel-pairs tbody tr[data-index]');
      // What it says comes from the core and moves the buttons.
      await visit.sees('Next best for the mentor');
      await visit.press('Never pair these two');
      await visit.fill(/^Reason/, 'Qxprivate', { selector: '.reason-form' });
      await visit.evaluate(() => {
        document.querySelector('.reason-form input[type="date"]').value = '2199-12-31';
      });
      await visit.press('Exclude', { selector: '.reason-form' });
      await visit.sees('Change as little as possible');
      await openTab(visit, 'Locks');
      await visit.sees('Qxprivate', { selector: '#vv-panel-decisions' });
      await visit.sees(/2199/, { selector: '#vv-panel-decisions' });
      await openTab(visit, 'Pairs');

      // The mentee of a further pair leaves the roster; the pairs are remembered.
      const gone = before[1][1];
      await goTo(visit, 'People');
      await visit.fill('Search', gone, { selector: 'vv-table' });
      await visit.click('tbody tr[data-index]');
      await visit.press('Remove from the roster');
      await goTo(visit, 'Pairs');
      await visit.press('See the choices');
      await visit.sees('What changes', { within: 60_000 });
      await visit.sees(/One of the two has left/);
      await visit.sees(/pairs? kept/);
      // From here on by keyboard alone: the first choice holds the focus.
      await until('the focus on the first choice', () => visit.evaluate(() => document.activeElement?.name === 'vv-choice'));
      const choices = await visit.evaluate(() => document.querySelectorAll('input[name="vv-choice"]').length);
      if (choices > 1) {
        await visit.page.keyboard.press('ArrowDown');
        await until('the second choice', () => visit.evaluate(() => document.querySelectorAll('input[name="vv-choice"]')[1].checked));
        await visit.page.keyboard.press('ArrowUp');
      }
      for (let step = 0; step < 40; step += 1) {
        if (await visit.evaluate(() => document.activeElement?.textContent.includes('Take over'))) break;
        await visit.page.keyboard.press('Tab');
      }
      await visit.page.keyboard.press('Enter');
      await visit.sees('Checked by independent code', { within: 60_000 });
      const after = await pairsShown(visit);
      const key = (row) => `${row[0]} ${row[1]}`;
      const kept = after.filter((row) => before.some((one) => key(one) === key(row)));
      assert(kept.length >= before.length - 2, () => `only ${kept.length} of ${before.length} pairs were kept`);
      assert(!after.some((row) => key(row) === key(before[0]) || row[1] === gone), 'an excluded pair, or one of somebody who left, is back');
      await visit.press(/^Undo: new pairs/);
      await visit.sees('See the choices');
      await visit.close();
      return `${choices} choices, ${kept.length} of ${before.length} pairs kept`;
    },
  },
  {
    name: 'change: people without a level are said before the run, their pairs are marked and counted, and one click makes them wait',
    browsers: ['chromium'],
    async run({ openPage }) {
      const files = new Files();
      const lines = rows(24).map((line, at) => (at % 6 === 0 ? line.map((cell, column) => (HEADERS[column] === 'Level' ? '' : cell)) : line));
      const visit = await openPage();
      await openFile(visit, files.write('people.csv', csv(HEADERS, lines)));
      await takeOver(visit);
      await goTo(visit, 'Rules');
      await choosePreset(visit);
      await visit.sees('4 of 24 people have no level.');
      await goTo(visit, 'Pairs');
      await visit.sees('4 of 24 people have no level.');
      await propose(visit);
      const said = await visit.sees(/(\d+) of (\d+) pairs rest on values that are not known/);
      const marked = Number(said.match(/(\d+) of \d+ pairs rest on values/)[1]);
      assert(marked > 0, 'no pair is marked');
      await visit.choose('Not known', 'Rests on something unknown', { selector: '#vv-panel-pairs' });
      await until('only the marked pairs', async () => (await pairsShown(visit)).length === marked);
      await visit.press('Let people without a level wait');
      await visit.sees('Propose again to see the best pairs as things are now');
      await propose(visit, { again: true });
      const text = await visit.sees('Checked by independent code', { within: 60_000 });
      assert(!/no level|not known\./.test(text), 'something unknown is still said');
      await visit.close();
      files.remove();
      return `${marked} pairs marked`;
    },
  },
  {
    name: 'change: a row dragged onto another with the mouse swaps the partners',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await paired(driver, site);
      const before = await pairsShown(visit);
      const places = await visit.evaluate(() => {
        document.querySelector('#vv-panel-pairs tbody tr[data-index]').scrollIntoView({ block: 'center' });
        return [...document.querySelectorAll('#vv-panel-pairs tbody tr[data-index]')].slice(0, 2).map((row) => {
          const box = row.cells[0].getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        });
      });
      const [from, to] = places;
      const { mouse } = visit.page;
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(from.x + 4, from.y + 8, { steps: 4 });
      await mouse.move(to.x, to.y, { steps: 8 });
      await until('the row to take the other', () => visit.evaluate(() => document.querySelector('#vv-panel-pairs tr.over, #vv-panel-pairs tr[data-over]') !== null));
      await mouse.up();
      await until('the change by hand', () => visit.evaluate(() => document.querySelector('vv-hand-change') !== null));
      const words = await visit.text('vv-hand-change');
      for (const name of [before[0][0], before[1][1]]) assert(words.includes(name), `the change does not name ${name}`);
      same(await pairsShown(visit), before, 'the pairs before the change is agreed to');
      await visit.close();
    },
  },
  {
    name: 'change: rounds, circles, fair access and the audit record are made and taken away',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await paired(driver, site);
      const pairs = await pairsShown(visit);
      await openTab(visit, 'Charts');
      await visit.sees(/The largest gap: \d+ of \d+|No group of five/, { selector: 'vv-access' });
      const tables = await visit.evaluate(() => document.querySelectorAll('vv-access table').length);
      assert(tables >= 4, () => `only ${tables} tables of fair access`);

      await openTab(visit, 'Rounds and circles');
      await visit.fill('Rounds', '2', { selector: 'vv-gatherings' });
      await visit.press('Make rounds');
      await visit.sees('Each round is proved', { within: 60_000 });
      const lines = await visit.evaluate(() => [...document.querySelectorAll('[aria-label="Pairs of all rounds"] tbody tr')].map((row) => row.textContent.trim().slice(1)));
      same(new Set(lines).size, lines.length, 'pairs that are met once only');
      const file = await visit.download(() => visit.press('Save as text (CSV)'));
      same(file.bytes.toString('utf8').trim().split('\r\n').length - 1 >= lines.length, true, 'lines of the file of rounds');
      await visit.press('Make circles');
      await visit.sees(/people are in a circle/, { within: 60_000 });
      const book = await visit.download(() => visit.press('Save as a workbook (XLSX)'));
      same(book.name, 'circles.xlsx', 'the name of the workbook');

      await openTab(visit, 'Export');
      const record = JSON.parse((await visit.download(() => visit.press('Save the audit record'))).bytes.toString('utf8'));
      same([record.format, record.pairs.length, record.inputs.people.length], ['viceversa-audit', pairs.length, 64], 'the record');
      assert(!JSON.stringify(record).includes(pairs[0][0]), 'the record names somebody');
      await replayed(visit, record);
      await visit.close();
      return `${lines.length} pairs in two rounds`;
    },
  },
  {
    name: 'change: an audit record is checked against the roster’s own file',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      const roster = files.write('people.csv', csv(HEADERS, rows(24)));
      await openFile(visit, roster);
      await takeOver(visit);
      await choosePreset(visit);
      await propose(visit);
      await openTab(visit, 'Export');
      const { bytes } = await visit.download(() => visit.press('Save the audit record'));
      await visit.press('Check a record');
      await (await visit.find('dialog .file-drop input[type="file"]', /./)).uploadFile(files.write('record.json', bytes));
      await visit.sees('pairs, made by version', { selector: 'dialog' });
      for (const [file, says] of [[roster, 'The same pairs, the same proof'], [files.write('fewer.csv', csv(HEADERS, rows(20))), 'The people are not those of the record']]) {
        await visit.fill('Run again from', 'roster', { selector: 'dialog' });
        await (await visit.find('dialog .file-drop input[multiple]', /./)).uploadFile(file);
        await visit.press('Run again and compare', { selector: 'dialog' });
        await visit.sees(says, { selector: 'dialog', within: 60_000 });
      }
      await visit.close();
    },
  },
];

/** Checks the record by keyboard: as it is, against the programme that is open; then with a pair taken out. */
async function replayed(visit, record) {
  const files = new Files();
  const choose = async (name, text) => (await visit.find('dialog .file-drop input[type="file"]', /./)).uploadFile(files.write(name, text));
  try {
    await (await visit.find('button', 'Check a record')).focus();
    await visit.page.keyboard.press('Enter');
    await visit.sees('runs again from the same people', { selector: 'dialog' });
    await choose('audit-record.json', JSON.stringify(record));
    await visit.sees(`${record.pairs.length} pairs, made by version`, { selector: 'dialog' });
    await (await visit.find('button', 'Run again and compare')).focus();
    await visit.page.keyboard.press('Enter');
    await visit.sees('The same pairs, the same proof', { selector: 'dialog', within: 60_000 });
    await choose('altered.json', JSON.stringify({ ...record, totals: { ...record.totals, points: record.totals.points + 1 } }));
    await visit.sees('altered.json', { selector: 'dialog' });
    await visit.page.keyboard.press('Enter');
    await visit.sees('Something differs', { selector: 'dialog', within: 60_000 });
    await choose('other.json', '{"people":[]}');
    await visit.sees('This is no audit record', { selector: 'dialog' });
    await visit.page.keyboard.press('Escape');
    await until('the dialog to close', () => visit.evaluate(() => document.querySelector('dialog[open]') === null));
  } finally {
    files.remove();
  }
}

async function paired(driver, site) {
  const visit = await Visit.open(driver, site.url('/'));
  await visit.ready();
  await openSample(visit);
  await takeOver(visit);
  await choosePreset(visit);
  await propose(visit);
  return visit;
}
