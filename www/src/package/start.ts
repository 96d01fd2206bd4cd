/** How the package starts, wherever it runs. */
import { check } from './arguments.js';
import { type Hire, helpersComeFrom } from '../bridge/pool/pool.js';
import { ViceVersaError, start, started } from '../bridge/instance.js';
import type { CoreSource } from '../types.js';

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
export async function begin(source: CoreSource | undefined, host: Host): Promise<void> {
  check('init', [source]);
  helpersComeFrom(host.hire);
  if (started()) return;
  if (source === undefined) return own(host);
  try {
    await start(typeof source === 'string' || source instanceof URL ? await host.at(source) : await source);
  } catch {
    throw new ViceVersaError(
      'core-not-started',
      'The core cannot be started from what init() was given.',
      'Pass the address, a response, the bytes or the compiled module of the core.wasm that belongs to this version; or call init() without anything.',
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
    throw new ViceVersaError(
      'core-not-started',
      'The core cannot be started: neither core.wasm nor inline.js is beside the package, or WebAssembly is switched off.',
      "Pass init() the address or the bytes of core.wasm; a content security policy has to allow 'wasm-unsafe-eval'.",
    );
  }
}
