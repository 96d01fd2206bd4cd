/**
 * Runs the built page in real browsers: `node tests/page/run.mjs [--browser chromium|firefox|webkit] [--only part-of-a-name] [--clock alone|without]`.
 * `--clock alone` runs what looks at the clock and no more, `--clock without` the rest; `--whole` has what takes an hour, in place of what is looked at of it every day;
 * TRIES in the environment says how often what fails is tried (3).
 * Prints one line a test and ends with `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { findBrowser, launch } from './lib/browsers.mjs';
import { Files } from './lib/people.mjs';
import { startSite } from './lib/site.mjs';
import { Visit } from './lib/visit.mjs';
import { tests } from './tests.mjs';

const { values: wanted } = parseArgs({ options: { browser: { type: 'string' }, only: { type: 'string' }, pictures: { type: 'string' }, renew: { type: 'boolean' }, clock: { type: 'string' }, whole: { type: 'boolean' } } });
const counts = { passed: 0, failed: 0, late: 0 };
const failed = [];

/** Runs one test and says how it went; `round` counts from nought. Answers whether it passed. */
async function attempt({ label, run }, round) {
  const began = Date.now();
  const took = () => `(${((Date.now() - began) / 1000).toFixed(1)} s)`;
  try {
    const note = await run();
    counts.passed += 1;
    if (round > 0) counts.late += 1;
    console.log(`ok    ${label} ${took()}${note ? ` — ${note}` : ''}${round > 0 ? ` — at try ${round + 1}` : ''}`);
    return true;
  } catch (error) {
    const text = String(error?.stack ?? error);
    if (round + 1 === TRIES) {
      counts.failed += 1;
      failed.push(`${label}: ${text.split('\n', 1)[0]}`);
    }
    console.log(`${round + 1 === TRIES ? 'FAIL ' : 'again'} ${label} ${took()}\n${text.replace(/^/gm, '      ')}`);
    return false;
  }
}

/**
 * A browser on a busy machine is now and then late in a way that no wait foresees. So what fails is tried again once all others are through, in
 * a browser started anew, and the first failures stay in the log and in the last lines. What fails three times has failed.
 */
const TRIES = Number(process.env.TRIES ?? 3);
async function all(list, site, start) {
  let left = list;
  for (let round = 0; round < TRIES && left.length > 0; round += 1) {
    const browser = await start?.().catch((error) => error);
    const again = [];
    for (const one of taken(left)) {
      const run = () => {
        if (browser instanceof Error) throw browser;
        return within(browser, site, one.test);
      };
      if (!(await attempt({ label: one.label, run }, round))) again.push(one);
    }
    if (browser && !(browser instanceof Error)) await browser.close().catch(() => {});
    left = again;
    // So many are no lateness: the page is broken, and nobody waits for it three times.
    if (round + 1 < TRIES && left.length > 12) {
      for (const { label } of left) failed.push(label);
      counts.failed += left.length;
      return;
    }
  }
}

/** What is left of a list that others take from too. */
function* taken(list) {
  while (list.length > 0) yield list.shift();
}

/**
 * Runs a test with what it needs: `driver` and `site`, `files` (a folder of its own, which goes with the test), and `openPage`, which opens the page
 * under a path and waits until it is ready.
 */
async function within(driver, site, test) {
  const files = new Files();
  const openPage = async (path = '/', options = {}) => {
    const visit = await Visit.open(driver, site.url(path), options);
    await visit.ready();
    return visit;
  };
  try {
    return await test.run({ driver, site, files, openPage, pictures: wanted.pictures, renew: wanted.renew });
  } finally {
    files.remove();
  }
}

const chosen = tests.filter((test) => (!wanted.only || test.name.includes(wanted.only)) && (test.whole ?? wanted.whole ?? false) === (wanted.whole ?? false));
const names = ['chromium', 'firefox', 'webkit'].filter((name) => !wanted.browser || wanted.browser === name);

/** Tests of one browser, those that take longest first. */
const of = (name, which) => {
  if (!names.includes(name)) return [];
  const here = chosen.filter((test) => test.browsers?.includes(name) && which(test));
  return here.sort((one, other) => Number(other.long === true) - Number(one.long === true)).map((test) => ({ label: `${name}: ${test.name}`, test }));
};

/** Works a list off in one browser, with a site of its own, so that nothing that another one asks for is counted here. */
async function lane(name, list, options) {
  if (list.length === 0) return;
  // WebKitGTK is for Linux: only there is it missed.
  if (name === 'webkit' && process.platform !== 'linux' && !findBrowser(name)) {
    console.log(`left out: ${list.length} tests in WebKit, which this system has none of`);
    return;
  }
  const site = await startSite();
  await all(list, site, () => launch(name, options));
  await site.close();
}
// What looks at the clock has the machine to itself; the rest, which mostly waits, runs in three browsers side by side.
if (wanted.clock !== 'without') for (const name of names) await lane(name, of(name, (test) => test.quiet === true));
if (wanted.clock !== 'alone') {
  // Some of these set the clock of this process.
  await all(chosen.filter((one) => !one.browsers).map((test) => ({ label: test.name, test })), null);
  const usual = (test) => test.quiet !== true && test.waits !== true;
  const waits = (test) => test.waits === true;
  // What only the whole Chromium has, such as a clipboard.
  const window = of('chromium', (test) => test.window === true);
  // Chromium has most to do: whichever browser is through goes on with what is left of its list.
  const chromium = of('chromium', (test) => usual(test) && test.window !== true);
  await Promise.all([
    lane('chromium', chromium),
    lane('firefox', of('firefox', usual)).then(() => lane('chromium', chromium)),
    lane('chromium', of('chromium', waits)).then(() => lane('firefox', of('firefox', waits))).then(() => lane('webkit', of('webkit', usual))).then(() => lane('chromium', window, { whole: true })).then(() => lane('chromium', chromium)),
  ]);
}
if (counts.late > 0) console.log(`${counts.late} of them not at the first try`);
for (const one of failed) console.log(`failed: ${one}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
// A test that failed half-way may have left a listener open.
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
