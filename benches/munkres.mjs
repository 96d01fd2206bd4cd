// Times the npm package munkres on the same programmes: node benches/munkres.mjs FOLDER 200. Needs `munkres` in FOLDER/node_modules
// and the scores that benches/peers.py writes there.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [folder, ...sides] = process.argv.slice(2);
const { munkres } = createRequire(resolve(folder, 'here.js'))('munkres');
for (const side of sides.map(Number)) {
  const scores = new Float64Array(new Uint8Array(readFileSync(`${folder}/scores-${side}.bin`)).buffer);
  const costs = Array.from({ length: side }, (_, row) => Array.from(scores.subarray(row * side, (row + 1) * side), (points) => -points));
  const before = process.cpuUsage();
  const pairs = munkres(costs);
  const { user, system } = process.cpuUsage(before);
  const chosen = pairs.map(([row, column]) => scores[row * side + column]).filter((points) => points > -1e5);
  const points = chosen.reduce((sum, more) => sum + more, 0);
  console.log(JSON.stringify({ who: 'munkres', side, seconds: (user + system) / 1e6, pairs: chosen.length, points }));
}
