/** The page as a file of its own, with questions in it. */

/** Where the questions stand. It is empty in the page itself; the page's hashes and its policy do not look at it. */
const PLACE = 'meta[name="viceversa-questions"]';

/** What the page was given to ask; empty in the page as it was made. */
export function questionsHere(): string {
  return document.querySelector(PLACE)?.getAttribute('content') ?? '';
}

/**
 * This page as it was made, with these questions: the same policy, style, script, worker and core, taken from the document itself, so that
 * no network is needed. What the program has drawn, and what others (extensions) put into the document, is left out.
 */
export function respondentFile(questions: string): Uint8Array {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const attribute of [...page.attributes]) page.removeAttribute(attribute.name);
  // It speaks the language of whoever opens it.
  page.setAttribute('lang', 'en');
  const keep = (parent: Element | null, ours: string): void => {
    for (const child of [...(parent?.children ?? [])]) if (!child.matches(ours)) child.remove();
  };
  keep(page, 'head, body');
  keep(page.querySelector('head'), 'meta, title, style, link[rel="icon"]');
  keep(page.querySelector('body'), '#app, noscript, .words, .kit, #worker, #notices, .core, .core-unpack, .core-rest, script:not([src], [id], [class])');
  page.querySelector('#app')?.replaceChildren(Object.assign(document.createElement('p'), { className: 'opening', textContent: 'Vice Versa …' }));
  page.querySelector(PLACE)?.setAttribute('content', questions);
  return new TextEncoder().encode(`<!doctype html>\n${page.outerHTML}\n`);
}
