/** Other sets of pairs: one just as good, and the next best. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { shown } from '../../parts/shown.js';
import type { Pairing, Person, Programme } from '../../types.js';
import { byId, count, nameOf, pairKey, peopleOf, requestOf, several } from '../../app/programme.js';
import { signed } from './words.js';

const TEN = 10;

/** `vv-others`. Properties: app, programme. */
export class VvOthers extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    found: { state: true },
    running: { state: true },
    refused: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  /** The pairings found, and the one that they are the next best of. */
  private declare found: { of: Pairing; others: Pairing[] } | null;
  private declare running: boolean;
  private declare refused: string | null;

  constructor() {
    super();
    this.found = null;
    this.running = false;
    this.refused = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { found } = this;
    const stale = this.programme.stale ?? false;
    return html`<section class="card stack tight" aria-labelledby="vv-others-heading">
      <h2 id="vv-others-heading" tabindex="-1">Other sets of pairs</h2>
      <p class="hint">The next best sets of pairs under the same rules, in their order; those that are just as good come first.</p>
      <div class="cluster">
        <button type="button" ?disabled=${this.running || stale} @click=${() => void this.find(1)}>Show another just as good</button>
        <button type="button" ?disabled=${this.running || stale} @click=${() => void this.find(TEN)}>Find the ten next best</button>
      </div>
      ${stale ? html`<p class="hint">Something has changed since these pairs were made. Propose again first.</p>` : nothing}
      ${this.refused === null ? nothing : html`<p class="notice info small" role="alert">${this.refused}</p>`}
      ${found === null ? nothing : this.list(found.of, found.others)}
    </section>`;
  }

  private list(of: Pairing, others: Pairing[]): TemplateResult {
    if (others.length === 0) return html`<p class="notice info small">There is no other set of pairs that the rules allow.</p>`;
    const people = byId(peopleOf(this.programme));
    return html`<ol class="plain stack tight">${others.map((other, at) => {
      const { totals } = other;
      // Under "fairest" equal totals are not yet as fair; what is proved best is just as good.
      const same = other.certificate.optimal;
      const fresh = made(of, other);
      const cost = [
        change(totals.people - of.totals.people, 'person', 'people'),
        change(totals.pairs - of.totals.pairs, 'pair', 'pairs'),
        change(totals.points - of.totals.points, 'point', 'points'),
        of.certificate.kind === 'leximin' && totals.worst !== of.totals.worst ? `the worst pair has ${several(totals.worst, 'point', 'points')}` : '',
      ].filter(Boolean);
      const less = cost.length === 0 ? 'Less fair' : cost.join(', ');
      return html`<li class="notice small stack tight">
        <p><strong>${at + 1}. ${same ? 'Just as good' : less}.</strong> ${several(fresh.length, 'pair differs', 'pairs differ')}${fresh.length === 0 ? '.' : html`: ${names(fresh, people)}.`}</p>
        <div><button type="button" class="small" @click=${() => this.use(other)}><span>Use these pairs<span class="visually-hidden"> (number ${at + 1})</span></span></button></div>
      </li>`;
    })}</ol>`;
  }

  private async find(wanted: number): Promise<void> {
    const { programme } = this;
    const { pairing } = programme;
    if (!pairing) return;
    this.running = true;
    this.refused = null;
    const others = await this.app.work('alternatives', [requestOf(programme), wanted, pairing], 'Looking for other sets of pairs');
    this.running = false;
    if (others === null) {
      const { error } = this.app.view;
      if (error?.code === 'alternatives-not-here') {
        this.refused = `${error.message} ${error.advice}`;
        this.app.setView({ error: null });
      }
      return;
    }
    this.found = { of: pairing, others };
    this.app.announce(`${several(others.length, 'other set', 'other sets')} of pairs found.`);
  }

  private use(other: Pairing): void {
    this.app.update('use of another set of pairs', (programme) => ({ ...programme, pairing: other }));
    this.app.announce('These pairs are in use. Undo brings the others back.');
  }
}

const FIRST = 4;

const change = (value: number, one: string, many: string): string => (value === 0 ? '' : `${signed(value)} ${Math.abs(value) === 1 ? one : many}`);

/** Pairs of the second that the first has not. */
function made(of: Pairing, other: Pairing): [string, string][] {
  const there = new Set(of.pairs.map((pair) => pairKey(pair.mentor, pair.mentee)));
  return other.pairs.filter((pair) => !there.has(pairKey(pair.mentor, pair.mentee))).map((pair) => [pair.mentor, pair.mentee]);
}

function names(pairs: readonly [string, string][], people: ReadonlyMap<string, Person>): TemplateResult {
  const name = (id: string): TemplateResult => shown(nameOf(people.get(id), id));
  const listed = pairs.slice(0, FIRST).map(([mentor, mentee], at) => html`${at > 0 ? '; ' : ''}${name(mentor)} with ${name(mentee)}`);
  return html`${listed}${pairs.length > FIRST ? `; and ${count(pairs.length - FIRST)} more` : ''}`;
}

customElements.define('vv-others', VvOthers);

declare global {
  interface HTMLElementTagNameMap {
    'vv-others': VvOthers;
  }
}
