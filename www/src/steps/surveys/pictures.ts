/** Charts of answers: agreement as diverging bars, before and after as slopes, effects as a forest. The numbers stand beside each. */
import { svg, type TemplateResult } from 'lit';
import { clipped, columnsPicture, figure, linear } from '../../parts/chart.js';
import { plainly } from '../../parts/shown.js';
import type { ItemScore, SubscaleChange, SubscaleScore } from '../../types.js';
import { t } from '../../words/words.js';
import { percent, two } from './words.js';

const WIDTH = 640;

/** How often each point of a scale was chosen: disagreement to the left of the middle line, agreement to the right. */
export function agreementPicture(title: string, items: readonly { text: string; score: ItemScore }[], labels: readonly string[]): TemplateResult {
  const row = 46;
  const height = items.length * row + 8;
  const points = items[0]?.score.shares.length ?? 0;
  const sides = items.map(({ score }) => {
    const shares = score.shares.map(({ share }) => share ?? 0);
    const left = shares.reduce((sum, share, at) => sum + (band(at, points) < 0 ? share : band(at, points) === 0 ? share / 2 : 0), 0);
    return { shares, left, right: shares.reduce((sum, share) => sum + share, 0) - left };
  });
  const most = Math.max(0.05, ...sides.map(({ left, right }) => Math.max(left, right)));
  const x = linear([-most, most], [0, WIDTH]);
  const drawing = svg`<line class="grid" x1=${x(0)} x2=${x(0)} y1="0" y2=${height}></line>
    ${items.map(({ text }, at) => {
      const { shares, left } = sides[at] ?? { shares: [], left: 0 };
      let from = -left;
      return svg`<text class="label" x="0" y=${at * row + 15}>${plainly(clipped(text, 90))}</text>${shares.map((share, point) => {
        const [start, end] = [x(from), x(from + share)];
        from += share;
        const tone = band(point, points);
        return svg`<rect class=${`band${String(tone)}`} x=${start} y=${at * row + 20} width=${Math.max(0, end - start)} height="18"></rect>
          ${end - start > 34 ? svg`<text class=${`tick ${Math.abs(tone) === 2 ? 'on-dark' : 'on-light'}`} x=${(start + end) / 2} y=${at * row + 33} text-anchor="middle">${percent(share)}</text>` : ''}`;
      })}`;
    })}`;
  const head = [t('surveys-question'), ...Array.from({ length: points }, (_, at) => labels[at] ?? String(items[0]?.score.shares[at]?.value ?? '')), t('surveys-tab-answers')];
  return figure(title, t('surveys-chart-agreement-what'), WIDTH, Math.max(row, height), drawing, head,
    items.map(({ text, score }) => [text, ...score.shares.map(({ share }) => (share === null ? '–' : percent(share))), score.n ?? '–']));
}

/** −2 to 2: where a point stands between the ends of its scale. */
function band(point: number, points: number): number {
  const place = points < 2 ? 0 : (2 * point) / (points - 1) - 1;
  return place === 0 ? 0 : Math.sign(place) * (Math.abs(place) > 0.5 ? 2 : 1);
}

/** How many have a score in each tenth of the range. */
export function distributionPicture(title: string, { range, distribution, mean }: SubscaleScore): TemplateResult {
  const [low, high] = range;
  const width = (high - low) / Math.max(1, distribution.length);
  return columnsPicture(t('surveys-chart-scores', { scale: title }), t('surveys-chart-scores-what', { low: two(low), high: two(high), mean: two(mean.value) }),
    distribution.map((value, at) => ({ label: two(low + at * width), value })), t('surveys-chart-score-from'), t('surveys-people'));
}

