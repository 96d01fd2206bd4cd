/** Files and standard streams: whole or not at all, and never over something that is there. */
import { linkSync, lstatSync, openSync, closeSync, fsyncSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EXIT, failed } from './outcome.js';

/** What stands for standard input or output. */
export const STREAM = '-';

/** A file's bytes. */
export function bytesOf(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path === STREAM ? 0 : path));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw failed(EXIT.files, missing ? 'command-file-missing' : 'command-file-unreadable', { file: path });
  }
}

/** A file's text. */
export const textOf = (path: string): string => new TextDecoder().decode(bytesOf(path));

/** The name by which findings speak of a file. */
export const nameOf = (path: string): string => (path === STREAM ? 'stdin' : basename(path));

/** Whether something is there. */
export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** To standard output, all of it before anything else happens. Whoever has closed it wants no more, which is no failure. */
export function out(bytes: Uint8Array | string): void {
  try {
    whole(1, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

function whole(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      // A pipe that is full for now.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

/** Files to be written together. */
export class Writing {
  private readonly force: boolean;
  private readonly files: { path: string; bytes: Uint8Array }[] = [];

  constructor(force: boolean) {
    this.force = force;
  }

  /** Whether a file may be written: asked before the work begins, so that nobody waits for a refusal. */
  ask(path: string): void {
    if (path !== STREAM && !this.force && isThere(path)) throw failed(EXIT.files, 'command-file-exists', { file: path });
  }

  add(path: string, bytes: Uint8Array | string): void {
    this.files.push({ path, bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes });
  }

  /** Writes all of them, each beside its place first; the paths of those that are files. */
  end(): string[] {
    const twice = this.files.find(({ path }, at) => this.files.findIndex((other) => other.path === path) < at);
    if (twice !== undefined) throw failed(EXIT.usage, 'command-file-twice', { file: twice.path });
    const files = this.files.filter(({ path }) => path !== STREAM);
    const ready: { beside: string; path: string }[] = [];
    try {
      for (const { path, bytes } of files) {
        const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.${String(ready.length)}.tmp`);
        try {
          const handle = openSync(beside, 'wx', 0o600);
          ready.push({ beside, path });
          try {
            whole(handle, bytes);
            fsyncSync(handle);
          } finally {
            closeSync(handle);
          }
        } catch {
          throw failed(EXIT.files, 'command-file-unwritable', { file: path });
        }
      }
      for (const { beside, path } of ready) this.move(beside, path);
    } finally {
      for (const { beside } of ready) if (isThere(beside)) unlinkSync(beside);
    }
    for (const { path, bytes } of this.files) if (path === STREAM) out(bytes);
    return files.map(({ path }) => path);
  }

  /** To its place, which nothing may have taken meanwhile. */
  private move(beside: string, path: string): void {
    try {
      if (this.force) renameSync(beside, path);
      else linkSync(beside, path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') throw failed(EXIT.files, 'command-file-exists', { file: path });
      // Some file systems know no links.
      if (this.force || isThere(path)) throw failed(EXIT.files, 'command-file-unwritable', { file: path });
      try {
        renameSync(beside, path);
      } catch {
        throw failed(EXIT.files, 'command-file-unwritable', { file: path });
      }
    }
  }
}
