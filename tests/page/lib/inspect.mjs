/** Looks at a state of the page as axe-core sees it, and as somebody on a small screen does. */
import { axeSource } from './tools.mjs';

/** Everything that axe knows about WCAG 2.2 A and AA, with its own good practice; target size is off unless asked for. */
const ALL = { rules: { 'target-size': { enabled: true } } };
/** The only rules that colours can break. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** How each state is looked at. */
export const VIEWS = {
  'light, 1280 px': { width: 1280, scheme: 'light', options: ALL },
  'dark, 1280 px': { width: 1280, scheme: 'dark', options: COLOURS },
  'light, 320 px': { width: 320, scheme: 'light', options: ALL },
  'dark, 320 px': { width: 320, scheme: 'dark', options: COLOURS },
};

/** What depends on the words: names, labels, languages, places, and whether there is room. Colours are the same in each language. */
const NAMES = { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } };
export const WORDS = { 'light, 1280 px': { width: 1280, scheme: 'light', options: NAMES }, 'light, 320 px': { width: 320, scheme: 'light', options: NAMES } };
/** What depends on the engine. */
export const ENGINE = { 'light, 1280 px': VIEWS['light, 1280 px'] };

/** Faults of the state that is shown now, as lines; none is the answer to hope for. Leaves the page as it was. */
export async function inspect(visit, state, views = VIEWS) {
  const faults = [];
  for (const [view, { width, scheme, options }] of Object.entries(views)) {
    await visit.page.setViewport({ width, height: 900 });
    // As high as the page: what lies half under a bar that stands still is in reach by scrolling, and no fault.
    // Lists that are as high as a part of the screen grow along, until all of their rows are there.
    for (let turn = 0, height = 900; turn < 6; turn += 1) {
      const needed = await visit.evaluate(() => document.documentElement.scrollHeight);
      if (needed <= height) break;
      height = needed;
      await visit.page.setViewport({ width, height });
    }
    if (visit.cdp) await visit.media({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    await visit.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    for (const fault of await axe(visit, options)) faults.push(`${state}, ${view}: ${fault}`);
    const wide = await visit.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) faults.push(`${state}, ${view}: the page is ${wide} px wider than the screen: ${await visit.evaluate(widest)}`);
  }
  await visit.page.setViewport({ width: 1280, height: 900 });
  if (visit.cdp) await visit.media({});
  return faults;
}

/** What axe finds wrong, a line each. */
async function axe(visit, options) {
  if (!(await visit.evaluate(() => typeof window.axe === 'object'))) await visit.evaluate(axeSource);
  return visit.evaluate(async (given) => {
    const { violations: all } = await window.axe.run(document, { ...given, resultTypes: ['violations'] });
    // Nor is what lies half beyond the edge of a list or table that scrolls by itself.
    const beyond = (one) => {
      const own = one.getBoundingClientRect();
      for (let over = one.parentElement; over !== null; over = over.parentElement) {
        const edge = over.getBoundingClientRect();
        if (getComputedStyle(over).overflowX !== 'visible' && (own.right > edge.right || own.left < edge.left || own.bottom > edge.bottom || own.top < edge.top)) return true;
      }
      return false;
    };
    const inReach = ({ id, nodes }) => nodes.filter((node) => id !== 'target-size' || !beyond(document.querySelector(node.target[0])));
    const violations = all.map((one) => ({ ...one, nodes: inReach(one) })).filter(({ nodes }) => nodes.length > 0);
    return violations.map(({ id, help, nodes }) => `${id} (${help}) at ${nodes.slice(0, 3).map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`).join('; ')}`);
  }, options);
}

/** Whatever reaches out of the screen the most. Runs in the page. */
function widest() {
  const all = [...document.querySelectorAll('body *')].filter((one) => one.checkVisibility() && !one.parentElement.closest('.table-scroll, nav.steps'));
  const worst = all.sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
  return worst.outerHTML.slice(0, 120);
}
