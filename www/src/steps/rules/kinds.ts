/** What each kind of rule can say: its halves, its keys, and how a new one starts. */
import type { Rule, RuleKind } from '../../types.js';
import { t } from '../../words/words.js';

/** How the "must" half is set. */
export type MustShape = 'flag' | 'gap' | 'line' | 'minutes';
/** How the "points" half is set. */
export type PointsShape = 'flat' | 'gaps' | 'minutes' | 'wishes';

/** Its words: `kind-<kind>` and, with these endings, `-about` (one sentence), `-must` and, where points can be flat, `-points`. */
export interface Kind {
  kind: RuleKind;
  must: MustShape | null;
  points: readonly PointsShape[];
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
    kind: 'level-gap',
    must: 'gap', points: ['gaps'],
    fields: null, strength: false, optIn: true, blank: true, start: { rule: 'level-gap', must: { min: 2, max: 5 } },
  },
  {
    kind: 'reporting-line',
    must: 'line', points: [],
    fields: null, strength: false, optIn: false, blank: false, start: { rule: 'reporting-line', must: { distance: 2, offLine: true } },
  },
  {
    kind: 'different',
    must: 'flag', points: ['flat'],
    fields: 'two', strength: false, optIn: true, blank: true, start: { rule: 'different', field: 'department', points: 3 },
  },
  {
    kind: 'same',
    must: 'flag', points: ['flat'],
    fields: 'two', strength: false, optIn: true, blank: true, start: { rule: 'same', field: 'location', points: 2 },
  },
  {
    kind: 'shared',
    must: 'flag', points: ['flat'],
    fields: 'two', strength: true, optIn: true, blank: true, start: { rule: 'shared', mentor: 'offers', mentee: 'wants', points: 5, strength: true, for: 'mentee' },
  },
  {
    kind: 'language',
    must: 'flag', points: ['flat'],
    fields: null, strength: false, optIn: true, blank: true, start: { rule: 'language', must: true },
  },
  {
    kind: 'availability',
    must: 'minutes', points: ['minutes'],
    fields: null, strength: false, optIn: true, blank: true, start: { rule: 'availability', must: { minutes: 60 } },
  },
  {
    kind: 'ranked',
    must: 'flag', points: ['wishes', 'flat'],
    fields: 'one', strength: false, optIn: true, blank: true, start: { rule: 'ranked', field: 'wishes', points: [8, 5, 3] },
  },
  {
    kind: 'not-before',
    must: 'flag', points: ['flat'],
    fields: null, strength: false, optIn: false, blank: false, start: { rule: 'not-before', must: true },
  },
];

/** The facts of one kind. */
export const kindOf = (rule: Rule): Kind | undefined => KINDS.find((each) => each.kind === rule.rule);

/** What a rule's kind is called; a kind that this page does not know by its code. */
export const kindName = (rule: Rule): string => (kindOf(rule) === undefined ? rule.rule : t(`kind-${rule.rule}`));
