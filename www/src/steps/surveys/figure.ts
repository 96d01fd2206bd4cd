/** One figure that opens to how it is computed, from how many, and what was left out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeReport, Figure, Reliability } from '../../types.js';
import { t } from '../../words/words.js';
import { percent, two } from './words.js';

/** Whether a figure waits for an answer: then not even who is in it is known. */
export function isOpen({ why }: Figure): boolean {
  return why?.code === 'unconfirmed';
}

/** `share` shows it as percent. A figure that cannot be computed says why instead of a number. */
export function figureOf(figure: Figure, share = false): TemplateResult {
  const { value, interval, n, leftOut, formula, source, why } = figure;
  const say = share ? percent : two;
  const detail = html`<div class="figure-detail small">
    ${why ? html`<p>${why.text}</p>` : nothing}
    ${isOpen(figure) ? nothing : html`<p>${leftOut > 0 ? t('surveys-figure-n-left', { count: n, left: leftOut }) : t('surveys-figure-n', { count: n })}</p>`}
    ${formula === '' ? nothing : html`<p>${formula}.${source === '' ? nothing : html` <cite>${source}</cite>.`}</p>`}</div>`;
  return html`<details class="figure"><summary>${value === null ? html`<span aria-label=${t('surveys-figure-none')}>–</span>` : say(value)}${interval ? html` <span class="muted nowrap">${t('surveys-figure-interval', { from: say(interval[0]), to: say(interval[1]) })}</span>` : nothing}</summary>${detail}</details>`;
}

/** A figure of a report, by its path in it: `listwise.alpha`. `by`: the figure whose formula it goes by, where that is another. */
export function stated(report: ChangeReport | Reliability, path: string, value: number | null, interval: Figure['interval'] = null, by = path.split('.').at(-1)): TemplateResult {
  const formula = report.formulas.find(({ figure }) => figure === by);
  const why = report.cannot.find(({ figure }) => figure === path) ?? null;
  return figureOf({ value, interval, n: report.n, leftOut: report.leftOut, formula: formula?.formula ?? '', source: formula?.source ?? '', why });
}
