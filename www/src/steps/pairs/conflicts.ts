/** What cannot all be had: each conflict with everything in it, and the way on with the rest. */
import { html, nothing, type TemplateResult } from 'lit';

import type { Conflict, Conflicts, Person, Programme } from '../../types.js';
import { byId, peopleOf } from '../../app/programme.js';
import { rich, t } from '../../words/words.js';
import { namesOf } from './words.js';

/** Locks that stop the run, and the button that proposes without them. */
export function conflictsPart(programme: Programme, found: Conflicts, proceed: () => void, close: () => void): TemplateResult {
  const locks = found.conflicts.filter((each) => each.code === 'lock');
  return html`<section class="card stack tight conflicts" aria-labelledby="vv-conflicts-heading">
    <h2 id="vv-conflicts-heading" tabindex="-1">${t('pairs-conflicts', { count: locks.length })}</h2>
    ${locks.map((conflict) => conflictPart(programme, conflict))}
    <div class="cluster">
      <button type="button" class="primary" @click=${proceed}>${t('pairs-conflicts-aside', { count: locks.length })}</button>
      <button type="button" class="quiet" @click=${close}>${t('pairs-close')}</button>
    </div>
    <p class="hint">${t('pairs-conflicts-hint')}</p>
  </section>`;
}

/** One set of wishes that cannot all be kept, with names. */
export function conflictPart(programme: Programme, conflict: Conflict): TemplateResult {
  return html`<div class="notice warning small stack tight">
    <p>${conflict.code === 'lock' ? t('pairs-conflict-all') : conflict.text}</p>
    <ul>${conflict.members.map((member) => html`<li>${who(sentence(member.text), byId(peopleOf(programme)), member.people)}</li>`)}</ul>
    ${conflict.minimal && conflict.members.length > 1 ? html`<p class="hint">${t('pairs-conflict-any')}</p>` : nothing}
  </div>`;
}

const FIRST = 12;

function who(text: string, people: ReadonlyMap<string, Person>, ids: readonly string[]): TemplateResult {
  if (ids.length === 0) return html`${text}`;
  return html`${rich('pairs-conflict-member', { text, names: namesOf(ids, people, FIRST) })}`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
