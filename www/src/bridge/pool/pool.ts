/**
 * Helpers of a pairing, in workers of their own: they get the request once, and then pieces of whatever looks at all pairs are under way. Nobody waits for
 * them: what they do not bring, the pairing works on itself. So one that is slow, fails or is ended costs nothing but time.
 */
import type { Asked } from '../instance.js';
import type { Compiled } from '../messages.js';
import type { PairJob } from '../../generated/core.js';
import { turn } from '../steps.js';
import type { FromHelper, ToHelper } from './helper.js';

/** A worker that runs `helper`. */
export interface Hand {
  tell(message: ToHelper, transfer?: ArrayBuffer[]): void;
  end(): void;
}

/** Starts one; `lost` is called when it can no longer be heard. */
export type Hire = (hear: (message: FromHelper) => void, lost: () => void) => Hand | Promise<Hand>;

/** Pairs of people in a piece, at most: a hundredth of a second or so. */
const PIECE = 1 << 24;
/** Pieces of a look, at least, so that all end at about the same time. */
const PIECES = 32;
/** Pieces that a helper has before it, so that it does not wait for the next while this side is at work. */
const AHEAD = 4;
/** Pieces of people that a helper is told at a time. */
const TOLD = 16;
/** Errands in a row of which a helper brings nothing, not even late, before it counts as gone: one that ends or hangs says nothing. */
const MUTE = 8;
/** The most helpers that are of any use. */
const MOST = 15;

let hire: Hire | null = null;

/** Where helpers come from. Without this there are none. */
export function helpersComeFrom(source: Hire): void {
  hire = source;
}

interface Helping {
  hand: Hand | null;
  ready: boolean;
  /** The errand that it was told of. */
  errand: number;
  /** Its pieces that have not come back. */
  out: number;
  /** Errands since it was last heard. */
  mute: number;
  lost: () => void;
}

type Ask = <R>(call: (job: PairJob) => R) => R;

export class Crew {
  private helping: Helping[] = [];
  private ended = false;

  /** `ask` reaches the pairing, which goes through so many pairs of people. */
  constructor(
    private readonly ask: Ask,
    private readonly asked: Asked,
    private readonly core: Compiled,
    pairs: number,
    helpers: number,
  ) {
    if (!hire || !(helpers >= 1)) return;
    ask((job) => job.share(Math.min(PIECE, pairs / PIECES)));
    for (let at = 0; at < Math.min(helpers, MOST); at++) void this.take(hire);
  }

  /** How many are at work. */
  get ready(): number {
    return this.helping.filter((one) => one.ready).length;
  }

  /** Hands out what there is to do. */
  feed(): void {
    const errand = this.ready > 0 ? this.ask((job) => job.errand()) : 0;
    if (errand === 0) return;
    for (const one of [...this.helping]) {
      if (one.mute > MUTE) one.lost();
      while (one.hand && one.ready && (one.errand !== errand || one.out < AHEAD)) {
        const piece = this.ask((job) => job.handOut());
        if (piece === undefined) return;
        if (one.errand !== errand) {
          const bytes = this.ask((job) => job.errandBytes());
          if (bytes === undefined) return;
          one.errand = errand;
          one.out = 0;
          one.mute++;
          one.hand.tell({ kind: 'errand', errand, bytes }, [bytes.buffer as ArrayBuffer]);
        }
        one.out++;
        one.hand.tell({ kind: 'piece', errand, piece });
      }
    }
  }

  end(): void {
    this.ended = true;
    for (const one of this.helping) one.hand?.end();
    this.helping = [];
  }

  private async take(from: Hire): Promise<void> {
    const lost = (): void => {
      this.helping = this.helping.filter((other) => other !== one);
      one.hand?.end();
      one.hand = null;
    };
    const one: Helping = { hand: null, ready: false, errand: 0, out: 0, mute: 0, lost };
    try {
      one.hand = await from((message) => this.hear(one, message, lost), lost);
      if (this.ended) return one.hand.end();
      this.helping.push(one);
      one.hand.tell({ kind: 'help', core: this.core, request: this.asked.rest(), people: this.asked.about });
      let told = 0;
      for (const people of this.asked.pieces()) {
        one.hand.tell({ kind: 'people', people });
        if (++told % TOLD === 0) await turn();
        if (this.ended) return;
      }
      one.hand.tell({ kind: 'asked' });
    } catch {
      // A host without workers, or without enough memory for one more: fewer do it too.
      lost();
    }
  }

  private hear(one: Helping, message: FromHelper, lost: () => void): void {
    if (this.ended) return;
    one.mute = 0;
    try {
      switch (message.kind) {
        case 'ready':
          one.ready = true;
          break;
        case 'found':
          if (message.errand === one.errand) one.out--;
          // What comes too late is not taken.
          this.ask((job) => job.handIn(message.errand, message.piece, message.bytes));
          break;
        case 'failed':
          lost();
          break;
      }
      this.feed();
    } catch {
      // The pairing is gone: its own next step says so to whoever waits for it, while here nobody would hear it.
      this.end();
    }
  }
}
