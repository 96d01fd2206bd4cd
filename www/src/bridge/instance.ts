/** How a call crosses to the core and back, and what happens when it fails. */
import * as core from '../generated/core.js';
import type { Compiled } from './messages.js';
import { ListText, PIECE } from './serialize.js';
import type { Request } from '../types.js';

/** What every failure throws. */
export class ViceVersaError extends Error {
  /** Stable kebab-case code. */
  readonly code: string;
  /** The next step, in one sentence. */
  readonly advice: string;

  constructor(code: string, message: string, advice: string) {
    super(message);
    this.name = 'ViceVersaError';
    this.code = code;
    this.advice = advice;
  }
}

let state: 'absent' | 'ready' | 'crashed' = 'absent';
/** Grows with every instance of the core: what belongs to an earlier one is dead. */
let instance = 0;
/** The last one that was ended because somebody wanted it. */
let ended = -1;

let compiled: WebAssembly.Module | null = null;
/** What the page brings after the first steps' part of the core; it belongs to every instance from then on. */
let rest: WebAssembly.Module | null = null;

/** What the core answers in; a fresh instance has to be told again. */
let locale = 'en';

/** From now on the core answers in the language of this locale, which is returned; before there is a core, it is remembered. */
export function speak(wanted: string): string {
  locale = wanted;
  return state === 'absent' ? wanted : ask(() => core.setLocale(locale));
}

/** Hands over the core, compiled or not. */
export async function start(source: BufferSource | WebAssembly.Module | Response | Promise<Response>): Promise<void> {
  if (state !== 'absent') return;
  const module = await moduleOf(await source);
  await core.default({ module_or_path: module });
  compiled = module;
  state = 'ready';
  core.setLocale(locale);
}

/** Completes a core of which `start` got the part for the first steps. */
export function complete(module: WebAssembly.Module): void {
  rest = module;
  if (state === 'crashed') fresh();
  else attach();
}

/** Gives the rest of the core to the instance that there is. */
function attach(): void {
  if (rest === null || compiled === null) return;
  // Started already, so this only hands over what there is.
  new WebAssembly.Instance(rest, { first: core.initSync({ module: compiled }) as unknown as WebAssembly.ModuleImports });
}

/** An instance that has seen nothing takes the place of the one that there is. */
function fresh(): void {
  core.__wbg_reset_state();
  attach();
  instance++;
  state = 'ready';
  core.setLocale(locale);
}

/** Lets go of the core and of everything in its memory; what is under way ends with it. `startAgain` needs no new source. */
export function stop(): void {
  if (state === 'absent') return;
  ended = instance;
  fresh();
  state = 'absent';
}

/** Goes on with the core that was handed over before `stop`; false where there was none. */
export function startAgain(): boolean {
  if (compiled === null) return false;
  state = 'ready';
  core.setLocale(locale);
  return true;
}

/** Whether it was handed over. */
export function started(): boolean {
  return state !== 'absent';
}

/** The core as it was compiled, which other workers can start from. */
export function compiledCore(): Compiled | null {
  return compiled === null ? null : { first: compiled, rest };
}

async function moduleOf(source: BufferSource | WebAssembly.Module | Response): Promise<WebAssembly.Module> {
  if (source instanceof WebAssembly.Module) return source;
  if (!(source instanceof Response)) return WebAssembly.compile(source);
  if (!source.ok) throw new Error('the core is not there');
  // A server that does not know the type is no reason to fail.
  const streams = source.headers.get('Content-Type') === 'application/wasm';
  return streams ? WebAssembly.compileStreaming(source) : WebAssembly.compile(await source.arrayBuffer());
}

/**
 * Calls the core and tells its failures apart: what it throws as text is an error that it thought of; everything else is a crash, after
 * which the instance cannot be trusted and the next call gets a fresh one.
 */
export function ask<T>(call: () => T): T {
  if (state === 'absent') {
    throw new ViceVersaError('not-started', 'The package is not started.', 'Await init() first.');
  }
  if (state === 'crashed') fresh();
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof ViceVersaError) throw thrown;
    if (typeof thrown === 'string') {
      const { code, message, advice } = JSON.parse(thrown) as ViceVersaError;
      throw new ViceVersaError(code, message, advice);
    }
    // The glue refuses an argument of the wrong kind before the core hears of it.
    if (thrown instanceof TypeError) throw unfit();
    state = 'crashed';
    throw hasRoom() ? crashed() : outOfMemory();
  }
}

/** Something that lives in one instance of the core and ends with it. */
export interface Held<T> {
  alive: <R>(call: (job: T) => R) => R;
  free: () => void;
}

export function held<T extends { free(): void }>(make: () => T): Held<T> {
  const job = ask(make);
  const born = instance;
  return {
    alive: (call) => {
      if (born <= ended) throw new ViceVersaError('ended', 'The package was ended while this was under way.', 'Await init() and ask again.');
      return ask(() => {
        if (born !== instance) throw crashed();
        return call(job);
      });
    },
    free: () => {
      if (born === instance && state === 'ready') job.free();
    },
  };
}

/** An answer that comes as JSON text. */
export function read<T>(call: () => string): T {
  return JSON.parse(ask(call)) as T;
}

