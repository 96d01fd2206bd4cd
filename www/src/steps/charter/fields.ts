/** What a charter asks, where it is begun and where it is changed. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../words/words.js';
import type { Charter } from '../../types.js';

const THEMES = ['technology', 'inclusion', 'leadership', 'innovation', 'engagement', 'own'] as const;

interface Takes {
  name: (name: string) => void;
  charter: (charter: Charter) => void;
}

export function charterFields(name: string, charter: Charter, takes: Takes): TemplateResult {
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`<div class="stack charter-fields">
    <div class="field">
      <label for="charter-name">${t('charter-name')}</label>
      <span class="hint" id="charter-name-hint">${t('charter-name.hint')}</span>
      <input id="charter-name" type="text" dir="auto" maxlength="200" autocomplete="off" aria-describedby="charter-name-hint" .value=${name} @change=${(event: Event) => takes.name(value(event))} />
    </div>
    <div class="field">
      <label for="charter-theme">${t('charter-theme')}</label>
      <select
        id="charter-theme"
        @change=${(event: Event) => {
          const theme = THEMES.find((one) => one === value(event)) ?? null;
          takes.charter({ ...charter, theme });
        }}
      >
        <option value="" ?selected=${charter.theme === null}>${t('charter-theme-open')}</option>
        ${THEMES.map((theme) => html`<option value=${theme} ?selected=${charter.theme === theme}>${t(`theme-${theme}`)}</option>`)}
      </select>
    </div>
    ${charter.theme === 'own'
      ? html`<div class="field">
          <label for="charter-own">${t('charter-own-theme')}</label>
          <input id="charter-own" type="text" dir="auto" maxlength="200" autocomplete="off" .value=${charter.ownTheme} @change=${(event: Event) => takes.charter({ ...charter, ownTheme: value(event).trim() })} />
        </div>`
      : nothing}
    <div class="field">
      <label for="charter-need">${t('charter-need')}</label>
      <span class="hint" id="charter-need-hint">${t('charter-need.hint')}</span>
      <input id="charter-need" type="text" dir="auto" maxlength="400" autocomplete="off" aria-describedby="charter-need-hint" .value=${charter.need} @change=${(event: Event) => takes.charter({ ...charter, need: value(event).trim() })} />
    </div>
  </div>`;
}
