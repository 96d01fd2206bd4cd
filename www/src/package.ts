/**
 * The npm package `viceversa`: `await init()` and then call. This entry is for Node (20 and later) and works in a page as well, where no bundler is used;
 * `package-browser.ts` is what a bundler gets.
 */
import type { Hand } from './bridge/pool/pool.js';
import { coreAlong, coreBeside, fetched, hiredHere } from './package/beside.js';
import type { FromHelper } from './bridge/pool/helper.js';
import { begin } from './package/start.js';
import type { CoreSource, Running } from './types.js';

export * from './types.js';
export * from './package/api.js';
export { kit } from './package/kit.js';
export { end } from './package/end.js';
export { ViceVersaError } from './bridge/instance.js';
export type { JobOptions, StepProgress } from './bridge/steps.js';

/**
 * Starts the core; whatever else is called before throws `not-started`. A second call does nothing.
 *
 * Without an argument it needs no configuration: it takes `core.wasm` from beside the package (read in Node, fetched in a browser; Vite, webpack and
 * Rspack take it along), and otherwise from `inline.js`, which every bundler takes along.
 *
 * @param source - where the core is instead: its address (in a browser from the page's own, in Node from the package's), a response or the promise of one,
 * its bytes, or the compiled module
 * @returns what ends it again: `await using running = await init()`, or `end()`
 * @throws `ViceVersaError` with the code `core-not-started` when that is not the core of this version, WebAssembly is switched off, or the page's content
 * security policy lacks `'wasm-unsafe-eval'`; the message says which
 */
export async function init(source?: CoreSource): Promise<Running> {
  return begin(source, {
    beside: () => (local() ? fromDisk(new URL('./core.wasm', import.meta.url)) : coreBeside()),
    along: coreAlong,
    at: (address) => (local() ? fromDisk(new URL(address, import.meta.url)) : fetched(address)),
    hire: typeof Worker === 'function' ? hiredHere(() => new Worker(new URL('./helper.js', import.meta.url), { type: 'module' })) : hired,
  });
}

/** Whether the package itself lies on a disk. */
const local = (): boolean => import.meta.url.startsWith('file:');

async function fromDisk(url: URL): Promise<Response | BufferSource> {
  if (url.protocol !== 'file:') return fetched(url);
  const { readFile } = await import('node:fs/promises');
  return new Uint8Array(await readFile(url));
}

/** A worker thread from `helper.js` beside this file. */
async function hired(hear: (message: FromHelper) => void, lost: () => void): Promise<Hand> {
  const threads = await import('node:worker_threads');
  const worker = new threads.Worker(new URL('./helper.js', import.meta.url));
  worker.on('message', hear);
  worker.on('error', lost);
  worker.on('exit', lost);
  // It lives for a pairing, which keeps the process alive by itself.
  worker.unref();
  return { tell: (message, transfer = []) => worker.postMessage(message, transfer), end: () => void worker.terminate() };
}
