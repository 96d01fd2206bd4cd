/** Stays for as long as what is on the screen cannot be saved in this browser. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';

/** `takeOver` is what the button of that name does. */
export function keptBanner(app: App, takeOver: () => void): TemplateResult | typeof nothing {
  const { open } = app.view.kept;
  if (open?.state === 'elsewhere') {
    return html`<section class="notice warning kept-banner stack tight" role="status">
      <p><strong>This programme is open in another tab.</strong> Here you can look and not change. Take over to go on here, from what that tab saved last.</p>
      <div class="cluster"><button type="button" @click=${takeOver}>Take over</button></div>
    </section>`;
  }
  if (open?.state !== 'failed' || open.trouble === null) return nothing;
  return html`<section class="notice error kept-banner stack tight" role="alert">
    <p><strong>${open.trouble.message}</strong> ${open.trouble.advice} The last save, revision ${open.revision}, is intact.</p>
    <div class="cluster">
      <button type="button" @click=${() => app.setView({ dialog: 'save' })}>Save to a file</button>
      <button type="button" @click=${() => app.keeping.again()}>Try again</button>
    </div>
  </section>`;
}
