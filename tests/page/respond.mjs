/** Answering: from a respondent file on disk and on a device that is passed round; sealed in the browser, opened with the programme's key. */
import { writeFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from './lib/inspect.mjs';
import { assert, pageFile, root, same, until } from './lib/tools.mjs';
import { vectors } from './lib/vectors.mjs';
import { Visit } from './lib/visit.mjs';

const BOTH = ['chromium', 'firefox'];
const ALL = [...BOTH, 'webkit'];

const both = (en, de) => ({ en, de });
/** A questionnaire of one's own with every kind of question. */
export const INSTRUMENT = {
  id: 'own', version: '1', title: both('Our own pulse', 'Unser Puls'),
  about: { measures: both('How the first weeks went.', 'Wie die ersten Wochen liefen.'), why: both('To help in time.', 'Um rechtzeitig zu helfen.'), feeds: [] },
  scales: { agree: { min: 1, max: 5, labels: { en: ['strongly disagree', 'disagree', 'neither', 'agree', 'strongly agree'], de: ['gar nicht', 'kaum', 'teils', 'ziemlich', 'ganz'] }, notApplicable: both('does not apply to me', 'betrifft mich nicht') } },
  items: [
    { id: 'time', type: 'scale', scale: 'agree', text: both('We found the time to meet.', 'Wir fanden Zeit für Treffen.') },
    { id: 'learn', type: 'scale', scale: 'agree', text: both('I learned something <b>useful</b>.', 'Ich habe etwas gelernt.') },
    { id: 'recommend', type: 'nps', text: both('How likely are you to recommend it?', 'Würden Sie es weiterempfehlen?') },
    { id: 'met', type: 'choice', text: both('Did you meet?', 'Haben Sie sich getroffen?'), options: [{ id: 'yes', text: both('Yes', 'Ja') }, { id: 'no', text: both('No', 'Nein') }] },
    { id: 'why', type: 'many', text: both('What was in the way?', 'Was stand im Weg?'), options: [{ id: 'time', text: both('Time', 'Zeit') }, { id: 'travel', text: both('Travel', 'Reisen') }], showIf: { item: 'met', is: ['no'] } },
    { id: 'words', type: 'comment', text: both('Anything else?', 'Sonst noch etwas?') },
  ],
};

/** Asks the core of a page. */
const call = (visit, name, ...args) => visit.evaluate((wanted, given) => document.querySelector('vv-app').app.call(wanted, given), name, args);

/** Writes the page that asks to a folder of its own; answers its path and the programme's postbox. */
export async function respondentFile(visit, more = {}, instrument = INSTRUMENT) {
  const postbox = await call(visit, 'newPostbox');
  const text = await call(visit, 'writeAsking', { version: 1, instrument, wave: 'spring', recipient: postbox.recipient, ...(typeof more === 'function' ? more(postbox) : more) });
  const { build } = await import(pathToFileURL(path.join(root, 'www/node_modules/esbuild/lib/main.js')).href);
  const { outputFiles } = await build({ entryPoints: [path.join(root, 'www/src/respond/respondent-file.ts')], bundle: true, write: false, format: 'iife', globalName: 'made', target: 'es2022' });
  const html = await visit.evaluate(`(() => { ${outputFiles[0].text}; return new TextDecoder().decode(made.respondentFile(${JSON.stringify(text)})); })()`);
  const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-respond-'));
  const file = path.join(folder, 'questions.html');
  writeFileSync(file, html);
  return { postbox, file, html, remove: () => rmSync(folder, { recursive: true }) };
}

/** Chooses an answer by its question and its label, with the keyboard. */
async function choose(visit, question, label) {
  const found = await visit.page.evaluateHandle((wanted, named) => {
    const set = [...document.querySelectorAll('fieldset.question')].find((one) => one.querySelector('legend').innerText.includes(wanted));
    return [...(set?.querySelectorAll('label') ?? [])].find((one) => one.innerText.trim() === named)?.querySelector('input') ?? null;
  }, question, label);
  const input = found.asElement();
  assert(input, () => `no “${label}” under “${question}”`);
  await input.focus();
  await visit.page.keyboard.press(' ');
  same(await input.evaluate((one) => one.checked), true, `“${label}” is chosen`);
}

/** Opens what a page sealed, and gives the answers of each sheet. */
const openedBy = (visit, postbox, files, instrument = INSTRUMENT) => call(visit, 'openAnswers', files.map((bytes) => ({ bytes })), postbox.identity, instrument);

/** Hands the device on: the programme is sealed, and only what is asked is left. Answers the passphrase and what was downloaded. */
export async function passRound(visit, postbox, { look = async () => {}, copy = false, instrument = INSTRUMENT } = {}) {
  await visit.evaluate((box, asked) => {
    const { app } = document.querySelector('vv-app');
    app.update('Make the key', (programme) => ({ ...programme, postbox: box }));
    app.setView({ asked: { version: 1, instrument: asked, wave: 'spring', recipient: box.recipient, language: 'en' }, dialog: 'pass' });
  }, postbox, instrument);
  await visit.sees('Before the device goes round');
  const passphrase = await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
  await look('Before the device goes round');
  await visit.press(/written the passphrase down/, { kind: 'field' });
  await visit.press('Seal the programme');
  await visit.sees('the device can go round');
  await look('The device can go round');
  const file = copy ? await visit.download(() => visit.press('Keep a copy as a file')) : null;
  await visit.press('Start on this device');
  await until('the questions', () => visit.evaluate(() => document.querySelector('vv-kiosk') !== null));
  return { passphrase, file };
}

export const tests = [
  {
    name: 'respond: a respondent file asks from disk, by keyboard, and what it seals only the programme opens',
    browsers: ALL,
    async run({ driver, site }) {
      const coordinator = await Visit.open(driver, site.file());
      await coordinator.ready();
      const { postbox, file, html, remove } = await respondentFile(coordinator);
      // Nothing but the questions differs from the page itself.
      const squeeze = (text) => text.replace(/(<meta name="viceversa-questions" content=")[^"]*/, '$1').replace(/>\s+</g, '><').trim();
      same(hash(squeeze(html)), hash(squeeze(readFileSync(pageFile, 'utf8'))), 'the hash of the file without its questions');
      assert(!html.includes(postbox.identity), 'the secret half is in the file');

      const visit = await Visit.open(driver, pathToFileURL(file).href);
      visit.answer = (type) => type !== 'beforeunload';
      await visit.sees('Our own pulse');
      for (const words of ['confidential', 'not linked', 'How the first weeks went.']) await visit.sees(words);
      assert(!/anonym/i.test(await visit.text()), 'the page calls it anonymous');
      same(await visit.count('button', /Save|Open|Rules|Pairs/), 0, 'parts of the coordinator’s page');
      await visit.choose('Language', 'de');
      await visit.sees('vertraulich');
      same(await visit.evaluate(() => document.querySelector('vv-questionnaire').lang), 'de', 'the language that is declared');
      await visit.choose('Sprache', 'en');
      await visit.press('Begin');
      await visit.sees('0 of 5 answered');
      await visit.sees('I learned something <b>useful</b>.');
      await choose(visit, 'We found the time', 'agree');
      await choose(visit, 'I learned something', 'does not apply to me');
      await choose(visit, 'recommend it', '9');
      await choose(visit, 'Did you meet?', 'No');
      await visit.sees('What was in the way?');
      await choose(visit, 'What was in the way?', 'Travel');
      await visit.fill('6. Anything else?', 'Grüße 😀');
      await visit.sees('6 of 6 answered');
      await choose(visit, 'Did you meet?', 'Yes');
      await until('the question to go', async () => !(await visit.text()).includes('What was in the way?'));
      await visit.press('Take the answer back: 3');
      await visit.sees('4 of 5 answered');
      await visit.press('Look at your answers');
      await visit.sees('not answered');
      await visit.press('Seal my answers');
      await visit.sees('Your answers are sealed.', { within: 30_000 });
      // Leaving now would lose them: the browser asks, and is told to stay. WebKit's driver answers that question before anybody sees it.
      const leave = async () => {
        if (driver.name === 'webkit') return;
        const asked = visit.questions.length;
        await visit.page.evaluate(() => setTimeout(() => location.reload(), 0)).catch(() => {});
        await until('the question before leaving', () => visit.questions.slice(asked).some(({ type }) => type === 'beforeunload'));
      };
      await leave();
      const saved = await visit.download(() => visit.press('Save as a file'));
      same(saved.name, 'sealed-answer.age', 'the name of the file');
      // The browser does not say whether it arrived: until somebody has looked, leaving would lose it.
      await visit.sees('Handed to your browser as sealed-answer.age');
      await leave();
      await visit.press('I have the file');
      await visit.sees('You can close this page');
      const last = visit.questions.length;
      const text = await visit.evaluate(() => document.querySelector('.sealed-text').value);
      const mail = decodeURIComponent(await visit.evaluate(() => document.querySelector('a[href^="mailto:"]').href));
      assert(mail.includes('BEGIN AGE ENCRYPTED FILE') || mail.includes('Paste the copied text'), () => mail.slice(0, 200));
      await visit.press('Copy the text');
      await visit.sees(/Copied\. Now paste it\.|Copying did not work here/);
      same(visit.requests.filter((url) => !/^(data|blob|file):/.test(url)), [], 'requests');
      same(visit.questions.length, last, 'questions after it was found');
      await visit.close();

      const { sheets, findings } = await openedBy(coordinator, postbox, [text, text]);
      same(findings.map(({ code }) => code), ['same-answer-again'], 'findings');
      same(sheets[0].answers, { time: 4, learn: null, met: 'yes', words: 'Grüße 😀' }, 'the answers');
      same([sheets.length, sheets[0].wave, sheets[0].language, sheets[0].keyKind], [1, 'spring', 'en', 'none'], 'the sheet');
      const bytes = [...saved.bytes];
      const back = await coordinator.evaluate((given, key) => document.querySelector('vv-app').app.call('open', [new Uint8Array(given), key]), bytes, postbox.identity);
      same(JSON.parse(back).sheet.answers, sheets[0].answers, 'the file holds the same');
      await coordinator.close();
      remove();
    },
  },
  {
    name: 'respond: a code word and a ticket link answers, and a wrong ticket is said so',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const coordinator = await Visit.open(driver, site.url('/'));
      await coordinator.ready();
      const keys = [];
      let times = [];
      for (const clues of [['Ma', '7', 'Ly', 'Ro'], ['ma', '07', 'LY', 'ro ']]) {
        const { postbox, file, remove } = keys.first ?? await respondentFile(coordinator, ({ salt }) => ({ keyKind: 'code', salt }));
        keys.first ??= { postbox, file, remove };
        const visit = await Visit.open(driver, pathToFileURL(file).href, { width: 320 });
        await visit.sees('a word of your own puts that out of reach');
        await visit.press('Begin');
        await choose(visit, 'We found the time', 'agree');
        await visit.fill(/^First two letters of the first name/, clues[0]);
        await visit.sees(/two of the four things needs about 140 guesses, on one machine about 2 minutes/);
        await visit.press('Suggest one');
        await visit.sees(/needs about [\d,.]{9,} guesses, on one machine about \d+ years/);
        // What was suggested is written down, and typed in again the next time.
        const word = await visit.evaluate(() => document.querySelector('#respond-own-word').value);
        keys.word ??= word;
        assert(/^[a-z]+-[a-z]+$/.test(word), word);
        await visit.fill(/^A word of your own/, keys.word.replace('-', ' ').toUpperCase());
        await visit.press('Look at your answers');
        await visit.sees('Answer all four');
        for (const [at, label] of [[1, /^Day of the month/], [2, /^First two letters of the place/], [3, /^First two letters of the street/]]) await visit.fill(label, clues[at]);
        await visit.press('Look at your answers');
        const began = Date.now();
        await visit.press('Seal my answers');
        await visit.sees('Your answers are sealed.', { within: 30_000 });
        times.push(Date.now() - began);
        const text = await visit.evaluate(() => document.querySelector('.sealed-text').value);
        const { sheets } = await openedBy(coordinator, postbox, [text]);
        keys.push(sheets[0].key);
        assert(!JSON.stringify(sheets).match(/Ly|Ro\b/), 'a clue is in the answers');
        visit.answer = () => true;
        await visit.press('Save as a file');
        await visit.close();
      }
      keys.first.remove();
      same(keys[0], keys[1], 'the code word of the same person');

      const [ticket] = await call(coordinator, 'tickets', 1);
      const { postbox, file, remove } = await respondentFile(coordinator, { keyKind: 'ticket' });
      const visit = await Visit.open(driver, pathToFileURL(file).href);
      await visit.press('Begin');
      await visit.fill('Ticket', 'abc');
      await visit.press('Look at your answers');
      await visit.sees('This is not a ticket');
      same(await visit.evaluate(() => document.activeElement.id), 'respond-ticket', 'where the focus is');
      await visit.fill('Ticket', ticket.toUpperCase().replaceAll('-', ' '));
      await visit.press('Look at your answers');
      await visit.press('Seal my answers');
      await visit.sees('Your answers are sealed.', { within: 30_000 });
      const text = await visit.evaluate(() => document.querySelector('.sealed-text').value);
      same((await openedBy(coordinator, postbox, [text])).sheets.map(({ key, keyKind }) => [key, keyKind]), [[ticket, 'ticket']], 'the ticket');
      await visit.close();
      await coordinator.close();
      remove();
      return `code word and sealing: ${times.join(' and ')} ms`;
    },
  },
  {
    name: 'respond: a link opens the questions of the bank, offline too, and asks the server for nothing but the page',
    browsers: BOTH,
    async run({ driver, site }) {
      const coordinator = await Visit.open(driver, site.url('/'));
      await coordinator.ready();
      const postbox = await call(coordinator, 'newPostbox');
      const link = await call(coordinator, 'surveyLink', { address: site.url('/'), instrument: 'pulse', wave: 'week 6', recipient: postbox.recipient, language: 'de', side: 'mentor' });
      assert(link.length < 300 && link.startsWith(`${site.url('/')}#vv1&`), () => link);
      const before = site.requests.length;
      const visit = await Visit.open(driver, link);
      await visit.sees('vertraulich');
      if (driver.name === 'chromium') await visit.page.setOfflineMode(true);
      await visit.press('Beginnen');
      await visit.sees(/0 von \d+ beantwortet/);
      await visit.evaluate(() => { for (const set of document.querySelectorAll('fieldset.question')) set.querySelector('input')?.click(); });
      await visit.press('Antworten ansehen');
      await visit.press('Antworten versiegeln');
      await visit.sees('Ihre Antworten sind versiegelt.', { within: 30_000 });
      const text = await visit.evaluate(() => document.querySelector('.sealed-text').value);
      same(site.requests.slice(before).filter((one) => one !== '/favicon.ico'), ['/'], 'requests to the server');
      await visit.press('Text kopieren');
      visit.answer = () => true;
      await visit.close();
      const { instrument } = await call(coordinator, 'readSurveyLink', link.slice(link.indexOf('#')));
      const { sheets } = await openedBy(coordinator, postbox, [text], instrument);
      same([sheets[0].wave, sheets[0].side, sheets[0].language, Object.keys(sheets[0].answers).length > 2], ['week 6', 'mentor', 'de', true], 'the sheet');
      await coordinator.close();

      const cut = await Visit.open(driver, link.slice(0, -9));
      await cut.sees('These questions cannot be shown');
      await cut.close();
      const other = await Visit.open(driver, `${site.url('/')}#section-3`);
      await other.ready();
      await other.sees('that was ignored');
      await other.sees('Try it with a sample programme');
      await other.close();
    },
  },
  {
    name: 'respond: a file whose questions were changed says so, and shows nothing else',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const coordinator = await Visit.open(driver, site.url('/'));
      await coordinator.ready();
      const { file, html, remove } = await respondentFile(coordinator);
      writeFileSync(file, html.replace('&quot;version&quot;:1', '&quot;version&quot;:9'));
      const visit = await Visit.open(driver, pathToFileURL(file).href);
      await visit.sees('These questions cannot be shown');
      await visit.sees('newer Vice Versa');
      await visit.close();
      await coordinator.close();
      remove();
    },
  },
  {
    name: 'respond: a device that is passed round keeps each answer sealed and shows nothing of the last',
    browsers: ALL,
    async run({ openPage }) {
      const visit = await openPage();
      const postbox = await call(visit, 'newPostbox');
      const { passphrase } = await passRound(visit, postbox);
      for (const [label, words] of [['agree', 'the first said this'], ['disagree', 'and the second that']]) {
        await visit.press('Start');
        await visit.sees('confidential');
        await visit.press('Begin');
        await visit.sees('0 of 5 answered');
        same(await visit.evaluate(() => [...document.querySelectorAll('input:checked')].length + document.querySelector('textarea').value.length), 0, 'what is left of the last');
        await choose(visit, 'We found the time', label);
        await visit.fill('5. Anything else?', words);
        await visit.press('Look at your answers');
        await visit.press('Seal my answers');
        await visit.sees('sealed and kept', { within: 30_000 });
        assert(!(await visit.evaluate(() => document.documentElement.outerHTML)).includes(words), 'the words are still in the page');
        await visit.page.keyboard.down('Control');
        await visit.page.keyboard.press('z');
        await visit.page.keyboard.up('Control');
        await visit.press('Next person');
      }
      await visit.press('Coordinator: end this');
      await visit.sees('2 answers were sealed');
      await visit.press('Go on answering');
      await visit.press('Coordinator: end this');
      await visit.fill('Passphrase of the programme', passphrase);
      await visit.press('Go back to the programme');
      await visit.sees('Vice Versa', { within: 30_000 });
      const kept = await visit.evaluate(() => document.querySelector('vv-app').app.programme.postbox.waiting);
      same(kept.length, 2, 'kept answers');
      assert(kept.every((text) => text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')), 'something is kept that is not sealed');
      const { sheets } = await openedBy(visit, postbox, kept);
      same(sheets.map(({ answers }) => answers.words).sort(), ['and the second that', 'the first said this'], 'the answers');
      await visit.close();
    },
  },
  {
    name: 'respond: the coordinator makes link, file, tickets and key, and axe finds nothing in them',
    browsers: ['chromium'],
    async run({ site, openPage }) {
      const visit = await openPage();
      const link = await call(visit, 'surveyLink', { address: site.url('/'), instrument: 'pulse', wave: 'w', recipient: (await call(visit, 'newPostbox')).recipient });
      await visit.evaluate(async (hash) => {
        const { app } = document.querySelector('vv-app');
        const panel = document.createElement('vv-ask');
        const { instrument } = await app.call('readSurveyLink', [hash]);
        Object.assign(panel, { app, programme: app.programme, instrument });
        const main = document.querySelector('main');
        for (const one of main.children) one.hidden = true;
        const heading = Object.assign(document.createElement('h1'), { textContent: 'Surveys' });
        const second = Object.assign(document.createElement('h2'), { textContent: 'Ask' });
        main.append(heading, second, panel);
      }, link.slice(link.indexOf('#')));
      await visit.fill('Name of this round', '');
      await visit.press('Make the link');
      await visit.sees('Give the round a name.');
      await visit.fill('Name of this round', 'week 6');
      await visit.press(/^By a ticket in the letter/, { kind: 'field' });
      await visit.press('Make the link');
      const made = await until('the link', () => visit.evaluate(() => document.querySelector('#ask-link')?.value));
      assert(/#vv1&i=pulse&w=week%206&t=letter&k=age1[a-z0-9]{58}$/.test(made), () => made);
      const faults = await inspect(visit, 'Ask');
      const tickets = await visit.download(() => visit.press('Save the tickets'));
      const [head, ...lines] = Buffer.from(tickets.bytes).toString().trim().split('\r\n');
      same([head, lines.length], ['ticket,link', 20], 'the tickets');
      const [ticket, personal] = lines[0].split(',');
      assert(personal.includes(`&t=${ticket}&k=`), () => personal);
      const file = await visit.download(() => visit.press('Save the respondent file'));
      same(file.name, 'questions-week-6.html', 'the name of the file');
      const postbox = await visit.evaluate(() => document.querySelector('vv-app').app.programme.postbox);
      const html = Buffer.from(file.bytes).toString();
      assert(html.includes(postbox.recipient) && !html.includes(postbox.identity), 'the public half, and it alone, is in the file');
      // What is asked by a link of one's own wording would be something else.
      await visit.evaluate(() => {
        const panel = document.querySelector('vv-ask');
        panel.instrument = { ...panel.instrument, title: { en: 'Another' } };
      });
      await visit.press('Make the link');
      await visit.sees('unchanged. Use the respondent file');
      same(faults, [], 'faults');
      await visit.close();
    },
  },
  {
    name: 'respond: axe finds nothing in any state of answering, light and dark, 1280 and 320 px',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const coordinator = await Visit.open(driver, site.url('/'));
      await coordinator.ready();
      const { postbox, file, remove } = await respondentFile(coordinator, ({ salt }) => ({ keyKind: 'code', salt }));
      const visit = await Visit.open(driver, pathToFileURL(file).href);
      const faults = [];
      let states = 0;
      const look = async (where, state) => {
        states += 1;
        faults.push(...(await inspect(where, state)));
      };
      await visit.sees('confidential');
      await look(visit, 'Introduction');
      await visit.press('Begin');
      await choose(visit, 'Did you meet?', 'No');
      await visit.sees('What was in the way?');
      await look(visit, 'Questions');
      await visit.fill(/^Day of the month/, '7');
      await visit.press('Look at your answers');
      await visit.sees('Answer all four');
      await look(visit, 'Code word, not whole');
      await visit.fill(/^Day of the month/, '');
      await visit.press('Look at your answers');
      await visit.sees('not answered');
      await look(visit, 'Review');
      await visit.press('Seal my answers');
      await visit.sees('Your answers are sealed.', { within: 30_000 });
      await look(visit, 'Ways to send');
      await visit.press('Save as a file');
      await visit.close();
      const broken = await Visit.open(driver, site.url('/#vv1&i=pulse'));
      await broken.sees('These questions cannot be shown');
      await look(broken, 'A link that is not whole');
      await broken.close();
      await passRound(coordinator, postbox, { look: (state) => look(coordinator, state) });
      await coordinator.sees('You cannot see what others answered');
      await look(coordinator, 'Kiosk, welcome');
      await coordinator.press('Start');
      await coordinator.press('Begin');
      await coordinator.press('Look at your answers');
      await coordinator.press('Seal my answers');
      await coordinator.sees('sealed and kept', { within: 30_000 });
      await look(coordinator, 'Kiosk, thanks');
      await coordinator.press('Coordinator: end this');
      await look(coordinator, 'Kiosk, before the end');
      await coordinator.fill('Passphrase of the programme', 'not this one');
      await coordinator.press('Go back to the programme');
      await coordinator.sees('This is not the passphrase', { within: 30_000 });
      await look(coordinator, 'Kiosk, refused');
      await coordinator.close();
      remove();
      same(faults, [], 'faults');
      return `${states} states, ${states * 4} views`;
    },
  },
  {
    name: 'respond: the published vectors of the age format come out as they must in the browser (E02)',
    browsers: ALL,
    async run({ openPage }) {
      const visit = await openPage();
      const refused = ['not-opened', 'not-sealed-file', 'other-key'];
      const all = vectors().filter(({ identities, file }) => identities.length > 0 && file.length < 200_000);
      const answers = await visit.evaluate(async (given) => {
        const { app } = document.querySelector('vv-app');
        const out = [];
        for (const { file, identities } of given) {
          const bytes = Uint8Array.from(atob(file), (one) => one.charCodeAt(0));
          const each = [];
          for (const identity of identities) each.push(await app.call('open', [bytes, identity]).then((text) => ({ text }), ({ code }) => ({ code })));
          out.push(each);
        }
        return out;
      }, all.map(({ file, identities }) => ({ file: Buffer.from(file).toString('base64'), identities })));
      all.forEach(({ name, expect, payload }, at) => {
        const opened = answers[at].find(({ code }) => !refused.includes(code)) ?? answers[at][0];
        const came = opened.code ?? hash(opened.text);
        if (expect === 'success') assert([payload, 'not-text'].includes(came), () => `${name}: ${came}`);
        else assert(refused.includes(came), () => `${name}: ${came}`);
      });
      await visit.close();
      return `${all.length} vectors`;
    },
  },
];

function hash(text) {
  return createHash('sha256').update(text).digest('hex');
}
