/** Every state of the page in light and dark, at 1280 and 320 px, as axe-core sees it; and the settings of those who see or move differently. */
import { csv, Files, HEADERS, rows } from './lib/people.mjs';
import { ENGINE, inspect, VIEWS, WORDS } from './lib/inspect.mjs';
import { speaksStill, strangers } from './lib/languages.mjs';
import { chooseLanguage, choosePreset, fromMenu, goTo, openFile, openLiving, openSample, openTab, propose, takeOver } from './lib/steps.mjs';
import { bringExport, formsExport } from './surveys.mjs';
import { fourDepartments, toReport } from './report.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

/** Every state that must be looked at. The test fails when one of them was not, and when it came to one that is not listed. */
const INVENTORY = [
  'The first screen', 'A new programme', 'The menu', 'Search', 'Charter', 'Home', 'Home, pairs made',
  'People, empty', 'People, pasting', 'People, two files', 'People, a file in the wrong place', 'People, a form refused', 'Open dialog', 'Open dialog, refused', 'Save dialog', 'Save dialog, refused', 'Save dialog, handed to the browser', 'Clear dialog', 'What this opening guarantees', 'About dialog',
  'Person form', 'Rules, nobody yet', 'Pairs, nobody yet',
  'Review of the sample', 'Review, all of it open', 'Review, first rows open', 'Review, finding: question', 'Review, finding: rejected', 'Review, finding: warning', 'Review, finding: note', 'Review, answered',
  'Error summary', 'Roster', 'Roster, a person chosen', 'Roster, edit a person', 'Earlier pairs dialog', 'Earlier pairs dialog, a file read', 'Newer file, changes',
  'Rules, no rules', 'Rules, a preset', 'Rules, a rule open', 'Rules, kinds of rules', 'Rules as text', 'Rules as text, refused',
  'Pairs, not proposed', 'Pairs, work under way', 'Pairs', 'A pair open', 'A pair, reason for a lock', 'A pair, another partner', 'A change by hand', 'Not matched', 'Somebody waiting', 'What would help those who wait', 'Why not', 'Why not, answered',
  'Locks and exclusions', 'Charts', 'Scenarios, none', 'Goals compared', 'Other sets of pairs', 'Scenarios, side by side', 'Export', 'Check an audit record', 'Check an audit record, none chosen', 'Pairs out of date', 'Locks that cannot be kept', 'Pairs, few changes', 'Rounds', 'Circles',
  'Charter, filled in', 'Charter, a paper read', 'Readiness', 'Results', 'Results, a figure refused',
  'Where it is kept, not yet', 'Keep dialog', 'Where it is kept', 'End dialog', 'Kept, not saved', 'Kept, open in another tab', 'People, kept in this browser', 'Open a kept programme', 'Open a kept programme, refused',
  'Launch, nobody yet', 'Launch, letters', 'Launch, a letter being changed', 'Launch, a letter refused', 'Launch, ask first', 'Launch, a decline', 'Launch, sessions', 'Launch, no first day', 'Launch, sessions planned', 'Launch, a session moved',
  'Home, a programme that runs', 'Check-ins', 'Check-ins, a letter', 'Check-ins, pasting', 'Check-ins, sessions read', 'Check-ins, a pair open', 'Check-ins, a pair to end', 'Check-ins, nobody yet', 'Next cohort', 'Next cohort, nobody yet',
  'Surveys, no report', 'Surveys, the plan of a report', 'Surveys, a report', 'Surveys, questions', 'Surveys, one being changed', 'Surveys, ask', 'Surveys, no answers', 'Surveys, an export read', 'Surveys, answers', 'Surveys, scores', 'Surveys, a figure open',
];

const ALL = ['en', 'de', 'fr', 'es'];
const OTHERS = ALL.slice(1);
const NAMES = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' };
/** Every day the other languages and the other engine go this far, up to the rules. */
const DAILY = 4;
/** One language all the way; or, for the tests of every day, another one for each part of the walk: the two engines are a turn apart. */
const only = (code) => () => code;
const inTurn = (codes, from) => (part) => codes[(part + from) % codes.length];

