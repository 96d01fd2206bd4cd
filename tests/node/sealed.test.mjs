// Sealing for a key in WebAssembly: the published vectors, the reference tool, and a platform without randomness (rows E01 to E03, E07).
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { before, describe, test } from 'node:test';

import * as vv from '../../dist/pkg/index.js';
import { vectors } from '../page/lib/vectors.mjs';

/** Ends the recipient whose 32 bytes are zero. */
const LOW_ORDER_CHECKSUM = '5cu47z';

const REFUSED = new Set(['not-opened', 'not-sealed-file', 'other-key']);

before(async () => {
  await vv.init();
});

describe('sealing for a key', () => {
  test('E01: another key and damage are one error, and what comes back is what went in', () => {
    const { recipient, identity } = vv.keyPair();
    assert.match(recipient, /^age1[a-z0-9]{58}$/);
    assert.match(identity, /^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    const sealed = vv.seal('vier, fünf, 😀', recipient);
    assert.equal(vv.open(sealed, identity), 'vier, fünf, 😀');
    assert.equal(vv.open(vv.armor(sealed), identity), 'vier, fünf, 😀');
    const wrong = thrown(() => vv.open(sealed, vv.keyPair().identity));
    sealed[sealed.length - 1] ^= 1;
    assert.deepEqual(thrown(() => vv.open(sealed, identity)), wrong);
    assert.equal(wrong.code, 'not-opened');
    assert.throws(() => vv.seal('x', identity), { code: 'not-a-recipient' });
    assert.throws(() => vv.open(sealed, recipient), { code: 'not-an-identity' });
    // The point of low order that is all zeros: what is sealed to it everybody could open.
    assert.throws(() => vv.seal('x', `age1${'q'.repeat(52)}` + LOW_ORDER_CHECKSUM), { code: 'not-a-recipient' });
  });

  test('E02: the published vectors come out as they must', () => {
    const all = vectors().filter(({ identities }) => identities.length > 0);
    for (const { name, expect, payload, identities, file } of all) {
      const answers = identities.map((identity) => {
        try {
          return createHash('sha256').update(vv.open(file, identity)).digest('hex');
        } catch (error) {
          return error.code;
        }
      });
      const opened = answers.find((answer) => !REFUSED.has(answer)) ?? answers[0];
      if (expect === 'success') assert.ok([payload, 'not-text'].includes(opened), `${name}: ${opened}`);
      else assert.ok(REFUSED.has(opened), `${name}: ${opened}`);
    }
    assert.ok(all.length >= 80, `${all.length} vectors`);
    // None of those under a passphrase holds a programme, so one that opened is refused for what is in it.
    const typed = vectors().filter(({ identities, passphrase }) => identities.length === 0 && passphrase !== undefined);
    for (const { name, expect, passphrase, file } of typed) {
      const { code } = thrown(() => vv.unlockProgramme(file, passphrase));
      if (expect === 'success') assert.equal(code, 'not-a-programme', name);
      else assert.ok(code === 'too-costly' || REFUSED.has(code), `${name}: ${code}`);
    }
    assert.ok(typed.length >= 20, `${typed.length} vectors under a passphrase`);
  });

  test('E02: what was sealed before the library did it still opens', () => {
    const old = (name) => new Uint8Array(readFileSync(new URL(`../data/${name}`, import.meta.url)));
    const { name, version, revision } = vv.unlockProgramme(old('sealed-version-1.viceversa'), 'copper-lantern-orbit-velvet-mango-thunder-quilt');
    assert.deepEqual([name, version, revision], ['Spring', 3, 0]);
    assert.equal(vv.open(old('sealed-answer.txt'), 'AGE-SECRET-KEY-1AMJXRW82WC528HLAQR5WYVAUG5L23NMUJQW3WYR9J0LW7T88M73QS5RAQ3'), 'an answer sealed before');
  });

  test('E03: the age tool opens ours and we open its', (t) => {
    if (spawnSync('age', ['--version']).error) return t.skip('the age tool is not installed');
    const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-age-'));
    const { recipient, identity } = vv.keyPair();
    const key = path.join(folder, 'key.txt');
    writeFileSync(key, identity);
    const ours = vv.seal('from the page', recipient);
    for (const input of [ours, vv.armor(ours)]) assert.equal(execFileSync('age', ['-d', '-i', key], { input }).toString(), 'from the page');
    for (const how of [[], ['--armor']]) assert.equal(vv.open(new Uint8Array(execFileSync('age', ['-r', recipient, ...how], { input: 'from the tool' })), identity), 'from the tool');
    rmSync(folder, { recursive: true });
  });

  test('E07: without randomness nothing is sealed, in words', () => {
    const script = `
      const vv = await import(${JSON.stringify(new URL('../../dist/pkg/index.js', import.meta.url).href)});
      await vv.init();
      const { recipient, identity } = vv.keyPair();
      const sealed = vv.seal('before', recipient);
      crypto.getRandomValues = () => { throw new Error('none'); };
      Object.defineProperty(Object.getPrototypeOf(crypto), 'getRandomValues', { value: () => { throw new Error('none'); } });
      const codes = [() => vv.keyPair(), () => vv.seal('x', recipient), () => vv.tickets(1), () => vv.newSalt()].map((call) => { try { call(); return 'made'; } catch (error) { return error.code; } });
      process.stdout.write(JSON.stringify([...codes, vv.open(sealed, identity)]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
    assert.deepEqual(JSON.parse(stdout || 'null'), [...Array(4).fill('no-randomness'), 'before'], stderr);
  });

  test('code words meet, tickets differ', () => {
    const salt = vv.newSalt();
    assert.equal(vv.linkCode(['M', '7', 'Lyon'], salt), vv.linkCode(['m', '07', 'LYON '], salt));
    assert.notEqual(vv.linkCode(['M', '7', 'Lyon'], salt), vv.linkCode(['M', '7', 'Lyon'], vv.newSalt()));
    assert.throws(() => vv.linkCode(['M', ''], salt), { code: 'no-answers' });
    assert.equal(new Set(vv.tickets(500)).size, 500);
  });
});

function thrown(call) {
  try {
    call();
  } catch ({ code, message, advice }) {
    return { code, message, advice };
  }
  return assert.fail('nothing was thrown');
}

describe('asking without a server', () => {
  test('what one page seals another opens, and the rest is listed by its position', () => {
    const postbox = vv.newPostbox();
    const text = { en: 'Well?' };
    const instrument = { id: 'own', version: '1', title: text, items: [{ id: 'a', type: 'nps', text }, { id: 'b', type: 'comment', text, showIf: { item: 'a', is: ['0'] } }] };
    const asking = vv.readAsking(vv.writeAsking({ version: 1, instrument, wave: 'one', recipient: postbox.recipient }));
    assert.deepEqual(vv.shownItems(instrument, null, { a: 0 }), ['a', 'b']);
    const seal = (answers, mark, turn) => vv.sealAnswer(asking, { instrument: 'own', version: '1', wave: 'one', answers }, mark, turn);
    const files = [{ bytes: seal({ a: 7 }, vv.newSalt(), 1), modified: 1 }, { bytes: 'Hello' }, { bytes: `Here:\n${vv.armor(seal({ a: 3, b: 'left out' }, vv.newSalt(), 1))}` }];
    const { waves, sheets, findings } = vv.openAnswers(files, postbox.identity, instrument);
    assert.deepEqual(sheets.map(({ answers }) => answers.a).sort(), [3, 7]);
    assert.deepEqual(waves.map(({ wave, count }) => [wave, count]), [['one', 2]]);
    assert.deepEqual(findings.map(({ code, places }) => [code, places[0].row]), [['foreign-file', 2]]);
    assert.throws(() => vv.openAnswers(files, 'x', instrument), { code: 'not-an-identity' });
    assert.throws(() => vv.sealAnswer(asking, { instrument: 'own', version: '1', wave: 'one', answers: { a: 11 } }, 'm', 1), { code: 'invalid-answer' });
  });
});
