/** Every exported function, called with what it cannot take: it says so in a typed error, and the core works on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as vv from '../../dist/pkg/index.js';

await vv.init();

const bytes = (text) => new TextEncoder().encode(text);
const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const people = [
  { id: 'a', name: 'Ada', email: 'ada@firm.example', role: 'mentor', level: 1, department: 'HR', timezone: 'Europe/Berlin', languages: ['de', 'en'], offers: [{ skill: 'Python', strength: 3 }], availability: ['Mon 09:00-12:00'], capacity: { mentor: [0, 2] }, fields: { team: 't' } },
  { id: 'b', name: 'Bo', role: 'mentor', level: 2, department: 'IT', manager: 'a', offers: [{ skill: 'Video', strength: 1 }], fields: {} },
  { id: 'c', name: 'Cy', role: 'mentee', level: 5, department: 'IT', wants: [{ skill: 'Python', strength: 2 }], wishes: ['a'], availability: ['Mon 09:00-12:00'], fields: { team: 't' } },
  { id: 'd', name: 'Di', role: 'both', level: 4, department: 'Law', location: 'Paris', dottedLines: ['b'], capacity: { mentor: [0, 1], mentee: [0, 1], total: 1 }, fields: {} },
];
const policy = vv.presets()[0].policy;
const request = {
  people, policy, locale: 'en', today: '2026-03-02',
  decisions: [{ kind: 'lock', mentor: 'a', mentee: 'c', author: 'x', date: '2026-01-01', reason: 'asked', until: '2026-12-31' }, { kind: 'exclude', mentor: 'b', mentee: 'd' }],
  history: [{ mentor: 'b', mentee: 'c', cohort: '2025-01-01' }], current: [['a', 'c']],
};
const pairing = vv.pair(request);
const csv = bytes('id,name,role,level\na,Ada,mentor,1\nb,Bo,mentee,5\n');
const options = { name: 'people.csv' };
const job = () => ({ workers: 1, signal: new AbortController().signal, finish: new AbortController().signal, onProgress: () => {} });
const follow = () => {};
const [instrument] = vv.instruments().filter(({ id }) => id.includes('pulse'));
const form = json('../data/forms/instrument.json');
const answers = readFileSync(new URL('../data/forms/google.csv', import.meta.url));
const { responses } = await vv.readResponses(answers, { name: 'google.csv', instrument: form });
const paired = { ...responses, pairs: Array.from({ length: responses.count }, (_, at) => `p${at >> 1}`), sides: Array.from({ length: responses.count }, (_, at) => (at % 2 ? 'mentor' : 'mentee')) };
const exported = { format: 'csv', what: 'pairs', names: true };
const programme = { format: 'viceversa-programme', version: 1, name: 'Spring', people, policy, pairing };
const session = { mentor: 'a', mentee: 'c', number: 1, start: '2027-01-18T10:00', timezone: 'Europe/Berlin', minutes: 60, uid: '1@example' };
const launched = { ...programme, planned: [session], absences: [{ from: '2027-01-01', to: '2027-01-06' }] };
const passphrase = 'correct horse battery staple';
const locked = vv.lockProgramme(programme, passphrase);
const { recipient, identity } = vv.keyPair();
const lockedKey = vv.lockedKey(passphrase);
const keptSave = { id: '0f3a', revision: 12 };
const sealedKept = vv.sealKept(programme, keptSave, lockedKey.recipient);
const sealed = vv.seal('text', recipient);
const postbox = vv.newPostbox();
const link = { address: 'https://intranet.example/viceversa.html', instrument: instrument.id, wave: 'baseline', recipient: postbox.recipient, language: 'en', side: null };
const hash = new URL(vv.surveyLink(link)).hash;
const asking = { ...vv.readSurveyLink(hash), language: 'en' };
const asked = vv.writeAsking(asking);
const sheet = { instrument: instrument.id, version: instrument.version, wave: 'baseline', answers: Object.fromEntries(vv.shownItems(instrument, null, {}).filter((id) => instrument.items.find((item) => item.id === id).type === 'scale').map((id) => [id, 1])) };
const sealedAnswer = vv.sealAnswer(asking, sheet, vv.newSalt(), 1);
const record = vv.auditRecord(request, pairing);
const intake = vv.instruments().find(({ id }) => id.includes('intake'));
const readiness = vv.instruments().find(({ id }) => id.includes('readiness'));

const fixedPlan = vv.fixPlan(form, responses.wave, { breakdowns: [] });
const released = vv.release({ instrument: form, responses, plan: fixedPlan, to: 'works council' });

/** What each function takes, as it should be. An export without an entry fails the first test. */
const RIGHT = {
  init: () => [],
  version: () => [],
  languages: () => [],
  setLocale: () => ['en'],
  readRoster: () => [csv, options],
  readRosterAsync: () => [csv, options, job()],
  readResponses: () => [answers, { name: 'google.csv', instrument: form }, job()],
  exportSurvey: () => [form, responses, 'codebook-csv', {}],
  mergeRosters: () => [[people.slice(0, 2), people.slice(2)]],
  readPairs: () => [bytes('mentor,mentee,cohort\na,c,2025-01-01\n'), { name: 'history.csv' }, people],
  checkRoster: () => [people],
  mergeValues: () => [people, [{ column: 'department', from: 'HR', to: 'IT' }]],
  rosterShape: () => [people],
  diffRosters: () => [people, people.slice(1)],
  template: () => ['csv'],
  sampleRoster: () => [],
  exportRejected: () => [csv, options, 'csv'],
  pair: () => [request, follow],
  pairAsync: () => [request, job()],
  rematch: () => [request, follow],
  rematchAsync: () => [request, job()],
  rounds: () => [request, { rounds: 2, load: 2 }, follow],
  roundsAsync: () => [request, { rounds: 2 }, job()],
  roundRequest: () => [request, [['a', 'c']], 2],
  circles: () => [request, { size: [2, 3] }, follow],
  circlesAsync: () => [request, { size: [2, 3] }, job()],
  exportRounds: () => [request, [pairing], exported],
  exportCircles: () => [request, vv.circles(request, { size: [2, 3] }).circles, exported],
  access: () => [request, pairing],
  unknownValues: () => [request, pairing],
  unknownLevelsWait: () => [policy],
  describeDirection: () => [policy],
  auditRecord: () => [request, pairing, { reasons: true }],
  replay: () => [record, request],
  verify: () => [request, pairing, follow],
  verifyAsync: () => [request, pairing, job()],
  conflicts: () => [request],
  compatibility: () => [request],
  whyNot: () => [request, pairing, 'b', 'c'],
  explainPair: () => [request, pairing, 'a', 'c'],
  evaluate: () => [request, [['a', 'c']], pairing.certificate],
  reword: () => [request, pairing],
  presets: () => [],
  checkPolicy: () => [policy, people],
  describePolicy: () => [policy],
  ruleEffects: () => [request, pairing],
  alternatives: () => [request, 2, pairing],
  alternativesAsync: () => [request, 2, null, job()],
  comparePriorities: () => [request],
  comparePrioritiesAsync: () => [request, job()],
  waitingHelp: () => [request, pairing],
  waitingHelpAsync: () => [request, pairing, job()],
  assign: () => [{ rows: 2, columns: 2, points: Float64Array.of(8, 7, 6, NaN), rowCapacity: [1, 1], columnCapacity: [1, 1], priority: 'best-total' }],
  reliability: () => [{ items: ['i', 'j'], answers: Float64Array.of(1, 2, 3, 3, 2, 1, 4, NaN), reverse: [false, true], scale: { min: 1, max: 5 } }],
  scoreSurvey: () => [{ instrument: form, responses }, follow],
  scoreSurveyAsync: () => [{ instrument: form, responses }, job()],
  compareWaves: () => [{ instrument: form, before: responses, after: responses }],
  trend: () => [{ instrument: form, waves: [responses, responses] }],
  pairAgreement: () => [{ instrument: form, responses: paired }],
  change: () => [{ before: Float64Array.of(1, 2, 3), after: Float64Array.of(2, 3, 5), seed: 1 }],
  exportPairs: () => [request, pairing, exported],
  lockProgramme: () => [programme, passphrase],
  readProgramme: () => [new TextEncoder().encode(JSON.stringify(programme))],
  unlockProgramme: () => [locked, passphrase],
  lockedKey: () => [passphrase],
  sealKept: () => [programme, keptSave, lockedKey.recipient],
  openKept: () => [sealedKept, keptSave, lockedKey.locked, passphrase],
  suggestPassphrase: () => [],
  passphraseStrength: () => [passphrase],
  keyPair: () => [],
  seal: () => ['text', recipient],
  armor: () => [sealed],
  open: () => [sealed, identity],
  newSalt: () => [],
  suggestCodeWord: () => [],
  codeGuesses: () => ['amber'],
  linkCode: () => [['mother', 'street'], vv.newSalt()],
  tickets: () => [3],
  shownItems: () => [instrument, null, {}],
  instruments: () => [],
  readInstrument: () => [JSON.stringify(form)],
  readOrganisation: () => ['{ "format": "viceversa-organisation", "version": 1, "name": "Example" }'],
  checkInstrument: () => [form],
  answerQuestions: () => [form, {}],
  settleSurvey: () => [{ instrument: form, responses, answers: {} }],
  health: () => [programme, { today: '2027-03-01' }],
  readSessions: () => [bytes('mentor,mentee,date\na,c,2027-02-01\n'), { name: 'sessions.csv', today: '2027-03-01' }, programme],
  nextCohort: () => [programme, { today: '2027-03-01' }],
  sampleProgramme: () => ['2027-03-01'],
  fixPlan: () => [form, responses.wave, { breakdowns: [] }],
  reviewComments: () => [responses, ['Ada']],
  release: () => [{ instrument: form, responses, plan: fixedPlan, to: 'works council' }],
  coarserPlans: () => [{ instrument: form, responses, plan: fixedPlan, to: '' }],
  releaseChart: () => [vv.releaseTables(form, released, 'en')[0], 'en'],
  receiveAnswers: () => [[{ bytes: sealedAnswer, modified: 1 }], postbox],
  foreseeRelease: () => [{ instrument: form, responses, plan: fixedPlan, to: '' }],
  releaseTables: () => [form, released, 'en'],
  exportRelease: () => [form, released, 'csv', 'en'],
  schedule: () => [{ start: '2027-01-11' }, '2027-02-01'],
  sponsorPage: () => [programme],
  papers: () => [programme],
  readiness: () => [programme],
  kpis: () => [programme, { today: '2027-02-01' }],
  outcomes: () => [{ before: people, after: people, participants: ['a', 'c'] }],
  lastFile: () => ['2026-11-02', '2026-11-05'],
  fileKind: () => [new TextEncoder().encode('a,b\n1,2\n'), 'a.csv'],
  intakeRoster: () => [intake, []],
  readinessResult: () => [readiness, { instrument: readiness.id, version: readiness.version, count: 0, columns: [] }, 'en'],
  kitPieces: () => [{ role: 'mentor', language: 'fr' }],
  kit: () => [{ theme: 'technology', role: 'coordinator', language: 'es', edits: [] }],
  planSessions: () => [{ ...programme, charter: { start: '2027-01-11' } }, { today: '2027-01-04', timezone: 'Europe/Berlin', anew: true }],
  cancelSessions: () => [launched, session.mentor, session.mentee, '2027-01-19'],
  moveSession: () => [launched, session.uid, '2027-01-19T10:00', 'Europe/Berlin'],
  calendar: () => [launched, { stamp: '2027-01-11T09:00:00Z', attendees: true }],
  readAbsences: () => [bytes('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')],
  letters: () => [launched, { language: 'fr', kinds: ['mentor'] }],
  letterFile: () => [launched, { format: 'csv', letters: { kinds: ['mentee'] }, stamp: '2027-01-11T09:00:00Z' }],
  letterTemplate: () => [launched, 'mentor', ['a', 'c'], 'de'],
  checkTemplate: () => ['Dear {recipient}'],
  fileName: () => ['Spring: Ada', 'ics'],
  newPostbox: () => [],
  surveyLink: () => [link],
  readSurveyLink: () => [hash],
  writeAsking: () => [asking],
  readAsking: () => [asked],
  sealAnswer: () => [asking, sheet, vv.newSalt(), 1],
  openAnswers: () => [[{ bytes: sealedAnswer, modified: 1 }, { bytes: vv.armor(sealedAnswer) }], postbox.identity, instrument],
};
const functions = Object.keys(vv).filter((name) => typeof vv[name] === 'function' && name !== 'ViceVersaError' && name !== 'end');

