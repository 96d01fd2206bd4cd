/** The documents site as `cargo xtask docs` made it, opened from disk: it asks for nothing but itself, every link in it leads somewhere, and its search finds. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch } from '../page/lib/browsers.mjs';

const site = fileURLToPath(new URL('../../dist/docs/', import.meta.url));
/** From disk Chromium refuses icons out of another file, whereupon the site's own script puts them into the page. */
const ICONS = /icons\.svg#icon-\w+ from frame/;
const pages = readdirSync(site, { recursive: true }).map(String).filter((name) => name.endsWith('.html'));

test('every link of the site leads to a page or a file of it', () => {
  const lost = [];
  for (const name of pages) {
    const html = readFileSync(path.join(site, name), 'utf8');
    for (const [, href] of html.matchAll(/<a [^>]*href="([^"#]+)(?:#[^"]*)?"/g)) {
      if (/^(https?:|mailto:)/.test(href)) continue;
      if (!existsSync(path.join(site, path.dirname(name), decodeURI(href)))) lost.push(`${name}: ${href}`);
    }
  }
  assert.ok(pages.length > 100, `${pages.length} pages`);
  assert.deepEqual(lost, []);
});

test('the guides and the functions are there', () => {
  for (const name of ['documents/Coordinator,_in_five_minutes.html', 'functions/index.pair.html', 'classes/element.ViceVersaElement.html']) assert.ok(pages.includes(name), `${name} among ${pages.filter((one) => one.startsWith(name.split('/')[0])).slice(0, 12)}`);
});

test('opened from disk it loads nothing from anywhere else, without an error, and the search finds a function', async () => {
  const driver = await launch('chromium');
  try {
    const page = await driver.browser.newPage();
    const asked = [];
    const errors = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && !ICONS.test(message.text()) && errors.push(message.text()));
    const some = ['index.html', ...pages.filter((name) => name.startsWith('documents/')), 'functions/index.pair.html'];
    for (const name of some) {
      await page.goto(pathToFileURL(path.join(site, name)).href);
      assert.ok((await page.evaluate('document.body.innerText.length')) > 300, name);
    }
    await page.waitForFunction("document.querySelector('svg #icon-search, #icon-search') !== null");
    await page.waitForSelector('#tsd-search-trigger');
    await page.click('#tsd-search-trigger');
    await page.type('#tsd-search-input', 'whyNot');
    await page.waitForFunction("document.querySelector('#tsd-search-results')?.innerText.includes('whyNot')", { timeout: 20_000 });
    assert.deepEqual(asked.filter((url) => !/^(file|data|blob):/.test(url)), []);
    assert.deepEqual(errors, []);
  } finally {
    await driver.close();
  }
});
