/** What the answers of a survey say: the package in Node gives what the native build gives, to the last digit. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import * as vv from '../../dist/pkg/index.js';

const golden = new URL('../golden/', import.meta.url);
const json = async (name) => JSON.parse(await readFile(new URL(name, golden), 'utf8'));
const rows = async (name) => {
  const [, ...lines] = (await readFile(new URL(name, golden), 'utf8')).trim().split('\n');
  return lines.map((line) => line.split(',').map((cell) => (cell === '' ? NaN : Number(cell))));
};

test.before(() => vv.init());

test('reliability is the same on every platform, to the last digit', async () => {
  for (const name of ['complete', 'gaps']) {
    const found = vv.reliability({
      items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'],
      answers: Float64Array.from((await rows(`survey-reliability/${name}.csv`)).flat()),
      reverse: [false, false, true, false, false, true, false],
      scale: { min: 1, max: 5 },
    });
    assert.deepEqual(found, await json(`survey-reliability/${name}.json`));
  }
});

test('change is the same on every platform, to the last digit', async () => {
  for (const name of ['few', 'many', 'tied']) {
    const pairs = await rows(`survey-change/${name}.csv`);
    const column = (at) => Float64Array.from(pairs.map((pair) => pair[at]));
    assert.deepEqual(vv.change({ before: column(0), after: column(1), seed: 7 }), await json(`survey-change/${name}.json`));
  }
});

test('numbers may come as any list of numbers, and nothing else', () => {
  const found = vv.change({ before: [1, 2, 3, 4], after: Float32Array.of(2, 2, 4, 6) });
  assert.equal(found.meanDifference, 1);
  assert.equal(found.bootstrap.draws, 9999);
  assert.throws(() => vv.change({ before: 'no', after: [] }), { code: 'invalid-request' });
  assert.throws(() => vv.reliability({ items: ['a'], answers: null }), { code: 'invalid-request' });
});

/** Three items from 1 to 5, the last worded the other way round, answered by six; `List` is what holds a column. */
function wave(name, shift, List) {
  const column = (item, points) => ({ item, from: 1, answers: List.from(points.map((point) => Math.min(5, point + shift) - 1)) });
  return {
    instrument: 'small', version: '1', wave: name, count: 6,
    columns: [column('a', [1, 2, 3, 4, 5, 2]), column('b', [2, 2, 3, 4, 4, 1]), column('c', [5, 4, 3, 2, 1, 4])],
    comments: [], keyKind: 'ticket', keys: ['1', '2', '3', '4', '5', '6'], sides: [], pairs: [], groups: [],
  };
}

const item = (id, reverse) => ({ id, type: 'scale', scale: 'agree', text: { en: id }, subscale: 'all', reverse });
const instrument = {
  id: 'small', version: '1', title: { en: 'Small' },
  scales: { agree: { min: 1, max: 5, labels: {} } },
  items: [item('a', false), item('b', false), item('c', true)],
  subscales: [{ id: 'all', title: { en: 'All' }, method: 'mean', minAnswered: 0.8 }],
};

test('a wave is scored, two are compared, three are followed; columns may be bytes or lists', async () => {
  const found = vv.scoreSurvey({ instrument, responses: wave('first', 0, Uint8Array) });
  assert.deepEqual(found, vv.scoreSurvey({ instrument, responses: wave('first', 0, Array) }));
  assert.deepEqual(found, await vv.scoreSurveyAsync({ instrument, responses: wave('first', 0, Uint8Array) }));
  assert.equal(found.confidential, true);
  assert.equal(found.subscales[0].mean.n, 6);
  assert.ok(found.subscales[0].reliability.listwise.alpha > 0.9);
  const compared = vv.compareWaves({ instrument, before: wave('first', 0, Uint8Array), after: wave('second', 1, Uint8Array) });
  assert.equal(compared.flow.stayed, 6);
  assert.ok(compared.items[0].difference.value > 0);
  const followed = vv.trend({ instrument, waves: [wave('first', 0, Uint8Array), wave('second', 1, Uint8Array), wave('third', 1, Uint8Array)] });
  assert.deepEqual(followed.subscales[0].points.map((point) => point.same.n), [6, 6, 6]);
  assert.throws(() => vv.pairAgreement({ instrument, responses: wave('first', 0, Uint8Array) }), { code: 'pairs-missing' });
  assert.throws(() => vv.scoreSurvey({ instrument, responses: {} }), { code: 'invalid-request' });
});

test('what a file leaves open is asked, nothing is scored of it, and one call confirms it', async () => {
  const file = new TextEncoder().encode('I feel heard,I feel safe\n1,6\n2,5\n3,6\n4,4\n5,3\n6,2\n6,6\n5,1\n');
  const asked = await vv.readResponses(file, { name: 'six.csv' });
  const [question] = asked.instrument.questions;
  assert.equal(question.code, 'scale-ends');
  assert.deepEqual(question.choices.slice(0, 2).map(({ text }) => text), ['1 to 6', '1 to 7']);
  const held = vv.scoreSurvey({ instrument: asked.instrument, responses: asked.responses });
  assert.deepEqual([held.items[0].mean.value, held.items[0].mean.why.code, held.subscales[0].mean.value], [null, 'unconfirmed', null]);
  const settled = vv.answerQuestions(asked.instrument);
  assert.equal(vv.scoreSurvey({ instrument: settled, responses: asked.responses }).items[0].mean.value, 4);
  const longer = await vv.readResponses(file, { name: 'six.csv', settled: { [question.id]: '1-7' } });
  assert.equal(Object.values(longer.instrument.scales)[0].max, 7);
  assert.throws(() => vv.answerQuestions(asked.instrument, { nowhere: '1-7' }), { code: 'question-unknown' });
});

test('an organisation’s smallest numbers hold: a plan that asks for less is raised, and says so', () => {
  const form = vv.instruments().find(({ id }) => id === 'pulse');
  const organisation = { format: 'viceversa-organisation', version: 1, name: 'Example Ltd', thresholds: { mean: 8, distribution: 15 } };
  const { thresholds } = vv.readOrganisation(JSON.stringify(organisation)).organisation;
  const fixed = vv.fixPlan(form, 'first', { breakdowns: [] }, false, thresholds);
  assert.deepEqual(fixed.plan.thresholds, { mean: 8, distribution: 15, optIn: 10, comments: 10, rate: 5 });
  assert.deepEqual(fixed.raised, [{ threshold: 'mean', asked: 5, least: 8 }, { threshold: 'distribution', asked: 10, least: 15 }]);
  // As high or higher, it is as it was asked for; without an organisation, as always.
  const high = { breakdowns: [], thresholds: { mean: 20, distribution: 20 } };
  assert.deepEqual(vv.fixPlan(form, 'first', high, false, thresholds), vv.fixPlan(form, 'first', high));
  assert.equal(vv.fixPlan(form, 'first', { breakdowns: [] }, false, null).raised, undefined);
  assert.throws(() => vv.fixPlan(form, 'first', { breakdowns: [] }, false, { mean: 'many' }), { code: 'invalid-request' });
  // A report of a plan that was fixed before has them too.
  const responses = { ...wave('first', 0, Array), instrument: form.id, version: form.version, columns: [], comments: [] };
  const before = vv.fixPlan(form, 'first', { breakdowns: [] });
  const report = vv.release({ instrument: form, responses, plan: before, least: thresholds, to: 'works council' });
  assert.equal(report.methods.thresholds.mean, 8);
  assert.ok(report.words.some((one) => one.includes('those of the organisation hold')));
});
