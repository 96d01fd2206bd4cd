/** What the core is told, and what its answer rests on, when it is asked how the pairs stand. */
import { currentOf } from './programme.js';
import type { Pairing, Programme } from '../types.js';

const lists = new WeakMap<Pairing, [string, string][]>();

/** The pairs as one list that stays the same for the same pairing, so that it crosses to the core once. */
function pairsOf(programme: Programme): [string, string][] {
  const { pairing } = programme;
  if (pairing === null) return currentOf(programme);
  let found = lists.get(pairing);
  if (found === undefined) {
    found = currentOf(programme);
    lists.set(pairing, found);
  }
  return found;
}

/** The programme without what health does not look at. */
export const forHealth = (programme: Programme): Programme => ({
  ...programme,
  pairing: null,
  current: pairsOf(programme),
  decisions: [],
  history: [],
  scenarios: [],
  profiles: [],
  instruments: [],
  surveys: programme.surveys.filter(({ instrument }) => instrument.id === 'pulse'),
  postbox: null,
  past: [],
});

/** Everything that the answer rests on: the same parts give the same answer. */
export function healthRests(programme: Programme, language: string, today: string): unknown[] {
  const { people, pairing, current, charter, surveys, planned, sessions, withdrawals, checkInNotes, supervisions, healthRule } = programme;
  return [people, pairing ?? current, charter, surveys, planned, sessions, withdrawals, checkInNotes, supervisions, healthRule, language, today];
}
