/** The two charts beside the numbers of the summary, small: levels against levels, and the points. */
import { nice, ticks } from 'd3-array';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { clipped, figure, linear } from '../../parts/chart.js';
import { plainly } from '../../parts/shown.js';
import type { Pairing, Programme } from '../../types.js';
import { number, t } from '../../words/words.js';
import { levelsOf, pointsOf } from './pictures.js';

const WIDTH = 420;

export function summaryCharts(programme: Programme, pairing: Pairing): TemplateResult | typeof nothing {
  if (pairing.pairs.length === 0) return nothing;
  return html`<div class="summary-charts no-print">${levels(programme, pairing)} ${points(pairing)}</div>`;
}

function levels(programme: Programme, pairing: Pairing): TemplateResult {
  const { title, description, left, right, links, what } = levelsOf(programme, pairing);
  const sides = [t('pairs-mentor'), t('pairs-mentee')] as const;
  const [row, head] = [24, 24];
  const height = head + Math.max(left.length, right.length) * row + 4;
  const [x1, x2] = [140, WIDTH - 140];
  const place = (rungs: readonly string[], name: string): number => head + rungs.indexOf(name) * row + row / 2;
  const thickness = linear([1, Math.max(2, ...links.map((link) => link.value))], [1.5, 10]);
  const drawing = svg`
    <text class="axis" x=${x1 - 6} y="12" text-anchor="end">${sides[0]}</text><text class="axis" x=${x2 + 6} y="12">${sides[1]}</text>
    ${links.map(({ from, to, value }) => {
      const [y1, y2, middle] = [place(left, from), place(right, to), (x1 + x2) / 2];
      return svg`<path class="link" d=${`M${x1 + 8},${y1}C${middle},${y1},${middle},${y2},${x2 - 8},${y2}`} stroke-width=${thickness(value)}></path>`;
    })}
    ${left.map((name) => svg`<circle class="a" cx=${x1 + 4} cy=${place(left, name)} r="4"></circle><text class="tick" x=${x1 - 6} y=${place(left, name) + 4} text-anchor="end">${plainly(clipped(name, 20))}</text>`)}
    ${right.map((name) => svg`<rect class="b" x=${x2 - 8} y=${place(right, name) - 4} width="8" height="8"></rect><text class="tick" x=${x2 + 6} y=${place(right, name) + 4}>${plainly(clipped(name, 20))}</text>`)}`;
  return figure(title, description, WIDTH, height, drawing, [...sides, what], links.map(({ from, to, value }) => [from, to, value]));
}

function points(pairing: Pairing): TemplateResult {
  const { title, description, bars, across, up } = pointsOf(pairing);
  const [height, left, bottom, top] = [200, 34, 36, 10];
  const step = (WIDTH - 6 - left) / Math.max(1, bars.length);
  const [, most] = nice(0, Math.max(1, ...bars.map((bar) => bar.value)), 4);
  const y = linear([0, most], [height - bottom, top]);
  const every = Math.max(1, Math.ceil(bars.length / 8));
  const drawing = svg`
    ${ticks(0, most, 4).filter(Number.isInteger).map((tick) => svg`<line class="grid" x1=${left} x2=${WIDTH - 6} y1=${y(tick)} y2=${y(tick)}></line><text class="tick" x=${left - 6} y=${y(tick) + 4} text-anchor="end">${number(tick)}</text>`)}
    ${bars.map((bar, at) => svg`<rect class="a" x=${left + at * step + step * 0.06} y=${y(bar.value)} width=${step * 0.88} height=${Math.max(0, y(0) - y(bar.value))}></rect>
      ${at % every === 0 ? svg`<text class="tick" x=${left + (at + 0.5) * step} y=${height - bottom + 15} text-anchor="middle">${bar.label}</text>` : nothing}`)}
    <text class="axis" x=${(left + WIDTH) / 2} y=${height - 4} text-anchor="middle">${across}</text>`;
  return figure(title, description, WIDTH, height, drawing, [across, up], bars.map((bar) => [bar.label, bar.value]));
}
