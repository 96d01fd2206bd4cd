/** The roster: who is in it, what it looks like as a whole, and every way to change it. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { roleTag, roleTags, rolesIn } from '../../parts/fields.js';
import '../../parts/findings.js';
import { shown } from '../../parts/shown.js';
import { VvTable, type Column, type Filter } from '../../parts/table.js';
import type { Finding, Person, Programme, RosterShape } from '../../types.js';
import './summary.js';
import { withPeople } from './take-over.js';
import { rich, t } from '../../words/words.js';

void VvTable;

export class VvRoster extends LitElement {
  static override properties = {
    app: { attribute: false },
    programme: { attribute: false },
    selected: { state: true },
    shape: { state: true },
    findings: { state: true },
  };
  declare app: App;
  declare programme: Programme;
  declare private selected: string | null;
  declare private shape: RosterShape | null;
  declare private findings: readonly Finding[];
  private columns: readonly Column<Person>[] = [];
  private filters: readonly Filter<Person>[] = [];
  private names: ReadonlyMap<string, string> = new Map();
  private asked: readonly Person[] | null = null;

  constructor() {
    super();
    this.selected = null;
    this.shape = null;
    this.findings = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('programme') || this.asked === this.programme.people) return;
    this.asked = this.programme.people;
    this.columns = columnsOf(this.programme);
    this.filters = filtersOf();
    this.names = new Map(this.programme.people.map(({ id, name }) => [id, name]));
    if (this.selected !== null && !this.programme.people.some(({ id }) => id === this.selected)) this.selected = null;
    void this.ask(this.programme.people);
  }

  override render(): TemplateResult {
    const { people } = this.programme;
    const { shape } = this;
    const person = people.find(({ id }) => id === this.selected) ?? null;
    return html`<div class="stack loose">
      <div class="spread">
        <div class="stack tight">
          <h1 tabindex="-1">${t('roster-title')}</h1>
          <p class="lead">${sentence(people)}</p>
        </div>
        <div class="cluster no-print">
          <button type="button" class="primary" @click=${() => this.app.setView({ step: 'rules' })}>${t('roster-continue')}</button>
        </div>
      </div>
      ${shape !== null && shape.cannot.length > 0 ? this.cannot(shape) : nothing}
      ${this.findings.length === 0
        ? nothing
        : html`<details class="card" ?open=${this.findings.some(({ severity }) => severity === 'rejected')}>
            <summary>${t('roster-to-check', { count: this.findings.length })}</summary>
            <vv-findings
              .fixable=${false}
              .names=${this.names}
              .entries=${this.findings.map((finding) => ({ finding, file: null, settled: false, source: null }))}
            ></vv-findings>
          </details>`}
      <section class="stack" aria-labelledby="table-heading">
        <div class="spread">
          <h2 id="table-heading">${t('roster-everybody')}</h2>
          <div class="cluster no-print">
            <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-add', { bubbles: true }))}>${t('person-add')}</button>
            <button type="button" @click=${() => this.dispatchEvent(new CustomEvent('vv-newer', { bubbles: true }))}>${t('people-newer')}</button>
            <button type="button" @click=${() => this.app.setView({ dialog: 'history' })}>${t('roster-pairs')}</button>
          </div>
        </div>
        <vv-table
          name="people"
          .label=${t('roster-table')}
          .columns=${this.columns}
          .filters=${this.filters}
          .rows=${people}
          .rowKey=${keyOf}
          .selected=${this.selected}
          @vv-select=${(event: CustomEvent<{ key: string }>) => {
            this.selected = event.detail.key;
          }}
        ></vv-table>
        <div class="no-print" aria-live="polite">
          ${person === null ? html`<p class="hint">${t('roster-choose')}</p>` : this.actions(person)}
        </div>
      </section>
      ${shape === null ? nothing : html`<vv-shape .shape=${shape} .ladder=${this.programme.ladder}></vv-shape>`}
    </div>`;
  }

  private actions(person: Person): TemplateResult {
    const out = person.role === 'none';
    return html`<div class="card spread chosen-bar" role="group" aria-label=${t('roster-chosen-group')}>
      <span
        ><span class="visually-hidden">${t('roster-chosen')} </span><strong>${shown(person.name === '' ? person.id : person.name)}</strong>
        <span class=${`tag ${person.role}`}>${roleTag(person.role)}</span></span
      >
      <span class="cluster">
        <button type="button" class="primary" data-edit @click=${() => this.dispatchEvent(new CustomEvent('vv-edit', { detail: person.id, bubbles: true }))}>
          ${t('roster-edit')}
        </button>
        ${out
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                this.app.update(t('roster-leave-out-undo'), (programme) =>
                  withPeople(
                    programme,
                    programme.people.map((old) => (old.id === person.id ? { ...old, role: 'none' as const } : old)),
                  ),
                );
                this.querySelector<HTMLElement>('[data-edit]')?.focus();
                this.app.announce(t('roster-left-out'));
              }}
            >
              ${t('roster-leave-out')}
            </button>`}
        <button
          type="button"
          class="danger"
          @click=${() => {
            this.app.update(t('roster-remove-undo'), (programme) =>
              withPeople(
                programme,
                programme.people.filter(({ id }) => id !== person.id),
              ),
            );
            this.selected = null;
            this.app.announce(t('roster-removed'));
            this.querySelector<HTMLElement>('vv-table .table-scroll')?.focus();
          }}
        >
          ${t('roster-remove')}
        </button>
      </span>
    </div>`;
  }

  private cannot(shape: RosterShape): TemplateResult {
    const { names } = this;
    return html`<section class="notice warning stack tight" aria-labelledby="cannot-heading">
      <h2 id="cannot-heading">${t('roster-cannot')}</h2>
      ${shape.cannot.map(
        ({ text, ids }) =>
          html`<details>
            <summary>${rich('roster-cannot-one', { text: shown(text), count: ids.length })}</summary>
            <ul class="places">
              ${ids.slice(0, 200).map((id) => html`<li>${shown(names.get(id) ?? '')} <span class="muted">${shown(id)}</span></li>`)}
              ${ids.length > 200 ? html`<li class="muted">${t('roster-more', { count: ids.length - 200 })}</li>` : nothing}
            </ul>
          </details>`,
      )}
    </section>`;
  }

  /** The core looks at the people; only the answer about the newest ones counts. */
  private async ask(people: Person[]): Promise<void> {
    try {
      const shape = await this.app.call('rosterShape', [people]);
      if (this.asked !== people) return;
      this.shape = shape;
      const findings = await this.app.call('checkRoster', [people]);
      if (this.asked === people) this.findings = findings;
    } catch (error) {
      if (this.asked === people && this.isConnected) this.app.fail(error);
    }
  }
}

