// What the package promises about its answers: exact prices, proofs that refuse what is altered, the README's example.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as vv from '../../dist/pkg/index.js';

const root = new URL('../../', import.meta.url);
const golden = (name) => JSON.parse(readFileSync(new URL(`tests/golden/ties/${name}`, root), 'utf8'));
/** As it would be saved: typed arrays become lists. */
const plain = (value) => JSON.parse(JSON.stringify(value, (_, v) => (ArrayBuffer.isView(v) ? Array.from(v) : v)));
const bytes = (text) => new TextEncoder().encode(text);

before(async () => {
  await vv.init();
});

describe('change, rounds and records', () => {
  const base = () => golden('request.json');

  test('I06: the fewest moves come first and the best last, each a true pairing', async () => {
    const before = vv.pair(base());
    const current = before.pairs.map(({ mentor, mentee }) => [mentor, mentee]);
    const request = { ...base(), current, decisions: [{ kind: 'exclude', mentor: current[0][0], mentee: current[0][1], reason: 'private' }] };
    const { frontier, lost, complete } = vv.rematch(request);
    assert.equal(lost.length, 1);
    assert.ok(complete && frontier.length > 0);
    for (const { pairing } of frontier) assert.deepEqual(vv.verify(request, pairing), { holds: true, broken: [] });
    assert.ok(frontier.every(({ moves }, at) => at === 0 || moves > frontier[at - 1].moves));
    assert.deepEqual(frontier.at(-1).pairing.totals, vv.pair(request).totals);
    assert.ok(frontier[0].pairing.certificate.prices === null || frontier[0].pairing.certificate.prices.mentors instanceof Float64Array);
    assert.deepEqual(plain(await vv.rematchAsync(request)), plain(vv.rematch(request)));
    assert.throws(() => vv.rematch({ ...request, current: [] }), { code: 'no-current' });
    const stop = new AbortController();
    stop.abort();
    await assert.rejects(vv.rematchAsync(request, { signal: stop.signal }));
  });

  test('I06: every round is the answer to its own question', async () => {
    const { rounds, code } = await vv.roundsAsync(base(), { rounds: 2 });
    const first = rounds[0].pairs.map(({ mentor, mentee }) => [mentor, mentee]);
    assert.deepEqual(vv.verify(vv.roundRequest(base(), first), rounds[1]), { holds: true, broken: [] });
    assert.equal(code, 'each-round-proved');
    const names = { format: 'csv', what: 'pairs', names: false };
    const lines = new TextDecoder().decode(vv.exportRounds(base(), rounds, names)).trim().split('\r\n');
    assert.equal(lines.length - 1, rounds[0].pairs.length + rounds[1].pairs.length);
    const { circles } = vv.circles(base(), { size: [2, 4] });
    assert.ok(vv.exportCircles(base(), circles, names).length > 0);
  });

  test('J05: a record runs again to the same pairs, and another roster is noticed', () => {
    const request = base();
    const record = vv.auditRecord(request, vv.pair(request));
    assert.equal(vv.replay(JSON.parse(JSON.stringify(record)), request).code, 'same-pairs');
    const [one, ...others] = request.people;
    assert.equal(vv.replay(record, { ...request, people: [{ ...one, name: `${one.name}x` }, ...others] }).broken[0].code, 'people-differ');
    assert.ok(vv.access(request, vv.pair(request)).tables.length >= 4);
  });
});

