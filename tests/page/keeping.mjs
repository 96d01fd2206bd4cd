/** Nothing is called saved before it is known: files that the page writes itself, files that the browser is given, and what stops either. */
import { readdirSync } from 'node:fs';
import { fromMenu, open, openSample, save, takeOver } from './lib/steps.mjs';
import { assert, same, sleep, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];

/** Stands in for the browser's window in which a place is chosen; `window.__disk` says what it does. Runs in the page. */
function disk() {
  const kept = { mode: 'works', asked: [], bytes: null };
  window.__disk = kept;
  const stop = (name) => { throw new DOMException('stopped', name); };
  window.showSaveFilePicker = async (options) => {
    kept.asked.push({ name: options.suggestedName, active: navigator.userActivation.isActive });
    if (kept.mode === 'called off') stop('AbortError');
    if (kept.mode === 'blocked') stop('NotAllowedError');
    if (kept.mode === 'in a frame') stop('SecurityError');
    // As browsers do: choosing empties what was there.
    kept.bytes = new Uint8Array(0);
    return {
      name: options.suggestedName,
      createWritable: async () => {
        if (kept.mode === 'revoked') stop('NotAllowedError');
        let written = new Uint8Array(0);
        return {
          write: async (bytes) => {
            if (kept.mode === 'full') stop('QuotaExceededError');
            written = new Uint8Array(bytes);
          },
          close: async () => {
            if (kept.mode === 'pulled out') stop('InvalidStateError');
            kept.bytes = kept.mode === 'cut short' ? written.slice(0, 100) : written;
          },
          abort: async () => {},
        };
      },
      getFile: async () => (kept.mode === 'gone' ? stop('NotFoundError') : new File([kept.bytes], options.suggestedName)),
    };
  };
}

const unsaved = (visit) => visit.evaluate(() => document.querySelector('.site-actions .unsaved') !== null);
const mode = (visit, wanted) => visit.evaluate((name) => { window.__disk.mode = name; }, wanted);

/** A page with people in it that no file holds. */
async function withPeople(driver, url, options = {}) {
  const visit = await Visit.open(driver, url, options);
  await visit.ready();
  await openSample(visit);
  await takeOver(visit);
  same(await unsaved(visit), true, 'the mark of unsaved work');
  return visit;
}

/** Opens the save dialog and says that the passphrase is kept. */
async function beginSaving(visit) {
  await visit.press(/^Save/, { selector: '.site-actions' });
  const passphrase = await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
  await (await visit.find('field', /written the passphrase down/)).click();
  return passphrase;
}

const refusal = (visit) => until('the refusal', () => visit.evaluate(() => {
  const said = document.querySelector('dialog .error-summary');
  return said?.contains(document.activeElement) && said.innerText;
}), { within: 60_000 });

/** Whether the browser asks before the page is left. */
async function asksBeforeLeaving(visit) {
  const before = visit.questions.length;
  visit.answer = (type) => type !== 'beforeunload';
  await visit.page.evaluate(() => setTimeout(() => location.reload(), 0)).catch(() => {});
  await sleep(1_500);
  return visit.questions.slice(before).some(({ type }) => type === 'beforeunload');
}

