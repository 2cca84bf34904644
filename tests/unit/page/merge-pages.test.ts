import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePages } from '@/page/merge-pages';
import { article, bodyOf } from './story-pages';

const ONE = 'Warga Desa Sukamaju sudah bisa menyeberang tanpa perahu sejak Senin pagi.';
const TWO = 'Jembatan itu dibangun dua tahun dengan dana desa dan sumbangan warga.';
const THREE = 'Anak-anak sekolah kini berangkat satu jam lebih lambat dari biasanya.';
const FOUR = 'Tahun depan jalan menuju pasar kecamatan akan diperlebar.';

const merge = (...pages: Parameters<typeof article>[0][]) =>
  mergePages(
    pages.map((paragraphs, index) => ({ page: index + 1, article: article(paragraphs) })),
    bodyOf,
  );
const markup = (paragraphs: string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');

describe('what pages repeat', () => {
  it.each([
    [
      'nothing',
      [
        [ONE, TWO],
        [THREE, FOUR],
      ],
      [ONE, TWO, THREE, FOUR],
    ],
    ['the title', [[ONE], ['Jembatan Baru di Sukamaju Dibuka untuk Umum', TWO]], [ONE, TWO]],
    [
      'the lead',
      [
        [ONE, TWO],
        [ONE, THREE],
      ],
      [ONE, TWO, THREE],
    ],
    [
      'the last paragraph',
      [
        [ONE, TWO],
        [TWO, THREE],
      ],
      [ONE, TWO, THREE],
    ],
    [
      'the end of the last paragraph',
      [
        [ONE, `${TWO} ${THREE}`],
        [THREE, FOUR],
      ],
      [ONE, `${TWO} ${THREE}`, FOUR],
    ],
    [
      'a credit at each end',
      [
        [ONE, 'Editor: Tono'],
        [TWO, 'Editor: Tono'],
        [THREE, 'Editor: Tono'],
      ],
      [ONE, TWO, THREE, 'Editor: Tono'],
    ],
    ['a teaser of the next page', [[ONE, 'Jembatan itu dibangun dua tahun...'], [TWO]], [ONE, TWO]],
    [
      'a teaser with its label',
      [[ONE, 'Halaman selanjutnya: Jembatan itu dibangun dua tahun'], [TWO]],
      [ONE, TWO],
    ],
    ['a teaser that is a whole sentence', [[ONE, TWO], [`${TWO} ${THREE}`]], [ONE, `${TWO} ${THREE}`]],
    ['a whole page', [[ONE, TWO], [ONE, TWO], [THREE]], [ONE, TWO, THREE]],
  ])('%s stands once', (_, pages, expected) => {
    const merged = merge(...pages);
    expect(merged.paragraphs).toEqual(expected);
    expect(bodyOf(merged.html).textContent?.replace(/\n/g, '')).toBe(expected.join(''));
  });

  it.each([
    [
      'a sub-heading in the middle of a page',
      [
        [ONE, 'Bahan:', TWO],
        [THREE, 'Bahan:', FOUR],
      ],
    ],
    ['a short last line that begins like the next page', [[ONE, 'Jembatan itu'], [TWO]]],
    ['a line that ends with dots and leads nowhere', [[ONE, 'Ia lalu terdiam lama sekali...'], [TWO]]],
    [
      'a paragraph that only shares its first words',
      [[ONE, 'Jembatan itu dibangun dua tahun lalu oleh tentara.'], [TWO]],
    ],
  ])('but %s stays', (_, pages) => expect(merge(...pages).paragraphs).toEqual(pages.flat()));

  it('is recorded as a removal where it stood', () => {
    const merged = merge([ONE, TWO], [ONE, THREE]);
    expect(merged.removals).toEqual([
      {
        rule: 'repeated-on-pages',
        reason: 'Sudah ada di halaman lain dari berita ini',
        text: ONE,
        at: 2,
        html: `<p>${ONE}</p>`,
      },
    ]);
  });

  it('stays where the markup holds it together with a picture or with more text', () => {
    const first = article([ONE, TWO]);
    const withPicture = article([ONE, THREE], { html: `<p><img src="a.jpg">${ONE}</p><p>${THREE}</p>` });
    const glued = article([ONE, THREE], { html: `<p>${ONE}<br>${THREE}</p>` });
    for (const second of [withPicture, glued]) {
      const merged = mergePages(
        [
          { page: 1, article: first },
          { page: 2, article: second },
        ],
        bodyOf,
      );
      expect(merged.paragraphs).toEqual([ONE, TWO, ONE, THREE]);
      expect(merged.html).toContain(second.html);
    }
  });
});

describe('the merged article', () => {
  it("orders pages by number and keeps the first page's metadata", () => {
    const merged = mergePages(
      [
        { page: 2, article: article([THREE], { byline: 'Orang Lain' }) },
        { page: 1, article: article([ONE, TWO], { byline: 'Rina Sari' }) },
      ],
      bodyOf,
    );
    expect(merged.paragraphs).toEqual([ONE, TWO, THREE]);
    expect(merged.byline).toBe('Rina Sari');
    expect(merged.words).toBe(32);
  });

  it('moves each removal to its place in the whole', () => {
    const removal = { rule: 'baca-juga', reason: '', text: 'Baca juga: X' };
    const merged = mergePages(
      [
        { page: 1, article: article([ONE, TWO], { removals: [{ ...removal, at: 1 }] }) },
        {
          page: 2,
          article: article([ONE, THREE, FOUR], {
            removals: [
              { ...removal, at: 2 },
              { ...removal, text: 'Baca juga: Y', at: 3 },
            ],
          }),
        },
      ],
      bodyOf,
    );
    expect(merged.paragraphs).toEqual([ONE, TWO, THREE, FOUR]);
    expect(merged.removals.map(({ rule, at }) => [rule, at])).toEqual([
      ['baca-juga', 1],
      ['repeated-on-pages', 2],
      ['baca-juga', 3],
      ['baca-juga', 4],
    ]);
  });

  it('tells once what the site sets below each page', () => {
    const paging = { rule: 'ajakan', reason: '', text: 'Halaman: 1 2', at: 2 };
    const pages = [
      article([ONE, TWO], { removals: [paging] }),
      article([THREE, FOUR], { removals: [paging] }),
    ];
    const merged = mergePages(
      pages.map((page, index) => ({ page: index + 1, article: page })),
      bodyOf,
    );
    expect(merged.removals).toEqual([paging]);
  });

  it("names the editor that only the last page names, and keeps the first page's", () => {
    const later = { page: 2, article: article([TWO], { editor: 'Dewi Laras' }) };
    expect(mergePages([{ page: 1, article: article([ONE]) }, later], bodyOf).editor).toBe('Dewi Laras');
    const first = { page: 1, article: article([ONE], { editor: 'Bagas Pranoto' }) };
    expect(mergePages([first, later], bodyOf).editor).toBe('Bagas Pranoto');
  });

  it('leaves the pages it was given as they were', () => {
    const pages = [
      { page: 1, article: article([ONE, TWO]) },
      { page: 2, article: article([ONE, THREE]) },
    ];
    const before = structuredClone(pages);
    mergePages(pages, bodyOf);
    expect(pages).toEqual(before);
  });

  it('loses no sentence, invents none, and counts right', () => {
    const line = fc.constantFrom(ONE, TWO, THREE, FOUR, 'Bahan:', 'Editor: Tono', `${TWO.slice(0, 40)}...`);
    const story = fc.array(fc.array(line, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(story, (pages) => {
        const merged = merge(...pages);
        const all = pages.flat();
        expect(all).toEqual(expect.arrayContaining(merged.paragraphs));
        const whole = merged.paragraphs.join('\n');
        for (const text of all) expect(whole).toContain(text.replace('...', ''));
        expect(merged.paragraphs.length + merged.removals.length).toBe(all.length);
        expect(bodyOf(merged.html).innerHTML.replace(/\n/g, '')).toBe(markup(merged.paragraphs));
        for (const { at } of merged.removals) expect(at).toBeLessThanOrEqual(merged.paragraphs.length);
        expect(structuredClone(merged)).toEqual(merged);
      }),
    );
  });
});
