/**
 * How long the part of the work that is under way still takes, from how fast it has gone so far. Said only where the past bears it out: for the last third of
 * the time the same end has to have been in sight. So a slow start, a jump and a tail that slows down are no measure.
 */

/** Sooner than this nothing is said: the first steps are no measure. */
const FIRST_MS = 2_000;
/** Nor before so much of the part is done. */
const FIRST_PART = 0.15;
/** By how much of what is left the ends that were in sight may differ. */
const AGREE = 0.1;
/** And by so much besides, which nobody sees. */
const BLINK_MS = 100;
/** A search does not know what it will still find: at 60,000 people it was nine tenths through after a tenth of its time. */
const SEARCHES: ReadonlySet<string> = new Set(['comparing', 'pairing']);

export class TimeLeft {
  private phase: string | null = null;
  private since = 0;
  private from = 0;
  /** When the end was in sight for which moment. */
  private seen: { at: number; end: number }[] = [];

  /** Milliseconds that this part still takes, about; null while that cannot be said. */
  left(now: number, phase: string, done: number, of: number): number | null {
    if (phase !== this.phase || done < this.from) {
      this.phase = phase;
      this.since = now;
      this.from = done;
      this.seen = [];
      return null;
    }
    const [past, gone] = [now - this.since, done - this.from];
    if (of <= 0 || gone <= 0 || SEARCHES.has(phase)) return null;
    const left = (past * Math.max(0, of - done)) / gone;
    this.seen.push({ at: now, end: now + left });
    const third = now - past / 3;
    // The last one from before that third counts too: an end that was in sight for one moment is none.
    const first = this.seen.findLastIndex(({ at }) => at <= third);
    if (past < FIRST_MS || gone < (of - this.from) * FIRST_PART || first < 0) return null;
    this.seen.splice(0, first);
    return this.seen.every(({ end }) => Math.abs(end - now - left) <= AGREE * left + BLINK_MS) ? left : null;
  }
}
