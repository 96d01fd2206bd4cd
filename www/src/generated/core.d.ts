// Generated from the core by `cargo xtask build`.

/**
 * What `compatibility` answers: the numbers cross as they are, since JSON knows no NaN and four million numbers as text take long.
 */
export class Compatibility {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * `{ mentors, mentees, points: [] }`, once.
   */
  ids(): string;
  /**
   * The points, once.
   */
  points(): Float64Array;
}

/**
 * Helps a `PairJob` that lives elsewhere.
 */
export class PairHelper {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Takes an errand of the job; false when it is none for these people.
   */
  begin(errand: Uint8Array | number[]): boolean;
  /**
   * What it finds in a piece of the errand.
   */
  piece(number: number): Uint8Array | undefined;
  /**
   * The question of the job.
   */
  static start(question: Question): PairHelper;
}

/**
 * A resumable pairing.
 */
export class PairJob {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * Whether people and rules are compiled, from when on a step lasts as long as its budget says.
   */
  compiled(): boolean;
  /**
   * That errand, for `PairHelper.begin`.
   */
  errandBytes(): Uint8Array | undefined;
  /**
   * The number of the errand under way; 0 when there is none.
   */
  errand(): number;
  /**
   * What a helper found in a piece of an errand.
   */
  handIn(errand: number, piece: number, found: Uint8Array | number[]): boolean;
  /**
   * A piece of it for a helper.
   */
  handOut(): number | undefined;
  /**
   * Asks for the best `Pairing` that can be had soon; `step` ends with it.
   */
  hurry(): void;
  /**
   * The next pairs of what is done, at most `count` of them, as `Piece` says.
   */
  pairs(count: number): string | undefined;
  /**
   * `Progress`.
   */
  progress(): string;
  /**
   * Cuts what helpers can work on into pieces of about so many pairs of people.
   */
  share(cells: number): void;
  /**
   * How many pairs of people helpers can look at; 0 where they are of no use, or before the first step.
   */
  shareable(): number;
  /**
   * Takes a question whose people have all come.
   */
  static start(question: Question): PairJob;
  /**
   * Looks at about `budget` pairs of people more; `Pairing` when it is done, but for its pairs.
   */
  step(budget: number): string | undefined;
}

/**
 * What is asked of a pairing, as it comes: a hundred thousand people as one text would be held several times over.
 */
export class Question {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * `Request` as UTF-8, whole or without people, and about how many of them follow.
   */
  static begin(request: Uint8Array | number[], people: number): Question;
  /**
   * The next `Person[]` as UTF-8.
   */
  people(piece: Uint8Array | number[]): void;
}

/**
 * Incremental roster import: push bytes, step, take people in batches.
 */
export class ReadJob {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * `Roster` without its people.
   */
  head(): string;
  /**
   * The next `Person[]`, at most `count` of them.
   */
  people(count: number): string | undefined;
  /**
   * `Progress`.
   */
  progress(): string;
  /**
   * Takes the next bytes of the file.
   */
  push(chunk: Uint8Array | number[]): void;
  /**
   * `ReadOptions`, and how many bytes the file has.
   */
  static start(options: string, bytes: number): ReadJob;
  /**
   * Works for about `budget` units more; true when it is done.
   */
  step(budget: number): boolean;
}

/**
 * Incremental import of answers.
 */
export class ResponsesJob {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * The answers to one column, once.
   */
  column(at: number): Uint8Array;
  /**
   * How many columns there are.
   */
  columns(): number;
  /**
   * `ReadResponses`, without the answers of columns that were taken before.
   */
  head(): string;
  /**
   * `Progress`.
   */
  progress(): string;
  /**
   * Takes the next bytes of the file.
   */
  push(chunk: Uint8Array | number[]): void;
  /**
   * `ReadResponsesOptions`, and how many bytes the file has, if that is known.
   */
  static start(options: string, bytes: number): ResponsesJob;
  /**
   * Works for about `budget` units more; true when it is done.
   */
  step(budget: number): boolean;
}

/**
 * A check of a pairing under way.
 */
