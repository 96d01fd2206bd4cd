/** From a reviewed draft to the programme: one undoable change. */
import type { App } from '../../app/context.js';
import type { Person, Programme } from '../../types.js';
import { pairList } from '../../app/programme.js';
import type { Draft } from '../../app/import-shapes.js';
import { t } from '../../words/words.js';

/** Takes the people over and closes the review. */
export function takeOver(app: App, draft: Draft): void {
  const first = app.programme.people.length === 0;
  const what = first ? t('roster-create', { count: draft.people.length }) : t(draft.mode === 'replace' ? 'roster-replace' : 'roster-add');
  const ladder = draft.sources.map((source) => source.roster?.ladder).find((entry) => entry !== undefined && entry.steps.length > 0);
  app.update(what, (programme) => {
    const next = draft.mode === 'replace' ? [...draft.people] : together(programme.people, draft.people);
    return withPeople(ladder === undefined ? programme : { ...programme, ladder }, next);
  });
  app.setView({ draft: null, selected: null });
  app.announce(t('roster-taken', { count: app.programme.people.length }));
}

/**
 * The programme with other people: pairs that name somebody who is gone are no longer true but remembered, so that little need change; other pairs are out
 * of date. Locks and exclusions stay, those of people who are gone too: they may come back.
 */
export function withPeople(programme: Programme, people: Person[]): Programme {
  const ids = new Set(people.map(({ id }) => id));
  const whole = (pair: { mentor: string; mentee: string }) => ids.has(pair.mentor) && ids.has(pair.mentee);
  const pairing = programme.pairing ?? null;
  const holds = pairing !== null && pairing.pairs.every(whole) && pairing.waiting.every(({ id }) => ids.has(id));
  return {
    ...programme,
    people,
    pairing: holds ? pairing : null,
    current: holds || pairing === null ? programme.current : pairList(pairing),
    stale: holds,
  };
}

/** Whoever is in both is as the newer file says. */
function together(before: readonly Person[], after: readonly Person[]): Person[] {
  const newer = new Map(after.map((person) => [person.id, person]));
  const known = new Set(before.map(({ id }) => id));
  return [...before.map((person) => newer.get(person.id) ?? person), ...after.filter(({ id }) => !known.has(id))];
}
