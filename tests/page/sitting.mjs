/** One sitting: the sample programme from the charter to the next cohort, in French, by keyboard alone, and no English word on the way. */
import { allFrench, englishIn, french } from './lib/french.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { tabTo, use } from './keyboard.mjs';

const programme = (visit, part) => visit.evaluate((wanted) => JSON.parse(JSON.stringify(document.querySelector('vv-app').app.programme[wanted])), part);
const health = (visit) => until('how the pairs stand', () => visit.evaluate(() => document.querySelector('vv-app').app.view.health));

/** To a step by its button in the rail, pressed by a key. */
async function step(visit, name) {
  await visit.evaluate((wanted) => document.querySelector(`nav.steps [data-step="${wanted}"]`).focus(), name);
  await visit.page.keyboard.press('Enter');
  await until(`the step ${name}`, () => visit.evaluate((wanted) => document.querySelector(`nav.steps [aria-current="step"][data-step="${wanted}"]`) !== null && document.activeElement?.tagName === 'H1', name));
  await until('an answer of the core', () => visit.evaluate(() => !/…$/.test(document.querySelector('main [role="status"]')?.textContent.trim() ?? '')));
  await allFrench(visit, name);
}

/** To a tab of the step, by arrow keys. */
async function tab(visit, key) {
  await visit.evaluate(() => document.querySelector('main [role="tab"][aria-selected="true"]').focus());
  const wanted = french(key);
  await visit.page.keyboard.press('Home');
  for (let press = 0; press < 12; press += 1) {
    const at = await visit.evaluate(() => document.activeElement.innerText.trim());
    if (wanted.test(at)) break;
    await visit.page.keyboard.press('ArrowRight');
    await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await until(`the tab ${key}`, () => visit.evaluate(() => document.activeElement?.getAttribute('aria-selected') === 'true'));
  await allFrench(visit, key);
}

/** The focus on the first thing that fits, as a search or a shortcut would put it, and a key. */
async function press(visit, selector, key = 'Enter') {
  await until(selector, () => visit.evaluate((wanted) => document.querySelector(wanted) !== null, selector));
  await visit.evaluate((wanted) => document.querySelector(wanted).focus(), selector);
  await visit.page.keyboard.press(key);
}

const text = ({ bytes }) => Buffer.from(bytes).toString('utf8');

export const tests = [
  {
    name: 'sitting: the sample programme from charter to next cohort in French, by keyboard, and no English word is met',
    browsers: ['chromium'],
    async run({ openPage, pictures }) {
      const visit = await openPage('/', { before: "Object.defineProperty(navigator, 'languages', { get: () => ['fr-FR'] })" });
      const { keyboard } = visit.page;
      const shot = (name) => pictures && visit.picture(`${pictures}/sitting-${name}.png`);
      await until('French', () => visit.evaluate(() => document.documentElement.lang === 'fr'));
      await allFrench(visit, 'the first screen');
      await use(visit, french('door-living.do'));
      await until('the sample', () => visit.evaluate(() => document.querySelector('main h1')?.innerText.startsWith('Exemple')));
      const { people, names } = await visit.evaluate(() => {
        const { people } = document.querySelector('vv-app').app.programme;
        return { people: people.length, names: people.flatMap((one) => [one.name, one.department, one.location, ...(one.offers ?? []).map(({ skill }) => skill), ...(one.wants ?? []).map(({ skill }) => skill)]).filter(Boolean) };
      });
      // Home: who needs a word this week, each with drafts of both mails.
      const { week, counts } = await health(visit);
      assert(week.length > 3, `${week.length} things to do`);
      await allFrench(visit, 'home');
      same(await visit.count('button', french('check-letters')), Math.min(5, week.filter(({ drafts }) => drafts.length > 0).length), 'drafts on Home');
      await use(visit, french('check-letters'));
      await visit.sees(/Bonjour .+,/, { selector: '.needs details[open]' });
      await shot('home');
      const states = await visit.evaluate(() => [...document.querySelectorAll('nav.steps [data-state]')].filter(({ dataset }) => dataset.state === 'not-begun' || dataset.state === 'missing').map(({ dataset }) => dataset.step));
      same(states, [], 'steps that the sample leaves empty');

      // Plan.
      await step(visit, 'charter');
      await tabTo(visit, french('charter-page-save'));
      const page = text(await visit.download(() => keyboard.press('Enter')));
      assert(page.includes('<html lang="fr"') && page.includes("default-src 'none'"), 'the page for the sponsor');
      same(englishIn(page.replace(/<style>.*?<\/style>|<meta[^>]*>/gs, ''), names), [], 'English words in the page for the sponsor');
      await step(visit, 'readiness');
      await until('the result', () => visit.evaluate(() => document.querySelector('[data-result="go"]') !== null));
      await allFrench(visit, 'readiness');

      // Match.
      for (const name of ['people', 'rules', 'pairs']) await step(visit, name);

      // Run: a letter for everybody, drafts, a decline with the fewest moves, sessions, the kit.
      await step(visit, 'launch');
      await visit.sees(/Chacun de vous deux transmet, et chacun apprend/);
      await use(visit, french('launch-edit-all'));
      await until('the subject', () => visit.evaluate(() => document.activeElement?.matches('vv-letters form input')));
      await press(visit, 'vv-letters form textarea', 'End');
      await keyboard.type('\nÀ bientôt, {recipient}');
      await use(visit, french('launch-keep'));
      await visit.sees(/À bientôt, \p{L}/u);
      const drafts = await visit.download(() => use(visit, french('launch-file-mails')));
      assert(drafts.bytes.length > 5_000, 'drafts of mails');
      const letters = text(await visit.download(() => use(visit, french('launch-file-html'))));
      same(englishIn(letters.replace(/<style>.*?<\/style>|<meta[^>]*>/gs, ''), names), [], 'English words in the letters');
      await tab(visit, 'launch-consult');
      const planned = (await programme(visit, 'planned')).filter(({ cancelled }) => cancelled).length;
      const declined = await visit.evaluate(() => document.querySelectorAll('vv-consult tbody tr').length);
      await press(visit, 'vv-consult tbody tr:first-child button:last-child');
      await until('one pair less', () => visit.evaluate((was) => document.querySelectorAll('vv-consult tbody tr').length === was - 1, declined));
      const gone = (await programme(visit, 'letters')).answers.find(({ agreed }) => !agreed);
      const excluded = (await programme(visit, 'decisions')).find(({ kind, mentor, mentee }) => kind === 'exclude' && mentor === gone.mentor && mentee === gone.mentee);
      same(excluded?.reason ?? null, null, 'the reason of the exclusion');
      assert((await programme(visit, 'planned')).filter(({ cancelled }) => cancelled).length > planned, 'their sessions are called off');
      await use(visit, french('pairs-rematch-see'));
      await until('the choices', () => visit.evaluate(() => document.querySelector('vv-consult input[name="vv-choice"]') !== null), { within: 120_000 });
      await allFrench(visit, 'new partners');
      const before = (await programme(visit, 'pairing')).pairs.length;
      await press(visit, 'vv-consult vv-rematch .primary');
      await until('new partners', async () => (await programme(visit, 'pairing')).pairs.length >= before);
      await tab(visit, 'launch-sessions');
      await use(visit, french('launch-propose'));
      await visit.sees(/séances prévues|séances sont prévues|planifiées/);
      const calendar = text(await visit.download(() => use(visit, french('launch-ics-all'))));
      assert(calendar.includes('BEGIN:VTIMEZONE') && calendar.includes('METHOD:PUBLISH'), 'the calendar');
      same(englishIn(calendar.replace(/\r\n[ \t]/g, '').split(/\r\n/).filter((line) => /^(SUMMARY|DESCRIPTION)/.test(line)).join('\n'), names), [], 'English words in the calendar');
      const called = text(await visit.download(() => use(visit, /\(\.ics\)$/, { back: true })));
      assert(called.includes('BEGIN:VCALENDAR'), 'a calendar again');
      await allFrench(visit, 'sessions');
      await tab(visit, 'launch-kit');
      await until('the kit', () => visit.evaluate(() => document.querySelectorAll('vv-kit details').length > 5));
      await allFrench(visit, 'the kit');
      const kit = text(await visit.download(() => use(visit, french('kit-download'))));
      same(englishIn(kit.replace(/<style>.*?<\/style>|<meta[^>]*>/gs, ''), names), [], 'English words in the kit');

      // A session is entered, a pair ends without a reason, its sessions leave the calendars, the rule is changed.
      await step(visit, 'check-ins');
      await until('the pairs', () => visit.evaluate(() => document.querySelector('vv-check-ins vv-table tbody tr[data-index]') !== null));
      await visit.sees(/enquête éclair «\s?Mois 3/);
      const held = (await programme(visit, 'sessions')).length;
      const late = (await health(visit)).pairs.find((pair) => pair.held === 0);
      const mentor = (await programme(visit, 'people')).find(({ id }) => id === late.mentor).name;
      await tabTo(visit, french('check-pair-label'));
      await keyboard.type(mentor);
      await keyboard.press('Enter');
      await tabTo(visit, french('check-topic'));
      await keyboard.type('Premiers pas');
      await keyboard.press('Enter');
      await until('the session', async () => (await programme(visit, 'sessions')).length === held + 1);
      await press(visit, 'vv-check-ins vv-table tbody tr[data-index]');
      await until('the pair', () => visit.evaluate(() => document.querySelector('vv-check-panel') !== null));
      await allFrench(visit, 'a pair');
      await use(visit, french('check-end'));
      await use(visit, french('check-end-do'));
      await until('the end', async () => (await programme(visit, 'withdrawals')).length === 2);
      const ended = (await programme(visit, 'withdrawals')).at(-1);
      same(Object.keys(ended).sort(), ['date', 'mentee', 'mentor', 'settled', 'who'], 'what is kept of a withdrawal');
      const off = text(await visit.download(() => press(visit, `button[aria-label^="Retirer leurs séances"]`)));
      assert(off.includes('METHOD:CANCEL') && off.includes('STATUS:CANCELLED'), 'the cancellation');
      await allFrench(visit, 'check-ins');
      await shot('check-ins');

      // Learn: a figure of one's own, a change of the rules tried, lessons, and the next programme.
      await step(visit, 'surveys');
      await step(visit, 'results');
      await until('the figures', () => visit.evaluate(() => document.querySelectorAll('tr[data-kpi]').length > 14));
      await allFrench(visit, 'results');
      await use(visit, french('results-own-new'));
      await tabTo(visit, french('results-own-name'));
      await keyboard.type('Départs précoces');
      await tabTo(visit, /^Le mieux, c’est/, { tag: 'select' });
      await keyboard.press('ArrowDown');
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await until('the figure', () => visit.evaluate(() => document.querySelector('tr[data-kpi="Départs précoces"]') !== null));
      same((await programme(visit, 'measures')).at(-1), { name: 'Départs précoces', unit: 'number', better: 'down', readings: [] }, 'the figure');
      await shot('results');
      await step(visit, 'next-cohort');
      await until('what was learned', () => visit.evaluate(() => document.querySelector('.next-cohort-step table') !== null));
      await allFrench(visit, 'next cohort');
      await press(visit, '.next-cohort-step li.card button');
      await until('the scenario', async () => (await programme(visit, 'scenarios')).length === 1, { within: 120_000 });
      await allFrench(visit, 'the scenario');
      await step(visit, 'next-cohort');
      await until('what was learned', () => visit.evaluate(() => document.querySelector('.next-cohort-step form') !== null));
      const lessons = text(await visit.download(() => use(visit, french('next-download'))));
      same(englishIn(lessons, names), [], 'English words in the lessons');
      await tabTo(visit, french('next-leaver'));
      await keyboard.type(mentor);
      await keyboard.press('Enter');
      await until('one who leaves', () => visit.evaluate(() => document.querySelector('.next-cohort-step form ul') !== null));
      await shot('next-cohort');
      const pairs = (await programme(visit, 'pairing')).pairs.length;
      await press(visit, '.next-cohort-step form button.primary');
      await until('the next programme', async () => (await programme(visit, 'sessions')).length === 0, { within: 60_000 });
      const next = await visit.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('vv-app').app.programme)));
      same([next.people.length, next.surveys.length, next.pairing, next.withdrawals.length, next.checkInNotes.length], [people - 1, 0, null, 0, 0], 'what the next programme begins with');
      assert(next.history.length >= pairs && next.people.every(({ name }) => name !== mentor), `${next.history.length} earlier pairs`);
      assert(next.lessons.includes('agendas') && next.name.startsWith('Exemple'), 'lessons and name go along');
      await allFrench(visit, 'the next programme');
      same((await visit.watched()).pointer, 0, 'pointer events');
      assert(counts.pairs > 30, 'a cohort');
      await visit.close();
    },
  },
];
