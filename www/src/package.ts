/** The npm package `viceversa`: in Node (20 and later) and in browsers, `await init()` and then call. */
import { start } from './crossing.js';

export * from './types.js';
export * from './api.js';
export { ViceVersaError } from './crossing.js';

/**
 * Starts the core. Without an argument it takes `core.wasm` from beside this file: read in Node, fetched in a browser.
 *
 * @param source where the core is instead: its address, a response, its bytes, or the compiled module
 */
export async function init(source?: string | URL | Response | BufferSource | WebAssembly.Module): Promise<void> {
  if (source !== undefined && typeof source !== 'string' && !(source instanceof URL)) return start(source);
  const url = new URL(source ?? 'core.wasm', import.meta.url);
  if (url.protocol !== 'file:') return start(fetch(url));
  const { readFile } = await import('node:fs/promises');
  return start(new Uint8Array(await readFile(url)));
}
