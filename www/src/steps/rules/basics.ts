/** Direction, priority, capacities, ties and dates of a policy. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Direction, Policy } from '../../types.js';
import { PRIORITIES, PRIORITY_MEANS } from '../../parts/priorities.js';
import { choice, tick, wholeNumber } from '../../parts/controls.js';

/** The part of the rules step above the rules themselves. */
export function basics(policy: Policy, change: (what: string, change: (policy: Policy) => Policy) => void, directionMeans: string): TemplateResult {
  const direction = policy.direction ?? 'reverse';
  const priority = policy.priority ?? 'everyone-matched';
  return html`<section class="card stack" aria-labelledby="vv-basics-heading">
    <h2 id="vv-basics-heading">What counts as better</h2>
    <div class="columns">
      <div class="stack tight">
        ${choice('Direction', direction, DIRECTIONS, (to) => change('direction', (old) => ({ ...old, direction: to })))}
        <p class="hint">${directionMeans}</p>
      </div>
      <div class="stack tight">
        ${choice('Priority', priority, PRIORITIES, (to) => change('priority', (old) => ({ ...old, priority: to })))}
        <p class="hint">${PRIORITY_MEANS[priority]}</p>
      </div>
    </div>
    ${capacities(policy, change)} ${further(policy, change)}
  </section>`;
}

function capacities(policy: Policy, change: (what: string, change: (policy: Policy) => Policy) => void): TemplateResult {
  const mentor = policy.capacity?.mentor ?? [0, 1];
  const mentee = policy.capacity?.mentee ?? [0, 1];
  const set = (patch: Partial<NonNullable<Policy['capacity']>>): void =>
    change('capacities', (old) => {
      const capacity = { mentor, mentee, ...old.capacity, ...patch };
      if (capacity.total === undefined) delete capacity.total;
      return { ...old, capacity };
    });
  const seats = (label: string, value: number, put: (value: number) => void): TemplateResult =>
    wholeNumber({ label, value, min: 0, max: 100_000, change: (to) => to !== undefined && put(to) });
  return html`<details>
    <summary>Partners: a mentor has ${between(mentor)}, a mentee ${between(mentee)}</summary>
    <div class="stack tight">
      <p class="hint">A person’s own numbers in the roster win over these.</p>
      <div class="cluster top">
        ${seats('Mentees per mentor, at least', mentor[0], (to) => set({ mentor: [to, Math.max(to, mentor[1])] }))}
        ${seats('Mentees per mentor, at most', mentor[1], (to) => set({ mentor: [Math.min(mentor[0], to), to] }))}
        ${seats('Mentors per mentee, at least', mentee[0], (to) => set({ mentee: [to, Math.max(to, mentee[1])] }))}
        ${seats('Mentors per mentee, at most', mentee[1], (to) => set({ mentee: [Math.min(mentee[0], to), to] }))}
      </div>
      ${wholeNumber({ label: 'Both roles together, at most', value: policy.capacity?.total ?? undefined, min: 0, max: 100_000, blank: 'one a side', change: (total) => set({ total }) })}
    </div>
  </details>`;
}

function further(policy: Policy, change: (what: string, change: (policy: Policy) => Policy) => void): TemplateResult {
  const seed = policy.seed ?? 0;
  return html`<details>
    <summary>Ties, dates${policy.direction === 'any' ? ' and loops' : ''}</summary>
    <div class="stack tight">
      ${wholeNumber({ label: 'Number that settles ties', value: seed, min: 0, max: 4_294_967_295, change: (to) => change('ties', (old) => ({ ...old, seed: to ?? 0 })) })}
      <p class="hint">Where several sets of pairs are equally good, this number decides by lot. The same number gives the same pairs, whatever the order of the rows.</p>
      <div class="cluster top">
        <label class="field"><span>First week of the programme</span>
          <input type="date" .value=${policy.start ?? ''} @change=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            change('first week', ({ start: _, ...old }) => (value === '' ? old : { ...old, start: value }));
          }} /></label>
        ${wholeNumber({ label: 'Weeks', value: policy.weeks ?? undefined, min: 1, max: 520, blank: '26', change: (to) => change('weeks', ({ weeks: _, ...old }) => (to === undefined ? old : { ...old, weeks: to })) })}
      </div>
      <p class="hint">Shared hours are counted over these weeks, since clocks change on different days in different places.</p>
      ${policy.direction === 'any'
        ? tick('Two people may mentor each other', policy.loops === 'allow', (on) => change('loops', (old) => ({ ...old, loops: on ? 'allow' : 'forbid' })))
        : nothing}
    </div>
  </details>`;
}

const DIRECTIONS: readonly (readonly [Direction, string])[] = [
  ['reverse', 'Reverse: the junior mentors the senior'],
  ['traditional', 'Traditional: the senior mentors the junior'],
  ['any', 'Either way'],
];

const between = ([least, most]: readonly [number, number]): string => (least === most ? `exactly ${most}` : least === 0 ? `up to ${most}` : `${least} to ${most}`);
