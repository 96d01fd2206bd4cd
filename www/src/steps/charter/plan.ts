/** How a programme is run: formal or not, from when, how many sessions, how long, how often; and who answers for it. */
import { html, type TemplateResult } from 'lit';
import { choice, wholeNumber } from '../../parts/controls.js';
import { t } from '../../words/words.js';
import type { Charter } from '../../types.js';

type Take = (charter: Charter) => void;

/** A year that is being typed is one from long ago: a day counts once the field calls it fit. */
export function takeDay(event: Event, take: (day: string) => void): void {
  const input = event.target as HTMLInputElement;
  if (input.validity.valid) take(input.value);
}

const value = (event: Event): string => (event.target as HTMLInputElement).value;

export function planFields(charter: Charter, take: Take): TemplateResult {
  return html`<section class="card stack" aria-labelledby="charter-plan">
    <h2 id="charter-plan">${t('charter-plan')}</h2>
    <fieldset class="stack tight">
      <legend>${t('charter-formality')}</legend>
      ${(['formal', 'informal'] as const).map(
        (one) => html`<label class="choice">
          <input type="radio" name="charter-formality" value=${one} .checked=${charter.formality === one} @change=${() => take({ ...charter, formality: one })} />
          <span>${t(`charter-${one}`)} <span class="hint">${t(`charter-${one}.hint`)}</span></span>
        </label>`,
      )}
    </fieldset>
    <div class="field">
      <label for="charter-start">${t('charter-start')}</label>
      <span class="hint" id="charter-start-hint">${t('charter-start.hint')}</span>
      <input id="charter-start" type="date" min="1970-01-01" max="2200-12-31" aria-describedby="charter-start-hint" .value=${charter.start} @change=${(event: Event) => takeDay(event, (start) => take({ ...charter, start }))} />
    </div>
    <div class="cluster charter-numbers">
      ${wholeNumber({ label: t('charter-sessions'), value: charter.sessions, min: 1, max: 60, change: (sessions) => take({ ...charter, sessions: sessions ?? charter.sessions }) })}
      ${wholeNumber({ label: t('charter-minutes'), value: charter.minutes, min: 15, max: 480, change: (minutes) => take({ ...charter, minutes: minutes ?? charter.minutes }) })}
      ${choice(t('charter-cadence'), charter.cadence, [['weekly', t('charter-weekly')], ['fortnightly', t('charter-fortnightly')], ['monthly', t('charter-monthly')]], (cadence) => take({ ...charter, cadence }))}
    </div>
  </section>`;
}

export function peopleFields(charter: Charter, take: Take): TemplateResult {
  const field = (key: 'coordinator' | 'dataHolder' | 'sponsor', id: string): TemplateResult => html`<div class="field">
    <label for=${id}>${t(id)}</label>
    <span class="hint" id=${`${id}-hint`}>${t(`${id}.hint`)}</span>
    <input id=${id} type="text" dir="auto" maxlength="200" autocomplete="off" aria-describedby=${`${id}-hint`} .value=${charter[key]} @change=${(event: Event) => take({ ...charter, [key]: value(event).trim() })} />
  </div>`;
  return html`<section class="card stack" aria-labelledby="charter-who">
    <h2 id="charter-who">${t('charter-who')}</h2>
    ${field('sponsor', 'charter-sponsor')} ${field('coordinator', 'charter-coordinator')} ${field('dataHolder', 'charter-data-holder')}
  </section>`;
}
