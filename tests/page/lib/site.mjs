/** Serves the built page the way each kind of host does. */
import http from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pageFile, root } from './tools.mjs';

/** The response headers of `cargo xtask serve`, with the page's own policy filled in. */
export function headers(html = readFileSync(pageFile, 'utf8')) {
  const listed = JSON.parse(readFileSync(path.join(root, 'www', 'headers.json'), 'utf8'));
  return Object.fromEntries(Object.entries(listed).map(([name, value]) => [name, value.replace('{policy}', policy(html))]));
}

/** The content of the page's own meta policy. */
export function policy(html) {
  const found = /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(html);
  if (!found) throw new Error('the built page has no meta policy');
  return found[1].replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** A page that any attack can leave: no policy, no headers. The positive control of every attack. */
const CONTROL = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Control</title><link rel="icon" href="data:,"><body><p>No policy here.</p></body></html>';

/** Every folder of the site is one kind of host; `/` is what `cargo xtask serve` does. */
const ROUTES = {
  '/': { page: true, headers: true },
  '/intranet/tools/mentoring/viceversa.html': { page: true, headers: true },
  '/bare/viceversa.html': { page: true, headers: false },
  // In a sandbox that gives the page no address of its own.
  '/sealed-off': { page: true, headers: true, origin: false },
  '/frame': { body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body><h1>Intranet</h1><iframe title="Vice Versa" src="/" width="1200" height="900" allow="clipboard-write"></iframe></body></html>' },
  '/frame-without-downloads': { body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body><h1>Intranet</h1><iframe title="Vice Versa" src="/" sandbox="allow-scripts allow-same-origin allow-modals allow-forms" width="1200" height="900"></iframe></body></html>' },
  '/control': { body: CONTROL },
};

/** Starts the site on a free port of every interface. */
export async function startSite() {
  const html = readFileSync(pageFile);
  const guarded = headers(html.toString('utf8'));
  const sealedOff = { ...guarded, 'Content-Security-Policy': guarded['Content-Security-Policy'].replace(' allow-same-origin', '') };
  const requests = [];
  const cookies = [];
  let other = '';
  const server = http.createServer((request, response) => {
    requests.push(request.url);
    const { pathname } = new URL(request.url, 'http://site');
    const route = pathname === '/spoilt' ? { body: other, headers: true } : ROUTES[pathname];
    if (request.headers.cookie) cookies.push(request.headers.cookie);
    const extra = route && !route.headers ? {} : route?.origin === false ? sealedOff : guarded;
    const type = { 'Content-Type': 'text/html; charset=utf-8' };
    if (!route) return void response.writeHead(404, { ...type, ...extra }).end('<!doctype html><title>Not found</title><p>Not found.');
    response.writeHead(200, { ...type, ...extra }).end(route.page ? html : route.body);
  });
  await new Promise((done) => server.listen(0, '0.0.0.0', done));
  const { port } = server.address();
  return {
    port,
    /** Every path asked for, with its query, in order. */
    requests,
    /** Every cookie that came with a request. */
    cookies,
    url: (at = '/') => `http://127.0.0.1:${port}${at}`,
    /** A name that the browsers under test resolve to this machine, and do not call a secure context. */
    plain: (at = '/') => `http://intranet.test:${port}${at}`,
    /** Serves this text instead of the page, with the page's headers, until it is called again. */
    spoilt(text) {
      other = text;
      return `http://127.0.0.1:${port}/spoilt`;
    },
    file: () => new URL(`file://${pageFile}`).href,
    close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }),
  };
}
