/** The three browsers, started so that they say nothing on their own account. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { puppeteer } from './tools.mjs';
import { launchWebKit } from './webkit.mjs';

const PLACES = {
  chromium: [process.env.CHROME, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  // Chromium without the window around the page. Each opening takes 0.45 instead of 1.25 processor seconds.
  shell: [process.env.CHROME_SHELL, '/usr/bin/chromium-headless-shell'],
  firefox: [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  // Not the browser but its driver, which starts it.
  webkit: [process.env.WEBKIT, '/usr/bin/WebKitWebDriver'],
};
/** The display that WebKit draws on, which knows no other way of running unseen. */
const DISPLAYS = [process.env.XVFB, '/usr/bin/Xvfb'];

/** Where the browser lies, or null. */
export const findBrowser = (name) => PLACES[name].find((place) => place && existsSync(place)) ?? null;

/** Hosts of the tests; the browsers resolve them to this machine. */
const HOSTS = ['intranet.test', 'sink.test', 'secret-name.sink.test'];

/**
 * Starts a browser. `netLog` names a file for Chromium's own record of its network; `profile` a folder in which it keeps everything, instead of one that
 * goes with it; `pages` is how much memory, in pages of 64 KiB, Chromium gives to a WebAssembly instance. Downloads land in `downloads`. Chromium is the
 * whole browser where it keeps or records something, where `whole` asks for it, and where its shell is not installed.
 */
export async function launch(name, { netLog, profile, pages, whole = Boolean(netLog || profile) } = {}) {
  const shell = name === 'chromium' && !whole ? findBrowser('shell') : null;
  const executablePath = shell ?? findBrowser(name);
  if (!executablePath) throw new Error(`${name} is not installed: set ${VARIABLES[name]} or install it`);
  const downloads = mkdtempSync(path.join(tmpdir(), 'viceversa-downloads-'));
  const browser = name === 'webkit' ? await webkit(executablePath, downloads) : await byPuppeteer(name, executablePath, { netLog, profile, pages, downloads, shell: shell !== null });
  return {
    name,
    browser,
    downloads,
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

const VARIABLES = { chromium: 'CHROME', firefox: 'FIREFOX', webkit: 'WEBKIT' };

function webkit(driver, downloads) {
  const display = DISPLAYS.find((place) => place && existsSync(place));
  if (!display) throw new Error('WebKit needs Xvfb: set XVFB or install it');
  return launchWebKit({ driver, display, hosts: HOSTS, downloads });
}

function byPuppeteer(name, executablePath, { netLog, profile, pages, downloads, shell }) {
  const settings = name === 'chromium' ? chromium(executablePath, { netLog, pages, shell }) : firefox(executablePath, downloads);
  return puppeteer.launch(profile ? { ...settings, userDataDir: profile } : settings);
}

function chromium(executablePath, { netLog, pages, shell }) {
  return {
    browser: 'chrome',
    executablePath,
    headless: shell ? 'shell' : true,
    protocolTimeout: 180_000,
    args: [
      // As root (containers, CI) Chromium refuses to start with its own sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-dev-shm-usage',
      `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
      ...(pages ? [`--js-flags=--wasm-max-mem-pages=${pages}`] : []),
      ...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : []),
    ],
  };
}

function firefox(executablePath, downloads) {
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 180_000,
    extraPrefsFirefox: {
      'network.dns.localDomains': HOSTS.join(','),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
      // Otherwise the browser drops beforeunload questions of pages that nobody has clicked in.
      'dom.require_user_interaction_for_beforeunload': false,
      'dom.disable_beforeunload': false,
      // Asks a person before a form goes from a secure page to a plain one: the positive control must not hang on it.
      'security.warn_submit_secure_to_insecure': false,
      'media.peerconnection.enabled': true,
      'security.fileuri.strict_origin_policy': true,
    },
  };
}
