/**
 * The functions of the package. What crosses to the core is JSON text and raw bytes; what comes back is plain objects, with typed arrays
 * where the contract says so. `package.ts` adds how to start it; the page's worker starts it by itself.
 *
 * Every function throws a `ViceVersaError`: `not-started` before `init`, `invalid-request` for arguments that its types do not allow (with the place, never the
 * value), `core-crashed` for a fault of the program itself, `core-memory` where the platform gives it no more memory, and the codes that stand with it.
 */
import * as core from '../generated/core.js';
import { check } from './arguments.js';
import { ask, held, lawful, read, speak, write } from '../bridge/instance.js';
import { type JobOptions, type Steps, runInSteps, runToEnd } from '../bridge/steps.js';
import { type Wanted, pairInSteps } from '../bridge/pairing.js';
import { readAnswers, readInPieces, reading, whole } from '../bridge/import.js';
import { circlesPrices, pairingPrices, prices, programmePrices, rematchPrices, roundsPrices } from '../bridge/prices.js';
import type { CodeGuesses, FileKind, KeptSave, LastFile, LockedKey, OpenedKept, SettledSurvey, SettleRequest, UnknownPair } from '../types.js';
import type {
  AnswerSheet, Arrivals, Asking, BroughtInstrument, BroughtOrganisation, Readiness, Assignment, AssignRequest, Certificate, Comparison, Compatibility, Conflicts, DescribedRule, Effects, ExportOptions, FileFormat, Finding, Instrument, KeyPair, MergedRosters, OpenedAnswers, Postbox, SealedFile, Side, SurveyLink,
  CalendarOptions, Letter, LetterFileOptions, LetterKind, LetterOptions, LetterTemplate, Moved, SessionPlan, PlannedSession, PlanOptions, ReadAbsences,
  PairView, PassphraseStrength, Pairing, Person, Policy, Preset, Programme, Progress, ReadOptions, ReadPairs, Request, Roster, RosterDiff,
  RosterShape, ValueMerge, Verdict, WhyNot,
} from '../types.js';
import type { Health, HealthOptions, NextCohort, NextCohortOptions, ReadSessions, ReadSessionsOptions } from '../types.js';
import type { ReadResponses, ReadResponsesOptions, Responses, SurveyFile, SurveyFileOptions } from '../types.js';
import type {
  Access, AuditOptions, AuditRecord, Circle, Circles, CirclesOptions, Rematch, Replay, Rounds, RoundsOptions, WaitingHelp,
} from '../types.js';
import type { Kit, KitRequest } from '../types.js';
import type { CharterInput, KpiOptions, KpiReport, Milestone, Outcomes, OutcomesRequest, Papers, ProgrammeInput, ReadinessReport, SponsorPage } from '../types.js';
import { parted } from '../bridge/responses.js';
import type { CoarserPlan, FixedPlan, Foreseen, Plan, Release, ReleaseFile, ReleaseRequest, ReleaseTable, ReviewedComment, Thresholds } from '../types.js';
import type { ChangeReport, ChangeRequest, Reliability, ReliabilityRequest } from '../types.js';
import type {
  AgreementRequest, CompareRequest, PairAgreement, ScoreRequest, SurveyScores, Trend, TrendRequest, WaveComparison,
} from '../types.js';

/**
 * Which program answers.
 *
 * @returns the version of the package, and the build that a record names
 * @throws `ViceVersaError`: `not-started`
 */
export function version(): { version: string; build: string } {
  return read(() => core.version());
}

/**
 * From now on texts (findings, reasons, errors, files) come in the language of this locale ("fr-CH"), where a request does not name its own.
 *
 * @param locale - a BCP 47 tag
 * @returns the language that was found ("fr"); "en" where there is no other
 * @throws `ViceVersaError`: the codes of every function
 */
export function setLocale(locale: string): string {
  check('setLocale', arguments);
  return ask(() => speak(locale));
}

/**
 * Codes of the languages in which texts come, English first.
 *
 * @returns their codes, such as "de"
 * @throws `ViceVersaError`: `not-started`
 */
export function languages(): string[] {
  return read(() => core.languages());
}

/**
 * A file to people, with everything that is wrong or doubtful in it: each finding has its cause, its places (file, row, column) and fixes. What is not
 * understood is left out and said, never guessed.
 *
 * @param bytes - CSV, XLSX, XLSM, XLS or ODS, in any common encoding
 * @param options - `name` is the file's name; `mapping` says which column is what, where the guess is to be changed
 * @returns `people`, how each column was understood (`mapping`), `ladder`, `findings`, and what the file is (`table`)
 * @throws `ViceVersaError`: codes about the file as a whole, such as `not-a-table`, `empty-file`, `password`, `damaged-file`, `too-big`;
 * `too-many-people`; and the codes of every function
 * @example
 * ```js
 * const { people, findings } = readRoster(sampleRoster(), { name: 'people.csv' });
 * people.length; // 120
 * ```
 */
export function readRoster(bytes: Uint8Array, options: ReadOptions): Roster {
  check('readRoster', arguments);
  const { push, steps } = reading(options, bytes.length);
  push(bytes);
  return whole(runToEnd(steps));
}

/**
 * As `readRoster`, in steps of about 30 ms, between which everything else gets its turn; a Blob is read as it is needed.
 *
 * @param file - the file: CSV, XLSX, XLSM, XLS or ODS, in any common encoding
 * @param options - as those of `readRoster`
 * @param job - `signal` abandons the work, `onProgress` is called after each step of about 30 ms
 * @returns as `readRoster`
 * @throws `ViceVersaError`: what `readRoster` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the
 * codes of every function
 */
export async function readRosterAsync(file: Uint8Array | Blob, options: ReadOptions, job: JobOptions = {}): Promise<Roster> {
  check('readRosterAsync', arguments);
  return whole(await readInPieces(file, options, job));
}

/**
 * An export of a forms tool to answers, in steps of about 30 ms. A stream or a Blob is read as it comes. What is not understood is listed
 * and is never 0; the mapping that comes with the answers can be changed and passed back. Without an instrument one is drafted.
 *
 * @param file - the file: CSV, XLSX, XLSM, XLS or ODS, in any common encoding; a stream of it is read once
 * @param options - `instrument` is what was asked; `mapping` and `settled` change how the file was understood; `wave` names the round
 * @param job - `signal` abandons the work, `onProgress` is called after each step of about 30 ms
 * @returns `responses`, the `instrument` (drafted where none was given), how each column was understood, and `findings`
 * @throws `ViceVersaError`: codes about the file as a whole, such as `not-a-table`, `empty-file`, `password`, `damaged-file`, `too-big`; the signal's
 * reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes of every function
 */
export async function readResponses(
  file: Uint8Array | Blob | ReadableStream<Uint8Array>,
  options: ReadResponsesOptions,
  job: JobOptions = {},
): Promise<ReadResponses> {
  check('readResponses', arguments);
  return readAnswers(file, options, job);
}

/**
 * Answers and scores of one wave for SPSS, jamovi and R, or their codebook. Raw and confidential: nothing of it passes disclosure control.
 *
 * @param instrument - a questionnaire of `instruments`, or one of your own that `checkInstrument` finds nothing against
 * @param responses - answers as `readResponses` or `openAnswers` give them: a column of small numbers for each item
 * @param file - which file
 * @param options - `language` of the labels, and whether with the `keys` that link respondents over rounds
 * @returns the bytes of the file
 * @throws `ViceVersaError`: `too-many-rows` where a workbook cannot hold the codebook; and the codes of every function
 */
export function exportSurvey(instrument: Instrument, responses: Responses, file: SurveyFile, options: SurveyFileOptions = {}): Uint8Array {
  check('exportSurvey', arguments);
  return ask(() => core.exportSurvey(write(instrument), write(responses), write(file), write(options)));
}

/**
 * Several rosters as one; who is a mentor in one and a mentee in another is both.
 *
 * @param rosters - the people of each file; the same id in two of them is one person
 * @returns everybody, and findings about those who stand in several files
 * @throws `ViceVersaError`: the codes of every function
 */
export function mergeRosters(rosters: Person[][]): MergedRosters {
  check('mergeRosters', arguments);
  return read(() => core.mergeRosters(write(rosters)));
}

/**
 * Pairs from a file: history, or pairs to lock. Whoever the file names by id, e-mail address or name becomes one of `people`.
 *
 * @param bytes - the file: CSV, XLSX, XLSM, XLS or ODS, in any common encoding
 * @param options - `name` is the file's name; `pairColumns` says which columns hold mentors, mentees and the date of the cohort
 * @param people - among whom those of the file are looked for; with nobody in it everybody stays as written
 * @returns `pairs` by id, the columns that were taken, and `findings` about rows that were not
 * @throws `ViceVersaError`: codes about the file as a whole, such as `not-a-table`, `empty-file`, `password`, `damaged-file`, `too-big`;
 * `pairs-one-column`; and the codes of every function
 */
export function readPairs(bytes: Uint8Array, options: ReadOptions, people: Person[] = []): ReadPairs {
  check('readPairs', arguments);
  return read(() => core.readPairs(bytes, write(options), write(people)));
}

/**
 * Findings about people who were edited: reporting lines, duplicates, roles.
 *
 * @param people - everybody, as edited
 * @returns the findings, each with its people as places
 * @throws `ViceVersaError`: the codes of every function
 */
export function checkRoster(people: Person[]): Finding[] {
  check('checkRoster', arguments);
  return read(() => core.checkRoster(write(people)));
}

