/**
 * The step in the page's address, after `#/`, so that Back works and a reload stays; never any data. Where a frame may not change its address, the page works
 * without.
 */
import { STEPS, type StepName } from './context.js';

/** The step that an address names; null where it names none. */
export function stepIn(hash: string): StepName | null {
  return STEPS.find((step) => hash === `#/${step}`) ?? null;
}

/** Writes the step down as a place to come back to; or in place of the one that is there. */
export function writeStep(step: StepName, instead = false): void {
  if (stepIn(window.location.hash) === step) return;
  try {
    if (instead) window.history.replaceState(null, '', `#/${step}`);
    else window.history.pushState(null, '', `#/${step}`);
  } catch {
    // A sandboxed frame: Back is then the frame's own.
  }
}
