/** What cannot all be had: each conflict with everything in it, and the way on with the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { Conflict, Conflicts, Person, Programme } from '../../types.js';
import { byId, nameOf, peopleOf, several } from '../../app/programme.js';

/** Locks that stop the run, and the button that proposes without them. */
export function conflictsPart(programme: Programme, found: Conflicts, proceed: () => void, close: () => void): TemplateResult {
  const locks = found.conflicts.filter((each) => each.code === 'lock');
  return html`<section class="card stack tight conflicts" aria-labelledby="vv-conflicts-heading">
    <h2 id="vv-conflicts-heading" tabindex="-1">${several(locks.length, 'lock')} cannot be kept</h2>
    ${locks.map((conflict) => conflictPart(programme, conflict))}
    <div class="cluster">
      <button type="button" class="primary" @click=${proceed}>Set ${locks.length === 1 ? 'this lock' : 'these locks'} aside and propose</button>
      <button type="button" class="quiet" @click=${close}>Close</button>
    </div>
    <p class="hint">Everything else is kept. Undo brings the locks back.</p>
  </section>`;
}

/** One set of wishes that cannot all be kept, with names. */
export function conflictPart(programme: Programme, conflict: Conflict): TemplateResult {
  return html`<div class="notice warning small stack tight">
    <p>${conflict.code === 'lock' ? 'These cannot all be kept:' : conflict.text}</p>
    <ul>${conflict.members.map((member) => html`<li>${sentence(member.text)}${who(byId(peopleOf(programme)), member.people)}</li>`)}</ul>
    ${conflict.minimal && conflict.members.length > 1 ? html`<p class="hint">Give up any one of them, and the rest of this list can be kept.</p>` : nothing}
  </div>`;
}

const FIRST = 12;

function who(people: ReadonlyMap<string, Person>, ids: readonly string[]): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  const named = ids.slice(0, FIRST).map((id, at) => html`${at > 0 ? ', ' : ''}${shown(nameOf(people.get(id), id))}`);
  return html`: ${named}${ids.length > FIRST ? html` and ${several(ids.length - FIRST, 'other')}` : nothing}`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
