/**
 * The main screens beside how they looked: brightness block by block, so that a lost style, a missing part or a shifted column is found, and other
 * fonts or another day's dates are not. `node tests/page/run.mjs --only pictures: --renew` writes the pictures anew: look at what changed first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { goTo, openLiving } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';

const FILE = new URL('./pictures.json', import.meta.url);
const SCREENS = [['Home', 'What needs you now'], ['Charter', 'Papers for those who sign'], ['People', 'people'], ['Rules', 'Counted for the rules as they stand'], ['Pairs', 'pairs'], ['Launch', 'Letters'], ['Check-ins', 'pairs on track'], ['Surveys', 'One-minute pulse'], ['Results', 'Every figure']];
const SIZES = [{ width: 1280, height: 900, block: 40 }, { width: 768, height: 900, block: 32 }, { width: 320, height: 700, block: 20 }];
const LOOKS = ['light', 'dark'];

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
    name: 'pictures: the main screens look as they did, at 1280, 768 and 320 px, light and dark',
    browsers: ['chromium'],
    async run({ driver, openPage, renew }) {
      const known = JSON.parse(readFileSync(FILE, 'utf8'));
      const visit = await openPage();
      const blank = await driver.browser.newPage();
      await openLiving(visit);
      const found = {};
      for (const [screen, sign] of SCREENS) {
        await goTo(visit, screen);
        await visit.sees(sign);
        for (const { width, height, block } of SIZES) {
          for (const look of LOOKS) {
            await visit.page.setViewport({ width, height });
            await visit.media({ 'prefers-color-scheme': look });
            await visit.evaluate(() => {
              document.querySelector('.toast')?.remove();
              document.activeElement?.blur();
              window.scrollTo(0, 0);
            });
            // What comes late (words of the core, counts) has come once three looks are the same.
            let before = [];
            let still = 0;
            found[`${screen}, ${width} px, ${look}`] = await until(`${screen} to stand still`, async () => {
              const now = await brightness(visit, blank, block);
              still = apart(before, now).mean === 0 ? still + 1 : 0;
              before = now;
              return still === 2 ? now : null;
            }, { every: 50 });
          }
        }
      }
      await blank.close();
      await visit.close();
      if (renew) writeFileSync(FILE, `{\n${Object.entries(found).map(([name, means]) => `${JSON.stringify(name)}: ${JSON.stringify(means)}`).join(',\n')}\n}\n`);
      const wrong = Object.entries(found).map(([name, means]) => [name, apart(known[name] ?? [], means)]).filter(([, one]) => !alike(one)).map(([name, { mean, far }]) => `${name}: ${mean.toFixed(1)} apart, ${far.toFixed(0)} % far off`);
      same(renew ? [] : wrong, [], 'screens that look otherwise');
      // The measure tells screens apart, or it would find nothing.
      const others = Object.keys(found).filter((name) => name.endsWith('1280 px, light'));
      for (const name of others) assert(others.filter((other) => alike(apart(found[name], found[other]))).length === 1, `${name} looks like another screen`);
      return `${Object.keys(found).length} pictures`;
    },
  },
];