/** `--whole` has all the states in each language and engine, in place of the turns of every day: a test each, so that one can be looked at alone. */
const whole = (engine, code, views) => ({
  name: `access: axe finds nothing in any state of the inventory in ${NAMES[code]}${code === 'en' ? '' : ', and nothing there is English'}, in ${engine}`,
  browsers: [engine],
  long: true,
  whole: true,
  run: (tools) => lookAt(tools, only(code), views),
});

export const tests = [
  {
    name: 'access: axe finds nothing in any state of the inventory, light and dark, 1280 and 320 px',
    browsers: ['chromium'],
    long: true,
    run: (tools) => lookAt(tools, only('en'), VIEWS),
  },
  {
    name: 'access: axe finds nothing in German, French and Spanish by turns, and nothing there is English',
    browsers: ['chromium'],
    long: true,
    whole: false,
    run: (tools) => lookAt(tools, inTurn(OTHERS, 0), WORDS, DAILY),
  },
  {
    name: 'access: axe finds nothing in Firefox, in four languages by turns',
    browsers: ['firefox'],
    long: true,
    whole: false,
    run: (tools) => lookAt(tools, inTurn(ALL, 1), ENGINE, DAILY),
  },
  ...OTHERS.map((code) => whole('chromium', code, VIEWS)),
  ...ALL.map((code) => whole('firefox', code, ENGINE)),
];

const WALK = [beforePeople, review, roster, rules, pairs, launch, surveys, results, kept, running];

/** Walks through every state, or as many parts as are wanted; `languageOf` says in which language a part is gone. */
async function lookAt({ driver, site, pictures }, languageOf, views, parts = WALK.length) {
  const files = new Files();
  const seen = new Set();
  const faults = [];
  const first = languageOf(0);
  const visit = await Visit.open(driver, site.url('/'), { translated: true, before: `Object.defineProperty(Navigator.prototype, 'languages', { get: () => ['${first}'] })` });
  let code = first;
  const tells = Object.fromEntries(OTHERS.map((each) => [each, speaksStill('en', each)]));
  // A page that begins anew begins in the browser's language.
  visit.keepLanguage = async () => {
    if ((await visit.evaluate(() => document.documentElement.lang)) !== code) await chooseLanguage(visit, code);
  };
  const look = async (state) => {
    assert(INVENTORY.includes(state), `“${state}” is not in the inventory`);
    seen.add(state);
    same(await visit.evaluate(() => document.documentElement.lang), code, `${state}: the language`);
    if (pictures) await visit.picture(`${pictures}/${code}-${state.replace(/[^A-Za-z]+/g, '-')}.png`);
    faults.push(...(await inspect(visit, `${code}, ${state}`, views)));
    if (code !== 'en') faults.push(...(await strangers(visit, tells[code])).map((one) => `${code}, ${state}, English: ${one}`));
  };
  try {
    await visit.ready();
    for (const [at, part] of WALK.slice(0, parts).entries()) {
      code = languageOf(at);
      await visit.keepLanguage();
      await part(visit, look, files);
    }
    if (parts === WALK.length) same(INVENTORY.filter((state) => !seen.has(state)), [], 'states of the inventory that were not looked at');
    assert(faults.length === 0, () => `${faults.length} faults:\n${faults.join('\n')}`);
    // The self-check tries what the policy refuses, and looks whether it is refused.
    // Chromium names a refused `data:` frame without its address.
    const probes = [/data:text\/plain,probe/, /^error: Framing '' violates the following Content Security Policy/];
    await visit.close({ expect: probes, faults: probes });
    return `${seen.size} states, ${seen.size * Object.keys(views).length} views`;
  } catch (error) {
    await visit.drop();
    if (faults.length > 0 && !error.message.includes(' faults:')) error.message += `\nfaults until then:\n${faults.join('\n')}`;
    throw error;
  } finally {
    files.remove();
  }
}

