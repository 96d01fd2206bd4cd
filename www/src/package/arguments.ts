/**
 * What each function of the package takes, in one table, and the check of it. What crosses as JSON is checked by the core down to its last key; here stands
 * what JSON cannot say (bytes, functions, signals) or would say wrongly (a Map is an empty object to it, NaN is null), so that nothing but what it can take
 * reaches the core.
 */
import { Unfit } from '../bridge/instance.js';
import { ListText } from '../bridge/serialize.js';

interface Kind {
  /** What it has to be, for a sentence. */
  what: string;
  fits: (value: unknown) => boolean;
}

type Argument = [name: string, kind: Kind];

/** "[object Date]" and the like, which tells apart what `typeof` does not, whatever window it comes from. */
const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown): boolean => Array.isArray(value) || value instanceof ListText;

/** An object of keys and values. All its values are looked at, so that one which throws does so here. */
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && tag(value) === 'Object' && Object.values(value).length >= 0;

/** Bytes that are still there: handing them to a worker takes them away. */
export function isBytes(value: unknown): value is Uint8Array {
  if (!ArrayBuffer.isView(value) || tag(value) !== 'Uint8Array') return false;
  return value.byteLength > 0 || new Uint8Array(value.buffer).length >= 0;
}

const isBlob = (value: unknown): boolean => typeof Blob === 'function' && value instanceof Blob;
const isStream = (value: unknown): boolean => typeof ReadableStream === 'function' && value instanceof ReadableStream;
const isSignal = (value: unknown): boolean => typeof AbortSignal === 'function' && value instanceof AbortSignal;

/** Numbers, and NaN or null where there is none. */
export function isNumbers(value: unknown): value is ArrayLike<number> {
  if (ArrayBuffer.isView(value)) return /^(Float|Int|Uint)/.test(tag(value)) && ((value as Uint8Array).length > 0 || new Uint8Array(value.buffer).length >= 0);
  return Array.isArray(value) && every(value, (one) => one === null || typeof one === 'number');
}

/** Also of what is missing in a list with holes. */
function every(list: readonly unknown[], holds: (one: unknown) => boolean): boolean {
  for (let at = 0; at < list.length; at++) if (!holds(list[at])) return false;
  return true;
}

const TEXT: Kind = { what: 'a text', fits: isText };
const OBJECT: Kind = { what: 'an object', fits: isObject };
const LIST: Kind = { what: 'a list', fits: isList };
const BYTES: Kind = { what: 'the bytes of a file (a Uint8Array that was not transferred)', fits: isBytes };
const FILE: Kind = { what: 'the bytes of a file (a Uint8Array that was not transferred) or a Blob', fits: (value) => isBytes(value) || isBlob(value) };
const STREAM: Kind = {
  what: 'the bytes of a file (a Uint8Array that was not transferred), a Blob or a ReadableStream',
  fits: (value) => isBytes(value) || isBlob(value) || isStream(value),
};
const SEALED: Kind = { what: 'the bytes of a file (a Uint8Array that was not transferred) or its text', fits: (value) => isBytes(value) || isText(value) };
/** A class is a function that cannot be called. */
const CALLBACK: Kind = { what: 'a function', fits: (value) => typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value)) };
/** Files with their bytes or texts. */
const FILES: Kind = {
  what: 'a list of { bytes, modified }',
  fits: (value) =>
    Array.isArray(value) &&
    every(value, (file) => {
      if (!isObject(file)) return false;
      const { bytes, modified, ...more } = file as Record<string, unknown>;
      return SEALED.fits(bytes) && optional(number(0, Number.MAX_SAFE_INTEGER)).fits(modified) && Object.keys(more).length === 0;
    }),
};
const FLAG: Kind = { what: 'true or false', fits: (value) => typeof value === 'boolean' };
const TEXTS: Kind = { what: 'a list of texts', fits: (value) => Array.isArray(value) && every(value, isText) };
const WAVES: Kind = { what: 'an object whose waves are a list', fits: (value) => isObject(value) && isList((value as Record<string, unknown>)['waves']) };
const CORE: Kind = {
  what: 'an address, a response, bytes or a compiled module',
  fits: (value) =>
    isText(value) ||
    ['URL', 'Response', 'Promise', 'ArrayBuffer', 'SharedArrayBuffer', 'WebAssembly.Module'].includes(tag(value)) ||
    (ArrayBuffer.isView(value) && value.byteLength > 0),
};

