/** The commands, over the functions of the package. */
import type { AuditRecord, CalendarOptions, Decision, FileFormat, Instrument, LetterFileOptions, LetterKind, Pairing, PastPair, Policy, Programme, Request } from '../types.js';
import { sep } from 'node:path';
import { STREAM, Writing, bytesOf, isThere, nameOf, out, textOf } from './files.js';
import type { Asked } from './options.js';
import { EXIT, type Exit, Failure, failed } from './outcome.js';
import { Answers, type ViceVersa, earlier, roster, rosters, survey } from './questions.js';
import * as text from './text.js';
import { say } from './words.js';

/** What a saved pairing says it is. */
const FORMAT = 'viceversa-pairs';

/** Standard error: what can be left out, what has to be seen, how far the work is. */
export interface Terminal {
  note: (text: string) => void;
  tell: (text: string) => void;
  progress: (progress: { phase: string; done: number; of: number }) => void;
}

interface Work {
  vv: ViceVersa;
  asked: Asked;
  terminal: Terminal;
}

/** Does what the command line says. */
export async function run(work: Work): Promise<Exit> {
  switch (work.asked.command) {
    case 'read':
      return read(work);
    case 'pair':
      return pair(work);
    case 'score':
      return score(work);
    case 'draft':
      return draft(work);
    case 'calendar':
      return calendar(work);
    case 'letters':
      return letters(work);
    default:
      return verify(work);
  }
}

const first = ({ files }: Asked): string => files[0] ?? '';

/** The options for reading that the command line gives, and its answers. */
function reading({ texts, lists, flags }: Asked): [Record<string, unknown>, Answers] {
  const given = texts['options'] === undefined ? {} : object(textOf(texts['options']), 'command-options-unreadable');
  for (const key of ['sheet', 'encoding', 'delimiter']) if (texts[key] !== undefined) given[key] = texts[key];
  if (texts['header-row'] !== undefined) given['headerRow'] = Number(texts['header-row']);
  return [given, new Answers(lists['answer'] ?? [], flags['accept-proposals'] === true)];
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return undefined;
  }
}

function object(content: string, key: string): Record<string, unknown> {
  const value = parsed(content);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw failed(EXIT.unusable, key);
  return value as Record<string, unknown>;
}

/** An instrument of the library, or one from a file; null where none is named. */
function instrumentOf(vv: ViceVersa, name: string | undefined): Instrument | null {
  if (name === undefined) return null;
  const library = vv.instruments();
  const known = library.find(({ id }) => id === name);
  if (known !== undefined) return known;
  if (name !== STREAM && !isThere(name)) throw failed(EXIT.files, 'command-instrument-unknown', { name, known: library.map(({ id }) => id).join(', ') });
  const { instrument, findings } = vv.readInstrument(textOf(name));
  if (instrument !== null) return instrument;
  const failure = failed(EXIT.unusable, 'command-instrument-unsound');
  throw new Failure(failure.exit, `${text.findings(findings)}${failure.message}`, failure.advice);
}

async function read({ vv, asked, terminal }: Work): Promise<Exit> {
  const { texts, flags } = asked;
  const bytes = bytesOf(first(asked));
  const name = nameOf(first(asked));
  const [given, said] = reading(asked);
  const kind = texts['as'] ?? (texts['instrument'] === undefined ? vv.fileKind(bytes, name) : 'answers');
  let shown: string, answer: unknown, open;
  if (kind === 'people') {
    const understood = roster(vv, bytes, name, given, said);
    answer = { kind, roster: understood.read, questions: understood.open, settled: understood.settled };
    [shown, open] = [text.people(understood), understood.open];
  } else if (kind === 'answers') {
    const understood = await survey(vv, bytes, name, given, instrumentOf(vv, texts['instrument']), said);
    answer = { kind, responses: understood.read, questions: understood.open, settled: understood.settled };
    [shown, open] = [text.answers(understood), understood.open];
  } else {
    throw failed(EXIT.unusable, 'command-names-nothing');
  }
  said.allUsed();
  if (flags['json'] === true) {
    out(text.json(answer));
    terminal.note(text.questions(open));
  } else {
    out(`${shown}${text.questions(open)}`);
  }
  return open.length === 0 ? EXIT.done : EXIT.open;
}

