/** What a newer file changes: who joined, who left, who changed in what. Event: `vv-mode` with "replace" or "add". */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import '../../parts/findings.js';
import { shown } from '../../parts/shown.js';
import type { Person, RosterDiff } from '../../types.js';

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
      <h3>Against the roster you have</h3>
      <div class="cluster wide">
        ${(
          [
            [diff.joined.length, 'joined'],
            [diff.left.length, 'left'],
            [diff.changed.length, 'changed'],
            [diff.same, 'the same'],
          ] as const
        ).map(([count, label]) => html`<div class="summary-number"><strong>${count.toLocaleString('en')}</strong><span>${label}</span></div>`)}
      </div>
      ${diff.ambiguous.length === 0
        ? nothing
        : html`<vv-findings .fixable=${false} .entries=${diff.ambiguous.map((finding) => ({ finding, file: null, settled: false, source: null }))}></vv-findings>`}
      ${this.list('Who joined', diff.joined, this.newer)} ${this.list('Who left', diff.left, this.older)} ${this.changes()}
      ${diff.left.length === 0
        ? nothing
        : html`<fieldset class="stack tight">
            <legend>The ${diff.left.length.toLocaleString('en')} who are not in the new file</legend>
            ${this.choice('replace', 'leave the roster; their locks and exclusions wait for them')} ${this.choice('add', 'stay: the new file only adds and updates')}
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

  private list(title: string, ids: readonly string[], people: readonly Person[]): TemplateResult | typeof nothing {
    if (ids.length === 0) return nothing;
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return html`<details>
      <summary>${title} (${ids.length.toLocaleString('en')})</summary>
      <ul class="places">
        ${ids.slice(0, SHOWN).map((id) => html`<li>${shown(names.get(id) ?? '')} <span class="muted">${shown(id)}</span></li>`)}
        ${ids.length > SHOWN ? html`<li class="muted">and ${(ids.length - SHOWN).toLocaleString('en')} more</li>` : nothing}
      </ul>
    </details>`;
  }

  private changes(): TemplateResult | typeof nothing {
    const { changed } = this.diff;
    if (changed.length === 0) return nothing;
    const names = new Map(this.newer.map(({ id, name }) => [id, name]));
    return html`<details>
      <summary>Who changed (${changed.length.toLocaleString('en')})</summary>
      <div class="table-scroll" role="region" tabindex="0" aria-label="Changes">
        <table class="data">
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">What</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            ${changed.slice(0, SHOWN).flatMap(({ id, changes }) =>
              changes.map(
                ({ field, before, after }, at) =>
                  html`<tr>
                    ${at === 0 ? html`<th scope="rowgroup" rowspan=${changes.length}>${shown(names.get(id) ?? id)}</th>` : nothing}
                    <td>${shown(field)}</td>
                    <td>${before === '' ? html`<span class="muted">(empty)</span>` : shown(before)}</td>
                    <td>${after === '' ? html`<span class="muted">(empty)</span>` : shown(after)}</td>
                  </tr>`,
              ),
            )}
          </tbody>
        </table>
      </div>
      ${changed.length > SHOWN ? html`<p class="muted">and ${(changed.length - SHOWN).toLocaleString('en')} more people</p>` : nothing}
    </details>`;
  }
}

customElements.define('vv-diff', VvDiff);
