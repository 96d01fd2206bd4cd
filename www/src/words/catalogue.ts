/**
 * The page's sentences, a language each: `locales/<language>/page/*.ftl`, which the build packs into elements that only hold text. One language is unpacked
 * and read, the one that is shown.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { fromBase64 } from '../bridge/base64.js';
import { gunzip } from '../bridge/gzip.js';

/** English, accented and longer, for tests: what it leaves alone does not come from the catalogue, and what breaks under it has no room. */
export const PSEUDO = 'en-XA';

const packed = (code: string): HTMLElement | null => document.querySelector(`script.words[lang="${code}"]`);

/** The codes of all languages, English first. */
export function languages(): string[] {
  return [...document.querySelectorAll('script.words')].map((element) => element.getAttribute('lang') ?? '');
}

/** The language that a locale is answered in; null where there is none. */
export function languageOf(locale: string): string | null {
  if (locale === PSEUDO) return PSEUDO;
  const wanted = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages().find((code) => code === wanted) ?? null;
}

/** The language of the browser, or English. */
export function browserLanguage(): string {
  for (const locale of navigator.languages) {
    const language = languageOf(locale);
    if (language !== null) return language;
  }
  return 'en';
}

/** The reader's region where the browser has it ("fr-CH"), for numbers and dates. */
export function localeOf(language: string): string {
  return navigator.languages.find((locale) => languageOf(locale) === language) ?? language;
}

/** Reads a language. */
export async function read(language: string): Promise<FluentBundle> {
  const pseudo = language === PSEUDO;
  const text = new TextDecoder().decode(await gunzip(fromBase64(packed(pseudo ? 'en' : language)?.textContent ?? '')));
  // Names keep their direction by their elements, so no invisible characters go around them.
  const bundle = new FluentBundle(pseudo ? 'en' : localeOf(language), { useIsolating: false, ...(pseudo ? { transform: accented } : {}) });
  bundle.addResource(new FluentResource(text));
  return bundle;
}

const PLAIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = 'áƀćďéƒĝĥíĵķļṁńŏṕɋŕṡţúṽŵẋýž';

/** "Rooms" as "Ŕŏŏṁṡ··"; tags and what stands in them are left alone. */
function accented(text: string): string {
  return text
    .split(/(<\/?[\w-]+>)/)
    .map((piece) => {
      if (/^<\/?[\w-]+>$/.test(piece)) return piece;
      const letters = piece.replace(/[^a-z]/gi, '').length;
      const changed = piece.replace(/[a-z]/gi, (letter) => {
        const other = ACCENTED[PLAIN.indexOf(letter.toLowerCase())] ?? letter;
        return letter === letter.toLowerCase() ? other : other.toUpperCase();
      });
      return changed + '·'.repeat(Math.floor((letters * 2) / 5));
    })
    .join('');
}

export type Variables = Record<string, FluentVariable>;
export type { FluentBundle };
