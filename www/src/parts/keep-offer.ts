/** Asked once, when a programme begins: where it is to be kept. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { t } from '../words/words.js';
import { framed } from './kept-words.js';

/** Not on every step: what is said at the top of the page leads to the same question. */
const STEPS: readonly string[] = ['home', 'charter', 'people'];

export function keepOffer(app: App): TemplateResult | typeof nothing {
  const { kept, draft } = app.view;
  if (!STEPS.includes(app.view.step) || kept.place !== 'here' || kept.open !== null || kept.onlyInFile || draft !== null || app.programme.people.length === 0) return nothing;
  return html`<section class="notice keep-offer" aria-labelledby="keep-offer">
    <h2 id="keep-offer">${t('keep-offer')}</h2>
    <p>${t('keep-offer-what')}</p>
    ${framed() ? html`<p>${t('keep-offer-framed')}</p>` : nothing}
    <div class="cluster">
      <button type="button" @click=${() => app.setView({ dialog: 'keep' })}>${t('keep-here')}</button>
      <button
        type="button"
        @click=${() => {
          app.keeping.onlyInFile();
          app.announce(t('keep-only-file-chosen'));
        }}
      >
        ${t('keep-only-file')}
      </button>
    </div>
  </section>`;
}
