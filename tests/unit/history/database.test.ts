import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { exportJson } from '@/history/export-json.ts';
import { readJsonFile } from '@/history/import-json.ts';
import { MIGRATIONS, type Migration } from '@/history/schema.ts';
import { openHistory, type History } from '@/history/store.ts';
import { DAY, NOON, freshHistory, reading, valueOf } from './samples.ts';
import { STORED, putStored, stored } from './stored/load.ts';

const GARAM = 'https://warta.example.com/panen/garam';
const JEMBATAN = 'https://kabar.example.com/jembatan';
const PASAR = 'https://berita.contoh.id/pasar/1';
const versions = MIGRATIONS.map((_, place) => place + 1);

async function exported(history: History, at: number): Promise<string> {
  let file = '';
  for await (const part of exportJson(history.stories(), new Date(at))) file += part;
  return file;
}
const titles = async (history: History) => (await history.list({ limit: 9 })).map(({ title }) => title);

describe('a database of an older version', () => {
  it('is kept as an example for each version', () => {
    expect(STORED.filter((name) => name.startsWith('database-')).sort()).toEqual(
      versions.map((version) => `database-${version}.json`),
    );
  });

  it.each(versions)('of version %i is whole after it was brought to the present one', async (version) => {
    const factory = new IDBFactory();
    await putStored(factory, version);
    const history = await freshHistory(factory);
    expect(history.state).toEqual({ readOnly: false, setAside: [] });
    // The same two stories lie beside it as an export: nothing of them may be missing.
    expect(await exported(history, Date.UTC(2026, 2, 5, 5))).toBe(stored('export-1.json.txt'));
    const found = await history.search({ text: 'koperasi garam', limit: 9 });
    expect(found.map(({ entry }) => entry.key)).toEqual([GARAM]);
    const [met] = await history.appearances({ name: 'Sinta Lestari', limit: 9 });
    expect(met).toMatchObject({ role: 'Ketua Koperasi', quotes: [{ text: 'Cuaca cerah,' }] });
    expect(valueOf(await history.record(reading(JEMBATAN), NOON + 9 * DAY)).readBefore).toBeDefined();
  });
});

describe('an export of an older version', () => {
  it('is whole after it was imported', async () => {
    const file = stored('export-1.json.txt');
    const history = await freshHistory();
    const { stories, damaged } = valueOf(readJsonFile(file));
    expect(damaged).toEqual([]);
    await history.merge(stories);
    expect(await exported(history, Date.UTC(2026, 2, 5, 5))).toBe(file);
  });
});

describe('a migration that fails', () => {
  const failing: [string, Migration][] = [
    [
      'at once',
      () => {
        throw new Error('broken step');
      },
    ],
    ['in a promise', () => Promise.reject(new Error('broken step'))],
    [
      'after it deleted everything',
      async (db, upgrade) => {
        await upgrade.objectStore('entries').clear();
        db.deleteObjectStore('texts');
        throw new Error('broken step');
      },
    ],
  ];

  it.each(failing)('%s leaves the data readable, says so, and works once mended', async (_, step) => {
    const indexedDB = new IDBFactory();
    const before = await freshHistory(indexedDB);
    await before.record(reading(PASAR), NOON);
    before.close();

    const migrations = [...MIGRATIONS, step];
    const broken = await openHistory({ indexedDB, now: () => NOON, migrations });
    expect(broken.state).toEqual({ readOnly: true, setAside: [] });
    expect((await broken.get(PASAR))?.reading).toEqual(reading(PASAR));
    expect(await exported(broken, NOON)).toContain(PASAR);
    expect(await broken.record(reading(JEMBATAN), NOON)).toEqual({ ok: false, refusal: 'read-only' });
    expect(await broken.clearAll()).toEqual({ ok: false, refusal: 'read-only' });
    broken.close();

    const mended = await openHistory({ indexedDB, now: () => NOON, migrations: [...MIGRATIONS, () => {}] });
    expect(mended.state).toEqual({ readOnly: false, setAside: [] });
    expect(await titles(mended)).toEqual(['Harga cabai turun di pasar pagi']);
  });

  it('is what an older extension meets in a newer database', async () => {
    const indexedDB = new IDBFactory();
    const newer = await openHistory({ indexedDB, now: () => NOON, migrations: [...MIGRATIONS, () => {}] });
    await newer.record(reading(PASAR), NOON);
    newer.close();
    const older = await freshHistory(indexedDB);
    expect(older.state.readOnly).toBe(true);
    expect(await titles(older)).toHaveLength(1);
  });
});
