/** What stands on the command line: the commands and options of the native program, and no others. A test holds the two together. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LANGUAGES } from './words.js';

interface Option {
  /** What it takes, for the help; null for a flag. */
  takes: string | null;
  help: string;
  many?: boolean;
  /** What it may be. */
  of?: readonly string[];
  whole?: boolean;
  /** Makes sense only beside this one. */
  needs?: string;
  /** Makes no sense beside these. */
  alone?: readonly string[];
}

interface Command {
  help: string;
  files: readonly string[];
  /** The last of them may come several times. */
  several?: boolean;
  options: Record<string, Option>;
}

const flag = (help: string): Option => ({ takes: null, help });
const text = (takes: string, help: string, more: Partial<Option> = {}): Option => ({ takes, help, ...more });

const READING: Record<string, Option> = {
  answer: text('ID=CHOICE', 'Answers an open question of the file, as the command read lists them; again for each question', { many: true }),
  'accept-proposals': flag('Takes what is proposed wherever a question is open; the result says what was taken'),
  sheet: text('NAME', 'The sheet of a workbook'),
  'header-row': text('ROW', 'The row of the headers, from 1', { whole: true }),
  encoding: text('LABEL', 'The encoding of a text file, such as windows-1252'),
  delimiter: text('CHARACTER', 'The delimiter of a text file, one character'),
  options: text('FILE', "Further options for reading as JSON, as the package's readRoster or readResponses takes them: mapping, ladder, roles"),
};
const SAVING: Record<string, Option> = {
  out: text('FILE', 'Writes the result to this file instead of standard output'),
  force: flag('Writes over files that are there'),
};
const OPENING: Record<string, Option> = {
  'passphrase-file': text('FILE', 'The passphrase of a protected programme, alone in a file; - for standard input'),
  mentor: text('ID', 'Only one pair: the id of its mentor', { needs: 'mentee' }),
  mentee: text('ID', 'Only one pair: the id of its mentee', { needs: 'mentor' }),
};
const JSON_LINE = flag('The result as JSON on one line');
const GLOBAL: Record<string, Option> = {
  locale: text('LANGUAGE', 'The language of findings, questions, reasons and errors', { of: LANGUAGES }),
  quiet: flag('Say nothing on standard error but failures and open questions'),
  help: flag('Print help'),
};

const KINDS = ['proposal', 'mentor', 'mentee', 'mentor-manager', 'mentee-manager', 'agreement'];
export const PRESETS = ['reverse', 'reverse-inclusion', 'reverse-digital', 'traditional', 'reciprocal', 'coffee'];

