/** What the page says in French, by key; and words of English where there should be none. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, same } from './tools.mjs';

const folder = path.join(root, 'locales', 'fr', 'page');
const catalogue = new Map();
for (const name of readdirSync(folder)) {
  let key = '';
  for (const line of readFileSync(path.join(folder, name), 'utf8').split('\n')) {
    const [, own, attribute, text] = /^(?:([a-z][a-z0-9-]*)|\s+\.([a-z]+)) = (.*)$/.exec(line) ?? [];
    if (own) catalogue.set((key = own), text);
    else if (attribute) catalogue.set(`${key}.${attribute}`, text);
  }
}

/** A message that varies in nothing, as a pattern for the whole of a name; one that does, as its beginning. */
export function french(key) {
  const text = catalogue.get(key);
  if (text === undefined) throw new Error(`no message ${key}`);
  const [fixed] = text.split('{');
  const plain = fixed.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s\u00A0\u202F]+/g, '\\s+');
  return new RegExp(`^${plain}${fixed === text ? '$' : ''}`);
}

/** Common English words that are no French ones. */
const ENGLISH = /(?<![\p{L}’'])(?:the|and|of|with|you|your|is|this|that|these|those|from|not|who|which|what|when|they|their|them|has|have|was|were|will|would|been|be|by|at|it|its|each|every|than|then|into|about|between|after|before|because|there|here|nobody|somebody|people|pairs|matched|answers?|settings?|next|save|open|close|choose|add|remove|undo|baseline|exit|readiness|month)(?![\p{L}’'])/giu;

/** What stands on the page, hidden or not, with its labels; without what the programme's data say. Runs in the page. */
function said() {
  const { programme } = document.querySelector('vv-app').app;
  const data = new Set();
  const gather = (value) => {
    if (typeof value === 'string') data.add(value.trim());
    else if (value && typeof value === 'object') for (const one of Object.values(value)) gather(one);
  };
  gather(programme.people);
  gather(programme.ladder);
  // Names of languages in their own words, and of time zones, are nobody's French.
  const apart = 'script, style, [data-language], option, [lang]:not([lang="fr"]):not(html)';
  const texts = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    else if (node.nodeType === Node.ELEMENT_NODE && !node.matches(apart)) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) if (node.hasAttribute(name)) texts.push(node.getAttribute(name));
      for (const child of node.childNodes) walk(child);
      texts.push('\n');
    } else for (const child of node.childNodes) walk(child);
  };
  walk(document.querySelector('vv-app'));
  texts.push(document.title);
  return { text: texts.join(' '), data: [...data].filter((one) => one.length > 5 && one !== 'mentor' && one !== 'mentee').sort((a, b) => b.length - a.length) };
}

/** Fails where an English word stands on the page. */
export async function allFrench(visit, where) {
  const { text, data } = await visit.evaluate(said);
  same(englishIn(text, data), [], `English words in ${where}`);
}

/** English words of a text, each with what stands around it; `data` are texts that nobody translates. */
export function englishIn(text, data = []) {
  let rest = text;
  for (const one of data) rest = rest.replaceAll(one, ' ');
  return [...rest.matchAll(ENGLISH)].map(({ index, 0: word }) => `${word}: …${rest.slice(Math.max(0, index - 40), index + 40).replace(/\s+/g, ' ')}…`).slice(0, 12);
}
