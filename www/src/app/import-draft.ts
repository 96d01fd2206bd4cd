/** An import before it is taken over: the files, how each is read, and what came of it. */
import type { App } from './context.js';
import { failureOf } from '../words/failure.js';
import { t } from '../words/words.js';
import type { Draft, Incoming, Source } from './import-shapes.js';
import type { Finding, Person, Profile, ReadOptions, Roster, RosterDiff } from '../types.js';

/** Reads new files and opens the review. Answers whether the review is open. */
export async function start(app: App, files: readonly Incoming[], keep: readonly Source[] = []): Promise<boolean> {
  const sources: Source[] = [...keep];
  for (const file of files) {
    const options: ReadOptions = { name: file.name };
    if (file.role !== undefined) options.role = file.role;
    if (file.encoding !== undefined) options.encoding = file.encoding;
    if (file.delimiter !== undefined) options.delimiter = file.delimiter;
    const ladder = file.own === true ? null : (app.programme.organisation?.ladder ?? null);
    if (ladder !== null) options.ladder = ladder;
    let roster = await app.work('readRoster', [file.bytes, options], t('reading-file'));
    if (roster !== null && ladder !== null && roster.people.every(({ level }) => level === null)) {
      // None of the organisation's titles is in it: its own are as good a proposal as without an organisation.
      delete options.ladder;
      roster = await app.work('readRoster', [file.bytes, options], t('reading-file'));
    }
    if (roster === null) return false;
    sources.push({ bytes: file.bytes, options, roster, failure: null });
  }
  const draft = await together(app, { sources, people: [], merged: [], accepted: [], diff: null, mode: 'replace' });
  if (draft === null) return false;
  app.setView({ draft });
  return true;
}

/** Opens the review of the sample programme. Answers whether it is open. */
export async function startSample(app: App): Promise<boolean> {
  const bytes = await app.work('sampleRoster', [], t('making-sample'));
  return bytes !== null && start(app, [{ name: `${t('start-sample-file')}.csv`, bytes: new Blob([new Uint8Array(bytes)]), own: true }]);
}

/** Reads one file again with other options; what cannot be read stays in the review with the reason. */
export async function readAgain(app: App, draft: Draft, index: number, options: ReadOptions): Promise<void> {
  const source = draft.sources[index];
  if (source === undefined) return;
  let read: Source;
  try {
    const roster = await app.call('readRoster', [source.bytes, options], { label: t('reading-file') });
    read = { bytes: source.bytes, options, roster, failure: null };
  } catch (error) {
    // Called off: everything stays as it was.
    if (isObject(error) && error['code'] === 'cancelled') return;
    const { message, advice } = said(error);
    read = { bytes: source.bytes, options, roster: null, failure: { message, advice } };
  }
  const sources = draft.sources.map((old, at) => (at === index ? read : old));
  const next = await together(app, { ...draft, sources });
  if (next !== null) app.setView({ draft: next });
}

/** Reads every file again as it was read: the sentences come in another language. */
export async function readAll(app: App, draft: Draft): Promise<void> {
  for (const [index, { options }] of draft.sources.entries()) {
    const now = app.view.draft;
    if (now !== null) await readAgain(app, now, index, options);
  }
}

/** One file fewer. */
export async function without(app: App, draft: Draft, index: number): Promise<void> {
  const next = await together(app, { ...draft, sources: draft.sources.filter((_, at) => at !== index) });
  if (next !== null) app.setView({ draft: next });
}

/** Puts the files together and compares them with the roster that is there. */
export async function together(app: App, draft: Draft): Promise<Draft | null> {
  const rosters = draft.sources.flatMap((source) => (source.roster === null ? [] : [source.roster.people]));
  let people: Person[] = rosters[0] ?? [];
  let merged: Finding[] = [];
  if (rosters.length > 1) {
    const answer = await app.work('mergeRosters', [rosters], t('putting-together'));
    if (answer === null) return null;
    people = answer.people;
    merged = answer.findings;
  }
  let diff: RosterDiff | null = null;
  if (app.programme.people.length > 0 && people.length > 0) {
    diff = await app.work('diffRosters', [app.programme.people, people], t('comparing-roster'));
    if (diff === null) return null;
  }
  return { ...draft, people, merged, diff };
}