export class VerifyJob {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * `Progress`.
   */
  progress(): string;
  /**
   * `Request`, `Pairing`.
   */
  static start(request: string, pairing: string): VerifyJob;
  /**
   * Looks at about `budget` pairs of people more; `Verdict` when it is done.
   */
  step(budget: number): string | undefined;
}

/**
 * Resumable work other than pairing.
 */
export class Work {
  private constructor();
  free(): void;
  [Symbol.dispose](): void;
  /**
   * `Request`, how many, `Pairing | null`; ends in `Pairing[]`.
   */
  static alternatives(request: string, count: number, known: string): Work;
  /**
   * `Request`, `CirclesOptions`; ends in `Circles`.
   */
  static circles(request: string, options: string): Work;
  /**
   * `Request`; ends in a `Comparison`.
   */
  static comparePriorities(request: string): Work;
  /**
   * The best answer so far.
   */
  finish(): string;
  /**
   * `Progress`.
   */
  progress(): string;
  /**
   * `Request`, with `current`; ends in a `Rematch`.
   */
  static rematch(request: string): Work;
  /**
   * `Request`, `RoundsOptions`; ends in `Rounds`.
   */
  static rounds(request: string, options: string): Work;
  /**
   * `ScoreRequest` without its answers, and the answers column after column; ends in `SurveyScores`.
   */
  static scoreSurvey(request: string, answers: Uint8Array[]): Work;
  /**
   * Looks at about `budget` pairs of people more; the answer when it is done.
   */
  step(budget: number): string | undefined;
  /**
   * `Request`, `Pairing`; ends in `WaitingHelp`.
   */
  static waitingHelp(request: string, pairing: string): Work;
}

export function __wbg_reset_state(): void;

/**
 * `Request`, `Pairing` to `Access`.
 */
export function access(request: string, pairing: string): string;

/**
 * `Instrument` and answers to its questions (or null for every proposal) to `Instrument`.
 */
export function answerQuestions(instrument: string, answers: string): string;

/**
 * A sealed file to the same as text.
 */
export function armor(sealed: Uint8Array | number[]): string;

/**
 * `AssignRequest` without its points, and the points (NaN where no pair may exist), to `Assignment`.
 */
export function assign(request: string, points: Float64Array | number[]): string;

/**
 * `Request`, `Pairing`, `AuditOptions` to `AuditRecord`.
 */
export function auditRecord(request: string, pairing: string, options: string): string;

/**
 * `Programme`, `CalendarOptions` to the text of a calendar file.
 */
export function calendar(programme: string, options: string): string;

/**
 * `Programme`, a pair and an ISO date to `PlannedSession[]`.
 */
export function cancelSessions(programme: string, mentor: string, mentee: string, from: string): string;

/**
 * `ChangeRequest` without its scores, and the scores before and after, to `ChangeReport`.
 */
export function change(request: string, before: Float64Array | number[], after: Float64Array | number[]): string;

/**
 * `Instrument` to `Finding[]`.
 */
export function checkInstrument(instrument: string): string;

/**
 * `Policy`, `Person[]` to `Finding[]`.
 */
export function checkPolicy(policy: string, people: string): string;

/**
 * `Person[]` to `Finding[]`.
 */
export function checkRoster(people: string): string;

/**
 * Throws where a template names something that cannot be filled in.
 */
export function checkTemplate(template: string): void;

/**
 * `ReleaseRequest` without its answers, and the answers column after column, to `CoarserPlan[]`.
 */
export function coarserPlans(request: string, answers: Uint8Array[]): string;

/**
 * A word of one's own, or none, to `CodeGuesses`.
 */
export function codeGuesses(own_word: string): string;

/**
 * `CompareRequest` without its answers, and the answers of both waves column after column, to `WaveComparison`.
 */
export function compareWaves(request: string, answers: Uint8Array[]): string;

/**
 * `Request` to the ids of `Compatibility` (without its points) and its points.
 */
export function compatibility(request: string): Compatibility;

/**
 * `Request` to `Conflicts`.
 */
export function conflicts(request: string): string;

/**
 * `Policy` to its direction in one sentence.
 */
export function describeDirection(policy: string): string;

/**
 * `Policy` to `DescribedRule[]`.
 */
export function describePolicy(policy: string): string;

