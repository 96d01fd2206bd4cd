/**
 * L04: the same work again and again leaves the core's memory as large as it was. ROUNDS sets how often (500 is the long form).
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';

const ROUNDS = Number(process.env.ROUNDS ?? 100);

test('importing, pairing, exporting and scoring over and over keeps the core’s memory flat', async () => {
  // The package hands nobody its memory; the engine is asked for it when the core starts.
  let memory = null;
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    memory ??= (made.instance ?? made).exports.memory;
    return made;
  };
  const vv = await import('../../dist/pkg/index.js');
  await vv.init();
  WebAssembly.instantiate = instantiate;
  assert(memory instanceof WebAssembly.Memory, 'the core’s memory was not seen');

  const bytes = vv.sampleRoster();
  const [{ policy }] = vv.presets();
  const items = ['a', 'b', 'c'];
  const instrument = {
    id: 'small', version: '1', title: { en: 'Small' },
    scales: { agree: { min: 1, max: 5, labels: {} } },
    items: items.map((id) => ({ id, type: 'scale', scale: 'agree', text: { en: id }, subscale: 'all' })),
    subscales: [{ id: 'all', title: { en: 'All' }, method: 'mean', minAnswered: 0.8 }],
  };
  const file = new TextEncoder().encode(`a,b,c\n${Array.from({ length: 200 }, (_, at) => items.map((_, of) => 1 + ((at * 7 + of * 3) % 5)).join(',')).join('\n')}\n`);
  const round = async () => {
    const { people } = vv.readRoster(bytes, { name: 'sample.csv' });
    const request = { people, policy };
    const pairing = vv.pair(request);
    assert(pairing.pairs.length > 30);
    vv.exportPairs(request, pairing, { format: 'xlsx', what: 'pairs', names: true });
    const { responses } = await vv.readResponses(file, { name: 'answers.csv', instrument });
    assert.equal(vv.scoreSurvey({ instrument, responses }).items.length, 3);
  };
  for (let at = 0; at < 10; at += 1) await round();
  const before = memory.buffer.byteLength;
  for (let at = 0; at < ROUNDS; at += 1) await round();
  const after = memory.buffer.byteLength;
  assert(after <= before * 1.05, `${before} bytes after 10 rounds, ${after} after ${ROUNDS} more`);
});
