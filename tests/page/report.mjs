/** The road to what others may see: plan, report, files, and what is remembered of them. */
import { tabTo, use } from './keyboard.mjs';
import { goTo, open, openLiving, openSample, openTab, save, takeOver } from './lib/steps.mjs';
import { assert, pdfTexts, same, until } from './lib/tools.mjs';
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

/** Sixty answers of five departments on three levels, unevenly. */
function crossedDepartments() {
  const words = ['Disagree', 'Neither', 'Agree'];
  const lines = ['Department,Level,I am heard,I learn from others'];
  const part = (ends, at) => ends.filter((end) => at >= end).length;
  for (let at = 0; at < 60; at += 1) {
    const [department, level] = [['Sales', 'Technology', 'Legal', 'Finance', 'Board'][part([20, 36, 47, 55], at)], ['Junior', 'Senior', 'Lead'][part([55, 87], (at * 37) % 100)]];
    lines.push(`${department},${level},${words[(at * 3 + part([20, 40], at)) % 3]},${words[(at * 7) % 3]}`);
  }
  return lines.join('\n');
}

/** From the export to the plan's form. */
export async function toPlan(visit, files, export_ = fourDepartments()) {
  await goTo(visit, 'Surveys');
  await visit.sees('One-minute pulse');
  await bringExport(visit, files, 'spring.csv', export_, 'spring', true);
  await visit.press(/^Take over \d+ answers/);
  await visit.sees('Answers here');
  await openTab(visit, 'Report for others');
  await visit.sees('What the report will show');
}

/** Fixes the plan by department and makes the report. */
export async function toReport(visit) {
  await (await visit.find('field', 'Department', { selector: 'vv-report-plan' })).click();
  await visit.sees(/4 of 8 figures/);
  await visit.press('Fix the plan for this round');
  await visit.sees('The plan of this round');
  await visit.press('See the report');
  await visit.sees('Say for whom the report is');
  await visit.fill('For whom', 'works council', { selector: 'vv-report' });
  await visit.fill(/What we do next/, 'We go on with more rooms.', { selector: 'vv-report' });
  await visit.press('See the report');
  await visit.sees('The report as others will see it');
}

