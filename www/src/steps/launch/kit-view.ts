/** A kit as it is read: the same on the page, on paper and in a file of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { KitSection, WordedKit, WordedPiece } from '../../types.js';

export type Labels = WordedKit['labels'];

/** A label of the kit's own language. */
export const label = (labels: Labels, key: string, n?: number): string => (labels[key] ?? '').replace('{n}', String(n ?? ''));

/** "Session 2: Who speaks, who is heard", or the title alone. */
export function titleOf(piece: WordedPiece, labels: Labels): TemplateResult {
  return piece.session === null ? shown(piece.title) : html`${label(labels, 'session', piece.session)}: ${shown(piece.title)}`;
}

/** What stands under the title; `under` is the level of the title's heading. */
export function pieceBody(piece: WordedPiece, labels: Labels, under: 2 | 3): TemplateResult {
  const full = piece.sections.filter(({ lead, items }) => lead !== '' || items.length > 0);
  return html`<p class="lead">${shown(piece.summary)}</p>
    ${full.map((section) => sectionView(section, labels, under))}`;
}

function sectionView(section: KitSection, labels: Labels, under: 2 | 3): TemplateResult {
  const { heading, lead, items, style } = section;
  const words = shown(heading);
  return html`${heading === '' ? nothing : under === 2 ? html`<h3>${words}</h3>` : html`<h4>${words}</h4>`}
    ${lead === '' ? nothing : html`<p>${shown(lead)}</p>`}
    ${items.length === 0
      ? nothing
      : style === 'plan'
        ? html`<table class="kit-plan">
            <tbody>
              ${items.map(({ minutes, text }) => html`<tr><th scope="row">${minutes === undefined ? nothing : label(labels, 'minutes', minutes)}</th><td>${shown(text)}</td></tr>`)}
            </tbody>
          </table>`
        : style === 'steps'
          ? html`<ol>${items.map(({ text }) => html`<li>${shown(text)}</li>`)}</ol>`
          : html`<ul class=${style === 'checks' ? 'kit-checks' : nothing}>${items.map(({ text }) => html`<li>${shown(text)}</li>`)}</ul>`}`;
}

/** The whole kit, a page of paper a piece. */
export function kitView(kit: WordedKit): TemplateResult {
  const { labels } = kit;
  return html`<main>
    <header>
      <h1>${kit.title}${kit.themeName === '' ? nothing : html`: ${kit.themeName}`}</h1>
      <p>${label(labels, 'confidential')}</p>
      <nav aria-labelledby="contents">
        <h2 id="contents">${label(labels, 'contents')}</h2>
        <ol>${kit.pieces.map((piece) => html`<li><a href=${`#${piece.id}`}>${titleOf(piece, labels)}</a></li>`)}</ol>
      </nav>
    </header>
    ${kit.pieces.map((piece) => html`<article id=${piece.id}><h2>${titleOf(piece, labels)}</h2>${pieceBody(piece, labels, 2)}</article>`)}
  </main>`;
}
