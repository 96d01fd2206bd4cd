/**
 * Files to the disk, and no more said about them than is known. Where the browser lets the page write a file itself (File System Access),
 * the file is read back and compared. Everywhere else it is handed to the browser, which tells nobody whether it arrived: a frame without
 * downloads, a policy or a full disk look the same from here.
 */
import { sha256 } from '../bridge/sha256.js';
import { t } from '../words/words.js';

export interface FileToSave {
  /** A name that says nothing about anybody. */
  name: string;
  /** Media type. */
  type: string;
  /** What it is, for the window in which a place is chosen. */
  what: string;
}

/** What became of a file. */
export type Kept =
  /** Written and read back: it is there. */
  | { how: 'saved'; name: string }
  /** Given to the browser; nobody knows. */
  | { how: 'handed'; name: string; sha256: string }
  | { how: 'failed'; message: string; advice: string };

/** Where a file is to go. */
export interface Place {
  write(bytes: Uint8Array): Promise<Kept>;
}

/** A download has certainly begun by then; its bytes need not stay in memory. */
const DOWNLOAD_MS = 60_000;

interface Writer {
  write(data: BufferSource): Promise<void>;
  close(): Promise<void>;
  abort(): Promise<void>;
}

interface Handle {
  readonly name: string;
  createWritable(): Promise<Writer>;
  getFile(): Promise<File>;
}

type Picker = (options: { suggestedName: string; types: { description: string; accept: Record<string, string[]> }[] }) => Promise<Handle>;

/**
 * Asks for a place; null when the person called that off. To be called while a click is being answered, before anything is awaited: a
 * browser opens no window for a page that was not touched.
 */
export async function choosePlace(file: FileToSave): Promise<Place | null> {
  const picker = (window as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (typeof picker !== 'function') return byDownload(file);
  const ending = /\.[a-z0-9]+$/i.exec(file.name)?.[0] ?? '';
  try {
    const types = ending === '' ? [] : [{ description: file.what, accept: { [file.type]: [ending] } }];
    return byHandle(await picker.call(window, { suggestedName: file.name, types }));
  } catch (error) {
    // Refused rather than called off: in a frame, in a sandbox, by a policy.
    return named(error) === 'AbortError' ? null : byDownload(file);
  }
}

/** Saves bytes that are there already; null when the person called it off. */
export async function saveFile(file: FileToSave, bytes: Uint8Array): Promise<Kept | null> {
  const place = await choosePlace(file);
  return place === null ? null : place.write(bytes);
}

/** The browser's own way, which asks for no place. */
export function byDownload({ name, type }: FileToSave): Place {
  return {
    async write(bytes) {
      handOver(name, bytes, type);
      return { how: 'handed', name, sha256: await sha256(bytes) };
    },
  };
}

function byHandle(handle: Handle): Place {
  return {
    async write(bytes) {
      let writer: Writer | null = null;
      try {
        writer = await handle.createWritable();
        await writer.write(bytes as BufferSource);
        await writer.close();
      } catch (error) {
        await writer?.abort().catch(() => undefined);
        return failed(error);
      }
      try {
        const there = new Uint8Array(await (await handle.getFile()).arrayBuffer());
        if (same(there, bytes)) return { how: 'saved', name: handle.name };
      } catch {
        // As good as another file.
      }
      return { how: 'failed', message: t('save-differs'), advice: t('save-differs.advice') };
    },
  };
}

function failed(error: unknown): Kept {
  const name = named(error);
  const key = name === 'NotAllowedError' || name === 'SecurityError' ? 'save-not-allowed' : name === 'QuotaExceededError' ? 'save-no-room' : 'save-half-way';
  // The window in which the place was chosen has emptied the file that was there, which the advice says.
  return { how: 'failed', message: t(key), advice: t(`${key}.advice`) };
}

function named(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** What is said of a file that was handed over. */
export function handedWords(name: string): string {
  return t('save-handed', { name });
}

const urls = new Map<string, number>();

/** Gives a file to the browser as a download. */
export function handOver(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  urls.set(url, window.setTimeout(() => revoke(url), DOWNLOAD_MS));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}

/** Gives up whatever was handed over, with its bytes. */
export function forgetHandedOver(): void {
  for (const url of [...urls.keys()]) revoke(url);
}

function revoke(url: string): void {
  window.clearTimeout(urls.get(url));
  urls.delete(url);
  URL.revokeObjectURL(url);
}

/** The sealed programme: under which name, and its bytes. */
export interface Sealed {
  file: FileToSave;
  bytes: Uint8Array;
}
