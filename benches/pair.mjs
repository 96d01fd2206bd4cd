// Times `pair` of the built package in Node: node benches/pair.mjs FOLDER 1000 5000. A line of JSON for each size.
//
// FOLDER holds request-1000.json and so on (see benches/pair.rs). Processor time of this process, one thread; the quickest of
// some runs, since other work on the machine only ever adds time. Memory is that of the module, at its largest. Besides: what of the
// time it took to find the pairs and prove them best (`engine`); before it people and rules cross and are compiled, and after it
// reasons are written and cross back.
import { readFileSync } from 'node:fs';

const [folder, ...sides] = process.argv.slice(2);
let memory;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...source) => {
  const result = await instantiate(...source);
  memory = (result.instance ?? result).exports.memory;
  return result;
};
const vv = await import(new URL('../dist/pkg/index.js', import.meta.url));

for (const side of sides.map(Number)) {
  const request = JSON.parse(readFileSync(`${folder}/request-${side}.json`, 'utf8'));
  await vv.init();
  let seconds = Infinity;
  let engine;
  let pairing;
  for (let run = 0; run < Math.min(5, Math.max(1, Math.floor(20000 / side))); run += 1) {
    const before = process.cpuUsage();
    const spent = () => {
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    let begun;
    let found;
    pairing = vv.pair(request, ({ phase }) => {
      if (phase !== 'reading' && phase !== 'compiling') begun ??= spent();
      if (phase === 'explaining') found ??= spent();
    });
    const all = spent();
    if (all < seconds) [seconds, engine] = [all, found - begun];
  }
  const { pairs, points } = pairing.totals;
  if (!pairing.certificate.optimal) throw new Error(`the pairing of ${side} is not proved`);
  const mebibytes = memory && Math.round(memory.buffer.byteLength / 104857.6) / 10;
  console.log(JSON.stringify({ who: 'wasm', side, seconds, engine, pairs, points, mebibytes }));
}
