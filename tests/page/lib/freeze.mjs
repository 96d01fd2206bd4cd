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

/** Fails when anything during `act` holds the page longer than the limit. */
export async function neverFreezes(visit, what, act) {
  const longest = await longestTask(visit, act);
  assert(longest <= LIMIT, `${what}: the page was held for ${longest.toFixed(0)} ms at once`);
  return longest;
}
