/** Where things are: the steps in their groups, each with its state in a word and a mark. A rail at the left, a bar at the bottom on phones. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StepName } from './context.js';
import type { StepState } from './overview.js';
import { t } from '../words/words.js';

const GROUPS: { group: string; steps: StepName[] }[] = [
  { group: 'plan', steps: ['charter', 'readiness'] },
  { group: 'match', steps: ['people', 'rules', 'pairs'] },
  { group: 'run', steps: ['launch', 'check-ins'] },
  { group: 'learn', steps: ['surveys', 'results', 'next-cohort'] },
];

/** What stands before a step's name, for those who see; the word beside it says the same. */
const MARK: Record<StepState['state'], string> = { begun: '◐', done: '✓', missing: '○', 'not-begun': '○', 'to-do': '!' };

/** The state in a word: "done", "3 to do". */
export function stateWord({ state, todo }: StepState): string {
  return state === 'to-do' ? t('state-to-do', { count: todo }) : t(`state-${state}`);
}

/** The bar of a phone is wider than the phone: the step that is open is brought to its middle. */
export function bringIntoSight(root: ParentNode): void {
  const bar = root.querySelector<HTMLElement>('nav.steps');
  const open = bar?.querySelector<HTMLElement>('[aria-current="step"]');
  if (bar == null || open == null) return;
  const [outer, inner] = [bar.getBoundingClientRect(), open.getBoundingClientRect()];
  bar.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}

export function rail(current: StepName, states: readonly StepState[] | null, go: (step: StepName) => void): TemplateResult {
  const entry = (step: StepName): TemplateResult => {
    const state = states?.find((one) => one.step === step);
    return html`<li>
      <button type="button" data-step=${step} data-state=${state?.state ?? nothing} aria-current=${current === step ? 'step' : nothing} @click=${() => go(step)}>
        ${state === undefined ? nothing : html`<span class="step-mark" aria-hidden="true">${MARK[state.state]}</span>`}
        <span class="step-name">${t(`step-${step}`)}</span>
        ${state === undefined ? nothing : html`<span class="step-state">${stateWord(state)}</span>`}
      </button>
    </li>`;
  };
  return html`<nav class="steps" aria-label=${t('steps')}>
    <ul class="plain">
      ${entry('home')}
    </ul>
    ${GROUPS.map(
      ({ group, steps }) => html`<div role="group" aria-label=${t(`group-${group}`)}>
        <p class="group-name" aria-hidden="true">${t(`group-${group}`)}</p>
        <ul class="plain">
          ${steps.map(entry)}
        </ul>
      </div>`,
    )}
  </nav>`;
}
