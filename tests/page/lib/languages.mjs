/** What the catalogue says in one language and not in another, to find sentences of the wrong language on the screen and in files. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './tools.mjs';

const { FluentResource } = createRequire(path.join(root, 'www', 'package.json'))('@fluent/bundle');

/** The messages of a language: key, or key and attribute, to what stands in them: texts, and null for each thing that varies. */
function messages(code) {
  const found = new Map();
  for (const part of ['core', 'page']) {
    const folder = path.join(root, 'locales', code, part);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ftl'))) {
      for (const { id, value, attributes } of new FluentResource(readFileSync(path.join(folder, file), 'utf8')).body) {
        if (value !== null) add(found, `${part} ${id}`, value);
        for (const [name, text] of Object.entries(attributes)) add(found, `${part} ${id}.${name}`, text);
      }
    }
  }
  return found;
}

/** A pattern with plural forms stands for each of its forms. */
function add(found, key, pattern) {
  const pieces = typeof pattern === 'string' ? [pattern] : pattern;
  let forms = [[]];
  for (const piece of pieces) {
    if (typeof piece === 'string') forms = forms.map((form) => [...form, piece]);
    else if (piece.type === 'str') forms = forms.map((form) => [...form, piece.value]);
    else if (piece.type === 'select') {
      const variants = piece.variants.map(({ value }) => (typeof value === 'string' ? [value] : value.map((one) => (typeof one === 'string' ? one : one.type === 'str' ? one.value : null))));
      forms = forms.flatMap((form) => variants.map((variant) => [...form, ...variant])).slice(0, 64);
    } else forms = forms.map((form) => [...form, null]);
  }
  found.set(key, forms);
}

const plain = (text) => text.replace(/<\/?\w+>/g, '').replace(/\s+/g, ' ').trim();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words in a form that do not vary, in letters. */
const letters = (form) => form.reduce((sum, piece) => sum + (piece === null ? 0 : piece.replace(/[^\p{L}]/gu, '').length), 0);

const asExpression = (form) => new RegExp(`^${form.map((piece) => (piece === null ? '.+?' : escaped(piece.replace(/<\/?\w+>/g, '').replace(/\s+/g, ' ')))).join('').trim()}$`);

/**
 * Answers a function that takes a text and says the key of the message of `wrong` that it is, or null. What is said alike in one of `right` is no fault; what
 * hardly holds a word besides what varies cannot be told.
 */
export function speaksStill(wrong, right) {
  const alike = new Set();
  for (const forms of messages(right).values()) for (const form of forms) if (!form.includes(null)) alike.add(plain(form.join('')));
  const whole = new Map();
  const patterns = [];
  const others = [...messages(right).values()].flat().filter((form) => form.includes(null)).map(asExpression);
  for (const [key, forms] of messages(wrong)) {
    for (const form of forms) {
      if (!form.includes(null)) {
        const text = plain(form.join(''));
        if (letters(form) > 1 && !alike.has(text)) whole.set(text, key);
      } else if (letters(form) >= 10) patterns.push([asExpression(form), key]);
    }
  }
  return (text) => {
    const said = plain(text);
    if (whole.has(said)) return whole.get(said);
    const found = patterns.find(([pattern]) => pattern.test(said));
    return found !== undefined && !alike.has(said) && !others.some((pattern) => pattern.test(said)) ? found[1] : null;
  };
}

/** Every text that somebody sees or hears, without what is data: names, cells, numbers, and what is marked as another language. Runs in the page. */
export function textsShown() {
  const found = new Set();
  const walker = document.createTreeWalker(document.querySelector('vv-app') ?? document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const isData = (element) => element.closest('bdi, script, style, code, pre, kbd, .data, tbody td, tbody th, option[lang], [data-own]') !== null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement && !isData(node.parentElement) && node.parentElement.checkVisibility?.() !== false) found.add(node.textContent.trim());
    } else {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) if (node.hasAttribute(name) && !isData(node)) found.add(node.getAttribute(name).trim());
    }
  }
  return [...found];
}
