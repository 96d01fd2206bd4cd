/** Changing as little as possible: how many pairs to give up, what that brings, and the difference pair by pair. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Choice, Programme, Rematch } from '../../types.js';
import { byId, currentOf, nameOf, peopleOf, requestOf } from '../../app/programme.js';
import { number, t } from '../../words/words.js';

/** More lines than this nobody reads here. */
const FIRST = 100;

/** `vv-rematch`. Properties: app, programme. */
export class VvRematch extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    answer: { state: true },
    chosen: { state: true },
    running: { state: true },
    all: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  private declare answer: { of: Programme; rematch: Rematch } | null;
  private declare chosen: number;
  private declare running: boolean;
  private declare all: boolean;

  constructor() {
    super();
    this.answer = null;
    this.chosen = 0;
    this.running = false;
    this.all = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // What is on the screen must be an answer to the programme as it is.
    if (changed.has('programme') && this.answer && this.answer.of !== this.programme) this.answer = null;
  }

  protected override render(): TemplateResult {
    const { answer } = this;
    return html`<section class="card stack tight no-print" aria-labelledby="vv-rematch-heading">
      <h2 id="vv-rematch-heading" tabindex="-1">${t('pairs-rematch-title')}</h2>
      ${answer
        ? this.choices(answer.rematch)
        : html`<p>${t('pairs-rematch-intro', { count: currentOf(this.programme).length })}</p>
            <div><button type="button" aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.run()}>${t('pairs-rematch-see')}</button></div>`}
    </section>`;
  }

  private choices({ frontier, lost, text, possible }: Rematch): TemplateResult {
    const choice = frontier[this.chosen] ?? frontier[0];
    if (!choice) return html`<p>${text}</p>`;
    return html`<p>${lost.length > 0 ? t('pairs-rematch-can-some', { possible, lost: lost.length }) : t('pairs-rematch-can', { possible })}</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-rematch-choices')}><table class="data">
        <thead><tr><th scope="col">${t('pairs-rematch-given-up')}</th><th scope="col" class="num">${t('pairs-people-with-partner')}</th><th scope="col" class="num">${t('pairs-pairs')}</th><th scope="col" class="num">${t('pairs-points')}</th>
          <th scope="col" class="num">${t('pairs-rematch-new-pairs')}</th><th scope="col">${t('pairs-proof')}</th></tr></thead>
        <tbody>${frontier.map((each, at) => this.line(each, at, each === choice))}</tbody>
      </table></div>
      <p class="hint">${text}</p>
      ${this.difference(choice, lost)}
      <div class="cluster">
        <button type="button" class="primary" @click=${() => this.take(choice)}>${t('pairs-rematch-take', { count: choice.moves })}</button>
        <button type="button" class="quiet" @click=${() => this.close()}>${t('pairs-rematch-leave')}</button>
      </div>`;
  }

  private line(choice: Choice, at: number, chosen: boolean): TemplateResult {
    const { totals } = choice.pairing;
    return html`<tr>
      <th scope="row"><label class="choice"><input type="radio" name="vv-choice" .checked=${chosen} @change=${() => this.choose(at)} />
        <span>${choice.moves === 0 ? t('pairs-rematch-none') : number(choice.moves)}</span></label></th>
      <td class="num">${number(totals.people)}</td><td class="num">${number(totals.pairs)}</td><td class="num">${number(totals.points)}</td>
      <td class="num">${number(choice.changes.filter((each) => each.change === 'added').length)}</td>
      <td>${t(choice.pairing.certificate.optimal ? 'pairs-rematch-best' : choice.proved ? 'pairs-rematch-best-few' : 'pairs-rematch-unproved')}</td>
    </tr>`;
  }

  private difference({ changes, pairing, moves }: Choice, lost: Rematch['lost']): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const name = (id: string): TemplateResult => shown(nameOf(people.get(id), id));
    const lines: ['cannot-stay' | 'new' | 'ended', string, string, string][] = [
      ...lost.map((each): (typeof lines)[number] => ['cannot-stay', each.mentor, each.mentee, each.broken.map((one) => one.text).join(' ')]),
      ...changes.map((each): (typeof lines)[number] => [each.change === 'added' ? 'new' : 'ended', each.mentor, each.mentee, '']),
    ];
    const fresh = changes.length - moves;
    const kept = pairing.pairs.length - fresh;
    const rows = this.all ? lines : lines.slice(0, FIRST);
    return html`<h3>${t('pairs-rematch-what-changes')}</h3>
      <p role="status">${lost.length > 0 ? t('pairs-rematch-kept-lost', { kept, ended: moves, lost: lost.length, fresh }) : t('pairs-rematch-kept', { kept, ended: moves, fresh })}</p>
      ${lines.length === 0
        ? nothing
        : html`<div class="table-scroll tall" tabindex="0" role="region" aria-label=${t('pairs-rematch-table')}><table class="data">
            <thead><tr><th scope="col">${t('pairs-change')}</th><th scope="col">${t('pairs-mentor')}</th><th scope="col">${t('pairs-mentee')}</th><th scope="col">${t('pairs-why')}</th></tr></thead>
            <tbody>${rows.map(([what, mentor, mentee, why]) => html`<tr><td><span class=${what === 'new' ? 'tag ok' : 'tag'}>${t(`pairs-rematch-${what}`)}</span></td><td>${name(mentor)}</td><td>${name(mentee)}</td><td>${plainly(why)}</td></tr>`)}</tbody>
          </table></div>`}
      ${rows.length < lines.length ? html`<div><button type="button" class="small" @click=${() => (this.all = true)}>${t('pairs-show-all', { count: lines.length })}</button></div>` : nothing}`;
  }

  private choose(at: number): void {
    this.chosen = at;
    this.all = false;
  }

  private async run(): Promise<void> {
    const { programme } = this;
    if (this.running) return;
    this.running = true;
    const rematch = await this.app.work('rematch', [{ ...requestOf(programme), current: currentOf(programme) }], t('pairs-rematch-work'));
    this.running = false;
    if (rematch === null || this.programme !== programme) return;
    this.answer = { of: programme, rematch };
    this.chosen = 0;
    this.all = false;
    this.app.announce(t('pairs-rematch-found', { count: rematch.frontier.length }));
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('input[name=vv-choice]')?.focus());
  }

  private take({ pairing, moves }: Choice): void {
    this.app.update(t('pairs-rematch-undo'), (programme) => ({ ...programme, pairing, current: [], stale: false }));
    this.app.announce(t('pairs-rematch-taken', { moves, pairs: pairing.pairs.length }));
    this.dispatchEvent(new CustomEvent('vv-taken', { bubbles: true }));
  }

  private close(): void {
    this.answer = null;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-rematch-heading')?.focus());
  }
}

customElements.define('vv-rematch', VvRematch);

declare global {
  interface HTMLElementTagNameMap {
    'vv-rematch': VvRematch;
  }
}
