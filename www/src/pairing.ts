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
/** But no shorter than this many pairs of people, however long others on the machine make a step last: each turn has its price. */
const LEAST = 2_000_000;

export function pairInSteps(request: string, { helpers, from }: Wanted): Steps<Pairing> {
  const { alive, free } = held(() => core.PairJob.start(request));
  let crew: Crew | null = null;
  let decided = helpers < 1;
  /** All but the pairs, once it is done; they are fetched in pieces. */
  let done: Pairing | null = null;
  return {
    step: (budget) => {
      if (done) return fetched(done, alive);
      const cells = decided ? 0 : alive((job) => job.shareable());
      if (cells > 0) {
        decided = true;
        const module = compiledCore();
        if (cells >= from && module) crew = new Crew(alive, request, module, cells, helpers);
      }
      crew?.feed();
      const text = alive((job) => job.step(crew && crew.ready > 0 ? Math.max(budget, LEAST) : budget));
      if (text === undefined) return null;
      crew?.end();
      crew = null;
      done = pairingPrices(JSON.parse(text) as Pairing);
      return null;
    },
    progress: () => {
      const progress = JSON.parse(alive((job) => job.progress())) as Progress;
      return { ...progress, workers: 1 + (crew?.ready ?? 0) };
    },
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

/** Pairs that are fetched at a time, and in one step. */
const PIECE = 100;
const MORE = 1000;

function fetched(pairing: Pairing, alive: <R>(call: (job: core.PairJob) => R) => R): Pairing | null {
  for (let count = 0; count < MORE; count += PIECE) {
    const text = alive((job) => job.pairs(PIECE));
    if (text === undefined) return pairing;
    for (const pair of JSON.parse(text) as Pairing['pairs']) pairing.pairs.push(pair);
  }
  return null;
}