/** The rules: those of a preset, of a file, or of a preset with keys of a file instead of its own. */
function policyOf(vv: ViceVersa, { texts }: Asked): Policy {
  const preset = vv.presets().find(({ id }) => id === texts['preset']);
  if (preset === undefined && texts['rules'] === undefined) throw failed(EXIT.usage, 'command-rules-missing');
  const own = texts['rules'] === undefined ? {} : object(textOf(texts['rules']), 'command-rules-unreadable');
  const policy = { ...preset?.policy, ...own } as Policy;
  // Whether it is one at all is said before anything is read.
  vv.describePolicy(policy);
  return policy;
}

function formatOf(path: string): FileFormat | 'json' {
  const ending = /[^/\\]\.(csv|xlsx|json)$/.exec(path)?.[1];
  if (ending === undefined) throw failed(EXIT.usage, 'command-file-ending', { file: path });
  return ending as FileFormat | 'json';
}

function tableOf(path: string): FileFormat {
  const format = formatOf(path);
  if (format === 'json') throw failed(EXIT.usage, 'command-file-ending', { file: path });
  return format;
}

function decisionsOf(path: string | undefined): Decision[] {
  if (path === undefined) return [];
  const decisions = parsed(textOf(path));
  if (!Array.isArray(decisions)) throw failed(EXIT.unusable, 'command-decisions-unreadable');
  return decisions as Decision[];
}

function pair({ vv, asked, terminal }: Work): Exit {
  const { texts, flags, lists } = asked;
  const path = texts['out'] === STREAM ? undefined : texts['out'];
  const format = path === undefined ? undefined : formatOf(path);
  const waiting = texts['waiting'];
  const waitingFormat = waiting === undefined ? undefined : tableOf(waiting);
  const writing = new Writing(flags['force'] === true);
  for (const file of [path, waiting, texts['record']]) if (file !== undefined) writing.ask(file);
  const policy = policyOf(vv, asked);
  const decisions = decisionsOf(texts['decisions']);
  const [given, said] = reading(asked);
  const { people, findings, open, settled, reading: options } = rosters(vv, asked.files, () => given, said);
  const before = earlier(vv, lists['history'] ?? [], people, said);
  said.allUsed();
  findings.push(...before.findings);
  open.push(...before.open);
  settled.push(...before.settled);
  if (open.length > 0) {
    if (flags['json'] === true) out(text.json({ questions: open, findings }));
    terminal.tell(text.questions(open));
    throw failed(EXIT.open, 'command-open');
  }
  terminal.note(text.findings(findings));
  if (people.every(({ role }) => role === 'none')) throw failed(EXIT.unusable, 'command-no-people');
  const today = texts['today'];
  const request: Request = { people, policy, locale: texts['locale'] ?? 'en', ...(today === undefined ? {} : { today }), decisions, history: before.pairs, current: [] };
  const ids = new Set(people.map(({ id }) => id));
  const pairing = vv.pair(request, terminal.progress);
  if (pairing.pairs.length === 0) {
    terminal.note([...new Set(pairing.waiting.map(({ reason }) => `  ${reason.text}\n`))].join(''));
    throw failed(EXIT.infeasible, 'command-no-pairs');
  }
  if (!vv.verify(request, pairing).holds) throw failed(EXIT.doesNotHold, 'command-not-proved');
  const record = vv.auditRecord(request, pairing);
  const saved = text.json({
    format: FORMAT,
    policy: record.policy,
    decisions: record.decisions,
    today: today ?? null,
    reading: sorted(options),
    // Others change nothing, and may be written by name.
    history: before.pairs.filter(({ mentor, mentee }) => ids.has(mentor) && ids.has(mentee)),
    settled,
    findings,
    pairing,
  });
  const table = (what: 'pairs' | 'waiting', as: FileFormat): Uint8Array => vv.exportPairs(request, pairing, { format: as, what, names: flags['names'] === true });
  if (path !== undefined && format !== undefined) writing.add(path, format === 'json' ? saved : table('pairs', format));
  else if (flags['json'] !== true) writing.add(STREAM, table('pairs', 'csv'));
  if (flags['json'] === true) writing.add(STREAM, saved);
  // A table has no place for it.
  const accepted = settled.filter((one) => one.accepted);
  if (path !== undefined && format !== 'json' && accepted.length > 0) {
    const beside = `${path}.accepted.json`;
    writing.ask(beside);
    writing.add(beside, text.json(accepted, true));
  }
  if (waiting !== undefined && waitingFormat !== undefined) writing.add(waiting, table('waiting', waitingFormat));
  if (texts['record'] !== undefined) writing.add(texts['record'], text.json(record, true));
  for (const file of writing.end()) terminal.note(say('command-saved', { file }));
  terminal.tell(text.accepted(settled));
  terminal.note(text.summary(pairing));
  return EXIT.done;
}

