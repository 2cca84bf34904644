import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DAY, NOON, freshHistory, reading, valueOf } from './samples.ts';

const PASAR = 'https://berita.contoh.id/pasar/1';
const HUJAN = 'https://warta.contoh.com/hujan';

describe('record', () => {
  it('keeps a story whole', async () => {
    const history = await freshHistory();
    const story = reading(PASAR, { byline: 'Rino' }, ['Sinta Lestari']);
    const { entry, changed, readBefore } = valueOf(await history.record(story, NOON));
    expect(entry).toMatchObject({
      key: PASAR,
      site: 'berita.contoh.id',
      byline: 'Rino',
      at: NOON,
      reads: [NOON],
    });
    expect(entry).toMatchObject({ people: ['Sinta Lestari'], removals: 1 });
    expect([changed, readBefore]).toEqual([false, undefined]);
    expect(await history.get(PASAR)).toEqual({ entry, reading: story, versions: [] });
  });

  it('keeps one entry for mobile, AMP, tracked and paged addresses', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    await history.record(reading('https://m.berita.contoh.id/pasar/1?page=2&utm_source=x'), NOON + DAY);
    const again = valueOf(await history.record(reading(`${PASAR}/amp`), NOON + 2 * DAY));
    expect(again.readBefore).toBe(NOON + DAY);
    const entries = await history.list({ limit: 10 });
    expect(entries.map(({ reads }) => reads)).toEqual([[NOON, NOON + DAY, NOON + 2 * DAY]]);
  });

  it('keeps the earlier text of a changed story as a version and says so', async () => {
    const history = await freshHistory();
    const first = reading(PASAR);
    const second = reading(PASAR, { paragraphs: ['Ralat: harga naik.'] });
    await history.record(first, NOON);
    const recorded = valueOf(await history.record(second, NOON + DAY));
    expect(recorded.changed).toBe(true);
    expect(recorded.entry).toMatchObject({ versions: 1, changedAt: NOON + DAY });
    expect(await history.get(PASAR)).toMatchObject({
      reading: second,
      versions: [{ at: NOON, reading: first }],
    });
  });

  it('keeps every earlier text of a story that changed twice while the clock stood still', async () => {
    const history = await freshHistory();
    const texts = ['Satu.', 'Dua.', 'Tiga.'];
    for (const text of texts) await history.record(reading(PASAR, { paragraphs: [text] }), NOON);
    const story = await history.get(PASAR);
    expect(story?.versions.map(({ reading: { article } }) => article.paragraphs)).toEqual([
      ['Dua.'],
      ['Satu.'],
    ]);
    expect(story?.entry).toMatchObject({ versions: 2, reads: [NOON] });
  });

  const page = (joined: number, ...paragraphs: string[]) =>
    reading(PASAR, { paragraphs, pages: { joined, total: 2 } });
  it.each([
    ['the rest of a split story', page(1, 'Satu.'), page(2, 'Satu.', 'Dua.'), ['Satu.', 'Dua.'], 0],
    ['a part of what is kept', page(2, 'Satu.', 'Dua.'), page(1, 'Satu.'), ['Satu.', 'Dua.'], 0],
    ['a part that changed', page(2, 'Satu.', 'Dua.'), page(1, 'Ralat.'), ['Ralat.'], 1],
    ['the rest, its start changed', page(1, 'Satu.'), page(2, 'Ralat.', 'Dua.'), ['Ralat.', 'Dua.'], 1],
  ])('keeps the fullest text after %s', async (_, first, second, paragraphs, versions) => {
    const history = await freshHistory();
    await history.record(first, NOON);
    expect(valueOf(await history.record(second, NOON + DAY)).changed).toBe(versions > 0);
    const story = await history.get(PASAR);
    expect(story?.reading?.article.paragraphs).toEqual(paragraphs);
    expect(story?.versions).toHaveLength(versions);
    expect(story?.entry.reads).toEqual([NOON, NOON + DAY]);
  });

  it('makes no version of a story that did not change', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    expect(valueOf(await history.record(reading(PASAR), NOON + 1))).toMatchObject({ changed: false });
    expect((await history.get(PASAR))?.versions).toEqual([]);
  });

  it('keeps two stories read in the same millisecond, also at once', async () => {
    const history = await freshHistory();
    await Promise.all([history.record(reading(PASAR), NOON), history.record(reading(HUJAN), NOON)]);
    const times = (await history.list({ limit: 10 })).map(({ at }) => at);
    expect(times).toEqual([NOON + 1, NOON]);
  });

  it('keeps both readings of two windows that record one story at once', async () => {
    const factory = new IDBFactory();
    const [left, right] = [await freshHistory(factory), await freshHistory(factory)];
    await Promise.all([left.record(reading(PASAR), NOON), right.record(reading(PASAR), NOON + DAY)]);
    await Promise.all([
      left.record(reading(HUJAN), NOON + 2 * DAY),
      right.saveProgress(PASAR, { paragraph: 1, share: 0.5, finished: false, spent: 9 }),
    ]);
    expect(await left.list({ limit: 9 })).toMatchObject([
      { key: HUJAN },
      { key: PASAR, reads: [NOON, NOON + DAY], spent: 9 },
    ]);
  });

  it('keeps an earlier reading that another window was slower to record', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON + DAY);
    await history.record(reading(PASAR), NOON);
    expect(await history.list({ limit: 9 })).toMatchObject([{ key: PASAR, reads: [NOON, NOON + DAY] }]);
  });

  it.each(['file:///berita.html', 'about:blank', 'bukan alamat'])('refuses %s', async (url) => {
    const history = await freshHistory();
    expect(await history.record(reading(url), NOON)).toEqual({ ok: false, refusal: 'not-a-web-page' });
  });
});

