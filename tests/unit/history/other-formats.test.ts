import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportCsv } from '@/history/export-csv.ts';
import { exportMarkdown } from '@/history/export-markdown.ts';
import { linksOfCsv, linksOfHtml, unreadStory } from '@/history/import-links.ts';
import { NOON, freshHistory, reading, valueOf } from './samples.ts';

const PASAR = 'https://berita.contoh.id/pasar/1';

describe('exportCsv', () => {
  it('quotes what needs it and defuses formulas', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR, { title: '=1+1, "kata" dia' }), NOON);
    const [head, line] = exportCsv(await history.list({ limit: 9 })).split('\r\n');
    expect(head).toMatch(/^title,url,site/);
    expect(line).toBe(
      `"'=1+1, ""kata"" dia",${PASAR},berita.contoh.id,,,2026-03-01T12:00:00.000Z,1,0,false,1,`,
    );
  });
});

describe('exportMarkdown', () => {
  it('is a folder a month, names told apart, markup escaped', async () => {
    const history = await freshHistory();
    await history.record(reading(PASAR, { title: 'A/B: *x*', paragraphs: ['[[satu]] #dua'] }), NOON);
    await history.record(reading('https://warta.contoh.com/b', { title: 'A B x' }), NOON + 1);
    await history.record(reading('https://warta.contoh.com/c', { title: '…' }), NOON + 2);
    const chunks: Uint8Array[] = [];
    for await (const chunk of exportMarkdown(history.stories())) chunks.push(chunk);
    const files = unzipSync(Buffer.concat(chunks));
    expect(Object.keys(files)).toEqual([
      'Jernih/2026-03/2026-03-01 cerita.md',
      'Jernih/2026-03/2026-03-01 a-b-x.md',
      'Jernih/2026-03/2026-03-01 a-b-x 2.md',
    ]);
    const text = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('');
    expect(text).toContain('title: "A/B: *x*"');
    expect(text).toContain('\\[\\[satu\\]\\] \\#dua');
  });
});

describe('links', () => {
  it('are read from bookmarks and Pocket files', () => {
    const html =
      '<dl><dt><a href="https://contoh.id/1" add_date="1700000000">Satu</a></dl>' +
      '<ul><li><a href="https://contoh.id/2" time_added="1700000001"></a></li><li><a href="javascript:1">x</a></ul>';
    expect(linksOfHtml(new DOMParser().parseFromString(html, 'text/html'))).toEqual({
      links: [
        { url: 'https://contoh.id/1', title: 'Satu', savedAt: 1700000000000 },
        { url: 'https://contoh.id/2', title: 'https://contoh.id/2', savedAt: 1700000001000 },
      ],
      damaged: [3],
    });
  });

  it.each([
    [
      'Pocket',
      'title,url,time_added,tags,status\n"Satu, ""dua""",https://contoh.id/1,1700000000,,unread\nx,tidak,1,,\n',
    ],
    [
      'Instapaper',
      'URL,Title,Selection,Folder,Timestamp\r\nhttps://contoh.id/1,"Satu, ""dua""",,Unread,1700000000\r\nx,y,,,',
    ],
  ])('are read from a %s CSV', (_, csv) => {
    expect(linksOfCsv(csv)).toEqual({
      links: [{ url: 'https://contoh.id/1', title: 'Satu, "dua"', savedAt: 1700000000000 }],
      damaged: [3],
    });
  });

  it('are not read from another CSV', () => expect(linksOfCsv('a,b\n1,2')).toBeUndefined());

  it('become stories not read yet, and read ones once recorded', async () => {
    const history = await freshHistory();
    await history.merge([unreadStory({ url: PASAR, title: 'Nanti' }, NOON)]);
    expect(await history.list({ limit: 9 })).toMatchObject([{ title: 'Nanti', reads: [] }]);
    expect(valueOf(await history.record(reading(PASAR), NOON + 5))).toMatchObject({ changed: false });
    expect(await history.list({ limit: 9 })).toMatchObject([{ reads: [NOON + 5] }]);
  });
});
