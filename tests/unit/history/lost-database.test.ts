import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DATABASE } from '@/history/db.ts';
import { MIGRATIONS } from '@/history/schema.ts';
import { openHistory, type History } from '@/history/store.ts';
import { DAY, NOON, freshHistory, reading } from './samples.ts';

const JEMBATAN = 'https://kabar.example.com/jembatan';
const PASAR = 'https://berita.contoh.id/pasar/1';

const titles = async (history: History) => (await history.list({ limit: 9 })).map(({ title }) => title);

/** A factory that refuses to open some databases, as browsers do with damaged files. */
function refusing(factory: IDBFactory, names: Set<string>): IDBFactory {
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    if (names.has(name)) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return open(name, version);
  };
  return factory;
}

describe('a damaged database', () => {
  it('without its stores is set aside, not deleted', async () => {
    const indexedDB = new IDBFactory();
    await new Promise((done) => {
      const request = indexedDB.open(DATABASE, MIGRATIONS.length);
      request.onupgradeneeded = () => request.result.createObjectStore('other').put('kept', 1);
      request.onsuccess = () => done(request.result.close());
    });
    const history = await freshHistory(indexedDB);
    expect(history.state).toEqual({ readOnly: false, setAside: [DATABASE] });
    await history.record(reading(PASAR), NOON);
    expect(await titles(history)).toHaveLength(1);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([DATABASE, `${DATABASE}-2`]);
    history.close();
    const later = await freshHistory(indexedDB);
    expect(await titles(later)).toHaveLength(1);
    expect(later.state.setAside).toEqual([DATABASE]);
  });

  it('that does not open is set aside, and comes back once it does', async () => {
    const indexedDB = new IDBFactory();
    const first = await freshHistory(indexedDB);
    await first.record(reading(PASAR), NOON);
    await first.record(reading(JEMBATAN, { title: 'Jembatan' }), NOON + 1);
    first.close();

    const damaged = new Set([DATABASE]);
    refusing(indexedDB, damaged);
    const second = await freshHistory(indexedDB);
    expect(second.state.setAside).toEqual([DATABASE]);
    await second.record(reading(JEMBATAN, { title: 'Jembatan' }), NOON + DAY);
    second.close();

    damaged.clear();
    const third = await freshHistory(indexedDB);
    await third.settle();
    expect(third.state.setAside).toEqual([]);
    expect(await third.list({ limit: 9 })).toMatchObject([
      { key: JEMBATAN, reads: [NOON + 1, NOON + DAY] },
      { key: PASAR, reads: [NOON] },
    ]);
    expect((await third.get(PASAR))?.reading).toEqual(reading(PASAR));
  });

  it('is deleted together with everything, when the reader asks for that', async () => {
    const indexedDB = new IDBFactory();
    const first = await freshHistory(indexedDB);
    await first.record(reading(PASAR), NOON);
    first.close();
    const damaged = new Set([DATABASE]);
    refusing(indexedDB, damaged);
    const second = await freshHistory(indexedDB);
    await second.clearAll();
    expect(second.state.setAside).toEqual([]);
    second.close();
    damaged.clear();
    const third = await freshHistory(indexedDB);
    await third.settle();
    expect(await titles(third)).toEqual([]);
  });

  it('is no reason to open one where the browser gives none', async () => {
    const indexedDB = refusing(new IDBFactory(), new Set([DATABASE, `${DATABASE}-2`]));
    await expect(freshHistory(indexedDB)).rejects.toThrow('no history database can be opened');
  });
});

describe('a database that the browser threw away', () => {
  /** A note outside of the database. */
  function markerOf(marked?: object) {
    const marker = {
      marked: marked as { lostAt?: number } | undefined,
      load: async () => marker.marked,
      save: async (next: object | undefined) => void (marker.marked = next),
    };
    return marker;
  }
  const open = (indexedDB: IDBFactory, marker: ReturnType<typeof markerOf>) =>
    openHistory({ indexedDB, now: () => NOON, marker });

  it('is told of until the reader knows it, while the history goes on', async () => {
    const marker = markerOf();
    const before = await open(new IDBFactory(), marker);
    await before.record(reading(PASAR), NOON);
    const emptied = new IDBFactory();
    expect((await open(emptied, marker)).state.lostAt).toBe(NOON);
    const history = await open(emptied, marker);
    expect(history.state.lostAt).toBe(NOON);
    expect((await history.record(reading(JEMBATAN), NOON)).ok).toBe(true);
    await history.acknowledgeLoss();
    expect(history.state).toEqual({ readOnly: false, setAside: [] });
    expect((await open(emptied, marker)).state.lostAt).toBeUndefined();
  });

  it.each<[string, (history: History) => Promise<unknown>]>([
    ['nothing was read yet', async () => undefined],
    ['the reader cleared everything', (history) => history.clearAll()],
  ])('is no loss where %s', async (_, act) => {
    const marker = markerOf();
    const history = await open(new IDBFactory(), marker);
    await act(history);
    expect((await open(new IDBFactory(), marker)).state.lostAt).toBeUndefined();
  });

  it('never stops a history whose note cannot be kept', async () => {
    const failing = () => Promise.reject(new Error('gone'));
    const history = await openHistory({
      indexedDB: new IDBFactory(),
      now: () => NOON,
      marker: { load: failing, save: failing },
    });
    expect((await history.record(reading(PASAR), NOON)).ok).toBe(true);
  });
});

describe('a disk without room', () => {
  it('refuses the reading, touches nothing that is stored, and records again when there is room', async () => {
    const history = await freshHistory();
    const room = { full: false };
    await history.record(reading(PASAR), NOON);
    const { put, delete: remove } = IDBObjectStore.prototype;
    const refuse = () => {
      if (room.full) throw new DOMException('no room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = function (...args) {
      refuse();
      return put.apply(this, args);
    };
    IDBObjectStore.prototype.delete = function (...args) {
      refuse();
      return remove.apply(this, args);
    };
    try {
      room.full = true;
      const changed = reading(PASAR, { paragraphs: ['Ralat.'] });
      expect(await history.record(changed, NOON + DAY)).toEqual({ ok: false, refusal: 'storage-full' });
      expect(await history.record(reading(JEMBATAN), NOON)).toEqual({ ok: false, refusal: 'storage-full' });
      expect((await history.get(PASAR))?.reading).toEqual(reading(PASAR));
      expect(await titles(history)).toHaveLength(1);
      room.full = false;
      expect((await history.record(reading(JEMBATAN), NOON)).ok).toBe(true);
      expect(await titles(history)).toHaveLength(2);
    } finally {
      Object.assign(IDBObjectStore.prototype, { put, delete: remove });
    }
  });
});
