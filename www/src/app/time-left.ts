/** How long work still takes, from how fast the part that is under way has gone so far. */

/** Sooner than this nothing is said: the first steps are no measure. */
const FIRST_MS = 2_000;
/** Nor before so much of the part is done. */
const FIRST_PART = 0.05;

export class TimeLeft {
  private phase: string | null = null;
  private since = 0;
  private from = 0;

  /** Milliseconds that this part still takes, about; null while that cannot be said. */
  left(now: number, phase: string, done: number, of: number): number | null {
    if (phase !== this.phase || done < this.from) {
      this.phase = phase;
      this.since = now;
      this.from = done;
      return null;
    }
    const [past, gone] = [now - this.since, done - this.from];
    if (of <= 0 || past < FIRST_MS || gone < (of - this.from) * FIRST_PART) return null;
    return (past * Math.max(0, of - done)) / gone;
  }
}
