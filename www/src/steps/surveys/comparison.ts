/** Two waves side by side: the same people, and everybody. */
import { html, nothing, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { Instrument, WaveComparison } from '../../types.js';
import { count, several } from '../../app/programme.js';
import { figureOf, stated } from './figure.js';
import { forestPicture, slopesPicture } from './pictures.js';
import { notes, titleOf } from './words.js';

export function comparisonPart(instrument: Instrument, comparison: WaveComparison): TemplateResult {
  const { flow, subscales } = comparison;
  const changes = subscales.map((change) => ({ text: titleOf(instrument, change.subscale), change }));
  const drawable = changes.some(({ change }) => change.same.meanDifference !== null);
  return html`<section class="card stack" aria-labelledby="vv-change-heading"><h2 id="vv-change-heading">Before and after</h2>
      <p>From ${shown(flow.from)} to ${shown(flow.to)}: ${several(flow.stayed, 'person', 'people')} answered both, ${count(flow.joined)} joined, ${count(flow.left)} left${flow.unlinked > 0 ? `, ${count(flow.unlinked)} cannot be linked` : ''}.</p>
      ${notes(comparison.notes)}
      <div class="table-scroll" tabindex="0" role="region" aria-label="Change of scale scores"><table class="data">
        <thead><tr><th scope="col">Scale score</th><th scope="col" class="num">Difference, same people</th><th scope="col" class="num">p (t)</th><th scope="col" class="num">p (Wilcoxon)</th><th scope="col" class="num">d<sub>z</sub></th><th scope="col" class="num">g<sub>av</sub></th>
          <th scope="col" class="num">Up, same, down</th><th scope="col" class="num">Difference, everybody</th></tr></thead>
        <tbody>${changes.map(({ text, change: { same, all, reliable } }) => html`<tr><th scope="row">${shown(text)}</th>
          <td class="num">${stated(same, 'meanDifference', same.meanDifference, same.interval)}</td><td class="num">${stated(same, 'p', same.p, null, 't')}</td><td class="num">${stated(same, 'wilcoxon', same.wilcoxon?.p ?? null)}</td>
          <td class="num">${stated(same, 'dz', same.dz)}</td><td class="num">${stated(same, 'hedges', same.hedges)}</td>
          <td class="num">${reliable.improved === null ? '–' : `${count(reliable.improved)}, ${count(reliable.same ?? 0)}, ${count(reliable.worse ?? 0)}`} <span class="small muted">reliable from</span> ${figureOf(reliable.threshold)}</td>
          <td class="num">${figureOf(all.difference)}</td></tr>`)}</tbody></table></div>
      <details><summary>Other ways to look at it</summary>
        <div class="table-scroll" tabindex="0" role="region" aria-label="Change by other methods"><table class="data">
          <thead><tr><th scope="col">Scale score</th><th scope="col" class="num">Difference, by resampling</th><th scope="col" class="num">p (permutation)</th><th scope="col" class="num">p (Wilcoxon, Pratt)</th><th scope="col" class="num">d<sub>av</sub></th></tr></thead>
          <tbody>${changes.map(({ text, change: { same } }) => html`<tr><th scope="row">${shown(text)}</th>
            <td class="num">${stated(same, 'bootstrap', same.bootstrap === null ? null : same.meanDifference, same.bootstrap?.interval ?? null)}</td><td class="num">${stated(same, 'permutation', same.permutation)}</td>
            <td class="num">${stated(same, 'pratt', same.pratt?.p ?? null)}</td><td class="num">${stated(same, 'dav', same.dav)}</td></tr>`)}</tbody></table></div>
      </details>
    </section>
    ${drawable ? html`<div class="pictures">${slopesPicture(changes, [flow.from, flow.to])}${forestPicture(changes)}</div>` : nothing}`;
}
