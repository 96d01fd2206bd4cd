/**
 * Keeps the programme that is open: every change is sealed by the core and written within a second. The passphrase is needed to begin and to open;
 * in between the page holds only the public half of the key, with which it can seal and open nothing.
 *
 * A save is the whole programme. That is what a journal of changes would be there for: at 2,000 people it is sealed, written, read back and pointed at in a
 * third of a second, the wait for calm included.
 */
import type { CallOptions, Core } from '../bridge/core.js';
import type { Programme, Undoable } from '../types.js';
import { failureOf, inWords } from '../words/failure.js';
import { Blocked, Database, Differs, Newer, Stale, type Writer } from './database.js';
import { hold, type Release } from './lock.js';
import { type Kept, NOTHING_KEPT, type OpenHere, type Shelved, type Trouble } from './shapes.js';

/** After the last change. */
const CALM_MS = 200;
/** After the first change that is not saved, however many follow: with what sealing and writing take it stays under a second. */
const LATEST_MS = 500;

/** Attempts at a save before it is said to have failed. */
const TRIES = 3;

export interface Host {
  call<K extends keyof Core>(name: K, args: Parameters<Core[K]>, options?: CallOptions): Promise<Awaited<ReturnType<Core[K]>>>;
  /** What is on the screen. */
  programme(): Programme;
  /** What can be undone in it. */
  past(): Undoable[];
  /** How often it was saved to files: no undo takes that back, so it stands beside the programme. */
  revision(): number;
  changed(kept: Kept): void;
  /** Nothing more is to be sealed for now: what sealed may end, with what it has in its memory. */
  rest(): void;
  /** Shows another programme. */
  show(programme: Programme): void;
}

interface Session extends Writer {
  number: number;
  recipient: string;
  earlier: readonly number[];
  /** What the last save holds; null where that is not what it was opened with. */
  saved: Programme | null;
  /** When the last save of this tab was done. */
  at: number | null;
  release: Release;
  readOnly: boolean;
}

export class Keeper {
  kept: Kept = NOTHING_KEPT;
  private session: Session | null = null;
  private database: Database | null = null;
  private timer = 0;
  /** When the first change that is not saved came. */
  private since: number | null = null;
  private saving: Promise<void> | null = null;
  /** What was on the screen at the last change. */
  private seen: Programme | null = null;
  private trouble: Trouble | null = null;
  /** The device goes round: what is on the screen is not the programme. */
  private paused = false;

  constructor(private readonly host: Host) {}

  /** Whether this browser holds just this. */
  holds(programme: Programme): boolean {
    return this.session !== null && this.session.saved === programme;
  }

  get readOnly(): boolean {
    return this.session?.readOnly === true;
  }

  /** Looks what is kept. */
  async look(): Promise<void> {
    try {
      const database = await this.connected(false);
      const shelf = (await database?.shelf()) ?? [];
      this.tell({ place: 'here', trouble: null, shelf });
    } catch (error) {
      const there = error instanceof Newer || error instanceof Blocked;
      this.tell({ place: there ? 'here' : 'missing', trouble: troubleOf(error), shelf: [] });
    }
  }

  onlyInFile(onlyInFile: boolean): void {
    this.tell({ onlyInFile });
  }

  /** Begins to keep what is on the screen. */
  async begin(passphrase: string): Promise<void> {
    const { recipient, locked } = await this.host.call('lockedKey', [passphrase]);
    const id = drawn();
    let begun = false;
    try {
      const database = await this.needed();
      const created = await database.create(id, drawn(), locked);
      begun = true;
      const programme = this.host.programme();
      const sealed = await this.host.call('sealKept', [{ ...programme, revision: this.host.revision(), past: this.host.past() }, { id, revision: 1 }, recipient]);
      const revision = await database.save(created, sealed);
      await this.close();
      const release = (await hold(id, true, () => this.lost())) ?? (() => undefined);
      this.trouble = null;
      this.session = { ...created, revision, recipient, earlier: [], saved: programme, at: Date.now(), release, readOnly: false };
    } catch (error) {
      if (this.session === null) this.host.rest();
      if (begun) await this.database?.end(id).catch(() => undefined);
      this.disconnect();
      throw troubleOf(error);
    }
    this.persist();
    this.tell({ onlyInFile: false });
    this.follow();
    await this.look();
  }