/** What `JobOptions` may hold. */
const JOB: Record<string, Kind> = {
  workers: { what: 'a number', fits: (value) => typeof value === 'number' },
  signal: { what: 'an AbortSignal', fits: isSignal },
  finish: { what: 'an AbortSignal', fits: isSignal },
  onProgress: CALLBACK,
};
const OPTIONS: Kind = {
  what: `an object of ${Object.entries(JOB).map(([key, { what }]) => `${key} (${what})`).join(', ')}`,
  fits: (value) => isObject(value) && Object.entries(value as object).every(([key, one]) => Object.hasOwn(JOB, key) && (one === undefined || JOB[key]?.fits(one))),
};

const number = (least: number, most: number): Kind => ({
  what: `a number from ${least} to ${most}`,
  fits: (value) => typeof value === 'number' && value >= least && value <= most,
});
const whole = (least: number, most: number): Kind => ({
  what: `a whole number from ${least} to ${most}`,
  fits: (value) => Number.isInteger(value) && number(least, most).fits(value),
});
/** Left out, or undefined. */
const optional = ({ what, fits }: Kind): Kind => ({ what: `${what}, or left out`, fits: (value) => value === undefined || fits(value) });
const nullable = ({ what, fits }: Kind): Kind => ({ what: `${what}, or null`, fits: (value) => value === null || fits(value) });
const oneOf = (...words: string[]): Kind => ({ what: words.map((word) => `"${word}"`).join(' or '), fits: (value) => words.includes(value as string) });

const REQUEST: Argument = ['request', OBJECT];
const PAIRING: Argument = ['pairing', OBJECT];
const PEOPLE: Argument = ['people', LIST];
const INSTRUMENT: Argument = ['instrument', OBJECT];
const JOBBED: Argument = ['options', optional(OPTIONS)];
const FOLLOWED: Argument = ['onProgress', optional(CALLBACK)];
const FORMAT: Argument = ['format', oneOf('csv', 'xlsx')];
const PASSPHRASE: Argument = ['passphrase', TEXT];
const MOST_PARTS = 2 ** 32 - 1;

