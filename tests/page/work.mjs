/** The coordinator's work: saved and opened, cleared, warned about, carried through a crash, stopped half-way (rows D09, D11, E01, L01). */
import { csv, HEADERS, rows } from './lib/people.mjs';
import { choosePreset, fromMenu, goTo, open, openFile, openSample, pairsShown, propose, save, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];
const ALL = [...BOTH, 'webkit'];

/** A page with the sample programme in pairs. */
async function withPairs(driver, site) {
  const visit = await Visit.open(driver, site.url('/'));
  await visit.ready();
  await openSample(visit);
  await takeOver(visit);
  await choosePreset(visit);
  await propose(visit);
  return visit;
}

/** Whether the page says that there is work which no file holds. */
const unsaved = (visit) => visit.evaluate(() => document.querySelector('.site-actions .unsaved') !== null);

export const tests = [
  {
    name: 'work: reading a large file shows how far it is, and stops when told to, without a new worker',
    browsers: BOTH,
    async run({ files, openPage }) {
      // Long enough that a hand finds the button.
      const line = (at) => [`E${at}`, `Person ${at}`, at % 3 ? 'mentor' : 'mentee', String(at % 7), 'x'.repeat(400)];
      const large = files.write('large.csv', csv(['Id', 'Name', 'Role', 'Level', 'Note'], Array.from({ length: 200_000 }, (_, at) => line(at))));
      const visit = await openPage();
      const workers = await visit.evaluate(() => window.__workers);
      await (await visit.find('.file-drop input[type="file"]', /./)).uploadFile(large);
      const shown = () => visit.evaluate(() => document.querySelector('.busy-bar progress[value]') !== null);
      await until('progress', shown, { within: 60_000, every: 5 });
      await visit.pressAtOnce('Cancel', '.busy-bar');
      await until('the bar to go', () => visit.evaluate(() => document.querySelector('.busy-bar') === null));
      same(await visit.text('h1'), 'Reverse mentoring, in this tab alone', 'the page after reading was called off');
      await openFile(visit, files.write('people.csv', csv(HEADERS, rows(20))));
      same(await visit.evaluate(() => window.__workers), workers, 'workers started');
      await visit.close();
    },
  },
  {
    name: 'work: saved, sealed, refused to the wrong passphrase and to damage, and opened again as it was',
    browsers: ALL,
    async run({ driver, site, files }) {
      const visit = await withPairs(driver, site);
      const pairs = await pairsShown(visit);
      const names = pairs.slice(0, 10).flatMap((row) => row.slice(0, 2));
      same(await unsaved(visit), true, 'the mark of unsaved work before saving');
      const { bytes, name, passphrase } = await save(visit);
      same(await unsaved(visit), false, 'the mark of unsaved work after saving');
      assert(name.endsWith('.viceversa'), `the file is called ${name}`);
      assert(bytes.subarray(0, 21).toString() === 'age-encryption.org/v1', 'the file is no age file');
      for (const one of names) assert(!bytes.includes(Buffer.from(one)), 'somebody’s name stands in the sealed file');
      await visit.keepsToItself(names);
      await visit.close();

      const other = await Visit.open(driver, site.url('/'));
      await other.ready();
      const file = files.write('saved.viceversa', bytes);
      const refused = () => until('the refusal', () => other.evaluate(() => {
        const said = document.querySelector('dialog .error-summary');
        return said && said.contains(document.activeElement) && said.innerText;
      }), { within: 60_000 });
      await open(other, file, 'some other passphrase entirely');
      const wrong = await refused();
      const cut = Buffer.from(bytes);
      cut[cut.length - 3] ^= 1;
      await (await other.find('input[type="file"]', /File/)).uploadFile(files.write('flipped.viceversa', cut));
      await until('the refusal to go', () => other.evaluate(() => document.querySelector('dialog .error-summary') === null));
      await other.fill('Passphrase', passphrase);
      await other.press('Open', { selector: 'dialog' });
      const damaged = await refused();
      same(damaged, wrong, 'what is said of a damaged file and of a wrong passphrase');
      same(await other.text('h1'), 'Reverse mentoring, in this tab alone', 'the page after refusals');
      await (await other.find('input[type="file"]', /File/)).uploadFile(file);
      await other.fill('Passphrase', passphrase);
      await other.press('Open', { selector: 'dialog' });
      await until('the programme', () => other.evaluate(() => document.querySelector('dialog[open]') === null), { within: 60_000 });
      same(await unsaved(other), false, 'the mark of unsaved work after opening');
      await goTo(other, 'Pairs');
      await other.sees('Checked by independent code');
      same(await pairsShown(other), pairs, 'the pairs of the opened file');
      await other.close();
      return `${(bytes.length / 1024).toFixed(0)} KB sealed`;
    },
  },
  {
    name: 'work: closing with unsaved work asks first; with nothing to lose it does not',
    browsers: BOTH,
    async run({ openPage }) {
      const visit = await openPage();
      // Browsers ask only where somebody has done something.
      await visit.press('Start a programme');
      await visit.page.reload();
      same(visit.questions, [], 'questions before there is any work');
      await visit.ready();
      await openSample(visit);
      await takeOver(visit);
      visit.answer = () => true;
      await visit.page.reload();
      same(visit.questions.map(({ type }) => type), ['beforeunload'], 'questions before unsaved work is left');
      await visit.close();
    },
  },
  {
    name: 'work: whose work is in the page, and under which licences, can be read and taken away without a pointer',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await (await Visit.open(driver, site.url())).ready();
      await (await visit.find('button', 'About and licences')).focus();
      await visit.page.keyboard.press('Enter');
      await visit.sees(/Version \d+\.\d+\.\d+, build [0-9a-f]{12}/, { selector: 'dialog' });
      const text = await until('the texts, which are unpacked first', () => visit.text('dialog .notices'));
      for (const said of ['lit-html', 'serde_json', 'curve25519-dalek', 'Permission is hereby granted', 'Apache License']) assert(text.includes(said), said);
      // From the heading: Close, the button, the texts.
      for (let step = 0; step < 3; step++) await visit.page.keyboard.press('Tab');
      same(await visit.evaluate(() => document.activeElement.className), 'notices', 'what has the focus');
      await visit.page.keyboard.press('End');
      await until('the end of the texts', () => visit.evaluate(() => document.querySelector('.notices').scrollTop > 1000));
      const { name, bytes } = await visit.download(() => visit.press('Download as a text file'));
      same(name, 'THIRD-PARTY.txt', 'the file');
      assert(bytes.toString('utf8').startsWith('Vice Versa ') && bytes.length > 50_000, 'the file holds the texts');
      await visit.page.keyboard.press('Escape');
      await until('the focus to be back', () => visit.evaluate(() => document.activeElement.textContent.includes('About and licences')));
      await visit.close();
    },
  },
  {
    name: 'work: clearing everything leaves nothing behind',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await withPairs(driver, site);
      const names = (await pairsShown(visit)).slice(0, 10).flatMap((row) => row.slice(0, 2));
      await save(visit);
      const workers = await visit.evaluate(() => window.__workers);
      await fromMenu(visit, 'Clear everything');
      await visit.press('Clear everything', { selector: 'dialog .dialog-foot' });
      await visit.sees('Reverse mentoring, in this tab alone');
      const left = await visit.evaluate(() => document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''));
      for (const one of names) assert(!left.includes(one), 'somebody’s name is still in the page');
      same(await visit.evaluate(() => [...document.querySelectorAll('input, textarea')].filter((one) => one.type !== 'checkbox' && one.value !== '').length), 0, 'fields that are filled');
      assert((await visit.evaluate(() => window.__workers)) > workers, 'the core is still the one that has seen the people');
      // The worker's own address is given up a moment after the worker has started.
      await until('every blob address to be given up', async () => (await visit.evaluate(() => window.__watch.blobs.length)) === 0, { within: 15_000 });
      same(await visit.evaluate(() => document.querySelector('.site-actions button').getAttribute('aria-label')), 'Undo, nothing to undo', 'what can be undone');
      const places = await visit.keepsToItself(names);
      same([places['localStorage'], places['sessionStorage'], places.caches, places.databases, places.cookies], ['{}', '{}', '', '[]', ''], 'what the browser keeps');
      await visit.press(/^Save/, { selector: '.site-actions' });
      await visit.sees('Made for you from random words');
      await visit.close();
    },
  },
  {
    name: 'work: a crash of the core is said, the core starts again, and nothing is lost',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await withPairs(driver, site);
      const pairs = await pairsShown(visit);
      await visit.evaluate(() => window.__hold(true));
      await visit.press('Propose again');
      await until('work under way', () => visit.evaluate(() => document.querySelector('.busy-bar') !== null));
      await visit.evaluate(() => {
        window.__kill();
        window.__hold(false);
      });
      await visit.sees('Your work is still here');
      same(await pairsShown(visit), pairs, 'the pairs after the crash');
      await propose(visit, { again: true });
      same(await pairsShown(visit), pairs, 'the pairs proposed after the crash');
      await visit.close();
    },
  },
  {
    name: 'work: a core that breaks inside is thrown away and started again',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await withPairs(driver, site);
      const pairs = await pairsShown(visit);
      const worker = await until('the worker', () => visit.page.workers()[0]);
      // From now on no answer comes out of the module: every call breaks as after a trap.
      await worker.evaluate(() => { TextDecoder.prototype.decode = () => { throw new WebAssembly.RuntimeError('unreachable'); }; });
      await visit.press('Propose again');
      await visit.sees('Your work is still here');
      same(await pairsShown(visit), pairs, 'the pairs after the crash');
      await propose(visit, { again: true });
      same(await pairsShown(visit), pairs, 'the pairs proposed after the crash');
      await visit.close();
    },
  },
  {
    name: 'work: long work shows how far it is, can be cancelled, and can finish with what it has',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      await openFile(visit, files.write('many.csv', csv(HEADERS, rows(30_000))));
      await takeOver(visit);
      await choosePreset(visit);
      await goTo(visit, 'Pairs');
      await visit.press('Propose pairs');
      await until('the bar', () => visit.evaluate(() => document.querySelector('.busy-bar progress') !== null));
      same(await visit.evaluate(() => document.querySelector('main').getAttribute('aria-busy')), 'true', 'aria-busy while work is under way');
      await visit.pressAtOnce('Cancel', '.busy-bar');
      await until('the bar to go', () => visit.evaluate(() => document.querySelector('.busy-bar') === null));
      same(await visit.count('button', /^Propose pairs$/), 1, 'pairs after cancelling');
      await visit.press('Propose pairs');
      await visit.pressAtOnce('Finish with what you have', '.busy-bar');
      await until('pairs', async () => (await visit.count('button', /^Propose again$/)) === 1, { within: 60_000 });
      const proof = await visit.text('.proof');
      await visit.close();
      return proof;
    },
  },
  {
    name: 'work: undo and redo go through the whole of it, by button and by key',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await withPairs(driver, site);
      await goTo(visit, 'Charter');
      await visit.fill('What you call the programme', 'Spring');
      const undoName = () => visit.evaluate(() => document.querySelector('.site-actions button').getAttribute('aria-label'));
      const trail = [];
      for (let name = await undoName(); !name.includes('nothing'); name = await undoName()) {
        trail.push(name);
        if (trail.length % 2 === 1) await visit.press(/^Undo/, { selector: '.site-actions' });
        else {
          await visit.page.keyboard.down('Control');
          await visit.page.keyboard.press('z');
          await visit.page.keyboard.up('Control');
        }
        await until('another step', async () => (await undoName()) !== name);
      }
      assert(trail.length >= 3, `only ${trail.length} steps could be undone`);
      await goTo(visit, 'People');
      await visit.sees('Who takes part?');
      for (const _ of trail) await visit.press(/^Redo/, { selector: '.site-actions' });
      await goTo(visit, 'Pairs');
      await visit.sees('Checked by independent code');
      await visit.close();
      return trail.join(', ');
    },
  },
  {
    name: 'work: what is found out late in Pairs moves neither the button nor the tabs',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      const people = rows(16);
      // Blanks in the levels: they are found out, and so is what rests on them.
      people.forEach((row, at) => { if (at % 5 === 0) row[3] = ''; });
      await openFile(visit, files.write('people.csv', csv(HEADERS, people)));
      await takeOver(visit);
      await choosePreset(visit);
      const top = (selector) => visit.evaluate((wanted) => Math.round(document.querySelector(wanted).getBoundingClientRect().top + scrollY), selector);
      await visit.evaluate(() => window.__hold(true));
      await goTo(visit, 'Pairs');
      const button = await top('.pairs-step button.primary');
      await visit.evaluate(() => window.__hold(false));
      await visit.sees('have no level');
      same(await top('.pairs-step button.primary'), button, 'where the button stands');
      // Where the tabs stand when they are first drawn, and when everything has been said.
      await visit.evaluate(() => {
        window.__tabs = null;
        new MutationObserver(() => {
          window.__tabs ??= document.querySelector('.pairs-step [role="tablist"]') && Math.round(document.querySelector('.pairs-step [role="tablist"]').getBoundingClientRect().top + scrollY);
        }).observe(document.body, { childList: true, subtree: true });
      });
      await visit.press('Propose pairs');
      await visit.sees('Checked by independent code');
      await visit.sees('rest on values that are not known');
      same(await top('.pairs-step [role="tablist"]'), await visit.evaluate(() => window.__tabs), 'where the tabs stand');
      await visit.close();
    },
  },
  {
    name: 'work: a pair that is drawn anew while the core looks at it asks nothing anew and costs no worker',
    browsers: BOTH,
    async run({ driver, site }) {
      const visit = await withPairs(driver, site);
      const workers = await visit.evaluate(() => window.__workers);
      await visit.evaluate(() => window.__hold(true));
      await visit.click('#vv-panel-pairs tbody tr[data-index]');
      await until('the pair', () => visit.evaluate(() => document.querySelector('vv-pair-panel') !== null));
      // As a bar of progress draws it anew, many times a second.
      await visit.evaluate(async () => {
        for (let time = 0; time < 20; time += 1) {
          document.querySelector('vv-pairs').requestUpdate();
          await new Promise((done) => setTimeout(done, 40));
        }
      });
      await visit.evaluate(() => window.__hold(false));
      await visit.sees('Next best for the mentor');
      same(await visit.evaluate(() => window.__workers), workers, 'workers started');
      await visit.close();
    },
  },
];
