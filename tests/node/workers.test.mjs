/**
 * Pairing with helpers in worker threads: neither how many there are nor what becomes of them changes an answer (product.md, "same input, same
 * pairs"; L01 for one that dies).
 */
import assert from 'node:assert/strict';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { test } from 'node:test';
import * as vv from '../../dist/pkg/index.js';

const threads = createRequire(import.meta.url)('node:worker_threads');
const Plain = threads.Worker;

/** Runs `work` on a host whose workers are of this kind. */
async function withWorkers(kind, work) {
  threads.Worker = kind;
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    threads.Worker = Plain;
    syncBuiltinESMExports();
  }
}

/** Enough people for several pieces of every look. */
function programme(side, priority = 'everyone-matched') {
  const people = Array.from({ length: 2 * side }, (_, i) => ({
    id: `p${i}`, role: i % 2 ? 'mentor' : 'mentee', level: i % 2 ? i % 3 : 4 + (i % 3), department: `d${(i * 7) % 12}`,
    fields: { team: `t${(i * 31) % 41}`, town: `x${(i * i) % 97}` },
  }));
  const rules = [
    { rule: 'different', field: 'department', must: true },
    { rule: 'same', field: 'team', points: 3 },
    { rule: 'same', field: 'town', points: 5 },
  ];
  return { people, policy: { direction: 'reverse', priority, rules } };
}

const clock = new Int32Array(new SharedArrayBuffer(4));

/** Sleeps between steps until so many are at work: on a busy machine a short run is over before the others have started. */
const patient = (wanted, then = () => {}) => (progress) => {
  if (progress.workers < wanted) Atomics.wait(clock, 0, 0, 150);
  then(progress);
};

const bytes = (pairing) => JSON.stringify(pairing, (_key, value) => (value instanceof Float64Array ? [...value] : value));
const SIDE = 4000;
let request;
let alone;

test('pairs, prices and proof are byte for byte the same for one, two and three workers', async () => {
  await vv.init();
  request = programme(SIDE);
  alone = bytes(await vv.pairAsync(request));
  assert.ok(JSON.parse(alone).certificate.optimal);
  for (const workers of [2, 3]) {
    let most = 0;
    const pairing = await vv.pairAsync(request, { workers, onProgress: patient(workers, (progress) => (most = Math.max(most, progress.workers))) });
    assert.equal(most, workers, 'workers that were at it');
    assert.ok(bytes(pairing) === alone, `the answer of ${workers} workers is another one`);
  }
});

test('one that is killed half-way, or never answers, or cannot be started changes nothing', async () => {
  const found = { killed: 0, silent: 0 };
  class Killed extends Plain {
    constructor(...given) {
      super(...given);
      this.on('message', ({ kind }) => {
        if (kind !== 'found') return;
        found.killed += 1;
        if (found.killed === 3) void this.terminate();
      });
    }
  }
  class Silent extends Plain {
    emit(name, message, ...more) {
      if (name === 'message' && message.kind === 'found') {
        found.silent += 1;
        return true;
      }
      return super.emit(name, message, ...more);
    }
  }
  class Absent {
    constructor() {
      throw new Error('no workers here');
    }
  }
  class Broken extends Plain {
    constructor() {
      super('throw new Error("broken")', { eval: true });
    }
  }
  for (const [name, kind, workers] of [['killed', Killed, 2], ['silent', Silent, 3], ['absent', Absent, 2], ['broken', Broken, 2]]) {
    let last = 0;
    let started = 0;
    const watch = (progress) => {
      last = progress.workers;
      // It is waited for only while it has not been there.
      started = Math.max(started, last);
      if (!['absent', 'broken'].includes(name) && started < workers) Atomics.wait(clock, 0, 0, 150);
    };
    const pairing = await withWorkers(kind, () => vv.pairAsync(request, { workers, onProgress: watch }));
    assert.ok(bytes(pairing) === alone, `the answer is another one when a helper is ${name}`);
    if (name !== 'silent') assert.equal(last, 1, `workers in the end when a helper is ${name}`);
  }
  assert.ok(found.killed >= 3, 'pieces that came from the one that was killed');
  assert.ok(found.silent >= 4, 'pieces that the silent one worked on');
});

test('cancel is answered within a tenth of a second, and helpers end with the run', async () => {
  const started = [];
  class Seen extends Plain {
    constructor(...given) {
      super(...given);
      started.push(new Promise((resolve) => this.once('exit', resolve)));
    }
  }
  await withWorkers(Seen, async () => {
    // The quickest of five: what a busy machine adds is not there every time.
    let took = Infinity;
    let runs = 0;
    while (took >= 100 && runs < 5) {
      took = Math.min(took, await cancelled());
      runs += 1;
    }
    assert.ok(took < 100, `the answer took ${took.toFixed(0)} ms`);
    await Promise.all(started);
    assert.equal(started.length, runs);
  });
  async function cancelled() {
    const stop = new AbortController();
    let at = 0;
    const onProgress = patient(2, ({ workers }) => {
      if (workers === 1 || stop.signal.aborted) return;
      setImmediate(() => {
        at = performance.now();
        stop.abort(new Error('enough'));
      });
    });
    await assert.rejects(vv.pairAsync(request, { workers: 2, signal: stop.signal, onProgress }), /enough/);
    return performance.now() - at;
  }
});

test('told to finish, it answers with the best so far and a true gap, and hears everything meanwhile', async () => {
  // The quickest of five: what a busy machine adds is not there every time.
  let longest = Infinity;
  for (let run = 0; longest >= 1000 && run < 5; run += 1) longest = Math.min(longest, await finished());
  assert.ok(longest < 1000, `${longest.toFixed(0)} ms without a sign`);
  async function finished() {
    const finish = new AbortController();
    let most = 0;
    let last = 0;
    const onProgress = patient(2, ({ workers }) => {
      const now = performance.now();
      if (finish.signal.aborted && last > 0) most = Math.max(most, now - last);
      if (workers > 1) finish.abort();
      last = now;
    });
    const cut = await vv.pairAsync(request, { workers: 2, finish: finish.signal, onProgress });
    assert.ok(finish.signal.aborted);
    assert.ok(vv.verify(request, cut).holds);
    assert.ok(cut.certificate.kind === 'partial' ? cut.certificate.gap >= 0 : cut.certificate.optimal);
    return most;
  }
});

test('small programmes, and those that go another way, start no helpers', async () => {
  let started = 0;
  class Counted extends Plain {
    constructor(...given) {
      super(...given);
      started += 1;
    }
  }
  await withWorkers(Counted, async () => {
    await vv.pairAsync(programme(60), { workers: 4 });
    await vv.pairAsync(programme(100, 'fairest'), { workers: 4 });
    for (const workers of [1, 0, -3, NaN]) await vv.pairAsync(programme(700), { workers });
  });
  assert.equal(started, 0);
});
