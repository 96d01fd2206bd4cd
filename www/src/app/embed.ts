/**
 * The page in a frame of somebody else's. It never listens to the window it is in, so nobody can speak to it there. It speaks first, once, to the one
 * origin that it may speak to, and hands over one end of a channel; whatever follows goes through that. Without such an origin it says nothing.
 */
import { accentStyles } from './accent.js';
import { stepIn } from './address.js';
import { STEPS, type StepName } from './context.js';
import { type OrganisationFault, type OrganisationState, type Told, askedIn, hello, isPlace } from '../embed-messages.js';

/** What a host may ask for: how the page looks, what it shows, and what a programme begins with. None of it touches a programme that was begun. */
export interface Wishes {
  language(code: string): void;
  step(step: StepName): void;
  /** The text of an organisation file, or none; answers what became of it. */
  organisation(text: string): Promise<{ state: OrganisationState; faults: OrganisationFault[] }>;
}

/** A survey's own language is spoken in it, and it is no programme. */
export const NO_WISHES: Wishes = { language: () => undefined, step: () => undefined, organisation: () => Promise.resolve({ state: 'refused', faults: [] }) };

/** Says something to the host, unless it was said just before. */
export type Tell = (told: Told) => void;

/** Which hosts may hear of the page: origins, and 'self' for that of its own address. Nothing of the page's hashes or its policy looks at it. */
const PLACE = 'meta[name="viceversa-hosts"]';

/** The origin of the window around this one, which the browser says; null where it does not, or where it has none. */
function around(): string | null {
  const { ancestorOrigins } = window.location;
  const origin = ancestorOrigins?.[0] ?? originOf(document.referrer);
  return origin === '' || origin === 'null' ? null : origin;
}

function originOf(address: string): string {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
}

/** The origin that the page may speak to. */
function host(): string | null {
  if (window.parent === window) return null;
  const own = originOf(window.location.href);
  const listed = (document.querySelector(PLACE)?.getAttribute('content') ?? '').split(/\s+/).map((one) => (one === "'self'" ? own : originOf(one)));
  const origin = around();
  return origin !== null && listed.includes(origin) ? origin : null;
}

/** What goes without saying. */
const NOTHING: Told[] = [{ kind: 'paired', pairs: 0 }, { kind: 'saved', state: 'nothing' }];

/** Begins to speak with the host, where there is one to speak with. */
export function embed(page: 'programme' | 'survey', languages: string[], wishes: Wishes): Tell {
  const origin = host();
  if (origin === null) return () => undefined;
  const { port1, port2 } = new MessageChannel();
  const last = new Map<string, string>(NOTHING.map((told) => [told.kind, JSON.stringify(told)]));
  const tell: Tell = (told) => {
    const text = JSON.stringify(told);
    // Whoever asks is answered, each time.
    if (told.kind !== 'error' && told.kind !== 'organisation' && last.get(told.kind) === text) return;
    last.set(told.kind, text);
    port1.postMessage(told);
  };
  port1.onmessage = ({ data }) => {
    const asked = askedIn(data);
    switch (asked?.kind) {
      case 'language':
        if (languages.includes(asked.language)) wishes.language(asked.language);
        break;
      case 'step': {
        const step = stepIn(`#/${asked.step}`);
        if (step !== null) wishes.step(step);
        break;
      }
      case 'accent':
        for (const code of accentStyles(asked)) tell({ kind: 'error', code });
        break;
      case 'organisation':
        void wishes.organisation(asked.text).then(({ state, faults }) => {
          // A key of the file's own may be in a place: that stays inside.
          const said = faults.slice(0, 100).map(({ code, place }) => ({ code, place: isPlace(place) ? place : '' }));
          tell({ kind: 'organisation', state, faults: said });
        });
        break;
      case undefined:
    }
  };
  // Only a window of this very origin gets it: the browser sees to that.
  window.parent.postMessage(hello(), origin, [port2]);
  tell({ kind: 'ready', page, languages, steps: page === 'programme' ? [...STEPS] : [] });
  return tell;
}
