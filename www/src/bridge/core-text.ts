/**
 * The core as the page carries it: gzip as base64, cut into elements of their own. They stand last in the page, so that the worker has started and the
 * first step is drawn while a slow connection still brings them, and each is handed on as soon as it is there.
 */
const PIECES = 'body > script.core';

/** `take` gets one piece after the other, in order, then `whole` what the SHA-256 of all their bytes must be. */
export function coreText(take: (piece: string) => void, whole: (sha256: string) => void, signal: AbortSignal): void {
  const ended = new AbortController();
  let taken = 0;
  const look = (): void => {
    if (signal.aborted) return ended.abort();
    const arriving = document.readyState === 'loading';
    const pieces = document.querySelectorAll<HTMLElement>(PIECES);
    // One that nothing follows yet may not be complete.
    for (const until = pieces.length - Number(arriving); taken < until; taken++) take(pieces[taken]?.textContent ?? '');
    if (arriving) return;
    ended.abort();
    whole(pieces[0]?.dataset['sha256'] ?? '');
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true });
  document.addEventListener('readystatechange', look, { signal: ended.signal });
  ended.signal.addEventListener('abort', () => observer.disconnect());
  look();
}
