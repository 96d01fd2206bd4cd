/** Charts of results: shares of a hundred with interval and target, and before and after. The numbers stand beside them. */
import { svg, type TemplateResult } from 'lit';
import { clipped, figure, linear } from '../../parts/chart.js';
import { plainly } from '../../parts/shown.js';
import { t } from '../../words/words.js';
import type { Kpi } from '../../types.js';
import { amount, between } from './figure.js';

type Known = Kpi & { value: number };

/** Every figure in per cent that is known, on one axis from 0 to 100: a point with its interval, and a line where the target is. */
export function sharesPicture(kpis: readonly Kpi[]): TemplateResult | null {
  const known = kpis.filter((kpi): kpi is Known => kpi.value !== null && kpi.unit === 'percent');
  if (known.length === 0) return null;
  const row = 48;
  const [width, left, right] = [640, 12, 572];
  const height = known.length * row + 30;
  const x = linear([0, 100], [left, right]);
  const within = (value: number): number => x(Math.min(100, Math.max(0, value)));
  const drawing = svg`
    ${[0, 25, 50, 75, 100].map((share) => svg`<line class="grid" x1=${x(share)} x2=${x(share)} y1="0" y2=${height - 26}></line>
      <text class="tick" x=${x(share)} y=${height - 8} text-anchor="middle">${amount(share, 'percent')}</text>`)}
    ${known.map(({ title, value, interval, target, unit }, at) => {
      const y = at * row + 32;
      return svg`<text class="label" x=${left} y=${at * row + 18}>${plainly(clipped(title, 60))}</text>
        ${interval === null ? '' : svg`<line class="range" x1=${within(interval[0])} x2=${within(interval[1])} y1=${y} y2=${y}></line>`}
        <circle class="a" cx=${within(value)} cy=${y} r="6"></circle>
        ${target === null ? '' : svg`<line class="target" x1=${within(target)} x2=${within(target)} y1=${y - 10} y2=${y + 10}></line>`}
        <text class="tick" x=${right + 12} y=${y + 4}>${amount(value, unit)}</text>`;
    })}`;
  return figure(t('results-chart'), t('results-chart-what'), width, height, drawing,
    ['results-figure', 'results-now', 'results-interval', 'results-target-column'].map((key) => t(key)),
    known.map(({ title, value, interval, target, unit }) => [title, amount(value, unit), between(interval, unit), target === null ? '' : amount(target, unit)]));
}
