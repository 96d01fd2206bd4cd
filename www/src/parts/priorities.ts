/** The priorities of a pairing: their names, and what each means. */
import type { Priority } from '../types.js';

/** In the order in which they are offered. */
export const PRIORITIES: readonly (readonly [Priority, string])[] = [
  ['everyone-matched', 'Everyone matched'],
  ['best-total', 'Best total'],
  ['fairest', 'Fairest'],
  ['stable', 'Stable'],
];

/** What each priority means, in a sentence. */
export const PRIORITY_MEANS: Record<Priority, string> = {
  'everyone-matched': 'First as many people with a partner as possible, then as many pairs, then the most points.',
  'best-total': 'The most points in all. A pair that costs points is not made, even if people wait.',
  fairest: 'As many people and pairs as possible; then the worst pair is as good as it can be, then the next worst, and so on.',
  stable: 'No mentor and mentee would both rather have each other, by what each of them gains. Mentors ask and mentees choose, so of all such pairings mentors get the one they like best.',
};
