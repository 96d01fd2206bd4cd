/** Text as search sees it. */

/** Without case, accents or width; the Turkish dotless i counts as i. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\u2066-\u2069]/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/\p{M}/gu, '');
}
