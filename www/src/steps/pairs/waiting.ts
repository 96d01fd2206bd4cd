/** Who has no partner, why, and which rule removed how many possible partners. */
import { html, nothing, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import '../../parts/table.js';
import type { Column, Filter } from '../../parts/table.js';
import type { Person, Programme, Waiting } from '../../types.js';
import { byId, levelName, nameOf, pairKey, peopleOf, roleName } from '../../app/programme.js';
import { language, number, t } from '../../words/words.js';
import { removals } from '../rules/effect.js';

export interface WaitingPart {
  programme: Programme;
  selected: string | null;
  select: (key: string | null) => void;
  ask: (waiting: Waiting) => void;
}

/** The tab with everybody who has no partner. */
export function waitingPart({ programme, selected, select, ask }: WaitingPart): TemplateResult {
  const waiting = programme.pairing?.waiting ?? [];
  const people = byId(peopleOf(programme));
  const { columns, filters } = tableFor(programme, people);
  const one = waiting.find((each) => waitingKey(each) === selected);
  return html`<div class=${one ? 'split open' : 'split'}>
    <vv-table name="waiting" .label=${t('pairs-waiting')} .columns=${columns} .filters=${filters} .rows=${waiting} .rowKey=${waitingKey} .selected=${selected} .empty=${t('pairs-waiting-none')}
      @vv-select=${(event: CustomEvent<{ key: string }>) => select(event.detail.key)}></vv-table>
    ${one ? card(one, people, programme, select, ask) : nothing}
  </div>`;
}

function card(one: Waiting, people: ReadonlyMap<string, Person>, programme: Programme, select: WaitingPart['select'], ask: WaitingPart['ask']): TemplateResult {
  const person = people.get(one.id);
  return html`<aside class="side"><section class="card stack" aria-labelledby="vv-waiting-heading">
    <div class="spread"><h2 id="vv-waiting-heading" tabindex="-1">${shown(nameOf(person, one.id))}</h2>
      <button type="button" class="small quiet" @click=${() => select(null)}>${t('pairs-close')}</button></div>
    <p class="small muted"><span class=${`tag ${one.role}`}>${roleName(one.role)}</span> ${shown(levelName(programme.ladder, person?.level))}${person?.department ? html` · ${shown(person.department)}` : nothing}</p>
    <p>${one.reason.text}</p>
    ${removals(one.reason.removed)}
    <button type="button" @click=${() => ask(one)}>${t('pairs-ask-why-not')}</button>
  </section></aside>`;
}

/** A person may wait in both roles. */
export const waitingKey = (waiting: Waiting): string => pairKey(waiting.role, waiting.id);

interface Table {
  language: string;
  columns: Column<Waiting>[];
  filters: Filter<Waiting>[];
}

function tableFor(programme: Programme, people: ReadonlyMap<string, Person>): Table {
  let made = tables.get(programme);
  if (made?.language === language()) return made;
  const person = (waiting: Waiting): Person | undefined => people.get(waiting.id);
  const level = (waiting: Waiting): string => levelName(programme.ladder, person(waiting)?.level);
  made = {
    language: language(),
    columns: [
      { key: 'name', label: t('pairs-person'), value: (each) => nameOf(person(each), each.id), render: (each) => shown(nameOf(person(each), each.id)) },
      { key: 'role', label: t('pairs-role'), value: (each) => roleName(each.role) },
      { key: 'level', label: t('pairs-level'), value: (each) => person(each)?.level ?? null, text: level, render: (each) => shown(level(each)) },
      { key: 'department', label: t('pairs-department'), value: (each) => person(each)?.department ?? '', render: (each) => shown(person(each)?.department) },
      { key: 'left', label: t('pairs-possible-partners'), numeric: true, value: (each) => each.reason.candidates ?? 0, render: (each) => number(each.reason.candidates ?? 0) },
      { key: 'why', label: t('pairs-why'), wide: true, value: (each) => each.reason.text },
    ],
    filters: [
      { key: 'role', label: t('pairs-role'), value: (each) => roleName(each.role) },
      { key: 'department', label: t('pairs-department'), value: (each) => person(each)?.department ?? '' },
      { key: 'level', label: t('pairs-level'), value: level },
    ],
  };
  tables.set(programme, made);
  return made;
}
const tables = new WeakMap<Programme, Table>();