const COMMANDS: Record<string, Command> = {
  read: {
    help: 'Shows what is understood of a roster or of answers to a survey: columns, findings, open questions',
    files: ['FILE'],
    options: {
      as: text('WHAT', 'What the file holds, where that cannot be seen', { of: ['people', 'answers'] }),
      instrument: text('NAME|FILE', 'The survey that was answered: a name of the library or a file'),
      json: JSON_LINE,
      ...READING,
    },
  },
  pair: {
    help: 'Pairs the people of a roster',
    files: ['FILE'],
    several: true,
    options: {
      preset: text('NAME', 'The rules to start from', { of: PRESETS }),
      rules: text('FILE', 'A policy as JSON; with --preset, its keys replace those of the preset'),
      decisions: text('FILE', 'Locks and exclusions as JSON: a list of { kind, mentor, mentee }'),
      history: text('FILE', 'Earlier pairs, a column of mentors and one of mentees; again for each file', { many: true }),
      today: text('DATE', 'The date with which decisions are compared'),
      names: flag('With names, addresses and departments in CSV and XLSX; with ids alone otherwise'),
      waiting: text('FILE', 'Writes those without a partner, with the reason, to this file: .csv or .xlsx'),
      record: text('FILE', 'Writes the audit record to this file'),
      json: flag('The whole pairing as JSON on one line: pairs, reasons, proof, what was accepted'),
      ...SAVING,
      ...READING,
    },
  },
  score: {
    help: 'Scores answers to a survey: figures with their n, reliabilities',
    files: ['FILE'],
    options: {
      instrument: text('NAME|FILE', 'The survey that was answered: a name of the library or a file; drafted from the answers when absent'),
      group: text('COLUMN', 'A column by whose values to show groups; again for each', { many: true }),
      invited: text('COUNT', 'How many were asked', { whole: true }),
      wave: text('NAME', 'The round, such as baseline'),
      json: JSON_LINE,
      ...SAVING,
      ...READING,
    },
  },
  draft: { help: 'Drafts a survey from answers, as JSON to edit and to give to score --instrument', files: ['FILE'], options: { ...SAVING, ...READING } },
  verify: {
    help: 'Checks a saved pairing, or an audit record, against a roster',
    files: ['RECORD', 'FILE'],
    several: true,
    options: {
      history: text('FILE', 'Earlier pairs, as they were given to pair; an audit record does not hold them', { many: true }),
      json: JSON_LINE,
      ...READING,
    },
  },
  calendar: {
    help: 'Writes the planned sessions of a programme as calendar files',
    files: ['PROGRAMME'],
    options: {
      ...OPENING,
      each: text('DIR', 'A file for each pair, named by their ids, into this folder', { alone: ['out', 'mentor'] }),
      cancelled: flag('The sessions that were cancelled, to be taken out of calendars, and no others'),
      attendees: flag('With the e-mail addresses of both; some calendars then send mails'),
      organizer: text('ADDRESS', 'The e-mail address of whoever publishes the sessions'),
      stamp: text('MOMENT', 'When the file was made, in universal time such as 2027-01-11T09:00:00Z; now when absent'),
      ...SAVING,
    },
  },
  letters: {
    help: 'Writes the letters of a programme: for mail merge, as drafts of mails, or as a page to print',
    files: ['PROGRAMME'],
    options: {
      ...OPENING,
      kind: text('KIND', 'A kind of letter, again for each; all but agreements when absent', { many: true, of: KINDS }),
      from: text('ADDRESS', "The coordinator's e-mail address, for drafts of mails"),
      stamp: text('MOMENT', 'When drafts were made, in universal time such as 2027-01-11T09:00:00Z; now when absent'),
      ...SAVING,
    },
  },
};

/** Commands that are made of the native program's own description. */
const NATIVE = ['completions', 'man'];

const EXITS =
  'Exit codes: 0 done; 1 what was given cannot be used; 2 the command line makes no sense; 3 a file leaves something open that has to be answered first; 4 no pair is possible; 5 a record or a proof does not hold; 6 a file cannot be read, is there already, or cannot be written.';

/** A command line that makes sense. */
export interface Asked {
  command: string;
  files: string[];
  texts: Record<string, string | undefined>;
  lists: Record<string, string[] | undefined>;
  flags: Record<string, boolean | undefined>;
}

/** What to print instead of a command, or why the command line makes no sense. */
export type Said = { help: string } | { version: true } | { native: string } | { wrong: string };

