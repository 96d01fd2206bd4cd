/** Failures in the reader's language. */
import type { Failure } from '../bridge/messages.js';
import { has, t } from './words.js';

/**
 * The core answers in the reader's language; what stands between it and the page, and the keeping in this browser, know codes only: `failure-<code>` in
 * `locales/<language>/page/`. To be asked again where a failure stays on the screen, since the language may change meanwhile.
 */
export function inWords(failure: Failure): Failure {
  const key = `failure-${failure.code}`;
  return has(key) ? { ...failure, message: t(key), advice: t(`${key}.advice`) } : failure;
}

/** What the engine rejects with is a Failure; anything else is not quoted, since it may hold data, and is called `otherwise`. */
export function failureOf(error: unknown, otherwise = 'page-fault'): Failure {
  if (typeof error === 'object' && error !== null && 'code' in error && 'message' in error) {
    const { code, message } = error;
    const advice = 'advice' in error && typeof error.advice === 'string' ? error.advice : '';
    if (typeof code === 'string' && typeof message === 'string') return inWords({ code, message, advice });
  }
  return inWords({ code: otherwise, message: '', advice: '' });
}
