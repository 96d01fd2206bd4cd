/** The organisation file of a page that has an element in it. Fetched by the page's own rights from its own site, never by the frame, which fetches nothing. */
import { LARGEST_FILE } from '../embed-messages.js';

/** A file as it stands at an address of this page's own site. Throws a code of the element's. */
export async function fileAt(address: string): Promise<string> {
  const url = addressOf(address);
  if (url === null || url.origin !== window.location.origin) throw new Unusable('organisation-address-refused');
  let text: string;
  try {
    // Whatever another site answered, also by way of this one, is not read.
    const response = await fetch(url, { mode: 'same-origin' });
    if (!response.ok) throw new Unusable('organisation-not-fetched');
    text = await response.text();
  } catch {
    throw new Unusable('organisation-not-fetched');
  }
  return fitting(text);
}

/** A file as its text, or as the value that the text would mean. */
export function fileOf(given: string | object): string {
  if (typeof given === 'string') return fitting(given);
  let text: string | undefined;
  try {
    text = JSON.stringify(given) as string | undefined;
  } catch {
    // It goes round in a circle.
  }
  if (text === undefined) throw new Unusable('invalid-organisation');
  return fitting(text);
}

/** The code of what is wrong. */
export const codeOf = (error: unknown): string => (error instanceof Unusable ? error.code : 'organisation-not-fetched');

class Unusable extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function fitting(text: string): string {
  if (text.length > LARGEST_FILE) throw new Unusable('organisation-too-large');
  return text;
}

function addressOf(address: string): URL | null {
  try {
    const url = new URL(address, document.baseURI);
    return ['https:', 'http:'].includes(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
