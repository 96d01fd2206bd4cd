/**
 * What a page in a frame and the element around it say to each other. Numbers, codes and names of steps: nothing that anybody wrote, and nothing about
 * anybody. Both ends read it with the functions here, so that what is no such message is nothing.
 */

/** Both ends have to mean the same by it. */
export const VERSION = 1;

/** What the page says. */
export type Told =
  /** It is drawn and can be used. */
  | { kind: 'ready'; page: 'programme' | 'survey'; languages: string[]; steps: string[] }
  /** How many pairs there are now. */
  | { kind: 'paired'; pairs: number }
  /** Whether there is work that neither a file nor this browser holds. */
  | { kind: 'saved'; state: 'nothing' | 'saved' | 'unsaved' }
  | { kind: 'step'; step: string }
  /** So often has this respondent sealed an answer, and handed it on. */
  | { kind: 'answered'; sealed: number; handed: number }
  /** Something did not work: its code, as in the package. */
  | { kind: 'error'; code: string };

/** What the element asks for. */
export type Asked = { kind: 'language'; language: string } | { kind: 'step'; step: string } | { kind: 'accent'; light: string; dark: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z][A-Za-z-]{0,39}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** Nothing, or six hexadecimal digits. */
export const isColour = (value: unknown): value is string => typeof value === 'string' && /^(#[0-9a-f]{6})?$/i.test(value);

/** The page's first word, which brings a port for all others. */
export const hello = (): { viceversa: number; kind: 'hello' } => ({ viceversa: VERSION, kind: 'hello' });

export const isHello = (value: unknown): boolean => isRecord(value) && value['viceversa'] === VERSION && value['kind'] === 'hello';

/** A word of the page; null for anything else. */
export function toldIn(value: unknown): Told | null {
  if (!isRecord(value)) return null;
  const { kind } = value;
  switch (kind) {
    case 'ready': {
      const { page, languages, steps } = value;
      const words = (list: unknown): list is string[] => Array.isArray(list) && list.length < 100 && list.every(isWord);
      return (page === 'programme' || page === 'survey') && words(languages) && words(steps) ? { kind, page, languages: [...languages], steps: [...steps] } : null;
    }
    case 'paired':
      return isCount(value['pairs']) ? { kind, pairs: value['pairs'] } : null;
    case 'saved': {
      const { state } = value;
      return state === 'nothing' || state === 'saved' || state === 'unsaved' ? { kind, state } : null;
    }
    case 'step':
      return isWord(value['step']) ? { kind, step: value['step'] } : null;
    case 'answered':
      return isCount(value['sealed']) && isCount(value['handed']) ? { kind, sealed: value['sealed'], handed: value['handed'] } : null;
    case 'error':
      return isWord(value['code']) ? { kind, code: value['code'] } : null;
    default:
      return null;
  }
}

/** A wish of the element; null for anything else. */
export function askedIn(value: unknown): Asked | null {
  if (!isRecord(value)) return null;
  const { kind, language, step, light, dark } = value;
  if (kind === 'language' && isWord(language)) return { kind, language };
  if (kind === 'step' && isWord(step)) return { kind, step };
  return kind === 'accent' && isColour(light) && isColour(dark) ? { kind, light, dark } : null;
}
