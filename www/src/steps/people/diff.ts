/** What a newer file changes: who joined, who left, who changed in what. Event: `vv-mode` with "replace" or "add". */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import '../../parts/findings.js';
import { shown } from '../../parts/shown.js';
import type { Person, RosterDiff } from '../../types.js';
import { number, t } from '../../words/words.js';

/** More than this nobody reads here. */
const SHOWN = 200;

export class VvDiff extends LitElement {
  static override properties = { diff: { attribute: false }, older: { attribute: false }, newer: { attribute: false }, mode: {} };
  declare diff: RosterDiff;
  declare older: readonly Person[];
  declare newer: readonly Person[];
  declare mode: 'replace' | 'add';

  constructor() {
    super();
    this.older = [];
    this.newer = [];
    this.mode = 'replace';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { diff } = this;
    return html`<div class="stack">
      <h3>${t('diff-title')}</h3>
      <div class="cluster wide">
        ${(
          [
            ['joined', diff.joined.length],
            ['left', diff.left.length],
            ['changed', diff.changed.length],
            ['same', diff.same],
          ] as const
        ).map(([what, count]) => html`<div class="summary-number"><strong>${number(count)}</strong><span>${t(`diff-${what}`, { count })}</span></div>`)}
      </div>
      ${diff.ambiguous.length === 0
        ? nothing
        : html`<vv-findings .fixable=${false} .entries=${diff.ambiguous.map((finding) => ({ finding, file: null, settled: false, source: null }))}></vv-findings>`}
      ${this.list('diff-who-joined', diff.joined, this.newer)} ${this.list('diff-who-left', diff.left, this.older)} ${this.changes()}
      ${diff.left.length === 0
        ? nothing
        : html`<fieldset class="stack tight">
            <legend>${t('diff-missing', { count: diff.left.length })}</legend>
            ${this.choice('replace', t('diff-replace'))} ${this.choice('add', t('diff-add'))}
          </fieldset>`}
    </div>`;
  }

  private choice(mode: 'replace' | 'add', label: string): TemplateResult {
    return html`<label class="choice"
      ><input
        type="radio"
        name="diff-mode"
        .checked=${this.mode === mode}
        @change=${() => this.dispatchEvent(new CustomEvent('vv-mode', { detail: mode }))}
      />${label}</label
    >`;
  }

  private list(title: 'diff-who-joined' | 'diff-who-left', ids: readonly string[], people: readonly Person[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return html`<details>
      <summary>${t(title, { count: ids.length })}</summary>
      <ul class="places">
        ${ids.slice(0, SHOWN).map((id) => html`<li>${shown(names.get(id) ?? '')} <span class="muted">${shown(id)}</span></li>`)}
        ${ids.length > SHOWN ? html`<li class="muted">${t('roster-more', { count: ids.length - SHOWN })}</li>` : nothing}
      </ul>
    </details>`;
  }

  private changes(): TemplateResult | typeof nothing {
    const { changed } = this.diff;
    if (changed.length === 0) return nothing;
    const names = new Map(this.newer.map(({ id, name }) => [id, name]));
    return html`<details>
      <summary>${t('diff-who-changed', { count: changed.length })}</summary>
      <div class="table-scroll" role="region" tabindex="0" aria-label=${t('diff-changes')}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">${t('diff-person')}</th>
              <th scope="col">${t('diff-what')}</th>
              <th scope="col">${t('diff-before')}</th>
              <th scope="col">${t('diff-now')}</th>
            </tr>
          </thead>
          <tbody>
            ${changed.slice(0, SHOWN).flatMap(({ id, changes }) =>
              changes.map(
                ({ field, before, after }, at) =>
                  html`<tr>
                    ${at === 0 ? html`<th scope="rowgroup" rowspan=${changes.length}>${shown(names.get(id) ?? id)}</th>` : nothing}
                    <td>${shown(field)}</td>
                    <td>${before === '' ? html`<span class="muted">${t('diff-empty')}</span>` : shown(before)}</td>
                    <td>${after === '' ? html`<span class="muted">${t('diff-empty')}</span>` : shown(after)}</td>
                  </tr>`,
              ),
            )}
          </tbody>
        </table>
      </div>
      ${changed.length > SHOWN ? html`<p class="muted">${t('diff-more-people', { count: changed.length - SHOWN })}</p>` : nothing}
    </details>`;
  }
}

customElements.define('vv-diff', VvDiff);