customElements.define('vv-roster', VvRoster);

function keyOf(person: Person): string {
  return person.id;
}

function columnsOf(programme: Programme): Column<Person>[] {
  const names = new Map(programme.people.map(({ id, name }) => [id, name]));
  const titles = new Map(programme.ladder.steps.map((step) => [step.level, step.names[0] ?? '']));
  const roles = roleTags();
  const any = (has: (person: Person) => boolean) => programme.people.some(has);
  const text = (key: string, label: string, value: (person: Person) => string | null | undefined): Column<Person> => ({
    key,
    label,
    value: (person) => value(person) || null,
    render: (person) => shown(value(person)),
  });
  return [
    text('name', t('field-name'), ({ name }) => name),
    text('id', t('field-id'), ({ id }) => id),
    {
      key: 'role',
      label: t('column-role'),
      value: ({ role }) => roles[role],
      render: ({ role }) => html`<span class=${`tag ${role}`}>${roles[role]}</span>`,
    },
    {
      key: 'level',
      label: t('column-level'),
      numeric: true,
      value: ({ level }) => level ?? null,
      render: ({ level }) => (level === null || level === undefined ? '' : html`${shown(titles.get(level))} <span class="muted">${level}</span>`),
    },
    ...(any(({ department }) => Boolean(department)) ? [text('department', t('field-department'), ({ department }) => department)] : []),
    ...(any(({ location }) => Boolean(location)) ? [text('location', t('field-location'), ({ location }) => location)] : []),
    ...(any(({ manager }) => Boolean(manager)) ? [text('manager', t('field-manager'), ({ manager }) => (manager ? (names.get(manager) ?? manager) : ''))] : []),
    ...(any(({ offers }) => (offers ?? []).length > 0) ? [text('offers', t('column-offers'), ({ offers }) => (offers ?? []).map(({ skill }) => skill).join('; '))] : []),
    ...(any(({ wants }) => (wants ?? []).length > 0) ? [text('wants', t('column-wants'), ({ wants }) => (wants ?? []).map(({ skill }) => skill).join('; '))] : []),
  ];
}

function filtersOf(): Filter<Person>[] {
  const roles = roleTags();
  return [
    { key: 'role', label: t('column-role'), value: ({ role }) => roles[role] },
    { key: 'department', label: t('field-department'), value: ({ department }) => department ?? '' },
    { key: 'location', label: t('field-location'), value: ({ location }) => location ?? '' },
  ];
}

function sentence(people: readonly Person[]): string {
  const count = (wanted: Person['role']) => people.filter(({ role }) => role === wanted).length;
  return t('roster-lead', { count: people.length, roles: rolesIn({ mentor: count('mentor'), mentee: count('mentee'), both: count('both'), none: count('none') }) });
}
