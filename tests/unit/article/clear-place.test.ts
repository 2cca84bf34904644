import { describe, expect, it } from 'vitest';
import { clearPlace } from '@/article/clear-place';
import { partsOf } from '@/article/story-parts';
import { findProse } from '@/page/prose';

const TITLE = 'Nelayan Teluk Sawai Menanam Ulang Hutan Bakau';
const sentence = (n: number) =>
  `Pada hari ke-${n} warga Teluk Sawai menanam dua ratus bibit bakau di pesisir utara bersama para pelajar.`;
const paragraphs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `<p>${sentence(from + index)}</p>`).join('');
const BODY = `<div class="isi">${paragraphs(1, 7)}</div>`;
const excerpt = (n: number) =>
  `<div class="butir"><h3><a href="/lain/${n}">Pasar Malam ke-${n} Dibuka Kembali</a></h3><p>Pedagang pasar malam ke-${n} kembali berjualan setelah dua tahun menunggu izin dari kantor desa.</p></div>`;
const EXCERPTS = [1, 2, 3].map(excerpt).join('');

/** The names of the lifted parts; `undefined` where Readability must weigh. */
const placeOf = (body: string) => {
  document.title = `${TITLE} - Kabar Contoh`;
  document.body.innerHTML = body;
  const place = clearPlace(document, findProse(document.body));
  return place && partsOf(place).map(({ className }) => className);
};
const page = (beside: string, body = BODY) => `<div class="kolom"><h1>${TITLE}</h1>${body}${beside}</div>`;

