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
export type Postbox = Whole<core.Postbox, 'sealed'>;
export type Goal = Whole<core.Goal, 'text' | 'measure' | 'baseline' | 'target' | 'by'>;
export type Charter = Omit<Whole<core.Charter, Exclude<keyof core.Charter, 'goals'>>, 'goals'> & { goals: Goal[] };
export type Programme = Omit<
  core.Programme,
  'name' | 'charter' | 'language' | 'people' | 'ladder' | 'policy' | 'decisions' | 'history' | 'pairing' | 'stale' | 'current' | 'scenarios' | 'profiles' | 'postbox' | 'instruments' | 'surveys' | 'filed' | 'plans' | 'released' | 'past'
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
  filed: string;
  plans: core.FixedPlan[];
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

/** Where the core can come from: its address, a response (or the promise of one), its bytes, or the compiled module. */
export type CoreSource = string | URL | Response | Promise<Response> | BufferSource | WebAssembly.Module;
