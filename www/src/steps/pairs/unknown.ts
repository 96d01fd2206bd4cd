/** Pairs that keep a must only because a value is not known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pairing, UnknownPair } from '../../types.js';
import { t } from '../../words/words.js';

/** How many of the pairs there are, beside the proof: it holds for what is known. */
export function unknownPart(unknown: readonly UnknownPair[], pairing: Pairing): TemplateResult | typeof nothing {
  if (unknown.length === 0) return nothing;
  return html`<p class="notice warning small">
    <strong>${t('pairs-unknown-head', { count: unknown.length, all: pairing.pairs.length })}</strong> ${t('pairs-unknown')}
  </p>`;
}
