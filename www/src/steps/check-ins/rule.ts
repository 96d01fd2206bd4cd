/** The rule by which a pair stands as it does, to read and to change. */
import { html, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { wholeNumber } from '../../parts/controls.js';
import { t } from '../../words/words.js';
import type { HealthRule, Programme } from '../../types.js';

export function rulePart(app: App, programme: Programme, rule: string): TemplateResult {
  const { healthRule } = programme;
  const change = (patch: Partial<HealthRule>): void => app.update(t('check-undo-rule'), (before) => ({ ...before, healthRule: { ...before.healthRule, ...patch } }));
  const field = (key: keyof HealthRule, label: string, min: number, max: number): TemplateResult =>
    wholeNumber({ label, value: healthRule[key], min, max, change: (value) => value !== undefined && change({ [key]: value }) });
  return html`<section class="stack tight" aria-labelledby="check-rule">
    <h2 id="check-rule">${t('check-rule')}</h2>
    <p>${rule}</p>
    <details>
      <summary>${t('check-rule-change')}</summary>
      <div class="cluster wide">
        ${field('earlyBefore', t('check-rule-early'), 1, 60)} ${field('withinPercent', t('check-rule-within'), 50, 1000)} ${field('low', t('check-rule-low'), 0, 4)}
      </div>
    </details>
  </section>`;
}
