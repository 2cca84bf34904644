import { describe, expect, it } from 'vitest';
import { clean } from '@/clean/clean';
import { paragraphElements } from '@/article/paragraphs';

const cleaned = (html: string) => {
  document.body.innerHTML = html;
  const { taken } = clean(paragraphElements(document.body));
  return { left: document.body.textContent, rules: taken.map(({ rule }) => rule.id) };
};

describe('inline interruptions', () => {
  it.each([
    [
      'a read-on link on its own line',
      '<p>Padi dipanen.<br><a href="/a">Selengkapnya...</a><br>Jagung menyusul.</p>',
      'Padi dipanen.Jagung menyusul.',
    ],
    [
      'label and link at the end',
      '<p>Boneka itu bergerak. Lihat juga <a href="/a">Lukisan Tua</a>.</p>',
      'Boneka itu bergerak.',
    ],
    [
      'label and link in bold at the end',
      '<p>Boneka itu bergerak. <strong>Baca juga: <a href="/a">Lukisan Tua</a></strong></p>',
      'Boneka itu bergerak. ',
    ],
    [
      'a labelled link on its own line',
      '<p>Boneka itu bergerak.<br><br> <a href="/a"><em>Baca Juga: Lukisan Tua</em></a></p>',
      'Boneka itu bergerak.',
    ],
    ['hashtags', '<p>Padi dipanen.</p><p>#PanenRaya</p>', 'Padi dipanen.'],
  ])('takes out %s', (_, html, left) => {
    expect(cleaned(html).left).toBe(left);
  });

  it.each([
    ['a link inside a sentence', '<p>Rincian <a href="/a">selengkapnya</a> ada di balai desa.</p>'],
    ['a label inside a sentence', '<p>Warga dapat lihat juga <a href="/a">foto lama</a>.</p>'],
    [
      'a label with words of its own in bold',
      '<p>Boneka itu bergerak. <b>Baca juga laporan dari dusun sebelah di <a href="/a">sini</a></b></p>',
    ],
    ['a numbered line', '<p>#1 Bangun pagi</p>'],
  ])('leaves %s alone', (_, html) => {
    expect(cleaned(html).rules).toEqual([]);
  });
});
