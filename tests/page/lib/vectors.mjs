/** The published test vectors of the age format. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { root } from './tools.mjs';

/** `{ name, expect, payload, identities, passphrase, file }` of each, the file unpacked. */
export function vectors() {
  const folder = path.join(root, 'tests/data/age');
  return readdirSync(folder).filter((name) => !name.startsWith('.')).map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    const gap = bytes.indexOf('\n\n');
    const lines = bytes.subarray(0, gap).toString().split('\n').map((line) => line.split(': '));
    const all = (key) => lines.filter(([one]) => one === key).map(([, value]) => value);
    const file = bytes.subarray(gap + 2);
    return { name, expect: all('expect')[0], payload: all('payload')[0], identities: all('identity'), passphrase: all('passphrase')[0], file: new Uint8Array(all('compressed').length > 0 ? inflateSync(file) : file) };
  });
}
