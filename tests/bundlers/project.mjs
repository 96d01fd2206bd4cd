/** The package as it is published (`npm pack`), installed in a fresh project; a program that uses it; a server and a browser to try it in. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const pkg = path.join(root, 'dist', 'pkg');

/** People enough for helpers: a thousand on each side. Waits a little until one is at work, since the run could be over before it has started. */
export const APP = `
import * as vv from 'viceversa';

function programme(side) {
  const people = Array.from({ length: 2 * side }, (_, i) => ({
    id: 'p' + i, role: i % 2 ? 'mentor' : 'mentee', level: i % 2 ? i % 3 : 4 + (i % 3), department: 'd' + ((i * 7) % 12), fields: { team: 't' + ((i * 31) % 41), town: 'x' + ((i * i) % 97) },
  }));
  const rules = [{ rule: 'different', field: 'department', must: true }, { rule: 'same', field: 'team', points: 3 }, { rule: 'same', field: 'town', points: 5 }];
  return { people, policy: { direction: 'reverse', priority: 'everyone-matched', rules } };
}

async function work() {
  await vv.init();
  const { people } = vv.readRoster(vv.sampleRoster(), { name: 'sample.csv' });
  const pairing = vv.pair({ people, policy: vv.presets()[0].policy, today: '2026-03-02' });
  const large = programme(1200);
  let most = 0;
  let patience = 100;
  const onProgress = ({ workers }) => {
    most = Math.max(most, workers);
    const until = performance.now() + 50;
    if (most < 2 && patience-- > 0) while (performance.now() < until);
  };
  const together = await vv.pairAsync(large, { workers: 2, onProgress });
  return { pairs: pairing.pairs.length, optimal: pairing.certificate.optimal, workers: most, largeOptimal: together.certificate.optimal, holds: vv.verify(large, together).holds };
}

globalThis.answer = work().catch((error) => ({ failed: String(error), code: error.code }));
`;

export const HTML = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><body>${script}</body></html>`;
/** A new folder with the package installed, `src/main.js` and `index.html`. */
export function freshProject() {
  const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-project-'));
  const tarball = path.join(folder, 'viceversa.tgz');
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd: pkg });
  renameSync(path.join(folder, readdirSync(folder)[0]), tarball);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  execFileSync('npm', ['install', '--silent', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], { cwd: folder });
  mkdirSync(path.join(folder, 'src'));
  writeFileSync(path.join(folder, 'src', 'main.js'), APP);
  writeFileSync(path.join(folder, 'index.html'), HTML('<script type="module" src="/src/main.js"></script>'));
  return { folder, tarball, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

/** Serves a folder, with these headers on everything. With `single`, whatever is not there is the start page, as hosts of single-page applications do. */
export async function serve(folder, { single = false, headers = {} } = {}) {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    let file = path.join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
    if (!existsSync(file) && single) file = path.join(folder, 'index.html');
    if (!existsSync(file)) return void response.writeHead(404, { 'Content-Type': 'text/html' }).end(HTML('Not found'));
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

/** Opens the application and gives what it came to, and the names of the files that were not there. */
export async function visit(driver, url) {
  const page = await driver.browser.newPage();
  const missing = [];
  const errors = [];
  page.on('response', (response) => response.status() >= 400 && missing.push(path.basename(new URL(response.url()).pathname)));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  await page.waitForFunction('globalThis.answer !== undefined', { timeout: 60_000 });
  const answer = await page.evaluate('globalThis.answer');
  await page.close();
  assert.deepEqual(errors, [], 'errors of the page');
  return { answer, missing };
}

/** It paired, alone and with a helper, and everything was proved. */
export function works({ answer }) {
  assert.equal(answer.failed, undefined);
  assert.ok(answer.pairs > 20 && answer.optimal && answer.largeOptimal && answer.holds, JSON.stringify(answer));
  assert.equal(answer.workers, 2, 'workers that were at it');
}
