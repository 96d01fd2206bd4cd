/// <reference lib="esnext.disposable" preserve="true" />
/**
 * The shapes that cross between the core and everybody else, as generated from the core. What the core answers is always whole, while a
 * question may leave out what has a default; the generated types only know the latter, so the answers are made whole here.
 */
import type * as core from './generated/shapes.js';

export type * from './generated/shapes.js';

/** These keys are always there. */
type Whole<T, K extends keyof T> = Omit<T, K> & Required<Pick<T, K>>;

/** Someone in the programme. */
export type Person = Whole<core.Person, 'name' | 'level' | 'fields'>;
/** Where a finding is. */
export type Place = Whole<core.Place, 'file'>;
/** One cause, all its places. */
export type Finding = Omit<Whole<core.Finding, 'params' | 'fixes'>, 'places'> & { places: Place[] };
/** Where a column's cells go. */
export type ColumnMapping = Whole<core.ColumnMapping, 'because'>;
/** What each column of a file was taken for, in the order of the file. */
export type Mapping = ColumnMapping[];
/** One sheet of a workbook. */
export type SheetInfo = Whole<core.SheetInfo, 'name' | 'hidden'>;
/** What was detected about the file. */
export type TableInfo = Omit<Whole<core.TableInfo, 'format' | 'headerRow' | 'rows' | 'headers' | 'preview' | 'samples'>, 'sheets'> & { sheets: SheetInfo[] };
/** The organisation's named steps, lowest first. */
export type Ladder = Whole<core.Ladder, 'steps'>;
/** One rule's share of a pair. */
export type Reason = Whole<core.Reason, 'params'>;
/** One mentor with one mentee. */
export type Pair = Omit<core.Pair, 'reasons'> & { reasons: Reason[] };
/** Why somebody waits. */
export type WaitingReason = Whole<core.WaitingReason, 'params' | 'removed' | 'candidates'>;
/** Someone without a partner. */
export type Waiting = Omit<core.Waiting, 'reason'> & { reason: WaitingReason };
/** The pairs, who waits, and the proof. */
export type Pairing = Omit<core.Pairing, 'pairs' | 'waiting' | 'findings' | 'seed' | 'version'> & {
  pairs: Pair[];
  waiting: Waiting[];
  findings: Finding[];
  seed: number;
  version: string;
};
/** Everything that decides the pairs. */
export type Policy = Whole<core.Policy, 'direction' | 'priority' | 'capacity' | 'rules' | 'seed' | 'loops'>;
/** What `readRoster` gives: the people of a file, how its columns and levels were understood, everything doubtful, and the table itself. */
export type Roster = { people: Person[]; mapping: Mapping; ladder: Ladder; findings: Finding[]; table: TableInfo };
/** A pairing kept for comparison with what led to it. */
export type Scenario = Omit<core.Scenario, 'policy' | 'decisions' | 'pairing'> & { policy: Policy; decisions: core.Decision[]; pairing: Pairing };
/** Where a programme's sealed answers are opened: its key and what arrived on this device. */
export type Postbox = Whole<core.Postbox, 'sealed' | 'waiting'>;
/** What is to be reached, and how one will know. */
export type Goal = Whole<core.Goal, 'text' | 'measure' | 'baseline' | 'target' | 'by'>;
/** A charter as a caller writes it: what has a default may be left out. */
export type CharterInput = core.Charter;
/** A programme as a caller writes it: what has a default may be left out. */
export type ProgrammeInput = core.Programme;
/** An own figure on one day: a count of a count, or the figure itself. */
export type Reading = Whole<core.Reading, 'numerator' | 'denominator' | 'figure'>;
/** A figure that this program does not compute. */
export type Measure = Omit<Whole<core.Measure, 'unit'>, 'readings'> & { readings: Reading[] };
/** Why there is this programme, and what was agreed about it. */
export type Charter = Omit<Whole<core.Charter, Exclude<keyof core.Charter, 'goals'>>, 'goals'> & { goals: Goal[] };
/** A session that a pair has in its calendar. */
export type PlannedSession = Whole<core.PlannedSession, 'sequence' | 'cancelled'>;
/** Days on which somebody, or nobody, can meet. */
export type Absence = Whole<core.Absence, 'person' | 'what'>;
/** A template in the coordinator's own words: for everybody in one language, or for one pair. */
export type LetterEdit = Whole<core.LetterEdit, 'pair'>;
/** Letters in words of one's own, which were sent, and what was answered. */
export type LetterBook = { edits: LetterEdit[]; sent: core.SentLetter[]; answers: core.Consulted[] };
/** What was planned, and for whom nothing could be. */
export type SessionPlan = Omit<core.SessionPlan, 'planned'> & { planned: PlannedSession[] };
/** Days read from a calendar file. */
export type ReadAbsences = Omit<core.ReadAbsences, 'absences'> & { absences: Absence[] };
/** The sessions after one was moved. */
export type Moved = Omit<core.Moved, 'planned'> & { planned: PlannedSession[] };
/** A session that was held. */
export type Session = Whole<core.Session, 'minutes' | 'topic' | 'progress' | 'next' | 'note'>;
/** A pair that has ended before its time. */
export type Withdrawal = Whole<core.Withdrawal, 'who' | 'settled'>;
/** What the coordinator wrote down about a pair. */
export type CheckInNote = Whole<core.CheckInNote, 'text' | 'settles'>;
/** A meeting of the mentors with whoever supports them. */
export type Supervision = Whole<core.Supervision, 'present'>;
/** The rule by which a pair is too early to judge, on track, or needs a check-in. */
export type HealthRule = Whole<core.HealthRule, 'earlyBefore' | 'withinPercent' | 'low'>;
/** Headers of the columns. */
export type SessionColumns = Whole<core.SessionColumns, 'mentor' | 'mentee' | 'date' | 'minutes' | 'topic' | 'progress' | 'next' | 'note'>;
/** What a file of sessions holds. */
export type ReadSessions = Omit<core.ReadSessions, 'sessions' | 'findings' | 'columns'> & { sessions: Session[]; findings: Finding[]; columns: SessionColumns };
/** A change of the rules to try in a scenario. */
export type Suggestion = Omit<core.Suggestion, 'policy'> & { policy: Policy };
/** The next cohort. */
export type NextCohort = Omit<core.NextCohort, 'programme' | 'suggestions'> & { programme: Programme; suggestions: Suggestion[] };
/** What an organisation gives all its programmes. */
export type Organisation = Omit<Whole<core.Organisation, Exclude<keyof core.Organisation, 'presets' | 'ladder' | 'thresholds'>>, 'presets' | 'ladder' | 'thresholds'> & {
  presets: OrganisationPreset[];
  ladder: Ladder | null;
  thresholds: Required<core.Thresholds>;
};
/** Rules to start from. */
export type OrganisationPreset = Omit<Whole<core.OrganisationPreset, 'about'>, 'policy'> & { policy: Policy };
/** What an organisation file gave: null, and everything that is wrong with it, or the whole of it. */
export type BroughtOrganisation = { organisation: Organisation | null; findings: Finding[] };
/** The saved file. */
export type Programme = Omit<
  core.Programme,
  'name' | 'charter' | 'language' | 'people' | 'ladder' | 'policy' | 'decisions' | 'history' | 'pairing' | 'stale' | 'current' | 'scenarios' | 'profiles' | 'postbox' | 'instruments' | 'surveys' | 'filed' | 'kitEdits' | 'planned' | 'absences' | 'letters' | 'sessions' | 'withdrawals' | 'checkInNotes' | 'supervisions' | 'healthRule' | 'lessons' | 'measures' | 'plans' | 'scoresOpened' | 'asked' | 'reportDrafts' | 'columns' | 'released' | 'organisation' | 'past'
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
  asked: core.AskedRound[];
  reportDrafts: core.ReportDraft[];
  columns: core.ColumnChoice[];
  released: Ledger;
  organisation: Organisation | null;
  past: core.Undoable[];
};