/**
 * The people with spellings replaced, as the mends of `similar-values` propose them.
 *
 * @param people - everybody
 * @param merges - field, the spelling to keep, and those it replaces
 * @returns the same people in the same order
 * @throws `ViceVersaError`: the codes of every function
 */
export function mergeValues(people: Person[], merges: ValueMerge[]): Person[] {
  check('mergeValues', arguments);
  return read(() => core.mergeValues(write(people), write(merges)));
}

/**
 * A roster in numbers: levels, departments, skills, and who cannot be matched.
 *
 * @param people - everybody
 * @returns counts of people
 * @throws `ViceVersaError`: the codes of every function
 */
export function rosterShape(people: Person[]): RosterShape {
  check('rosterShape', arguments);
  return read(() => core.rosterShape(write(people)));
}

/**
 * Who joined, left and changed.
 *
 * @param before - everybody then
 * @param after - everybody now; people are the same by their id
 * @returns ids of those who joined and left, who changed and in what, and who may have got a new id
 * @throws `ViceVersaError`: the codes of every function
 */
export function diffRosters(before: Person[], after: Person[]): RosterDiff {
  check('diffRosters', arguments);
  return read(() => core.diffRosters(write(before), write(after)));
}

/**
 * A file to fill in.
 *
 * @param format - `csv` or `xlsx`
 * @returns the bytes of a file with headers and invented people
 * @throws `ViceVersaError`: `unknown-format`; and the codes of every function
 */
export function template(format: FileFormat): Uint8Array {
  check('template', arguments);
  return ask(() => core.template(format));
}

/**
 * An invented organisation as a CSV file, to be read like any other.
 *
 * @returns the bytes of the file
 * @throws `ViceVersaError`: `not-started`
 */
export function sampleRoster(): Uint8Array {
  return ask(() => core.sampleRoster());
}

/**
 * The rows of a file that were not taken over, with the reason beside each.
 *
 * @param bytes - the file: CSV, XLSX, XLSM, XLS or ODS, in any common encoding
 * @param options - as the file was read
 * @param format - `csv` or `xlsx`
 * @returns the bytes of a file with a row for each
 * @throws `ViceVersaError`: what `readRoster` throws; and the codes of every function
 */
export function exportRejected(bytes: Uint8Array, options: ReadOptions, format: FileFormat): Uint8Array {
  check('exportRejected', arguments);
  return ask(() => core.exportRejected(bytes, write(options), write(format)));
}

/**
 * The best pairs under the request's policy, with reasons and proof. Works to the end before it returns.
 *
 * Points are whole numbers; `certificate` bounds what any other set of pairs could reach (dual prices: Kuhn 1955; for `fairest` a chain of them; for one seat
 * in either role Edmonds 1965), and `gap` is 0 where nothing is better. The same request gives the same pairs on every platform.
 *
 * @param request - people, policy and what was decided; `today` is an ISO date and needed where a decision or a rule depends on it
 * @param onProgress - called about every 30 ms; `done` of `of` are pieces of work of one phase
 * @returns `pairs` with points and reasons, `waiting` with the cause, `totals`, and the `certificate`
 * @throws `ViceVersaError`: `duplicate-id`, `empty-id`, `bad-date`; `bad-lock` for a lock that cannot be kept; `points-too-large`, `too-many-people`;
 * `bad-rule`, `too-many-rules`, `bad-capacity`, `bad-start` for a policy that cannot be meant, with the rule's place; and the codes of every function
 * @example
 * ```js
 * const { people } = readRoster(sampleRoster(), { name: 'people.csv' });
 * const pairing = pair({ people, policy: presets()[0].policy, today: '2027-01-11' });
 * pairing.certificate.optimal; // true
 * ```
 */
export function pair(request: Request, onProgress?: (progress: Progress) => void): Pairing {
  check('pair', arguments);
  return runToEnd(pairInSteps(request, ALONE), onProgress);
}

/**
 * As `pair`, in steps of about 30 ms, between which everything else gets its turn; with helpers, if `workers` says so. The pairs are the same for any number.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param options - `workers` is how many may pair together; `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after
 * each step of about 30 ms
 * @returns as `pair`; finished early, the best so far with its true gap
 * @throws `ViceVersaError`: what `pair` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes of
 * every function
 */
