/**
 * `viceversa/pairing`: people from files, rules, pairs and their proof. It is the same core as that of
 * `viceversa`, in the same instance: whichever entry starts it, it is started.
 */
export type * from './types.js';
export { ViceVersaError, end, init, languages, setLocale, version } from './package.js';
export {
  readRoster, readRosterAsync, mergeRosters, readPairs, checkRoster, mergeValues, rosterShape, diffRosters, template, sampleRoster, exportRejected, fileKind,
} from './package.js';
export { presets, checkPolicy, describePolicy, describeDirection, ruleEffects, unknownLevelsWait, conflicts } from './package.js';
export {
  pair, pairAsync, verify, verifyAsync, rematch, rematchAsync, rounds, roundsAsync, roundRequest, circles, circlesAsync, alternatives, alternativesAsync,
  comparePriorities, comparePrioritiesAsync, evaluate, reword, assign,
} from './package.js';
export { explainPair, whyNot, waitingHelp, waitingHelpAsync, access, unknownValues, compatibility } from './package.js';
export { exportPairs, exportRounds, exportCircles, auditRecord, replay } from './package.js';
