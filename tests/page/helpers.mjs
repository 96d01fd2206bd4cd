/** A large programme, paired by several workers: the same answer whatever becomes of them, and nobody is left running (L01). */
import { csv, HEADERS, rows } from './lib/people.mjs';
import { choosePreset, goTo, openFile, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';

/** Runs in the page's worker: notes its helpers, and what it says in answer. */
function watch() {
  const Plain = self.Worker;
  const say = self.postMessage.bind(self);
  self.seen = {};
  self.Worker = class extends Plain {
    constructor(...given) {
      super(...given);
      self.seen.helpers.push(this);
      this.addEventListener('message', ({ data }) => {
        if (data.kind !== 'found') return;
        self.seen.found += 1;
        // Half-way, this one dies.
        if (self.seen.kills === 'dies' && self.seen.found === 5) this.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
        if (self.seen.kills === 'falls silent' && self.seen.found === 5) super.terminate();
      });
    }
    terminate() {
      self.seen.ended += 1;
      super.terminate();
    }
  };
  self.postMessage = (message, ...more) => {
    const { said } = self.seen;
    if (message.kind === 'piece') (said[message.id] ??= []).push(message.piece.text);
    if (message.kind === 'answer' && message.value.text.includes('"certificate"')) self.seen.pairing ??= [...(said[message.id] ?? []), message.value.text].join('\n');
    say(message, ...more);
  };
}

export const tests = [
  {
    name: 'helpers: a large programme gets the same answer with helpers, without, and when one dies or falls silent; none outlives the run',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await openFile(visit, files.write('many.csv', csv(HEADERS, rows(21_000))));
      await takeOver(visit);
      await choosePreset(visit);
      // Leaving while the rules are counted would end their worker, and start another.
      await visit.sees('Counted for the rules as they stand', { within: 60_000 });
      await goTo(visit, 'Pairs');
      const worker = await until('the worker', () => visit.page.workers()[0]);
      await worker.evaluate(watch);
      const run = async (button, processors, kills) => {
        await worker.evaluate((count, mortal) => {
          Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => count, configurable: true });
          Object.assign(self.seen, { helpers: [], ended: 0, found: 0, said: {}, pairing: null, kills: mortal });
        }, processors, kills);
        await visit.press(button);
        await until('the pairing', () => worker.evaluate(() => self.seen.pairing !== null), { within: 180_000 });
        await visit.sees('Checked by independent code', { within: 180_000 });
        return worker.evaluate(async () => {
          const said = new TextEncoder().encode(self.seen.pairing);
          const hash = Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', said)).slice(0, 8)).join(' ');
          return { helpers: self.seen.helpers.length, ended: self.seen.ended, found: self.seen.found, hash };
        });
      };
      const two = await run('Propose pairs', 3, null);
      same(two.helpers, 2, 'helpers on three processors');
      same(two.ended, 2, 'helpers that were ended after the run');
      assert(two.found > 0, 'no helper found anything');
      const mortal = await run('Propose again', 2, 'dies');
      same([mortal.helpers, mortal.ended >= 1], [1, true], 'the helper that died');
      assert(mortal.found >= 5, () => `the helper died after ${mortal.found} pieces`);
      // One that ends without a word is not waited for.
      const silent = await run('Propose again', 2, 'falls silent');
      same([silent.helpers, silent.found], [1, 5], 'the helper that fell silent, and what it found');
      const none = await run('Propose again', 1, null);
      same(none.helpers, 0, 'helpers on one processor');
      same(two.hash, none.hash, 'what two helpers made');
      same(mortal.hash, none.hash, 'what was made when a helper died');
      same(silent.hash, none.hash, 'what was made when a helper fell silent');
      await visit.close();
      return `${two.found} pieces came from helpers`;
    },
  },
];