/**
 * `Person[]` before and after to `RosterDiff`.
 */
export function diffRosters(before: string, after: string): string;

/**
 * `Request`, `[mentor, mentee][]`, `Certificate | null` to `Pairing`.
 */
export function evaluate(request: string, pairs: string, best: string): string;

/**
 * `Request`, `Pairing`, mentor, mentee to `PairView`.
 */
export function explainPair(request: string, pairing: string, mentor: string, mentee: string): string;

/**
 * `Request`, `Circle[]`, `ExportOptions` to a file.
 */
export function exportCircles(request: string, circles: string, options: string): Uint8Array;

/**
 * `Request`, `Pairing`, `ExportOptions` to a file.
 */
export function exportPairs(request: string, pairing: string, options: string): Uint8Array;

/**
 * A file, `ReadOptions` and `FileFormat` to a file of the rows that were not taken over.
 */
export function exportRejected(bytes: Uint8Array | number[], options: string, format: string): Uint8Array;

/**
 * `Instrument`, `Release`, `ReleaseFile` and a locale to a file.
 */
export function exportRelease(instrument: string, release: string, file: string, locale: string): Uint8Array;

/**
 * `Request`, `Pairing[]`, `ExportOptions` to a file.
 */
export function exportRounds(request: string, rounds: string, options: string): Uint8Array;

/**
 * `Instrument`, `Responses`, `SurveyFile` and `SurveyFileOptions` to a file.
 */
export function exportSurvey(instrument: string, responses: string, file: string, options: string): Uint8Array;

/**
 * The bytes of a file and its name to a `FileKind`.
 */
export function fileKind(bytes: Uint8Array | number[], name: string): string;

/**
 * A text as the name of a file with this ending.
 */
export function fileName(text: string, ending: string): string;

/**
 * `Instrument`, wave, `Plan`, whether scores of the wave were opened before and the organisation's `Thresholds`, to `FixedPlan`.
 */
export function fixPlan(instrument: string, wave: string, plan: string, after_results: boolean, least: string): string;

/**
 * `ReleaseRequest` without its answers, and the answers column after column, to `Foreseen[]`.
 */
export function foreseeRelease(request: string, answers: Uint8Array[]): string;

/**
 * `Programme` and `HealthOptions` to `Health`.
 */
export function health(programme: string, options: string): string;

/**
 * `Instrument[]` of the bank.
 */
export function instruments(): string;

/**
 * `Instrument` and `AnswerSheet[]` to a roster file.
 */
export function intakeRoster(instrument: string, sheets: string): Uint8Array;

/**
 * `KeyPair`.
 */
export function keyPair(): string;

/**
 * `KitRequest` to `Kit`.
 */
export function kitPieces(request: string): string;

/**
 * `Programme`, `KpiOptions` to `KpiReport`.
 */
export function kpis(programme: string, options: string): string;

/**
 * `string[]`: the languages that the core can answer in, English first.
 */
export function languages(): string;

/**
 * The dates of the last file and of today to `LastFile`.
 */
export function lastFile(filed: string, today: string): string;

/**
 * `Programme`, `LetterFileOptions` to a file.
 */
export function letterFile(programme: string, options: string): Uint8Array;

/**
 * `Programme`, a `LetterKind`, `[mentor, mentee] | null` and a language to `LetterTemplate`.
 */
export function letterTemplate(programme: string, kind: string, pair: string, language?: string | null): string;

/**
 * `Programme`, `LetterOptions` to `Letter[]`.
 */
export function letters(programme: string, options: string): string;

/**
 * `string[]` and a salt to a code word.
 */
export function linkCode(answers: string, salt: string): string;

/**
 * `Programme` and a passphrase to a sealed file.
 */
export function lockProgramme(programme: string, passphrase: string): Uint8Array;

/**
 * A passphrase to `LockedKey`.
 */
export function lockedKey(passphrase: string): string;

/**
 * `Person[][]` to `MergedRosters`.
 */
export function mergeRosters(rosters: string): string;

/**
 * `Person[]` and `ValueMerge[]` to `Person[]` with these spellings replaced.
 */
export function mergeValues(people: string, merges: string): string;

/**
 * `Programme`, a UID, a local start and the zone of people without one, to `Moved`.
 */
