/** Asked once, when a programme begins: where it is to be kept. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { t } from '../words/words.js';
import { framed } from './kept-words.js';

/** Not on every step: what is said at the top of the page leads to the same question. Home asks it among what waits. */
const STEPS: readonly string[] = ['charter', 'people'];

/** Whether it is open where this programme is to be kept. */
export function keepAsked(app: App): boolean {
  const { kept, draft } = app.view;
  return kept.place === 'here' && kept.open === null && !kept.onlyInFile && draft === null && app.programme.people.length > 0;
}

/** At the head of a step. */
export function keepOffer(app: App): TemplateResult | typeof nothing {
  if (!STEPS.includes(app.view.step) || !keepAsked(app)) return nothing;
  return html`<section class="notice keep-offer" aria-labelledby="keep-offer">
    <h2 id="keep-offer">${t('keep-offer')}</h2>
    <p>${t('keep-offer-what')}${framedToo()}</p>
    ${answers(app, '')}
  </section>`;
}

/** On Home, as the first thing that waits for the coordinator; `unsaved` where no file holds the work either. */
export function keepNeed(app: App, unsaved: boolean): TemplateResult {
  return html`<li class="keep-offer"><span>${t(unsaved ? 'home-need-unsaved' : 'keep-offer')}${framedToo()}</span>${answers(app, 'small')}</li>`;
}

const framedToo = (): string => (framed() ? ` ${t('keep-offer-framed')}` : '');

function answers(app: App, size: string): TemplateResult {
  return html`<div class="cluster">
    <button type="button" class=${size} @click=${() => app.setView({ dialog: 'keep' })}>${t('keep-here')}</button>
    <button
      type="button"
      class=${size}
      @click=${() => {
        app.keeping.onlyInFile();
        app.announce(t('keep-only-file-chosen'));
      }}
    >
      ${t('keep-only-file')}
    </button>
  </div>`;
}
