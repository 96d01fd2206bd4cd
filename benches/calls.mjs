// Times whole calls of `pair` in a process of their own: node benches/calls.mjs FOLDER SIDE COUNT. One line of JSON.
//
// FOLDER holds request-SIDE.json (see benches/pair.rs); `PACKAGE` names another package than dist/pkg. From the request's objects to the
// answer's, reasons in words. Two clocks, in seconds of processor time: that of the thread that calls, which is what a clock on the wall
// shows on a quiet machine, and that of the process, with all that Node compiles and collects beside the call.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Calls after the first that are not counted among the later ones. */
const WARM = 3;

const [folder, side, count] = process.argv.slice(2);
const root = process.env.PACKAGE ? pathToFileURL(`${process.env.PACKAGE}/`) : new URL('../dist/pkg/', import.meta.url);

/** What this thread and this process have used so far. */
function spent() {
  const { user, system } = process.cpuUsage();
  let own = (user + system) / 1e6;
  try {
    own = Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
  } catch {
    // No Linux: the process has to do.
  }
  return { own, all: (user + system) / 1e6 };
}

function since(before) {
  const { own, all } = spent();
  return { own: own - before.own, all: all - before.all };
}

const request = JSON.parse(readFileSync(`${folder}/request-${side}.json`, 'utf8'));
const begun = spent();
const vv = await import(new URL('index.js', root));
await vv.init();
const init = since(begun);
let pairing;
/** The mean of some calls. Linux counts a thread's time in steps of some milliseconds, so a short call alone cannot be timed. */
function mean(calls) {
  const before = spent();
  for (let call = 0; call < calls; call++) pairing = vv.pair(request);
  const { own, all } = since(before);
  return { own: own / calls, all: all / calls };
}
const first = mean(1);
mean(WARM);
const later = mean(Math.max(1, Number(count) - 1 - WARM));
if (!pairing.certificate.optimal) throw new Error('not proved');
const { pairs, points } = pairing.totals;
console.log(JSON.stringify({ init, first, later, pairs, points }));
