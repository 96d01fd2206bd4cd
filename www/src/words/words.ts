/** Every sentence of the page, in the reader's language. A key stands in `locales/<language>/page/*.ftl`; nothing that is read stands in the code. */
import type { TemplateResult } from 'lit';
import { PSEUDO, type Sentences, type Variables, browserLanguage, localeOf, read } from './catalogue.js';

export { languages, ownName } from './catalogue.js';

let spoken = 'en';
let sentences: Sentences | null = null;
let turn = 0;
const listeners = new Set<(language: string) => void>();

/** The language that is shown. */
export const language = (): string => spoken;

/** The locale by which numbers, dates and lists are written. */
export const locale = (): string => (spoken === PSEUDO ? 'en' : localeOf(spoken));

/** The locale in which the core is to answer. */
export const answered = (): string => (spoken === PSEUDO ? PSEUDO : localeOf(spoken));

/** Shows another language. Whoever listens draws anew. */
export async function speak(code: string): Promise<void> {
  const mine = ++turn;
  const next = await read(code);
  if (mine !== turn) return;
  sentences = next;
  spoken = code;
  document.documentElement.lang = code === PSEUDO ? 'en' : code;
  for (const listener of listeners) listener(code);
}

/** Called whenever another language is shown; returns what ends that. */
export function onLanguage(listener: (language: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of the browser, from the first moment on. Nothing is drawn before. */
export const ready: Promise<void> = speak(browserLanguage());

/** The sentence of a key, or of an attribute of it ("key.attribute"). */
export function t(key: string, variables: Variables = {}): string {
  const [id = '', attribute] = key.split('.');
  // The build reports keys that are missing.
  return sentences?.say(id, attribute, variables) ?? key;
}

/** Whether a key has a sentence: for codes that come from elsewhere. */
export const has = (key: string): boolean => sentences?.has(key) === true;

type Part = string | TemplateResult;

/**
 * A sentence with elements in it: `<name>…</name>` in the sentence becomes `elements.name(…)`, and a variable may be a template itself. Text in variables is
 * never read as a tag.
 */
export function rich(
  key: string,
  variables: Record<string, string | number | TemplateResult>,
  elements: Record<string, (text: Part[]) => TemplateResult> = {},
): Part[] {
  const kept: Part[] = [];
  const plain: Variables = {};
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'number') plain[name] = value;
    // A character of private use and a place in the list stand for it until the sentence is parted.
    else plain[name] = `\u{E000}${String(kept.push(value) - 1)}\u{E001}`;
  }
  const filled = (text: string): Part[] =>
    text.split(/\u{E000}(\d+)\u{E001}/u).map((piece, at) => (at % 2 === 1 ? (kept[Number(piece)] ?? '') : piece));
  // Without `u`: WebKit finds no \2 under it in a text that has a character beyond Latin-1, such as ’.
  return t(key, plain)
    .split(/(<([\w-]+)>.*?<\/\2>)/s)
    .flatMap((piece, at, all) => {
      // Three in turn: text, an element whole, its name.
      if (at % 3 === 2) return [];
      if (at % 3 === 0) return filled(piece);
      const name = all[at + 1] ?? '';
      const inner = filled(piece.slice(name.length + 2, -(name.length + 3)));
      return [elements[name]?.(inner) ?? inner].flat();
    });
}

/** 1,234.5 as the reader writes it. */
export const number = (value: number, options?: Intl.NumberFormatOptions): string => value.toLocaleString(locale(), options);

/** An ISO date as the reader writes it; as it is where it is none. */
export function date(iso: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'medium' }): string {
  const [year = NaN, month = NaN, day = NaN] = iso.split('-').map(Number);
  const when = new Date(Date.UTC(year, month - 1, day));
  return Number.isNaN(when.getTime()) ? iso : new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(when);
}

/** "a, b and c". */
export const list = (items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string => new Intl.ListFormat(locale(), { type }).format(items);

/** In the order of the reader's alphabet. */
export const collator = (): Intl.Collator => new Intl.Collator(locale(), { numeric: true });
