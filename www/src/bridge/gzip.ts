/** Unpacks gzip: by the browser, or by fflate where the browser is older than that (Chrome 80, Firefox 113, Safari 16.4). */
import { gunzipSync } from 'fflate';

/** Throws where the bytes are no gzip, or were cut short. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = unzipping();
  if (stream === null) return gunzipSync(bytes) as Uint8Array<ArrayBuffer>;
  // Through a Blob it would wait for the browser's process first, which took 11 ms of a start.
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  // What is wrong with the bytes is told by what is read.
  written.catch(() => undefined);
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

/** What unpacks gzip as it comes, where there is such a thing. */
export function unzipping(): DecompressionStream | null {
  return typeof DecompressionStream === 'function' ? new DecompressionStream('gzip') : null;
}
