/** The steps of the main job, as a coordinator does them. */
import { until } from './tools.mjs';

/** From the empty page to the review of the sample programme. */
export async function openSample(visit) {
  await visit.press('Try it with a sample programme');
  await visit.sees('Check the file');
}

/** From the empty page to Home of the sample programme in its fourth month. */
export async function openLiving(visit) {
  await visit.press('See a programme that runs');
  await visit.sees('Sample: Meridian learns both ways', { within: 60_000 });
}

/** Gives files to the page's first place for them, and waits for the review. */
export async function openFile(visit, file) {
  const field = await visit.find('.file-drop input[type="file"]', /./);
  await field.uploadFile(...[file].flat());
  await visit.sees('Check the file', { within: 60_000 });
}

/** Answers every question by taking the data as it is, then takes the people over. Answers how many questions there were. */
export async function takeOver(visit) {
  let questions = 0;
  const shown = await visit.inItsWords(/\d+ (person|people): /, true);
  while ((await visit.count('button', /^Take the data as it is$/)) > 0) {
    const before = await visit.count('button', /^Take the data as it is$/);
    await visit.press('Take the data as it is');
    await until('the question to be settled', async () => (await visit.count('button', /^Take the data as it is$/)) < before);
    questions += 1;
  }
  await visit.press(/^(Create [\d,]+ (person|people)|Replace the roster)$/);
  await until('the roster', async () => shown.test(await visit.text('main')));
  return questions;
}

/** Goes to a step by the rail. */
export async function goTo(visit, step) {
  const name = step.toLowerCase().replace(' ', '-');
  await visit.press(/./, { kind: `nav.steps [data-step="${name}"]` });
  await until(`the step ${step}`, () => visit.evaluate((wanted) => document.querySelector('nav.steps [aria-current="step"]')?.dataset.step === wanted, name));
}

/** Chooses a preset, where it is not the one in use already; the first when none is named. */
export async function choosePreset(visit, title = '') {
  await goTo(visit, 'Rules');
  const used = await until('the presets', () => visit.evaluate(() => document.querySelector('.presets li') !== null && (document.querySelector('.presets summary .tag.ok')?.textContent ?? 'none')));
  if (used === 'none' || !(await visit.inItsWords(new RegExp(`^${title}`))).test(used)) {
    await visit.evaluate(() => document.querySelector('.presets').setAttribute('open', ''));
    await visit.press(new RegExp(`^Use this: ${title}`));
  }
  await visit.sees(/\d+ rules?\b/);
  // The words and the effects come from the core.
  await until('the preset in use', () => visit.evaluate(() => document.querySelector('.presets summary .tag.ok') !== null));
}

/** Proposes pairs and waits until the independent check has spoken. */
export async function propose(visit, { again = false, within = 120_000 } = {}) {
  await goTo(visit, 'Pairs');
  await visit.press(again ? 'Propose again' : 'Propose pairs');
  await visit.sees('Checked by independent code', { within });
}

/** Chooses a language in the bar. */
export async function chooseLanguage(visit, code) {
  await visit.evaluate((wanted) => {
    const select = document.querySelector('[data-language]');
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, code);
  await until(`the language ${code}`, () => visit.evaluate((wanted) => document.documentElement.lang === wanted && document.querySelector('main h1') !== null, code));
}

/** Opens the menu at the end of the bar and presses one of its entries. */
export async function fromMenu(visit, name) {
  await visit.evaluate(() => document.querySelector('.site-actions details.menu').setAttribute('open', ''));
  await visit.press(name, { selector: '.site-actions details.menu' });
}

/** Opens a tab of the pairs step. */
export async function openTab(visit, name) {
  await visit.press(new RegExp(`^${name}`), { selector: '[role="tablist"]' });
  const { source, flags } = await visit.inItsWords(new RegExp(`^${name}`));
  await until(`the tab ${name}`, () => visit.evaluate((...wanted) => new RegExp(...wanted).test(document.querySelector('[role="tab"][aria-selected="true"]')?.textContent.trim()), source, flags));
}

/** The pairs that are shown, as rows of text cells, whole table. */
export function pairsShown(visit) {
  return visit.evaluate(() => [...document.querySelectorAll('#vv-panel-pairs tbody tr[data-index]')].map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
}

/** Saves the programme under the passphrase that the page suggests; answers the file's bytes and the passphrase. */
export async function save(visit, { asText = false } = {}) {
  await visit.press(/^Save/, { selector: '.site-actions' });
  const passphrase = await until('a suggested passphrase', () => visit.evaluate(() => document.querySelector('#save-passphrase')?.value));
  const box = await visit.find('field', /written the passphrase down/);
  await box.click();
  if (asText) await (await visit.find('field', /as lines of text/)).click();
  const file = await visit.download(() => visit.press('Save to a file'));
  await visit.sees('check your downloads', { selector: 'dialog' });
  await visit.press('I found it');
  await until('the dialog to close', () => visit.evaluate(() => document.querySelector('dialog[open]') === null));
  return { ...file, passphrase };
}

/** Opens a saved file. */
export async function open(visit, file, passphrase) {
  await fromMenu(visit, 'Open');
  const field = await visit.find('input[type="file"]', /File/);
  await field.uploadFile(file);
  await visit.fill('Passphrase', passphrase);
  await visit.press('Open');
}
