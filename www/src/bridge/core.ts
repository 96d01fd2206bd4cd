/** The functions of the npm package, as the page calls them through the worker. Contract names first, then those the page needs besides. */
import type {
  AnswerSheet, Arrivals, Asking, BroughtInstrument, BroughtOrganisation, Readiness, Instrument, KeyPair, OpenedAnswers, Postbox, SealedFile, Side, SurveyLink, Certificate, Comparison, Conflicts, Decision, Finding, Pairing, Person, Policy, Programme, ReadOptions, ReadPairs, Request, Roster, Verdict, WhyNot,
  DescribedRule, Effects, ExportOptions, PairView, Preset, RosterDiff, RosterShape, ValueMerge,
} from '../types.js';
import type { Health, HealthOptions, NextCohort, NextCohortOptions, ReadSessions, ReadSessionsOptions } from '../types.js';
import type { Access, AuditOptions, AuditRecord, Circle, Circles, CirclesOptions, Rematch, Replay, Rounds, RoundsOptions, WaitingHelp } from '../types.js';
import type { Charter, KpiOptions, KpiReport, Milestone, Outcomes, OutcomesRequest, Papers, ReadinessReport, SponsorPage } from '../types.js';
import type { ReadResponses, ReadResponsesOptions, Responses, SurveyFile, SurveyFileOptions } from '../types.js';
import type { CodeGuesses, FileKind, KeptSave, LastFile, LockedKey, OpenedKept, SettledSurvey, SettleRequest, UnknownPair } from '../types.js';
import type { CalendarOptions, Letter, LetterFileOptions, LetterKind, LetterOptions, LetterTemplate, Moved, PlannedSession, SessionPlan, PlanOptions, ReadAbsences } from '../types.js';
import type { ChangeReport, ChangeRequest, Reliability, ReliabilityRequest } from '../types.js';
import type {
  AgreementRequest, CoarserPlan, CompareRequest, FixedPlan, Foreseen, Plan, Release, ReleaseFile, ReleaseRequest, ReleaseTable, ReviewedComment, Thresholds, PairAgreement, ScoreRequest, SurveyScores, Trend, TrendRequest, WaveComparison,
} from '../types.js';
import type { Kit, KitRequest } from '../types.js';

/** A file given as a Blob is read by the worker, not by the page. */
export interface Core {
  version(): { version: string; build: string };
  readRoster(bytes: Uint8Array | Blob, options: ReadOptions): Roster;
  /** In steps: progress and abort work. */
  readResponses(file: Uint8Array | Blob, options: ReadResponsesOptions): ReadResponses;
  exportSurvey(instrument: Instrument, responses: Responses, file: SurveyFile, options?: SurveyFileOptions): Uint8Array;
  mergeRosters(rosters: Person[][]): { people: Person[]; findings: Finding[] };
  readPairs(bytes: Uint8Array | Blob, options: ReadOptions, people?: Person[]): ReadPairs;
  /** In the worker this runs in steps: progress, abort and finish work. */
  pair(request: Request): Pairing;
  /** As `pair`, from the pairs in `current`. */
  rematch(request: Request): Rematch;
  /** In steps too. */
  rounds(request: Request, options: RoundsOptions): Rounds;
  /** In steps too. */
  circles(request: Request, options: CirclesOptions): Circles;
  exportRounds(request: Request, rounds: Pairing[], options: ExportOptions): Uint8Array;
  exportCircles(request: Request, circles: Circle[], options: ExportOptions): Uint8Array;
  access(request: Request, pairing: Pairing): Access;
  auditRecord(request: Request, pairing: Pairing, options: AuditOptions): AuditRecord;
  /** Runs again from the same inputs, and compares. */
  replay(record: AuditRecord, request: Request): Replay;
  verify(request: Request, pairing: Pairing): Verdict;
  whyNot(request: Request, pairing: Pairing, mentor: string, mentee: string): WhyNot;
  /** What cannot all be had, each set as small as can be, and the locks without which a run is possible. */
  conflicts(request: Request): Conflicts;
  health(programme: Programme, options: HealthOptions): Health;
  readSessions(bytes: Uint8Array | Blob, options: ReadSessionsOptions, programme: Programme): ReadSessions;
  nextCohort(programme: Programme, options: NextCohortOptions): NextCohort;
  sampleProgramme(today: string): Programme;
  lockProgramme(programme: Programme, passphrase: string): Uint8Array;
  readProgramme(bytes: Uint8Array | Blob): Programme;
  unlockProgramme(bytes: Uint8Array | Blob, passphrase: string): Programme;
  lockedKey(passphrase: string): LockedKey;
  sealKept(programme: Programme, save: KeptSave, recipient: string): Uint8Array;
  openKept(sealed: Uint8Array, save: KeptSave, locked: string, passphrase: string): OpenedKept;

