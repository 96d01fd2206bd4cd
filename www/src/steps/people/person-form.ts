/** One person, every field. Events: `vv-person` with the new person, `vv-close`. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../parts/dialog.js';
import { fieldName, roleTag } from '../../parts/fields.js';
import { hides, plainly, shown, withoutHidden } from '../../parts/shown.js';
import type { Capacity, Person, Programme, Role, Skill } from '../../types.js';
import { rich, t } from '../../words/words.js';

/** As typed, before it is a person. */
interface Form {
  id: string;
  name: string;
  email: string;
  role: Role;
  level: string;
  manager: string;
  dottedLines: string;
  department: string;
  location: string;
  timezone: string;
  languages: string;
  availability: string;
  wishes: string;
  offers: Skill[];
  wants: Skill[];
  mentor: [string, string];
  mentee: [string, string];
  total: string;
  fields: [string, string][];
}

type TextKey = { [K in keyof Form]: Form[K] extends string ? K : never }[keyof Form];

interface Problem {
  /** Id of the field in the form. */
  field: string;
  text: string;
}

export class VvPersonForm extends LitElement {
  static override properties = { person: { attribute: false }, programme: { attribute: false }, form: { state: true }, problems: { state: true } };
  /** Null for somebody new. */
  declare person: Person | null;
  declare programme: Programme;
  declare private form: Form;
  declare private problems: readonly Problem[];

  constructor() {
    super();
    this.person = null;
    this.problems = [];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    // Filled once; what is typed afterwards is not overwritten by the programme's other changes.
    if (!this.hasUpdated) this.form = formOf(this.person, customColumns(this.programme.people));
  }

  override render(): TemplateResult {
    return html`<vv-dialog
      wide
      .heading=${t(this.person === null ? 'person-add' : 'person-edit')}
      .body=${this.body()}
      .foot=${html`<button type="button" class="primary" @click=${() => void this.keep()}>${t(this.person === null ? 'person-add-do' : 'person-edit-do')}</button>
        <button type="button" @click=${() => this.close()}>${t('parts-cancel')}</button>`}
      @vv-close=${() => this.close()}
    ></vv-dialog>`;
  }

