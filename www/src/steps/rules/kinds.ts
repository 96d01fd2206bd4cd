/** What each kind of rule can say: its halves, its keys, and how a new one starts. */
import type { Rule, RuleKind } from '../../types.js';

/** How the "must" half is set. */
export type MustShape = 'flag' | 'gap' | 'line' | 'minutes';
/** How the "points" half is set. */
export type PointsShape = 'flat' | 'gaps' | 'minutes' | 'wishes';

export interface Kind {
  kind: RuleKind;
  /** As the list of new rules offers it. */
  title: string;
  /** One sentence on what it looks at. */
  about: string;
  must: MustShape | null;
  /** The words beside the must. */
  mustText: string;
  points: readonly PointsShape[];
  /** The words beside flat points. */
  pointsText: string;
  /** "two": a field each side; "one": one field. */
  fields: 'two' | 'one' | null;
  strength: boolean;
  optIn: boolean;
  /** Blank cells can be told to forbid. */
  blank: boolean;
  start: Rule;
}

export const KINDS: readonly Kind[] = [
  {
    kind: 'level-gap', title: 'Level gap', about: 'How many levels apart the two people are.',
    must: 'gap', mustText: 'A pair must be this far apart', points: ['gaps'], pointsText: '',
    fields: null, strength: false, optIn: true, blank: true, start: { rule: 'level-gap', must: { min: 2, max: 5 } },
  },
  {
    kind: 'reporting-line', title: 'Reporting line', about: 'Whether one manages the other, directly or further up.',
    must: 'line', mustText: 'A pair must keep clear of the reporting line', points: [], pointsText: '',
    fields: null, strength: false, optIn: false, blank: false, start: { rule: 'reporting-line', must: { distance: 2, offLine: true } },
  },
  {
    kind: 'different', title: 'Different', about: 'Whether a text differs between the two, such as the department.',
    must: 'flag', mustText: 'The two must differ', points: ['flat'], pointsText: 'when they differ',
    fields: 'two', strength: false, optIn: true, blank: true, start: { rule: 'different', field: 'department', points: 3 },
  },
  {
    kind: 'same', title: 'Same', about: 'Whether a text is the same for both, such as the location.',
    must: 'flag', mustText: 'The two must be the same', points: ['flat'], pointsText: 'when they are the same',
    fields: 'two', strength: false, optIn: true, blank: true, start: { rule: 'same', field: 'location', points: 2 },
  },
  {
    kind: 'shared', title: 'Shared values', about: 'What both lists hold: skills offered and wanted, interests, languages.',
    must: 'flag', mustText: 'At least one value must be shared', points: ['flat'], pointsText: 'for each shared value',
    fields: 'two', strength: true, optIn: true, blank: true, start: { rule: 'shared', mentor: 'offers', mentee: 'wants', points: 5, strength: true, for: 'mentee' },
  },
  {
    kind: 'language', title: 'Common language', about: 'Whether the two speak one language in common.',
    must: 'flag', mustText: 'There must be a common language', points: ['flat'], pointsText: 'when they have one',
    fields: null, strength: false, optIn: true, blank: true, start: { rule: 'language', must: true },
  },
  {
    kind: 'availability', title: 'Shared hours', about: 'How many minutes a week both are free, time zones counted in.',
    must: 'minutes', mustText: 'There must be enough shared time', points: ['minutes'], pointsText: '',
    fields: null, strength: false, optIn: true, blank: true, start: { rule: 'availability', must: { minutes: 60 } },
  },
  {
    kind: 'ranked', title: 'Wishes', about: 'Whether one of the two asked for the other.',
    must: 'flag', mustText: 'One must have asked for the other', points: ['wishes', 'flat'], pointsText: 'for any wish',
    fields: 'one', strength: false, optIn: true, blank: true, start: { rule: 'ranked', field: 'wishes', points: [8, 5, 3] },
  },
  {
    kind: 'not-before', title: 'Not paired before', about: 'Whether the two were a pair in an earlier cohort.',
    must: 'flag', mustText: 'The two must be new to each other', points: ['flat'], pointsText: 'when they are new to each other',
    fields: null, strength: false, optIn: false, blank: false, start: { rule: 'not-before', must: true },
  },
];

/** The facts of one kind. */
export const kindOf = (rule: Rule): Kind | undefined => KINDS.find((each) => each.kind === rule.rule);
