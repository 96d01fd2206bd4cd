// Generated from the core by `cargo xtask build`.

/**
 * A change of the rules to try in a scenario.
 */
export interface Suggestion {
    /**
     * "more-weight" or "less-weight".
     */
    code: string;
    /**
     * Index of the rule.
     */
    rule: number;
    /**
     * One sentence.
     */
    text: string;
    /**
     * All rules, with this one changed.
     */
    policy: Policy;
}

/**
 * A change that can be taken back.
 */
export interface Undoable {
    /**
     * What was done, in the coordinator's words.
     */
    what: string;
    /**
     * What it changed, as JSON text, for the page to take back: this crate keeps it as one piece.
     */
    delta: string;
}

/**
 * A charter as its sponsor reads it.
 */
export interface SponsorPage {
    /**
     * The programme's name, or what it is.
     */
    title: string;
    /**
     * The business need; empty while it is open.
     */
    lead: string;
    /**
     * In the order of reading.
     */
    sections: DocumentSection[];
    /**
     * All of it as one HTML file without a script, which may load nothing.
     */
    html: string;
}

/**
 * A colour for links, buttons and marks, `#rrggbb`, that can be read (4.5:1) on every ground of the page and under its ink.
 */
export interface Accent {
    /**
     * On light grounds.
     */
    light: string;
    /**
     * On dark grounds.
     */
    dark: string;
}

/**
 * A comment that was read.
 */
export interface ReadComment {
    /**
     * Id of the item.
     */
    item: string;
    /**
     * As it came, names taken out: by this it is known again.
     */
    written: string;
    /**
     * As it may leave.
     */
    text: string;
    /**
     * It may leave.
     */
    approved: boolean;
}

/**
 * A comment, ready to be read by the coordinator.
 */
export interface ReviewedComment {
    /**
     * Id of the item.
     */
    item: string;
    /**
     * What was written, with names of the roster taken out; the coordinator may change it.
     */
    text: string;
    /**
     * How many names were taken out.
     */
    redacted?: number;
    /**
     * The coordinator has read it, and it may leave. False until they say so.
     */
    approved?: boolean;
}

/**
 * A coordinator's own word on one pair.
 */
export interface Decision {
    /**
     * Lock or exclude.
     */
    kind: DecisionKind;
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * Who decided.
     */
    author?: string;
    /**
     * ISO date of the decision.
     */
    date?: string;
    /**
     * Why; required where `override` is set.
     */
    reason?: string;
    /**
     * ISO date on which it stops to count (compared with `today`).
     */
    until?: string;
    /**
     * A lock may break a must only with this.
     */
    override?: boolean;
}

/**
 * A count of respondents, coarsely.
 */
export interface Band {
    /**
     * At least so many.
     */
    from: number;
    /**
     * At most so many; null where there is no upper end.
     */
    to: number | null;
}

/**
 * A current pair that may not stay.
 */
export interface LostPair {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * Every must that forbids it, or that one of the two is gone.
     */
    broken: Broken[];
}

/**
 * A dense question.
 */
export interface AssignRequest {
    /**
     * Number of rows.
     */
    rows: number;
    /**
     * Number of columns.
     */
    columns: number;
    /**
     * Row-major, `rows * columns`; whole numbers, negative allowed; NaN (or null) where no pair may exist.
     */
    points: Float64Array;
    /**
     * One for each row; absent: one seat each.
     */
    rowCapacity?: (number | [number, number])[];
    /**
     * One for each column; absent: one seat each.
     */
    columnCapacity?: (number | [number, number])[];
    /**
     * What "better" means; every row and every column counts as a person.
     */
    priority?: "everyone-matched" | "best-total" | "fairest";
}

/**
 * A failure that threatens this programme.
 */
export interface Threat {
    /**
     * Stable kebab-case code.
     */
    code: string;
    /**
     * What happens to programmes in which it is so.
     */
    text: string;
    /**
     * What it was found by: a weak area of the survey ("time") or what the charter or the rules lack ("charter", "rules").
     */
    found: string[];
    /**
     * What to do about it.
     */
    advice: string;
}

/**
 * A figure at an earlier time.
 */
export interface KpiPoint {
    /**
     * A date, or the round of a survey.
     */
    at: string;
    /**
     * The figure; null where it is missing.
     */
    value: number | null;
    /**
     * Of how many.
     */
    n: number;
    /**
     * Its 95 % interval.
     */
    interval: [number, number] | null;
}

/**
 * A figure that is missing.
 */
export interface MissingFigure {
    /**
     * Which: `listwise.alpha`.
     */
    figure: string;
    /**
     * Stable kebab-case code.
     */
    code: string;
    /**
     * One sentence.
     */
    text: string;
}

/**
 * A figure that this program does not compute.
 */
export interface Measure {
    /**
     * In the coordinator's own words, unique in a programme; a goal's `measure` names it.
     */
    name: string;
    /**
     * What it counts in.
     */
    unit?: MeasureUnit;
    /**
     * Which way is better; a goal with a baseline and a target says it by itself.
     */
    better?: Better;
    /**
     * What was read, in any order.
     */
    readings?: Reading[];
}

/**
 * A key for what is saved often.
 */
export interface LockedKey {
    /**
     * "age1…": seals. Whoever keeps it secret too knows that what opens was sealed by somebody who had it.
     */
    recipient: string;
    /**
     * The secret half, sealed under the passphrase: an age file as text, which every age tool opens.
     */
    locked: string;
}

/**
 * A kind of file.
 */
export type FileFormat = "csv" | "xlsx";

/**
 * A kind of file.
 */
export type LetterFile = "xlsx" | "csv" | "mails" | "html";

/**
 * A kind of letter.
 */
export type LetterKind = "proposal" | "mentor" | "mentee" | "mentor-manager" | "mentee-manager" | "agreement";

/**
 * A kit: its pieces in the order of reading, without their words.
 */
export interface Kit {
    /**
     * What the sessions are about.
     */
    theme: Theme | null;
    /**
     * Whose.
     */
    role: KitRole;
    /**
     * The language that was found ("fr"); English where there is no other.
     */
    language: string;
    /**
     * What it holds.
     */
    pieces: KitPiece[];
}

/**
 * A ladder of one part of the organisation, mapped to the common scale.
 */
export interface LadderVariant {
    /**
     * Header of the column that tells the ladders apart.
     */
    column: string;
    /**
     * The value that selects this ladder.
     */
    value: string;
    /**
     * Its steps.
     */
    steps: Step[];
}

/**
 * A letter as it is sent.
 */
export interface Letter {
    /**
     * Which letter.
     */
    kind: LetterKind;
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * To whom; both for an agreement, nobody where a line manager is not known.
     */
    to: Recipient[];
    /**
     * The subject.
     */
    subject: string;
    /**
     * The text.
     */
    body: string;
    /**
     * It follows words of the coordinator's own: "all" or "pair"; null for those of the catalogue.
     */
    edited: string | null;
    /**
     * When it was sent, as an ISO date.
     */
    sent: string | null;
}

/**
 * A letter in the organisation's own words, for everybody.
 */
export interface OrganisationLetter {
    /**
     * Which letter.
     */
    kind: LetterKind;
    /**
     * Its language ("fr").
     */
    language: string;
    /**
     * The subject, with placeholders such as `{programme}`.
     */
    subject: string;
    /**
     * The text, likewise.
     */
    body: string;
}

/**
 * A letter that nobody has sent.
 */
export interface Draft {
    /**
     * The side that it is for.
     */
    side: Side;
    /**
     * Id of the person.
     */
    to: string;
    /**
     * Their address; null where the roster has none.
     */
    email: string | null;
    /**
     * Its subject.
     */
    subject: string;
    /**
     * Its text.
     */
    body: string;
}

/**
 * A letter that was sent.
 */
export interface SentLetter {
    /**
     * Which letter.
     */
    kind: LetterKind;
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * ISO date.
     */
    date: string;
}

/**
 * A loss, part by part (positive is worse).
 */
export interface Price {
    /**
     * People who would lose their last partner.
     */
    people: number;
    /**
     * Pairs lost.
     */
    pairs: number;
    /**
     * Points lost.
     */
    points: number;
}

/**
 * A meeting of the mentors with whoever supports them.
 */
export interface Supervision {
    /**
     * ISO date.
     */
    date: string;
    /**
     * Ids of the mentors who came.
     */
    present?: string[];
}

/**
 * A mend for the whole group: read again with these options merged over the old ones.
 */
export interface Fix {
    /**
     * What the button says.
     */
    text: string;
    /**
     * A partial `ReadOptions`: objects are merged key by key, everything else replaces. Of a policy's findings: `mergeValues` or
     * `removeRule` with the rule's index.
     */
    options: Record<string, unknown>;
}

/**
 * A must that is broken.
 */
export interface Broken {
    /**
     * Index of the rule; negative as in `Removed`; null for defects of a pairing itself.
     */
    rule: number | null;
    /**
     * Stable kebab-case code.
     */
    code: string;
    /**
     * In words.
     */
    text: string;
}

/**
 * A pair of an earlier cohort, or one to lock.
 */
export interface PastPair {
    /**
     * Id of the mentor.
     */
    mentor: string;
    /**
     * Id of the mentee.
     */
    mentee: string;
    /**
     * ISO date of the cohort; empty when the file has none.
     */
    cohort?: string;
}

/**
 * A pair that has ended before its time. It needs no reason, so there is no place for one.
 */
export interface Withdrawal {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * ISO date.
     */
    date: string;
    /**
     * Which side withdrew, where the coordinator wants to remember it. In no letter and in no report.
     */
    who?: Side | null;
    /**
     * Nothing is left to do about it.
     */
    settled?: boolean;
}

/**
 * A pair that keeps a must only because a value is not known.
 */
export interface UnknownPair {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * Indices of the rules that find nothing to read; -1 for the direction. Rules under consent are left out: a blank would tell who gave
     * none.
     */
    rules: number[];
    /**
     * What is not known, in words: "level, shared hours".
     */
    text: string;
}

/**
 * A pair whose sessions could not all be planned.
 */
export interface Unplanned {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * "no-shared-hour", "hours-unknown", "zone-unknown" or "too-few".
     */
    code: string;
    /**
     * In words.
     */
    text: string;
    /**
     * How many were planned.
     */
    found: number;
}

/**
 * A pairing kept for comparison with what led to it.
 */
export interface Scenario {
    /**
     * What the coordinator calls it.
     */
    name: string;
    /**
     * Its rules.
     */
    policy: Policy;
    /**
     * Its decisions.
     */
    decisions?: Decision[];
    /**
     * Its pairs.
     */
    pairing: Pairing;
}

/**
 * A part of a piece.
 */
export interface KitSection {
    /**
     * Of a session: "aims", "plan", "mentor", "mentee", "exercise" or "note".
     */
    part?: string;
    /**
     * What stands over it; empty where the piece's own title says it all.
     */
    heading: string;
    /**
     * A paragraph before the items; may be empty.
     */
    lead: string;
    /**
     * What the items are.
     */
    style: KitStyle;
    /**
     * One after the other; may be empty.
     */
    items: KitItem[];
}

/**
 * A partner who is not of this pair.
 */
export interface RunnerUp {
    /**
     * Id.
     */
    id: string;
    /**
     * What a pair with them would be worth.
     */
    points: number;
}

/**
 * A piece in the coordinator's own words, in place of ours.
 */
export interface KitEdit {
    /**
     * The language whose piece it replaces ("fr").
     */
    language: string;
    /**
     * The words; its id says which piece.
     */
    text: KitText;
}

/**
 * A policy to start from.
 */
export interface Preset {
    /**
     * Stable kebab-case id.
     */
    id: string;
    /**
     * Its name.
     */
    title: string;
    /**
     * For whom it is, in a sentence.
     */
    description: string;
    /**
     * The rules.
     */
    policy: Policy;
}

/**
 * A programme that was kept.
 */
export interface OpenedKept {
    /**
     * The programme.
     */
    programme: Programme;
    /**
     * What its next save is sealed for.
     */
    recipient: string;
}

/**
 * A proof without its prices, and the hash of these.
 */
export interface AuditCertificate {
    /**
     * What kind of proof.
     */
    kind: CertificateKind;
    /**
     * Proved to be best.
     */
    optimal: boolean;
    /**
     * What no pairing exceeds.
     */
    bound: Bound;
    /**
     * Bound minus what was reached.
     */
    gap: number;
    /**
     * SHA-256 of the whole certificate with all its prices.
     */
    sha256: string;
}

/**
 * A questionnaire.
 */
export interface Instrument {
    /**
     * Its name for programs: "pulse".
     */
    id: string;
    /**
     * Changes with every change of wording. A number is taken as its digits.
     */
    version: string;
    /**
     * As people see it.
     */
    title: Record<string, string>;
    /**
     * What it is for.
     */
    about?: About;
    /**
     * The scales that its items are answered on, by name.
     */
    scales?: Record<string, Scale>;
    /**
     * What is asked, in order.
     */
    items: Item[];
    /**
     * What the items measure.
     */
    subscales?: Subscale[];
    /**
     * How its means become go, prepare or wait.
     */
    verdict?: VerdictRule;
    /**
     * What was guessed when it was drafted from a file or taken from a definition and is not confirmed: nothing is scored of the items
     * that these are about. See `answerQuestions`.
     */
    questions?: OpenQuestion[];
}

/**
 * A release before it is handed over.
 */
export interface Release {
    /**
     * The wave.
     */
    wave: string;
    /**
     * What may leave.
     */
    tables: Table[];
    /**
     * How it was made, as codes and counts.
     */
    methods: Methods;
    /**
     * What stands before the tables.
     */
    front: ReleasePart[];
    /**
     * What the coordinator added.
     */
    about: ReleaseAbout;
    /**
     * What became of each mean since the round released before; empty where there was none.
     */
    changes: ReleaseChange[];
    /**
     * The same in sentences, for the box of methods beside the tables.
     */
    words: string[];
    /**
     * Approved comments by item, in no order of people; empty where there are too few respondents.
     */
    comments: ReviewedComment[];
    /**
     * The ledger with this release. To be kept when, and only when, the release is handed over. Confidential.
     */
    ledger: Ledger;
    /**
     * What is hidden and why, for the coordinator's eyes.
     */
    hidden: Hidden[];
}

/**
 * A release before it is handed over.
 */
export interface Released {
    /**
     * What may leave.
     */
    report: Report;
    /**
     * What is written into the ledger when it does. Confidential.
     */
    entry: Entry;
    /**
     * What is hidden and why, for the coordinator's eyes.
     */
    hidden: Hidden[];
}

/**
 * A release, ready to be written down.
 */
export interface Report {
    /**
     * Each item for everybody, then by each breakdown.
     */
    tables: Table[];
    /**
     * How they were made.
     */
    methods: Methods;
}

/**
 * A roster read from one file: whatever could be read, and everything that is wrong with the rest.
 */
export interface Roster {
    /**
     * Everybody who could be read, in the file's order.
     */
    people: Person[];
    /**
     * Where each column went.
     */
    mapping: ColumnMapping[];
    /**
     * The ladder used or proposed, with every distinct value of the level column on it.
     */
    ladder: Ladder;
    /**
     * What is wrong or doubtful.
     */
    findings: Finding[];
    /**
     * What was detected about the file.
     */
    table: TableInfo;
}

/**
 * A round of a survey.
 */
export interface ScoredRound {
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * The round.
     */
    wave: string;
}

/**
 * A round of which too few came to be opened.
 */
export interface WaitingRound {
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * The round.
     */
    wave: string;
    /**
     * People whose answers wait.
     */
    count: number;
    /**
     * How many more have to come.
     */
    missing: number;
}

/**
 * A round that the programme asked itself.
 */
export interface AskedRound {
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * The round.
     */
    wave: string;
    /**
     * What held then: the program's, or the organisation's.
     */
    thresholds: Thresholds;
}

/**
 * A row that is hidden, and why.
 */
export interface Hidden {
    /**
     * The item.
     */
    item: string;
    /**
     * The breakdown's attributes.
     */
    breakdown: string[];
    /**
     * The group.
     */
    labels: (string | null)[];
    /**
     * The reason.
     */
    why: HiddenBy;
}

/**
 * A rule beside the fit.
 */
export interface Factor {
    /**
     * Index of the rule.
     */
    rule: number;
    /**
     * The rule in words.
     */
    text: string;
    /**
     * Points of fit (on its scale) that went with one standard deviation more of this rule's points.
     */
    effect: number;
    /**
     * 95 %, by resampling pairs.
     */
    interval: [number, number];
    /**
     * Whether the interval lies on one side of 0.
     */
    direction: FactorDirection;
}

/**
 * A rule in plain words: as a whole, and its two halves.
 */
export interface DescribedRule {
    /**
     * One sentence or two.
     */
    text: string;
    /**
     * What a pair must meet; null when the rule is no must.
     */
    must: string | null;
    /**
     * What a pair gets for it; null when the rule gives no points.
     */
    points: string | null;
}

/**
 * A session that a pair has in its calendar.
 */
export interface PlannedSession {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * Which of the pair's sessions: 1 is the first.
     */
    number: number;
    /**
     * Local date and time in `timezone`: "2027-01-18T10:00".
     */
    start: string;
    /**
     * IANA time zone.
     */
    timezone: string;
    /**
     * How long it is.
     */
    minutes: number;
    /**
     * Stays the same whatever changes, so that calendars replace the entry they have.
     */
    uid: string;
    /**
     * Counts the changes.
     */
    sequence?: number;
    /**
     * It was planned and does not take place.
     */
    cancelled?: boolean;
}

/**
 * A session that was held.
 */
export interface HeldSession {
    /**
     * Id of the mentor.
     */
    mentor: string;
    /**
     * Id of the mentee.
     */
    mentee: string;
    /**
     * ISO date.
     */
    date: string;
}

/**
 * A session that was held.
 */
export interface Session {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * ISO date.
     */
    date: string;
    /**
     * How long it took; 0 where that is not known.
     */
    minutes?: number;
    /**
     * What it was about.
     */
    topic?: string;
    /**
     * How far the pair sees itself on the way to its goal, 1 to 5; null where nobody said.
     */
    progress?: number | null;
    /**
     * ISO date of the next session; empty while it is open.
     */
    next?: string;
    /**
     * For the coordinator alone.
     */
    note?: string;
}

