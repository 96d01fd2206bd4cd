/** How the package starts, wherever it runs. */
import { check } from './arguments.js';
import { type Hire, helpersComeFrom } from '../bridge/pool/pool.js';
import { running } from './end.js';
import { ViceVersaError, start, startAgain, started } from '../bridge/instance.js';
import type { CoreSource, Running } from '../types.js';

/** What differs between the places where the package runs. */
export interface Host {
  /** The core's own file, beside the package. */
  beside: () => Promise<Response | BufferSource>;
  /** The core as it comes along with the package's scripts. */
  along: () => Promise<BufferSource>;
  at: (address: string | URL) => Promise<Response | BufferSource>;
  hire: Hire;
}

/** Starts the core from what is given, or from where the package finds it. */
export async function begin(source: CoreSource | undefined, host: Host): Promise<Running> {
  check('init', [source]);
  helpersComeFrom(host.hire);
  if (!started() && !startAgain()) await (source === undefined ? own(host) : from(source, host));
  return running;
}

async function from(source: CoreSource, host: Host): Promise<void> {
  try {
    await start(typeof source === 'string' || source instanceof URL ? await host.at(source) : await source);
  } catch {
    throw (
      refused() ??
      new ViceVersaError(
        'core-not-started',
        'The core cannot be started from what init() was given.',
        'Pass the address, a response, the bytes or the compiled module of the core.wasm that belongs to this version; or call init() without anything.',
      )
    );
  }
}

async function own(host: Host): Promise<void> {
  try {
    return await start(await host.beside());
  } catch {
    // A bundler left it behind, a server answers with something else, or an older one lies there.
  }
  try {
    await start(await host.along());
  } catch {
    throw (
      refused() ??
      new ViceVersaError(
        'core-not-started',
        'The core cannot be started: neither core.wasm nor inline.js can be read from beside the package.',
        "Pass init() the address or the bytes of core.wasm. A page's content security policy has to allow one of the two: core.wasm in connect-src, or inline.js in script-src.",
      )
    );
  }
}

/** A module without anything in it, which only a host that runs none refuses. */
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

/** Why no core at all can start here; null where one could. */
function refused(): ViceVersaError | null {
  if (typeof WebAssembly !== 'object') {
    return new ViceVersaError('core-not-started', 'There is no WebAssembly here, or it is switched off.', 'Take a current browser, or Node 20 or later, and allow WebAssembly.');
  }
  try {
    new WebAssembly.Module(EMPTY);
    return null;
  } catch {
    return new ViceVersaError(
      'core-not-started',
      "The content security policy of this page forbids WebAssembly: it lacks 'wasm-unsafe-eval'.",
      "Add 'wasm-unsafe-eval' to script-src, or to default-src where there is no script-src. It allows WebAssembly, and not what eval does.",
    );
  }
}
