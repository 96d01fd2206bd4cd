/** What an organisation gives all its programmes, and how a programme takes it. */
import { language, languages } from '../words/words.js';
import type { Instrument, LetterEdit, Organisation, Preset, Programme } from '../types.js';

/** The organisation file that this page was built with, as it stands in it; empty where it was built without. */
export const organisationHere = (): string => document.getElementById('organisation')?.textContent ?? '';

/** A text in the reader's language. */
function textIn(texts: Readonly<Record<string, string>>): string {
  return texts[language()] ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

/** The programme with what the organisation gives. Words and questionnaires of the coordinator's own stay; those of an organisation that was there before go, unless they were used. */
export function given(programme: Programme, organisation: Organisation, begun: boolean): Programme {
  const before = programme.organisation;
  const used = new Set(programme.surveys.map(({ instrument }) => instrument.id));
  const old = before?.instruments.map(({ id }) => id) ?? [];
  const kept = programme.instruments.filter(({ id }) => !old.includes(id) || used.has(id));
  const keptIds = new Set(kept.map(({ id }) => id));
  const oldLetters = before?.letters ?? [];
  const edits = programme.letters.edits.filter(
    (edit) => edit.pair !== null || !oldLetters.some((one) => sameKind(one, edit) && one.subject === edit.subject && one.body === edit.body),
  );
  const fresh: LetterEdit[] = organisation.letters.filter((letter) => !edits.some((edit) => edit.pair === null && sameKind(letter, edit))).map((letter) => ({ ...letter, pair: null }));
  return {
    ...programme,
    organisation,
    ladder: programme.people.length === 0 ? (organisation.ladder ?? programme.ladder) : programme.ladder,
    policy: begun ? programme.policy : (organisation.presets[0]?.policy ?? programme.policy),
    instruments: [...kept, ...organisation.instruments.filter(({ id }) => !keptIds.has(id))],
    letters: { ...programme.letters, edits: [...edits, ...fresh] },
  };
}

const sameKind = (one: { kind: string; language: string }, other: { kind: string; language: string }): boolean => one.kind === other.kind && one.language === other.language;

/** The organisation's rules to start from, and then those that come along. */
export function presetsOf(programme: Programme, known: readonly Preset[]): Preset[] {
  const own = programme.organisation?.presets ?? [];
  return [...own.map(({ id, name, about, policy }) => ({ id, title: textIn(name), description: textIn(about), policy })), ...known];
}

/** Questionnaires that the coordinator brought or made. */
export function ownInstruments({ instruments, organisation }: Programme): Instrument[] {
  return instruments.filter(({ id }) => organisation?.instruments.some((one) => one.id === id) !== true);
}

/** The languages to choose from; the one that is shown is among them. */
export function offered(organisation: Organisation | null): string[] {
  const all = languages();
  return organisation === null || organisation.languages.length === 0 ? all : all.filter((code) => organisation.languages.includes(code) || code === language());
}

/** The language to change to where the one that is shown is none of the organisation's. */
export function otherLanguage(organisation: Organisation): string | null {
  const wanted = organisation.languages;
  return wanted.length === 0 || wanted.includes(language()) ? null : (wanted.find((code) => languages().includes(code)) ?? null);
}

/** Links to help, in the reader's language. */
export const helpOf = (organisation: Organisation | null): { label: string; address: string }[] => (organisation?.help ?? []).map(({ label, address }) => ({ label: textIn(label), address }));
