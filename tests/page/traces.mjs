/** What stays in memory: nothing of the programme while the device goes round, and nothing at all after everything is cleared. */
import { csv, HEADERS } from './lib/people.mjs';
import { held, traces } from './lib/heap.mjs';
import { keepIt } from './kept.mjs';
import { choosePreset, fromMenu, goTo, openFile, openTab, propose, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { bringExport, formsExport } from './surveys.mjs';

/** Words that stand nowhere else: in names, in groups, in a comment, in what is answered on the device. */
const PLANTED = ['Zwirbelnase', 'Quastelflosse', 'Knurrhahnchen', 'Plumpaquatsch'];

/** A programme with planted people, pairs, a key and the answers of a wave. */
async function planted(visit, files) {
  const people = Array.from({ length: 240 }, (_, at) => [`P${at}`, `${at % 2 ? 'Ada' : 'Bela'} Zwirbelnase${at}`, at % 2 ? 'Mentor' : 'Mentee', at % 2 ? '1' : '4', 'Quastelflosse', 'Data', 'Cloud']);
  await openFile(visit, files.write('people.csv', csv(HEADERS, people)));
  await takeOver(visit);
  await choosePreset(visit);
  await propose(visit);
  await goTo(visit, 'Surveys');
  await visit.sees('One-minute pulse');
  await bringExport(visit, files, 'spring.csv', formsExport().replaceAll('Legal', 'Knurrhahnchen'), 'spring', true);
  await visit.press(/^Take over \d+ answers/);
  await visit.sees('Answers here');
  await visit.press('See the scores');
  await visit.sees('12 respondents');
}

async function clear(visit) {
  await fromMenu(visit, 'Clear everything');
  await visit.press('Clear everything', { selector: 'dialog .dialog-foot' });
  await visit.sees('Reverse mentoring, in this tab alone');
}

/** What stands in the document, in its fields too. */
const drawn = (visit) => visit.evaluate(() => [document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''), ...[...document.querySelectorAll('input, textarea')].map((one) => one.value)].join('\n'));

/** Fails where a word is left in the page or in the memory of one of its workers. */
async function nothingLeft(visit, words, when) {
  await visit.letGo();
  const text = await drawn(visit);
  for (const word of words) assert(!text.includes(word), `${when}: a planted word stands in the page`);
  same((await traces(visit.cdp, words)).slice(0, 8), [], `${when}: planted words on the page’s heap`);
  for (const worker of visit.page.workers()) same((await traces(worker.client, words)).slice(0, 8), [], `${when}: planted words on a worker’s heap`);
}

/** `ROUNDS=500` is the long form, of a quarter of an hour. */
const ROUNDS = Number(process.env.ROUNDS ?? 14);
/** Rounds in which things are made that stay: sentences that were read, styles that were asked for. */
const FIRST = Math.max(10, ROUNDS / 10);

