/** Runs the bench of `tally` as WebAssembly: `node benches/survey.mjs answers.csv`. Prints what it prints. */
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { WASI } from 'node:wasi';

const target = 'wasm32-wasip1';
try {
  execFileSync('rustup', ['target', 'add', target], { stdio: 'ignore' });
} catch {
  console.error(`The target ${target} is not installed.`);
}
const build = ['bench', '--quiet', '--package', 'viceversa-statistics', '--bench', 'count', '--target', target, '--no-run', '--message-format', 'json'];
const env = { ...process.env, RUSTFLAGS: '-Ctarget-feature=+simd128' };
const messages = execFileSync('cargo', build, { env, encoding: 'utf8', maxBuffer: 64 << 20 }).trim().split('\n').map((line) => JSON.parse(line));
const program = messages.findLast((message) => message.executable)?.executable;
const file = path.resolve(process.argv[2]);
const wasi = new WASI({ version: 'preview1', args: ['count', `/data/${path.basename(file)}`], preopens: { '/data': path.dirname(file) } });
const { instance } = await WebAssembly.instantiate(await readFile(program), wasi.getImportObject());
wasi.start(instance);
console.log(`mebibytes ${(instance.exports.memory.buffer.byteLength / 2 ** 20).toFixed(0)}`);
