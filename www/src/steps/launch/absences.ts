/** Days on which somebody, or nobody, can meet: holidays of the organisation, leave of one person. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, currentOf, nameOf, peopleOf } from '../../app/programme.js';
import { choice } from '../../parts/controls.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Absence, Programme } from '../../types.js';
import { collator, date, t } from '../../words/words.js';

const BLANK: Absence = { person: '', from: '', to: '', what: '' };

/** `vv-absences`. Properties: app, programme. */
export class VvAbsences extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, entry: { state: true }, fault: { state: true } };
  declare app: App;
  declare programme: Programme;
  declare private entry: Absence;
  declare private fault: boolean;

  constructor() {
    super();
    this.entry = BLANK;
    this.fault = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const name = (id: string): string => (id === '' ? t('launch-everybody') : nameOf(people.get(id), id));
    const order = collator();
    const taking = [...new Set(currentOf(this.programme).flat())].sort((a, b) => order.compare(name(a), name(b)));
    const { entry } = this;
    const field = (key: 'from' | 'to' | 'what', type: string): TemplateResult => html`<label class="field"><span>${t(`launch-absence-${key}`)}</span>
      <input type=${type} autocomplete="off" aria-invalid=${this.fault && key !== 'what' ? 'true' : 'false'} .value=${entry[key]} @change=${(event: Event) => (this.entry = { ...this.entry, [key]: (event.target as HTMLInputElement).value })} /></label>`;
    return html`<section class="card stack tight" aria-labelledby="vv-absences">
      <h2 id="vv-absences" tabindex="-1">${t('launch-absences')}</h2>
      <p class="hint">${t('launch-absences-hint')}</p>
      ${this.programme.absences.length === 0
        ? nothing
        : html`<ul class="plain stack tight">${this.programme.absences.map((one, at) => html`<li class="spread"><span>${shown(name(one.person))}: ${date(one.from)} – ${date(one.to)} ${one.what === '' ? nothing : html`· ${shown(one.what)}`}</span>
            <button type="button" class="small" aria-label=${t('launch-absence-remove-of', { name: plainly(name(one.person)), from: date(one.from) })} @click=${() => this.takeBack(at)}>${t('launch-absence-remove')}</button></li>`)}</ul>`}
      <form class="stack tight" @submit=${(event: Event) => {
          event.preventDefault();
          this.add();
        }}>
        <div class="columns">
          ${choice(t('launch-absence-person'), entry.person, ['', ...taking].map((id) => [id, plainly(name(id))] as const), (person) => (this.entry = { ...this.entry, person }))}
          ${field('from', 'date')} ${field('to', 'date')} ${field('what', 'text')}
        </div>
        ${this.fault ? html`<p class="error-text" role="alert">${t('launch-absence-fault')}</p>` : nothing}
        <div><button type="submit">${t('launch-absence-add')}</button></div>
      </form>
      <label class="field"><span>${t('launch-absence-file')}</span>
        <input type="file" accept=".ics,text/calendar" @change=${(event: Event) => void this.bring(event.target as HTMLInputElement)} /></label>
    </section>`;
  }

  private add(): void {
    const { from, to } = this.entry;
    const last = to === '' ? from : to;
    this.fault = from === '' || last < from;
    if (this.fault) return;
    const absence = { ...this.entry, to: last, what: this.entry.what.trim() };
    this.app.update(t('launch-undo-absence'), (programme) => ({ ...programme, absences: [...programme.absences, absence] }));
    this.entry = { ...BLANK, person: absence.person };
    this.app.announce(t('launch-absence-added'));
  }

  /** Days of a calendar file, for everybody; those that are here already stay once. */
  private async bring(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    try {
      const { absences, repeating, unread } = await this.app.call('readAbsences', [new Uint8Array(await file.arrayBuffer())]);
      this.app.update(t('launch-undo-absence-file'), (programme) => {
        const known = new Set(programme.absences.map((one) => JSON.stringify([one.person, one.from, one.to, one.what])));
        const fresh = absences.filter((one) => !known.has(JSON.stringify([one.person, one.from, one.to, one.what])));
        return fresh.length === 0 ? programme : { ...programme, absences: [...programme.absences, ...fresh] };
      });
      this.app.announce(t('launch-absence-read', { count: absences.length, repeating, unread }));
    } catch (error) {
      this.app.fail(error);
    }
    input.value = '';
  }

  private takeBack(at: number): void {
    this.app.update(t('launch-undo-absence-remove'), (programme) => ({ ...programme, absences: programme.absences.filter((_, nth) => nth !== at) }));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-absences')?.focus());
  }
}

customElements.define('vv-absences', VvAbsences);
