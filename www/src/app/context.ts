/** What steps and parts may know of the whole: the state, how to change it, and how to ask the core. */
import type { CallOptions, Core } from '../bridge/core.js';
import type { Draft } from './import-shapes.js';
import type { Kept } from '../keep/shapes.js';
import type { Passing } from '../respond/passing.js';
import type { Asking, Charter, Health, LastFile, Lasting, Organisation, Policy, Programme } from '../types.js';

/** In the order of the work. */
export const STEPS = ['home', 'charter', 'readiness', 'people', 'rules', 'pairs', 'launch', 'check-ins', 'surveys', 'results', 'next-cohort'] as const;
export type StepName = (typeof STEPS)[number];

/** What is not saved. */
export interface View {
  step: StepName;
  /** Somebody who was looked up, by id: the next step that can shows them. */
  person: string | null;
  /** Selected pair, for the side panel. */
  selected: { mentor: string; mentee: string } | null;
  /** Name of the dialog that is open. */
  dialog: string | null;
  /** Long work under way. */
  busy: Busy | null;
  /** The last failure, until dismissed. */
  error: Failure | null;
  /** Files read but not yet taken over. */
  draft: Draft | null;
  /** What is to be asked of one person after the other on this device, before it goes round. */
  asked: Asking | null;
  /** The device goes round; nothing else is shown, or is in memory, meanwhile. */
  kiosk: Passing | null;
  kept: Kept;
  /** How old the last file is of what this browser keeps; null where nothing is kept or that is not known yet. */
  lastFile: LastFile | null;
  /** How the pairs stood when the core was last asked; null before that, and while there are none. */
  health: Health | null;
}

export interface Busy {
  label: string;
  phase: string;
  done: number;
  of: number;
  /** Milliseconds that the part under way still takes, about; null while that cannot be said. */
  left: number | null;
  cancel: () => void;
  /** "Finish with what you have", where the work can. */
  finish: (() => void) | null;
}

export interface Failure {
  code: string;
  message: string;
  advice: string;
}

export type { Kept, OpenHere, Shelved } from '../keep/shapes.js';

/** Keeping programmes in this browser. Each rejects with a `Failure`. */
export interface Keeping {
  /** Begins to keep what is open. */
  begin(passphrase: string): Promise<void>;
  /** Opens the last save, or an earlier one. */
  open(id: string, passphrase: string, revision: number | null): Promise<void>;
  /** From the tab that has it now. */
  takeOver(passphrase: string): Promise<void>;
  /** For good. */
  end(id: string): Promise<void>;
  /** Saves what could not be saved before. */
  again(): void;
  onlyInFile(): void;
}

export interface App {
  readonly programme: Programme;
  /** How often the programme has been sealed. Undoing takes no save back, so it stands beside the programme. */
  readonly revision: number;
  /** The date on the coordinator's own calendar, as ISO text. */
  readonly today: string;
  readonly view: View;
  /** The programme was sealed once more. */
  countSave(): void;
  /** One undoable change. `what` completes "Undo: …". The change must not mutate its argument. */
  update(what: string, change: (programme: Programme) => Programme): void;
  setView(patch: Partial<View>): void;
  /** A plan that is fixed, or a report that has left: no undo takes it back. */
  keep(patch: Partial<Pick<Programme, Lasting>>): void;
  /** Asks the core in the worker. Failures reject with a Failure. */
  call<K extends keyof Core>(name: K, args: Parameters<Core[K]>, options?: CallOptions): Promise<Awaited<ReturnType<Core[K]>>>;
  /** As `call`, with the busy bar, and failures shown; null when cancelled or failed. */
  work<K extends keyof Core>(name: K, args: Parameters<Core[K]>, label: string): Promise<Awaited<ReturnType<Core[K]>> | null>;
  readonly keeping: Keeping;
  /** Begins a programme from nothing, as the start screen says it. */
  begin(name: string, charter: Charter, policy: Policy): void;
  /** Takes over what an organisation gives, as one change that can be undone. */
  useOrganisation(organisation: Organisation): void;
  /** Another programme takes the place of this one, with nothing to undo; it stands in no file yet. */
  replace(programme: Programme): Promise<void>;
  /** Shows everything in another language. */
  speak(language: string): Promise<void>;
  /** Polite live region. */
  announce(text: string): void;
  fail(error: unknown): void;
  /** A file for the coordinator's disk, handed to the browser and said to be no more than that. */
  download(name: string, bytes: Uint8Array, type: string): void;
}
