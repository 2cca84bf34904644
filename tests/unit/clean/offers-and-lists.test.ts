import { expect, it } from 'vitest';
import { paragraphElements } from '@/article/paragraphs';
import { clean } from '@/clean/clean';

const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar.';
const ITEMS = '<ul><li><a href="/a">Panen Raya</a></li><li><a href="/b">Pasar Lama</a></li></ul>';
const SHOP = '<a href="https://play.google.com/store/apps/details?id=k">Unduh</a>';

/** What is left between two sentences of a story, and below it. */
const leftOf = (between: string, below = '') => {
  document.body.innerHTML = `<article><p>${SENTENCE}</p>${between}<p>${SENTENCE}</p>${below}</article>`;
  clean(paragraphElements(document.body));
  return document.body.innerHTML.replaceAll(/<.?article>|<p>Warga.*?<\/p>/g, '');
};

it.each([
  ['a list of the site', `<h3>More from kabar.example</h3>${ITEMS}`, ''],
  [
    'an offer beside the button to the shop',
    `<div><p>Ribuan kabar pilihan menunggu. Unduh Kabar Teluk sekarang juga!</p>${SHOP}</div>`,
    '',
  ],
  ['a heading below the story whose list a script would fill', '', '<div><h2>Berita Serupa</h2></div>'],
])('goes: %s', (_, between, below) => {
  expect(leftOf(between, below)).toMatch(/^(?:<div><\/div>)?$/);
});

it.each([
  ['a heading like one of a list of the site that no list follows', '<h3>More from the harbour</h3>', ''],
  ['advice to get an app, without a link', '<p>Antre. Unduh aplikasinya sekarang juga!</p>', ''],
  [
    'advice with a link to the shop in the next sentence of the story',
    `<div><p>Antre. Unduh aplikasinya sekarang juga!</p><p>Orang lain menulis namanya di buku, lalu menunggu ${SHOP}</p></div>`,
    '',
  ],
  ['a heading like a label in the story', '<h3>Terkait</h3>', ''],
  ['a heading like a label with text below', '', '<h3>Sorotan</h3><p>Bibit bakau tumbuh.</p>'],
])('stays: %s', (_, between, below) => {
  expect(leftOf(between, below)).toBe(between + below);
});
