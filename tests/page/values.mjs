/** Values that mean the same, and hours and grades that are asked about: in the review of a file and where rules compare a column. */
import { csv } from './lib/people.mjs';
import { goTo, openFile, takeOver } from './lib/steps.mjs';
import { assert, until } from './lib/tools.mjs';

const HEADERS = ['Id', 'Name', 'Role', 'Grade', 'Department', 'Cost centre', 'Availability'];
const ROWS = [
  ['1', 'Ada Abel', 'mentor', 'AO', 'FIN', 'LDS', 'Thu 2-4'],
  ['2', 'Bela Brandt', 'mentor', 'EO', 'Finance', 'Leeds', 'mornings'],
  ['3', 'Chidi Costa', 'mentee', 'Grade 7', 'Fin.', 'Leeds', 'nach Absprache'],
  ['4', 'Dana Dietz', 'mentee', 'SCS1', 'Sales', 'York', 'Mon 9-5'],
  ['5', 'Emre Faber', 'mentor', 'Wizard', 'Sales', 'York', 'every other Monday'],
];

/** Codes of the findings that are shown, questions that are open first. */
const codes = (visit, severity) => visit.evaluate((wanted) => [...document.querySelectorAll(`.findings [data-severity="${wanted}"]`)].map((item) => item.dataset.code).sort(), severity);

export const tests = [
  {
    name: 'values: what a file leaves open is asked, spellings are merged one click each, and rules show those that are left',
    browsers: ['chromium', 'firefox'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await openFile(visit, files.write('people.csv', csv(HEADERS, ROWS)));
      const asked = await codes(visit, 'question');
      for (const code of ['hours-half-of-day', 'known-ladder']) assert(asked.includes(code), `${code} is not asked: ${asked.join()}`);
      await visit.press('In the afternoon');
      await until('the hours to be settled', async () => !(await codes(visit, 'question')).includes('hours-half-of-day'));
      await visit.press('These are the levels');
      await until('the ladder to be settled', async () => !(await codes(visit, 'question')).includes('known-ladder'));
      await visit.press('“FIN”, “Fin.” are “Finance”');
      await until('the departments to be merged', async () => !(await codes(visit, 'warning')).includes('similar-values'));
      // A title on no step is placed on one.
      await visit.choose('Wizard', 'A new step on top');
      await until('the title to be placed', () => visit.evaluate(() => document.querySelector('[aria-label="Not among the levels yet"]') === null));
      await takeOver(visit);

      await goTo(visit, 'Rules');
      await visit.press('Add a rule');
      await visit.press(/^Different /);
      for (const side of ['The mentor’s', 'The mentee’s']) await visit.choose(side, 'Cost centre');
      await visit.press('“LDS” is “Leeds”');
      await until('the sites to be merged', () => visit.evaluate(() => document.querySelector('[data-code="similar-values"]') === null));
      await visit.close();
    },
  },
];