/** The sample in its fourth month. */
async function running(visit, look) {
  await fromMenu(visit, 'Clear everything');
  await visit.press('Clear everything', { selector: 'dialog .dialog-foot' });
  await until('the empty page', () => visit.evaluate(() => document.querySelector('dialog[open]') === null && document.querySelector('.door') !== null));
  await visit.keepLanguage();
  await visit.sees('See a programme that runs');
  await goTo(visit, 'Check-ins');
  await look('Check-ins, nobody yet');
  await goTo(visit, 'Next cohort');
  await look('Next cohort, nobody yet');
  await goTo(visit, 'Home');
  await openLiving(visit);
  await visit.sees('there has been no session');
  await look('Home, a programme that runs');
  await goTo(visit, 'Check-ins');
  await visit.sees('pairs on track');
  await look('Check-ins');
  await visit.evaluate(() => document.querySelector('vv-check-week details').setAttribute('open', ''));
  await look('Check-ins, a letter');
  await visit.press('Sessions from a file or pasted cells');
  await look('Check-ins, pasting');
  await visit.fill(/^Cells with a row of headers/, 'Who\tWhen\nsomebody\t2026-01-01\n');
  await visit.press('Read these cells');
  await visit.sees('can be taken over');
  await visit.evaluate(() => document.querySelectorAll('vv-check-ins details').forEach((one) => one.setAttribute('open', '')));
  await look('Check-ins, sessions read');
  await visit.press('Cancel');
  await visit.evaluate(() => document.querySelector('vv-check-ins vv-table tbody tr[data-index]').click());
  await visit.sees('Your notes');
  await look('Check-ins, a pair open');
  await visit.press('End this pair');
  await look('Check-ins, a pair to end');
  await goTo(visit, 'Next cohort');
  await visit.sees('a better fit');
  await look('Next cohort');
}

/** What there is with nobody in the roster. */
async function beforePeople(visit, look, files) {
  const dialogClosed = () => until('the dialog to close', () => visit.evaluate(() => document.querySelector('dialog[open]') === null));
  await look('The first screen');
  await visit.press('Start a programme');
  await visit.sees('Junior colleagues mentor senior leaders');
  await look('A new programme');
  await visit.press('Back');
  await visit.evaluate(() => document.querySelector('details.menu').setAttribute('open', ''));
  await look('The menu');
  await visit.evaluate(() => document.querySelector('details.menu').removeAttribute('open'));
  await visit.press(/^Search/, { selector: '.site-actions' });
  await visit.evaluate(() => document.querySelector('vv-palette input').click());
  await look('Search');
  await visit.page.keyboard.press('Escape');
  await visit.page.keyboard.press('Escape');
  await dialogClosed();
  await goTo(visit, 'Charter');
  await look('Charter');
  await goTo(visit, 'People');
  await look('People, empty');
  await visit.press('Paste from a spreadsheet');
  await look('People, pasting');
  await visit.press('Read these cells');
  await visit.sees('Paste the cells first');
  await look('People, a form refused');
  await visit.press('Two files: mentors and mentees');
  await look('People, two files');
  await visit.give(/A file of your people/, files.write('answers.csv', 'Timestamp,I feel heard,I feel safe,I feel seen\n1/3/2026 10:00:00,4,5,1\n1/3/2026 10:05:00,2,1,5\n1/3/2026 11:00:00,5,3,4\n'));
  await visit.sees('looks like answers to a survey');
  await look('People, a file in the wrong place');
  await visit.press('Add one person by hand');
  await visit.sees('Add a person');
  await look('Person form');
  await visit.page.keyboard.press('Escape');
  await dialogClosed();
  await fromMenu(visit, 'Open');
  await look('Open dialog');
  await (await visit.find('input[type="file"]', /File/)).uploadFile(files.write('not.viceversa', 'This is no saved programme.'));
  await visit.fill('Passphrase', 'wrong');
  await visit.press('Open');
  await until('the refusal', () => visit.evaluate(() => document.activeElement?.matches('dialog .error-summary')));
  await look('Open dialog, refused');
  await visit.page.keyboard.press('Escape');
  await dialogClosed();
  await visit.press(/^Save/, { selector: '.site-actions' });
  await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
  await look('Save dialog');
  await visit.press('Save to a file');
  await visit.sees('then tick the box');
  await look('Save dialog, refused');
  await (await visit.find('field', /written the passphrase down/)).click();
  await visit.download(() => visit.press('Save to a file'));
  await visit.sees('Is the file there?');
  await look('Save dialog, handed to the browser');
  await visit.page.keyboard.press('Escape');
  await dialogClosed();
  await fromMenu(visit, 'Clear everything');
  await look('Clear dialog');
  await visit.press('Cancel');
  await dialogClosed();
  await visit.press('What this opening of the page guarantees');
  await visit.sees('refused by the browser');
  await look('What this opening guarantees');
  await visit.page.keyboard.press('Escape');
  await dialogClosed();
  // The probe was a frame, and was refused.
  await visit.evaluate(() => { window.__watch.violations = window.__watch.violations.filter((one) => !one.startsWith('frame-src')); });
  await visit.press('About and licences');
  await visit.sees(/Version \d/, { selector: 'dialog' });
  await look('About dialog');
  await visit.page.keyboard.press('Escape');
  await dialogClosed();
  await goTo(visit, 'Rules');
  await look('Rules, nobody yet');
  await goTo(visit, 'Pairs');
  await look('Pairs, nobody yet');
  await goTo(visit, 'Launch');
  await look('Launch, nobody yet');
  await goTo(visit, 'People');
}

