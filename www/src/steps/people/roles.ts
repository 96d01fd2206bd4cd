/** Who mentors and who is mentored: from the role column, the file, the level or any column. Event: `vv-options` with changed options. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { plainly, shown } from '../../parts/shown.js';
import type { ReadOptions, Role, RoleRule, Roster } from '../../types.js';
import { groupingColumns, valuesOf } from '../../app/import-draft.js';
import { number, rich, t } from '../../words/words.js';

/** More values than this are no roles. */
const SHOWN = 200;

type Way = 'column-role' | 'file' | 'level' | 'column';

export class VvRoles extends LitElement {
  static override properties = { roster: { attribute: false }, options: { attribute: false } };
  declare roster: Roster;
  declare options: ReadOptions;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override render(): TemplateResult {
    const way = this.way();
    const roleColumn = this.roster.mapping.find(({ field }) => field === 'role')?.column;
    const columns = groupingColumns(this.roster);
    const levels = this.roster.ladder.steps.length > 1;
    return html`<div class="stack">
      <fieldset class="stack tight">
        <legend>${t('roles-how')}</legend>
        ${roleColumn === undefined
          ? nothing
          : this.choice(way, 'column-role', html`${rich('roles-by-role-column', { column: shown(roleColumn) })}`, () => this.tell({ role: undefined, roles: undefined }))}
        ${levels
          ? this.choice(way, 'level', html`${t('roles-by-level')}`, () =>
              this.tell({ role: undefined, roles: { by: 'level', menteeFrom: this.middle() } }),
            )
          : nothing}
        ${columns.length === 0
          ? nothing
          : this.choice(way, 'column', html`${t('roles-by-column')}`, () =>
              this.tell({ role: undefined, roles: { by: 'column', column: columns[0] ?? '', mentor: [], mentee: [], both: [] } }),
            )}
        ${this.choice(way, 'file', html`${t('roles-same')}`, () => this.tell({ role: 'mentor', roles: undefined }))}
      </fieldset>
      ${way === 'level' ? this.byLevel() : nothing} ${way === 'column' ? this.byColumn(columns) : nothing} ${way === 'file' ? this.byFile() : nothing}
    </div>`;
  }

  private way(): Way | null {
    if (this.options.roles !== undefined && this.options.roles !== null) return this.options.roles.by;
    if (this.options.role !== undefined && this.options.role !== null) return 'file';
    return this.roster.mapping.some(({ field }) => field === 'role') ? 'column-role' : null;
  }

  private choice(way: Way | null, mine: Way, label: TemplateResult, choose: () => void): TemplateResult {
    return html`<label class="choice"
      ><input type="radio" name="role-way" .checked=${way === mine} @change=${choose} /><span>${label}</span></label
    >`;
  }

  private byFile(): TemplateResult {
    return html`<div class="field inline">
      <label for="file-role">${t('roles-everybody-is')}</label>
      <select id="file-role" @change=${(event: Event) => this.tell({ role: (event.target as HTMLSelectElement).value as Role })}>
        ${(['mentor', 'mentee', 'both'] as const).map(
          (role) => html`<option value=${role} ?selected=${role === this.options.role}>${t(`role-${role}`)}</option>`,
        )}
      </select>
    </div>`;
  }

