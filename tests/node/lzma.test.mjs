/** The page's own unpacking gives back the very core that the package carries, and refuses what was cut short. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from '../../www/node_modules/esbuild/lib/main.js';

const root = new URL('../../', import.meta.url);

test('the core in the page is the core of the package', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './bridge/lzma.ts'; export * from './bridge/packed.ts';", resolveDir: new URL('www/src', root).pathname },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const { bytesOf, unlzma } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  const page = readFileSync(new URL('dist/viceversa.html', root), 'utf8');
  const packed = bytesOf(/id="core"[^>]*>([^<]*)</.exec(page)[1]);
  const unpacked = unlzma(packed);
  assert.equal(Buffer.compare(unpacked, readFileSync(new URL('dist/pkg/core.wasm', root))), 0);
  for (const length of [0, 12, 1000, Math.floor(packed.length / 2)]) assert.throws(() => unlzma(packed.slice(0, length)));
  const huge = packed.slice();
  huge.set([255, 255, 255, 255, 255], 5);
  assert.throws(() => unlzma(huge));
});
