/** The database of kept programmes by itself, over an IndexedDB in memory: stopped at every step, and written by two tabs in every order. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { assert, root, same } from './lib/tools.mjs';

const require = createRequire(path.join(root, 'www', 'package.json'));

/** The page's own module with an IndexedDB of this process, and a clock of its own: tests of the page run beside it and go by the real one. */
async function model() {
  globalThis.clockOfModel ??= Date.now;
  if (model.made) return model.made;
  await import(pathToFileURL(require.resolve('fake-indexeddb/auto')).href);
  const folder = mkdtempSync(path.join(tmpdir(), 'viceversa-model-'));
  const outfile = path.join(folder, 'database.mjs');
  require('esbuild').buildSync({ entryPoints: [path.join(root, 'www/src/keep/database.ts')], bundle: true, format: 'esm', define: { 'Date.now': 'globalThis.clockOfModel' }, outfile, logLevel: 'error' });
  model.made = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return model.made;
}

const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
const value = (sealed) => JSON.parse(new TextDecoder().decode(sealed));
const failure = (promise) => promise.then(() => null, (error) => error);

/** An empty database. */
async function fresh(Database) {
  const { IDBFactory } = await import(pathToFileURL(require.resolve('fake-indexeddb')).href);
  globalThis.indexedDB = new IDBFactory();
  return Database.open(() => {}, true);
}

/** A programme with these saves, and who may write the next. */
async function kept(database, saves) {
  const writer = await database.create('one', 'tab', 'locked');
  for (const save of saves) writer.revision = await database.save(writer, bytes(save));
  return writer;
}

/** What opening finds: the save that counts must be there whole. */
async function opened(Database) {
  const database = await Database.open(() => {}, false);
  const found = await database.read('one');
  const shelf = await database.shelf();
  database.close();
  assert(found?.sealed, 'the save that counts is not there');
  return { revision: found.programme.revision, content: value(found.sealed), earlier: shelf[0].earlier };
}