const cyclic = () => {
  const loop = { people: [] };
  loop.loop = loop;
  return loop;
};
const gone = () => {
  const view = Uint8Array.of(1, 2, 3);
  structuredClone(view.buffer, { transfer: [view.buffer] });
  return view;
};
const no = () => {
  throw new Error('Lovelace');
};

/** What nobody should pass. */
const WRONG = {
  nothing: undefined, null: null, number: 42, fraction: 1.5, NaN, negative: -1, huge: 1e300, infinite: -Infinity, true: true,
  text: 'Lovelace', empty: '', 'half a pair': '\ud800', object: {}, list: [], 'a list of null': [null], 'a list in a list': [[[]]], holes: new Array(3), cyclic: cyclic(), BigInt: 7n, 'BigInts': [7n],
  symbol: Symbol('Lovelace'), function: () => {}, class: class {}, 'proxy that throws': new Proxy({}, { get: no, has: no, ownKeys: no, getPrototypeOf: no, getOwnPropertyDescriptor: no }),
  'list whose proxy throws': new Proxy([], { get: no }), 'revoked proxy': (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })(),
  'getter that throws': { get people() { return no(); }, get bytes() { return no(); } }, 'toJSON that throws': { toJSON: no }, 'inside throws': { people: [{ get id() { return no(); } }], waves: [{ get columns() { return no(); } }] },
  date: new Date(0), 'no date': new Date(NaN), map: new Map([['people', []]]), set: new Set(), weak: new WeakMap(), promise: Promise.resolve({}), error: new Error('Lovelace'), regexp: /x/, boxed: new String('x'),
  floats: Float64Array.of(1, NaN), shorts: Uint16Array.of(1, 2), longs: BigInt64Array.of(1n), buffer: new ArrayBuffer(4), 'data view': new DataView(new ArrayBuffer(4)), gone: gone(), 'other bytes': Uint8Array.of(0, 97, 115, 109, 255), 'no bytes': new Uint8Array(),
  blob: new Blob(['Lovelace']), 'a stream of no bytes': new ReadableStream({ start: (control) => { control.enqueue('Lovelace'); control.close(); } }), deep: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`), 'null prototype': Object.create(null), url: new URL('file:///nowhere'),
};

const before = JSON.stringify(vv.pair(request));

/** Calls, and gives what came of it: null, or the failure in words. */
async function called(name, given) {
  let thrown = null;
  try {
    await vv[name](...given);
  } catch (error) {
    thrown = error;
  }
  if (thrown === null) return null;
  if (!(thrown instanceof vv.ViceVersaError)) return `${thrown?.stack ?? String(thrown)}`.slice(0, 400);
  const { code, message, advice } = thrown;
  if (code === 'core-crashed' || !/^[a-z]+(-[a-z]+)*$/.test(code) || message.length < 10 || advice.length < 5) return `${code}: ${message} ${advice}`;
  return /Lovelace/.test(message + advice) ? `it says what was passed: ${message}` : null;
}

test('every export is walked, and what is right is taken', async () => {
  assert.deepEqual(Object.keys(RIGHT).sort(), functions.toSorted());
  const failed = [];
  for (const name of functions) {
    try {
      await vv[name](...RIGHT[name]());
    } catch (error) {
      failed.push(`${name}: ${error.code} ${error.message} ${error.advice ?? ''}`);
    }
  }
  assert.deepEqual(failed, []);
});

test('with a wrong argument in any place, every function throws a typed error, and the core works on', async () => {
  const failed = [];
  for (const name of functions) {
    const right = RIGHT[name]();
    const says = async (given, what) => {
      const problem = await called(name, given);
      if (problem !== null) failed.push(`${name}, ${what}: ${problem}`);
    };
    await says([], 'nothing at all');
    for (const [what, value] of Object.entries(WRONG)) {
      for (let at = 0; at < Math.max(1, right.length); at++) await says(right.toSpliced(at, 1, value), `${what} in place ${at}`);
      await says(right.map(() => value), `${what} everywhere`);
    }
  }
  assert.deepEqual(failed, []);
  assert.equal(JSON.stringify(vv.pair(request)), before);
});

/** Every place in a value, but of a list only the first and the last. */
function* places(value, way = []) {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof AbortSignal) return;
  const keys = Array.isArray(value) ? [...new Set([0, value.length - 1])].filter((at) => at >= 0 && at < value.length) : Object.keys(value);
  for (const key of keys) {
    yield [...way, key];
    yield* places(value[key], [...way, key]);
  }
}

const spoilt = (value, [key, ...way], change) => {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (way.length > 0) copy[key] = spoilt(value[key], way, change);
  else change(copy, key);
  return copy;
};

const BREAKS = [
  ...[null, 'Lovelace', '', -1, 0, 0.5, 4294967296, 2 ** 53, 1e300, NaN, true, [], {}, [[]], () => {}, 7n, Symbol('x'), new Map(), new Date(NaN), 'x'.repeat(10_000)].map((value) => (object, key) => { object[key] = value; }),
  (object, key) => { if (Array.isArray(object)) object.splice(key, 1); else delete object[key]; },
  (object, key) => { if (Array.isArray(object)) object.push(object[key], object[key]); else object.lovelace = 1; },
  (object, key) => Object.defineProperty(object, key, { get: no, enumerable: true }),
];

/** So many breaks of each function's arguments are tried, spread over all of them; EVERY_BREAK=1 tries all, for a quarter of an hour or so. */
const TRIED = process.env.EVERY_BREAK === '1' ? Infinity : 120;
/** Those that stretch a passphrase each time. */
const SLOW = new Set(['lockProgramme', 'unlockProgramme', 'lockedKey', 'openKept', 'linkCode', 'codeGuesses']);

test('with one inner part broken, every function answers or throws a typed error, and the core works on', async () => {
  const failed = [];
  for (const name of functions) {
    const right = RIGHT[name]();
    const all = right.flatMap((argument, at) => [...places(argument)].flatMap((way) => BREAKS.map((change, nth) => ({ at, way, change, nth }))));
    const most = SLOW.has(name) ? TRIED / 12 : TRIED;
    // Not a multiple of the number of breaks, so that each place meets another one.
    let step = Math.max(1, Math.floor(all.length / most));
    if (step % BREAKS.length === 0) step += 1;
    for (let next = 0; next < all.length; next += step) {
      const { at, way, change, nth } = all[next];
      const problem = await called(name, right.toSpliced(at, 1, spoilt(right[at], way, change)));
      if (problem !== null) failed.push(`${name}, argument ${at}, ${way.join('.')}, break ${nth}: ${problem}`);
    }
  }
  assert.deepEqual(failed, []);
  assert.equal(JSON.stringify(vv.pair(request)), before);
});
