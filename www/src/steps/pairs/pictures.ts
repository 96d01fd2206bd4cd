/** The whole in three charts: levels against levels, the points, and who has no partner and why. */
import { html, nothing, type TemplateResult } from 'lit';
import { barsPicture, columnsPicture, ladderPicture, type Bar, type Link } from '../../parts/chart.js';
import type { Pairing, Programme } from '../../types.js';
import { byId, levelName, peopleOf } from '../../app/programme.js';
import { has, number, t } from '../../words/words.js';

/** The tab with the charts. */
export function picturesPart(programme: Programme, pairing: Pairing): TemplateResult {
  if (pairing.pairs.length === 0 && pairing.waiting.length === 0) return html`<p class="empty">${t('pairs-charts-none')}</p>`;
  return html`<div class="pictures">${pairing.pairs.length > 0 ? html`${levels(programme, pairing)} ${points(pairing)}` : nothing} ${waiting(pairing)}</div>`;
}

/** Who is paired with whom, by level. */
export interface Levels {
  title: string;
  description: string;
  /** From the top down. */
  left: string[];
  right: string[];
  /** Most pairs first. */
  links: Link[];
  sides: [string, string];
  what: string;
}

export function levelsOf(programme: Programme, pairing: Pairing): Levels {
  const people = byId(peopleOf(programme));
  const level = (id: string): number | null => people.get(id)?.level ?? null;
  const name = (value: number | null): string => levelName(programme.ladder, value);
  const rungs = (values: readonly (number | null)[]): string[] => [...new Set(values)].sort((a, b) => (b ?? -Infinity) - (a ?? -Infinity)).map(name).filter((each, at, all) => all.indexOf(each) === at);
  const counts = new Map<string, Link>();
  for (const pair of pairing.pairs) {
    const [from, to] = [name(level(pair.mentor)), name(level(pair.mentee))];
    const key = JSON.stringify([from, to]);
    const link = counts.get(key);
    if (link) link.value += 1;
    else counts.set(key, { from, to, value: 1 });
  }
  const links = [...counts.values()].sort((a, b) => b.value - a.value);
  const most = links[0] ?? { from: '', to: '', value: 0 };
  return {
    title: t('pairs-chart-levels', { count: most.value, from: most.from, to: most.to, all: pairing.pairs.length }),
    description: t('pairs-chart-levels-what', { pairs: pairing.pairs.length, links: links.length }),
    left: rungs(pairing.pairs.map((pair) => level(pair.mentor))),
    right: rungs(pairing.pairs.map((pair) => level(pair.mentee))),
    links,
    sides: [t('pairs-mentors'), t('pairs-mentees')],
    what: t('pairs-pairs'),
  };
}

function levels(programme: Programme, pairing: Pairing): TemplateResult {
  const { title, description, left, right, links, sides, what } = levelsOf(programme, pairing);
  return ladderPicture(title, description, left, right, links, sides, what);
}

/** How many pairs have how many points. */
export interface Points {
  title: string;
  description: string;
  bars: Bar[];
  across: string;
  up: string;
}

export function pointsOf(pairing: Pairing): Points {
  const values = pairing.pairs.map((pair) => pair.points).sort((a, b) => a - b);
  const [least, most, middle] = [values[0] ?? 0, values.at(-1) ?? 0, values[Math.floor(values.length / 2)] ?? 0];
  return {
    title: t('pairs-chart-points', { middle }),
    description: t('pairs-chart-points-what', { least, most }),
    bars: bins(values, least, most),
    across: t('pairs-points'),
    up: t('pairs-pairs'),
  };
}

function points(pairing: Pairing): TemplateResult {
  const { title, description, bars, across, up } = pointsOf(pairing);
  return columnsPicture(title, description, bars, across, up);
}

/** Up to 24 bins of whole points. */
function bins(values: readonly number[], least: number, most: number): Bar[] {
  const span = most - least + 1;
  const wide = Math.ceil(span / 24);
  const bars = Array.from({ length: Math.ceil(span / wide) }, (_, index) => {
    const from = least + index * wide;
    return { label: wide === 1 ? number(from) : `${number(from)}–${number(from + wide - 1)}`, value: 0 };
  });
  for (const value of values) {
    const bar = bars[Math.floor((value - least) / wide)];
    if (bar) bar.value += 1;
  }
  return bars;
}

function waiting(pairing: Pairing): TemplateResult {
  if (pairing.waiting.length === 0) return html`<p class="notice ok">${t('pairs-chart-nobody-waits')}</p>`;
  const counts = new Map<string, number>();
  const reasons = new Map<string, number>();
  for (const { role, reason } of pairing.waiting) {
    const who = t(role === 'mentee' ? 'pairs-mentees' : role === 'mentor' ? 'pairs-mentors' : 'pairs-chart-both');
    const why = waitsFor(reason.code) ?? reason.text;
    const label = t('pairs-chart-who-why', { who, why });
    counts.set(label, (counts.get(label) ?? 0) + 1);
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  const bars = [...counts].map(([label, value]) => ({ label, value })).sort((a, b) => b.value - a.value).slice(0, 20);
  const [reason = ''] = [...reasons].sort(([, a], [, b]) => b - a)[0] ?? [];
  return barsPicture(t('pairs-chart-waiting', { count: pairing.waiting.length, reason }), t('pairs-chart-waiting-what'), bars, t('pairs-reason'), t('pairs-people'));
}

/** The kinds of reasons; each person's own sentence stands in the list. */
export const waitsFor = (code: string): string | null => (has(`pairs-waits-${code}`) ? t(`pairs-waits-${code}`) : null);
