import { expect, it } from 'vitest';
import { paragraphElements } from '@/article/paragraphs';
import { clean } from '@/clean/clean';

const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar.';
const SITE = { names: ['kabar teluk'], boxes: '', writer: 'Sari Wening' };
const LINK = '<a href="/a">Bibit Bakau Dijual di Pasar Lama</a>';

/** What is left behind a story of four paragraphs, or between its last two. */
const leftOf = (html: string, at: 'between' | 'below') => {
  const [between, below] = at === 'between' ? [html, ''] : ['', html];
  document.body.innerHTML = `<article>${`<p>${SENTENCE}</p>`.repeat(3)}${between}<p>${SENTENCE}</p>${below}</article>`;
  clean(paragraphElements(document.body), SITE);
  return document.body.innerHTML.replaceAll(/<.?article>|<p>Warga[^<]*<\/p>/g, '');
};

it.each([
  [
    'lines of links under sentences',
    `<p>Air surut.<br><br><b>Baca:</b><br>${LINK}<br>${LINK}</p>`,
    '<p>Air surut.<br></p>',
  ],
  [
    'a labelled line among sentences',
    `<p>Air surut.<br>Baca juga: ${LINK}<br>Warga pulang.</p>`,
    '<p>Air surut.<br>Warga pulang.</p>',
  ],
  [
    'a headline "and others"',
    `<p><b>BACA JUGA ${LINK}</b> dan tulisan menarik lainnya di rubrik ESAI.</p>`,
    '',
  ],
  [
    'topics "or others"',
    '<p>Baca juga artikel terkait <a href="/q">BAKAU</a> atau tulisan lainnya dari <a href="/s">Sari</a></p>',
    '',
  ],
  [
    'buttons in a row without boxes',
    '<div><span>ADVERTISEMENT</span><span>Scroll untuk baca artikel</span></div>',
    '',
  ],
  ['links in a row', '<p><a href="#r">Jump to Recipe</a> <a href="/p">Print Recipe</a></p>', ''],
  ['a plug-in that did not run', '<p>[adinserter block="4"]</p>', ''],
  ['votes', '<div><p>5/5 - (2 votes)</p></div>', '<div></div>'],
  [
    'an offer of access',
    '<div><h3>Lanjutkan membaca dengan berlangganan</h3><p>Dapatkan akses penuh ke semua artikel.</p></div>',
    '<div></div>',
  ],
  [
    'an appeal for money',
    '<div><p>Dukungan Anda menambah semangat kami.</p><a href="/d">Donasi</a></div>',
    '',
  ],
  ['the heading of a list that a nav held', '<div><p>Daftar Isi</p></div>', ''],
  ["a digest's way on", '<p>Padi dipanen.<br><a href="/a">Selengkapnya...</a></p>', '<p>Padi dipanen.</p>'],
])('goes: %s', (_, html, left) => {
  expect(leftOf(html, 'between')).toBe(left);
});

it.each([
  ['lines under a label without links', '<p>Baca:<br>bab satu<br>bab dua</p>'],
  [
    'a line that links inside its words',
    `<p>Baca juga surat ${LINK} yang dikirim pekan lalu<br>kepada lurah.</p>`,
  ],
  ['lines of links without a label', `<p>Berkasnya:<br>${LINK}<br>${LINK}</p>`],
  [
    'an appeal that is told',
    '<div><p>Dukungan warga menambah semangat panitia.</p><a href="/d">Donasi</a></div>',
  ],
  ['words of which one is like a button', '<p><b>Print</b> <i>tiga lembar</i></p>'],
  [
    'a sentence on the site in the story',
    '<p>Kabar Teluk adalah platform, kata penelitian itu, yang dibaca tiga ribu orang di pesisir utara setiap hari.</p>',
  ],
  ['the writer among the told', '<div><p>Sari Wening</p><p>Ia datang pukul tujuh.</p></div>'],
])('stays: %s', (_, html) => {
  expect(leftOf(html, 'between')).toBe(html);
});

it.each([
  [
    'a note on the writer',
    `<div><h4>Sari Wening</h4><p>Penulis lepas yang tinggal di tepi teluk.</p></div>`,
    '',
  ],
  [
    'what the site says of itself',
    '<p>Kabar Teluk Community adalah platform menulis bagi warga. Isi tulisan sepenuhnya tanggung jawab penulisnya.</p>',
    '',
  ],
])('goes below the story: %s', (_, html, left) => {
  expect(leftOf(html, 'below')).toBe(left);
});

it('stays below the story: another name with a note', () => {
  const note = '<div><h4>Rahim</h4><p>Pemenang lomba yang tinggal di tepi teluk.</p></div>';
  expect(leftOf(note, 'below')).toBe(note);
});

it.each([
  [
    'a button in a cell that holds the story',
    `<table><tr><td><p>${SENTENCE}</p><p>[Kembali]</p></td></tr></table>`,
    true,
  ],
  [
    'a word like a button in a table of figures',
    '<table><tr><td>Kembali</td><td>12</td></tr></table>',
    false,
  ],
])('tells %s', (_, html, goes) => {
  expect(leftOf(html, 'between').includes('Kembali')).toBe(!goes);
});