/**
 * A set of wishes that cannot all be kept. Without any one of its members the others could be.
 */
export interface Conflict {
    /**
     * "lock" (it stops a run) or "minimum" (the run fills as many seats as it can).
     */
    code: string;
    /**
     * One sentence or two, without names.
     */
    text: string;
    /**
     * What conflicts.
     */
    members: ConflictMember[];
    /**
     * Every member is necessary; false where the set was too large to be thinned out to the end.
     */
    minimal: boolean;
}

/**
 * A share in percent, rounded, never nearer to none or all than its group's size allows.
 */
export type Share = { kind: "percent"; value: number } | { kind: "at-most"; value: number } | { kind: "at-least"; value: number } | { kind: "level"; value: Level };

/**
 * A share of favourable answers where a percentage would be too exact.
 */
export type Level = "low" | "mixed" | "high";

/**
 * A share of something.
 */
export interface Rate {
    /**
     * What: "responded", "complete", "flagged".
     */
    id: string;
    /**
     * What it counts, in words.
     */
    text: string;
    /**
     * How many.
     */
    numerator: number;
    /**
     * Of how many.
     */
    denominator: number;
    /**
     * The share with Wilson's interval.
     */
    figure: Figure;
}

/**
 * A side of a pair.
 */
export type Side = "mentor" | "mentee";

/**
 * A skill with how strongly it is offered or wanted.
 */
export interface Skill {
    /**
     * The skill as people write it.
     */
    skill: string;
    /**
     * 1 (a little) to 3 (a lot).
     */
    strength?: number;
}

/**
 * A smallest number of respondents that was raised to the organisation's.
 */
export interface RaisedThreshold {
    /**
     * Which one.
     */
    threshold: ThresholdName;
    /**
     * What the plan had.
     */
    asked: number;
    /**
     * What holds: the organisation's.
     */
    least: number;
}

/**
 * A spelling of a column's value to be replaced.
 */
export interface ValueMerge {
    /**
     * "department", "location" or the header of a further column.
     */
    column: string;
    /**
     * The spelling, compared without case.
     */
    from: string;
    /**
     * What it becomes.
     */
    to: string;
}

/**
 * A table in words.
 */
export interface ReleaseTable {
    /**
     * The question; empty for the table of everybody, which has a row for each question.
     */
    question: string;
    /**
     * By what it is broken down, or "Everybody".
     */
    caption: string;
    /**
     * Headers of the columns; the first is of the rows' names.
     */
    columns: string[];
    /**
     * Cells in words, as many in each row as there are columns.
     */
    rows: string[][];
    /**
     * One a row: the share of favourable answers as it is shown, in percent, to be drawn; null where it is hidden or in words.
     */
    bars: (number | null)[];
}

/**
 * A template in the coordinator's own words: for everybody in one language, or for one pair.
 */
export interface LetterEdit {
    /**
     * Which letter.
     */
    kind: LetterKind;
    /**
     * Its language ("fr").
     */
    language: string;
    /**
     * Mentor and mentee; null for everybody.
     */
    pair?: [string, string] | null;
    /**
     * The subject.
     */
    subject: string;
    /**
     * The text.
     */
    body: string;
}

/**
 * A template, with placeholders.
 */
export interface LetterTemplate {
    /**
     * The subject.
     */
    subject: string;
    /**
     * The text.
     */
    body: string;
    /**
     * What it may name in braces.
     */
    placeholders: string[];
    /**
     * "all" or "pair" where it is in the coordinator's own words.
     */
    edited: string | null;
}

/**
 * A value that one more person should bring along.
 */
export interface Recruit {
    /**
     * Index of the rule that looks for it.
     */
    rule: number;
    /**
     * The role of the one to recruit.
     */
    role: Side;
    /**
     * The skill, or whatever the rule's field holds.
     */
    value: string;
    /**
     * How many on the other side want it.
     */
    wanted: number;
    /**
     * How many of those wait.
     */
    waiting: number;
    /**
     * The most that one more person with it would add, where no must stands against them.
     */
    worth: Price;
}

/**
 * A way to group respondents, such as a department.
 */
export interface Group {
    /**
     * The column's header.
     */
    name: string;
    /**
     * Its values, each once.
     */
    labels: string[];
    /**
     * One a respondent: the number of the label from 0; 65535 where nothing stands.
     */
    values: number[];
}

/**
 * A whole question: who, under which policy, with which decisions.
 */
export interface Request {
    /**
     * Everybody.
     */
    people: Person[];
    /**
     * The rules.
     */
    policy: Policy;
    /**
     * Language of the texts; the one that is spoken when absent.
     */
    locale?: string;
    /**
     * ISO date.
     */
    today?: string;
    /**
     * Locks and exclusions.
     */
    decisions?: Decision[];
    /**
     * Pairs of earlier cohorts.
     */
    history?: PastPair[];
    /**
     * The pairs as they are now, mentor and mentee.
     */
    current?: [string, string][];
}

/**
 * Added or removed.
 */
export type Change = "added" | "removed";

/**
 * All figures, for the coordinator's eyes.
 */
export interface KpiReport {
    /**
     * Always true: what others may see passes disclosure control first.
     */
    confidential: boolean;
    /**
     * The day they are of.
     */
    today: string;
    /**
     * The charter's goals, each with its figure, in the charter's order.
     */
    goals: GoalResult[];
    /**
     * The set, then the coordinator's own.
     */
    kpis: Kpi[];
}

/**
 * All papers of a programme.
 */
export interface Papers {
    /**
     * In the order of their codes.
     */
    papers: Paper[];
}

/**
 * An address that helps.
 */
export interface HelpLink {
    /**
     * What stands there, by language.
     */
    label: Record<string, string>;
    /**
     * Https only; shown to be copied.
     */
    address: string;
}

/**
 * An instrument and the answers to it, after questions about how they were read are answered.
 */
export interface SettledSurvey {
    /**
     * With the questions less that were answered.
     */
    instrument: Instrument;
    /**
     * The same answers, as points of the scales that were chosen.
     */
    responses: Responses;
}

/**
 * An interval by resampling: bias-corrected and accelerated.
 */
export interface Bootstrap {
    /**
     * 95 %.
     */
    interval: [number, number] | null;
    /**
     * Samples drawn.
     */
    draws: number;
    /**
     * What they were drawn with.
     */
    seed: number;
}

/**
 * An odd set of people with one seat each: no more than half of them can be pairs among themselves. Each such pair pays the set's
 * price beside those of its two people (Edmonds 1965).
 */
export interface OddSet {
    /**
     * Ids of its people, without those of sets that lie in it.
     */
    people: string[];
    /**
     * The number of the set that it lies in, from 0.
     */
    within?: number;
    /**
     * Its price, a whole number above 0 and below 2^53.
     */
    price: number;
}

/**
 * An own figure on one day: a count of a count, or the figure itself.
 */
export interface Reading {
    /**
     * ISO date.
     */
    date: string;
    /**
     * How many …
     */
    numerator?: number | null;
    /**
     * … of how many.
     */
    denominator?: number | null;
    /**
     * The figure, where it is no share of a count.
     */
    figure?: number | null;
}

/**
 * An upper bound on the objective.
 */
export interface Bound {
    /**
     * Seats filled that somebody's smallest number of partners asks for; these come before everything else.
     */
    filled?: number;
    /**
     * People with at least one partner.
     */
    people: number;
    /**
     * Pairs.
     */
    pairs: number;
    /**
     * Points.
     */
    points: number;
}

/**
 * Answers that say whose pair they are.
 */
export interface AgreementRequest {
    /**
     * What was asked.
     */
    instrument: Instrument;
    /**
     * What was answered, with `pairs` and `sides`.
     */
    responses: Responses;
}

/**
 * Answers to items that are meant to measure one thing.
 */
export interface ReliabilityRequest {
    /**
     * One id an item.
     */
    items: string[];
    /**
     * Respondents x items, row by row; NaN is missing.
     */
    answers?: Float64Array;
    /**
     * Which items are worded the other way round; needs `scale`.
     */
    reverse?: boolean[] | null;
    /**
     * Answers off the scale are counted and left out; items are reversed by it, never by what was observed.
     */
    scale?: Ends | null;
    /**
     * Samples to draw for `bootstrapInterval`, 9,999 as a rule; absent: none. Answers must be whole numbers.
     */
    draws?: number | null;
    /**
     * Of the samples: the same seed gives the same interval. Absent: 1.
     */
    seed?: number | null;
}

/**
 * By those who answered both items of a pair.
 */
export interface Pairwise {
    /**
     * Cronbach's alpha.
     */
    alpha: number | null;
    /**
     * Of items brought to the same variance.
     */
    standardisedAlpha: number | null;
}

/**
 * By those who answered every item.
 */
export interface Listwise {
    /**
     * Cronbach's alpha.
     */
    alpha: number | null;
    /**
     * Its 95 % interval.
     */
    alphaInterval: [number, number] | null;
    /**
     * By resampling, bias-corrected and accelerated (Efron 1987); null unless samples were asked for.
     */
    bootstrapInterval: [number, number] | null;
    /**
     * Of items brought to the same variance.
     */
    standardisedAlpha: number | null;
    /**
     * Guttman's lambda-2.
     */
    lambda2: number | null;
    /**
     * McDonald's omega total: one factor by minimum residuals on standardised items, as R's psych has it.
     */
    omega: number | null;
    /**
     * McDonald's omega total: one factor by maximum likelihood on covariances, as JASP and lavaan have it.
     */
    omegaMl: number | null;
    /**
     * Mean correlation of two items.
     */
    meanInterItem: number | null;
    /**
     * Split half, first, third, fifth … item against the others.
     */
    oddEven: number | null;
    /**
     * The smallest, mean and largest of all splits in halves; of up to 16 items.
     */
    allSplits: [number, number, number] | null;
}

/**
 * Capacities of everybody who has none of their own.
 */
export interface PolicyCapacity {
    /**
     * `[min, max]` mentees per mentor.
     */
    mentor?: [number, number];
    /**
     * `[min, max]` mentors per mentee.
     */
    mentee?: [number, number];
    /**
     * Seats in all for people with both roles; absent: one on each side.
     */
    total?: number;
}

/**
 * Coefficients of reliability. What cannot be computed is null and stands in `cannot`.
 */
export interface Reliability {
    /**
     * Respondents who answered every item.
     */
    n: number;
    /**
     * Items.
     */
    k: number;
    /**
     * Respondents who left something out, and so stand behind the pairwise figures only.
     */
    leftOut: number;
    /**
     * By those who answered every item.
     */
    listwise: Listwise;
    /**
     * By those who answered both items of a pair.
     */
    pairwise: Pairwise;
    /**
     * Each item.
     */
    items: ItemReliability[];
    /**
     * Which figures are missing, and why.
     */
    cannot: MissingFigure[];
    /**
     * What to think of beside the figures.
     */
    notes: Why[];
    /**
     * How each figure is computed, and where that comes from.
     */
    formulas: FormulaOf[];
}

/**
 * Columns to items, and texts to answers.
 */
export interface AnswerMapping {
    /**
     * All columns, in the file's order.
     */
    columns?: AnswerColumn[];
    /**
     * Texts of answers; those that are plain numbers on the scale are left out.
     */
    answers?: AnswerCode[];
}

/**
 * Counts of a roster.
 */
export interface RosterShape {
    /**
     * Everybody.
     */
    people: number;
    /**
     * People who are mentors only.
     */
    mentors: number;
    /**
     * People who are mentees only.
     */
    mentees: number;
    /**
     * People who may be either.
     */
    both: number;
    /**
     * People outside the programme.
     */
    none: number;
    /**
     * By level, highest first, people without one last.
     */
    levels: LevelShape[];
    /**
     * By department in the order of the alphabet; blank as an empty name, last.
     */
    departments: DepartmentShape[];
    /**
     * By skill, the most wanted first.
     */
    skills: SkillShape[];
    /**
     * Who cannot be matched in reverse mentoring whatever the rules are.
     */
    cannot: Cannot[];
    /**
     * Headers of `fields` that hold free remarks, in the order of the people's fields. They are for the coordinator's eyes.
     */
    remarks: string[];
}

/**
 * Days on which somebody, or nobody, can meet.
 */
export interface Absence {
    /**
     * Whose; empty for everybody, as on a public holiday.
     */
    person?: string;
    /**
     * First day, as an ISO date.
     */
    from: string;
    /**
     * Last day.
     */
    to: string;
    /**
     * What the coordinator calls it.
     */
    what?: string;
}

/**
 * Days read from a calendar file.
 */
export interface ReadAbsences {
    /**
     * In the order of the file, for everybody.
     */
    absences: Absence[];
    /**
     * Events that come again by a rule: only their first days are among those.
     */
    repeating: number;
    /**
     * Events without a date that can be read.
     */
    unread: number;
}

/**
 * Dual prices: whole numbers below 2^53, in the request's order of people (mentors: those who may mentor; mentees: those who may be mentored).
 */
export interface Prices {
    /**
     * One for each person who may mentor.
     */
    mentors: Float64Array;
    /**
     * One for each person who may be mentored.
     */
    mentees: Float64Array;
    /**
     * The unit each part of the objective is counted in (a pair is worth `pair`, a person with a partner `person`, a point `point`, a filled minimum seat `minimum`).
     */
    unit: Unit;
}

/**
 * Every score, for a heat map or another tool.
 */
export interface Compatibility {
    /**
     * Ids of those who may mentor, in the request's order.
     */
    mentors: string[];
    /**
     * Ids of those who may be mentored, in the request's order.
     */
    mentees: string[];
    /**
     * Row-major, a row for each mentor; NaN where the two may not meet.
     */
    points: Float64Array;
}

/**
 * Everybody before and everybody after, whoever they are.
 */
export interface AllChange {
    /**
     * Mean before.
     */
    before: Figure;
    /**
     * Mean after.
     */
    after: Figure;
    /**
     * After minus before. It mixes change with who joined and left.
     */
    difference: Figure;
}

/**
 * Everybody in the programme, group by group; each person stands in one row.
 */
export interface AccessTable {
    /**
     * "role", "level", "department", "location", or the header of a trait's column.
     */
    by: string;
    /**
     * It is a trait that people agreed to have used.
     */
    byConsent: boolean;
    /**
     * By value; `withheld` tells whether rows are missing or merged.
     */
    rows: AccessRow[];
    /**
     * Why numbers of a trait are merged or missing, in words; absent when all are there.
     */
    withheld?: string;
}

/**
 * Everything released, the earliest first.
 */
export interface Ledger {
    /**
     * One a release.
     */
    entries?: Entry[];
}

/**
 * Everything that conflicts in a request.
 */
export interface Conflicts {
    /**
     * Sets that cannot all be kept; locks first. Empty when there is no conflict.
     */
    conflicts: Conflict[];
    /**
     * Indices of locks that stand in the way; without them the best pairing of the rest can be made.
     */
    setAside: number[];
}

/**
 * Everything that decides the pairs.
 */
export interface Policy {
    /**
     * Who is the senior of a pair.
     */
    direction?: Direction;
    /**
     * What "better" means.
     */
    priority?: Priority;
    /**
     * `[min, max]` partners per person and side; a person's own capacity wins.
     */
    capacity?: PolicyCapacity;
    /**
     * The rules, in the coordinator's order.
     */
    rules?: Rule[];
    /**
     * Settles ties: people are put in the order of a hash of their id keyed by this number.
     */
    seed?: number;
    /**
     * Whether two people may mentor each other (only possible under `any`).
     */
    loops?: Loops;
    /**
     * ISO date of the programme's first week; the request's `today` when absent.
     */
    start?: string;
    /**
     * The programme's length; 26 when absent.
     */
    weeks?: number;
}

/**
 * Everything that helps with people who wait.
 */
export interface WaitingHelp {
    /**
     * People who share the same too few possible partners.
     */
    bottlenecks: Bottleneck[];
    /**
     * Smallest numbers of partners that cannot all be met.
     */
    conflicts: Conflict[];
    /**
     * Changes that free somebody, by trying: those that free most first, and of equals those that loosen the rules least.
     */
    relaxations: Relaxation[];
    /**
     * Changes that have been tried.
     */
    tried: number;
    /**
     * The people whom the pairing could least do without.
     */
    scarce: Scarce[];
    /**
     * What one more person should bring along.
     */
    recruits: Recruit[];
}

/**
 * For whom a kit is put together.
 */
export type KitRole = "mentor" | "mentee" | "coordinator";

/**
 * Gains in points, by side.
 */
export interface SideGains {
    /**
     * All mentors'.
     */
    mentors: number;
    /**
     * All mentees'.
     */
    mentees: number;
}

/**
 * Headers of the columns.
 */
export interface SessionColumns {
    /**
     * Who mentors.
     */
    mentor?: string | null;
    /**
     * Who is mentored.
     */
    mentee?: string | null;
    /**
     * When it was.
     */
    date?: string | null;
    /**
     * How long it took.
     */
    minutes?: string | null;
    /**
     * What it was about.
     */
    topic?: string | null;
    /**
     * Progress towards the goal, 1 to 5.
     */
    progress?: string | null;
    /**
     * When the next one is.
     */
    next?: string | null;
    /**
     * A note.
     */
    note?: string | null;
}

/**
 * How a figure is computed.
 */
export interface FormulaOf {
    /**
     * Which: `alpha`.
     */
    figure: string;
    /**
     * How it is computed.
     */
    formula: string;
    /**
     * Author and year; empty for plain counting.
     */
    source: string;
}

/**
 * How a goal stands.
 */
export type GoalState = "open" | "no-figure" | "reached" | "on-the-way" | "not-yet" | "missed";

/**
 * How a lexicographic objective is written as one whole number.
 */
export interface Unit {
    /**
     * A seat that fills a minimum.
     */
    minimum: number;
    /**
     * A person with a partner.
     */
    person: number;
    /**
     * A pair.
     */
    pair: number;
    /**
     * A point.
     */
    point: number;
}

/**
 * How a make of file is read.
 */
export interface Profile {
    /**
     * What the coordinator calls it.
     */
    name: string;
    /**
     * The options, without what belongs to one file.
     */
    options: ReadOptions;
}

/**
 * How a pair stands. It is said of the pair; no person is scored.
 */
export type HealthState = "too-early" | "on-track" | "needs-check-in";