/** The means before and after, a line for each scale score. */
export function slopesPicture(changes: readonly { text: string; change: SubscaleChange }[], waves: readonly [string, string]): TemplateResult {
  const known = changes.flatMap(({ text, change }) => {
    const [before, after] = [change.same.meanBefore, change.same.meanAfter];
    return before === null || after === null ? [] : [{ text, before, after, n: change.same.n }];
  });
  const all = known.flatMap(({ before, after }) => [before, after]);
  const height = 300;
  const y = linear([Math.min(...all) - 0.1, Math.max(...all) + 0.1], [height - 16, 34]);
  const [x1, x2] = [230, WIDTH - 230];
  const left = apart(known.map(({ before }) => y(before)));
  const right = apart(known.map(({ after }) => y(after)));
  const drawing = svg`<text class="axis" x=${x1} y="16" text-anchor="end">${plainly(waves[0])}</text><text class="axis" x=${x2} y="16">${plainly(waves[1])}</text>
    ${known.map(({ text, before, after }, at) => svg`<line class="slope" x1=${x1} x2=${x2} y1=${y(before)} y2=${y(after)}></line>
      <circle class="a" cx=${x1} cy=${y(before)} r="4"></circle><rect class="b" x=${x2 - 4} y=${y(after) - 4} width="8" height="8"></rect>
      <text class="label" x=${x1 - 10} y=${(left[at] ?? 0) + 4} text-anchor="end">${plainly(clipped(text, 22))} ${two(before)}</text>
      <text class="label" x=${x2 + 10} y=${(right[at] ?? 0) + 4}>${two(after)} ${plainly(clipped(text, 22))}</text>`)}`;
  return figure(t('surveys-chart-slopes'), t('surveys-chart-slopes-what', { up: known.filter(({ before, after }) => after > before).length, all: known.length }), WIDTH, height, drawing, [t('surveys-scale'), waves[0], waves[1], t('surveys-people')],
    known.map(({ text, before, after, n }) => [text, two(before), two(after), n]));
}

/** Labels that would touch are moved down in their order. */
function apart(places: readonly number[]): number[] {
  const moved = [...places];
  const order = places.map((_, at) => at).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  order.forEach((at, turn) => {
    const above = order[turn - 1];
    if (above !== undefined) moved[at] = Math.max(moved[at] ?? 0, (moved[above] ?? 0) + 16);
  });
  return moved;
}

/** The mean difference of each scale score with its 95 % interval, around the line of no change. */
export function forestPicture(changes: readonly { text: string; change: SubscaleChange }[]): TemplateResult {
  const known = changes.flatMap(({ text, change: { same } }) => (same.meanDifference === null ? [] : [{ text, value: same.meanDifference, interval: same.interval, n: same.n }]));
  const most = Math.max(0.1, ...known.flatMap(({ value, interval }) => [Math.abs(value), Math.abs(interval?.[0] ?? 0), Math.abs(interval?.[1] ?? 0)]));
  const row = 34;
  const height = known.length * row + 40;
  const x = linear([-most, most], [250, WIDTH - 16]);
  const drawing = svg`<line class="grid" x1=${x(0)} x2=${x(0)} y1="0" y2=${height - 26}></line>
    ${known.map(({ text, value, interval }, at) => {
      const y = at * row + 20;
      return svg`<text class="label" x="0" y=${y + 4}>${plainly(clipped(text, 34))}</text>
        ${interval === null ? '' : svg`<line class="range" x1=${x(interval[0])} x2=${x(interval[1])} y1=${y} y2=${y}></line>`}
        <rect class="b" x=${x(value) - 5} y=${y - 5} width="10" height="10"></rect>`;
    })}
    <text class="axis" x=${x(0)} y=${height - 8} text-anchor="middle">${t('surveys-chart-no-change')}</text>`;
  return figure(t('surveys-chart-forest'), t('surveys-chart-forest-what'), WIDTH, height, drawing,
    ['surveys-scale', 'surveys-chart-difference', 'surveys-chart-from', 'surveys-chart-to', 'surveys-people'].map((key) => t(key)), known.map(({ text, value, interval, n }) => [text, two(value), two(interval?.[0]), two(interval?.[1]), n]));
}
