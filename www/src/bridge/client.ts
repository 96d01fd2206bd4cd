/** Promises to the worker: ask, follow, abandon, finish; and a fresh worker after a crash, a silent end or a hang. */
import { CheckedWorker } from './checked-worker.js';
import type { CallOptions, Core } from './core.js';
import { type Part, coreText, isParted } from './core-text.js';
import { type Compiled, type Failure, type FromWorker, STEPWISE, type ToWorker } from './messages.js';
import { type Piece, Pieces, Sent, breathe, pack } from './serialize.js';
import { Pulse } from './liveness.js';

export interface Engine {
  /** Rejects with a `Failure`; with the code "cancelled" when the signal said so. */
  call<K extends keyof Core>(name: K, args: Parameters<Core[K]>, options?: CallOptions): Promise<Awaited<ReturnType<Core[K]>>>;
  /** Ends the worker; what is under way is rejected as cancelled. */
  stop(): void;
}

interface Pending {
  name: string;
  args: unknown[];
  options: CallOptions;
  /** What has come of the answer. */
  pieces: Pieces;
  /** How often it was under way when a worker was lost. */
  lost: number;
  /** How often it was the one at work when its worker fell silent. */
  hung: number;
  resolve: (value: unknown) => void;
  reject: (failure: Failure) => void;
}

const CANCELLED: Failure = { code: 'cancelled', message: 'This was cancelled.', advice: 'Start it again when you want.' };
const CRASHED: Failure = {
  code: 'core-crashed',
  message: 'The program made a mistake of its own and stopped this step.',
  advice: 'Your work is still here. Try again, and report it if it comes back.',
};

const HUNG: Failure = {
  code: 'core-hung',
  message: 'The program stopped answering in this step, twice, and was started again.',
  advice: 'Your work is still here. Try again with less at a time, and report it if it comes back.',
};

const CHANGED: Failure = {
  code: 'file-changed',
  message: 'This file is not as it was made: a part of it has another checksum.',
  advice: 'Get the file again from where you had it.',
};

/** What was called off may go on for so long before its worker is ended. */
const MOMENT_MS = 400;

/** Starts a worker at once, so that it is ready by the time of the first question. */
export function startEngine(): Engine {
  const engine = first ?? new WorkerEngine();
  first = null;
  return engine;
}

/** What every core answers in. */
let locale = 'en';
const engines = new Set<WorkerEngine>();

/** From now on every core answers in the language of this locale. */
export function answerIn(wanted: string): void {
  locale = wanted;
  for (const engine of engines) engine.speak();
}

/** Why nothing of this file is run any more: a part of it is not as it was made. */
let refused: Failure | null = null;
/** Compiled once, whichever worker was first; it knows nobody's data. */
let compiled: Compiled | null = null;

class Overtaken extends Error {}

function isFile(value: unknown): value is Blob {
  return value instanceof Blob;
}

class WorkerEngine implements Engine {
  private worker: CheckedWorker<ToWorker> | null = null;
  private readonly pending = new Map<number, Pending>();
  private last = 0;
  /** The lists that this worker has. */
  private sent = new Sent();
  private packing = 0;
  /** Nothing is heard of the worker after this. */
  private deaf = new AbortController();
  private pulse: Pulse | null = null;
  /** Runs while a worker may be ended for what was called off; 0 otherwise. */
  private ending = 0;

  constructor() {
    engines.add(this);
    this.start();
  }

  speak(): void {
    this.tell({ kind: 'locale', locale });
  }

  call<K extends keyof Core>(name: K, args: Parameters<Core[K]>, options: CallOptions = {}): Promise<Awaited<ReturnType<Core[K]>>> {
    return new Promise((resolve, reject) => {
      const failure = options.signal?.aborted ? CANCELLED : refused;
      if (failure !== null) {
        reject(failure);
        return;
      }
      const id = ++this.last;
      const pending: Pending = { name, args, options, pieces: new Pieces(), lost: 0, hung: 0, resolve: resolve as Pending['resolve'], reject };
      this.pending.set(id, pending);
      options.signal?.addEventListener('abort', () => this.cancel(id), { once: true });
      options.finish?.addEventListener('abort', () => this.tell({ kind: 'finish', id }), { once: true });
      void this.ask(id, pending);
    });
  }

  stop(): void {
    engines.delete(this);
    this.end();
    this.rejectAll(CANCELLED);
  }

  private async ask(id: number, pending: Pending): Promise<void> {
    if (!this.worker) this.start();
    const { worker } = this;
    const { name, args, options } = pending;
    pending.pieces = new Pieces();
    // Cancelled, or to be asked again of another worker, while its arguments were on their way.
    const overtaken = (): boolean => this.worker !== worker || this.pending.get(id) !== pending;
    const send = (piece: Piece): void => {
      if (overtaken()) throw new Overtaken();
      this.tell({ kind: 'piece', piece });
    };
    this.packing++;
    try {
      const parcel = await pack(args, { send, rest: breathe, sent: this.sent });
      if (overtaken()) return;
      // Answered before the call is begun, by whoever is there.
      this.pulse?.ask(name);
      this.tell({ kind: 'call', id, name, args: parcel });
      if (options.finish?.aborted) this.tell({ kind: 'finish', id });
    } catch (error) {
      if (error instanceof Overtaken) return;
      // Only what is no plain data (a loop, a function) gets here.
      this.settle(id)?.reject({ code: 'unfit-request', message: 'The page handed on something that the program cannot take.', advice: 'Undo the last change and try again; if it comes back, save your work and report it.' });
    } finally {
      this.packing--;
      if (this.packing === 0) for (const list of this.sent.superfluous()) this.tell({ kind: 'drop', list });
    }
  }

