/** How figures by which a programme is judged are written. */
import { html, nothing, type TemplateResult } from 'lit';
import { date, number, t } from '../../words/words.js';
import type { Kpi, KpiPoint } from '../../types.js';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** 75 %, 3.84, 1.2: by what the figure counts in. */
export function amount(value: number, unit: Kpi['unit']): string {
  if (unit === 'percent') return number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
  return unit === 'points' ? number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) : number(value, { maximumFractionDigits: 2 });
}

/** "12 of 16", or how many answered. */
export const ofHowMany = ({ numerator, denominator, n, value }: Kpi): string =>
  value === null ? '' : numerator !== null && denominator !== null ? t('results-of', { count: numerator, of: denominator }) : n > 0 ? t('results-n', { count: n }) : '';

export const between = (interval: Kpi['interval'], unit: Kpi['unit']): string => (interval === null ? '' : t('results-between', { from: amount(interval[0], unit), to: amount(interval[1], unit) }));

/** Each figure there was, the earliest first; nothing where there is only this one. */
export function course({ trend, unit }: Kpi): TemplateResult | typeof nothing {
  const known = trend.filter((point): point is KpiPoint & { value: number } => point.value !== null);
  if (known.length < 2) return nothing;
  return html`<span class="course">${known.map(({ at, value }, turn) => html`${turn === 0 ? nothing : html`<span aria-hidden="true"> → </span>`}<span class="nowrap"><bdi>${ISO.test(at) ? date(at) : at}</bdi> <strong>${amount(value, unit)}</strong></span>`)}</span>`;
}

/** Where it comes from. */
export function origin({ source }: Kpi): string {
  if (source === null) return '';
  const of = source.kind === 'own' ? date(source.of) : source.of;
  return t(`results-source-${source.kind}`, { count: source.rows, left: source.leftOut, of });
}