/** Reads the command line. */
export function asked(words: readonly string[]): Asked | Said {
  const all = { ...GLOBAL, ...Object.fromEntries(Object.values(COMMANDS).flatMap(({ options }) => Object.entries(options))) };
  const loose = parse(words, all, false);
  if ('wrong' in loose) return loose;
  const command = loose.positionals[0];
  if (command !== undefined && NATIVE.includes(command) && loose.values['help'] !== true) return { native: command };
  const known = command === undefined ? undefined : COMMANDS[command];
  if (command === undefined || known === undefined) {
    if (loose.values['version'] === true) return { version: true };
    if (loose.values['help'] === true && command === undefined) return { help: overview() };
    return { wrong: command === undefined ? overview() : `error: unrecognized subcommand '${command}'\n\n${overview()}` };
  }
  if (loose.values['help'] === true) return { help: helpOf(command, known) };
  const options = { ...GLOBAL, ...known.options };
  const strict = parse(words, options, true);
  if ('wrong' in strict) return strict;
  const files = strict.positionals.slice(1);
  if (files.length < known.files.length || (files.length > known.files.length && known.several !== true)) return { wrong: `error: usage: ${usage(command, known)}` };
  const result: Asked = { command, files, texts: {}, lists: {}, flags: {} };
  for (const [name, value] of Object.entries(strict.values)) {
    const option = options[name];
    if (option === undefined) continue;
    if (typeof value === 'string') {
      const unfit = (option.of !== undefined && !option.of.includes(value)) || (option.whole === true && !(/^\+?\d{1,10}$/.test(value) && Number(value) < 2 ** 32));
      if (unfit) return { wrong: `error: --${name} takes ${option.of?.join(', ') ?? option.takes ?? ''}` };
      result.texts[name] = value;
    } else if (Array.isArray(value)) {
      result.lists[name] = value.map(String);
      if (option.of !== undefined && value.some((one) => option.of?.includes(String(one)) !== true)) return { wrong: `error: --${name} takes ${option.of.join(', ')}` };
    } else result.flags[name] = value;
  }
  for (const name of Object.keys(strict.values)) {
    const { needs, alone = [] } = options[name] ?? {};
    if (needs !== undefined && strict.values[needs] === undefined) return { wrong: `error: --${name} needs --${needs}` };
    const other = alone.find((one) => strict.values[one] !== undefined);
    if (other !== undefined) return { wrong: `error: --${name} cannot be used with --${other}` };
  }
  return result;
}

type Parsed = { values: Record<string, string | boolean | (string | boolean)[] | undefined>; positionals: string[] };

function parse(words: readonly string[], options: Record<string, Option>, strict: boolean): Parsed | { wrong: string } {
  const config: NonNullable<ParseArgsConfig['options']> = { version: { type: 'boolean', short: 'V' } };
  for (const [name, option] of Object.entries(options)) {
    config[name] = { type: option.takes === null ? 'boolean' : 'string', multiple: option.many === true, ...(name === 'help' ? { short: 'h' } : {}) };
  }
  if (strict) delete config['version'];
  try {
    const { values, positionals, tokens } = parseArgs({ args: [...words], options: config, strict, allowPositionals: true, tokens: true });
    const seen = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      if (strict && seen.has(token.name) && options[token.name]?.many !== true) return { wrong: `error: --${token.name} cannot be used twice` };
      seen.add(token.name);
    }
    return { values, positionals };
  } catch (error) {
    return { wrong: `error: ${(error as Error).message}` };
  }
}

const usage = (name: string, { files, several }: Command): string =>
  `viceversa ${name} [OPTIONS] ${files.map((file) => `<${file}>`).join(' ')}${several === true ? '...' : ''}`;

const lines = (options: Record<string, Option>): string =>
  Object.entries(options)
    .map(([name, { takes, help, of }]) => `      --${name}${takes === null ? '' : ` <${takes}>`}\n          ${help}${of === undefined ? '' : ` [possible values: ${of.join(', ')}]`}`)
    .join('\n');

const helpOf = (name: string, command: Command): string => `${command.help}\n\nUsage: ${usage(name, command)}\n\nOptions:\n${lines({ ...command.options, ...GLOBAL })}\n`;

const overview = (): string =>
  `Pairs people for mentoring under your own rules, proves no better set of pairs exists, and scores surveys. Nothing leaves this machine.

Usage: viceversa [OPTIONS] <COMMAND>

Commands:
${Object.entries(COMMANDS)
  .map(([name, { help }]) => `  ${name.padEnd(10)}${help}`)
  .join('\n')}

Options:
${lines(GLOBAL)}
      --version
          Print version

${EXITS}
`;