  private body(): TemplateResult {
    const { form, problems } = this;
    const { ladder } = this.programme;
    return html`<form
      class="stack"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.keep();
      }}
    >
      ${problems.length === 0
        ? nothing
        : html`<div class="error-summary stack tight" role="alert" tabindex="-1">
            <h3>${t('person-problems', { count: problems.length })}</h3>
            <ul>
              ${problems.map(
                ({ field, text }) =>
                  html`<li>
                    <a
                      href=${`#${field}`}
                      @click=${(event: Event) => {
                        event.preventDefault();
                        this.querySelector<HTMLElement>(`#${field}`)?.focus();
                      }}
                      >${text}</a
                    >
                  </li>`,
              )}
            </ul>
          </div>`}
      <div class="columns">
        ${this.text('name', fieldName('name'))}
        ${this.text('id', fieldName('id'), t('person-id-hint'))}
        ${this.text('email', fieldName('email'))}
        <div class="field">
          <label for="person-role">${t('column-role')}</label>
          <select id="person-role" @change=${(event: Event) => this.set('role', (event.target as HTMLSelectElement).value as Role)}>
            ${(['mentor', 'mentee', 'both', 'none'] as const).map((role) => html`<option value=${role} ?selected=${form.role === role}>${roleTag(role)}</option>`)}
          </select>
        </div>
        ${ladder.steps.length === 0
          ? this.number('person-level', t('person-level-number'), form.level, (level) => this.set('level', level))
          : html`<div class="field">
              <label for="person-level">${t('column-level')}</label>
              <select id="person-level" @change=${(event: Event) => this.set('level', (event.target as HTMLSelectElement).value)}>
                <option value="" ?selected=${form.level === ''}>${t('person-level-unknown')}</option>
                ${form.level !== '' && !ladder.steps.some(({ level }) => String(level) === form.level)
                  ? html`<option value=${form.level} selected>${form.level}</option>`
                  : nothing}
                ${[...ladder.steps]
                  .reverse()
                  .map(
                    ({ level, names }) =>
                      html`<option value=${level} ?selected=${form.level === String(level)}>
                        ${t('person-level-choice', { level: String(level), titles: plainly(names.slice(0, 3).join(', ')) })}
                      </option>`,
                  )}
              </select>
            </div>`}
        ${this.text('department', fieldName('department'))} ${this.text('location', fieldName('location'))}
        ${this.text('timezone', fieldName('timezone'), t('person-timezone-hint'))}
        ${this.text('languages', fieldName('languages'), t('person-split-hint'))}
        <div class="field">
          ${this.text('manager', t('person-manager'))}
          ${this.nameOf(form.manager)}
        </div>
        ${this.text('dottedLines', t('person-dotted-lines'), t('person-split-hint'))}
        ${this.text('wishes', t('person-wishes'), t('person-wishes-hint'))}
      </div>
      <div class="columns">${this.skills('offers', fieldName('offers'))} ${this.skills('wants', fieldName('wants'))}</div>
      <div class="field">
        <label for="person-availability">${fieldName('availability')}</label>
        <span class="hint" id="person-availability-hint">${t('person-hours-hint')}</span>
        <textarea
          id="person-availability"
          rows="3"
          aria-describedby="person-availability-hint"
          .value=${form.availability}
          @input=${(event: InputEvent) => this.set('availability', (event.target as HTMLTextAreaElement).value)}
        ></textarea>
      </div>
      <details ?open=${form.mentor.some(Boolean) || form.mentee.some(Boolean) || form.total !== ''}>
        <summary>${t('person-capacity')}</summary>
        <div class="columns">
          ${this.range('mentor', t('person-capacity-mentor'))} ${this.range('mentee', t('person-capacity-mentee'))}
          ${this.number('person-total', t('person-capacity-total'), form.total, (total) => this.set('total', total), 0)}
        </div>
      </details>
      ${form.fields.length === 0
        ? nothing
        : html`<fieldset class="stack tight">
            <legend>${t('person-own-columns')}</legend>
            <div class="columns">
              ${form.fields.map(
                ([column, value], at) =>
                  html`<div class="field">
                    <label for=${`person-field-${String(at)}`}>${shown(column)}</label>
                    <input
                      id=${`person-field-${String(at)}`}
                      type="text"
                      dir="auto"
                      autocomplete="off"
                      .value=${value}
                      @input=${(event: InputEvent) =>
                        this.set(
                          'fields',
                          form.fields.map((entry, index): [string, string] => (index === at ? [entry[0], (event.target as HTMLInputElement).value] : entry)),
                        )}
                    />
                  </div>`,
              )}
            </div>
          </fieldset>`}
      <input type="submit" hidden />
    </form>`;
  }

  private text(key: TextKey, label: string, hint = ''): TemplateResult {
    const id = `person-${key}`;
    const problem = this.problems.find(({ field }) => field === id);
    const described = [hint === '' ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-error`].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for=${id}>${label}</label>
      ${hint === '' ? nothing : html`<span class="hint" id="${id}-hint">${hint}</span>`}
      <input
        id=${id}
        type="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${described === '' ? nothing : described}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        .value=${this.form[key]}
        @input=${(event: InputEvent) => this.set(key, (event.target as HTMLInputElement).value)}
      />
      ${problem === undefined ? nothing : html`<span class="error-text" id="${id}-error">${problem.text}</span>`}
      ${hides(this.form[key])
        ? html`<span class="cluster small"
            >${rich('person-hidden', { text: shown(this.form[key]) })}
            <button type="button" class="small" @click=${() => this.set(key, withoutHidden(this.form[key]))}>${t('person-hidden-remove')}</button></span
          >`
        : nothing}
    </div>`;
  }

  private number(id: string, label: string, value: string, take: (value: string) => void, min?: number): TemplateResult {
    const problem = this.problems.find(({ field }) => field === id);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="number"
        step="1"
        min=${min ?? nothing}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        aria-describedby=${problem === undefined ? nothing : `${id}-error`}
        .value=${value}
        @input=${(event: InputEvent) => take((event.target as HTMLInputElement).value)}
      />
      ${problem === undefined ? nothing : html`<span class="error-text" id="${id}-error">${problem.text}</span>`}
    </div>`;
  }

