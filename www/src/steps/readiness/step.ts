/** Whether to start: what the readiness survey says, what to do about each weak area, and which failures threaten here. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { outline } from '../../app/programme.js';
import { shown } from '../../parts/shown.js';
import { number, t } from '../../words/words.js';
import type { Programme, Readiness, ReadinessReport, Threat } from '../../types.js';

/** `vv-readiness`. Properties: app, programme. */
export class VvReadiness extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, report: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private report: ReadinessReport | null;

  constructor() {
    super();
    this.report = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('programme')) return;
    const { programme } = this;
    this.app.call('readiness', [outline(programme)]).then(
      (report) => {
        if (this.programme === programme) this.report = report;
      },
      (error: unknown) => this.app.fail(error),
    );
  }

  override render(): TemplateResult {
    const { report } = this;
    return html`<div class="stack loose">
      <div class="stack tight">
        <h1 tabindex="-1">${t('step-readiness')}</h1>
        <p class="lead">${t('readiness-lead')}</p>
      </div>
      ${report === null ? html`<p role="status">${t('readiness-reading')}</p>` : html`${this.result(report)} ${this.threats(report.threats)}`}
    </div>`;
  }

  private result(report: ReadinessReport): TemplateResult {
    const { survey, state, result } = report;
    const look = result === 'go' ? 'ok' : result === 'wait' ? 'error' : result === 'prepare' ? 'warning' : 'info';
    const said = state === 'not-asked' ? t('readiness-not-asked') : state === 'too-few' ? t('readiness-too-few', { count: survey?.respondents ?? 0, least: survey?.minRespondents ?? 0 }) : t(`readiness-${result ?? 'prepare'}`);
    return html`<section class="stack" aria-labelledby="readiness-result">
      <h2 id="readiness-result">${t('readiness-result')}</h2>
      <div class=${`notice ${look} stack tight`} data-result=${result ?? state}>
        <p><strong>${said}</strong></p>
        ${survey === null ? nothing : html`<p>${t('readiness-answers', { count: survey.respondents, round: report.wave })}</p>`}
        ${report.rule === '' ? nothing : html`<p class="small">${report.rule}</p>`}
      </div>
      ${survey === null ? nothing : areas(survey)}
      <div class="cluster">
        <button type="button" class=${state === 'judged' ? '' : 'primary'} @click=${() => this.app.setView({ step: 'surveys' })}>${t(state === 'not-asked' ? 'readiness-ask' : 'readiness-more')}</button>
      </div>
      ${state === 'judged' ? nothing : html`<p class="hint">${t('readiness-how')}</p>`}
    </section>`;
  }

  private threats(threats: readonly Threat[]): TemplateResult {
    return html`<section class="stack" aria-labelledby="readiness-threats">
      <h2 id="readiness-threats">${t('readiness-threats')}</h2>
      ${threats.length === 0
        ? html`<p class="empty">${t('readiness-threats-none')}</p>`
        : html`<ul class="plain stack tight">
            ${threats.map(
              (one) => html`<li class="card stack tight threat" data-threat=${one.code}>
                <p><strong>${one.text}</strong></p>
                <p>${one.advice}</p>
                <p class="small muted">${t('readiness-found')}
                  ${one.found.map((where) => html`<span class="tag">${where === 'charter' || where === 'rules' ? t(`readiness-found-${where}`) : t('readiness-found-survey')}</span> `)}</p>
              </li>`,
            )}
          </ul>`}
    </section>`;
  }
}

function areas({ areas }: Readiness): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t('readiness-areas')}><table class="data">
    <thead><tr><th scope="col">${t('readiness-area')}</th><th scope="col" class="num">${t('readiness-mean')}</th><th scope="col" class="num">${t('readiness-n')}</th><th scope="col">${t('readiness-standing')}</th><th scope="col">${t('readiness-advice')}</th></tr></thead>
    <tbody>${areas.map(
      (area) => html`<tr><th scope="row">${shown(area.title)}</th>
        <td class="num">${area.mean === null ? t('readiness-mean-none') : number(area.mean, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</td><td class="num">${number(area.n)}</td>
        <td><span class=${`tag ${area.standing === 'go' ? 'ok' : area.standing === 'wait' ? 'error' : 'warning'}`}>${t(`readiness-standing-${area.standing}`)}</span></td>
        <td>${area.advice === null ? nothing : shown(area.advice)}</td></tr>`,
    )}</tbody></table></div>`;
}

customElements.define('vv-readiness', VvReadiness);