describe('pairing', () => {
  test('accents written in one way or in two are the same', () => {
    const mentor = { id: 'a', role: 'mentor', level: 1, offers: [{ skill: 'Caf\u00e9 \ufb01ne', strength: 3 }] };
    const mentee = { id: 'b', role: 'mentee', level: 4, wants: [{ skill: 'CAFE\u0301 \ufb01NE', strength: 3 }] };
    const rules = [{ rule: 'shared', mentor: 'offers', mentee: 'wants', points: 5 }];
    const policy = { ...vv.presets()[0].policy, rules };
    const points = (people) => vv.pair({ people, policy }).pairs[0].points;
    assert.ok(points([mentor, mentee]) > 0);
    assert.equal(points([mentor, { ...mentee, wants: [{ skill: 'Cafo\u0301', strength: 3 }] }]), 0);
    const request = { people: [mentor, mentee], policy };
    assert.ok(vv.verify(request, vv.pair(request)).holds);
    const { people, mapping } = vv.readRoster(bytes('Pre\u0301nom;Nom;R\u00f4le\nZoe\u0308;Nu\u0301n\u0303ez;mentor\n'), { name: 'a.csv' });
    assert.equal(people[0].name, 'Zo\u00eb N\u00fa\u00f1ez');
    assert.deepEqual(mapping.map(({ field }) => field), ['first-name', 'last-name', 'role']);
  });

  test('I02: the order of people changes nothing but the order of prices', () => {
    const request = golden('request.json');
    const turned = vv.pair({ ...request, people: request.people.toReversed() });
    assert.deepEqual(plain(turned.pairs), golden('pairing.json').pairs);
    assert.deepEqual(plain(turned.waiting), golden('pairing.json').waiting);
  });

  test('finished early, it says how far from the best it can be, and verify agrees', async () => {
    const request = big(300);
    const now = new AbortController();
    now.abort();
    const early = await vv.pairAsync(request, { finish: now.signal });
    const best = vv.pair(request);
    assert.equal(early.certificate.optimal, false);
    assert.equal(early.certificate.kind, 'partial');
    assert.ok(early.totals.people <= best.totals.people);
    assert.ok(early.certificate.bound.people >= best.totals.people);
    assert.equal(best.certificate.optimal, true);
    assert.deepEqual(vv.verify(request, early), { holds: true, broken: [] });
    assert.deepEqual(vv.verify(request, best), { holds: true, broken: [] });
  });

  test('a mistake has the same place whether people cross in pieces or as one text', async () => {
    const { people, policy } = big(600);
    const spoilt = (at, change) => ({ people: people.with(at, { ...people[at], ...change }), policy });
    const requests = [
      spoilt(1012, { role: 'mentro' }),
      spoilt(0, { id: 7 }),
      spoilt(1199, { wishes: [null] }),
      { people: people.toSpliced(700, 1), policy: { ...policy, rules: [{ rule: 'unheard' }] } },
      { policy: { ...policy, rules: 7 }, people: spoilt(900, { level: 'x' }).people },
      spoilt(251, { unheard: 1 }),
      spoilt(999, { offers: [{ skill: 1 }] }),
      spoilt(600, { id: people[5].id }),
      spoilt(601, { id: ' ' }),
      spoilt(8, { capacity: { mentor: [3, 1] } }),
      { people: 'nobody', policy }, { policy }, {}, null, [], { people, policy, more: 1 },
    ];
    const said = (call) => {
      try {
        call();
        return null;
      } catch ({ code, message, advice }) {
        return { code, message, advice };
      }
    };
    let places = 0;
    for (const request of requests) {
      // Everybody else reads a request as one text.
      const expected = said(() => vv.compatibility(request));
      assert.ok(expected, JSON.stringify(request).slice(-300));
      assert.deepEqual(said(() => vv.pair(request)), expected);
      await assert.rejects(vv.pairAsync(request), expected);
      places += / at people\[\d+\]/.test(expected.message);
    }
    assert.equal(places, 5, 'places in the list of people');
    assert.throws(() => vv.pair({ people: people.with(300, { ...people[300], level: 7n }), policy }), { code: 'invalid-request' });
  });

  test('I05: verify refuses a pairing with one price, one pair or one total altered', () => {
    const request = golden('request.json');
    const pairing = vv.pair(request);
    assert.equal(vv.verify(request, pairing).holds, true);
    const altered = (change) => {
      const copy = structuredClone(pairing);
      change(copy);
      return vv.verify(request, copy);
    };
    assert.equal(altered((p) => { p.certificate.prices.mentors[0] += 1; p.certificate.prices.mentees[0] -= 7; }).holds, false);
    assert.equal(altered((p) => { p.pairs.pop(); }).holds, false);
    assert.equal(altered((p) => { p.totals.points += 1; }).holds, false);
    assert.equal(altered((p) => { p.pairs[0].points += 1; }).holds, false);
  });

  test('scores are row-major, NaN where two people may not meet', () => {
    const request = golden('request.json');
    const scores = vv.compatibility(request);
    assert.ok(scores.points instanceof Float64Array);
    assert.equal(scores.points.length, scores.mentors.length * scores.mentees.length);
    for (const pair of vv.pair(request).pairs) {
      const at = scores.mentors.indexOf(pair.mentor) * scores.mentees.length + scores.mentees.indexOf(pair.mentee);
      assert.equal(scores.points[at], pair.points);
    }
    assert.ok(scores.points.some(Number.isNaN));
  });

  test('why not: a price and who moves, or the must that forbids it', () => {
    const request = big(40);
    const pairing = vv.pair(request);
    const made = new Set(pairing.pairs.map((pair) => `${pair.mentor} ${pair.mentee}`));
    const scores = vv.compatibility(request);
    let priced = 0;
    let forbidden = 0;
    for (const [i, mentor] of scores.mentors.entries()) {
      for (const [j, mentee] of scores.mentees.entries()) {
        if (made.has(`${mentor} ${mentee}`) || (i * 7 + j) % 97 !== 0) continue;
        const answer = vv.whyNot(request, pairing, mentor, mentee);
        const allowed = !Number.isNaN(scores.points[i * scores.mentees.length + j]);
        assert.equal(answer.allowed, allowed);
        if (!allowed) {
          assert.ok(answer.broken.length > 0);
          forbidden += 1;
          continue;
        }
        priced += 1;
        // The price is exact: the best pairing with this pair locked loses just that.
        const locked = vv.pair({ ...request, decisions: [{ kind: 'lock', mentor, mentee }] });
        assert.deepEqual(
          { people: answer.price.people, pairs: answer.price.pairs, points: answer.price.points },
          {
            people: pairing.totals.people - locked.totals.people,
            pairs: pairing.totals.pairs - locked.totals.pairs,
            points: pairing.totals.points - locked.totals.points,
          },
        );
      }
    }
    assert.ok(priced > 3 && forbidden > 0, `${priced} priced, ${forbidden} forbidden`);
  });
});

