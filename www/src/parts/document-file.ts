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
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = language;
  const meta = (attributes: Record<string, string>): HTMLMetaElement => {
    const made = page.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const sheet = page.createElement('style');
  sheet.textContent = style;
  page.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: `default-src 'none'; style-src 'sha256-${await hash(style)}'; base-uri 'none'; form-action 'none'` }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta({ name: 'color-scheme', content: 'light dark' }),
    meta({ name: 'referrer', content: 'no-referrer' }),
  );
  page.head.append(sheet);
  const drawn = document.createElement('div');
  render(body, drawn);
  bare(drawn);
  page.body.append(...drawn.childNodes);
  return new TextEncoder().encode(`<!doctype html>\n${page.documentElement.outerHTML}\n`);
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
