/** What a page holds while the device goes round: what is asked, what was sealed, and nothing that could open it. */
import type { Sealed } from '../parts/save-file.js';
import type { Asking } from '../types.js';
import { language } from '../words/words.js';

/** Wrong passphrases that are answered as fast as a right one. */
const FREE = 3;
/** The longest that one is made to wait, in seconds. Nobody is locked out for good. */
const LONGEST_WAIT = 60;

export class Passing {
  /** Sealed to the programme's public key and armored, in the order of their letters, so that nobody sees which came last. */
  answers: string[] = [];
  /** Passphrases that were tried and did not open it. */
  wrong = 0;
  /** The coordinator's language, to come back to. */
  readonly home = language();
  private waitUntil = 0;

  constructor(
    readonly asking: Asking,
    /** The programme as it was, under its passphrase. */
    readonly sealed: Sealed,
    /** Whether it was in no file before. */
    readonly unsaved: boolean,
  ) {}

  keep(answer: string): void {
    this.answers = [...this.answers, answer].sort();
  }

  /** Counts a wrong passphrase; after a few, each takes twice as long as the last. */
  refused(now: number): void {
    this.wrong += 1;
    const seconds = this.wrong < FREE ? 0 : Math.min(LONGEST_WAIT, 2 ** (this.wrong - FREE + 1));
    this.waitUntil = now + 1000 * seconds;
  }

  /** Whole seconds before the next passphrase is looked at. */
  wait(now: number): number {
    return Math.max(0, Math.ceil((this.waitUntil - now) / 1000));
  }
}