/** A fix merged over the options: objects key by key, lists of answers together, everything else replaced. */
export function withFix(options: ReadOptions, fix: unknown): ReadOptions {
  const merged = { ...options };
  if (!isObject(fix)) return merged;
  const target = merged as Record<string, unknown>;
  for (const [key, value] of Object.entries(fix)) {
    const old = target[key];
    if ((key === 'accepted' || key === 'mergeSkills' || key === 'mergeValues') && Array.isArray(old) && Array.isArray(value)) {
      target[key] = union(old, value);
    } else if (isObject(old) && isObject(value)) {
      target[key] = { ...old, ...value };
    } else {
      target[key] = value;
    }
  }
  return merged;
}

/** Everything found, worst first: questions, rejected rows, warnings, notes. */
export function findingsOf(draft: Draft): { source: number | null; finding: Finding }[] {
  const order = { question: 0, rejected: 1, warning: 2, note: 3 } as const;
  const all = [
    ...draft.merged.map((finding) => ({ source: null as number | null, finding })),
    ...draft.sources.flatMap((source, index) => (source.roster?.findings ?? []).map((finding) => ({ source: index as number | null, finding }))),
  ];
  return all
    .map((entry, at) => ({ ...entry, at }))
    .sort((a, b) => order[a.finding.severity] - order[b.finding.severity] || a.at - b.at)
    .map(({ source, finding }) => ({ source, finding }));
}

/** Whether this question has been answered by taking the data as it is. */
export function isAccepted(draft: Draft, source: number | null, finding: Finding): boolean {
  const accepted = source === null ? draft.accepted : (draft.sources[source]?.options.accepted ?? []);
  return accepted.includes(finding.code);
}

/** How many questions still stop the people from being taken over. */
export function openQuestions(draft: Draft): number {
  return findingsOf(draft).filter(({ source, finding }) => finding.severity === 'question' && !isAccepted(draft, source, finding)).length;
}

/** Options worth keeping for the next file of the same make. */
export function profileOptions(source: Source): ReadOptions {
  const { accepted: _accepted, mergeSkills: _mergeSkills, mergeValues: _mergeValues, ...options } = source.options;
  const kept: ReadOptions = { ...options, name: '' };
  if (source.roster !== null) {
    kept.mapping = source.roster.mapping.map((column) => ({ ...column, because: 'chosen' as const }));
    if (source.roster.ladder.steps.length > 0) kept.ladder = source.roster.ladder;
  }
  return kept;
}

/** The saved profiles whose columns this file has. */
export function fittingProfiles(roster: Roster, profiles: readonly Profile[]): Profile[] {
  const headers = new Set(roster.table.headers);
  return profiles.filter((profile) => {
    const columns = profile.options.mapping ?? [];
    return columns.length > 0 && columns.every(({ column }: { column: string }) => headers.has(column));
  });
}

/**
 * The distinct values of a column among the people read, most frequent first, with how many have each; null when there are more than `limit`, since then the
 * column tells no groups apart.
 */
export function valuesOf(roster: Roster, column: string, limit: number): { value: string; count: number }[] | null {
  const field = roster.mapping.find((entry) => entry.column === column)?.field;
  const counts = new Map<string, number>();
  for (const person of roster.people) {
    const value =
      field === 'department' ? person.department : field === 'location' ? person.location : field === 'custom' ? person.fields[column] : undefined;
    const text = value?.trim() ?? '';
    if (text === '') continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.size > limit) return null;
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

const groups = new WeakMap<Roster, { column: string; values: string[] }[]>();

/** Columns that tell two to sixty groups apart, with the groups; worked out once a reading. */
export function groupsOf(roster: Roster): { column: string; values: string[] }[] {
  let found = groups.get(roster);
  if (found === undefined) {
    found = groupingColumns(roster).flatMap((column) => {
      const values = valuesOf(roster, column, 60);
      return values === null || values.length < 2 ? [] : [{ column, values: values.map(({ value }) => value) }];
    });
    groups.set(roster, found);
  }
  return found;
}

/** Columns whose values tell groups apart and can be asked for by name. */
export function groupingColumns(roster: Roster): string[] {
  return roster.mapping.filter(({ field }) => field === 'department' || field === 'location' || field === 'custom').map(({ column }) => column);
}

function said(error: unknown): { message: string; advice: string } {
  if (isObject(error) && typeof error['message'] === 'string') {
    return { message: error['message'], advice: typeof error['advice'] === 'string' ? error['advice'] : '' };
  }
  return failureOf(null, 'file-not-read');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function union(a: readonly unknown[], b: readonly unknown[]): unknown[] {
  const seen = new Set(a.map((entry) => JSON.stringify(entry)));
  return [...a, ...b.filter((entry) => !seen.has(JSON.stringify(entry)))];
}