/** Fields that `keep` changes: no undo takes them back. */
export type Lasting = 'plans' | 'scoresOpened' | 'asked' | 'reportDrafts' | 'columns' | 'released';
/** Everything released, the earliest first. */
export type Ledger = Whole<core.Ledger, 'entries'>;
/** One grouping of the roster, with how many of each group have a partner. */
export type AccessCounts = core.AccessCounts;
/** A release before it is handed over. */
export type Release = Omit<core.Release, 'ledger'> & { ledger: Ledger };

/** A programme that was kept. */
export type OpenedKept = Omit<core.OpenedKept, 'programme'> & { programme: Programme };

/** A policy to start from. */
export type Preset = Omit<core.Preset, 'policy'> & { policy: Policy };

/** One choice. */
export type Choice = Omit<core.Choice, 'pairing'> & { pairing: Pairing };
/** The choices between leaving things as they are and the best pairing. */
export type Rematch = Omit<core.Rematch, 'frontier'> & { frontier: Choice[] };

/** The rounds in their order. */
export type Rounds = Omit<core.Rounds, 'rounds'> & { rounds: Pairing[] };
/** The circles and what is proved about them. */
export type Circles = Omit<core.Circles, 'pairing'> & { pairing: Pairing };
/** One change of the rules, and what it gives. */
export type Relaxation = Omit<core.Relaxation, 'policy'> & { policy: Policy | null };
/** Everything that helps with people who wait. */
export type WaitingHelp = Omit<core.WaitingHelp, 'relaxations'> & { relaxations: Relaxation[] };

