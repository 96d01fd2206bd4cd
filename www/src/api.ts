/**
 * The functions of the package. What crosses to the core is JSON text and raw bytes; what comes back is plain objects, with typed arrays
 * where the contract says so. `package.ts` adds how to start it; the page's worker starts it by itself.
 */
import * as core from './generated/core.js';
import type { Pairing, Progress, Request } from './types.js';

/** What every failure throws. */
export class ViceVersaError extends Error {
  /** Stable kebab-case code. */
  readonly code: string;
  /** The next step, in one sentence. */
  readonly advice: string;

  constructor(code: string, message: string, advice: string) {
    super(message);
    this.name = 'ViceVersaError';
    this.code = code;
    this.advice = advice;
  }
}

let state: 'absent' | 'ready' | 'crashed' = 'absent';
let instance = 0;

/** Hands over the compiled or uncompiled core. */
export async function start(source: BufferSource | WebAssembly.Module | Response | Promise<Response>): Promise<void> {
  await core.default({ module_or_path: source });
  state = 'ready';
}

/** Which program answers. */
export function version(): { version: string; build: string } {
  return read(() => core.version());
}

/**
 * Calls the core and tells its failures apart: what it throws as text is an error that it thought of; everything else is a crash, after
 * which the instance cannot be trusted and the next call gets a fresh one.
 */
function ask<T>(call: () => T): T {
  if (state === 'absent') {
    throw new ViceVersaError('not-started', 'The package is not started.', 'Await init() first.');
  }
  if (state === 'crashed') {
    core.__wbg_reset_state();
    instance++;
    state = 'ready';
  }
  try {
    return call();
  } catch (thrown) {
    if (typeof thrown !== 'string') {
      state = 'crashed';
      throw new ViceVersaError(
        'core-crashed',
        'The program made a mistake of its own and stopped this step.',
        'Nothing is lost: try again, or try with fewer people, and report it if it comes back.',
      );
    }
    const { code, message, advice } = JSON.parse(thrown) as ViceVersaError;
    throw new ViceVersaError(code, message, advice);
  }
}

/** An answer that comes as JSON text. */
function read<T>(call: () => string): T {
  return JSON.parse(ask(call)) as T;
}

export interface PairOptions {
  /** Accepted for what is to come; this version pairs on one. */
  workers?: number;
  /** Abandons: the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Answers with the best found so far and its true gap. */
  finish?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** As `pair`, in steps of about 30 ms, between which everything else gets its turn. */
export async function pairAsync(_request: Request, _options: PairOptions = {}): Promise<Pairing> {
  throw new ViceVersaError('not-yet', 'Pairing has not landed yet.', 'Wait a little.');
}

/** What the page may ask for by name. */
export const functions = { version };
