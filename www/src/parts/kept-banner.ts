/** Stays for as long as what is on the screen cannot be saved in this browser. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { inWords } from '../words/failure.js';
import { rich, t } from '../words/words.js';

/** `takeOver` is what the button of that name does. */
export function keptBanner(app: App, takeOver: () => void): TemplateResult | typeof nothing {
  const { open } = app.view.kept;
  if (open?.state === 'elsewhere') {
    return html`<section class="notice warning kept-banner stack tight" role="status">
      <p>${rich('kept-banner-elsewhere', {}, { strong: (text) => html`<strong>${text}</strong>` })}</p>
      <div class="cluster"><button type="button" @click=${takeOver}>${t('kept-take-over')}</button></div>
    </section>`;
  }
  if (open?.state !== 'failed' || open.trouble === null) return nothing;
  const { message, advice } = inWords(open.trouble);
  return html`<section class="notice error kept-banner stack tight" role="alert">
    <p><strong>${message}</strong> ${advice} ${t('kept-banner-intact', { revision: String(open.revision) })}</p>
    <div class="cluster">
      <button type="button" @click=${() => app.setView({ dialog: 'save' })}>${t('save-to-file')}</button>
      <button type="button" @click=${() => app.keeping.again()}>${t('kept-again')}</button>
    </div>
  </section>`;
}