export function moveSession(programme: string, uid: string, start: string, timezone?: string | null): string;

/**
 * `Postbox`.
 */
export function newPostbox(): string;

/**
 * A salt for code words.
 */
export function newSalt(): string;

/**
 * `Programme` and `NextCohortOptions` to `NextCohort`.
 */
export function nextCohort(programme: string, options: string): string;

/**
 * A sealed file, armored or not, and an identity to the text.
 */
export function open(sealed: Uint8Array | number[], identity: string): string;

/**
 * Everything handed in, one after the other, `[length, modified | null][]`, an identity and an `Instrument`, to `OpenedAnswers`.
 */
export function openAnswers(all: Uint8Array | number[], parts: string, identity: string, instrument: string): string;

/**
 * A sealed save, its `KeptSave`, the locked half of its key and the passphrase to `OpenedKept`.
 */
export function openKept(sealed: Uint8Array | number[], save: string, locked: string, passphrase: string): string;

/**
 * `OutcomesRequest` to `Outcomes`.
 */
export function outcomes(request: string): string;

/**
 * `AgreementRequest` without its answers, and the answers column after column, to `PairAgreement`.
 */
export function pairAgreement(request: string, answers: Uint8Array[]): string;

/**
 * `Programme` to `Papers`.
 */
export function papers(programme: string): string;

/**
 * A passphrase to `PassphraseStrength`.
 */
export function passphraseStrength(passphrase: string): string;

/**
 * `Programme`, `PlanOptions` to `SessionPlan`.
 */
export function planSessions(programme: string, options: string): string;

/**
 * `Preset[]`.
 */
export function presets(): string;

/**
 * The bytes of a calendar file to `ReadAbsences`.
 */
export function readAbsences(bytes: Uint8Array | number[]): string;

/**
 * The text that stands in a respondent file to `Asking`.
 */
export function readAsking(text: string): string;

/**
 * Text of a file to `BroughtInstrument`.
 */
export function readInstrument(text: string): string;

/**
 * The text of an organisation file to `BroughtOrganisation`.
 */
export function readOrganisation(text: string): string;

/**
 * A file, `ReadOptions` and `Person[]` to `ReadPairs`.
 */
export function readPairs(bytes: Uint8Array | number[], options: string, people: string): string;

/**
 * The bytes of a programme that is not sealed to `Programme`.
 */
export function readProgramme(bytes: Uint8Array | number[]): string;

/**
 * The bytes of a file, `ReadSessionsOptions` and `Programme` to `ReadSessions`.
 */
export function readSessions(bytes: Uint8Array | number[], options: string, programme: string): string;

/**
 * What stands after the `#` to `Asking`.
 */
export function readSurveyLink(hash: string): string;

/**
 * `Programme` to `ReadinessReport`.
 */
export function readiness(programme: string): string;

/**
 * `Instrument`, `Responses` and a language to `Readiness`.
 */
export function readinessResult(instrument: string, responses: string, language: string): string;

/**
 * Everything handed in, one after the other, `[length, modified | null][]` and a `Postbox`, to `Arrivals`.
 */
export function receiveAnswers(all: Uint8Array | number[], parts: string, postbox: string): string;

/**
 * `ReleaseRequest` without its answers, and the answers column after column, to `Release`.
 */
export function release(request: string, answers: Uint8Array[]): string;

/**
 * A `ReleaseTable` and the locale it was written in to an SVG image.
 */
export function releaseChart(table: string, locale: string): string;

/**
 * `Instrument`, `Release` and a locale to `ReleaseTable[]`.
 */
export function releaseTables(instrument: string, release: string, locale: string): string;

/**
 * `ReliabilityRequest` without its answers, and the answers (NaN where there is none), to `Reliability`.
 */
export function reliability(request: string, answers: Float64Array | number[]): string;

/**
 * `AuditRecord`, `Request` to `Replay`.
 */
export function replay(record: string, request: string): string;

/**
 * `Responses` and names to `ReviewedComment[]`.
 */
export function reviewComments(responses: string, names: string): string;

/**
 * `Request`, `Pairing` to the same `Pairing` with its sentences in the language of the request.
 */