/** What a charter promises, and what came of it. */
async function results(visit, look) {
  await goTo(visit, 'Charter');
  await visit.fill('First day', '2026-01-12');
  await visit.press('Add a goal');
  await visit.fill('The goal, in a sentence', 'People hand in ideas');
  await visit.choose('Measured by', 'own');
  await visit.fill('What the figure is called', 'Ideas handed in');
  await visit.fill('Target', '20');
  await visit.sees('Exit survey');
  await look('Charter, filled in');
  await visit.press(/./, { kind: '[data-read="dpia"]' });
  await visit.sees('6. Decision');
  await look('Charter, a paper read');
  await goTo(visit, 'Readiness');
  await visit.sees('What could make it fail here');
  await look('Readiness');
  await goTo(visit, 'Results');
  await visit.sees('No figure was typed in yet.');
  await visit.press('Type in a figure', { selector: 'vv-own-figure' }).catch(() => visit.click('vv-own-figure summary'));
  await look('Results');
  await visit.press('Take it over');
  await visit.sees('Give a day, and either two whole numbers');
  await look('Results, a figure refused');
}

/** A programme that is kept in this browser, in every state that it can be in. */
async function kept(visit, look) {
  const state = (wanted) => until(`the state ${wanted}`, () => visit.evaluate((name) => document.querySelector('.saved-state')?.dataset.state === name, wanted));
  const dialogClosed = () => until('the dialog to close', () => visit.evaluate(() => document.querySelector('dialog[open]') === null));
  await visit.press('Only in this tab');
  await look('Where it is kept, not yet');
  await visit.press('Keep it in this browser');
  const again = await visit.count('button', /^Choose another passphrase$/);
  if (again > 0) await visit.press('Choose another passphrase');
  await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
  await look('Keep dialog');
  await (await visit.find('field', /written the passphrase down/)).click();
  await visit.press('Keep it in this browser', { selector: 'dialog .dialog-foot' });
  await state('saved');
  await dialogClosed();
  await visit.press('Saved in this browser');
  await look('Where it is kept');
  await visit.press('End this programme');
  await visit.sees('It cannot be brought back from here');
  await look('End dialog');
  await visit.press('Cancel');
  await visit.press('Go on');
  await dialogClosed();
  const rename = (name) => visit.evaluate((wanted) => document.querySelector('vv-app').app.update('Name the programme', (programme) => ({ ...programme, name: wanted })), name);
  await visit.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    window.__mend = () => { IDBObjectStore.prototype.put = put; };
  });
  await rename('No room');
  await state('failed');
  await look('Kept, not saved');
  await visit.evaluate(() => window.__mend());
  await visit.press('Try again');
  await state('saved');
  await visit.evaluate(() => {
    const { id } = document.querySelector('vv-app').app.view.kept.open;
    void navigator.locks.request(`viceversa-kept-${id}`, { steal: true }, () => new Promise(() => {}));
  });
  await state('elsewhere');
  await look('Kept, open in another tab');
  await visit.page.reload({ waitUntil: 'load' });
  await visit.ready();
  await visit.keepLanguage();
  await visit.sees('Kept in this browser');
  await look('People, kept in this browser');
  await visit.press(/^Open: /);
  await look('Open a kept programme');
  await visit.fill('Passphrase', 'wrong');
  await visit.press('Open', { selector: 'dialog .dialog-foot' });
  await until('the refusal', () => visit.evaluate(() => document.activeElement?.matches('dialog .error-summary')));
  await look('Open a kept programme, refused');
  await visit.page.keyboard.press('Escape');
  await dialogClosed();
}

