/** The rules step: start from a preset, change it in plain words, see at once what each rule does to this roster. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { presetsOf } from '../../app/organisation.js';
import type { App, View } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import { shown } from '../../parts/shown.js';
import type { DescribedRule, Effects, Finding, Fix, Policy, Preset, Programme, Rule, ValueMerge } from '../../types.js';
import { peopleOf, requestOf, rulesOf } from '../../app/programme.js';
import { remarkColumns } from '../../parts/remarks.js';
import { basics } from './basics.js';
import './editor.js';
import { effectLine, effectWaits, reach } from './effect.js';
import { levelsWait } from '../../parts/levels-wait.js';
import './json.js';
import { KINDS, kindName } from './kinds.js';
import { rich, t } from '../../words/words.js';

interface Read {
  policy: Policy;
  words: DescribedRule[];
  direction: string;
  findings: Finding[];
}

/** `vv-rules`. Properties: app, programme, view. */
export class VvRules extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    view: { attribute: false },
    known: { state: true },
    presetsFailed: { state: true },
    read: { state: true },
    effects: { state: true },
    trouble: { state: true },
    counting: { state: true },
    open: { state: true },
    dragged: { state: true },
    choosing: { state: true },
    allNobody: { state: true },
    remarks: { state: true },
  };

  declare app: App;
  declare programme: Programme;
  declare view: View;

  private declare known: Preset[];
  private declare presetsFailed: boolean;
  /** What the core says of the policy it was asked about; older words stay until newer ones come. */
  private declare read: Read | null;
  private declare effects: { policy: Policy; effects: Effects } | null;
  /** Why there are no effects. */
  private declare trouble: string | null;
  private declare counting: boolean;
  /** Index of the rule that is open in the editor. */
  private declare open: number | null;
  private declare dragged: number | null;
  private declare choosing: boolean;
  private declare allNobody: boolean;
  /** Columns with free remarks: no rule is offered them, since reasons would repeat what they say. */
  private declare remarks: readonly string[];

  private readonly words = new Latest<Read>(60);
  private readonly count = new Latest<Effects>(300);
  private asked: Programme | null = null;

  constructor() {
    super();
    this.known = [];
    this.presetsFailed = false;
    this.read = null;
    this.effects = null;
    this.trouble = null;
    this.counting = false;
    this.open = null;
    this.dragged = null;
    this.choosing = false;
    this.allNobody = false;
    this.remarks = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.loadPresets();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.words.stop();
    this.count.stop();
    this.asked = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('programme')) {
      this.askCore();
      void remarkColumns(this.app, peopleOf(this.programme)).then(
        (remarks) => (this.remarks = remarks),
        (error: unknown) => this.app.fail(error),
      );
    }
    if (this.open !== null && this.open >= rulesOf(this.programme.policy).length) this.open = null;
  }

  protected override render(): TemplateResult {
    const { policy } = this.programme;
    const rules = rulesOf(policy);
    return html`<div class="stack rules-step">
      <div class="stack tight">
        <h1>${t('rules-title')}</h1>
        <p class="lead">${t('rules-lead')}</p>
      </div>
      ${this.presetPart(rules.length)}
      <div class="split open">
        <div class="stack">
          ${basics(policy, (what, change) => this.change(what, change), this.read?.direction ?? '')}
          <section class="stack tight" aria-labelledby="vv-rules-heading">
            <h2 id="vv-rules-heading" tabindex="-1">${t('rules-count', { count: rules.length })}</h2>
            ${rules.length === 0
              ? html`<p class="empty">${t('rules-none')}</p>`
              : html`<ol class="plain stack tight rule-list">${rules.map((rule, index) => this.rule(rule, index, rules.length))}</ol>`}
            ${this.adder()}
          </section>
          <vv-policy-json .app=${this.app} .policy=${policy} .people=${peopleOf(this.programme)}
            @vv-policy=${(event: CustomEvent<Policy>) => this.change(t('rules-from-text'), () => event.detail)}></vv-policy-json>
        </div>
        ${this.side()}
      </div>
    </div>`;
  }

  private get presets(): Preset[] {
    return presetsOf(this.programme, this.known);
  }

  private presetPart(rules: number): TemplateResult {
    const { presets } = this;
    const current = presets.find((preset) => sameRules(preset.policy, this.programme.policy));
    return html`<details class="card presets" ?open=${rules === 0}>
      <summary>${current ? rich('rules-preset-current', { title: html`<span class="tag ok">${current.title}</span>` }) : t('rules-preset')}</summary>
      ${this.presetsFailed ? html`<p>${t('rules-presets-missing')} <button type="button" class="small" @click=${() => void this.loadPresets()}>${t('rules-presets-load')}</button></p>` : nothing}
      <ul class="plain columns">
        ${presets.map((preset) => html`<li class="stack tight preset">
          <h2>${preset.title}</h2>
          <p class="small">${preset.description}</p>
          ${preset === current
            ? html`<p class="small"><span class="tag ok">${t('rules-preset-in-use')}</span></p>`
            : html`<button type="button" class="small" aria-label=${t('rules-preset-use-named', { title: preset.title })} @click=${() => this.usePreset(preset)}>${t('rules-preset-use')}</button>`}
        </li>`)}
      </ul>
    </details>`;
  }

  private rule(rule: Rule, index: number, total: number): TemplateResult {
    const words = this.read?.words[index];
    const fresh = this.read?.policy === this.programme.policy;
    const effect = this.effects?.effects.rules[index];
    const findings = fresh ? (this.read?.findings ?? []).filter((finding) => finding.params?.['rule'] === String(index)) : [];
    const open = this.open === index;
    const number = { rule: String(index + 1) };
    return html`<li
      class=${`card rule ${this.dragged === index ? 'grabbed' : ''}`}
      @dragover=${(event: DragEvent) => this.dragged !== null && event.preventDefault()}
      @drop=${(event: DragEvent) => this.onDrop(event, index)}
    >
      <div class="rule-head">
        <span class="grip" draggable="true" aria-hidden="true" title=${t('rules-drag')} @dragstart=${(event: DragEvent) => this.onDragStart(event, index)}
          @dragend=${() => (this.dragged = null)}>⠿</span>
        <p class="rule-text"><span class="muted">${index + 1}.</span> ${words?.text ?? kindName(rule)}
          ${words?.must ? html`<span class="tag">${t('rules-must')}</span>` : nothing} ${words?.points ? html`<span class="tag ok">${t('rules-points')}</span>` : nothing}</p>
        <div class="rule-buttons">
          <button type="button" class="small" aria-expanded=${open ? 'true' : 'false'} aria-label=${t(open ? 'rules-close-named' : 'rules-open-named', number)}
            @click=${() => (this.open = open ? null : index)}>${t(open ? 'parts-close' : 'rules-open')}</button>
          <button type="button" class="small icon quiet" data-move="up" aria-label=${t('rules-up', number)} ?disabled=${index === 0} @click=${() => this.move(index, index - 1)}>↑</button>
          <button type="button" class="small icon quiet" data-move="down" aria-label=${t('rules-down', number)} ?disabled=${index === total - 1} @click=${() => this.move(index, index + 1)}>↓</button>
          <button type="button" class="small quiet" aria-label=${t('rules-remove', number)} @click=${() => this.takeOut(index)}>${t('parts-remove')}</button>
        </div>
        ${effect && this.effects
          ? effectLine(effect, this.effects.effects, this.effects.policy !== this.programme.policy)
          : this.counting ? effectWaits() : nothing}
      </div>
      ${findings.map((finding) => notice(finding, (fix) => void this.mend(fix)))}
      ${open
        ? html`<vv-rule-editor .rule=${rule} .people=${peopleOf(this.programme)} .remarks=${this.remarks} @vv-rule=${(event: CustomEvent<Rule>) => this.put(index, event.detail)}></vv-rule-editor>`
        : nothing}
    </li>`;
  }

  private adder(): TemplateResult {
    return html`<div class="stack tight">
      <button type="button" aria-expanded=${this.choosing ? 'true' : 'false'} @click=${() => (this.choosing = !this.choosing)}>${t('rules-add')}</button>
      ${this.choosing
        ? html`<ul class="plain columns kinds">${KINDS.map((kind) => html`<li>
            <button type="button" class="kind" @click=${() => this.add(kind.start)}><strong>${t(`kind-${kind.kind}`)}</strong> <span class="hint">${t(`kind-${kind.kind}-about`)}</span></button>
          </li>`)}</ul>`
        : nothing}
    </div>`;
  }

  private side(): TemplateResult {
    const people = peopleOf(this.programme);
    const general = (this.read?.findings ?? []).filter((finding) => finding.params?.['rule'] === undefined);
    return html`<aside class="side stack" aria-label=${t('rules-side')}>
      ${general.map((finding) => html`${notice(finding)}${finding.code === 'unknown-levels' ? levelsWait(this.app) : nothing}`)}
      ${people.length === 0
        ? html`<div class="empty stack tight"><p>${t('rules-nobody-yet')}</p>
            <button type="button" @click=${() => this.app.setView({ step: 'people' })}>${t('rules-to-people')}</button></div>`
        : this.trouble !== null
          ? html`<p class="notice warning">${this.trouble}</p>`
          : reach({
              effects: this.effects?.effects ?? null,
              counting: this.counting,
              people,
              rules: rulesOf(this.programme.policy),
              all: this.allNobody,
              showAll: () => (this.allNobody = true),
              exempt: (id) => this.exempt(id),
            })}
      ${people.length === 0
        ? nothing
        : html`<button type="button" class="primary" @click=${() => this.app.setView({ step: 'pairs' })}>${t('rules-to-pairs')}</button>`}
    </aside>`;
  }

  private async loadPresets(): Promise<void> {
    this.presetsFailed = false;
    try {
      this.known = await this.app.call('presets', []);
    } catch (error) {
      // Clearing everything calls off what is under way; nobody needs to hear of that.
      if (!this.isConnected) return;
      this.presetsFailed = true;
      this.app.fail(error);
    }
  }

  private askCore(): void {
    const { programme } = this;
    const before = this.asked;
    const people = peopleOf(programme);
    const same = before !== null && before.policy === programme.policy && before.people === programme.people;
    if (same && before.decisions === programme.decisions && before.history === programme.history) return;
    this.asked = programme;
    if (!same) {
      this.words.ask(
        // Both are quick: an overtaken answer is left alone rather than abandoned with its worker.
        async () => {
          const { policy } = programme;
          const [words, direction, findings] = await Promise.all([
            this.app.call('describePolicy', [policy]), this.app.call('describeDirection', [policy]), this.app.call('checkPolicy', [policy, people]),
          ]);
          return { policy, words, direction, findings };
        },
        (read) => (this.read = read),
        (error) => this.app.fail(error),
      );
    }
    if (people.length === 0) {
      this.effects = null;
      return;
    }
    this.counting = true;
    this.count.ask(
      (signal) => this.app.call('ruleEffects', [requestOf(programme), programme.pairing ?? null], { signal }),
      (effects) => {
        this.effects = { policy: programme.policy, effects };
        this.trouble = null;
        this.counting = false;
      },
      (error) => {
        const failure = error as { message?: unknown; advice?: unknown };
        this.trouble = typeof failure?.message === 'string' ? `${failure.message} ${typeof failure.advice === 'string' ? failure.advice : ''}` : t('rules-not-counted');
        this.counting = false;
      },
    );
  }

  private change(what: string, change: (policy: Policy) => Policy): void {
    this.app.update(what, (programme) => {
      const policy = change(programme.policy);
      const pairing = programme.pairing ?? null;
      return { ...programme, policy, stale: pairing !== null || (programme.stale ?? false) };
    });
  }

  private rules(what: string, change: (rules: Rule[]) => Rule[]): void {
    this.change(what, (policy) => ({ ...policy, rules: change(rulesOf(policy)) }));
  }

  private usePreset(preset: Preset): void {
    this.open = null;
    this.change(t('rules-preset-undo', { title: preset.title }), (policy) => ({ ...preset.policy, seed: policy.seed ?? 0 }));
    this.app.announce(t('rules-preset-done', { title: preset.title }));
  }

  private put(index: number, rule: Rule): void {
    this.rules(t('rules-change-undo', { rule: String(index + 1) }), (rules) => rules.map((old, at) => (at === index ? rule : old)));
  }

  private add(rule: Rule): void {
    const index = rulesOf(this.programme.policy).length;
    this.rules(t('rules-new-undo'), (rules) => [...rules, structuredClone(rule)]);
    this.choosing = false;
    this.open = index;
    this.app.announce(t('rules-new-done', { rule: String(index + 1) }));
    this.focusAfterUpdate(index, '[aria-expanded]');
  }

  private takeOut(index: number): void {
    this.rules(t('rules-removal-undo', { rule: String(index + 1) }), (rules) => rules.filter((_, at) => at !== index));
    if (this.open !== null) this.open = this.open === index ? null : this.open - Number(this.open > index);
    this.app.announce(t('rules-removal-done', { rule: String(index + 1) }));
    this.focusAfterUpdate(Math.max(0, index - 1), '[aria-expanded]');
  }

  private move(from: number, to: number): void {
    const total = rulesOf(this.programme.policy).length;
    if (to < 0 || to >= total || from === to) return;
    this.rules(t('rules-move-undo', { rule: String(from + 1) }), (rules) => {
      const moved = [...rules];
      moved.splice(to, 0, ...moved.splice(from, 1));
      return moved;
    });
    if (this.open === from) this.open = to;
    else if (this.open !== null) this.open += Number(from > this.open && to <= this.open) - Number(from < this.open && to >= this.open);
    this.app.announce(t('rules-move-done', { from: String(from + 1), to: String(to + 1), total: String(total) }));
    this.focusAfterUpdate(to, to < from ? '[data-move=up]' : '[data-move=down]');
  }

  private focusAfterUpdate(index: number, selector: string): void {
    // The programme comes back through the page's own update, a turn later.
    setTimeout(() => {
      void this.updateComplete.then(() => {
        const item = this.querySelectorAll('.rule-list > li')[index];
        const goal = item?.querySelector<HTMLButtonElement>(selector);
        if (goal && !goal.disabled) goal.focus();
        else item?.querySelector<HTMLButtonElement>('[aria-expanded]')?.focus();
      });
    });
  }

  /** One mend of a finding about values that rules compare: the people are changed, and "Undo" brings the spellings back. */
  private async mend(fix: Fix): Promise<void> {
    const { mergeValues: merges, removeRule } = fix.options as { mergeValues?: ValueMerge[]; removeRule?: number };
    if (removeRule !== undefined) return this.takeOut(removeRule);
    const { people } = this.programme;
    if (merges === undefined) return;
    const merged = await this.app.work('mergeValues', [people, merges], t('rules-merging'));
    if (merged === null || this.programme.people !== people) return;
    this.app.update(t('rules-merge-undo'), (programme) => ({ ...programme, people: merged, stale: (programme.pairing ?? null) !== null || (programme.stale ?? false) }));
    this.app.announce(t('rules-merge-done'));
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#vv-rules-heading')?.focus());
  }

  private exempt(id: string): void {
    this.rules(t('rules-exempt-undo'), (rules) =>
      rules.map((rule) =>
        rule.rule === 'reporting-line' && typeof rule.must === 'object' && rule.must?.offLine
          ? { ...rule, exempt: [...(rule.exempt ?? []).filter((each) => each !== id), id] }
          : rule,
      ),
    );
    this.app.announce(t('rules-exempt-done'));
  }

  private onDragStart(event: DragEvent, index: number): void {
    event.dataTransfer?.setData('text/plain', 'rule');
    this.dragged = index;
  }

  private onDrop(event: DragEvent, index: number): void {
    event.preventDefault();
    const from = this.dragged;
    this.dragged = null;
    if (from !== null) this.move(from, index);
  }
}