/**
 * How a programme goes on after its pairs were made.
 */
export interface Health {
    /**
     * Each pair that has not ended, in the order of the pairing.
     */
    pairs: PairHealth[];
    /**
     * Pairs by state, and sessions.
     */
    counts: HealthCounts;
    /**
     * Who needs the coordinator: withdrawals first, then low answers, then pairs that have not met for longest.
     */
    week: WeekItem[];
    /**
     * What each mentor carries, those with most first.
     */
    mentors: MentorLoad[];
    /**
     * ISO date of the next supervision; null where none is planned.
     */
    nextSupervision: string | null;
    /**
     * The rule in a sentence.
     */
    rule: string;
    /**
     * ISO date of the first day; null while the charter leaves it open, and nothing is late then.
     */
    start: string | null;
    /**
     * ISO date of the last planned session.
     */
    end: string | null;
    /**
     * The last pulse that names people; null where there is none. Answers that came sealed name nobody.
     */
    pulse: string | null;
    /**
     * How many said in the last pulse that they met, also where the answers came sealed; null where nobody was asked.
     */
    saidMet: PulseMet | null;
}

/**
 * How a score is made of answers.
 */
export type Method = "mean" | "sum";

/**
 * How alike two groups are in one respect.
 */
export interface Balance {
    /**
     * "level", "tenure", "department" or "location".
     */
    of: string;
    /**
     * Standardised difference between participants and all others; of a department or a site the largest of its values. Null where it
     * is not known of enough people.
     */
    before: number | null;
    /**
     * The same between those who were matched.
     */
    after: number | null;
    /**
     * `after` is at least 0.1 (Austin 2009), or not known.
     */
    unlike: boolean;
}

/**
 * How answers are spread.
 */
export interface Distribution {
    /**
     * Points of the scale, from 0, that each class takes in: first and last.
     */
    classes: [number, number][];
    /**
     * One a class.
     */
    shares: Share[];
}

/**
 * How far a long computation is.
 */
export interface Progress {
    /**
     * "reading", "compiling", "comparing", "pairing", "fairness", "proving", "explaining".
     */
    phase: string;
    /**
     * Units done.
     */
    done: number;
    /**
     * Units in all.
     */
    of: number;
    /**
     * Pairs so far; not known in every phase.
     */
    pairs?: number;
    /**
     * By how much a better pairing can exceed this one at most, in the first part of the objective where it can (people,
     * pairs or points); known once all pairs have been looked at.
     */
    gap?: number;
}

/**
 * How far pairs agree. Of the cohort only: never of a single pair.
 */
export interface PairAgreement {
    /**
     * Always true: this is not for passing on.
     */
    confidential: boolean;
    /**
     * Pairs of which both sides answered.
     */
    pairs: number;
    /**
     * Pairs of which one side answered.
     */
    oneSided: number;
    /**
     * Pairs in which a side answered more than once, and which are left out.
     */
    ambiguous: number;
    /**
     * Each item that has a mirror.
     */
    items: ItemAgreement[];
    /**
     * What to think of beside the figures.
     */
    notes: Why[];
}

/**
 * How far the readiness survey is.
 */
export type ReadinessState = "not-asked" | "too-few" | "judged";

/**
 * How large circles are.
 */
export interface CirclesOptions {
    /**
     * Smallest and largest circle, its mentor included: from 2 to 100.
     */
    size: [number, number];
}

/**
 * How letters are written to a file.
 */
export interface LetterFileOptions {
    /**
     * What kind of file.
     */
    format?: LetterFile;
    /**
     * Which letters.
     */
    letters?: LetterOptions;
    /**
     * When drafts are made, in universal time: "2027-01-11T09:00:00Z".
     */
    stamp?: string;
    /**
     * The coordinator's e-mail address; without it the mail program fills in its own.
     */
    from?: string;
}

/**
 * How long a passphrase would hold against somebody who has the file.
 */
export interface PassphraseStrength {
    /**
     * 0 (guessed at once) to 4 (out of reach).
     */
    score: number;
    /**
     * One sentence.
     */
    text: string;
}

/**
 * How long somebody has to try who knows two of the four things that a code word is made of.
 */
export interface CodeGuesses {
    /**
     * Guesses, on average.
     */
    guesses: number;
    /**
     * About how long they take on one machine, in `unit`.
     */
    amount: number;
    /**
     * "minute", "hour", "day" or "year".
     */
    unit: string;
}

/**
 * How many gave one answer.
 */
export interface AnswerShare {
    /**
     * The point of the scale, or the option's number from 0; for "many", 1 is chosen.
     */
    value: number;
    /**
     * Id of the option.
     */
    option: string | null;
    /**
     * How many gave it.
     */
    count: number;
    /**
     * Of those who answered.
     */
    share: number | null;
    /**
     * Wilson's interval for it.
     */
    interval: [number, number] | null;
}

/**
 * How many partners a person may have: `[min, max]` for each side, and in all.
 */
export interface Capacity {
    /**
     * As mentor.
     */
    mentor?: [number, number];
    /**
     * As mentee.
     */
    mentee?: [number, number];
    /**
     * Both sides together, at most.
     */
    total?: number;
}

/**
 * How many possible partners a rule removed.
 */
export interface Removed {
    /**
     * Index of the rule; -1 direction, -2 the coordinator's exclusions, -3 everything else (themselves, no seat).
     */
    rule: number;
    /**
     * In words.
     */
    text: string;
    /**
     * Removed by this rule, whatever else removed them too.
     */
    count: number;
    /**
     * Removed by this rule alone.
     */
    only: number;
}

/**
 * How many rounds, and how much of a mentor's time they may take together.
 */
export interface RoundsOptions {
    /**
     * From 1 to 52.
     */
    rounds: number;
    /**
     * The most pairs of one mentor over all rounds; absent: no limit but the rounds' own.
     */
    load?: number;
}

/**
 * How many wait for one reason.
 */
export interface WaitingCount {
    /**
     * Code of the reason.
     */
    code: string;
    /**
     * People.
     */
    people: number;
}

/**
 * How many.
 */
export interface HealthCounts {
    /**
     * Pairs that have not ended.
     */
    pairs: number;
    /**
     * Of these, too early to tell.
     */
    tooEarly: number;
    /**
     * Of these, on track.
     */
    onTrack: number;
    /**
     * Of these, in need of a check-in.
     */
    needsCheckIn: number;
    /**
     * Sessions that these pairs held.
     */
    held: number;
    /**
     * Sessions that were planned for them until today.
     */
    due: number;
    /**
     * Sessions that are planned for them in all.
     */
    planned: number;
    /**
     * Pairs that ended by a withdrawal.
     */
    ended: number;
}

/**
 * How much a finding matters.
 */
export type Severity = "rejected" | "warning" | "note" | "question";

/**
 * How much of a programme is arranged for the pairs.
 */
export type Formality = "formal" | "informal";

/**
 * How often a pair meets.
 */
export type Cadence = "weekly" | "fortnightly" | "monthly";

/**
 * How old the last file is, and whether it is time for another.
 */
export interface LastFile {
    /**
     * Whole days since then; null where there is no file. 0 for a date that is still to come, as a clock that was set back tells it.
     */
    days: number | null;
    /**
     * Seven days or more, or no file at all.
     */
    old: boolean;
}

/**
 * How points are spread, in whole numbers and halves (Tukey's hinges).
 */
export interface Spread {
    /**
     * A quarter of the people have this or less.
     */
    lower: number;
    /**
     * Half of them.
     */
    median: number;
    /**
     * A quarter have this or more.
     */
    upper: number;
}

/**
 * How roles are derived when no column says them.
 */
export type RoleRule = { by: "level"; menteeFrom: number; mentorTo?: number } | { by: "column"; column: string; mentor?: string[]; mentee?: string[]; both?: string[] };

/**
 * How scores changed. What cannot be computed is null and stands in `cannot`.
 */
export interface ChangeReport {
    /**
     * Respondents with both scores.
     */
    n: number;
    /**
     * Respondents without one of them.
     */
    leftOut: number;
    /**
     * Mean before.
     */
    meanBefore: number | null;
    /**
     * Mean after.
     */
    meanAfter: number | null;
    /**
     * Standard deviation before (n - 1).
     */
    sdBefore: number | null;
    /**
     * Standard deviation after.
     */
    sdAfter: number | null;
    /**
     * After minus before.
     */
    meanDifference: number | null;
    /**
     * Its 95 % interval, from Student's t.
     */
    interval: [number, number] | null;
    /**
     * Paired t.
     */
    t: number | null;
    /**
     * Degrees of freedom of it.
     */
    df: number | null;
    /**
     * Two-sided p of it.
     */
    p: number | null;
    /**
     * Mean difference in SDs of the differences.
     */
    dz: number | null;
    /**
     * Mean difference in mean SDs of the scores.
     */
    dav: number | null;
    /**
     * `dav` with Hedges' correction.
     */
    hedges: number | null;
    /**
     * `dz` with Hedges' correction.
     */
    hedgesDz: number | null;
    /**
     * Signed ranks, differences of 0 left out.
     */
    wilcoxon: SignedRank | null;
    /**
     * Signed ranks, differences of 0 ranked (Pratt).
     */
    pratt: SignedRank | null;
    /**
     * Two-sided p of all ways to turn the signs; of up to 20 respondents.
     */
    permutation: number | null;
    /**
     * Of the mean difference.
     */
    bootstrap: Bootstrap | null;
    /**
     * Which figures are missing, and why.
     */
    cannot: MissingFigure[];
    /**
     * What to think of beside the figures.
     */
    notes: Why[];
    /**
     * How each figure is computed, and where that comes from.
     */
    formulas: FormulaOf[];
}

/**
 * How scores went from wave to wave, for the operator's eyes.
 */
export interface Trend {
    /**
     * Always true: this is not for passing on.
     */
    confidential: boolean;
    /**
     * Who answered every wave.
     */
    inAll: number;
    /**
     * From each wave to the next.
     */
    flows: Flow[];
    /**
     * Each subscale.
     */
    subscales: SubscaleTrend[];
    /**
     * What to think of beside the figures.
     */
    notes: Why[];
}

/**
 * How sessions are proposed.
 */
export interface PlanOptions {
    /**
     * ISO date: nothing is proposed before it, and nothing before it is cancelled.
     */
    today?: string;
    /**
     * The zone of people who have none of their own; without one their sessions are not planned.
     */
    timezone?: string;
    /**
     * Proposes anew what is planned from today on; otherwise only for pairs that have no session planned.
     */
    anew?: boolean;
    /**
     * Language of the texts; the one that is spoken when absent.
     */
    locale?: string;
}

/**
 * How sessions are written.
 */
export interface CalendarOptions {
    /**
     * When the file is made, in universal time: "2027-01-11T09:00:00Z".
     */
    stamp?: string;
    /**
     * Sessions that take place, or cancelled ones.
     */
    method?: CalendarMethod;
    /**
     * Mentor and mentee: only theirs; everybody's when absent.
     */
    pair?: [string, string];
    /**
     * With the e-mail addresses of both as ATTENDEE. Some calendars then send mails, so this has to be asked for.
     */
    attendees?: boolean;
    /**
     * E-mail address of whoever publishes the sessions.
     */
    organizer?: string;
    /**
     * Language of the texts; the one that is spoken when absent.
     */
    locale?: string;
}

/**
 * How the means of the subscales become go, prepare or wait.
 */
export interface VerdictRule {
    /**
     * Go when every subscale's mean is at least this.
     */
    goFrom: number;
    /**
     * Wait when a subscale's mean is below this; otherwise prepare.
     */
    waitBelow: number;
    /**
     * Below so many respondents the answer is never go.
     */
    minRespondents?: number;
    /**
     * What to do about a subscale below `goFrom`, by its id.
     */
    advice?: Record<string, Record<string, string>>;
}

/**
 * How the tables were made: codes and counts, for the box of methods beside them.
 */
export interface Methods {
    /**
     * The smallest numbers of respondents.
     */
    thresholds: Thresholds;
    /**
     * The figure of small groups.
     */
    measure: CellMeasure;
    /**
     * Rows of groups that are shown.
     */
    shown: number;
    /**
     * Rows of groups that are hidden, with those that nobody belongs to.
     */
    hidden: number;
    /**
     * How many answered of those invited, in percent; null where that would say too much.
     */
    rate: Share | null;
    /**
     * How many answered anything.
     */
    respondents: Band | null;
    /**
     * Whether there are respondents enough to show comments.
     */
    comments: boolean;
}

/**
 * How to export.
 */
export interface ExportOptions {
    /**
     * CSV or XLSX.
     */
    format: FileFormat;
    /**
     * Pairs or waiting list.
     */
    what: Part;
    /**
     * With names, e-mail addresses and departments; with ids only otherwise.
     */
    names: boolean;
    /**
     * Delimiter of a CSV: ",", ";" or a tab; by `locale` when absent.
     */
    delimiter?: "," | ";" | "\t";
    /**
     * Locale of the file and of the spreadsheet that will open it; the request's when absent, or else the one that is spoken.
     */
    locale?: string;
}

/**
 * How to read a file. Everything but the name may be left out; what is left out is detected.
 */
export interface ReadOptions {
    /**
     * File name, for findings and to recognise the format.
     */
    name?: string;
    /**
     * Everybody in this file has this role.
     */
    role?: Role;
    /**
     * Sheet of a workbook.
     */
    sheet?: string;
    /**
     * Row of the headers, from 1; 0 when there is none.
     */
    headerRow?: number;
    /**
     * How many rows the headers take (2 joins a two-row header).
     */
    headerRows?: number;
    /**
     * Where columns go.
     */
    mapping?: ColumnMapping[];
    /**
     * Titles, grades or numbers as levels.
     */
    ladder?: Ladder;
    /**
     * Encoding label (WHATWG), or "utf-8-twice" for text that was decoded wrongly and saved so.
     */
    encoding?: string;
    /**
     * Delimiter, one character.
     */
    delimiter?: string;
    /**
     * How roles are derived.
     */
    roles?: RoleRule;
    /**
     * Spellings of skills to replace, from and to.
     */
    mergeSkills?: [string, string][];
    /**
     * Spellings of departments, locations and values of further columns to replace.
     */
    mergeValues?: ValueMerge[];
    /**
     * In a file of pairs, which columns hold them.
     */
    pairColumns?: PairColumns;
    /**
     * "dmy", "mdy" or "ymd" for dates whose order the file does not settle.
     */
    dateOrder?: string;
    /**
     * "12-hour" or "24-hour": what hours before seven without am or pm ("Thu 2-4") are, afternoon or early morning; asked when absent (proposed: the
     * afternoon, or early morning where the times beside them are on the 24-hour clock).
     */
    clock?: string;
    /**
     * "first", "last" or "all": which rows count when several give one id and say different things; asked when absent.
     */
    duplicates?: string;
    /**
     * People who stay in the roster for the reporting lines but take no part.
     */
    leaveOut?: LeaveOutRules;
    /**
     * What happens to marks beside names, "Ben Rao (On Leave)"; those of unknown meaning are asked about when absent.
     */
    nameMarks?: NameMarks;
    /**
     * By column, what happens to names and codes that its values carry; what is not sure is asked about.
     */
    unitMarks?: Record<string, UnitMarks>;
    /**
     * Codes of questions that the coordinator has settled by taking the data as it is.
     */
    accepted?: string[];
}

/**
 * How to read answers. Everything but the name may be left out.
 */
export interface ReadResponsesOptions {
    /**
     * File name, for findings.
     */
    name?: string;
    /**
     * What was asked. Without it, one is drafted from the file.
     */
    instrument?: Instrument;
    /**
     * Answers to questions that are open about the instrument, given or drafted: the question's id and that of its choice
     * (`instrument.questions`). The answers are then read against what they make of it.
     */
    settled?: Record<string, string>;
    /**
     * Columns and answers as settled before; what it does not settle is proposed.
     */
    mapping?: AnswerMapping;
    /**
     * The occasion: "baseline".
     */
    wave?: string;
    /**
     * Which row counts when a respondent is there twice: "last" (default), "first", or "reject" for none of them.
     */
    duplicates?: string;
    /**
     * Ids and addresses of everybody who was asked. Respondents with another key are counted.
     */
    roster?: string[];
    /**
     * Leaves out respondents who are not in the roster, instead of counting them only.
     */
    onlyRoster?: boolean;
    /**
     * Rows of people who did not finish: "leave-out", or they count like all others (default).
     */
    unfinished?: string;
    /**
     * Rows that say of themselves that they are previews, tests or spam: "count" reads them like all others; else they are left out.
     */
    previews?: string;
    /**
     * Days that a spreadsheet made of ranges, as "5-Jan" of "1-5": "range" reads them as those, "missing" as no answer. Without either they
     * are asked about and enter no figure.
     */
    dates?: string;
    /**
     * Numbers between two points of a scale, as 4.5: "missing" reads them as no answer. Without it they are asked about and enter no
     * figure; none is rounded.
     */
    halves?: string;
    /**
     * Sheet of a workbook.
     */
    sheet?: string;
    /**
     * Row of the headers, from 1.
     */
    headerRow?: number;
    /**
     * Encoding label (WHATWG).
     */
    encoding?: string;
    /**
     * Delimiter, one character.
     */
    delimiter?: string;
    /**
     * "dmy", "mdy" or "ymd" for dates whose order the file does not settle.
     */
    dateOrder?: string;
}

/**
 * How two waves hang together.
 */
export interface Flow {
    /**
     * The earlier wave.
     */
    from: string;
    /**
     * The later one.
     */
    to: string;
    /**
     * Answered both.
     */
    stayed: number;
    /**
     * Answered the later one only.
     */
    joined: number;
    /**
     * Answered the earlier one only.
     */
    left: number;
    /**
     * Cannot be linked: without a code or ticket, or with one that stands more than once in a wave.
     */
    unlinked: number;
}

/**
 * Limits of a must.
 */
export interface Limits {
    /**
     * `level-gap`: smallest gap.
     */
    min?: number;
    /**
     * `level-gap`: largest gap.
     */
    max?: number;
    /**
     * `reporting-line`: pairs this many steps apart on the chain, or closer, may not exist.
     */
    distance?: number;
    /**
     * `reporting-line`: the mentor may not sit below one of the mentee's direct reports.
     */
    offLine?: boolean;
    /**
     * `reporting-line`: how deep `offLine` looks below a direct report; 2 when absent.
     */
    depth?: number;
    /**
     * `availability`: shared minutes a week, at least.
     */
    minutes?: number;
}

