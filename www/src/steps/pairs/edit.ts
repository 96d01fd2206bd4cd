/** Changes by hand to a set of pairs, as plain functions from programme to programme. */
import type { Decision, DecisionKind, Move, Pairing, Person, Policy, Programme } from '../../types.js';
import { decisionsOf, pairList, today } from '../../app/programme.js';

export type Two = readonly [mentor: string, mentee: string];

/** A pair that the coordinator wants, and the pair it comes out of. */
export interface Proposal {
  add: Two;
  /** The pair that is given up for it; null for somebody who waits. */
  from: Two | null;
  /** A pair that must give way too, where the coordinator dropped one row on another. */
  onto: Two | null;
  /** Everything that the cheapest way to this pair changes, where the core has said it; then nothing else needs to be planned. */
  moves: readonly Move[];
}

/** What a proposal does to the set of pairs before the core has judged it. */
export interface Plan {
  drop: Two[];
  /** Further pairs that come about. */
  extra: Two[];
  /** The two who lose their partners in it could have each other. */
  back: Two | null;
}

/** Who has to give way, by the seats that people have. */
export function plan(pairing: Pairing, people: ReadonlyMap<string, Person>, policy: Policy, { add, from, onto, moves }: Proposal): Plan {
  const [mentor, mentee] = add;
  if (moves.length > 0) {
    const of = (change: Move['change']): Two[] => moves.filter((move) => move.change === change).map((move): Two => [move.mentor, move.mentee]);
    return { drop: of('removed'), extra: of('added').filter((two) => !same(two, add)), back: null };
  }
  const drop: Two[] = [];
  const give = (two: Two): void => {
    if (!drop.some((each) => same(each, two))) drop.push(two);
  };
  if (from) give(from);
  if (onto) give(onto);
  const left = pairing.pairs.filter((pair) => !drop.some((two) => same(two, [pair.mentor, pair.mentee])));
  const mentors = people.get(mentor)?.capacity?.mentor?.[1] ?? policy.capacity?.mentor?.[1] ?? 1;
  const mentees = people.get(mentee)?.capacity?.mentee?.[1] ?? policy.capacity?.mentee?.[1] ?? 1;
  // The weakest pairs give way first.
  const weakest = (kept: Pairing['pairs'], seats: number): void =>
    [...kept].sort((a, b) => a.points - b.points).slice(0, Math.max(0, kept.length - (seats - 1))).forEach((pair) => give([pair.mentor, pair.mentee]));
  weakest(left.filter((pair) => pair.mentor === mentor), mentors);
  weakest(left.filter((pair) => pair.mentee === mentee), mentees);
  const freeMentors = drop.map((two) => two[0]).filter((id) => id !== mentor);
  const freeMentees = drop.map((two) => two[1]).filter((id) => id !== mentee);
  const [first] = freeMentors;
  const [second] = freeMentees;
  const back: Two | null = freeMentors.length === 1 && freeMentees.length === 1 && first !== undefined && second !== undefined && first !== second ? [first, second] : null;
  return { drop, extra: [], back };
}

/** The pairs after a plan. */
export function after(pairing: Pairing, proposal: Proposal, { drop, extra }: Plan, back: Two | null): [string, string][] {
  const kept = pairList(pairing).filter((two) => !drop.some((each) => same(each, two)) && !same(two, proposal.add));
  const added = [proposal.add, ...extra, ...(back ? [back] : [])].map((two): [string, string] => [...two]);
  return [...kept, ...added];
}

/** With one more decision; an earlier one on the same two is replaced. */
export function decide(decisions: readonly Decision[], kind: DecisionKind, two: Two, note: Note): Decision[] {
  const decision: Decision = { kind, mentor: two[0], mentee: two[1], date: today() };
  if (note.author) decision.author = note.author;
  if (note.reason) decision.reason = note.reason;
  if (note.until) decision.until = note.until;
  if (note.override) decision.override = true;
  return [...without(decisions, two), decision];
}

export interface Note {
  author?: string;
  reason?: string;
  /** ISO date from which it no longer counts. */
  until?: string;
  override?: boolean;
}

/** Without any decision on these two. */
export const without = (decisions: readonly Decision[], two: Two): Decision[] => decisions.filter((each) => !same([each.mentor, each.mentee], two));

/** The lock or exclusion on these two. */
export const decisionOn = (programme: Programme, two: Two): Decision | undefined => decisionsOf(programme).find((each) => same([each.mentor, each.mentee], two));

export const same = (a: Two, b: Two): boolean => a[0] === b[0] && a[1] === b[1];
