/**
 * How long the built page takes for the files of `benches/import.rs`: `node benches/import.mjs folder`, after `cargo xtask build`. Prints, for each file, the
 * seconds until its worker has read and checked it, and until everybody is in the page. Every run is in a fresh page, as a coordinator's is.
 */
import path from 'node:path';
import { launch } from '../tests/page/lib/browsers.mjs';
import { startSite } from '../tests/page/lib/site.mjs';
import { openFile } from '../tests/page/lib/steps.mjs';
import { Visit } from '../tests/page/lib/visit.mjs';

/** Notes when the page asks for a roster, when its first people come, and when the answer is whole. */
function listen() {
  const times = { asked: 0, read: 0, whole: 0 };
  let call = null;
  window.times = times;
  window.Worker = class extends Worker {
    constructor(url) {
      super(url);
      this.addEventListener('message', ({ data }) => {
        if (data.id !== call || call === null) return;
        if (data.kind === 'piece' && times.read === 0) times.read = performance.now();
        if (data.kind === 'answer') times.whole = performance.now();
      });
    }

    postMessage(message) {
      if (message.kind === 'call' && message.name === 'readRoster') {
        call = message.id;
        times.asked = performance.now();
      }
      super.postMessage(message);
    }
  };
}

const [folder, ...names] = process.argv.slice(2);
const site = await startSite();
const driver = await launch('chromium');
for (const name of names.length > 0 ? names : ['people.csv', 'people.xlsx']) {
  const best = { read: Infinity, whole: Infinity };
  for (let run = 0; run < 3; run++) {
    const visit = await Visit.open(driver, 'about:blank');
    await visit.page.evaluateOnNewDocument(listen);
    await visit.page.goto(site.url('/'));
    await visit.ready();
    // The worker unpacks the core first, which has nothing to do with the file.
    await new Promise((done) => setTimeout(done, 1_500));
    await openFile(visit, path.join(folder, name));
    const { asked, read, whole } = await visit.evaluate(() => window.times);
    best.read = Math.min(best.read, (read - asked) / 1000);
    best.whole = Math.min(best.whole, (whole - asked) / 1000);
    await visit.context.close();
  }
  console.log(`${name} page ${best.read.toFixed(3)} ${best.whole.toFixed(3)}`);
}
await driver.close();
await site.close();