/**
 * Lock or exclude.
 */
export type DecisionKind = "lock" | "exclude";

/**
 * One answer to a question, and what it makes of the items.
 */
export interface QuestionChoice {
    /**
     * Its name for programs; unique in the question.
     */
    id: string;
    /**
     * In words.
     */
    text: string;
    /**
     * What the items are answered with; none where the items are no answers at all and leave the instrument.
     */
    type?: ItemType;
    /**
     * For type "scale": their scale. Without one, each item keeps its own, or has one of its options in their order.
     */
    scale?: Scale;
    /**
     * For types "choice" and "many": what one can choose. Without them, each item keeps its own, or has the labels of its scale.
     */
    options?: ItemOption[];
    /**
     * Answers in files that say that somebody did not answer.
     */
    noAnswer?: string[];
    /**
     * Changes nothing yet: the question is asked about each item by itself instead.
     */
    oneByOne?: boolean;
}

/**
 * One area of readiness.
 */
export interface Area {
    /**
     * Id of the subscale.
     */
    subscale: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * How many respondents answered enough of its items.
     */
    n: number;
    /**
     * The mean of their means, reversed items turned round; none when nobody answered enough.
     */
    mean: number | null;
    /**
     * What it means.
     */
    standing: Standing;
    /**
     * What to do about it, when it is not strong enough.
     */
    advice: string | null;
}

/**
 * One cause, all its places.
 */
export interface Finding {
    /**
     * Stable kebab-case code.
     */
    code: string;
    /**
     * How much it matters.
     */
    severity: Severity;
    /**
     * One sentence: what is wrong. No names, no cell contents other than vocabulary (skills, levels, headers).
     */
    text: string;
    /**
     * One sentence: how to mend it.
     */
    advice: string;
    /**
     * How many places there are in all.
     */
    count: number;
    /**
     * The first 100 places (rejected rows: all of them).
     */
    places: Place[];
    /**
     * The sentence's variable parts.
     */
    params?: Record<string, string>;
    /**
     * One-click mends for the whole group; more than one when the coordinator must choose.
     */
    fixes?: Fix[];
}

/**
 * One change of the rules, and what it gives.
 */
export interface Relaxation {
    /**
     * "rule", "exclusion", "capacity" (everybody's), "seat" (one person's).
     */
    kind: string;
    /**
     * Index of the rule.
     */
    rule: number | null;
    /**
     * Index of the decision, for an exclusion.
     */
    decision: number | null;
    /**
     * Whose seat; null for everything else.
     */
    person: string | null;
    /**
     * In words, without names.
     */
    text: string;
    /**
     * More people with a partner.
     */
    frees: number;
    /**
     * Ids of people who then wait no longer.
     */
    freed: string[];
    /**
     * More pairs.
     */
    pairs: number;
    /**
     * More points.
     */
    points: number;
    /**
     * More pairs that may exist: how much looser it is.
     */
    opens: number;
    /**
     * The policy with this change, to be taken over; null where it is not the policy that changes.
     */
    policy: Policy | null;
}

/**
 * One choice.
 */
export interface Choice {
    /**
     * Current pairs given up, among those that may stay.
     */
    moves: number;
    /**
     * The pairs. The certificate says how far they are from the best that the rules allow.
     */
    pairing: Pairing;
    /**
     * Pairs that end and pairs that are new; all others stay. Pairs in `lost` are not among them.
     */
    changes: Move[];
    /**
     * Proved: nothing is better with as few moves.
     */
    proved: boolean;
}

/**
 * One date of a programme.
 */
export interface Milestone {
    /**
     * What happens.
     */
    code: MilestoneCode;
    /**
     * The same in words.
     */
    text: string;
    /**
     * ISO date.
     */
    date: string;
    /**
     * The last day, where it takes longer than one.
     */
    until: string | null;
    /**
     * Which session, supervision or other one of several, from 1; null for what happens once.
     */
    number: number | null;
    /**
     * Of how many.
     */
    of: number | null;
    /**
     * Where it stands to the day that was passed; null where none was.
     */
    when: When | null;
}

/**
 * One department. People in both roles count on both sides.
 */
export interface DepartmentShape {
    /**
     * Its name, empty for blank.
     */
    name: string;
    /**
     * How many can be mentors.
     */
    mentors: number;
    /**
     * How many can be mentees.
     */
    mentees: number;
}

/**
 * One field before and after, as text; blank is empty.
 */
export interface FieldChange {
    /**
     * A key of `Person`, or the header of a custom column.
     */
    field: string;
    /**
     * In the older roster.
     */
    before: string;
    /**
     * In the newer one.
     */
    after: string;
}

/**
 * One figure.
 */
export interface Figure {
    /**
     * Null where it cannot be computed; `why` then says why.
     */
    value: number | null;
    /**
     * Its 95 % interval, where it has one.
     */
    interval: [number, number] | null;
    /**
     * How many respondents (for agreement: pairs) it is computed from.
     */
    n: number;
    /**
     * How many were left out, since they did not answer what it needs.
     */
    leftOut: number;
    /**
     * How it is computed.
     */
    formula: string;
    /**
     * Where that comes from: author and year; empty for plain counting.
     */
    source: string;
    /**
     * Why there is no value, or no interval.
     */
    why: Why | null;
}

/**
 * One figure.
 */
export interface Kpi {
    /**
     * One of the set ("session-completion"), or the coordinator's own words.
     */
    id: string;
    /**
     * Its name.
     */
    title: string;
    /**
     * How it is computed, in a sentence.
     */
    formula: string;
    /**
     * What it counts in.
     */
    unit: KpiUnit;
    /**
     * Which way is better.
     */
    better: Better;
    /**
     * Null where it is missing; `missing` then says why.
     */
    value: number | null;
    /**
     * For shares: how many …
     */
    numerator: number | null;
    /**
     * … of how many.
     */
    denominator: number | null;
    /**
     * How many stand behind it.
     */
    n: number;
    /**
     * Its 95 % interval: Wilson's for a share, Student's for a mean; none for what is counted in full.
     */
    interval: [number, number] | null;
    /**
     * The lowest and the highest that it can be, where there are such.
     */
    range: [number, number] | null;
    /**
     * What the charter wants.
     */
    target: number | null;
    /**
     * Whether that is reached; null without a target or a figure.
     */
    met: boolean | null;
    /**
     * Earlier figures and this one, the earliest first.
     */
    trend: KpiPoint[];
    /**
     * Where it comes from.
     */
    source: KpiSource | null;
    /**
     * Why there is no figure.
     */
    missing: Why | null;
}

/**
 * One goal.
 */
export interface GoalResult {
    /**
     * The goal's id.
     */
    goal: string;
    /**
     * The id of its figure in `kpis`; null where the charter names none.
     */
    kpi: string | null;
    /**
     * How it stands.
     */
    state: GoalState;
    /**
     * How much of the way from baseline to target is done, in hundredths, below 0 for the wrong way; null where one of them is not known.
     */
    progress: number | null;
}

/**
 * One group against everybody else of its table.
 */
export interface Gap {
    /**
     * The table.
     */
    by: string;
    /**
     * The group.
     */
    value: string;
    /**
     * Those of the group who wait.
     */
    waiting: number;
    /**
     * The group.
     */
    people: number;
    /**
     * Those elsewhere who wait.
     */
    waitingElsewhere: number;
    /**
     * Everybody elsewhere.
     */
    peopleElsewhere: number;
}

/**
 * One group among several.
 */
export interface GroupScores {
    /**
     * Name of the group: "Department".
     */
    group: string;
    /**
     * Its value: "Legal".
     */
    label: string;
    /**
     * Always true: a small group tells what single people answered.
     */
    confidential: boolean;
    /**
     * Who is in it.
     */
    respondents: number;
    /**
     * Fewer than five are in it, or in one of its means: it shows what single people answered.
     */
    small: boolean;
    /**
     * Mean score of each subscale, in the order of `subscales`.
     */
    means: Figure[];
}

/**
 * One group.
 */
export interface AccessGroup {
    /**
     * Its name, as it is to be read.
     */
    name: string;
    /**
     * Its people.
     */
    people: number;
    /**
     * Those of them with a partner.
     */
    matched: number;
}

/**
 * One group.
 */
export interface AccessRow {
    /**
     * What its people have in common; empty where the roster does not say, or for everybody else in a trait's table.
     */
    value: string;
    /**
     * Its people.
     */
    people: number;
    /**
     * Fewer than five: what stands here is about single people.
     */
    small?: boolean;
    /**
     * Those with a partner.
     */
    matched: number;
    /**
     * Those without.
     */
    waiting: number;
    /**
     * What those with a partner get, in points; absent without any, and always in a trait's table.
     */
    points?: Spread;
    /**
     * Why people wait: code and number. Empty in a trait's table.
     */
    reasons: WaitingCount[];
}

/**
 * One grouping of the roster; everybody stands in one of its groups.
 */
export interface AccessCounts {
    /**
     * Its name, as it is to be read ("By department").
     */
    by: string;
    /**
     * Its groups, in the order in which they are to be read.
     */
    groups: AccessGroup[];
}

/**
 * One item among the others.
 */
export interface ItemReliability {
    /**
     * As given.
     */
    id: string;
    /**
     * Who answered it.
     */
    n: number;
    /**
     * Who did not.
     */
    missing: number;
    /**
     * Answers off the scale; they count as missing elsewhere.
     */
    outOfScale: number;
    /**
     * Mean, after reversing.
     */
    mean: number | null;
    /**
     * Standard deviation (n - 1).
     */
    sd: number | null;
    /**
     * Correlation with the sum of the others, by those who answered every item.
     */
    itemRest: number | null;
    /**
     * Alpha of the others.
     */
    alphaIfDropped: number | null;
    /**
     * On the one factor.
     */
    loading: number | null;
}

/**
 * One item and its mirror.
 */
export interface ItemAgreement {
    /**
     * What the mentors answered.
     */
    mentor: string;
    /**
     * What the mentees answered; the same where both answer one item.
     */
    mentee: string;
    /**
     * Mentor minus mentee.
     */
    difference: Figure;
    /**
     * Absolute agreement.
     */
    absolute: Figure;
    /**
     * Agreement up to a constant difference of the two sides.
     */
    consistency: Figure;
}

/**
 * One item by one breakdown.
 */
export interface Table {
    /**
     * The item.
     */
    item: string;
    /**
     * The breakdown's attributes; none for everybody together.
     */
    breakdown: string[];
    /**
     * In the order of the labels, never by what is in them.
     */
    rows: Row[];
}

/**
 * One item's answers, one a respondent.
 */
export interface Column {
    /**
     * Id of the item.
     */
    item: string;
    /**
     * For an item of type "many": the option that this column is about; 1 is chosen, 0 is not.
     */
    option?: string;
    /**
     * What is added to a number of the column to get the answer: the lowest point of the scale.
     */
    from?: number;
    /**
     * As answered, before anything is reversed, less `from`; 255 not answered, 254 does not apply, 253 out of scale. For an item of type
     * "choice" the option's number from 0.
     */
    answers: number[];
}

/**
 * One item.
 */
export interface ItemChange {
    /**
     * Its id.
     */
    item: string;
    /**
     * Mean before, of those who answered it both times; turned round where the item is.
     */
    before: Figure;
    /**
     * Mean after, of the same.
     */
    after: Figure;
    /**
     * After minus before, of the same.
     */
    difference: Figure;
}

/**
 * One item.
 */
export interface ItemScore {
    /**
     * Id of the item.
     */
    item: string;
    /**
     * For "many": the option that this is about.
     */
    option: string | null;
    /**
     * Who answered it; null while it waits.
     */
    n: number | null;
    /**
     * Why nothing is said of it, not even who answered: a question about how the file was read is open (`instrument.questions`), and
     * what is an answer depends on it.
     */
    waits: Why | null;
    /**
     * Who did not, or was not asked; null while it waits.
     */
    missing: number | null;
    /**
     * To whom it does not apply; null while it waits.
     */
    notApplicable: number | null;
    /**
     * Who answered something that is not on its scale; null while it waits.
     */
    outOfScale: number | null;
    /**
     * The mean counts an item the other way round, as its subscale does. The shares never do.
     */
    reversed: boolean;
    /**
     * Of items on a scale from a lowest to a highest point.
     */
    mean: Figure | null;
    /**
     * Likewise.
     */
    sd: Figure | null;
    /**
     * Promoters minus detractors, for type "nps".
     */
    enps: Figure | null;
    /**
     * Every possible answer, as it was given; none while it waits.
     */
    shares: AnswerShare[];
}

/**
 * One item.
 */
export interface KitItem {
    /**
     * What it says.
     */
    text: string;
    /**
     * How long it takes, in a plan.
     */
    minutes?: number;
}

/**
 * One lesson.
 */
export interface Lesson {
    /**
     * "pairs", "ended", "sessions", "complete", "never-met", "not-matched", "fit" or "rule-better", "rule-worse".
     */
    code: string;
    /**
     * One sentence. It names nobody.
     */
    text: string;
    /**
     * Its variable parts.
     */
    params: Record<string, string>;
}

/**
 * One level. People in both roles count on both sides.
 */
export interface LevelShape {
    /**
     * The level, null for people without one.
     */
    level: number | null;
    /**
     * Names of the step; empty here, for the caller's ladder to fill.
     */
    names: string[];
    /**
     * How many can be mentors.
     */
    mentors: number;
    /**
     * How many can be mentees.
     */
    mentees: number;
}

/**
 * One line of the policy. Which keys a kind takes is checked, and said, by `check`.
 */
export interface Rule {
    /**
     * What it looks at.
     */
    rule: RuleKind;
    /**
     * The field of both sides.
     */
    field?: string;
    /**
     * The mentor's field, where the sides differ.
     */
    mentor?: string;
    /**
     * The mentee's field.
     */
    mentee?: string;
    /**
     * A pair that breaks it may not exist.
     */
    must?: Must;
    /**
     * A pair that meets it is better.
     */
    points?: Points;
    /**
     * Times the lower of the two strengths.
     */
    strength?: boolean;
    /**
     * Cap on what one pair can get from this rule.
     */
    atMost?: number;
    /**
     * Whose gain it is; without it, it counts in full in both gains and once in the total.
     */
    for?: Side;
    /**
     * The column or columns that give consent.
     */
    optIn?: OptIn;
    /**
     * What a blank cell means under a must.
     */
    missing?: Missing;
    /**
     * `not-before`: how many of the latest cohorts count; absent: all.
     */
    cohorts?: number;
    /**
     * Ids of mentees whom the off-line rule does not bind.
     */
    exempt?: string[];
}

/**
 * One mentor with one mentee.
 */
export interface Pair {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * Sum of the reasons' points.
     */
    points: number;
    /**
     * What each side gets.
     */
    gain: Gain;
    /**
     * Each rule's share, in the policy's order.
     */
    reasons: Reason[];
    /**
     * The coordinator locked it.
     */
    locked: boolean;
    /**
     * Shared minutes a week; absent when either side's hours are unknown.
     */
    minutes?: number;
}

/**
 * One mentor with their mentees.
 */
export interface Circle {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Ids, sorted.
     */
    mentees: string[];
    /**
     * Sum of the pairs' points.
     */
    points: number;
}

/**
 * One option of an item.
 */
export interface ItemOption {
    /**
     * Its name for programs; unique in the item.
     */
    id: string;
    /**
     * As people see it.
     */
    text: Record<string, string>;
}

/**
 * One outcome in both groups.
 */
export interface OutcomeComparison {
    /**
     * What.
     */
    outcome: Outcome;
    /**
     * Of the matched participants: so many of so many, who are known in both snapshots where that is needed.
     */
    participants: [number, number];
    /**
     * Of their matches.
     */
    others: [number, number];
    /**
     * Participants' share minus the others', in hundredths; null where one is of nobody.
     */
    difference: number | null;
    /**
     * Its 95 % interval (Newcombe 1998, method 10).
     */
    interval: [number, number] | null;
    /**
     * All of it in a sentence that claims no cause.
     */
    text: string;
}

/**
 * One pair that appears or disappears.
 */
export interface Move {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * "added" or "removed".
     */
    change: Change;
}

/**
 * One pair, made or not, face to face.
 */
export interface PairView {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * What it is worth and why, whether it is made or not.
     */
    pair: Pair;
    /**
     * The pairing has it.
     */
    made: boolean;
    /**
     * No must forbids it.
     */
    allowed: boolean;
    /**
     * Every must it breaks.
     */
    broken: Broken[];
    /**
     * For each side the best other partner that no must forbids.
     */
    runnerUp: RunnerUps;
    /**
     * What forbidding a made pair would cost, exactly; null when it is not made, or locked.
     */
    loss: Price | null;
}

/**
 * One pair.
 */
export interface PairHealth {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * How it stands.
     */
    state: HealthState;
    /**
     * Why; more than one where more than one thing is the matter.
     */
    reasons: HealthReason[];
    /**
     * Sessions held.
     */
    held: number;
    /**
     * Sessions planned until today.
     */
    due: number;
    /**
     * Sessions planned in all.
     */
    planned: number;
    /**
     * ISO date of the last session.
     */
    last: string | null;
    /**
     * ISO date of the next one: the one that the last session named, or else the next planned.
     */
    next: string | null;
    /**
     * ISO date from which on the pair is there.
     */
    since: string | null;
    /**
     * How far the pair saw itself on the way to its goal when it last said so, 1 to 5; null where it never did.
     */
    progress: number | null;
}

/**
 * One paper: a draft for the people who sign.
 */
export interface Paper {
    /**
     * Which one.
     */
    code: PaperCode;
    /**
     * Its title.
     */
    title: string;
    /**
     * What it is for, and that it is a draft and no legal advice.
     */
    lead: string;
    /**
     * In the order of reading.
     */
    sections: DocumentSection[];
    /**
     * How many places are left to be filled in by hand.
     */
    blanks: number;
    /**
     * All of it as one HTML file without a script, which may load nothing.
     */
    html: string;
}

/**
 * One part of a conflict.
 */
