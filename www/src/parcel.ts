/**
 * How values cross between page and worker: as JSON text in pieces. A structured copy of 5,000 people takes the page a third of a second, and the page hears
 * nothing meanwhile; the same people as text take a twentieth of that, and piece by piece no pause is long enough to be noticed.
 */

/** One long list of a value travels apart from it, in several pieces; bytes and typed arrays travel as they are. */
export interface Parcel {
  /** Everything but the lists and the typed arrays, as JSON. */
  text: string;
  /** Where the typed arrays and files belong. A file is only pointed at: whoever gets it reads it. */
  views: { path: Path; view: ArrayBufferView | Blob }[];
  /** Where the lists belong; their pieces went ahead, under the same index. */
  lists: Path[];
}

export interface Piece {
  list: number;
  text: string;
}

type Path = (string | number)[];

/** Longer lists travel apart. */
const SHORT = 100;
/** Elements of a piece. */
const PIECE = 250;
/** The page may be kept busy this long at a time. */
const PATIENCE_MS = 12;

/** Hands the pieces over first, then answers the rest. Rests now and then when `rest` is given. Nothing that is no plain data gets through. */
export async function pack(value: unknown, send: (piece: Piece) => void, rest?: () => Promise<void>): Promise<Parcel> {
  const views: Parcel['views'] = [];
  const lists: { path: Path; list: readonly unknown[] }[] = [];
  const text = JSON.stringify(without(value, [], views, lists)) ?? 'null';
  let since = performance.now();
  for (const [index, { list }] of lists.entries()) {
    for (let at = 0; at < list.length; at += PIECE) {
      send({ list: index, text: JSON.stringify(list.slice(at, at + PIECE)) });
      if (rest !== undefined && performance.now() - since > PATIENCE_MS) {
        await rest();
        since = performance.now();
      }
    }
  }
  return { text, views, lists: lists.map(({ path }) => path) };
}

/** The pieces of one parcel, as they come. */
export class Pieces {
  private readonly lists = new Map<number, unknown[]>();

  take({ list, text }: Piece): void {
    let whole = this.lists.get(list);
    if (whole === undefined) {
      whole = [];
      this.lists.set(list, whole);
    }
    for (const element of JSON.parse(text) as unknown[]) whole.push(element);
  }

  /** The value, put together. */
  unpack({ text, views, lists }: Parcel): unknown {
    const root = { value: JSON.parse(text) as unknown };
    for (const { path, view } of views) put(root, path, view);
    lists.forEach((path, index) => put(root, path, this.lists.get(index) ?? []));
    return root.value;
  }
}

/** Lets whatever else the page has to do go first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function without(value: unknown, path: Path, views: Parcel['views'], lists: { path: Path; list: readonly unknown[] }[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value) || value instanceof Blob) {
    views.push({ path, view: value });
    return null;
  }
  if (Array.isArray(value)) {
    if (value.length > SHORT) {
      lists.push({ path, list: value });
      return null;
    }
    return value.map((element, at) => without(element, [...path, at], views, lists));
  }
  // Entries, so that a column called __proto__ stays a column.
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, without(part, [...path, key], views, lists)]));
}

function put(root: { value: unknown }, path: Path, value: unknown): void {
  let parent: object = root;
  let key: string | number = 'value';
  for (const next of path) {
    parent = (parent as Record<string | number, object>)[key] as object;
    key = next;
  }
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}
