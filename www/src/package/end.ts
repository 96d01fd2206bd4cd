/** How the package ends. */
import { stop } from '../bridge/instance.js';
import type { Running } from '../types.js';

/**
 * Ends the core: its memory is given back, helpers stop, and a pairing that is under way rejects with the code `ended`. Whatever is called afterwards throws
 * `not-started`, until `init` begins anew (which then needs no source). Nothing has to be ended for a process to exit by itself.
 *
 * @throws nothing, also where nothing was begun
 */
export async function end(): Promise<void> {
  stop();
}

/** What `init` gives. */
export const running: Running = Object.assign({ end }, typeof Symbol.asyncDispose === 'symbol' ? { [Symbol.asyncDispose]: end } : {}) as Running;
