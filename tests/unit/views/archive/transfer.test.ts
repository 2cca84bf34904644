import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { History } from '@/history/store.ts';
import { importable, readImport } from '@/views/archive/read-import.ts';
import { writeExport, type ExportFile, type ExportForm } from '@/views/archive/write-export.ts';
import { NOON, freshHistory, reading, valueOf } from '../../history/samples.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (name: string, text: string) => readImport(name, text, parse, NOON);
const DAY_OF_EXPORT = new Date(NOON);

async function filledHistory() {
  const history = await freshHistory();
  await history.record(reading('https://contoh.id/1', { title: 'Panen garam' }, ['Sinta Lestari']), NOON);
  await history.record(reading('https://contoh.id/2', { title: 'Jalan baru' }), NOON + 1);
  return history;
}

/** The one file of a small history. */
async function exported(form: ExportForm, history: History): Promise<ExportFile> {
  const files: ExportFile[] = [];
  for await (const file of writeExport(form, history, DAY_OF_EXPORT)) files.push(file);
  expect(files).toHaveLength(1);
  return files[0]!;
}

describe('writeExport and readImport', () => {
  it('bring a large history into an empty one in several files', async () => {
    const history = await freshHistory();
    for (let n = 0; n < 5; n++) await history.record(reading(`https://contoh.id/${n}`), NOON + n);
    const [names, empty] = [[] as string[], await freshHistory()];
    for await (const { name, content } of writeExport('json', history, DAY_OF_EXPORT, 2)) {
      names.push(name);
      await empty.merge(valueOf(read(name, await content.text())).stories);
    }
    expect(names).toEqual(['jernih-2026-03-01.json', 'jernih-2026-03-01-2.json', 'jernih-2026-03-01-3.json']);
    expect(await empty.list({ limit: 9 })).toEqual(await history.list({ limit: 9 }));
  });

  it('make a file of an empty history too', async () => {
    const file = await exported('json', await freshHistory());
    expect(valueOf(read(file.name, await file.content.text())).stories).toEqual([]);
  });

  it('bring a whole history into an empty one', async () => {
    const file = await exported('json', await filledHistory());
    expect(file.name).toBe('jernih-2026-03-01.json');
    const candidate = valueOf(read(file.name, await file.content.text()));
    expect(importable(candidate)).toBe(true);
    const empty = await freshHistory();
    expect(valueOf(await empty.merge(candidate.stories))).toEqual({ added: 2, known: 0 });
    expect((await empty.get('https://contoh.id/1'))?.reading?.figures.tokoh[0]?.name).toBe('Sinta Lestari');
  });

  it('list every entry in the CSV, page after page', async () => {
    const history = await freshHistory();
    const entries = Array.from({ length: 501 }, (_, n) => ({ n }));
    for (const { n } of entries) await history.record(reading(`https://contoh.id/${n}`), NOON + n);
    const file = await exported('csv', history);
    expect((await file.content.text()).trim().split('\r\n')).toHaveLength(502);
  });

  it("write the numbers of one's reading", async () => {
    const file = await exported('numbers', await filledHistory());
    expect((await file.content.text()).trim().split('\r\n')).toEqual([
      'kind,name,articles,minutes,interruptions_removed',
      'total,,2,2,2',
      'week,2026-02-23,2,2,',
      'site,contoh.id,2,,',
      'person,Sinta Lestari,1,,',
    ]);
  });

  it('write a ZIP of Markdown', async () => {
    const file = await exported('markdown', await filledHistory());
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    expect(file.name).toBe('jernih-2026-03-01.zip');
    expect(bytes.slice(0, 4)).toEqual(Uint8Array.of(0x50, 0x4b, 3, 4));
  });
});

describe('readImport', () => {
  it('names the damaged line, and then lets nothing in', async () => {
    const file = await exported('json', await filledHistory());
    const damaged = (await file.content.text()).replace('"words":8', '"words":"8"');
    const candidate = valueOf(read('riwayat.json', damaged));
    expect(candidate.damaged).toHaveLength(1);
    expect(importable(candidate)).toBe(false);
  });

  it('reads bookmarks as stories not read yet, and passes over what is no web address', () => {
    const html =
      '<DL><DT><A HREF="https://contoh.id/a" ADD_DATE="1700000000">Panen</A><DT><A HREF="javascript:1">x</A></DL>';
    const candidate = valueOf(read('bookmarks.HTML', html));
    expect(candidate.stories.map(({ entry }) => [entry.title, entry.at, entry.reads])).toEqual([
      ['Panen', 1_700_000_000_000, []],
    ]);
    expect(candidate.damaged).toEqual([2]);
    expect(importable(candidate)).toBe(true);
  });

  it('reads a list of addresses as CSV', () => {
    const candidate = valueOf(read('instapaper.csv', 'URL,Title\r\nhttps://contoh.id/a,Panen\r\n'));
    expect(candidate.stories[0]?.entry.title).toBe('Panen');
  });

  it.each([
    ['a picture', 'foto.json', '\u0089PNG'],
    ['JSON of another program', 'data.json', '{"items":[]}'],
    ['a page without links', 'halaman.html', '<p>Halo</p>'],
    ['a table without addresses', 'harga.csv', 'barang,harga\r\ncabai,1\r\n'],
    ['an empty file', 'kosong.json', ''],
  ])('refuses %s', (_, name, text) => {
    expect(read(name, text)).toEqual({ ok: false, refusal: 'not-ours' });
  });

  it('refuses a file of a newer version', () => {
    const text = '{"format":"jernih-history","version":99,"exportedAt":"","stories":[\n]}\n';
    expect(read('a.json', text)).toEqual({ ok: false, refusal: 'newer-version' });
  });
});
