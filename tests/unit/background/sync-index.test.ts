import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forgetIndex, syncIndex, type SyncDesk } from '@/background/sync-index.ts';
import type { History } from '@/history/store.ts';
import { unpackIndex } from '@/history/sync.ts';
import { DAY, NOON, freshHistory, reading, valueOf } from '../history/samples.ts';

interface Device extends SyncDesk {
  history: History;
  sync(): Promise<void>;
}

/** The browser's own sync, as all devices see it. */
function sharedArea() {
  const items: Record<string, unknown> = { settings: { theme: 'dark' } };
  let writes = 0;
  return {
    items,
    writes: () => writes,
    read: async () => ({ ...items }),
    write: async (changed: Record<string, string>) => {
      writes++;
      Object.assign(items, changed);
    },
    remove: async (names: string[]) => {
      writes++;
      for (const name of names) delete items[name];
    },
  };
}

async function device(area: ReturnType<typeof sharedArea>, now = () => NOON + DAY): Promise<Device> {
  let shared: Record<string, unknown> = {};
  const desk = {
    history: await freshHistory(),
    area,
    loadShared: async () => shared,
    saveShared: async (items: Record<string, string>) => void (shared = items),
    now,
  };
  return { ...desk, sync: () => syncIndex(desk, 'always') };
}

const STORY = 'https://contoh.id/1';
const titles = async (of: Device) => (await of.history.list({ limit: 9 })).map(({ title }) => title);

describe('syncIndex', () => {
  it('adds on one device what was read on the other, without its text', async () => {
    const area = sharedArea();
    const [phone, desktop] = [await device(area), await device(area)];
    await phone.history.record(reading(STORY, { title: 'Panen garam' }), NOON);
    await phone.sync();
    await desktop.sync();
    expect(await titles(desktop)).toEqual(['Panen garam']);
    expect((await desktop.history.get(STORY))?.reading).toBeUndefined();
  });

  it('keeps the text of a story both have read, and the furthest progress', async () => {
    const area = sharedArea();
    const [phone, desktop] = [await device(area), await device(area)];
    await phone.history.record(reading(STORY), NOON);
    await desktop.history.record(reading(STORY), NOON);
    await phone.history.saveProgress(STORY, { paragraph: 1, share: 1, finished: true, spent: 9 });
    await phone.sync();
    await desktop.sync();
    const story = await desktop.history.get(STORY);
    expect(story?.entry.progress).toEqual({ paragraph: 1, share: 1, finished: true });
    expect(story?.reading?.article.paragraphs).toHaveLength(2);
    expect(story?.entry.spent).toBe(0);
  });

  it('deletes everywhere what was deleted on one device', async () => {
    const area = sharedArea();
    const [phone, desktop] = [await device(area), await device(area)];
    await phone.history.record(reading(STORY), NOON);
    await phone.sync();
    await desktop.sync();
    await desktop.history.remove([STORY]);
    await desktop.sync();
    await phone.sync();
    expect(await titles(phone)).toEqual([]);
  });

  it('brings back everywhere a deletion that was undone', async () => {
    const area = sharedArea();
    let now = NOON + DAY;
    const [phone, desktop] = [await device(area, () => now), await device(area, () => now)];
    await phone.history.record(reading(STORY), NOON);
    await phone.sync();
    const { batch } = valueOf(await phone.history.remove([STORY]));
    await phone.sync();
    await desktop.sync();
    now += 1000;
    await phone.history.restore(batch);
    await phone.sync();
    await desktop.sync();
    expect(await titles(phone)).toHaveLength(1);
    expect(await titles(desktop)).toHaveLength(1);
  });

  it('takes what one device pruned for no deletion', async () => {
    const area = sharedArea();
    const late = () => NOON + 40 * DAY;
    const [phone, desktop] = [await device(area, late), await device(area, late)];
    await phone.history.record(reading(STORY), NOON);
    await phone.sync();
    await desktop.sync();
    await phone.history.remove([STORY]);
    await syncIndex(phone, '30-days');
    await desktop.sync();
    expect(await titles(desktop)).toHaveLength(1);
    expect(await titles(phone)).toEqual([]);
  });

  it('writes nothing when nothing changed', async () => {
    const area = sharedArea();
    const [phone, desktop] = [await device(area), await device(area)];
    for (let n = 0; n < 50; n++) await phone.history.record(reading(`https://contoh.id/${n}`), NOON + n);
    await phone.sync();
    await desktop.sync();
    const before = area.writes();
    await phone.sync();
    await desktop.sync();
    expect(area.writes()).toBe(before);
  });

  it('passes over a damaged item and leaves the settings alone', async () => {
    const area = sharedArea();
    area.items['history-0'] = 'not ours';
    area.items['history-11'] = 7;
    const phone = await device(area);
    await phone.history.record(reading(STORY), NOON);
    await phone.sync();
    expect([...unpackIndex(area.items).keys()]).toEqual([STORY]);
    expect(area.items['settings']).toEqual({ theme: 'dark' });
    expect(area.items).not.toHaveProperty('history-11');
  });

  it('loses nothing where the quota is used up', async () => {
    const area = { ...sharedArea(), write: () => Promise.reject(new Error('QUOTA_BYTES')) };
    const phone = await device(area);
    await phone.history.record(reading(STORY), NOON);
    await expect(phone.sync()).rejects.toThrow('QUOTA_BYTES');
    expect(await titles(phone)).toHaveLength(1);
  });
});

describe('forgetIndex', () => {
  it('takes the index out and leaves the settings and the history', async () => {
    const area = sharedArea();
    const phone = await device(area);
    await phone.history.record(reading(STORY), NOON);
    await phone.sync();
    await forgetIndex(phone);
    expect(Object.keys(area.items)).toEqual(['settings']);
    expect(await titles(phone)).toHaveLength(1);
  });
});
