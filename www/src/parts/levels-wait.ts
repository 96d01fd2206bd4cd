/** One click: people whose level is not known wait, instead of passing every must about levels. */
import { html, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';

export function levelsWait(app: App): TemplateResult {
  const change = async (): Promise<void> => {
    try {
      const policy = await app.call('unknownLevelsWait', [app.programme.policy]);
      app.update('unknown levels wait', (now) => ({ ...now, policy, stale: (now.pairing ?? null) !== null || (now.stale ?? false) }));
      app.announce('People whose level is not known now wait until it is. Undo brings the old rules back.');
    } catch (error) {
      app.fail(error);
    }
  };
  return html`<div><button type="button" class="small" @click=${() => void change()}>Let people without a level wait</button></div>`;
}
