/** From all pairs to those that may exist: what direction and seats take, then each required rule of what those before it leave. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { figure, linear } from '../../parts/chart.js';
import type { Effects, Rule } from '../../types.js';
import { number, t } from '../../words/words.js';
import { kindName } from './kinds.js';

interface Step {
  label: string;
  removed: number;
  left: number;
}

const WIDTH = 384;
const ROW = 40;
/** Room for the figures behind the longest bar. */
const FIGURES = 84;

/** The steps that remove pairs, in their order; without effects all figures are nought, so that the drawing has its final size. */
export function funnelSteps(rules: readonly Rule[], effects: Effects | null): Step[] {
  const all = effects?.pairs ?? 0;
  let left = effects?.before ?? 0;
  const steps: Step[] = [
    { label: t('funnel-all'), removed: 0, left: all },
    { label: t('funnel-before'), removed: all - left, left },
  ];
  rules.forEach((rule, index) => {
    if (rule.must === undefined || rule.must === null || rule.must === false) return;
    const removed = effects?.rules[index]?.removesFurther ?? 0;
    left -= removed;
    steps.push({ label: t('funnel-rule', { at: String(index + 1), kind: kindName(rule) }), removed, left });
  });
  return steps;
}

/** The picture with its figures as a table. `effects` may be those of rules before the last change; while none are there the bars are empty. */
export function funnel(rules: readonly Rule[], effects: Effects | null): TemplateResult {
  const steps = funnelSteps(rules, effects);
  const most = Math.max(1, effects?.pairs ?? 0);
  const x = linear([0, most], [0, WIDTH - FIGURES]);
  const drawing = svg`${steps.map(({ label, removed, left }, index) => {
    const top = index * ROW;
    return svg`<text class="label" x="0" y=${top + 14}>${label}</text>
      <rect class="rest" x="0" y=${top + 20} width=${WIDTH - FIGURES} height="12"></rect>
      <rect class="a" x="0" y=${top + 20} width=${x(left)} height="12"></rect>
      <rect class="b" x=${x(left)} y=${top + 20} width=${x(removed)} height="12"></rect>
      ${effects === null ? nothing : svg`<text class="tick" x=${WIDTH} y=${top + 31} text-anchor="end">${number(left)}</text>`}`;
  })}`;
  const percent = effects === null || effects.pairs === 0 ? 0 : Math.round((100 * effects.allowed) / effects.pairs);
  const title = effects === null ? t('funnel-empty') : t('funnel-title', { count: effects.allowed, pairs: effects.pairs, percent });
  const head = [t('funnel-step'), t('funnel-removed'), t('funnel-left')];
  return html`<div class="funnel">${figure(title, t('funnel-about'), WIDTH, steps.length * ROW, drawing, head, steps.map(({ label, removed, left }) => [label, removed, left]))}</div>`;
}
