/** One page on paper with the passphrase, for the safe. */
import { html } from 'lit';
import { rich, t } from '../words/words.js';
import { printSheet } from './print-sheet.js';
import { shown } from './shown.js';

export function printRecoverySheet(programmeName: string, passphrase: string): void {
  printSheet(
    html`<h1>${t('recovery-title')}</h1>
      <p>${programmeName === '' ? t('recovery-programme') : rich('recovery-programme-named', { name: html`<strong>${shown(programmeName)}</strong>` })}</p>
      <p>${t('recovery-passphrase')}</p>
      <p class="passphrase">${passphrase}</p>
      <p>${t('recovery-file')}</p>
      <p>${t('recovery-browser')}</p>
      <p>${t('recovery-age')}</p>
      <p>${t('recovery-apart')}</p>
      <p>${t('recovery-written', { line: '______________________' })}</p>`,
  );
}