/** A question as JSON text. Typed arrays become lists; half a surrogate pair, which is no text, becomes the replacement character. */
export function write(value: unknown): string {
  const lists: string[] = [];
  // What is circular or a BigInt throws.
  let text = lawful(() =>
    JSON.stringify(value, (key, part: unknown) => {
      // People are most of a question and hold no typed arrays; without a look at each of their cells they are written twice as fast.
      const list = part instanceof ListText ? part.json : key === 'people' && Array.isArray(part) ? JSON.stringify(people(part)) : null;
      if (list === null) return plain(part);
      lists.push(list);
      return PLACE;
    }),
  ) as string | undefined;
  if (text === undefined) throw unfit();
  if (lists.length > 0) text = text.split(`"${PLACE}"`).map((part, at) => part + (lists[at] ?? '')).join('');
  return mended(text);
}

/** Whole pairs of surrogates stand in JSON as they are; only halves are written as escapes. */
function mended(text: string): string {
  // Almost always there is none, which is found fastest as plain text.
  return text.includes('\\ud') && /\\ud[89a-f]/.test(text) ? text.replace(/\\(?:ud[89a-f][0-9a-f]{2}|[^])/g, (escape) => (escape.length > 2 ? '\ufffd' : escape)) : text;
}

const encoder = new TextEncoder();

/** A request on its way to the core: everything but its people, and these in pieces of text, so that nobody ever holds them all as one. */
export class Asked {
  private readonly people: readonly unknown[] | ListText | null;
  private readonly kept: Uint8Array[] = [];

  /** `again`: the pieces are wanted once more, just as they were. */
  constructor(
    private readonly request: Request,
    private readonly again: boolean,
  ) {
    const { people } = lawful(() => ({ people: request.people as unknown }));
    this.people = people instanceof ListText || Array.isArray(people) ? people : null;
  }

  /** How many people there are, about. */
  get about(): number {
    return this.people instanceof ListText ? this.people.parts.length * PIECE : (this.people?.length ?? 0);
  }

  /** All but the people; the whole where they are no list, and what is wrong is for the core to say. */
  rest(): Uint8Array {
    return encoder.encode(write(this.people === null ? this.request : lawful(() => ({ ...this.request, people: [] }))));
  }

  /** Some hundred people at a time. */
  *pieces(): Generator<Uint8Array, void> {
    if (this.people instanceof ListText) {
      for (const part of this.people.parts) yield encoder.encode(part);
    } else if (this.kept.length > 0) {
      yield* this.kept;
    } else {
      const people = this.people ?? [];
      for (let at = 0; at < people.length; at += PIECE) {
        const piece = encoder.encode(listed(people.slice(at, at + PIECE)));
        if (this.again) this.kept.push(piece);
        yield piece;
      }
    }
  }

  /** The whole as one text, for the place of a mistake. */
  whole(): Uint8Array {
    return encoder.encode(write(this.request));
  }
}

const listed = (some: unknown[]): string => lawful(() => mended(JSON.stringify(people(some))));

/** Looks at what was passed: whatever that throws of its own (a getter, a proxy) is a fault of what was passed. */
export function lawful<T>(look: () => T): T {
  try {
    return look();
  } catch (thrown) {
    throw thrown instanceof ViceVersaError ? thrown : unfit();
  }
}

/** What was passed does not fit, whatever anybody's files hold: a mistake of the program that calls. */
export class Unfit extends ViceVersaError {
  constructor(message: string, advice: string) {
    super('invalid-request', message, advice);
  }
}

export function unfit(): ViceVersaError {
  return new Unfit('This cannot be handed to the core.', 'Pass what the types of the package say.');
}

export function unreadable(): ViceVersaError {
  return new ViceVersaError('file-unreadable', 'The file can no longer be read from the disk.', 'It may have been changed or moved. Choose it again.');
}

function outOfMemory(): ViceVersaError {
  return new ViceVersaError(
    'core-memory',
    'This step needs more memory than this device gives.',
    'Nothing is lost: close other tabs and programs, do less at a time, or use a device with more memory.',
  );
}

/** Pages of 64 KiB. An instance that cannot grow by so much has ended for want of memory, whatever it was doing. */
const ROOM = 512;

/** Whether the instance that has just ended could still grow; nobody uses it any more. */
function hasRoom(): boolean {
  if (compiled === null) return true;
  try {
    // Started already, so this only hands over what there is.
    core.initSync({ module: compiled }).memory.grow(ROOM);
    return true;
  } catch {
    return false;
  }
}

export function crashed(): ViceVersaError {
  return new ViceVersaError(
    'core-crashed',
    'The program made a mistake of its own and stopped this step.',
    'Nothing is lost: try again, or with fewer people, and report it if it comes back.',
  );
}

/** Where a list's text is put in: a word that nobody's data holds. */
const PLACE = `list-${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;

/** People whose cells JSON says as they are, but for those that only text can be in: a missing number or limit is not the same as a wrong one. */
function people(list: unknown[]): unknown[] {
  for (const one of list as { level?: unknown; capacity?: unknown; fields?: unknown }[]) {
    if (typeof one !== 'object' || one === null) continue;
    plain(one.level);
    plain(one.fields);
    if (one.capacity !== undefined) JSON.stringify(one.capacity, (_key, part: unknown) => plain(part));
  }
  return list;
}

/** What JSON would say otherwise than it is (no number as null, a Map as an empty object, a function not at all) is refused. */
function plain(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw unfit();
      return value;
    case 'function':
    case 'symbol':
      throw unfit();
    case 'object': {
      if (value === null || Array.isArray(value)) return value;
      if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(value as unknown as ArrayLike<number>);
      if (Object.prototype.toString.call(value) !== '[object Object]') throw unfit();
      return value;
    }
    default:
      return value;
  }
}
