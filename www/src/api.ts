/**
 * The functions of the package. What crosses to the core is JSON text and raw bytes; what comes back is plain objects, with typed arrays
 * where the contract says so. `package.ts` adds how to start it; the page's worker starts it by itself.
 */
import * as core from './generated/core.js';
import { ask, read, unfit, write } from './crossing.js';
import type {
  Assignment, AssignRequest, DescribedRule, Effects, ExportOptions, Finding, PassphraseStrength, Pairing, Person, Policy, Preset, Programme,
  Request,
} from './types.js';
import { prices, programmePrices } from './typed.js';

/** Which program answers. */
export function version(): { version: string; build: string } {
  return read(() => core.version());
}

/** The policies to start from. */
export function presets(): Preset[] {
  return read(() => core.presets());
}

/** Findings about the policy itself and about these people under it (the rule's index stands in `params.rule`). */
export function checkPolicy(policy: Policy, people: Person[]): Finding[] {
  return read(() => core.checkPolicy(write(policy), write(people)));
}

/** Each rule in plain words. */
export function describePolicy(policy: Policy): DescribedRule[] {
  return read(() => core.describePolicy(write(policy)));
}

/** How many pairs each rule removes, what it adds, and whom the rules leave with nobody. */
export function ruleEffects(request: Request): Effects {
  return read(() => core.ruleEffects(write(request)));
}

/** The best set of pairs in a dense matrix of points, with the prices that prove it. */
export function assign(request: AssignRequest): Assignment {
  if (!ArrayBuffer.isView(request.points) && !Array.isArray(request.points)) throw unfit();
  const { points, ...rest } = request;
  const numbers = points instanceof Float64Array ? points : Float64Array.from(points);
  const answer = read<Assignment>(() => core.assign(write({ ...rest, points: [] }), numbers));
  return { ...answer, certificate: prices(answer.certificate) };
}

/** The pairs or the waiting list as a file. */
export function exportPairs(request: Request, pairing: Pairing, options: ExportOptions): Uint8Array {
  return ask(() => core.exportPairs(write(request), write(pairing), write(options)));
}

/** Seals a programme under a passphrase: an age v1 file, which every age tool opens. */
export function lockProgramme(programme: Programme, passphrase: string): Uint8Array {
  return ask(() => core.lockProgramme(write(programme), passphrase));
}

/** Opens what `lockProgramme` sealed. */
export function unlockProgramme(bytes: Uint8Array, passphrase: string): Programme {
  return programmePrices(read<Programme>(() => core.unlockProgramme(bytes, passphrase)));
}

/** Seven words, drawn evenly from 2,048. */
export function suggestPassphrase(): string {
  return read(() => core.suggestPassphrase());
}

/** 0 (guessed at once) to 4 (out of reach), with a sentence. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  return read(() => core.passphraseStrength(passphrase));
}
