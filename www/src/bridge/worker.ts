/** Runs the core. Every call is answered, failures too; long work runs in steps, so that it hears "cancel" and "finish" in between. */

import * as api from '../package/api.js';
import { Changed, CoreStream, Pieces, restOfCore } from './core-stream.js';
import type { Part } from './core-text.js';
import { helpersComeFrom } from './pool/pool.js';
import { Unfit, ViceVersaError, compiledCore, complete, crashed, speak, start, unreadable } from './instance.js';
import { type FromHelper, type ToHelper, helper } from './pool/helper.js';
import { type JobOptions, runInSteps } from './steps.js';
import { type Failure, FIRST_STEPS, type FromWorker, STEPWISE, type ToWorker } from './messages.js';
import { type Parcel, ListSource, Texts, pack } from './serialize.js';
import { readInPieces } from './import.js';
import { pairInSteps } from './pairing.js';
import { workerFrom } from './script-url.js';
import type { ReadOptions, Request } from '../types.js';

const running = new Map<number, { cancel: AbortController; finish: AbortController }>();
/** The long lists that calls point at. */
const lists = new Texts();
/** The parts of the core that are on their way. */
let core: CoreStream | null = null;
let unpacking: Pieces | null = null;
let rest: Pieces | null = null;
let unpackedBy: (by: Promise<Uint8Array<ArrayBuffer>>) => void;
const unpack = new Promise<Uint8Array<ArrayBuffer>>((settle) => (unpackedBy = settle));
/** The core is there, for the first steps. Settled once its first part has come. */
let startedBy: (by: Promise<void>) => void;
const started = new Promise<void>((settle) => (startedBy = settle));
/** All of it is. */
let completedBy: (by: Promise<void>) => void;
const completed = new Promise<void>((settle) => (completedBy = settle));
let isComplete = false;
const unusable = (error: unknown): void => tell({ kind: 'unusable', failure: whyUnusable(error) });
started.then(() => tell({ kind: 'ready' }), unusable);
completed.then(() => {
  isComplete = true;
  const compiled = compiledCore();
  if (compiled !== null) tell({ kind: 'compiled', core: compiled });
}, unusable);

/** The same script is the helper of a pairing, where another worker started it. */
const help = helper((message: FromHelper) => self.postMessage(message));

self.addEventListener('message', (event: MessageEvent<ToWorker | ToHelper>) => {
  const message = event.data;
  switch (message.kind) {
    case 'help':
    case 'people':
    case 'asked':
    case 'errand':
      help(message);
      break;
    case 'start':
      hireFrom(message.source);
      hold(message.lock);
      core = new CoreStream();
      if (!message.parted) completedBy(started);
      break;
    case 'compiled': {
      const { first, rest: more } = message.core;
      startedBy(start(first));
      if (more !== null) completedBy(started.then(() => complete(more)));
      break;
    }
    case 'core':
      take(message.part, message.text);
      break;
    case 'whole':
      whole(message.part, message.sha256);
      break;
    case 'beat':
      tell({ kind: 'beat' });
      break;
    case 'locale':
      speak(message.locale);
      break;
    case 'piece':
      if ('errand' in message) help(message);
      else lists.take(message.piece);
      break;
    case 'drop':
      lists.drop(message.list);
      break;
    case 'call':
      void answer(message.id, message.name, message.args);
      break;
    case 'cancel':
      running.get(message.id)?.cancel.abort();
      break;
    case 'finish':
      running.get(message.id)?.finish.abort();
      break;
  }
});

function take(part: Part, text: string): void {
  if (part === 'core') core?.take(text);
  else if (part === 'core-unpack') (unpacking ??= new Pieces()).take(text);
  else (rest ??= new Pieces()).take(text);
}

/** That were all of a part. What was not even begun has no bytes, which have another checksum. */
function whole(part: Part, sha256: string): void {
  if (part === 'core') {
    if (core) startedBy(core.whole(sha256).then(start));
    core = null;
  } else if (part === 'core-unpack') {
    unpackedBy((unpacking ?? new Pieces()).whole(sha256));
    // What is wrong with it is told where it is used; likewise below.
    unpack.catch(() => undefined);
    unpacking = null;
  } else {
    const bytes = (rest ?? new Pieces()).whole(sha256);
    bytes.catch(() => undefined);
    rest = null;
    completedBy(
      (async () => {
        // Nobody waits for it yet, and it is unpacked in one piece.
        await started;
        complete(await restOfCore(await unpack, await bytes));
      })(),
    );
  }
}

async function answer(id: number, name: string, parcel: Parcel): Promise<void> {
  // Before anything is awaited: the lists may be dropped afterwards.
  const given = lists.unpack(parcel) as unknown[];
  const cancel = new AbortController();
  const finish = new AbortController();
  running.set(id, { cancel, finish });
  try {
    await (FIRST_STEPS.has(name) ? started : completed);
  } catch {
    return; // "unusable" has been told, which answers every call.
  }
  try {
    cancel.signal.throwIfAborted();
    // A roster and an export are read from their files bit by bit, everything else at once.
    const args = name === 'readRoster' || name === 'readResponses' ? given : await Promise.all(given.map(opened));
    const value = await performWhole(name, args, cancel.signal, finish.signal, (done, of, phase) => {
      tell({ kind: 'progress', id, done, of, phase });
    });
    tell({ kind: 'answer', id, value: await pack(value, { send: (piece) => tell({ kind: 'piece', id, piece }) }) });
  } catch (error) {
    const failure = cancel.signal.aborted ? CANCELLED : plain(error);
    tell({ kind: BROKEN.has(failure.code) ? 'crashed' : 'failed', id, failure });
  } finally {
    running.delete(id);
  }
}

