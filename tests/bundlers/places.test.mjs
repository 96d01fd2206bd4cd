/**
 * The package as it is published in the places where programs run: a framework that draws on the server, a worker, a page under a strict policy, Deno, Bun,
 * Node with both kinds of modules, and TypeScript in each of its ways to find a module.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../page/lib/browsers.mjs';
import { APP, HTML, freshProject, pkg, root, serve, visit, works } from './project.mjs';

const { folder: project, remove } = freshProject();
const modules = path.join(root, 'tests', 'bundlers', 'node_modules');
const installed = path.join(project, 'node_modules', 'viceversa');

let driver;
before(async () => {
  driver = await launch('chromium');
});
after(async () => {
  await driver?.close();
  remove();
});

const run = (program, given, options = {}) => execFileSync(program, given, { cwd: project, encoding: 'utf8', timeout: 120_000, ...options }).trim();
const node = (file, text, options) => {
  writeFileSync(path.join(project, file), text);
  return run(process.execPath, [file], options);
};

/** A site without a bundler: the package beside the program. */
async function plainSite(name, files, headers = {}) {
  const folder = path.join(project, `site-${name}`);
  mkdirSync(folder);
  cpSync(installed, path.join(folder, 'viceversa'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return serve(folder, { headers });
}
const program = APP.replace("'viceversa'", "'./viceversa/browser.js'");
const page = HTML('<script type="module" src="/main.js"></script>');

/** What a program says that pairs and scores, wherever it runs. */
const TRIAL = (entry) => `
import * as vv from '${entry}';
import * as pairing from '${entry}/pairing';
import * as surveys from '${entry}/surveys';
await pairing.init();
const { people } = pairing.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
const request = { people, policy: pairing.presets()[0].policy, today: '2026-03-02' };
const answer = await vv.pairAsync(request, { workers: 2 });
const { listwise } = surveys.reliability({ items: ['a', 'b'], answers: Float64Array.of(1, 2, 2, 3, 4, 4, 5, 5) });
console.log(JSON.stringify({ pairs: answer.pairs.length, holds: pairing.verify(request, answer).holds, alpha: listwise.alpha.toFixed(6), pieces: (await vv.kit({ theme: 'technology', role: 'mentor', language: 'en' })).pieces.length }));
await vv.end();
`;
let expected;
before(() => {
  expected = node('trial.mjs', TRIAL('viceversa'));
  const { pairs, holds } = JSON.parse(expected);
  assert.ok(pairs > 20 && holds, expected);
});

/** The program, to be begun by the page. */
const LATER = APP.replace('globalThis.answer = work()', 'globalThis.begin = async () => { globalThis.answer = await work()').replace(/\}\)\);\n$/, '})); };\n');