export interface ConflictMember {
    /**
     * "lock", "exclusion", "rule", "direction", "capacity", "loops", "minimum", "roster".
     */
    kind: string;
    /**
     * Index of the decision, for a lock or an exclusion.
     */
    decision: number | null;
    /**
     * Index of the rule.
     */
    rule: number | null;
    /**
     * Ids of those whom it is about, sorted.
     */
    people: string[];
    /**
     * In words, without names.
     */
    text: string;
}

/**
 * One part of a page that is shown, printed, or saved as a file.
 */
export interface DocumentSection {
    /**
     * Its heading.
     */
    heading: string;
    /**
     * Headers of its table; none where the rows are a name and what belongs to it, or a list of one cell each.
     */
    columns: string[];
    /**
     * Cells, as many in each row.
     */
    rows: string[][];
    /**
     * The rows are steps, one after the other.
     */
    numbered: boolean;
}

/**
 * One part of the first page.
 */
export interface ReleasePart {
    /**
     * Its heading.
     */
    heading: string;
    /**
     * One a paragraph.
     */
    lines: string[];
}

/**
 * One piece: what fits on a page.
 */
export interface KitPiece {
    /**
     * Under which its words stand ("inclusion-2").
     */
    id: string;
    /**
     * What it is.
     */
    kind: KitKind;
    /**
     * Which session it is for, from 1; null for everything else.
     */
    session: number | null;
    /**
     * Its words where they are the coordinator's; null where they are ours.
     */
    own: KitText | null;
}

/**
 * One question or statement.
 */
export interface Item {
    /**
     * Its name for programs; unique in the instrument.
     */
    id: string;
    /**
     * What it is answered with.
     */
    type: ItemType;
    /**
     * As people see it.
     */
    text: Record<string, string>;
    /**
     * Name of its scale, for type "scale".
     */
    scale?: string;
    /**
     * What one can choose, for types "choice" and "many".
     */
    options?: ItemOption[];
    /**
     * Answers in files that say that somebody did not answer: "9", "Prefer not to say".
     */
    noAnswer?: string[];
    /**
     * Scored the other way round, by the range of its scale.
     */
    reverse?: boolean;
    /**
     * Id of the subscale it belongs to.
     */
    subscale?: string;
    /**
     * Id of the item that the other side of a pair answers; its own id when both sides answer the same one.
     */
    mirror?: string;
    /**
     * Asked only after these answers to an earlier item.
     */
    showIf?: ShowIf;
    /**
     * The condition as it was before its earlier item became a scale, where it asked for an answer that is no point of that scale:
     * `showIf` is what was left of it. `check_instrument` says so.
     */
    wasShownIf?: ShowIf;
    /**
     * The side it is asked of; both when absent.
     */
    role?: PairSide;
    /**
     * The field of the roster that the answer fills ("offers", "wants", "availability", or a column of one's own).
     */
    field?: string;
}

/**
 * One release.
 */
export interface Entry {
    /**
     * The wave.
     */
    wave: string;
    /**
     * To whom it went.
     */
    to: string;
    /**
     * Hash of the answers and groups that it was made from.
     */
    data: string;
    /**
     * The figure of small groups.
     */
    measure: CellMeasure;
    /**
     * The thresholds then.
     */
    thresholds: Thresholds;
    /**
     * Attributes that told respondents apart.
     */
    attributes: string[];
    /**
     * Items that had an answer.
     */
    items: string[];
    /**
     * Respondents who are alike in all `attributes`, and how many of them had answered each of `items`.
     */
    parts: PartCount[];
    /**
     * Who answered, where the same person is known again in another wave; none where not. No names: marks made by the caller.
     */
    people?: Member[];
    /**
     * What was shown.
     */
    rows: ReleasedRow[];
}

/**
 * One respondent with a sign.
 */
export interface CarelessRespondent {
    /**
     * Position among the respondents, from 0.
     */
    respondent: number;
    /**
     * Which signs.
     */
    signs: ("long-run" | "no-variance" | "fast")[];
    /**
     * The longest run of one answer.
     */
    longest: number;
}

/**
 * One row of a table. Hidden rows look alike, whatever hid them: everything is null.
 */
export interface Row {
    /**
     * What it is about.
     */
    kind: RowKind;
    /**
     * One label an attribute of the breakdown, null where not stated; none for everybody and for groups together.
     */
    labels: (string | null)[];
    /**
     * How many answered.
     */
    n: Band | null;
    /**
     * The mean in tenths of a point, counted from the lowest point as 0; rounded and kept from the ends.
     */
    mean: number | null;
    /**
     * The share of favourable answers.
     */
    favourable: Share | null;
    /**
     * How answers are spread.
     */
    distribution: Distribution | null;
}

/**
 * One row that was shown.
 */
export interface ReleasedRow {
    /**
     * The item.
     */
    item: string;
    /**
     * The breakdown's attributes; none for everybody together.
     */
    breakdown: string[];
    /**
     * The group: one label an attribute.
     */
    labels: (string | null)[];
    /**
     * How many respondents.
     */
    n: number;
    /**
     * The sum of their answers from 0, or how many were favourable where that is the measure. Confidential, like all of the ledger.
     */
    sum: number;
    /**
     * How many were favourable, where that and the distribution were shown; null elsewhere.
     */
    favourable?: number | null;
}

/**
 * One rule's share of a pair.
 */
export interface Reason {
    /**
     * Index of the rule in the policy; -1 for "other agreed preferences".
     */
    rule: number;
    /**
     * Signed points.
     */
    points: number;
    /**
     * Whose gain; absent: both.
     */
    for: Side | null;
    /**
     * Stable kebab-case code.
     */
    code: string;
    /**
     * In words.
     */
    text: string;
    /**
     * The sentence's variable parts.
     */
    params?: Record<string, string>;
}

/**
 * One sheet of a workbook.
 */
export interface SheetInfo {
    /**
     * Its name.
     */
    name?: string;
    /**
     * Hidden in the workbook: listed, not read unless chosen.
     */
    hidden?: boolean;
}

/**
 * One skill among the people in the programme.
 */
export interface SkillShape {
    /**
     * The skill.
     */
    skill: string;
    /**
     * How many offer it.
     */
    offered: number;
    /**
     * How many want it.
     */
    wanted: number;
}

/**
 * One step of a ladder with every spelling that means it.
 */
export interface Step {
    /**
     * The comparable number, higher is more senior.
     */
    level: number;
    /**
     * Titles, grades or numbers that mean it.
     */
    names: string[];
}

/**
 * One subscale from wave to wave.
 */
export interface SubscaleTrend {
    /**
     * Its id.
     */
    subscale: string;
    /**
     * In the order of the waves.
     */
    points: TrendPoint[];
}

/**
 * One subscale.
 */
export interface SubscaleChange {
    /**
     * Its id.
     */
    subscale: string;
    /**
     * Of those with a score in both waves.
     */
    same: ChangeReport;
    /**
     * Of everybody.
     */
    all: AllChange;
    /**
     * How many changed by more than chance explains.
     */
    reliable: ReliableCounts;
}

/**
 * One subscale.
 */
export interface SubscaleScore {
    /**
     * Id of the subscale; empty for all items of an instrument without any.
     */
    subscale: string;
    /**
     * Its items, in order.
     */
    items: string[];
    /**
     * Mean of the respondents' scores.
     */
    mean: Figure;
    /**
     * Standard deviation of the scores.
     */
    sd: Figure;
    /**
     * Scores of respondents who left some items out, but not too many.
     */
    completed: number;
    /**
     * The lowest and the highest possible score.
     */
    range: [number, number];
    /**
     * How many have a score in each tenth of the range.
     */
    distribution: number[];
    /**
     * How far the score can be relied on.
     */
    reliability: Reliability;
}

/**
 * One wave of answers to one instrument.
 */
export interface Responses {
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * Its version.
     */
    version?: string;
    /**
     * The occasion: "baseline".
     */
    wave?: string;
    /**
     * How many respondents.
     */
    count: number;
    /**
     * One column an item, in the instrument's order; "many" has one an option; comments have none.
     */
    columns: Column[];
    /**
     * Comments apart.
     */
    comments?: Comment[];
    /**
     * What `keys` are.
     */
    keyKind?: KeyKind;
    /**
     * One a respondent, empty for somebody without one; no entries at all when nothing links respondents.
     */
    keys?: string[];
    /**
     * One a respondent, or no entries at all.
     */
    sides?: (PairSide | null)[];
    /**
     * Names of pairs, one a respondent and empty for somebody without one, or no entries at all.
     */
    pairs?: string[];
    /**
     * Ways to group respondents.
     */
    groups?: Group[];
    /**
     * How long each took, in seconds, 0 where it is not known; or no entries at all. Kept until careless answers are settled
     * ([`Responses::settle`]), then dropped.
     */
    seconds?: number[];
}

/**
 * One wave.
 */
export interface TrendPoint {
    /**
     * The occasion.
     */
    wave: string;
    /**
     * Mean of everybody who answered it.
     */
    all: Figure;
    /**
     * Mean of those who have a score in every wave.
     */
    same: Figure;
}

/**
 * Pairs from a file.
 */
export interface ReadPairs {
    /**
     * What could be read.
     */
    pairs: PastPair[];
    /**
     * The file's headers.
     */
    headers: string[];
    /**
     * The columns that were taken.
     */
    columns: PairColumns;
    /**
     * What is wrong with the rest.
     */
    findings: Finding[];
}

/**
 * Participants beside similar colleagues, for the coordinator's eyes.
 */
export interface Outcomes {
    /**
     * Always true: what others may see passes disclosure control first.
     */
    confidential: boolean;
    /**
     * Participants in the first snapshot.
     */
    participants: number;
    /**
     * Everybody else in it.
     */
    others: number;
    /**
     * Couples of a participant and a similar colleague.
     */
    matched: number;
    /**
     * How alike both groups are.
     */
    balance: Balance[];
    /**
     * None where there are too few couples.
     */
    comparisons: OutcomeComparison[];
    /**
     * Why nothing is compared.
     */
    missing: Why | null;
    /**
     * What to think of beside the figures.
     */
    notes: Why[];
}

/**
 * People to leave out by one column or several: who is away according to any of them. In JSON one rule, or a list of them.
 */
export type LeaveOutRules = LeaveOut | LeaveOut[];

/**
 * People to leave out of the programme by the value of a column ("On leave").
 */
export interface LeaveOut {
    /**
     * The column's header.
     */
    column: string;
    /**
     * Values that mean it, compared without case.
     */
    values: string[];
}

/**
 * People who cannot be matched for one reason.
 */
export interface Cannot {
    /**
     * Stable kebab-case code.
     */
    code: string;
    /**
     * One sentence.
     */
    text: string;
    /**
     * Their ids.
     */
    ids: string[];
}

/**
 * People who share the same possible partners, of whom there are too few (a Hall violator).
 */
export interface Bottleneck {
    /**
     * The role of those who wait.
     */
    role: Side;
    /**
     * Ids of all who share the same partners, sorted.
     */
    people: string[];
    /**
     * Ids of those among them who wait, sorted.
     */
    waiting: string[];
    /**
     * Ids of everybody whom the rules let them have, sorted.
     */
    partners: string[];
    /**
     * Seats that these have.
     */
    seats: number;
    /**
     * One sentence, without names.
     */
    text: string;
}

/**
 * Reliable change (Jacobson and Truax 1991).
 */
export interface ReliableCounts {
    /**
     * Went up; null where it cannot be computed.
     */
    improved: number | null;
    /**
     * Neither.
     */
    same: number | null;
    /**
     * Went down.
     */
    worse: number | null;
    /**
     * The smallest change that counts, in points of the score.
     */
    threshold: Figure;
}

/**
 * Respondents who are alike.
 */
export interface PartCount {
    /**
     * One label an attribute, null where not stated.
     */
    labels: (string | null)[];
    /**
     * One an item.
     */
    n: number[];
}

/**
 * Rules to start from.
 */
export interface OrganisationPreset {
    /**
     * Small letters, digits and hyphens.
     */
    id: string;
    /**
     * Its name, by language.
     */
    name: Record<string, string>;
    /**
     * For whom it is, in a sentence, by language.
     */
    about?: Record<string, string>;
    /**
     * The rules.
     */
    policy: Policy;
}

/**
 * SHA-256 of the inputs, as 64 hexadecimal digits each, over their canonical JSON (RFC 8785 in all that occurs here: keys
 * sorted, no spaces, whole numbers).
 */
export interface InputHashes {
    /**
     * Everybody, in the order given.
     */
    people: string;
    /**
     * The rules.
     */
    policy: string;
    /**
     * Locks and exclusions without their private reasons: a hash that held them would confirm a guess.
     */
    decisions: string;
    /**
     * Earlier pairs.
     */
    history: string;
    /**
     * The date that decisions were compared with.
     */
    today: string;
}

/**
 * Sessions as a pulse has them: nobody has to be known for it, and no pair is.
 */
export interface PulseMet {
    /**
     * The round.
     */
    wave: string;
    /**
     * How many met in the month before …
     */
    met: number;
    /**
     * … of how many who answered that.
     */
    of: number;
}

/**
 * Several rosters as one.
 */
export interface MergedRosters {
    /**
     * Everybody; who is in one as mentor and in another as mentee has both roles.
     */
    people: Person[];
    /**
     * What does not agree.
     */
    findings: Finding[];
}

/**
 * Signs of careless answers (Curran 2016).
 */
export interface Careless {
    /**
     * Respondents with at least one sign.
     */
    flagged: number;
    /**
     * Those with the same answer to half of the items in a row or more.
     */
    longRun: number;
    /**
     * How many that is.
     */
    longestAllowed: number;
    /**
     * Those who answered everything alike.
     */
    noVariance: number;
    /**
     * Those who took less than a third of the median time; null where no time is known.
     */
    fast: number | null;
    /**
     * That time in seconds.
     */
    fastBelow: number | null;
    /**
     * Who answered every item on a scale.
     */
    complete: number;
    /**
     * The first 10,000 of those with a sign.
     */
    respondents: CarelessRespondent[];
    /**
     * What is looked at, and after whom.
     */
    source: string;
}

/**
 * Somebody in both rosters.
 */
export interface ChangedPerson {
    /**
     * Their id.
     */
    id: string;
    /**
     * Each field that differs.
     */
    changes: FieldChange[];
}

/**
 * Somebody who answered.
 */
export interface Member {
    /**
     * Their mark.
     */
    mark: string;
    /**
     * The number of their part, from 0.
     */
    part: number;
    /**
     * Items that they left out, each its number from 0.
     */
    without?: number[];
}

/**
 * Somebody whom a file names as several people are named.
 */
export interface AskedPerson {
    /**
     * As the file writes it.
     */
    reference: string;
    /**
     * Ids of those whom it may mean.
     */
    candidates: string[];
    /**
     * The id of the one who has a pair with whoever else the row names; null where that is nobody, or more than one.
     */
    proposal: string | null;
    /**
     * Rows that wait for the answer.
     */
    rows: number;
}

/**
 * Somebody whom the pairing could ill do without.
 */
export interface Scarce {
    /**
     * Id.
     */
    id: string;
    /**
     * In which role.
     */
    role: Role;
    /**
     * At least this would be lost without them.
     */
    worth: Price;
}

/**
 * Somebody whom the rules leave with no possible partner.
 */
export interface Nobody {
    /**
     * Id.
     */
    id: string;
    /**
     * In which role.
     */
    role: Side;
    /**
     * How many possible partners each rule removed.
     */
    removed: Removed[];
}

/**
 * Someone in the programme.
 */
export interface Person {
    /**
     * The organisation's own identifier; unique in a roster.
     */
    id: string;
    /**
     * As shown.
     */
    name?: string;
    /**
     * E-mail address.
     */
    email?: string;
    /**
     * Which side of a pair.
     */
    role: Role;
    /**
     * Step on the ladder, higher is more senior; absent when unknown.
     */
    level?: number | null;
    /**
     * Id of the manager; may point at nobody in the roster.
     */
    manager?: string;
    /**
     * Ids of further managers.
     */
    dottedLines?: string[];
    /**
     * Department.
     */
    department?: string;
    /**
     * Location.
     */
    location?: string;
    /**
     * IANA time zone.
     */
    timezone?: string;
    /**
     * Languages spoken.
     */
    languages?: string[];
    /**
     * Skills offered.
     */
    offers?: Skill[];
    /**
     * Skills wanted.
     */
    wants?: Skill[];
    /**
     * Weekly hours in the person's own time zone, "Mon 09:00-12:00" (24:00 is the end of a day).
     */
    availability?: string[];
    /**
     * Own capacity; wins over the policy's.
     */
    capacity?: Capacity;
    /**
     * Ids of wished-for partners, best first.
     */
    wishes?: string[];
    /**
     * Every other column under its own header, as text.
     */
    fields?: Record<string, string>;
}

/**
 * Someone without a partner.
 */
export interface Waiting {
    /**
     * Id.
     */
    id: string;
    /**
     * In which role.
     */
    role: Role;
    /**
     * Why.
     */
    reason: WaitingReason;
}

/**
 * Something about items that a file does not settle.
 */
export interface OpenQuestion {
    /**
     * Its name for programs; unique in the instrument, and the same whenever the same file is read.
     */
    id: string;
    /**
     * What kind of question it is: "scale-ends", "no-answer", "label-order", "label-direction", "recommendation",
     * "choice-or-scale", "slider", "list-comma", "own-scale", "item-or-detail", "one-or-many", "column-kind",
     * "option-numbers"; "label-orders" and "option-columns" ask about several items at once, "column-kinds" about several questions.
     */
    code: string;
    /**
     * Ids of the items whose figures wait for it.
     */
    items: string[];
    /**
     * The question, in words.
     */
    text: string;
    /**
     * Id of the choice that the instrument stands at now, as the likeliest.
     */
    proposal: string;
    /**
     * What can be said to it.
     */
    choices: QuestionChoice[];
    /**
     * Questions that it stands for, each with a proposal of its own: all of them are accepted at once, or each is asked instead.
     */
    apart?: OpenQuestion[];
}

/**
 * Something that a move does not agree with.
 */
export interface MoveNote {
    /**
     * "outside-hours", "hours-unknown", or "clocks-change" where clocks skip or repeat that time.
     */
    code: string;
    /**
     * In words.
     */
    text: string;
}

