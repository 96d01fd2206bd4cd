/** What an element goes on with that is made anew because another language was chosen: a tab, a file that is being read. */
import { language } from '../words/words.js';

interface Carried {
  language: string;
  /** Whose it is: the list of people, which a change of language leaves as it is. */
  of: unknown;
  value: unknown;
}

const carried = new Map<string, Carried>();

/** Called when the element goes; kept for the moment that the other one needs to come, and then forgotten. `spoken` is the language it was made in. */
export function carry(name: string, of: unknown, spoken: string, value: unknown): void {
  if (spoken === language()) return;
  carried.set(name, { language: spoken, of, value });
  setTimeout(() => carried.delete(name), 2_000);
}

/** What an element of this name left behind a moment ago in another language, of the same programme. */
export function taken<Value>(name: string, of: unknown): Value | null {
  const found = carried.get(name);
  carried.delete(name);
  return found !== undefined && found.of === of && found.language !== language() ? (found.value as Value) : null;
}