describe('a dense matrix', () => {
  const best = (rows, columns, points) => {
    const go = (row, used) => {
      if (row === rows) return [0, 0];
      let most = go(row + 1, used);
      for (let column = 0; column < columns; column++) {
        const value = points[row * columns + column];
        if (used & (1 << column) || Number.isNaN(value)) continue;
        const [pairs, total] = go(row + 1, used | (1 << column));
        if (pairs + 1 > most[0] || (pairs + 1 === most[0] && total + value > most[1])) most = [pairs + 1, total + value];
      }
      return most;
    };
    return go(0, 0);
  };

  test('agrees with trying everything', () => {
    let seed = 1;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 60; round++) {
      const rows = 1 + Math.floor(random() * 5);
      const columns = 1 + Math.floor(random() * 5);
      const points = Float64Array.from({ length: rows * columns }, () => (random() < 0.3 ? NaN : Math.floor(random() * 13) - 4));
      const answer = vv.assign({ rows, columns, points, priority: 'everyone-matched' });
      const [pairs, total] = best(rows, columns, points);
      assert.deepEqual([answer.pairs.length, answer.total], [pairs, total]);
      assert.equal(answer.certificate.optimal, true);
      assert.ok(answer.certificate.prices.mentors instanceof Float64Array);
    }
  });

  test('I03: nobody, nothing allowed, and numbers that are no points', () => {
    assert.deepEqual(vv.assign({ rows: 0, columns: 0, points: new Float64Array(0), priority: 'best-total' }).pairs, []);
    assert.deepEqual(vv.assign({ rows: 2, columns: 1, points: Float64Array.of(NaN, NaN), priority: 'fairest' }).pairs, []);
    for (const bad of [Infinity, 0.5, 1e300]) {
      assert.throws(() => vv.assign({ rows: 1, columns: 1, points: Float64Array.of(bad), priority: 'best-total' }), isOurs);
    }
    assert.throws(() => vv.assign({ rows: 2, columns: 2, points: new Float64Array(3), priority: 'best-total' }), isOurs);
  });
});

describe('rosters', () => {
  test('B03: a column called __proto__ is a column', () => {
    const { people } = vv.readRoster(bytes('id,name,role,__proto__,constructor\n1,An,mentor,x,y\n2,Bo,mentee,z,w\n'), { name: 'a.csv' });
    assert.equal(Object.getOwnPropertyDescriptor(people[0].fields, '__proto__').value, 'x');
    assert.equal(people[0].fields.constructor, 'y');
    const policy = { ...vv.presets()[0].policy, rules: [{ rule: 'different', field: '__proto__', points: 3 }] };
    const leveled = people.map((person, at) => ({ ...person, level: at }));
    assert.equal(vv.pair({ people: leveled, policy }).totals.points, 3);
  });

  test('the sample programme is a good first impression: most people have a partner, and nothing is rejected', () => {
    const { people, findings } = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
    assert.ok(people.length >= 110 && people.length <= 130, `${people.length} people`);
    assert.deepEqual(findings.filter((f) => f.severity === 'rejected'), []);
    const request = { people, policy: vv.presets().find((p) => p.id === 'reverse').policy, today: '2027-01-11' };
    const pairing = vv.pair(request);
    assert.equal(pairing.certificate.optimal, true);
    assert.equal(vv.verify(request, pairing).holds, true);
    assert.ok(pairing.pairs.length >= 30, `${pairing.pairs.length} pairs`);
    assert.ok(pairing.waiting.length > 0);
  });
});

