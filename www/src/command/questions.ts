/** What a file leaves open, and the answers to it: those of the command line, or what is proposed where all of that is accepted. */
import type * as Package from '../package.js';
import type { Finding, Instrument, PastPair, Person, ReadOptions, ReadResponses, ReadResponsesOptions, Roster } from '../types.js';
import { bytesOf, nameOf } from './files.js';
import { EXIT, failed } from './outcome.js';
import { say } from './words.js';

export type ViceVersa = typeof Package;

const AS_IS = 'as-is';
/** More rounds of asking than any file has questions. */
const ROUNDS = 1000;

/** A question and what can be said to it. */
export interface Question {
  id: string;
  code: string;
  text: string;
  advice: string;
  proposal: string;
  choices: { id: string; text: string }[];
}

/** With its column, whether or not it is the only one of its kind; and the mends of the finding that asks. */
interface Asked {
  question: Question;
  full: string;
  mends: Record<string, unknown>[] | null;
}

/** A question that was answered. */
export interface Settled {
  id: string;
  text: string;
  choice: string;
  said: string;
  /** Nobody was asked: every proposal was accepted. */
  accepted: boolean;
}

/** What was read, what of it is still open, what was answered, and with which options. */
export interface Understood<T> {
  read: T;
  open: Question[];
  settled: Settled[];
  options: Record<string, unknown>;
}

/** The answers of the command line. */
export class Answers {
  private readonly said = new Map<string, string>();
  private readonly used = new Set<string>();
  private readonly accept: boolean;

  constructor(said: readonly string[], accept: boolean) {
    this.accept = accept;
    for (const one of said) {
      const at = one.lastIndexOf('=');
      if (at < 1 || at === one.length - 1) throw failed(EXIT.usage, 'command-answer-form');
      this.said.set(one.slice(0, at), one.slice(at + 1));
    }
  }

  /** What is to be said to a question, if anything. */
  to({ question, full }: Asked): Settled | null {
    const key = [question.id, full, question.code].find((id) => this.said.has(id));
    if (key === undefined && !this.accept) return null;
    if (key !== undefined) this.used.add(key);
    const choice = key === undefined ? question.proposal : (this.said.get(key) ?? '');
    const known = question.choices.find(({ id }) => id === choice);
    if (known === undefined) throw failed(EXIT.usage, 'command-choice-unknown', { id: question.id });
    return { id: question.id, text: question.text, choice, said: known.text, accepted: key === undefined };
  }

  /** Every answer was one to a question. */
  allUsed(): void {
    for (const id of this.said.keys()) if (!this.used.has(id)) throw failed(EXIT.usage, 'command-answer-unknown', { id });
  }
}

/** A roster, whichever files it came in: everybody, what is wrong or doubtful, what is open, what was answered, and how each file was read. */
export interface Rosters {
  people: Person[];
  findings: Finding[];
  open: Question[];
  settled: Settled[];
  reading: Record<string, unknown>[];
}

/** Reads all files of a roster; `given` are the options of each. */
export function rosters(vv: ViceVersa, paths: readonly string[], given: (at: number) => Record<string, unknown>, answers: Answers): Rosters {
  const all: Rosters = { people: [], findings: [], open: [], settled: [], reading: [] };
  const parts = paths.map((path, at) => {
    const { read, open, settled, options } = roster(vv, bytesOf(path), nameOf(path), given(at), answers, paths.length > 1);
    all.findings.push(...read.findings);
    all.open.push(...open);
    all.settled.push(...settled);
    all.reading.push(options);
    return read.people;
  });
  if (parts.length === 1) return { ...all, people: parts[0] ?? [] };
  const { people, findings } = vv.mergeRosters(parts);
  return { ...all, people, findings: [...all.findings, ...findings] };
}

/** Earlier pairs, from as many files: what is read of them, what is wrong or doubtful, what is open, and what was answered. */
export interface Earlier {
  pairs: PastPair[];
  findings: Finding[];
  open: Question[];
  settled: Settled[];
}

/** Reads files of earlier pairs, whose people are looked for among these. A file has its name before its questions. */
export function earlier(vv: ViceVersa, paths: readonly string[], people: Person[], answers: Answers): Earlier {
  const all: Earlier = { pairs: [], findings: [], open: [], settled: [] };
  for (const path of paths) {
    const [bytes, name] = [bytesOf(path), nameOf(path)];
    const { read, open, settled } = untilAnswered((options) => vv.readPairs(bytes, { ...options, name } as ReadOptions, people), {}, answers, name);
    all.pairs.push(...read.pairs);
    all.findings.push(...read.findings);
    all.open.push(...open);
    all.settled.push(...settled);
  }
  return all;
}

/** Reads a roster, over and over until no answer is left to give. One of `several` files has its name before its questions. */
export function roster(vv: ViceVersa, bytes: Uint8Array, name: string, given: Record<string, unknown>, answers: Answers, several = false): Understood<Roster> {
  return untilAnswered((options) => vv.readRoster(bytes, { ...options, name } as ReadOptions), given, answers, several ? name : null);
}