/** One pair, made or not, face to face. */
export type PairView = Omit<core.PairView, 'pair'> & { pair: Pair };

/** What is different in a newer roster. */
export type RosterDiff = Omit<core.RosterDiff, 'ambiguous'> & { ambiguous: Finding[] };
/** Several rosters as one, with what did not fit together. */
export type MergedRosters = { people: Person[]; findings: Finding[] };
/** Pairs from a file. */
export type ReadPairs = Omit<core.ReadPairs, 'findings'> & { findings: Finding[] };

/** Answers to one item: numbers as answered less `from`; 255 not answered, 254 does not apply, 253 out of scale. */
export type Column = Omit<core.Column, 'answers'> & { answers: Uint8Array | number[] };
/** One wave of answers to one instrument. */
export type Responses = Omit<core.Responses, 'columns'> & { columns: Column[] };
/** What an export holds. */
export type ReadResponses = Omit<core.ReadResponses, 'responses' | 'findings' | 'table' | 'mapping'> & { responses: Responses; findings: Finding[]; table: TableInfo; mapping: AnswerMapping };
/** The answers that could be opened. */
export type OpenedAnswers = Omit<core.OpenedAnswers, 'findings' | 'waves'> & { waves: Responses[]; findings: Finding[] };
/** What came in, sorted. */
export type Arrivals = Omit<core.Arrivals, 'findings'> & { findings: Finding[] };

/** A file or a pasted text with sealed answers. `modified` (as a File's `lastModified`) is only looked at when one person answered twice. */
export interface SealedFile {
  bytes: Uint8Array | string;
  modified?: number;
}

/** What a file with a survey gave. */
export type BroughtInstrument = Omit<core.BroughtInstrument, 'findings'> & { findings: Finding[] };
/** Columns to items, and texts to answers. */
export type AnswerMapping = Whole<core.AnswerMapping, 'columns' | 'answers'>;

/** What to score. */
export type ScoreRequest = Omit<core.ScoreRequest, 'responses'> & { responses: Responses };
/** Which questions of an instrument to answer, with answers that were read before. */
export type SettleRequest = Omit<core.SettleRequest, 'responses'> & { responses: Responses };
/** An instrument and the answers to it, after questions about how they were read are answered. */
export type SettledSurvey = Omit<core.SettledSurvey, 'responses'> & { responses: Responses };
/** Two waves of one instrument (or of two that share items and subscales: the first instrument's are used). */
export type CompareRequest = Omit<core.CompareRequest, 'before' | 'after'> & { before: Responses; after: Responses };
/** Waves in their order. */
export type TrendRequest = Omit<core.TrendRequest, 'waves'> & { waves: Responses[] };
/** What is to be released. */
export type ReleaseRequest = Omit<core.ReleaseRequest, 'responses'> & { responses: Responses };
/** Answers that say whose pair they are. */
export type AgreementRequest = Omit<core.AgreementRequest, 'responses'> & { responses: Responses };

/** A piece of a kit with its words; `own` where they are the coordinator's. */
export type WordedPiece = Omit<KitPiece, 'own'> & core.KitText & { own: boolean };
/** One piece: what fits on a page. */
export type KitPiece = Whole<core.KitPiece, 'session' | 'own'>;
/** A kit: its pieces in the order of reading, without their words. */
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
