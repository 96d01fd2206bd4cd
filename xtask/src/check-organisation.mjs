/** Reads an organisation file with the package that was just built; says what is wrong with it, and ends with 1 then. */
import { readFileSync } from 'node:fs';
import * as vv from '../../dist/pkg/index.js';

const [, , file] = process.argv;
await vv.init();
try {
  const { organisation, findings } = vv.readOrganisation(readFileSync(file, 'utf8'));
  for (const { text, advice, places } of findings) console.error(`\n${places.map(({ column }) => column).join(', ')}: ${text} ${advice}`);
  if (organisation === null) process.exitCode = 1;
} catch (error) {
  console.error(`\n${error.message} ${error.advice ?? ''}`);
  process.exitCode = 1;
}
