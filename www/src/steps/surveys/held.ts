/** The answers of a wave, taken apart once. Those of very many people are held beside the programme and not saved with it. */
import type { Instrument, Responses, Survey } from '../../types.js';

/** More answers than this are not kept in the programme: its file would be larger than the export they came from. */
export const KEPT = 100_000;

const held = new WeakMap<Survey, Responses>();

export function surveyOf(instrument: Instrument, wave: string, responses: Responses, sealed: boolean): Survey {
  const small = responses.count <= KEPT;
  const survey: Survey = {
    instrument, wave, count: responses.count, sealed,
    answers: small ? JSON.stringify(responses, (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value)) : '',
  };
  held.set(survey, responses);
  return survey;
}

/** Null where a saved programme came without them. */
export function responsesOf(survey: Survey): Responses | null {
  const known = held.get(survey);
  if (known !== undefined) return known;
  if (survey.answers === '') return null;
  const responses = JSON.parse(survey.answers) as Responses;
  const whole = { ...responses, columns: responses.columns.map((column) => ({ ...column, answers: Uint8Array.from(column.answers) })) };
  held.set(survey, whole);
  return whole;
}
