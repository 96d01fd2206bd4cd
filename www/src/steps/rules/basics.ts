/** Direction, priority, capacities, ties and dates of a policy. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Direction, Policy } from '../../types.js';
import { PRIORITIES, priorityMeans, priorityName } from '../../parts/priorities.js';
import { choice, tick, wholeNumber } from '../../parts/controls.js';
import { t } from '../../words/words.js';

/** The part of the rules step above the rules themselves. */
export function basics(policy: Policy, change: (what: string, change: (policy: Policy) => Policy) => void, directionMeans: string): TemplateResult {
  const direction = policy.direction ?? 'reverse';
  const priority = policy.priority ?? 'everyone-matched';
  return html`<section class="card stack" aria-labelledby="vv-basics-heading">
    <h2 id="vv-basics-heading">${t('goal-title')}</h2>
    <div class="columns">
      <div class="stack tight">
        ${choice(t('goal-direction'), direction, DIRECTIONS.map((each) => [each, t(`goal-direction-${each}`)]), (to) => change(t('goal-direction-undo'), (old) => ({ ...old, direction: to })))}
        <p class="hint means">${directionMeans}</p>
      </div>
      <div class="stack tight">
        ${choice(t('goal-priority'), priority, PRIORITIES.map((each) => [each, priorityName(each)]), (to) => change(t('goal-priority-undo'), (old) => ({ ...old, priority: to })))}
        <p class="hint">${priorityMeans(priority)}</p>
      </div>
    </div>
    ${capacities(policy, change)} ${further(policy, change)}
  </section>`;
}

function capacities(policy: Policy, change: (what: string, change: (policy: Policy) => Policy) => void): TemplateResult {
  const mentor = policy.capacity?.mentor ?? [0, 1];
  const mentee = policy.capacity?.mentee ?? [0, 1];
  const set = (patch: Partial<NonNullable<Policy['capacity']>>): void =>
    change(t('goal-partners-undo'), (old) => {
      const capacity = { mentor, mentee, ...old.capacity, ...patch };
      if (capacity.total === undefined) delete capacity.total;
      return { ...old, capacity };
    });
  const seats = (label: string, value: number, put: (value: number) => void): TemplateResult =>
    wholeNumber({ label, value, min: 0, max: 100_000, change: (to) => to !== undefined && put(to) });
  return html`<details>
    <summary>${t('goal-partners', { mentor: between(mentor), mentee: between(mentee) })}</summary>
    <div class="stack tight">
      <p class="hint">${t('goal-partners-hint')}</p>
      <div class="cluster top">
        ${seats(t('goal-mentor-least'), mentor[0], (to) => set({ mentor: [to, Math.max(to, mentor[1])] }))}
        ${seats(t('goal-mentor-most'), mentor[1], (to) => set({ mentor: [Math.min(mentor[0], to), to] }))}
        ${seats(t('goal-mentee-least'), mentee[0], (to) => set({ mentee: [to, Math.max(to, mentee[1])] }))}
        ${seats(t('goal-mentee-most'), mentee[1], (to) => set({ mentee: [Math.min(mentee[0], to), to] }))}
      </div>
      ${wholeNumber({ label: t('goal-total'), value: policy.capacity?.total ?? undefined, min: 0, max: 100_000, blank: t('goal-total-blank'), change: (total) => set({ total }) })}
    </div>
  </details>`;
}

function further(policy: Policy, change: (what: string, change: (policy: Policy) => Policy) => void): TemplateResult {
  const seed = policy.seed ?? 0;
  return html`<details>
    <summary>${t(policy.direction === 'any' ? 'goal-further-loops' : 'goal-further')}</summary>
    <div class="stack tight">
      ${wholeNumber({ label: t('goal-seed'), value: seed, min: 0, max: 4_294_967_295, change: (to) => change(t('goal-seed-undo'), (old) => ({ ...old, seed: to ?? 0 })) })}
      <p class="hint">${t('goal-seed-hint')}</p>
      <div class="cluster top">
        <label class="field"><span>${t('goal-start')}</span>
          <input type="date" .value=${policy.start ?? ''} @change=${(event: Event) => {
            const { value } = event.target as HTMLInputElement;
            change(t('goal-start-undo'), ({ start: _, ...old }) => (value === '' ? old : { ...old, start: value }));
          }} /></label>
        ${wholeNumber({ label: t('goal-weeks'), value: policy.weeks ?? undefined, min: 1, max: 520, blank: '26', change: (to) => change(t('goal-weeks-undo'), ({ weeks: _, ...old }) => (to === undefined ? old : { ...old, weeks: to })) })}
      </div>
      <p class="hint">${t('goal-weeks-hint')}</p>
      ${policy.direction === 'any'
        ? tick(t('goal-loops'), policy.loops === 'allow', (on) => change(t('goal-loops-undo'), (old) => ({ ...old, loops: on ? 'allow' : 'forbid' })))
        : nothing}
    </div>
  </details>`;
}

const DIRECTIONS: readonly Direction[] = ['reverse', 'traditional', 'any'];

const between = ([least, most]: readonly [number, number]): string => 
  least === most ? t('goal-exactly', { most }) : least === 0 ? t('goal-up-to', { most }) : t('goal-between', { least, most });