  /**
   * Opens a programme that is kept: its last save, or an earlier one. Where another tab has it, it can only be looked at here, unless it is taken over.
   * Nothing is written before the passphrase has proved right and the save whole.
   */
  async open(id: string, passphrase: string, revision: number | null = null, steal = false): Promise<void> {
    try {
      for (;;) {
        const database = await this.connected(false);
        const found = (await database?.read(id, revision)) ?? null;
        if (database === null || found === null) throw troubleBy('kept-gone');
        const { programme: record, sealed } = found;
        const wanted = { id, revision: revision ?? record.revision };
        const opened = await this.host.call('openKept', [sealed ?? new Uint8Array(), wanted, record.locked, passphrase]);
        const writer = drawn();
        const release = await hold(id, steal, () => this.lost());
        let at = record.revision;
        try {
          if (release !== null) at = await database.claim(id, writer);
        } catch (error) {
          release?.();
          throw error;
        }
        if (at !== record.revision) {
          // Another tab saved while this one was stretching the passphrase.
          release?.();
          continue;
        }
        const shelved = this.kept.shelf.find((one) => one.id === id);
        await this.close();
        this.host.show(opened.programme);
        this.session = {
          id, writer, number: record.number, revision: record.revision, recipient: opened.recipient, earlier: shelved?.earlier ?? [],
          saved: revision === null ? this.host.programme() : null, at: null, release: release ?? (() => undefined), readOnly: release === null,
        };
        break;
      }
    } catch (error) {
      if (this.session === null) this.host.rest();
      throw troubleOf(error);
    }
    this.persist();
    this.tell({ onlyInFile: false });
    this.follow();
  }

  /** Takes the programme that is open here from the tab that has it, as that left it. */
  async takeOver(passphrase: string): Promise<void> {
    const { session } = this;
    if (session === null) return;
    try {
      await this.open(session.id, passphrase, null, true);
    } catch (error) {
      // Ended in the other tab: what is here is here alone now, and may be changed.
      if (troubleOf(error).code === 'kept-gone') {
        this.forget();
        await this.look();
      }
      throw error;
    }
  }

  /** Ends a programme for good. */
  async end(id: string): Promise<void> {
    try {
      if (this.session?.id === id) this.forget();
      // Another tab must not write what is being deleted.
      (await hold(id, true, () => undefined))?.();
      const database = await this.connected(false);
      await database?.end(id);
    } catch (error) {
      throw troubleOf(error);
    } finally {
      this.disconnect();
      await this.look();
    }
  }