/** For as long as this worker lives. Where there are no locks (plain http, a sandbox), the heartbeat alone tells. */
function hold(lock: string): void {
  const { locks } = navigator as { locks?: LockManager };
  locks
    ?.request(lock, () => {
      tell({ kind: 'holding' });
      return new Promise(() => undefined);
    })
    .catch(() => undefined);
}

/** Files are read here, so that the page never holds their bytes. */
async function opened(argument: unknown): Promise<unknown> {
  if (!(argument instanceof Blob)) return argument;
  try {
    return new Uint8Array(await argument.arrayBuffer());
  } catch {
    throw unreadable();
  }
}

/** Helpers for the large programmes; they end with the pairing, and with this worker. */
function hireFrom(source: string): void {
  helpersComeFrom((hear, lost) => {
    const worker = workerFrom(source);
    worker.addEventListener('message', (event: MessageEvent<FromHelper>) => hear(event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      lost();
    });
    return { tell: (message, transfer = []) => worker.postMessage(message, transfer), end: () => worker.terminate() };
  });
}

/** Helpers at most; each holds the people once more. */
const HELPERS = 4;
/** Pairs of people from which on helpers are worth their start. */
const WORTHWHILE = 100_000_000;

const UNFIT: Failure = {
  code: 'unfit-request',
  message: 'The page handed on something that the program cannot take.',
  advice: 'Undo the last change and try again; if it comes back, save your work and report it.',
};

const CANCELLED: Failure = { code: 'cancelled', message: 'This was cancelled.', advice: 'Start it again when you want.' };

type OnProgress = (done: number, of: number, phase: string) => void;

/** What is said of a call that ended its instance. */
const BROKEN: ReadonlySet<string> = new Set(['core-crashed', 'core-memory']);

/** Performs a call; once more with all of the core, where a first step came upon something that its part of the core has not. */
async function performWhole(...[name, args, signal, ...others]: Parameters<typeof perform>): Promise<unknown> {
  const parted = !isComplete;
  try {
    return await perform(name, args, signal, ...others);
  } catch (error) {
    // On a device with little memory an instance that has ended says that this was missing, whatever it was.
    if (!parted || signal.aborted || !(error instanceof ViceVersaError) || !BROKEN.has(error.code)) throw error;
    await completed;
    signal.throwIfAborted();
    return perform(name, args, signal, ...others);
  }
}

function perform(name: string, args: unknown[], signal: AbortSignal, finish: AbortSignal, onProgress: OnProgress): unknown {
  if (name === 'readRoster') {
    const [file, options] = args as [Uint8Array | Blob, ReadOptions];
    const tell: JobOptions['onProgress'] = ({ done, of, phase }) => onProgress(done, of, phase);
    return readInPieces(file, options, { signal, onProgress: tell }).then(({ head, people }) => ({ ...head, people: new ListSource(people) }));
  }
  if (name === 'pair') {
    const wanted = { helpers: Math.min(HELPERS, navigator.hardwareConcurrency - 1), from: WORTHWHILE };
    const tell: JobOptions['onProgress'] = ({ done, of, phase }) => onProgress(done, of, phase);
    return runInSteps(pairInSteps(args[0] as Request, wanted), { signal, finish, onProgress: tell });
  }
  const functions: Record<string, unknown> = api;
  const stepwise = STEPWISE.has(name);
  const wanted = Object.hasOwn(functions, `${name}Async`) && stepwise ? `${name}Async` : name;
  const called = Object.hasOwn(functions, wanted) ? functions[wanted] : null;
  if (typeof called !== 'function') {
    throw new ViceVersaError('unknown-call', 'The page asked for something that this program does not do.', 'Load the page again.');
  }
  const follow: JobOptions = { signal, finish, onProgress: ({ done, of, phase }) => onProgress(done, of, phase) };
  return called(...args, ...(stepwise ? [follow] : [])) as unknown;
}

function whyUnusable(error: unknown): Failure {
  return error instanceof Changed
    ? {
        code: 'file-changed',
        message: 'This file is not as it was made: its core has another checksum.',
        advice: 'Get the file again from where you had it.',
      }
    : {
        code: 'core-not-started',
        message: 'This browser cannot start the program.',
        advice: 'Use a current Firefox, Chrome, Edge or Safari; some high-security settings switch WebAssembly off.',
      };
}

function plain(error: unknown): Failure {
  // Whoever uses the page passes nothing: this is the page's own mistake.
  if (error instanceof Unfit) return UNFIT;
  if (error instanceof ViceVersaError) return { code: error.code, message: error.message, advice: error.advice };
  // A mistake in the glue; its text could quote data, so it is not passed on.
  const { code, message, advice } = crashed();
  return { code, message, advice };
}

function tell(message: FromWorker): void {
  self.postMessage(message);
}
