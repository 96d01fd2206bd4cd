/** The core on its way into the worker: unpacked and compiled while it is still coming, and never run before all of it has its checksum. */
import { unpack, default as startUnpacking, __wbg_reset_state as letGo } from '../generated/unpack.js';
import { fromBase64 } from './base64.js';
import { gunzip, unzipping } from './gzip.js';
import { sha256 } from './sha256.js';

/** It is not what was built. */
export class Changed extends Error {}

/** A part of the page that comes in pieces. */
export class Pieces {
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  private damaged = false;

  /** The next piece, as base64; its bytes, where it is any. */
  take(text: string): Uint8Array<ArrayBuffer> | null {
    try {
      const bytes = fromBase64(text);
      this.pieces.push(bytes);
      return bytes;
    } catch {
      this.damaged = true;
      return null;
    }
  }

  /** Those were all: their bytes, or `Changed` where these have another checksum. */
  async whole(expected: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = joined(this.pieces);
    if (this.damaged || (await sha256(bytes)) !== expected) throw new Changed();
    return bytes;
  }
}

/** What the first steps run, or all of the core. */
export class CoreStream {
  private readonly pieces = new Pieces();
  private readonly writer: WritableStreamDefaultWriter<BufferSource> | null = null;
  private readonly compiling: Promise<WebAssembly.Module> | null = null;

  constructor() {
    const stream = typeof WebAssembly.compileStreaming === 'function' ? unzipping() : null;
    if (stream === null) return;
    this.writer = stream.writable.getWriter();
    this.compiling = WebAssembly.compileStreaming(new Response(stream.readable, { headers: { 'Content-Type': 'application/wasm' } }));
    this.compiling.catch(() => undefined);
  }

  take(text: string): void {
    const bytes = this.pieces.take(text);
    if (bytes !== null) this.writer?.write(bytes).catch(() => undefined);
  }

  /** Those were all: the compiled core, or `Changed`. */
  async whole(expected: string): Promise<WebAssembly.Module> {
    this.writer?.close().catch(() => undefined);
    const bytes = await this.pieces.whole(expected);
    try {
      if (this.compiling !== null) return await this.compiling;
    } catch {
      // The bytes are right, so this browser does not take a stream of its own making; it may take all of them at once.
    }
    return WebAssembly.compile(await gunzip(bytes));
  }
}

/** Bytes that the rest of the core may have when it is unpacked. */
const MOST = 16 << 20;

/** The rest of the core, compiled: packed closer than a browser can unpack by itself, so that what unpacks it comes with it. */
export async function restOfCore(unpacking: Uint8Array<ArrayBuffer>, packed: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Module> {
  await startUnpacking({ module_or_path: await WebAssembly.compile(await gunzip(unpacking)) });
  const bytes = unpack(packed, MOST) as Uint8Array<ArrayBuffer> | undefined;
  // Its memory has grown to several times what was unpacked.
  letGo();
  if (bytes === undefined) throw new Changed();
  return WebAssembly.compile(bytes);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
