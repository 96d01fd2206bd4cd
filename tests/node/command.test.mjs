/** `npx viceversa` beside the native program: the same bytes and the same exit codes. The native one is built by the Rust tests (or `cargo build -p viceversa-cli`). */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env['CARGO_TARGET_DIR'] ?? path.join(root, 'target');
const native = ['debug', 'release'].map((profile) => path.join(target, profile, process.platform === 'win32' ? 'viceversa.exe' : 'viceversa')).find(existsSync);
const script = path.join(root, 'dist/pkg/command.js');
const samples = path.join(root, 'crates/cli/tests/data');

const desks = [];
after(() => desks.forEach((desk) => rmSync(desk, { recursive: true, force: true })));

/** A folder with the sample files. */
function desk() {
  const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-'));
  desks.push(folder);
  for (const name of readdirSync(samples)) copyFileSync(path.join(samples, name), path.join(folder, name));
  for (const name of readdirSync(path.join(root, 'tests/data/forms'))) copyFileSync(path.join(root, 'tests/data/forms', name), path.join(folder, `form-${name}`));
  copyFileSync(path.join(root, 'tests/data/people.xls'), path.join(folder, 'people.xls'));
  copyFileSync(path.join(root, 'tests/data/people.ods'), path.join(folder, 'people.ods'));
  writeFileSync(path.join(folder, 'sample.csv'), sample);
  writeFileSync(path.join(folder, 'spoilt.xlsx'), 'PK\x03\x04 no workbook');
  writeFileSync(path.join(folder, 'wrong.json'), '{ "priority": 7 }');
  writeFileSync(path.join(folder, 'lock.json'), '[{ "kind": "lock", "mentor": "E1", "mentee": "E8", "author": "C" }]');
  writeFileSync(path.join(folder, 'alone.csv'), 'ID;Name;Role;Grade\nE1;Ada;Mentor;2\nE2;Ben;Mentor;3\n');
  writeFileSync(path.join(folder, 'bare.json'), '\ufeff{ "format": "viceversa-programme", "version": 3, "policy": {} }');
  writeFileSync(path.join(folder, 'secret'), `${passphrase}\n`);
  writeFileSync(path.join(folder, 'programme.viceversa'), sealed);
  return folder;
}

const vv = await import('../../dist/pkg/index.js');
await vv.init();
const sample = vv.sampleRoster();
const passphrase = 'seven words that nobody else would think of';
const sealed = vv.lockProgramme(vv.readProgramme(readFileSync(path.join(samples, 'programme.json'))), passphrase);

function run(program, words, cwd, input) {
  const child = spawn(program[0], [...program.slice(1), ...words], { cwd });
  const [stdout, stderr] = [[], []];
  child.stdout.on('data', (part) => stdout.push(part));
  child.stderr.on('data', (part) => stderr.push(part));
  child.stdin.on('error', () => {});
  child.stdin.end(input ?? '');
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }));
  });
}

const PROGRAMS = { native: [native ?? ''], npm: [process.execPath, script] };

/** What a folder holds. The build that a record names is that of each program. */
const files = (folder) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('latin1').replace(/"build": ?"[^"]*"/, '"build":""')]));

/** Where two texts part. */
function apart(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return JSON.stringify([one, other].map((text) => text.slice(Math.max(0, at - 60), at + 60)));
}

const STAMP = '2027-01-11T09:00:00Z';

