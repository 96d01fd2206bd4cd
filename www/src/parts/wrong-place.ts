/** A file that was brought to the wrong place: what it holds, and the way to the right one. */
import { html, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { shown } from './shown.js';
import type { FileKind } from '../types.js';
import { rich, t } from '../words/words.js';

/** More of a file is not looked at; a workbook that is larger cannot be told then. */
const LOOKED_AT = 24 << 20;

/** What a file holds; "unknown" also where it cannot be told. */
export async function kindOf(app: App, file: Blob, name: string): Promise<FileKind> {
  const bytes = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  return app.call('fileKind', [bytes, name]).catch(() => 'unknown' as const);
}

/** Says what a file seems to be and where it belongs. `go` leads there, `anyway` takes it here all the same. */
export function wrongPlace(name: string, kind: Exclude<FileKind, 'unknown'>, go: (() => void) | null, anyway: { text: string; run: () => void } | null): TemplateResult {
  return html`<div class="notice warning stack tight" role="status" data-code="wrong-place">
    <p>${rich(`wrong-place-${kind}`, { name: html`<strong>${shown(name)}</strong>` })}</p>
    <div class="cluster">${go === null ? '' : html`<button type="button" class="small" @click=${go}>${t('wrong-place-go')}</button>`}
      ${anyway === null ? '' : html`<button type="button" class="small quiet" @click=${anyway.run}>${anyway.text}</button>`}</div></div>`;
}
