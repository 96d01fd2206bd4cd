/** The organisation file: brought with faults, used, taken back, saved, and built into the page. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csv } from './lib/people.mjs';
import { fromMenu, goTo, open, openFile, openLiving, openTab, save, takeOver } from './lib/steps.mjs';
import { assert, axeSource, pageFile, root, same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

/** The example of the docs. */
const example = () => JSON.parse(/```json\n(.*?)```/s.exec(readFileSync(path.join(root, 'docs', 'organisation.md'), 'utf8'))[1]);

/** The built page with an organisation file in it, as `cargo xtask build --organisation` makes it. */
function builtWith(text) {
  const html = readFileSync(pageFile, 'utf8');
  const before = '<script type="text/plain" id="worker"';
  const [head, rest] = html.split(before, 2);
  assert(rest !== undefined, 'the place for the file');
  const at = html.indexOf(before);
  const element = `<script type="application/json" id="organisation">${text.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')}</script>\n`;
  return head + element + html.slice(at);
}

const programme = (visit) => visit.evaluate(() => structuredClone(document.querySelector('vv-app').app.programme));
const drop = async (visit, file) => {
  const field = await visit.find('.file-drop input[type="file"]', /./);
  await field.uploadFile(file);
};
const accent = (visit) => visit.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
const languages = (visit) => visit.evaluate(() => [...document.querySelectorAll('[data-language] option')].map((one) => one.value));
/** Nothing but what the page is to load comes from anywhere, and whoever listens or has weak eyes gets all of it. */
async function accessible(visit) {
  await visit.page.evaluate(axeSource);
  const found = await visit.evaluate(async () => {
    const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  });
  same(found, [], 'faults that axe finds');
}