/** A file between reading and taking over, with every kind of finding. */
async function review(visit, look, files) {
  await openSample(visit);
  await look('Review of the sample');
  for (const part of [/columns understood/, /^Levels:/, /^Roles:/]) await visit.press(part);
  await look('Review, all of it open');
  await visit.press('First rows, encoding and header row');
  await look('Review, first rows open');
  await visit.press('Back');
  await visit.sees('Who takes part?');
  await openFile(visit, files.write('spoilt.csv', spoilt()));
  await visit.press(/good to know/);
  for (const severity of ['question', 'rejected', 'warning', 'note']) {
    const there = await visit.evaluate((wanted) => document.querySelector(`.findings [data-severity="${wanted}"]`)?.scrollIntoView({ block: 'center' }) !== undefined || document.querySelector(`.findings [data-severity="${wanted}"]`) !== null, severity);
    assert(there, `the spoilt file brings no finding of the kind “${severity}”`);
    await look(`Review, finding: ${severity}`);
  }
  while ((await visit.count('button', /^Take the data as it is$/)) > 0) {
    const before = await visit.count('button', /^Take the data as it is$/);
    await visit.press('Take the data as it is');
    await until('the question to be settled', async () => (await visit.count('button', /^Take the data as it is$/)) < before);
  }
  await look('Review, answered');
  await visit.press('Put another file beside it');
  await (await visit.find('input[type="file"]', /Another file/)).uploadFile(files.write('broken.xlsx', Buffer.from('PK\x03\x04 and then nothing', 'latin1')));
  await until('the refusal', () => visit.evaluate(() => document.querySelector('vv-error-summary')?.innerText.trim().length > 20));
  await look('Error summary');
  await visit.press('Back');
  await visit.sees('Who takes part?');
}

/** A file of which something is doubtful in every way. */
function spoilt() {
  const people = rows(24);
  people[4][0] = people[3][0];
  people[6][3] = 'somewhere in between';
  people[9][1] = people[8][1];
  people[10][5] = 'Data; data; Dta';
  people[12][0] = '';
  people[12][1] = '';
  people[14][2] = 'perhaps';
  return csv([...HEADERS, 'Manager'], [...people.map((row, at) => [...row, at === 0 ? row[0] : 'P99999']), ['Total', '24', '', '', '', '', '', '']]);
}

