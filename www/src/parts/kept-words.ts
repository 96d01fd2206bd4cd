/** What is said of keeping a programme in this browser. */
import type { Kept, Shelved } from '../app/context.js';

/** A kept programme, by nothing that names anybody. */
export function shelvedWords({ number, revision }: Shelved, alone: boolean): string {
  return `${alone ? 'A programme' : `Programme ${String(number)}`} kept here, last saved as revision ${String(revision)}`;
}

/** Why not, in the room of the top bar. */
const WHY: Record<string, string> = { 'kept-full': ': no room', 'kept-differs': ': not written whole', 'newer-version': ': a newer page', 'kept-cannot': ': no place', 'too-large': ': too large' };

/** Where what is open is saved, in the top bar; null where there is nothing to save. */
export function stateWords(kept: Kept, inFile: boolean, anything: boolean): string | null {
  switch (kept.open?.state) {
    case 'saved':
      return 'Saved in this browser';
    case 'saving':
      return 'Saving …';
    case 'failed':
      return `Not saved${WHY[kept.open.trouble?.code ?? ''] ?? ''}`;
    case 'elsewhere':
      return 'Open in another tab';
    case undefined:
      return !anything ? null : inFile ? 'Saved in a file' : 'Only in this tab';
  }
}

/** What happens when the tab is closed now. */
export function closingWords(kept: Kept, inFile: boolean, anything: boolean): string {
  const here = 'No server, no account: ';
  switch (kept.open?.state) {
    case 'saved':
      return `${here}this programme is kept in this browser, sealed. Close the tab whenever you like; its passphrase opens it again.`;
    case 'saving':
      return `${here}this programme is kept in this browser, sealed. The last change is being saved.`;
    case 'failed':
      return `${here}this programme is kept in this browser, sealed, without the last changes. Close the tab without saving and these are gone.`;
    case 'elsewhere':
      return `${here}this programme is kept in this browser, sealed, and open in another tab. What is changed there is saved from there.`;
    case undefined:
      if (!anything && kept.shelf.length > 0) return `${here}what is kept in this browser stays there, sealed. What you begin here stays in this tab until it is kept too, or saved.`;
      return inFile && anything ? `${here}what is here is saved in your file, and in this tab until you close it.` : 'Everything stays in this tab: no server, no account. Close it without saving and the work is gone.';
  }
}

/** What the browser answered when asked not to clear this by itself. */
export const PERSISTED: Record<Kept['persisted'], string> = {
  'not asked': 'The browser is asked not to clear this by itself as soon as something is kept.',
  asked: 'The browser was asked not to clear this by itself, and has not answered yet.',
  yes: 'Asked, the browser answered: it will not clear this by itself.',
  no: 'Asked, the browser answered: it may clear this when it needs room. Save to a file now and then.',
  cannot: 'This browser cannot be asked not to clear this. Save to a file now and then.',
};

export function framed(): boolean {
  return window.top !== window.self;
}

/** Where it is, as browsers keep it apart. */
export function placeWords(): string {
  if (framed()) return 'In this browser’s own storage, for this frame: browsers keep it apart for each site that shows the page, so it is found again only in a frame of the same site. To move it, save a file.';
  if (window.location.protocol === 'file:') return 'In this browser’s own storage on this device, for files opened from disk. Other files opened from this disk may reach the sealed bytes; they cannot open them.';
  return 'In this browser’s own storage on this device, for this address. Other browsers, devices and private windows do not have it.';
}
