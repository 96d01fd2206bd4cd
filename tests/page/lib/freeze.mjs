/**
 * Watches the page's main thread for work that holds it longer than 100 ms.
 *
 * It counts the thread's own processor time, from the browser's trace: on a busy machine a task can be kept waiting by other programs,
 * which is no fault of the page. Only Chromium tells. The trace holds
 * every tab of the browser; the page's thread is the one that made a mark of ours (the browser's own first tab is another page).
 */
import { assert } from './tools.mjs';

/** Longest time that the page may keep a person waiting for a reaction, in milliseconds. */
export const LIMIT = 100;

const MARK = 'vv-watched';

/** Runs `act` while the page of `visit` is watched; answers the longest piece of work in milliseconds. */
export async function longestTask(visit, act) {
  await visit.page.tracing.start({ categories: ['-*', 'toplevel', 'blink.user_timing'] });
  let trace;
  try {
    await visit.evaluate((name) => performance.mark(name), MARK);
    await act();
  } finally {
    trace = await visit.page.tracing.stop();
  }
  const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const page = events.find((one) => one.name === MARK);
  assert(page, 'the trace does not hold the page’s mark');
  const tasks = events.filter((one) => one.ph === 'X' && one.pid === page.pid && one.tid === page.tid && one.tdur !== undefined);
  assert(tasks.length > 0, 'the browser recorded nothing of the page’s main thread');
  return Math.max(...tasks.map((one) => one.tdur)) / 1000;
}

/**
 * A fixed piece of the work that pages do: 120 rows of eight cells, made, laid out and taken away again. It says how quick this machine is now.
 */
const reference = () => {
  const table = document.createElement('table');
  for (let row = 0; row < 120; row += 1) {
    const line = table.insertRow();
    for (let cell = 0; cell < 8; cell += 1) line.insertCell().append(`${row} times ${cell} makes ${row * cell}`);
  }
  document.body.append(table);
  const height = table.offsetHeight;
  table.remove();
  return height;
};

/** What `reference` takes on a quiet machine of the kind that the limit is meant for, in milliseconds: 25 to 33 in five runs on two cores. */
const NORMAL = 30;

/**
 * Fails when a step of `journey` holds the page longer than the limit. `journey` gets `step(what, act)`, which watches one step, and is
 * walked anew, up to five times, while a step is over the limit: work of the page is there every time, and what a busy machine adds is not.
 * On a machine where the reference takes longer than it should, the limit is longer in the same ratio.
 * Answers the least of each step, as text.
 */
export async function neverFreezes(journey) {
  const least = new Map();
  let pace = Infinity;
  const limit = () => LIMIT * Math.max(1, pace / NORMAL);
  const slow = () => [...least].filter(([, longest]) => longest > limit()).map(said);
  for (let walk = 0; walk === 0 || (walk < 5 && slow().length > 0); walk += 1) {
    let paced = false;
    await journey(async (visit, what, act) => {
      if (!paced) pace = Math.min(pace, await longestTask(visit, () => visit.evaluate(reference)));
      paced = true;
      const longest = await longestTask(visit, act);
      least.set(what, Math.min(longest, least.get(what) ?? Infinity));
    });
  }
  assert(slow().length === 0, `held the page for more than ${limit().toFixed(0)} ms at once: ${slow().join(', ')} (the reference: ${pace.toFixed(0)} ms)`);
  return `${[...least].map(said).join(', ')}; reference ${pace.toFixed(1)} ms`;
}

const said = ([what, longest]) => `${what} ${longest.toFixed(0)} ms`;
