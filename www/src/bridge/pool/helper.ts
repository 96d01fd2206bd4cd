/** A helper of a pairing that runs elsewhere: it compiles the same request once and then answers about pieces of the looks at all pairs. */
import * as core from '../../generated/core.js';
import { type Held, complete, held, start } from '../instance.js';
import type { Compiled } from '../messages.js';
import { turn } from '../steps.js';

export type ToHelper =
  /** The compiled core and the request, but for its people, of whom there will be about so many. Comes first. */
  | { kind: 'help'; core: Compiled; request: Uint8Array; people: number }
  | { kind: 'people'; people: Uint8Array }
  /** That were all of them. */
  | { kind: 'asked' }
  /** The pieces that follow are of this errand. */
  | { kind: 'errand'; errand: number; bytes: Uint8Array }
  | { kind: 'piece'; errand: number; piece: number };

export type FromHelper =
  /** The request is compiled. */
  | { kind: 'ready' }
  | { kind: 'found'; errand: number; piece: number; bytes: Uint8Array }
  /** It is of no further use. */
  | { kind: 'failed' };

/** Takes the messages of one pairing and answers through `tell`. */
export function helper(tell: (message: FromHelper) => void): (message: ToHelper) => void {
  let question: Promise<Held<core.Question>> | null = null;
  let job: Promise<Held<core.PairHelper>> | null = null;
  let now = 0;
  let waiting: number[] = [];
  let busy = false;

  const failed = (): void => tell({ kind: 'failed' });

  async function begin({ first, rest }: Compiled, request: Uint8Array, people: number): Promise<Held<core.Question>> {
    await start(first);
    if (rest !== null) complete(rest);
    return held(() => core.Question.begin(request, people));
  }

  async function compile(asked: Promise<Held<core.Question>>): Promise<Held<core.PairHelper>> {
    const { alive } = await asked;
    // The core takes the question over.
    const made = held(() => alive((one) => core.PairHelper.start(one)));
    tell({ kind: 'ready' });
    return made;
  }

  /** Piece after piece; in between it hears that an errand is over. */
  async function work(): Promise<void> {
    const made = await job;
    while (made && waiting.length > 0) {
      const errand = now;
      const piece = waiting.shift() as number;
      const bytes = made.alive((one) => one.piece(piece));
      if (bytes === undefined) return failed();
      tell({ kind: 'found', errand, piece, bytes });
      await turn();
    }
    busy = false;
  }

  return (message) => {
    switch (message.kind) {
      case 'help':
        question = begin(message.core, message.request, message.people);
        question.catch(failed);
        break;
      case 'people':
        question?.then(({ alive }) => alive((one) => one.people(message.people))).catch(failed);
        break;
      case 'asked':
        if (!question) break;
        job = compile(question);
        job.catch(failed);
        break;
      case 'errand': {
        const { errand, bytes } = message;
        now = errand;
        waiting = [];
        job?.then((made) => made.alive((one) => one.begin(bytes)) || failed()).catch(failed);
        break;
      }
      case 'piece':
        if (message.errand !== now) break;
        waiting.push(message.piece);
        if (busy) break;
        busy = true;
        work().catch(failed);
        break;
    }
  };
}