async function roster(visit, look, files) {
  await goTo(visit, 'Home');
  await openSample(visit);
  await takeOver(visit);
  await goTo(visit, 'Home');
  await look('Home');
  await goTo(visit, 'People');
  await look('Roster');
  // Asked once; the answer is remembered.
  await visit.press('Only in a file');
  await visit.click('tbody tr[data-index]');
  await visit.sees('Leave out of the programme');
  await look('Roster, a person chosen');
  await visit.press('Edit');
  await visit.sees('Edit a person');
  await look('Roster, edit a person');
  await visit.page.keyboard.press('Escape');
  await until('the dialog to close', () => visit.evaluate(() => document.querySelector('dialog[open]') === null));
  await visit.press('Earlier or known pairs');
  await until('the dialog', () => visit.evaluate(() => document.querySelector('dialog[open]') !== null));
  await look('Earlier pairs dialog');
  const names = await visit.evaluate(() => [...document.querySelectorAll('tbody tr[data-index]')].slice(0, 3).map((row) => row.querySelectorAll('td, th')[0].innerText.trim()));
  const pairs = csv(['Who gave', 'Who got', 'When'], [[names[0], names[1], '2024'], [names[2], 'Somebody who left', '2024']]);
  await (await visit.find('dialog input[type="file"]', /./)).uploadFile(files.write('pairs.csv', pairs));
  await visit.sees('The second column holds the mentors', { selector: 'dialog' });
  await look('Earlier pairs dialog, a file read');
  await visit.press('The second column holds the mentors', { selector: 'dialog' });
  await until('the columns to change sides', () => visit.evaluate(() => document.querySelector('#pairs-mentor')?.value === 'Who got'));
  await visit.page.keyboard.press('Escape');
  await visit.press('Read a newer file');
  await openFile(visit, files.write('newer.csv', csv(HEADERS, rows(20))));
  await visit.sees('Against the roster you have');
  await look('Newer file, changes');
  await visit.press('Keep the roster as it is');
}

async function rules(visit, look) {
  await goTo(visit, 'Rules');
  // A programme begins with rules; these are removed one by one.
  for (let left = await visit.count('button', /^Remove rule/); left > 0; left -= 1) {
    await visit.press('Remove rule 1');
    await until('one rule fewer', async () => (await visit.count('button', /^Remove rule/)) < left);
  }
  await visit.sees('No rules yet');
  await look('Rules, no rules');
  await choosePreset(visit);
  await visit.sees(/removes|pairs/i);
  await look('Rules, a preset');
  await visit.press('Change rule 1');
  await look('Rules, a rule open');
  await visit.press('Close rule 1');
  await visit.press('Add a rule');
  await look('Rules, kinds of rules');
  await visit.press('Add a rule');
  await visit.press('The rules as text');
  await look('Rules as text');
  await visit.fill(/text|JSON|rules/i, '{ "direction": "sideways" }', { selector: 'vv-policy-json' });
  await visit.press('Use this text');
  await until('the refusal', () => visit.evaluate(() => document.querySelector('vv-policy-json [role="alert"], vv-policy-json [aria-invalid="true"], vv-policy-json .error-text') !== null));
  await look('Rules as text, refused');
  await visit.press('Back to the rules in use');
}