/** A function without an entry does not compile. */
export const ARGUMENTS = {
  init: [['source', optional(CORE)]],
  end: [],
  version: [],
  languages: [],
  setLocale: [['locale', TEXT]],
  readRoster: [['bytes', BYTES], ['options', OBJECT]],
  readRosterAsync: [['file', FILE], ['options', OBJECT], JOBBED],
  readResponses: [['file', STREAM], ['options', OBJECT], JOBBED],
  exportSurvey: [INSTRUMENT, ['responses', OBJECT], ['file', TEXT], ['options', optional(OBJECT)]],
  mergeRosters: [['rosters', LIST]],
  readPairs: [['bytes', BYTES], ['options', OBJECT], ['people', optional(LIST)]],
  checkRoster: [PEOPLE],
  mergeValues: [PEOPLE, ['merges', LIST]],
  rosterShape: [PEOPLE],
  diffRosters: [['before', LIST], ['after', LIST]],
  template: [FORMAT],
  sampleRoster: [],
  exportRejected: [['bytes', BYTES], ['options', OBJECT], FORMAT],
  pair: [REQUEST, FOLLOWED],
  pairAsync: [REQUEST, JOBBED],
  rematch: [REQUEST, FOLLOWED],
  rematchAsync: [REQUEST, JOBBED],
  rounds: [REQUEST, ['options', OBJECT], FOLLOWED],
  roundsAsync: [REQUEST, ['wanted', OBJECT], JOBBED],
  roundRequest: [REQUEST, ['earlier', LIST], ['load', optional(nullable(whole(0, MOST_PARTS)))]],
  circles: [REQUEST, ['options', OBJECT], FOLLOWED],
  circlesAsync: [REQUEST, ['wanted', OBJECT], JOBBED],
  exportRounds: [REQUEST, ['rounds', LIST], ['options', OBJECT]],
  exportCircles: [REQUEST, ['circles', LIST], ['options', OBJECT]],
  access: [REQUEST, PAIRING],
  auditRecord: [REQUEST, PAIRING, ['options', optional(OBJECT)]],
  replay: [['record', OBJECT], REQUEST],
  verify: [REQUEST, PAIRING, FOLLOWED],
  verifyAsync: [REQUEST, PAIRING, JOBBED],
  conflicts: [REQUEST],
  compatibility: [REQUEST],
  whyNot: [REQUEST, PAIRING, ['mentor', TEXT], ['mentee', TEXT]],
  explainPair: [REQUEST, PAIRING, ['mentor', TEXT], ['mentee', TEXT]],
  evaluate: [REQUEST, ['pairs', LIST], ['best', nullable(OBJECT)]],
  reword: [REQUEST, PAIRING],
  presets: [],
  checkPolicy: [['policy', OBJECT], PEOPLE],
  describeDirection: [['policy', OBJECT]],
  unknownLevelsWait: [['policy', OBJECT]],
  unknownValues: [REQUEST, PAIRING],
  describePolicy: [['policy', OBJECT]],
  ruleEffects: [REQUEST, ['pairing', optional(nullable(OBJECT))]],
  alternatives: [REQUEST, ['count', whole(0, MOST_PARTS)], ['known', optional(nullable(OBJECT))], JOBBED],
  alternativesAsync: [REQUEST, ['count', whole(0, MOST_PARTS)], ['known', nullable(OBJECT)], JOBBED],
  comparePriorities: [REQUEST],
  comparePrioritiesAsync: [REQUEST, JOBBED],
  waitingHelp: [REQUEST, PAIRING],
  waitingHelpAsync: [REQUEST, PAIRING, JOBBED],
  assign: [['request', numbered('points')]],
  reliability: [['request', numbered('answers')]],
  scoreSurvey: [REQUEST, FOLLOWED],
  scoreSurveyAsync: [REQUEST, JOBBED],
  compareWaves: [REQUEST],
  trend: [['request', WAVES]],
  pairAgreement: [REQUEST],
  fixPlan: [INSTRUMENT, ['wave', TEXT], ['plan', OBJECT], ['afterResults', optional(FLAG)], ['least', optional(nullable(OBJECT))]],
  reviewComments: [['responses', OBJECT], ['names', TEXTS]],
  release: [REQUEST],
  foreseeRelease: [REQUEST],
  coarserPlans: [REQUEST],
  releaseChart: [['table', OBJECT], ['locale', TEXT]],
  releaseTables: [INSTRUMENT, ['release', OBJECT], ['locale', TEXT]],
  exportRelease: [INSTRUMENT, ['release', OBJECT], ['file', TEXT], ['locale', TEXT]],
  change: [['request', numbered('before', 'after')]],
  schedule: [['charter', OBJECT], ['today', optional(TEXT)]],
  sponsorPage: [['programme', OBJECT]],
  papers: [['programme', OBJECT]],
  readiness: [['programme', OBJECT]],
  kpis: [['programme', OBJECT], ['options', OBJECT]],
  outcomes: [REQUEST],
  exportPairs: [REQUEST, PAIRING, ['options', OBJECT]],
  health: [['programme', OBJECT], ['options', OBJECT]],
  readSessions: [['bytes', BYTES], ['options', OBJECT], ['programme', OBJECT]],
  nextCohort: [['programme', OBJECT], ['options', OBJECT]],
  sampleProgramme: [['today', TEXT]],
  lockProgramme: [['programme', OBJECT], PASSPHRASE],
  readProgramme: [['bytes', BYTES]],
  unlockProgramme: [['bytes', BYTES], PASSPHRASE],
  lockedKey: [PASSPHRASE],
  sealKept: [['programme', OBJECT], ['save', OBJECT], ['recipient', TEXT]],
  openKept: [['sealed', BYTES], ['save', OBJECT], ['locked', TEXT], PASSPHRASE],
  suggestPassphrase: [],
  passphraseStrength: [PASSPHRASE],
  keyPair: [],
  seal: [['text', TEXT], ['recipient', TEXT]],
  armor: [['sealed', BYTES]],
  open: [['sealed', SEALED], ['identity', TEXT]],
  newSalt: [],
  suggestCodeWord: [],
  codeGuesses: [['ownWord', TEXT]],
  linkCode: [['answers', TEXTS], ['salt', TEXT]],
  tickets: [['count', whole(0, MOST_PARTS)]],
  shownItems: [INSTRUMENT, ['side', nullable(TEXT)], ['answers', OBJECT]],
  instruments: [],
  readInstrument: [['text', TEXT]],
  readOrganisation: [['text', TEXT]],
  checkInstrument: [INSTRUMENT],
  answerQuestions: [INSTRUMENT, ['answers', optional(nullable(OBJECT))]],
  settleSurvey: [REQUEST],
  fileKind: [['bytes', BYTES], ['name', TEXT]],
  lastFile: [['filed', TEXT], ['today', TEXT]],
  intakeRoster: [INSTRUMENT, ['sheets', LIST]],
  readinessResult: [INSTRUMENT, ['responses', OBJECT], ['language', optional(TEXT)]],
  kitPieces: [REQUEST],
  kit: [REQUEST],
  planSessions: [['programme', OBJECT], ['options', OBJECT]],
  cancelSessions: [['programme', OBJECT], ['mentor', TEXT], ['mentee', TEXT], ['from', TEXT]],
  moveSession: [['programme', OBJECT], ['uid', TEXT], ['start', TEXT], ['timezone', optional(nullable(TEXT))]],
  calendar: [['programme', OBJECT], ['options', OBJECT]],
  readAbsences: [['bytes', BYTES]],
  letters: [['programme', OBJECT], ['options', optional(OBJECT)]],
  letterFile: [['programme', OBJECT], ['options', OBJECT]],
  letterTemplate: [['programme', OBJECT], ['kind', TEXT], ['pair', optional(nullable(TEXTS))], ['language', optional(nullable(TEXT))]],
  checkTemplate: [['template', TEXT]],
  fileName: [['text', TEXT], ['ending', TEXT]],
  newPostbox: [],
  surveyLink: [['link', OBJECT]],
  readSurveyLink: [['hash', TEXT]],
  writeAsking: [['asking', OBJECT]],
  readAsking: [['text', TEXT]],
  sealAnswer: [['asking', OBJECT], ['sheet', OBJECT], ['mark', TEXT], ['turn', whole(0, MOST_PARTS)]],
  receiveAnswers: [['files', FILES], ['postbox', OBJECT]],
  openAnswers: [['files', FILES], ['identity', TEXT], INSTRUMENT],
} satisfies Record<string, readonly Argument[]>;

/** An object with lists of numbers under these keys. */
function numbered(...keys: string[]): Kind {
  return {
    what: `an object whose ${keys.join(' and ')} ${keys.length > 1 ? 'are lists' : 'is a list'} of numbers`,
    fits: (value) => isObject(value) && keys.every((key) => isNumbers((value as Record<string, unknown>)[key])),
  };
}

/**
 * Refuses what the function cannot take.
 *
 * @throws `ViceVersaError` with the code `invalid-request`, naming the argument and what it has to be, and never what it is
 */
export function check(name: keyof typeof ARGUMENTS, given: ArrayLike<unknown>): void {
  for (const [at, [argument, kind]] of (ARGUMENTS[name] as readonly Argument[]).entries()) {
    if (!holds(kind, given[at])) {
      throw new Unfit(`What was passed as ${argument} does not fit.`, `It has to be ${kind.what}.`);
    }
  }
}

/** What throws when it is looked at does not fit. */
function holds(kind: Kind, value: unknown): boolean {
  try {
    return kind.fits(value);
  } catch {
    return false;
  }
}
