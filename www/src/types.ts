/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The shapes that cross between the core and everybody else, as generated from the core. What the core answers is always whole, while a
 * question may leave out what has a default; the generated types only know the latter, so the answers are made whole here.
 */
import type * as core from './generated/shapes.js';

export type * from './generated/shapes.js';

/** These keys are always there. */
type Whole<T, K extends keyof T> = Omit<T, K> & Required<Pick<T, K>>;

export type Person = Whole<core.Person, 'name' | 'level' | 'fields'>;
export type Place = Whole<core.Place, 'file'>;
export type Finding = Omit<Whole<core.Finding, 'params' | 'fixes'>, 'places'> & { places: Place[] };
export type ColumnMapping = Whole<core.ColumnMapping, 'because'>;
export type Mapping = ColumnMapping[];
export type SheetInfo = Whole<core.SheetInfo, 'name' | 'hidden'>;
export type TableInfo = Omit<Whole<core.TableInfo, 'format' | 'headerRow' | 'rows' | 'headers' | 'preview' | 'samples'>, 'sheets'> & { sheets: SheetInfo[] };
export type Ladder = Whole<core.Ladder, 'steps'>;
export type Reason = Whole<core.Reason, 'params'>;
export type Pair = Omit<core.Pair, 'reasons'> & { reasons: Reason[] };
export type WaitingReason = Whole<core.WaitingReason, 'params' | 'removed' | 'candidates'>;
export type Waiting = Omit<core.Waiting, 'reason'> & { reason: WaitingReason };
export type Pairing = Omit<core.Pairing, 'pairs' | 'waiting' | 'findings' | 'seed' | 'version'> & {
  pairs: Pair[];
  waiting: Waiting[];
  findings: Finding[];
  seed: number;
  version: string;
};
export type Policy = Whole<core.Policy, 'direction' | 'priority' | 'capacity' | 'rules' | 'seed' | 'loops'>;
export type Roster = { people: Person[]; mapping: Mapping; ladder: Ladder; findings: Finding[]; table: TableInfo };
export type Scenario = Omit<core.Scenario, 'policy' | 'decisions' | 'pairing'> & { policy: Policy; decisions: core.Decision[]; pairing: Pairing };
export type Postbox = Whole<core.Postbox, 'sealed' | 'waiting'>;
export type Goal = Whole<core.Goal, 'text' | 'measure' | 'baseline' | 'target' | 'by'>;
/** As a caller writes them: what has a default may be left out. */
export type CharterInput = core.Charter;
export type ProgrammeInput = core.Programme;
export type Reading = Whole<core.Reading, 'numerator' | 'denominator' | 'figure'>;
export type Measure = Omit<Whole<core.Measure, 'unit'>, 'readings'> & { readings: Reading[] };
export type Charter = Omit<Whole<core.Charter, Exclude<keyof core.Charter, 'goals'>>, 'goals'> & { goals: Goal[] };
export type PlannedSession = Whole<core.PlannedSession, 'sequence' | 'cancelled'>;
export type Absence = Whole<core.Absence, 'person' | 'what'>;
export type LetterEdit = Whole<core.LetterEdit, 'pair'>;
export type LetterBook = { edits: LetterEdit[]; sent: core.SentLetter[]; answers: core.Consulted[] };
export type SessionPlan = Omit<core.SessionPlan, 'planned'> & { planned: PlannedSession[] };
export type ReadAbsences = Omit<core.ReadAbsences, 'absences'> & { absences: Absence[] };
export type Moved = Omit<core.Moved, 'planned'> & { planned: PlannedSession[] };
export type Session = Whole<core.Session, 'minutes' | 'topic' | 'progress' | 'next' | 'note'>;
export type Withdrawal = Whole<core.Withdrawal, 'who' | 'settled'>;
export type CheckInNote = Whole<core.CheckInNote, 'text' | 'settles'>;
export type Supervision = Whole<core.Supervision, 'present'>;
export type HealthRule = Whole<core.HealthRule, 'earlyBefore' | 'withinPercent' | 'low'>;
export type SessionColumns = Whole<core.SessionColumns, 'mentor' | 'mentee' | 'date' | 'minutes' | 'topic' | 'progress' | 'next' | 'note'>;
export type ReadSessions = Omit<core.ReadSessions, 'sessions' | 'findings' | 'columns'> & { sessions: Session[]; findings: Finding[]; columns: SessionColumns };
export type Suggestion = Omit<core.Suggestion, 'policy'> & { policy: Policy };
export type NextCohort = Omit<core.NextCohort, 'programme' | 'suggestions'> & { programme: Programme; suggestions: Suggestion[] };
export type Programme = Omit<
  core.Programme,
  'name' | 'charter' | 'language' | 'people' | 'ladder' | 'policy' | 'decisions' | 'history' | 'pairing' | 'stale' | 'current' | 'scenarios' | 'profiles' | 'postbox' | 'instruments' | 'surveys' | 'filed' | 'kitEdits' | 'planned' | 'absences' | 'letters' | 'sessions' | 'withdrawals' | 'checkInNotes' | 'supervisions' | 'healthRule' | 'lessons' | 'measures' | 'plans' | 'scoresOpened' | 'released' | 'past'
