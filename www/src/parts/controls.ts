/** Small form controls of the rules step. Each reports a change once, when the reader has finished with the control. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainly } from './shown.js';
import type { Person } from '../types.js';
import { t } from '../words/words.js';

let serial = 0;

export interface WholeNumber {
  label: string;
  value: number | undefined;
  min?: number;
  max?: number;
  /** What an empty control means; where absent it must be filled. */
  blank?: string;
  hidden?: boolean;
  change: (value: number | undefined) => void;
}

/** A whole number. What is not one is marked, said, and not taken. */
export function wholeNumber(options: WholeNumber): TemplateResult {
  const id = `vv-number-${(serial += 1)}`;
  const { label, value, min, max, blank } = options;
  const taken = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const text = input.value.trim();
    const number = Number(text);
    const bad =
      text === '' ? (blank === undefined || input.validity.badInput) : !Number.isInteger(number) || (min !== undefined && number < min) || (max !== undefined && number > max);
    input.setAttribute('aria-invalid', bad ? 'true' : 'false');
    const message = input.parentElement?.querySelector<HTMLElement>('.error-text');
    if (message) {
      message.hidden = !bad;
      message.textContent = bad ? wanted(min, max) : '';
    }
    if (!bad) options.change(text === '' ? undefined : number);
  };
  return html`<span class="field">
    <label for=${id} class=${options.hidden ? 'visually-hidden' : ''}>${label}</label>
    <input id=${id} type="number" inputmode="numeric" step="1" min=${min ?? nothing} max=${max ?? nothing} .value=${value === undefined ? '' : String(value)}
      placeholder=${blank ?? nothing} aria-describedby=${`${id}-error`} @change=${taken} />
    <span class="error-text small" id=${`${id}-error`} hidden></span>
  </span>`;
}

function wanted(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return t('number-between', { min, max });
  if (min !== undefined) return t('number-least', { min });
  return max === undefined ? t('number-any') : t('number-most', { max });
}

/** A checkbox with its label. */
export function tick(label: string | TemplateResult, checked: boolean, change: (checked: boolean) => void): TemplateResult {
  return html`<label class="choice"><input type="checkbox" .checked=${checked} @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} />
    <span>${label}</span></label>`;
}

/** A choice of a few. */
export function choice<Value extends string>(
  label: string, value: Value, options: readonly (readonly [Value, string])[], change: (value: Value) => void,
): TemplateResult {
  return html`<label class="field"><span>${label}</span>
    <select @change=${(event: Event) => change((event.target as HTMLSelectElement).value as Value)}>
      ${options.map(([each, text]) => html`<option value=${each} ?selected=${each === value} .selected=${each === value}>${text}</option>`)}
    </select></label>`;
}

/** Which field or column a rule reads. An empty choice is offered where `none` has a text for it; what is chosen stays visible when the roster lacks it. */
export function columnPicker(label: string, value: string | undefined, columns: Columns, change: (column: string | undefined) => void, none?: string): TemplateResult {
  const known = value === undefined || columns.standard.some(([key]) => key === value) || columns.custom.includes(value);
  const option = (key: string, text: string): TemplateResult => html`<option value=${key} ?selected=${key === value} .selected=${key === value}>${text}</option>`;
  return html`<label class="field"><span>${label}</span>
    <select @change=${(event: Event) => change((event.target as HTMLSelectElement).value || undefined)}>
      ${none === undefined ? (value === undefined ? option('', t('picker-choose')) : nothing) : option('', none)}
      ${known ? nothing : option(value ?? '', t('picker-missing', { column: plainly(value) }))}
      ${columns.standard.length === 0 ? nothing : html`<optgroup label=${t('picker-standard')}>${columns.standard.map(([key, text]) => option(key, text))}</optgroup>`}
      ${columns.custom.length === 0 ? nothing : html`<optgroup label=${t('picker-own')}>${columns.custom.map((column) => option(column, plainly(column)))}</optgroup>`}
    </select></label>`;
}

/** What rules can read. */
export interface Columns {
  standard: readonly (readonly [string, string])[];
  custom: readonly string[];
}

/** What a picker offers: fields with one value, any field, ids of wished-for partners, or columns that can hold a consent. */
export type Purpose = 'one-value' | 'any' | 'wishes' | 'consent';

/** The roster's own columns, in the order they first appear. */
export function customColumns(people: readonly Person[]): string[] {
  const custom = new Set<string>();
  for (const person of people) for (const column of Object.keys(person.fields ?? {})) custom.add(column);
  return [...custom];
}

/** Standard fields that suit the purpose, and the roster's own columns. */
export function columnsFor(purpose: Purpose, custom: readonly string[]): Columns {
  const standard = { 'one-value': ONE_VALUE, any: [...LISTS, ...ONE_VALUE], wishes: WISHES, consent: [] }[purpose];
  return { standard: standard.map(([field, key]) => [field, t(key)]), custom };
}

/** Each with the key of its name. */
const ONE_VALUE: Columns['standard'] = [
  ['department', 'field-department'],
  ['location', 'field-location'],
  ['timezone', 'field-timezone'],
  ['level', 'column-level'],
  ['manager', 'field-manager'],
];
const LISTS: Columns['standard'] = [
  ['offers', 'field-offers'],
  ['wants', 'field-wants'],
  ['languages', 'field-languages'],
];
const WISHES: Columns['standard'] = [['wishes', 'column-wishes']];
