/**
 * The package as it is published (`npm pack`), installed in a fresh project, built for production by each bundler without any configuration for it,
 * served, and pairing in a real browser, alone and with workers.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rspack } from '@rspack/core';
import esbuild from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { launch } from '../page/lib/browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pkg = path.join(root, 'dist', 'pkg');
const project = mkdtempSync(path.join(tmpdir(), 'viceversa-project-'));
const tarball = path.join(project, 'viceversa.tgz');

/** People enough for helpers: a thousand on each side. Waits a little until one is at work, since the run could be over before it has started. */
const APP = `
import * as vv from 'viceversa';

function programme(side) {
  const people = Array.from({ length: 2 * side }, (_, i) => ({
    id: 'p' + i, role: i % 2 ? 'mentor' : 'mentee', level: i % 2 ? i % 3 : 4 + (i % 3), department: 'd' + ((i * 7) % 12), fields: { team: 't' + ((i * 31) % 41), town: 'x' + ((i * i) % 97) },
  }));
  const rules = [{ rule: 'different', field: 'department', must: true }, { rule: 'same', field: 'team', points: 3 }, { rule: 'same', field: 'town', points: 5 }];
  return { people, policy: { direction: 'reverse', priority: 'everyone-matched', rules } };
}

async function work() {
  await vv.init();
  const { people } = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
  const pairing = vv.pair({ people, policy: vv.presets()[0].policy, today: '2026-03-02' });
  const large = programme(1200);
  let most = 0;
  let patience = 100;
  const onProgress = ({ workers }) => {
    most = Math.max(most, workers);
    const until = performance.now() + 50;
    if (most < 2 && patience-- > 0) while (performance.now() < until);
  };
  const together = await vv.pairAsync(large, { workers: 2, onProgress });
  return { pairs: pairing.pairs.length, optimal: pairing.certificate.optimal, workers: most, largeOptimal: together.certificate.optimal, holds: vv.verify(large, together).holds };
}

globalThis.answer = work().catch((error) => ({ failed: String(error), code: error.code }));
`;

const HTML = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><body>${script}</body></html>`;
const entry = path.join(project, 'src', 'main.js');
const out = (name) => path.join(project, `dist-${name}`);

let driver;
before(async () => {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', project], { cwd: pkg });
  const [packed] = readdirSync(project);
  execFileSync('mv', [path.join(project, packed), tarball]);
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--silent', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], { cwd: project });
  mkdirSync(path.dirname(entry));
  writeFileSync(entry, APP);
  writeFileSync(path.join(project, 'index.html'), HTML('<script type="module" src="/src/main.js"></script>'));
  driver = await launch('chromium');
});
after(async () => {
  await driver?.close();
  rmSync(project, { recursive: true, force: true });
});

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves a folder. With `single`, whatever is not there is the start page, as hosts of single-page applications do. */
async function serve(folder, { single = false } = {}) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    let file = path.join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
    if (!existsSync(file) && single) file = path.join(folder, 'index.html');
    if (!existsSync(file)) return void response.writeHead(404, { 'Content-Type': 'text/html' }).end(HTML('Not found'));
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

/** Opens the application and gives what it came to, and the names of the files that were not there. */
async function visit(url) {
  const page = await driver.browser.newPage();
  const missing = [];
  const errors = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(path.basename(new URL(response.url()).pathname)));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await page.waitForFunction('globalThis.answer !== undefined', { timeout: 60_000 });
  const answer = await page.evaluate('globalThis.answer');
  await page.close();
  assert.deepEqual(errors, [], 'errors of the page');
  return { answer, missing };
}

function works({ answer }) {
  assert.equal(answer.failed, undefined);
  assert.ok(answer.pairs > 20 && answer.optimal && answer.largeOptimal && answer.holds, JSON.stringify(answer));
  assert.equal(answer.workers, 2, 'workers that were at it');
}

/** Every script that the browser gets. */
const scripts = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => /\.m?js$/.test(name)).map((name) => readFileSync(path.join(folder, name), 'utf8'));

async function built(name, { single, takesAlong }) {
  const folder = out(name);
  for (const script of scripts(folder)) assert.doesNotMatch(script, /["'`]node:/, 'what the browser gets of Node');
  const names = readdirSync(folder, { recursive: true }).map(String);
  assert.equal(names.some((file) => file.endsWith('.wasm')), takesAlong, `core among ${names}`);
  const site = await serve(folder, { single });
  try {
    const seen = await visit(site.url);
    works(seen);
    if (takesAlong) assert.deepEqual(seen.missing, []);
  } finally {
    await site.close();
  }
}