test('SvelteKit draws pairs on the server, and the browser pairs on the same page', async () => {
  const app = path.join(project, 'kit');
  for (const folder of ['src/routes', 'node_modules']) mkdirSync(path.join(app, folder), { recursive: true });
  for (const name of ['@sveltejs', 'svelte', 'vite', 'rolldown']) if (existsSync(path.join(modules, name))) symlinkSync(path.join(modules, name), path.join(app, 'node_modules', name));
  symlinkSync(installed, path.join(app, 'node_modules', 'viceversa'));
  const files = {
    'package.json': JSON.stringify({ name: 'kit', private: true, type: 'module' }),
    'vite.config.js': "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()], logLevel: 'error' };",
    'src/app.html': '<!doctype html><html lang="en"><head><link rel="icon" href="data:,">%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
    'src/routes/+page.server.js': `import * as vv from 'viceversa/pairing';
      export async function load() {
        await vv.init();
        const { people } = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
        return { pairs: vv.pair({ people, policy: vv.presets()[0].policy, today: '2026-03-02' }).pairs.length };
      }`,
    // The same module is imported while the page is drawn on the server and when it wakes in the browser.
    'src/routes/+page.svelte': `<script>
      import { onMount } from 'svelte';
      import '../main.js';
      let { data } = $props();
      onMount(() => globalThis.begin());
    </script><p id="drawn">{data.pairs}</p>`,
    'src/main.js': LATER,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(app, name), text);
  run(process.execPath, [path.join(modules, 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'], { cwd: app });
  const { preview } = await import('vite');
  const cwd = process.cwd();
  process.chdir(app);
  const server = await preview({ root: app, logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  try {
    const url = `http://127.0.0.1:${server.httpServer.address().port}/`;
    const drawn = await (await fetch(url)).text();
    assert.equal(/id="drawn"[^>]*>(\d+)</.exec(drawn)?.[1], String(JSON.parse(expected).pairs), drawn.slice(0, 400));
    works(await visit(driver, url));
  } finally {
    process.chdir(cwd);
    await server.close();
  }
});

test('Next draws pairs on the server, and the browser pairs on the same page', async () => {
  const app = path.join(project, 'next');
  for (const folder of ['app', 'node_modules']) mkdirSync(path.join(app, folder), { recursive: true });
  for (const name of ['next', '@next', '@swc', 'react', 'react-dom', 'styled-jsx']) symlinkSync(path.join(modules, name), path.join(app, 'node_modules', name));
  cpSync(installed, path.join(app, 'node_modules', 'viceversa'), { recursive: true });
  const files = {
    'package.json': JSON.stringify({ name: 'site', private: true, type: 'module' }),
    // What the links lead to lies elsewhere.
    'next.config.js': `export default { turbopack: { root: ${JSON.stringify(path.parse(root).root)} } };`,
    'app/layout.js': 'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }',
    'app/page.js': `import * as vv from 'viceversa/pairing';
      import { Begin } from './begin.js';
      export const dynamic = 'force-dynamic';
      export default async function Page() {
        await vv.init();
        const { people } = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
        const { pairs } = vv.pair({ people, policy: vv.presets()[0].policy, today: '2026-03-02' });
        return <><p id="drawn">{pairs.length}</p><Begin /></>;
      }`,
    // It is imported while the page is drawn on the server, and works once it wakes in the browser.
    'app/begin.js': `'use client';
      import { useEffect } from 'react';
      import '../main.js';
      export function Begin() {
        useEffect(() => { void globalThis.begin(); }, []);
        return null;
      }`,
    'app/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>',
    'main.js': LATER,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(app, name), text);
  const next = [path.join(modules, 'next', 'dist', 'bin', 'next')];
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  run(process.execPath, [...next, 'build'], { cwd: app, env });
  const server = spawn(process.execPath, [...next, 'start', '-H', '127.0.0.1', '-p', '0'], { cwd: app, env });
  try {
    const url = await new Promise((done, failed) => {
      let said = '';
      server.stdout.on('data', (part) => {
        said += part;
        const at = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(said);
        if (at !== null && said.includes('Ready')) done(at[0]);
      });
      server.on('exit', () => failed(new Error(`it ended: ${said}`)));
    });
    const drawn = await (await fetch(url)).text();
    assert.equal(/id="drawn"[^>]*>(\d+)</.exec(drawn)?.[1], String(JSON.parse(expected).pairs), drawn.slice(0, 400));
    works(await visit(driver, url));
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
});

test('a module worker of somebody else’s pairs, and has helpers of its own', async () => {
  const site = await plainSite('worker', {
    'index.html': page,
    'worker.js': `${program}\npostMessage(await globalThis.answer);`,
    'main.js': "new Worker('/worker.js', { type: 'module' }).onmessage = ({ data }) => { globalThis.answer = data; };",
  });
  const seen = await visit(driver, site.url);
  await site.close();
  works(seen);
});

test('under a strict policy it works with what docs/embedding.md names, and without WebAssembly’s word it says which is missing', async () => {
  const policies = {
    whole: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:",
    // Without connect-src the core comes from a script.
    scripts: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; img-src data:",
  };
  for (const [name, policy] of Object.entries(policies)) {
    const site = await plainSite(name, { 'index.html': page, 'main.js': program }, { 'Content-Security-Policy': policy });
    const seen = await visit(driver, site.url);
    await site.close();
    works(seen);
  }
  const site = await plainSite('strict', { 'index.html': page, 'main.js': program.replace('String(error)', 'error.message + " " + error.advice') }, { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:" });
  const { answer } = await visit(driver, site.url);
  await site.close();
  assert.equal(answer.code, 'core-not-started');
  assert.match(answer.failed, /policy of this page forbids WebAssembly.*'wasm-unsafe-eval'/);
});

for (const [name, binary, given] of [
  ['Deno', '@deno/linux-x64-glibc/deno', ['run', '--no-remote', '--allow-read']],
  ['Bun', '@oven/bun-linux-x64/bin/bun', ['run']],
]) {
  const file = path.join(modules, binary);
  test(`${name} pairs and scores with it as Node does`, { skip: existsSync(file) ? false : 'there is no such binary for this machine' }, () => {
    chmodSync(file, 0o755);
    assert.equal(run(file, [...given, 'trial.mjs'], { env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', NO_COLOR: '1' } }), expected);
  });
}

test('on a server the import of the element does nothing, as a module and with require (F06)', () => {
  const said = (begin) => `${begin}; console.log(typeof customElements, typeof document, typeof element.ViceVersaElement, typeof element.ViceVersaSurveyElement)`;
  assert.equal(node('element.mjs', said("const before = Object.keys(globalThis).length; const element = await import('viceversa/element'); if (Object.keys(globalThis).length !== before) throw new Error('a new global')")), 'undefined undefined function function');
  assert.equal(node('element.cjs', said("const element = require('viceversa/element')")), 'undefined undefined function function');
});

test('the parts share one core with the whole, as modules and with require; nothing of it is there twice', () => {
  assert.equal(node('parts.cjs', `
    const whole = require('viceversa'), pairing = require('viceversa/pairing'), surveys = require('viceversa/surveys');
    surveys.init().then(() => console.log(whole.presets === pairing.presets, pairing.presets().length, whole.ViceVersaError === surveys.ViceVersaError));
  `), 'true 6 true');
  assert.equal(node('parts.mjs', `
    import * as whole from 'viceversa'; import * as pairing from 'viceversa/pairing'; import * as surveys from 'viceversa/surveys';
    const both = new Set([...Object.keys(pairing), ...Object.keys(surveys)]);
    console.log([...both].every((name) => whole[name] === (pairing[name] ?? surveys[name])), both.size > 80);
  `), 'true true');
  for (const name of readdirSync(pkg).filter((one) => /^(pairing|surveys).*\.c?js$/.test(one))) {
    assert.doesNotMatch(run('cat', [path.join(pkg, name)]), /WebAssembly|wasm/, name);
  }
});

test('an ended core gives its memory back, what is under way ends with it, it begins anew, and the process exits by itself', () => {
  const began = performance.now();
  const told = node('end.mjs', `
    import * as vv from 'viceversa';
    const people = Array.from({ length: 6000 }, (_, i) => ({ id: 'p' + i, role: i % 2 ? 'mentor' : 'mentee', level: i % 7, department: 'd' + (i % 12), fields: { team: 't' + ((i * 31) % 41) } }));
    const request = { people, policy: { direction: 'reverse', priority: 'best-total', rules: [{ rule: 'same', field: 'team', points: 3 }] } };
    const running = await vv.init();
    const waiting = vv.pairAsync(request, { workers: 2 }).catch((error) => error);
    await new Promise((done) => setTimeout(done, 300));
    await running[Symbol.asyncDispose]();
    console.log((await waiting).code);
    try { vv.presets(); } catch (error) { console.log(error.code); }
    await vv.end();
    await vv.init();
    vv.setLocale('de');
    const { title } = vv.presets()[0];
    await vv.end();
    await vv.init();
    console.log(vv.presets().length, vv.presets()[0].title === title);
    const large = vv.pairAsync(request, { workers: 2 });
    await new Promise((done) => setTimeout(done, 300));
    large.catch((error) => console.log(error.code));
    await vv.end();
  `, { timeout: 60_000 });
  assert.equal(told, 'ended\nnot-started\n6 true\nended');
  assert.ok(performance.now() - began < 30_000);
});

test('TypeScript finds the types strictly, in each of its ways', () => {
  const source = `
import * as vv from 'viceversa';
import { type Pairing, pair } from 'viceversa/pairing';
import { type SurveyScores, scoreSurvey } from 'viceversa/surveys';
import { ViceVersaElement } from 'viceversa/element';
await using running = await vv.init();
const people: vv.Person[] = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' }).people;
const pairing: Pairing = pair({ people, policy: vv.presets()[0]!.policy });
export const scores: (request: Parameters<typeof scoreSurvey>[0]) => SurveyScores = (request) => scoreSurvey(request);
console.log(pairing.certificate.optimal, running);
export const listen = (element: ViceVersaElement) => element.addEventListener('paired', ({ detail }) => console.log(detail.pairs + 1));
export const pairs = (page: Document) => page.querySelector('vice-versa')?.addEventListener('error', ({ detail }) => detail.code.length);
// @ts-expect-error There is no such preset.
const wrong: string = vv.presets();
`;
  const common = `
import vv = require('viceversa');
import pairing = require('viceversa/pairing');
const answer: vv.Pairing = pairing.pair({ people: [], policy: { rules: [] } });
export = answer;
`;
  writeFileSync(path.join(project, 'typed.mts'), source);
  writeFileSync(path.join(project, 'typed.cts'), common);
  const newest = path.join(root, 'www', 'node_modules');
  const tsc = (module, resolution, files, compiler = newest) => {
    const config = `tsconfig.${resolution}.json`;
    const compilerOptions = { strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [], module, moduleResolution: resolution };
    writeFileSync(path.join(project, config), JSON.stringify({ compilerOptions, files }));
    return run(process.execPath, [path.join(compiler, 'typescript', 'bin', 'tsc'), '--project', config], { stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const complaint = (call) => {
    try {
      return call();
    } catch (error) {
      return `${error.stdout}`;
    }
  };
  assert.equal(complaint(() => tsc('ESNext', 'bundler', ['typed.mts'])), '');
  assert.equal(complaint(() => tsc('Node16', 'node16', ['typed.mts', 'typed.cts'])), '');
  assert.equal(complaint(() => tsc('NodeNext', 'nodenext', ['typed.mts', 'typed.cts'])), '');
  // And with the compiler before the present one.
  assert.equal(complaint(() => tsc('NodeNext', 'nodenext', ['typed.mts', 'typed.cts'], modules)), '');
  // What is wrong is seen: the check above is one.
  writeFileSync(path.join(project, 'typed.mts'), `${source}\nvv.pair({ people: 1 });\n`);
  assert.match(complaint(() => tsc('NodeNext', 'nodenext', ['typed.mts'])), /error TS/);
});
