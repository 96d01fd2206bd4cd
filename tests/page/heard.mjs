/**
 * What a screen reader is given on the way from a file to saved pairs: the name, role and state of whatever gets the focus, and what the page says aloud,
 * as the browser hands them on. `docs/screen-reader.md` is the same way as a script for a person with a screen reader, and its table is what is compared
 * (K10). `HEARD=1` prints the table.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { heading, tabTo, use } from './keyboard.mjs';
import { root, same, until } from './lib/tools.mjs';

/** States that are told when they are so, by the browser's names. */
const STATES = { expanded: ['collapsed', 'expanded'], checked: ['not checked', 'checked'], pressed: ['not pressed', 'pressed'], selected: [null, 'selected'], required: [null, 'required'], disabled: [null, 'disabled'] };

/** What has the focus, as the browser hands it to a screen reader. */
async function focusHeard(visit) {
  const { result } = await visit.cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = await visit.cdp.send('Accessibility.getPartialAXTree', { objectId: result.objectId, fetchRelatives: false });
  const [{ role, name, properties = [] }] = nodes;
  const states = properties.flatMap(({ name: state, value }) => {
    const said = STATES[state]?.[Number(String(value.value) === 'true')];
    return said ? [said] : [];
  });
  return `${role?.value} “${name?.value.replace(/\s+/g, ' ').trim()}”${states.map((state) => `, ${state}`).join('')}`;
}

/** What the page has said aloud last; that something is under way is said only where it lasts, and left out. */
const said = async (visit) => {
  const text = await visit.evaluate(() => document.querySelector('vv-live-region [role="status"]').textContent.trim());
  return text.endsWith('…') ? '' : text;
};

/** The way, in the words of the script: keys, and where it is over. */
const WAY = [
  ['Tab', (visit) => visit.page.keyboard.press('Tab')],
  ['Enter', async (visit) => {
    await visit.page.keyboard.press('Enter');
    await heading(visit, 'Reverse mentoring, in this tab alone');
  }],
  ['Tab to *Try it with a sample programme*', (visit) => tabTo(visit, /^Try it with a sample programme$/)],
  ['Enter', async (visit) => {
    await visit.page.keyboard.press('Enter');
    await heading(visit, 'Check the file');
  }],
  ['Tab to the columns', (visit) => tabTo(visit, /columns understood/)],
  ['Enter, Tab to the column *Department*', async (visit) => {
    await visit.page.keyboard.press('Enter');
    await tabTo(visit, /^Column Department goes to/);
  }],
  ['Tab to each *Take the data as it is*, Enter; then Tab to *Create … people*', async (visit) => {
    while ((await visit.count('button', /^Take the data as it is$/)) > 0) {
      const open = await visit.count('button', /^Take the data as it is$/);
      await use(visit, /^Take the data as it is$/);
      await until('the question to be settled', async () => (await visit.count('button', /^Take the data as it is$/)) < open);
    }
    await tabTo(visit, /^Create \d+ people$/);
  }],
  ['Enter', async (visit) => {
    await visit.page.keyboard.press('Enter');
    await heading(visit, 'People');
  }],
  ['Tab to *Continue to the rules*, Enter', async (visit) => {
    await use(visit, /^Continue to the rules$/);
    await heading(visit, 'Rules');
  }],
  ['Tab to *Start from a preset*', (visit) => tabTo(visit, /^Start from a preset/)],
  ['Tab to *Go on to Pairs*, Enter', async (visit) => {
    await use(visit, /^Go on to Pairs$/);
    await heading(visit, 'Pairs');
  }],
  ['Tab to *Propose pairs*', (visit) => tabTo(visit, /^Propose pairs$/)],
  ['Enter, and wait', async (visit) => {
    await visit.page.keyboard.press('Enter');
    await visit.sees('Checked by independent code', { within: 60_000 });
    // What had the focus is gone with the work; where it went has settled once the table is there.
    await until('the table', () => visit.evaluate(() => document.querySelector('vv-pairs tbody tr[data-index]') !== null));
  }],
  ['Tab to the table of pairs', (visit) => tabTo(visit, /^Pairs$/, { tag: 'div' })],
  ['Arrow down', async (visit) => {
    await visit.page.keyboard.press('ArrowDown');
    await until('a row', () => visit.evaluate(() => document.activeElement?.closest('tr') !== null));
  }],
  ['Enter', async (visit) => {
    await visit.page.keyboard.press('Enter');
    await until('the pair', () => visit.evaluate(() => document.querySelector('vv-pair-panel')?.contains(document.activeElement)));
  }],
  ['Tab to *Lock this pair*, Enter', async (visit) => {
    await use(visit, /^Lock this pair$/);
    await until('the reason', () => visit.evaluate(() => document.activeElement?.name === 'reason'));
  }],
  ['“Asked for”, Enter', async (visit) => {
    await visit.page.keyboard.type('Asked for');
    await visit.page.keyboard.press('Enter');
    await until('the lock', () => visit.evaluate(() => document.querySelector('vv-pair-panel')?.innerText.includes('Asked for')));
    await until('the focus back in the pair', () => visit.evaluate(() => document.querySelector('vv-pair-panel').contains(document.activeElement)));
  }],
  ['Escape', async (visit) => {
    await visit.page.keyboard.press('Escape');
    await until('the focus back in the table', () => visit.evaluate(() => document.activeElement?.closest('tr') !== null));
  }],
  ['Control and Z', async (visit) => {
    await visit.page.keyboard.down('Control');
    await visit.page.keyboard.press('z');
    await visit.page.keyboard.up('Control');
    await until('what was undone', async () => /Undone|undone|back/i.test(await said(visit)));
  }],
  ['Shift and Tab to *Save*, Enter', async (visit) => {
    await tabTo(visit, /^Save( ?, .*)?$/, { back: true });
    await visit.page.keyboard.press('Enter');
    await until('a passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
    await until('the focus in the dialog', () => visit.evaluate(() => document.querySelector('dialog[open]')?.contains(document.activeElement)));
  }],
  ['Tab to *I have written the passphrase down*, Space', async (visit) => {
    await tabTo(visit, /^I have written the passphrase down/);
    await visit.page.keyboard.press(' ');
  }],
  ['Tab to *Save to a file*', (visit) => tabTo(visit, /^Save to a file$/)],
];

/** What the script says is heard: the third column of its first table. */
function script() {
  const text = readFileSync(path.join(root, 'docs/screen-reader.md'), 'utf8');
  return text.split('\n').filter((line) => /^\| \d+ \|/.test(line)).map((line) => line.split('|').slice(2, 4).map((cell) => cell.trim()));
}

export const tests = [
  {
    name: 'heard: what a screen reader is given from the file to saved pairs is what the script says (K10)',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      const wanted = script();
      const heard = [];
      let last = await said(visit);
      for (const [at, [keys, act]] of WAY.entries()) {
        await act(visit);
        let what;
        let now;
        // What is said aloud may come a moment after the focus; what never comes is reported below.
        await until('what is heard', async () => {
          now = await said(visit);
          what = `${await focusHeard(visit)}${now !== '' && now !== last ? `; says: ${now}` : ''}`;
          return what === wanted[at]?.[1];
        }, { within: 3_000 }).catch(() => undefined);
        last = now;
        heard.push([keys, what]);
      }
      if (process.env.HEARD) console.log(heard.map(([keys, what], at) => `| ${at + 1} | ${keys} | ${what} |`).join('\n'));
      same(heard, wanted, 'what is heard, beside docs/screen-reader.md');
      await visit.close();
    },
  },
];
