/** The watch over frozen pages must itself see. */
import { LIMIT, longestTask } from './lib/freeze.mjs';
import { assert } from './lib/tools.mjs';

export const tests = [
  {
    name: 'freeze: a planted block of 300 ms is caught',
    quiet: true,
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      const idle = () => longestTask(visit, () => visit.evaluate(() => new Promise((done) => setTimeout(done, 200))));
      let quiet = await idle();
      for (let again = 0; quiet >= LIMIT && again < 9; again += 1) quiet = Math.min(quiet, await idle());
      assert(quiet < LIMIT, `an idle page was held for ${quiet.toFixed(0)} ms`);
      // On a machine that others keep busy, 300 ms on the clock can be little work: then the block is planted anew, twice as long.
      let longest = 0;
      for (let block = 300; longest <= LIMIT && block <= 2_400; block *= 2) {
        longest = await longestTask(visit, () => visit.evaluate((ms) => new Promise((done) => {
          setTimeout(() => {
            const end = performance.now() + ms;
            while (performance.now() < end);
            done();
          });
        }), block));
      }
      assert(longest > LIMIT, 'the planted block went unseen');
      await visit.close();
      return `idle ${quiet.toFixed(0)} ms, planted ${longest.toFixed(0)} ms`;
    },
  },
];