/** Numbers from a seed (mulberry32). */
function random(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const tests = [
  {
    name: 'kept, model: a save that is stopped at any of its steps leaves the old or the new, with two before it (D02)',
    async run() {
      const { Database } = await model();
      for (const stop of ['begin', 'written', 'compared', 'pointed', 'pruned']) {
        const database = await fresh(Database);
        const writer = await kept(database, ['a', 'b', 'c', 'd']);
        const ended = await failure(database.save(writer, bytes('e'), (step) => {
          if (step === stop) throw new Error('the power is gone');
        }));
        same(ended?.message, 'the power is gone', `what ended the save at “${stop}”`);
        database.close();
        const after = await opened(Database);
        const isNew = stop === 'pointed' || stop === 'pruned';
        same([after.revision, after.content], isNew ? [5, 'e'] : [4, 'd'], `what is there after a stop at “${stop}”`);
        same(after.earlier.slice(0, 2), isNew ? [4, 3] : [3, 2], `what is before it after a stop at “${stop}”`);
        // And the next save comes through, over whatever was left.
        const again = await Database.open(() => {}, false);
        const claimed = await again.claim('one', 'another tab');
        same(await again.save({ id: 'one', writer: 'another tab', revision: claimed }, bytes('f')), after.revision + 1, 'the next revision');
        again.close();
        same((await opened(Database)).content, 'f', 'what the next save holds');
      }
    },
  },
  {
    name: 'kept, model: whichever request to the database fails, the old or the new is there, and what was called saved is the new (D01, D02)',
    async run() {
      const { Database } = await model();
      const store = globalThis.IDBObjectStore.prototype;
      const own = Object.fromEntries(['get', 'put', 'delete'].map((name) => [name, store[name]]));
      let count = 0;
      for (let fail = 0; ; fail += 1) {
        const database = await fresh(Database);
        const writer = await kept(database, ['a', 'b', 'c', 'd']);
        let asked = 0;
        for (const name of Object.keys(own)) {
          store[name] = function (...given) {
            if (asked++ === fail) throw new DOMException('no room', 'QuotaExceededError');
            return own[name].apply(this, given);
          };
        }
        const ended = await failure(database.save(writer, bytes('e')));
        Object.assign(store, own);
        database.close();
        const { content } = await opened(Database);
        same(ended === null ? content : ['d', 'e'].includes(content), ended === null ? 'e' : true, `what is there when request ${fail} fails`);
        if (ended !== null) same(ended.name, 'QuotaExceededError', 'what is told');
        count += 1;
        if (asked <= fail) break;
      }
      assert(count > 5, `only ${count} requests were made`);
      return `${count - 1} requests, each failed once`;
    },
  },
  {
    name: 'kept, model: what is read back otherwise than it was written is no save (D03)',
    async run() {
      const { Database, Differs } = await model();
      const database = await fresh(Database);
      const writer = await kept(database, ['a', 'b']);
      const store = globalThis.IDBObjectStore.prototype;
      const { put } = store;
      store.put = function (record) {
        return put.call(this, record.sealed ? { ...record, sealed: record.sealed.slice(1) } : record);
      };
      const ended = await failure(database.save(writer, bytes('c')));
      store.put = put;
      assert(ended instanceof Differs, `it ended with ${ended}`);
      database.close();
      same(await opened(Database), { revision: 2, content: 'b', earlier: [1] }, 'what is there');
    },
  },
  {
    name: 'kept, model: 10,000 interleavings of two tabs that take over from each other lose no save that was called saved (D04, D13)',
    async run() {
      const { Database, Stale } = await model();
      const counts = { saved: 0, refused: 0, taken: 0 };
      for (let run = 0; run < 10_000; run += 1) {
        const next = random(run + 1);
        // A clock that jumps: nothing may be put in order by it.
        globalThis.clockOfModel = () => next(2 ** 31);
        const database = await fresh(Database);
        await kept(database, [[]]);
        const waiting = [];
        const turn = () => new Promise((go) => waiting.push(go));
        let busy = 2;
        const acknowledged = [];
        const tab = async (name) => {
          let mine = null;
          for (let edit = 0; edit < 3; edit += 1) {
            if (mine === null || next(8) === 0) {
              await turn();
              const token = `${name}${edit}`;
              const revision = await database.claim('one', token);
              counts.taken += 1;
              await turn();
              const { programme, sealed } = await database.read('one');
              // Overtaken between taking and reading: nothing was begun, so take again.
              if (programme.writer !== token) {
                mine = null;
                edit -= 1;
                continue;
              }
              mine = { id: 'one', writer: token, revision, content: value(sealed) };
            }
            const mark = `${name}${edit}`;
            const content = [...mine.content, mark];
            const ended = await failure(database.save(mine, bytes(content), turn).then((revision) => {
              acknowledged.push(mark);
              mine = { ...mine, revision, content };
            }));
            if (ended === null) counts.saved += 1;
            else {
              assert(ended instanceof Stale, `run ${run}: ${ended?.stack}`);
              counts.refused += 1;
              mine = null;
            }
          }
          busy -= 1;
        };
        const both = Promise.all([tab('A'), tab('B')]);
        let failed = null;
        both.catch((error) => { failed = error; });
        while (busy > 0 && failed === null) {
          if (waiting.length > 0 && (waiting.length === busy || next(3) === 0)) waiting.splice(next(waiting.length), 1)[0]();
          await new Promise((go) => setImmediate(go));
        }
        globalThis.clockOfModel = Date.now;
        await both;
        const { sealed, programme } = await database.read('one');
        const lost = acknowledged.filter((mark) => !value(sealed).includes(mark));
        same(lost, [], `run ${run}: saves that were called saved and are gone`);
        same(programme.revision, value(sealed).length + 1, `run ${run}: the revision`);
        database.close();
      }
      assert(counts.refused > 1_000, `only ${counts.refused} saves were refused: the tabs hardly met`);
      return `${counts.saved} saves, ${counts.refused} refused, 0 lost`;
    },
  },
  {
    name: 'kept, model: a newer page is not kept waiting, and its database is refused without a write (D05, D11)',
    async run() {
      const { Database, Newer, Blocked } = await model();
      const database = await fresh(Database);
      await kept(database, ['a']);
      database.close();
      let lost = 0;
      const older = await Database.open(() => { lost += 1; }, false);
      const upgraded = await new Promise((done, fail) => {
        const request = indexedDB.open('viceversa', 2);
        request.onsuccess = () => done(request.result);
        request.onblocked = () => fail(new Error('the newer page waits'));
        request.onerror = () => fail(request.error);
      });
      same(lost, 1, 'how often the older page was told');
      assert((await failure(older.shelf())) !== null, 'the older page still reads');
      const before = await new Promise((done) => { upgraded.transaction('saves').objectStore('saves').count().onsuccess = ({ target }) => done(target.result); });
      for (const create of [false, true]) assert((await failure(Database.open(() => {}, create))) instanceof Newer, 'a newer database is opened');
      same(before, 1, 'saves');
      upgraded.close();
      // The other way round: a tab that does not let go is said, and nobody waits for it.
      const { IDBFactory } = await import(pathToFileURL(require.resolve('fake-indexeddb')).href);
      globalThis.indexedDB = new IDBFactory();
      const { open } = globalThis.indexedDB;
      globalThis.indexedDB.open = function (...given) {
        const request = open.apply(this, given);
        queueMicrotask(() => request.dispatchEvent(Object.assign(new globalThis.IDBVersionChangeEvent('blocked', { oldVersion: 0, newVersion: 1 }))));
        return request;
      };
      assert((await failure(Database.open(() => {}, true))) instanceof Blocked, 'a blocked database is not said');
    },
  },
  {
    name: 'kept, model: a programme that was ended is gone with all of its saves, and the last takes the database with it (D16)',
    async run() {
      const { Database } = await model();
      const database = await fresh(Database);
      await kept(database, ['a', 'b', 'c', 'd']);
      const other = await database.create('two', 'tab', 'locked');
      await database.save(other, bytes('z'));
      await database.end('one');
      same((await database.shelf()).map(({ id, number }) => [id, number]), [['two', 2]], 'what is left');
      await database.end('two');
      same(await indexedDB.databases(), [], 'databases');
      same(await Database.open(() => {}, false), null, 'what a later visit finds');
      same(await indexedDB.databases(), [], 'databases after the visit');
    },
  },
];