> & {
  postbox: Postbox | null;
  name: string;
  charter: Charter;
  language: string;
  people: Person[];
  ladder: Ladder;
  policy: Policy;
  decisions: core.Decision[];
  history: core.PastPair[];
  pairing: Pairing | null;
  stale: boolean;
  current: [string, string][];
  scenarios: Scenario[];
  profiles: core.Profile[];
  instruments: core.Instrument[];
  surveys: core.Survey[];
  sessions: Session[];
  withdrawals: Withdrawal[];
  checkInNotes: CheckInNote[];
  supervisions: Supervision[];
  healthRule: HealthRule;
  lessons: string;
  filed: string;
  kitEdits: core.KitEdit[];
  planned: PlannedSession[];
  absences: Absence[];
  letters: LetterBook;
  measures: Measure[];
  plans: core.FixedPlan[];
  scoresOpened: core.ScoredRound[];
  released: Ledger;
  past: core.Undoable[];
};

export type Ledger = Whole<core.Ledger, 'entries'>;
export type Release = Omit<core.Release, 'ledger'> & { ledger: Ledger };

export type OpenedKept = Omit<core.OpenedKept, 'programme'> & { programme: Programme };

export type Preset = Omit<core.Preset, 'policy'> & { policy: Policy };

export type Choice = Omit<core.Choice, 'pairing'> & { pairing: Pairing };
export type Rematch = Omit<core.Rematch, 'frontier'> & { frontier: Choice[] };

export type Rounds = Omit<core.Rounds, 'rounds'> & { rounds: Pairing[] };
export type Circles = Omit<core.Circles, 'pairing'> & { pairing: Pairing };
export type Relaxation = Omit<core.Relaxation, 'policy'> & { policy: Policy | null };
export type WaitingHelp = Omit<core.WaitingHelp, 'relaxations'> & { relaxations: Relaxation[] };

export type PairView = Omit<core.PairView, 'pair'> & { pair: Pair };

export type RosterDiff = Omit<core.RosterDiff, 'ambiguous'> & { ambiguous: Finding[] };
export type MergedRosters = { people: Person[]; findings: Finding[] };
export type ReadPairs = Omit<core.ReadPairs, 'findings'> & { findings: Finding[] };

/** Answers to one item: numbers as answered less `from`; 255 not answered, 254 does not apply, 253 out of scale. */
export type Column = Omit<core.Column, 'answers'> & { answers: Uint8Array | number[] };
export type Responses = Omit<core.Responses, 'columns'> & { columns: Column[] };
export type ReadResponses = Omit<core.ReadResponses, 'responses' | 'findings' | 'table' | 'mapping'> & { responses: Responses; findings: Finding[]; table: TableInfo; mapping: AnswerMapping };
export type OpenedAnswers = Omit<core.OpenedAnswers, 'findings' | 'waves'> & { waves: Responses[]; findings: Finding[] };
export type Arrivals = Omit<core.Arrivals, 'findings'> & { findings: Finding[] };

/** A file or a pasted text with sealed answers. `modified` (as a File's `lastModified`) is only looked at when one person answered twice. */
export interface SealedFile {
  bytes: Uint8Array | string;
  modified?: number;
}

export type BroughtInstrument = Omit<core.BroughtInstrument, 'findings'> & { findings: Finding[] };
export type AnswerMapping = Whole<core.AnswerMapping, 'columns' | 'answers'>;

export type ScoreRequest = Omit<core.ScoreRequest, 'responses'> & { responses: Responses };
export type SettleRequest = Omit<core.SettleRequest, 'responses'> & { responses: Responses };
export type SettledSurvey = Omit<core.SettledSurvey, 'responses'> & { responses: Responses };
export type CompareRequest = Omit<core.CompareRequest, 'before' | 'after'> & { before: Responses; after: Responses };
export type TrendRequest = Omit<core.TrendRequest, 'waves'> & { waves: Responses[] };
export type ReleaseRequest = Omit<core.ReleaseRequest, 'responses'> & { responses: Responses };
export type AgreementRequest = Omit<core.AgreementRequest, 'responses'> & { responses: Responses };

/** A piece of a kit with its words; `own` where they are the coordinator's. */
export type WordedPiece = Omit<KitPiece, 'own'> & core.KitText & { own: boolean };
export type KitPiece = Whole<core.KitPiece, 'session' | 'own'>;
export type Kit = Omit<Whole<core.Kit, 'theme'>, 'pieces'> & { pieces: KitPiece[] };
/** `labels` are the few words around the pieces, by key; `{n}` in them is a number. */
export type WordedKit = Omit<Kit, 'pieces'> & { title: string; themeName: string; labels: Record<string, string>; pieces: WordedPiece[] };
/** All texts of a language. */
export interface KitTexts {
  labels: Record<string, string>;
  themes: Record<string, { name: string; summary: string }>;
  pieces: core.KitText[];
}

/** What `init` gives: `await using running = await init()` ends the core where the block ends. */
export interface Running extends AsyncDisposable {
  /** As `end`. */
  end(): Promise<void>;
}
/** Where the core can come from: its address, a response (or the promise of one), its bytes, or the compiled module. */
export type CoreSource = string | URL | Response | Promise<Response> | BufferSource | WebAssembly.Module;
