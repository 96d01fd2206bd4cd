/** What the package needs beside itself, as text: for bundlers that take no other files along. The build puts the two constants before it. */
import { fromBase64 } from '../bridge/base64.js';
import { gunzip } from '../bridge/gzip.js';

declare const CORE: string;
declare const HELPER: string;

/** The core's bytes. */
export function core(): Promise<Uint8Array<ArrayBuffer>> {
  return gunzip(fromBase64(CORE));
}

/** The source of a helper, a module. */
export const helper: string = HELPER;
