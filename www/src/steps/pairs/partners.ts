/** Everybody who could be chosen as a partner, with whom they have now. */
import { plainly } from '../../parts/shown.js';
import type { Option } from '../../parts/combobox.js';
import type { Pairing, Programme, Side } from '../../types.js';
import { byId, levelName, mayBeMentored, mayMentor, nameOf, peopleOf } from '../../app/programme.js';
import { language, t } from '../../words/words.js';

/** People who may take this side, but for those named. Made once for each programme, language and side, then filtered. */
export function partnerOptions(programme: Programme, side: Side, but: readonly string[] = []): Option[] {
  let kept = cache.get(programme);
  if (kept?.language !== language()) {
    kept = { language: language() };
    cache.set(programme, kept);
  }
  const all = (kept[side] ??= everybody(programme, side));
  return but.length === 0 ? all : all.filter((option) => !but.includes(option.value));
}
const cache = new WeakMap<Programme, Partial<Record<Side, Option[]>> & { language: string }>();

function everybody(programme: Programme, side: Side): Option[] {
  const people = peopleOf(programme);
  const index = byId(people);
  const partners = partnersOf(programme.pairing ?? null, side);
  return people.filter(side === 'mentor' ? mayMentor : mayBeMentored).map((person) => {
    const now = (partners.get(person.id) ?? []).map((id) => nameOf(index.get(id), id));
    const place = [levelName(programme.ladder, person.level), person.department ?? ''].filter(Boolean).join(', ');
    const status = programme.pairing ? `; ${now.length > 0 ? t('pairs-now-with', { names: now.map(plainly).join(', ') }) : t('pairs-now-waits')}` : '';
    return { value: person.id, label: nameOf(person, person.id), note: `${place}${status}` };
  });
}

/** The partners of everybody on one side. */
function partnersOf(pairing: Pairing | null, side: Side): Map<string, string[]> {
  const partners = new Map<string, string[]>();
  for (const pair of pairing?.pairs ?? []) {
    const [id, other] = side === 'mentor' ? [pair.mentor, pair.mentee] : [pair.mentee, pair.mentor];
    const list = partners.get(id);
    if (list) list.push(other);
    else partners.set(id, [other]);
  }
  return partners;
}
