/**
 * How values cross between page and worker: as JSON text in pieces. A structured copy of 5,000 people takes the page a third of a second, and the page hears
 * nothing meanwhile; the same people as text take a twentieth of that, and piece by piece no pause is long enough to be noticed.
 */

/** A long list of a value travels apart from it, in several pieces; bytes and typed arrays travel as they are. */
export interface Parcel {
  /** Everything but the lists and the typed arrays, as JSON. */
  text: string;
  /** Where the typed arrays and files belong. A file is only pointed at: whoever gets it reads it. */
  views: { path: Path; view: ArrayBufferView | Blob }[];
  /** Where the lists belong; their pieces went ahead, under these numbers. */
  lists: { path: Path; list: number }[];
}

export interface Piece {
  list: number;
  text: string;
}

type Path = (string | number)[];

/** Longer lists travel apart. */
const SHORT = 100;
/** Elements of a piece. */
export const PIECE = 250;
/** The page may be kept busy this long at a time. */
const PATIENCE_MS = 12;

/** A list that comes as JSON texts of its parts, which travel as they come: nobody on this side has to read them. */
export class ListSource {
  /** `next` answers null when there is no more. */
  constructor(readonly next: () => string | null) {}
}

export interface Packing {
  /** What is done with each piece. What it throws ends the packing. */
  send: (piece: Piece) => void;
  /** Called now and then, so that the page can do something else. */
  rest?: () => Promise<void>;
  /** What the other side has already. */
  sent?: Sent;
}

/** Hands the pieces over first, then answers the rest. Nothing that is no plain data gets through. */
export async function pack(value: unknown, { send, rest, sent = new Sent() }: Packing): Promise<Parcel> {
  const views: Parcel['views'] = [];
  const long: Long[] = [];
  const text = JSON.stringify(without(value, [], views, long)) ?? 'null';
  const lists: Parcel['lists'] = [];
  let since = performance.now();
  for (const { path, list } of long) {
    if (list instanceof ListSource) {
      const number = sent.begin();
      for (let part = list.next(); part !== null; part = list.next()) send({ list: number, text: part });
      lists.push({ path, list: number });
      continue;
    }
    let number = sent.find(list);
    if (number === null) {
      number = sent.begin();
      for (let at = 0; at < list.length; at += PIECE) {
        send({ list: number, text: JSON.stringify(list.slice(at, at + PIECE)) });
        if (rest !== undefined && performance.now() - since > PATIENCE_MS) {
          await rest();
          since = performance.now();
        }
      }
      sent.complete(list, number);
    }
    lists.push({ path, list: number });
  }
  return { text, views, lists };
}

/** How many lists the other side is asked to keep: people and pairs of what is shown, of a scenario beside it, and of a step back. */
const KEPT = 8;

/**
 * The lists that the other side has already, so that the same people cross once and not with every question. A list that has crossed is
 * frozen: whoever wants another one makes a new one, as undo asks for anyway.
 */
export class Sent {
  private readonly numbers = new Map<readonly unknown[], number>();
  private begun = new Set<number>();
  private last = 0;

  /** The list's number; null when the other side does not have it. */
  find(list: readonly unknown[]): number | null {
    const number = this.numbers.get(list);
    if (number === undefined) return null;
    // The longest unused comes first.
    this.numbers.delete(list);
    this.numbers.set(list, number);
    return number;
  }

  begin(): number {
    this.begun.add(++this.last);
    return this.last;
  }

  complete(list: readonly unknown[], number: number): void {
    this.numbers.set(Object.freeze(list), number);
    this.begun.delete(number);
  }

  /** What the other side may drop: lists that never became complete, and those that were not used for long. Only while nothing is being packed. */
  superfluous(): number[] {
    const drop = [...this.begun];
    this.begun = new Set();
    for (const [list, number] of this.numbers) {
      if (this.numbers.size <= KEPT) break;
      this.numbers.delete(list);
      drop.push(number);
    }
    return drop;
  }
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
  unpack(parcel: Parcel): unknown {
    return assembled(parcel, (list) => this.lists.get(list) ?? []);
  }
}

/** The text of a list, which goes on to the core as it came. */
export class ListText {
  /** Lists one after the other, none of them empty. */
  readonly parts: string[] = [];

  take(text: string): void {
    this.parts.push(text);
  }

  get json(): string {
    return `[${this.parts.map((part) => part.slice(1, -1)).join(',')}]`;
  }
}

/** Lists as texts, under their numbers. */
export class Texts {
  private readonly lists = new Map<number, ListText>();

  take({ list, text }: Piece): void {
    let whole = this.lists.get(list);
    if (whole === undefined) {
      whole = new ListText();
      this.lists.set(list, whole);
    }
    whole.take(text);
  }

  drop(list: number): void {
    this.lists.delete(list);
  }

  /** The value, with a `ListText` in place of each long list. */
  unpack(parcel: Parcel): unknown {
    return assembled(parcel, (list) => this.lists.get(list) ?? []);
  }
}

function assembled({ text, views, lists }: Parcel, found: (list: number) => unknown): unknown {
  const root = { value: JSON.parse(text) as unknown };
  for (const { path, view } of views) put(root, path, view);
  for (const { path, list } of lists) put(root, path, found(list));
  return root.value;
}

/** Lets whatever else the page has to do go first. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Long {
  path: Path;
  list: readonly unknown[] | ListSource;
}

function without(value: unknown, path: Path, views: Parcel['views'], lists: Long[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value) || value instanceof Blob) {
    views.push({ path, view: value });
    return null;
  }
  if (value instanceof ListSource) {
    lists.push({ path, list: value });
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