/** From the sample that runs to the report of its last round. */
export async function reportOfSample(visit) {
  await goTo(visit, 'Surveys');
  await openTab(visit, 'Report for others');
  await visit.sees('What the report will show');
  await visit.press('Fix the plan for this round');
  await visit.fill('For whom', 'the board', { selector: 'vv-report' });
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
    name: 'report: a table that costs the crossed table more than it shows can be left out, with figures, before the plan is fixed',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await toPlan(visit, files, crossedDepartments());
      const tick = async (name) => (await visit.find('field', name, { selector: 'vv-report-plan' })).click();
      await tick('Department');
      await tick('Level');
      await visit.evaluate(() => {
        const select = [...document.querySelectorAll('vv-report-plan select')].find((one) => [...one.options].some(({ text }) => text === 'Department × Level'));
        select.value = [...select.options].find(({ text }) => text === 'Department × Level').value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const told = await visit.sees(/Without the table by Department: Level \d+ of 6 figures and Department × Level (\d+) of \d+ figures/);
      const after = /Without the table by Department: Level \d+ of 6 figures and Department × Level (\d+)/.exec(told)[1];
      const before = /Department × Level: (\d+) of/.exec(told)[1];
      assert(Number(after) > Number(before), `${after} figures after ${before}`);
      await visit.press(/^Plan it this way. Without the table by Department/);
      await visit.sees(new RegExp(`Department × Level: ${after} of`));
      await visit.press('Fix the plan for this round');
      await visit.sees('The plan of this round');
      same(await visit.evaluate(() => document.querySelector('vv-app').app.programme.plans[0].plan.breakdowns), [['Level'], ['Department', 'Level']], 'tables of the plan');
      await visit.close();
    },
  },
  {
    name: 'report: what was typed and which comments were read is in the file, and comes back with it',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await toPlan(visit, files);
      await toReport(visit);
      const comments = () => visit.evaluate(() => {
        document.querySelector('vv-report form details').setAttribute('open', '');
        return [...document.querySelectorAll('vv-report form details textarea')].map((one) => [one.value, one.closest('li').querySelector('input').checked]);
      });
      same(await comments(), [['More of this please', false], ['Sometimes too late in the day', false]], 'comments before they were read');
      await visit.fill(/^Comment 2/, 'Sometimes late', { selector: 'vv-report' });
      await (await visit.find('field', 'Comment 2 may leave', { selector: 'vv-report' })).click();
      const read = [['More of this please', false], ['Sometimes late', true]];
      same(await comments(), read, 'comments that were read');
      const { bytes, passphrase } = await save(visit);
      await visit.close();
      const later = await openPage();
      await open(later, files.write('report.viceversa', bytes), passphrase);
      await goTo(later, 'Surveys');
      await openTab(later, 'Report for others');
      await later.sees('The plan of this round');
      await until('the comments', () => later.evaluate(() => document.querySelectorAll('vv-report form details textarea').length === 2));
      same(await later.evaluate(() => [...document.querySelectorAll('vv-report form details textarea')].map((one) => [one.value, one.closest('li').querySelector('input').checked])), read, 'comments after the file was opened');
      same(await later.evaluate(() => [document.querySelector('vv-report form input[type="text"]').value, document.querySelector('vv-report form label textarea').value]), ['works council', 'We go on with more rooms.'], 'what was typed');
      await later.close();
    },
  },
  {
    name: 'report: on paper it says what its page says, and nothing besides',
    browsers: ['chromium'],
    async run({ driver, files, openPage }) {
      const visit = await openPage();
      await toPlan(visit, files);
      await toReport(visit);
      // Nor does a node of the preview hold an exact number of respondents or a mean that was not rounded.
      const nodes = await visit.evaluate(() => {
        const all = [...document.querySelector('[aria-labelledby="vv-report-preview"]').querySelectorAll('*')];
        return all.flatMap((one) => [...[...one.attributes].map(({ value }) => value), ...[...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data)]);
      });
      assert(nodes.some((text) => text.includes('Technology')) && nodes.length > 100, `${nodes.length} texts in the preview`);
      same(nodes.filter((text) => /^(16|14|6|4)$|\d\.\d\d/.test(text.trim())), [], 'exact figures in the preview');
      const html = (await visit.download(() => visit.press('Page to read and print (HTML)'))).bytes.toString('utf8');
      await visit.close();
      const words = (text) => text.split(/\s+/u).filter(Boolean);
      const printed = async (page) => {
        const reader = await driver.browser.newPage();
        await reader.setContent(page);
        const read = await reader.evaluate(() => document.body.innerText);
        const { text, about } = await pdfTexts(await reader.pdf());
        await reader.close();
        // A word that a line breaks is in two parts.
        const whole = read.replace(/\s+/gu, '');
        const besides = [...words(`${text} ${about.Title ?? ''}`).filter((word) => !whole.includes(word)), ...[about.Author, about.Subject, about.Keywords].filter(Boolean)];
        return { text, besides };
      };
      const { text, besides } = await printed(html);
      same(besides, [], 'words that are only on paper');
      for (const seen of ['I learn from others', 'Technology', '•', 'We go on with more rooms.']) assert(text.includes(seen), () => `${seen} is not on paper: ${text.slice(0, 500)}`);
      assert(!text.includes('works council'), 'the recipient is on paper');
      // What is planted for the printer alone is found. The file's own policy would keep the style out.
      const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '');
      assert(open !== html, 'the file has no policy');
      const planted = async (place, what) => (await printed(open.replace(place, what))).besides;
      same(await planted('</head>', '<style>@media print { body::after { content: "2.8333"; } }</style></head>'), ['2.8333'], 'words that were planted');
      same(await planted(/<title>.*?<\/title>/s, '<title>2.8333</title>'), ['2.8333'], 'a title that was planted');
    },
  },
  {
    name: 'report: from the sample that runs to a printed page',
    browsers: ['chromium'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      await reportOfSample(visit);
      const html = (await visit.download(() => visit.press('Page to read and print (HTML)'))).bytes.toString('utf8');
      const names = await visit.evaluate(() => document.querySelector('vv-app').app.programme.people.map(({ name }) => name));
      same(names.filter((name) => html.includes(name)), [], 'people who are named in the report');
      for (const part of ['Pairs and sessions', 'Who has a partner', 'By department', 'Respondents']) assert(html.includes(part), () => `${part} is not on the first page`);
      await until('the list', () => visit.evaluate(() => document.querySelectorAll('[aria-labelledby="vv-report-ledger"] tbody tr').length === 1));
      await visit.close();
    },
  },
];
