/**
 * The package's core and its helpers in a browser. Both lie beside the package, where `new URL('…', import.meta.url)` finds them: written in just this
 * way, Vite, webpack and Rspack see it and take the files along. esbuild and Rollup leave them behind; then the two come from `inline.js`, a script that
 * is fetched for this alone and holds both as text.
 */
import type { Hand } from '../bridge/pool/pool.js';
import type { FromHelper, ToHelper } from '../bridge/pool/helper.js';

/** The core's file. */
export function coreBeside(): Promise<Response> {
  return fetch(new URL('./core.wasm', import.meta.url));
}

/** What stands at an address, which begins at the page's own. */
export function fetched(address: string | URL): Promise<Response> {
  return fetch(address);
}

/** The core from its text. */
export async function coreAlong(): Promise<BufferSource> {
  return (await import('./inline.js')).core();
}

type Begin = () => Worker | Promise<Worker>;

/** The helper's file. */
const fromFile: Begin = () => new Worker(new URL('./helper-browser.js', import.meta.url), { type: 'module' });

/** The helper as text. */
const fromText: Begin = async () => {
  const { helper } = await import('./inline.js');
  const url = URL.createObjectURL(new Blob([helper], { type: 'text/javascript' }));
  const worker = new Worker(url, { type: 'module' });
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return worker;
};

/** Once the file was not there, nobody asks for it again. */
let left = false;

/** A worker that helps a pairing. */
export function hiredHere(file: Begin = fromFile): (hear: (message: FromHelper) => void, lost: () => void) => Promise<Hand> {
  return async (hear, lost) => {
    /** What it was told before it was heard of, to be told again where it has to be begun anew. */
    let told: ToHelper[] | null = [];
    let worker: Worker | null = null;
    let ended = false;
    const take = async (begin: Begin, otherwise: () => void): Promise<void> => {
      try {
        const made = await begin();
        if (ended) return made.terminate();
        worker = made;
        made.addEventListener('message', (event: MessageEvent<FromHelper>) => {
          told = null;
          hear(event.data);
        });
        made.addEventListener('error', (event) => {
          event.preventDefault();
          made.terminate();
          if (told === null) lost();
          else otherwise();
        });
      } catch {
        otherwise();
      }
    };
    const anew = (): void => {
      left = true;
      void take(fromText, lost).then(() => {
        for (const message of told ?? []) worker?.postMessage(message);
      });
    };
    if (left) await take(fromText, lost);
    else await take(file, anew);
    return {
      tell: (message, transfer = []) => {
        told?.push(message);
        worker?.postMessage(message, transfer);
      },
      end: () => {
        ended = true;
        worker?.terminate();
      },
    };
  };
}
