/**
 * `viceversa/surveys`: instruments, answers, scores, and reports that others may see. It is the same core as that of
 * `viceversa`, in the same instance: whichever entry starts it, it is started.
 */
export type * from './types.js';
export { ViceVersaError, end, init, languages, setLocale, version } from './package.js';
export { instruments, readInstrument, checkInstrument, answerQuestions, rewordQuestions, settleSurvey, shownItems } from './package.js';
export {
  readResponses, exportSurvey, scoreSurvey, scoreSurveyAsync, compareWaves, trend, pairAgreement, reliability, change, readinessResult, intakeRoster, fileKind,
} from './package.js';
export { fixPlan, foreseeRelease, reviewComments, release, releaseTables, exportRelease } from './package.js';
export {
  newPostbox, surveyLink, readSurveyLink, writeAsking, readAsking, sealAnswer, openAnswers, receiveAnswers, keyPair, seal, armor, open, newSalt, suggestCodeWord,
  codeGuesses, linkCode, tickets,
} from './package.js';