export const tests = [
  {
    name: 'organisation: a file with faults lists all of them with their places and takes nothing over; mended it is used, and undo takes it back',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await until('rules to begin with', async () => (await programme(visit)).policy.rules.length > 0);
      const before = await programme(visit);
      const faulty = { ...example(), accent: { light: '#ffd400', dark: '#d3b0e6' }, thresholds: { mean: 3 }, help: [{ label: { en: 'Help' }, address: 'http://intranet.example' }] };
      await drop(visit, files.write('ours.json', JSON.stringify(faulty)));
      await visit.sees('is an organisation file with 3 faults. Nothing was taken over.');
      same(await visit.evaluate(() => [...document.querySelectorAll('.organisation-faults code')].map((one) => one.textContent)), ['accent.light', 'thresholds.mean', 'help[0].address'], 'places');
      await accessible(visit);
      same(await programme(visit), before, 'the programme');
      await drop(visit, files.write('unknown.json', JSON.stringify({ ...example(), acent: {} }, null, 2)));
      await visit.sees('there is no key “acent”');
      await drop(visit, files.write('later.json', JSON.stringify({ ...example(), version: 2 })));
      await visit.sees('This organisation file has version 2');
      await drop(visit, files.write('ours.json', JSON.stringify(example())));
      await visit.sees('This is an organisation file of Marlowe & Finch. Use it for this programme?');
      await visit.sees('means from 8 and distributions from 15 answers on');
      await visit.press('Use it for this programme');
      await until('the logo', () => visit.evaluate(() => document.querySelector('.brand img.logo')?.naturalWidth > 0));
      same(await visit.evaluate(() => document.querySelector('.brand img.logo').alt), 'Marlowe & Finch', 'what the logo is called');
      same(await accent(visit), '#7a3b9e', 'the colour on light grounds');
      same(await languages(visit), ['en', 'de'], 'languages to choose from');
      await visit.sees('https://intranet.example/mentoring', { selector: 'footer' });
      same(await visit.evaluate(() => document.querySelectorAll('footer a').length), 0, 'links that lead away');
      await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      same(await accent(visit), '#d3b0e6', 'the colour on dark grounds');
      await accessible(visit);
      await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      await accessible(visit);
      await visit.press('Start a programme');
      await until('its rules first', () => visit.evaluate(() => document.querySelector('input[name="preset"]')?.value === 'marlowe' && document.querySelector('input[name="preset"]').checked));
      await visit.press(/^Undo/, { selector: '.site-actions' });
      await until('the page’s own mark', () => visit.evaluate(() => document.querySelector('.brand img.logo') === null && document.querySelector('.brand svg') !== null));
      same(await accent(visit), '#0f5c7c', 'the page’s own colour');
      same((await languages(visit)).sort(), ['de', 'en', 'es', 'fr'], 'all languages');
      same((await programme(visit)).policy, before.policy, 'the rules');
      await visit.close();
    },
  },
  {
    name: 'organisation: from the menu of a programme that runs, its rules stay; letters, questionnaire and smallest numbers are there, and a saved file brings them back',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      const before = await programme(visit);
      await fromMenu(visit, 'Use an organisation file');
      const field = await visit.find('dialog input[type="file"]', /./);
      await field.uploadFile(files.write('ours.json', JSON.stringify(example())));
      await visit.press('Use it for this programme');
      await visit.sees('This programme now uses what Marlowe & Finch gives');
      const after = await programme(visit);
      same(after.policy, before.policy, 'the rules in use');
      same(after.letters.edits.at(-1).subject, 'You and {partner}: {programme}', 'a letter for everybody');
      await goTo(visit, 'Rules');
      await until('its rules to start from', () => visit.evaluate(() => document.querySelector('.presets li h2')?.textContent === 'Marlowe & Finch, reverse'));
      await goTo(visit, 'Surveys');
      await until('its questionnaire', () => visit.evaluate(() => [...document.querySelectorAll('main option')].some((one) => one.textContent.includes('Five minutes on your pair'))));
      await openTab(visit, 'Report for others');
      await visit.sees('What the report will show');
      await until('its smallest numbers', () => visit.evaluate(() => [...document.querySelectorAll('vv-report-plan input[type="number"]')].slice(0, 2).map((one) => `${one.min} ${one.value}`).join() === '8 8,15 15'));
      const { bytes, passphrase } = await save(visit);
      await visit.close();
      const later = await openPage();
      await open(later, files.write('kept.viceversa', bytes), passphrase);
      await until('the logo', () => later.evaluate(() => document.querySelector('.brand img.logo') !== null));
      same((await programme(later)).organisation, after.organisation, 'the organisation of the saved file');
      await later.close();
    },
  },
  {
    name: 'organisation: a round keeps the smallest numbers under which it was asked, when another file, or none, holds later',
    browsers: ['chromium'],
    async run({ files, openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      await fromMenu(visit, 'Use an organisation file');
      const field = await visit.find('dialog input[type="file"]', /./);
      await field.uploadFile(files.write('ours.json', JSON.stringify(example())));
      await visit.press('Use it for this programme');
      await visit.sees('This programme now uses what Marlowe & Finch gives');
      await goTo(visit, 'Surveys');
      await openTab(visit, 'Ask');
      const survey = (await programme(visit)).surveys.at(-1);
      await visit.evaluate((id) => {
        const select = [...document.querySelectorAll('main select')].find((one) => [...one.options].some(({ value }) => value === id));
        select.value = id;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, survey.instrument.id);
      await visit.fill('Name of this round', survey.wave);
      await visit.download(() => visit.press('Save the respondent file'));
      const asked = (await programme(visit)).asked;
      same(asked.map(({ instrument, wave, thresholds }) => [instrument, wave, thresholds.mean, thresholds.distribution]), [[survey.instrument.id, survey.wave, 8, 15]], 'the round that was asked');
      await visit.evaluate(() => document.querySelector('vv-app').app.update('Leave it', (one) => ({ ...one, organisation: null })));
      await openTab(visit, 'Report for others');
      await visit.sees('What the report will show');
      const least = () => visit.evaluate(() => [...document.querySelectorAll('vv-report-plan input[type="number"]')].slice(0, 2).map((one) => one.min).join());
      await until('the numbers of when it was asked', async () => (await least()) === '8,15');
      await visit.press('Fix the plan for this round');
      await visit.sees('The plan of this round');
      same((await programme(visit)).plans[0].plan.thresholds.mean, 8, 'the plan');
      // A round that was asked elsewhere has the program's own.
      await visit.evaluate(() => {
        const select = document.querySelector('vv-report select');
        select.value = '0';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until('the program’s own numbers', async () => (await least()) === '5,10');
      await visit.close();
    },
  },
  {
    name: 'organisation: built into the page, a new programme begins with it; its levels read the roster, and a changed file is refused in words',
    browsers: ['chromium'],
    async run({ driver, site, files, pictures }) {
      const visit = await Visit.open(driver, site.spoilt(builtWith(JSON.stringify({ ...example(), name: 'Marlowe </script><b>& Finch' }, null, 2))));
      await visit.ready();
      await until('the logo', () => visit.evaluate(() => document.querySelector('.brand img.logo')?.naturalWidth > 0));
      const begun = await programme(visit);
      same([begun.organisation.name, begun.policy.rules.length, begun.instruments.length], ['Marlowe </script><b>& Finch', 5, 1], 'what a programme begins with');
      same(await visit.evaluate(() => document.querySelectorAll('.door').length), 4, 'nothing was begun');
      await visit.page.setViewport({ width: 320, height: 700 });
      same(await visit.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, 'nothing is wider than a phone');
      if (pictures) await visit.picture(path.join(pictures, 'organisation-320.png'));
      await visit.page.setViewport({ width: 1280, height: 900 });
      const people = [
        ['a1', 'Ada Abel', 'Mentor', 'Associate'],
        ['b2', 'Bela Brandt', 'Mentee', 'Partner'],
        ['c3', 'Chidi Costa', 'Mentee', 'Senior Manager'],
      ];
      await openFile(visit, files.write('people.csv', csv(['Id', 'Name', 'Role', 'Grade'], people)));
      await takeOver(visit);
      same((await programme(visit)).people.map(({ level }) => level), [1, 5, 4], 'levels by the organisation’s ladder');
      await visit.close();
      const changed = await Visit.open(driver, site.spoilt(builtWith(JSON.stringify({ ...example(), thresholds: { mean: 2 } }))));
      await changed.ready();
      await changed.sees('A smallest number of 2 is lower than 5');
      same((await programme(changed)).organisation, null, 'nothing of it is used');
      await changed.close();
    },
  },
  {
    name: 'organisation: a page for speakers of other languages begins in its first language',
    browsers: ['chromium'],
    async run({ driver, site }) {
      const visit = await Visit.open(driver, site.spoilt(builtWith(JSON.stringify({ ...example(), languages: ['fr', 'de'] }))));
      await visit.ready();
      await until('French', () => visit.evaluate(() => document.documentElement.lang === 'fr'));
      await until('no English to choose', async () => (await languages(visit)).join() === 'de,fr');
      await visit.close();
    },
  },
];
