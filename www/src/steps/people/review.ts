/** Between reading and taking over: how the file was understood, what is wrong with it, and what will be created. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import '../../parts/findings.js';
import type { Entry } from '../../parts/findings.js';
import '../../parts/ladder.js';
import { rolesIn } from '../../parts/fields.js';
import { contestedFields } from '../../parts/mapping.js';
import { plainly, shown } from '../../parts/shown.js';
import type { Fix, Ladder, Mapping, Profile, Programme, ReadOptions, Role, Roster } from '../../types.js';
import { start, findingsOf, fittingProfiles, groupsOf, isAccepted, openQuestions, profileOptions, readAgain, withFix, without } from '../../app/import-draft.js';
import type { Draft } from '../../app/import-shapes.js';
import './diff.js';
import './file-settings.js';
import './roles.js';
import { TABLE_FILES } from '../../parts/file-drop.js';
import { takeOver } from './take-over.js';
import { number, rich, t } from '../../words/words.js';

export class VvReview extends LitElement {
  static override properties = { app: { attribute: false }, draft: { attribute: false }, programme: { attribute: false }, naming: { state: true } };
  declare app: App;
  declare draft: Draft;
  declare programme: Programme;
  /** Index of the file whose settings are being named as a profile. */
  declare private naming: number | null;
  /** Where the focus goes when what had it is gone after the next change. */
  private fallback: string | null = null;

  constructor() {
    super();
    this.naming = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changedProperties: PropertyValues): void {
    const { fallback } = this;
    if (fallback === null || !changedProperties.has('draft')) return;
    this.fallback = null;
    window.requestAnimationFrame(() => {
      if (document.activeElement === null || document.activeElement === document.body) this.querySelector<HTMLElement>(fallback)?.focus();
    });
  }

  private keepFocus(fallback: string): void {
    this.fallback = fallback;
  }

  override render(): TemplateResult {
    const { draft } = this;
    const several = draft.sources.length > 1;
    const entries = findingsOf(draft).map(({ source, finding }): Entry => {
      const name = source === null ? t('review-both-files') : (draft.sources[source]?.options.name ?? null);
      return { finding, source, file: several ? name : null, settled: finding.severity === 'question' && isAccepted(draft, source, finding) };
    });
    const questions = openQuestions(draft);
    return html`<div class="stack loose">
      <div class="stack tight">
        <h1 tabindex="-1">${t('review-title', { files: draft.sources.length })}</h1>
        <p class="lead">
          ${t('review-lead', { count: draft.people.length })}
        </p>
      </div>
      <section class="card stack" aria-labelledby="findings-heading">
        <h2 id="findings-heading" tabindex="-1">${t('review-findings')}</h2>
        ${entries.length === 0
          ? html`<p class="notice ok">${t('review-nothing-wrong')}</p>`
          : html`<p>${this.findingsSentence(entries)}</p>
              ${this.findings(entries.filter(({ finding }) => finding.severity !== 'note'))} ${this.notes(entries.filter(({ finding }) => finding.severity === 'note'))}`}
        ${this.rejected()}
      </section>
      ${draft.sources.map((source, at) =>
        source.roster === null
          ? html`<section class="card stack">
              <h2>${shown(source.options.name)}</h2>
              <div class="notice error" role="alert">
                <p><strong>${source.failure?.message ?? ''}</strong></p>
                <p>${source.failure?.advice ?? ''}</p>
              </div>
              <div class="cluster">
                <button type="button" @click=${() => this.again(at, { name: source.options.name })}>${t('review-as-recognised')}</button>
                ${several ? this.removeButton(at) : nothing}
              </div>
            </section>`
          : this.file(at, source.roster, source.options, several),
      )}
      ${this.summary(questions)}
    </div>`;
  }

  private findings(entries: readonly Entry[]): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    return html`<vv-findings
      .entries=${entries}
      @vv-fix=${(event: CustomEvent<{ entry: Entry; fix: Fix }>) => this.fix(event.detail.entry, event.detail.fix)}
      @vv-accept=${(event: CustomEvent<{ entry: Entry }>) => this.accept(event.detail.entry)}
    ></vv-findings>`;
  }

  /** What nobody has to do anything about stands folded. */
  private notes(entries: readonly Entry[]): TemplateResult | typeof nothing {
    if (entries.length === 0) return nothing;
    return html`<details class="notes"><summary>${t('review-notes', { count: entries.length })}</summary>${this.findings(entries)}</details>`;
  }

  private file(at: number, roster: Roster, options: ReadOptions, several: boolean): TemplateResult {
    const { table } = roster;
    const profiles = fittingProfiles(roster, this.programme.profiles);
    const facts = [
      t('review-rows', { count: table.rows }),
      t('review-columns', { count: table.headers.length }),
      table.format.toUpperCase(),
      ...(table.encoding === null || table.encoding === undefined ? [] : [table.encoding.toUpperCase()]),
      table.headerRow === 0 ? t('review-no-header') : t('review-header-row', { row: String(table.headerRow) }),
    ];
    const counts = new Map<number, number>();
    for (const { level } of roster.people) if (level !== null && level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
    const groups = groupsOf(roster);
    const change = (patch: { [K in keyof ReadOptions]?: ReadOptions[K] | undefined }) => this.again(at, changed(options, patch));
    return html`<section class="card stack" aria-label=${several ? t('review-file-named', { name: plainly(options.name) }) : t('review-the-file')}>
      <div class="spread">
        <div>
          <h2>${shown(options.name)}</h2>
          <p class="muted">
            ${facts.join(' · ')}${table.sheet === null || table.sheet === undefined ? nothing : html` · ${rich('review-sheet', { sheet: shown(table.sheet) })}`}
          </p>
        </div>
        <div class="cluster">
          ${profiles.map(
            (profile) =>
              html`<button type="button" class="small" @click=${() => this.useProfile(at, profile)}>${rich('review-read-as', { name: shown(profile.name) })}</button>`,
          )}
          ${this.naming === at
            ? this.profileForm(at)
            : html`<button
                type="button"
                class="small"
                data-remember=${at}
                @click=${() => {
                  this.naming = at;
                  void this.updateComplete.then(() => this.querySelector<HTMLElement>('#profile-name')?.focus());
                }}
              >
                ${t('review-remember')}
              </button>`}
          ${several ? this.removeButton(at) : nothing}
        </div>
      </div>
      <details ?open=${hasTableQuestion(roster)}>
        <summary>${t('review-settings')}</summary>
        <vv-file-settings .table=${table} .options=${options} @vv-options=${(event: CustomEvent<Partial<ReadOptions>>) => change(reread(event.detail))}></vv-file-settings>
      </details>
      <details class="understood" ?open=${doubtfulColumns(roster.mapping)}><summary><h3>${columnsSentence(roster.mapping)}</h3></summary>
      <section class="stack tight">
        <p class="hint">${t('review-columns-hint')}</p>
        <vv-mapping
          .mapping=${roster.mapping}
          .table=${table}
          @vv-mapping=${(event: CustomEvent<Mapping>) => change(remapped(roster, event.detail))}
        ></vv-mapping>
      </section></details>
      <details class="understood" ?open=${asks(roster, LEVEL_QUESTIONS)}><summary><h3>${levelsSentence(roster.ladder)}</h3></summary>
      <section class="stack tight">
        <p class="hint">${t('review-levels-hint')}</p>
        <vv-ladder
          .ladder=${roster.ladder}
          .counts=${counts}
          .groups=${groups}
          @vv-ladder=${(event: CustomEvent<Ladder>) => change({ ladder: event.detail })}
        ></vv-ladder>
      </section></details>
      <details class="understood" ?open=${asks(roster, ROLE_QUESTIONS) || oneSided(roster.people)}><summary><h3>${rolesSentence(roster.people)}</h3></summary>
      <section class="stack tight">
        <vv-roles
          .roster=${roster}
          .options=${options}
          @vv-options=${(event: CustomEvent<Partial<ReadOptions>>) => change(event.detail)}
        ></vv-roles>
      </section></details>
    </section>`;
  }

  private removeButton(at: number): TemplateResult {
    return html`<button
      type="button"
      class="small"
      @click=${() => {
        this.keepFocus('h1');
        void without(this.app, this.draft, at);
      }}
    >
      ${t('review-leave-file-out')}
    </button>`;
  }

  private findingsSentence(entries: readonly Entry[]): string {
    const parts = (['question', 'rejected', 'warning'] as const).flatMap((severity) => {
      const count = entries.filter(({ finding, settled }) => finding.severity === severity && !settled).length;
      return count === 0 ? [] : [t(`review-open-${severity}`, { count })];
    });
    if (parts.length > 0) return t('review-open', { list: parts.join(', ') });
    return t(entries.some(({ settled }) => settled) ? 'review-all-answered' : 'review-none-open');
  }

  private rejected(): TemplateResult | typeof nothing {
    const sources = this.draft.sources
      .map((source, at) => ({ source, at }))
      .filter(({ source }) => (source.roster?.findings ?? []).some(({ severity }) => severity === 'rejected'));
    if (sources.length === 0) return nothing;
    return html`<div class="stack tight">
      <h3>${t('review-left-out')}</h3>
      <p class="hint">${t('review-left-out-hint')}</p>
      ${sources.map(
        ({ source, at }) =>
          html`<div class="cluster">
            ${sources.length > 1 ? shown(source.options.name) : nothing}
            <button type="button" class="small" @click=${() => void this.downloadRejected(at, 'xlsx')}>${t('review-left-out-excel')}</button>
            <button type="button" class="small" @click=${() => void this.downloadRejected(at, 'csv')}>${t('review-left-out-csv')}</button>
          </div>`,
      )}
    </div>`;
  }

  private summary(questions: number): TemplateResult {
    const { draft } = this;
    const there = this.programme.people.length;
    const failed = draft.sources.some(({ roster }) => roster === null);
    const blocked = questions > 0 || failed || draft.people.length === 0;
    const counted = tally(draft.people);
    return html`<section class="card stack" aria-labelledby="create-heading">
        <h2 id="create-heading">${t('review-create')}</h2>
        <div class="cluster wide">
          ${(
            [
              ['people', draft.people.length],
              ['mentor', counted.mentor + counted.both],
              ['mentee', counted.mentee + counted.both],
              ['both', counted.both],
              ['none', counted.none],
            ] as const
          ).map(([what, count], at) =>
            // The first three are always of interest, the others only where there are any.
            at > 2 && count === 0
              ? nothing
              : html`<div class="summary-number"><strong>${number(count)}</strong><span>${t(`review-create-${what}`, { count })}</span></div>`,
          )}
        </div>
        ${counted.none > 0
          ? html`<p class="hint">${t('review-none-hint')}</p>`
          : nothing}
        ${draft.diff === null
          ? nothing
          : html`<vv-diff
              .diff=${draft.diff}
              .mode=${draft.mode}
              .older=${this.programme.people}
              .newer=${draft.people}
              @vv-mode=${(event: CustomEvent<Draft['mode']>) => this.app.setView({ draft: { ...draft, mode: event.detail } })}
            ></vv-diff>`}
        <details>
          <summary>${t('review-another')}</summary>
          <div class="field">
            <label for="another-file">${t('review-another-label')}</label>
            <input id="another-file" type="file" accept=${TABLE_FILES} @change=${(event: Event) => void this.another(event.target as HTMLInputElement)} />
          </div>
        </details>
      </section>
      <div class="sticky-bar spread">
        <span role="status">
          ${failed
            ? t('review-failed')
            : draft.people.length === 0
              ? t('review-nobody')
              : questions > 0
                ? rich('review-questions-first', { count: questions }, { strong: (text) => html`<strong>${text}</strong>` })
                : t('review-ready', { count: draft.people.length })}
        </span>
        <span class="cluster">
          <button type="button" @click=${() => this.leave()}>${t(there > 0 ? 'review-keep-roster' : 'review-back')}</button>
          ${questions > 0
            ? html`<button type="button" class="primary" @click=${() => this.toQuestion()}>${t('review-go-to-question', { count: questions })}</button>`
            : html`<button type="button" class="primary" ?disabled=${blocked} @click=${() => this.confirm()}>${this.confirmText()}</button>`}
        </span>
      </div>`;
  }

  private confirmText(): string {
    const { people, diff, mode } = this.draft;
    if (diff === null) return t('roster-create', { count: people.length });
    return t(mode === 'replace' ? 'roster-replace' : 'roster-add');
  }

  private confirm(): void {
    const { draft } = this;
    takeOver(this.app, draft);
    this.dispatchEvent(new CustomEvent('vv-done', { bubbles: true }));
  }

  private leave(): void {
    this.app.setView({ draft: null });
    this.dispatchEvent(new CustomEvent('vv-done', { bubbles: true }));
  }

  private toQuestion(): void {
    const question = this.querySelector<HTMLElement>('[data-severity="question"] button');
    question?.focus();
    question?.scrollIntoView({ block: 'center' });
  }

  private again(at: number, options: ReadOptions): void {
    void readAgain(this.app, this.draft, at, options);
  }

  private fix(entry: Entry, fix: Fix): void {
    const source = entry.source === null ? undefined : this.draft.sources[entry.source];
    if (entry.source === null || source === undefined) return;
    this.keepFocus('#findings-heading');
    this.again(entry.source, withFix(source.options, fix.options));
    this.app.announce(t('review-done', { what: plainly(fix.text) }));
  }

  private accept(entry: Entry): void {
    this.keepFocus('#findings-heading');
    if (entry.source === null) {
      const draft = { ...this.draft, accepted: [...this.draft.accepted, entry.finding.code] };
      this.app.setView({ draft });
      return;
    }
    const source = this.draft.sources[entry.source];
    if (source !== undefined) this.again(entry.source, withFix(source.options, { accepted: [entry.finding.code] }));
  }

  private async another(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    input.value = '';
    await start(this.app, [{ name: file.name, bytes: file }], this.draft.sources);
  }

  private async downloadRejected(at: number, format: 'csv' | 'xlsx'): Promise<void> {
    const source = this.draft.sources[at];
    if (source === undefined) return;
    const bytes = await this.app.work('exportRejected', [source.bytes, source.options, format], t('review-left-out-writing'));
    if (bytes === null) return;
    const type = format === 'csv' ? 'text/csv' : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    this.app.download(`${t('review-left-out-file')}.${format}`, bytes, type);
  }

  private useProfile(at: number, profile: Profile): void {
    const source = this.draft.sources[at];
    if (source !== undefined) this.again(at, { ...profile.options, name: source.options.name });
  }

  private unname(): void {
    const at = this.naming;
    this.naming = null;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-remember="${String(at)}"]`)?.focus());
  }

  private profileForm(at: number): TemplateResult {
    return html`<form
      class="cluster"
      @submit=${(event: Event) => {
        event.preventDefault();
        const name = this.querySelector<HTMLInputElement>('#profile-name')?.value.trim() ?? '';
        const source = this.draft.sources[at];
        if (name === '' || source === undefined) return;
        const profile: Profile = { name, options: profileOptions(source) };
        this.app.update(t('review-remember-undo'), (programme) => ({
          ...programme,
          profiles: [...(programme.profiles ?? []).filter((entry) => entry.name !== name), profile],
        }));
        this.unname();
        this.app.announce(t('review-remembered'));
      }}
    >
      <label for="profile-name">${t('review-remember-name')}</label>
      <input id="profile-name" type="text" required maxlength="60" autocomplete="off" />
      <button type="submit" class="small primary">${t('review-remember-do')}</button>
      <button
        type="button"
        class="small"
        @click=${() => this.unname()}
      >
        ${t('parts-cancel')}
      </button>
    </form>`;
  }
}

customElements.define('vv-review', VvReview);

/** Options with some set and some taken away. */
function changed(options: ReadOptions, patch: { [K in keyof ReadOptions]?: ReadOptions[K] | undefined }): ReadOptions {
  const next: ReadOptions = { ...options, ...patch } as ReadOptions;
  for (const key of Object.keys(patch) as (keyof ReadOptions)[]) if (patch[key] === undefined) delete next[key];
  return next;
}

/** Another sheet, header row, encoding or delimiter makes other columns: what was said about the old ones no longer holds. */
function reread(patch: Partial<ReadOptions>): { [K in keyof ReadOptions]?: ReadOptions[K] | undefined } {
  const fresh = { mapping: undefined, ladder: undefined };
  if ('sheet' in patch) return { ...fresh, headerRow: undefined, headerRows: undefined, roles: undefined, ...patch };
  if ('delimiter' in patch) return { ...fresh, headerRow: undefined, roles: undefined, ...patch };
  return { ...fresh, ...patch };
}

/** Another level column has other titles: the ladder of the old one says nothing about them. */
function remapped(roster: Roster, mapping: Mapping): { [K in keyof ReadOptions]?: ReadOptions[K] | undefined } {
  const level = (columns: Mapping) => columns.filter(({ field }) => field === 'level').map(({ column }) => column).join('\n');
  return level(mapping) === level(roster.mapping) ? { mapping } : { mapping, ladder: undefined };
}

/** The file itself is in question, so its first rows had better be in sight. */
function hasTableQuestion(roster: Roster): boolean {
  return roster.findings.some(
    ({ severity, fixes }) =>
      severity === 'question' &&
      fixes.some(({ options }) => ['encoding', 'delimiter', 'headerRow', 'headerRows', 'sheet'].some((key) => Object.hasOwn(options as object, key))),
  );
}

function tally(people: readonly { role: Role }[]): Record<Role, number> {
  const counts: Record<Role, number> = { mentor: 0, mentee: 0, both: 0, none: 0 };
  for (const { role } of people) counts[role] += 1;
  return counts;
}

function rolesSentence(people: readonly { role: Role }[]): string {
  return t('review-roles', { roles: rolesIn(tally(people)) });
}

/** Questions about levels and about roles, by their codes; each opens the part where it is answered. */
const LEVEL_QUESTIONS = ['several-ladders', 'letter-grades', 'ladder-upside-down', 'no-level-column', 'level-unplaced'];
const ROLE_QUESTIONS = ['role-unknown', 'role-unreadable', 'role-column-missing', 'role-without-level'];

function asks(roster: Roster, codes: readonly string[]): boolean {
  return roster.findings.some(({ code, severity }) => codes.includes(code) && severity !== 'note');
}

/** Nobody could be paired. */
function oneSided(people: readonly { role: Role }[]): boolean {
  const { mentor, mentee, both } = tally(people);
  return both === 0 && (mentor === 0 || mentee === 0);
}

/** Two columns for one field, or no column that says who somebody is. */
function doubtfulColumns(mapping: Mapping): boolean {
  const named = mapping.some(({ field }) => field === 'name' || field === 'first-name' || field === 'email' || field === 'id');
  return !named || contestedFields(mapping).size > 0;
}

function columnsSentence(mapping: Mapping): TemplateResult {
  const as = (wanted: (field: Mapping[number]['field']) => boolean): string[] => mapping.filter(({ field }) => wanted(field)).map(({ column }) => column);
  const own = as((field) => field === 'custom');
  const out = as((field) => field === 'ignore');
  const understood = as((field) => field !== 'custom' && field !== 'ignore');
  const part = (columns: readonly string[], key: string): TemplateResult | typeof nothing =>
    columns.length === 0 ? nothing : html`${rich(key, { count: columns.length, columns: shown(listed(columns)) })} `;
  return html`${part(understood, 'review-columns-understood')}${part(own, 'review-columns-own')}${part(out, 'review-columns-out')}`;
}

function levelsSentence({ steps = [] }: Ladder): TemplateResult {
  const sorted = [...steps].sort((a, b) => b.level - a.level);
  const first = sorted[0]?.names[0];
  const last = sorted.at(-1)?.names[0];
  if (first === undefined || last === undefined) return html`${t('review-levels-none')}`;
  return sorted.length === 1
    ? html`${rich('review-levels-one', { name: shown(first) })}`
    : html`${rich('review-levels', { count: sorted.length, first: shown(first), last: shown(last) })}`;
}

/** The first few, and how many more. */
function listed(names: readonly string[]): string {
  const FEW = 6;
  return names.length <= FEW + 1 ? names.join(', ') : t('review-columns-more', { columns: names.slice(0, FEW).join(', '), count: names.length - FEW });
}
