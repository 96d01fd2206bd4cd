/** L01: the core runs out of memory in the middle of a call, which poisons its instance; the next call gets a fresh one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as vv from '../../dist/pkg/index.js';

// Larger than the core's address space can give; the bytes themselves are never touched.
const tooMuch = () => new Uint8Array(2 ** 32 - 2 ** 16);

test('a crash is said in plain words, and the package works on', async () => {
  await vv.init();
  const request = {
    people: Array.from({ length: 400 }, (_, i) => ({ id: `p${i}`, role: i % 2 ? 'mentor' : 'mentee', level: i % 2 ? 1 : 5, fields: {} })),
    policy: { rules: [] },
  };
  const before = vv.pair(request);
  for (let round = 0; round < 3; round++) {
    assert.throws(() => vv.unlockProgramme(tooMuch(), 'secret'), { name: 'ViceVersaError', code: 'core-crashed' });
    assert.deepEqual(vv.pair(request), before);
  }
});

test('a pairing that was under way ends with the instance it lived in, and says so', async () => {
  await vv.init();
  const request = {
    people: Array.from({ length: 1000 }, (_, i) => ({ id: `p${i}`, role: i % 2 ? 'mentor' : 'mentee', level: i % 2 ? i % 3 : 5, department: `d${i % 9}`, fields: {} })),
    policy: { rules: [{ rule: 'different', field: 'department', must: true }] },
  };
  let crashed = false;
  const running = vv.pairAsync(request, {
    onProgress: () => {
      if (crashed) return;
      crashed = true;
      assert.throws(() => vv.unlockProgramme(tooMuch(), 'secret'), { code: 'core-crashed' });
    },
  });
  await assert.rejects(running, { code: 'core-crashed' });
  assert.ok(crashed);
  assert.ok(vv.pair(request).certificate.optimal);
});
