/** What page and worker say to each other. Only plain data: a copy of an Error loses its code. */
import type { Parcel, Piece } from './serialize.js';

/** Calls that hear "cancel" and "finish" between their steps. Every other one is abandoned together with its worker. */
export const STEPWISE: ReadonlySet<string> = new Set([
  'alternatives', 'circles', 'comparePriorities', 'pair', 'readResponses', 'readRoster', 'rematch', 'rounds', 'scoreSurvey', 'verify', 'waitingHelp',
]);

export interface Failure {
  code: string;
  message: string;
  advice: string;
}

export type ToWorker =
  /** The worker's own source, for helpers; the lock that it holds while it lives. */
  | { kind: 'start'; source: string; lock: string }
  /** The next piece of the core: gzip as base64. */
  | { kind: 'core'; text: string }
  /** Those were all, and this is the SHA-256 that their bytes must have. */
  | { kind: 'whole'; sha256: string }
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
  /** The core is there. */
  | { kind: 'ready' }
  /** The core could not be started; nothing will be answered. */
  | { kind: 'unusable'; failure: Failure }
  /** A part of the answer that follows. */
  | { kind: 'piece'; id: number; piece: Piece }
  | { kind: 'answer'; id: number; value: Parcel }
  | { kind: 'failed'; id: number; failure: Failure }
  | { kind: 'progress'; id: number; done: number; of: number; phase: string }
  /** This call brought the core down; the worker is of no further use. */
  | { kind: 'crashed'; id: number; failure: Failure };
