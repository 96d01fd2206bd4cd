/**
 * The snippets of docs/serving.md, word for word in the configuration of the real server: what it then sends with the page and with a file beside it, and
 * what the page finds in a browser. IIS runs on Windows alone; `tests/api/serving.rs` reads what its snippet says.
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from '../page/lib/browsers.mjs';
import { openSample } from '../page/lib/steps.mjs';
import { pageFile, root, until } from '../page/lib/tools.mjs';
import { Visit } from '../page/lib/visit.mjs';

const listed = JSON.parse(readFileSync(path.join(root, 'www', 'headers.json'), 'utf8'));
const guide = readFileSync(path.join(root, 'docs', 'serving.md'), 'utf8');
const snippet = (language) => new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(guide)[1];
const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-serving-'));
const site = path.join(folder, 'site');
const in_path = (name) => [...process.env.PATH.split(':'), '/usr/sbin'].map((one) => path.join(one, name)).find(existsSync);
const modules = '/usr/lib/apache2/modules';

/** Each as little around the snippet as the server needs to run for one test, and the command that stays in the foreground. */
const SERVERS = {
  nginx: {
    configuration: (port) => `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; events {}
      http {
        types { text/html html; } access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
        server { listen 127.0.0.1:${port}; root ${site}; ${snippet('nginx')} }
      }`,
    command: (program, file) => [program, '-c', file, '-e', `${folder}/nginx.log`],
  },
  apache2: {
    configuration: (port) => `${['mpm_event', 'authz_core', 'mime', 'headers', 'filter', 'deflate'].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
ServerName localhost
ServerRoot ${folder}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
Listen 127.0.0.1:${port}
TypesConfig /dev/null
AddType text/html .html
DocumentRoot ${site}
${snippet('apache')}`,
    command: (program, file) => [program, '-D', 'FOREGROUND', '-f', file],
  },
  caddy: {
    configuration: (port) => `{\n admin off\n auto_https off\n}\nhttp://127.0.0.1:${port} {\n root * ${site}\n file_server\n${snippet('caddy')}\n}\n`,
    command: (program, file) => [program, 'run', '--adapter', 'caddyfile', '--config', file],
  },
};

const freePort = () => new Promise((done) => {
  const server = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});

/** The status and headers of an answer, and its length as sent. */
const asked = (port, at, headers = {}) => new Promise((done, fail) => {
  http.get({ host: '127.0.0.1', port, path: at, headers }, (answer) => {
    let length = 0;
    answer.on('data', (piece) => { length += piece.length; });
    answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, length }));
  }).on('error', fail);
});

let driver;
before(async () => {
  // Started by root, nginx reads as somebody else.
  chmodSync(folder, 0o755);
  mkdirSync(site);
  copyFileSync(pageFile, path.join(site, 'viceversa.html'));
  writeFileSync(path.join(site, 'other.html'), '<!doctype html><title>Another page</title>');
  driver = await launch('chromium');
});
after(async () => {
  await driver?.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const [name, { configuration, command }] of Object.entries(SERVERS)) {
  const program = in_path(name);
  test(`${name} sends with its snippet what the page needs, compressed, and the page finds it`, { skip: program ? false : `${name} is not installed` }, async () => {
    const port = await freePort();
    const file = path.join(folder, `${name}.conf`);
    writeFileSync(file, configuration(port));
    const [at, ...given] = command(program, file);
    let said = '';
    const server = spawn(at, given, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => { said += text; });
    try {
      const { status, headers, length } = await until(name, () => asked(port, '/viceversa.html', { 'Accept-Encoding': 'gzip' }), { within: 20_000 }).catch((error) => assert.fail(`${error.message}\n${said}`));
      assert.equal(status, 200);
      assert.match(headers['content-type'], /^text\/html/);
      for (const [header, value] of Object.entries(listed)) {
        const sent = headers[header.toLowerCase()];
        if (value.startsWith('{policy}; ')) assert.ok(sent?.endsWith(value.slice('{policy}; '.length)), `${header}: ${sent}`);
        else assert.equal(sent, value, header);
      }
      assert.equal(headers['content-encoding'], 'gzip');
      assert.ok(length < 0.75 * readFileSync(pageFile).length, `${length} bytes sent`);
      const beside = await asked(port, '/other.html');
      assert.deepEqual([beside.status, beside.headers['content-security-policy']], [200, undefined], 'a file beside it');

      const visit = await (await Visit.open(driver, `http://127.0.0.1:${port}/viceversa.html`)).ready();
      await visit.press('What this opening of the page guarantees');
      const rows = await until('the self-check', () => visit.evaluate(() => {
        const all = [...document.querySelectorAll('[data-guarantee]')];
        return all.length > 0 && Object.fromEntries(all.map((one) => [one.dataset.guarantee, one.dataset.state]));
      }));
      for (const row of ['requests', 'popups', 'framing', 'devices']) assert.equal(rows[row], 'refused', row);
      await visit.press('Close', { selector: '.dialog-foot' });
      await openSample(visit);
      await visit.drop();
    } finally {
      server.kill();
      await new Promise((done) => (server.exitCode === null && server.signalCode === null ? server.once('exit', done) : done()));
    }
  });
}
