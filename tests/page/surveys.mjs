/** Surveys as a coordinator and an analyst use them: a raw export to reliability and before and after, sealed answers to scores, an own survey. */
import { chooseLanguage, goTo, openSample, openTab, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];
const LABELS = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];

/** A forms export with words for answers; later waves agree more. */
export function formsExport(shift = 0) {
  const lines = ['Code word,Department,I am heard,I learn from others,I want to stay'];
  for (let row = 0; row < 12; row += 1) {
    const word = (item) => LABELS[Math.min(4, Math.max(0, ((row * 7) % 5) + ((row + item) % 2) - 1 + shift))];
    lines.push(`code-${row},${row % 2 === 0 ? 'Legal' : 'Sales'},${word(0)},${word(1)},${word(2)}`);
  }
  return lines.join('\n');
}

/** Brings an export in; `own` makes a survey from it. */
export async function bringExport(visit, files, name, text, wave, own = false) {
  await openTab(visit, 'Answers');
  await visit.choose('An export holds answers to', own ? 'own' : 'chosen');
  await visit.give(/Sealed answers/, files.write(name, text));
  await visit.sees('What this file holds');
  await visit.fill('Name of this round', wave);
}

/** Puts the answers of the first scale in order, by its buttons. */
async function inOrder(visit) {
  const shown = () => visit.evaluate(() => [...document.querySelectorAll('vv-survey-import ol')].map((list) => [...list.querySelectorAll('bdi')].map((one) => one.textContent))[0]);
  for (let turn = 0; turn < 20; turn += 1) {
    const now = await shown();
    const at = now.findIndex((label, place) => place > 0 && LABELS.indexOf(label) < LABELS.indexOf(now[place - 1]));
    if (at < 0) return;
    await visit.press(`Lower: ${now[at]}`, { selector: 'vv-survey-import' });
    await until('the new order', async () => (await shown())[at - 1] === now[at]);
  }
  throw new Error('the answers cannot be put in order');
}

/** Opens a link as somebody who is asked, gives one answer to everything, and saves it sealed. */
async function answered(driver, link, answer) {
  const visit = await Visit.open(driver, link);
  await visit.press('Begin');
  await visit.sees(/0 of \d+ answered/);
  await visit.evaluate((at) => { for (const set of document.querySelectorAll('fieldset.question')) (set.querySelectorAll('input')[at] ?? set.querySelector('input'))?.click(); }, answer);
  await visit.press('Look at your answers');
  await visit.press('Seal my answers');
  await visit.sees('Your answers are sealed.', { within: 30_000 });
  const { bytes } = await visit.download(() => visit.press('Save as a file'));
  await visit.close();
  return bytes;
}

const MARK = "For the coordinator's eyes: not for passing on";

