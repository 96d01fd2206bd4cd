/** What the programme is for, how it is run, what is to be reached, who answers for it, and when everything is. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { outline, today } from '../../app/programme.js';
import { sectionsOf } from '../../parts/document.js';
import { printSheet } from '../../parts/print-sheet.js';
import { date, t } from '../../words/words.js';
import type { Charter, Milestone, Programme, SponsorPage } from '../../types.js';
import { charterFields } from './fields.js';
import './goals.js';
import './papers.js';
import { peopleFields, planFields } from './plan.js';

/** `vv-charter`. Properties: app, programme. */
export class VvCharter extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, dates: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private dates: readonly Milestone[];

  constructor() {
    super();
    this.dates = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('programme');
    if (!changed.has('programme') || before?.charter === this.programme.charter) return;
    const { charter } = this.programme;
    this.app.call('schedule', [charter, today()]).then(
      (dates) => {
        if (this.programme.charter === charter) this.dates = dates;
      },
      (error: unknown) => this.app.fail(error),
    );
  }

  override render(): TemplateResult {
    const { app, programme } = this;
    const { charter } = programme;
    const take = (after: Charter): void => app.update(t('charter-change'), (before) => ({ ...before, charter: after }));
    return html`<div class="stack loose">
      <div class="stack tight">
        <h1 tabindex="-1">${t('step-charter')}</h1>
        <p class="lead">${t('charter-lead')}</p>
      </div>
      <section class="card stack" aria-labelledby="charter-what">
        <h2 id="charter-what">${t('charter-what')}</h2>
        ${charterFields(programme.name, charter, {
          name: (name) => app.update(t('charter-change-name'), (before) => ({ ...before, name: name.trim() })),
          charter: take,
        })}
      </section>
      ${planFields(charter, take)}
      <vv-goals .app=${app} .charter=${charter}></vv-goals>
      ${peopleFields(charter, take)} ${this.when()}
      <section class="card stack tight" aria-labelledby="charter-page">
        <h2 id="charter-page">${t('charter-page')}</h2>
        <p>${t('charter-page-about')}</p>
        <div class="cluster">
          <button type="button" @click=${() => void this.savePage()}>${t('charter-page-save')}</button>
          <button type="button" @click=${() => void this.printPage()}>${t('charter-page-print')}</button>
        </div>
      </section>
      <vv-papers .app=${app} .programme=${programme}></vv-papers>
      <div><button type="button" class="primary" @click=${() => app.setView({ step: 'people' })}>${t('charter-go')}</button></div>
    </div>`;
  }

  private when(): TemplateResult {
    const { dates } = this;
    const start = this.programme.charter.start;
    return html`<div class="card stack tight">
      <h2 id="charter-dates">${t('charter-dates')}</h2>
      ${start === '' || dates.length === 0
        ? html`<p class="empty">${t('charter-dates-open')}</p>`
        : html`<p class="hint">${t('charter-dates.hint')}</p>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="charter-dates"><table class="data">
              <thead><tr><th scope="col">${t('charter-date-what')}</th><th scope="col">${t('charter-date-when')}</th></tr></thead>
              <tbody>
                ${dates.map((one) => html`<tr><th scope="row">${one.text}</th>
                  <td class="nowrap">${one.until === null ? date(one.date) : t('charter-date-span', { from: date(one.date), until: date(one.until ?? '') })}
                    ${one.when === 'now' ? html`<span class="tag ok">${t('charter-date-now')}</span>` : one.when === 'past' ? html`<span class="tag">${t('charter-date-past')}</span>` : nothing}</td></tr>`)}
              </tbody></table></div>`}
    </div>`;
  }

  private page(): Promise<SponsorPage | null> {
    return this.app.work('sponsorPage', [outline(this.programme)], t('charter-page-work'));
  }

  private async savePage(): Promise<void> {
    const page = await this.page();
    if (page === null) return;
    this.app.download(`${t('charter-page-file')}.html`, new TextEncoder().encode(page.html), 'text/html');
  }

  private async printPage(): Promise<void> {
    const page = await this.page();
    if (page !== null) printSheet(sectionsOf(page));
  }
}

customElements.define('vv-charter', VvCharter);
