/** Check-ins and the next cohort, on the sample programme in its fourth month. */
import { heading, tabTo, use } from './keyboard.mjs';
import { goTo, openLiving } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';

const programme = (visit, part) => visit.evaluate((wanted) => JSON.parse(JSON.stringify(document.querySelector('vv-app').app.programme[wanted])), part);
const health = (visit) => visit.evaluate(() => document.querySelector('vv-app').app.view.health);

export const tests = [
  {
    name: 'check-ins: the sample that runs fills Home, and a session is entered by keyboard alone',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await use(visit, /^See a programme that runs$/);
      await heading(visit, 'Sample: Meridian learns both ways');
      await visit.sees('there has been no session');
      const states = await visit.evaluate(() => Object.fromEntries([...document.querySelectorAll('nav.steps [data-step]')].map((one) => [one.dataset.step, one.dataset.state])));
      for (const step of ['charter', 'people', 'rules', 'pairs', 'check-ins', 'surveys']) assert(['done', 'to-do'].includes(states[step]), `${step}: ${states[step]}`);
      await use(visit, /^Check-ins/);
      await heading(visit, 'Check-ins');
      await visit.sees('pairs on track');
      const before = (await programme(visit, 'sessions')).length;
      const { pairs } = await health(visit);
      const never = pairs.find(({ held }) => held === 0);
      const people = await programme(visit, 'people');
      const name = people.find(({ id }) => id === never.mentor).name;
      await tabTo(visit, /^The pair/);
      await visit.page.keyboard.type(name);
      await visit.page.keyboard.press('Enter');
      await tabTo(visit, /^Topic$/);
      await visit.page.keyboard.type('First steps');
      await visit.page.keyboard.press('Enter');
      await until('the session', async () => (await programme(visit, 'sessions')).length === before + 1);
      const added = (await programme(visit, 'sessions')).at(-1);
      same([added.mentor, added.mentee, added.topic, added.minutes], [never.mentor, never.mentee, 'First steps', 60], 'the session');
      await until('the pair on track', async () => (await health(visit)).pairs.find(({ mentor }) => mentor === never.mentor).state === 'on-track');
      same((await visit.watched()).pointer, 0, 'pointer events');
      await visit.close();
    },
  },
  {
    name: 'check-ins: pasted sessions are read, whoever a name may mean is asked for, and nothing is taken over unseen',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      await goTo(visit, 'Check-ins');
      await visit.sees('pairs on track');
      const { pairs } = await health(visit);
      const before = (await programme(visit, 'sessions')).length;
      await visit.press('Sessions from a file or pasted cells');
      const start = (await health(visit)).start;
      await visit.fill(/^Cells with a row of headers/, `Mentor\tMentee\tDate\tDauer\n${pairs[0].mentor}\t${pairs[0].mentee}\t${start}\t45 min\nnobody@else.example\t${pairs[1].mentee}\t${start}\t60\n`);
      await visit.press('Read these cells');
      await visit.sees('1 session can be taken over');
      await visit.sees('1 row names somebody who is not in the roster');
      same((await programme(visit, 'sessions')).length, before, 'sessions before they are taken over');
      await visit.press('Take 1 session over');
      await until('the session', async () => (await programme(visit, 'sessions')).length === before + 1);
      await visit.close();
    },
  },
  {
    name: 'check-ins: a pair ends without a reason, both are free, and the fewest moves are offered',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      await goTo(visit, 'Check-ins');
      await visit.sees('pairs on track');
      const before = (await health(visit)).counts;
      await visit.evaluate(() => document.querySelector('vv-check-ins vv-table tbody tr[data-index]').click());
      await visit.sees('Your notes');
      await visit.press('End this pair');
      same(await visit.count('field', /reason/i), 0, 'fields for a reason');
      await visit.press('End the pair');
      await until('the end', async () => (await health(visit))?.counts.ended === before.ended + 1);
      same((await health(visit)).counts.pairs, before.pairs - 1, 'pairs');
      const [decision] = (await programme(visit, 'decisions')).slice(-1);
      same([decision.kind, decision.reason ?? null], ['exclude', null], 'the decision');
      await goTo(visit, 'Pairs');
      await visit.sees('Change as little as possible');
      await visit.close();
    },
  },
  {
    name: 'next cohort: what was learned, lessons, and a new programme without answers',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      await goTo(visit, 'Next cohort');
      await visit.sees('a better fit');
      await visit.press(/^Try as a scenario/);
      await until('the scenario', async () => (await programme(visit, 'scenarios')).length === 1, { within: 60_000 });
      await goTo(visit, 'Next cohort');
      await visit.press(/^Begin with 120 people$/);
      await until('the next programme', async () => (await programme(visit, 'sessions')).length === 0, { within: 30_000 });
      const history = await programme(visit, 'history');
      assert(history.length > 30, `${history.length} earlier pairs`);
      same([(await programme(visit, 'surveys')).length, await programme(visit, 'pairing')], [0, null], 'answers and pairs');
      await visit.close();
    },
  },
];
