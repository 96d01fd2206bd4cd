/** The mark on everything raw that leaves the page: files carry it in their rows, pictures below the drawing, copied tables in a last line. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../words/words.js';

export const mark = (): string => t('mark-raw');

/** Beside a group in which single people can be made out. */
export function smallGroup(small: boolean | undefined): TemplateResult | typeof nothing {
  return small === true ? html` <span class="tag warning" title=${t('mark-small-why')}>${t('mark-small')}</span>` : nothing;
}

/** What is marked on the screen and copied takes the mark along, as text and as a table. */
export function markCopied(event: ClipboardEvent): void {
  const selection = document.getSelection();
  const { target, clipboardData } = event;
  if (selection === null || selection.isCollapsed || clipboardData === null) return;
  // What stands in a field is somebody's own.
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const copy = document.createElement('div');
  for (let at = 0; at < selection.rangeCount; at += 1) copy.append(selection.getRangeAt(at).cloneContents());
  copy.append(Object.assign(document.createElement('p'), { textContent: mark() }));
  clipboardData.setData('text/plain', `${selection.toString()}\n\n${mark()}\n`);
  clipboardData.setData('text/html', new XMLSerializer().serializeToString(copy));
  event.preventDefault();
}
