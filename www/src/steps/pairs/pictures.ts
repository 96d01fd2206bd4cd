/** The whole in three pictures: levels against levels, the points, and who waits and why. */
import { html, type TemplateResult } from 'lit';
import { barsPicture, columnsPicture, ladderPicture, type Bar, type Link } from '../../parts/chart.js';
import type { Pairing, Programme } from '../../types.js';
import { byId, count, levelName, peopleOf, several } from '../../app/programme.js';

/** The tab with the pictures. */
export function picturesPart(programme: Programme, pairing: Pairing): TemplateResult {
  if (pairing.pairs.length === 0 && pairing.waiting.length === 0) return html`<p class="empty">There is nothing to draw yet.</p>`;
  return html`<div class="pictures">${pairing.pairs.length > 0 ? html`${levels(programme, pairing)} ${points(pairing)}` : ''} ${waiting(pairing)}</div>`;
}

function levels(programme: Programme, pairing: Pairing): TemplateResult {
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
  const most = links[0];
  const description = `${several(pairing.pairs.length, 'pair')} between ${several(links.length, 'combination')} of levels. A thicker line means more pairs${most ? `; most, ${count(most.value)}, from ${most.from} to ${most.to}` : ''}.`;
  return ladderPicture('Levels against levels', description, rungs(pairing.pairs.map((pair) => level(pair.mentor))), rungs(pairing.pairs.map((pair) => level(pair.mentee))), links, ['Mentors', 'Mentees'], 'Pairs');
}

function points(pairing: Pairing): TemplateResult {
  const values = pairing.pairs.map((pair) => pair.points).sort((a, b) => a - b);
  const [least, most, middle] = [values[0] ?? 0, values.at(-1) ?? 0, values[Math.floor(values.length / 2)] ?? 0];
  const bars = bins(values, least, most);
  return columnsPicture('Points of the pairs', `From ${count(least)} to ${count(most)} points; half of the pairs have ${count(middle)} or more.`, bars, 'Points', 'Pairs');
}

/** Up to 24 bins of whole points. */
function bins(values: readonly number[], least: number, most: number): Bar[] {
  const span = most - least + 1;
  const wide = Math.ceil(span / 24);
  const bars = Array.from({ length: Math.ceil(span / wide) }, (_, index) => {
    const from = least + index * wide;
    return { label: wide === 1 ? count(from) : `${count(from)}–${count(from + wide - 1)}`, value: 0 };
  });
  for (const value of values) {
    const bar = bars[Math.floor((value - least) / wide)];
    if (bar) bar.value += 1;
  }
  return bars;
}

function waiting(pairing: Pairing): TemplateResult {
  if (pairing.waiting.length === 0) return html`<p class="notice ok">Nobody waits.</p>`;
  const counts = new Map<string, number>();
  for (const { role, reason } of pairing.waiting) {
    const label = `${role === 'mentee' ? 'Mentees' : role === 'mentor' ? 'Mentors' : 'Both roles'}: ${REASONS[reason.code] ?? reason.text}`;
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const bars = [...counts].map(([label, value]) => ({ label, value })).sort((a, b) => b.value - a.value).slice(0, 20);
  return barsPicture('Who waits and why', `${several(pairing.waiting.length, 'person waits', 'people wait')}.`, bars, 'Reason', 'People');
}

/** The kinds of reasons; each person's own sentence stands in the waiting list. */
export const REASONS: Record<string, string> = {
  'no-candidates': 'the rules leave nobody possible',
  'all-taken': 'everybody possible is taken',
  'negative-total': 'every possible pair would cost points',
  'below-minimum': 'fewer partners than their minimum',
  'capacity-zero': 'no seat in this round',
  'nobody-on-the-other-side': 'nobody is on the other side',
};
