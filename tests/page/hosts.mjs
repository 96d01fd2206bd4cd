/** The one file on every kind of host: disk, sub-path, frame, plain http, no network; and on browsers that lack something. */
import { choosePreset, openSample, pairsShown, propose, save, takeOver } from './lib/steps.mjs';
import { same, assert, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];
const ALL = [...BOTH, 'webkit'];

/** From nothing to proved pairs. */
async function mainJob(visit) {
  await visit.ready();
  await openSample(visit);
  await takeOver(visit);
  await choosePreset(visit);
  await propose(visit);
  const pairs = await pairsShown(visit);
  assert(pairs.length >= 20, () => `only ${pairs.length} pairs`);
  return pairs.length;
}

/** A page that does nothing but run the main job at an address. */
const runsAt = (name, where, options = {}) => ({
  name: `hosts: the main job runs ${name}`,
  browsers: options.browsers ?? BOTH,
  async run({ driver, site }) {
    const visit = await Visit.open(driver, where(site), options);
    const pairs = await mainJob(visit);
    await options.after?.(visit, site);
    await visit.close();
    return `${pairs} pairs`;
  },
});

export const tests = [
  runsAt('from disk', (site) => site.file(), {
    browsers: ALL,
    // Asked for nothing but itself.
    after: async (visit, site) => same(visit.requests.filter((url) => !/^(data|blob):/.test(url) && url !== site.file()), [], 'requests for anything but the file'),
  }),
  runsAt('under an intranet sub-path', (site) => site.url('/intranet/tools/mentoring/viceversa.html')),
  runsAt('on plain http, where the browser gives less', (site) => site.plain('/'), {
    after: async (visit) => {
      same(await visit.evaluate(() => isSecureContext), false, 'a secure context');
      await copyWorks(visit);
    },
  }),
  runsAt('in a sandbox without an address of its own, and saving works there', (site) => site.url('/sealed-off'), {
    browsers: ALL,
    after: async (visit) => {
      same(await visit.evaluate(() => self.origin), 'null', 'the origin');
      const { bytes } = await save(visit);
      same(bytes.subarray(0, 21).toString(), 'age-encryption.org/v1', 'the saved file');
      same(await visit.evaluate(() => document.querySelector('.site-actions .unsaved')), null, 'the mark of unsaved work');
    },
  }),
  {
    name: 'hosts: the main job runs in a frame',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/frame'));
      const frame = await until('the frame', () => visit.page.frames().find((one) => one.url().endsWith(`${site.port}/`)));
      const within = (wanted) => until(wanted, () => frame.evaluate((text) => document.body.innerText.includes(text), wanted), { within: 60_000 });
      const press = async (text, selector = 'button') => {
        await until(text, () => frame.evaluate((given, where) => [...document.querySelectorAll(where)].some((one) => one.innerText.trim().startsWith(given) && !one.disabled), text, selector));
        await frame.evaluate((given, where) => [...document.querySelectorAll(where)].find((one) => one.innerText.trim().startsWith(given) && !one.disabled).click(), text, selector);
      };
      await press('Try it with a sample programme');
      await within('Check the file');
      await press('Create');
      await press('Continue to the rules');
      await until('the preset in use', () => frame.evaluate(() => document.querySelector('.presets summary .tag.ok') !== null));
      await press('Go on to Pairs');
      await press('Propose pairs');
      await within('Checked by independent code');
      await visit.close();
    },
  },
  {
    name: 'hosts: once it is open, the network can go',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await visit.page.setOfflineMode(true);
      const asked = visit.requests.length;
      const pairs = await mainJob(visit);
      same(visit.requests.slice(asked).filter((url) => !/^(data|blob):/.test(url)), [], 'requests without a network');
      await visit.close();
      return `${pairs} pairs`;
    },
  },
  {
    name: 'hosts: the server is asked for one thing, once, without a query; no service worker is registered',
    browsers: BOTH,
    async run({ driver, site }) {
      const before = site.requests.length;
      const visit = await Visit.open(driver, site.url('/'));
      await mainJob(visit);
      same(site.requests.slice(before).filter((path) => path !== '/favicon.ico'), ['/'], 'requests to the server');
      same(await visit.evaluate(async () => (await navigator.serviceWorker?.getRegistrations().catch(() => []))?.length ?? 0), 0, 'service workers');
      await visit.close();
    },
  },
  {
    name: 'hosts: a browser without WebAssembly is told so in words',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/control'));
      await visit.page.evaluateOnNewDocument(() => { delete window.WebAssembly; });
      await visit.page.goto(site.url('/'), { waitUntil: 'load' });
      await visit.sees('This browser is too old for Vice Versa');
      await visit.sees('WebAssembly');
      await visit.close();
    },
  },
];

/** Without the clipboard interface the older way copies. */
async function copyWorks(visit) {
  await visit.press(/^Export/, { selector: '[role="tablist"]' });
  await visit.press('Copy as a table');
  await visit.sees('On the clipboard');
}
