/** Answers as they cross to the core: everything but the columns as JSON, the columns as bytes, one by one. */
import { isNumbers } from '../package/arguments.js';
import { lawful, unfit } from './instance.js';
import type { Responses } from '../types.js';

/** Waves without their answers, and the answers column by column. */
export function parted(waves: readonly Responses[]): { heads: Responses[]; answers: Uint8Array[] } {
  return lawful(() => {
    if (!waves.every((wave) => Array.isArray(wave.columns))) throw unfit();
    const answers = waves.flatMap((wave) => wave.columns.map((column) => bytesOf(column.answers)));
    const heads = waves.map((wave) => ({ ...wave, columns: wave.columns.map((column) => ({ ...column, answers: [] })) }));
    return { heads: heads as unknown as Responses[], answers };
  });
}

function bytesOf(answers: unknown): Uint8Array {
  if (answers instanceof Uint8Array) return answers;
  // Whatever is no byte would become one.
  if (!isNumbers(answers) || !Array.from(answers).every((one) => Number.isInteger(one) && one >= 0 && one <= 255)) throw unfit();
  return Uint8Array.from(answers);
}
