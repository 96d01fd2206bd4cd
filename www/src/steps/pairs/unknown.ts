/** Pairs that keep a must only because a value is not known. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Pairing, UnknownPair } from '../../types.js';
import { count } from '../../app/programme.js';

/** How many of the pairs there are, beside the proof: it holds for what is known. */
export function unknownPart(unknown: readonly UnknownPair[], pairing: Pairing): TemplateResult | typeof nothing {
  if (unknown.length === 0) return nothing;
  return html`<p class="notice warning small">
    <strong>${count(unknown.length)} of ${count(pairing.pairs.length)} pairs rest on values that are not known.</strong>
    A blank passes a must, so the proof holds only if these blanks would. They are marked in the table, and the filter “Not known” shows them alone.
  </p>`;
}
