/** Every test of the page, in the order in which they run. */
import { tests as egress } from './egress.mjs';

export const tests = [...egress];
