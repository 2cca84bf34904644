import { describe, expect, it } from 'vitest';
import { dropFar } from '@/clean/drop-far';
import { dropFurniture } from '@/clean/furniture';

const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar. ';
const body = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};

describe('dropFurniture', () => {
  it.each([
    ['shares', `<div class="read__share">Tweet Email</div>`],
    ['tags', `<ul class="tags"><li><a href="/t">mangrove</a></li></ul>`],
    ['a related list', `<div class="box related"><a href="/a">Panen Raya</a></div>`],
  ])('drops %s', (_, html) => {
    const root = body(`<p>${SENTENCE}</p>${html}`);
    dropFurniture(root);
    expect(root.innerHTML).toBe(`<p>${SENTENCE}</p>`);
  });

  it.each([
    ['a box with prose', `<div class="paging-content"><p>${SENTENCE.repeat(2)}</p></div>`],
    [
      'a link called a tag in a sentence',
      `<p>Kata <a class="inner-link-tag" href="/t">Menhub</a> kemarin.</p>`,
    ],
    ['a sub-heading', `<h2 class="title-dt-paging">Akar yang Kuat</h2>`],
    ['a name that only begins alike', `<div class="stage heritage">Panggung</div>`],
    ['a picture', `<div class="popup"><figure><img src="a.jpg"></figure></div>`],
  ])('leaves %s alone', (_, html) => {
    const root = body(html);
    const before = root.innerHTML;
    dropFurniture(root);
    expect(root.innerHTML).toBe(before);
  });
});

describe('dropFar', () => {
  const story = `<main><div><p>${SENTENCE}</p><ul><li>RING I</li></ul></div></main>`;
  const long = `<main><div>${`<p>${SENTENCE}</p>`.repeat(16)}<ul><li>RING I</li></ul></div></main>`;

  it('drops a menu far from the story', () => {
    const root = body(
      `<section><section><section><div><div><ul><li>Beranda</li></ul></div></div>${long}</section></section></section>`,
    );
    root.querySelector('main')!.innerHTML =
      `<div><div><div>${root.querySelector('main')!.innerHTML}</div></div></div>`;
    dropFar(root);
    expect(root.textContent).not.toContain('Beranda');
    expect(root.querySelectorAll('p')).toHaveLength(16);
    expect(root.textContent).toContain('RING I');
  });

  it('leaves a page with little prose alone', () => {
    const root = body(`<nav>Beranda</nav>${story}`);
    const before = root.innerHTML;
    dropFar(root);
    expect(root.innerHTML).toBe(before);
  });
});
