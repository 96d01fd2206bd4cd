/** Changing as little as possible: how many pairs to give up, what that brings, and the difference pair by pair. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Choice, Programme, Rematch } from '../../types.js';
import { byId, count, currentOf, nameOf, peopleOf, requestOf, several } from '../../app/programme.js';

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
      <h2 id="vv-rematch-heading" tabindex="-1">Change as little as possible</h2>
      ${answer
        ? this.choices(answer.rematch)
        : html`<p>There are ${several(currentOf(this.programme).length, 'pair')} already. Keep as many as you like of them, and see what giving up some would bring.</p>
            <div><button type="button" ?disabled=${this.running} @click=${() => void this.run()}>See the choices</button></div>`}
    </section>`;
  }

  private choices({ frontier, lost, text, possible }: Rematch): TemplateResult {
    const choice = frontier[this.chosen] ?? frontier[0];
    if (!choice) return html`<p>${text}</p>`;
    return html`<p>${several(possible, 'pair')} can stay${lost.length > 0 ? `, ${several(lost.length, 'pair')} cannot` : ''}. Each line gives up some of those that can, for what stands beside it.</p>
      <div class="table-scroll" tabindex="0" role="region" aria-label="Choices"><table class="data">
        <thead><tr><th scope="col">Pairs given up</th><th scope="col" class="num">People with a partner</th><th scope="col" class="num">Pairs</th><th scope="col" class="num">Points</th>
          <th scope="col" class="num">New pairs</th><th scope="col">Proof</th></tr></thead>
        <tbody>${frontier.map((each, at) => this.line(each, at, each === choice))}</tbody>
      </table></div>
      <p class="hint">${text}</p>
      ${this.difference(choice, lost)}
      <div class="cluster">
        <button type="button" class="primary" @click=${() => this.take(choice)}>Take over: ${several(choice.moves, 'pair')} given up</button>
        <button type="button" class="quiet" @click=${() => this.close()}>Leave everything as it is</button>
      </div>`;
  }

  private line(choice: Choice, at: number, chosen: boolean): TemplateResult {
    const { totals } = choice.pairing;
    return html`<tr>
      <th scope="row"><label class="choice"><input type="radio" name="vv-choice" .checked=${chosen} @change=${() => this.choose(at)} />
        <span>${choice.moves === 0 ? 'none' : count(choice.moves)}</span></label></th>
      <td class="num">${count(totals.people)}</td><td class="num">${count(totals.pairs)}</td><td class="num">${count(totals.points)}</td>
      <td class="num">${count(choice.changes.filter((each) => each.change === 'added').length)}</td>
      <td>${choice.pairing.certificate.optimal ? 'The best there is, proved' : choice.proved ? 'Best for so few, proved' : 'Not proved'}</td>
    </tr>`;
  }

  private difference({ changes, pairing, moves }: Choice, lost: Rematch['lost']): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const name = (id: string): TemplateResult => shown(nameOf(people.get(id), id));
    const lines: [string, string, string, string][] = [
      ...lost.map((each): [string, string, string, string] => ['Cannot stay', each.mentor, each.mentee, each.broken.map((one) => one.text).join(' ')]),
      ...changes.map((each): [string, string, string, string] => [each.change === 'added' ? 'New' : 'Ended', each.mentor, each.mentee, '']),
    ];
    const fresh = changes.length - moves;
    const kept = pairing.pairs.length - fresh;
    const rows = this.all ? lines : lines.slice(0, FIRST);
    return html`<h3>What changes</h3>
      <p role="status">${several(kept, 'pair')} kept, ${count(moves)} ended${lost.length > 0 ? ` and ${count(lost.length)} that cannot stay` : ''}, ${count(fresh)} new.</p>
      ${lines.length === 0
        ? nothing
        : html`<div class="table-scroll tall" tabindex="0" role="region" aria-label="Pairs that change"><table class="data">
            <thead><tr><th scope="col">Change</th><th scope="col">Mentor</th><th scope="col">Mentee</th><th scope="col">Why</th></tr></thead>
            <tbody>${rows.map(([what, mentor, mentee, why]) => html`<tr><td><span class=${what === 'New' ? 'tag ok' : 'tag'}>${what}</span></td><td>${name(mentor)}</td><td>${name(mentee)}</td><td>${plainly(why)}</td></tr>`)}</tbody>
          </table></div>`}
      ${rows.length < lines.length ? html`<div><button type="button" class="small" @click=${() => (this.all = true)}>Show all ${count(lines.length)}</button></div>` : nothing}`;
  }

  private choose(at: number): void {
    this.chosen = at;
    this.all = false;
  }

  private async run(): Promise<void> {
    const { programme } = this;
    this.running = true;
    const rematch = await this.app.work('rematch', [{ ...requestOf(programme), current: currentOf(programme) }], 'Pairing again with few moves');
    this.running = false;
    if (rematch === null || this.programme !== programme) return;
    this.answer = { of: programme, rematch };
    this.chosen = 0;
    this.all = false;
    this.app.announce(`${several(rematch.frontier.length, 'choice')}.`);
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('input[name=vv-choice]')?.focus());
  }

  private take({ pairing, moves }: Choice): void {
    this.app.update('new pairs with few changes', (programme) => ({ ...programme, pairing, current: [], stale: false }));
    this.app.announce(`Taken over: ${several(moves, 'pair')} given up, ${several(pairing.pairs.length, 'pair')} in all. Undo brings the others back.`);
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
