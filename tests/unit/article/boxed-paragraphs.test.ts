// @vitest-environment node
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readPage } from '@/read-page';

const TITLE = 'Dapur Umum Lereng Bawang Memasak Sejak Subuh';
const FIRST =
  'Dapur umum di lereng Gunung Bawang memasak untuk dua ratus orang sejak subuh. Berasnya dikirim dengan gerobak dari tiga dusun di bawahnya.';
const SECOND =
  'Juru masaknya bergantian setiap empat jam, kata Darsono Wibowo, ketua kelompok tani. Kayu bakar diambil dari dahan yang patah pekan lalu.';
const LINKED =
  'Catatan belanja dapur itu dapat dilihat siapa saja di balai dusun setiap sore sesudah azan asar.';

const storyIn = async (body: string) => {
  const { window } = new JSDOM(
    `<html lang="id"><head><title>${TITLE}</title></head><body><div class="atas"><h1>${TITLE}</h1></div><div class="isi">${body}</div></body></html>`,
    { url: 'https://kabar.example/dapur' },
  );
  const read = await readPage(window.document);
  return read.ok && read.value.paragraphs;
};

const LIST = '<ul><li><a href="https://beras.example">Beras 90 kilogram</a></li><li>Garam</li></ul>';
const items = ['Beras 90 kilogram', 'Garam'];

it.each([
  ['div', (text: string) => `<div class="par"><p>${text}</p></div>`],
  ['section', (text: string) => `<section><p>${text}</p></section>`],
  [
    'two boxes',
    (text: string) => `<div class="par par--teks"><div class="par__isi"><p>${text}</p></div></div>`,
  ],
])(
  'a story whose paragraphs each stand in a %s keeps what stands between and behind them',
  async (_, box) => {
    const body = `${box(FIRST)}<h3>Belanja</h3>${LIST}${box(SECOND)}<table><tr><td>Senin</td><td>40</td></tr></table>${box(`<a href="/c">${LINKED}</a>`)}${box('Dapur tutup pukul lima')}`;
    expect(await storyIn(body)).toEqual([
      FIRST,
      'Belanja',
      ...items,
      SECOND,
      'Senin',
      '40',
      LINKED,
      'Dapur tutup pukul lima',
    ]);
  },
);

it('a box with the headline of another story among them goes still', async () => {
  const box = (text: string) => `<div class="par"><p>${text}</p></div>`;
  const other = '<div class="par"><a href="/x">Jembatan Bambu Diperbaiki Warga Desa</a></div>';
  expect(await storyIn(box(FIRST) + other + box(SECOND))).toEqual([FIRST, SECOND]);
});