  presets(): Preset[];
  /** Findings about the policy itself and about this roster under it (rule index in params.rule). */
  checkPolicy(policy: Policy, people: Person[]): Finding[];
  /** Each rule in plain words. */
  describeDirection(policy: Policy): string;
  unknownLevelsWait(policy: Policy): Policy;
  unknownValues(request: Request, pairing: Pairing): UnknownPair[];
  describePolicy(policy: Policy): DescribedRule[];
  /** With a pairing also what each rule gives its pairs. */
  ruleEffects(request: Request, pairing: Pairing | null): Effects;
  /** The next best pairings; in steps. */
  alternatives(request: Request, count: number, known: Pairing | null): Pairing[];
  /** What each priority would give; in steps. */
  comparePriorities(request: Request): Comparison;
  /** Why people wait together and what would free them; in steps. */
  waitingHelp(request: Request, pairing: Pairing): WaitingHelp;
  /** One pair, made or not, face to face: reasons, runner-up for each side, what losing it would cost. */
  explainPair(request: Request, pairing: Pairing, mentor: string, mentee: string): PairView;
  /** These pairs as a pairing: reasons, totals, and how far from the best (`best` is the optimum's certificate). Musts that they break come as findings. */
  evaluate(request: Request, pairs: [string, string][], best: Certificate | null): Pairing;
  reword(request: Request, pairing: Pairing): Pairing;
  /** Checks people edited in the page (reporting lines, duplicates, roles). */
  checkRoster(people: Person[]): Finding[];
  mergeValues(people: Person[], merges: ValueMerge[]): Person[];
  rosterShape(people: Person[]): RosterShape;
  diffRosters(before: Person[], after: Person[]): RosterDiff;
  template(format: 'csv' | 'xlsx'): Uint8Array;
  /** The embedded sample programme as a CSV file, to be read like any other. */
  sampleRoster(): Uint8Array;
  exportPairs(request: Request, pairing: Pairing, options: ExportOptions): Uint8Array;
  /** The rejected rows of a file with the reason beside each. */
  exportRejected(bytes: Uint8Array | Blob, options: ReadOptions, format: 'csv' | 'xlsx'): Uint8Array;
  /** In steps. For the operator's eyes. */
  scoreSurvey(request: ScoreRequest): SurveyScores;
  compareWaves(request: CompareRequest): WaveComparison;
  trend(request: TrendRequest): Trend;
  pairAgreement(request: AgreementRequest): PairAgreement;
  fixPlan(instrument: Instrument, wave: string, plan: Plan, afterResults?: boolean, least?: Thresholds | null): FixedPlan;
  reviewComments(responses: Responses, names: string[]): ReviewedComment[];
  /** Tables that may leave. */
  release(request: ReleaseRequest): Release;
  foreseeRelease(request: ReleaseRequest): Foreseen[];
  coarserPlans(request: ReleaseRequest): CoarserPlan[];
  releaseChart(table: ReleaseTable, locale: string): string;
  releaseTables(instrument: Instrument, release: Release, locale: string): ReleaseTable[];
  exportRelease(instrument: Instrument, release: Release, file: ReleaseFile, locale: string): Uint8Array;
  reliability(request: ReliabilityRequest): Reliability;
  change(request: ChangeRequest): ChangeReport;
  suggestPassphrase(): string;
  keyPair(): KeyPair;
  seal(text: string, recipient: string): Uint8Array;
  armor(sealed: Uint8Array): string;
  open(sealed: Uint8Array | string, identity: string): string;
  newSalt(): string;
  linkCode(answers: string[], salt: string): string;
  suggestCodeWord(): string;
  codeGuesses(ownWord: string): CodeGuesses;
  tickets(count: number): string[];
  shownItems(instrument: Instrument, side: Side | null, answers: AnswerSheet['answers']): string[];
  instruments(): Instrument[];
  readInstrument(text: string): BroughtInstrument;
  readOrganisation(text: string): BroughtOrganisation;
  checkInstrument(instrument: Instrument): Finding[];
  answerQuestions(instrument: Instrument, answers: Record<string, string> | null): Instrument;
  settleSurvey(request: SettleRequest): SettledSurvey;
  fileKind(bytes: Uint8Array, name: string): FileKind;
  lastFile(filed: string, today: string): LastFile;
  intakeRoster(instrument: Instrument, sheets: AnswerSheet[]): Uint8Array;
  readinessResult(instrument: Instrument, responses: Responses, language?: string): Readiness;
  kitPieces(request: KitRequest): Kit;
  planSessions(programme: Programme, options: PlanOptions): SessionPlan;
  cancelSessions(programme: Programme, mentor: string, mentee: string, from: string): PlannedSession[];
  moveSession(programme: Programme, uid: string, start: string, timezone: string | null): Moved;
  calendar(programme: Programme, options: CalendarOptions): string;
  readAbsences(bytes: Uint8Array): ReadAbsences;
  letters(programme: Programme, options: LetterOptions): Letter[];
  letterFile(programme: Programme, options: LetterFileOptions): Uint8Array;
  letterTemplate(programme: Programme, kind: LetterKind, pair: [string, string] | null, language: string | null): LetterTemplate;
  /** Throws where a template names something that cannot be filled in. */
  checkTemplate(template: string): void;
  schedule(charter: Charter, today?: string): Milestone[];
  sponsorPage(programme: Programme): SponsorPage;
  /** Needs the whole programme: what is left out is not in them. */
  papers(programme: Programme): Papers;
  readiness(programme: Programme): ReadinessReport;
  kpis(programme: Programme, options: KpiOptions): KpiReport;
  outcomes(request: OutcomesRequest): Outcomes;
  newPostbox(): Postbox;
  surveyLink(link: SurveyLink): string;
  readSurveyLink(hash: string): Asking;
  writeAsking(asking: Asking): string;
  readAsking(text: string): Asking;
  sealAnswer(asking: Asking, sheet: AnswerSheet, mark: string, turn: number): Uint8Array;
  /** What may be opened now, and what waits for others. */
  receiveAnswers(files: SealedFile[], postbox: Postbox): Arrivals;
  openAnswers(files: SealedFile[], identity: string, instrument: Instrument): OpenedAnswers;
  /** 0 to 4 with a sentence. */
  passphraseStrength(passphrase: string): { score: number; text: string };
}
export type { Decision };

/** What a call may be given besides its arguments. */
export interface CallOptions {
  /** Shown while it runs, if it takes over a second. */
  label?: string;
  onProgress?: (done: number, of: number, phase: string) => void;
  signal?: AbortSignal;
  finish?: AbortSignal;
}