/** Keys in the order of their characters, so that the same options are the same text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}

async function score({ vv, asked, terminal }: Work): Promise<Exit> {
  const { texts, lists, flags } = asked;
  const path = texts['out'] ?? STREAM;
  const writing = new Writing(flags['force'] === true);
  writing.ask(path);
  const bytes = bytesOf(first(asked));
  const instrument = instrumentOf(vv, texts['instrument']);
  const [given, said] = reading(asked);
  if (texts['wave'] !== undefined) given['wave'] = texts['wave'];
  const { read, open, settled } = await survey(vv, bytes, nameOf(first(asked)), given, instrument, said);
  said.allUsed();
  if (!read.mapping.columns.some(({ use }) => use === 'item')) {
    for (const one of [text.findings(read.findings), text.questions(open)]) terminal.tell(one);
    throw failed(EXIT.unusable, 'command-no-items');
  }
  const groups = lists['group'];
  const scores = vv.scoreSurvey({
    instrument: read.instrument,
    responses: read.responses,
    ...(groups === undefined ? {} : { groups }),
    ...(texts['invited'] === undefined ? {} : { invited: Number(texts['invited']) }),
  });
  const result = flags['json'] === true ? text.json({ scores, questions: open, settled, findings: read.findings }) : `${text.accepted(settled)}${text.table(scores)}`;
  writing.add(path, result);
  for (const file of writing.end()) terminal.note(say('command-saved', { file }));
  terminal.tell(text.questions(open));
  return open.length === 0 ? EXIT.done : EXIT.open;
}

/** The questions of a drafted survey go with it, so that nothing is left to answer before it can be edited. */
async function draft({ vv, asked, terminal }: Work): Promise<Exit> {
  const path = asked.texts['out'] ?? STREAM;
  const writing = new Writing(asked.flags['force'] === true);
  writing.ask(path);
  const bytes = bytesOf(first(asked));
  const [given, said] = reading(asked);
  const { read, open, settled } = await survey(vv, bytes, nameOf(first(asked)), given, null, said);
  said.allUsed();
  if (read.instrument.items.length === 0) throw failed(EXIT.unusable, 'command-no-items');
  writing.add(path, text.json(read.instrument, true));
  for (const file of writing.end()) terminal.note(say('command-saved', { file }));
  for (const one of [text.accepted(settled), text.questions(open)]) terminal.tell(one);
  return EXIT.done;
}

/** What `pair` saved, as far as it is needed. */
interface Saved {
  policy: Policy;
  decisions: Decision[];
  today: string | null;
  reading: Record<string, unknown>[];
  /** Absent in what an older version saved. */
  history?: PastPair[];
  pairing: Pairing;
}

function verify({ vv, asked, terminal }: Work): Exit {
  const content = textOf(first(asked));
  const record = object(content, 'command-record-unknown');
  const [given, said] = reading(asked);
  const pairs = record['format'] === FORMAT ? (record as unknown as Saved) : null;
  const unfit =
    pairs !== null &&
    (['policy', 'pairing'].some((key) => typeof record[key] !== 'object' || record[key] === null || Array.isArray(record[key])) ||
      ['decisions', 'reading'].some((key) => !Array.isArray(record[key])));
  if (unfit || (pairs === null && record['format'] !== 'viceversa-audit')) throw failed(EXIT.unusable, 'command-record-unknown');
  // What the command line says goes before what was said then.
  const { people, open } = rosters(vv, asked.files.slice(1), (at) => ({ ...pairs?.reading[at], ...given }), said);
  const files = asked.lists['history'] ?? [];
  const before = earlier(vv, files, people, said);
  said.allUsed();
  open.push(...before.open);
  if (open.length > 0) {
    terminal.tell(text.questions(open));
    throw failed(EXIT.open, 'command-open');
  }
  const source = pairs ?? (record as unknown as AuditRecord);
  const request: Request = {
    people,
    policy: source.policy as Policy,
    locale: asked.texts['locale'] ?? 'en',
    ...(typeof source.today === 'string' ? { today: source.today } : {}),
    decisions: source.decisions as Decision[],
    history: files.length === 0 ? (pairs?.history ?? []) : before.pairs,
    current: [],
  };
  const answer =
    pairs === null
      ? (({ holds, code, text: words, broken }) => ({ record: 'audit', holds, code, text: words, broken }))(vv.replay(record as unknown as AuditRecord, request))
      : (({ holds, broken }) => ({ record: 'pairs', holds, code: null, text: say(holds ? 'command-holds' : 'command-does-not-hold'), broken }))(
          vv.verify(request, pairs.pairing),
        );
  if (asked.flags['json'] === true) out(text.json(answer));
  else out(`${answer.text}\n${answer.broken.map(({ code, text: words }) => `  ${code}: ${words}\n`).join('')}`);
  return answer.holds ? EXIT.done : EXIT.doesNotHold;
}