describe('the sealed file', () => {
  const programme = () => ({ format: 'viceversa-programme', version: 1, policy: vv.presets()[0].policy, people: [{ id: '1', role: 'mentor' }] });

  test('opens again with its passphrase and with no other', () => {
    const sealed = vv.lockProgramme(programme(), 'seven words that nobody else would think of');
    assert.equal(new TextDecoder().decode(sealed.slice(0, 21)), 'age-encryption.org/v1');
    assert.equal(vv.unlockProgramme(sealed, 'seven words that nobody else would think of').people[0].id, '1');
    const wrong = failure(() => vv.unlockProgramme(sealed, 'another'));
    const spoilt = failure(() => {
      const copy = sealed.slice();
      copy[copy.length - 5] ^= 1;
      vv.unlockProgramme(copy, 'seven words that nobody else would think of');
    });
    // E01: nothing tells a wrong passphrase from a spoilt file.
    assert.deepEqual([wrong.code, wrong.message], [spoilt.code, spoilt.message]);
  });

  test('B04, D11: unknown keys and newer versions are refused', () => {
    assert.throws(() => vv.lockProgramme({ ...programme(), extra: 1 }, 'p'), isOurs);
    assert.throws(() => vv.lockProgramme({ ...programme(), version: 99 }, 'p'), isOurs);
  });
});

describe('misuse', () => {
  test('errors carry a code, a sentence and advice, and never a value', () => {
    const secret = 'Zephyrine Quillfeather';
    const calls = [
      () => vv.pair({ people: [{ id: '1', name: secret, role: secret }], policy: { rules: [] } }),
      () => vv.pair({ people: secret, policy: {} }),
      () => vv.pair({ people: [{ id: secret, role: 'mentor' }, { id: secret, role: 'mentor' }], policy: { rules: [] } }),
      () => vv.pair({ people: [{ id: '1', role: 'mentor', [secret]: 1 }], policy: { rules: [] } }),
      () => vv.pair(undefined),
      () => vv.readRoster(bytes(`name\n"${secret}`), { name: 'x.csv' }),
      () => vv.readRoster(secret, { name: 'x.csv' }),
      () => vv.unlockProgramme(bytes(secret), secret),
      () => vv.whyNot({ people: [], policy: { rules: [] } }, null, secret, secret),
    ];
    for (const call of calls) {
      const error = failure(call);
      assert.ok(isOurs(error), String(error));
      assert.ok(!`${error.message} ${error.advice}`.includes('Quillfeather'), error.message);
    }
  });
});

describe('what is shipped', () => {
  test('the example of the README runs and prints what the README says', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    const printed = execFileSync(process.execPath, [fileURLToPath(new URL('examples/pair.mjs', root))], { encoding: 'utf8' });
    const source = readFileSync(new URL('examples/pair.mjs', root), 'utf8');
    const blocks = readme.split('```').filter((_, at) => at % 2 === 1).map((block) => block.slice(block.indexOf('\n') + 1));
    assert.ok(blocks.includes(printed), `The README does not show this output:\n${printed}`);
    const shown = source.split('\n').slice(1).join('\n').replace("'../dist/pkg/index.js'", "'viceversa'").trim();
    assert.ok(blocks.some((block) => block.trim() === shown), 'The README does not show examples/pair.mjs.');
  });
});

function isOurs(error) {
  return error instanceof Error && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(error.code) && error.message.length > 10 && typeof error.advice === 'string' && error.advice.length > 5;
}

function failure(call) {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: 'nothing was thrown' });
}

/** An invented organisation of n mentors and n mentees. */
function big(n) {
  const skills = ['prompts', 'video', 'data', 'community', 'budgets', 'speaking', 'sales', 'law'];
  const people = [];
  for (let i = 0; i < n; i++) {
    const pick = (step) => skills[(i * step + (i >> 2)) % skills.length];
    people.push({
      id: `m${i}`, name: '', role: 'mentor', level: 1 + (i % 3), department: `d${i % 7}`,
      offers: [{ skill: pick(3), strength: 1 + (i % 3) }], wants: [{ skill: pick(5), strength: 1 }], fields: {},
    });
    people.push({
      id: `s${i}`, name: '', role: 'mentee', level: 4 + (i % 4), department: `d${(i * 3) % 7}`,
      offers: [{ skill: pick(7), strength: 2 }], wants: [{ skill: pick(1), strength: 3 }], fields: {},
    });
  }
  return { people, policy: vv.presets().find((preset) => preset.id === 'reverse').policy, today: '2027-01-11' };
}
