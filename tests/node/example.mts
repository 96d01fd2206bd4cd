/** The package as a program in TypeScript uses it: this file must compile against `dist/pkg`, and is never run. */
import * as vv from '../../dist/pkg/index.js';

await vv.init();
const { people, findings } = vv.readRoster(new TextEncoder().encode('id,role,level\na,mentor,1\nb,mentee,5\n'), { name: 'people.csv' });
for (const finding of findings) console.log(finding.severity, finding.text, finding.places[0]?.row);

const policy: vv.Policy = vv.presets()[0]!.policy;
const request: vv.Request = { people, policy };
const pairing: vv.Pairing = await vv.pairAsync(request, {
  signal: AbortSignal.timeout(60_000),
  onProgress: ({ phase, done, of }) => console.log(phase, done / of),
});
for (const { mentor, mentee, points, gain, reasons, locked } of pairing.pairs) {
  console.log(mentor, mentee, points, gain.mentor + gain.mentee, reasons.map((reason) => reason.text), locked);
}
const prices: Float64Array | undefined = pairing.certificate.prices?.mentors;
console.log(prices?.length, vv.verify(request, pairing).holds);

const why: vv.WhyNot = vv.whyNot(request, pairing, 'a', 'b');
console.log(why.allowed ? why.price?.points : why.broken.map((broken) => broken.text));

const best = vv.assign({ rows: 2, columns: 2, points: Float64Array.of(8, 7, 6, NaN), priority: 'best-total' });
const first: [number, number] | undefined = best.pairs[0];
console.log(first, best.total, best.matched);

try {
  vv.unlockProgramme(new Uint8Array(), 'passphrase');
} catch (error) {
  if (error instanceof vv.ViceVersaError) console.log(error.code, error.message, error.advice);
}

// @ts-expect-error A priority is one of four words.
vv.assign({ rows: 1, columns: 1, points: new Float64Array(1), priority: 'cheapest' });
// @ts-expect-error A person has an id.
vv.checkRoster([{ role: 'mentor' }]);