describe('sites', () => {
  it('are named once each', async () => {
    const history = await freshHistory();
    for (const [path, at] of ['a', 'b', 'c'].map((each, n) => [each, NOON + n] as const))
      await history.record(reading(`https://warta.contoh.com/${path}`), at);
    await history.record(reading(PASAR), NOON);
    expect(await history.sites()).toEqual(['berita.contoh.id', 'warta.contoh.com']);
  });
});

describe('list', () => {
  async function three() {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    await history.record(reading(HUJAN), NOON + DAY);
    await history.record(reading('https://warta.contoh.com/banjir'), NOON + 2 * DAY);
    return history;
  }
  const keys = (entries: { key: string }[]) => entries.map(({ key }) => key.split('/').at(-1));

  it('is newest first, page by page', async () => {
    const history = await three();
    const page = await history.list({ limit: 2 });
    expect(keys(page)).toEqual(['banjir', 'hujan']);
    expect(keys(await history.list({ limit: 2, before: page.at(-1)!.at }))).toEqual(['1']);
    expect(await history.list({ limit: 2, before: NOON })).toEqual([]);
  });

  it.each([
    [{ site: 'warta.contoh.com' }, ['banjir', 'hujan']],
    [{ site: 'contoh.com' }, ['banjir', 'hujan']],
    [{ site: 'toh.com' }, []],
    [{ site: 'contoh.id' }, ['1']],
    [{ from: NOON + DAY }, ['banjir', 'hujan']],
    [{ until: NOON + DAY }, ['1']],
    [{ site: 'warta.contoh.com', until: NOON + 2 * DAY }, ['hujan']],
    [{ unfinished: true as const }, ['banjir', '1']],
    [{ site: 'warta.contoh.com', unfinished: true as const }, ['banjir']],
  ])('narrows by %o', async (filter, expected) => {
    const history = await three();
    await history.saveProgress(HUJAN, { paragraph: 1, share: 1, finished: true, spent: 1000 });
    expect(keys(await history.list({ limit: 10, filter }))).toEqual(expected);
  });
});

describe('saveProgress', () => {
  it('keeps the furthest place and adds up the time', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR), NOON);
    await history.saveProgress(PASAR, { paragraph: 5, share: 0.8, finished: false, spent: 4000 });
    const entry = valueOf(
      await history.saveProgress(PASAR, { paragraph: 2, share: 0.3, finished: false, spent: 1000 }),
    );
    expect(entry).toMatchObject({ progress: { paragraph: 5, share: 0.8, finished: false }, spent: 5000 });
  });

  it('makes nothing of a story that was deleted', async () => {
    const history = await freshHistory();
    const step = { paragraph: 2, share: 0.3, finished: false, spent: 1000 };
    expect(await history.saveProgress(PASAR, step)).toEqual({ ok: true, value: undefined });
    expect(await history.list({ limit: 1 })).toEqual([]);
  });
});
