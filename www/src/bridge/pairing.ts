/** Pairing in steps, with helpers where they are wanted and of use. */
import * as core from '../generated/core.js';
import { Crew } from './pool/pool.js';
import { Asked, type Held, ViceVersaError, compiledCore, held } from './instance.js';
import type { Steps } from './steps.js';
import { PIECE as PEOPLE } from './serialize.js';
import { pairingPrices } from './prices.js';
import type { Pair, Pairing, Progress, Reason, Request } from '../types.js';

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

/** The request is read as it is while the steps run; who changes it meanwhile gets the answer to something in between. */
export function pairInSteps(request: Request, wanted: Wanted): Steps<Pairing> {
  const asked = new Asked(request, wanted.helpers >= 1);
  const question = asking(asked);
  let pairing: Steps<Pairing> | null = null;
  let hurried = false;
  return {
    step: (budget) => {
      if (pairing) return pairing.step(budget);
      const whole = question.step();
      if (whole) pairing = answering(whole, asked, wanted);
      if (hurried) pairing?.finish();
      return null;
    },
    progress: () => pairing?.progress() ?? { phase: 'reading', ...question.progress(), workers: 1 },
    finish: () => {
      hurried = true;
      return pairing?.finish() ?? null;
    },
    pace: () => (pairing ? pairing.pace?.() : 0),
    free: () => (pairing ?? question).free(),
  };
}

/** People are read for this long at a time. */
const READ_MS = 20;

interface Asking {
  /** Reads on; what was asked once it is all there. */
  step(): Held<core.Question> | null;
  progress(): { done: number; of: number };
  free(): void;
}

function asking(asked: Asked): Asking {
  let question: Held<core.Question> | null = null;
  const pieces = asked.pieces();
  let done = 0;
  /** A mistake's place is told by the whole: a piece does not know where it stands, nor what stands before the people. */
  const orWhole = (call: () => Held<core.Question> | null): Held<core.Question> | null => {
    try {
      return call();
    } catch (error) {
      question?.free();
      question = null;
      if (error instanceof ViceVersaError && error.code === 'invalid-request') return held(() => core.Question.begin(asked.whole(), 0));
      throw error;
    }
  };
  return {
    step: () =>
      orWhole(() => {
        const since = performance.now();
        question ??= held(() => core.Question.begin(asked.rest(), asked.about));
        do {
          const { value } = pieces.next();
          if (value === undefined) {
            const whole = question;
            // From here on it is another's to free.
            question = null;
            return whole;
          }
          question.alive((one) => one.people(value));
          done += PEOPLE;
        } while (performance.now() - since < READ_MS);
        return null;
      }),
    progress: () => ({ done: Math.min(done, asked.about), of: asked.about }),
    free: () => question?.free(),
  };
}

function answering(question: Held<core.Question>, asked: Asked, { helpers, from }: Wanted): Steps<Pairing> {
  // The core takes the question over.
  const { alive, free } = held(() => question.alive((one) => core.PairJob.start(one)));
  let compiled = false;
  let crew: Crew | null = null;
  let decided = helpers < 1;
  /** All but the pairs, once it is done; they are fetched in pieces. */
  let done: Pairing | null = null;
  const telling = new Telling();
  const fetched = (pairing: Pairing): Pairing | null => {
    for (let count = 0; count < MORE; count += PIECE) {
      const text = alive((job) => job.pairs(PIECE));
      if (text === undefined) return pairing;
      telling.pairs(text, pairing.pairs);
    }
    return null;
  };
  return {
    step: (budget) => {
      if (done) return fetched(done);
      const cells = decided ? 0 : alive((job) => job.shareable());
      if (cells > 0) {
        decided = true;
        const compiled = compiledCore();
        if (cells >= from && compiled) crew = new Crew(alive, asked, compiled, cells, helpers);
      }
      crew?.feed();
      const text = alive((job) => job.step(crew && crew.ready > 0 ? Math.max(budget, LEAST) : budget));
      compiled ||= alive((job) => job.compiled());
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
    pace: () => (!compiled || done ? 0 : crew && crew.ready > 0 ? BRISK_MS : undefined),
    free: () => {
      crew?.end();
      free();
    },
  };
}

/** Pairs that are fetched at a time, and in one step. */
const PIECE = 100;
const MORE = 1000;

/** Pairs as they come from the core: each reason once, and pointed at. */
interface Told {
  reasons: Reason[];
  pairs: [mentor: string, mentee: string, points: number, forMentor: number, forMentee: number, locked: boolean, minutes: number | null, reasons: number[]][];
}

/** Reasons that have come, and where the next ones go. */
class Telling {
  private readonly reasons: Reason[] = [];

  /** Adds the pairs of a piece, each with reasons of its own. */
  pairs(text: string, all: Pair[]): void {
    const { reasons, pairs } = JSON.parse(text) as Told;
    for (const reason of reasons) this.reasons.push(reason);
    for (const [mentor, mentee, points, forMentor, forMentee, locked, minutes, of] of pairs) {
      const pair: Pair = { mentor, mentee, points, gain: { mentor: forMentor, mentee: forMentee }, reasons: of.map((at) => this.reason(at)), locked };
      if (minutes !== null) pair.minutes = minutes;
      all.push(pair);
    }
  }

  private reason(at: number): Reason {
    const reason = this.reasons[at] as Reason;
    return { ...reason, params: { ...reason.params } };
  }
}