/** Lines of words that are run one after the other in one folder, by each program in a folder of its own. */
const TASKS = {
  'what is understood of files': [
    ...['people.csv', 'asked.csv', 'people.ods', 'pulse.csv', 'answers.csv', 'spoilt.xlsx', 'nowhere.csv'].map((file) => ['read', file]),
    ...['people.csv', 'asked.csv', 'sample.csv', 'people.xls', 'answers.csv'].map((file) => ['read', file, '--json']),
    ...['form-google.csv', 'form-limesurvey.csv', 'form-checkboxes.csv'].map((file) => ['read', file, '--as', 'answers']),
    ...['form-qualtrics.csv', 'form-surveymonkey.csv', 'form-one-to-ten.csv'].map((file) => ['read', file, '--as', 'answers', '--json', '--accept-proposals']),
    ['read', 'sample.csv', '--accept-proposals', '--locale', 'de'],
    ['read', 'asked.csv', '--answer', 'role-unknown=1', '--answer', 'hours-half-of-day=2', '--json', '--locale', 'fr'],
    ['read', 'asked.csv', '--answer', 'role-unknown=9'],
    ['read', 'asked.csv', '--answer', 'nothing=1'],
    ['read', 'asked.csv', '--answer', 'nothing'],
    ['read', 'people.csv', '--as', 'answers', '--locale', 'es'],
    ['read', 'pulse.csv', '--instrument', 'pulse', '--header-row', '1', '--delimiter', ','],
  ],
  pairs: [
    ['pair', 'people.csv', '--preset', 'reverse'],
    ['pair', 'people.csv', '--preset', 'reverse', '--names', '--locale', 'de'],
    ['pair', 'people.csv', '--preset', 'reverse', '--json'],
    ['pair', 'people.csv', '--preset', 'reverse', '--out', 'pairs.xlsx', '--waiting', 'waiting.csv', '--record', 'record.json'],
    ['pair', 'people.csv', '--preset', 'reverse', '--out', 'pairs.xlsx'],
    ['pair', 'people.csv', '--preset', 'reverse', '--rules', 'rules.json', '--out', 'pairs.json', '--locale', 'fr'],
    ['pair', 'people.csv', '--rules', 'rules.json', '--json'],
    ['pair', 'people.csv', '--rules', 'rules.json', '--out', 'twice.csv', '--waiting', 'twice.csv'],
    ['pair', 'people.csv', '--rules', 'wrong.json'],
    ['pair', 'people.csv', '--preset', 'reverse', '--decisions', 'lock.json', '--today', '2027-01-11', '--json'],
    ['pair', 'people.csv', '--preset', 'reverse', '--decisions', 'wrong.json'],
    ['pair', 'people.csv'],
    ['pair', 'people.csv', '--preset', 'nothing'],
    ['pair', 'people.csv', '--preset', 'reverse', '--out', 'pairs.pdf'],
    ['pair', 'people.csv', '--preset', 'reverse', '--out', 'no/such/pairs.csv'],
    ['pair', 'alone.csv', '--preset', 'reverse'],
    ['pair', 'mentors.csv', 'mentees.csv', '--preset', 'reverse'],
    ['pair', 'mentors.csv', 'mentees.csv', '--preset', 'reverse', '--answer', 'mentors.csv:role-unknown=1', '--answer', 'mentees.csv:role-unknown=2', '--out', 'both.json'],
    ['verify', 'both.json', 'mentors.csv', 'mentees.csv', '--json'],
    ['verify', 'both.json', 'mentors.csv'],
    ['pair', 'spoilt.xlsx', '--preset', 'reverse'],
    ['pair', 'nowhere.csv', '--preset', 'reverse'],
    ['pair', 'asked.csv', '--preset', 'reverse', '--json'],
    ['pair', 'asked.csv', '--preset', 'reverse', '--accept-proposals', '--out', 'asked.xlsx'],
    ['pair', 'sample.csv', '--preset', 'reverse-digital', '--accept-proposals', '--json'],
    ['pair', 'sample.csv', '--preset', 'reverse-inclusion', '--accept-proposals', '--out', 'sample.json'],
    ['verify', 'pairs.json', 'people.csv'],
    ['verify', 'pairs.json', 'asked.csv', '--json'],
    ['verify', 'record.json', 'people.csv', '--json', '--locale', 'es'],
    ['verify', 'sample.json', 'sample.csv'],
    ['verify', 'sample.json', 'people.csv'],
    ['verify', 'rules.json', 'people.csv'],
    ['verify', 'people.csv', 'people.csv'],
    ['verify', 'pairs.json'],
  ],
  'scores and drafts': [
    ['score', 'pulse.csv', '--instrument', 'pulse'],
    ['score', 'pulse.csv', '--instrument', 'pulse', '--json', '--group', 'Department', '--invited', '12', '--wave', 'first'],
    ['score', 'pulse.csv', '--instrument', 'pulse', '--group', 'Nothing'],
    ['score', 'answers.csv'],
    ['score', 'answers.csv', '--json', '--locale', 'de'],
    ['score', 'answers.csv', '--accept-proposals', '--json'],
    ['score', 'form-google.csv', '--accept-proposals'],
    ['score', 'form-qualtrics.csv', '--accept-proposals', '--json'],
    ['score', 'form-surveymonkey.csv', '--out', 'scores.txt'],
    ['draft', 'answers.csv'],
    ['draft', 'form-limesurvey.csv', '--out', 'survey.json'],
    ['draft', 'form-limesurvey.csv', '--out', 'survey.json'],
    ['draft', 'form-limesurvey.csv', '--out', 'survey.json', '--force', '--accept-proposals'],
    ['score', 'form-limesurvey.csv', '--instrument', 'survey.json', '--json'],
    ['score', 'people.csv', '--instrument', 'pulse'],
    ['score', 'pulse.csv', '--instrument', 'nothing'],
    ['score', 'pulse.csv', '--instrument', 'wrong.json'],
    ['score', 'spoilt.xlsx'],
    ['draft', 'nowhere.csv'],
  ],
  'earlier pairs': [
    ['pair', 'people.csv', '--preset', 'reverse', '--history', 'earlier.csv', '--out', 'later.json', '--record', 'later-record.json'],
    ['pair', 'people.csv', '--preset', 'reverse', '--history', 'earlier.csv', '--history', 'earlier-unsaid.csv', '--json'],
    ['pair', 'people.csv', '--preset', 'reverse', '--history', 'earlier-unsaid.csv', '--answer', 'earlier-unsaid.csv:pair-columns=2', '--json', '--locale', 'fr'],
    ['pair', 'people.csv', '--preset', 'reverse', '--history', 'earlier-unsaid.csv', '--accept-proposals', '--out', 'taken.csv'],
    ['pair', 'people.csv', '--preset', 'reverse', '--history', 'spoilt.xlsx'],
    ['pair', 'people.csv', '--preset', 'reverse', '--history', 'nowhere.csv'],
    ['verify', 'later.json', 'people.csv'],
    ['verify', 'later.json', 'people.csv', '--history', 'earlier-unsaid.csv', '--json'],
    ['verify', 'later-record.json', 'people.csv', '--json'],
    ['verify', 'later-record.json', 'people.csv', '--history', 'earlier.csv', '--json', '--locale', 'es'],
  ],
  'calendars and letters': [
    ...[[], ['--locale', 'de'], ['--cancelled'], ['--mentor', 'E1', '--mentee', 'E8', '--attendees', '--organizer', 'co@example.org']].map((more) => ['calendar', 'programme.json', '--stamp', STAMP, ...more]),
    ['calendar', 'programme.json', '--stamp', STAMP, '--out', 'sessions.ics'],
    ['calendar', 'programme.json', '--stamp', STAMP, '--out', 'sessions.ics'],
    ['calendar', 'programme.json', '--stamp', STAMP, '--each', '.'],
    ['calendar', 'programme.json', '--stamp', STAMP, '--each', './'],
    ['calendar', 'programme.json', '--stamp', STAMP, '--each', './', '--force'],
    ['calendar', 'programme.json', '--stamp', STAMP, '--each', '.', '--out', 'a.ics'],
    ['calendar', 'programme.json', '--stamp', STAMP, '--each', 'no/such'],
    ['calendar', 'programme.json', '--stamp', 'today'],
    ['calendar', 'programme.json', '--mentor', 'E1'],
    ['calendar', 'programme.json', '--mentor', 'E1', '--mentee', 'E9', '--locale', 'es'],
    ['calendar', 'programme.json', '--each', '.', '--cancelled', '--stamp', STAMP, '--force'],
    ['calendar', 'bare.json', '--each', '.'],
    ['calendar', 'people.csv', '--locale', 'fr'],
    ['calendar', 'wrong.json'],
    ['calendar', 'nowhere.json'],
    ['calendar', 'programme.viceversa', '--stamp', STAMP],
    ['calendar', 'programme.viceversa', '--stamp', STAMP, '--passphrase-file', 'secret'],
    ['calendar', 'programme.viceversa', '--stamp', STAMP, '--passphrase-file', 'people.csv', '--locale', 'de'],
    ['letters', 'programme.json'],
    ['letters', 'programme.json', '--kind', 'mentor', '--kind', 'agreement', '--locale', 'fr'],
    ...['letters.xlsx', 'letters.csv', 'letters.zip', 'letters.html'].map((file) => ['letters', 'programme.json', '--stamp', STAMP, '--from', 'co@example.org', '--out', file]),
    ['letters', 'programme.json', '--stamp', STAMP, '--out', 'letters.docx'],
    ['letters', 'programme.json', '--kind', 'nothing'],
    ['letters', 'programme.json', '--mentor', 'E1', '--mentee', 'E9', '--stamp', STAMP],
    ['letters', 'programme.viceversa', '--stamp', STAMP, '--passphrase-file', 'secret', '--mentor', 'E1', '--mentee', 'E8'],
  ],
  'no command': [['--version'], [], ['nothing'], ['read'], ['read', 'people.csv', '--nothing'], ['read', 'people.csv', '--locale', 'tlh'], ['read', 'people.csv', 'people.csv']],
};

