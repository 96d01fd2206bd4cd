/** Where a programme stands: each step's state, and what waits for the coordinator. Counts only; nothing here is scored or dated. */
import { ownInstruments } from './organisation.js';
import type { Kept, StepName } from './context.js';
import { currentOf, mayBeMentored, mayMentor, pairKey, peopleOf, rulesOf } from './programme.js';
import type { Charter, Health, LastFile, Programme } from '../types.js';

export interface StepState {
  step: StepName;
  /** `missing`: another step has to come first. */
  state: 'begun' | 'done' | 'missing' | 'not-begun' | 'to-do';
  /** What is to be done, as a number. */
  todo: number;
}

/** Something that only the coordinator can do: said by `home-need-<code>`. */
export interface Need {
  code: 'answers' | 'check-ins' | 'drafts' | 'file-none' | 'file-old' | 'letters' | 'levels' | 'no-pairs' | 'no-people' | 'no-rules' | 'stale' | 'unplanned' | 'unsaved' | 'waiting';
  count: number;
  step: StepName;
}

/** There is somebody to check in with. */
export const hasPairs = (programme: Programme): boolean => currentOf(programme).length > 0;

/** There is something here: not the page as it is first opened. */
export function isBegun(programme: Programme): boolean {
  const { name, people, surveys, charter } = programme;
  return name !== '' || people.length > 0 || ownInstruments(programme).length > 0 || surveys.length > 0 || isChartered(charter) || programme.postbox !== null;
}

/** Something was agreed; how long and how often has an answer from the start. */
const isChartered = ({ theme, need, start, goals, sponsor, coordinator, dataHolder }: Charter): boolean =>
  theme !== null || goals.length > 0 || [need, start, sponsor, coordinator, dataHolder].some((text) => text !== '');

/** Everybody, who of them takes part, and as what. */
export function sides(programme: Programme): { people: number; taking: number; mentors: number; mentees: number } {
  const people = peopleOf(programme);
  return { people: people.length, taking: people.filter(({ role }) => role !== 'none').length, mentors: people.filter(mayMentor).length, mentees: people.filter(mayBeMentored).length };
}

/** Those whom a rule about levels cannot judge. */
const withoutLevel = (programme: Programme): number =>
  rulesOf(programme.policy).some(({ rule }) => rule === 'level-gap') || programme.policy.direction !== 'any'
    ? peopleOf(programme).filter((person) => person.role !== 'none' && (person.level ?? null) === null).length
    : 0;

/** Answers that came in and are not open, by and large: which of them may be opened the core says where they are. */
export function unopened(programme: Programme): number {
  const { sealed = [], waiting = [] } = programme.postbox ?? {};
  const opened = programme.surveys.filter((survey) => survey.sealed).reduce((sum, survey) => sum + survey.count, 0);
  return Math.max(0, sealed.length - opened) + waiting.length;
}

/** Questions about an instrument that wait for a word. */
const openQuestions = (programme: Programme): number => programme.surveys.filter(({ instrument }) => (instrument.questions ?? []).length > 0).length;

/** Something was done about letters or sessions. */
const launched = ({ letters, planned }: Programme): boolean => planned.length > 0 || letters.sent.length > 0 || letters.edits.length > 0 || letters.answers.length > 0;

/** Letters to mentors and mentees that were not sent, once letters are under way. */
function unsent(programme: Programme): number {
  const { sent, edits } = programme.letters;
  if (sent.length === 0 && edits.length === 0) return 0;
  const gone = new Set(sent.filter(({ kind }) => kind === 'mentor' || kind === 'mentee').map((one) => `${one.kind} ${pairKey(one.mentor, one.mentee)}`));
  return currentOf(programme).flatMap(([mentor, mentee]) => [`mentor ${pairKey(mentor, mentee)}`, `mentee ${pairKey(mentor, mentee)}`]).filter((key) => !gone.has(key)).length;
}

/** Pairs without a session, once sessions are planned. */
function unplanned(programme: Programme): number {
  if (programme.planned.length === 0) return 0;
  const with_ = new Set(programme.planned.filter(({ cancelled }) => !cancelled).map((one) => pairKey(one.mentor, one.mentee)));
  return currentOf(programme).filter(([mentor, mentee]) => !with_.has(pairKey(mentor, mentee))).length;
}

/** What waits, the most pressing first. */
export function needs(programme: Programme, kept: Kept, dirty: boolean, file: LastFile | null, health: Health | null): Need[] {
  const { people, pairing } = programme;
  const list: Need[] = [];
  const add = (code: Need['code'], count: number, step: StepName): void => {
    if (count > 0) list.push({ code, count, step });
  };
  if (people.length === 0) {
    if (programme.surveys.length === 0 && ownInstruments(programme).length === 0) add('no-people', 1, 'people');
  } else {
    add('levels', withoutLevel(programme), 'people');
    add('no-rules', rulesOf(programme.policy).length === 0 ? 1 : 0, 'rules');
    if (pairing === null) add('no-pairs', 1, 'pairs');
    else {
      add('stale', programme.stale ? 1 : 0, 'pairs');
      add('waiting', pairing.waiting.length, 'pairs');
    }
    add('letters', unsent(programme), 'launch');
    add('unplanned', unplanned(programme), 'launch');
  }
  add('check-ins', health?.week.length ?? 0, 'check-ins');
  add('answers', unopened(programme), 'surveys');
  add('drafts', openQuestions(programme), 'surveys');
  add('unsaved', dirty && kept.open === null ? 1 : 0, 'home');
  // A browser may clear what it keeps; a file is what is left then.
  if (dirty && kept.open !== null && file?.old === true) add(file.days === null ? 'file-none' : 'file-old', file.days ?? 1, 'home');
  return list;
}

/** The state of each step but home. */
export function states(programme: Programme, all: readonly Need[]): StepState[] {
  const todo = (step: StepName): number => all.filter((need) => need.step === step).reduce((sum, need) => sum + need.count, 0);
  const people = peopleOf(programme).length;
  const of = (step: StepName, begun: boolean, possible = true): StepState => {
    const count = todo(step);
    const state = !possible ? 'missing' : count > 0 && begun ? 'to-do' : begun ? 'done' : 'not-begun';
    return { step, state, todo: count };
  };
  const { charter, surveys, instruments, pairing, postbox } = programme;
  const chartered = programme.name !== '' && (charter.theme !== null || charter.need !== '');
  return [
    chartered ? of('charter', true) : { step: 'charter', state: programme.name === '' && !isChartered(charter) ? 'not-begun' : 'begun', todo: 0 },
    of('readiness', surveys.some(({ instrument, count }) => instrument.verdict != null && count > 0)),
    of('people', people > 0),
    of('rules', rulesOf(programme.policy).length > 0),
    of('pairs', pairing !== null, people > 0),
    of('launch', launched(programme), people > 0),
    of('check-ins', hasPairs(programme) && (programme.sessions.length > 0 || todo('check-ins') > 0), people > 0),
    surveys.length === 0 && (instruments.length > 0 || postbox !== null) && todo('surveys') === 0
      ? { step: 'surveys', state: 'begun', todo: 0 }
      : of('surveys', surveys.length > 0 || todo('surveys') > 0),
    { step: 'results', state: pairing !== null && surveys.length > 0 ? 'begun' : 'not-begun', todo: 0 },
    of('next-cohort', programme.lessons !== '', people > 0),
  ];
}
