import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openHistory } from '@/history/store.ts';
import { unreadStory } from '@/history/import-links.ts';
import { DAY, NOON, freshHistory, reading, valueOf } from './samples.ts';

const PASAR = 'https://berita.contoh.id/pasar/1';
const HUJAN = 'https://warta.contoh.com/hujan';

describe('remove', () => {
  it('is taken back whole, versions included', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    await history.record(reading(PASAR, { paragraphs: ['Ralat.'] }), NOON + 1);
    const before = await history.get(PASAR);
    const { batch, count } = valueOf(await history.remove([PASAR, 'https://tidak.ada/']));
    expect(count).toBe(1);
    expect(await history.get(PASAR)).toBeUndefined();
    expect(await history.restore(batch)).toEqual({ ok: true, value: 1 });
    expect(await history.get(PASAR)).toEqual(before);
  });

  it('leaves what was read again since', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    const { batch } = valueOf(await history.remove([PASAR]));
    await history.record(reading(PASAR, { title: 'Baru' }), NOON + DAY);
    expect(await history.restore(batch)).toEqual({ ok: true, value: 0 });
    expect((await history.get(PASAR))?.entry.title).toBe('Baru');
  });

  it('deletes by site and leaves the others', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    await history.record(reading(HUJAN), NOON);
    expect(valueOf(await history.removeMatching({ site: 'warta.contoh.com' })).count).toBe(1);
    expect((await history.list({ limit: 9 })).map(({ key }) => key)).toEqual([PASAR]);
  });

  it('is known as the last one until the trash is emptied', async () => {
    const indexedDB = new IDBFactory();
    let now = NOON;
    const history = await openHistory({ indexedDB, now: () => now });
    await history.record(reading(PASAR), NOON);
    await history.record(reading(HUJAN), NOON);
    expect(await history.lastRemoved()).toBeUndefined();
    await history.remove([PASAR]);
    now += 60_000;
    const last = valueOf(await history.remove([HUJAN]));
    expect(await history.lastRemoved()).toEqual(last);
    await history.restore(last.batch);
    expect(await history.lastRemoved()).toEqual({ batch: NOON, count: 1 });
    now += 9.5 * 60_000;
    expect(await history.lastRemoved()).toBeUndefined();
    await history.emptyTrash();
    expect(await history.restore(NOON)).toEqual({ ok: true, value: 0 });
    expect((await history.list({ limit: 9 })).map(({ key }) => key)).toEqual([HUJAN]);
  });

  it('clears everything', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    const { batch } = valueOf(await history.remove([PASAR]));
    await history.record(reading(HUJAN), NOON);
    await history.clearAll();
    expect(await history.list({ limit: 9 })).toEqual([]);
    expect(await history.restore(batch)).toEqual({ ok: true, value: 0 });
  });
});

describe('prune', () => {
  it.each([
    ['30-days', ['hujan', 'nanti']],
    ['1-year', ['hujan', 'lama', 'nanti']],
    ['always', ['hujan', 'lama', 'usang', 'nanti']],
  ] as const)('keeps %s', async (keep, expected) => {
    const history = await freshHistory();
    await history.record(reading('https://warta.contoh.com/usang'), NOON - 366 * DAY);
    await history.record(reading('https://warta.contoh.com/lama'), NOON - 31 * DAY);
    await history.record(reading(HUJAN), NOON - 29 * DAY);
    await history.merge([
      unreadStory({ url: HUJAN.replace('hujan', 'nanti'), title: 'Nanti' }, NOON - 900 * DAY),
    ]);
    expect(await history.count({ read: true })).toBe(3);
    await history.prune(keep);
    expect((await history.list({ limit: 9 })).map(({ key }) => key.split('/').at(-1))).toEqual(expected);
  });
});
