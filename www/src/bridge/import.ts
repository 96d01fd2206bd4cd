/** A file on its way to people, who are fetched in pieces: fifty thousand of them as one text would be held several times over. */
import * as core from '../generated/core.js';
import { isBytes } from '../package/arguments.js';
import { held, lawful, unfit, unreadable, write } from './instance.js';
import { type JobOptions, type Steps, runInSteps } from './steps.js';
import type { Person, Progress, ReadOptions, ReadResponses, ReadResponsesOptions, Roster } from '../types.js';

/** A roster that was read: its people are fetched as texts, in pieces. */
export interface ReadRoster {
  head: Roster;
  /** The text of the next piece; null when there are no more, after which everything is gone. */
  people: () => string | null;
}

/** Reads in steps; a Blob is fetched as it is needed. */
export async function readInPieces(file: Uint8Array | Blob, options: ReadOptions, job: JobOptions): Promise<ReadRoster> {
  job.signal?.throwIfAborted();
  const { push, steps } = reading(options, file instanceof Blob ? file.size : file.length);
  try {
    if (file instanceof Blob) await eachChunk(file, push, job.signal);
    else push(file);
  } catch (error) {
    steps.free();
    throw error;
  }
  return runInSteps(steps, job);
}

/** People of a piece: few enough that parsing it is not noticed. */
const PIECE = 250;

/** An incremental roster import. */
export function reading(options: ReadOptions, size: number): { push: (bytes: Uint8Array) => void; steps: Steps<ReadRoster> } {
  const { alive, free } = held(() => core.ReadJob.start(write(options), size));
  let done = false;
  return {
    push: (bytes) => {
      // Bit by bit, since what crosses is held twice while it does.
      for (let at = 0; at < bytes.length; at += CHUNK) alive((job) => job.push(bytes.subarray(at, at + CHUNK)));
    },
    steps: {
      step: (budget) => {
        done = alive((job) => job.step(budget));
        if (!done) return null;
        const head = JSON.parse(alive((job) => job.head())) as Roster;
        const people = (): string | null => {
          const text = alive((job) => job.people(PIECE));
          if (text === undefined) free();
          return text ?? null;
        };
        return { head, people };
      },
      progress: () => JSON.parse(alive((job) => job.progress())) as Progress,
      finish: () => null,
      // What is done lives on until its people are fetched.
      free: () => {
        if (!done) free();
      },
    },
  };
}

/** An export of a forms tool on its way to answers; columns cross as they are, since a million answers as text would be held twice. */
export async function readAnswers(
  file: Uint8Array | Blob | ReadableStream<Uint8Array>,
  options: ReadResponsesOptions,
  job: JobOptions,
): Promise<ReadResponses> {
  job.signal?.throwIfAborted();
  const size = file instanceof Blob ? file.size : file instanceof Uint8Array ? file.length : 0;
  const { alive, free } = held(() => core.ResponsesJob.start(write(options), size));
  const push = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; at += CHUNK) alive((reader) => reader.push(bytes.subarray(at, at + CHUNK)));
  };
  const steps: Steps<ReadResponses> = {
    step: (budget) => {
      if (!alive((reader) => reader.step(budget))) return null;
      const columns = Array.from({ length: alive((reader) => reader.columns()) }, (_, at) => alive((reader) => reader.column(at)));
      const read = JSON.parse(alive((reader) => reader.head())) as ReadResponses;
      read.responses.columns.forEach((column, at) => (column.answers = columns[at] ?? new Uint8Array()));
      return read;
    },
    progress: () => JSON.parse(alive((reader) => reader.progress())) as Progress,
    finish: () => null,
    free,
  };
  try {
    if (file instanceof Uint8Array) push(file);
    else if (file instanceof Blob) await eachChunk(file, push, job.signal);
    else await eachOf(file, push, job.signal);
  } catch (error) {
    free();
    throw error;
  }
  return runInSteps(steps, job);
}

/** Everybody fetched and put in. */
export function whole({ head, people }: ReadRoster): Roster {
  const all: Person[] = [];
  for (let text = people(); text !== null; text = people()) {
    for (const person of JSON.parse(text) as Person[]) all.push(person);
  }
  return { ...head, people: all };
}

/** Bytes that are fetched from a file at a time. */
const CHUNK = 4 << 20;

async function eachChunk(file: Blob, push: (bytes: Uint8Array) => void, signal?: AbortSignal): Promise<void> {
  for (let at = 0; at < file.size; at += CHUNK) {
    let bytes: ArrayBuffer;
    try {
      bytes = await file.slice(at, at + CHUNK).arrayBuffer();
    } catch {
      throw unreadable();
    }
    signal?.throwIfAborted();
    push(new Uint8Array(bytes));
  }
}

async function eachOf(stream: ReadableStream<Uint8Array>, push: (bytes: Uint8Array) => void, signal?: AbortSignal): Promise<void> {
  const reader = lawful(() => stream.getReader());
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) return;
      if (!isBytes(value)) throw unfit();
      push(value);
    }
  } finally {
    reader.releaseLock();
  }
}
