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

/** A page of somebody else's, with this in it and the elements of the package. */
const host = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><script type="module" src="/element.js"></script><body><h1>Intranet</h1>${body}</body></html>`;
/** The organisation file of the docs, with something else in it. */
const organisation = (other) => JSON.stringify({ ...JSON.parse(/```json\n(.*?)```/s.exec(readFileSync(path.join(root, 'docs', 'organisation.md'), 'utf8'))[1]), ...other });
const frame = (sandbox) => ({ body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body><h1>Intranet</h1><iframe title="Vice Versa" src="/" sandbox="${sandbox}" width="1200" height="900"></iframe></body></html>` });

/** Every folder of the site is one kind of host; `/` is what `cargo xtask serve` does. */
const ROUTES = {
  '/': { page: true, headers: true },
  '/intranet/tools/mentoring/viceversa.html': { page: true, headers: true },
  '/bare/viceversa.html': { page: true, headers: false },
  // In a sandbox that gives the page no address of its own.
  '/sealed-off': { page: true, headers: true, origin: false },
  '/frame': { body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body><h1>Intranet</h1><iframe title="Vice Versa" src="/" width="1200" height="900" allow="clipboard-write"></iframe></body></html>' },
  '/frame-without-downloads': { body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><body><h1>Intranet</h1><iframe title="Vice Versa" src="/" sandbox="allow-scripts allow-same-origin allow-modals allow-forms" width="1200" height="900"></iframe></body></html>' },
  '/frame-without-forms': frame('allow-scripts allow-downloads allow-modals'),
  '/frame-without-scripts': frame('allow-same-origin allow-downloads allow-modals allow-forms'),
  '/frame-without-modals': frame('allow-scripts allow-same-origin allow-downloads allow-forms'),
  '/frame-without-origin': frame('allow-scripts allow-downloads allow-modals allow-forms'),
  // Pages around the elements of the package; the second one allows no more than docs/embedding.md says that they need.
  '/host': { body: host('') },
  // The same, and it may fetch an organisation file of its own site.
  '/host-organisation': { body: host(''), policy: "default-src 'none'; script-src 'self'; frame-src 'self'; img-src data:; connect-src *" },
  '/organisation.json': { body: organisation({}), type: 'application/json' },
  '/organisation-faulty.json': { body: organisation({ thresholds: { mean: 3 }, accent: { light: '#ffd400', dark: '#d3b0e6' } }), type: 'application/json' },
  // Its own address, another's file.
  '/organisation-elsewhere.json': { elsewhere: '/organisation.json' },
  '/host-strict': { body: host(''), policy: "default-src 'none'; script-src 'self'; frame-src 'self'; img-src data:" },
  '/element.js': { file: path.join(root, 'dist', 'pkg', 'element.js'), type: 'text/javascript' },
  '/attacker': { body: "<!doctype html><title>Attacker</title><script>const { port1, port2 } = new MessageChannel(); parent.postMessage({ viceversa: 1, kind: 'hello' }, '*', [port2]); port1.postMessage({ kind: 'paired', pairs: 1000 });</script>" },
  // The page with a host of another name on its list, as docs/embedding.md says how.
  '/listed/viceversa.html': { page: true, headers: false, hosts: (port) => `'self' http://localhost:${port}` },
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
    const type = { 'Content-Type': `${route?.type ?? 'text/html'}; charset=utf-8`, ...(route?.policy ? { 'Content-Security-Policy': route.policy } : {}) };
    if (route?.elsewhere) return void response.writeHead(302, { Location: `http://localhost:${server.address().port}${route.elsewhere}` }).end();
    if (!route) return void response.writeHead(404, { ...type, ...extra }).end('<!doctype html><title>Not found</title><p>Not found.');
    const listing = () => html.toString('utf8').replace(/(<meta name="viceversa-hosts" content=")[^"]*/, `$1${route.hosts(server.address().port)}`);
    response.writeHead(200, { ...type, ...extra }).end(route.hosts ? listing() : route.page ? html : route.file ? readFileSync(route.file) : route.body);
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
