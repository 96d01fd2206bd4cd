/** Papers for the works council, data protection and participants: filled from the programme, read here, saved, printed. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { sectionsOf } from '../../parts/document.js';
import { printSheet } from '../../parts/print-sheet.js';
import { t } from '../../words/words.js';
import type { Paper, PaperCode, Programme } from '../../types.js';

/** In the order of the core. */
const CODES: readonly PaperCode[] = ['overview', 'thresholds', 'dpia', 'notice'];

/** `vv-papers`. Properties: app, programme. */
export class VvPapers extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, open: { state: true } };
  declare app: App;
  declare programme: Programme;
  /** The one that is read. */
  declare private open: Paper | null;

  constructor() {
    super();
    this.open = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('programme');
    if (before === undefined || before === this.programme || this.open === null) return;
    const { programme, open } = this;
    // What is read follows the programme.
    this.app.call('papers', [whole(programme)]).then(
      ({ papers }) => {
        if (this.programme === programme && this.open?.code === open.code) this.open = papers.find((one) => one.code === open.code) ?? null;
      },
      (error: unknown) => this.app.fail(error),
    );
  }

  override render(): TemplateResult {
    const { open } = this;
    return html`<section class="card stack" aria-labelledby="papers">
      <h2 id="papers">${t('papers')}</h2>
      <p>${t('papers-about')}</p>
      <ul class="plain needs">${CODES.map((code) => this.row(code))}</ul>
      ${open === null
        ? nothing
        : html`<article class="paper stack tight" id="paper-open" lang=${document.documentElement.lang} data-paper=${open.code}>
            ${open.blanks === 0 ? nothing : html`<p class="notice info">${t('papers-blanks', { count: open.blanks })}</p>`}
            ${sectionsOf(open, 3)}
            <div><button type="button" @click=${() => this.close()}>${t('papers-close')}</button></div>
          </article>`}
    </section>`;
  }

  private row(code: PaperCode): TemplateResult {
    const name = t(`papers-${code}`);
    const open = this.open?.code === code;
    return html`<li>
      <span class="stack tight"><strong>${name}</strong><span class="small muted">${t(`papers-${code}.for`)}</span></span>
      <span class="cluster tight">
        <button type="button" data-read=${code} aria-expanded=${open ? 'true' : 'false'} aria-label=${`${t('papers-read')}: ${name}`} @click=${() => void (open ? this.close() : this.read(code))}>${t('papers-read')}</button>
        <button type="button" data-save=${code} aria-label=${`${t('charter-page-save')}: ${name}`} @click=${() => void this.save(code)}>${t('charter-page-save')}</button>
        <button type="button" data-print=${code} aria-label=${`${t('charter-page-print')}: ${name}`} @click=${() => void this.print(code)}>${t('charter-page-print')}</button>
      </span>
    </li>`;
  }

  private async paper(code: PaperCode): Promise<Paper | null> {
    const made = await this.app.work('papers', [whole(this.programme)], t('papers-work'));
    return made?.papers.find((one) => one.code === code) ?? null;
  }

  private async read(code: PaperCode): Promise<void> {
    this.open = await this.paper(code);
    await this.updateComplete;
    this.querySelector<HTMLElement>('#paper-open h3')?.focus();
  }

  private close(): void {
    const code = this.open?.code;
    this.open = null;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-read=${code ?? 'overview'}]`)?.focus());
  }

  private async save(code: PaperCode): Promise<void> {
    const paper = await this.paper(code);
    if (paper !== null) this.app.download(`${t(`papers-${code}.file`)}.html`, new TextEncoder().encode(paper.html), 'text/html');
  }

  private async print(code: PaperCode): Promise<void> {
    const paper = await this.paper(code);
    if (paper !== null) printSheet(sectionsOf(paper));
  }
}

/** Everything but the way back, which no paper speaks of. */
const whole = (programme: Programme): Programme => ({ ...programme, past: [] });

customElements.define('vv-papers', VvPapers);
