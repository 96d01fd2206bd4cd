/**
 * The core as the page carries it: what the first steps run (gzip), and after that the rest (.lzma) with what unpacks it (gzip), each as base64 that is
 * cut into elements of its own. They stand so that the worker has started and the first step is drawn while a slow connection still brings them, and each
 * is handed on as soon as it is there. A quick build has the core in one.
 */
export const PARTS = ['core', 'core-unpack', 'core-rest'] as const;
export type Part = (typeof PARTS)[number];

export interface Ears {
  /** One piece after the other, in order. */
  take: (part: Part, piece: string) => void;
  /** That were all of a part; the SHA-256 of all its bytes must be this. Parts that the page should have and has not are told with an empty one. */
  whole: (part: Part, sha256: string) => void;
}

const ALL = PARTS.map((part) => `body > script.${part}`).join(', ');
const partOf = (element: Element | null | undefined): Part | undefined => PARTS.find((part) => element?.classList.contains(part));

/** Follows the page's parts while the browser's parser brings them, and until `signal` says so. */
export function coreText({ take, whole }: Ears, signal: AbortSignal): void {
  const ended = new AbortController();
  const open = new Set<Part>(PARTS);
  let taken = 0;
  const look = (): void => {
    if (signal.aborted) return ended.abort();
    const arriving = document.readyState === 'loading';
    const elements = document.querySelectorAll<HTMLElement>(ALL);
    for (; taken < elements.length; taken++) {
      const element = elements[taken] as HTMLElement;
      const { nextElementSibling: next } = element;
      // One that nothing follows yet may not be complete.
      if (arriving && next === null) return;
      const part = partOf(element) as Part;
      take(part, element.textContent ?? '');
      if ((next !== null || !arriving) && partOf(next) !== part && open.delete(part)) whole(part, first(part)?.dataset['sha256'] ?? '');
    }
    if (arriving) return;
    ended.abort();
    for (const part of open) if (part === 'core' || isParted()) whole(part, '');
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true });
  document.addEventListener('readystatechange', look, { signal: ended.signal });
  ended.signal.addEventListener('abort', () => observer.disconnect());
  look();
}

const first = (part: Part): HTMLElement | null => document.querySelector(`body > script.${part}`);

/** Whether the core comes in parts. The worker's element, which stands before them, says so. */
export const isParted = (): boolean => document.getElementById('worker')?.dataset['parted'] === 'true';
