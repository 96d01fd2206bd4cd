/** Pairs, prices and proofs as sentences. */
import { html, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { Certificate, Pair, Pairing, Person, Price, Priority, Reason, Rule } from '../../types.js';
import { nameOf } from '../../app/programme.js';
import { number, rich, t } from '../../words/words.js';
import { kindName } from '../rules/kinds.js';

/** "52 pairs; 3 people wait." */
export function result(pairing: Pairing): string {
  return t('pairs-result', { pairs: pairing.totals.pairs, waiting: pairing.waiting.length });
}

/** What is proved about the pairs, or how far from the best they can be. */
export function proof(pairing: Pairing, priority: Priority): string {
  const { certificate } = pairing;
  if (certificate.optimal) {
    if (certificate.kind === 'leximin') return t('pairs-proof-leximin');
    if (certificate.kind === 'stable') return t('pairs-proof-stable');
    return t('pairs-proof-best');
  }
  const missing = short(pairing, certificate, priority);
  if (missing === null) return t('pairs-proof-close');
  return t('pairs-proof-not', { missing });
}

/** Bound minus reached in the first part of the objective where they differ. */
function short(pairing: Pairing, { bound, gap }: Certificate, priority: Priority): string | null {
  const { totals } = pairing;
  const filled = [(bound.filled ?? 0) - (totals.filled ?? 0), 'pairs-missing-seats'] as const;
  const people = [bound.people - totals.people, 'pairs-missing-people'] as const;
  const pairs = [bound.pairs - totals.pairs, 'pairs-missing-pairs'] as const;
  const points = [bound.points - totals.points, 'pairs-missing-points'] as const;
  const order = priority === 'best-total' ? [filled, points, people, pairs] : [filled, people, pairs, points];
  for (const [missing, key] of order) if (missing > 0) return t(key, { count: missing });
  return gap > 0 ? t('pairs-missing-points', { count: gap }) : null;
}

/** A loss, part by part. */
export function price(loss: Price): string {
  const parts = (['people', 'pairs', 'points'] as const).flatMap((what) => {
    const value = loss[what];
    return value === 0 ? [] : [t(`pairs-price-${what}-${value > 0 ? 'lost' : 'gained'}`, { count: Math.abs(value) })];
  });
  return parts.length === 0 ? t('pairs-price-nothing') : parts.join(', ');
}

/** Less or more of something: "+5 points". */
export function change(what: 'people' | 'pairs' | 'points', value: number): string {
  return t(`pairs-change-${what}`, { change: signed(value), count: Math.abs(value) });
}

/** "+5", "−2". */
export const signed = (points: number): string => (points > 0 ? `+${number(points)}` : points < 0 ? `−${number(-points)}` : '0');

/** "3 h 20 min". */
export function time(minutes: number | null | undefined): string {
  if (minutes === null || minutes === undefined) return t('pairs-time-unknown');
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t('pairs-time-minutes', { minutes: rest });
  return rest === 0 ? t('pairs-time-hours', { hours }) : t('pairs-time-hours-minutes', { hours, minutes: rest });
}

/** "3 h 20 min a week". */
export const weekly = (minutes: number | null | undefined): string =>
  minutes === null || minutes === undefined ? time(minutes) : t('pairs-time-week', { time: time(minutes) });

/** "Ada, Ben, Cleo and 3 others". */
export function namesOf(ids: readonly string[], people: ReadonlyMap<string, Person>, most: number): TemplateResult {
  const names = html`${ids.slice(0, most).map((id, at) => html`${at > 0 ? ', ' : ''}${shown(nameOf(people.get(id), id))}`)}`;
  return ids.length > most ? html`${rich('pairs-names-more', { names, count: ids.length - most })}` : names;
}

/** The reasons in one line, for tables. */
export const why = (pair: Pair): string => pair.reasons.filter((reason) => reason.points !== 0 || reason.rule < 0).map((reason) => reason.text).join('; ');

/** A rule by its number and kind, for filters. */
export function ruleName(rules: readonly Rule[], reason: Reason): string {
  const rule = rules[reason.rule];
  return rule ? t('pairs-rule-name', { number: String(reason.rule + 1), kind: kindName(rule) }) : reason.text;
}
