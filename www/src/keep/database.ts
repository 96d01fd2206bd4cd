/**
 * What this browser keeps: the only module that touches IndexedDB. Two stores: `programmes` (which save is the last, who may write the next, the
 * locked key) and `saves` (sealed bytes, three of each programme). No name, no time, no key that opens anything is in them.
 *
 * A save is written in one transaction, read back and compared, and only then pointed at; so whatever stops it in between leaves the one before.
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, deleteDB, openDB } from 'idb';
import type { Shelved } from './shapes.js';

const NAME = 'viceversa';
const VERSION = 1;
/** Saves of a programme that stay. */
const GENERATIONS = 3;

export interface KeptProgramme {
  id: string;
  number: number;
  /** The save that counts. */
  revision: number;
  /** The tab that may write: whoever took the programme over last. */
  writer: string;
  /** The key, under the passphrase. */
  locked: string;
}

interface Save {
  id: string;
  revision: number;
  sealed: Uint8Array;
}

interface Schema extends DBSchema {
  programmes: { key: string; value: KeptProgramme };
  saves: { key: [string, number]; value: Save };
}

type Stores = ('programmes' | 'saves')[];
type Writing = IDBPTransaction<Schema, Stores, 'readwrite'>;

/** Another tab has written this programme, taken it over, or ended it. */
export class Stale extends Error {}
/** What was read back is not what was written. */
export class Differs extends Error {}
/** A newer page has these programmes in a shape that this one does not know. */
export class Newer extends Error {}
/** Another tab holds on to an older shape. */
export class Blocked extends Error {}

/** The way of a save. Tests stop it at each. */
export type Step = 'begin' | 'written' | 'compared' | 'pointed' | 'pruned';
type At = (step: Step) => void | Promise<void>;
const onwards: At = () => undefined;

/** Who saves, and on what the save rests. */
export interface Writer {
  id: string;
  writer: string;
  /** Of the save that this one follows. */
  revision: number;
}

/**
 * Whether the browser says that there is no such database. Opening one and calling that off tells too, but leaves an empty one in WebKit, so it is
 * the way of browsers that do not say.
 */
async function isMissing(): Promise<boolean> {
  // In a sandbox without an address of its own there is none to ask for, and Chromium's answer has a second rejection that nobody can catch.
  const { origin, location } = globalThis as { origin?: string; location?: Location };
  if (origin === 'null' && location?.protocol !== 'file:') return false;
  try {
    return !(await indexedDB.databases()).some(({ name }) => name === NAME);
  } catch {
    return false;
  }
}

export class Database {
  private constructor(private readonly db: IDBPDatabase<Schema>) {}

