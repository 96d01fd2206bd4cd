/** What a bundler gets of the npm package: as `package.ts`, and nothing of Node. */
import { coreAlong, coreBeside, fetched, hiredHere } from './package/beside.js';
import { begin } from './package/start.js';
import type { CoreSource, Running } from './types.js';

export * from './types.js';
export * from './package/api.js';
export { kit } from './package/kit.js';
export { end } from './package/end.js';
export { ViceVersaError } from './bridge/instance.js';
export type { JobOptions, StepProgress } from './bridge/steps.js';

/** As in `package.ts`. */
export async function init(source?: CoreSource): Promise<Running> {
  return begin(source, { beside: coreBeside, along: coreAlong, at: fetched, hire: hiredHere() });
}
