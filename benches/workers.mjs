// Times `pairAsync` of the built package with several workers: node benches/workers.mjs FOLDER SIDE WORKERS... (1 2). A line of JSON for each.
//
// FOLDER holds request-SIDE.json (see benches/pair.rs). On a machine that is shared, the clock says little: so the processor time of each
// thread is told too, and how long the busiest waited for a processor (Linux). Whoever works alone is the measure of the others: the
// critical path of a run is the processor time of its busiest thread. The longest step of each
// phase, in milliseconds on the clock, is how long a cancel can go unheard.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const [folder, side, ...counts] = process.argv.slice(2);
const threads = createRequire(import.meta.url)('node:worker_threads');

/** Processor seconds and seconds of waiting for a processor, of every thread that there is. */
function spent() {
  const each = readdirSync('/proc/self/task').map((task) => {
    const [ran, waited] = readFileSync(`/proc/self/task/${task}/schedstat`, 'utf8').split(' ').map((one) => Number(one) / 1e9);
    return [task, { ran, waited }];
  });
  return new Map(each);
}

/** What threads spent since `before`, those that have ended too, the busiest first. */
function since(before) {
  const each = [...new Map([...ended, ...spent()])].map(([task, { ran, waited }]) => ({ ran: ran - (before.get(task)?.ran ?? 0), waited: waited - (before.get(task)?.waited ?? 0) }));
  return each.sort((a, b) => b.ran - a.ran);
}

// A helper's time is lost when its thread ends: it is read just before.
let ended = new Map();
const Plain = threads.Worker;
threads.Worker = class extends Plain {
  terminate() {
    ended = new Map([...ended, ...spent()]);
    return super.terminate();
  }
};
syncBuiltinESMExports();

const vv = await import(new URL('../dist/pkg/index.js', import.meta.url));
await vv.init();
const request = JSON.parse(readFileSync(`${folder}/request-${side}.json`, 'utf8'));
let first = null;
for (const workers of counts.map(Number)) {
  ended = new Map();
  const start = spent();
  const clock = performance.now();
  let [last, at] = [clock, 'starting'];
  const longest = {};
  let most = 1;
  const phases = {};
  const note = (phase) => {
    const now = performance.now();
    phases[at] = (phases[at] ?? 0) + (now - last) / 1000;
    longest[at] = Math.max(longest[at] ?? 0, Math.round(now - last));
    [last, at] = [now, phase];
  };
  const onProgress = (progress) => {
    most = Math.max(most, progress.workers);
    note(progress.phase);
  };
  const pairing = await vv.pairAsync(request, { workers, onProgress });
  note('');
  const wall = (performance.now() - clock) / 1000;
  const each = since(start);
  const rounded = (number) => Math.round(number * 1000) / 1000;
  const text = JSON.stringify([pairing.pairs.map(({ mentor, mentee }) => [mentor, mentee]), [...pairing.certificate.prices.mentors], pairing.certificate.fingerprint]);
  first ??= text;
  if (text !== first) throw new Error(`${workers} workers found something else`);
  if (!pairing.certificate.optimal) throw new Error('not proved');
  const line = {
    side: Number(side), workers, atWork: most, wall: rounded(wall),
    critical: rounded(each[0].ran), threads: each.slice(0, most + 1).map(({ ran }) => rounded(ran)), all: rounded(each.reduce((sum, { ran }) => sum + ran, 0)),
    waited: rounded(each[0].waited), gotShare: rounded(each[0].ran / (each[0].ran + each[0].waited)),
    phases: Object.fromEntries(Object.entries(phases).map(([phase, seconds]) => [phase, rounded(seconds)])), longest,
    pairs: pairing.totals.pairs, points: pairing.totals.points,
  };
  console.log(JSON.stringify(line));
}
