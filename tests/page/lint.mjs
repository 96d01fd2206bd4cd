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
  ['a way out by hand', /\bnavigator\.(share|canShare)\b/, 'navigator.share({ files })'],
  ['a service worker', /serviceWorker/, 'navigator.serviceWorker.register(url)'],
  ['going elsewhere', /\blocation\.(href|hash|search)\s*=[^=]|\blocation\.(assign|replace)\(|\bwindow\.open\(|history\.(push|replace)State/, 'location.href = url'],
  ['a place where data stays', /\b(localStorage|sessionStorage|document\.cookie|caches\.|window\.name|getDirectory\()/, 'localStorage.x = 1'],
  ['the browser’s database', /\bindexedDB\b|\bIDB[A-Z]\w+|from 'idb'/, "import { openDB } from 'idb'"],
  ['the title of the tab', /document\.title\s*=/, 'document.title = name'],
  ['the console', /\bconsole\./, 'console.log(name)'],
  ['styles that the policy refuses', /\bstyleMap\b|[\s"']style="|[\s]style=\$\{/, '<p style=${x}>'],
  ['a foreign address', /\bhttps?:\/\/(?!www\.w3\.org\/)[a-z0-9]/i, 'https://example.org'],
  ['hearing whoever is in the window', /\bwindow\.(addEventListener\(\s*'message'|onmessage)/, "window.addEventListener('message', take)"],
  ['a reference back under `u`, which WebKit does not find in a text beyond Latin-1', /\\(?:[1-9]|k<)[^\n'"]*\/[a-z]*[uv][a-z]*(?![\w/])/, '/(.)\\1/u'],
  ['speaking to anybody', /postMessage\([^;]*(['"`])\*\1/, "parent.postMessage(word, '*')"],
];

/** Only these files may do what the pattern forbids the others. */
const EXCEPT = {
  // The npm package fetches its own module where it is used in a page of somebody else's.
  // The element fetches the organisation file of its own page's site, in a page of somebody else's.
  'a way out': ['beside.ts', 'host-file.ts'],
  // A sealed answer to an app that whoever answered chooses.
  'a way out by hand': ['share-file.ts'],
  // What the coordinator chose to keep in this browser, sealed.
  'the browser’s database': ['database.ts'],
  // Reads the page's own source, to write a copy of it.
  // Or a page of its own, as text.
  'text that becomes markup': ['respondent-file.ts', 'document-file.ts'],
  // The element hears the frame that it made, in a page of somebody else's; both ends are checked.
  'hearing whoever is in the window': ['element.ts'],
  // Writes the name of a step after the #, and nothing else.
  'going elsewhere': ['address.ts'],
};

/** In the built file, libraries included. Lit makes templates by innerHTML from its own constant strings, under its Trusted Types policy. */
const BUILT = [
  ['a way out', /\b(XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|RTCPeerConnection|importScripts)\b/, 'new WebSocket(u)'],
  ['text that becomes code', /\beval\(|new Function\(/, 'eval(x)'],
  ['a service worker', /serviceWorker/, 'navigator.serviceWorker'],
  ['a place where data stays', /\b(localStorage|sessionStorage)\b/, 'localStorage'],
  ['a foreign address', /\bhttps?:\/\/(?!www\.w3\.org\/)[a-z0-9]/i, 'https://lit.dev/x'],
  ['a second resource', /<(?:link|img|script|iframe|object|embed)\b[^>]*\s(?:src|href)="(?!data:)[^"]/i, '<script src="x.js">'],
];

const SOURCE = path.join(root, 'www', 'src');

/** Who may know whom, by folder; "(types)": shapes only. ARCHITECTURE.md says why. `.` are the shapes and the package's entries. */
const MAY_KNOW = {
  '.': ['package', 'bridge'],
  app: ['words', '.', 'bridge', 'keep', 'parts', 'respond', 'steps/home', 'steps/charter', 'steps/readiness', 'steps/people', 'steps/rules', 'steps/pairs', 'steps/launch', 'steps/check-ins', 'steps/surveys', 'steps/results', 'steps/next-cohort'],
  'steps/home': ['.', 'words', 'app', 'parts', 'steps/charter', 'steps/people', 'steps/results'],
  'steps/charter': ['.', 'words', 'app', 'parts'],
  'steps/readiness': ['.', 'words', 'app', 'parts'],
  'steps/people': ['words', '.', 'app', 'parts'],
  'steps/rules': ['words', '.', 'app', 'parts'],
  'steps/pairs': ['words', '.', 'app', 'parts', 'steps/rules'],
  'steps/launch': ['words', '.', 'app', 'parts', 'steps/pairs'],
  'steps/check-ins': ['words', '.', 'app', 'parts'],
  'steps/surveys': ['words', '.', 'app', 'parts', 'respond'],
  'steps/next-cohort': ['words', '.', 'app', 'parts'],
  'steps/results': ['.', 'words', 'app', 'parts', 'steps/surveys'],
  keep: ['words', '.', 'bridge (types)'],
  parts: ['words', '.', 'bridge', 'app (types)'],
  respond: ['words', '.', 'parts', 'app (types)'],
  words: ['bridge', '. (types)'],
  bridge: ['.', 'package'],
  package: ['.', 'bridge'],
  command: ['. (types)'],
};
/** Who calls the generated module. */
const CORE_USERS = ['package/api.ts', 'bridge/instance.ts', 'bridge/import.ts', 'bridge/pairing.ts', 'bridge/pool/helper.ts', 'bridge/worker.ts'];

/** `steps/pairs` for `steps/pairs/step.ts`, `bridge` for `bridge/pool/pool.ts`. */
function folderOf(file) {
  const parts = file.split(path.sep).slice(0, -1);
  return parts[0] === 'steps' ? parts.slice(0, 2).join('/') : (parts[0] ?? '.');
}

/** The files of ours that a file imports or exports again. */
function importsOf(file, files) {
  const code = withoutComments(readFileSync(path.join(SOURCE, file), 'utf8'));
  return [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'(\.[^']+)'/gm)]
    .map(([, type, name]) => ({ to: path.join(path.dirname(file), name).replace(/\.js$/, '.ts'), type: type !== undefined }))
    .filter(({ to }) => files.includes(to));
}

/** Groups of files that reach each other: strongly connected components (Tarjan 1972) of more than one. */
function circles(known) {
  const [order, low, open, groups] = [new Map(), new Map(), [], []];
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    open.push(file);
    for (const { to } of known.get(file) ?? []) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) low.set(file, Math.min(low.get(file), low.get(to)));
    }
    if (low.get(file) !== order.get(file)) return;
    const group = open.splice(open.indexOf(file));
    if (group.length > 1) groups.push(group.sort().join(' – '));
  };
  for (const file of known.keys()) if (!order.has(file)) visit(file);
  return groups;
}

export const tests = [
  {
    name: 'lint: the page’s sources hold no way in and no way out',
    async run() {
      const found = [];
      for (const file of sources(SOURCE)) {
        const code = withoutComments(readFileSync(file, 'utf8'));
        found.push(...breaches(SOURCES, code, path.relative(root, file)));
      }
      same(found, [], 'what stands in the sources');
    },
  },
  {
    name: 'lint: no circle of files, and each folder knows only what it may',
    async run() {
      const files = [...sources(SOURCE)].map((file) => path.relative(SOURCE, file));
      const known = new Map(files.map((file) => [file, importsOf(file, files)]));
      const found = [];
      for (const [file, imports] of known) {
        for (const { to, type } of imports) {
          const [from, into] = [folderOf(file), folderOf(to)];
          const may = MAY_KNOW[from] ?? [];
          if (from !== into && !may.includes(into) && !(type && may.includes(`${into} (types)`))) found.push(`${file} imports ${to}`);
        }
        const code = withoutComments(readFileSync(path.join(SOURCE, file), 'utf8'));
        if (/^import (?!type).*\/client\.js'/m.test(code) && !['app/main.ts', 'app/open.ts'].includes(file)) found.push(`${file} imports the client of the worker`);
        if (/^import (?!type).*\/generated\/core/m.test(code) && !CORE_USERS.includes(file)) found.push(`${file} imports the core`);
      }
      same(found, [], 'imports that break the order of the house');
      same(circles(known), [], 'circles of files');
      same(circles(new Map([['a', [{ to: 'b' }]], ['b', [{ to: 'c' }]], ['c', [{ to: 'a' }]]])).length, 1, 'a planted circle');
    },
  },
  {
    name: 'lint: the built file holds no way out and nothing to load',
    async run() {
      const html = readFileSync(pageFile, 'utf8');
      // The module is dense text, in which any short word can come about.
      const code = html.replace(/(<script type="text\/plain" class="core(?:-[a-z]+)?"[^>]*>)[^<]*/g, '$1');
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
