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

/** A language as those who speak it call it; its code where neither the page nor the browser knows. */
export function ownName(code: string): string {
  const name = languages().includes(code) ? packed(code)?.dataset['name'] : undefined;
  if (name !== undefined) return name;
  try {
    const known = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return known.charAt(0).toLocaleUpperCase(code) + known.slice(1);
  } catch {
    return code;
  }
}

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

/**
 * The sentences of one language, each parsed when it is first asked for: all of them at once took a tenth of the start. So none may refer to another, which
 * the build sees to.
 */
export class Sentences {
  /** What is still to be parsed. */
  private readonly sources = new Map<string, string>();

  /** `text` is Fluent without comments and empty lines: a sentence begins with its key, and its further lines with a space. */
  constructor(
    private readonly bundle: FluentBundle,
    text: string,
  ) {
    for (const source of text.split(/^(?=\w)/m)) this.sources.set(source.slice(0, source.search(/[ =]/)), source);
  }

  has(id: string): boolean {
    return this.sources.has(id) || this.bundle.hasMessage(id);
  }

  /** The sentence of a key, or one of its attributes; undefined where there is none. */
  say(id: string, attribute: string | undefined, variables: Variables): string | undefined {
    const source = this.sources.get(id);
    if (source !== undefined) {
      this.sources.delete(id);
      this.bundle.addResource(new FluentResource(source));
    }
    const message = this.bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    return pattern === null || pattern === undefined ? undefined : this.bundle.formatPattern(pattern, variables, []);
  }
}

/** Reads a language. */
export async function read(language: string): Promise<Sentences> {
  const pseudo = language === PSEUDO;
  const text = new TextDecoder().decode(await gunzip(fromBase64(packed(pseudo ? 'en' : language)?.textContent ?? '')));
  // Names keep their direction by their elements, so no invisible characters go around them.
  const bundle = new FluentBundle(pseudo ? 'en' : localeOf(language), { useIsolating: false, ...(pseudo ? { transform: accented } : {}) });
  return new Sentences(bundle, text);
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
