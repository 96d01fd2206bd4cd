/** What the catalogue says in one language and not in another, to find sentences of the wrong language on the screen and in files. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './tools.mjs';

const { FluentResource } = createRequire(path.join(root, 'www', 'package.json'))('@fluent/bundle');

/** The messages of a language: key, or key and attribute, to what stands in them: texts, and `{ name }` for each thing that varies. */
export function messages(code) {
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

/** A thing that varies, by its name; what is no plain variable has none. */
const varies = (piece) => ({ name: piece.type === 'var' ? piece.name : '' });

/** A pattern with plural forms stands for each of its forms. */
function add(found, key, pattern) {
  const pieces = typeof pattern === 'string' ? [pattern] : pattern;
  let forms = [[]];
  for (const piece of pieces) {
    if (typeof piece === 'string') forms = forms.map((form) => [...form, piece]);
    else if (piece.type === 'str') forms = forms.map((form) => [...form, piece.value]);
    else if (piece.type === 'select') {
      const variants = piece.variants.map(({ value }) => (typeof value === 'string' ? [value] : value.map((one) => (typeof one === 'string' ? one : one.type === 'str' ? one.value : varies(one)))));
      forms = forms.flatMap((form) => variants.map((variant) => [...form, ...variant])).slice(0, 64);
    } else forms = forms.map((form) => [...form, varies(piece)]);
  }
  found.set(key, forms);
}

const plain = (text) => text.replace(/<\/?\w+>/g, '').replace(/\s+/g, ' ').trim();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isText = (piece) => typeof piece === 'string';
const isFixed = (form) => form.every(isText);

/** Words in a form that do not vary, in letters. */
const letters = (form) => form.reduce((sum, piece) => sum + (isText(piece) ? piece.replace(/[^\p{L}]/gu, '').length : 0), 0);

const asExpression = (form) => new RegExp(`^${form.map((piece) => (!isText(piece) ? '.+?' : escaped(piece.replace(/<\/?\w+>/g, '').replace(/\s+/g, ' ')))).join('').trim()}$`);

/**
 * Answers a function that takes a text and says the key of the message of `wrong` that it is, or null. What is said alike in one of `right` is no fault; what
 * hardly holds a word besides what varies cannot be told.
 */
export function speaksStill(wrong, right) {
  const alike = new Set();
  for (const forms of messages(right).values()) for (const form of forms) if (isFixed(form)) alike.add(plain(form.join('')));
  const whole = new Map();
  const patterns = [];
  const others = [...messages(right).values()].flat().filter((form) => !isFixed(form)).map(asExpression);
  for (const [key, forms] of messages(wrong)) {
    for (const form of forms) {
      if (isFixed(form)) {
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

/** Texts on the screen that are sentences of another language of the catalogue; `tells` comes from `speaksStill`. */
export const strangers = async (visit, tells) => (await visit.evaluate(textsShown)).filter((text) => text !== '').map((text) => [tells(text), text]).filter(([key]) => key !== null).map(([key, text]) => `${key}: ${text.slice(0, 80)}`);

/**
 * Answers a function that takes what an English test looks for (the whole of a name, a part of what is shown, or a regular expression) and answers a
 * regular expression for what the page says in `code` instead. What is data is looked for as it is.
 */
export function translator(code) {
  const to = messages(code);
  const english = [...messages('en')].flatMap(([key, forms]) => forms.map((form) => ({ key, form, fixed: isFixed(form), text: plain(form.map((piece) => (isText(piece) ? piece : '1')).join('')) })));
  const captures = new Map();
  const capturing = ({ form }) => {
    if (!captures.has(form)) captures.set(form, new RegExp(`^${form.map((piece) => (isText(piece) ? escaped(piece.replace(/<\/?\w+>/g, '').replace(/\s+/g, ' ')) : '(.+?)')).join('').trim()}$`));
    return captures.get(form);
  };
  const loose = (text) => escaped(text).replace(/\s+/g, '\\s+');
  // What is said of a key in the other language, each form an alternative; `known` gives what the variables hold.
  const said = (key, known = {}) => (to.get(key) ?? []).map((form) => form.map((piece) => (isText(piece) ? piece.replace(/<\/?\w+>/g, '').split(/\s+/).map(escaped).join('\\s+').replaceAll(/\\\{[\w-]+\\\}/g, '[^]+?') : (known[piece.name] ?? '[^]+?'))).join('').trim());
  const whole = (text, { deep = false, least = 0 } = {}) => {
    const fixed = english.filter((one) => one.fixed && one.text === text);
    if (fixed.length > 0) return [loose(text), ...fixed.flatMap(({ key }) => said(key))];
    const found = english.filter((one) => !one.fixed && letters(one.form) >= Math.max(3, least * letters([text])) && capturing(one).test(text));
    const most = Math.max(0, ...found.map(({ form }) => letters(form)));
    return [loose(text), ...found.filter(({ form }) => letters(form) === most).flatMap((one) => {
      const names = one.form.filter((piece) => !isText(piece)).map(({ name }) => name);
      const values = capturing(one).exec(text).slice(1);
      return said(one.key, Object.fromEntries(names.map((name, at) => [name, deep ? loose(values[at]) : `(?:${whole(values[at], { deep: true }).join('|')})`])));
    })];
  };
  // A number in what is looked for is a variable of the sentence.
  const anyNumber = (source) => source.replace(/(?<![\\{[\w-])\d+(?![\w}\]-])/g, '\\d+');
  const matching = (expression) => english.filter(({ text }) => expression.test(text)).flatMap(({ key }) => said(key));
  const known = new Map();
  return (wanted, part = false) => {
    const name = `${part} ${wanted instanceof RegExp} ${wanted}`;
    if (known.has(name)) return known.get(name);
    const source = wanted instanceof RegExp ? wanted.source : wanted;
    const [starts, ends] = wanted instanceof RegExp ? [source.startsWith('^'), source.endsWith('$')] : [!part, !part];
    const alternatives = new Set();
    if (wanted instanceof RegExp) {
      alternatives.add(source.replace(/^\^|\$$/g, ''));
      const expression = new RegExp(anyNumber(source), wanted.flags);
      const found = source.length < 4 ? [] : matching(expression);
      for (const one of found.length > 0 ? found : whole(source.replace(/^\^|\$$/g, ''))) alternatives.add(one);
    } else {
      // A sentence of which most words are the same, or one that holds these words; else any that can be read like this.
      let found = whole(wanted, { least: 0.5 });
      if (part) found.push(...matching(new RegExp(anyNumber(escaped(wanted)))));
      if (found.length === 1) found = whole(wanted);
      for (const one of found) alternatives.add(one);
    }
    const answer = new RegExp(`${starts ? '^\\s*' : ''}(?:${[...alternatives].filter((one) => one !== '' && one !== '[^]+?').join('|')})${ends ? '\\s*$' : ''}`, 'i');
    known.set(name, answer);
    return answer;
  };
}

/** Every text that somebody sees or hears, without what is data: names, cells, numbers, and what is marked as another language. Runs in the page. */
export function textsShown() {
  const found = new Set();
  // What levels are called is the organisation's.
  const levels = new Set((document.querySelector('vv-app')?.app?.programme.ladder.steps ?? []).flatMap(({ names }) => names));
  const walker = document.createTreeWalker(document.querySelector('vv-app') ?? document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const isData = (element) => element.closest('bdi, script, style, code, pre, kbd, .data, tbody td, tbody th, option[lang], [data-own]') !== null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement && !isData(node.parentElement) && node.parentElement.checkVisibility?.() !== false) found.add(node.textContent.trim());
    } else {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) if (node.hasAttribute(name) && !isData(node)) found.add(node.getAttribute(name).trim());
    }
  }
  return [...found].filter((text) => !levels.has(text));
}
