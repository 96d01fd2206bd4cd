/** What is said of keeping a programme in this browser. */
import type { Kept, Shelved } from '../app/context.js';
import { has, locale, t } from '../words/words.js';

/** A kept programme, by nothing that names anybody. */
export function shelvedWords({ number, revision }: Shelved, alone: boolean): string {
  return alone ? t('kept-shelved', { revision: String(revision) }) : t('kept-shelved-numbered', { number: String(number), revision: String(revision) });
}

/** The key of where what is open is saved. */
function stateKey(kept: Kept, inFile: boolean): string {
  switch (kept.open?.state) {
    case 'saved':
      return 'saved-in-browser';
    case 'saving':
      return 'kept-saving';
    case 'failed': {
      // Why not, in the room of the top bar.
      const why = `kept-not-saved-${kept.open.trouble?.code ?? ''}`;
      return has(why) ? why : 'kept-not-saved';
    }
    case 'elsewhere':
      return 'kept-elsewhere';
    case undefined:
      return inFile ? 'saved-in-file' : 'only-in-tab';
  }
}

/** Where what is open is saved, in the top bar; null where there is nothing to save. */
export function stateWords(kept: Kept, inFile: boolean, anything: boolean): string | null {
  if (kept.open === null && !anything) return null;
  const at = kept.open?.state === 'saved' ? kept.open.at : null;
  const ago = at === null ? null : agoWords(Date.now() - at);
  return ago === null ? t(stateKey(kept, inFile)) : t('saved-in-browser-ago', { ago });
}

/** The same as a sentence. */
export function stateSentence(kept: Kept, inFile: boolean): string {
  return t(`${stateKey(kept, inFile)}.sentence`);
}

const MINUTE_MS = 60_000;

/** "2 min ago"; null for less than a minute, and where the clock was set back. */
function agoWords(ms: number): string | null {
  const minutes = Math.floor(ms / MINUTE_MS);
  if (minutes < 1) return null;
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  const [value, unit]: [number, Intl.RelativeTimeFormatUnit] = days > 0 ? [days, 'day'] : hours > 0 ? [hours, 'hour'] : [minutes, 'minute'];
  return new Intl.RelativeTimeFormat(locale(), { style: 'short' }).format(-value, unit);
}

/** What happens when the tab is closed now. */
export function closingWords(kept: Kept, inFile: boolean, anything: boolean): string {
  switch (kept.open?.state) {
    case 'saved':
      return t('closing-saved');
    case 'saving':
      return t('closing-saving');
    case 'failed':
      return t('closing-failed');
    case 'elsewhere':
      return t('closing-elsewhere');
    case undefined:
      if (!anything && kept.shelf.length > 0) return t('closing-shelf');
      return t(inFile && anything ? 'closing-in-file' : 'closing-only-here');
  }
}

/** What the browser answered when asked not to clear this by itself. */
export const persistedWords = (answer: Kept['persisted']): string => t(`kept-persisted-${answer.replace(' ', '-')}`);

export function framed(): boolean {
  return window.top !== window.self;
}

/** Where it is, as browsers keep it apart. */
export function placeWords(): string {
  return t(framed() ? 'kept-place-frame' : window.location.protocol === 'file:' ? 'kept-place-disk' : 'kept-place-address');
}
