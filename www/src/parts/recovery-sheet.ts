/** One page on paper with the passphrase, for the safe. */
import { html, render } from 'lit';
import { shown } from './shown.js';

export function printRecoverySheet(programmeName: string, passphrase: string): void {
  const sheet = document.createElement('section');
  sheet.className = 'print-sheet print-only';
  render(
    html`<h1>Recovery sheet</h1>
      <p>Vice Versa programme${programmeName === '' ? '' : html`: <strong>${shown(programmeName)}</strong>`}</p>
      <p>Passphrase:</p>
      <p class="passphrase">${passphrase}</p>
      <p>It opens the saved file (the one that ends in .viceversa): open Vice Versa, choose Open, choose the file, type the passphrase. Spaces and hyphens count.</p>
      <p>Where the programme is kept in a browser, it opens that too: open Vice Versa there, from the same address, and choose the programme on the first screen.</p>
      <p>The file is sealed in the age format (age-encryption.org), so the age tool opens it with this passphrase too.</p>
      <p>Keep this sheet away from the file. There is no other way in: whoever loses the passphrase loses the file, and whoever has both can read it.</p>
      <p>Written down on: ______________________ by: ______________________</p>`,
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