test('Vite builds it for production', async () => {
  await vite.build({ root: project, configFile: false, logLevel: 'error', build: { outDir: out('vite') } });
  await built('vite', { takesAlong: true });
});

test('Vite serves it while it is developed', async () => {
  const server = await vite.createServer({ root: project, configFile: false, logLevel: 'error', cacheDir: path.join(project, '.vite'), server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  try {
    works(await visit(`http://127.0.0.1:${server.httpServer.address().port}/`));
  } finally {
    await server.close();
  }
});

/** webpack and Rspack, which agree on this. */
async function packed(name, bundler) {
  const stats = await new Promise((resolve, reject) => {
    const compiler = bundler({ context: project, mode: 'production', entry, output: { path: out(name), publicPath: 'auto' }, performance: false });
    compiler.run((error, result) => compiler.close(() => (error ? reject(error) : resolve(result))));
  });
  assert.deepEqual(stats.toJson({ all: false, errors: true, warnings: true, errorDetails: false }).errors, []);
  assert.deepEqual(stats.toJson({ all: false, warnings: true }).warnings, []);
  writeFileSync(path.join(out(name), 'index.html'), HTML('<script src="/main.js"></script>'));
  await built(name, { takesAlong: true });
}

test('webpack 5 builds it for production', () => packed('webpack', webpack));

test('Rspack builds it for production', () => packed('rspack', rspack));

test('esbuild builds it for production, as a module and as one classic script', async () => {
  for (const format of ['esm', 'iife']) {
    const name = `esbuild-${format}`;
    await esbuild.build({ absWorkingDir: project, entryPoints: [entry], outfile: path.join(out(name), 'main.js'), bundle: true, minify: true, format, logLevel: 'error' });
    writeFileSync(path.join(out(name), 'index.html'), HTML(`<script ${format === 'esm' ? 'type="module" ' : ''}src="/main.js"></script>`));
    await built(name, { takesAlong: false });
  }
});

test('Rollup builds it for production, for a host that answers everything with the start page', async () => {
  for (const plugin of [nodeResolve({ browser: true }), nodeResolve()]) {
    const bundle = await rollup({ input: entry, plugins: [plugin], onwarn: (warning) => assert.fail(warning.message) });
    await bundle.write({ dir: out('rollup'), format: 'es' });
    await bundle.close();
    writeFileSync(path.join(out('rollup'), 'index.html'), HTML('<script type="module" src="/main.js"></script>'));
    await built('rollup', { takesAlong: false, single: true });
    rmSync(out('rollup'), { recursive: true });
  }
});

test('a page without a bundler takes the package as it is', async () => {
  for (const file of ['index.js', 'browser.js']) {
    const folder = out(file);
    mkdirSync(folder);
    execFileSync('cp', ['-r', path.join(project, 'node_modules', 'viceversa'), path.join(folder, 'viceversa')]);
    writeFileSync(path.join(folder, 'main.js'), APP.replace("'viceversa'", `'./viceversa/${file}'`));
    writeFileSync(path.join(folder, 'index.html'), HTML('<script type="module" src="/main.js"></script>'));
    const site = await serve(folder);
    const seen = await visit(site.url);
    await site.close();
    works(seen);
    assert.deepEqual(seen.missing, []);
  }
});

test('Node takes it as a module and with require, and bundled for Node', async () => {
  const program = (begin) => `${begin}; vv.init().then(() => console.log(vv.presets().length))`;
  const run = (file, text) => {
    writeFileSync(path.join(project, file), text);
    return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' }).trim();
  };
  assert.equal(run('a.mjs', program("import * as vv from 'viceversa'")), '6');
  assert.equal(run('b.cjs', program("const vv = require('viceversa')")), '6');
  for (const format of ['esm', 'cjs']) {
    const outfile = path.join(out('node'), `main.${format === 'esm' ? 'mjs' : 'cjs'}`);
    writeFileSync(path.join(project, 'c.mjs'), program("import * as vv from 'viceversa'"));
    await esbuild.build({ absWorkingDir: project, entryPoints: ['c.mjs'], outfile, bundle: true, platform: 'node', format, logLevel: 'error' });
    assert.equal(execFileSync(process.execPath, [outfile], { encoding: 'utf8' }).trim(), '6');
  }
});

test('publint finds nothing in the manifest', async () => {
  const { messages, pkg: manifest } = await publint({ pkgDir: pkg, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
});

test('the types are right in every mode of resolution, for every entry', async () => {
  const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
  assert.deepEqual(result.problems, []);
  assert.deepEqual(Object.keys(result.entrypoints).sort(), ['.', './core.wasm', './package.json']);
});
