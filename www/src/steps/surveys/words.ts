/** Texts of instruments in a language, and numbers as they are read. */
import { html, type TemplateResult } from 'lit';
import { shown } from '../../parts/shown.js';
import type { Finding, Instrument, Why } from '../../types.js';
import { language, locale, number, t } from '../../words/words.js';

/** The text in this language, which is the reader's where none is given; or in English, or in whatever there is. */
export function textOf(texts: Readonly<Record<string, string>>, code = language()): string {
  return texts[spokenIn(texts, code)] ?? '';
}

/** The language that something is there in: this one, or English, or whatever there is. */
export function spokenIn(texts: Readonly<Record<string, unknown>>, code = language()): string {
  return [code, 'en'].find((one) => one in texts) ?? Object.keys(texts)[0] ?? code;
}

/** What `textOf` answers as our page shows it: marked with its language where the reader has chosen another, so that it is read aloud as it is written. */
export function told(texts: Readonly<Record<string, string>>, code = language()): TemplateResult {
  return shown(textOf(texts, code), foreign(spokenIn(texts, code)));
}

/** The language, where it is not the reader's. */
export function foreign(code: string): string | undefined {
  return code === language() ? undefined : code;
}

/** The languages that an instrument has its title in. */
export function languagesOf(instrument: Instrument): (readonly [string, string])[] {
  return Object.keys(instrument.title).map((code) => [code, languageIn(code)] as const);
}

/** A language as the reader calls it; its code where the browser does not know. */
function languageIn(code: string): string {
  try {
    return new Intl.DisplayNames([locale()], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Findings as entries of a list that offers no mends. */
export function entriesOf(findings: readonly Finding[]): { finding: Finding; file: null; settled: false; source: null }[] {
  return findings.map((finding) => ({ finding, file: null, settled: false, source: null }));
}

/** A number with two decimals; a dash where there is none. */
export function two(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** A share as whole percent; with one decimal where it would round to none or all and is not. */
export function percent(share: number): string {
  const hundred = 100 * share;
  const digits = (hundred > 0 && hundred < 1) || (hundred > 99 && hundred < 100) ? 1 : 0;
  return `${number(hundred, { maximumFractionDigits: digits })} %`;
}

/** Sentences beside the figures. */
export function notes(all: readonly Why[]): TemplateResult[] {
  return [...new Set(all.map(({ text }) => text))].map((text) => html`<p class="notice info small">${text}</p>`);
}

/** The title of a scale score; all questions together where there are no scale scores. */
export function titleOf(instrument: Instrument, subscale: string): string {
  return textOf(titlesOf(instrument, subscale));
}

/** The same in every language that it has. */
export function titlesOf(instrument: Instrument, subscale: string): Readonly<Record<string, string>> {
  const here = language();
  return subscale === '' ? { [here]: t('surveys-all-questions') } : (instrument.subscales?.find(({ id }) => id === subscale)?.title ?? { [here]: subscale });
}
