/** Two rounds side by side: the same people, and everybody. */
import { html, nothing, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { Instrument, SubscaleChange, WaveComparison } from '../../types.js';
import { number, rich, t } from '../../words/words.js';
import { figureOf, stated } from './figure.js';
import { forestPicture, slopesPicture } from './pictures.js';
import { notes, titleOf } from './words.js';

export function comparisonPart(instrument: Instrument, comparison: WaveComparison): TemplateResult {
  const { flow, subscales } = comparison;
  const changes = subscales.map((change) => ({ text: titleOf(instrument, change.subscale), change }));
  const drawable = changes.some(({ change }) => change.same.meanDifference !== null);
  return html`<section class="card stack" aria-labelledby="vv-change-heading"><h2 id="vv-change-heading">${t('surveys-change-title')}</h2>
      <p>${rich(flow.unlinked > 0 ? 'surveys-change-flow-unlinked' : 'surveys-change-flow', { ...flow, from: shown(flow.from), to: shown(flow.to) })}</p>
      ${notes(comparison.notes)}
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-change-table')}><table class="data">
        <thead><tr><th scope="col">${t('surveys-scores-scale')}</th><th scope="col" class="num">${t('surveys-change-same')}</th><th scope="col" class="num">${t('surveys-change-p-t')}</th><th scope="col" class="num">${t('surveys-change-p-wilcoxon')}</th><th scope="col" class="num">d<sub>z</sub></th><th scope="col" class="num">g<sub>av</sub></th>
          <th scope="col" class="num">${t('surveys-change-counts')}</th><th scope="col" class="num">${t('surveys-change-all')}</th></tr></thead>
        <tbody>${changes.map(({ text, change: { same, all, reliable } }) => html`<tr><th scope="row">${shown(text)}</th>
          <td class="num">${stated(same, 'meanDifference', same.meanDifference, same.interval)}</td><td class="num">${stated(same, 'p', same.p, null, 't')}</td><td class="num">${stated(same, 'wilcoxon', same.wilcoxon?.p ?? null)}</td>
          <td class="num">${stated(same, 'dz', same.dz)}</td><td class="num">${stated(same, 'hedges', same.hedges)}</td>
          <td class="num">${reliableOf(reliable)}</td>
          <td class="num">${figureOf(all.difference)}</td></tr>`)}</tbody></table></div>
      <details><summary>${t('surveys-change-other')}</summary>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${t('surveys-change-other-table')}><table class="data">
          <thead><tr><th scope="col">${t('surveys-scores-scale')}</th>${['surveys-change-bootstrap', 'surveys-change-p-permutation', 'surveys-change-p-pratt'].map((key) => html`<th scope="col" class="num">${t(key)}</th>`)}<th scope="col" class="num">d<sub>av</sub></th></tr></thead>
          <tbody>${changes.map(({ text, change: { same } }) => html`<tr><th scope="row">${shown(text)}</th>
            <td class="num">${stated(same, 'bootstrap', same.bootstrap === null ? null : same.meanDifference, same.bootstrap?.interval ?? null)}</td><td class="num">${stated(same, 'permutation', same.permutation)}</td>
            <td class="num">${stated(same, 'pratt', same.pratt?.p ?? null)}</td><td class="num">${stated(same, 'dav', same.dav)}</td></tr>`)}</tbody></table></div>
      </details>
    </section>
    ${drawable ? html`<div class="pictures">${slopesPicture(changes, [flow.from, flow.to])}${forestPicture(changes)}</div>` : nothing}`;
}

/** How many changed more than measurement would make them, and from where on that is. */
function reliableOf({ improved, same, worse, threshold }: SubscaleChange['reliable']): unknown {
  const from = figureOf(threshold);
  const muted = (text: unknown): TemplateResult => html`<span class="small muted">${text}</span>`;
  return improved === null
    ? rich('surveys-change-reliable-none', { threshold: from }, { muted })
    : rich('surveys-change-reliable', { up: number(improved), same: number(same ?? 0), down: number(worse ?? 0), threshold: from }, { muted });
}
