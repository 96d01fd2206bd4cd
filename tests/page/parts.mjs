/** The page's parts that need no browser: the store, what crosses to the worker, how a fix changes a reading, and how text is shown. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { root } from './lib/tools.mjs';

/** The catalogue in English where the built page has it. */
function english() {
  const folder = path.join(root, 'locales/en/page');
  const text = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  return { textContent: gzipSync(text).toString('base64'), getAttribute: () => 'en' };
}

/** Sources of the page as one module, which speaks English. */
async function load(...files) {
  const page = { document: { documentElement: {}, querySelector: english, querySelectorAll: () => [english()], createTreeWalker: () => ({}) }, navigator: { languages: ['en'] } };
  const lent = Object.keys(page).filter((name) => globalThis[name] === undefined);
  for (const name of lent) globalThis[name] = page[name];
  const { build } = await import(pathToFileURL(path.join(root, 'www/node_modules/esbuild/lib/main.js')).href);
  const { outputFiles } = await build({ stdin: { contents: [...files, 'words/words.ts'].map((file) => `export * from './${file}';`).join(''), resolveDir: path.join(root, 'www/src') }, bundle: true, write: false, format: 'esm', target: 'es2022', platform: 'node' });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  await module.ready;
  for (const name of lent) delete globalThis[name];
  return module;
}

const tell = (name, run) => ({ name: `parts: ${name}`, run });

/** Through the messages and back, as the browser copies them. */
async function crossed({ pack, Pieces }, value) {
  const sent = [];
  const parcel = await pack(value, { send: (piece) => sent.push(structuredClone(piece)), rest: () => Promise.resolve() });
  const pieces = new Pieces();
  for (const piece of sent) pieces.take(piece);
  return { value: pieces.unpack(structuredClone(parcel)), sent };
}

