/**
 * The package as it is published (`npm pack`), installed in a fresh project, built for production by each bundler without any configuration for it,
 * served, and pairing in a real browser, alone and with workers.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
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
import { APP, HTML, freshProject, pkg, root, serve, visit, works } from './project.mjs';

const { folder: project, tarball, remove } = freshProject();
const entry = path.join(project, 'src', 'main.js');
const modules = path.join(root, 'tests', 'bundlers', 'node_modules');
const out = (name) => path.join(project, `dist-${name}`);

let driver;
before(async () => {
  driver = await launch('chromium');
});
after(async () => {
  await driver?.close();
  remove();
});

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
    const seen = await visit(driver, site.url);
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
    works(await visit(driver, `http://127.0.0.1:${server.httpServer.address().port}/`));
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

test('Parcel builds it for production', async () => {
  writeFileSync(path.join(project, 'parcel.html'), HTML('<script type="module" src="./src/main.js"></script>'));
  // In a process of its own: some of its workers outlive a build that is called from within.
  execFileSync(process.execPath, [path.join(modules, 'parcel', 'lib', 'bin.js'), 'build', 'parcel.html', '--no-cache', '--no-source-maps', '--dist-dir', out('parcel'), '--log-level', 'error'], {
    cwd: project, env: { ...process.env, NODE_ENV: 'production', PARCEL_WORKERS: '0' }, encoding: 'utf8',
  });
  writeFileSync(path.join(out('parcel'), 'index.html'), readFileSync(path.join(out('parcel'), 'parcel.html')));
  await built('parcel', { takesAlong: true });
});

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
    const seen = await visit(driver, site.url);
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
  assert.deepEqual(Object.keys(result.entrypoints).sort(), ['.', './core.wasm', './element', './package.json', './pairing', './surveys']);
});
