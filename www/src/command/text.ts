/** Results and what is said beside them, as text. */
import type { Finding, Pairing, ReadResponses, Roster, SurveyScores } from '../types.js';
import type { Question, Settled, Understood } from './questions.js';
import { say } from './words.js';

/** JSON as it is printed: typed arrays as lists. */
export function json(value: unknown, pretty = false): string {
  const plain = (_key: string, one: unknown): unknown => (ArrayBuffer.isView(one) ? Array.from(one as Uint8Array) : one);
  return `${JSON.stringify(value, plain, pretty ? 2 : undefined)}\n`;
}

/** Findings that are not asked about, a few lines each. */
export function findings(all: readonly Finding[]): string {
  const said = all
    .filter(({ severity }) => severity !== 'question')
    .map(({ code, severity, text, advice, places }) => {
      const rows = places.flatMap(({ row }) => (row === undefined || row === null ? [] : [String(row)]));
      return [
        `  ${code} (${say(`command-${severity}`)}): ${text}\n`,
        advice === '' ? '' : `    ${advice}\n`,
        rows.length === 0 ? '' : `    ${say('command-rows', { rows: rows.join(', ') })}\n`,
      ].join('');
    });
  return said.length === 0 ? '' : `${say('command-findings')}\n${said.join('')}`;
}

/** Questions, each with what can be said to it. */
export function questions(all: readonly Question[]): string {
  if (all.length === 0) return '';
  const said = all.map(({ id, text, advice, proposal, choices }) =>
    [
      `  ${id}: ${text}\n`,
      advice === '' ? '' : `    ${advice}\n`,
      ...choices.map((choice) => `    ${id}=${choice.id}: ${choice.text}${choice.id === proposal ? ` (${say('command-proposed')})` : ''}\n`),
    ].join(''),
  );
  return `${say('command-questions')}\n${said.join('')}`;
}

/** Proposals that nobody was asked about. */
export const accepted = (settled: readonly Settled[]): string =>
  settled
    .filter((one) => one.accepted)
    .map(({ id, choice, said }) => `${say('command-accepted', { id, choice, text: said })}\n`)
    .join('');

/** What was understood of a roster. */
export function people({ read, settled }: Understood<Roster>): string {
  const of = (role: string): number => read.people.filter((person) => person.role === role).length;
  return [
    `${say('command-read-people', { people: read.people.length, mentors: of('mentor'), mentees: of('mentee'), both: of('both'), none: of('none') })}\n`,
    `${say('command-read-file', { format: read.table.format, row: read.table.headerRow, rows: read.table.rows })}\n`,
    `${say('command-columns')}\n`,
    ...read.mapping.map(({ column, field }) => `  ${column}: ${field}\n`),
    accepted(settled),
    findings(read.findings),
  ].join('');
}

/** What was understood of answers. */
export function answers({ read, settled }: Understood<ReadResponses>): string {
  const { responses, instrument, table } = read;
  const items = instrument.items.length;
  return [
    `${say('command-read-respondents', { count: responses.count })}\n`,
    `${say('command-read-file', { format: table.format, row: table.headerRow, rows: table.rows })}\n`,
    `${read.drafted ? say('command-read-drafted', { items }) : say('command-read-instrument', { id: instrument.id, items })}\n`,
    `${say('command-columns')}\n`,
    ...read.mapping.columns.map(({ column, use, item }) => `  ${column}: ${use}${item === undefined || item === null ? '' : ` ${item}`}\n`),
    accepted(settled),
    findings(read.findings),
  ].join('');
}

/** How many pairs, and what is proved of them. */
export function summary({ totals, waiting, certificate }: Pairing): string {
  const proof =
    certificate.kind === 'stable' ? say('command-stable') : certificate.optimal ? say('command-best') : say('command-gap', { gap: certificate.gap });
  return `${say('command-pairs', { pairs: totals.pairs, people: totals.people, waiting: waiting.length, points: totals.points })}\n${proof}\n`;
}

type Figure = SurveyScores['subscales'][number]['mean'];

/** A question is open about what it is made of. */
const heldBack = (figure: Figure): boolean => figure.why?.code === 'unconfirmed';
const two = (value: number | null | undefined): string => (value === null || value === undefined ? '-' : value.toFixed(2));
const shown = (figure: Figure | null | undefined): string =>
  figure === null || figure === undefined ? '-' : heldBack(figure) ? say('command-not-shown') : two(figure.value);

/** Scores as a table with tabs. */
export function table(scores: SurveyScores): string {
  const hidden = say('command-not-shown');
  return [
    `${say('command-confidential', { survey: scores.instrument, count: scores.respondents })}\n`,
    `${say('command-subscale')}\tn\tmean\tsd\talpha\n`,
    ...scores.subscales.map(({ subscale, mean, sd, reliability }) => {
      const held = heldBack(mean);
      const name = subscale === '' ? say('command-all-items') : subscale;
      return `${name}\t${held ? '-' : String(mean.n)}\t${shown(mean)}\t${shown(sd)}\t${held ? hidden : two(reliability.listwise.alpha)}\n`;
    }),
    `${say('command-item')}\tn\tmean\tsd\n`,
    ...scores.items.map(({ item, option, waits, n, mean, sd }) => {
      const name = option === null || option === undefined ? item : `${item}.${option}`;
      if (waits !== null && waits !== undefined) return `${name}\t${hidden}\t${hidden}\t${hidden}\n`;
      return `${name}\t${String(n ?? '-')}\t${shown(mean)}\t${shown(sd)}\n`;
    }),
    ...scores.notes.map(({ text }) => `${text}\n`),
  ].join('');
}
