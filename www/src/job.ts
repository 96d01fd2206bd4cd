/** Long work in steps, between which everything else gets its turn. */

export interface Steps<T> {
  /** Works for about `budget` units; the answer once there is one. */
  step(budget: number): T | null;
  progress(): { phase: string; done: number; of: number };
  /** The best so far; null where only the whole is of use. */
  finish(): T | null;
  free(): void;
}

export interface JobOptions {
  /** Accepted for what is to come; this version works on one. */
  workers?: number;
  /** Abandons: the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Answers with the best found so far and its true gap. */
  finish?: AbortSignal;
  onProgress?: (progress: { phase: string; done: number; of: number }) => void;
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
      budget = adapted(budget, performance.now() - before);
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
      budget = adapted(budget, performance.now() - before);
      await turn();
    }
  } finally {
    steps.free();
  }
}

function adapted(budget: number, took: number): number {
  const factor = Math.min(4, Math.max(0.25, STEP_MS / Math.max(took, 1)));
  return Math.max(1_000, Math.round(budget * factor));
}

/** Lets every message and event that waits have its turn; a timer would wait four milliseconds more. */
function turn(): Promise<void> {
  if (typeof setImmediate === 'function') return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
