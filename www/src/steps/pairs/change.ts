/** A change by hand before it is made: who moves, what it costs against the best, and the button that does it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import { shown } from '../../parts/shown.js';
import type { Broken, Decision, Pairing, Person, Programme } from '../../types.js';
import { byId, decisionsOf, nameOf, peopleOf, requestOf } from '../../app/programme.js';
import { remarkColumns, remarksPart } from '../../parts/remarks.js';
import { after, decide, decisionOn, plan, without, type Plan, type Proposal, type Two } from './edit.js';
import { judge, stillStale } from './evaluate.js';
import { number, rich, t } from '../../words/words.js';
import { change, proof, signed } from './words.js';

interface Judged {
  plan: Plan;
  /** The two left over, if the rules let them have each other. */
  back: Two | null;
  broken: Broken[];
  decisions: Decision[];
  pairing: Pairing;
}

/** `vv-hand-change`. Properties: app, programme, proposal. Events: `vv-cancel`; `vv-made` with the new pair. */
export class VvHandChange extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    proposal: { attribute: false },
    judged: { state: true },
    refused: { state: true },
    needsReason: { state: true },
    remarks: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  declare proposal: Proposal;
  private declare judged: Judged | null;
  private declare refused: string | null;
  private declare needsReason: boolean;
  /** Columns with free remarks. */
  private declare remarks: readonly string[];

  private readonly latest = new Latest<Judged>(0);

  constructor() {
    super();
    this.judged = null;
    this.refused = null;
    this.needsReason = false;
    this.remarks = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.latest.stop();
  }

  override focus(): void {
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('proposal') && !changed.has('programme')) return;
    this.judged = null;
    this.refused = null;
    this.needsReason = false;
    const { programme, proposal } = this;
    void remarkColumns(this.app, peopleOf(programme)).then(
      (remarks) => (this.remarks = remarks),
      (error: unknown) => this.app.fail(error),
    );
    this.latest.ask(
      (signal) => consider(this.app, programme, proposal, signal),
      (judged) => {
        this.judged = judged;
        this.app.announce(this.inWords(judged));
      },
      (error) => {
        const failure = error as { message?: unknown; advice?: unknown };
        this.refused = typeof failure?.message === 'string' ? `${failure.message} ${typeof failure.advice === 'string' ? failure.advice : ''}` : t('pairs-change-unjudged');
      },
    );
  }

  protected override render(): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const [mentor, mentee] = this.proposal.add;
    const { judged } = this;
    return html`<section class="card stack hand-change" aria-labelledby="vv-change-heading" aria-busy=${judged === null && this.refused === null ? 'true' : 'false'}>
      <h2 id="vv-change-heading" tabindex="-1">${rich('pairs-change-title', { mentor: name(people, mentor), mentee: name(people, mentee) })}</h2>
      ${this.proposal.add.map((id) => this.said(people.get(id), id))}
      ${this.refused !== null ? html`<p class="notice error small" role="alert">${this.refused}</p>` : judged === null ? html`<p class="muted" role="status">${t('pairs-counting-cost')}</p>` : this.verdict(judged, people)}
      <div class="cluster">
        ${judged === null ? nothing : html`<button type="button" class="primary" @click=${() => this.make(judged)}>${t('pairs-make')}</button>`}
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-cancel', { bubbles: true }))}>${t('pairs-cancel')}</button>
      </div>
    </section>`;
  }

  /** What one of the two wrote, so that nobody pairs them without having read it. */
  private said(person: Person | undefined, id: string): TemplateResult | typeof nothing {
    const remarks = remarksPart(person, this.remarks);
    return remarks === nothing ? nothing : html`<div class="small"><p>${rich('pairs-wrote', { name: shown(nameOf(person, id)) }, { strong })}</p>${remarks}</div>`;
  }

  private verdict(judged: Judged, people: ReadonlyMap<string, Person>): TemplateResult {
    const before = this.programme.pairing;
    if (!before) return html``;
    const now = before.totals;
    const then = judged.pairing.totals;
    const row = (label: string, from: number, to: number): TemplateResult =>
      html`<tr><th scope="row">${label}</th><td class="num">${number(from)}</td><td class="num">${number(to)}</td><td class="num">${signed(to - from)}</td></tr>`;
    const waits = judged.pairing.waiting.filter((one) => !before.waiting.some((old) => old.id === one.id && old.role === one.role));
    return html`${judged.broken.length > 0
        ? html`<div class="notice error small stack tight"><p>${rich('pairs-breaks-anyway', { count: judged.broken.length }, { strong })}</p>
            <ul>${judged.broken.map((each) => html`<li>${each.text}</li>`)}</ul></div>
            <label class="field"><span>${t('pairs-reason')}</span><input name="reason" type="text" autocomplete="off" maxlength="500" aria-invalid=${this.needsReason ? 'true' : 'false'} /></label>
            ${this.needsReason ? html`<p class="error-text small" role="alert">${t('pairs-say-why')}</p>` : nothing}`
        : nothing}
      <ul class="small">
        ${judged.plan.drop.map(([a, b]) => html`<li>${rich('pairs-part', { mentor: name(people, a), mentee: name(people, b) })}</li>`)}
        ${judged.plan.extra.map(([a, b]) => html`<li>${rich('pairs-join', { mentor: name(people, a), mentee: name(people, b) })}</li>`)}
        ${judged.back ? html`<li>${rich('pairs-join', { mentor: name(people, judged.back[0]), mentee: name(people, judged.back[1]) })}</li>` : nothing}
        ${waits.map((one) => html`<li>${rich('pairs-left-waiting', { name: name(people, one.id) })}</li>`)}
      </ul>
      <div class="table-scroll" tabindex="0" role="region" aria-label=${t('pairs-before-after')}><table class="data">
        <thead><tr><th scope="col"><span class="visually-hidden">${t('pairs-what')}</span></th><th scope="col" class="num">${t('pairs-now')}</th><th scope="col" class="num">${t('pairs-then')}</th><th scope="col" class="num">${t('pairs-change')}</th></tr></thead>
        <tbody>${row(t('pairs-people-with-partner'), now.people, then.people)}${row(t('pairs-pairs'), now.pairs, then.pairs)}${row(t('pairs-points'), now.points, then.points)}${row(t('pairs-worst'), now.worst, then.worst)}</tbody>
      </table></div>
      <p class="small">${proof(judged.pairing, this.programme.policy.priority ?? 'everyone-matched')}</p>
      <p class="hint">${t('pairs-new-locked')}</p>`;
  }

  private inWords(judged: Judged): string {
    const now = this.programme.pairing?.totals;
    if (!now) return '';
    const points = judged.pairing.totals.points - now.points;
    const pairs = judged.pairing.totals.pairs - now.pairs;
    const cost = [pairs === 0 ? '' : change('pairs', pairs), points === 0 ? t('pairs-same-points') : change('points', points)].filter(Boolean).join(', ');
    return [judged.broken.length > 0 ? t('pairs-change-breaks', { count: judged.broken.length }) : '', t('pairs-change-means', { cost })].filter(Boolean).join(' ');
  }

  private make(judged: Judged): void {
    const reason = this.querySelector<HTMLInputElement>('input[name=reason]')?.value.trim() ?? '';
    if (judged.broken.length > 0 && reason === '') {
      this.needsReason = true;
      this.querySelector<HTMLInputElement>('input[name=reason]')?.focus();
      return;
    }
    const { add } = this.proposal;
    const decisions = reason === '' ? judged.decisions : decide(judged.decisions, 'lock', add, { reason, override: judged.broken.length > 0 });
    this.app.update(t('pairs-undo-by-hand'), (programme) => ({ ...programme, decisions, pairing: judged.pairing, stale: stillStale(programme, judged.pairing) }));
    this.app.announce(t('pairs-made-said'));
    this.dispatchEvent(new CustomEvent('vv-made', { detail: add, bubbles: true }));
  }
}

