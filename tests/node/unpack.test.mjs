/** The page carries the package's core, and its own ways of unpacking do what the platform's do. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from '../../www/node_modules/esbuild/lib/main.js';

const root = new URL('../../', import.meta.url);

/** Sources of the page as a module. */
async function load(contents) {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: new URL('www/src', root).pathname }, bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Runs this while something that the platform has is not there. */
async function lacking(holder, name, run) {
  const was = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, { value: undefined, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    delete holder[name];
    if (was) Object.defineProperty(holder, name, was);
  }
}

const core = readFileSync(new URL('dist/pkg/core.wasm', root));

/** A part of the core as the page carries it, with its checksum. */
function part(name) {
  const page = readFileSync(new URL('dist/viceversa.html', root), 'utf8');
  const pieces = [...page.matchAll(new RegExp(`class="${name}"([^>]*)>([^<]*)<`, 'g'))];
  const bytes = Buffer.concat(pieces.map(([, , text]) => Buffer.from(text, 'base64')));
  assert.equal(/data-sha256="([0-9a-f]{64})"/.exec(pieces[0][1])[1], createHash('sha256').update(bytes).digest('hex'));
  // Each is decoded alone.
  for (const [, , text] of pieces.slice(0, -1)) assert.ok(text.length % 4 === 0 && !text.endsWith('='));
  return bytes;
}

test('the page carries the core in two parts: the first is enough for the first steps, and with the rest it answers as the package does', async () => {
  const { ViceVersaError, api, complete, restOfCore, start } = await load(`
    export { restOfCore } from './bridge/core-stream.ts';
    export { ViceVersaError, complete, start } from './bridge/instance.ts';
    export * as api from './package/api.ts';`);
  const packaged = await import(new URL('dist/pkg/index.js', root));
  await packaged.init();
  const today = '2026-06-01';
  const first = (vv) => {
    const { people } = vv.readRoster(vv.sampleRoster(), { name: 'people.csv' });
    return vv.presets().map(({ policy }) => [vv.describePolicy(policy), vv.checkPolicy(policy, people), vv.pair({ people, policy, today, decisions: [], history: [], current: [] })]);
  };
  const later = (vv) => [vv.version(), vv.instruments(), vv.sampleProgramme(today)];
  await start(gunzipSync(part('core')));
  assert.deepEqual(first(api), first(packaged));
  // What is not there stops the call; the next one finds a fresh instance.
  assert.throws(() => later(api), (error) => error instanceof ViceVersaError && error.code === 'core-crashed');
  assert.deepEqual(first(api), first(packaged));
  complete(await restOfCore(part('core-unpack'), part('core-rest')));
  assert.deepEqual(later(api), later(packaged));
  assert.deepEqual(first(api), first(packaged));
  await assert.rejects(restOfCore(part('core-unpack'), part('core-rest').subarray(0, 1000)));
});

test('the core that goes along with the package’s scripts is the same', async () => {
  const inline = await import(new URL('dist/pkg/inline.js', root));
  assert.equal(Buffer.compare(await inline.core(), core), 0);
  assert.equal(Buffer.compare(await lacking(globalThis, 'DecompressionStream', () => inline.core()), core), 0);
});

test('base64 and gzip are read alike, whoever reads them', async () => {
  const { fromBase64 } = await load("export * from './bridge/base64.ts'");
  const { gunzip } = await load("export * from './bridge/gzip.ts'");
  for (const length of [0, 1, 2, 3, 1000, 100_000]) {
    const bytes = randomBytes(length);
    const text = bytes.toString('base64');
    assert.deepEqual(Buffer.from(await lacking(Uint8Array, 'fromBase64', () => fromBase64(text))), bytes);
    const packed = new Uint8Array(gzipSync(bytes));
    assert.deepEqual(Buffer.from(await gunzip(packed)), bytes);
    assert.deepEqual(Buffer.from(await lacking(globalThis, 'DecompressionStream', () => gunzip(packed))), bytes);
  }
  await assert.rejects(async () => lacking(Uint8Array, 'fromBase64', () => fromBase64('A*==')));
  const packed = new Uint8Array(gzipSync(core));
  for (const cut of [packed.slice(0, 5), packed.slice(0, 1000), packed.slice(1)]) {
    await assert.rejects(gunzip(cut));
    await assert.rejects(lacking(globalThis, 'DecompressionStream', () => gunzip(cut)));
  }
});

test('checksums are the same with and without the platform’s', async () => {
  const { sha256, sha256Here } = await load("export * from './bridge/sha256.ts'");
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100_000]) {
    const bytes = new Uint8Array(randomBytes(length));
    const right = createHash('sha256').update(bytes).digest('hex');
    assert.equal(sha256Here(bytes), right);
    assert.equal(await sha256(bytes), right);
    assert.equal(await lacking(crypto, 'subtle', () => sha256(bytes)), right);
  }
});
