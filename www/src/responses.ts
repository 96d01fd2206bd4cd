/** Answers as they cross to the core: everything but the columns as JSON, the columns as bytes, one after the other. */
import { unfit } from './crossing.js';
import type { Responses } from './types.js';

/** Waves without their answers, and the answers. */
export function parted(waves: readonly Responses[]): { heads: Responses[]; answers: Uint8Array } {
  if (!waves.every((wave) => Array.isArray(wave?.columns))) throw unfit();
  const columns = waves.flatMap((wave) => wave.columns.map((column) => column.answers as ArrayLike<number>));
  let length = 0;
  for (const column of columns) {
    if (typeof column?.length !== 'number') throw unfit();
    length += column.length;
  }
  const answers = new Uint8Array(length);
  let at = 0;
  for (const column of columns) {
    answers.set(column, at);
    at += column.length;
  }
  const heads = waves.map((wave) => ({ ...wave, columns: wave.columns.map((column) => ({ ...column, answers: [] })) }));
  return { heads: heads as unknown as Responses[], answers };
}
