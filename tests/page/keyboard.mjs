/** The whole task by keyboard alone (K01): not one pointer event, and focus always somewhere that can be seen. */
import { csv, HEADERS, rows } from './lib/people.mjs';
import { assert, same, until } from './lib/tools.mjs';

const BOTH = ['chromium', 'firefox'];
/** More presses of Tab than this nobody makes. */
const PATIENCE = 250;

/** What has the focus, by name and state. Runs in the page. */
export function focused() {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const name = one.getAttribute('aria-label') ?? (one.labels?.length ? [...one.labels].map((label) => label.innerText).join(' ') : one.innerText) ?? '';
  // A file field is drawn by its neighbour.
  const drawn = one.type === 'file' ? one.parentElement : one;
  const box = drawn.getBoundingClientRect();
  const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    tag: one.tagName.toLowerCase(),
    covered: box.width > 0 && box.top >= 0 && box.bottom <= innerHeight && at !== null && !drawn.contains(at) && !at.contains(drawn) ? at.outerHTML.slice(0, 80) : null,
  };
}

/** Presses Tab until the focus is on a thing of this name (and kind); fails when it is lost on the way or hidden behind something. */
export async function tabTo(visit, name, { back = false, tag } = {}) {
  const passed = [];
  for (let press = 0; press < PATIENCE; press += 1) {
    const at = await visit.evaluate(focused);
    if (at && name.test(at.name) && (!tag || at.tag === tag)) {
      assert(at.covered === null, `“${at.name}” has the focus behind ${at.covered}`);
      return;
    }
    passed.push(at?.name.slice(0, 30) ?? '(nothing)');
    if (back) await visit.page.keyboard.down('Shift');
    await visit.page.keyboard.press('Tab');
    if (back) await visit.page.keyboard.up('Shift');
  }
  throw new Error(`Tab never comes to ${name}; it went: ${[...new Set(passed)].join(' | ')}`);
}

/** Tab to a button, and Enter. */
export async function use(visit, name, options) {
  await tabTo(visit, name, options);
  await visit.page.keyboard.press('Enter');
}

export const heading = (visit, text) => until(`the focus on “${text}”`, () => visit.evaluate((wanted) => document.activeElement?.tagName === 'H1' && document.activeElement.innerText.includes(wanted), text));