  private byLevel(): TemplateResult {
    const rule = this.options.roles;
    if (rule === undefined || rule === null || rule.by !== 'level') return html``;
    const steps = this.roster.ladder.steps;
    const names = (step: { level: number; names: string[] }) => plainly(`${step.names.slice(0, 2).join(', ')}${step.names.length > 2 ? ' …' : ''} (${String(step.level)})`);
    const mentorTo = rule.mentorTo ?? null;
    return html`<div class="toolbar">
      <div class="field">
        <label for="mentee-from">${t('roles-mentee-from')}</label>
        <select
          id="mentee-from"
          @change=${(event: Event) => {
            const menteeFrom = Number((event.target as HTMLSelectElement).value);
            const next: RoleRule = { by: 'level', menteeFrom };
            if (mentorTo !== null && mentorTo < menteeFrom) next.mentorTo = mentorTo;
            this.tell({ roles: next });
          }}
        >
          ${steps.slice(1).map((step) => html`<option value=${step.level} ?selected=${step.level === rule.menteeFrom}>${names(step)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="mentor-to">${t('roles-mentor-to')}</label>
        <select
          id="mentor-to"
          @change=${(event: Event) => {
            const { value } = event.target as HTMLSelectElement;
            const next: RoleRule = { by: 'level', menteeFrom: rule.menteeFrom };
            if (value !== '') next.mentorTo = Number(value);
            this.tell({ roles: next });
          }}
        >
          <option value="" ?selected=${mentorTo === null}>${t('roles-everybody-below')}</option>
          ${steps
            .filter(({ level }) => level < rule.menteeFrom)
            .map((step) => html`<option value=${step.level} ?selected=${step.level === mentorTo}>${names(step)}</option>`)}
        </select>
      </div>
    </div>`;
  }

  private byColumn(columns: readonly string[]): TemplateResult {
    const rule = this.options.roles;
    if (rule === undefined || rule === null || rule.by !== 'column') return html``;
    const values = valuesOf(this.roster, rule.column, SHOWN);
    const { mentor = [], mentee = [], both = [] } = rule;
    const roleOf = (value: string): Role => (both.includes(value) ? 'both' : mentor.includes(value) ? 'mentor' : mentee.includes(value) ? 'mentee' : 'none');
    const give = (value: string, role: Role) => {
      const without = (list: readonly string[]) => list.filter((entry) => entry !== value);
      const next = { mentor: without(mentor), mentee: without(mentee), both: without(both) };
      if (role !== 'none') next[role].push(value);
      this.tell({ roles: { by: 'column', column: rule.column, ...next } });
    };
    return html`<div class="stack tight">
      <div class="field inline">
        <label for="role-column">${t('roles-column')}</label>
        <select
          id="role-column"
          @change=${(event: Event) =>
            this.tell({ roles: { by: 'column', column: (event.target as HTMLSelectElement).value, mentor: [], mentee: [], both: [] } })}
        >
          ${columns.map((column) => html`<option value=${column} ?selected=${column === rule.column}>${plainly(column)}</option>`)}
        </select>
      </div>
      ${values === null || values.length === 0
        ? html`<p class="muted">
            ${values === null ? t('roles-too-many', { count: SHOWN }) : t('roles-empty')}
          </p>`
        : html`<div class="table-scroll" role="region" tabindex="0" aria-label=${t('roles-values')}>
            <table class="data">
              <thead>
                <tr>
                  <th scope="col">${t('roles-value')}</th>
                  <th scope="col" class="num">${t('roles-people')}</th>
                  <th scope="col">${t('roles-they-are')}</th>
                </tr>
              </thead>
              <tbody>
                ${values.map(
                  ({ value, count }) =>
                    html`<tr>
                      <th scope="row">${shown(value)}</th>
                      <td class="num">${number(count)}</td>
                      <td>
                        <select
                          aria-label=${t('roles-people-with', { value: plainly(value) })}
                          @change=${(event: Event) => give(value, (event.target as HTMLSelectElement).value as Role)}
                        >
                          ${(['none', 'mentor', 'mentee', 'both'] as const).map(
                            (role) => html`<option value=${role} ?selected=${role === roleOf(value)}>${t(`roles-are-${role}`)}</option>`,
                          )}
                        </select>
                      </td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>`}
    </div>`;
  }

  /** A first cut: the upper half of the ladder. */
  private middle(): number {
    const { steps } = this.roster.ladder;
    return steps[Math.ceil(steps.length / 2)]?.level ?? steps.at(-1)?.level ?? 1;
  }

  private tell(options: { [K in keyof ReadOptions]?: ReadOptions[K] | undefined }): void {
    this.dispatchEvent(new CustomEvent('vv-options', { detail: options }));
  }
}

customElements.define('vv-roles', VvRoles);
