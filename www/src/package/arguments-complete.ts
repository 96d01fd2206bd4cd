/** Holds, when types are checked, that the table of arguments has a line for every function of the package and for nothing else. */
import type * as api from './api.js';
import type { ARGUMENTS } from './arguments.js';

type Functions = { [K in keyof typeof api]: (typeof api)[K] extends (...given: never[]) => unknown ? K : never }[keyof typeof api] | 'init' | 'end' | 'kit';
type Listed = keyof typeof ARGUMENTS;

/** Both are `never`, or `tsc` names what is missing. */
export type Missing = Nothing<Exclude<Functions, Listed>>;
export type Unknown = Nothing<Exclude<Listed, Functions>>;
type Nothing<T extends never> = T;