export async function pairAsync(request: Request, options: JobOptions = {}): Promise<Pairing> {
  check('pairAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(pairInSteps(request, { ...ALONE, helpers: Math.floor(options.workers ?? 1) - 1 }), options);
}

/**
 * Pairs again from `current`: the fewest moves, and what more moves would bring (Eisner and Severance 1976). Works to the end before it returns.
 *
 * @param request - people, policy and what was decided, as `pair` takes it; `current` holds the pairs to begin from, by id
 * @param onProgress - called about every 30 ms; `done` of `of` are pieces of work of one phase
 * @returns `frontier`, the fewest moves first, each further choice giving up more current pairs and better for it; and the current pairs that may no
 * longer exist
 * @throws `ViceVersaError`: `no-current` where the request names no pairs to begin from; what `pair` throws; and the codes of every function
 */
export function rematch(request: Request, onProgress?: (progress: Progress) => void): Rematch {
  check('rematch', arguments);
  return runToEnd(inSteps(() => core.Work.rematch(write(request)), rematchPrices), onProgress);
}

/**
 * As `rematch`, in steps of about 30 ms, between which everything else gets its turn.
 *
 * @param request - as that of `rematch`
 * @param options - `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after each step of about 30 ms
 * @returns as `rematch`
 * @throws `ViceVersaError`: what `rematch` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes
 * of every function
 */
export async function rematchAsync(request: Request, options: JobOptions = {}): Promise<Rematch> {
  check('rematchAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(inSteps(() => core.Work.rematch(write(request)), rematchPrices), options);
}

/**
 * Round after round in which nobody meets the same person twice. Works to the end before it returns.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param options - `rounds` is how many, 1 to 52
 * @param onProgress - called about every 30 ms; `done` of `of` are pieces of work of one phase
 * @returns a pairing for each round, each the best after those before it, and what is proved of all
 * @throws `ViceVersaError`: `bad-rounds`; what `pair` throws; and the codes of every function
 */
export function rounds(request: Request, options: RoundsOptions, onProgress?: (progress: Progress) => void): Rounds {
  check('rounds', arguments);
  return runToEnd(inSteps(() => core.Work.rounds(write(request), write(options)), roundsPrices), onProgress);
}

/**
 * As `rounds`, in steps of about 30 ms.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param wanted - `rounds` is how many, 1 to 52
 * @param options - `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after each step of about 30 ms
 * @returns as `rounds`
 * @throws `ViceVersaError`: what `rounds` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes
 * of every function
 */
export async function roundsAsync(request: Request, wanted: RoundsOptions, options: JobOptions = {}): Promise<Rounds> {
  check('roundsAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(inSteps(() => core.Work.rounds(write(request), write(wanted)), roundsPrices), options);
}

/**
 * The question that a round answers, after the pairs of all rounds before it: what `verify` takes with its pairing.
 *
 * @param request - that of all rounds
 * @param earlier - mentor and mentee of every pair of the rounds before it, by id
 * @param load - the most pairs of one mentor over all rounds; null for no limit
 * @returns the request of that round
 * @throws `ViceVersaError`: the codes of every function
 */
export function roundRequest(request: Request, earlier: [string, string][], load: number | null = null): Request {
  check('roundRequest', arguments);
  return read(() => core.roundRequest(write(request), write(earlier), write(load)));
}

/**
 * Circles of one mentor and several mentees. Works to the end before it returns.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param options - `size` is the smallest and the largest circle, its mentor included, from 2 to 100
 * @param onProgress - called about every 30 ms; `done` of `of` are pieces of work of one phase
 * @returns the circles by id; the same as a pairing, with reasons and who waits; and what is proved
 * @throws `ViceVersaError`: `bad-size`; `circle-locks` where locked pairs fit into no circles of these sizes; what `pair` throws; and the codes of every
 * function
 */
export function circles(request: Request, options: CirclesOptions, onProgress?: (progress: Progress) => void): Circles {
  check('circles', arguments);
  return runToEnd(inSteps(() => core.Work.circles(write(request), write(options)), circlesPrices), onProgress);
}

/**
 * As `circles`, in steps of about 30 ms.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param wanted - as the options of `circles`
 * @param options - `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after each step of about 30 ms
 * @returns as `circles`
 * @throws `ViceVersaError`: what `circles` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes
 * of every function
 */
export async function circlesAsync(request: Request, wanted: CirclesOptions, options: JobOptions = {}): Promise<Circles> {
  check('circlesAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(inSteps(() => core.Work.circles(write(request), write(wanted)), circlesPrices), options);
}

/**
 * The pairs of all rounds as a file.
 *
 * @param request - that of all rounds
 * @param rounds - `rounds` of what `rounds` gave
 * @param options - `format`, and whether with `names`; ids alone otherwise
 * @returns the bytes of a CSV or a workbook
 * @throws `ViceVersaError`: `delimiter-unknown`; `too-many-rows`; and the codes of every function
 */
export function exportRounds(request: Request, rounds: Pairing[], options: ExportOptions): Uint8Array {
  check('exportRounds', arguments);
  return ask(() => core.exportRounds(write(request), write(rounds), write(options)));
}

/**
 * The circles as a file.
 *
 * @param request - that of the circles
 * @param circles - `circles` of what `circles` gave
 * @param options - `format`, and whether with `names`; ids alone otherwise
 * @returns the bytes of a CSV or a workbook
 * @throws `ViceVersaError`: `delimiter-unknown`; `too-many-rows`; and the codes of every function
 */
export function exportCircles(request: Request, circles: Circle[], options: ExportOptions): Uint8Array {
  check('exportCircles', arguments);
  return ask(() => core.exportCircles(write(request), write(circles), write(options)));
}

/**
 * Who has a partner, with what points, and who waits and why, group by group.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - the pairs that were found for the request
 * @returns counts for each group of role, level, department, location and each trait that an opt-in rule reads, and the largest gap in words
 * @throws `ViceVersaError`: the codes of every function
 */
export function access(request: Request, pairing: Pairing): Access {
  check('access', arguments);
  return read(() => core.access(write(request), write(pairing)));
}

/**
 * The pairs that keep a must only because a value is not known (a blank passes a must), each with what is not known.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - the pairs that were found for the request
 * @returns mentor and mentee by id, the rules that find nothing to read, and what is not known in words
 * @throws `ViceVersaError`: the codes of every function
 */
export function unknownValues(request: Request, pairing: Pairing): UnknownPair[] {
  check('unknownValues', arguments);
  return read(() => core.unknownValues(write(request), write(pairing)));
}

/**
 * The policy with which people whose level is not known wait instead of passing every must about levels.
 *
 * @param policy - any policy
 * @returns the same policy with that one change
 * @throws `ViceVersaError`: the codes of every function
 */
export function unknownLevelsWait(policy: Policy): Policy {
  check('unknownLevelsWait', arguments);
  return read(() => core.unknownLevelsWait(write(policy)));
}

/**
 * The policy's direction in one sentence: who stands where on the ladder, and whether people on the same level may meet.
 *
 * @param policy - any policy
 * @returns the sentence, in the language that was set
 * @throws `ViceVersaError`: the codes of every function
 */
export function describeDirection(policy: Policy): string {
  check('describeDirection', arguments);
  return ask(() => core.describeDirection(write(policy)));
}

/**
 * The record of a run, to be kept: hashes of the inputs, rules, decisions, pairs by id, and what was proved.
 *
 * @param request - what was paired
 * @param pairing - the pairs that were found for the request
 * @param options - with `reasons` it holds the private reasons of locks and exclusions
 * @returns the record, without a name
 * @throws `ViceVersaError`: the codes of every function
 */
export function auditRecord(request: Request, pairing: Pairing, options: AuditOptions = { reasons: false }): AuditRecord {
  check('auditRecord', arguments);
  return read(() => core.auditRecord(write(request), write(pairing), write(options)));
}

/**
 * Runs again from the same inputs and says whether the record is true.
 *
 * @param record - as `auditRecord` gave it
 * @param request - the same people, rules, decisions and history
 * @returns `holds`, a code and a sentence, and each thing that differs
 * @throws `ViceVersaError`: `not-an-audit-record`; and the codes of every function
 */
export function replay(record: AuditRecord, request: Request): Replay {
  check('replay', arguments);
  return read(() => core.replay(write(record), write(request)));
}

/**
 * Checks everything that a pairing claims, with code that shares nothing with what made it. Works to the end before it returns.
 *
 * @param request - what was paired
 * @param pairing - the pairing that is checked, whoever made it
 * @param onProgress - called about every 30 ms; `done` of `of` are pieces of work of one phase
 * @returns `holds`, and each thing that does not, as a code and a sentence
 * @throws `ViceVersaError`: the codes of every function
 * @example
 * ```js
 * const { people } = readRoster(sampleRoster(), { name: 'people.csv' });
 * const request = { people, policy: presets()[0].policy, today: '2027-01-11' };
 * verify(request, pair(request)).holds; // true
 * ```
 */
export function verify(request: Request, pairing: Pairing, onProgress?: (progress: Progress) => void): Verdict {
  check('verify', arguments);
  return runToEnd(inSteps<Verdict>(() => core.VerifyJob.start(write(request), write(pairing))), onProgress);
}

/**
 * As `verify`, in steps of about 30 ms, between which everything else gets its turn.
 *
 * @param request - what was paired
 * @param pairing - the pairing that is checked, whoever made it
 * @param options - `signal` abandons the work, `onProgress` is called after each step of about 30 ms
 * @returns as `verify`
 * @throws `ViceVersaError`: the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes of every function
 */
export async function verifyAsync(request: Request, pairing: Pairing, options: Omit<JobOptions, 'finish'> = {}): Promise<Verdict> {
  check('verifyAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(inSteps<Verdict>(() => core.VerifyJob.start(write(request), write(pairing))), options);
}

/**
 * What cannot all be had: smallest sets of locks, exclusions, musts and smallest numbers that conflict, and the locks to set aside.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @returns `conflicts`, the sets, locks first, and `setAside`, the indices of those locks
 * @throws `ViceVersaError`: what `pair` throws; and the codes of every function
 */
export function conflicts(request: Request): Conflicts {
  check('conflicts', arguments);
  return read(() => core.conflicts(write(request)));
}

/**
 * Every score, for a heat map or another tool.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @returns `points`, row by row: a row for each of `mentors`, a column for each of `mentees`; whole numbers, NaN where the two may not meet. At most
 * 4,000,000
 * @throws `ViceVersaError`: `too-many-pairs` above 4,000,000; what `pair` throws; and the codes of every function
 */
export function compatibility(request: Request): Compatibility {
  check('compatibility', arguments);
  const answer = ask(() => core.compatibility(write(request)));
  try {
    const { mentors, mentees } = read<Compatibility>(() => answer.ids());
    return { mentors, mentees, points: ask(() => answer.points()) };
  } finally {
    answer.free();
  }
}

/**
 * Why these two are no pair: the musts that forbid it, or its price and who would move.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - the pairs that were found for the request
 * @param mentor - id
 * @param mentee - id
 * @returns every must that the pair breaks, or what forcing it would cost, and who else would move
 * @throws `ViceVersaError`: `unknown-person`; what `pair` throws; and the codes of every function
 */
export function whyNot(request: Request, pairing: Pairing, mentor: string, mentee: string): WhyNot {
  check('whyNot', arguments);
  return read(() => core.whyNot(write(request), write(pairing), mentor, mentee));
}

/**
 * One pair, made or not, face to face.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - the pairs that were found for the request
 * @param mentor - id
 * @param mentee - id
 * @returns both people side by side, and what each rule says of them
 * @throws `ViceVersaError`: `unknown-person`; `wrong-role` for somebody who does not take part in that role; what `pair` throws; and the codes of every
 * function
 */
export function explainPair(request: Request, pairing: Pairing, mentor: string, mentee: string): PairView {
  check('explainPair', arguments);
  return read(() => core.explainPair(write(request), write(pairing), mentor, mentee));
}

/**
 * These pairs as a pairing: reasons, totals, and how far from the best, whose certificate is `best`.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairs - mentor and mentee, by id
 * @param best - the certificate of the best pairing for the same request; null where it is not known
 * @returns the same pairs as a pairing
 * @throws `ViceVersaError`: `bad-pair` for people who do not take part in these roles; what `pair` throws; and the codes of every function
 */
export function evaluate(request: Request, pairs: [string, string][], best: Certificate | null): Pairing {
  check('evaluate', arguments);
  return pairingPrices(read<Pairing>(() => core.evaluate(write(request), write(pairs), write(best))));
}

/**
 * The same pairing with its sentences (reasons, why people wait, findings) in the language of the request, or else in the one that was set: after a change
 * of language nothing has to be paired again.
 *
 * @param request - what was paired; its `locale` is the language
 * @param pairing - the pairs that were found for the request
 * @returns the same pairing in other words
 * @throws `ViceVersaError`: the codes of every function
 */
export function reword(request: Request, pairing: Pairing): Pairing {
  check('reword', arguments);
  return pairingPrices(read<Pairing>(() => core.reword(write(request), write(pairing))));
}

/**
 * The policies to start from.
 *
 * @returns six policies with id, title and description
 * @throws `ViceVersaError`: `not-started`
 */
export function presets(): Preset[] {
  return read(() => core.presets());
}

/**
 * Findings about the policy itself and about these people under it (the rule's index stands in `params.rule`).
 *
 * @param policy - any policy
 * @param people - those who are to be paired; an empty list checks the policy alone
 * @returns the findings: with a `rejected` one no pairs can be made; none where all is well
 * @throws `ViceVersaError`: the codes of every function
 */
export function checkPolicy(policy: Policy, people: Person[]): Finding[] {
  check('checkPolicy', arguments);
  return read(() => core.checkPolicy(write(policy), write(people)));
}

/**
 * Each rule in plain words.
 *
 * @param policy - any policy
 * @returns a sentence for each rule, in the policy's order
 * @throws `ViceVersaError`: the codes of every function
 * @example
 * ```js
 * describePolicy({ rules: [{ rule: 'language', must: true }] }).length; // 1
 * ```
 */
export function describePolicy(policy: Policy): DescribedRule[] {
  check('describePolicy', arguments);
  return read(() => core.describePolicy(write(policy)));
}

/**
 * How many pairs each rule removes, what it adds, and whom the rules leave with nobody; with a pairing also what each rule gives its pairs.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - its pairs, or null before there are any
 * @returns counts of pairs and people for each rule
 * @throws `ViceVersaError`: what `pair` throws; and the codes of every function
 */
export function ruleEffects(request: Request, pairing: Pairing | null = null): Effects {
  check('ruleEffects', arguments);
  return read(() => core.ruleEffects(write(request), write(pairing)));
}

/**
 * The best pairings after the best one, in their order. `known` spares the search for the best one.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param count - how many, 100 at most
 * @param known - the best pairing, where it is known
 * @returns at most `count` pairings, the best of them first
 * @throws `ViceVersaError`: `alternatives-not-here` where pairings have no order or the best one is not proved; `too-many-alternatives`; what `pair`
 * throws; and the codes of every function
 */
export function alternatives(request: Request, count: number, known: Pairing | null = null): Pairing[] {
  check('alternatives', arguments);
  return runToEnd(others(request, count, known));
}

/**
 * As `alternatives`, in steps of about 30 ms; finished early, those found so far.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param count - how many, 100 at most
 * @param known - the best pairing; null where it is not known
 * @param options - `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after each step of about 30 ms
 * @returns as `alternatives`
 * @throws `ViceVersaError`: what `alternatives` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the
 * codes of every function
 */
export async function alternativesAsync(request: Request, count: number, known: Pairing | null, options: JobOptions = {}): Promise<Pairing[]> {
  check('alternativesAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(others(request, count, known), options);
}

/**
 * What each priority would give: totals, gains of both sides, and how many pairs would rather break it.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @returns an outcome for each priority that was tried
 * @throws `ViceVersaError`: what `pair` throws; and the codes of every function
 */
export function comparePriorities(request: Request): Comparison {
  check('comparePriorities', arguments);
  return runToEnd(inSteps<Comparison>(() => core.Work.comparePriorities(write(request))));
}

/**
 * As `comparePriorities`, in steps of about 30 ms; finished early, the priorities compared so far.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param options - `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after each step of about 30 ms
 * @returns as `comparePriorities`
 * @throws `ViceVersaError`: what `pair` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes of
 * every function
 */
export async function comparePrioritiesAsync(request: Request, options: JobOptions = {}): Promise<Comparison> {
  check('comparePrioritiesAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(inSteps<Comparison>(() => core.Work.comparePriorities(write(request))), options);
}

/**
 * Why people wait together, which change of the rules would free how many (each tried), who is scarce and what to recruit for.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - the pairs that were found for the request
 * @returns people who share the same too few partners, smallest numbers that conflict, changes that were tried with whom each frees, and who is scarce
 * @throws `ViceVersaError`: what `pair` throws; and the codes of every function
 */
export function waitingHelp(request: Request, pairing: Pairing): WaitingHelp {
  check('waitingHelp', arguments);
  return runToEnd(inSteps<WaitingHelp>(() => core.Work.waitingHelp(write(request), write(pairing))));
}

/**
 * As `waitingHelp`, in steps of about 30 ms; finished early, with the changes tried so far.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - the pairs that were found for the request
 * @param options - `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after each step of about 30 ms
 * @returns as `waitingHelp`
 * @throws `ViceVersaError`: what `pair` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the codes of
 * every function
 */
export async function waitingHelpAsync(request: Request, pairing: Pairing, options: JobOptions = {}): Promise<WaitingHelp> {
  check('waitingHelpAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(inSteps<WaitingHelp>(() => core.Work.waitingHelp(write(request), write(pairing))), options);
}

/** Below a thousand on each side the start of a helper takes longer than the whole. */
const ALONE: Wanted = { helpers: 0, from: 1_000_000 };

const others = (request: Request, count: number, known: Pairing | null): Steps<Pairing[]> =>
  inSteps(() => core.Work.alternatives(write(request), count, write(known)), (found: Pairing[]) => found.map(pairingPrices));

/**
 * The best set of pairs in a dense matrix of points, with the prices that prove it (successive shortest paths: Jonker and Volgenant 1987).
 *
 * @param request - `points` has `rows` times `columns` whole numbers, row by row, negative ones allowed, NaN where a pair is forbidden
 * @returns `pairs` as row and column, the total, and the certificate, whose prices are `Float64Array`
 * @throws `ViceVersaError`: `points-not-whole`, `points-length`, `capacity-length`, `points-too-large`, `capacity-range`; and the codes of every function
 * @example
 * ```js
 * assign({ rows: 2, columns: 2, points: Float64Array.of(1, 5, 4, 2) }).total; // 9
 * ```
 */
export function assign(request: AssignRequest): Assignment {
  check('assign', arguments);
  const { points, ...rest } = request;
  const answer = read<Assignment>(() => core.assign(write({ ...rest, points: [] }), numbers(points)));
  return { ...answer, certificate: prices(answer.certificate) };
}

/**
 * How far answers to items can be relied on as one score: alpha (Cronbach 1951) with its 95 % interval (Feldt 1965), lambda-2 (Guttman 1945), omega (McDonald
 * 1999), and each item among the others. `formulas` says for each figure how it is computed and where that comes from; `cannot` says which are missing and why.
 *
 * @param request - `answers` has a row for each respondent and a column for each of `items`, row by row; NaN is no answer
 * @returns the figures, each with its n; null where it cannot be had
 * @throws `ViceVersaError`: `items-missing`, `answers-uneven`, `scale-missing`, `scale-unfit`, `reverse-unfit`; and the codes of every function
 * @example
 * ```js
 * const answers = Float64Array.of(5, 4, 5, 4, 4, 5, 2, 3, 2, 4, 5, 4, 3, 3, 3, 5, 5, 4);
 * reliability({ items: ['heard', 'learn', 'again'], answers }).listwise.alpha.toFixed(3); // 0.888
 * ```
 */
export function reliability(request: ReliabilityRequest): Reliability {
  check('reliability', arguments);
  const { answers, ...rest } = request;
  return read(() => core.reliability(write(rest), numbers(answers)));
}

/**
 * What a wave of answers says, for the operator's eyes. Works to the end before it returns.
 *
 * @param request - `instrument` and `responses`; `groups` are names of groupings to show, `invited` how many were asked
 * @param onProgress - called about every 30 ms; `done` of `of` are pieces of work of one phase
 * @returns every figure with its n, formula, source and what was left out
 * @throws `ViceVersaError`: `responses-unfit` for answers of another instrument; `group-unknown`; and the codes of every function
 */
export function scoreSurvey(request: ScoreRequest, onProgress?: (progress: Progress) => void): SurveyScores {
  check('scoreSurvey', arguments);
  return runToEnd(scoring(request), onProgress);
}

/**
 * As `scoreSurvey`, in steps of about 30 ms, between which everything else gets its turn.
 *
 * @param request - as that of `scoreSurvey`
 * @param options - `signal` abandons the work, `finish` asks for the best so far, `onProgress` is called after each step of about 30 ms
 * @returns as `scoreSurvey`
 * @throws `ViceVersaError`: what `scoreSurvey` throws; the signal's reason where `signal` abandons it; `ended` where `end` was called meanwhile; and the
 * codes of every function
 */
export async function scoreSurveyAsync(request: ScoreRequest, options: JobOptions = {}): Promise<SurveyScores> {
  check('scoreSurveyAsync', arguments);
  options.signal?.throwIfAborted();
  return runInSteps(scoring(request), options);
}

function scoring(request: ScoreRequest): Steps<SurveyScores> {
  const { heads, answers } = parted([request.responses]);
  return inSteps<SurveyScores>(() => core.Work.scoreSurvey(write({ ...request, responses: heads[0] }), answers));
}

/**
 * What changed between two waves: of those who answered both, linked by code or ticket, and of everybody, side by side. Raw figures for the operator's eyes:
 * what others may see comes from `release`.
 *
 * @param request - `instrument`, `before` and `after`: answers of two rounds
 * @returns who stayed, joined and left, and for each subscale and item what changed, with its n
 * @throws `ViceVersaError`: `responses-unfit`; and the codes of every function
 */
export function compareWaves(request: CompareRequest): WaveComparison {
  check('compareWaves', arguments);
  const { heads, answers } = parted([request.before, request.after]);
  return read(() => core.compareWaves(write({ ...request, before: heads[0], after: heads[1] }), answers));
}

/**
 * How scores went from wave to wave.
 *
 * @param request - `instrument`, and `waves` in their order
 * @returns means and their n, wave after wave
 * @throws `ViceVersaError`: `waves-missing`; `responses-unfit`; and the codes of every function
 */
export function trend(request: TrendRequest): Trend {
  check('trend', arguments);
  const { heads, answers } = parted(request.waves);
  return read(() => core.trend(write({ ...request, waves: heads }), answers));
}

/**
 * How far the two sides of all pairs agree, item by item (intraclass correlation: McGraw and Wong 1996). For the operator's eyes.
 *
 * @param request - `instrument`, and `responses` that say whose pair they are
 * @returns a figure for each item that has a mirror, with its n of pairs
 * @throws `ViceVersaError`: `responses-unfit`; `pairs-missing`; and the codes of every function
 */
export function pairAgreement(request: AgreementRequest): PairAgreement {
  check('pairAgreement', arguments);
  const { heads, answers } = parted([request.responses]);
  return read(() => core.pairAgreement(write({ ...request, responses: heads[0] }), answers));
}

/**
 * Fixes what will be released of a wave, before its results are opened; where they were (`afterResults`), reports say so. Thresholds may be raised, never
 * lowered.
 *
 * @param instrument - a questionnaire of `instruments`, or one of your own that `checkInstrument` finds nothing against
 * @param wave - the round, as its answers call it
 * @param plan - which tables (`breakdowns`: a grouping each, or two that are crossed), and from how many respondents on
 * @param afterResults - scores of the round were seen before
 * @param least - the organisation's smallest numbers, `programme.organisation?.thresholds`: lower ones in the plan are raised, and `raised` says which
 * @returns the plan with its hash (SHA-256): `release` takes it as it is, or not at all
 * @throws `ViceVersaError`: `release-threshold-lowered`; and the codes of every function
 * @example
 * ```js
 * const pulse = instruments().find(({ id }) => id === 'pulse');
 * const fixed = fixPlan(pulse, 'week 6', { breakdowns: [['Department']] }, false, { mean: 8 });
 * fixed.plan.thresholds.mean; // 8
 * ```
 */
export function fixPlan(instrument: Instrument, wave: string, plan: Plan, afterResults = false, least: Thresholds | null = null): FixedPlan {
  check('fixPlan', arguments);
  return read(() => core.fixPlan(write(instrument), wave, write(plan), afterResults, write(least ?? {})));
}

/**
 * Comments with the names of the roster taken out, unlinked, for the coordinator to read: those that they approve may leave with a release.
 *
 * @param responses - answers as `readResponses` or `openAnswers` give them: a column of small numbers for each item
 * @param names - names of everybody in the roster
 * @returns the comments in the order of their texts, none approved
 * @throws `ViceVersaError`: the codes of every function
 */
export function reviewComments(responses: Responses, names: string[]): ReviewedComment[] {
  check('reviewComments', arguments);
  const { heads } = parted([responses]);
  return read(() => core.reviewComments(write(heads[0]), write(names)));
}

/**
 * The only road to a file that others will see: tables from which nothing hidden can be computed, and the ledger that knows of them. Groups below 5
 * respondents are hidden, and those from which a hidden one could be worked out; docs/release.md says against whom.
 *
 * @param request - the plan as `fixPlan` fixed it, the answers, and the ledger that the last release gave; keep the new one
 * @returns the tables, how they were made in words, the comments that may leave, and the ledger with this release
 * @throws `ViceVersaError`: codes that begin with `release-`, such as `release-too-few-new` where a second report would give single answers away; and the
 * codes of every function
 */
export function release(request: ReleaseRequest): Release {
  check('release', arguments);
  const { heads, answers } = parted([request.responses]);
  return read(() => core.release(write({ ...request, responses: heads[0] }), answers));
}

/**
 * What a plan would show of each breakdown, from counts alone, so that a plan can be chosen before results are opened. The plan of the request need not be
 * fixed yet.
 *
 * @param request - as that of `release`
 * @returns for each breakdown how many groups there are and how many would be shown
 * @throws `ViceVersaError`: what `release` throws but for `release-plan-changed`; and the codes of every function
 */
export function foreseeRelease(request: ReleaseRequest): Foreseen[] {
  check('foreseeRelease', arguments);
  const { heads, answers } = parted([request.responses]);
  return read(() => core.foreseeRelease(write({ ...request, responses: heads[0] }), answers));
}

/**
 * What two tables would show in place of one that crosses two groupings and hides something, from counts alone.
 *
 * @param request - as that of `release`
 * @returns for each such table the two that would stand in its place, and what they would show
 * @throws `ViceVersaError`: what `foreseeRelease` throws; and the codes of every function
 */
export function coarserPlans(request: ReleaseRequest): CoarserPlan[] {
  check('coarserPlans', arguments);
  const { heads, answers } = parted([request.responses]);
  return read(() => core.coarserPlans(write({ ...request, responses: heads[0] }), answers));
}

/**
 * The favourable shares of a table that may leave as an SVG image that loads nothing. It shows what the table shows; `locale` is the table's.
 *
 * @param table - one of `releaseTables`
 * @param locale - as `releaseTables` got it, such as "de"
 * @returns the text of the SVG
 * @throws `ViceVersaError`: the codes of every function
 */
export function releaseChart(table: ReleaseTable, locale: string): string {
  check('releaseChart', arguments);
  return ask(() => core.releaseChart(write(table), locale));
}

/**
 * The tables of a release in words, as its page shows them: everybody first, then question by question.
 *
 * @param instrument - what was asked
 * @param release - as `release` gave it
 * @param locale - such as "de-CH"
 * @returns the tables, with every figure as text
 * @throws `ViceVersaError`: the codes of every function
 */
export function releaseTables(instrument: Instrument, release: Release, locale: string): ReleaseTable[] {
  check('releaseTables', arguments);
  return read(() => core.releaseTables(write(instrument), write(release), locale));
}

/**
 * A release as a file: tidy CSV, a workbook, or a page that loads nothing. Ledger and reasons stay out of it.
 *
 * @param instrument - what was asked
 * @param release - as `release` gave it
 * @param file - `csv`, `xlsx` or `html`
 * @param locale - such as "de-CH"
 * @returns the bytes of the file
 * @throws `ViceVersaError`: `too-many-rows` where a workbook cannot hold it; and the codes of every function
 */
export function exportRelease(instrument: Instrument, release: Release, file: ReleaseFile, locale: string): Uint8Array {
  check('exportRelease', arguments);
  return ask(() => core.exportRelease(write(instrument), write(release), write(file), locale));
}

/**
 * Before and after of the same respondents: difference, effect sizes (Hedges 1981, Lakens 2013), t test (Student 1908) and signed ranks (Wilcoxon 1945), and an
 * interval by resampling (Efron 1987) that a seed repeats, digit by digit, on every platform.
 *
 * @param request - `before` and `after` have a number for each respondent, in the same order; NaN is no answer
 * @returns the figures, each with its n; null where it cannot be had
 * @throws `ViceVersaError`: `lengths-differ`; and the codes of every function
 * @example
 * ```js
 * change({ before: Float64Array.of(1, 2, 3, 4), after: Float64Array.of(2, 2, 4, 6) }).meanDifference; // 1
 * ```
 */
export function change(request: ChangeRequest): ChangeReport {
  check('change', arguments);
  const { before, after, ...rest } = request;
  return read(() => core.change(write(rest), numbers(before), numbers(after)));
}

/** Numbers as they cross to the core. */
function numbers(given: unknown): Float64Array {
  // As in JSON, null is no number.
  return given instanceof Float64Array ? given : lawful(() => Float64Array.from(given as ArrayLike<number | null>, (one) => one ?? NaN));
}

/**
 * The pairs or the waiting list as a file.
 *
 * @param request - people, policy and what was decided, as `pair` takes it
 * @param pairing - the pairs that were found for the request
 * @param options - `what` is `pairs` or `waiting`, `format` is `csv` or `xlsx`; ids alone unless `names`
 * @returns the bytes of the file
 * @throws `ViceVersaError`: `delimiter-unknown`; `too-many-rows` where a workbook cannot hold it; and the codes of every function
 */
export function exportPairs(request: Request, pairing: Pairing, options: ExportOptions): Uint8Array {
  check('exportPairs', arguments);
  return ask(() => core.exportPairs(write(request), write(pairing), write(options)));
}

/**
 * Seals a programme under a passphrase: an age v1 file, which every age tool opens. What is sealed has the next `revision`: one more than
 * the programme says.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param passphrase - not empty; `passphraseStrength` says how good it is
 * @returns the bytes of the file
 * @throws `ViceVersaError`: `no-passphrase`, `no-randomness`, `too-large` above 128 MiB, `not-a-programme`, `newer-version`; and the codes of every
 * function
 */
export function lockProgramme(programme: Programme, passphrase: string): Uint8Array {
  check('lockProgramme', arguments);
  return ask(() => core.lockProgramme(write(programme), passphrase));
}

/**
 * How each pair stands by the programme's rule, who needs the coordinator this week with drafts of the letters, and what mentors carry.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param options - `today` is an ISO date
 * @returns each pair's state, who needs the coordinator this week, and what each mentor carries
 * @throws `ViceVersaError`: `bad-date`; and the codes of every function
 */
export function health(programme: Programme, options: HealthOptions): Health {
  check('health', arguments);
  return read(() => core.health(write(programme), write(options)));
}

/**
 * Sessions from a file or from pasted cells, with everything that is wrong or doubtful; whoever a name may mean is asked for.
 *
 * @param bytes - the file: CSV, XLSX, XLSM, XLS or ODS, in any common encoding
 * @param options - `name` of the file; `today`, after which no session was held; `columns`; `people`, the id that a name means
 * @param programme - whose pairs they are of
 * @returns `sessions`, the columns that were taken, and `findings`
 * @throws `ViceVersaError`: codes about the file as a whole, such as `not-a-table`, `empty-file`, `password`, `damaged-file`, `too-big`; and the codes of
 * every function
 */
export function readSessions(bytes: Uint8Array, options: ReadSessionsOptions, programme: Programme): ReadSessions {
  check('readSessions', arguments);
  return read(() => core.readSessions(bytes, write(options), write(programme)));
}

/**
 * What a cohort teaches, and the programme that follows it: history is kept, leavers and answers are not.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param options - `today` is an ISO date
 * @returns what went with a good fit, changes of the rules to try, lessons that name nobody, and the programme that follows
 * @throws `ViceVersaError`: `bad-date`; and the codes of every function
 */
export function nextCohort(programme: Programme, options: NextCohortOptions): NextCohort {
  check('nextCohort', arguments);
  const next = read<NextCohort>(() => core.nextCohort(write(programme), write(options)));
  return { ...next, programme: programmePrices(next.programme) };
}

/**
 * An invented programme as it stands on a day (ISO) in its fourth month, made from the sample roster.
 *
 * @param today - an ISO date, such as "2027-04-01"
 * @returns the programme; nobody in it exists
 * @throws `ViceVersaError`: `bad-date`; and the codes of every function
 */
export function sampleProgramme(today: string): Programme {
  check('sampleProgramme', arguments);
  return programmePrices(read<Programme>(() => core.sampleProgramme(today)));
}

/**
 * A programme that is not sealed, as an age tool leaves it or a script wrote it: the JSON text of any version, strictly. `JSON.stringify` of a programme that has
 * pairs is no such text, since their prices are typed arrays; `lockProgramme` writes those as well.
 *
 * @param bytes - the JSON text as UTF-8
 * @returns the programme, in the shape of this version
 * @throws `ViceVersaError`: `not-a-programme`, `newer-version` for a file of a later version, `invalid-programme` with the place of what does not fit; and
 * the codes of every function
 */
export function readProgramme(bytes: Uint8Array): Programme {
  check('readProgramme', arguments);
  return programmePrices(read<Programme>(() => core.readProgramme(bytes)));
}

/**
 * Opens what `lockProgramme` sealed, or an age tool, as bytes or armored.
 *
 * @param bytes - the sealed file, 128 MiB at most
 * @param passphrase - the one that it was sealed under
 * @returns the programme, in the shape of this version
 * @throws `ViceVersaError`: `not-opened` for a wrong passphrase or a damaged file, the same for both; `not-sealed-file`, `other-key`, `too-large`,
 * `too-costly`; `not-a-programme`, `newer-version` for a file of a later version, `invalid-programme`; and the codes of every function
 */
export function unlockProgramme(bytes: Uint8Array, passphrase: string): Programme {
  check('unlockProgramme', arguments);
  return programmePrices(read<Programme>(() => core.unlockProgramme(bytes, passphrase)));
}

/**
 * A key for what is saved often: stretching the passphrase costs a second here and in `openKept`, and nothing in `sealKept`.
 *
 * @param passphrase - not empty
 * @returns `recipient`, which seals, and `locked`, an age file as text, which the passphrase opens
 * @throws `ViceVersaError`: `no-passphrase`, `no-randomness`; and the codes of every function
 */
export function lockedKey(passphrase: string): LockedKey {
  check('lockedKey', arguments);
  return read(() => core.lockedKey(passphrase));
}

/**
 * Seals a programme as a host keeps it: which save of which programme it is stands inside.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param save - id of the programme and number of the save
 * @param recipient - that of `lockedKey`
 * @returns the sealed bytes
 * @throws `ViceVersaError`: `not-a-recipient`, `no-randomness`, `too-large`, `not-a-programme`, `newer-version`; and the codes of every function
 */
export function sealKept(programme: Programme, save: KeptSave, recipient: string): Uint8Array {
  check('sealKept', arguments);
  return ask(() => core.sealKept(write(programme), write(save), recipient));
}

/**
 * Opens what `sealKept` sealed, with the `locked` half of its key.
 *
 * @param sealed - what `sealKept` gave
 * @param save - the save that it is to be
 * @param locked - that of `lockedKey`
 * @param passphrase - the one of `lockedKey`
 * @returns the programme, and the recipient for its next save
 * @throws `ViceVersaError`: `not-opened` for a wrong passphrase or a damaged key, `kept-damaged` when it is not the save that was asked for, whole,
 * `newer-version`; and the codes of every function
 */
export function openKept(sealed: Uint8Array, save: KeptSave, locked: string, passphrase: string): OpenedKept {
  check('openKept', arguments);
  const opened = read<OpenedKept>(() => core.openKept(sealed, write(save), locked, passphrase));
  return { ...opened, programme: programmePrices(opened.programme) };
}

/**
 * Seven words, drawn evenly from 2,048.
 *
 * @returns the words, with blanks between them: 77 bits
 * @throws `ViceVersaError`: `no-randomness`; and the codes of every function
 */
export function suggestPassphrase(): string {
  return read(() => core.suggestPassphrase());
}

/**
 * 0 (guessed at once) to 4 (out of reach), with a sentence.
 *
 * @param passphrase - any text; it is not kept
 * @returns `score`, and the sentence
 * @throws `ViceVersaError`: the codes of every function
 * @example
 * ```js
 * passphraseStrength('password').score; // 0
 * ```
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  check('passphraseStrength', arguments);
  return read(() => core.passphraseStrength(passphrase));
}

/**
 * A new pair of keys: the recipient seals, the identity opens. They are the age tool's own.
 *
 * @returns both as text: "age1…" and "AGE-SECRET-KEY-1…"
 * @throws `ViceVersaError`: `no-randomness`; and the codes of every function
 */
export function keyPair(): KeyPair {
  return read(() => core.keyPair());
}

/**
 * Seals a text so that only the identity which belongs to `recipient` opens it: an age v1 file (X25519, ChaCha20-Poly1305).
 *
 * @param text - what is to be sealed, 128 MiB at most
 * @param recipient - of `keyPair`, "age1…"
 * @returns the sealed bytes, other ones at each call
 * @throws `ViceVersaError`: `not-a-recipient`, `no-randomness`, `too-large`; and the codes of every function
 */
export function seal(text: string, recipient: string): Uint8Array {
  check('seal', arguments);
  return ask(() => core.seal(text, recipient));
}

/**
 * A sealed file as text that survives a mail. `open` takes both.
 *
 * @param sealed - bytes of an age file
 * @returns the same as lines of ASCII
 * @throws `ViceVersaError`: `not-sealed-file`, also for what is armored already; and the codes of every function
 */
export function armor(sealed: Uint8Array): string {
  check('armor', arguments);
  return ask(() => core.armor(sealed));
}

/**
 * Opens what `seal` or any age tool sealed, as bytes or as text.
 *
 * @param sealed - bytes, or armored text
 * @param identity - of `keyPair`, "AGE-SECRET-KEY-1…"
 * @returns the text
 * @throws `ViceVersaError`: `not-opened` for another's key or a damaged file, the same for both; `not-an-identity`, `not-sealed-file`, `other-key`,
 * `too-large`, `not-text`; and the codes of every function
 * @example
 * ```js
 * const { recipient, identity } = keyPair();
 * open(seal('a text', recipient), identity); // a text
 * ```
 */
export function open(sealed: Uint8Array | string, identity: string): string {
  check('open', arguments);
  return ask(() => core.open(typeof sealed === 'string' ? new TextEncoder().encode(sealed) : sealed, identity));
}

/**
 * A programme's salt for its code words.
 *
 * @returns the salt as text, to be kept with the programme
 * @throws `ViceVersaError`: `no-randomness`; and the codes of every function
 */
export function newSalt(): string {
  return ask(() => core.newSalt());
}

/**
 * A word of one's own to go with `linkCode`'s answers as one more: two words out of 2,048, 22 bits.
 *
 * @returns the two words
 * @throws `ViceVersaError`: `no-randomness`; and the codes of every function
 */
export function suggestCodeWord(): string {
  return ask(() => core.suggestCodeWord());
}

/**
 * How many guesses find a code word, and about how long they take, when two of its four things are known; `ownWord` may be empty.
 *
 * @param ownWord - the word of one's own, or an empty text
 * @returns how many on average, and the time on one machine as an amount and a unit
 * @throws `ViceVersaError`: the codes of every function
 */
export function codeGuesses(ownWord: string): CodeGuesses {
  check('codeGuesses', arguments);
  return read(() => core.codeGuesses(ownWord));
}

/**
 * A code word from answers about one person, stretched with scrypt (as a programme is; with the salts of earlier versions, as they did): the same in every
 * wave, however it is typed. `codeGuesses` says how easily it is found by somebody who knows the person.
 *
 * @param answers - to the same questions in the same order
 * @param salt - of `newSalt`
 * @returns the code word
 * @throws `ViceVersaError`: `no-answers` where one of them is empty; `invalid-salt`; and the codes of every function
 */
export function linkCode(answers: string[], salt: string): string {
  check('linkCode', arguments);
  return ask(() => core.linkCode(write(answers), salt));
}

/**
 * Random tickets, one for each letter.
 *
 * @param count - how many, 100,000 at most
 * @returns as many texts, all different
 * @throws `ViceVersaError`: `no-randomness`; `too-many`; and the codes of every function
 * @example
 * ```js
 * tickets(3).length; // 3
 * ```
 */
export function tickets(count: number): string[] {
  check('tickets', arguments);
  return read(() => core.tickets(count));
}

/**
 * The ids of the items that a respondent is asked, in order: conditions met by the answers so far, and items of their side.
 *
 * @param instrument - what is asked
 * @param side - `mentor`, `mentee`, or null where nobody says
 * @param answers - so far, by the id of the item
 * @returns ids in the order of the instrument
 * @throws `ViceVersaError`: the codes of every function
 */
export function shownItems(instrument: Instrument, side: Side | null, answers: AnswerSheet['answers']): string[] {
  check('shownItems', arguments);
  return read(() => core.shownItems(write(instrument), write(side), write(answers)));
}

/**
 * The instruments that come with the page, in English, German, French and Spanish.
 *
 * @returns six questionnaires
 * @throws `ViceVersaError`: `not-started`
 */
export function instruments(): Instrument[] {
  return read(() => core.instruments());
}

/**
 * Reads an organisation file (`docs/organisation.md`): strictly, and everything that is wrong with it at once, each finding with its place in
 * `places[].column` (`presets[1].policy.rules[0]`). `organisation` is null where anything is wrong.
 *
 * @param text - the JSON text, 2 MB at most
 * @returns the organisation or null, and the findings
 * @throws `ViceVersaError`: `not-an-organisation`, `newer-organisation`, `organisation-too-large`, and `invalid-organisation` where the text has no such
 * shape; and the codes of every function
 * @example
 * ```js
 * const text = '{ "format": "viceversa-organisation", "version": 1, "name": "Example Ltd", "thresholds": { "mean": 3 } }';
 * readOrganisation(text).findings[0].places[0].column; // thresholds.mean
 * ```
 */
export function readOrganisation(text: string): BroughtOrganisation {
  check('readOrganisation', arguments);
  return read(() => core.readOrganisation(text));
}

/**
 * Reads a survey from the text of a file.
 *
 * @param text - an instrument as JSON, or a SurveyJS definition
 * @returns the instrument (null where it cannot be used), and findings about what was not taken over
 * @throws `ViceVersaError`: `invalid-instrument` with the place; and the codes of every function
 */
export function readInstrument(text: string): BroughtInstrument {
  check('readInstrument', arguments);
  return read(() => core.readInstrument(text));
}

/**
 * Whether an instrument can be asked and scored; each finding says where it is wrong and how to mend it.
 *
 * @param instrument - any
 * @returns the findings; none of them `rejected` where it can be used
 * @throws `ViceVersaError`: the codes of every function
 */
export function checkInstrument(instrument: Instrument): Finding[] {
  check('checkInstrument', arguments);
  return read(() => core.checkInstrument(write(instrument)));
}

/**
 * The instrument with some of its open questions answered: the question's id and that of one of its choices. Without answers every proposal is accepted.
 * What was read under another choice is to be read again with the new instrument (or with `settled` of `readResponses`).
 *
 * @param instrument - one whose `questions` are open
 * @param answers - the id of a choice by the id of its question; null accepts every proposal
 * @returns the instrument without the questions that were answered
 * @throws `ViceVersaError`: `question-unknown`, `choice-unknown`; and the codes of every function
 */
export function answerQuestions(instrument: Instrument, answers: Record<string, string> | null = null): Instrument {
  check('answerQuestions', arguments);
  return read(() => core.answerQuestions(write(instrument), write(answers)));
}

/**
 * The same instrument, whose open questions are asked in the language that the core answers in now (`setLocale`). What they are about, their ids and the
 * instrument's own texts stay.
 *
 * @param instrument - any; without open questions it comes back as it is
 * @returns the instrument, other in nothing but the words of its `questions`
 * @throws `ViceVersaError`: the codes of every function
 */
export function rewordQuestions(instrument: Instrument): Instrument {
  check('rewordQuestions', arguments);
  return read(() => core.rewordQuestions(write(instrument)));
}

/**
 * As `answerQuestions`, with answers that were read before: they are moved to the scales that were chosen, exactly or not at all.
 *
 * @param request - `instrument`, `responses`, and `answers`: the id of a choice by the id of its question, every proposal where it is absent
 * @returns both, as if the file had been read so
 * @throws `ViceVersaError`: `read-again` where the file itself is needed for that; `question-unknown`, `choice-unknown`, `responses-unfit`; and the codes
 * of every function
 */
export function settleSurvey(request: SettleRequest): SettledSurvey {
  check('settleSurvey', arguments);
  const { heads, answers } = parted([request.responses]);
  const { instrument, responses } = read<SettledSurvey>(() => core.settleSurvey(write({ ...request, responses: heads[0] }), answers));
  return { instrument, responses: { ...responses, columns: responses.columns.map((column) => ({ ...column, answers: Uint8Array.from(column.answers) })) } };
}

/**
 * What a file holds, as far as a look tells: to send one that was brought to the wrong place to the right one.
 *
 * @param bytes - the file, whole
 * @param name - its name
 * @returns what it holds; `unknown` where it may be either
 * @throws `ViceVersaError`: the codes of every function
 * @example
 * ```js
 * fileKind(sampleRoster(), 'people.csv'); // people
 * ```
 */
export function fileKind(bytes: Uint8Array, name: string): FileKind {
  check('fileKind', arguments);
  return read(() => core.fileKind(bytes, name));
}

/**
 * How many days ago a programme was last saved to a file, and whether that is long ago. Both are ISO dates; an empty `filed` is no file.
 *
 * @param filed - when, or an empty text
 * @param today - the day from which it is counted
 * @returns the days, and whether to remind
 * @throws `ViceVersaError`: the codes of every function
 * @example
 * ```js
 * lastFile('2027-01-01', '2027-01-11').days; // 10
 * ```
 */
export function lastFile(filed: string, today: string): LastFile {
  check('lastFile', arguments);
  return read(() => core.lastFile(filed, today));
}

/**
 * Answers to the intake as a CSV of people, to be read like any other roster file.
 *
 * @param instrument - the intake of `instruments`
 * @param sheets - the answers of each person
 * @returns the bytes of the CSV
 * @throws `ViceVersaError`: the codes of every function
 */
export function intakeRoster(instrument: Instrument, sheets: AnswerSheet[]): Uint8Array {
  check('intakeRoster', arguments);
  return ask(() => core.intakeRoster(write(instrument), write(sheets)));
}

/**
 * Go, prepare or wait, with advice for each weak area.
 *
 * @param instrument - the readiness survey of `instruments`
 * @param responses - answers as `readResponses` or `openAnswers` give them: a column of small numbers for each item
 * @param language - of the sentences, such as "de"
 * @returns the verdict, and the weak areas
 * @throws `ViceVersaError`: `no-verdict` for an instrument without one; `unconfirmed` while a question about one of its items is open; and the codes of
 * every function
 */
export function readinessResult(instrument: Instrument, responses: Responses, language = 'en'): Readiness {
  check('readinessResult', arguments);
  return read(() => core.readinessResult(write(instrument), write(responses), language));
}

/**
 * Which pieces a kit holds, without their words; `kit` brings these along.
 *
 * @param request - `theme`, `role` and `language`
 * @returns the pieces by their keys
 * @throws `ViceVersaError`: the codes of every function
 */
export function kitPieces(request: KitRequest): Kit {
  check('kitPieces', arguments);
  return read(() => core.kitPieces(write(request)));
}

/**
 * Proposes sessions for the pairs, in hours that both share; what is planned stays, and what is no pair any more is cancelled.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param options - `today` is the first day that may be planned, as an ISO date; `timezone` is that of people who have none of their own
 * @returns all sessions, how many of them are new or cancelled, and the pairs that have none or too few
 * @throws `ViceVersaError`: `calendar-no-start` while the charter has no first day; `calendar-today`; and the codes of every function
 */
export function planSessions(programme: Programme, options: PlanOptions): SessionPlan {
  check('planSessions', arguments);
  return read(() => core.planSessions(write(programme), write(options)));
}

/**
 * All planned sessions, those of a pair that has ended cancelled; `calendar` with the method "cancel" then writes their cancellations.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param mentor - id of the one side
 * @param mentee - id of the other
 * @param from - the first day that is cancelled, as an ISO date; what lies before it stays
 * @returns all sessions, with their SEQUENCE raised where they were cancelled now
 * @throws `ViceVersaError`: `calendar-today` for a day that cannot be read; and the codes of every function
 */
export function cancelSessions(programme: Programme, mentor: string, mentee: string, from: string): PlannedSession[] {
  check('cancelSessions', arguments);
  return read(() => core.cancelSessions(write(programme), mentor, mentee, from));
}

/**
 * One session at another local time, with its SEQUENCE raised and what that does not agree with.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param uid - of the session
 * @param start - local, such as "2027-01-18T10:00"
 * @param timezone - of people without one, such as `Europe/Berlin`
 * @returns all sessions with this one moved, and notes
 * @throws `ViceVersaError`: `calendar-session` where there is no such session, or the time cannot be read; and the codes of every function
 */
export function moveSession(programme: Programme, uid: string, start: string, timezone: string | null = null): Moved {
  check('moveSession', arguments);
  return read(() => core.moveSession(write(programme), uid, start, timezone));
}

/**
 * The planned sessions as the text of a calendar file (RFC 5545).
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param options - `stamp` is when the file is made, in universal time; `pair` asks for one pair's alone; `method: 'cancel'` for those that were cancelled
 * @returns the text, with CRLF at the end of each line
 * @throws `ViceVersaError`: `calendar-stamp`; `calendar-empty` where there is no such session; `calendar-session`; and the codes of every function
 */
export function calendar(programme: Programme, options: CalendarOptions): string {
  check('calendar', arguments);
  return ask(() => core.calendar(write(programme), write(options)));
}

/**
 * The events of a calendar file as days on which nobody meets.
 *
 * @param bytes - an `.ics` file
 * @returns days in the order of the file, for everybody, and how many events come again or were not read
 * @throws `ViceVersaError`: `calendar-not-ics`; and the codes of every function
 */
export function readAbsences(bytes: Uint8Array): ReadAbsences {
  check('readAbsences', arguments);
  return read(() => core.readAbsences(bytes));
}

/**
 * Letters to mentors, mentees and line managers, from the pairs' own reasons, without points.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param options - `kinds` are all but agreements where none is named; `pair` asks for one pair's alone; `language`
 * @returns the letters, pair after pair
 * @throws `ViceVersaError`: `letter-placeholder` for a template of the coordinator's own that names something unknown; and the codes of every function
 */
export function letters(programme: Programme, options: LetterOptions = {}): Letter[] {
  check('letters', arguments);
  return read(() => core.letters(write(programme), write(options)));
}

/**
 * Letters as a workbook, a CSV, drafts of mails in a zip, or one page.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param options - `format`; `letters` as the options of `letters`; `stamp` for drafts of mails, in universal time
 * @returns the bytes of the file
 * @throws `ViceVersaError`: `letter-none` where there is nothing to write; `calendar-stamp`, `letter-file`, `letter-placeholder`; and the codes of every
 * function
 */
export function letterFile(programme: Programme, options: LetterFileOptions): Uint8Array {
  check('letterFile', arguments);
  return ask(() => core.letterFile(write(programme), write(options)));
}

/**
 * The template of a kind of letter, for everybody or for one pair, with its placeholders in braces.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param kind - which letter
 * @param pair - mentor and mentee by id; null for everybody
 * @param language - of the letter; the one that was set where null
 * @returns subject and body, and what they may name in braces
 * @throws `ViceVersaError`: the codes of every function
 */
export function letterTemplate(programme: Programme, kind: LetterKind, pair: [string, string] | null = null, language: string | null = null): LetterTemplate {
  check('letterTemplate', arguments);
  return read(() => core.letterTemplate(write(programme), write(kind), write(pair), language));
}

/**
 * Whether a template names only what can be filled in.
 *
 * @param template - subject or body of a letter
 * @throws `ViceVersaError`: `letter-placeholder` with line and character; and the codes of every function
 */
export function checkTemplate(template: string): void {
  check('checkTemplate', arguments);
  ask(() => core.checkTemplate(template));
}

/**
 * A text as the name of a file that every file system takes.
 *
 * @param text - any text, such as the name of a programme
 * @param ending - without the dot
 * @returns a name of 60 characters at most before the ending
 * @throws `ViceVersaError`: the codes of every function
 * @example
 * ```js
 * fileName('../Ada: <Okafor>', 'eml'); // Ada Okafor.eml
 * ```
 */
export function fileName(text: string, ending: string): string {
  check('fileName', arguments);
  return ask(() => core.fileName(text, ending));
}

/**
 * All dates that follow from a charter, the earliest first; none while its first day is open. `today` is an ISO date.
 *
 * @param charter - that of a programme
 * @param today - where each date stands to that day is said; not where it is empty
 * @returns the dates, each with its code; none for what an informal programme does not have
 * @throws `ViceVersaError`: `invalid-date`; `invalid-sessions` for fewer than 1 or more than 60; and the codes of every function
 */
export function schedule(charter: CharterInput, today = ''): Milestone[] {
  check('schedule', arguments);
  return read(() => core.schedule(write(charter), today));
}

/**
 * The charter on one page for its sponsor: as sections, and as an HTML file that loads nothing. It names nobody of the roster.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @returns the sections and the file
 * @throws `ViceVersaError`: what `schedule` throws; and the codes of every function
 */
export function sponsorPage(programme: ProgrammeInput): SponsorPage {
  check('sponsorPage', arguments);
  return read(() => core.sponsorPage(write(programme)));
}

/**
 * Papers for those who sign, as sections and HTML files that load nothing: what is held, what leaves, a DPIA skeleton, the notice for participants.
 * They are filled from the whole programme and name nobody of the roster; what the programme does not know is a blank.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @returns four papers
 * @throws `ViceVersaError`: `invalid-request` where the answers of a round cannot be read; and the codes of every function
 */
export function papers(programme: ProgrammeInput): Papers {
  check('papers', arguments);
  return read(() => core.papers(write(programme)));
}

/**
 * Go, prepare or wait by the last round of the readiness survey, and which failures threaten this programme.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @returns the state, and the threats, each with what it rests on
 * @throws `ViceVersaError`: `unconfirmed`; `responses-unfit`; and the codes of every function
 */
export function readiness(programme: ProgrammeInput): ReadinessReport {
  check('readiness', arguments);
  return read(() => core.readiness(write(programme)));
}

/**
 * Every figure by which the programme is judged, and the charter's goals against them, as of `options.today`. For the operator's eyes.
 *
 * @param programme - a programme as `unlockProgramme` and `readProgramme` give it
 * @param options - `today` is an ISO date
 * @returns the figures, each with its n and source, and the goals
 * @throws `ViceVersaError`: `invalid-date`; what `schedule` throws; and the codes of every function
 */
export function kpis(programme: ProgrammeInput, options: KpiOptions): KpiReport {
  check('kpis', arguments);
  return read(() => core.kpis(write(programme), write(options)));
}

/**
 * What became of participants beside similar colleagues, from two snapshots of the roster. For the operator's eyes.
 *
 * @param request - two snapshots of the roster, and the ids of those who took part
 * @returns how alike participants and similar colleagues are, and their rates; no comparisons where there are too few
 * @throws `ViceVersaError`: `duplicate-id`; and the codes of every function
 */
export function outcomes(request: OutcomesRequest): Outcomes {
  check('outcomes', arguments);
  return read(() => core.outcomes(write(request)));
}

/**
 * A programme's key and salt.
 *
 * @returns key, salt, and no answers
 * @throws `ViceVersaError`: `no-randomness`; and the codes of every function
 */
export function newPostbox(): Postbox {
  return read(() => core.newPostbox());
}

/**
 * A link that opens the organisation's page with an instrument of the bank: at most 1,500 characters, nothing about a person.
 *
 * @param link - the page's address, instrument, wave, recipient, language, and side or null
 * @returns the address with everything after its `#`
 * @throws `ViceVersaError`: `no-address` where nobody else could open it; `unknown-instrument`, `link-too-long`, `not-a-recipient`, `invalid-wave`,
 * `invalid-salt`, `not-a-ticket`; and the codes of every function
 */
export function surveyLink(link: SurveyLink): string {
  check('surveyLink', arguments);
  return ask(() => core.surveyLink(write(link)));
}

/**
 * Reads what stands after the `#` of the page's address.
 *
 * @param hash - with or without the `#`
 * @returns what is asked, of whom, and for whom the answer is sealed
 * @throws `ViceVersaError`: `no-survey-link` for something else; `newer-link`, `broken-link`, `unknown-instrument`; and the codes of every function
 */
export function readSurveyLink(hash: string): Asking {
  check('readSurveyLink', arguments);
  return read(() => core.readSurveyLink(hash));
}

/**
 * What stands in a respondent file, checked.
 *
 * @param asking - what is asked, of whom, and for whom the answer is sealed
 * @returns the JSON text
 * @throws `ViceVersaError`: what `readAsking` throws; and the codes of every function
 */
export function writeAsking(asking: Asking): string {
  check('writeAsking', arguments);
  return ask(() => core.writeAsking(write(asking)));
}

/**
 * Reads what `writeAsking` wrote.
 *
 * @param text - the JSON text
 * @returns what is asked, of whom, and for whom the answer is sealed
 * @throws `ViceVersaError`: `not-a-questionnaire`, `newer-questionnaire`; `invalid-instrument`, `not-a-recipient`, `invalid-wave`, `invalid-salt`,
 * `not-a-ticket`; and the codes of every function
 */
export function readAsking(text: string): Asking {
  check('readAsking', arguments);
  return read(() => core.readAsking(text));
}

/**
 * Checks answers against what was asked and seals them. `mark` is drawn once a page (`newSalt` gives one), `turn` counts its sealings.
 *
 * @param asking - what was asked
 * @param sheet - the answers by item, and code word or ticket
 * @param mark - of this page
 * @param turn - 1 for the first sealing
 * @returns the sealed bytes
 * @throws `ViceVersaError`: `invalid-answer` with the item's number; `not-a-ticket`, `not-a-code`, `no-randomness`; and the codes of every function
 */
export function sealAnswer(asking: Asking, sheet: AnswerSheet, mark: string, turn: number): Uint8Array {
  check('sealAnswer', arguments);
  return ask(() => core.sealAnswer(write(asking), write(sheet), mark, turn));
}

/**
 * Opens files and pasted texts with sealed answers, settles who answered twice, and gives one `Responses` a wave.
 *
 * @param files - bytes or text of each; several answers may stand in one
 * @param identity - the postbox's key
 * @param instrument - what was asked
 * @returns the answers wave by wave, and findings about what could not be opened or came twice
 * @throws `ViceVersaError`: `not-an-identity`; and the codes of every function
 */
export function openAnswers(files: SealedFile[], identity: string, instrument: Instrument): OpenedAnswers {
  check('openAnswers', arguments);
  const { all, parts } = handedIn(files);
  return read(() => core.openAnswers(all, parts, identity, write(instrument)));
}

/**
 * Puts sealed answers that came in to those that wait in the postbox: a round is opened once five people's answers wait in it (`sealed`), the others
 * wait on (`waiting`), except for answers whose author said that they may be opened alone. Keep both lists in the postbox; `openAnswers` opens `sealed`.
 *
 * @param files - bytes or text of each
 * @param postbox - that of the programme
 * @returns the two lists as they are now, the rounds that wait, and findings about what is no answer to this programme
 * @throws `ViceVersaError`: `not-an-identity`; and the codes of every function
 */
export function receiveAnswers(files: SealedFile[], postbox: Postbox): Arrivals {
  check('receiveAnswers', arguments);
  const { all, parts } = handedIn(files);
  return read(() => core.receiveAnswers(all, parts, write(postbox)));
}

/** Files one after the other, and where each ends. */
function handedIn(files: SealedFile[]): { all: Uint8Array; parts: string } {
  const parts = files.map(({ bytes }) => (typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes));
  const all = lawful(() => new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0)));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return { all, parts: write(parts.map(({ length }, nth) => [length, files[nth]?.modified ?? null])) };
}

/** Long work of the core, which lives in one instance of it and ends with it. */
interface Job {
  step(budget: number): string | undefined;
  progress(): string;
  /** Absent where only the whole is of use. */
  finish?(): string;
  free(): void;
}

function inSteps<T>(begin: () => Job, typed: (answer: T) => T = (answer) => answer): Steps<T> {
  const { alive, free } = held(begin);
  return {
    step: (budget) => {
      const text = alive((job) => job.step(budget));
      return text === undefined ? null : typed(JSON.parse(text) as T);
    },
    progress: () => JSON.parse(alive((job) => job.progress())) as Progress,
    finish: () => {
      const text = alive((job) => job.finish?.());
      return text === undefined ? null : typed(JSON.parse(text) as T);
    },
    free,
  };
}
