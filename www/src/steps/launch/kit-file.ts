/** A kit as one file that opens from disk. */
import { documentFile } from '../../parts/document-file.js';
import type { WordedKit } from '../../types.js';
import { kitView } from './kit-view.js';

export function kitFile(kit: WordedKit): Promise<Uint8Array> {
  const title = kit.themeName === '' ? kit.title : `${kit.title}: ${kit.themeName}`;
  return documentFile({ title, language: kit.language, style: STYLE, body: kitView(kit) });
}

/** "kit-for-mentors-inclusion-en.html": in the kit's own words, in letters that every disk takes. */
export function kitFileName({ title, themeName, language }: WordedKit): string {
  const plain = germanly(`${title} ${themeName} ${language}`, language).normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'));
  return `${plain.replace(/^-|-$/g, '').toLowerCase()}.html`;
}

/** As German is written where it has no dots: "für" is "fuer". */
const germanly = (text: string, language: string): string =>
  language === 'de' ? text.replace(/[äöüßÄÖÜ]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' })[letter] ?? letter) : text;

const STYLE = `
:root { color-scheme: light dark; --ink: #1c2128; --soft: #57606a; --line: #d0d7de; --ground: #ffffff; --accent: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d; --ground: #14181d; --accent: #7cb7ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 24px 16px 40px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 20px; line-height: 1.3; margin: 0 0 8px; }
h3 { font-size: 16px; margin: 24px 0 4px; }
p { margin: 0 0 8px; }
.lead { color: var(--soft); }
ul, ol { margin: 0; padding-inline-start: 24px; }
li { margin: 4px 0; overflow-wrap: anywhere; }
.kit-checks { list-style: "\\2610\\a0\\a0"; }
a { color: var(--accent); }
nav { margin: 24px 0 0; }
article { border-top: 1px solid var(--line); margin-top: 40px; padding-top: 24px; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 6px 0; text-align: start; vertical-align: top; }
th { width: 5rem; font-weight: 600; white-space: nowrap; font-variant-numeric: tabular-nums; }
@page { margin: 16mm; }
@media print { main { max-width: none; padding: 0; } nav { break-after: page; } article { border: 0; margin: 0; padding: 0; break-after: page; } h2, h3 { break-after: avoid; } li, tr { break-inside: avoid; } a { color: inherit; text-decoration: none; } body { font-size: 11pt; } }
`;
