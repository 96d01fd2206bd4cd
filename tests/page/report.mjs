/** The road to what others may see: plan, report, files, and what is remembered of them. */
import { tabTo, use } from './keyboard.mjs';
import { goTo, openLiving, openSample, openTab, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';
import { bringExport } from './surveys.mjs';

const BOTH = ['chromium', 'firefox'];
const ALL = [...BOTH, 'webkit'];
const SIZES = { Sales: 16, Technology: 14, Legal: 6, Board: 4 };

/** Forty answers of four departments, of which two are too small to be shown, and two comments. */
export function fourDepartments(sizes = SIZES) {
  const words = ['Strongly disagree', 'Disagree', 'Neither', 'Agree', 'Strongly agree'];
  const lines = ['Department,I am heard,I learn from others,What else?'];
  let row = 0;
  for (const [name, size] of Object.entries(sizes)) {
    for (let at = 0; at < size; at += 1, row += 1) lines.push(`${name},${words[(row * 3 + at) % 5]},${words[(row * 7) % 5]},${row === 3 ? 'More of this please' : row === 20 ? 'Sometimes too late in the day' : ''}`);
  }
  return lines.join('\n');
}

/** From the export to the plan's form. */
export async function toPlan(visit, files, export_ = fourDepartments()) {
  await goTo(visit, 'Surveys');
  await visit.sees('One-minute pulse');
  await bringExport(visit, files, 'spring.csv', export_, 'spring', true);
  await visit.press(/^Take over 40 answers/);
  await visit.sees('Answers here');
  await openTab(visit, 'Report for others');
  await visit.sees('What the report will show');
}

/** Fixes the plan by department and makes the report. */
export async function toReport(visit) {
  await (await visit.find('field', 'Department', { selector: 'vv-report-plan' })).click();
  await visit.sees(/Department: 4 of 8 figures/);
  await visit.press('Fix the plan for this round');
  await visit.sees('The plan of this round');
  await visit.press('See the report');
  await visit.sees('Say for whom the report is');
  await visit.fill('For whom', 'works council', { selector: 'vv-report' });
  await visit.fill(/What we do next/, 'We go on with more rooms.', { selector: 'vv-report' });
  await visit.press('See the report');
  await visit.sees('The report as others will see it');
}

export const tests = [
  {
    name: 'report: a plan is fixed, what is hidden is said to the coordinator alone, and what left is remembered past undo',
    browsers: ALL,
    async run({ files, openPage }) {
      const visit = await openPage();
      await toPlan(visit, files);
      await toReport(visit);
      const hidden = await visit.text('vv-report');
      assert(hidden.includes('2 groups are hidden'), hidden.slice(0, 600));
      same(await visit.evaluate(() => document.querySelectorAll('#vv-report-ledger').length), 0, 'a list before anything left');
      const html = (await visit.download(() => visit.press('Page to read and print (HTML)'))).bytes.toString('utf8');
      assert(html.includes('We go on with more rooms.') && html.includes("default-src 'none'") && !html.includes('<script'), 'the page that leaves');
      assert(!html.includes('works council') && !html.includes('too few respondents'), 'what is for the coordinator alone has left');
      // Hidden rows hold their name and marks alone.
      const board = /<tr><th scope="row">Board<\/th>(.*?)<\/tr>/.exec(html)[1].replace(/<[^>]+>/g, '');
      same(board, '••••', 'the row of a hidden group');
      // A second form of the same report is no second report.
      await visit.download(() => visit.press('Tidy table (CSV)'));
      await visit.sees('Reports that left');
      // A chart is the same report too; it shows the shares that its table shows.
      const svg = (await visit.download(() => visit.press(/^Chart of “Everybody”.*SVG/))).bytes.toString('utf8');
      assert(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"') && svg.includes('I learn from others') && !svg.includes('<script'), svg.slice(0, 300));
      same(svg.match(/class="bar"/g).length, 2, 'bars of two questions');
      const png = (await visit.download(() => visit.press(/^Chart of “Everybody”.*PNG/))).bytes;
      same(png.subarray(1, 4).toString('latin1'), 'PNG', 'the kind of picture');
      assert(png.length > 5_000 && png.readUInt32BE(16) === 2 * 752, `a picture of ${png.length} bytes, ${png.readUInt32BE(16)} wide`);
      same(await visit.evaluate(() => document.querySelectorAll('[aria-labelledby="vv-report-ledger"] tbody tr').length), 1, 'reports in the list');
      // Undo takes back the answers, and neither the plan nor the list.
      await visit.press(/^Undo/);
      const after = await visit.evaluate(() => {
        const { plans, released, surveys } = document.querySelector('vv-app').app.programme;
        return [plans.length, released.entries.length, surveys.length];
      });
      same(after, [1, 1, 0], 'plan, reports and rounds after undo');
      await visit.close();
    },
  },
  {
    name: 'report: scores that were seen before the plan was fixed are owned up to, also after undo',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await toPlan(visit, files);
      assert(!(await visit.text('vv-report')).includes('before a plan was fixed'), 'scores are said to have been seen');
      await openTab(visit, 'Scores');
      await visit.sees('40 respondents');
      await openTab(visit, 'Report for others');
      await visit.sees('The scores of this round were opened before a plan was fixed.');
      same(await visit.evaluate(() => document.querySelector('vv-app').app.programme.scoresOpened.map(({ wave }) => wave)), ['spring'], 'rounds whose scores were seen');
      await toReport(visit);
      await visit.sees('had opened the scores of this round');
      await visit.close();
    },
  },
  {
    name: 'report: by keyboard alone; a group that is one named person is refused in words',
    browsers: BOTH,
    async run({ files, openPage }) {
      const visit = await openPage();
      await openSample(visit);
      await takeOver(visit);
      const name = await visit.evaluate(() => document.querySelector('vv-app').app.programme.people[0].name);
      await toPlan(visit, files, fourDepartments({ Sales: 16, Technology: 14, [name]: 10 }));
      await tabTo(visit, /^Department$/, { tag: 'input' });
      await visit.page.keyboard.press(' ');
      const refused = await visit.sees('bears the name of somebody in the programme');
      assert(refused.includes('Leave this grouping out'), 'no way on');
      await use(visit, /^Fix the plan/);
      same(await visit.evaluate(() => document.querySelector('vv-app').app.programme.plans.length), 0, 'plans that were fixed all the same');
      // Without it all goes on.
      await visit.evaluate(() => document.querySelector('vv-report-plan input[type="checkbox"]').focus());
      await visit.page.keyboard.press(' ');
      await until('the refusal to go', () => visit.evaluate(() => document.querySelector('vv-report-plan [role="alert"]') === null));
      await use(visit, /^Fix the plan/);
      await until('the focus on the plan', () => visit.evaluate(() => document.activeElement?.id === 'vv-report-fixed'));
      await tabTo(visit, /^For whom$/, { tag: 'input' });
      await visit.page.keyboard.type('the board');
      await use(visit, /^See the report$/);
      await until('the focus on the report', () => visit.evaluate(() => document.activeElement?.id === 'vv-report-preview'));
      const csv = await visit.download(() => use(visit, /^Tidy table/));
      assert(!csv.bytes.toString('utf8').includes(name), 'the file names somebody');
      await visit.close();
    },
  },
  {
    name: 'report: from the sample that runs to a printed page',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      await goTo(visit, 'Surveys');
      await openTab(visit, 'Report for others');
      await visit.sees('What the report will show');
      await visit.press('Fix the plan for this round');
      await visit.fill('For whom', 'the board', { selector: 'vv-report' });
      await visit.press('See the report');
      await visit.sees('The report as others will see it');
      const html = (await visit.download(() => visit.press('Page to read and print (HTML)'))).bytes.toString('utf8');
      const names = await visit.evaluate(() => document.querySelector('vv-app').app.programme.people.map(({ name }) => name));
      same(names.filter((name) => html.includes(name)), [], 'people who are named in the report');
      assert(/Pairs and sessions/.test(html) && /Respondents/.test(html), 'the first page');
      await until('the list', () => visit.evaluate(() => document.querySelectorAll('[aria-labelledby="vv-report-ledger"] tbody tr').length === 1));
      await visit.close();
    },
  },
];
