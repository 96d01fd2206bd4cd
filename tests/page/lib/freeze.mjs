/**
 * Watches the page's main thread for work that holds it longer than 100 ms.
 *
 * It counts the thread's own processor time, from the browser's trace: on a busy machine a task can be kept waiting by other programs,
 * which is no fault of the page. Only Chromium tells.
 */
import { assert } from './tools.mjs';

/** Longest time that the page may keep a person waiting for a reaction, in milliseconds. */
export const LIMIT = 100;

/** Runs `act` while the page of `visit` is watched; answers the longest piece of work in milliseconds. */
export async function longestTask(visit, act) {
  await visit.page.tracing.start({ categories: ['-*', 'toplevel'] });
  let trace;
  try {
    await act();
  } finally {
    trace = await visit.page.tracing.stop();
  }
  const events = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const mains = new Set(events.filter((one) => one.name === 'thread_name' && one.args.name === 'CrRendererMain').map((one) => `${one.pid}/${one.tid}`));
  const tasks = events.filter((one) => one.ph === 'X' && mains.has(`${one.pid}/${one.tid}`) && one.tdur !== undefined);
  assert(tasks.length > 0, 'the browser recorded nothing of the page’s main thread');
  return Math.max(...tasks.map((one) => one.tdur)) / 1000;
}

/**
 * Fails when a step of `journey` holds the page longer than the limit. `journey` gets `step(what, act)`, which watches one step, and is
 * walked anew, up to five times, while a step is over the limit: work of the page is there every time, and what a busy machine adds is not.
 * Answers the least of each step, as text.
 */
export async function neverFreezes(journey) {
  const least = new Map();
  const slow = () => [...least].filter(([, longest]) => longest > LIMIT).map(said);
  for (let walk = 0; walk === 0 || (walk < 5 && slow().length > 0); walk += 1) {
    await journey(async (visit, what, act) => {
      const longest = await longestTask(visit, act);
      least.set(what, Math.min(longest, least.get(what) ?? Infinity));
    });
  }
  assert(slow().length === 0, `held the page for more than ${LIMIT} ms at once: ${slow().join(', ')}`);
  return [...least].map(said).join(', ');
}

const said = ([what, longest]) => `${what} ${longest.toFixed(0)} ms`;
