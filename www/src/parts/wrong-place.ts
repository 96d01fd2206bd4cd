/** A file that was brought to the wrong place: what it holds, and the way to the right one. */
import { html, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { shown } from './shown.js';
import type { FileKind } from '../types.js';

/** More of a file is not looked at; a workbook that is larger cannot be told then. */
const LOOKED_AT = 24 << 20;

/** What a file holds; "unknown" also where it cannot be told. */
export async function kindOf(app: App, file: Blob, name: string): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  return app.call('fileKind', [bytes, name]).catch(() => 'unknown' as const);
}

const WORDS: Readonly<Record<Exclude<FileKind, 'unknown'>, { what: string; place: string }>> = {
  answers: { what: 'answers to a survey', place: 'Surveys, under Answers' },
  people: { what: 'a list of people', place: 'People' },
  survey: { what: 'a survey itself, not answers to one', place: 'Surveys, under Questions: \u201cBring a survey along\u201d' },
  sealed: { what: 'something sealed: a saved programme, or answers', place: '\u201cOpen a saved programme\u201d, or Surveys, under Answers' },
  programme: { what: 'a saved programme', place: '\u201cOpen a saved programme\u201d' },
};

/** Says what a file seems to be and where it belongs. `go` leads there, `anyway` takes it here all the same. */
export function wrongPlace(name: string, kind: Exclude<FileKind, 'unknown'>, go: (() => void) | null, anyway: { text: string; run: () => void } | null): TemplateResult {
  const { what, place } = WORDS[kind];
  return html`<div class="notice warning stack tight" role="status" data-code="wrong-place">
    <p><strong>${shown(name)}</strong> looks like ${what}. That belongs in ${place}.</p>
    <div class="cluster">${go === null ? '' : html`<button type="button" class="small" @click=${go}>Go there</button>`}
      ${anyway === null ? '' : html`<button type="button" class="small quiet" @click=${anyway.run}>${anyway.text}</button>`}</div></div>`;
}
