/**
 * Runs the built page in real browsers: `node tests/page/run.mjs [--browser chromium|firefox] [--only part-of-a-name]`.
 * Prints one line a test and ends with `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { launch } from './lib/browsers.mjs';
import { startSite } from './lib/site.mjs';
import { tests } from './tests.mjs';

const { values: wanted } = parseArgs({ options: { browser: { type: 'string' }, only: { type: 'string' }, pictures: { type: 'string' } } });
const counts = { passed: 0, failed: 0, late: 0 };

/**
 * Runs one test, and says how it went. A browser on a busy machine is now and then late in a way that no wait foresees: what fails is
 * tried a second time, alone, and the first failure stays in the log and in the last line. What fails twice has failed.
 */
async function attempt(label, run) {
  for (const last of [false, true]) {
    const began = Date.now();
    const took = () => `(${((Date.now() - began) / 1000).toFixed(1)} s)`;
    try {
      const note = await run();
      counts.passed += 1;
      if (last) counts.late += 1;
      console.log(`ok    ${label} ${took()}${note ? ` — ${note}` : ''}${last ? ' — at the second try' : ''}`);
      return;
    } catch (error) {
      if (last) counts.failed += 1;
      console.log(`${last ? 'FAIL ' : 'again'} ${label} ${took()}\n${String(error?.stack ?? error).replace(/^/gm, '      ')}`);
    }
  }
}

const chosen = tests.filter((test) => !wanted.only || test.name.includes(wanted.only));
const site = await startSite();
for (const test of chosen.filter((one) => !one.browsers)) await attempt(test.name, () => test.run({ site }));
for (const name of ['chromium', 'firefox']) {
  const here = chosen.filter((test) => test.browsers?.includes(name));
  if (here.length === 0 || (wanted.browser && wanted.browser !== name)) continue;
  const driver = await launch(name).catch((error) => error);
  for (const test of here) {
    await attempt(`${name}: ${test.name}`, () => {
      if (driver instanceof Error) throw driver;
      return test.run({ driver, site, pictures: wanted.pictures });
    });
  }
  if (!(driver instanceof Error)) await driver.close();
}
await site.close();
if (counts.late > 0) console.log(`${counts.late} of them at the second try`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
// A test that failed half-way may have left a listener open.
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