function notice(finding: Finding, mend: ((fix: Fix) => void) | null = null): TemplateResult {
  const kind = finding.severity === 'note' ? 'info' : finding.severity === 'rejected' ? 'error' : 'warning';
  const said = html`<strong>${t(`rules-notice-${kind}`)}</strong> ${finding.text} ${finding.advice}`;
  if (mend === null || finding.fixes.length === 0) return html`<p class=${`notice small ${kind}`}>${said}</p>`;
  return html`<div class=${`notice small stack tight ${kind}`} data-code=${finding.code}>
    <p>${said}</p>
    <div class="cluster" role="group" aria-label=${t('findings-mend')}>
      ${finding.fixes.map((fix) => html`<button type="button" class="small" @click=${() => mend(fix)}>${shown(fix.text)}</button>`)}
    </div>
  </div>`;
}

/** Whether a policy is a preset, but for the number that settles ties. */
function sameRules(preset: Policy, policy: Policy): boolean {
  const plain = (each: Policy): string => JSON.stringify([each.direction, each.priority, each.capacity, each.loops ?? 'forbid', each.start ?? null, each.weeks ?? null, rulesOf(each).map(sorted)]);
  return plain(preset) === plain(policy);
}

const sorted = (rule: Rule): unknown => Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1));

customElements.define('vv-rules', VvRules);

declare global {
  interface HTMLElementTagNameMap {
    'vv-rules': VvRules;
  }
}
