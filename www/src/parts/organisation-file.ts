/** An organisation file that was brought: whose it is and what it gives, or everything that is wrong with it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import type { BroughtOrganisation, Finding, Organisation } from '../types.js';
import { failureOf } from '../words/failure.js';
import { list, rich, t } from '../words/words.js';
import { shown } from './shown.js';

/** `vv-organisation-file`. Properties: app, file. Event: `vv-close`, when it was taken over or is not wanted. */
export class VvOrganisationFile extends LitElement {
  static override properties = { app: { attribute: false }, file: { attribute: false }, brought: { state: true }, problem: { state: true } };
  declare app: App;
  declare file: File;
  declare private brought: BroughtOrganisation | null;
  declare private problem: { message: string; advice: string } | null;

  constructor() {
    super();
    this.brought = null;
    this.problem = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('file')) void this.read(this.file);
  }

  override render(): TemplateResult | typeof nothing {
    const { brought, problem } = this;
    if (problem !== null) {
      return html`<div class="notice error stack tight" role="alert" data-code="organisation-refused">
        <p><strong>${shown(this.file.name)}</strong>: ${shown(problem.message)}</p>
        <p>${shown(problem.advice)}</p>
        ${this.leave('organisation-close')}
      </div>`;
    }
    if (brought === null) return nothing;
    return brought.organisation === null ? this.faults(brought.findings) : this.offer(brought.organisation);
  }

  private faults(findings: readonly Finding[]): TemplateResult {
    const count = findings.reduce((sum, one) => sum + one.count, 0);
    return html`<div class="notice error stack tight organisation-faults" role="alert" data-code="organisation-faults">
      <p>${rich('organisation-faults', { name: html`<strong>${shown(this.file.name)}</strong>`, count })}</p>
      <ul class="stack tight">
        ${findings.map(
          ({ text, advice, places }) => html`<li>
            <strong>${shown(text)}</strong> ${shown(advice)}
            <span class="small">${places.map(({ column }, at) => html`${at > 0 ? ', ' : nothing}<code>${shown(column ?? '')}</code>`)}</span>
          </li>`,
        )}
      </ul>
      ${this.leave('organisation-close')}
    </div>`;
  }

  private offer(organisation: Organisation): TemplateResult {
    const gives = [
      ...(organisation.presets.length === 0 ? [] : [t('organisation-gives-presets', { count: organisation.presets.length })]),
      ...(organisation.ladder === null ? [] : [t('organisation-gives-ladder', { count: organisation.ladder.steps.length })]),
      ...(organisation.instruments.length === 0 ? [] : [t('organisation-gives-instruments', { count: organisation.instruments.length })]),
      ...(organisation.letters.length === 0 ? [] : [t('organisation-gives-letters', { count: organisation.letters.length })]),
      ...(organisation.logo === null && organisation.accent === null ? [] : [t('organisation-gives-look')]),
      ...(organisation.languages.length === 0 ? [] : [t('organisation-gives-languages', { count: organisation.languages.length })]),
      ...(organisation.help.length === 0 ? [] : [t('organisation-gives-help', { count: organisation.help.length })]),
      t('organisation-gives-thresholds', { mean: organisation.thresholds.mean, distribution: organisation.thresholds.distribution }),
    ];
    return html`<div class="notice info stack tight" role="status" data-code="organisation-offer">
      <p>${rich('organisation-offer', { name: html`<strong><bdi>${shown(organisation.name)}</bdi></strong>` })}</p>
      <p class="small">${list(gives)}.</p>
      <div class="cluster">
        <button type="button" class="small primary" @click=${() => this.take(organisation)}>${t('organisation-use')}</button>
        ${this.leave('organisation-leave')}
      </div>
    </div>`;
  }

  private leave(key: string): TemplateResult {
    return html`<button type="button" class="small quiet" @click=${() => this.close()}>${t(key)}</button>`;
  }

  private async read(file: File): Promise<void> {
    [this.brought, this.problem] = [null, null];
    try {
      const brought = await this.app.call('readOrganisation', [await file.text()]);
      if (file === this.file) this.brought = brought;
    } catch (error) {
      if (file === this.file) this.problem = failureOf(error, 'file-unreadable');
    }
  }

  private take(organisation: Organisation): void {
    this.close();
    this.app.useOrganisation(organisation);
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('vv-close'));
  }
}

customElements.define('vv-organisation-file', VvOrganisationFile);
