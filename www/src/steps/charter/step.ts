/** What the programme is for: its name, its theme, its need. */
import { LitElement, html, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { t } from '../../words/words.js';
import type { Programme } from '../../types.js';
import { charterFields } from './fields.js';

/** `vv-charter`. Properties: app, programme. */
export class VvCharter extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false } };
  declare app: App;
  declare programme: Programme;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { app, programme } = this;
    return html`<div class="stack loose">
      <div class="stack tight">
        <h1 tabindex="-1">${t('step-charter')}</h1>
        <p class="lead">${t('charter-lead')}</p>
      </div>
      ${charterFields(programme.name, programme.charter, {
        name: (name) => app.update(t('charter-change-name'), (before) => ({ ...before, name: name.trim() })),
        charter: (charter) => app.update(t('charter-change'), (before) => ({ ...before, charter })),
      })}
      <div><button type="button" class="primary" @click=${() => app.setView({ step: 'people' })}>${t('charter-go')}</button></div>
    </div>`;
  }
}

customElements.define('vv-charter', VvCharter);
