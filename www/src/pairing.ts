/** Pairing in steps, with helpers where they are wanted and of use. */
import * as core from './generated/core.js';
import { Crew } from './crew.js';
import { compiledCore, held } from './crossing.js';
import type { Steps } from './job.js';
import { pairingPrices } from './typed.js';
import type { Pairing, Progress } from './types.js';

export interface Wanted {
  /** Helpers beside the one that asks. */
  helpers: number;
  /** Pairs of people from which on they are of use. */
  from: number;
}

/** With helpers at work, steps are shorter: they want their next pieces. */
const BRISK_MS = 10;

export function pairInSteps(request: string, { helpers, from }: Wanted): Steps<Pairing> {
  const { alive, free } = held(() => core.PairJob.start(request));
  let crew: Crew | null = null;
  let decided = helpers < 1;
  return {
    step: (budget) => {
      const pairs = decided ? 0 : alive((job) => job.shareable());
      if (pairs > 0) {
        decided = true;
        const module = compiledCore();
        if (pairs >= from && module) crew = new Crew(alive, request, module, pairs, helpers);
      }
      crew?.feed();
      const text = alive((job) => job.step(budget));
      return text === undefined ? null : pairingPrices(JSON.parse(text) as Pairing);
    },
    progress: () => ({ ...(JSON.parse(alive((job) => job.progress())) as Progress), workers: 1 + (crew?.ready ?? 0) }),
    finish: () => {
      alive((job) => job.hurry());
      return null;
    },
    pace: () => (crew && crew.ready > 0 ? BRISK_MS : undefined),
    free: () => {
      crew?.end();
      free();
    },
  };
}
