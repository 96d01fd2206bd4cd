/** Small pictures as SVG, each with a title, a description and the same numbers as a table. Shape and words carry the meaning; colour only helps. */
import { nice, ticks } from 'd3-array';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { copyPicture, takePicture } from './picture-file.js';
import { plainly, shown } from './shown.js';
import { number, t } from '../words/words.js';

let serial = 0;

export interface Bar {
  label: string;
  value: number;
}

/** Counts that stand beside each other in order (a distribution). */
export function columnsPicture(title: string, description: string, bars: readonly Bar[], across: string, up: string): TemplateResult {
  const [width, height, left, bottom, top] = [640, 260, 48, 44, 12];
  const step = (width - 8 - left) / Math.max(1, bars.length);
  const thick = step * 0.88;
  const x = (index: number): number => left + index * step + (step - thick) / 2;
  const [, most] = nice(0, Math.max(1, ...bars.map((bar) => bar.value)), 4);
  const y = linear([0, most], [height - bottom, top]);
  // Labels thin out before they touch.
  const every = Math.max(1, Math.ceil(bars.length / 12));
  const drawing = svg`
    ${ticks(0, most, 4).filter(Number.isInteger).map((tick) => svg`<line class="grid" x1=${left} x2=${width - 8} y1=${y(tick)} y2=${y(tick)}></line><text class="tick" x=${left - 6} y=${y(tick) + 4} text-anchor="end">${number(tick)}</text>`)}
    ${bars.map((bar, index) => svg`<rect class="a" x=${x(index)} y=${y(bar.value)} width=${thick} height=${Math.max(0, y(0) - y(bar.value))}></rect>
      ${index % every === 0 ? svg`<text class="tick" x=${x(index) + thick / 2} y=${height - bottom + 16} text-anchor="middle">${plainly(bar.label)}</text>` : nothing}`)}
    <text class="axis" x=${(left + width) / 2} y=${height - 6} text-anchor="middle">${across}</text>`;
  return figure(title, description, width, height, drawing, [across, up], bars.map((bar) => [bar.label, bar.value]));
}

/** Named counts, largest first. */
export function barsPicture(title: string, description: string, bars: readonly Bar[], what: string, up: string): TemplateResult {
  const row = 44;
  const [width, height] = [640, Math.max(row, bars.length * row) + 8];
  const x = linear([0, Math.max(1, ...bars.map((bar) => bar.value))], [0, width - 80]);
  const drawing = svg`${bars.map((bar, index) => svg`
    <text class="label" x="0" y=${index * row + 16}>${plainly(clipped(bar.label, 88))}</text>
    <rect class="b" x="0" y=${index * row + 22} width=${Math.max(2, x(bar.value))} height="14"></rect>
    <text class="tick" x=${Math.max(2, x(bar.value)) + 6} y=${index * row + 34}>${number(bar.value)}</text>`)}`;
  return figure(title, description, width, height, drawing, [what, up], bars.map((bar) => [bar.label, bar.value]));
}

export interface Link {
  from: string;
  to: string;
  value: number;
}

/** Two ladders facing each other with a line for every kind of link, the thicker the more. Rungs are given from the top down. */
export function ladderPicture(title: string, description: string, left: readonly string[], right: readonly string[], links: readonly Link[], sides: [string, string], what: string): TemplateResult {
  const row = 40;
  const [width, head] = [640, 30];
  const height = head + Math.max(left.length, right.length) * row + 8;
  const [x1, x2] = [200, width - 200];
  const rung = (rungs: readonly string[], name: string): number => head + rungs.indexOf(name) * row + row / 2;
  const thickness = linear([1, Math.max(2, ...links.map((link) => link.value))], [1.5, 12]);
  const drawing = svg`
    <text class="axis" x=${x1} y="16" text-anchor="end">${sides[0]}</text><text class="axis" x=${x2} y="16">${sides[1]}</text>
    ${links.map((link) => svg`<path class="link" d=${curve(x1 + 10, rung(left, link.from), x2 - 10, rung(right, link.to))} stroke-width=${thickness(link.value)}></path>`)}
    ${left.map((name) => svg`<circle class="a" cx=${x1 + 6} cy=${rung(left, name)} r="5"></circle><text class="label" x=${x1 - 6} y=${rung(left, name) + 4} text-anchor="end">${plainly(clipped(name, 26))}</text>`)}
    ${right.map((name) => svg`<rect class="b" x=${x2 - 11} y=${rung(right, name) - 5} width="10" height="10"></rect><text class="label" x=${x2 + 8} y=${rung(right, name) + 4}>${plainly(clipped(name, 26))}</text>`)}`;
  return figure(title, description, width, height, drawing, [sides[0], sides[1], what], links.map((link) => [link.from, link.to, link.value]));
}

/** Maps numbers between two bounds to places between two others. */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/** A line that leaves and arrives level. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = (x1 + x2) / 2;
  return `M${x1},${y1}C${middle},${y1},${middle},${y2},${x2},${y2}`;
}

/** A drawing in its frame, with its numbers as a table, and as a file. */
export function figure(title: string, description: string, width: number, height: number, drawing: unknown, head: readonly string[], rows: readonly (readonly (string | number)[])[]): TemplateResult {
  const id = `vv-picture-${(serial += 1)}`;
  return html`<figure class="card stack tight picture">
    <figcaption><h2>${title}</h2><p class="small muted">${description}</p></figcaption>
    <div class="picture-scroll" tabindex="0" role="group" aria-label=${title}>
      <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="${id}-title ${id}-desc">
        <title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc>${drawing}
      </svg>
    </div>
    <div class="cluster no-print"><button type="button" class="small quiet" aria-label=${t('chart-copy-named', { title })} @click=${(event: Event) => void copied(event.currentTarget as Element)}>${t('chart-copy')}</button>
      ${(['svg', 'png'] as const).map((format) => html`<button type="button" class="small quiet" aria-label=${t('chart-as', { title, format: format.toUpperCase() })}
      @click=${(event: Event) => void takePicture((event.currentTarget as Element).closest('figure') as Element, title, format)}>${format.toUpperCase()}</button>`)}<span class="small muted" role="status"></span></div>
    <details><summary>${t('chart-numbers')}</summary>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('chart-numbers-of', { title })}><table class="data">
        <thead><tr>${head.map((label, index) => html`<th scope="col" class=${index === head.length - 1 ? 'num' : ''}>${label}</th>`)}</tr></thead>
        <tbody>${rows.map((row) => html`<tr>${row.map((cell) => (typeof cell === 'number' ? html`<td class="num">${number(cell)}</td>` : html`<td>${shown(cell)}</td>`))}</tr>`)}</tbody>
      </table></div>
    </details>
  </figure>`;
}

async function copied(button: Element): Promise<void> {
  const figure = button.closest('figure');
  if (figure === null) return;
  const done = await copyPicture(figure);
  const said = figure.querySelector('[role="status"]');
  if (said !== null) said.textContent = t(done ? 'chart-copied' : 'chart-not-copied');
}

/** Cut to so many characters. */
export const clipped = (text: string, most: number): string => ([...text].length > most ? `${[...text].slice(0, most - 1).join('')}…` : text);
