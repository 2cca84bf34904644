import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredStory } from '@/history/entry.ts';
import { exportJson } from '@/history/export-json.ts';
import { readJsonFile } from '@/history/import-json.ts';
import type { History } from '@/history/store.ts';
import { DAY, NOON, freshHistory, reading, valueOf } from './samples.ts';

const PASAR = 'https://berita.contoh.id/pasar/1';

async function exported(history: History): Promise<string> {
  let file = '';
  for await (const part of exportJson(history.stories(), new Date(NOON))) file += part;
  return file;
}

async function all(history: History): Promise<StoredStory[]> {
  const stories: StoredStory[] = [];
  for await (const story of history.stories()) stories.push(story);
  return stories;
}

async function archive(): Promise<History> {
  const history = await freshHistory();
  await history.record(reading(PASAR, {}, ['Sinta Lestari']), NOON);
  await history.record(reading(PASAR, { paragraphs: ['Ralat.'] }), NOON + DAY);
  await history.record(reading('https://warta.contoh.com/a', { html: '<img src=x onerror=alert(1)>' }), NOON);
  return history;
}

describe('export and import as JSON', () => {
  it('is JSON as a whole and gives back the same history', async () => {
    const from = await archive();
    const file = await exported(from);
    expect(JSON.parse(file)).toMatchObject({ format: 'jernih-history', version: 1 });
    const { stories, damaged } = valueOf(readJsonFile(file));
    expect(damaged).toEqual([]);
    const to = await freshHistory();
    expect(await to.merge(stories)).toEqual({ ok: true, value: { added: 2, known: 0 } });
    expect(await all(to)).toEqual(await all(from));
    expect((await to.search({ text: 'ralat', limit: 5 })).length).toBe(1);
  });

  it('gives back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), async (title, paragraphs) => {
        const from = await freshHistory();
        await from.record(reading(PASAR, { title, paragraphs }), NOON);
        const to = await freshHistory();
        await to.merge(valueOf(readJsonFile(await exported(from))).stories);
        expect(await all(to)).toEqual(await all(from));
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing when imported twice', async () => {
    const history = await archive();
    const before = await all(history);
    const { stories } = valueOf(readJsonFile(await exported(history)));
    expect(valueOf(await history.merge(stories))).toEqual({ added: 0, known: 2 });
    expect(await all(history)).toEqual(before);
    expect([...(await history.known([PASAR, 'https://tidak.ada/']))]).toEqual([PASAR]);
  });

  it('merges stories of one moment, and one story that comes twice', async () => {
    const there = await freshHistory();
    const paths = Array.from({ length: 120 }, (_, n) => `https://warta.contoh.com/${n}`);
    for (const path of paths) await there.record(reading(path), NOON);
    const stories = (await all(there)).map((story) => ({ ...story, entry: { ...story.entry, at: NOON } }));
    const here = await freshHistory();
    await here.record(reading(paths[7]!), NOON);
    expect(valueOf(await here.merge([...stories, stories[3]!]))).toEqual({ added: 119, known: 2 });
    const entries = await here.list({ limit: 200 });
    expect(new Set(entries.map(({ key }) => key))).toEqual(new Set(paths));
    expect(new Set(entries.map(({ at }) => at)).size).toBe(120);
  });

  it('merges the readings of two devices', async () => {
    const [here, there] = [await freshHistory(), await freshHistory()];
    await here.record(reading(PASAR), NOON);
    await here.saveProgress(PASAR, { paragraph: 1, share: 1, finished: true, spent: 10 });
    await there.record(reading(PASAR, { title: 'Judul baru' }), NOON + DAY);
    await here.merge(await all(there));
    const [story] = await all(here);
    expect(story?.entry).toMatchObject({ reads: [NOON, NOON + DAY], title: 'Judul baru', at: NOON + DAY });
    expect(story?.entry.progress.finished).toBe(true);
  });

  it.each([
    ['there', NOON + DAY, 'there', 'here'],
    ['here', NOON - DAY, 'here', 'there'],
  ])('keeps the other text as a version where the last reading was %s', async (_, at, newest, older) => {
    const [here, there] = [await freshHistory(), await freshHistory()];
    await here.record(reading(PASAR, { paragraphs: ['here'] }), NOON);
    await there.record(reading(PASAR, { paragraphs: ['there'] }), at);
    const stories = await all(there);
    await here.merge(stories);
    await here.merge(stories);
    const [story] = await all(here);
    expect(story?.reading?.article.paragraphs).toEqual([newest]);
    expect(story?.versions.map((version) => version.reading.article.paragraphs)).toEqual([[older]]);
    expect(story?.entry.versions).toBe(1);
  });

  const line = (change: (story: Record<string, Record<string, unknown>>) => void) => async () => {
    const lines = (await exported(await archive())).split('\n');
    const story = JSON.parse(lines[1]!.replace(/,$/, ''));
    change(story);
    lines[1] = `${JSON.stringify(story)},`;
    return valueOf(readJsonFile(lines.join('\n')));
  };

  it.each([
    ['a title that is no text', line(({ entry }) => (entry!.title = { toString: 1 }))],
    ['a script address', line(({ entry }) => (entry!.url = 'javascript:alert(1)'))],
    ['a time beyond the calendar', line(({ entry }) => (entry!.at = 1e300))],
    ['a property that is not ours', line(({ entry }) => (entry!.run = 'x'))],
    ['paragraphs that are no list', line(({ reading }) => (reading!.article = { paragraphs: 1 }))],
    [
      'share beyond the whole',
      line(({ entry }) => (entry!.progress = { paragraph: 0, share: 7, finished: true })),
    ],
  ])('names the line with %s', async (_, file) => {
    expect(await file()).toMatchObject({ damaged: [2], stories: [{}] });
  });

  it('lets no prototype be changed', async () => {
    const lines = (await exported(await archive())).split('\n');
    lines[1] = lines[1]!.replace('{"entry":{', '{"entry":{"__proto__":{"owned":true},');
    expect(valueOf(readJsonFile(lines.join('\n'))).damaged).toEqual([2]);
    expect(({} as { owned?: boolean }).owned).toBeUndefined();
  });

  it('names the line of a file cut short', async () => {
    const file = await exported(await archive());
    expect(valueOf(readJsonFile(file.slice(0, -40))).damaged).not.toEqual([]);
  });

  it.each([
    ['', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"lain","version":1,"stories":[\n]}', 'not-ours'],
    ['{"format":"jernih-history","version":99,"stories":[\n]}', 'newer-version'],
  ])('refuses %j', (file, refusal) => expect(readJsonFile(file)).toEqual({ ok: false, refusal }));

  it('keeps markup as the untrusted string it was', async () => {
    const stories = await all(await archive());
    expect(stories.map(({ reading }) => reading?.article.html)).toContain('<img src=x onerror=alert(1)>');
  });
});