  /** To be called after every change of what is on the screen. */
  follow(): void {
    const { session } = this;
    const programme = this.host.programme();
    if (session === null || session.readOnly || this.paused || programme === this.seen) return;
    this.seen = programme;
    if (this.holds(programme)) return;
    const now = performance.now();
    this.since ??= now;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.flush(), Math.max(0, Math.min(CALM_MS, this.since + LATEST_MS - now)));
    // What has failed is said until it has come to an end.
    if (this.kept.open?.state === 'saved') this.tell({});
  }

  /** What goes with the programme has changed, and the programme has not. */
  touch(): void {
    if (this.session === null || this.session.readOnly || this.paused) return;
    this.session.saved = null;
    this.seen = null;
    this.follow();
  }

  /** Saves now what is not saved, and answers when there is nothing left to save or it has failed. */
  async flush(): Promise<void> {
    window.clearTimeout(this.timer);
    this.saving ??= this.save().finally(() => {
      this.saving = null;
    });
    await this.saving;
  }

  /** Before the device goes round: the programme leaves this page, and what is on the screen meanwhile is not it. */
  pause(): void {
    window.clearTimeout(this.timer);
    this.paused = true;
    this.seen = null;
    this.host.rest();
    if (this.session !== null) this.session.saved = null;
  }

  resume(): void {
    this.paused = false;
    this.follow();
  }

  /** Saves, and lets go of the programme; it stays where it is kept. */
  async close(): Promise<void> {
    if (this.session === null) return;
    if (!this.session.readOnly) await this.flush();
    this.forget();
  }

  /** Lets go at once. */
  forget(): void {
    window.clearTimeout(this.timer);
    this.session?.release();
    this.session = null;
    this.seen = null;
    this.since = null;
    this.paused = false;
    this.trouble = null;
    this.host.rest();
    this.tell({ onlyInFile: false });
  }

  private async save(): Promise<void> {
    for (let again = TRIES; ; ) {
      const { session } = this;
      if (session === null || session.readOnly || this.paused) return;
      const programme = this.host.programme();
      if (session.saved === programme) {
        this.since = null;
        this.trouble = null;
        this.tell({});
        return;
      }
      this.tell({});
      this.since = null;
      try {
        const sealed = await this.host.call('sealKept', [{ ...programme, revision: this.host.revision(), past: this.host.past() }, { id: session.id, revision: session.revision + 1 }, session.recipient]);
        const database = await this.connected(false);
        if (database === null) throw new Stale();
        const revision = await database.save(session, sealed);
        session.earlier = [session.revision, ...session.earlier].filter((one) => one > 0 && one > revision - 3);
        session.revision = revision;
        session.at = Date.now();
        // The device may have gone round meanwhile; then nothing of the programme may be held.
        if (!this.paused) session.saved = programme;
        this.trouble = null;
        again = TRIES;
      } catch (error) {
        // Another programme is open by now.
        if (this.session !== session) return;
        if (error instanceof Stale) return this.lost();
        if (passing(error) && (again -= 1) > 0) continue;
        this.trouble = troubleOf(error);
        this.tell({});
        return;
      }
    }
  }

  /** Another tab has this programme now. */
  private lost(): void {
    if (this.session === null) return;
    window.clearTimeout(this.timer);
    this.session.readOnly = true;
    this.tell({});
  }

  /** A connection; null where nothing is kept and nothing is to be. */
  private async connected(create: boolean): Promise<Database | null> {
    this.database ??= await Database.open(() => {
      this.database = null;
    }, create);
    return this.database;
  }

  private disconnect(): void {
    this.database?.close();
    this.database = null;
  }

  private async needed(): Promise<Database> {
    const database = await this.connected(true);
    if (database === null) throw new DOMException('There is no database.', 'NotFoundError');
    return database;
  }

  /** Never waited for: some browsers ask a person, who may not answer. */
  private persist(): void {
    if (this.kept.persisted !== 'not asked') return;
    const { storage } = navigator as { storage?: StorageManager };
    if (typeof storage?.persist !== 'function') return this.tell({ persisted: 'cannot' });
    this.tell({ persisted: 'asked' });
    storage.persist().then(
      (granted) => this.tell({ persisted: granted ? 'yes' : 'no' }),
      () => this.tell({ persisted: 'cannot' }),
    );
  }

  private tell(patch: Partial<Kept>): void {
    const shelf = patch.shelf ?? this.kept.shelf;
    const open = this.state();
    // The list says what is known of the programme that is open, without asking the database after every save.
    this.kept = { ...this.kept, ...patch, open, shelf: open === null ? shelf : shelf.map((one) => (one.id === open.id ? shelved(open) : one)) };
    this.host.changed(this.kept);
  }

  private state(): OpenHere | null {
    const { session, trouble } = this;
    if (session === null) return null;
    const { id, number, revision, earlier, at } = session;
    const state = session.readOnly ? 'elsewhere' : trouble !== null ? 'failed' : this.paused || this.holds(this.host.programme()) ? 'saved' : 'saving';
    return { id, number, revision, earlier, state, trouble, at };
  }
}

/** Whether the next attempt may fare better at once: the core is started again, the connection made again. */
function passing(error: unknown): boolean {
  if (error instanceof DOMException) return error.name === 'InvalidStateError' || error.name === 'AbortError' || error.name === 'UnknownError';
  return typeof error === 'object' && error !== null && 'code' in error && (error.code === 'core-crashed' || error.code === 'core-memory' || error.code === 'cancelled');
}

const shelved = ({ id, number, revision, earlier }: OpenHere): Shelved => ({ id, number, revision, earlier });

/** A name that says nothing: 128 bits. */
function drawn(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const troubleBy = (code: string): Trouble => inWords({ code, message: '', advice: '' });

/** By code, and in words for the person in front of it. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof Stale) return troubleBy('kept-stale');
  if (error instanceof Differs) return troubleBy('kept-differs');
  if (error instanceof Newer) return troubleBy('kept-newer');
  if (error instanceof Blocked) return troubleBy('kept-blocked');
  if (error instanceof DOMException) {
    switch (error.name) {
      case 'QuotaExceededError':
        return troubleBy('kept-full');
      case 'SecurityError':
      case 'NotSupportedError':
      case 'InvalidStateError':
      case 'NotAllowedError':
        return troubleBy('kept-cannot');
    }
    return troubleBy('kept-failed');
  }
  return failureOf(error, 'kept-failed');
}
