/** After the pairs: letters, sessions and what mentees answer, as a coordinator does them, by keyboard. */
import { tabTo, use } from './keyboard.mjs';
import { goTo, openSample, propose, takeOver } from './lib/steps.mjs';
import { assert, same, until } from './lib/tools.mjs';

const BOTH = ['chromium', 'firefox'];

async function pairs(visit) {
  await openSample(visit);
  await takeOver(visit);
  await propose(visit);
  await goTo(visit, 'Launch');
}

/** Along the tabs of the step, by arrow keys. */
async function tab(visit, name) {
  await visit.evaluate(() => document.querySelector('main h1').focus());
  await tabTo(visit, /^(Letters|Ask first|Sessions|Kit)$/, { tag: 'button' });
  await visit.page.keyboard.press('Home');
  for (let press = 0; press < 4; press += 1) {
    if (await visit.evaluate((wanted) => document.activeElement?.innerText.trim() === wanted && document.activeElement.getAttribute('aria-selected') === 'true', name)) return;
    await visit.page.keyboard.press('ArrowRight');
    await visit.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await until(`the tab ${name}`, () => visit.evaluate((wanted) => document.activeElement?.innerText.trim() === wanted, name));
}

export const tests = [
  {
    name: 'launch: letters, sessions and a decline, by keyboard alone',
    browsers: BOTH,
    async run({ openPage }) {
      const visit = await openPage();
      await pairs(visit);
      // A letter is read, changed for everybody, refused with its place, and kept.
      await visit.sees('Both of you teach, and both of you learn');
      await use(visit, /^Change for everybody$/);
      await until('the subject', () => visit.evaluate(() => document.activeElement?.matches('vv-letters form input')));
      await tabTo(visit, /^Text$/, { tag: 'textarea' });
      await visit.page.keyboard.type('{boss} ');
      await use(visit, /^Keep this text$/);
      await visit.sees(/names something that cannot be filled in/);
      await visit.evaluate(() => document.querySelector('vv-letters textarea').focus());
      await visit.page.keyboard.down('Control');
      await visit.page.keyboard.press('a');
      await visit.page.keyboard.up('Control');
      await visit.page.keyboard.type('Dear {recipient}, you bring {teaches} and take away {learns}.');
      await use(visit, /^Keep this text$/);
      await visit.sees(/In your own words, for everybody/);
      await visit.sees(/you bring .* and take away/);
      const drafts = await visit.download(() => use(visit, /^Mail drafts/));
      assert(drafts.name === 'letters-mentor.zip' && drafts.bytes.length > 1000, drafts.name);
      await use(visit, /^Mark \d+ letters as sent$/);
      await visit.sees(/\b(\d+) of \1 sent/);
      // Sessions.
      await tab(visit, 'Sessions');
      await use(visit, /^Propose sessions$/);
      await visit.sees(/does not say when the programme starts/);
      await visit.evaluate(() => {
        const field = document.querySelector('vv-sessions input[type="date"]');
        field.value = '2031-01-13';
        field.dispatchEvent(new Event('change'));
      });
      await use(visit, /^Propose sessions$/);
      await visit.sees(/sessions planned/);
      const all = await visit.download(() => use(visit, /^All sessions/));
      const text = Buffer.from(all.bytes).toString('utf8');
      assert(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && text.endsWith('END:VCALENDAR\r\n'), text.slice(0, 80));
      const events = text.match(/^BEGIN:VEVENT\r$/gm).length;
      same(new Set(text.match(/^UID:.*$/gm)).size, events, 'a UID for each');
      // Backwards: on the way round Firefox's own bar would be passed, after which Enter presses no button in a browser without a screen.
      await tabTo(visit, /^Sessions$/, { tag: 'div', back: true });
      for (const key of ['ArrowDown', 'Enter']) await visit.page.keyboard.press(key);
      await until('the session', () => visit.evaluate(() => document.querySelector('vv-sessions input[type="datetime-local"]') !== null));
      await visit.evaluate(() => {
        const field = document.querySelector('vv-sessions input[type="datetime-local"]');
        field.value = '2031-02-02T03:00';
        field.dispatchEvent(new Event('input'));
      });
      await use(visit, /^Move$/);
      await visit.sees(/Outside the hours that the two share|hours of one of the two are not known/);
      const moved = Buffer.from((await visit.download(() => use(visit, /^This pair’s sessions/))).bytes).toString('utf8');
      assert(/^SEQUENCE:1\r$/m.test(moved) && /DTSTART;TZID=[^:]+:20310202T030000/.test(moved), 'the session has moved');
      // A decline, without a reason.
      await tab(visit, 'Ask first');
      const before = await visit.evaluate(() => document.querySelectorAll('vv-consult tbody tr').length);
      await use(visit, /declined/);
      await until('one pair less', () => visit.evaluate((was) => document.querySelectorAll('vv-consult tbody tr').length === was - 1, before));
      await until('the way to new partners', () => visit.evaluate(() => document.querySelector('vv-consult vv-rematch') !== null));
      await use(visit, /^See the choices$/);
      await visit.sees('What changes', { within: 120_000 });
      await goTo(visit, 'Home');
      await visit.sees(/letters? to (a mentor|mentors)/);
    },
  },
];
