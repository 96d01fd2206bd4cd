/** A page of its own as a file: it opens from disk, loads nothing, runs nothing, and its own policy says so. */
import { render, type TemplateResult } from 'lit';
import { sha256 } from '../bridge/sha256.js';

export interface Page {
  title: string;
  language: string;
  /** A style sheet, whole. */
  style: string;
  body: TemplateResult;
}

export async function documentFile({ title, language, style, body }: Page): Promise<Uint8Array> {
  // Never part of a document: a style sheet that is would be held to this page's own policy.
  const page = document.createElement('html');
  page.lang = language;
  const made = (name: string, attributes: Record<string, string>, text = ''): HTMLElement => {
    const one = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
    one.textContent = text;
    return one;
  };
  const head = made('head', {});
  head.append(
    made('meta', { charset: 'utf-8' }),
    made('meta', { 'http-equiv': 'Content-Security-Policy', content: `default-src 'none'; style-src 'sha256-${await hash(style)}'; base-uri 'none'; form-action 'none'` }),
    made('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    made('meta', { name: 'color-scheme', content: 'light dark' }),
    made('meta', { name: 'referrer', content: 'no-referrer' }),
    made('title', {}, title),
    made('style', {}, style),
  );
  const drawn = document.createElement('div');
  render(body, drawn);
  bare(drawn);
  const main = made('body', {});
  main.append(...drawn.childNodes);
  page.append(head, main);
  return new TextEncoder().encode(`<!doctype html>\n${page.outerHTML}\n`);
}

/** Takes away the comments by which the template finds its places again. */
function bare(drawn: HTMLElement): void {
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

async function hash(text: string): Promise<string> {
  const digits = await sha256(new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...(digits.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16))));
}
