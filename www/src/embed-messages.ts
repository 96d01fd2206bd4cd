/**
 * What a page in a frame and the element around it say to each other. What the page says are numbers, codes and names of steps: nothing that anybody wrote,
 * and nothing about anybody. What it hears is how to look, what to show, and the organisation's own file, which the core reads like every other. Both ends read it with the functions here, so that what is no such message is nothing.
 */

/** Both ends have to mean the same by it. */
export const VERSION = 1;

/** What is wrong with an organisation file: a code of the core, and the part of the file (`presets[0].policy.rules[2]`), empty for the whole of it. */
export interface OrganisationFault {
  code: string;
  place: string;
}

/**
 * What became of an organisation file. `used`: the programme here begins with it. `waiting`: there is a programme already, which stays as it is, and the
 * next one will begin with it. `refused`: nothing of it is used.
 */
export type OrganisationState = 'used' | 'waiting' | 'refused';

/** Characters of an organisation file; the core counts its bytes. */
export const LARGEST_FILE = 2 << 20;

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
  | { kind: 'organisation'; state: OrganisationState; faults: OrganisationFault[] }
  /** Something did not work: its code, as in the package. */
  | { kind: 'error'; code: string };

/** What the element asks for. An organisation file without text takes the one that was given back. */
export type Asked =
  | { kind: 'language'; language: string }
  | { kind: 'step'; step: string }
  | { kind: 'accent'; light: string; dark: string }
  | { kind: 'organisation'; text: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isWord = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z][A-Za-z-]{0,39}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** Nothing, or six hexadecimal digits. */
export const isColour = (value: unknown): value is string => typeof value === 'string' && /^(#[0-9a-f]{6})?$/i.test(value);

/** The part of an organisation file, as the core names it. */
export const isPlace = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9_.[\]-]{0,200}$/.test(value);
const isFault = (value: unknown): value is OrganisationFault => isRecord(value) && isWord(value['code']) && isPlace(value['place']);

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
    case 'organisation': {
      const { state, faults } = value;
      const known = state === 'used' || state === 'waiting' || state === 'refused';
      const read = Array.isArray(faults) && faults.length <= 100 && faults.every(isFault);
      return known && read ? { kind, state, faults: faults.map(({ code, place }: OrganisationFault) => ({ code, place })) } : null;
    }
    case 'error':
      return isWord(value['code']) ? { kind, code: value['code'] } : null;
    default:
      return null;
  }
}

/** A wish of the element, with none of what it did not have to say; null for anything else. */
export function askedIn(value: unknown): Asked | null {
  if (!isRecord(value)) return null;
  const { kind, language, step, light, dark, text } = value;
  if (kind === 'language' && isWord(language)) return { kind, language };
  if (kind === 'step' && isWord(step)) return { kind, step };
  if (kind === 'organisation' && typeof text === 'string' && text.length <= LARGEST_FILE) return { kind, text };
  return kind === 'accent' && isColour(light) && isColour(dark) ? { kind, light, dark } : null;
}
