/** Long work in steps, between which everything else gets its turn. */

export interface Steps<T> {
  /** Works for about `budget` units; the answer once there is one. */
  step(budget: number): T | null;
  progress(): StepProgress;
  /** The best so far; null where only the whole is of use, or where it comes with one of the next steps. */
  finish(): T | null;
  /** How many milliseconds a step should last, where it matters; 0 while steps last as long as they do, whatever the budget. */
  pace?(): number | undefined;
  free(): void;
}

/** How far long work is. */
export interface StepProgress {
  /** Which part is under way: a code. */
  phase: string;
  /** So much of it is done. */
  done: number;
  /** So much there is. */
  of: number;
  /** How many workers are at it, this one among them (`pairAsync`). */
  workers?: number;
}

/** How long work runs. */
export interface JobOptions {
  /**
   * How many workers may pair together, this one among them (`pairAsync`; 1 by default). The answer is the same for any number. A host
   * that cannot start workers, and a programme that is too small for them, use one; `onProgress` says how many are at it.
   */
  workers?: number;
  /** Abandons: the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Answers with the best found so far and its true gap. */
  finish?: AbortSignal;
  /** Called after each step. */
  onProgress?: (progress: StepProgress) => void;
}

/** A step is to last about this long. */
const STEP_MS = 30;
const FIRST_BUDGET = 50_000;

/** To the end, without pause. */
export function runToEnd<T>(steps: Steps<T>, onProgress?: JobOptions['onProgress']): T {
  try {
    for (let budget = FIRST_BUDGET; ; ) {
      const before = performance.now();
      const answer = steps.step(budget);
      if (answer !== null) return answer;
      onProgress?.(steps.progress());
      budget = adapted(budget, performance.now() - before, steps.pace?.());
    }
  } finally {
    steps.free();
  }
}

/** In steps of about 30 ms. */
export async function runInSteps<T>(steps: Steps<T>, { signal, finish, onProgress }: JobOptions): Promise<T> {
  try {
    for (let budget = FIRST_BUDGET; ; ) {
      signal?.throwIfAborted();
      const best = finish?.aborted ? steps.finish() : null;
      if (best !== null) return best;
      const before = performance.now();
      const answer = steps.step(budget);
      if (answer !== null) return answer;
      onProgress?.(steps.progress());
      budget = adapted(budget, performance.now() - before, steps.pace?.());
      await turn();
    }
  } finally {
    steps.free();
  }
}

function adapted(budget: number, took: number, wanted = STEP_MS): number {
  if (wanted === 0) return budget;
  const factor = Math.min(4, Math.max(0.25, wanted / Math.max(took, 1)));
  return Math.max(1_000, Math.round(budget * factor));
}

/** Where turns are waited for. One channel for all of them: a busy Firefox loses the message of one whose ports nobody holds any more. */
let channel: MessageChannel | null = null;
const waiting: (() => void)[] = [];

/** Lets every message and event that waits have its turn; a timer would wait four milliseconds more. */
export function turn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  if (channel === null) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
