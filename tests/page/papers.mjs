/** Papers for those who sign: read in the page, saved, printed, and without anybody of the list. */
import { use } from './keyboard.mjs';
import { goTo, openLiving } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';

export const tests = [
  {
    name: 'papers: all four are read and saved by keyboard alone, name nobody of the list, and follow the programme',
    browsers: ['chromium', 'firefox'],
    async run({ openPage }) {
      const visit = await openPage();
      await openLiving(visit);
      await goTo(visit, 'Charter');
      await visit.sees('Papers for those who sign');
      const charter = await visit.evaluate(() => document.querySelector('vv-app').app.programme.charter);
      const people = await visit.evaluate(() => document.querySelector('vv-app').app.programme.people.map(({ name, email }) => [name, email ?? '']).flat());
      const named = [charter.sponsor, charter.coordinator, charter.dataHolder].join(' ');
      const secret = people.filter((text) => text !== '' && !named.includes(text));
      assert(secret.length > 10, 'too few people to look for');
      for (const [code, name] of Object.entries({ overview: /^Read: What is held/, thresholds: /^Read: What leaves/, dpia: /^Read: Data protection/, notice: /^Read: Notice/ })) {
        // What is read stands below the list.
        await use(visit, name, { back: code !== 'overview' });
        await until(`the paper ${code}`, () => visit.evaluate((one) => document.querySelector('#paper-open')?.dataset.paper === one, code));
        await visit.sees('left to be filled in by you');
        const open = await visit.evaluate(() => ({ code: document.querySelector('#paper-open').dataset.paper, text: document.querySelector('#paper-open').innerText, focus: document.activeElement?.closest('#paper-open') !== null }));
        same([open.code, open.focus], [code, true], 'what is read, and where the focus is');
        const { bytes } = await visit.download(() => visit.evaluate((one) => document.querySelector(`[data-save=${one}]`).click(), code));
        const html = bytes.toString('utf8');
        assert(html.includes("default-src 'none'") && !html.includes('<script'), `${code}: the file may run or load something`);
        for (const text of secret) assert(!html.includes(text) && !open.text.includes(text), `${code} names somebody of the list`);
        for (const word of open.text.split(/\s+/).filter((part) => part.length > 14 && !/[&<>"']/.test(part)).slice(0, 20)) assert(html.includes(word), `${code}: “${word}” is read in the page and not in the file`);
      }
      await use(visit, /^Close the paper$/);
      same(await visit.evaluate(() => document.activeElement?.dataset.read), 'notice', 'where the focus is after closing');
      await visit.close();
    },
  },
];
