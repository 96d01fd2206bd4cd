/** The pinned tools of www/package.json, and where the built page lies. */
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const require = createRequire(path.join(root, 'www', 'package.json'));

/** Drives Chromium by its own protocol and Firefox by WebDriver BiDi, with one set of calls. */
export const puppeteer = require('puppeteer-core');
/** The source of axe-core, to be run inside a page. */
export const axeSource = require('axe-core').source;

/** What stands in a PDF, and what it says about itself. */
export async function pdfTexts(bytes) {
  const { extractText, getDocumentProxy, getMeta } = require('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const [{ text }, { info }] = [await extractText(document, { mergePages: true }), await getMeta(document)];
  return { text, about: info };
}

/** The one file under test; VICEVERSA_PAGE names another. */
export const pageFile = path.resolve(process.env.VICEVERSA_PAGE ?? path.join(root, 'dist', 'viceversa.html'));
if (!existsSync(pageFile)) throw new Error(`${pageFile} is missing: run \`cargo xtask build\` first`);

/** Asks `probe` until it answers something true, and returns that; fails with what it last answered. */
export async function until(what, probe, { within = 60_000, every = 25 } = {}) {
  const end = Date.now() + within;
  let last;
  for (;;) {
    try {
      last = await probe();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const detail = last instanceof Error ? last.message : JSON.stringify(last);
      throw new Error(`waited ${within / 1000} s in vain for: ${what}${detail === undefined ? '' : ` (last: ${detail})`}`);
    }
    await sleep(every);
  }
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

export function assert(condition, message) {
  if (!condition) throw new Error(typeof message === 'function' ? message() : message);
}

/** Compares as JSON, and shows both sides, from shortly before where they differ. */
export function same(actual, expected, what) {
  const [a, e] = [JSON.stringify(actual) ?? 'nothing', JSON.stringify(expected) ?? 'nothing'];
  if (a === e) return;
  let at = 0;
  while (a[at] === e[at]) at += 1;
  const from = Math.max(0, at - 60);
  const part = (text) => (from > 0 ? '…' : '') + text.slice(from, from + 1_500);
  throw new Error(`${what}: expected ${part(e)}, found ${part(a)}`);
}