export const tests = [
  {
    name: 'keyboard: the whole task without a pointer',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      // The first Tab offers to skip what is on every page.
      await visit.page.keyboard.press('Tab');
      same((await visit.evaluate(focused)).name, 'Skip to the content', 'what the first Tab reaches');
      await visit.page.keyboard.press('Enter');
      await heading(visit, 'Reverse mentoring, in this tab alone');
      // The file: the field is reached by Tab; what the system's own file window does is not the page's.
      await tabTo(visit, /file of your people/i);
      const field = await visit.find('.file-drop input[type="file"]', /./);
      await field.uploadFile(files.write('staff.csv', csv(HEADERS, rows(40))));
      await heading(visit, 'Check the file');
      // What was understood is folded; one column put elsewhere by the keyboard, and back.
      await use(visit, /columns understood/);
      await tabTo(visit, /^Column Department goes to/);
      const before = await visit.evaluate(() => document.activeElement.value);
      await visit.page.keyboard.press('ArrowDown');
      await until('another field', () => visit.evaluate((was) => [...document.querySelectorAll('select')].find((one) => one.getAttribute('aria-label') === 'Column Department goes to')?.value !== was, before));
      await tabTo(visit, /^Column Department goes to/);
      await visit.page.keyboard.press('ArrowUp');
      await until('the field of before', () => visit.evaluate((was) => [...document.querySelectorAll('select')].find((one) => one.getAttribute('aria-label') === 'Column Department goes to')?.value === was, before));
      while ((await visit.count('button', /^Take the data as it is$/)) > 0) {
        const open = await visit.count('button', /^Take the data as it is$/);
        await use(visit, /^Take the data as it is$/);
        await until('the question to be settled', async () => (await visit.count('button', /^Take the data as it is$/)) < open);
      }
      await use(visit, /^Create 40 people$/);
      await heading(visit, 'People');
      await use(visit, /^Continue to the rules$/);
      await heading(visit, 'Rules');
      // A preset is in use from the start; another one, and back.
      await use(visit, /^Start from a preset/);
      await use(visit, /^Use this: Reverse mentoring for inclusion$/);
      await until('another preset in use', async () => (await visit.evaluate(() => document.querySelector('.presets summary .tag.ok')?.textContent)) === 'Reverse mentoring for inclusion');
      await visit.page.keyboard.down('Control');
      await visit.page.keyboard.press('z');
      await visit.page.keyboard.up('Control');
      await until('the first preset in use', async () => (await visit.evaluate(() => document.querySelector('.presets summary .tag.ok')?.textContent)) === 'Reverse mentoring');
      await until('the counts', () => visit.evaluate(() => document.querySelector('.rule .effect')?.innerText.trim().length > 3 && document.querySelector('vv-rules figure, vv-rules svg') !== null));
      await use(visit, /^Go on to Pairs$/);
      await heading(visit, 'Pairs');
      await use(visit, /^Propose pairs$/);
      await visit.sees('Checked by independent code', { within: 60_000 });
      // Into the table, down a row, open the pair.
      await tabTo(visit, /^Pairs$/, { tag: 'div' });
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'Enter']) await visit.page.keyboard.press(key);
      await until('the pair', () => visit.evaluate(() => document.querySelector('vv-pair-panel')?.contains(document.activeElement)));
      await use(visit, /^Lock this pair$/);
      await until('the reason', () => visit.evaluate(() => document.activeElement?.name === 'reason'));
      await visit.page.keyboard.type('They asked for it');
      await visit.page.keyboard.press('Enter');
      await until('the lock', () => visit.evaluate(() => document.querySelector('vv-pair-panel')?.innerText.includes('They asked for it')));
      await until('the focus back in the pair', () => visit.evaluate(() => document.querySelector('vv-pair-panel').contains(document.activeElement)));
      await visit.page.keyboard.press('Escape');
      await until('the focus back in the table', () => visit.evaluate(() => document.activeElement?.closest('tr') !== null));
      // Swap two pairs as dragging does: Space, arrow, Space.
      await visit.page.keyboard.press('End');
      await visit.page.keyboard.press(' ');
      await visit.page.keyboard.press('ArrowUp');
      await visit.page.keyboard.press(' ');
      await until('the change by hand', () => visit.evaluate(() => document.querySelector('vv-hand-change')?.contains(document.activeElement)));
      await visit.page.keyboard.press('Escape');
      // Out as a file.
      await tabTo(visit, /^Pairs/, { back: true, tag: 'button' });
      await visit.page.keyboard.press('End');
      await until('the last tab', () => visit.evaluate(() => document.activeElement?.innerText.startsWith('Export')));
      await tabTo(visit, /^Save the file$/);
      const out = await visit.download(() => visit.page.keyboard.press('Enter'), { again: true });
      assert(out.bytes.length > 1000, 'the file is empty');
      // Save the programme.
      await tabTo(visit, /^Save( ?, .*)?$/, { back: true });
      await visit.page.keyboard.press('Enter');
      await until('a passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
      await tabTo(visit, /^I have written the passphrase down/);
      await visit.page.keyboard.press(' ');
      await tabTo(visit, /^Save to a file$/);
      const saved = await visit.download(() => visit.page.keyboard.press('Enter'), { again: true });
      assert(saved.name.endsWith('.viceversa'), `the file is called ${saved.name}`);
      same((await visit.watched()).pointer, 0, 'pointer events');
      await visit.close();
    },
  },
  {
    name: 'keyboard: from the charter to the page for the sponsor, and to the figure of its goal, without a pointer',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      const { keyboard } = visit.page;
      const write = async (field, text, options) => {
        await tabTo(visit, field, options);
        await keyboard.type(text);
      };
      await use(visit, /^Start a programme$/);
      await heading(visit, 'A new programme');
      await write(/^What you call the programme/, 'Spring');
      await use(visit, /^Start$/);
      await heading(visit, 'Who takes part?');
      await use(visit, /^\S*\s*Charter/, { back: true });
      await heading(visit, 'Charter');
      await write(/^What the organisation needs it for/, 'Leaders decide about tools they never used');
      // Month, day, year, as the browser asks for them.
      await write(/^First day/, '01112027');
      await keyboard.press('Tab');
      await visit.sees('Jul 12, 2027');
      await use(visit, /^Add a goal$/);
      await until('the goal', () => visit.evaluate(() => document.activeElement?.id === 'charter-g1-text'));
      await keyboard.type('Pairs reach every department');
      await tabTo(visit, /^Measured by/);
      await keyboard.type('Departments reached');
      await write(/^Target/, '80');
      await write(/^Sponsor/, 'Ada Okafor');
      await tabTo(visit, /^Save as HTML$/);
      const page = await visit.download(() => keyboard.press('Enter'));
      same(page.name, 'charter.html', 'the name of the file');
      const text = page.bytes.toString('utf8');
      for (const wanted of ['Spring', 'Leaders decide about tools', 'Ada Okafor', '12 July 2027', 'Departments reached', '<td dir="auto">80</td>', "default-src 'none'"]) assert(text.includes(wanted), `the page for the sponsor does not say ${wanted}`);
      assert(!text.includes('<script'), 'the page for the sponsor has a script');
      await use(visit, /^\S*\s*Home/, { back: true });
      await heading(visit, 'Spring');
      await visit.sees('Next dates');
      await use(visit, /^\S*\s*Results/);
      await heading(visit, 'Results');
      await visit.sees('Pairs reach every department');
      await visit.sees('There are no pairs yet.');
      same((await visit.watched()).pointer, 0, 'pointer events');
      same(text.match(/<h2>/g).length, 5, 'its parts');
      await visit.close();
    },
  },
  {
    name: 'keyboard: a survey is asked, answers come in after a spoilt file, and scores are read, without a pointer',
    // In headless Firefox, driven, Enter now and then reaches a button without clicking it; why is not known.
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await use(visit, /Surveys$/);
      await heading(visit, 'Surveys');
      await visit.sees('One-minute pulse');
      await tabTo(visit, /^Questions$/);
      const tab = async (name) => {
        await visit.page.keyboard.press('ArrowRight');
        await until(`the tab ${name}`, () => visit.evaluate((wanted) => document.activeElement?.innerText.startsWith(wanted), name));
      };
      await tab('Ask');
      await use(visit, /^Make the link$/);
      await until('the link', () => visit.evaluate(() => document.querySelector('#ask-link') !== null));
      await tabTo(visit, /^The link$/);
      assert(/#vv1&i=pulse/.test(await visit.evaluate(() => document.activeElement.value)), 'the link');
      await tabTo(visit, /^Ask$/, { back: true });
      await tab('Answers');
      await tabTo(visit, /^An export holds answers to/);
      await visit.page.keyboard.press('ArrowDown');
      const give = async (name, text) => {
        await tabTo(visit, /Sealed answers/, { back: true });
        await (await visit.find('input[type="file"]', /Sealed answers/)).uploadFile(files.write(name, text));
      };
      await give('spoilt.csv', 'I am heard\n"Agree\n');
      await visit.sees('never closed');
      await give('good.csv', 'Team,I am heard,I learn\nA,Agree,Disagree\nB,Disagree,Agree\nA,Agree,Agree\nB,Neutral,Neutral\nA,Disagree,Disagree\n');
      await visit.sees('What this file holds');
      await use(visit, /^Take over 5 answers$/);
      await visit.sees('Answers here');
      await use(visit, /^See the scores$/);
      await visit.sees('5 respondents');
      await tabTo(visit, /^Scale scores$/);
      await visit.page.keyboard.press('Tab');
      await visit.page.keyboard.press('Enter');
      await until('how the figure came about', () => visit.evaluate(() => /n = 5/.test(document.activeElement?.closest('details.figure[open]')?.textContent ?? '')));
      same((await visit.watched()).pointer, 0, 'pointer events');
      await visit.close();
    },
  },
];
