/** Addresses of workers made from text: the page's policy lets only these become scripts. */

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

let policy: { createScriptURL(url: string): unknown } | null = null;

/** Starts a classic worker from its source. */
export function workerFrom(source: string): Worker {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(scriptUrl(url) as string);
  // It has been asked for; the address is needed no longer once it runs, and nobody else may find it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return worker;
}

/** Only an address made a line before becomes a script. */
function scriptUrl(url: string): unknown {
  const types = (globalThis as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!types) return url;
  policy ??= types.createPolicy('viceversa', { createScriptURL: (blob) => (blob.startsWith('blob:') ? blob : '') });
  return policy.createScriptURL(url);
}
