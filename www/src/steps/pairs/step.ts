/** The pairs step: propose, read, ask why, change by hand, compare, export. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App, View } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import '../../parts/table.js';
import type { VvTable } from '../../parts/table.js';
import type { Conflicts, Finding, Pair, Pairing, Programme, UnknownPair, Verdict, Waiting } from '../../types.js';
import { currentOf, decisionsOf, hasOptIn, mayBeMentored, mayMentor, pairKey, pairList as listOf, peopleOf, requestOf, rulesOf } from '../../app/programme.js';
import './access.js';
import './change.js';
import { conflictsPart } from './conflicts.js';
import { decisionsPart } from './decisions.js';
import { carry, taken } from '../../parts/carried.js';
import { levelsWait } from '../../parts/levels-wait.js';
import { unknownPart } from './unknown.js';
import { decide, decisionOn, same, type Note, type Proposal, type Two } from './edit.js';
import { takeDecisions } from './evaluate.js';
import './rounds-and-circles.js';
import { pairList, type PairList } from './list.js';
import './waiting-help.js';
import './alternatives.js';
import './export.js';
import './priorities.js';
import './panel.js';
import { picturesPart } from './pictures.js';
import './rematch.js';
import './scenarios.js';
import { summaryCharts } from './summary-charts.js';
import { waitingPart } from './waiting.js';
import './why-not.js';
import { language, number, t } from '../../words/words.js';
import { proof, result } from './words.js';

type Tab = 'pairs' | 'waiting' | 'why-not' | 'decisions' | 'pictures' | 'scenarios' | 'gatherings' | 'out';

const NONE: readonly UnknownPair[] = [];

/** `vv-pairs`. Properties: app, programme, view. */
export class VvPairs extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    view: { attribute: false },
    tab: { state: true },
    verdict: { state: true },
    proposal: { state: true },
    waitingKey: { state: true },
    asked: { state: true },
    printing: { state: true },
    running: { state: true },
    conflicts: { state: true },
    doubts: { state: true },
    unknown: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  declare view: View;

  private declare tab: Tab;
  /** What the independent check said of these very pairs. */
  private declare verdict: { pairing: Pairing; verdict: Verdict } | null;
  private declare proposal: Proposal | null;
  private declare waitingKey: string | null;
  private declare asked: { mentor: string | null; mentee: string | null };
  private declare printing: boolean;
  private declare running: boolean;
  /** Why the last run could not begin. */
  private declare conflicts: { of: Programme; found: Conflicts } | null;

  /** What is doubtful before a run: how many people have no level. */
  private declare doubts: Finding[];
  /** The pairs that rest on unknown values. */
  private declare unknown: { of: Pairing; pairs: UnknownPair[] } | null;

  private readonly doubt = new Latest<Finding[]>(60);
  private readonly look = new Latest<UnknownPair[]>(60);
  private readonly check = new Latest<Verdict>(150);
  private list: { of: Programme; unknown: readonly UnknownPair[]; language: string; list: PairList } | null = null;

  constructor() {
    super();
    this.tab = 'pairs';
    this.verdict = null;
    this.proposal = null;
    this.waitingKey = null;
    this.asked = { mentor: null, mentee: null };
    this.printing = false;
    this.running = false;
    this.conflicts = null;
    this.doubts = [];
    this.unknown = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The language it was made in. */
  private readonly spoken = language();

  override connectedCallback(): void {
    super.connectedCallback();
    this.tab = taken<Tab>('pairs', this.programme.people) ?? this.tab;
    window.addEventListener('beforeprint', this.beforePrint);
    window.addEventListener('afterprint', this.afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    carry('pairs', this.programme.people, this.spoken, this.tab);
    window.removeEventListener('beforeprint', this.beforePrint);
    window.removeEventListener('afterprint', this.afterPrint);
    this.check.stop();
    this.doubt.stop();
    this.look.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('programme')) {
      this.verify(changed.get('programme') as Programme | undefined);
      this.askUnknown(changed.get('programme') as Programme | undefined);
    }
    const old = changed.get('programme') as Programme | undefined;
    // Undo and other steps may take away what a proposal was about.
    if (this.proposal && old && old.pairing !== this.programme.pairing) this.proposal = null;
  }

  protected override render(): TemplateResult {
    const { programme } = this;
    const people = peopleOf(programme);
    const pairing = programme.pairing ?? null;
    return html`<div class="stack pairs-step" @vv-say=${(event: CustomEvent<string>) => this.app.announce(event.detail)}>
      <h1>${t('pairs-title')}</h1>
      ${people.length === 0 ? this.nobody() : html`${this.runBar(pairing)} ${this.conflicts?.of.decisions === programme.decisions ? conflictsPart(programme, this.conflicts.found, () => void this.runWithout(), () => (this.conflicts = null)) : nothing}
        ${this.again(pairing)} ${pairing ? html`${this.summary(pairing)} ${this.tabs(pairing)} ${this.panel(pairing)}` : decisionsOf(this.programme).length > 0 ? decisionsPart(this.app, this.programme, () => this.toPairs()) : nothing}`}
    </div>`;
  }

  private nobody(): TemplateResult {
    return html`<div class="empty stack"><p>${t('pairs-nobody')}</p>
      <div><button type="button" class="primary" @click=${() => this.app.setView({ step: 'people' })}>${t('pairs-to-people')}</button></div></div>`;
  }

  /** What comes late stands below the button, so that it does not move what is about to be pressed. */
  private runBar(pairing: Pairing | null): TemplateResult {
    const { programme } = this;
    const people = peopleOf(programme);
    const mentors = people.filter(mayMentor).length;
    const mentees = people.filter(mayBeMentored).length;
    const locks = decisionsOf(programme).filter((each) => each.kind === 'lock').length;
    const rules = rulesOf(programme.policy).length;
    const stale = pairing !== null && (programme.stale ?? false);
    return html`<div class="stack tight no-print">
      ${stale ? html`<p class="notice warning">${t('pairs-stale')}</p>` : nothing}
      ${rules === 0
        ? html`<p class="notice info">${t('pairs-no-rules')}
            <button type="button" class="small" @click=${() => this.app.setView({ step: 'rules' })}>${t('pairs-choose-rules')}</button></p>`
        : nothing}
      <div class="cluster">
        <button type="button" class="primary" aria-disabled=${this.running ? 'true' : 'false'} @click=${() => void this.run()}>${t(pairing ? 'pairs-propose-again' : 'pairs-propose')}</button>
        <p class="muted">${locks > 0 ? t('pairs-made-of-locks', { mentors, mentees, rules, locks }) : t('pairs-made-of', { mentors, mentees, rules })} ${pairing ? nothing : t('pairs-you-decide')}</p>
      </div>
      ${this.doubts.map((finding) => html`<div class="notice warning stack tight"><p>${finding.text} ${finding.advice}</p>${levelsWait(this.app)}</div>`)}
    </div>`;
  }

  /** Where there are pairs already and something has changed, few of them need to end. */
  private again(pairing: Pairing | null): TemplateResult | typeof nothing {
    const changed = pairing === null || this.programme.stale || !pairing.certificate.optimal;
    if (!changed || currentOf(this.programme).length === 0) return nothing;
    return html`<vv-rematch .app=${this.app} .programme=${this.programme} @vv-taken=${() => this.focusTab()}></vv-rematch>`;
  }

  private summary(pairing: Pairing): TemplateResult {
    const priority = this.programme.policy.priority ?? 'everyone-matched';
    const { totals } = pairing;
    const all = peopleOf(this.programme).filter((person) => person.role !== 'none').length;
    const findings = pairing.findings ?? [];
    const pointsStay = hasOptIn(this.programme.policy) ? 'no-print' : '';
    return html`<section class="card pairs-summary" aria-label=${t('pairs-summary')}><div class="stack tight">
      <p class="result">${result(pairing)} <span class="proof">${proof(pairing, priority)}</span></p>
      <div class="cluster summary">
        <p class="summary-number"><strong>${number(totals.pairs)}</strong><span>${t('pairs-sum-pairs', { count: totals.pairs })}</span></p>
        <p class="summary-number"><strong>${number(totals.people)}</strong><span>${t('pairs-sum-people', { count: totals.people, all })}</span></p>
        <p class="summary-number ${pointsStay}"><strong>${number(totals.points)}</strong><span>${t('pairs-sum-points', { count: totals.points })}</span></p>
        <p class="summary-number ${pointsStay}"><strong>${number(totals.worst)}</strong><span>${t('pairs-sum-worst', { count: totals.worst })}</span></p>
        ${this.badge(pairing)}
      </div>
      ${this.unknown?.of === pairing ? unknownPart(this.unknown.pairs, pairing) : nothing}
      ${findings.length === 0
        ? nothing
        : html`<details class="no-print"><summary>${t('pairs-look-at', { count: findings.length })}</summary>
            <ul class="plain stack tight">${findings.map((finding) => html`<li class="notice small warning">${finding.text} ${finding.advice}</li>`)}</ul></details>`}
      </div>${summaryCharts(this.programme, pairing)}
    </section>`;
  }

  private badge(pairing: Pairing): TemplateResult {
    const known = this.verdict?.pairing === pairing ? this.verdict.verdict : null;
    if (this.programme.stale) return html`<p class="badge"><span class="tag warning">${t('pairs-badge-stale')}</span></p>`;
    if (known === null) return html`<p class="badge"><span class="tag">${t('pairs-badge-checking')}</span></p>`;
    if (known.holds) return html`<p class="badge"><span class="tag ok" title=${t('pairs-badge-checked-why')}>${t('pairs-badge-checked')}</span></p>`;
    return html`<div class="notice error small"><p><strong>${t('pairs-badge-wrong')}</strong></p><ul>${known.broken.slice(0, 20).map((each) => html`<li>${each.text}</li>`)}</ul></div>`;
  }

  private tabs(pairing: Pairing): TemplateResult {
    const decisions = decisionsOf(this.programme).length;
    const scenarios = (this.programme.scenarios ?? []).length;
    const many = (value: number): TemplateResult => html`<span class="muted">${number(value)}</span>`;
    const all: [Tab, unknown][] = [
      ['pairs', html`${t('pairs-tab-pairs')} ${many(pairing.pairs.length)}`],
      ['waiting', html`${t('pairs-tab-waiting')} ${many(pairing.waiting.length)}`],
      ['why-not', t('pairs-tab-why-not')],
      ['decisions', html`${t('pairs-tab-decisions')} ${many(decisions)}`],
      ['pictures', t('pairs-tab-pictures')],
      ['scenarios', html`${t('pairs-tab-scenarios')} ${many(scenarios)}`],
      ['gatherings', t('pairs-tab-gatherings')],
      ['out', t('pairs-tab-out')],
    ];
    return html`<div class="tabs no-print" role="tablist" aria-label=${t('pairs-tabs')} @keydown=${this.onTabKey}>
      ${all.map(([tab, label]) => html`<button type="button" role="tab" id="vv-tab-${tab}" aria-controls="vv-panel-${tab}" aria-selected=${tab === this.tab ? 'true' : 'false'}
        tabindex=${tab === this.tab ? 0 : -1} data-tab=${tab} @click=${() => this.show(tab)}>${label}</button>`)}
    </div>`;
  }

  private panel(pairing: Pairing): TemplateResult {
    const one = (tab: Tab, body: () => unknown): TemplateResult => {
      const seen = tab === this.tab;
      // On paper the pairs and the waiting list always stand; what else is open stands too.
      const paper = this.printing && (tab === 'pairs' || tab === 'waiting');
      return html`<div role="tabpanel" id="vv-panel-${tab}" aria-labelledby="vv-tab-${tab}" class=${tab === 'out' || tab === 'why-not' ? 'no-print' : ''} ?hidden=${!seen && !paper}>
        ${paper ? html`<h2>${t(tab === 'pairs' ? 'pairs-tab-pairs' : 'pairs-tab-waiting')}</h2>` : nothing} ${seen || paper ? body() : nothing}</div>`;
    };
    return html`${one('pairs', () => this.pairs(pairing))}
      ${one('waiting', () =>
        html`<div class="stack">${waitingPart({ programme: this.programme, selected: this.waitingKey, select: (key) => this.selectWaiting(key), ask: (waiting) => this.askAbout(waiting) })}
          ${pairing.waiting.length > 0 ? html`<vv-waiting-help .app=${this.app} .programme=${this.programme}></vv-waiting-help>` : nothing}</div>`)}
      ${one('why-not', () => html`<div class=${this.proposal ? 'split open' : 'split'}>
        <vv-why-not .app=${this.app} .programme=${this.programme} .mentor=${this.asked.mentor} .mentee=${this.asked.mentee} @vv-propose=${this.onPropose}></vv-why-not>
        ${this.proposal ? html`<aside class="side">${this.change(this.proposal)}</aside>` : nothing}</div>`)}
      ${one('decisions', () => decisionsPart(this.app, this.programme, () => this.toPairs()))}
      ${one('pictures', () => html`${picturesPart(this.programme, pairing)}<vv-access .app=${this.app} .programme=${this.programme}></vv-access>`)}
      ${one('scenarios', () => html`<div class="stack"><vv-priorities .app=${this.app} .programme=${this.programme}></vv-priorities>
        <vv-others .app=${this.app} .programme=${this.programme}></vv-others><vv-scenarios .app=${this.app} .programme=${this.programme}></vv-scenarios></div>`)}
      ${one('gatherings', () => html`<vv-gatherings .app=${this.app} .programme=${this.programme}></vv-gatherings>`)}
      ${one('out', () => html`<vv-out .app=${this.app} .programme=${this.programme}></vv-out>`)}`;
  }

  private pairs(pairing: Pairing): TemplateResult {
    const unknown = this.unknown?.of === pairing ? this.unknown.pairs : NONE;
    if (this.list?.of !== this.programme || this.list.unknown !== unknown || this.list.language !== language()) this.list = { of: this.programme, unknown, language: language(), list: pairList(this.programme, unknown) };
    const { columns, filters, drag, key } = this.list.list;
    const two = this.selected(pairing);
    const side = this.proposal !== null || two !== null;
    return html`<div class=${side ? 'split open' : 'split'}>
      <div class="stack tight">
        <vv-table name="pairs" .label=${t('pairs-title')} .columns=${columns} .filters=${filters} .rows=${pairing.pairs} .rowKey=${key} .drag=${drag} .selected=${two ? pairKey(two[0], two[1]) : null}
          .empty=${t('pairs-none-possible')}
          @vv-select=${(event: CustomEvent<{ row: Pair }>) => this.select(event.detail.row)}
          @vv-drop=${(event: CustomEvent<{ from: Pair; to: Pair }>) => this.onDrop(event.detail.from, event.detail.to)}></vv-table>
        <p class="hint no-print">${t('pairs-table-hint')}</p>
      </div>
      ${side
        ? html`<aside class="side stack no-print" aria-label=${t('pairs-selected')} @keydown=${this.onSideKey}>
            ${this.proposal ? this.change(this.proposal) : nothing}
            ${two
              ? html`<vv-pair-panel .app=${this.app} .programme=${this.programme} .two=${two} @vv-close=${() => this.close()} @vv-propose=${this.onPropose}
                  @vv-exclude=${(event: CustomEvent<Note>) => void this.exclude(two, event.detail)}></vv-pair-panel>`
              : nothing}
          </aside>`
        : nothing}
    </div>`;
  }

  private change(proposal: Proposal): TemplateResult {
    return html`<vv-hand-change .app=${this.app} .programme=${this.programme} .proposal=${proposal} @vv-cancel=${() => this.endProposal()}
      @vv-made=${(event: CustomEvent<Two>) => this.onMade(event.detail)}></vv-hand-change>`;
  }

  private selected(pairing: Pairing): Two | null {
    const { selected } = this.view;
    if (!selected) return null;
    const two: Two = [selected.mentor, selected.mentee];
    return pairing.pairs.some((pair) => same([pair.mentor, pair.mentee], two)) ? two : null;
  }

  private async run(): Promise<void> {
    if (this.running) return;
    const { programme } = this;
    this.running = true;
    const pairing = await this.app.work('pair', [requestOf(programme)], t('pairs-work'));
    this.conflicts = null;
    if (pairing === null) {
      this.running = false;
      if (this.app.view.error?.code === 'bad-lock') await this.askWhatConflicts(programme);
      return;
    }
    // Asked before the pairs are shown: what is said above the tabs must not come late and move them.
    const pairs = await this.app.call('unknownValues', [requestOf(programme), pairing]).catch(() => null);
    this.running = false;
    if (pairs !== null) this.unknown = { of: pairing, pairs };
    this.app.update(t('pairs-undo-proposed'), (now) => ({
      ...now,
      pairing,
      current: [],
      // Something may have changed while the core was at work.
      stale: now.people !== programme.people || now.policy !== programme.policy || now.decisions !== programme.decisions || now.history !== programme.history,
    }));
    this.app.announce(`${result(pairing)} ${proof(pairing, programme.policy.priority ?? 'everyone-matched')}`);
  }

  private async askWhatConflicts(programme: Programme): Promise<void> {
    try {
      this.conflicts = { of: programme, found: await this.app.call('conflicts', [requestOf(programme)]) };
    } catch {
      return; // What stopped the run has been said already.
    }
    await this.updateComplete;
    this.querySelector<HTMLElement>('#vv-conflicts-heading')?.focus();
  }

  /** The best that can be had without the locks that stand in the way. */
  private async runWithout(): Promise<void> {
    const aside = new Set(this.conflicts?.found.setAside ?? []);
    this.conflicts = null;
    this.app.setView({ error: null });
    this.app.update(t('pairs-undo-aside'), (now) => ({ ...now, decisions: decisionsOf(now).filter((_, at) => !aside.has(at)), stale: now.pairing !== null }));
    await this.updateComplete;
    await this.run();
  }

  /** Blank cells pass a must: who has no level, and which pairs rest on what is not known. */
  private askUnknown(old: Programme | undefined): void {
    const { programme } = this;
    const pairing = programme.pairing ?? null;
    if (old?.people !== programme.people || old.policy !== programme.policy) {
      this.doubt.ask(
        // Both are quick: an overtaken answer is left alone rather than abandoned with its worker.
        () => this.app.call('checkPolicy', [programme.policy, peopleOf(programme)]),
        (findings) => (this.doubts = findings.filter(({ code }) => code === 'unknown-levels')),
        (error) => this.app.fail(error),
      );
    }
    if (pairing === null) {
      this.unknown = null;
      return;
    }
    if (this.unknown?.of === pairing && old?.people === programme.people && old.policy === programme.policy) return;
    this.look.ask(
      () => this.app.call('unknownValues', [requestOf(programme), pairing]),
      (pairs) => (this.unknown = { of: pairing, pairs }),
      (error) => this.app.fail(error),
    );
  }

  private verify(old: Programme | undefined): void {
    const { programme } = this;
    const pairing = programme.pairing ?? null;
    if (pairing === null || programme.stale) {
      this.check.stop();
      return;
    }
    const unchanged = old !== undefined && old.pairing === pairing && old.people === programme.people && old.policy === programme.policy && old.decisions === programme.decisions;
    if (unchanged && (this.verdict?.pairing === pairing || this.check.waiting)) return;
    this.verdict = null;
    this.check.ask(
      (signal) => this.app.call('verify', [requestOf(programme), pairing], { signal }),
      (verdict) => (this.verdict = { pairing, verdict }),
      (error) => this.app.fail(error),
    );
  }

  private select(pair: Pair): void {
    this.proposal = null;
    this.app.setView({ selected: { mentor: pair.mentor, mentee: pair.mentee } });
    this.focusSoon('vv-pair-panel');
  }

  private close(): void {
    const { selected } = this.view;
    this.proposal = null;
    this.app.setView({ selected: null });
    if (selected) this.backToRow(pairKey(selected.mentor, selected.mentee));
  }

  private backToRow(key: string): void {
    setTimeout(() => void this.updateComplete.then(() => this.querySelector<VvTable>('#vv-panel-pairs vv-table')?.focusRow(key)));
  }

  private readonly onSideKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    if (this.proposal) this.endProposal();
    else this.close();
  };

  private onDrop(from: Pair, to: Pair): void {
    if (from.mentor === to.mentor || from.mentee === to.mentee) {
      this.app.announce(t('pairs-share-a-person'));
      return;
    }
    this.proposal = { add: [from.mentor, to.mentee], from: [from.mentor, from.mentee], onto: [to.mentor, to.mentee], moves: [] };
    this.focusSoon('vv-hand-change');
  }

  private readonly onPropose = (event: CustomEvent<Proposal>): void => {
    this.proposal = event.detail;
    this.focusSoon('vv-hand-change');
  };

  private endProposal(): void {
    this.proposal = null;
    const { selected } = this.view;
    if (this.tab === 'why-not') this.focusTab();
    else if (selected) this.focusSoon('vv-pair-panel');
    else this.querySelector<HTMLElement>('#vv-panel-pairs .table-scroll')?.focus();
  }

  private onMade([mentor, mentee]: Two): void {
    this.proposal = null;
    this.tab = 'pairs';
    this.app.setView({ selected: { mentor, mentee } });
    this.focusSoon('vv-pair-panel');
  }

  private async exclude(two: Two, note: Note): Promise<void> {
    const { programme } = this;
    const { pairing } = programme;
    if (!pairing) return;
    const decisions = decide(decisionsOf(programme), 'exclude', two, note);
    const pairs = listOf(pairing).filter((each) => !same(each, two));
    await takeDecisions(this.app, t('pairs-undo-exclusion'), programme, { decisions, pairs, freer: decisionOn(programme, two)?.kind === 'lock' });
    this.app.setView({ selected: null });
    this.app.announce(t('pairs-excluded-said'));
    setTimeout(() => void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-panel-pairs .table-scroll')?.focus()));
  }

  private selectWaiting(key: string | null): void {
    const before = this.waitingKey;
    this.waitingKey = key;
    void this.updateComplete.then(() => {
      if (key !== null) this.querySelector<HTMLElement>('#vv-waiting-heading')?.focus();
      else if (before !== null) this.querySelector<VvTable>('#vv-panel-waiting vv-table')?.focusRow(before);
    });
  }

  private askAbout({ id, role }: Waiting): void {
    this.asked = role === 'mentee' ? { mentor: null, mentee: id } : { mentor: id, mentee: null };
    this.tab = 'why-not';
    this.focusTab();
  }

  private toPairs(): void {
    this.show('pairs');
    this.focusTab();
  }

  private show(tab: Tab): void {
    if (tab !== this.tab) this.proposal = null;
    this.tab = tab;
  }

  private readonly onTabKey = (event: KeyboardEvent): void => {
    const tabs = [...this.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab.dataset.tab === this.tab);
    const goal: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
    const next = goal[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const tab = tabs[(next + tabs.length) % tabs.length]?.dataset.tab as Tab | undefined;
    if (!tab) return;
    this.show(tab);
    this.focusTab();
  };

  private focusTab(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#vv-tab-${this.tab}`)?.focus());
  }

  /** The view comes back through the page's own update, a turn later. */
  private focusSoon(element: 'vv-pair-panel' | 'vv-hand-change'): void {
    setTimeout(() => {
      void this.updateComplete.then(async () => {
        const goal = this.querySelector<HTMLElementTagNameMap[typeof element]>(element);
        await goal?.updateComplete;
        goal?.focus();
      });
    });
  }

  private readonly beforePrint = (): void => {
    this.printing = true;
    this.performUpdate();
    // A table that has just come into the document missed the event that makes it whole.
    for (const table of this.querySelectorAll<VvTable>('vv-table')) table.wholeForPrint();
  };

  private readonly afterPrint = (): void => {
    this.printing = false;
  };
}

customElements.define('vv-pairs', VvPairs);

declare global {
  interface HTMLElementTagNameMap {
    'vv-pairs': VvPairs;
  }
}