export function reword(request: string, pairing: string): string;

/**
 * `Person[]` to `RosterShape`.
 */
export function rosterShape(people: string): string;

/**
 * `Request`, `[mentor, mentee][]`, most pairs of one mentor over all rounds or null, to the `Request` that the next round answers.
 */
export function roundRequest(request: string, earlier: string, load: string): string;

/**
 * `Request`, `Pairing | null` to `Effects`.
 */
export function ruleEffects(request: string, pairing: string): string;

/**
 * A date to the sample `Programme` in its fourth month.
 */
export function sampleProgramme(today: string): string;

/**
 * The sample programme as a CSV file.
 */
export function sampleRoster(): Uint8Array;

/**
 * `Charter` and an ISO date, or an empty text, to `Milestone[]`.
 */
export function schedule(charter: string, today: string): string;

/**
 * A text and a recipient to a sealed file.
 */
export function seal(text: string, recipient: string): Uint8Array;

/**
 * `Asking`, `AnswerSheet`, the page's mark and how often it has sealed, to a sealed answer.
 */
export function sealAnswer(asking: string, sheet: string, mark: string, turn: number): Uint8Array;

/**
 * `Programme`, `KeptSave` and a recipient to a sealed save.
 */
export function sealKept(programme: string, save: string, recipient: string): Uint8Array;

/**
 * A locale ("fr-CH") to the language that is answered in from now on ("fr"), where a call does not say another.
 */
export function setLocale(locale: string): string;

/**
 * `SettleRequest` without its answers, and the answers column after column, to `SettledSurvey`.
 */
export function settleSurvey(request: string, answers: Uint8Array[]): string;

/**
 * `Instrument`, side or null, answers by item, to the ids of the items that are asked.
 */
export function shownItems(instrument: string, side: string, answers: string): string;

/**
 * `Programme` to `SponsorPage`.
 */
export function sponsorPage(programme: string): string;

/**
 * A word of one's own for a code word.
 */
export function suggestCodeWord(): string;

/**
 * A passphrase.
 */
export function suggestPassphrase(): string;

/**
 * `SurveyLink` to a link.
 */
export function surveyLink(link: string): string;

/**
 * "csv" or "xlsx" to a file to fill in.
 */
export function template(format: string): Uint8Array;

/**
 * How many, to `string[]`.
 */
export function tickets(count: number): string;

/**
 * `TrendRequest` without its answers, and the answers of all waves column after column, to `Trend`.
 */
export function trend(request: string, answers: Uint8Array[]): string;

/**
 * `Policy` to `Policy`.
 */
export function unknownLevelsWait(policy: string): string;

/**
 * `Request`, `Pairing` to `UnknownPair[]`.
 */
export function unknownValues(request: string, pairing: string): string;

/**
 * A sealed file and its passphrase to `Programme`.
 */
export function unlockProgramme(bytes: Uint8Array | number[], passphrase: string): string;

/**
 * `{ version, build }`.
 */
export function version(): string;

/**
 * `Request`, `Pairing`, mentor, mentee to `WhyNot`.
 */
export function whyNot(request: string, pairing: string, mentor: string, mentee: string): string;

/**
 * `Asking` to the text that stands in a respondent file.
 */
