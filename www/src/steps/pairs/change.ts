/** A change by hand before it is made: who moves, what it costs against the best, and the button that does it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import { shown } from '../../parts/shown.js';
import type { Broken, Decision, Pairing, Person, Programme } from '../../types.js';
import { byId, count, decisionsOf, nameOf, peopleOf, requestOf, several } from '../../app/programme.js';
import { remarkColumns, remarksPart } from '../../parts/remarks.js';
import { after, decide, decisionOn, plan, without, type Plan, type Proposal, type Two } from './edit.js';
import { judge, stillStale } from './evaluate.js';
import { proof, signed } from './words.js';

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
        this.refused = typeof failure?.message === 'string' ? `${failure.message} ${typeof failure.advice === 'string' ? failure.advice : ''}` : 'This change could not be judged.';
      },
    );
  }

  protected override render(): TemplateResult {
    const people = byId(peopleOf(this.programme));
    const [mentor, mentee] = this.proposal.add;
    const { judged } = this;
    return html`<section class="card stack hand-change" aria-labelledby="vv-change-heading" aria-busy=${judged === null && this.refused === null ? 'true' : 'false'}>
      <h2 id="vv-change-heading" tabindex="-1">Pair ${name(people, mentor)} with ${name(people, mentee)}?</h2>
      ${this.proposal.add.map((id) => this.said(people.get(id), id))}
      ${this.refused !== null ? html`<p class="notice error small" role="alert">${this.refused}</p>` : judged === null ? html`<p class="muted" role="status">Counting the cost …</p>` : this.verdict(judged, people)}
      <div class="cluster">
        ${judged === null ? nothing : html`<button type="button" class="primary" @click=${() => this.make(judged)}>Make this pair</button>`}
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-cancel', { bubbles: true }))}>Cancel</button>
      </div>
    </section>`;
  }

  /** What one of the two wrote, so that nobody pairs them without having read it. */
  private said(person: Person | undefined, id: string): TemplateResult | typeof nothing {
    const remarks = remarksPart(person, this.remarks);
    return remarks === nothing ? nothing : html`<div class="small"><p><strong>${shown(nameOf(person, id))}</strong> wrote:</p>${remarks}</div>`;
  }

  private verdict(judged: Judged, people: ReadonlyMap<string, Person>): TemplateResult {
    const before = this.programme.pairing;
    if (!before) return html``;
    const now = before.totals;
    const then = judged.pairing.totals;
    const row = (label: string, from: number, to: number): TemplateResult =>
      html`<tr><th scope="row">${label}</th><td class="num">${count(from)}</td><td class="num">${count(to)}</td><td class="num">${signed(to - from)}</td></tr>`;
    const waits = judged.pairing.waiting.filter((one) => !before.waiting.some((old) => old.id === one.id && old.role === one.role));
    return html`${judged.broken.length > 0
        ? html`<div class="notice error small stack tight"><p><strong>This pair breaks ${judged.broken.length === 1 ? 'a must' : 'musts'}.</strong> You can make it all the same, with a reason.</p>
            <ul>${judged.broken.map((each) => html`<li>${each.text}</li>`)}</ul></div>
            <label class="field"><span>Reason</span><input name="reason" type="text" autocomplete="off" maxlength="500" aria-invalid=${this.needsReason ? 'true' : 'false'} /></label>
            ${this.needsReason ? html`<p class="error-text small" role="alert">Say why, so that others can follow the decision.</p>` : nothing}`
        : nothing}
      <ul class="small">
        ${judged.plan.drop.map(([a, b]) => html`<li>${name(people, a)} and ${name(people, b)} part.</li>`)}
        ${judged.plan.extra.map(([a, b]) => html`<li>${name(people, a)} and ${name(people, b)} become a pair.</li>`)}
        ${judged.back ? html`<li>${name(people, judged.back[0])} and ${name(people, judged.back[1])} become a pair.</li>` : nothing}
        ${waits.map((one) => html`<li>${name(people, one.id)} waits.</li>`)}
      </ul>
      <div class="table-scroll" tabindex="0" role="region" aria-label="Before and after"><table class="data">
        <thead><tr><th scope="col"><span class="visually-hidden">What</span></th><th scope="col" class="num">Now</th><th scope="col" class="num">Then</th><th scope="col" class="num">Change</th></tr></thead>
        <tbody>${row('People with a partner', now.people, then.people)}${row('Pairs', now.pairs, then.pairs)}${row('Points', now.points, then.points)}${row('Worst pair', now.worst, then.worst)}</tbody>
      </table></div>
      <p class="small">${proof(judged.pairing, this.programme.policy.priority ?? 'everyone-matched')}</p>
      <p class="hint">The new pair is locked, so that proposing again keeps it.</p>`;
  }

  private inWords(judged: Judged): string {
    const now = this.programme.pairing?.totals;
    if (!now) return '';
    const points = judged.pairing.totals.points - now.points;
    const pairs = judged.pairing.totals.pairs - now.pairs;
    const cost = [pairs === 0 ? '' : `${signed(pairs)} ${Math.abs(pairs) === 1 ? 'pair' : 'pairs'}`, points === 0 ? 'the same points' : `${signed(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`].filter(Boolean).join(', ');
    return `${judged.broken.length > 0 ? `This pair breaks ${several(judged.broken.length, 'must')}. ` : ''}This change means ${cost}.`;
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
    this.app.update('change by hand', (programme) => ({ ...programme, decisions, pairing: judged.pairing, stale: stillStale(programme, judged.pairing) }));
    this.app.announce('The pair is made and locked.');
    this.dispatchEvent(new CustomEvent('vv-made', { detail: add, bubbles: true }));
  }
}

async function consider(app: App, programme: Programme, proposal: Proposal, signal: AbortSignal): Promise<Judged> {
  const { pairing } = programme;
  if (!pairing) throw { code: 'no-pairs', message: 'There are no pairs to change yet.', advice: 'Propose pairs first.' };
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
  decisions = decide(decisions, 'lock', proposal.add, { reason: 'Changed by hand', override: broken.length > 0 });
  const judged = await judge(app, programme, { decisions, pairs: after(pairing, proposal, made, back), freer }, signal);
  return { plan: made, back, broken, decisions, pairing: judged };
}

/** The number that stands for the coordinator's own exclusions where rules are counted. */
const EXCLUSION = -2;

const name = (people: ReadonlyMap<string, Person>, id: string): TemplateResult => shown(nameOf(people.get(id), id));

customElements.define('vv-hand-change', VvHandChange);

declare global {
  interface HTMLElementTagNameMap {
    'vv-hand-change': VvHandChange;
  }
}
