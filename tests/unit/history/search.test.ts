import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Found } from '@/history/search.ts';
import { DAY, NOON, freshHistory, reading } from './samples.ts';

const at = (path: string) => `https://warta.contoh.com/${path}`;
const keys = (found: Found[]) => found.map(({ entry }) => entry.key.split('/').at(-1));

async function archive() {
  const history = await freshHistory();
  const add = (path: string, days: number, title: string, text: string, people: string[] = []) =>
    history.record(reading(at(path), { title, paragraphs: text.split('|') }, people), NOON + days * DAY);
  await add('banjir', 0, 'Banjir di pesisir', 'Warga membaca pengumuman. Air naik cepat.|Perahu datang.');
  await add('sekolah', 1, 'Sekolah dibuka', 'Anak-anak menulis soal banjir di pesisir utara.');
  await add('kafe', 2, 'Café baru', 'Pengunjung menyukai suasana.', ['Sinta Lestari']);
  await add('sinta', 3, 'Pameran lukisan', 'Sinta melukis laut.');
  return history;
}

describe('search', () => {
  it.each([
    ['banjir', ['banjir', 'sekolah']],
    ['banjir pesisir', ['banjir', 'sekolah']],
    ['banjir kafe', []],
    ['BANJ pes', ['banjir', 'sekolah']],
    ['cafe', ['kafe']],
    ['sinta', ['kafe', 'sinta']],
    ['membaca', ['banjir']],
    ['baca', ['banjir']],
    ['dibaca', ['banjir']],
    ['di', ['banjir', 'sekolah']],
    ['warta', ['sinta', 'kafe', 'sekolah', 'banjir']],
    ['—', []],
    ['', []],
  ])('finds for %j', async (text, expected) => {
    const history = await archive();
    expect(keys(await history.search({ text, limit: 20 }))).toEqual(expected);
  });

  it('says where it found the words and marks the sentence', async () => {
    const history = await archive();
    const [title, text] = await history.search({ text: 'banjir utara', limit: 20 });
    expect(text).toBeUndefined();
    expect(title).toMatchObject({
      field: 'text',
      title: { text: 'Sekolah dibuka', marks: [] },
      excerpt: {
        text: 'Anak-anak menulis soal banjir di pesisir utara.',
        marks: [
          { start: 23, end: 29 },
          { start: 41, end: 46 },
        ],
      },
    });
  });

  it('marks the one sentence of its paragraph', async () => {
    const history = await archive();
    const [found] = await history.search({ text: 'baca', limit: 20 });
    expect(found?.excerpt).toEqual({ text: 'Warga membaca pengumuman.', marks: [{ start: 6, end: 13 }] });
  });

  it('does not find what was deleted, and finds it after undo', async () => {
    const history = await archive();
    const removed = await history.remove([at('banjir')]);
    expect(keys(await history.search({ text: 'banjir', limit: 9 }))).toEqual(['sekolah']);
    await history.restore(removed.ok ? removed.value.batch : 0);
    expect(keys(await history.search({ text: 'banjir', limit: 9 }))).toEqual(['banjir', 'sekolah']);
  });

  it('leaves out the best ones that are known already', async () => {
    const history = await archive();
    expect(keys(await history.search({ text: 'warta', skip: 1, limit: 2 }))).toEqual(['kafe', 'sekolah']);
    expect(keys(await history.search({ text: 'warta', skip: 4, limit: 2 }))).toEqual([]);
  });

  it('narrows by filter', async () => {
    const history = await archive();
    expect(keys(await history.search({ text: 'banjir', limit: 9, filter: { from: NOON + DAY } }))).toEqual([
      'sekolah',
    ]);
  });

  it('finds the same through all levels of the index', async () => {
    const history = await freshHistory();
    for (let story = 0; story < 600; story++) {
      const text = `nomor${story} ${story % 2 ? 'ganjil' : 'genap'}`;
      await history.record(reading(at(String(story)), { title: 'Undian', paragraphs: [text] }), NOON + story);
      if (story === 300) await history.settle();
    }
    await history.settle();
    await history.remove([at('599')]);
    expect(keys(await history.search({ text: 'ganjil', limit: 3 }))).toEqual(['597', '595', '593']);
    expect(keys(await history.search({ text: 'ganjil nomor51', limit: 20 }))).toEqual([
      '519',
      '517',
      '515',
      '513',
      '511',
      '51',
    ]);
    await history.record(reading(at('7'), { title: 'Diralat', paragraphs: ['lain'] }), NOON + DAY);
    expect(keys(await history.search({ text: 'nomor7', limit: 20 }))).not.toContain('7');
    expect(keys(await history.search({ text: 'diralat', limit: 20 }))).toEqual(['7']);
  });
});

describe('appearances', () => {
  it('are the stories that name a person, newest first, with what they said', async () => {
    const history = await archive();
    await history.record(reading(at('pasar'), { title: 'Pasar' }, ['Sinta Lestari', 'Rino']), NOON + 9 * DAY);
    const found = await history.appearances({ name: 'sinta lestari', limit: 9 });
    expect(found.map(({ entry }) => entry.title)).toEqual(['Pasar', 'Café baru']);
    expect(found[0]?.quotes.map(({ text }) => text)).toEqual(['Harga turun']);
    const older = await history.appearances({ name: 'Sinta Lestari', before: NOON + 9 * DAY, limit: 9 });
    expect(older.map(({ entry }) => entry.title)).toEqual(['Café baru']);
  });

  it('leaves others of a similar name alone', async () => {
    const history = await archive();
    expect(await history.appearances({ name: 'Sinta', limit: 9 })).toEqual([]);
  });
});

describe('readingStats', () => {
  it('counts by week without gaps', async () => {
    const history = await archive();
    await history.record(reading(at('pasar')), NOON + 15 * DAY);
    const stats = await history.readingStats(0, Infinity);
    expect(stats).toMatchObject({ articles: 5, minutes: 5, removals: 5 });
    // 1 March 2026 is a Sunday.
    expect(stats.weeks.map(({ monday, articles }) => [monday, articles])).toEqual([
      ['2026-02-23', 1],
      ['2026-03-02', 3],
      ['2026-03-09', 0],
      ['2026-03-16', 1],
    ]);
    expect(stats.sites).toEqual([{ name: 'warta.contoh.com', articles: 5 }]);
    expect(stats.people).toEqual([{ name: 'Sinta Lestari', articles: 1 }]);
  });
});
