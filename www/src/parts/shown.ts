/** Somebody else's text on our page: isolated, and with nothing invisible in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../words/words.js';

/** More combining marks than this on one letter are a flood, not a language. */
const MARKS = 6;

/**
 * Characters that change or hide other text: bidi controls, zero-width characters, tags, other controls. The joiners (U+200C, U+200D) are caught apart,
 * because Persian, Indic scripts and emoji need them between letters.
 */
const HIDDEN = /[\u{D800}-\u{DFFF}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u180B-\u180F\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const JOINER = /[\u200C\u200D]/u;
const JOINED = /[\p{L}\p{M}\p{Extended_Pictographic}]/u;
const MARK = /\p{M}/u;

/** Text in a template: `<bdi>`, with a visible marker in place of every invisible character; with its language where that is known to be another. */
export function shown(text: string | null | undefined, lang?: string): TemplateResult {
  const pieces = piecesOf(text ?? '');
  if (pieces.length === 1 && pieces[0]?.marker === false) return html`<bdi lang=${lang ?? nothing}>${pieces[0].text}</bdi>`;
  return html`<bdi lang=${lang ?? nothing}
    >${pieces.map((piece) =>
      piece.marker ? html`<span class="mark-char" title=${t('shown-hidden')}>${piece.text}</span>` : piece.text,
    )}</bdi
  >`;
}

/** Text where no markup can stand (an option, an attribute): the same markers in brackets, isolated by U+2068 and U+2069. */
export function plainly(text: string | null | undefined): string {
  const pieces = piecesOf(text ?? '');
  const joined = pieces.map((piece) => (piece.marker ? `[${piece.text}]` : piece.text)).join('');
  return /^[\u0020-\u007E]*$/.test(joined) ? joined : `\u2068${joined}\u2069`;
}

/** Whether the text holds something that nobody would see. */
export function hides(text: string): boolean {
  return piecesOf(text).some(({ marker }) => marker);
}

/** The text without what nobody would see. */
export function withoutHidden(text: string): string {
  return piecesOf(text)
    .filter(({ marker }) => !marker)
    .map((piece) => piece.text)
    .join('');
}

interface Piece {
  text: string;
  marker: boolean;
}

function piecesOf(text: string): Piece[] {
  // Nearly all text is plain; do not take it apart.
  if (/^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\n\t]*$/.test(text)) return [{ text, marker: false }];
  const pieces: Piece[] = [];
  let run = '';
  let marks = 0;
  let flood = 0;
  const flush = () => {
    if (run !== '') pieces.push({ text: run, marker: false });
    run = '';
  };
  const endFlood = () => {
    if (flood > 0) {
      flush();
      pieces.push({ text: t('shown-marks', { count: flood }), marker: true });
    }
    flood = 0;
    marks = 0;
  };
  const characters = [...text];
  characters.forEach((character, at) => {
    if (MARK.test(character) && !HIDDEN.test(character)) {
      marks += 1;
      if (marks > MARKS) flood += 1;
      else run += character;
      return;
    }
    endFlood();
    const joiner = JOINER.test(character) && !(JOINED.test(characters[at - 1] ?? '') && joins(characters, at));
    if (HIDDEN.test(character) || joiner) {
      flush();
      pieces.push({ text: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`, marker: true });
    } else {
      run += character;
    }
  });
  endFlood();
  flush();
  return pieces.length === 0 ? [{ text: '', marker: false }] : pieces;
}

/** A joiner is at home between two characters that are not Latin. */
function joins(characters: readonly string[], at: number): boolean {
  const before = characters[at - 1] ?? '';
  const after = characters[at + 1] ?? '';
  return JOINED.test(after) && !/\p{Script=Latin}/u.test(before) && !/\p{Script=Latin}/u.test(after);
}
