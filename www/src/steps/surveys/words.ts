/** Texts of instruments in a language, and numbers as they are read. */
import { html, type TemplateResult } from 'lit';
import type { Finding, Instrument, Why } from '../../types.js';

export const LANGUAGES: readonly (readonly [string, string])[] = [['en', 'English'], ['de', 'German'], ['fr', 'French'], ['es', 'Spanish']];

/** The text in this language, or in English, or in whatever there is. */
export function textOf(texts: Readonly<Record<string, string>>, language = 'en'): string {
  return texts[language] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

/** The languages that an instrument has its title in. */
export function languagesOf(instrument: Instrument): (readonly [string, string])[] {
  return Object.keys(instrument.title).map((language) => [language, LANGUAGES.find(([code]) => code === language)?.[1] ?? language] as const);
}

/** Findings as entries of a list that offers no mends. */
export function entriesOf(findings: readonly Finding[]): { finding: Finding; file: null; settled: false; source: null }[] {
  return findings.map((finding) => ({ finding, file: null, settled: false, source: null }));
}

/** A number with two decimals; a dash where there is none. */
export function two(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : value.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A share as whole percent; with one decimal where it would round to none or all and is not. */
export function percent(share: number): string {
  const hundred = 100 * share;
  const digits = (hundred > 0 && hundred < 1) || (hundred > 99 && hundred < 100) ? 1 : 0;
  return `${hundred.toLocaleString('en', { maximumFractionDigits: digits })} %`;
}

/** Sentences beside the figures. */
export function notes(all: readonly Why[]): TemplateResult[] {
  return [...new Set(all.map(({ text }) => text))].map((text) => html`<p class="notice info small">${text}</p>`);
}

/** The title of a scale score; all questions together where there are no scale scores. */
export function titleOf(instrument: Instrument, subscale: string): string {
  return subscale === '' ? 'All questions' : textOf(instrument.subscales?.find(({ id }) => id === subscale)?.title ?? { en: subscale });
}
