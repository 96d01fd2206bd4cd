/** One click: people whose level is not known wait, instead of passing every must about levels. */
import { html, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { t } from '../words/words.js';

export function levelsWait(app: App): TemplateResult {
  const change = async (): Promise<void> => {
    try {
      const policy = await app.call('unknownLevelsWait', [app.programme.policy]);
      app.update(t('levels-wait-undo'), (now) => ({ ...now, policy, stale: (now.pairing ?? null) !== null || (now.stale ?? false) }));
      app.announce(t('levels-wait-done'));
    } catch (error) {
      app.fail(error);
    }
  };
  return html`<div><button type="button" class="small" @click=${() => void change()}>${t('levels-wait')}</button></div>`;
}
