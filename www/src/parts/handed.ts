/** The file that was handed to the browser last, and not known to have arrived. */
import type { Programme } from '../types.js';
import { sha256 } from '../bridge/sha256.js';

export interface Handed {
  /** What is in it. */
  programme: Programme;
  name: string;
  sha256: string;
}

let last: Handed | null = null;

export function rememberHanded(handed: Handed): void {
  last = handed;
}

/** Part of clearing everything. */
export function forgetHanded(): void {
  last = null;
}

/** The file that holds just this programme, if it was handed over last. */
export function handedWith(programme: Programme): Handed | null {
  return last?.programme === programme ? last : null;
}

/** Whether this file is the one that was handed over last, whole; null when it is not. */
export async function recognised(file: Blob): Promise<Handed | null> {
  if (last === null) return null;
  try {
    return (await sha256(new Uint8Array(await file.arrayBuffer()))) === last.sha256 ? last : null;
  } catch {
    return null;
  }
}
