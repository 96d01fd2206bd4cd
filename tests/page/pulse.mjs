/** The page notices when its core has gone or stopped answering, starts another, and loses nothing; and it is patient with work that is only long. */
import { choosePreset, openSample, pairsShown, propose, takeOver } from './lib/steps.mjs';
import { assert, same, sleep, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

/** Turns of a second pass in so many milliseconds. Runs in the page. */
function hurry() {
  const plain = window.setInterval;
  window.setInterval = (run, ms, ...more) => plain.call(window, run, ms === 1_000 ? 25 : ms, ...more);
}

/** No locks, as on plain http and in a sandbox: only the heartbeat tells. Runs in the page; the worker has to be told by hand. */
function withoutLocks() {
  Object.defineProperty(Navigator.prototype, 'locks', { get: () => undefined });
}

async function withPairs(driver, url, options) {
  const visit = await Visit.open(driver, url, options);
  await visit.ready();
  await openSample(visit);
  await takeOver(visit);
  await choosePreset(visit);
  await propose(visit);
  return visit;
}

/** Proposes again, and waits until what that began has come to its end. */
async function proposeAgain(visit) {
  await visit.evaluate(() => { window.__before = document.querySelector('vv-app').app.programme.pairing; });
  await visit.press('Propose again');
  await until('other pairs', () => visit.evaluate(() => {
    const { programme } = document.querySelector('vv-app').app;
    return programme.pairing !== null && programme.pairing !== window.__before;
  }), { within: 60_000 });
  await visit.sees('Checked by independent code', { within: 60_000 });
}

const workers = (visit) => visit.evaluate(() => window.__workers);
const worker = (visit) => until('the worker', () => visit.page.workers()[0]);
/** Asks the core of the page. */
const call = (visit, name, ...args) => visit.evaluate((wanted, given) => document.querySelector('vv-app').app.call(wanted, given).then((value) => ({ value }), ({ code }) => ({ code })), name, args);

/** From the next call on the worker turns for ever in one place. */
const loop = (at) => at.evaluate(() => {
  const plain = self.TextDecoder.prototype.decode;
  self.TextDecoder.prototype.decode = function (...given) {
    for (;;) plain.call(this, ...given);
  };
});

/** The newest worker loops; one that is just ending is still in the list for a moment. */
const loopNow = (visit) => until('a worker that turns for ever', () => {
  const newest = visit.page.workers().at(-1);
  return newest ? loop(newest).then(() => true, () => false) : false;
});

export const tests = [
  {
    name: 'pulse: a core that ends without a word is started again, at rest and at work, and nothing is lost',
    browsers: ['chromium'],
    async run({ driver, site }) {
      for (const [where, options] of [[site.url('/'), {}], [site.file(), {}], [site.plain('/'), { before: hurry }], [site.url('/'), { before: `(${hurry})();(${withoutLocks})()` }]]) {
        const visit = await withPairs(driver, where, options);
        const pairs = await pairsShown(visit);
        let before = await workers(visit);
        await (await worker(visit)).evaluate(() => self.close());
        // At rest: the next thing asked is answered.
        await proposeAgain(visit);
        same(await pairsShown(visit), pairs, 'the pairs proposed after the core had ended');
        assert((await workers(visit)) > before, 'no other core was started');
        // At work: it ends with the call in its hands.
        before = await workers(visit);
        const at = await worker(visit);
        await at.evaluate(() => { TextDecoder.prototype.decode = () => { self.postMessage = () => {}; self.close(); return '{}'; }; });
        const made = await call(visit, 'suggestPassphrase');
        assert(typeof made.value === 'string' && made.value.length > 10, () => JSON.stringify(made));
        assert((await workers(visit)) > before, 'no other core was started for the call under way');
        same(await pairsShown(visit), pairs, 'the pairs afterwards');
        await visit.close();
      }
    },
  },
  {
    name: 'pulse: Cancel ends what hangs at once, and the next thing asked is answered',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await withPairs(driver, site.url('/'), { before: hurry });
      const pairs = await pairsShown(visit);
      await loopNow(visit);
      await visit.press('Propose again');
      await until('the bar', () => visit.evaluate(() => document.querySelector('.busy-bar') !== null));
      await visit.pressAtOnce('Cancel', '.busy-bar');
      await until('the bar to go', () => visit.evaluate(() => document.querySelector('.busy-bar') === null));
      same(await pairsShown(visit), pairs, 'the pairs after Cancel');
      await proposeAgain(visit);
      same(await pairsShown(visit), pairs, 'the pairs proposed after Cancel');
      await visit.close();
    },
  },
  {
    name: 'pulse: a core that hangs is noticed without Cancel, the call is tried once more, and then said to hang',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await withPairs(driver, site.url('/'), { before: hurry });
      const pairs = await pairsShown(visit);
      const before = await workers(visit);
      await loopNow(visit);
      // The second core does not hang, so the call comes to its end.
      await proposeAgain(visit);
      same(await workers(visit), before + 1, 'cores');
      same(await pairsShown(visit), pairs, 'the pairs');
      // Every core hangs in this one: it is given up, and the next thing is answered.
      const spoil = (one) => void loop(one).catch(() => {});
      visit.page.on('workercreated', spoil);
      await loopNow(visit);
      same((await call(visit, 'suggestPassphrase')).code, 'core-hung', 'what is said of a step that hangs in every core');
      visit.page.off('workercreated', spoil);
      await (await worker(visit)).evaluate(() => 0).catch(() => {});
      const made = await call(visit, 'instruments');
      assert(made.value?.length > 3 || made.code === 'core-hung', () => JSON.stringify(made).slice(0, 200));
      same(await pairsShown(visit), pairs, 'the pairs afterwards');
      await visit.close();
    },
  },
  {
    name: 'pulse: long work in one piece, and a slow start, are not taken for a hang',
    quiet: true,
    browsers: ['chromium'],
    async run({ driver, site }) {
      // A turn lasts 25 ms here; work of three seconds in one piece is 120 of them.
      const visit = await withPairs(driver, site.url('/'), { before: hurry });
      const before = await workers(visit);
      const at = await worker(visit);
      await at.evaluate(() => {
        const plain = TextDecoder.prototype.decode;
        let first = true;
        TextDecoder.prototype.decode = function (...given) {
          const until = performance.now() + (first ? 3_000 : 0);
          first = false;
          while (performance.now() < until);
          return plain.call(this, ...given);
        };
      });
      const made = await call(visit, 'suggestPassphrase');
      assert(typeof made.value === 'string', () => JSON.stringify(made));
      same(await workers(visit), before, 'cores');
      // At rest nothing beats.
      await sleep(200);
      const beats = await visit.evaluate(async () => {
        const { prototype } = Worker;
        const plain = prototype.postMessage;
        let count = 0;
        prototype.postMessage = function (...given) {
          if (given[0]?.kind === 'beat') count += 1;
          return plain.apply(this, given);
        };
        await new Promise((done) => setTimeout(done, 500));
        return count;
      });
      same(beats, 0, 'beats at rest');
      await visit.close();
    },
  },
];
