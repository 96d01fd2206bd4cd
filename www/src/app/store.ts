/** The state: the programme with its past and future, and the view. Knows nothing of the screen or the core. */
import { NOTHING_KEPT } from '../keep/shapes.js';
import type { View } from './context.js';
import { emptyCharter } from './programme.js';
import { given } from './organisation.js';
import type { Instrument, Lasting, Organisation, Pairing, Policy, Programme, Scenario, Survey, Undoable } from '../types.js';
import { type Change, deltas, restored } from './past.js';

/** Undo steps kept; the states share everything that a step did not change. */
const DEPTH = 200;


export class Store {
  /** The rules that a programme begins with. */
  private policy: Policy | null = null;
  /** What the page was built with. */
  private organisation: Organisation | null = null;
  programme: Programme = emptyProgramme();
  /** What is here was opened from somewhere. */
  private opened = false;
  /** How often the programme has been sealed: no undo takes a save back, so it is not part of the states. */
  revision = 0;
  view: View = firstView();
  private past: Change[] = [];
  private future: Change[] = [];
  /** What the saved file holds; null where no file is known to hold anything of this. */
  private saved: Programme | null = this.programme;
  private readonly listeners = new Set<() => void>();

  /** Calls back after every change, until the answer is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  update(what: string, change: (programme: Programme) => Programme): void {
    const next = change(this.programme);
    if (next === this.programme) return;
    this.past.push({ what, programme: this.programme });
    if (this.past.length > DEPTH) this.past.shift();
    this.future = [];
    this.programme = next;
    this.tell();
  }

  setView(patch: Partial<View>): void {
    this.view = { ...this.view, ...patch };
    this.tell();
  }

  /** What "Undo" would take back; null when there is nothing. */
  get undoName(): string | null {
    return this.past.at(-1)?.what ?? null;
  }

  get redoName(): string | null {
    return this.future.at(-1)?.what ?? null;
  }

  /** What can be undone, as it is kept. */
  get undoable(): Undoable[] {
    return deltas(this.programme, this.past);
  }

  /** Takes the last change back and answers its name. */
  undo(): string | null {
    return this.travel(this.past, this.future);
  }

  redo(): string | null {
    return this.travel(this.future, this.past);
  }

  /** There is work which no saved file holds. */
  get dirty(): boolean {
    return this.programme !== this.saved;
  }

  /** A file of the ISO date `filed` holds this. The date goes with every state, as the language does. */
  markSaved(programme: Programme, filed: string): void {
    this.saved = programme;
    const before = this.programme;
    this.programme = { ...before, filed };
    if (before === programme) this.saved = this.programme;
    this.tell();
  }

  /** The core seals with the next revision; from here on that one is taken, whatever became of the file. */
  countSave(): void {
    this.revision += 1;
  }

  /** What is here stands in no file that is known. */
  markUnsaved(): void {
    this.saved = null;
    this.tell();
  }

  /** Another programme altogether, with what can be undone in it; nothing of the old one can be. */
  replace(given: Programme): void {
    const programme = given.past.length === 0 ? given : { ...given, past: [] };
    this.programme = programme;
    this.opened = true;
    this.revision = programme.revision ?? 0;
    this.saved = programme;
    this.past = restored(programme, given.past);
    this.future = [];
    this.view = { ...firstView(), step: this.view.step, kept: this.view.kept };
    this.tell();
  }

  /** Forgets everything. */
  clear(): void {
    this.replace(this.fresh());
    this.opened = false;
  }

  /** The rules and the organisation that a programme begins with, also the one that is here if nothing was done yet. */
  beginWith(policy: Policy, organisation: Organisation | null): void {
    const untouched = !this.opened && this.programme === this.saved && this.past.length === 0 && this.future.length === 0;
    this.policy = policy;
    this.organisation = organisation;
    if (!untouched || this.revision > 0) return;
    const { language } = this.programme;
    this.programme = { ...this.fresh(), language };
    this.saved = this.programme;
    this.tell();
  }

