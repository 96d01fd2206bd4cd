/** A helper of a pairing that runs elsewhere: it compiles the same request once and then answers about pieces of the looks at all pairs. */
import * as core from './generated/core.js';
import { held, start } from './crossing.js';
import { turn } from './job.js';

export type ToHelper =
  /** The compiled core and the request. Comes first. */
  | { kind: 'help'; module: WebAssembly.Module; request: string }
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
  let job: Promise<ReturnType<typeof compiled>> | null = null;
  let now = 0;
  let waiting: number[] = [];
  let busy = false;

  const failed = (): void => tell({ kind: 'failed' });

  async function compile(module: WebAssembly.Module, request: string): Promise<ReturnType<typeof compiled>> {
    await start(module);
    const made = compiled(request);
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
        job = compile(message.module, message.request);
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

const compiled = (request: string) => held(() => core.PairHelper.start(request));