  private range(key: 'mentor' | 'mentee', label: string): TemplateResult {
    const [least, most] = this.form[key];
    return html`<fieldset class="stack tight">
      <legend>${label}</legend>
      <div class="cluster">
        ${this.number(`person-${key}-min`, t('person-least'), least, (value) => this.set(key, [value, most]), 0)}
        ${this.number(`person-${key}-max`, t('person-most'), most, (value) => this.set(key, [least, value]), 0)}
      </div>
    </fieldset>`;
  }

  private skills(key: 'offers' | 'wants', label: string): TemplateResult {
    const skills = this.form[key];
    const change = (at: number, patch: Partial<Skill>) =>
      this.set(
        key,
        skills.map((skill, index) => (index === at ? { ...skill, ...patch } : skill)),
      );
    return html`<fieldset class="stack tight">
      <legend>${label}</legend>
      ${skills.map(
        ({ skill, strength }, at) =>
          html`<div class="cluster skill">
            <input
              type="text"
              dir="auto"
              autocomplete="off"
              aria-label=${t('person-skill-at', { list: label, at: String(at + 1) })}
              .value=${skill}
              @input=${(event: InputEvent) => change(at, { skill: (event.target as HTMLInputElement).value })}
            />
            <select
              aria-label=${t('person-skill-strength', { at: String(at + 1) })}
              @change=${(event: Event) => change(at, { strength: Number((event.target as HTMLSelectElement).value) })}
            >
              ${[1, 2, 3].map((step) => html`<option value=${step} ?selected=${strength === step}>${t(`person-strength-${String(step)}`)}</option>`)}
            </select>
            <button
              type="button"
              class="small"
              aria-label=${t(`person-skill-remove-${key}`, { at: String(at + 1) })}
              @click=${() =>
                this.set(
                  key,
                  skills.filter((_, index) => index !== at),
                )}
            >
              ${t('parts-remove')}
            </button>
          </div>`,
      )}
      <button type="button" class="small" @click=${() => this.set(key, [...skills, { skill: '', strength: 1 }])}>${t('person-skill-add')}</button>
    </fieldset>`;
  }

  private nameOf(id: string): TemplateResult | typeof nothing {
    const wanted = id.trim();
    if (wanted === '') return nothing;
    const manager = this.programme.people.find((person) => person.id === wanted);
    return html`<span class="small muted">${manager === undefined ? t('person-no-such-id') : shown(manager.name)}</span>`;
  }

  private set<K extends keyof Form>(key: K, value: Form[K]): void {
    this.form = { ...this.form, [key]: value };
  }

  private async keep(): Promise<void> {
    this.problems = problemsOf(this.form, this.person, this.programme.people);
    if (this.problems.length > 0) {
      await this.updateComplete;
      await this.querySelector<LitElement>('vv-dialog')?.updateComplete;
      this.querySelector<HTMLElement>('.error-summary')?.focus();
      return;
    }
    this.dispatchEvent(new CustomEvent('vv-person', { detail: personOf(this.form, this.person) }));
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('vv-close'));
  }
}

customElements.define('vv-person-form', VvPersonForm);

/** What only the form can know; everything else is found by the core's check of the roster afterwards. */
function problemsOf(form: Form, person: Person | null, people: readonly Person[]): Problem[] {
  const problems: Problem[] = [];
  const id = form.id.trim();
  if (id === '') problems.push({ field: 'person-id', text: t('person-problem-id') });
  else if (people.some((other) => other.id === id && other.id !== person?.id)) problems.push({ field: 'person-id', text: t('person-problem-id-taken') });
  if (form.name.trim() === '') problems.push({ field: 'person-name', text: t('person-problem-name') });
  if (form.level !== '' && !isWhole(form.level, -1_000_000)) problems.push({ field: 'person-level', text: t('person-problem-level') });
  for (const key of ['mentor', 'mentee'] as const) {
    const [least, most] = form[key];
    for (const [end, value] of [
      ['min', least],
      ['max', most],
    ] as const) {
      if (value !== '' && !isWhole(value, 0)) problems.push({ field: `person-${key}-${end}`, text: t(`person-problem-${key}-whole`) });
    }
    if (least !== '' && most === '') problems.push({ field: `person-${key}-max`, text: t(`person-problem-${key}-most`) });
    else if (Number(least) > Number(most)) problems.push({ field: `person-${key}-max`, text: t(`person-problem-${key}-order`) });
  }
  if (form.total !== '' && !isWhole(form.total, 0)) problems.push({ field: 'person-total', text: t('person-problem-total') });
  return problems;
}

