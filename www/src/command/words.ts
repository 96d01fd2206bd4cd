/** The command line's own sentences: those of the native program, word for word. Numbers are for programs too and are not grouped. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import de from '../../../crates/cli/locales/de.ftl';
import en from '../../../crates/cli/locales/en.ftl';
import es from '../../../crates/cli/locales/es.ftl';
import fr from '../../../crates/cli/locales/fr.ftl';

const TEXTS = { en, de, fr, es };

/** The languages that --locale takes. */
export const LANGUAGES = Object.keys(TEXTS);

let bundle = new FluentBundle('en');

/** Says everything in this language from now on. */
export function speak(language: string): void {
  bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(TEXTS[language as keyof typeof TEXTS] ?? en));
}

/** The sentence of a key, or of a `key.attribute`. */
export function say(key: string, varies: Record<string, string | number> = {}): string {
  const [id = '', attribute] = key.split('.');
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (pattern === null || pattern === undefined) return key;
  return bundle.formatPattern(pattern, Object.fromEntries(Object.entries(varies).map(([name, value]) => [name, String(value)])), []);
}
