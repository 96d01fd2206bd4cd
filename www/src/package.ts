/** The npm package `viceversa`: in Node (20 and later) and in browsers, `await init()` and then call. */
import { type Hand, helpersComeFrom } from './crew.js';
import { start } from './crossing.js';
import type { FromHelper } from './helper.js';

export * from './types.js';
export * from './api.js';
export { ViceVersaError } from './crossing.js';

/**
 * Starts the core. Without an argument it takes `core.wasm` from beside this file: read in Node, fetched in a browser.
 *
 * @param source where the core is instead: its address, a response, its bytes, or the compiled module
 */
export async function init(source?: string | URL | Response | BufferSource | WebAssembly.Module): Promise<void> {
  helpersComeFrom(hired);
  if (source !== undefined && typeof source !== 'string' && !(source instanceof URL)) return start(source);
  const url = new URL(source ?? 'core.wasm', import.meta.url);
  if (url.protocol !== 'file:') return start(fetch(url));
  const { readFile } = await import('node:fs/promises');
  return start(new Uint8Array(await readFile(url)));
}

/** A worker from `helper.js` beside this file. */
async function hired(hear: (message: FromHelper) => void, lost: () => void): Promise<Hand> {
  if (typeof Worker === 'function') {
    const worker = new Worker(new URL('./helper.js', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<FromHelper>) => hear(event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lost();
    });
    return { tell: (message, transfer = []) => worker.postMessage(message, transfer), end: () => worker.terminate() };
  }
  const threads = await import('node:worker_threads');
  const worker = new threads.Worker(new URL('./helper.js', import.meta.url));
  worker.on('message', hear);
  worker.on('error', lost);
  worker.on('exit', lost);
  // It lives for a pairing, which keeps the process alive by itself.
  worker.unref();
  return { tell: (message, transfer = []) => worker.postMessage(message, transfer), end: () => void worker.terminate() };
}
