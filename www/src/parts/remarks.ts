/** What people wrote in free text, for the coordinator's eyes: shown where pairs are judged, in no file and no reason. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app/context.js';
import { shown } from './shown.js';
import type { Person } from '../types.js';

const known = new WeakMap<Person[], readonly string[]>();

/** The columns that hold free remarks, asked of the core once for each list of people. */
export async function remarkColumns(app: App, people: Person[]): Promise<readonly string[]> {
  let columns = known.get(people);
  if (columns === undefined) {
    const has = people.some(({ fields }) => Object.keys(fields).length > 0);
    columns = has ? (await app.call('rosterShape', [people])).remarks : [];
    known.set(people, columns);
  }
  return columns;
}

/** A person's remarks under their headers; nothing where there are none. */
export function remarksPart(person: Person | undefined, columns: readonly string[]): TemplateResult | typeof nothing {
  const said = columns.flatMap((column) => {
    const text = person && Object.hasOwn(person.fields, column) ? (person.fields[column] ?? '').trim() : '';
    return text === '' ? [] : [{ column, text }];
  });
  if (said.length === 0) return nothing;
  return html`<dl class="small remarks">${said.map(({ column, text }) => html`<dt class="muted">${shown(column)}</dt><dd>${shown(text)}</dd>`)}</dl>`;
}