/** Reads a file again with each answer that there is. */
function untilAnswered<T extends { findings: Finding[] }>(
  reads: (options: Record<string, unknown>) => T,
  given: Record<string, unknown>,
  answers: Answers,
  before: string | null,
): Understood<T> {
  let options = given;
  const done = new Set<string>();
  const settled: Settled[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const read = reads(options);
    const open = ofFindings(read.findings);
    if (before !== null) for (const { question } of open) question.id = `${before}:${question.id}`;
    const next = nextOf(open, done, answers);
    if (next === null) return { read, open: open.map(({ question }) => question), settled, options };
    options = merged(options, mend(next.asked, next.said.choice) ?? { accepted: [next.asked.question.code] });
    done.add(next.asked.full);
    settled.push(next.said);
  }
  throw failed(EXIT.open, 'command-open');
}

/** Likewise answers to a survey. */
export async function survey(
  vv: ViceVersa,
  bytes: Uint8Array,
  name: string,
  given: Record<string, unknown>,
  instrument: Instrument | null,
  answers: Answers,
): Promise<Understood<ReadResponses>> {
  let options = given;
  const saidOfIt: Record<string, string> = {};
  const [done, asIs] = [new Set<string>(), new Set<string>()];
  const settled: Settled[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const asked = { ...options, name, settled: { ...(options['settled'] as object | undefined), ...saidOfIt }, ...(instrument === null ? {} : { instrument }) };
    const read = await vv.readResponses(bytes, asked as ReadResponsesOptions);
    const own = (read.instrument.questions ?? []).map(ofInstrument);
    // The same questions come as findings too.
    const known = new Set(own.map(({ question }) => question.code));
    const others = ofFindings(read.findings).filter(
      ({ question, full, mends }) =>
        !known.has(question.code) && !asIs.has(full) && question.code !== 'unconfirmed' && !(mends ?? []).some((mend) => 'settled' in mend),
    );
    // Questions of the instrument are answered together: a large file is not read once for each.
    const before = settled.length;
    for (const one of own) {
      const said = done.has(one.full) ? null : answers.to(one);
      if (said === null) continue;
      saidOfIt[one.question.id] = said.choice;
      settled.push(said);
    }
    if (settled.length > before) {
      for (const { id } of settled.slice(before)) done.add(id);
      continue;
    }
    const open = [...own, ...others];
    const next = nextOf(open, done, answers);
    if (next === null) return { read, open: open.map(({ question }) => question), settled, options };
    const change = mend(next.asked, next.said.choice);
    if (change === null) {
      asIs.add(next.asked.full);
    } else {
      const { instrument: given, ...rest } = change;
      if (given === null) instrument = null;
      options = merged(options, given === null ? rest : change);
    }
    done.add(next.asked.full);
    settled.push(next.said);
  }
  throw failed(EXIT.open, 'command-open');
}

/** The first question to which something is said, and what. */
function nextOf(open: readonly Asked[], done: ReadonlySet<string>, answers: Answers): { asked: Asked; said: Settled } | null {
  for (const asked of open) {
    const said = done.has(asked.full) ? null : answers.to(asked);
    if (said !== null) return { asked, said };
  }
  return null;
}

/** What a choice changes of how the file is read; null where it is taken as it was. */
const mend = ({ mends }: Asked, choice: string): Record<string, unknown> | null => (/^[1-9]\d*$/.test(choice) ? (mends?.[Number(choice) - 1] ?? null) : null);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** As a page merges a mend: objects key by key, lists of answers together, everything else replaced. */
function merged(options: Record<string, unknown>, change: Record<string, unknown>): Record<string, unknown> {
  const target = { ...options };
  for (const [key, value] of Object.entries(change)) {
    const old = target[key];
    if (['accepted', 'mergeSkills', 'mergeValues'].includes(key) && Array.isArray(old) && Array.isArray(value)) {
      const seen = new Set(old.map((one) => JSON.stringify(one)));
      target[key] = [...(old as unknown[]), ...(value as unknown[]).filter((one) => !seen.has(JSON.stringify(one)))];
    } else if (isObject(old) && isObject(value)) {
      target[key] = { ...old, ...value };
    } else {
      target[key] = value;
    }
  }
  return target;
}

function ofFindings(findings: readonly Finding[]): Asked[] {
  const asked = findings.filter(({ severity }) => severity === 'question');
  return asked.map((finding) => {
    const column = finding.places.find((place) => place.column !== undefined && place.column !== null)?.column ?? '';
    const full = column === '' ? finding.code : `${finding.code}:${column}`;
    const alone = asked.filter(({ code }) => code === finding.code).length === 1;
    return {
      question: {
        id: alone ? finding.code : full,
        code: finding.code,
        text: finding.text,
        advice: finding.advice,
        proposal: AS_IS,
        choices: [{ id: AS_IS, text: say('command-as-is') }, ...finding.fixes.map((fix, at) => ({ id: String(at + 1), text: fix.text }))],
      },
      full,
      mends: finding.fixes.map((fix) => fix.options as Record<string, unknown>),
    };
  });
}

function ofInstrument(question: NonNullable<Instrument['questions']>[number]): Asked {
  const { id, code, text, proposal } = question;
  return {
    question: { id, code, text, advice: '', proposal, choices: question.choices.map((choice) => ({ id: choice.id, text: choice.text })) },
    full: id,
    mends: null,
  };
}
