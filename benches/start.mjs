/**
 * How long the page takes from being opened until its core can answer, in Chromium: `cargo xtask bench start [--against FILE] [--runs N]` runs it.
 * The page named with --against (of an earlier build) is opened in turn with the present one, so that both meet the same machine.
 *
 * Every opening has a browser context of its own, so nothing comes out of a cache. The clock starts with the navigation. "Shown" is when the page has
 * drawn its first step, "ready" when the worker says that the core is there for the first steps, "complete" when it says that all of it is (the same
 * in a page whose core comes in one): a listener put in before the page runs hears it.
 *
 * - From disk there is no server. At 20 Mbit/s a server on this machine sends the page gzipped, as servers do, and the browser takes it in no faster.
 * - With a quarter of the processor, the processes that run page and worker are stopped for three quarters of the time, 15 ms of every 20. Chromium's own
 *   throttle slows the page's main thread alone, and most of the start runs in the worker.
 */
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launch } from '../tests/page/lib/browsers.mjs';
import { sleep } from '../tests/page/lib/tools.mjs';

const { values: wanted, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string' }, runs: { type: 'string', default: '10' } },
});
const pages = [{ name: 'now', file: path.resolve(positionals[0] ?? 'dist/viceversa.html') }];
if (wanted.against) pages.push({ name: 'against', file: path.resolve(wanted.against) });
for (const page of pages) page.gzipped = gzipSync(readFileSync(page.file));

const MEGABIT = 1e6 / 8;
const CONDITIONS = [
  { name: 'from disk', throttled: false, mbit: null },
  { name: 'at 20 Mbit/s', throttled: false, mbit: 20 },
  { name: 'from disk, a quarter of the processor', throttled: true, mbit: null },
  { name: 'at 20 Mbit/s, a quarter of the processor', throttled: true, mbit: 20 },
];

/** Runs in the page before anything of it does. */
function listen() {
  const times = { shown: null, ready: null, complete: null };
  window.times = times;
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => {
        if (data.kind === 'ready') times.ready ??= performance.now();
        if (data.kind === 'compiled') times.complete ??= performance.now();
      });
    }
  };
  const watch = new MutationObserver(() => {
    if (!document.querySelector('main')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { times.shown = performance.now(); }));
  });
  watch.observe(document, { childList: true, subtree: true });
}

/** Every process below this one that runs pages. */
function renderers(pid, known) {
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return below === '' ? [] : below.split(' ').flatMap((child) => {
    try {
      if (known.get(child) === undefined) known.set(child, readFileSync(`/proc/${child}/cmdline`, 'utf8').includes('--type=renderer'));
      return [...(known.get(child) ? [Number(child)] : []), ...renderers(child, known)];
    } catch {
      return []; // It ended meanwhile.
    }
  });
}

/** Stops what runs pages for three quarters of the time, until it is called off. */
function throttle(pid) {
  const known = new Map();
  const signal = (name) => {
    for (const one of renderers(pid, known)) {
      try {
        process.kill(one, name);
      } catch {
        // It ended meanwhile.
      }
    }
  };
  let going = true;
  const done = (async () => {
    while (going) {
      signal('SIGSTOP');
      await sleep(15);
      signal('SIGCONT');
      await sleep(5);
    }
  })();
  return () => {
    going = false;
    return done;
  };
}

async function open(driver, url, { throttled, mbit }) {
  const context = await driver.browser.createBrowserContext();
  let released = async () => {};
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    if (mbit !== null) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: mbit * MEGABIT, uploadThroughput: mbit * MEGABIT });
    } else {
      // The driver's record of the network keeps the page once more and decodes all of it in one piece, 16 ms for 4 MB, before anything else may go on.
      await page._client().send('Network.disable');
    }
    await page.evaluateOnNewDocument(listen);
    // What the last page left behind, and this one's own beginning, is over.
    await sleep(300);
    if (throttled) released = throttle(driver.browser.process().pid);
    await page.goto(url);
    await page.waitForFunction(
      () => window.times.ready !== null && window.times.shown !== null && (window.times.complete !== null || document.querySelector('[data-parted="true"]') === null),
      { timeout: 120_000, polling: 200 },
    );
    await released();
    const { shown, ready, complete } = await page.evaluate(() => window.times);
    return { shown, ready, complete: complete ?? ready };
  } finally {
    await released();
    await context.close();
  }
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const server = http.createServer((request, response) => {
  const page = pages[Number(request.url.slice(1))];
  if (!page) return void response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip', 'Cache-Control': 'no-store' }).end(page.gzipped);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const runs = Number(wanted.runs);
const driver = await launch('chromium', { whole: true });
try {
  console.log(`${await driver.browser.version()}; milliseconds from opening, median of ${runs} (least to most).`);
  for (const { name, file, gzipped } of pages) console.log(`${name}: ${path.basename(file)}, ${readFileSync(file).length} bytes, ${gzipped.length} gzipped.`);
  console.log(`\n| | page | shown | ready | ready, least to most | complete |${pages.length > 1 ? ' ready, times the other |' : ''}`);
  console.log(`|---|---|---|---|---|---|${pages.length > 1 ? '---|' : ''}`);
  for (const condition of CONDITIONS) {
    if (condition.throttled && !existsSync('/proc/self/task')) continue;
    const found = pages.map(() => []);
    // The first opening of each is not counted: it starts what the browser starts once.
    for (let run = -1; run < runs; run++) {
      for (const [at, { file }] of pages.entries()) {
        const url = condition.mbit === null ? pathToFileURL(file).href : `http://127.0.0.1:${server.address().port}/${at}`;
        const times = await open(driver, url, condition);
        if (run >= 0) found[at].push(times);
      }
    }
    const ready = found.map((times) => times.map((one) => one.ready));
    for (const [at, { name }] of pages.entries()) {
      const ratio = pages.length === 1 ? '' : at === 0 ? ` **${(median(ready[0]) / median(ready[1])).toFixed(2)}** |` : ' |';
      const [shown, complete] = ['shown', 'complete'].map((when) => Math.round(median(found[at].map((one) => one[when]))));
      const [least, most] = [Math.min(...ready[at]), Math.max(...ready[at])].map(Math.round);
      console.log(`| ${condition.name} | ${name} | ${shown} | **${Math.round(median(ready[at]))}** | ${least} to ${most} | ${complete} |${ratio}`);
    }
  }
} finally {
  await driver.close();
  server.close();
}
