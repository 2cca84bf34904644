import { describe, expect, it } from 'vitest';
import { markCaptions } from '@/article/mark-captions';
import { paragraphTexts } from '@/article/paragraphs';

const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar.';
const textsOf = (html: string) => {
  document.body.innerHTML = `<article>${html}<p>${SENTENCE}</p></article>`;
  markCaptions(document.body);
  return paragraphTexts(document.body);
};

describe('a line under a picture', () => {
  it.each([
    ['named as caption', '<img src="/a.jpg"><div class="photo-caption">Bibit bakau di tepi teluk.</div>'],
    [
      'with a credit',
      '<div><img src="/a.jpg"></div><div><br></div><div><em>Bibit bakau. Foto: Rina</em></div>',
    ],
    ['with a credit in brackets', '<p><img src="/a.jpg"></p><p>Bibit bakau di teluk (Foto: Kabar/Rina).</p>'],
  ])('is no paragraph: %s', (_, html) => {
    expect(textsOf(html)).toEqual([SENTENCE]);
    expect(document.querySelector('figcaption')?.textContent).toContain('Bibit bakau');
  });

  it.each([
    ['a sentence', '<p><img src="/a.jpg"></p><p>Bibit bakau itu tumbuh di teluk.</p>'],
    ['a sentence about a picture', '<p><img src="/a.jpg"></p><p>Foto itu diambil kemarin oleh warga.</p>'],
  ])('stays a paragraph: %s', (_, html) => {
    expect(textsOf(html)).toHaveLength(2);
  });
});