  /**
   * Opens what is kept; null where nothing is and nothing is to be (a visit leaves nothing behind). `lost` is called when the browser or a newer page
   * takes the connection away.
   */
  static async open(lost: () => void, create: boolean): Promise<Database | null> {
    if (typeof indexedDB === 'undefined') throw new DOMException('There is no IndexedDB.', 'NotSupportedError');
    if (!create && (await isMissing())) return null;
    let nothing = false;
    // Given up before it came.
    let late = false;
    try {
      const db = await new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
        openDB<Schema>(NAME, VERSION, {
          upgrade(opened, before, _after, transaction) {
            if (before === 0 && !create) {
              nothing = true;
              transaction.done.catch(() => undefined);
              transaction.abort();
              return;
            }
            opened.createObjectStore('programmes', { keyPath: 'id' });
            opened.createObjectStore('saves', { keyPath: ['id', 'revision'] });
          },
          blocked: () => {
            late = true;
            reject(new Blocked());
          },
          // A newer page must not wait for this one.
          blocking: (_before, _after, event) => {
            (event.target as IDBDatabase).close();
            lost();
          },
          terminated: lost,
        }).then((opened) => (late ? opened.close() : resolve(opened)), reject);
      });
      return new Database(db);
    } catch (error) {
      if (nothing) return null;
      throw error instanceof DOMException && error.name === 'VersionError' ? new Newer() : error;
    }
  }

  close(): void {
    this.db.close();
  }

  /** Everything that is kept, in the order in which it was begun. */
  async shelf(): Promise<Shelved[]> {
    const transaction = this.db.transaction(['programmes', 'saves']);
    const [programmes, saves] = await Promise.all([transaction.objectStore('programmes').getAll(), transaction.objectStore('saves').getAllKeys()]);
    await transaction.done;
    return programmes
      // What was stopped before its first save holds nothing.
      .filter(({ revision }) => revision > 0)
      .map(({ id, number, revision }) => ({ id, number, revision, earlier: saves.filter(([of, at]) => of === id && at < revision).map(([, at]) => at).sort((a, b) => b - a) }))
      .sort((a, b) => a.number - b.number);
  }

  /** A programme with one of its saves: the last, or that of a revision. Null where the programme or the save is not there. */
  async read(id: string, revision: number | null = null): Promise<{ programme: KeptProgramme; sealed: Uint8Array | null } | null> {
    const transaction = this.db.transaction(['programmes', 'saves']);
    const programme = await transaction.objectStore('programmes').get(id);
    const save = programme === undefined ? undefined : await transaction.objectStore('saves').get([id, revision ?? programme.revision]);
    await transaction.done;
    return programme === undefined ? null : { programme, sealed: save?.sealed ?? null };
  }

  /** Begins a programme, before its first save. */
  create(id: string, writer: string, locked: string): Promise<Writer & { number: number }> {
    return this.writing(async (transaction) => {
      const programmes = transaction.objectStore('programmes');
      const number = (await programmes.getAll()).reduce((most, one) => Math.max(most, one.number), 0) + 1;
      await programmes.add({ id, number, revision: 0, writer, locked });
      return { id, number, writer, revision: 0 };
    });
  }

  /** From now on only this writer may save; whoever could before is stale. Answers the revision from which it goes on. */
  claim(id: string, writer: string): Promise<number> {
    return this.writing(async (transaction) => {
      const programmes = transaction.objectStore('programmes');
      const programme = await programmes.get(id);
      if (programme === undefined) throw new Stale();
      await programmes.put({ ...programme, writer });
      return programme.revision;
    });
  }

  /** Writes a save, reads it back, points at it, and drops what is older than the last three. Answers its revision. */
  async save(writer: Writer, sealed: Uint8Array, at: At = onwards): Promise<number> {
    const { id } = writer;
    const revision = writer.revision + 1;
    await at('begin');
    await this.writing(async (transaction) => {
      await current(transaction, writer);
      await transaction.objectStore('saves').put({ id, revision, sealed });
    });
    await at('written');
    if (!same((await this.db.get('saves', [id, revision]))?.sealed, sealed)) {
      // Another tab may have put its own there, which is refusal enough.
      await this.drop(writer, revision).catch((error: unknown) => {
        if (error instanceof Stale) throw error;
      });
      throw new Differs();
    }
    await at('compared');
    await this.writing(async (transaction) => {
      const programme = await current(transaction, writer);
      await transaction.objectStore('programmes').put({ ...programme, revision });
    });
    await at('pointed');
    // It counts from here on; what is too much goes with the next save where it does not go now.
    await this.prune(id, revision).catch(() => undefined);
    await at('pruned');
    return revision;
  }

  /** Ends a programme: its key and all of its saves; with the last one the database itself. Fails where anything of it is still there afterwards. */
  async end(id: string): Promise<void> {
    await this.writing(async (transaction) => {
      await transaction.objectStore('programmes').delete(id);
      await transaction.objectStore('saves').delete(allOf(id));
    });
    const [key, saves, rest] = await Promise.all([this.db.getKey('programmes', id), this.db.getAllKeys('saves', allOf(id)), this.shelf()]);
    if (key !== undefined || saves.length > 0) throw new Differs();
    if (rest.length > 0) return;
    this.close();
    // Another tab that looks at the list lets go of it when asked.
    await deleteDB(NAME);
  }

  private async prune(id: string, revision: number): Promise<void> {
    if (revision <= GENERATIONS) return;
    await this.db.delete('saves', IDBKeyRange.bound([id, 0], [id, revision - GENERATIONS]));
  }

  private drop(writer: Writer, revision: number): Promise<void> {
    return this.writing(async (transaction) => {
      await current(transaction, writer);
      await transaction.objectStore('saves').delete([writer.id, revision]);
    });
  }

  /** All of it on the disk, or nothing of it. */
  private async writing<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    const transaction = this.db.transaction<Stores, 'readwrite'>(['programmes', 'saves'], 'readwrite', { durability: 'strict' });
    // Whatever ends it is thrown below.
    transaction.done.catch(() => undefined);
    try {
      const answer = await work(transaction);
      await transaction.done;
      return answer;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw transaction.error ?? error;
    }
  }
}

/** The programme, as long as nobody else has written or taken it. */
async function current(transaction: Writing, { id, writer, revision }: Writer): Promise<KeptProgramme> {
  const programme = await transaction.objectStore('programmes').get(id);
  if (programme === undefined || programme.writer !== writer || programme.revision !== revision) throw new Stale();
  return programme;
}

const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);
}
