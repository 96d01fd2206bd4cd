/** What the package needs beside itself, as text: for bundlers that take no other files along. The build puts the two constants before it. */
import { unlzma } from '../bridge/lzma.js';
import { bytesOf } from '../bridge/packed.js';

declare const CORE: string;
declare const HELPER: string;

/** The core's bytes. */
export function core(): Uint8Array<ArrayBuffer> {
  return unlzma(bytesOf(CORE));
}

/** The source of a helper, a module. */
export const helper: string = HELPER;