  /** The language goes with every state, undone or not: it is no change to be taken back. */
  setLanguage(language: string): void {
    const before = this.programme;
    this.programme = { ...before, language };
    // Nothing was begun: there is nothing to save in it.
    if (before === this.saved && before.people.length === 0 && before.name === '') this.saved = this.programme;
    this.tell();
  }

  /** A change that no undo takes back. */
  keep(patch: Partial<Pick<Programme, Lasting>>): void {
    this.programme = { ...this.programme, ...patch };
    this.tell();
  }

  /** The same pairs in other words: nothing to be undone, nor to be saved for. */
  sayAnew(pairing: Pairing, scenarios: Scenario[]): void {
    const before = this.programme;
    this.programme = { ...before, pairing, scenarios };
    if (this.saved === before) this.saved = this.programme;
    this.tell();
  }

  /** The same surveys, asking in other words. */
  askAnew(instruments: Instrument[], surveys: Survey[]): void {
    const before = this.programme;
    this.programme = { ...before, instruments, surveys };
    if (this.saved === before) this.saved = this.programme;
    this.tell();
  }

  private fresh(): Programme {
    const empty = this.policy === null ? emptyProgramme() : { ...emptyProgramme(), policy: this.policy };
    return this.organisation === null ? empty : given(empty, this.organisation, false);
  }

  private travel(from: Change[], to: Change[]): string | null {
    const change = from.pop();
    if (change === undefined) return null;
    to.push({ what: change.what, programme: this.programme });
    this.programme = lasting(this.programme, change.programme);
    const { selected } = this.view;
    const people = new Set(this.programme.people.map(({ id }) => id));
    if (selected !== null && !(people.has(selected.mentor) && people.has(selected.mentee))) this.view = { ...this.view, selected: null };
    this.tell();
    return change.what;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/**
 * What no undo takes back: the language is no change of the programme; a file was written, a plan was fixed, scores were seen, a round was asked and a report has left, whatever is undone here; and fields take back what is typed in them themselves.
 */
const LASTING = ['language', 'filed', 'plans', 'scoresOpened', 'asked', 'reportDrafts', 'columns', 'released'] as const satisfies readonly (keyof Programme)[];

/** An earlier or later state with what lasts. */
function lasting(now: Programme, then: Programme): Programme {
  return LASTING.every((field) => now[field] === then[field]) ? then : { ...then, ...Object.fromEntries(LASTING.map((field) => [field, now[field]])) };
}

/** Where everybody begins: nobody, and the rules of the first preset as soon as the core has told them. */
export function emptyProgramme(): Programme {
  return {
    format: 'viceversa-programme',
    version: 3,
    revision: 0,
    name: '',
    charter: emptyCharter(),
    language: '',
    people: [],
    ladder: { steps: [] },
    policy: {
      direction: 'reverse',
      priority: 'everyone-matched',
      capacity: { mentor: [0, 1], mentee: [0, 1] },
      rules: [],
      seed: 0,
      loops: 'forbid',
    },
    decisions: [],
    history: [],
    pairing: null,
    stale: false,
    current: [],
    scenarios: [],
    profiles: [],
    postbox: null,
    instruments: [],
    surveys: [],
    filed: '',
    kitEdits: [],
    planned: [],
    absences: [],
    letters: { edits: [], sent: [], answers: [] },
    sessions: [],
    withdrawals: [],
    checkInNotes: [],
    supervisions: [],
    healthRule: { earlyBefore: 2, withinPercent: 150, low: 2 },
    lessons: '',
    measures: [],
    plans: [],
    scoresOpened: [],
    asked: [],
    reportDrafts: [],
    columns: [],
    released: { entries: [] },
    organisation: null,
    past: [],
  };
}

function firstView(): View {
  return { step: 'home', person: null, selected: null, dialog: null, busy: null, error: null, draft: null, asked: null, kiosk: null, kept: NOTHING_KEPT, lastFile: null, health: null };
}
