/**
 * Whether the worker still lives. It holds a lock, which the browser gives to the page at the moment in which the worker ends, however it
 * ends. One that lives and does not answer is told by a heartbeat, which is only looked at while something is asked.
 *
 * Time is counted in the page's own turns: a page that sleeps (a closed laptop, a tab in the background) counts nothing.
 */
import { STEPWISE, type FromWorker } from './messages.js';

/** One turn. */
const TURN_MS = 1_000;
/** Turns without a sign of life after which a worker is given up. */
const LIMITS = {
  /** Nothing was asked of it before: whoever is there answers at once. */
  idle: 15,
  /** Work in steps answers between them. The longest measured step lasts under a second; a slow and busy machine has a hundred times that. */
  steps: 90,
  /** Work in one piece answers when it is done: sealing, writing a large file; and unpacking and compiling the core. */
  piece: 300,
  /** Told to leave off: in steps, so soon. */
  cancelled: 10,
} as const;

export class Pulse {
  /** A name of its own, so that no other page can hold it. */
  readonly lock = `viceversa-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  private timer = 0;
  /** Turns without a sign of life. */
  private quiet = 0;
  /** The core is there; until then the worker is at work in one piece. */
  private ready = false;
  /** Nothing was under way when the last beat was sent, so it is answered at once. */
  private rested = false;
  /** A call was called off, and the worker has not been heard since. */
  private calledOff = false;
  /** The longest that what is under way may be silent; 0 while nothing is. */
  private limit = 0;
  private readonly ended = new AbortController();

  /** `beat` asks for a sign of life; `lost` is called once, and told whether the worker hangs rather than being gone. */
  constructor(
    private readonly beat: () => void,
    private readonly lost: (hung: boolean) => void,
  ) {}

  /** A call of this name is about to be made. */
  ask(name: string): void {
    this.limit = Math.max(this.limit, STEPWISE.has(name) ? LIMITS.steps : LIMITS.piece);
    if (this.timer !== 0) return;
    this.rested = this.ready;
    this.start();
  }

  /** Nothing is under way any more. */
  idle(): void {
    this.limit = 0;
    if (!this.calledOff) this.stop();
  }

  /** A call was called off. False when the worker has been silent for so long that it will not hear of it. */
  cancelled(): boolean {
    if (this.quiet >= LIMITS.cancelled) return false;
    this.calledOff = true;
    if (this.timer === 0) this.start();
    else this.beat();
    return true;
  }

  heard(kind: FromWorker['kind']): void {
    this.quiet = 0;
    this.rested = false;
    if (kind === 'ready') this.ready = true;
    if (kind === 'holding') this.watch();
    if (kind === 'beat') {
      this.calledOff = false;
      if (this.limit === 0) this.stop();
    }
  }

  end(): void {
    this.ended.abort();
    this.stop();
  }

  private start(): void {
    this.quiet = 0;
    this.beat();
    this.timer = window.setInterval(() => this.turn(), TURN_MS);
  }

  private stop(): void {
    window.clearInterval(this.timer);
    this.timer = 0;
  }

  /** The worker has its lock now: when this page gets it, the worker is gone. */
  private watch(): void {
    const { signal } = this.ended;
    (navigator as { locks?: LockManager }).locks
      ?.request(this.lock, { signal }, () => {
        if (!signal.aborted) this.lost(false);
      })
      .catch(() => undefined);
  }

  private turn(): void {
    this.quiet += 1;
    const limits = [this.limit === 0 ? LIMITS.piece : this.limit];
    if (this.calledOff) limits.push(LIMITS.cancelled);
    if (this.rested) limits.push(LIMITS.idle);
    if (this.quiet > (this.ready ? Math.min(...limits) : LIMITS.piece)) this.lost(true);
    // One that was not answered waits with the worker; another would tell no more.
    else if (this.quiet === 1) this.beat();
  }
}