async function pairs(visit, look) {
  await goTo(visit, 'Pairs');
  await look('Pairs, not proposed');
  // The bar comes when work takes long; here the work waits until it has been looked at.
  await underWay(visit, look);
  await visit.sees('Checked by independent code', { within: 120_000 });
  await look('Pairs');
  await goTo(visit, 'Home');
  await look('Home, pairs made');
  await goTo(visit, 'Pairs');
  await visit.click('#vv-panel-pairs tbody tr[data-index]');
  await visit.sees('Next best for the mentor');
  await look('A pair open');
  await visit.press('Lock this pair');
  await look('A pair, reason for a lock');
  await visit.press('Cancel', { selector: '.reason-form' });
  await visit.press('Choose another partner');
  const partner = await visit.find('field', /^Another mentee for/);
  await partner.click();
  await visit.page.keyboard.press('ArrowDown');
  await look('A pair, another partner');
  await visit.page.keyboard.press('Enter');
  await until('the change by hand', () => visit.evaluate(() => document.querySelector('vv-hand-change') !== null));
  await until('its cost', async () => (await visit.count('button', /^Make this pair$/)) > 0);
  await look('A change by hand');
  await visit.press('Cancel', { selector: 'vv-hand-change' });
  await openTab(visit, 'Not matched');
  await look('Not matched');
  const waits = await visit.page.$('#vv-panel-waiting tbody tr[data-index]');
  assert(waits, 'nobody waits in the sample: the state cannot be looked at');
  await waits.click();
  await look('Somebody waiting');
  await visit.press('See what would help');
  await visit.sees(/changes? tried|nothing to try/, { within: 120_000 });
  await look('What would help those who wait');
  await openTab(visit, 'Why not');
  await look('Why not');
  for (const label of ['Mentor', 'Mentee']) {
    await (await visit.find('field', label, { selector: 'vv-why-not' })).click();
    await visit.page.keyboard.press('ArrowDown');
    await visit.page.keyboard.press('Enter');
  }
  await visit.sees(/The rules allow this pair|required rules? forbids? this pair|are a pair/);
  await look('Why not, answered');
  await openTab(visit, 'Pairs');
  await visit.click('#vv-panel-pairs tbody tr[data-index]');
  await visit.press('Lock this pair');
  await visit.press('Lock', { selector: '.reason-form' });
  await openTab(visit, 'Locks');
  await look('Locks and exclusions');
  await openTab(visit, 'Charts');
  await visit.sees(/The largest gap|No group of five/, { selector: 'vv-access' });
  await look('Charts');
  await openTab(visit, 'Scenarios');
  await look('Scenarios, none');
  await visit.press('Compare the goals');
  await visit.sees('Would rather swap', { within: 120_000 });
  await look('Goals compared');
  await visit.press('Show another just as good');
  await visit.sees('Use these pairs', { within: 120_000 });
  await look('Other sets of pairs');
  await visit.fill('Name', 'First try', { selector: 'vv-scenarios' });
  await visit.press('Keep');
  await visit.sees('Side by side');
  await look('Scenarios, side by side');
  await openTab(visit, 'Rounds and circles');
  await visit.press('Make rounds');
  await visit.sees('Each round is proved');
  await look('Rounds');
  await visit.press('Make circles');
  await visit.sees('in a circle');
  await look('Circles');
  await openTab(visit, 'Export');
  await look('Export');
  await visit.press('Check a record');
  await visit.sees('runs again from the same people', { selector: 'dialog' });
  await look('Check an audit record');
  await visit.press('Run again and compare', { selector: 'dialog' });
  await visit.sees('No record is chosen', { selector: 'dialog' });
  await look('Check an audit record, none chosen');
  await visit.page.keyboard.press('Escape');
  await until('the dialog to close', () => visit.evaluate(() => document.querySelector('dialog[open]') === null));
  await goTo(visit, 'Rules');
  await visit.press('Remove rule 1');
  await goTo(visit, 'Pairs');
  await visit.sees('have changed since these pairs were made');
  await look('Pairs out of date');
  await visit.press('See the choices');
  await visit.sees('What changes');
  await look('Pairs, few changes');
  await goTo(visit, 'Rules');
  // Counted to the end: the effects stand above what is typed and pressed next.
  await visit.sees('Counted for the rules as they stand');
  await visit.press('The rules as text');
  await visit.fill(/text|JSON|rules/i, '{ "rules": [{ "rule": "level-gap", "must": { "min": 40 } }] }', { selector: 'vv-policy-json' });
  await visit.press('Use this text');
  // The core reads the text first.
  await visit.sees(/\b1 rule\b/);
  await goTo(visit, 'Pairs');
  await visit.sees(/, 1 rule\b/);
  await visit.press('Propose again');
  await visit.sees('1 lock cannot be kept');
  await look('Locks that cannot be kept');
  await visit.press('Set this lock aside and propose');
  await visit.sees('Checked by independent code', { within: 120_000 });
}

