/** The shapes of an import before it is taken over. */
import type { Finding, Person, ReadOptions, Role, Roster, RosterDiff } from '../types.js';

/** One file with the options it was last read with. */
export interface Source {
  /** The file itself; read by the worker each time. */
  readonly bytes: Blob;
  readonly options: ReadOptions;
  /** Absent when the file could not be read with these options. */
  readonly roster: Roster | null;
  /** Why not. */
  readonly failure: { message: string; advice: string } | null;
}

/** Everything that waits for the coordinator's word. */
export interface Draft {
  readonly sources: readonly Source[];
  /** All files together. */
  readonly people: readonly Person[];
  /** What came up when the files were put together. */
  readonly merged: readonly Finding[];
  /** Codes of questions about the whole which were settled by taking the data as it is. */
  readonly accepted: readonly string[];
  /** Against the roster that is there already; null when there is none. */
  readonly diff: RosterDiff | null;
  /** What to do with the people who are there already. */
  readonly mode: 'replace' | 'add';
}

/** What a file is before it is read. */
export interface Incoming {
  name: string;
  bytes: Blob;
  role?: Role;
  /** Known because the page made the bytes itself. */
  encoding?: string;
  delimiter?: string;
  /** Levels of its own: those of the organisation mean nothing in it. */
  own?: boolean;
}
