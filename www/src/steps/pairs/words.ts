/** Pairs, prices and proofs as sentences. */
import type { Certificate, Pair, Pairing, Price, Priority, Reason, Rule } from '../../types.js';
import { count, several } from '../../app/programme.js';
import { kindName } from '../rules/kinds.js';

/** "52 pairs; 3 people wait." */
export function result(pairing: Pairing): string {
  const pairs = several(pairing.totals.pairs, 'pair');
  const { length } = pairing.waiting;
  if (length === 0) return `${pairs}; nobody waits.`;
  return `${pairs}; ${several(length, 'person waits', 'people wait')}.`;
}

/** What is proved about the pairs, or how far from the best they can be. */
export function proof(pairing: Pairing, priority: Priority): string {
  const { certificate } = pairing;
  if (certificate.optimal) {
    if (certificate.kind === 'leximin') return 'Proved: no fairer set of pairs exists under your rules.';
    if (certificate.kind === 'stable') return 'Proved: no mentor and mentee would both rather have each other.';
    return 'Proved: no better set of pairs exists under your rules.';
  }
  const missing = short(pairing, certificate, priority);
  if (missing === null) return 'As good as the best in people, pairs and points; not proved in every detail. Propose again for a proof.';
  return `Not proved to be the best: the best possible has at most ${missing}.`;
}

/** Bound minus reached in the first part of the objective where they differ. */
function short(pairing: Pairing, { bound, gap }: Certificate, priority: Priority): string | null {
  const { totals } = pairing;
  const filled = [(bound.filled ?? 0) - (totals.filled ?? 0), 'more seat of somebody’s smallest number', 'more seats of people’s smallest numbers'] as const;
  const people = [bound.people - totals.people, 'more person with a partner', 'more people with a partner'] as const;
  const pairs = [bound.pairs - totals.pairs, 'more pair', 'more pairs'] as const;
  const points = [bound.points - totals.points, 'more point', 'more points'] as const;
  const order = priority === 'best-total' ? [filled, points, people, pairs] : [filled, people, pairs, points];
  for (const [missing, one, many] of order) if (missing > 0) return several(missing, one, many);
  return gap > 0 ? several(gap, 'more point') : null;
}

/** A loss, part by part. */
export function price(loss: Price): string {
  const parts: string[] = [];
  const part = (value: number, one: string, many: string, lost: string, gained: string): void => {
    if (value > 0) parts.push(`${several(value, one, many)} ${lost}`);
    if (value < 0) parts.push(`${several(-value, one, many)} ${gained}`);
  };
  part(loss.people, 'person', 'people', 'without a partner', 'more with a partner');
  part(loss.pairs, 'pair', 'pairs', 'fewer', 'more');
  part(loss.points, 'point', 'points', 'lost', 'gained');
  return parts.length === 0 ? 'nothing: another set of pairs is just as good' : parts.join(', ');
}

/** "+5", "−2". */
export const signed = (points: number): string => (points > 0 ? `+${count(points)}` : points < 0 ? `−${count(-points)}` : '0');

/** "3 h 20 min a week". */
export function hours(minutes: number | null | undefined): string {
  if (minutes === null || minutes === undefined) return 'not known';
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const text = [whole > 0 ? `${whole} h` : '', rest > 0 || whole === 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
  return `${text} a week`;
}

/** The reasons in one line, for tables. */
export const why = (pair: Pair): string => pair.reasons.filter((reason) => reason.points !== 0 || reason.rule < 0).map((reason) => reason.text).join('; ');

/** A rule by its number and kind, for filters. */
export function ruleName(rules: readonly Rule[], reason: Reason): string {
  const rule = rules[reason.rule];
  return rule ? `Rule ${reason.rule + 1}: ${kindName(rule)}` : reason.text;
}
