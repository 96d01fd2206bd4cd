/** Other sets of pairs: one just as good, and the next best. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { shown } from '../../parts/shown.js';
import type { Pairing, Person, Programme } from '../../types.js';
import { byId, nameOf, pairKey, peopleOf, requestOf } from '../../app/programme.js';
import { rich, t } from '../../words/words.js';
import { change } from './words.js';

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
      <h2 id="vv-others-heading" tabindex="-1">${t('pairs-others-title')}</h2>
      <p class="hint">${t('pairs-others-hint')}</p>
      <div class="cluster">
        <button type="button" ?disabled=${stale} aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.find(1)}>${t('pairs-others-one')}</button>
        <button type="button" ?disabled=${stale} aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.find(TEN)}>${t('pairs-others-ten')}</button>
      </div>
      ${stale ? html`<p class="hint">${t('pairs-others-stale')}</p>` : nothing}
      ${this.refused === null ? nothing : html`<p class="notice info small" role="alert">${this.refused}</p>`}
      ${found === null ? nothing : this.list(found.of, found.others)}
    </section>`;
  }

  private list(of: Pairing, others: Pairing[]): TemplateResult {
    if (others.length === 0) return html`<p class="notice info small">${t('pairs-others-none')}</p>`;
    const people = byId(peopleOf(this.programme));
    return html`<ol class="plain stack tight">${others.map((other, at) => {
      const { totals } = other;
      // Under "fairest" equal totals are not yet as fair; what is proved best is just as good.
      const same = other.certificate.optimal;
      const fresh = made(of, other);
      const cost = [
        ...(['people', 'pairs', 'points'] as const).map((what) => (totals[what] === of.totals[what] ? '' : change(what, totals[what] - of.totals[what]))),
        of.certificate.kind === 'leximin' && totals.worst !== of.totals.worst ? t('pairs-others-worst', { count: totals.worst }) : '',
      ].filter(Boolean);
      const less = cost.length === 0 ? t('pairs-others-less-fair') : cost.join(', ');
      return html`<li class="notice small stack tight">
        <p><strong>${at + 1}. ${same ? t('pairs-others-same') : less}.</strong> ${fresh.length === 0 ? t('pairs-others-differ', { count: 0 }) : rich('pairs-others-differ-names', { count: fresh.length, names: names(fresh, people) })}</p>
        <div><button type="button" class="small" @click=${() => this.use(other)}><span>${rich('pairs-others-use', { number: String(at + 1) }, { hidden: (text) => html`<span class="visually-hidden">${text}</span>` })}</span></button></div>
      </li>`;
    })}</ol>`;
  }

  private async find(wanted: number): Promise<void> {
    const { programme } = this;
    const { pairing } = programme;
    if (!pairing) return;
    if (this.running) return;
    this.running = true;
    this.refused = null;
    const others = await this.app.work('alternatives', [requestOf(programme), wanted, pairing], t('pairs-others-work'));
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
    this.app.announce(t('pairs-others-found', { count: others.length }));
  }

  private use(other: Pairing): void {
    this.app.update(t('pairs-others-undo'), (programme) => ({ ...programme, pairing: other }));
    this.app.announce(t('pairs-others-used'));
  }
}

const FIRST = 4;


/** Pairs of the second that the first has not. */
function made(of: Pairing, other: Pairing): [string, string][] {
  const there = new Set(of.pairs.map((pair) => pairKey(pair.mentor, pair.mentee)));
  return other.pairs.filter((pair) => !there.has(pairKey(pair.mentor, pair.mentee))).map((pair) => [pair.mentor, pair.mentee]);
}

function names(pairs: readonly [string, string][], people: ReadonlyMap<string, Person>): TemplateResult {
  const name = (id: string): TemplateResult => shown(nameOf(people.get(id), id));
  const listed = html`${pairs.slice(0, FIRST).map(([mentor, mentee], at) => html`${at > 0 ? '; ' : ''}${rich('pairs-with', { mentor: name(mentor), mentee: name(mentee) })}`)}`;
  return pairs.length > FIRST ? html`${rich('pairs-others-more', { names: listed, count: pairs.length - FIRST })}` : listed;
}

customElements.define('vv-others', VvOthers);

declare global {
  interface HTMLElementTagNameMap {
    'vv-others': VvOthers;
  }
}
