/** What the page may know of what this browser keeps. Nothing in it names anybody: a programme's own name is sealed with the rest. */

/** A programme that this browser keeps. */
export interface Shelved {
  id: string;
  /** In the order in which they were begun. */
  number: number;
  /** Of the last save. */
  revision: number;
  /** Saves before it that are still there, the latest first. */
  earlier: readonly number[];
}

export interface Trouble {
  code: string;
  message: string;
  advice: string;
}

/** The programme that is open in this tab, where this browser keeps it. */
export interface OpenHere extends Shelved {
  /** `elsewhere`: another tab goes on with it, and here it can only be looked at. */
  state: 'saved' | 'saving' | 'failed' | 'elsewhere';
  trouble: Trouble | null;
  /** When the last save of this tab was done, in milliseconds; null before the first. For words alone: order is by revision. */
  at: number | null;
}

export interface Kept {
  /** Whether this browser can keep anything for this page. */
  place: 'unknown' | 'here' | 'missing';
  /** Why what is kept cannot be looked at; null where it can. */
  trouble: Trouble | null;
  shelf: readonly Shelved[];
  open: OpenHere | null;
  /** The coordinator wants this programme in files alone. */
  onlyInFile: boolean;
  /** What the browser answered when asked not to clear this by itself. */
  persisted: 'not asked' | 'asked' | 'yes' | 'no' | 'cannot';
}

export const NOTHING_KEPT: Kept = { place: 'unknown', trouble: null, shelf: [], open: null, onlyInFile: false, persisted: 'not asked' };
