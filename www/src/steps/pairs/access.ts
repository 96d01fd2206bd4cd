/** Fair access: who has a partner and who has none, group by group, in tables. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { App } from '../../app/context.js';
import { Latest } from '../../parts/ask.js';
import { smallGroup } from '../../parts/mark.js';
import { shown } from '../../parts/shown.js';
import type { Access, AccessRow, AccessTable, Pairing, Programme } from '../../types.js';
import { groupName, levelName, requestOf } from '../../app/programme.js';
import { has, number, rich, t } from '../../words/words.js';
import { waitsFor } from './pictures.js';

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
      <h2 id="vv-access-heading">${t('pairs-access')}</h2>
      ${access
        ? html`<p><strong>${shown(this.worded(access))}</strong></p>
            <p class="hint">${t('pairs-access-hint')}</p>
            ${access.tables.map((table) => this.table(table))}`
        : html`<p class="muted" role="status">${t('pairs-access-counting')}</p>`}
    </section>`;
  }

  /** Levels by the organisation's own names. */
  private worded({ gap, text }: Access): string {
    if (gap?.by !== 'level' || gap.value === '') return text;
    const { waiting, people, waitingElsewhere: elsewhere, peopleElsewhere: others } = gap;
    return t('pairs-access-gap-level', { waiting, people, level: levelName(this.programme.ladder, Number(gap.value)), elsewhere, others });
  }

  private table(table: AccessTable): TemplateResult {
    const { by, byConsent, rows, withheld } = table;
    const title = has(`pairs-access-by-${by}`) ? t(`pairs-access-by-${by}`) : by;
    const points = !byConsent;
    return html`<h3>${byConsent ? rich('pairs-access-by-consent', { what: shown(by) }) : title}</h3>
      ${rows.length === 0
        ? nothing
        : html`<div class="table-scroll" tabindex="0" role="region" aria-label=${byConsent ? t('pairs-access-table-consent') : t('pairs-access-table', { title })}><table class="data">
            <thead><tr><th scope="col">${t('pairs-access-group')}</th>${['pairs-people', 'pairs-access-with', 'pairs-waiting'].map((key) => html`<th scope="col" class="num">${t(key)}</th>`)}
              ${points ? html`${['pairs-access-lower', 'pairs-access-middle', 'pairs-access-upper'].map((key) => html`<th scope="col" class="num">${t(key)}</th>`)}<th scope="col">${t('pairs-access-why')}</th>` : nothing}</tr></thead>
            <tbody>${rows.map((row) => html`<tr><th scope="row">${this.value(table, row)}${smallGroup(row.small)}</th><td class="num">${number(row.people)}</td><td class="num">${number(row.matched)}</td><td class="num">${number(row.waiting)}</td>
              ${points ? html`<td class="num">${half(row.points?.lower)}</td><td class="num">${half(row.points?.median)}</td><td class="num">${half(row.points?.upper)}</td><td>${reasons(row)}</td>` : nothing}</tr>`)}</tbody>
          </table></div>`}
      ${withheld ? html`<p class="hint">${withheld}</p>` : nothing}`;
  }

  private value({ by, byConsent }: AccessTable, { value }: AccessRow): TemplateResult | string {
    return byConsent && value === '' ? t('pairs-access-else') : shown(groupName(this.programme, by, value));
  }
}

/** 3.5 or nothing. */
const half = (value: number | undefined): string => (value === undefined ? '' : number(value));

const reasons = ({ reasons: all }: AccessRow): string => all.map((one) => t('pairs-access-reason', { count: one.people, reason: waitsFor(one.code) ?? one.code })).join('; ');

customElements.define('vv-access', VvAccess);

declare global {
  interface HTMLElementTagNameMap {
    'vv-access': VvAccess;
  }
}