/**
 * Something to do this week.
 */
export interface WeekItem {
    /**
     * "withdrawal", "low-answer", "no-session", "long-ago" or "supervision".
     */
    code: string;
    /**
     * One sentence without names.
     */
    text: string;
    /**
     * Id; empty for a supervision.
     */
    mentor: string;
    /**
     * Id; empty for a supervision.
     */
    mentee: string;
    /**
     * ISO date that it is about; empty where there is none.
     */
    date: string;
    /**
     * Letters to both sides, to be changed and sent by the coordinator. They never say who withdrew, or why.
     */
    drafts: Draft[];
}

/**
 * The answer of `verify`.
 */
export interface Verdict {
    /**
     * Everything that the pairing claims is true.
     */
    holds: boolean;
    /**
     * What is not.
     */
    broken: Broken[];
}

/**
 * The answers of one wave, raw and confidential, with the instrument as it was when they were read.
 */
export interface Survey {
    /**
     * What was asked.
     */
    instrument: Instrument;
    /**
     * When: "baseline", "exit", or any name.
     */
    wave: string;
    /**
     * How many answered.
     */
    count: number;
    /**
     * `Responses` as JSON text: it crosses and is kept as one piece, and is only taken apart where it is scored.
     */
    answers: string;
    /**
     * They came as sealed answers, which stay in the postbox: the next ones are opened together with them.
     */
    sealed?: boolean;
}

/**
 * The answers that could be opened.
 */
export interface OpenedAnswers {
    /**
     * One entry a wave, by its name.
     */
    waves: Responses[];
    /**
     * The same one by one, for what needs them whole. Their order says nothing about who answered when.
     */
    sheets: AnswerSheet[];
    /**
     * What could not be taken, and what was settled how.
     */
    findings: Finding[];
}

/**
 * The best other partner for each side.
 */
export interface RunnerUps {
    /**
     * Another mentee for the mentor; null when there is none.
     */
    mentor: RunnerUp | null;
    /**
     * Another mentor for the mentee; null when there is none.
     */
    mentee: RunnerUp | null;
}

/**
 * The best set of pairs.
 */
export interface Assignment {
    /**
     * Row and column of each pair, sorted.
     */
    pairs: [number, number][];
    /**
     * Points in all.
     */
    total: number;
    /**
     * Number of pairs.
     */
    matched: number;
    /**
     * The proof; `mentors` are the rows, `mentees` the columns.
     */
    certificate: Certificate;
}

/**
 * The choices between leaving things as they are and the best pairing.
 */
export interface Rematch {
    /**
     * Fewest moves first. Every further one gives up more current pairs and is better by the priority.
     */
    frontier: Choice[];
    /**
     * Current pairs that may no longer exist, with the reason; they count as no move.
     */
    lost: LostPair[];
    /**
     * Current pairs that may stay.
     */
    possible: number;
    /**
     * Every choice that is best for some weight of moves against the objective is listed.
     */
    complete: boolean;
    /**
     * Stable kebab-case code of `text`.
     */
    code: string;
    /**
     * What the list holds and what it does not, in words.
     */
    text: string;
}

/**
 * The circles and what is proved about them.
 */
export interface Circles {
    /**
     * Sorted by the mentor's id.
     */
    circles: Circle[];
    /**
     * The same as pairs, with reasons and with who waits; the answer to [`circle_request`] for these leaders.
     */
    pairing: Pairing;
    /**
     * Proved: no better circles exist.
     */
    optimal: boolean;
    /**
     * No set of circles can do better than this, read in the priority's own order.
     */
    bound: Bound;
    /**
     * Stable kebab-case code of `text`: "proved", "given-leaders", "none", "not-proved".
     */
    code: string;
    /**
     * What is proved and what is not, in words.
     */
    text: string;
}

/**
 * The columns of a file of pairs, by their headers.
 */
export interface PairColumns {
    /**
     * The mentors.
     */
    mentor: string;
    /**
     * The mentees.
     */
    mentee: string;
    /**
     * The dates of the cohorts, if there are any.
     */
    cohort?: string;
}

/**
 * The ends of a scale.
 */
export interface Ends {
    /**
     * The lowest answer.
     */
    min: number;
    /**
     * The highest.
     */
    max: number;
}

/**
 * The next cohort.
 */
export interface NextCohort {
    /**
     * What went with a good fit.
     */
    learned: Learned;
    /**
     * Changes of the rules to try.
     */
    suggestions: Suggestion[];
    /**
     * What to take along; names nobody.
     */
    lessons: Lesson[];
    /**
     * The new programme.
     */
    programme: Programme;
    /**
     * People in it.
     */
    people: number;
    /**
     * People who were left out.
     */
    left: number;
    /**
     * Pairs that became history.
     */
    pairs: number;
}

/**
 * The objective of a pairing.
 */
export interface Totals {
    /**
     * Seats filled that somebody's smallest number of partners asks for; these come before everything else.
     */
    filled?: number;
    /**
     * People with at least one partner.
     */
    people: number;
    /**
     * Pairs.
     */
    pairs: number;
    /**
     * Points.
     */
    points: number;
    /**
     * Points of the worst pair; 0 without pairs.
     */
    worst: number;
}

/**
 * The organisation's named steps, lowest first.
 */
export interface Ladder {
    /**
     * The common scale.
     */
    steps?: Step[];
    /**
     * Other ladders on the same scale, for rows whose `column` holds `value`.
     */
    variants?: LadderVariant[];
    /**
     * Values of the level column that are on no step yet; people who have them have no level.
     */
    unplaced?: string[];
}

/**
 * The pairs, who waits, and the proof.
 */
export interface Pairing {
    /**
     * Sorted by mentor id, then mentee id.
     */
    pairs: Pair[];
    /**
     * Everybody in the programme without any partner, and everybody below their minimum; sorted by id.
     */
    waiting: Waiting[];
    /**
     * The objective.
     */
    totals: Totals;
    /**
     * The proof.
     */
    certificate: Certificate;
    /**
     * Doubts about the request that did not stop it (blank cells under a must, a side without an opt-in …).
     */
    findings?: Finding[];
    /**
     * The seed that settled ties.
     */
    seed?: number;
    /**
     * The version of this program.
     */
    version?: string;
}

/**
 * The proof that no better pairing exists, or how far from it this one can be.
 */
export interface Certificate {
    /**
     * What kind of proof.
     */
    kind: CertificateKind;
    /**
     * Proved to be best.
     */
    optimal: boolean;
    /**
     * No pairing can do better than this, read in the priority's own order.
     */
    bound: Bound;
    /**
     * Bound minus what was reached, in the first part of the objective where they differ (0 when optimal).
     */
    gap: number;
    /**
     * Dual prices of the (first) stage.
     */
    prices: Prices | null;
    /**
     * `fairest`: the further stages, one for each point value that pairs have, from the worst upwards.
     */
    stages?: Prices[];
    /**
     * Odd sets of people with one seat each, which have a price beside their people's; each after the one it lies in.
     */
    sets?: OddSet[];
    /**
     * Changes with every pair, price and total, so that any alteration is noticed.
     */
    fingerprint?: string;
}

/**
 * The record of a run. People appear by id only; a decision names its author as the coordinator wrote it.
 */
export interface AuditRecord {
    /**
     * Always "viceversa-audit".
     */
    format: string;
    /**
     * Version of the record's shape.
     */
    record: number;
    /**
     * The version of the program that made it.
     */
    version: string;
    /**
     * Its build.
     */
    build: string;
    /**
     * The date that decisions were compared with, so that the run can be repeated on a later day.
     */
    today?: string;
    /**
     * What went in.
     */
    inputs: InputHashes;
    /**
     * The rules.
     */
    policy: Policy;
    /**
     * The seed that settled ties.
     */
    seed: number;
    /**
     * Locks and exclusions, in their order; reasons only where they were asked for.
     */
    decisions: Decision[];
    /**
     * The pairs, mentor and mentee, sorted.
     */
    pairs: [string, string][];
    /**
     * What they come to.
     */
    totals: Totals;
    /**
     * What was proved about them.
     */
    certificate: AuditCertificate;
}

/**
 * The rounds in their order.
 */
export interface Rounds {
    /**
     * A pairing for each round; it is the answer to [`round_request`], and its certificate is about that question.
     */
    rounds: Pairing[];
    /**
     * Every round is proved best, given the rounds before it.
     */
    eachProved: boolean;
    /**
     * The number of people who have a partner in every round.
     */
    always: number;
    /**
     * The number of people who have a partner in no round.
     */
    never: number;
    /**
     * Stable kebab-case code of `text`.
     */
    code: string;
    /**
     * What is proved and what is not, in words.
     */
    text: string;
}

/**
 * The rule by which a pair is too early to judge, on track, or needs a check-in.
 */
export interface HealthRule {
    /**
     * Before this planned session nothing is said of a pair, 1 to 60.
     */
    earlyBefore?: number;
    /**
     * How long the last session may be ago, in hundredths of the cadence, 50 to 1,000.
     */
    withinPercent?: number;
    /**
     * Pulse answers on a scale of 1 to 5 up to this one are low; 0 where none is.
     */
    low?: number;
}

/**
 * The saved file.
 */
export interface Programme {
    /**
     * Always "viceversa-programme".
     */
    format: string;
    /**
     * Version of the shape. A file of an earlier version is given this one when it is read.
     */
    version: number;
    /**
     * How many times it has been saved: every save writes one more ([`encode`]). Of two files of a programme the one with the
     * larger number is the later one, whatever any clock said. 0 before the first save, and in files of version 1.
     */
    revision?: number;
    /**
     * What the coordinator calls it.
     */
    name?: string;
    /**
     * What it is for.
     */
    charter?: Charter;
    /**
     * The language in which its coordinator works ("fr"); empty where none was chosen.
     */
    language?: string;
    /**
     * Everybody.
     */
    people?: Person[];
    /**
     * The organisation's named steps.
     */
    ladder?: Ladder;
    /**
     * The rules.
     */
    policy: Policy;
    /**
     * Locks and exclusions.
     */
    decisions?: Decision[];
    /**
     * Pairs of earlier cohorts.
     */
    history?: PastPair[];
    /**
     * The pairs shown; null before the first run and after a change that makes them untrue.
     */
    pairing?: Pairing | null;
    /**
     * The rules, decisions or people changed after `pairing` was made.
     */
    stale?: boolean;
    /**
     * The pairs as they were, mentor and mentee, where `pairing` had to be given up because somebody left: where changing
     * as little as possible starts from.
     */
    current?: [string, string][];
    /**
     * Scenarios kept for comparison.
     */
    scenarios?: Scenario[];
    /**
     * Saved column mappings, to read the next file of the same make.
     */
    profiles?: Profile[];
    /**
     * The key that sealed answers are opened with, and what arrived on this device; null before anything was asked.
     */
    postbox?: Postbox | null;
    /**
     * Instruments of the coordinator's own, beside the bank.
     */
    instruments?: Instrument[];
    /**
     * Answers that came in, in the order of reading.
     */
    surveys?: Survey[];
    /**
     * The ISO date on which it was last saved to a file; empty where it never was.
     */
    filed?: string;
    /**
     * Pieces of the kit in the coordinator's own words.
     */
    kitEdits?: KitEdit[];
    /**
     * When the pairs meet.
     */
    planned?: PlannedSession[];
    /**
     * Days on which somebody, or nobody, can meet.
     */
    absences?: Absence[];
    /**
     * Letters in the coordinator's own words, which of them were sent, and what mentees answered to a proposal.
     */
    letters?: LetterBook;
    /**
     * Sessions that were held, in the order of entry.
     */
    sessions?: Session[];
    /**
     * Pairs that ended before their time.
     */
    withdrawals?: Withdrawal[];
    /**
     * The coordinator's own notes about pairs.
     */
    checkInNotes?: CheckInNote[];
    /**
     * Meetings of the mentors with whoever supports them.
     */
    supervisions?: Supervision[];
    /**
     * When a pair is too early to judge, on track, or needs a check-in.
     */
    healthRule?: HealthRule;
    /**
     * What the coordinator wants to remember for the next cohort, in their own words.
     */
    lessons?: string;
    /**
     * Figures of the coordinator's own, with what was read.
     */
    measures?: Measure[];
    /**
     * What will be released of each wave, fixed before its results are opened.
     */
    plans?: FixedPlan[];
    /**
     * Rounds of surveys whose scores were shown to the coordinator, each once: a plan that is fixed after that says so.
     */
    scoresOpened?: ScoredRound[];
    /**
     * Smallest numbers as they were when a round was first asked, each once: its report has none that are lower.
     */
    asked?: AskedRound[];
    /**
     * What was typed for reports and read of their comments, one a round.
     */
    reportDrafts?: ReportDraft[];
    /**
     * Columns that the reader of a table chose to see, or not to.
     */
    columns?: ColumnChoice[];
    /**
     * What left, to whom, and made from what. Confidential: it holds exact sums.
     */
    released?: Ledger;
    /**
     * What the organisation gives all its programmes; null where none was taken over.
     */
    organisation?: Organisation | null;
    /**
     * What can be undone, the oldest first; only in what a browser keeps, never in a file.
     */
    past?: Undoable[];
}

/**
 * The sessions after one was moved.
 */
export interface Moved {
    /**
     * All sessions, as the programme keeps them from now on.
     */
    planned: PlannedSession[];
    /**
     * What the coordinator should know; the session is moved all the same.
     */
    notes: MoveNote[];
}

/**
 * The smallest numbers of respondents. They may be raised, never lowered.
 */
export interface Thresholds {
    /**
     * For a mean.
     */
    mean?: number;
    /**
     * For a distribution and a favourable share.
     */
    distribution?: number;
    /**
     * For attributes that people may choose to state.
     */
    optIn?: number;
    /**
     * For comments, in respondents.
     */
    comments?: number;
    /**
     * For a response rate, in people invited.
     */
    rate?: number;
}

/**
 * The tables and the largest gap.
 */
export interface Access {
    /**
     * By role, level, department and location, then by each trait that an opt-in rule reads.
     */
    tables: AccessTable[];
    /**
     * The largest difference in the share of people who wait; absent when there is none.
     */
    gap?: Gap;
    /**
     * The gap in words, with its counts; or that there is none.
     */
    text: string;
}

/**
 * The thresholds by their names.
 */
export type ThresholdName = "mean" | "distribution" | "optIn" | "comments" | "rate";

/**
 * The tool whose export a file is.
 */
export type Tool = "plain" | "ms-forms" | "google-forms" | "qualtrics" | "lime-survey" | "survey-monkey" | "sosci-survey" | "kobo" | "redcap" | "formr" | "typeform";

/**
 * The two halves of a key: one to hand out, one to keep.
 */
export interface KeyPair {
    /**
     * "age1…": anybody who has it can seal, and nothing else. 62 characters.
     */
    recipient: string;
    /**
     * "AGE-SECRET-KEY-1…": opens everything that was sealed to the recipient. 74 characters, to be kept like a passphrase.
     */
    identity: string;
}

/**
 * The words of a piece.
 */
export interface KitText {
    /**
     * Which piece ("inclusion-2").
     */
    id: string;
    /**
     * What it is called.
     */
    title: string;
    /**
     * What it is for, in a sentence.
     */
    summary: string;
    /**
     * What it holds.
     */
    sections: KitSection[];
}

/**
 * Two columns of the same length; NaN is missing.
 */
export interface ChangeRequest {
    /**
     * Each respondent's score before.
     */
    before?: Float64Array;
    /**
     * And after, in the same order.
     */
    after?: Float64Array;
    /**
     * Of the bootstrap: the same seed gives the same interval. Absent: 1.
     */
    seed?: number | null;
}

/**
 * Two snapshots and who took part.
 */
export interface OutcomesRequest {
    /**
     * Everybody at the start.
     */
    before: Person[];
    /**
     * Everybody now: whoever is missing has left.
     */
    after: Person[];
    /**
     * Ids of those who took part.
     */
    participants: string[];
    /**
     * The roster's own column with years in the organisation, if there is one.
     */
    tenure?: string | null;
}

/**
 * Two waves of one instrument (or of two that share items and subscales: the first instrument's are used).
 */
export interface CompareRequest {
    /**
     * What was asked.
     */
    instrument: Instrument;
    /**
     * The first wave.
     */
    before: Responses;
    /**
     * The later one.
     */
    after: Responses;
    /**
     * Of the bootstraps: the same seed gives the same intervals. Absent: 1.
     */
    seed?: number | null;
}

/**
 * Waves in their order.
 */
export interface TrendRequest {
    /**
     * What was asked.
     */
    instrument: Instrument;
    /**
     * From the first to the last.
     */
    waves: Responses[];
}

/**
 * What "better" means. All are lexicographic.
 */
export type Priority = "everyone-matched" | "best-total" | "fairest" | "stable";

/**
 * What a blank cell means under a must.
 */
export type Missing = "pass" | "forbid";

/**
 * What a column can hold.
 */
export type Field = "id" | "name" | "first-name" | "last-name" | "email" | "role" | "level" | "manager" | "dotted-lines" | "department" | "location" | "timezone" | "languages" | "offers" | "wants" | "availability" | "mentor-capacity" | "mentee-capacity" | "total-capacity" | "wishes" | "custom" | "ignore";

/**
 * What a column of an export is used for.
 */
export type ColumnUse = "ignore" | "item" | "person" | "ticket" | "code" | "pair" | "side" | "group" | "start" | "end" | "seconds";

/**
 * What a figure counts in.
 */
export type KpiUnit = "percent" | "points" | "number";

/**
 * What a file holds, as far as a look tells.
 */
export type FileKind = "sealed" | "programme" | "survey" | "answers" | "organisation" | "people" | "unknown";

/**
 * What a file of sessions holds.
 */
export interface ReadSessions {
    /**
     * Sessions that can be taken over, in the file's order.
     */
    sessions: Session[];
    /**
     * The file's headers.
     */
    headers: string[];
    /**
     * The columns that were taken.
     */
    columns: SessionColumns;
    /**
     * Names that several people have: their rows wait.
     */
    asked: AskedPerson[];
    /**
     * What is wrong with the rest, with the place.
     */
    findings: Finding[];
}

/**
 * What a file of sessions says of them.
 */
export type CalendarMethod = "publish" | "cancel";