  private cancel(id: number): void {
    const pending = this.settle(id);
    if (!pending) return;
    pending.reject(CANCELLED);
    // One that does not hear "cancel" soon is ended, as one that cannot hear it.
    if (STEPWISE.has(pending.name) && this.pulse?.cancelled() === true) this.tell({ kind: 'cancel', id });
    else this.endUnlessHeard();
  }

  /**
   * What is worked on in one piece hears nothing. Most of it is over in a moment, and whoever answers within that moment is kept: a fresh
   * worker takes longer, and everything else that is under way would begin anew.
   */
  private endUnlessHeard(): void {
    if (this.ending !== 0) return;
    this.tell({ kind: 'beat' });
    this.ending = window.setTimeout(() => {
      this.ending = 0;
      this.replace(false);
    }, MOMENT_MS);
  }

  private hear(message: FromWorker): void {
    this.pulse?.heard(message.kind);
    this.keep();
    switch (message.kind) {
      case 'piece':
        this.pending.get(message.id)?.pieces.take(message.piece);
        break;
      case 'answer': {
        const pending = this.settle(message.id);
        pending?.resolve(pending.pieces.unpack(message.value));
        break;
      }
      case 'failed': {
        const pending = this.pending.get(message.id);
        if (pending && message.failure.code === 'file-unreadable' && pending.args.some(isFile)) void this.readHere(message.id, pending, message.failure);
        else this.settle(message.id)?.reject(message.failure);
        break;
      }
      case 'compiled':
        compiled = message.core;
        break;
      case 'progress':
        this.pending.get(message.id)?.options.onProgress?.(message.done, message.of, message.phase);
        break;
      case 'crashed':
        this.settle(message.id)?.reject(message.failure);
        this.replace();
        break;
      case 'unusable':
        if (message.failure.code === CHANGED.code) refused = message.failure;
        this.end();
        this.rejectAll(message.failure);
        break;
    }
  }

  /** WebKit lets a worker of a page opened from disk read no files: then the page reads them and asks again. */
  private async readHere(id: number, pending: Pending, failure: Failure): Promise<void> {
    try {
      pending.args = await Promise.all(pending.args.map(async (one) => (isFile(one) ? new Uint8Array(await one.arrayBuffer()) : one)));
    } catch {
      this.settle(id)?.reject(failure);
      return;
    }
    if (this.pending.get(id) === pending) void this.ask(id, pending);
  }

  private settle(id: number): Pending | undefined {
    const pending = this.pending.get(id);
    this.pending.delete(id);
    if (this.pending.size === 0) this.pulse?.idle();
    return pending;
  }

  /** Nobody is there any more, or nobody has answered for longer than the work can take. */
  private silent(hung: boolean): void {
    // What was asked first is what is being worked on; where it hung twice, it is what hangs.
    const first = hung ? [...this.pending.entries()][0] : undefined;
    if (first !== undefined && ++first[1].hung > 1) this.settle(first[0])?.reject(HUNG);
    this.replace();
  }

  /**
   * A fresh worker for whatever else was under way; the core keeps nothing between calls, so asking again is safe. A worker that was ended
   * because something else was called off (`died` false) is nobody's fault.
   */
  private replace(died = true): void {
    this.end();
    if (died) for (const [id, pending] of [...this.pending]) {
      // One that has lost two workers may be what kills them.
      if (++pending.lost > 2) this.settle(id)?.reject(CRASHED);
    }
    this.start();
    for (const [id, pending] of this.pending) void this.ask(id, pending);
  }

  private start(): void {
    const { signal } = (this.deaf = new AbortController());
    const ended = (failure: Failure) => (): void => {
      this.end();
      this.rejectAll(failure);
    };
    const hear = (message: unknown): void => this.hear(message as FromWorker);
    const worker = new CheckedWorker<ToWorker>({ hear, died: ended(CRASHED), changed: ended(CHANGED) }, signal);
    this.worker = worker;
    const pulse = new Pulse(() => this.tell({ kind: 'beat' }), (hung) => {
      if (this.worker === worker) this.silent(hung);
    });
    this.pulse = pulse;
    this.tell({ kind: 'start', source: worker.source, lock: pulse.lock, parted: isParted() });
    this.speak();
    if (compiled !== null) {
      this.tell({ kind: 'compiled', core: compiled });
      return;
    }
    const take = (part: Part, text: string): void => this.tell({ kind: 'core', part, text });
    const whole = (part: Part, sha256: string): void => this.tell({ kind: 'whole', part, sha256 });
    coreText({ take, whole }, signal);
  }

  /** The worker has been heard, or there is none: nobody is ended any more. */
  private keep(): void {
    window.clearTimeout(this.ending);
    this.ending = 0;
  }

  private end(): void {
    this.keep();
    this.worker?.end();
    this.worker = null;
    // Whoever still holds the worker (a browser does for a while) must not hold what it was told.
    this.deaf.abort();
    this.sent = new Sent();
    this.pulse?.end();
    this.pulse = null;
  }

  private rejectAll(failure: Failure): void {
    for (const id of [...this.pending.keys()]) this.settle(id)?.reject(failure);
  }

  private tell(message: ToWorker): void {
    this.worker?.tell(message);
  }
}

/** Started with this module, while the rest of the page's script is still to be run. Older browsers are told what they lack by `main`. */
let first: Engine | null = typeof Worker === 'function' ? new WorkerEngine() : null;