export const tests = [
  {
    name: 'keeping: a file that the page writes is read back before it is called saved',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await withPeople(driver, site.url('/'), { before: disk });
      await beginSaving(visit);
      await visit.press('Save to a file');
      await visit.sees('and read back: it is whole', { within: 60_000 });
      const { asked, head } = await visit.evaluate(() => ({ asked: window.__disk.asked, head: new TextDecoder().decode(window.__disk.bytes.slice(0, 21)) }));
      same(head, 'age-encryption.org/v1', 'what was written');
      same([asked.length, asked[0].active, asked[0].name.endsWith('.viceversa')], [1, true, true], 'how the place was asked for');
      same(await unsaved(visit), false, 'the mark of unsaved work');
      same(await asksBeforeLeaving(visit), false, 'a question before leaving');
      await visit.close();
    },
  },
  {
    name: 'keeping: a programme saved as lines of text opens, and an earlier save says that it is one',
    browsers: BOTH,
    async run({ driver, site, files }) {
      const visit = await withPeople(driver, site.url('/'));
      await visit.press(/^Save/, { selector: '.site-actions' });
      await visit.fill('What you call the programme', 'Spring');
      await visit.press('Cancel');
      const first = await save(visit, { asText: true });
      const text = first.bytes.toString();
      assert(text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----\n') && text.trimEnd().endsWith('-----END AGE ENCRYPTED FILE-----'), 'no armor');
      const pasted = files.write('pasted.txt', `\n${text.replaceAll('\n', '\r\n')}`);
      // Saved once more, under the same passphrase.
      await visit.press(/^Save/, { selector: '.site-actions' });
      const second = await visit.download(() => visit.press('Save to a file'));
      await visit.press('I found it');
      same(second.bytes.subarray(0, 21).toString(), 'age-encryption.org/v1', 'what was written the second time');
      await open(visit, pasted, first.passphrase);
      await visit.sees('This is save 1; what was open here had been saved 2 times', { within: 60_000 });
      await open(visit, files.write('second.viceversa', second.bytes), first.passphrase);
      await until('the later save to be open', async () => {
        const said = await visit.text();
        return said.includes('Opened: ') && !said.includes('This is save');
      }, { within: 60_000 });
      await visit.close();
    },
  },
  {
    name: 'keeping: no place chosen, a full disk, a permission taken back, a write cut short: not saved, and said so',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await withPeople(driver, site.url('/'), { before: disk });
      await beginSaving(visit);
      const told = {};
      for (const [how, words] of [
        ['called off', 'no place was chosen'], ['full', 'no room'], ['revoked', 'may not write there'], ['pulled out', 'failed half-way'], ['cut short', 'not what was written'],
        ['gone', 'not what was written'],
      ]) {
        await mode(visit, how);
        await visit.press('Save to a file');
        told[how] = await until(`what is said: ${how}`, async () => {
          const said = await refusal(visit);
          return said.includes(words) && said;
        }, { within: 60_000 });
        assert(!(await visit.text()).includes('Saved'), `${how}: the page says “Saved”`);
        same(await unsaved(visit), true, `${how}: the mark of unsaved work`);
      }
      // The way out that needs no place.
      const { bytes } = await visit.download(() => visit.press('Hand it to the browser instead'));
      same(bytes.subarray(0, 21).toString(), 'age-encryption.org/v1', 'the download');
      await visit.sees('check your downloads', { selector: 'dialog' });
      same(await unsaved(visit), true, 'the mark after handing over');
      await visit.press('I found it');
      await until('the mark to go', async () => !(await unsaved(visit)));
      await visit.close();
    },
  },
  {
    name: 'keeping: where a frame or a policy refuses the window for the place, the file is handed to the browser',
    browsers: ['chromium'],
    async run({ driver, site }) {
      for (const how of ['blocked', 'in a frame']) {
        const visit = await withPeople(driver, site.url('/'), { before: disk });
        await mode(visit, how);
        await beginSaving(visit);
        await visit.download(() => visit.press('Save to a file'));
        await visit.sees('check your downloads', { selector: 'dialog' });
        same(await unsaved(visit), true, 'the mark of unsaved work');
        await visit.drop();
      }
    },
  },
  {
    name: 'keeping: a download that is refused leaves the mark and the question before leaving',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await withPeople(driver, site.url('/'));
      await visit.cdp.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId: visit.context.id });
      const before = readdirSync(driver.downloads).length;
      await beginSaving(visit);
      await visit.press('Save to a file');
      await visit.sees('check your downloads', { selector: 'dialog', within: 60_000 });
      await sleep(500);
      same(readdirSync(driver.downloads).length, before, 'files that arrived');
      await visit.press('Later');
      same(await unsaved(visit), true, 'the mark of unsaved work');
      assert(!/\bSaved\b/.test(await visit.text()), 'the page says “Saved”');
      same(await asksBeforeLeaving(visit), true, 'a question before leaving');
      // Asked again, and saved after all.
      await visit.cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: driver.downloads, browserContextId: visit.context.id });
      await visit.press(/^Save/, { selector: '.site-actions' });
      await visit.sees('Is the file there?');
      await visit.press('It is not there: save again');
      const { bytes } = await visit.download(() => visit.press('Save to a file'));
      assert(bytes.length > 1000, 'the download is empty');
      await visit.press('I found it');
      await until('the mark to go', async () => !(await unsaved(visit)));
      same(await asksBeforeLeaving(visit), false, 'a question before leaving');
      await visit.close();
    },
  },
  {
    name: 'keeping: a frame without downloads is not told that anything was saved',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.url('/frame-without-downloads'));
      const frame = await until('the frame', () => visit.page.frames().find((one) => one.url().endsWith(`${site.port}/`)));
      const press = async (text, selector = 'button') => {
        await until(text, () => frame.evaluate((given, where) => [...document.querySelectorAll(where)].some((one) => one.textContent.trim().startsWith(given) && !one.disabled), text, selector));
        await frame.evaluate((given, where) => [...document.querySelectorAll(where)].find((one) => one.textContent.trim().startsWith(given) && !one.disabled).click(), text, selector);
      };
      const sees = (text) => until(text, () => frame.evaluate((wanted) => document.body.innerText.includes(wanted), text), { within: 60_000 });
      await press('Try it with a sample programme');
      await sees('Check the file');
      await press('Create');
      await press('Save', '.site-actions button');
      await until('a passphrase', () => frame.evaluate(() => document.querySelector('#save-passphrase')?.value));
      await frame.evaluate(() => document.querySelector('dialog input[type="checkbox"]').click());
      const before = readdirSync(driver.downloads).length;
      await press('Save to a file');
      await sees('check your downloads');
      await sleep(500);
      same(readdirSync(driver.downloads).length, before, 'files that arrived');
      await press('Later');
      same(await frame.evaluate(() => document.querySelector('.site-actions .unsaved') !== null), true, 'the mark of unsaved work');
      await visit.drop();
    },
  },
  {
    name: 'keeping: the file that was handed over is known again when it is chosen, and another is not',
    browsers: BOTH,
    async run({ driver, site, files }) {
      const visit = await withPeople(driver, site.url('/'));
      await beginSaving(visit);
      const { bytes } = await visit.download(() => visit.press('Save to a file'));
      await visit.sees('check your downloads', { selector: 'dialog' });
      await (await visit.find('input[type="file"]', /Not sure/)).uploadFile(files.write('cut.viceversa', bytes.subarray(0, -1)));
      assert((await refusal(visit)).includes('not the whole of it'), 'a cut file is taken for the whole');
      same(await unsaved(visit), true, 'the mark after a cut file');
      await visit.press('Later');
      // By opening it, without its passphrase.
      await fromMenu(visit, 'Open');
      await visit.sees('is not saved');
      await (await visit.find('input[type="file"]', /File/)).uploadFile(files.write('renamed.viceversa', bytes));
      await visit.sees('This is the file that this page handed over');
      await visit.press('Cancel', { selector: 'dialog' });
      same(await unsaved(visit), false, 'the mark after the file itself');
      // What changes afterwards is in no file.
      await visit.evaluate(() => document.querySelector('vv-app').app.update('Name the programme', (programme) => ({ ...programme, name: 'Later' })));
      await until('the mark', () => unsaved(visit));
      await fromMenu(visit, 'Open');
      await (await visit.find('input[type="file"]', /File/)).uploadFile(files.write('again.viceversa', bytes));
      await visit.sees('This is the file that this page handed over').catch(() => {});
      await visit.press('Cancel', { selector: 'dialog' });
      same(await unsaved(visit), true, 'the mark after the file of an earlier state');
      await visit.close();
    },
  },
  {
    name: 'keeping: no other file is called saved either, and closing the dialog ends the sealing',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await withPeople(driver, site.url('/'));
      // Sealing is held up for ever: Cancel ends it, and the next one comes through.
      await beginSaving(visit);
      await visit.evaluate(() => window.__hold(true));
      const workers = await visit.evaluate(() => window.__workers);
      await visit.press('Save to a file');
      await visit.press('Cancel', { selector: 'dialog' });
      await until('another worker', () => visit.evaluate((before) => window.__workers > before, workers));
      await visit.evaluate(() => window.__hold(false));
      await save(visit);
      const source = await visit.evaluate(() => [...document.scripts].map((one) => one.textContent).join('\n'));
      for (const claim of ['with your downloads', 'where your browser keeps downloads']) assert(!source.includes(claim), `the page still has the words “${claim}”`);
      await visit.close();
    },
  },
];
