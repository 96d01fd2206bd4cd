/** What both steps look up in a programme: people by id, the question for the core, levels by name. */
import type { Charter, Decision, KpiOptions, Ladder, Pairing, Person, Policy, Programme, Request, Role, Rule } from '../types.js';
import { t } from '../words/words.js';

/** People by id; made once for each list of people. */
export function byId(people: readonly Person[]): ReadonlyMap<string, Person> {
  let map = indexes.get(people);
  if (!map) {
    map = new Map(people.map((person) => [person.id, person]));
    indexes.set(people, map);
  }
  return map;
}
const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

/** What a charter says before anything was agreed, as the core has it. */
export const emptyCharter = (): Charter => ({
  theme: null,
  ownTheme: '',
  need: '',
  formality: 'formal',
  start: '',
  sessions: 6,
  minutes: 60,
  cadence: 'monthly',
  goals: [],
  sponsor: '',
  coordinator: '',
  dataHolder: '',
});

/** Everybody of a programme. */
export const peopleOf = (programme: Programme): Person[] => programme.people ?? NOBODY;
const NOBODY: Person[] = [];

/** Rules in the coordinator's order. */
export const rulesOf = (policy: Policy): Rule[] => policy.rules ?? [];

/** A rule works only with consent: what leaves the page then carries no points, since points could give it away. */
export const hasOptIn = (policy: Policy): boolean => rulesOf(policy).some((rule) => rule.optIn !== undefined && rule.optIn !== null);

/** Locks and exclusions. */
export const decisionsOf = (programme: Programme): Decision[] => programme.decisions ?? [];

/** The whole question that the programme's pairs answer. */
export function requestOf(programme: Programme): Request {
  return {
    people: peopleOf(programme),
    policy: programme.policy,
    today: today(),
    decisions: decisionsOf(programme),
    history: programme.history ?? [],
    current: [],
  };
}

/** The pairs that changing as little as possible starts from. */
export const currentOf = (programme: Programme): [string, string][] => (programme.pairing ? pairList(programme.pairing) : (programme.current ?? []));

/** The date on the coordinator's own calendar, as ISO text. */
export function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Of a person what figures count, and no name. */
export const outlineOf = ({ id, role, level, department, location }: Person): Person => ({
  id,
  name: '',
  role,
  level,
  fields: {},
  ...(department === undefined ? {} : { department }),
  ...(location === undefined ? {} : { location }),
});

/** Of a programme what readiness, figures and the sponsor's page are made of: a large one crosses to the core in no time. */
export const outline = (programme: Programme): Programme => ({
  ...programme,
  people: peopleOf(programme).map(outlineOf),
  current: currentOf(programme),
  pairing: null,
  scenarios: [],
  decisions: [],
  history: [],
  profiles: [],
  postbox: null,
  past: [],
});

/** What the figures are computed from besides the programme: today, and the sessions that were written down (null: none ever were). */
export const kpiOptions = (): KpiOptions => ({ today: today(), sessions: null });

/** How a person is shown: the name, or the id where there is none. */
export const nameOf = (person: Person | undefined, id: string): string => person?.name || id;

/** A level as the organisation calls it. */
export function levelName(ladder: Ladder | undefined, level: number | null | undefined): string {
  if (level === null || level === undefined) return t('level-unknown');
  const names = ladder?.steps?.find((step) => step.level === level)?.names;
  return names?.[0] ?? t('level-number', { level: String(level) });
}

/** A group of the roster as it is called. */
export function groupName({ ladder }: Programme, by: string, value: string): string {
  if (value === '') return t('pairs-access-not-given');
  if (by === 'level') return levelName(ladder, Number(value));
  if (by === 'role') return t(value === 'both' ? 'pairs-access-both' : value === 'mentor' ? 'pairs-mentors' : 'pairs-mentees');
  return value;
}

export const mayMentor = (person: Person): boolean => person.role === 'mentor' || person.role === 'both';
export const mayBeMentored = (person: Person): boolean => person.role === 'mentee' || person.role === 'both';

/** A role as people say it, within a sentence. */
export const roleName = (role: Role): string => t(`role-${role}`);

/** A pair as one key for tables and maps. Ids may hold any character, so the parts are told apart by length. */
export const pairKey = (mentor: string, mentee: string): string => `${mentor.length}:${mentor}${mentee}`;

/** The pairs with their partners' names only, as the core takes them. */
export const pairList = (pairing: Pairing): [string, string][] => pairing.pairs.map((pair) => [pair.mentor, pair.mentee]);
