/** The bar that says what the core is doing, how far it is, and how to stop it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Busy } from '../app/context.js';
import { has, t } from '../words/words.js';

export function busyBar(busy: Busy | null): TemplateResult | typeof nothing {
  if (busy === null) return nothing;
  const known = busy.of > 0;
  const percent = known ? Math.min(100, Math.floor((busy.done * 100) / busy.of)) : 0;
  const phase = has(`progress-${busy.phase}`) ? t(`progress-${busy.phase}`) : busy.phase;
  return html`<section class="busy-bar stack tight" aria-label=${t('progress-label')}>
    <div class="spread">
      <span><strong>${busy.label}</strong>${phase === '' ? nothing : html` <span class="muted">${phase}</span>`}</span>
      ${known ? html`<span class="num">${t('progress-percent', { percent })}${busy.left === null ? nothing : html` · ${leftWords(busy.left)}`}</span>` : nothing}
    </div>
    ${known
      ? html`<progress aria-label=${busy.label} max="100" value=${percent}></progress>`
      : html`<progress aria-label=${busy.label}></progress>`}
    <div class="cluster">
      ${busy.finish === null ? nothing : html`<button type="button" class="small" @click=${busy.finish}>${t('progress-finish')}</button>`}
      <button type="button" class="small" @click=${busy.cancel}>${t('parts-cancel')}</button>
    </div>
  </section>`;
}

/** In steps that a person counts in: five seconds, then minutes. */
function leftWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds <= 5) return t('progress-left-moment');
  return seconds < 90 ? t('progress-left-seconds', { count: Math.ceil(seconds / 5) * 5 }) : t('progress-left-minutes', { count: Math.round(seconds / 60) });
}
