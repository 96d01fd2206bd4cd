/** Rounds and circles: what else can be made of the same people and rules, with a table and a file. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { shown } from '../../parts/shown.js';
import { locale, number, t } from '../../words/words.js';
import type { Circles, ExportOptions, Programme, Rounds } from '../../types.js';
import { byId, nameOf, peopleOf, requestOf } from '../../app/programme.js';

type Answer = { of: Programme } & ({ kind: 'rounds'; rounds: Rounds } | { kind: 'circles'; circles: Circles });

/** More lines than this nobody reads here; the file has them all. */
const FIRST = 200;

/** `vv-gatherings`. Properties: app, programme. */
export class VvGatherings extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    answer: { state: true },
    running: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  private declare answer: Answer | null;
  private declare running: boolean;

  constructor() {
    super();
    this.answer = null;
    this.running = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const answer = this.answer?.of === this.programme ? this.answer : null;
    const field = (label: string, name: string, value: string, least: number, most: number, hint: string): TemplateResult => html`<label class="field"><span>${label}</span>
      <input name=${name} type="number" inputmode="numeric" min=${least} max=${most} step="1" .defaultValue=${value} ?required=${value !== ''} />${hint ? html`<span class="hint">${hint}</span>` : nothing}</label>`;
    return html`<div class="stack">
      <form class="card stack tight" @submit=${(event: SubmitEvent) => void this.rounds(event)}>
        <h2>${t('pairs-rounds')}</h2>
        <p class="hint">${t('pairs-rounds-hint')}</p>
        <div class="cluster bottom">${field(t('pairs-rounds'), 'rounds', '3', 1, 52, '')} ${field(t('pairs-rounds-load'), 'load', '', 1, 1000, t('pairs-rounds-load-hint'))}
          <button type="submit" aria-disabled=${this.running ? 'true' : 'false'}>${t('pairs-rounds-make')}</button></div>
      </form>
      <form class="card stack tight" @submit=${(event: SubmitEvent) => void this.circles(event)}>
        <h2>${t('pairs-circles')}</h2>
        <p class="hint">${t('pairs-circles-hint')}</p>
        <div class="cluster bottom">${field(t('pairs-circles-least'), 'least', '3', 2, 100, '')} ${field(t('pairs-circles-most'), 'most', '5', 2, 100, '')}
          <button type="submit" aria-disabled=${this.running ? 'true' : 'false'}>${t('pairs-circles-make')}</button></div>
      </form>
      ${answer ? this.result(answer) : nothing}
    </div>`;
  }

  private result(answer: Answer): TemplateResult {
    return html`<section class="card stack tight" aria-labelledby="vv-gatherings-heading">
      <h2 id="vv-gatherings-heading" tabindex="-1">${answer.kind === 'rounds' ? t('pairs-count-rounds', { count: answer.rounds.rounds.length }) : t('pairs-count-circles', { count: answer.circles.circles.length })}</h2>
      ${answer.kind === 'rounds' ? this.roundTable(answer.rounds) : this.circleTable(answer.circles)}
      <div class="cluster no-print">
        <button type="button" @click=${() => void this.save(answer, 'xlsx')}>${t('pairs-save-xlsx')}</button>
        <button type="button" @click=${() => void this.save(answer, 'csv')}>${t('pairs-save-csv')}</button>
      </div>
    </section>`;
  }

  private roundTable({ rounds, always, never, text }: Rounds): TemplateResult {
    const name = this.name();
    const lines = rounds.flatMap((round, at) => round.pairs.map((pair) => ({ at, pair })));
    return html`<p>${text}</p>
      <p>${t('pairs-rounds-always', { always, never })}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-rounds-totals')}><table class="data">
        <thead><tr><th scope="col">${t('pairs-round')}</th>${['pairs-pairs', 'pairs-people', 'pairs-waiting', 'pairs-points'].map((key) => html`<th scope="col" class="num">${t(key)}</th>`)}</tr></thead>
        <tbody>${rounds.map(({ totals, waiting }, at) => html`<tr><th scope="row">${at + 1}</th><td class="num">${number(totals.pairs)}</td><td class="num">${number(totals.people)}</td>
          <td class="num">${number(waiting.length)}</td><td class="num">${number(totals.points)}</td></tr>`)}</tbody></table></div>
      <div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('pairs-rounds-pairs')}><table class="data">
        <thead><tr><th scope="col">${t('pairs-round')}</th><th scope="col">${t('pairs-mentor')}</th><th scope="col">${t('pairs-mentee')}</th></tr></thead>
        <tbody>${lines.slice(0, FIRST).map(({ at, pair }) => html`<tr><td>${at + 1}</td><td>${name(pair.mentor)}</td><td>${name(pair.mentee)}</td></tr>`)}</tbody></table></div>
      ${this.more(lines.length)}`;
  }

  private circleTable({ circles, pairing, text }: Circles): TemplateResult {
    const name = this.name();
    return html`<p>${text}</p>
      <p>${t('pairs-circles-people', { people: pairing.totals.people, waiting: pairing.waiting.length })}</p>
      ${circles.length === 0
        ? nothing
        : html`<div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('pairs-circles')}><table class="data">
            <thead><tr><th scope="col">${t('pairs-mentor')}</th><th scope="col">${t('pairs-mentees')}</th><th scope="col" class="num">${t('pairs-people')}</th><th scope="col" class="num">${t('pairs-points')}</th></tr></thead>
            <tbody>${circles.slice(0, FIRST).map((circle) => html`<tr><th scope="row">${name(circle.mentor)}</th><td>${circle.mentees.map((id, at) => html`${at > 0 ? ', ' : ''}${name(id)}`)}</td>
              <td class="num">${number(circle.mentees.length + 1)}</td><td class="num">${number(circle.points)}</td></tr>`)}</tbody></table></div>`}
      ${this.more(circles.length)}`;
  }

  private more(lines: number): TemplateResult | typeof nothing {
    return lines > FIRST ? html`<p class="hint">${t('pairs-first-shown', { shown: FIRST, all: lines })}</p>` : nothing;
  }

  private name(): (id: string) => TemplateResult {
    const people = byId(peopleOf(this.programme));
    return (id) => shown(nameOf(people.get(id), id));
  }

  private async rounds(event: SubmitEvent): Promise<void> {
    const value = this.values(event);
    const { programme } = this;
    const rounds = await this.busy(() =>
      this.app.work('rounds', [requestOf(programme), { rounds: value('rounds') ?? 1, ...(value('load') === null ? {} : { load: value('load') ?? 0 }) }], t('pairs-rounds-work')));
    if (rounds !== null) this.show({ of: programme, kind: 'rounds', rounds }, rounds.text);
  }

  private async circles(event: SubmitEvent): Promise<void> {
    const value = this.values(event);
    const { programme } = this;
    const circles = await this.busy(() => this.app.work('circles', [requestOf(programme), { size: [value('least') ?? 2, value('most') ?? 2] }], t('pairs-circles-work')));
    if (circles !== null) this.show({ of: programme, kind: 'circles', circles }, circles.text);
  }

  /** What stands in the form's fields; null where nothing does. */
  private values(event: SubmitEvent): (name: string) => number | null {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    return (name) => {
      const text = String(form.get(name) ?? '').trim();
      return text === '' ? null : Number(text);
    };
  }

  /** Nothing where something is under way already. */
  private async busy<T>(act: () => Promise<T>): Promise<T | null> {
    if (this.running) return null;
    this.running = true;
    try {
      return await act();
    } finally {
      this.running = false;
    }
  }

  private show(answer: Answer, text: string): void {
    this.answer = answer;
    this.app.announce(text);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-gatherings-heading')?.focus());
  }

  private async save(answer: Answer, format: 'csv' | 'xlsx'): Promise<void> {
    const request = requestOf(this.programme);
    const options: ExportOptions = { format, what: 'pairs', names: true, locale: locale() };
    const bytes =
      answer.kind === 'rounds'
        ? await this.app.work('exportRounds', [request, answer.rounds.rounds, options], t('pairs-writing'))
        : await this.app.work('exportCircles', [request, answer.circles.circles, options], t('pairs-writing'));
    if (bytes === null) return;
    const type = format === 'csv' ? 'text/csv;charset=utf-8' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    this.app.download(`${t(`pairs-file-${answer.kind}`)}.${format}`, bytes, type);
  }
}

customElements.define('vv-gatherings', VvGatherings);

declare global {
  interface HTMLElementTagNameMap {
    'vv-gatherings': VvGatherings;
  }
}
