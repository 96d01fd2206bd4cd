/** The pairs as rows: columns, filters, and how a row is named when it is moved. */
import { nothing, html } from 'lit';
import { plainly, shown } from '../../parts/shown.js';
import type { Column, Drag, Filter } from '../../parts/table.js';
import type { Ladder, Pair, Person, Programme, Rule, UnknownPair } from '../../types.js';
import { byId, hasOptIn, levelName, nameOf, pairKey, peopleOf, rulesOf } from '../../app/programme.js';
import { t } from '../../words/words.js';
import { ruleName, time, why } from './words.js';

/** Everything that the table of pairs needs of a programme; made once for each programme. */
export interface PairList {
  columns: Column<Pair>[];
  filters: Filter<Pair>[];
  drag: Drag<Pair>;
  key: (pair: Pair) => string;
}

export function pairList(programme: Programme, unknown: readonly UnknownPair[]): PairList {
  const known = new Map(unknown.map((pair) => [pairKey(pair.mentor, pair.mentee), pair.text]));
  const people = byId(peopleOf(programme));
  const { ladder } = programme;
  return {
    columns: columns(people, ladder, hasOptIn(programme.policy), known),
    filters: filters(people, ladder, rulesOf(programme.policy), known),
    drag: { what: (pair) => t('pairs-with', { mentor: plainly(nameOf(people.get(pair.mentor), pair.mentor)), mentee: plainly(nameOf(people.get(pair.mentee), pair.mentee)) }) },
    key: (pair) => pairKey(pair.mentor, pair.mentee),
  };
}

function columns(people: ReadonlyMap<string, Person>, ladder: Ladder | undefined, pointsStay: boolean, unknown: ReadonlyMap<string, string>): Column<Pair>[] {
  const text = (key: string, label: string, value: (pair: Pair) => string): Column<Pair> => ({ key, label, value, render: (pair) => shown(value(pair)) });
  const level = (key: string, label: string, id: (pair: Pair) => string): Column<Pair> => ({
    key, label, value: (pair) => people.get(id(pair))?.level ?? null, text: (pair) => levelName(ladder, people.get(id(pair))?.level),
    render: (pair) => shown(levelName(ladder, people.get(id(pair))?.level)), screenOnly: true,
  });
  const given = (of: (person: Person) => unknown): boolean => [...people.values()].some(of);
  return [
    text('mentor', t('pairs-mentor'), (pair) => nameOf(people.get(pair.mentor), pair.mentor)),
    text('mentee', t('pairs-mentee'), (pair) => nameOf(people.get(pair.mentee), pair.mentee)),
    { key: 'points', label: t('pairs-points'), numeric: true, screenOnly: pointsStay, value: (pair) => pair.points },
    level('mentor-level', t('pairs-mentor-level'), (pair) => pair.mentor),
    level('mentee-level', t('pairs-mentee-level'), (pair) => pair.mentee),
    ...(given((person) => person.department) ? [
      text('mentor-department', t('pairs-mentor-department'), (pair) => people.get(pair.mentor)?.department ?? ''),
      text('mentee-department', t('pairs-mentee-department'), (pair) => people.get(pair.mentee)?.department ?? ''),
    ] : []),
    ...(given((person) => person.availability?.length) ? [{
      key: 'minutes', label: t('pairs-shared-time'), numeric: true, screenOnly: true, value: (pair: Pair) => pair.minutes ?? null, render: (pair: Pair) => time(pair.minutes),
    }] : []),
    { key: 'locked', label: t('pairs-lock'), value: (pair) => (pair.locked ? t('pairs-locked') : ''), render: (pair) => (pair.locked ? html`<span class="tag">${t('pairs-locked')}</span>` : nothing) },
    ...(unknown.size === 0 ? [] : [{
      key: 'unknown', label: t('pairs-not-known'), value: (pair: Pair) => unknown.get(pairKey(pair.mentor, pair.mentee)) ?? '',
      render: (pair: Pair) => (unknown.has(pairKey(pair.mentor, pair.mentee)) ? html`<span class="tag warning">${unknown.get(pairKey(pair.mentor, pair.mentee))}</span>` : nothing),
    }]),
    { ...text('why', t('pairs-why'), why), wide: true },
  ];
}

function filters(people: ReadonlyMap<string, Person>, ladder: Ladder | undefined, rules: readonly Rule[], unknown: ReadonlyMap<string, string>): Filter<Pair>[] {
  const both = (pair: Pair, of: (person: Person | undefined) => string): string[] => [of(people.get(pair.mentor)), of(people.get(pair.mentee))];
  return [
    { key: 'department', label: t('pairs-department'), value: (pair) => both(pair, (person) => person?.department ?? '') },
    { key: 'level', label: t('pairs-level'), value: (pair) => both(pair, (person) => levelName(ladder, person?.level)) },
    // The one line for opt-in rules stands at every pair and tells none apart.
    { key: 'reason', label: t('pairs-reason'), value: (pair) => pair.reasons.filter((reason) => reason.rule >= 0 && reason.points !== 0).map((reason) => ruleName(rules, reason)) },
    { key: 'lock', label: t('pairs-lock'), value: (pair) => t(pair.locked ? 'pairs-locked' : 'pairs-not-locked') },
    ...(unknown.size === 0 ? [] : [{
      key: 'unknown', label: t('pairs-not-known'), value: (pair: Pair) => t(unknown.has(pairKey(pair.mentor, pair.mentee)) ? 'pairs-rests-on-unknown' : 'pairs-all-known'),
    }]),
  ];
}
