/** What the answers of a survey say: the package in Node gives what the native build gives, to the last digit. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import * as vv from '../../dist/pkg/index.js';

const golden = new URL('../golden/', import.meta.url);
const json = async (name) => JSON.parse(await readFile(new URL(name, golden), 'utf8'));
const rows = async (name) => {
  const [, ...lines] = (await readFile(new URL(name, golden), 'utf8')).trim().split('\n');
  return lines.map((line) => line.split(',').map((cell) => (cell === '' ? NaN : Number(cell))));
};

test.before(() => vv.init());

test('reliability is the same on every platform, to the last digit', async () => {
  for (const name of ['complete', 'gaps']) {
    const found = vv.reliability({
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'],
      answers: Float64Array.from((await rows(`survey-reliability/${name}.csv`)).flat()),
      reverse: [false, false, true, false, false, true, false],
      scale: { min: 1, max: 5 },
    });
    assert.deepEqual(found, await json(`survey-reliability/${name}.json`));
  }
});

test('change is the same on every platform, to the last digit', async () => {
  for (const name of ['few', 'many', 'tied']) {
    const pairs = await rows(`survey-change/${name}.csv`);
    const column = (at) => Float64Array.from(pairs.map((pair) => pair[at]));
    assert.deepEqual(vv.change({ before: column(0), after: column(1), seed: 7 }), await json(`survey-change/${name}.json`));
  }
});

test('numbers may come as any list of numbers, and nothing else', () => {
  const found = vv.change({ before: [1, 2, 3, 4], after: Float32Array.of(2, 2, 4, 6) });
  assert.equal(found.meanDifference, 1);
  assert.equal(found.bootstrap.draws, 9999);
  assert.throws(() => vv.change({ before: 'no', after: [] }), { code: 'invalid-request' });
  assert.throws(() => vv.reliability({ items: ['a'], answers: null }), { code: 'invalid-request' });
});
