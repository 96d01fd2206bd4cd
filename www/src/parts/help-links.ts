/** An organisation's links to help. The page leads nowhere by itself, and its headers let it lead nowhere, so an address is shown and can be copied. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../words/words.js';
import { copyText } from './copy.js';
import { shown } from './shown.js';

export function helpLinks(links: readonly { label: string; address: string }[], announce: (text: string) => void): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  const copy = async (address: string): Promise<void> => announce((await copyText(address)) ? t('organisation-help-copied') : t('organisation-help-by-hand'));
  return html`<ul class="plain help-links">
    ${links.map(
      ({ label, address }) => html`<li class="small">
        <bdi>${shown(label)}</bdi>: <span class="address">${shown(address)}</span>
        <button type="button" class="quiet small" aria-label=${t('organisation-help-copy-named', { label })} @click=${() => void copy(address)}>${t('organisation-help-copy')}</button>
      </li>`,
    )}
  </ul>`;
}