test('the native program is there to compare with', () => assert.ok(native, 'build it: cargo build -p viceversa-cli'));

for (const [what, tasks] of Object.entries(TASKS)) {
  test(`both programs print the same bytes, say the same and end in the same way: ${what}`, { skip: !native }, async () => {
    const folders = { native: desk(), npm: desk() };
    for (const words of tasks) {
      const [own, npm] = await Promise.all(Object.entries(PROGRAMS).map(([name, program]) => run(program, words, folders[name])));
      assert.equal(npm.status, own.status, `${words.join(' ')}: ${npm.stderr} / ${own.stderr}`);
      assert.ok(npm.stdout.equals(own.stdout), `${words.join(' ')}: ${apart(npm.stdout.toString(), own.stdout.toString())}`);
      // What is wrong with a command line each says in its own words.
      if (own.status !== 2) assert.equal(npm.stderr, own.stderr, words.join(' '));
    }
    assert.deepEqual(files(folders.npm), files(folders.native), what);
  });
}

test('both read standard input', { skip: !native }, async () => {
  const folder = desk();
  const input = readFileSync(path.join(folder, 'people.csv'));
  const [one, other] = await Promise.all(Object.values(PROGRAMS).map((program) => run(program, ['read', '-', '--json'], folder, input)));
  assert.equal(one.status, 0, one.stderr);
  assert.deepEqual(other.stdout, one.stdout);
});

