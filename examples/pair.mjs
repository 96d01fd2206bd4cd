// From a roster to proved pairs, in Node (20 and later). In the repository: cargo xtask build, then node examples/pair.mjs
import * as vv from '../dist/pkg/index.js';

await vv.init();

const roster = `Employee ID;Name;Role;Grade;Department;Line manager;Skills offered;Skills wanted
E1;Ada Okafor;Mentor;2;Finance;E9;Prompt writing:3, Data stories;Budgeting
E2;Ben Sørli;Mentor;2;Sales;E8;Short video;Negotiation
E3;Chiara Conti;Mentor;3;Legal;;Prompt writing;Public speaking
E8;Dev Rao;Mentee;6;Sales;;Negotiation;Prompt writing:2
E9;Elif Kaya;Mentee;6;Finance;;Budgeting, Public speaking;Short video`;

const { people, findings } = vv.readRoster(new TextEncoder().encode(roster), { name: 'roster.csv' });
const policy = vv.presets().find((preset) => preset.id === 'reverse').policy;
const request = { people, policy, today: '2027-01-11' };
const pairing = vv.pair(request);

for (const finding of findings) console.log(`note: ${finding.text}`);
for (const pair of pairing.pairs) {
  console.log(`${pair.mentor} mentors ${pair.mentee}: ${pair.points} points`);
  for (const reason of pair.reasons) console.log(`  ${reason.points} for: ${reason.text}`);
}
for (const someone of pairing.waiting) console.log(`${someone.id} waits: ${someone.reason.text}`);
console.log(`proved best: ${pairing.certificate.optimal}; checked by independent code: ${vv.verify(request, pairing).holds}`);