async function consider(app: App, programme: Programme, proposal: Proposal, signal: AbortSignal): Promise<Judged> {
  const { pairing } = programme;
  if (!pairing) throw { code: 'no-pairs', message: t('pairs-none-to-change'), advice: t('pairs-none-to-change.advice') };
  const request = requestOf(programme);
  const made = plan(pairing, byId(peopleOf(programme)), programme.policy, proposal);
  const look = (two: Two): Promise<{ allowed: boolean; broken: Broken[] }> => app.call('explainPair', [request, pairing, two[0], two[1]], { signal });
  const wanted = await look(proposal.add);
  const back = made.back !== null && decisionOn(programme, made.back)?.kind !== 'exclude' && (await look(made.back)).allowed ? made.back : null;
  let decisions = decisionsOf(programme);
  // What the coordinator wants now takes the place of what was decided about these people before.
  let freer = decisionOn(programme, proposal.add)?.kind === 'exclude';
  for (const two of made.drop) {
    if (decisionOn(programme, two)?.kind !== 'lock') continue;
    decisions = without(decisions, two);
    freer = true;
  }
  const broken = wanted.broken.filter((each) => each.rule !== EXCLUSION);
  decisions = decide(decisions, 'lock', proposal.add, { reason: t('pairs-by-hand'), override: broken.length > 0 });
  const judged = await judge(app, programme, { decisions, pairs: after(pairing, proposal, made, back), freer }, signal);
  return { plan: made, back, broken, decisions, pairing: judged };
}

/** The number that stands for the coordinator's own exclusions where rules are counted. */
const EXCLUSION = -2;

const strong = (text: unknown): TemplateResult => html`<strong>${text}</strong>`;

const name = (people: ReadonlyMap<string, Person>, id: string): TemplateResult => shown(nameOf(people.get(id), id));

customElements.define('vv-hand-change', VvHandChange);

declare global {
  interface HTMLElementTagNameMap {
    'vv-hand-change': VvHandChange;
  }
}