export const tests = [
  {
    name: 'surveys: an analyst takes raw exports to a reliability table, and to before and after',
    browsers: BOTH,
    window: true,
    async run({ files, openPage }) {
      const visit = await openPage();
      await goTo(visit, 'Surveys');
      await visit.sees('One-minute pulse');
      await bringExport(visit, files, 'spring.csv', formsExport(), 'spring', true);
      // The alphabet puts "Neither" third, where it belongs; "Agree" it puts first.
      await visit.sees('lowest first');
      await inOrder(visit);
      await visit.press('Take over 12 answers');
      await visit.sees('Answers here');
      await bringExport(visit, files, 'autumn.csv', formsExport(1), 'autumn');
      await visit.press('Take over 12 answers');
      await visit.press('See the scores');
      const text = await visit.sees('12 respondents');
      assert(text.includes('Alpha') && text.includes('Item-rest'), 'no reliability');
      await visit.sees('Before and after');
      await visit.sees('12 people answered both');
      // Each figure says how it came about.
      const told = await visit.evaluate(() => [...document.querySelectorAll('details.figure')].filter((one) => !/n = \d/.test(one.textContent) || one.querySelectorAll('p').length < 2).length);
      same(told, 0, 'figures without n or formula');
      await visit.press('More about reliability');
      await visit.sees('Split half');
      await visit.press('Other ways to look at it');
      await visit.sees('by resampling');
      const picture = await visit.download(() => visit.press('How much changed as SVG'));
      assert(picture.name === 'how-much-changed.svg' && picture.bytes.toString().includes('no change'), 'the picture');
      assert(picture.bytes.toString().includes(MARK), 'the picture carries no mark');
      const png = await visit.download(() => visit.press('How much changed as PNG'));
      assert(png.bytes.subarray(1, 4).toString() === 'PNG', 'the PNG');
      // Drawn from the marked drawing: as tall as that, twice over.
      same(png.bytes.readUInt32BE(20), 2 * Number(/<svg[^>]* height="(\d+)"/.exec(picture.bytes.toString())[1]), 'the height of the PNG');
      await visit.press('Copy How much changed');
      await visit.sees('On the clipboard.');
      // Raw files do not leave by one press.
      same(await visit.count('button', /^Scored answers/), 0, 'raw files at hand');
      await visit.press('Raw files for the analyst');
      await visit.sees('until then they are for nobody but you');
      const data = await visit.download(() => visit.press('Scored answers (CSV)'));
      assert(data.name.endsWith('-confidential.csv') && data.bytes.length > 100, data.name);
      const lines = data.bytes.toString().trim().split('\r\n').slice(1);
      assert(lines.length === 12 && lines.every((line) => line.includes(MARK)), 'rows without the mark');
      // A table that is marked and copied says so too.
      const copied = await visit.evaluate(() => {
        const table = document.querySelector('vv-scores table');
        getSelection().selectAllChildren(table);
        const event = new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: new DataTransfer() });
        table.dispatchEvent(event);
        return { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html'), stopped: event.defaultPrevented };
      });
      assert(copied.stopped && copied.text.includes('Alpha') && copied.text.trim().endsWith(MARK) && copied.html.includes(MARK), () => JSON.stringify(copied).slice(0, 400));
      // Three of four in a department: that is said beside them.
      await bringExport(visit, files, 'small.csv', formsExport().split('\n').slice(0, 8).join('\n'), 'small');
      await visit.press(/^Take over 7 answers/);
      await visit.press('See the scores');
      await visit.sees('7 respondents');
      await visit.choose('By group', 'Department');
      await visit.sees('under five', { selector: 'vv-scores' });
      await visit.close();
    },
  },
  {
    name: 'surveys: answers that are not understood are settled for all questions at once, and unfinished rows are left out',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      await goTo(visit, 'Surveys');
      await visit.sees('One-minute pulse');
      const lines = ['Status,I feel at ease with my partner.,My partner is interested in what I bring.'];
      for (let row = 0; row < 60; row += 1) lines.push(`${row < 3 ? 'Partial' : 'Complete'},odd ${row},${row % 5 + 1}`);
      lines.push('Complete,4.5,99');
      await bringExport(visit, files, 'odd.csv', lines.join('\n'), 'odd');
      await visit.sees('61 answer texts that are not understood');
      await visit.sees(/numbers? between two points/);
      const rows = () => visit.evaluate(() => [...document.querySelectorAll('vv-answer-texts tbody tr')].length);
      // All of them are there, with 4.5 and the text taken for no answer.
      assert((await rows()) >= 61, String(await rows()));
      await visit.press('Count all as not answered');
      await until('nothing left', () => visit.evaluate(() => !document.querySelector('vv-answer-texts')?.textContent.includes('not understood')));
      await visit.press('Leave them out');
      await visit.sees('did not finish and were left out');
      await visit.close();
    },
  },
  {
    name: 'surveys: what a file leaves open is asked before anything is scored, and a scale can be changed before it is read',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      await goTo(visit, 'Surveys');
      await bringExport(visit, files, 'six.csv', 'I feel heard,I feel safe,Tea [Green],Tea [Black]\n' + ['1,6,Flat,Brisk', '2,5,Brisk,Flat', '3,6,Mellow,Mellow', '4,4,Flat,Brisk', '5,3,Brisk,Flat', '6,2,Mellow,Mellow'].join('\n'), 'first', true);
      await visit.sees('2 things to settle before anything is scored');
      assert(await visit.evaluate(() => [...document.querySelectorAll('button')].find((one) => one.textContent.includes('Take over')).disabled), 'nothing is taken over before');
      await visit.press(/^1 to 7: /);
      await visit.sees('Answers to 2 questions: 1 to 7');
      await visit.press(/^They have no order/);
      await until('everything settled', () => visit.evaluate(() => document.querySelector('[data-code]') === null));
      await visit.press('Change its ends or labels');
      await visit.fill('Highest point', '6');
      await visit.sees('Answers to 2 questions: 1 to 6');
      await visit.press('Take over 6 answers');
      await visit.press('See the scores');
      await visit.sees('3.50');
      await visit.close();
    },
  },
  {
    name: 'surveys: a survey made from a file in the place of the one that was chosen stays in its place while it is settled',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await goTo(visit, 'Surveys');
      await bringExport(visit, files, 'six.csv', 'I feel heard,I feel safe\n1,6\n2,5\n3,6\n4,4\n5,3\n6,2', 'first');
      // It answers none of the pulse's questions.
      await visit.press('Draft an instrument from this file');
      await visit.sees('A survey of 2 questions was made from it');
      await visit.press(/^1 to 6: /);
      await visit.sees('Answers to 2 questions: 1 to 6');
      await visit.press('Take over 6 answers');
      await visit.press('See the scores');
      await visit.sees('3.50');
      await visit.close();
    },
  },
  {
    name: 'surveys: labels without a known order and options in columns are asked about at once, or each by itself',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      const codes = () => visit.evaluate(() => [...document.querySelectorAll('[data-code]')].map((one) => one.dataset.code));
      await goTo(visit, 'Surveys');
      await visit.sees('One-minute pulse');
      const lines = ['I feel heard,Tea,Grit,Load,Sleep,Way [Bus],Way [Tram],Tool [Pen],Tool [Ink]'];
      for (let row = 0; row < 24; row += 1) {
        const of = (...labels) => labels[row % labels.length];
        lines.push([row % 5 + 1, of('Brisk', 'Flat', 'Mellow'), of('Sandy', 'Stony', 'Rocky', 'Rocky'), of('Low', 'Manageable', 'Critical'), of('Poor', 'Fair enough', 'Excellent'), of('X', ''), of('', 'X'), of('X', '', ''), of('', 'X', 'X')].join(','));
      }
      await bringExport(visit, files, 'labels.csv', lines.join('\n'), 'first', true);
      await visit.sees('3 things to settle before anything is scored');
      same((await codes()).sort(), ['label-orders', 'label-orders', 'option-columns'], 'what is asked');
      // Every column stands there with its labels.
      await visit.sees('Brisk · Flat · Mellow');
      await visit.sees('Low · Manageable · Critical');
      await visit.press(/Low · Manageable · Critical; Poor/);
      await until('the orders taken', async () => (await codes()).length === 2);
      await visit.press(/^One only: 2 questions/);
      await until('the options taken', async () => (await codes()).length === 1);
      // One of the two has an order, put right by hand; the other is of kinds.
      await visit.press(/^Some of them: ask about each/);
      await until('two questions', async () => (await codes()).join() === 'label-order,label-order');
      await visit.press('Higher: Rocky');
      await until('the new order', () => visit.evaluate(() => document.querySelectorAll('vv-draft [data-code]')[1].querySelector('ol bdi')?.textContent === 'Sandy'));
      await visit.press(/^They have no order/);
      await until('the first answered', async () => (await codes()).length === 1);
      await visit.press(/Sandy · Rocky · Stony/);
      await until('everything settled', async () => (await codes()).length === 0);
      await visit.press('Take over 24 answers');
      await visit.press('See the scores');
      await visit.sees('24 respondents');
      await visit.close();
    },
  },
  {
    name: 'surveys: a file that belongs elsewhere is sent there',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      const answers = 'Timestamp,I feel heard,I feel safe,I feel seen\n1/3/2026 10:00:00,4,5,1\n1/3/2026 10:05:00,2,1,5\n1/3/2026 11:00:00,5,3,4\n';
      await visit.give(/A file of your people/, files.write('answers.csv', answers));
      await visit.sees('looks like answers to a survey');
      await visit.press('Go there', { selector: 'vv-people-drop' });
      await visit.sees('One-minute pulse');
      await visit.press('Bring a survey along');
      await visit.give(/A survey as a file/, files.write('more.csv', answers));
      await visit.sees('looks like answers to a survey', { selector: 'vv-instrument' });
      await visit.press('Go there', { selector: 'vv-instrument' });
      await visit.sees('Bring answers in');
      await visit.give(/Sealed answers/, files.write('people.csv', 'Name,E-mail,Role,Department\nAda,ada@x.org,mentor,Sales\nBen,ben@x.org,mentee,Legal\n'));
      await visit.sees('looks like a list of people');
      await visit.press('Go there', { selector: 'vv-answers' });
      await visit.sees('A file of your people');
      await visit.close();
    },
  },
  {
    name: 'surveys: from the sample programme to a link, five sealed answers that are opened together, and their scores',
    browsers: BOTH,
    async run({ driver, files, openPage }) {
      const visit = await openPage();
      await openSample(visit);
      await takeOver(visit);
      await goTo(visit, 'Surveys');
      await visit.sees('One-minute pulse');
      await openTab(visit, 'Ask');
      await visit.fill('Name of this round', 'May');
      await visit.press('Make the link');
      const link = await until('the link', () => visit.evaluate(() => document.querySelector('#ask-link')?.value));
      const sealed = [];
      for (const answer of [1, 4, 2, 3, 0]) sealed.push(files.write(`sealed-${answer}.age`, await answered(driver, link, answer)));
      const foreign = files.write('foreign.age', 'age-encryption.org/v1\nnot ours');
      await openTab(visit, 'Answers');
      await visit.give(/Sealed answers/, sealed.slice(0, 3));
      await visit.sees('3 sealed answers wait');
      await visit.sees('May: 3 here; 2 more have to come.');
      await visit.sees('No answers are open yet.');
      same(await visit.evaluate(() => document.querySelector('vv-app').app.programme.surveys.length), 0, 'rounds before five came');
      await visit.give(/Sealed answers/, [...sealed.slice(3), foreign]);
      await visit.sees('5 answers opened');
      await visit.sees('May');
      await visit.press('See the scores');
      await visit.sees('5 respondents');
      await visit.close();
    },
  },
  {
    name: 'surveys: another language in the middle of an import keeps the tab, the file and what was decided (D14)',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await goTo(visit, 'Surveys');
      await visit.sees('One-minute pulse');
      await bringExport(visit, files, 'spring.csv', formsExport(), 'spring', true);
      await inOrder(visit);
      const order = () => visit.evaluate(() => [...document.querySelectorAll('vv-survey-import ol')].map((list) => [...list.querySelectorAll('bdi')].map((one) => one.textContent)));
      const before = await order();
      await visit.choose('Language', 'de');
      await visit.sees('Was diese Datei enthält');
      same(await visit.evaluate(() => document.querySelector('[role="tab"][aria-selected="true"]').dataset.tab), 'answers', 'the tab');
      same(await order(), before, 'the order of the answers');
      same(await visit.evaluate(() => document.querySelector('vv-survey-import .bottom input').value), 'spring', 'the name of the round');
      // Nothing of it is kept for later.
      await visit.choose('Sprache', 'en');
      await visit.sees('What this file holds');
      await visit.close();
    },
  },
  {
    name: 'surveys: one’s own words are marked with their language where the reader’s is another; what is asked about them, and surveys of the library, follow the reader',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      await goTo(visit, 'Surveys');
      const definition = { title: 'Unser Puls', locale: 'de', elements: [{ type: 'rating', name: 'wie', title: 'Wie war die Woche?', rateMin: 0, rateMax: 10 }, { type: 'comment', name: 'mehr', title: 'Was noch?' }] };
      await visit.press('Bring a survey along');
      await (await visit.find('input[type="file"]', /./, { selector: 'vv-instrument' })).uploadFile(files.write('puls.json', JSON.stringify(definition)));
      const shown = () => visit.evaluate(() => ({
        title: document.querySelector('#vv-about-heading bdi')?.textContent,
        marked: [...document.querySelectorAll('#vv-about-heading bdi, .questions bdi, [data-code] li bdi')].map((one) => one.closest('[lang]').lang),
        asked: document.querySelector('[data-code] legend')?.textContent.trim() ?? '',
      }));
      await until('the survey', async () => (await shown()).title === 'Unser Puls' && (await shown()).asked !== '');
      const legends = { en: /^This runs from 0 to 10/, de: /^Das reicht von 0 bis 10|0 bis 10/, fr: /0 à 10/, es: /0 a 10/ };
      for (const code of ['en', 'fr', 'es', 'de', 'en']) {
        if ((await visit.evaluate(() => document.documentElement.lang)) !== code) await chooseLanguage(visit, code);
        await until(`what is asked in ${code}`, async () => (await shown()).title === 'Unser Puls' && legends[code].test((await shown()).asked)).catch(async (error) => { throw new Error(`${error.message}: ${JSON.stringify(await shown())}`); });
        const { marked } = await shown();
        assert(marked.length >= 4, () => `only ${marked.length} texts`);
        same([...new Set(marked)], ['de'], `${code}: the language of one’s own words`);
      }
      same(await visit.count('button', /^Undo: .*language/i), 0, 'a change of language to be undone');
      await visit.evaluate(() => {
        const select = document.querySelector('.surveys-step .toolbar select');
        select.value = 'pulse';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until('the pulse', async () => (await shown()).title === 'One-minute pulse');
      await chooseLanguage(visit, 'de');
      await until('the pulse in German', async () => (await shown()).title !== 'One-minute pulse' && (await shown()).title !== undefined);
      same([...new Set((await shown()).marked)], ['de'], 'a survey of the library follows the reader');
      await visit.close();
    },
  },
  {
    name: 'surveys: answers kept on the device whose authors allow it are opened alone, with no other sealed file',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/'));
      try {
        await visit.ready();
        await goTo(visit, 'Surveys');
        await visit.sees('One-minute pulse');
        await openTab(visit, 'Answers');
        await visit.sees('No answers yet.');
        await openTab(visit, 'Ask');
        await visit.fill('Name of this round', 'May');
        await visit.press('Start on this device');
        const passphrase = await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
        await (await visit.find('field', /written the passphrase down/)).click();
        await visit.press('Seal the programme');
        await visit.press('Start on this device', { selector: 'dialog', within: 30_000 });
        for (const answer of [1, 3]) {
          await visit.press('Start');
          await visit.press('Begin');
          await visit.sees(/0 of \d+ answered/);
          await visit.evaluate((at) => { for (const set of document.querySelectorAll('fieldset.question')) (set.querySelectorAll('input')[at] ?? set.querySelector('input'))?.click(); }, answer);
          await visit.press('Look at your answers');
          await (await visit.find('field', /may be opened alone/)).click();
          await visit.press('Seal my answers');
          await visit.sees('sealed and kept', { within: 60_000 });
          await visit.press('Next person');
        }
        await visit.press('Coordinator: end this');
        await visit.fill('Passphrase of the programme', passphrase);
        await visit.press('Go back to the programme', { within: 30_000 });
        await visit.sees('2 new sealed answers', { within: 60_000 });
        await openTab(visit, 'Answers');
        await visit.sees('2 sealed answers wait');
        await visit.sees('No answers are open yet.');
        await visit.press('Open 2 answers');
        await visit.sees('2 answers opened');
        await visit.sees('sealed answers', { selector: 'vv-answers table' });
        await until('nothing left to open', async () => !(await visit.text('vv-answers')).includes('sealed answers wait'));
        await visit.press('See the scores');
        await visit.sees('2 respondents');
        await visit.close();
      } catch (error) {
        await visit.drop();
        throw error;
      }
    },
  },
  {
    name: 'surveys: a survey of one’s own is made from one of the bank, changed, and kept',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/'));
      try {
        await visit.ready();
        await goTo(visit, 'Surveys');
        await visit.press('Make your own from it');
        await visit.fill('Title', 'Our own pulse');
        await visit.press('Add a question');
        await visit.press('Remove question 1');
        await visit.press('Keep this survey');
        // A question without words is refused in words.
        await visit.sees(/question|item/i, { selector: 'vv-instrument-editor vv-findings' });
        await visit.press('Cancel');
        await visit.press('Make your own from it');
        await visit.fill('Title', 'Our own pulse');
        await visit.press('Keep this survey');
        await visit.sees('Our own pulse', { selector: 'vv-instrument h2' });
        await visit.press('Remove');
        await until('the bank again', () => visit.evaluate(() => document.querySelector('vv-instrument h2').textContent.includes('One-minute')));
        await visit.close();
      } catch (error) {
        await visit.drop();
        throw error;
      }
    },
  },
];
