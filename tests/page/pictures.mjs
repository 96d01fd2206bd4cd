/**
 * The main screens beside how they looked: brightness block by block, so that a lost style, a missing part or a shifted column is found, and other
 * fonts or another day's dates are not. `node tests/page/run.mjs --only pictures: --renew` writes the pictures anew: look at what changed first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Files } from './lib/people.mjs';
import { goTo, openLiving, openSample } from './lib/steps.mjs';
import { reportOfSample } from './report.mjs';
import { bringExport, formsExport } from './surveys.mjs';
import { same, until } from './lib/tools.mjs';
import { Visit } from './lib/visit.mjs';

const FILE = new URL('./pictures.json', import.meta.url);
const SCREENS = [['Home', 'What needs you now'], ['Charter', 'Papers for those who sign'], ['People', 'people'], ['Rules', 'Counted for the rules as they stand'], ['Pairs', 'pairs'], ['Launch', 'Letters'], ['Check-ins', 'pairs on track'], ['Surveys', 'One-minute pulse'], ['Results', 'Every figure'], ['Next cohort', 'a better fit']];
const SIZES = [{ width: 1280, height: 900, block: 40 }, { width: 768, height: 900, block: 32 }, { width: 320, height: 700, block: 20 }];
const LOOKS = ['light', 'dark'];
/** What a newcomer meets beside the main screens is looked at where it is widest and where it is narrowest. */
const ENDS = [[SIZES[0], 'light'], [SIZES[2], 'dark']];

/** Mean brightness of each block, row by row, from 0 to 255. */
async function brightness(visit, blank, block) {
  const shot = await visit.page.screenshot({ encoding: 'base64' });
  return blank.evaluate(async (data, size) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const means = [];
    for (let y = 0; y + size <= image.height; y += size) {
      for (let x = 0; x + size <= image.width; x += size) {
        const { data: pixels } = context.getImageData(x, y, size, size);
        let sum = 0;
        for (let at = 0; at < pixels.length; at += 4) sum += pixels[at] + pixels[at + 1] + pixels[at + 2];
        means.push(Math.round(sum / (3 * size * size)));
      }
    }
    return means;
  }, shot, block);
}

/** How far two are apart: the mean difference, and the share of blocks that are far off, in per cent. */
function apart(one, other) {
  if (one.length !== other.length) return { mean: 255, far: 100 };
  const differences = one.map((value, at) => Math.abs(value - other[at]));
  return { mean: differences.reduce((sum, each) => sum + each, 0) / one.length, far: (100 * differences.filter((each) => each > 40).length) / one.length };
}

const alike = ({ mean, far }) => mean <= 5 && far <= 4;

export const tests = [
  {
    name: 'pictures: the main screens, and what a newcomer meets, look as they did, at 1280, 768 and 320 px, light and dark',
    browsers: ['chromium'],
    async run({ driver, site, openPage, renew }) {
      const known = JSON.parse(readFileSync(FILE, 'utf8'));
      const visit = await openPage();
      const blank = await driver.browser.newPage();
      const files = new Files();
      const found = {};
      /** Looks at what is shown, `from` the top of the page or of something in it. */
      const look = async (screen, views, { from = null, of = visit } = {}) => {
        for (const [{ width, height, block }, scheme] of views) {
          await of.page.setViewport({ width, height });
          await of.media({ 'prefers-color-scheme': scheme });
          await of.evaluate((selector) => {
            document.querySelector('.toast')?.remove();
            document.activeElement?.blur();
            window.scrollTo(0, 0);
            if (selector !== null) document.querySelector(selector).scrollIntoView({ block: 'start', behavior: 'instant' });
          }, from);
          // What comes late (words of the core, counts) has come once three looks are the same.
          let before = [];
          let still = 0;
          found[`${screen}, ${width} px, ${scheme}`] = await until(`${screen} to stand still`, async () => {
            const now = await brightness(of, blank, block);
            still = apart(before, now).mean === 0 ? still + 1 : 0;
            before = now;
            return still === 2 ? now : null;
          }, { every: 50 });
        }
      };
      await look('First visit', ENDS);
      await openSample(visit);
      await visit.sees('things to check');
      await look('Review of a file', ENDS);
      await visit.press('Back');
      await visit.sees('Who takes part?');
      await goTo(visit, 'Home');
      await openLiving(visit);
      for (const [screen, sign] of SCREENS) {
        await goTo(visit, screen);
        await visit.sees(sign);
        await look(screen, SIZES.flatMap((size) => LOOKS.map((scheme) => [size, scheme])));
      }
      await goTo(visit, 'People');
      await visit.click('tbody tr[data-index]');
      await visit.sees('Leave out of the programme');
      await look('A person chosen', ENDS, { from: 'vv-roster .toolbar' });
      await goTo(visit, 'Pairs');
      await visit.click('#vv-panel-pairs tbody tr[data-index]');
      await visit.sees('Next best for the mentor');
      await look('A pair open', ENDS, { from: '[role="tablist"]' });
      await reportOfSample(visit);
      await look('Report, as others see it', ENDS, { from: 'vv-report' });
      await bringExport(visit, files, 'spring.csv', formsExport(), 'spring', true);
      await look('A survey drafted from a file', ENDS, { from: 'vv-survey-import' });
      const link = await visit.evaluate(async (address) => {
        const { app } = document.querySelector('vv-app');
        const { recipient } = await app.call('newPostbox', []);
        return app.call('surveyLink', [{ address, instrument: 'pulse', wave: 'week 6', recipient, language: 'en', side: 'mentor' }]);
      }, site.url('/'));
      const asked = await Visit.open(driver, link);
      await asked.sees('Begin');
      await look('Somebody who is asked', ENDS, { of: asked });
      await asked.press('Begin');
      await asked.sees(/0 of \d+ answered/);
      await look('Questions', ENDS, { of: asked });
      await asked.close();
      files.remove();
      await blank.close();
      await visit.close();
      if (renew) writeFileSync(FILE, `{\n${Object.entries(found).map(([name, means]) => `${JSON.stringify(name)}: ${JSON.stringify(means)}`).join(',\n')}\n}\n`);
      const wrong = Object.entries(found).map(([name, means]) => [name, apart(known[name] ?? [], means)]).filter(([, one]) => !alike(one)).map(([name, { mean, far }]) => `${name}: ${mean.toFixed(1)} apart, ${far.toFixed(0)} % far off`);
      same(renew ? [] : wrong, [], 'screens that look otherwise');
      // The measure tells any two screens apart in one view at least, or it would find nothing.
      const views = new Map();
      for (const name of Object.keys(found)) {
        const [, screen, view] = /^(.*), (\d+ px, \w+)$/.exec(name);
        views.set(screen, [...(views.get(screen) ?? []), view]);
      }
      for (const [screen, seen] of views) {
        const like = [...views.keys()].filter((other) => other !== screen && seen.every((view) => !views.get(other).includes(view) || alike(apart(found[`${screen}, ${view}`], found[`${other}, ${view}`]))));
        same(like, [], `screens that look like ${screen}`);
      }
      return `${Object.keys(found).length} pictures`;
    },
  },
];
