/** A device that gives the core little memory: what costs memory is asked for first, said in words, and nothing ends or is lost (E08, L02). */
import { launch } from './lib/browsers.mjs';
import { csv, HEADERS, rows } from './lib/people.mjs';
import { open, openFile, openSample, save, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

/** Pages of 64 KiB: 128 MiB are less than a passphrase costs, 24 MiB less than a large file does. */
const SMALL = 2_048;
const TINY = 384;

const peopleOf = (visit) => visit.evaluate(() => document.querySelector('vv-app').app.programme.people.length);

/** The page in a Chromium that gives no more than so many pages. */
async function within(pages, site, run) {
  const driver = await launch('chromium', { pages });
  try {
    const visit = await Visit.open(driver, site.url('/'));
    await visit.ready();
    await run(visit);
    await visit.close();
  } finally {
    await driver.close();
  }
}

export const tests = [
  {
    name: 'memory: where 256 MiB are not to be had a file is sealed at a lower cost, which its head says, and opens everywhere; one that asks for more is refused in words (E08)',
    browsers: ['chromium'],
    async run({ files, site, openPage }) {
      const usual = await openPage();
      await openSample(usual);
      await takeOver(usual);
      const costly = await save(usual);
      same(costOf(costly.bytes), 18, 'the cost where there is memory');
      await within(SMALL, site, async (visit) => {
        await openSample(visit);
        await takeOver(visit);
        const cheap = await save(visit);
        same(costOf(cheap.bytes), 16, 'the cost where there is little');
        await open(visit, files.write('costly.viceversa', costly.bytes), costly.passphrase);
        await visit.sees('does not give the memory', { selector: 'dialog' });
        await visit.sees('Close other tabs', { selector: 'dialog' });
        await visit.page.keyboard.press('Escape');
        same(await peopleOf(visit), 120, 'people after the refusal');
        await open(visit, files.write('cheap.viceversa', cheap.bytes), cheap.passphrase);
        await until('the programme', async () => (await visit.evaluate(() => document.querySelector('dialog[open]') === null)) && (await peopleOf(visit)) === 120);
        await open(usual, files.write('cheap-too.viceversa', cheap.bytes), cheap.passphrase);
        await until('the programme elsewhere', () => usual.evaluate(() => document.querySelector('dialog[open]') === null));
      });
      await usual.close();
    },
  },
  {
    name: 'memory: a step that needs more than there is says so, the core starts again, and what was there is there (L02)',
    browsers: ['chromium'],
    async run({ files, site }) {
      await within(TINY, site, async (visit) => {
        await openFile(visit, files.write('few.csv', csv(HEADERS, rows(60))));
        await takeOver(visit);
        const field = await visit.find('button', 'Read a newer file');
        await field.click();
        const input = await visit.find('input[type="file"]', /./);
        await input.uploadFile(files.write('many.csv', csv(HEADERS, rows(45_000))));
        await visit.sees('needs more memory than this device gives', { within: 60_000 });
        same(await peopleOf(visit), 60, 'people afterwards');
        const answer = await visit.evaluate(() => document.querySelector('vv-app').app.call('presets', []));
        assert(answer.length > 3, 'the core answers no more');
      });
    },
  },
];

/** What a file under a passphrase says that a guess costs: two to this power, in KiB. */
function costOf(bytes) {
  const [, stanza] = bytes.subarray(0, 200).toString('latin1').split('\n');
  const [, , , factor] = stanza.split(' ');
  return Number(factor);
}
