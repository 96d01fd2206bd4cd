/** The bar that says what the core is doing, how far it is, and how to stop it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Busy } from '../app/context.js';

const PHASES: Record<string, string> = {
  reading: 'reading',
  compiling: 'making the rules ready',
  people: 'taking down the people',
  checking: 'checking',
  comparing: 'comparing everybody with everybody',
  pairing: 'finding the best pairs',
  fairness: 'making the worst pairs better',
  proving: 'proving that nothing is better',
  choices: 'weighing moves against what they bring',
  explaining: 'writing the reasons',
};

export function busyBar(busy: Busy | null): TemplateResult | typeof nothing {
  if (busy === null) return nothing;
  const known = busy.of > 0;
  const percent = known ? Math.min(100, Math.floor((busy.done * 100) / busy.of)) : 0;
  const phase = PHASES[busy.phase] ?? busy.phase;
  return html`<section class="busy-bar stack tight" aria-label="Work under way">
    <div class="spread">
      <span><strong>${busy.label}</strong>${phase === '' ? nothing : html` <span class="muted">${phase}</span>`}</span>
      ${known ? html`<span class="num">${percent} %</span>` : nothing}
    </div>
    ${known
      ? html`<progress aria-label=${busy.label} max="100" value=${percent}></progress>`
      : html`<progress aria-label=${busy.label}></progress>`}
    <div class="cluster">
      ${busy.finish === null ? nothing : html`<button type="button" class="small" @click=${busy.finish}>Finish with what you have</button>`}
      <button type="button" class="small" @click=${busy.cancel}>Cancel</button>
    </div>
  </section>`;
}
