/** Letters of a check-in as drafts: to read, to copy, and to send oneself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import type { Draft } from '../types.js';
import { rich, t } from '../words/words.js';
import { copyText } from './copy.js';
import { plainly, shown } from './shown.js';

/** Folded, since they are many; nothing where there are none. `name` gives the name of an id. */
export function draftLetters(app: App, drafts: readonly Draft[], name: (id: string) => string): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  return html`<details class="draft-letters">
    <summary>${t('check-letters')}</summary>
    <div class="columns">${drafts.map((draft) => letter(app, draft, name(draft.to)))}</div>
  </details>`;
}

function letter(app: App, draft: Draft, name: string): TemplateResult {
  const whole = `${draft.subject}\n\n${draft.body}`;
  const copy = async (): Promise<void> => app.announce(t((await copyText(whole)) ? 'check-letter-copied' : 'check-letter-not-copied'));
  return html`<div class="stack tight">
    <p class="small">${rich('check-letter-to', { name: shown(name), address: shown(draft.email ?? '') })}</p>
    <p class="small"><strong>${draft.subject}</strong></p>
    <p class="letter-text">${shown(draft.body)}</p>
    <div><button type="button" class="small" aria-label=${t('check-letter-copy-for', { name: plainly(name) })} @click=${() => void copy()}>${t('check-letter-copy')}</button></div>
  </div>`;
}