test('the help of both names the same commands and options', { skip: !native }, async () => {
  const folder = desk();
  const help = async (program, words) => (await run(program, [...words, '--help'], folder)).stdout.toString();
  const options = (text) => [...new Set([...text.matchAll(/(?<=^|[\s,])--([a-z-]+)(?=[\s<,]|$)/gm)].map((match) => match[1]))].filter((name) => name !== 'version').sort();
  const listed = async (program, command) => options((await help(program, [command])).split('Options:').slice(1).join(''));
  const commands = async (program) => [...(await help(program, [])).matchAll(/^ {2}([a-z]+)\s{2,}/gm)].map((match) => match[1]);
  const mine = await commands(PROGRAMS.npm);
  assert.deepEqual(mine, ['read', 'pair', 'score', 'draft', 'verify', 'calendar', 'letters']);
  assert.deepEqual(await commands(PROGRAMS.native), [...mine, 'completions', 'man']);
  for (const command of mine) assert.deepEqual(await listed(PROGRAMS.npm, command), await listed(PROGRAMS.native, command), command);
  assert.equal((await run(PROGRAMS.npm, ['man'], folder)).status, 2);
});

test('no command opens a connection', async () => {
  const folder = desk();
  const alarm = `import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram';
    const no = () => process.exit(99);
    net.Socket.prototype.connect = no; net.Server.prototype.listen = no; dns.lookup = no; dns.promises.lookup = no; dgram.createSocket = no; globalThis.fetch = no;`;
  const watched = [process.execPath, '--import', `data:text/javascript,${encodeURIComponent(alarm)}`];
  const planted = await run([...watched, '--input-type=module', '--eval', "await fetch('http://localhost:1')"], [], folder);
  assert.equal(planted.status, 99, 'a planted call is noticed');
  for (const words of [
    ['read', 'people.csv'],
    ['pair', 'people.csv', '--preset', 'reverse', '--out', 'pairs.json'],
    ['score', 'pulse.csv', '--instrument', 'pulse'],
    ['draft', 'answers.csv'],
    ['verify', 'pairs.json', 'people.csv'],
    ['calendar', 'programme.json'],
    ['letters', 'programme.json', '--out', 'letters.zip'],
  ]) {
    assert.equal((await run([...watched, script], words, folder)).status, 0, words.join(' '));
  }
});

test('npx finds the program of the installed package', () => {
  const folder = desk();
  const npm = (...words) => {
    const { status, stdout, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  const packed = npm('pack', '--silent', path.join(root, 'dist/pkg'));
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "somebody", "private": true }');
  npm('install', '--offline', '--no-audit', '--no-fund', '--silent', `./${packed}`);
  assert.equal(npm('exec', '--offline', '--', 'viceversa', '--version'), `viceversa ${vv.version().version}`);
  assert.match(npm('exec', '--offline', '--', 'viceversa', 'pair', 'people.csv', '--preset', 'reverse'), /"E1","E8"/);
});
