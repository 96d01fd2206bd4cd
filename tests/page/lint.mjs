/** Words that may not stand in the page's sources or in the built file, because each is a way out, a way in, or a place where data stays. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pageFile, root, same } from './lib/tools.mjs';

/** Each with a line that it must catch, so that no pattern is blind. */
const SOURCES = [
  ['text that becomes markup', /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe|srcdoc|DOMParser)\b/, 'box.innerHTML = name'],
  ['Lit’s doors to markup', /\bunsafe(HTML|SVG|Static|MathML)\b/, 'unsafeHTML(name)'],
  ['text that becomes code', /\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/, 'eval(text)'],
  ['a way out', /\b(fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)/, 'fetch(url)'],
  ['a service worker', /serviceWorker/, 'navigator.serviceWorker.register(url)'],
  ['going elsewhere', /\blocation\.(href|hash|search)\s*=[^=]|\blocation\.(assign|replace)\(|\bwindow\.open\(|history\.(push|replace)State/, 'location.href = url'],
  ['a place where data stays', /\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|window\.name)\b/, 'localStorage.x = 1'],
  ['the title of the tab', /document\.title\s*=/, 'document.title = name'],
  ['the console', /\bconsole\./, 'console.log(name)'],
  ['styles that the policy refuses', /\bstyleMap\b|[\s"']style="|[\s]style=\$\{/, '<p style=${x}>'],
  ['a foreign address', /\bhttps?:\/\/(?!www\.w3\.org\/)[a-z0-9]/i, 'https://example.org'],
];

/** Only these files may do what the pattern forbids the others. */
const EXCEPT = {
  // The npm package fetches its own module where it is used in a page of somebody else's.
  'a way out': ['beside.ts'],
  // Reads the page's own source, to write a copy of it.
  'text that becomes markup': ['respondent-file.ts'],
};

/** In the built file, libraries included. Lit makes templates by innerHTML from its own constant strings, under its Trusted Types policy. */
const BUILT = [
  ['a way out', /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b/, 'new WebSocket(u)'],
  ['text that becomes code', /\beval\(|new Function\(/, 'eval(x)'],
  ['a service worker', /serviceWorker/, 'navigator.serviceWorker'],
  ['a place where data stays', /\b(localStorage|sessionStorage|indexedDB)\b/, 'localStorage'],
  ['a foreign address', /\bhttps?:\/\/(?!www\.w3\.org\/)[a-z0-9]/i, 'https://lit.dev/x'],
  ['a second resource', /<(?:link|img|script|iframe|object|embed)\b[^>]*\s(?:src|href)="(?!data:)[^"]/i, '<script src="x.js">'],
];

export const tests = [
  {
    name: 'lint: the page’s sources hold no way in and no way out',
    async run() {
      const found = [];
      for (const file of sources(path.join(root, 'www', 'src'))) {
        const code = withoutComments(readFileSync(file, 'utf8'));
        found.push(...breaches(SOURCES, code, path.relative(root, file)));
      }
      same(found, [], 'what stands in the sources');
    },
  },
  {
    name: 'lint: only main speaks with the engine, and only the worker and the package with the core',
    async run() {
      const found = [];
      for (const file of sources(path.join(root, 'www', 'src'))) {
        const name = path.basename(file);
        const code = withoutComments(readFileSync(file, 'utf8'));
        if (/^import (?!type).*\/engine\.js'/m.test(code) && name !== 'main.ts') found.push(`${name} imports the engine`);
        if (/^import (?!type).*\/generated\//m.test(code) && !['api.ts', 'crossing.ts', 'reading.ts', 'pairing.ts', 'helper.ts', 'worker.ts'].includes(name)) found.push(`${name} imports the core`);
      }
      same(found, [], 'imports that break the order of the house');
    },
  },
  {
    name: 'lint: the built file holds no way out and nothing to load',
    async run() {
      const html = readFileSync(pageFile, 'utf8');
      // The module is dense text, in which any short word can come about.
      const code = html.replace(/(<script type="text\/plain" id="core"[^>]*>)[^<]*/, '$1');
      same(breaches(BUILT, code, 'the built file'), [], 'what stands in the built file');
      same(html.match(/<script(?! type="text\/plain")[^>]*>/g)?.length, 1, 'scripts that run');
    },
  },
  {
    name: 'lint: every pattern catches its planted line',
    async run() {
      for (const [what, pattern, planted] of [...SOURCES, ...BUILT]) same(pattern.test(planted), true, `the pattern for ${what} on “${planted}”`);
    },
  },
];

function breaches(patterns, code, file) {
  return patterns.flatMap(([what, pattern]) => {
    if (EXCEPT[what]?.includes(path.basename(file))) return [];
    const at = code.search(pattern);
    return at < 0 ? [] : [`${file}: ${what}: ${code.slice(Math.max(0, at - 30), at + 70).replace(/\s+/g, ' ')}`];
  });
}

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const here = path.join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== 'generated') yield* sources(here);
    else if (entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts')) yield here;
  }
}

const withoutComments = (code) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
