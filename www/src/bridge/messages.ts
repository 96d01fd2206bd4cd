/** What page and worker say to each other. Only plain data: a copy of an Error loses its code. */
import type { Part } from './core-text.js';
import type { Parcel, Piece } from './serialize.js';

/** Calls that hear "cancel" and "finish" between their steps. Every other one is abandoned together with its worker. */
export const STEPWISE: ReadonlySet<string> = new Set([
  'alternatives', 'circles', 'comparePriorities', 'pair', 'readResponses', 'readRoster', 'rematch', 'rounds', 'scoreSurvey', 'verify', 'waitingHelp',
]);

/** Calls that need no more of the core than the first steps do, as `xtask/src/first-steps.mjs` takes them. Every other one waits for the rest. */
export const FIRST_STEPS: ReadonlySet<string> = new Set([
  'checkPolicy', 'checkRoster', 'describeDirection', 'describePolicy', 'fileKind', 'pair', 'presets', 'readRoster', 'rosterShape', 'sampleRoster', 'unknownValues', 'verify',
]);

/** The compiled core; the rest of it, where it comes in two, by itself. */
export interface Compiled {
  first: WebAssembly.Module;
  rest: WebAssembly.Module | null;
}

export interface Failure {
  code: string;
  message: string;
  advice: string;
}

export type ToWorker =
  /** The worker's own source, for helpers; the lock that it holds while it lives; whether the core comes in parts. */
  | { kind: 'start'; source: string; lock: string; parted: boolean }
  /** The core, as an earlier worker has compiled it. */
  | { kind: 'compiled'; core: Compiled }
  /** The next piece of a part of the core: base64. */
  | { kind: 'core'; part: Part; text: string }
  /** Those were all, and this is the SHA-256 that their bytes must have. */
  | { kind: 'whole'; part: Part; sha256: string }
  /** Is anybody there? */
  | { kind: 'beat' }
  /** The language of every later answer. */
  | { kind: 'locale'; locale: string }
  /** A part of a long list, which calls point at. */
  | { kind: 'piece'; piece: Piece }
  /** No call will point at this list again. */
  | { kind: 'drop'; list: number }
  | { kind: 'call'; id: number; name: string; args: Parcel }
  /** Abandon it. */
  | { kind: 'cancel'; id: number }
  /** Answer with what there is. */
  | { kind: 'finish'; id: number };

export type FromWorker =
  /** It hears. */
  | { kind: 'beat' }
  /** It holds its lock: whoever gets this lock knows that the worker has ended. */
  | { kind: 'holding' }
  /** The core is there, for the first steps. */
  | { kind: 'ready' }
  /** All of it is, for the workers that come after this one. */
  | { kind: 'compiled'; core: Compiled }
  /** The core could not be started; nothing will be answered. */
  | { kind: 'unusable'; failure: Failure }
  /** A part of the answer that follows. */
  | { kind: 'piece'; id: number; piece: Piece }
  | { kind: 'answer'; id: number; value: Parcel }
  | { kind: 'failed'; id: number; failure: Failure }
  | { kind: 'progress'; id: number; done: number; of: number; phase: string }
  /** This call brought the core down; the worker is of no further use. */
  | { kind: 'crashed'; id: number; failure: Failure };