describe('a story in one box', () => {
  it.each([
    ['alone', page('')],
    ['beside excerpts of other stories', page(EXCERPTS)],
    ['beside a longer list of excerpts than itself', page([...Array(20).keys()].map(excerpt).join(''))],
    ['beside excerpts in loose text', page(EXCERPTS.replaceAll(/<\/?p>/g, ''))],
    [
      'under its date and its title in one box',
      page('', `<div>${TITLE}<br>Senin, 2 Maret 2026</div>${BODY}`),
    ],
    ['under writer and date', page('', `<div>Rina Sari dari Ambon • 2 Maret 2026 07:10 WIB</div>${BODY}`)],
    [
      'under a picture with its line',
      page(
        '',
        `<div><img src="/a.jpg"><div><span>Bibit bakau di pesisir utara Teluk Sawai yang ditanam oleh para nelayan bersama pelajar</span></div></div>${BODY}`,
      ),
    ],
    [
      'above the address of the desk',
      page(
        '<div>Redaksi: surat[at]kabar.example Pemasangan iklan dan kerja sama hubungi : iklan[at]kabar.example</div>',
      ),
    ],
    [
      'above a note on its writer',
      page(
        '<div class="author"><b>Rina Sari</b><p>Jurnalis muda, penyuka kopi. Bergabung sejak 2021.</p></div>',
      ),
    ],
    [
      'above a form',
      page(
        '<form><div>Mohon ketik huruf yang terlihat pada gambar di atas sebelum mengirim tanggapan pembaca.</div><input></form>',
      ),
    ],
    [
      'above an appeal with a button',
      page(
        '<div><p>Banyak orang baik di sekitar kita. Yuk kirim kisah mereka agar semakin banyak orang tahu!</p><a class="kirim-btn" href="/kirim">Kirim</a></div>',
      ),
    ],
    [
      'beside keywords hidden in its box',
      page(
        '',
        `<div><span style="display:none">bakau, teluk sawai, nelayan, pesisir, hutan bakau, bibit bakau, tanam ulang</span>${BODY}</div>`,
      ),
    ],
    [
      'beside addresses of other stories',
      page(
        '<div><span>https://kabar.example/lain/pasar-malam-dibuka-kembali-setelah-dua-tahun-menunggu-izin</span></div>',
      ),
    ],
    [
      'beside a column of headlines with an appeal in it',
      `<div>${page('')}<div class="kanan">${[...Array(9).keys()].map((n) => `<p><a href="/lain/${n}">Pasar Malam ke-${n} Dibuka Kembali Pekan Ini</a></p>`).join('')}<div>Setuju atau tidak? Sampaikan pendapat tentang pasar malam yang dibuka kembali di desa ini.</div></div></div>`,
    ],
  ])('is lifted: %s', (_, body) => {
    expect(placeOf(body)).toEqual(['isi']);
  });

  it.each([
    [
      'a sentence begins like the title',
      page('', `<div>${TITLE} sejak awal tahun ini bersama dua ratus pelajar.</div>${BODY}`),
    ],
    [
      'a paragraph stands beside a picture',
      page('', `<div><img src="/a.jpg"><p>${sentence(8)}</p></div>${BODY}`),
    ],
  ])('is lifted with its standfirst where %s', (_, body) => {
    expect(placeOf(body)).toEqual(['', 'isi']);
  });

  it.each([
    ['a last sentence stands in a box of its own', page(`<div class="akhir"><p>${sentence(8)}</p></div>`)],
    [
      'the last sentence shares its box with a button',
      page(`<div class="akhir"><p>${sentence(8)}</p><a class="btn" href="/semua">Semua</a></div>`),
    ],
    [
      'the whole page is one form (older systems)',
      `<form>${page(`<div class="akhir"><p>${sentence(8)}</p></div>`)}</form>`,
    ],
  ])('is lifted with its end where %s', (_, body) => {
    expect(placeOf(body)).toEqual(['isi', 'akhir']);
  });

  it('is lifted with a sentence behind it that holds a date', () => {
    const last =
      '<div class="akhir">Penanaman berikutnya direncanakan pada 2 Maret 2026 bila cuaca mengizinkan.</div>';
    expect(placeOf(page(last))).toEqual(['isi', 'akhir']);
  });

  it.each([
    ['two boxes with a headline follow, too few for a list', page(EXCERPTS.replace(excerpt(3), ''))],
    [
      'parts follow, each behind a linked headline and longer than an excerpt',
      page(
        [1, 2, 3]
          .map(
            (n) =>
              `<div class="butir"><h3><a href="/pulau/${n}">Pulau yang ke-${n} di Utara</a></h3>${paragraphs(n * 10, n * 10 + 4)}</div>`,
          )
          .join(''),
      ),
    ],
    [
      'the story ends in a column with many links, below the headline',
      page(
        `<div class="kolom-akhir"><p>${sentence(8)}</p>${[...Array(9).keys()].map((n) => `<p><a href="/lain/${n}">Pasar Malam ke-${n} Dibuka Kembali</a></p>`).join('')}</div>`,
      ),
    ],
  ])('is weighed where %s', (_, body) => {
    expect(placeOf(body)).toBeUndefined();
  });
});

describe('a story in equal boxes', () => {
  const part = (from: number, heading = '') =>
    `<div class="lembar">${heading}<div class="isi">${paragraphs(from, from + 3)}</div></div>`;
  const pages = (...parts: string[]) => `<h1>${TITLE}</h1><div class="semua">${parts.join('')}</div>`;

  it.each([
    ['alone', pages(part(1), part(11)), ['lembar', 'lembar']],
    [
      'with headings',
      pages(part(1, '<h2>Bakau Ditanam</h2>'), part(11, '<h2>Pasar Dibuka</h2>')),
      ['lembar', 'lembar'],
    ],
  ])('is lifted whole: %s', (_, body, parts) => {
    expect(placeOf(body)).toEqual(parts);
  });

  it('is lifted with the questions beside its answers', () => {
    const answer = (from: number) =>
      `<div class="soal"><div class="tanya">Mengapa bakau?</div><div class="jawab">${paragraphs(from, from + 3)}</div></div>`;
    expect(placeOf(pages(answer(1), answer(11)))).toEqual(['soal', 'soal']);
  });

  it('is weighed where a headline leads elsewhere', () => {
    expect(placeOf(pages(part(1), part(11, '<h2><a href="/lain">Pasar Dibuka</a></h2>')))).toBeUndefined();
  });
});
