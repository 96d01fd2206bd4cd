/** What mentors carry, and their supervision. */
import { LitElement, html, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { byId, nameOf, peopleOf } from '../../app/programme.js';
import { shown } from '../../parts/shown.js';
import '../../parts/table.js';
import type { Column } from '../../parts/table.js';
import { date, number, t } from '../../words/words.js';
import type { Health, MentorLoad, Programme, Supervision } from '../../types.js';

/** `vv-support`. Properties: app, programme, health. */
export class VvSupport extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, health: { attribute: false } };
  declare app: App;
  declare programme: Programme;
  declare health: Health;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const { health, programme } = this;
    const next = health.nextSupervision ?? null;
    const dates = [...programme.supervisions].sort((a, b) => (a.date < b.date ? -1 : 1));
    return html`<section class="stack tight" aria-labelledby="check-support">
      <h2 id="check-support">${t('check-support')}</h2>
      <p>${next === null ? t('check-supervision-none') : t('check-supervision-next', { date: date(next) })}</p>
      <details>
        <summary>${t('check-support-load', { count: health.mentors.length })}</summary>
        <vv-table name="mentors" .label=${t('check-support-load', { count: health.mentors.length })} .columns=${this.columns()} .rows=${health.mentors} .rowKey=${({ mentor }: MentorLoad) => mentor} .searchable=${false} .empty=${t('check-no-pairs')}></vv-table>
      </details>
      <details>
        <summary>${t('check-supervisions', { count: dates.length })}</summary>
        <div class="stack tight">
          <ul class="plain stack tight">${dates.map((one) => this.supervision(one))}</ul>
          <form class="cluster" @submit=${(event: SubmitEvent) => this.add(event)}>
            <label class="field"><span>${t('check-supervision-date')}</span><input name="date" type="date" required /></label>
            <button type="submit">${t('check-supervision-add')}</button>
          </form>
        </div>
      </details>
    </section>`;
  }

  private columns(): Column<MentorLoad>[] {
    const people = byId(peopleOf(this.programme));
    const name = (id: string): string => nameOf(people.get(id), id);
    const count = (key: string, label: string, value: (load: MentorLoad) => number): Column<MentorLoad> => ({ key, label, numeric: true, value, render: (load) => number(value(load)) });
    return [
      { key: 'mentor', label: t('check-mentor'), value: ({ mentor }) => name(mentor), render: ({ mentor }) => shown(name(mentor)) },
      count('mentees', t('check-load-mentees'), ({ mentees }) => mentees),
      count('lately', t('check-load-lately'), ({ lately }) => lately),
      count('held', t('check-load-held'), ({ held }) => held),
      { key: 'supervised', label: t('check-load-supervised'), numeric: true, value: ({ supervised }) => supervised, render: ({ supervised, supervisions }) => t('check-held-of', { held: supervised, planned: supervisions }) },
    ];
  }

  private supervision(one: Supervision): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const change = (what: string, next: Supervision | null): void =>
      this.app.update(what, (before) => ({ ...before, supervisions: before.supervisions.flatMap((each) => (each !== one ? [each] : next === null ? [] : [next])) }));
    const there = (id: string, present: boolean): void => change(t('check-undo-supervision'), { ...one, present: present ? [...one.present, id] : one.present.filter((each) => each !== id) });
    return html`<li>
      <details>
        <summary>${t('check-supervision-there', { date: date(one.date), count: one.present.length, of: this.health.mentors.length })}</summary>
        <fieldset class="stack tight">
          <legend class="small">${t('check-supervision-who')}</legend>
          <div class="cluster wide">
            ${this.health.mentors.map(
              ({ mentor }) => html`<label class="choice"><input type="checkbox" .checked=${one.present.includes(mentor)} @change=${(event: Event) => there(mentor, (event.target as HTMLInputElement).checked)} /><span>${shown(nameOf(people.get(mentor), mentor))}</span></label>`,
            )}
          </div>
          <div><button type="button" class="small quiet" aria-label=${t('check-supervision-remove', { date: date(one.date) })} @click=${() => change(t('check-undo-supervision'), null)}>${t('parts-remove')}</button></div>
        </fieldset>
      </details>
    </li>`;
  }

  private add(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const day = String(new FormData(form).get('date') ?? '');
    if (day === '' || this.programme.supervisions.some((one) => one.date === day)) return;
    this.app.update(t('check-undo-supervision'), (before) => ({ ...before, supervisions: [...before.supervisions, { date: day, present: [] }] }));
    this.app.announce(t('check-supervision-added'));
    form.reset();
  }
}

customElements.define('vv-support', VvSupport);