export const tests = [
  tell('a time left is true within half whenever it is said, and is said of steady work', async () => {
    const { TimeLeft } = await load('app/time-left.ts');
    /** What is said on the way of work whose parts take so many milliseconds each: pairs of said and true. */
    const told = (phase, parts) => {
      const clock = new TimeLeft();
      const all = parts.reduce((sum, part) => sum + part, 0);
      let now = 1_000;
      clock.left(now, phase, 0, parts.length);
      return parts.flatMap((part, at) => {
        now += part;
        const said = clock.left(now, phase, at + 1, parts.length);
        return said === null ? [] : [[said, all - (now - 1_000)]];
      });
    };
    // Noise of a third either way, the same for the same seed.
    let seed = 7;
    const noise = () => ((seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * (2 / 3) + 2 / 3;
    const works = {
      steady: Array.from({ length: 200 }, () => 60 * noise()),
      'slow at first': Array.from({ length: 200 }, (_, at) => (at < 12 ? 400 : 60) * noise()),
      'reading, as it went once': [2_380, ...Array.from({ length: 20 }, () => 14), ...Array.from({ length: 60 }, () => 15)],
      'slower by and by': Array.from({ length: 300 }, (_, at) => 20 + at / 2),
    };
    for (const [name, parts] of Object.entries(works)) {
      const said = told('reading', parts);
      // The last half second is over before it is read.
      const wrong = said.filter(([left, true_]) => Math.max(left, true_) > 500 && (left > true_ * 1.5 || left < true_ / 2));
      assert.deepEqual(wrong, [], name);
    }
    const steady = told('reading', works.steady);
    assert(steady.length > 120, `said ${steady.length} times of 200`);
    assert.equal(told('pairing', works.steady).length, 0, 'a search tells no time');
  }),
  tell('what crosses to the worker arrives whole, in pieces', async () => {
    const parcel = await load('bridge/serialize.ts');
    const people = Array.from({ length: 2345 }, (_, at) => ({ id: `P${at}`, level: at % 3 ? at : null, fields: JSON.parse(`{"__proto__":"x${at}","a":"b"}`) }));
    const value = [{ people, policy: { rules: [1, 'two', null, true] }, prices: new Float64Array([1, 2.5, -3]), empty: [], odd: '\ud800' }, new Uint8Array([1, 2]), 'text'];
    const { value: back, sent } = await crossed(parcel, value);
    assert.deepEqual(back, value);
    assert.equal(Object.getPrototypeOf(back[0].people[7].fields), Object.prototype);
    assert.equal(Object.entries(back[0].people[7].fields)[0][0], '__proto__');
    assert.ok(sent.length > 8, 'a long list is cut');
    assert.ok(Math.max(...sent.map(({ text }) => text.length)) < 100_000, 'no piece is long');
    const file = new Blob(['abc']);
    assert.ok((await crossed(parcel, [file])).value[0] instanceof Blob);
    const loop = {};
    loop.loop = loop;
    await assert.rejects(crossed(parcel, [loop]));
  }),
  tell('whoever answers is promised nothing about reports, in any language', async () => {
    const promise = /report|bericht|rapport|petits groupes|informe|grupos peque/i;
    const languages = readdirSync(path.join(root, 'locales'));
    assert.ok(languages.length >= 4);
    for (const language of languages) {
      const text = readFileSync(path.join(root, 'locales', language, 'page/respond.ftl'), 'utf8');
      const said = [...text.matchAll(/^(respond-(?:promise|linked|kept|handed|sealed)[\w-]*) = (.*)$/gm)];
      assert.ok(said.length >= 10, language);
      for (const [, key, sentence] of said) assert.equal(promise.exec(sentence)?.[0], undefined, `${language}: ${key}`);
      // What is handed to a browser is not called saved.
      const handed = said.find(([, key]) => key === 'respond-handed-over')?.[2] ?? '';
      assert.match(handed, /\{ \$name \}/);
      assert.doesNotMatch(handed, /\b(saved|gespeichert|enregistré|guardado)\b/i);
    }
  }),
  tell('the same list crosses once, reaches the core as text, and is dropped when it was not used for long', async () => {
    const { pack, Sent, Texts, write } = await load('bridge/serialize.ts', 'bridge/instance.ts');
    const sent = new Sent();
    const texts = new Texts();
    let pieces = 0;
    const cross = async (value) => {
      const parcel = await pack(value, { send: (piece) => { pieces += 1; texts.take(structuredClone(piece)); }, sent });
      return write(texts.unpack(structuredClone(parcel)));
    };
    const list = (mark) => Array.from({ length: 600 }, (_, at) => ({ id: `${mark}${at}`, odd: at === 7 ? 'half \udc00, whole 😀, \\ud83d as it stands' : null }));
    const people = list('P');
    const request = { people, more: [1, { people }], policy: { a: 'b' } };
    assert.deepEqual(JSON.parse(await cross(request)), JSON.parse(JSON.stringify(request).replaceAll('\\udc00', '\ufffd')));
    assert.equal(pieces, 3);
    await cross({ other: people });
    assert.equal(pieces, 3, 'nothing crosses again');
    assert.throws(() => people.push({}), TypeError, 'what has crossed is frozen');
    const others = Array.from({ length: 9 }, (_, at) => list(`Q${at}`));
    for (const other of others) await cross({ other });
    const dropped = sent.superfluous();
    assert.deepEqual(dropped, [1, 2]);
    for (const number of dropped) texts.drop(number);
    pieces = 0;
    assert.deepEqual(JSON.parse(await cross({ people })).people.length, 600);
    assert.equal(pieces, 3, 'a list that was dropped crosses again');
    const stopped = list('R');
    await assert.rejects(pack(stopped, { send: () => { throw new Error('stop'); }, sent }));
    assert.equal(sent.superfluous().length, 2, 'what was begun, and one too many');
  }),
  tell('undo and redo go through the changes by name, and only a saved state is clean', async () => {
    const { Store } = await load('app/store.ts');
    const store = new Store();
    let told = 0;
    store.subscribe(() => told++);
    assert.equal(store.dirty, false);
    assert.equal(store.undo(), null);
    store.update('A', (programme) => ({ ...programme, name: 'a' }));
    store.update('nothing', (programme) => programme);
    store.update('B', (programme) => ({ ...programme, name: 'b' }));
    assert.equal(told, 2);
    assert.deepEqual([store.dirty, store.undoName, store.redoName], [true, 'B', null]);
    store.markSaved(store.programme);
    assert.equal(store.dirty, false);
    assert.equal(store.undo(), 'B');
    assert.deepEqual([store.programme.name, store.dirty, store.undoName, store.redoName], ['a', true, 'A', 'B']);
    assert.equal(store.redo(), 'B');
    assert.deepEqual([store.programme.name, store.dirty], ['b', false]);
    store.undo();
    store.update('C', (programme) => ({ ...programme, name: 'c' }));
    assert.deepEqual([store.redoName, store.programme.name], [null, 'c']);
    // A save is not taken back with what was saved.
    store.countSave();
    store.countSave();
    store.undo();
    assert.equal(store.revision, 2);
    store.replace({ ...store.programme, revision: 7 });
    assert.equal(store.revision, 7);
    store.replace({ ...store.programme, revision: undefined });
    assert.equal(store.revision, 0);
    store.countSave();
    store.clear();
    assert.equal(store.revision, 0);
    assert.deepEqual([store.programme.name, store.undoName, store.redoName, store.dirty], ['', null, null, false]);
  }),
  tell('a programme begins with the rules and the organisation that are given, as long as nobody did anything', async () => {
    const { Store } = await load('app/store.ts');
    const policy = { direction: 'reverse', priority: 'everyone-matched', rules: [{ rule: 'language' }] };
    const organisation = (name) => ({ name, presets: [], ladder: null, instruments: [], letters: [], logo: null, accent: null, languages: [], thresholds: {}, help: [] });
    const nameOf = (store) => store.programme.organisation?.name ?? null;
    const store = new Store();
    store.setLanguage('de');
    store.beginWith(policy, null);
    store.beginWith(policy, organisation('A'));
    store.beginWith(policy, organisation('B'));
    // The language that somebody chose stays, and nothing is to be saved for it.
    assert.deepEqual([nameOf(store), store.programme.policy, store.programme.language, store.dirty], ['B', policy, 'de', false]);
    store.beginWith(policy, null);
    assert.equal(nameOf(store), null);
    // What was done, or undone and could come back, stays as it is; so does what was opened. The next one begins with it.
    const done = new Store();
    done.beginWith(policy, null);
    done.update('A', (programme) => ({ ...programme, name: 'a' }));
    done.beginWith(policy, organisation('A'));
    assert.equal(nameOf(done), null);
    done.undo();
    done.beginWith(policy, organisation('A'));
    assert.equal(nameOf(done), null);
    done.clear();
    assert.equal(nameOf(done), 'A');
    const opened = new Store();
    opened.replace({ ...opened.programme, name: 'b' });
    opened.beginWith(policy, organisation('A'));
    assert.deepEqual([nameOf(opened), opened.programme.name], [null, 'b']);
    opened.clear();
    opened.beginWith(policy, organisation('B'));
    assert.equal(nameOf(opened), 'B');
  }),
  tell('a fix is merged over the options of a reading', async () => {
    const { withFix } = await load('app/import-draft.ts');
    const options = { name: 'x.csv', accepted: ['a'], mergeSkills: [['js', 'JS']], ladder: { steps: [1], variants: [2] }, mapping: [1, 2] };
    assert.deepEqual(withFix(options, { accepted: ['a', 'b'], mergeSkills: [['ts', 'TS']], ladder: { steps: [3] }, mapping: [4], encoding: 'utf-8' }), {
      name: 'x.csv', accepted: ['a', 'b'], mergeSkills: [['js', 'JS'], ['ts', 'TS']], ladder: { steps: [3], variants: [2] }, mapping: [4], encoding: 'utf-8',
    });
    assert.deepEqual(options.accepted, ['a']);
  }),
  tell('pairs of people who are gone are no longer shown, other pairs are out of date, and decisions stay', async () => {
    const { withPeople } = await load('steps/people/take-over.ts');
    const { emptyProgramme } = await load('app/store.ts');
    const person = (id) => ({ id, name: id, role: 'mentor', level: 1, fields: {} });
    const programme = {
      ...emptyProgramme(),
      people: ['a', 'b', 'c'].map(person),
      decisions: [{ kind: 'lock', mentor: 'a', mentee: 'b' }, { kind: 'exclude', mentor: 'a', mentee: 'c' }],
      pairing: { pairs: [{ mentor: 'a', mentee: 'b' }], waiting: [] },
    };
    const fewer = withPeople(programme, ['a', 'b'].map(person));
    assert.deepEqual([fewer.pairing, fewer.stale, fewer.decisions.length], [programme.pairing, true, 2]);
    const gone = withPeople(programme, ['a', 'c'].map(person));
    assert.deepEqual([gone.pairing, gone.stale, gone.decisions.length], [null, false, 2]);
  }),
  tell('invisible characters are shown, and letters that need a joiner keep it', async () => {
    const { plainly, hides, withoutHidden } = await load('parts/shown.ts');
    assert.equal(plainly('Ana Schmidt'), 'Ana Schmidt');
    assert.equal(plainly('a\u202Egnp.exe'), 'a[U+202E]gnp.exe');
    assert.equal(plainly('Ad\u200Bmin'), 'Ad[U+200B]min');
    assert.equal(plainly('a\u200Db'), 'a[U+200D]b');
    const persian = '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645';
    assert.equal(plainly(persian), `\u2068${persian}\u2069`);
    assert.equal(hides(persian), false);
    assert.equal(hides('\u{1F468}\u200D\u{1F469}'), false);
    assert.equal(plainly(`Z${'\u0301'.repeat(40)}o`), `\u2068Z${'\u0301'.repeat(6)}[+34 marks]o\u2069`);
    assert.equal(withoutHidden('a\u202Eb\uFEFF'), 'ab');
    assert.equal(plainly('\u2068x\u2069'), '[U+2068]x[U+2069]');
  }),
];
