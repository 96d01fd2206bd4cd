/** A page of the core (for the sponsor, for those who sign) as its file shows it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DocumentSection } from '../types.js';
import { shown } from './shown.js';

/** Heading, lead and sections; `level` is the heading's own, sections stand one below. */
export function sectionsOf({ title, lead, sections }: { title: string; lead: string; sections: readonly DocumentSection[] }, level: 1 | 3 = 1): TemplateResult {
  return html`${level === 1 ? html`<h1>${shown(title)}</h1>` : html`<h3 tabindex="-1">${shown(title)}</h3>`}
    ${lead === '' ? nothing : html`<p class="lead">${shown(lead)}</p>`}
    ${sections.map((section) => html`${level === 1 ? html`<h2>${shown(section.heading)}</h2>` : html`<h4>${shown(section.heading)}</h4>`} ${body(section, title)}`)}`;
}

/** The table is named with the page that it is in: the form around it may have a part of the same heading. */
function body({ heading, columns, rows, numbered }: DocumentSection, title: string): TemplateResult {
  if (rows.every((row) => row.length === 1)) {
    const items = rows.map(([text]) => html`<li>${shown(text)}</li>`);
    return numbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  }
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${`${title}: ${heading}`}><table class="data">
    ${columns.length === 0 ? nothing : html`<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>`}
    <tbody>${rows.map(([name, ...cells]) => html`<tr><th scope="row">${shown(name)}</th>${cells.map((cell) => html`<td>${shown(cell)}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}
