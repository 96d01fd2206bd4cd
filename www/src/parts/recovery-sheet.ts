/** One page on paper with the passphrase, for the safe. */
import { html, render } from 'lit';
import { rich, t } from '../words/words.js';
import { shown } from './shown.js';

export function printRecoverySheet(programmeName: string, passphrase: string): void {
  const sheet = document.createElement('section');
  sheet.className = 'print-sheet print-only';
  render(
    html`<h1>${t('recovery-title')}</h1>
      <p>${programmeName === '' ? t('recovery-programme') : rich('recovery-programme-named', { name: html`<strong>${shown(programmeName)}</strong>` })}</p>
      <p>${t('recovery-passphrase')}</p>
      <p class="passphrase">${passphrase}</p>
      <p>${t('recovery-file')}</p>
      <p>${t('recovery-browser')}</p>
      <p>${t('recovery-age')}</p>
      <p>${t('recovery-apart')}</p>
      <p>${t('recovery-written', { line: '______________________' })}</p>`,
    sheet,
  );
  document.body.append(sheet);
  document.documentElement.classList.add('print-sheet-only');
  // Some browsers never say that printing is over; then the next touch of the page is proof enough.
  const over = ['afterprint', 'pointerdown', 'keydown'];
  const tidy = () => {
    for (const name of over) window.removeEventListener(name, tidy, true);
    document.documentElement.classList.remove('print-sheet-only');
    sheet.remove();
  };
  for (const name of over) window.addEventListener(name, tidy, true);
  window.print();
}
