/** The language that somebody answers in: the page speaks it as long as it is theirs. */
import { languageOf, PSEUDO } from '../words/catalogue.js';
import { language, speak } from '../words/words.js';

/** Shows the page in this language, or in English where we do not speak it. */
export async function speakTo(code: string): Promise<void> {
  const spoken = languageOf(code) ?? 'en';
  if (language() !== PSEUDO && language() !== spoken) await speak(spoken);
}
