/** The kit as the package gives it: every theme, role and language, with its words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const vv = await import(new URL('dist/pkg/index.js', root));
await vv.init();

const THEMES = ['technology', 'inclusion', 'leadership', 'innovation', 'engagement'];
const ROLES = ['mentor', 'mentee', 'coordinator'];

test('every theme, role and language has a whole kit, and no text of one language stands in another', async () => {
  const titles = new Map();
  for (const language of vv.languages()) {
    for (const theme of THEMES) {
      for (const role of ROLES) {
        const kit = await vv.kit({ theme, role, language });
        assert.equal(kit.language, language);
        assert.ok(kit.title.length > 5 && kit.themeName.length > 5, `${language}, ${theme}, ${role}`);
        assert.equal(kit.pieces.length, role === 'coordinator' ? 16 : 13);
        for (const { id, title, summary, sections, own } of kit.pieces) {
          assert.ok(title && summary && sections.length > 0 && !own, `${language}: ${id}`);
          titles.set(`${language} ${id}`, summary);
        }
        const sessions = kit.pieces.filter(({ session }) => session !== null);
        assert.deepEqual(sessions.map(({ session }) => session), [1, 2, 3, 4, 5, 6]);
        for (const { id, sections } of sessions) {
          assert.deepEqual(sections.map(({ part }) => part), ['aims', 'plan', 'mentor', 'mentee', 'exercise', 'note'], id);
          assert.equal(sections[1].items.reduce((sum, { minutes }) => sum + minutes, 0), 60, id);
        }
      }
    }
  }
  assert.equal(titles.size, 44 * 4);
  // Starters share a sentence between themes; nothing is shared between languages.
  for (const language of vv.languages()) {
    const here = new Set([...titles].filter(([key]) => key.startsWith(language)).map(([, summary]) => summary));
    for (const [key, summary] of titles) if (!key.startsWith(language)) assert.ok(!here.has(summary), `${key} stands in ${language} too`);
  }
});

test('own words take the place of ours in their language, and a theme of one’s own has no sessions', async () => {
  const [agreement] = (await vv.kit({ role: 'mentee', language: 'de' })).pieces.filter(({ id }) => id === 'agreement');
  const { id, title, summary, sections } = agreement;
  const edits = [{ language: 'de', text: { id, title: 'Unsere Regeln', summary, sections } }];
  const of = async (language) => (await vv.kit({ theme: 'own', role: 'mentee', language, edits })).pieces;
  const german = await of('de-CH');
  assert.equal(german.length, 6);
  assert.deepEqual(german.filter(({ own }) => own).map((piece) => [piece.id, piece.title]), [['agreement', 'Unsere Regeln']]);
  assert.ok((await of('fr')).every(({ own }) => !own));
  assert.notEqual(title, 'Unsere Regeln');
});

test('what is no request is refused, with the place', async () => {
  await assert.rejects(vv.kit({ role: 'pupil', language: 'en' }), (error) => error.code === 'invalid-request' && !error.message.includes('pupil'));
  await assert.rejects(vv.kit({ role: 'mentor', language: 'en', edits: [{ language: 'en', text: null }] }), { code: 'invalid-request' });
});
