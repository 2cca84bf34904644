import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/page/metadata';

const TITLE = 'Atap Terminal Lama Roboh';

function dateOf(beside: string): string | undefined {
  const doc = document.implementation.createHTMLDocument(TITLE);
  doc.body.innerHTML = beside.includes('<h1') ? beside : `<h1>${TITLE}</h1>${beside}`;
  return readMetadata(doc).publishedAt;
}

describe('the date beside the headline', () => {
  it.each([
    ['<div>Jumat, 20 November 2026 02.40 WIB</div>', '2026-11-20T02:40:00+07:00'],
    ['<p>Rina Sari, Jumat (20/11/2026) 02:40 WIB</p>', '2026-11-20T02:40:00+07:00'],
    ['<p>Rina Sari | Minggu, 22/11/2026 | 07.30 WITA</p>', '2026-11-22T07:30:00+08:00'],
    ['<p>Diterbitkan pada hari Jumat, 20 November 2026, pukul 02:40 WIB</p>', '2026-11-20T02:40:00+07:00'],
    ['<span>Jumat (20/11/2026)</span>', '2026-11-20'],
    ['<span>Senin, 2 Maret 2026</span> <span>09.15 WITA</span>', '2026-03-02T09:15:00+08:00'],
    ['<span>2 Maret 2026</span><p>Atap terminal lama di tepi kota roboh pada malam hari.</p>', '2026-03-02'],
  ])('is read from %s', (line, date) => {
    expect(dateOf(line)).toBe(date);
  });

  it.each([
    [
      'a long sentence',
      `<p>Atapnya dibangun pada 2 Maret 2020 pukul 09.15 WIB, ${'saat warga bergotong royong, '.repeat(4)}</p>`,
    ],
    ['a short one', '<p>Atap itu roboh pada Jumat, 20 November 2026 pukul 02.40 WIB.</p>'],
    ['two short ones', '<p>Atap itu roboh pada Jumat (20/11/2026) pukul 02.40 WIB. Dua orang luka.</p>'],
    ['one without a time', '<p>Atap itu roboh pada Jumat sore (20/11/2026).</p>'],
    [
      'one that a link cuts',
      '<p>Atap itu roboh pada Jumat (20/11/2026) pukul 02.40 WIB, kata <a href="/rina">Rina</a>.</p>',
    ],
    [
      'a caption',
      `<figcaption>Petugas menyapu lantai, Sabtu (21/11/2026). (Rina)</figcaption><h1>${TITLE}</h1>`,
    ],
  ])('is not the date in %s', (_, line) => {
    expect(dateOf(line)).toBeUndefined();
  });
});