/**
 * What a file with a survey gave.
 */
export interface BroughtInstrument {
    /**
     * Null when it cannot be asked as it stands; the rejected findings say why.
     */
    instrument: Instrument | null;
    /**
     * What is wrong or was left out, with places.
     */
    findings: Finding[];
}

/**
 * What a link is made of.
 */
export interface SurveyLink {
    /**
     * Where the organisation serves the page: "https://intranet.example/viceversa.html".
     */
    address?: string;
    /**
     * Id of an instrument of the bank.
     */
    instrument?: string;
    /**
     * The occasion: "baseline".
     */
    wave?: string;
    /**
     * The programme's public key.
     */
    recipient?: string;
    /**
     * The language to begin in.
     */
    language?: string | null;
    /**
     * The side that is asked.
     */
    side?: PairSide | null;
    /**
     * How answers of one person are linked.
     */
    keyKind?: KeyKind;
    /**
     * The programme's salt, for code words.
     */
    salt?: string | null;
    /**
     * A ticket, for links that go to one person each; without one the person types it in from the letter.
     */
    ticket?: string | null;
}

/**
 * What a mentee answered to a proposed mentor. Nobody is asked for a reason.
 */
export interface Consulted {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * True for yes; a decline is also an exclusion among the decisions.
     */
    agreed: boolean;
    /**
     * ISO date.
     */
    date: string;
}

/**
 * What a mentor carries.
 */
export interface MentorLoad {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Whom they mentor now.
     */
    mentees: number;
    /**
     * Sessions that they held in all.
     */
    held: number;
    /**
     * Sessions that they held in the last 30 days.
     */
    lately: number;
    /**
     * Supervisions that they came to.
     */
    supervised: number;
    /**
     * Supervisions that there were.
     */
    supervisions: number;
}

/**
 * What a page in respondent mode is told: it comes from a link, stands in a respondent file, or is handed over on the same device.
 * Nothing in it is about a person, except a ticket, which is random.
 */
export interface Asking {
    /**
     * Version of this shape: 1.
     */
    version: number;
    /**
     * What is asked.
     */
    instrument: Instrument;
    /**
     * The occasion: "baseline".
     */
    wave: string;
    /**
     * The programme's public key: "age1…".
     */
    recipient: string;
    /**
     * The language to begin in; the reader's own where it is absent.
     */
    language?: string;
    /**
     * The side that is asked; where items are for one side only and this is absent, the page asks.
     */
    side?: PairSide;
    /**
     * How answers of one person are linked: not at all, by a code word, or by a ticket.
     */
    keyKind?: KeyKind;
    /**
     * The programme's salt, for code words.
     */
    salt?: string;
    /**
     * The ticket, where it comes with the link; typed in from a letter where it is absent.
     */
    ticket?: string;
}

/**
 * What a pair must meet.
 */
export type Must = boolean | Limits;

/**
 * What a piece is.
 */
export type KitKind = "handbook" | "guide" | "training" | "first-meeting" | "agreement" | "session" | "starters" | "going-wrong" | "ending";

/**
 * What a plan with fewer or coarser tables would show.
 */
export interface CoarserPlan {
    /**
     * The table that is left out. One that crosses two groupings has a table of each in its place.
     */
    insteadOf: string[];
    /**
     * What the tables would show that this changes: the two in place of one that crosses them, or all that remain.
     */
    foreseen: Foreseen[];
}

/**
 * What a plan would show of one breakdown, over all items.
 */
export interface Foreseen {
    /**
     * Its attributes.
     */
    breakdown: string[];
    /**
     * Groups that somebody answered in, item by item.
     */
    groups: number;
    /**
     * Those of them that would be shown.
     */
    shown: number;
}

/**
 * What a readiness survey says.
 */
export interface Readiness {
    /**
     * The weakest area decides; with fewer respondents than the instrument asks for it is never go.
     */
    result: Standing;
    /**
     * How many answered.
     */
    respondents: number;
    /**
     * How many must answer for a go.
     */
    minRespondents: number;
    /**
     * From this mean on an area is strong enough.
     */
    goFrom: number;
    /**
     * Below this mean of any area the answer is wait.
     */
    waitBelow: number;
    /**
     * In the order of the instrument.
     */
    areas: Area[];
}

/**
 * What a record holds beyond what it must.
 */
export interface AuditOptions {
    /**
     * With the private reasons of locks and exclusions.
     */
    reasons?: boolean;
}

/**
 * What a row is about.
 */
export type RowKind = "all" | "group" | "together";

/**
 * What a rule adds.
 */
export type Points = number | number[] | Record<string, number>;

/**
 * What a rule looks at.
 */
export type RuleKind = "level-gap" | "reporting-line" | "same" | "different" | "shared" | "language" | "availability" | "ranked" | "not-before";

/**
 * What a text was taken for.
 */
export interface AnswerCode {
    /**
     * The item.
     */
    item: string;
    /**
     * The answer as the file has it.
     */
    text: string;
    /**
     * A point of the scale as digits, the id of an option, "not-applicable" or "missing"; null when it is not understood.
     */
    code?: string | null;
    /**
     * How many rows have it.
     */
    count?: number;
}

/**
 * What a wave says, for the operator's eyes.
 */
export interface SurveyScores {
    /**
     * Always true: this is not for passing on. What others may see comes out of the release.
     */
    confidential: boolean;
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * Its version.
     */
    version: string;
    /**
     * The occasion.
     */
    wave: string;
    /**
     * Everybody who answered something or nothing.
     */
    respondents: number;
    /**
     * Each item (each option of an item of type "many").
     */
    items: ItemScore[];
    /**
     * Each subscale; where the instrument has none, all items on a scale together.
     */
    subscales: SubscaleScore[];
    /**
     * By group.
     */
    groups: GroupScores[];
    /**
     * Signs of careless answers.
     */
    careless: Careless;
    /**
     * Shares with what they are shares of.
     */
    rates: Rate[];
    /**
     * What to think of beside the figures.
     */
    notes: Why[];
}

/**
 * What an export holds.
 */
export interface ReadResponses {
    /**
     * The answers.
     */
    responses: Responses;
    /**
     * The instrument given, or the one drafted from the file.
     */
    instrument: Instrument;
    /**
     * The instrument was drafted: its scales, its order of labels and what is reversed are to be looked at.
     */
    drafted: boolean;
    /**
     * Where each column went, and what each text of an answer was taken for. To be passed back, changed or not.
     */
    mapping: AnswerMapping;
    /**
     * What is wrong, doubtful, or left out.
     */
    findings: Finding[];
    /**
     * The tool whose export it is.
     */
    tool: Tool;
    /**
     * What was detected about the file.
     */
    table: TableInfo;
}

/**
 * What an instrument measures, why, and which figures it feeds.
 */
export interface About {
    /**
     * What it measures, in a sentence.
     */
    measures?: Record<string, string>;
    /**
     * Why one asks.
     */
    why?: Record<string, string>;
    /**
     * The figures it feeds: ids of subscales and items, or "readiness", "roster".
     */
    feeds?: string[];
}

/**
 * What an item can be answered with.
 */
export interface Scale {
    /**
     * Its lowest point.
     */
    min: number;
    /**
     * Its highest point.
     */
    max: number;
    /**
     * By language, one label a point from the lowest up, or the two ends alone.
     */
    labels?: Record<string, string[]>;
    /**
     * The label of "does not apply", for scales that offer it.
     */
    notApplicable?: Record<string, string> | undefined;
    /**
     * How each point is written in files, lowest first, where that is neither its number nor its label: "0", "50", "100". Empty
     * otherwise.
     */
    values?: string[];
}

/**
 * What an organisation file gave.
 */
export interface BroughtOrganisation {
    /**
     * Null when anything in it is wrong: nothing is taken over by halves.
     */
    organisation: Organisation | null;
    /**
     * Everything that is wrong; a place names the part of the file in `column` (`presets[1].policy.rules[0]`).
     */
    findings: Finding[];
}

/**
 * What an organisation gives all its programmes. `docs/organisation.md` has the whole of it with an example.
 */
export interface Organisation {
    /**
     * Always "viceversa-organisation".
     */
    format: string;
    /**
     * Version of the shape: 1.
     */
    version: number;
    /**
     * The organisation's name.
     */
    name: string;
    /**
     * Rules to start from, before those that come along.
     */
    presets?: OrganisationPreset[];
    /**
     * Its levels, lowest first; null where each file of people says its own.
     */
    ladder?: Ladder | null;
    /**
     * Questionnaires beside those that come along.
     */
    instruments?: Instrument[];
    /**
     * Letters in its own words.
     */
    letters?: OrganisationLetter[];
    /**
     * A picture as a `data:` address, SVG or PNG, 100 KB at most; null without one.
     */
    logo?: string | null;
    /**
     * Its colour; null for the page's own.
     */
    accent?: Accent | null;
    /**
     * The languages that the page offers ("de"); it begins in the first one where the browser's is none of them. All of them when empty.
     */
    languages?: string[];
    /**
     * The smallest numbers of respondents in reports; each may be raised and never lowered.
     */
    thresholds?: Thresholds;
    /**
     * Where to find help.
     */
    help?: HelpLink[];
}

/**
 * What an own figure counts in.
 */
export type MeasureUnit = "percent" | "number";

/**
 * What became of a mean since an earlier round.
 */
export interface ReleaseChange {
    /**
     * The item.
     */
    item: string;
    /**
     * Attributes of the table; none for everybody.
     */
    breakdown?: string[];
    /**
     * The group.
     */
    labels?: (string | null)[];
    /**
     * The earlier round.
     */
    since: string;
    /**
     * The difference of the two means as they were shown where the same people answered or at least the smallest number of them differ;
     * else up or down by half a point or more, or neither.
     */
    step: TrendStep;
}

/**
 * What came in, sorted.
 */
export interface Arrivals {
    /**
     * Armored texts that may be opened: all that were before, and what came. In the order of their text, which says nothing of when.
     */
    sealed: string[];
    /**
     * Those that wait, likewise.
     */
    waiting: string[];
    /**
     * How many are opened now.
     */
    fresh: number;
    /**
     * The rounds of those that wait, by instrument and name.
     */
    rounds: WaitingRound[];
    /**
     * What is no sealed answer to this programme, by its position from 1.
     */
    findings: Finding[];
}

/**
 * What changed between two waves, for the operator's eyes.
 */
export interface WaveComparison {
    /**
     * Always true: this is not for passing on.
     */
    confidential: boolean;
    /**
     * Who stayed, joined and left.
     */
    flow: Flow;
    /**
     * Each subscale.
     */
    subscales: SubscaleChange[];
    /**
     * Each item on a scale or from 0 to 10.
     */
    items: ItemChange[];
    /**
     * What to think of beside the figures.
     */
    notes: Why[];
}

/**
 * What each priority gives, in a fixed order.
 */
export interface Comparison {
    /**
     * One for each priority that has been tried.
     */
    priorities: PriorityOutcome[];
}

/**
 * What each side gets out of a pair, in points.
 */
export interface Gain {
    /**
     * The mentor's.
     */
    mentor: number;
    /**
     * The mentee's.
     */
    mentee: number;
}

/**
 * What happens on a day, in the order of a programme.
 */
export type MilestoneCode = "readiness-survey" | "letters-out" | "baseline" | "training" | "start" | "first-session-by" | "session" | "supervision" | "midway-pulse" | "exit-survey" | "report" | "review";

/**
 * What happens to names and codes that a unit's value carries, "Engineering (Rui Novak)".
 */
export type UnitMarks = "keep" | "off" | "manager";

/**
 * What happens to the marks that HR systems write beside a name.
 */
export type NameMarks = "keep" | "known" | "all";

/**
 * What is different in a newer roster.
 */
export interface RosterDiff {
    /**
     * Ids only in the newer roster, in its order.
     */
    joined: string[];
    /**
     * Ids only in the older roster, in its order.
     */
    left: string[];
    /**
     * People in both with something different, in the newer roster's order.
     */
    changed: ChangedPerson[];
    /**
     * How many people are the same in everything.
     */
    same: number;
    /**
     * People who may have got a new id: one left and one joined with the same e-mail address or name.
     */
    ambiguous: Finding[];
}

/**
 * What is exported.
 */
export type Part = "pairs" | "waiting";

/**
 * What is known about the file before it is read; what is left out is detected.
 */
export interface ReadSessionsOptions {
    /**
     * File name, for findings.
     */
    name?: string;
    /**
     * ISO date: no session can have been held after it.
     */
    today?: string;
    /**
     * Sheet of a workbook.
     */
    sheet?: string;
    /**
     * Row of the headers, from 1.
     */
    headerRow?: number;
    /**
     * Encoding label.
     */
    encoding?: string;
    /**
     * Delimiter, one character.
     */
    delimiter?: string;
    /**
     * "dmy" or "mdy", where the file does not settle the order of its dates.
     */
    dateOrder?: string;
    /**
     * Which column is which, where headers do not say so.
     */
    columns?: SessionColumns;
    /**
     * Whom a name means that several people have: the name as the file writes it, and the id.
     */
    people?: Record<string, string>;
    /**
     * Codes of questions that the coordinator has settled by taking the data as it is.
     */
    accepted?: string[];
}

/**
 * What is said of a group's change.
 */
export type TrendStep = { kind: "by"; tenths: number } | { kind: "up" } | { kind: "same" } | { kind: "down" };

/**
 * What is to be reached, and how one will know.
 */
export interface Goal {
    /**
     * Unique within the charter; given by whoever adds it ("g1").
     */
    id: string;
    /**
     * The goal, in a sentence.
     */
    text?: string;
    /**
     * The figure it is measured by: the id of a KPI, or the coordinator's own words.
     */
    measure?: string;
    /**
     * Where things stand at the start; null while unknown.
     */
    baseline?: number | null;
    /**
     * Where they shall stand.
     */
    target?: number | null;
    /**
     * Until when, as an ISO date; empty while it is open.
     */
    by?: string;
}

/**
 * What is to be released.
 */
export interface ReleaseRequest {
    /**
     * What was asked.
     */
    instrument: Instrument;
    /**
     * Raw and confidential.
     */
    responses: Responses;
    /**
     * Fixed before results were opened. A breakdown names groups of the responses, or "side".
     */
    plan: FixedPlan;
    /**
     * The organisation's smallest numbers (`Organisation::thresholds`): a plan with lower ones is raised to them, also one that was fixed before they
     * held. Those of the program where it has none.
     */
    least?: Thresholds;
    /**
     * What left before.
     */
    ledger?: Ledger;
    /**
     * To whom it goes.
     */
    to: string;
    /**
     * How many were invited.
     */
    invited?: number;
    /**
     * Names of everybody in the roster: a group that bears one is about a single person, and gets no figures.
     */
    names?: string[];
    /**
     * Comments that were read; those that are approved leave, where there are respondents enough.
     */
    comments?: ReviewedComment[];
    /**
     * What the coordinator adds.
     */
    about?: ReleaseAbout;
    /**
     * The language of words ("de").
     */
    language?: string;
}

/**
 * What kind of answer an item takes.
 */
export type ItemType = "scale" | "nps" | "choice" | "many" | "comment";

/**
 * What kind of proof.
 */
export type CertificateKind = "dual" | "leximin" | "stable" | "partial";

/**
 * What may become of somebody.
 */
export type Outcome = "stayed" | "promoted" | "moved";

/**
 * What one person answered.
 *
 * An answer is a number for "scale" and "nps", the id of an option for "choice", a list of ids for "many", text for "comment", and
 * `null` for "does not apply". An item that was not answered has no entry.
 */
export interface AnswerSheet {
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * Its version.
     */
    version: string;
    /**
     * The occasion.
     */
    wave: string;
    /**
     * The language it was asked in.
     */
    language?: string;
    /**
     * What `key` is.
     */
    keyKind?: KeyKind;
    /**
     * What links this person's answers over waves; empty when nothing does.
     */
    key?: string;
    /**
     * The person's side, where it matters.
     */
    side?: PairSide;
    /**
     * Its author said that it may be opened alone. Otherwise the page opens it with others.
     */
    alone?: boolean;
    /**
     * By item.
     */
    answers: Record<string, number | string | string[] | null>;
}

/**
 * What one priority gives.
 */
export interface PriorityOutcome {
    /**
     * Which.
     */
    priority: Priority;
    /**
     * It is the policy's own.
     */
    chosen: boolean;
    /**
     * Why it cannot be used here, in a sentence; null when it can. The numbers are then all 0.
     */
    refused: string | null;
    /**
     * People, pairs, points, worst pair.
     */
    totals: Totals;
    /**
     * People who wait.
     */
    waiting: number;
    /**
     * Gains of all mentors together, and of all mentees: how fair it is between the sides.
     */
    gain: SideGains;
    /**
     * Mentors and mentees who are no pair and would both rather be one.
     */
    blocking: number;
    /**
     * It is proved that this priority can give nothing better.
     */
    optimal: boolean;
}

/**
 * What one rule does.
 */
export interface RuleEffect {
    /**
     * Pairs it removes, whatever else removes them too.
     */
    removes: number;
    /**
     * Pairs that it alone removes.
     */
    removesOnly: number;
    /**
     * Pairs that it removes from what direction, exclusions and seats and the rules before it leave.
     */
    removesFurther: number;
    /**
     * Allowed pairs whose points it changes.
     */
    adds: number;
    /**
     * The most points that it gives one allowed pair.
     */
    best: number;
    /**
     * Points that it gives the pairs as they are; null when they were not asked about.
     */
    gives?: number | null;
}

/**
 * What running again showed.
 */
export interface Replay {
    /**
     * The inputs are those of the record, and the pairs follow from them.
     */
    holds: boolean;
    /**
     * "same-pairs", "by-hand" or "differs".
     */
    code: string;
    /**
     * In words.
     */
    text: string;
    /**
     * Everything that is not as the record says.
     */
    broken: Broken[];
}

/**
 * What several items measure together.
 */
export interface Subscale {
    /**
     * Its name for programs, and the key of the figure it feeds.
     */
    id: string;
    /**
     * As people see it.
     */
    title: Record<string, string>;
    /**
     * How the items' answers become one number.
     */
    method?: Method;
    /**
     * The share of its items that must be answered for there to be a score (Downey and King 1998).
     */
    minAnswered?: number;
}

