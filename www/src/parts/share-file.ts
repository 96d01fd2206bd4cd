/**
 * A file to an app of the device, where the browser offers that (mostly on phones): the system shows its apps, a person chooses one, and nothing leaves
 * before that. The page learns neither which app it was nor whether it sent anything.
 */

/** What became of it. */
export type Shared = 'taken' | 'called-off' | 'refused';

/**
 * Text as a file that can be shared; null where the browser has no way or refuses this one. Browsers take few kinds of files (Chromium none that it does
 * not know by its ending), so it is plain text.
 */
export function shareable(name: string, text: string): File | null {
  // A page that may not (a frame, a header) has the functions all the same, and says no.
  const { share, canShare } = navigator as Partial<Navigator>;
  if (typeof share !== 'function' || typeof canShare !== 'function') return null;
  const file = new File([text], name, { type: 'text/plain' });
  try {
    return navigator.canShare({ files: [file] }) ? file : null;
  } catch {
    return null;
  }
}

/** Shows the apps. To be called while a click is being answered: a browser shows them to nobody who touched nothing. */
export async function shareFile(file: File): Promise<Shared> {
  try {
    // Without a title or a text: some apps would make a second message of it.
    await navigator.share({ files: [file] });
    return 'taken';
  } catch (error) {
    // Nobody is told off for thinking again.
    return error instanceof DOMException && error.name === 'AbortError' ? 'called-off' : 'refused';
  }
}
