/** Asked once, when a programme begins: where it is to be kept. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { framed } from './kept-words.js';

export function keepOffer(app: App): TemplateResult | typeof nothing {
  const { kept, draft } = app.view;
  if (kept.place !== 'here' || kept.open !== null || kept.onlyInFile || draft !== null || app.programme.people.length === 0) return nothing;
  return html`<section class="notice keep-offer" aria-labelledby="keep-offer">
    <h2 id="keep-offer">Where is this programme to be kept?</h2>
    <p>Kept in this browser, every change is saved within a second, sealed under a passphrase: a closed tab or a crash loses nothing. Otherwise it is in this tab until you save a file.</p>
    ${framed() ? html`<p>This page stands in a frame: what is kept is found again only in a frame of the same site.</p>` : nothing}
    <div class="cluster">
      <button type="button" @click=${() => app.setView({ dialog: 'keep' })}>Keep it in this browser</button>
      <button
        type="button"
        @click=${() => {
          app.keeping.onlyInFile();
          app.announce('Only in a file: save when you want it kept.');
        }}
      >
        Only in a file
      </button>
    </div>
  </section>`;
}