export const tests = [
  {
    name: `traces: ${ROUNDS} rounds of people, pairs, scores and clearing leave the page’s memory as it was, within 5 % (L04)`,
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      const looks = [];
      for (let round = 1; round <= ROUNDS; round += 1) {
        await planted(visit, files);
        await clear(visit);
        await visit.letGo();
        if (round !== FIRST && round !== ROUNDS) continue;
        const ofPage = await held(visit.cdp);
        const { JSEventListeners: listeners, Nodes: nodes } = await visit.page.metrics();
        // Clearing ends the worker that knew the people, which may still be there or may just have gone.
        const ofWorker = await until('a worker that answers', () => visit.page.workers()[0] && held(visit.page.workers()[0].client).catch(() => null));
        looks.push({ 'bytes of the page': ofPage.bytes, 'things of the page': ofPage.count, 'bytes of its worker': ofWorker.bytes, elements: nodes, listeners });
      }
      await visit.close();
      const [before, after] = looks;
      for (const [what, count] of Object.entries(after)) {
        assert(count <= before[what] * 1.05, `${what}: ${count} after ${ROUNDS} rounds, ${before[what]} after ${FIRST}`);
      }
      return Object.entries(after).map(([what, count]) => `${what}: ${before[what]}, then ${count}`).join('; ');
    },
  },
  {
    name: 'traces: while the device goes round, people, pairs, answers and the key are out of memory; only the passphrase brings them back',
    browsers: ['chromium'],
    async run({ site, files, openPage }) {
      const visit = await openPage();
      await planted(visit, files);
      await openTab(visit, 'Ask');
      await visit.fill('Name of this round', 'May');
      await visit.press('Start on this device');
      await visit.sees('Before the device goes round');
      const identity = await visit.evaluate(() => document.querySelector('vv-app').app.programme.postbox.identity);
      const passphrase = await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
      // What cannot be found here proves nothing below.
      for (const word of [...PLANTED.slice(0, 3), identity, passphrase]) assert((await traces(visit.cdp, [word])).length > 0, `“${word}” is not found where it is`);
      const workers = await visit.evaluate(() => window.__workers);
      await (await visit.find('field', /written the passphrase down/)).click();
      await visit.press('Seal the programme');
      await visit.sees('the device can go round', { within: 30_000 });
      await visit.press('Start on this device');
      await visit.sees('You cannot see what others answered');
      assert((await visit.evaluate(() => window.__workers)) > workers, 'the core is still the one that has seen the programme');
      const secrets = [...PLANTED, identity, passphrase];
      await nothingLeft(visit, secrets, 'before the first person');
      // One person answers.
      await visit.press('Start');
      await visit.press('Begin');
      await visit.sees(/0 of \d+ answered/);
      await visit.evaluate(() => { for (const set of document.querySelectorAll('fieldset.question')) set.querySelector('input')?.click(); });
      const words = await visit.page.$('textarea');
      if (words) {
        await words.focus();
        await visit.page.keyboard.type('Plumpaquatsch');
      }
      await visit.press('Look at your answers');
      await visit.press('Seal my answers');
      await visit.sees('sealed and kept', { within: 30_000 });
      await nothingLeft(visit, secrets, 'after the first person');
      // Undo brings nothing back, and leaving is asked about.
      await visit.page.keyboard.down('Control');
      await visit.page.keyboard.press('z');
      await visit.page.keyboard.up('Control');
      visit.answer = (type) => type !== 'beforeunload';
      await visit.page.evaluate(() => setTimeout(() => location.reload(), 0)).catch(() => {});
      await until('the question before leaving', () => visit.questions.some(({ type }) => type === 'beforeunload'));
      // Somebody guesses.
      await visit.press('Next person');
      await visit.press('Coordinator: end this');
      for (let guess = 1; guess <= 3; guess += 1) {
        await visit.fill('Passphrase of the programme', `guess ${guess}`);
        await visit.press('Go back to the programme');
        await visit.sees(guess === 1 ? 'One wrong one so far' : `${guess} wrong ones so far`, { within: 30_000 });
      }
      await visit.sees(/Wait \d s/);
      same(await visit.evaluate(() => document.querySelector('vv-app').app.programme.people.length), 0, 'people in the page after guesses');
      await visit.fill('Passphrase of the programme', passphrase);
      await visit.press('Go back to the programme', { within: 30_000 });
      await visit.sees('1 new sealed answer', { within: 30_000 });
      await visit.sees('3 wrong passphrases were tried');
      const back = await visit.evaluate(() => {
        const { programme } = document.querySelector('vv-app').app;
        return [programme.people.length, programme.pairing.pairs.length > 0, programme.surveys.length, programme.postbox.waiting.length];
      });
      same(back, [240, true, 1, 1], 'people, pairs, waves and sealed answers afterwards');
      same(await visit.evaluate(() => document.querySelector('.site-actions .unsaved') !== null), true, 'the mark of unsaved work');
      await visit.close();
    },
  },
  {
    name: 'traces: of a programme kept in this browser nothing is on the heap once it is cleared, and the core that sealed it has ended (E09)',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      const people = Array.from({ length: 240 }, (_, at) => [`P${at}`, `${at % 2 ? 'Ada' : 'Bela'} Zwirbelnase${at}`, at % 2 ? 'Mentor' : 'Mentee', at % 2 ? '1' : '4', 'Quastelflosse', 'Data', 'Cloud']);
      await openFile(visit, files.write('people.csv', csv(HEADERS, people)));
      await takeOver(visit);
      const passphrase = await keepIt(visit);
      const workers = visit.page.workers().length;
      await visit.evaluate(() => document.querySelector('vv-app').app.update('Name the programme', (programme) => ({ ...programme, name: 'Knurrhahnchen' })));
      await until('the save', () => visit.evaluate(() => document.querySelector('.saved-state')?.dataset.state === 'saved'));
      const words = ['Zwirbelnase', 'Quastelflosse', 'Knurrhahnchen', passphrase];
      for (const word of words) assert((await traces(visit.cdp, [word])).length > 0, `“${word}” is not found where it is`);
      await fromMenu(visit, 'Clear everything');
      await visit.press('Clear everything', { selector: 'dialog .dialog-foot' });
      await visit.sees('Kept in this browser');
      await until('one worker fewer', () => visit.page.workers().length < workers);
      await nothingLeft(visit, words, 'after a kept programme is cleared');
      await visit.close();
    },
  },
  {
    name: 'traces: after everything is cleared no name is left on the heap',
    browsers: ['chromium'],
    async run({ site, files, openPage }) {
      const visit = await openPage();
      await planted(visit, files);
      await goTo(visit, 'Pairs');
      await visit.press(/^Save/, { selector: '.site-actions' });
      const passphrase = await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
      await (await visit.find('field', /written the passphrase down/)).click();
      await visit.download(() => visit.press('Save to a file'));
      await visit.press('I found it');
      const secrets = [...PLANTED, passphrase];
      for (const word of [...PLANTED.slice(0, 3), passphrase]) assert((await traces(visit.cdp, [word])).length > 0, `“${word}” is not found where it is`);
      // Looked at, taken back and brought again, copied, and another file half read.
      await visit.click('#vv-panel-pairs tbody tr[data-index]');
      await visit.press(/^Undo/, { selector: '.site-actions' });
      await visit.press(/^Redo/, { selector: '.site-actions' });
      await openTab(visit, 'Export');
      await visit.press('Copy as a table');
      await visit.sees('On the clipboard');
      await goTo(visit, 'People');
      await visit.press('Read a newer file');
      await openFile(visit, files.write('newer.csv', 'Id,Name,Role,Level\nP900,Neuer Plumpaquatsch,Mentor,1\n'));
      assert((await traces(visit.cdp, ['Plumpaquatsch'])).length > 0, 'the file half read is not found where it is');
      await clear(visit);
      await nothingLeft(visit, secrets, 'after everything is cleared');
      await visit.close();
    },
  },
];
