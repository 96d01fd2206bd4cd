/** One sheet on paper, without the page around it. */
import { render, type TemplateResult } from 'lit';

export function printSheet(content: TemplateResult): void {
  const sheet = document.createElement('section');
  sheet.className = 'print-sheet print-only';
  render(content, sheet);
  document.body.append(sheet);
  document.documentElement.classList.add('print-sheet-only');
  // Some browsers never say that printing is over; then the next touch of the page is proof enough.
  const over = ['afterprint', 'pointerdown', 'keydown'];
  const tidy = (): void => {
    for (const name of over) window.removeEventListener(name, tidy, true);
    document.documentElement.classList.remove('print-sheet-only');
    sheet.remove();
  };
  for (const name of over) window.addEventListener(name, tidy, true);
  window.print();
}
