/**
 * Runs the built page in real browsers: `node tests/page/run.mjs [--browser chromium|firefox] [--only part-of-a-name]`.
 * Prints one line a test and ends with `N passed, N failed`.
 */
import { parseArgs } from 'node:util';
import { launch } from './lib/browsers.mjs';
import { startSite } from './lib/site.mjs';
import { tests } from './tests.mjs';

const { values: wanted } = parseArgs({ options: { browser: { type: 'string' }, only: { type: 'string' }, pictures: { type: 'string' } } });
const counts = { passed: 0, failed: 0 };

/** Runs one test, and says how it went. */
async function attempt(label, run) {
  const began = Date.now();
  try {
    const note = await run();
    counts.passed += 1;
    console.log(`ok    ${label} (${((Date.now() - began) / 1000).toFixed(1)} s)${note ? ` — ${note}` : ''}`);
  } catch (error) {
    counts.failed += 1;
    console.log(`FAIL  ${label} (${((Date.now() - began) / 1000).toFixed(1)} s)\n${String(error?.stack ?? error).replace(/^/gm, '      ')}`);
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
console.log(`${counts.passed} passed, ${counts.failed} failed`);
// A test that failed half-way may have left a listener open.
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