/** From choosing a survey to comparing two waves. */
async function launch(visit, look) {
  // Whoever was locked and set aside before may have left nobody to write to.
  await choosePreset(visit, 'Reverse mentoring');
  await propose(visit, { again: true });
  await goTo(visit, 'Launch');
  await visit.sees('Both of you teach');
  await look('Launch, letters');
  await visit.press('Change for this pair');
  await visit.fill('Text', 'Dear {nobody}', { selector: 'vv-letters' });
  await look('Launch, a letter being changed');
  await visit.press('Keep this text');
  await visit.sees('names something that cannot be filled in');
  await look('Launch, a letter refused');
  await visit.press('Leave it as it was');
  await openTab(visit, 'Sessions');
  await look('Launch, sessions');
  await visit.press('Propose sessions');
  await visit.sees('does not say when the programme starts');
  await look('Launch, no first day');
  await visit.evaluate(() => {
    const field = document.querySelector('vv-sessions input[type="date"]');
    field.value = '2031-01-13';
    field.dispatchEvent(new Event('change'));
  });
  await visit.press('Propose sessions');
  await visit.sees('sessions planned');
  await look('Launch, sessions planned');
  await visit.click('vv-sessions tbody tr[data-index]');
  await visit.evaluate(() => {
    const field = document.querySelector('vv-sessions input[type="datetime-local"]');
    field.value = '2031-02-02T03:00';
    field.dispatchEvent(new Event('input'));
  });
  await visit.press('Move');
  await visit.sees(/Outside the hours|are not known, so nobody/);
  await look('Launch, a session moved');
  await openTab(visit, 'Ask first');
  await look('Launch, ask first');
  await visit.press(/declined/);
  await until('the way to new partners', () => visit.evaluate(() => document.querySelector('vv-consult vv-rematch') !== null));
  await look('Launch, a decline');
}
async function surveys(visit, look, files) {
  await goTo(visit, 'Surveys');
  await until('the library', () => visit.evaluate(() => document.querySelector('#vv-about-heading') !== null));
  await look('Surveys, questions');
  await visit.press('Make your own from it');
  await look('Surveys, one being changed');
  await visit.press('Cancel');
  await openTab(visit, 'Ask');
  await look('Surveys, ask');
  await openTab(visit, 'Report for others');
  await look('Surveys, no report');
  await openTab(visit, 'Answers');
  await look('Surveys, no answers');
  await bringExport(visit, files, 'spring.csv', formsExport(), 'spring', true);
  await look('Surveys, an export read');
  await visit.press('Take over 12 answers');
  await visit.sees('Answers here');
  await bringExport(visit, files, 'autumn.csv', formsExport(1), 'autumn');
  await visit.press('Take over 12 answers');
  await until('both waves', () => visit.evaluate(() => document.querySelectorAll('vv-answers tbody tr').length === 2));
  await look('Surveys, answers');
  await visit.press('See the scores');
  await visit.sees('12 people answered both');
  await look('Surveys, scores');
  await visit.evaluate(() => document.querySelector('details.figure > summary').click());
  await look('Surveys, a figure open');
  await openTab(visit, 'Answers');
  await bringExport(visit, files, 'departments.csv', fourDepartments(), 'winter', true);
  await visit.press(/^Take over 40 answers/);
  await openTab(visit, 'Report for others');
  await visit.sees('What the report will show');
  await look('Surveys, the plan of a report');
  await toReport(visit);
  await visit.evaluate(() => document.querySelectorAll('vv-report details').forEach((one) => one.setAttribute('open', '')));
  await look('Surveys, a report');
}

/** Starts the pairing with answers of the worker held back, so that the bar stands still while it is looked at. */
async function underWay(visit, look) {
  await visit.evaluate(() => window.__hold(true));
  await visit.press('Propose pairs');
  await until('the bar', () => visit.evaluate(() => document.querySelector('.busy-bar') !== null));
  await look('Pairs, work under way');
  await visit.evaluate(() => window.__hold(false));
}