export function writeAsking(asking: string): string;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
  readonly memory: WebAssembly.Memory;
  readonly __wbg_compatibility_free: (a: number, b: number) => void;
  readonly __wbg_pairhelper_free: (a: number, b: number) => void;
  readonly __wbg_pairjob_free: (a: number, b: number) => void;
  readonly __wbg_question_free: (a: number, b: number) => void;
  readonly __wbg_readjob_free: (a: number, b: number) => void;
  readonly __wbg_responsesjob_free: (a: number, b: number) => void;
  readonly __wbg_verifyjob_free: (a: number, b: number) => void;
  readonly __wbg_work_free: (a: number, b: number) => void;
  readonly access: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly answerQuestions: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly armor: (a: number, b: number) => [number, number, number, number];
  readonly assign: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly auditRecord: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly calendar: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly cancelSessions: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly change: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly checkInstrument: (a: number, b: number) => [number, number, number, number];
  readonly checkPolicy: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly checkRoster: (a: number, b: number) => [number, number, number, number];
  readonly checkTemplate: (a: number, b: number) => [number, number];
  readonly coarserPlans: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly codeGuesses: (a: number, b: number) => [number, number, number, number];
  readonly compareWaves: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly compatibility: (a: number, b: number) => [number, number, number];
  readonly compatibility_ids: (a: number) => [number, number];
  readonly compatibility_points: (a: number) => [number, number];
  readonly conflicts: (a: number, b: number) => [number, number, number, number];
  readonly describeDirection: (a: number, b: number) => [number, number, number, number];
  readonly describePolicy: (a: number, b: number) => [number, number, number, number];
  readonly diffRosters: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly evaluate: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly explainPair: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly exportCircles: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly exportPairs: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly exportRejected: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly exportRelease: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly exportRounds: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly exportSurvey: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly fileKind: (a: number, b: number, c: number, d: number) => [number, number];
  readonly fileName: (a: number, b: number, c: number, d: number) => [number, number];
  readonly fixPlan: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number) => [number, number, number, number];
  readonly foreseeRelease: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly health: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly instruments: () => [number, number];
  readonly intakeRoster: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly keyPair: () => [number, number, number, number];
  readonly kitPieces: (a: number, b: number) => [number, number, number, number];
  readonly kpis: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly languages: () => [number, number];
  readonly lastFile: (a: number, b: number, c: number, d: number) => [number, number];
  readonly letterFile: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly letterTemplate: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly letters: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly linkCode: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly lockProgramme: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly lockedKey: (a: number, b: number) => [number, number, number, number];
  readonly mergeRosters: (a: number, b: number) => [number, number, number, number];
  readonly mergeValues: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly moveSession: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly newPostbox: () => [number, number, number, number];
  readonly newSalt: () => [number, number, number, number];
  readonly nextCohort: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly open: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly openAnswers: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly openKept: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly outcomes: (a: number, b: number) => [number, number, number, number];
  readonly pairAgreement: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly pairhelper_begin: (a: number, b: number, c: number) => number;
  readonly pairhelper_piece: (a: number, b: number) => [number, number];
  readonly pairhelper_start: (a: number) => [number, number, number];
  readonly pairjob_compiled: (a: number) => number;
  readonly pairjob_errand: (a: number) => number;
  readonly pairjob_errandBytes: (a: number) => [number, number];
  readonly pairjob_handIn: (a: number, b: number, c: number, d: number, e: number) => number;
  readonly pairjob_handOut: (a: number) => number;
  readonly pairjob_hurry: (a: number) => void;
  readonly pairjob_pairs: (a: number, b: number) => [number, number];
  readonly pairjob_progress: (a: number) => [number, number];
  readonly pairjob_share: (a: number, b: number) => void;
  readonly pairjob_shareable: (a: number) => number;
  readonly pairjob_start: (a: number) => [number, number, number];
  readonly pairjob_step: (a: number, b: number) => [number, number, number, number];
  readonly papers: (a: number, b: number) => [number, number, number, number];
  readonly passphraseStrength: (a: number, b: number) => [number, number];
  readonly planSessions: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly presets: () => [number, number];
  readonly question_begin: (a: number, b: number, c: number) => [number, number, number];
  readonly question_people: (a: number, b: number, c: number) => [number, number];
  readonly readAbsences: (a: number, b: number) => [number, number, number, number];
  readonly readAsking: (a: number, b: number) => [number, number, number, number];
  readonly readInstrument: (a: number, b: number) => [number, number, number, number];
  readonly readOrganisation: (a: number, b: number) => [number, number, number, number];
  readonly readPairs: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly readProgramme: (a: number, b: number) => [number, number, number, number];
  readonly readSessions: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly readSurveyLink: (a: number, b: number) => [number, number, number, number];
  readonly readiness: (a: number, b: number) => [number, number, number, number];
  readonly readinessResult: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly readjob_head: (a: number) => [number, number];
  readonly readjob_people: (a: number, b: number) => [number, number];
  readonly readjob_progress: (a: number) => [number, number];
  readonly readjob_push: (a: number, b: number, c: number) => [number, number];
  readonly readjob_start: (a: number, b: number, c: number) => [number, number, number];
  readonly readjob_step: (a: number, b: number) => [number, number, number];
  readonly receiveAnswers: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly release: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly releaseChart: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly releaseTables: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly reliability: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly replay: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly responsesjob_column: (a: number, b: number) => [number, number];
  readonly responsesjob_columns: (a: number) => number;
  readonly responsesjob_head: (a: number) => [number, number];
  readonly responsesjob_progress: (a: number) => [number, number];
  readonly responsesjob_push: (a: number, b: number, c: number) => [number, number];
  readonly responsesjob_start: (a: number, b: number, c: number) => [number, number, number];
  readonly responsesjob_step: (a: number, b: number) => [number, number, number];
  readonly reviewComments: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly reword: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly rosterShape: (a: number, b: number) => [number, number, number, number];
  readonly roundRequest: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly ruleEffects: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly sampleProgramme: (a: number, b: number) => [number, number, number, number];
  readonly sampleRoster: () => [number, number];
  readonly schedule: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly seal: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly sealAnswer: (a: number, b: number, c: number, d: number, e: number, f: number, g: number) => [number, number, number, number];
  readonly sealKept: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly setLocale: (a: number, b: number) => [number, number];
  readonly settleSurvey: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly shownItems: (a: number, b: number, c: number, d: number, e: number, f: number) => [number, number, number, number];
  readonly sponsorPage: (a: number, b: number) => [number, number, number, number];
  readonly suggestCodeWord: () => [number, number, number, number];
  readonly suggestPassphrase: () => [number, number, number, number];
  readonly surveyLink: (a: number, b: number) => [number, number, number, number];
  readonly template: (a: number, b: number) => [number, number, number, number];
  readonly tickets: (a: number) => [number, number, number, number];
  readonly trend: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly unknownLevelsWait: (a: number, b: number) => [number, number, number, number];
  readonly unknownValues: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly unlockProgramme: (a: number, b: number, c: number, d: number) => [number, number, number, number];
  readonly verifyjob_progress: (a: number) => [number, number];
  readonly verifyjob_start: (a: number, b: number, c: number, d: number) => [number, number, number];
  readonly verifyjob_step: (a: number, b: number) => [number, number];
  readonly version: () => [number, number];
  readonly whyNot: (a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number) => [number, number, number, number];
  readonly work_alternatives: (a: number, b: number, c: number, d: number, e: number) => [number, number, number];
  readonly work_circles: (a: number, b: number, c: number, d: number) => [number, number, number];
  readonly work_comparePriorities: (a: number, b: number) => [number, number, number];
  readonly work_finish: (a: number) => [number, number, number, number];
  readonly work_progress: (a: number) => [number, number];
  readonly work_rematch: (a: number, b: number) => [number, number, number];
  readonly work_rounds: (a: number, b: number, c: number, d: number) => [number, number, number];
  readonly work_scoreSurvey: (a: number, b: number, c: number, d: number) => [number, number, number];
  readonly work_step: (a: number, b: number) => [number, number, number, number];
  readonly work_waitingHelp: (a: number, b: number, c: number, d: number) => [number, number, number];
  readonly writeAsking: (a: number, b: number) => [number, number, number, number];
  readonly __wbindgen_malloc: (a: number, b: number) => number;
  readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
  readonly __wbindgen_free: (a: number, b: number, c: number) => void;
  readonly __wbindgen_exn_store: (a: number) => void;
  readonly __externref_table_alloc: () => number;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  readonly __externref_table_dealloc: (a: number) => void;
  readonly __externref_drop_slice: (a: number, b: number) => void;
  readonly __wbindgen_start: () => void;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
* Instantiates the given `module`, which can either be bytes or
* a precompiled `WebAssembly.Module`.
*
* @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
*
* @returns {InitOutput}
*/
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
* If `module_or_path` is {RequestInfo} or {URL}, makes a request and
* for everything else, calls `WebAssembly.instantiate` directly.
*
* @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
*
* @returns {Promise<InitOutput>}
*/
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;