function isWhole(text: string, least: number): boolean {
  const value = Number(text);
  return Number.isInteger(value) && value >= least && value <= 1_000_000;
}

function formOf(person: Person | null, columns: readonly string[]): Form {
  const text = (value: string | null | undefined) => value ?? '';
  const range = (value: [number, number] | null | undefined): [string, string] =>
    value === null || value === undefined ? ['', ''] : [String(value[0]), String(value[1])];
  return {
    id: text(person?.id),
    name: text(person?.name),
    email: text(person?.email),
    role: person?.role ?? 'mentor',
    level: person?.level === null || person?.level === undefined ? '' : String(person.level),
    manager: text(person?.manager),
    dottedLines: (person?.dottedLines ?? []).join('; '),
    department: text(person?.department),
    location: text(person?.location),
    timezone: text(person?.timezone),
    languages: (person?.languages ?? []).join('; '),
    availability: (person?.availability ?? []).join('\n'),
    wishes: (person?.wishes ?? []).join('; '),
    offers: (person?.offers ?? []).map((skill) => ({ ...skill })),
    wants: (person?.wants ?? []).map((skill) => ({ ...skill })),
    mentor: range(person?.capacity?.mentor),
    mentee: range(person?.capacity?.mentee),
    total: person?.capacity?.total === null || person?.capacity?.total === undefined ? '' : String(person.capacity.total),
    fields: columns.map((column) => [column, person !== null && Object.hasOwn(person.fields, column) ? (person.fields[column] ?? '') : '']),
  };
}

function personOf(form: Form, old: Person | null): Person {
  const list = (text: string) => text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== '');
  const skills = (all: readonly Skill[]) => all.map(({ skill, strength }) => ({ skill: skill.trim(), strength })).filter(({ skill }) => skill !== '');
  const person: Person = {
    id: form.id.trim(),
    name: form.name.trim(),
    role: form.role,
    level: form.level === '' ? null : Number(form.level),
    // Entries, so that a column called __proto__ stays a column.
    fields: { ...old?.fields, ...Object.fromEntries(form.fields.filter(([column, value]) => value !== '' || (old !== null && Object.hasOwn(old.fields, column)))) },
  } as Person;
  const put = <K extends keyof Person>(key: K, value: Person[K], empty: boolean) => {
    if (!empty) person[key] = value;
  };
  for (const key of ['email', 'manager', 'department', 'location', 'timezone'] as const) put(key, form[key].trim(), form[key].trim() === '');
  const lists = { dottedLines: list(form.dottedLines), languages: list(form.languages), wishes: list(form.wishes) };
  for (const key of ['dottedLines', 'languages', 'wishes'] as const) put(key, lists[key], lists[key].length === 0);
  const hours = list(form.availability);
  put('availability', hours, hours.length === 0);
  for (const key of ['offers', 'wants'] as const) put(key, skills(form[key]), skills(form[key]).length === 0);
  const capacity: Capacity = {};
  for (const key of ['mentor', 'mentee'] as const) {
    const [least, most] = form[key];
    if (most !== '') capacity[key] = [Number(least), Number(most)];
  }
  if (form.total !== '') capacity.total = Number(form.total);
  put('capacity', capacity, Object.keys(capacity).length === 0);
  return person;
}

function customColumns(people: readonly Person[]): string[] {
  const columns = new Set<string>();
  for (const person of people) for (const column of Object.keys(person.fields)) columns.add(column);
  return [...columns];
}
