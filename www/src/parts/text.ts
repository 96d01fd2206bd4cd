/** Other people's text: shown as text, kept to itself, with nothing in it invisible. */
import { html, type TemplateResult } from 'lit';

/** A name or any other imported text, isolated so that its writing direction changes nothing around it. */
export function isolated(text: string | null | undefined): TemplateResult {
  return html`<bdi>${visible(text ?? '')}</bdi>`;
}

/** The same text with a mark where it holds a control character that nobody would see. */
export function visible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(INVISIBLE, (found) => `⟨U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`)
    .replace(FLOOD, (found) => `${[...found].slice(0, MARKS).join('')}⟨…⟩`);
}

/** For search: without case, accents or width; the Turkish dotless i counts as i. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ß/g, 'ss').replace(/\p{M}/gu, '');
}

/** Accents that a letter can honestly carry; what goes beyond is a flood over the neighbouring lines. */
const MARKS = 4;
// Joiners (U+200C, U+200D) stay: Persian, Hindi and emoji need them.
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;
const FLOOD = new RegExp(`\\p{M}{${MARKS + 1},}`, 'gu');
const SUSPECT = new RegExp(`${INVISIBLE.source}|\\p{M}{${MARKS + 1},}`, 'u');
