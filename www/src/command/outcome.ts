/** How a command ends. */
import { say } from './words.js';

/** As the native program's `Exit`. */
export const EXIT = { done: 0, unusable: 1, usage: 2, open: 3, infeasible: 4, doesNotHold: 5, files: 6 } as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Why a command stops: two sentences without anybody's data, and how the process ends. */
export class Failure extends Error {
  readonly exit: Exit;
  readonly advice: string;

  constructor(exit: Exit, message: string, advice: string) {
    super(message);
    this.exit = exit;
    this.advice = advice;
  }
}

/** In the words of a key. */
export const failed = (exit: Exit, key: string, varies: Record<string, string> = {}): Failure => new Failure(exit, say(key, varies), say(`${key}.advice`, varies));

/** A failure of the core, which has its own words. */
export function failure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { code, message = '', advice = '' } = error as { code?: unknown; message?: string; advice?: string };
  if (typeof code !== 'string') throw error;
  return new Failure(code === 'bad-lock' ? EXIT.infeasible : EXIT.unusable, message, advice);
}
