/** The core on its way into the worker: unpacked and compiled while it is still coming, and never run before all of it has its checksum. */
import { fromBase64 } from './base64.js';
import { gunzip, unzipping } from './gzip.js';
import { sha256 } from './sha256.js';

/** It is not what was built. */
export class Changed extends Error {}

export class CoreStream {
  private readonly pieces: Uint8Array<ArrayBuffer>[] = [];
  private damaged = false;
  private readonly writer: WritableStreamDefaultWriter<BufferSource> | null = null;
  private readonly compiling: Promise<WebAssembly.Module> | null = null;

  constructor() {
    const stream = typeof WebAssembly.compileStreaming === 'function' ? unzipping() : null;
    if (stream === null) return;
    this.writer = stream.writable.getWriter();
    this.compiling = WebAssembly.compileStreaming(new Response(stream.readable, { headers: { 'Content-Type': 'application/wasm' } }));
    this.compiling.catch(() => undefined);
  }

  /** The next piece, as base64. */
  take(text: string): void {
    try {
      const bytes = fromBase64(text);
      this.pieces.push(bytes);
      this.writer?.write(bytes).catch(() => undefined);
    } catch {
      this.damaged = true;
    }
  }

  /** Those were all: the compiled core, or `Changed` where their bytes have another checksum. */
  async whole(expected: string): Promise<WebAssembly.Module> {
    this.writer?.close().catch(() => undefined);
    const bytes = joined(this.pieces);
    if (this.damaged || (await sha256(bytes)) !== expected) throw new Changed();
    try {
      if (this.compiling !== null) return await this.compiling;
    } catch {
      // The bytes are right, so this browser does not take a stream of its own making; it may take all of them at once.
    }
    return WebAssembly.compile(await gunzip(bytes));
  }
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
