/**
 * What can be undone, as it is kept with a programme in this browser: each change as the difference between the states before and after it. States share
 * what they have in common, so a difference is worked out once, when it is first kept.
 */
import { create, type Delta } from 'jsondiffpatch';
import { plainProgramme, programmePrices } from '../bridge/prices.js';
import type { Programme, Undoable } from '../types.js';

export interface Change {
  what: string;
  /** The programme on the other side of the change. */
  readonly programme: Programme;
}

/** Characters of differences that are kept in all; older changes than that are not undone after a reload. */
const ROOM = 2_000_000;

/** People, decisions and scenarios are told by what names them, so that one that goes does not change all that follow. */
const differ = create({
  objectHash: (item, index) => {
    const { id, mentor, mentee, name } = item as { id?: unknown; mentor?: unknown; mentee?: unknown; name?: unknown };
    if (typeof id === 'string') return `id ${id}`;
    if (typeof mentor === 'string' && typeof mentee === 'string') return `pair ${String(mentor.length)} ${mentor}${mentee}`;
    return typeof name === 'string' ? `name ${name}` : `at ${String(index)}`;
  },
  cloneDiffValues: false,
});

/** What a change changed never changes while it stands in the past. */
const known = new WeakMap<Change, string>();

/** Each change of the past with what it changed, the oldest first. */
export function deltas(now: Programme, past: readonly Change[]): Undoable[] {
  const kept: Undoable[] = [];
  let room = ROOM;
  for (const [at, change] of [...past.entries()].reverse()) {
    let delta = known.get(change);
    if (delta === undefined) {
      delta = JSON.stringify(differ.diff(bare(change.programme), bare(past[at + 1]?.programme ?? now)) ?? null);
      known.set(change, delta);
    }
    room -= delta.length;
    if (room < 0) break;
    kept.push({ what: change.what, delta });
  }
  return kept.reverse();
}

/** Without the past itself. */
const bare = (programme: Programme): object => ({ ...plainProgramme(programme), past: undefined });

/** A state that is made when somebody goes back to it: each one whole would fill the memory. */
class Earlier implements Change {
  private made: Programme | null = null;

  constructor(
    readonly what: string,
    private readonly delta: string,
    private readonly after: () => Programme,
  ) {}

  get programme(): Programme {
    if (this.made === null) {
      const parsed = JSON.parse(this.delta) as NonNullable<Delta> | null;
      this.made = parsed === null ? this.after() : programmePrices({ ...(differ.unpatch(structuredClone(bare(this.after())), parsed) as Programme), past: [] });
    }
    return this.made;
  }
}

/** The states before a programme. */
export function restored(now: Programme, past: readonly Undoable[]): Change[] {
  const changes: Change[] = [];
  let after = (): Programme => now;
  for (const { what, delta } of [...past].reverse()) {
    const change = new Earlier(what, delta, after);
    known.set(change, delta);
    changes.push(change);
    after = () => change.programme;
  }
  return changes.reverse();
}
