/** Fair access: who has a partner and who waits, group by group, in tables. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import { smallGroup } from '../../parts/mark.js';
import { shown } from '../../parts/shown.js';
import type { Access, AccessRow, AccessTable, Pairing, Programme } from '../../types.js';
import { count, levelName, requestOf } from '../../app/programme.js';
import { REASONS } from './pictures.js';

/** `vv-access`. Properties: app, programme. */
export class VvAccess extends LitElement {
  static override properties = { app: { attribute: false }, programme: { attribute: false }, answer: { state: true } };

  declare app: App;
  declare programme: Programme;
  private declare answer: { of: Pairing; access: Access } | null;
  private readonly latest = new Latest<Access>(30);

  constructor() {
    super();
    this.answer = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.latest.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const pairing = this.programme.pairing ?? null;
    if (!changed.has('programme') || pairing === null || this.answer?.of === pairing) return;
    this.latest.ask(
      (signal) => this.app.call('access', [requestOf(this.programme), pairing], { signal }),
      (access) => (this.answer = { of: pairing, access }),
      (error) => this.app.fail(error),
    );
  }

  protected override render(): TemplateResult {
    const access = this.answer?.access;
    return html`<section class="stack" aria-labelledby="vv-access-heading">
      <h2 id="vv-access-heading">Fair access</h2>
      ${access
        ? html`<p><strong>${shown(this.worded(access))}</strong></p>
            <p class="hint">In a small group a difference can be chance. Points are what a person gets out of their pairs; half of a group has the middle number or more.</p>
            ${access.tables.map((table) => this.table(table))}`
        : html`<p class="muted" role="status">Counting …</p>`}
    </section>`;
  }

  /** Levels by the organisation's own names. */
  private worded({ gap, text }: Access): string {
    if (gap?.by !== 'level' || gap.value === '') return text;
    return text.replace(`people on level ${gap.value}`, `people on the level ${levelName(this.programme.ladder, Number(gap.value))}`);
  }

  private table(table: AccessTable): TemplateResult {
    const { by, byConsent, rows, withheld } = table;
    const title = TITLES[by] ?? by;
    const points = !byConsent;
    return html`<h3>By ${byConsent ? html`${shown(by)} (of those who agreed)` : title}</h3>
      ${rows.length === 0
        ? nothing
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${`Access by ${byConsent ? 'a trait' : title}`}><table class="data">
            <thead><tr><th scope="col">Group</th><th scope="col" class="num">People</th><th scope="col" class="num">With a partner</th><th scope="col" class="num">Waiting</th>
              ${points ? html`<th scope="col" class="num">Points: lower quarter</th><th scope="col" class="num">middle</th><th scope="col" class="num">upper quarter</th><th scope="col">Why they wait</th>` : nothing}</tr></thead>
            <tbody>${rows.map((row) => html`<tr><th scope="row">${this.value(table, row)}${smallGroup(row.small)}</th><td class="num">${count(row.people)}</td><td class="num">${count(row.matched)}</td><td class="num">${count(row.waiting)}</td>
              ${points ? html`<td class="num">${half(row.points?.lower)}</td><td class="num">${half(row.points?.median)}</td><td class="num">${half(row.points?.upper)}</td><td>${reasons(row)}</td>` : nothing}</tr>`)}</tbody>
          </table></div>`}
      ${withheld ? html`<p class="hint">${withheld}</p>` : nothing}`;
  }

  private value({ by, byConsent }: AccessTable, { value }: AccessRow): TemplateResult | string {
    if (byConsent && value === '') return 'Everybody else';
    if (value === '') return 'Not given';
    if (by === 'level') return shown(levelName(this.programme.ladder, Number(value)));
    if (by === 'role') return value === 'both' ? 'Mentor and mentee' : value === 'mentor' ? 'Mentors' : 'Mentees';
    return shown(value);
  }
}

const TITLES: Record<string, string> = { role: 'role', level: 'level', department: 'department', location: 'location' };

/** 3.5 or nothing. */
const half = (value: number | undefined): string => (value === undefined ? '' : value.toLocaleString('en'));

const reasons = ({ reasons: all }: AccessRow): string => all.map((one) => `${count(one.people)}: ${REASONS[one.code] ?? one.code}`).join('; ');

customElements.define('vv-access', VvAccess);

declare global {
  interface HTMLElementTagNameMap {
    'vv-access': VvAccess;
  }
}
