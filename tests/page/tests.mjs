/** Every test of the page, in the order in which they run. */
import { tests as egress } from './egress.mjs';
import { tests as freeze } from './freeze.mjs';
import { tests as lint } from './lint.mjs';
import { tests as parts } from './parts.mjs';

export const tests = [...lint, ...parts, ...freeze, ...egress];