/** A saved programme, opened where it is protected. */
function programmeOf({ vv, asked }: Work): Programme {
  const bytes = bytesOf(first(asked));
  if (vv.fileKind(bytes, nameOf(first(asked))) !== 'sealed') return vv.readProgramme(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes);
  const path = asked.texts['passphrase-file'];
  if (path === undefined) throw failed(EXIT.usage, 'command-protected');
  // A text editor ends the line.
  return vv.unlockProgramme(bytes, textOf(path).replace(/\r?\n$/, ''));
}

/** The only pair that is asked for, where one is. */
function pairOf({ mentor, mentee }: Asked['texts']): { pair?: [string, string] } {
  return mentor === undefined || mentee === undefined ? {} : { pair: [mentor, mentee] };
}

/** What stands there, or now: the only thing here that no file and no option says. */
const stampOf = ({ stamp }: Asked['texts']): string => stamp ?? `${new Date().toISOString().slice(0, 19)}Z`;

/** A calendar for everybody, or one for each pair. */
function calendar(work: Work): Exit {
  const { vv, asked, terminal } = work;
  const { texts, flags } = asked;
  const path = texts['out'] ?? STREAM;
  const writing = new Writing(flags['force'] === true);
  writing.ask(path);
  const programme = programmeOf(work);
  const cancelled = flags['cancelled'] === true;
  const options: CalendarOptions = {
    stamp: stampOf(texts),
    method: cancelled ? 'cancel' : 'publish',
    attendees: flags['attendees'] === true,
    ...(texts['organizer'] === undefined ? {} : { organizer: texts['organizer'] }),
    ...pairOf(texts),
  };
  const folder = texts['each'];
  if (folder === undefined) {
    writing.add(path, vv.calendar(programme, options));
  } else {
    const pairs = new Map<string, [string, string]>();
    for (const session of programme.planned ?? []) {
      if ((session.cancelled === true) === cancelled) pairs.set(JSON.stringify([session.mentor, session.mentee]), [session.mentor, session.mentee]);
    }
    const bytewise = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));
    const inside = folder === '' || folder.endsWith('/') || folder.endsWith(sep) ? folder : `${folder}${sep}`;
    const files = new Set<string>();
    for (const pair of [...pairs.values()].sort((one, other) => bytewise(one[0], other[0]) || bytewise(one[1], other[1]))) {
      // Two pairs may come to one name, where ids hold what no name of a file can.
      let file = '';
      for (let nth = 1; file === '' || files.has(file); nth += 1) file = `${inside}${vv.fileName(`${pair.join(' ')}${nth === 1 ? '' : ` ${String(nth)}`}`, 'ics')}`;
      writing.ask(file);
      writing.add(file, vv.calendar(programme, { ...options, pair }));
      files.add(file);
    }
    if (files.size === 0) throw failed(EXIT.unusable, 'command-no-sessions');
  }
  for (const file of writing.end()) terminal.note(say('command-saved', { file }));
  return EXIT.done;
}

const LETTER_FILES = { csv: 'csv', xlsx: 'xlsx', zip: 'mails', html: 'html' } as const;

/** Letters to a table, drafts of mails, or a page. */
function letters(work: Work): Exit {
  const { vv, asked, terminal } = work;
  const { texts, lists, flags } = asked;
  const path = texts['out'] ?? STREAM;
  const writing = new Writing(flags['force'] === true);
  writing.ask(path);
  const ending = path === STREAM ? 'csv' : /[^/\\]\.(csv|xlsx|zip|html)$/.exec(path)?.[1];
  if (ending === undefined) throw failed(EXIT.usage, 'command-letters-ending', { file: path });
  const programme = programmeOf(work);
  const options: LetterFileOptions = {
    format: LETTER_FILES[ending as keyof typeof LETTER_FILES],
    letters: { kinds: (lists['kind'] ?? []) as LetterKind[], ...pairOf(texts) },
    stamp: stampOf(texts),
    ...(texts['from'] === undefined ? {} : { from: texts['from'] }),
  };
  writing.add(path, vv.letterFile(programme, options));
  for (const file of writing.end()) terminal.note(say('command-saved', { file }));
  return EXIT.done;
}