/**
 * What the coordinator adds to a release. No person is named in it but by the coordinator's own words.
 */
export interface ReleaseAbout {
    /**
     * The programme's name; empty where it has none.
     */
    programme?: string;
    /**
     * Pairs there are.
     */
    pairs?: number;
    /**
     * Sessions that were held, one number a pair that held any. Their total is told where there are pairs enough for a mean and none of
     * them held most of the sessions (p % rule, p = 20).
     */
    sessions?: number[];
    /**
     * Who has a partner, by one grouping of the roster each: only what nobody was asked to agree to. Shares leave, coded, of large groups.
     */
    access?: AccessCounts[];
    /**
     * What will be done next, a paragraph a line.
     */
    next?: string;
}

/**
 * What the coordinator did with letters.
 */
export interface LetterBook {
    /**
     * Templates in the coordinator's own words.
     */
    edits?: LetterEdit[];
    /**
     * Letters that were sent.
     */
    sent?: SentLetter[];
    /**
     * What mentees answered to a proposed mentor.
     */
    answers?: Consulted[];
}

/**
 * What the coordinator typed for the report of a round, until it is handed over and after.
 */
export interface ReportDraft {
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * The round.
     */
    wave: string;
    /**
     * For whom; empty before it was said.
     */
    to: string;
    /**
     * How many were invited.
     */
    invited?: number;
    /**
     * What is done next.
     */
    next: string;
    /**
     * Comments that were changed or approved.
     */
    comments: ReadComment[];
}

/**
 * What the coordinator wrote down about a pair. It leaves the programme in no file for others.
 */
export interface CheckInNote {
    /**
     * Id.
     */
    mentor: string;
    /**
     * Id.
     */
    mentee: string;
    /**
     * ISO date.
     */
    date: string;
    /**
     * The coordinator's words.
     */
    text?: string;
    /**
     * The round of the pulse whose low answer was dealt with; empty where the note is about something else.
     */
    settles?: string;
}

/**
 * What the figures are computed for.
 */
export interface KpiOptions {
    /**
     * ISO date.
     */
    today: string;
    /**
     * Sessions that were held; null for those that the programme has. Where nobody has written any down, that is something else than none
     * held.
     */
    sessions?: HeldSession[] | null;
}

/**
 * What the file holds.
 */
export interface SurveyFileOptions {
    /**
     * The language of labels.
     */
    language?: string;
    /**
     * With the keys that link respondents over waves.
     */
    keys?: boolean;
}

/**
 * What the health of a programme depends on besides the programme.
 */
export interface HealthOptions {
    /**
     * ISO date.
     */
    today: string;
    /**
     * Language of the texts; the one that is spoken when absent.
     */
    locale?: string;
}

/**
 * What the items of a section are.
 */
export type KitStyle = "list" | "steps" | "checks" | "plan";

/**
 * What the keys of respondents are.
 */
export type KeyKind = "none" | "code" | "ticket" | "person";

/**
 * What the next cohort depends on besides this one.
 */
export interface NextCohortOptions {
    /**
     * ISO date.
     */
    today: string;
    /**
     * What the new programme is called; as this one when absent.
     */
    name?: string;
    /**
     * Its first day, as an ISO date; open when absent.
     */
    start?: string;
    /**
     * Ids of those who do not take part any more.
     */
    leavers?: string[];
    /**
     * Seed of the resampling.
     */
    seed?: number;
    /**
     * Language of the texts; the one that is spoken when absent.
     */
    locale?: string;
}

/**
 * What the pairs of a programme speak about.
 */
export type Theme = "technology" | "inclusion" | "leadership" | "innovation" | "engagement" | "own";

/**
 * What the rules do to a roster.
 */
export interface Effects {
    /**
     * Mentors times mentees, before any rule.
     */
    pairs: number;
    /**
     * Pairs that direction, exclusions and seats leave to the rules.
     */
    before: number;
    /**
     * Pairs that may exist.
     */
    allowed: number;
    /**
     * What each rule does, in the policy's order.
     */
    rules: RuleEffect[];
    /**
     * Whom the rules leave with no possible partner in that role.
     */
    nobody: Nobody[];
}

/**
 * What to do about the whole, or about one area.
 */
export type Standing = "go" | "prepare" | "wait";

/**
 * What to score.
 */
export interface ScoreRequest {
    /**
     * What was asked.
     */
    instrument: Instrument;
    /**
     * What was answered.
     */
    responses: Responses;
    /**
     * Names of the groups to show one by one.
     */
    groups?: string[] | null;
    /**
     * How many were asked; gives the response rate.
     */
    invited?: number | null;
}

/**
 * What was detected about the file.
 */
export interface TableInfo {
    /**
     * "csv", "xlsx", "xls" or "ods".
     */
    format?: string;
    /**
     * Encoding, null for workbooks.
     */
    encoding?: string | null;
    /**
     * Delimiter, null for workbooks.
     */
    delimiter?: string | null;
    /**
     * Sheets with whether they are hidden and how many rows they use.
     */
    sheets?: SheetInfo[];
    /**
     * The sheet read, null for CSV.
     */
    sheet?: string | null;
    /**
     * Row of the headers, from 1; 0 when there is none.
     */
    headerRow?: number;
    /**
     * Rows of data below the headers.
     */
    rows?: number;
    /**
     * Headers as made unique.
     */
    headers?: string[];
    /**
     * The first rows of the file as cells (up to 20, from the file's first row), to choose the header row by.
     */
    preview?: string[][];
    /**
     * Up to 5 cells with characters beyond ASCII, to judge the encoding by.
     */
    samples?: string[];
}

/**
 * What was planned, and for whom nothing could be.
 */
export interface SessionPlan {
    /**
     * All sessions, as the programme keeps them from now on.
     */
    planned: PlannedSession[];
    /**
     * How many of them are new or at another time.
     */
    proposed: number;
    /**
     * How many are cancelled now.
     */
    cancelled: number;
    /**
     * Pairs without a session, or with fewer than the charter asks for.
     */
    unplanned: Unplanned[];
}

/**
 * What went with a good fit.
 */
export interface Learned {
    /**
     * Id of the instrument whose answers were taken: "pair-fit", or else "pulse"; null where no answers name people.
     */
    instrument: string | null;
    /**
     * Its round.
     */
    wave: string;
    /**
     * Pairs of which there is an answer.
     */
    pairs: number;
    /**
     * Of so many.
     */
    of: number;
    /**
     * There is something to learn from: at least 30 pairs, whose answers and reasons differ.
     */
    enough: boolean;
    /**
     * What can be said, in a sentence.
     */
    text: string;
    /**
     * Share of the variance of fit that is predicted for pairs that were left out; null where nothing was learned.
     */
    predicted: number | null;
    /**
     * Rules whose points differ between pairs, the clearest first. Rules that work with consent only are left out.
     */
    factors: Factor[];
}

/**
 * What will be released of one wave, and from how many respondents on. Kept in the programme, whose file is sealed.
 */
export interface FixedPlan {
    /**
     * Id of the instrument.
     */
    instrument: string;
    /**
     * Its version.
     */
    version: string;
    /**
     * The wave.
     */
    wave: string;
    /**
     * Tables and thresholds.
     */
    plan: Plan;
    /**
     * Scores of the wave had been opened when it was fixed. A report says so.
     */
    afterResults?: boolean;
    /**
     * Numbers that were asked for lower than the organisation has them, and were raised. A report says that there were any.
     */
    raised?: RaisedThreshold[];
    /**
     * SHA-256 of all of the above. It finds accidents and edits by hand; what holds against more is that the programme's file is sealed.
     */
    print: string;
}

/**
 * When an item is asked.
 */
export interface ShowIf {
    /**
     * Id of an earlier item.
     */
    item: string;
    /**
     * Answers after which it is asked: ids of options, or points of a scale as digits. One of them is enough.
     */
    is: string[];
    /**
     * Only where these hold as well.
     */
    and?: ShowIf[];
}

/**
 * Where a column's cells go.
 */
export interface ColumnMapping {
    /**
     * The header, made unique (`Email (2)`).
     */
    column: string;
    /**
     * Which field it fills.
     */
    field: Field;
    /**
     * Why it was proposed; "chosen" when the coordinator said so.
     */
    because?: Because;
}

/**
 * Where a day stands to today.
 */
export type When = "past" | "now" | "ahead";

/**
 * Where a figure comes from, and of how many rows.
 */
export interface KpiSource {
    /**
     * What kind.
     */
    kind: SourceKind;
    /**
     * The instrument's id and the round, for a survey; otherwise empty.
     */
    of: string;
    /**
     * Rows that were looked at.
     */
    rows: number;
    /**
     * Those of them that could not be counted.
     */
    leftOut: number;
    /**
     * Author and year of the formula, where it has one.
     */
    formula: string;
}

/**
 * Where a figure comes from.
 */
export type SourceKind = "sessions" | "pairs" | "people" | "survey" | "own";

/**
 * Where a finding is.
 */
export interface Place {
    /**
     * Name of the file, as given by the caller.
     */
    file?: string;
    /**
     * Sheet, for workbooks.
     */
    sheet?: string;
    /**
     * Row as the file counts them, from 1 (for a CSV the row that a spreadsheet would show).
     */
    row?: number;
    /**
     * The column's header, or its letters where it has none.
     */
    column?: string;
}

/**
 * Where a programme's sealed answers are opened: its key and what arrived on this device. Part of the saved file, and as secret as that.
 */
export interface Postbox {
    /**
     * The public half, for links and respondent files.
     */
    recipient: string;
    /**
     * The secret half.
     */
    identity: string;
    /**
     * The salt of the programme's code words.
     */
    salt: string;
    /**
     * Answers that were opened at least once, sealed and armored, in the order of their text.
     */
    sealed?: string[];
    /**
     * Answers that wait to be opened together, likewise.
     */
    waiting?: string[];
}

/**
 * Where one column goes.
 */
export interface AnswerColumn {
    /**
     * The header, made unique.
     */
    column: string;
    /**
     * The question as people saw it, where the file says more than the header.
     */
    text?: string;
    /**
     * What it is used for.
     */
    use: ColumnUse;
    /**
     * For answers: the item.
     */
    item?: string;
    /**
     * For a column about one option of an item of type "many": the option.
     */
    option?: string;
    /**
     * The file has reversed this item's numbers already; they are turned back, so that they are reversed once.
     */
    reversed?: boolean;
}

/**
 * Whether a column of a table of the page is in sight.
 */
export interface ColumnChoice {
    /**
     * Name of the table.
     */
    table: string;
    /**
     * Key of the column.
     */
    column: string;
    /**
     * Whether it is shown.
     */
    shown: boolean;
}

/**
 * Whether a mentors b while b mentors a.
 */
export type Loops = "forbid" | "allow";

/**
 * Whether to start.
 */
export interface ReadinessReport {
    /**
     * How far the survey is.
     */
    state: ReadinessState;
    /**
     * Go, prepare or wait; null unless `state` is "judged".
     */
    result: Standing | null;
    /**
     * The round that was scored; empty where there is none.
     */
    wave: string;
    /**
     * Each area, also of too few answers; null where there are none.
     */
    survey: Readiness | null;
    /**
     * The rule that gave the result, in a sentence; empty where there are no answers.
     */
    rule: string;
    /**
     * What makes programmes fail and is found here, the gravest first.
     */
    threats: Threat[];
}

/**
 * Which column gives consent.
 */
export type OptIn = string | { mentor?: string; mentee?: string };

/**
 * Which figure small groups are shown by. Both together would tell more than either.
 */
export type CellMeasure = "mean" | "favourable";

/**
 * Which file to write.
 */
export type SurveyFile = "data" | "codebook-json" | "codebook-csv" | "codebook-xlsx" | "spss" | "r";

/**
 * Which file.
 */
export type ReleaseFile = "csv" | "xlsx" | "html";

/**
 * Which letters are written.
 */
export interface LetterOptions {
    /**
     * Their language; the one that is spoken when absent.
     */
    language?: string;
    /**
     * These kinds; all but agreements when empty.
     */
    kinds?: LetterKind[];
    /**
     * Mentor and mentee: only theirs; everybody's when absent.
     */
    pair?: [string, string];
}

/**
 * Which paper.
 */
export type PaperCode = "overview" | "thresholds" | "dpia" | "notice";

/**
 * Which program answers.
 */
export interface Version {
    /**
     * The version of the package.
     */
    version: string;
    /**
     * The first twelve digits of the hash of the core's sources; "unbuilt" outside `cargo xtask build`.
     */
    build: string;
}

/**
 * Which questions of an instrument to answer, with answers that were read before.
 */
export interface SettleRequest {
    /**
     * What was asked, with open questions.
     */
    instrument: Instrument;
    /**
     * What was answered, as it was read.
     */
    responses: Responses;
    /**
     * By the question's id, that of a choice; every proposal where it is absent.
     */
    answers?: Record<string, string> | null;
}

/**
 * Which save of which programme.
 */
export interface KeptSave {
    /**
     * What the browser calls the programme: drawn at random.
     */
    id: string;
    /**
     * Grows by one with every save. Saves are put in order by it and never by a clock.
     */
    revision: number;
}

/**
 * Which side of a pair somebody can be on.
 */
export type Role = "mentor" | "mentee" | "both" | "none";

/**
 * Which tables are made, and from how many respondents on.
 */
export interface Plan {
    /**
     * Each the name of one attribute, or of two that are crossed. Everybody together always comes first and is not named.
     */
    breakdowns?: string[][];
    /**
     * Attributes that people chose to state: never crossed with another.
     */
    optIn?: string[];
    /**
     * The figure of small groups.
     */
    measure?: CellMeasure;
    /**
     * The smallest numbers.
     */
    thresholds?: Thresholds;
}

/**
 * Which way is better.
 */
export type Better = "up" | "down";

/**
 * Which way something went.
 */
export type FactorDirection = "better" | "worse" | "unclear";

/**
 * Who gets a letter.
 */
export interface Recipient {
    /**
     * As shown.
     */
    name: string;
    /**
     * Empty where it is not known.
     */
    email: string;
}

/**
 * Who is asked an item.
 */
export type PairSide = "mentor" | "mentee";

/**
 * Who is the senior of a pair.
 */
export type Direction = "reverse" | "traditional" | "any";

/**
 * Whose kit, about what, in which language.
 */
export interface KitRequest {
    /**
     * What the sessions are about; null and `own` have no sessions, since nobody but the coordinator knows their words.
     */
    theme?: Theme | null;
    /**
     * Whose.
     */
    role: KitRole;
    /**
     * A locale ("fr-CH").
     */
    language: string;
    /**
     * Pieces in words of one's own, as a programme keeps them; those of other languages are left aside.
     */
    edits?: KitEdit[];
}

/**
 * Why a column was mapped as it is.
 */
export type Because = "header" | "content" | "chosen" | "unknown";

/**
 * Why a pair stands as it does.
 */
export interface HealthReason {
    /**
     * "no-start", "before-session", "met", "complete", "no-session", "long-ago" or "low-answer".
     */
    code: string;
    /**
     * One sentence.
     */
    text: string;
    /**
     * The sentence's variable parts, dates as ISO.
     */
    params: Record<string, string>;
}

/**
 * Why a row is hidden. For the coordinator alone: readers of a report see one mark for all of them.
 */
export type HiddenBy = "empty" | "few" | "remainder" | "audit" | "values";

/**
 * Why somebody waits.
 */
export interface WaitingReason {
    /**
     * Stable kebab-case code: "no-candidates", "all-taken", "negative-total", "below-minimum", "capacity-zero", "nobody-on-the-other-side" …
     */
    code: string;
    /**
     * In words.
     */
    text: string;
    /**
     * The sentence's variable parts.
     */
    params?: Record<string, string>;
    /**
     * How many possible partners each rule removed (a partner removed by two rules counts under both).
     */
    removed?: Removed[];
    /**
     * How many possible partners are left.
     */
    candidates?: number;
}

/**
 * Why something cannot be computed, or what to think of beside it.
 */
export interface Why {
    /**
     * Stable kebab-case code.
     */
    code: string;
    /**
     * One sentence.
     */
    text: string;
}

/**
 * Why there is this programme, and what was agreed about it. Everything may be left open.
 */
export interface Charter {
    /**
     * What the pairs speak about.
     */
    theme?: Theme | null;
    /**
     * The theme in the coordinator's own words, where none of the others fits.
     */
    ownTheme?: string;
    /**
     * The business need, in one sentence.
     */
    need?: string;
    /**
     * Formal programmes have agreements, a schedule and check-ins; informal ones leave these to the pairs.
     */
    formality?: Formality;
    /**
     * The first day, as an ISO date ("2027-01-11"); empty while it is open.
     */
    start?: string;
    /**
     * How many sessions each pair has, 1 to 60.
     */
    sessions?: number;
    /**
     * How long a session is, in minutes.
     */
    minutes?: number;
    /**
     * How often a pair meets.
     */
    cadence?: Cadence;
    /**
     * What is to be reached.
     */
    goals?: Goal[];
    /**
     * Who answers for the programme.
     */
    sponsor?: string;
    /**
     * Who runs it.
     */
    coordinator?: string;
    /**
     * Who holds its data.
     */
    dataHolder?: string;
}

/**
 * Why two people are not a pair, and what it would take.
 */
export interface WhyNot {
    /**
     * No must forbids it.
     */
    allowed: boolean;
    /**
     * Every must it breaks.
     */
    broken: Broken[];
    /**
     * What forcing it would cost, exactly; null when it may not exist.
     */
    price: Price | null;
    /**
     * Who else would move.
     */
    moves: Move[];
}

/**
 * Wilcoxon's signed-rank test.
 */
export interface SignedRank {
    /**
     * The smaller of the two rank sums.
     */
    w: number;
    /**
     * Sum of the ranks of those who went up.
     */
    plus: number;
    /**
     * Sum of the ranks of those who went down.
     */
    minus: number;
    /**
     * Two-sided.
     */
    p: number;
    /**
     * How p was found.
     */
    method: "exact" | "normal";
    /**
     * Who did not change.
     */
    zeros: number;
}

/**
 * Words that somebody wrote, without who it was. They stand in the order of their own text, not in that of the file.
 */
export interface Comment {
    /**
     * Id of the item.
     */
    item: string;
    /**
     * What was written.
     */
    text: string;
}

