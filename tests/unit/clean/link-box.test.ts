import { describe, expect, it } from 'vitest';
import { clean } from '@/clean/clean';
import { paragraphElements } from '@/article/paragraphs';

const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar. ';
const body = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};

describe('a box beside the story', () => {
  const cleanedOf = (html: string) => {
    const root = body(`<article><p>${SENTENCE}</p>${html}<p>${SENTENCE}</p></article>`);
    const rules = clean(paragraphElements(root)).taken.map(({ rule }) => rule.id);
    return { rules, html: root.querySelector('article')!.innerHTML };
  };

  it.each([
    ['shares', `<div class="read__share">Berbagi lewat surel</div>`],
    ['tags', `<ul class="tags"><li><a href="/t">mangrove</a></li></ul>`],
    ['a related list', `<div class="box related"><a href="/a">Panen Raya</a></div>`],
    [
      'links without a name',
      `<ul><li><a href="/a">Panen Raya di Lembah Utara Mulai Pekan Ini</a></li><li><a href="/b">Pasar Lama Dibuka Lagi Setelah Banjir</a></li></ul>`,
    ],
    [
      'one headline under a player',
      `<div><div>Adegan</div><span><a href="https://video.contoh.id/v">Panen Raya di Lembah</a></span></div>`,
    ],
    ['cards of links with pictures', `<div><a href="/a"><img src="a.jpg"> Panen Raya</a></div>`],
  ])('goes and is told: %s', (_, html) => {
    expect(cleanedOf(html)).toEqual({
      rules: ['kotak-tautan'],
      html: `<p>${SENTENCE}</p><p>${SENTENCE}</p>`,
    });
  });

  it.each([
    ['a box with prose', `<div class="paging-content"><p>${SENTENCE.repeat(2)}</p></div>`],
    [
      'a link called a tag in a sentence',
      `<p>Kata <a class="inner-link-tag" href="/t">Menhub</a> kemarin.</p>`,
    ],
    ['a sub-heading', `<h2 class="title-dt-paging">Akar yang Kuat</h2>`],
    ['a name that only begins alike', `<div class="stage heritage">Panggung</div>`],
    ['a picture and its credit', `<div class="popup"><img src="a.jpg"><a href="/f">Foto: Rina</a></div>`],
    [
      'a post, half of it links',
      `<blockquote><p><a href="/t">#Bakau</a> <a href="/u">Rina</a></p></blockquote>`,
    ],
    ['a list of short items', `<ul><li>RING I</li><li>3. Ledeng</li></ul>`],
    [
      'a nameless list of links, which the sentence before may announce',
      `<ul><li><a href="/a">Zona utara</a></li><li><a href="/b">Zona timur</a></li></ul>`,
    ],
    ['a contact line', `<p><a href="mailto:a@b.id">a@b.id</a></p>`],
  ])('stays: %s', (_, html) => {
    expect(cleanedOf(html)).toEqual({ rules: [], html: `<p>${SENTENCE}</p>${html}<p>${SENTENCE}</p>` });
  });
});

describe('a box under the story, in whole sentences', () => {
  const story = (middle: string, end: string) =>
    body(`<article><p>${SENTENCE}</p>${middle}<p>${SENTENCE}</p>${end}</article>`);
  const rulesOf = (root: Element) => clean(paragraphElements(root)).taken.map(({ rule }) => rule.id);

  it.each([
    ['a disclaimer', `<div class="disclaimer"><p>${SENTENCE}</p></div>`, 'kotak-penutup'],
    ["the writer's life", `<div class="author-bio"><b>Rina</b><p>${SENTENCE}</p></div>`, 'kotak-penutup'],
    ['comments', `<div id="comments"><h3>Komentar (1)</h3><p>${SENTENCE}</p></div>`, 'kotak-pembaca'],
    [
      'a poll',
      `<div class="polling-box"><p>${SENTENCE}</p><form><input type="radio"> Ya</form></div>`,
      'kotak-pembaca',
    ],
  ])('goes: %s', (_, html, rule) => {
    expect(new Set(rulesOf(story('', html)))).toEqual(new Set([rule]));
  });

  it.each([
    ['a box of that name with the story going on below', `<div class="disclaimer"><p>${SENTENCE}</p></div>`],
    ['a paragraph whose class only begins alike', `<p class="comment-box">${SENTENCE}</p>`],
    [
      'a box named for comments that holds one paragraph',
      `<div class="comment-box"><p>${SENTENCE}</p></div>`,
    ],
  ])('stays: %s', (_, html) => {
    expect(rulesOf(story(html, ''))).toEqual([]);
  });
});

describe('a thread of comments under links to reply', () => {
  const entry = (name: string) =>
    `<li><b>${name}</b><p>${SENTENCE}</p><p><a href="#balas">Balas</a></p></li>`;
  const left = (html: string) => {
    const root = body(`<article><div><p>${SENTENCE}</p><p>${SENTENCE}</p></div>${html}</article>`);
    clean(paragraphElements(root));
    return root.querySelector('article')!.innerHTML;
  };
  const story = `<div><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`;

  it('goes whole, with its heading, though longer than the story', () => {
    const thread = `<div><h3>4 Suara</h3><ul>${['Budi', 'Wati', 'Tono', 'Rini'].map(entry).join('')}</ul></div>`;
    expect(left(thread)).toBe(story);
  });

  it.each([
    [
      'prose beside it in one box',
      `<div><p>${SENTENCE}</p><ul>${entry('Budi')}</ul></div>`,
      `<p>${SENTENCE}</p>`,
    ],
    ['letters without such links', `<ul><li><b>Budi</b><p>${SENTENCE}</p></li></ul>`, '<b>Budi</b>'],
    ['an answer in the story', `<p>Balas</p>`, '<p>Balas</p>'],
  ])('leaves %s alone', (_, html, kept) => {
    expect(left(html)).toContain(story + html.slice(0, html.indexOf(kept)) + kept);
  });
});

describe('a box inside the story that is marked as beside it', () => {
  const rulesOf = (middle: string) =>
    clean(
      paragraphElements(body(`<article><p>${SENTENCE}</p>${middle}<p>${SENTENCE}</p></article>`)),
    ).taken.map(({ rule }) => rule.id);

  it.each([
    [
      'an aside that leads elsewhere',
      `<aside><p>${SENTENCE} <a href="/a">Panen Raya di Lembah Utara Mulai Pekan Ini, Warga Bersiap Sejak Pagi</a></p></aside>`,
    ],
    [
      'a call to give',
      `<div><h4>Dukung kami</h4><p>Jurnalisme kami hidup dari pembaca: ${SENTENCE}</p><a href="/d">Donasi sekarang</a></div>`,
    ],
    [
      'a form with its sentence',
      `<div><div><p>Jajak pendapat: ${SENTENCE}</p><form><input type="email"></form></div></div>`,
    ],
  ])('goes: %s', (_, html) => {
    expect(rulesOf(html)).toEqual(['kotak-samping']);
  });

  it.each([
    [
      "a quotation's source",
      `<blockquote><p>${SENTENCE}</p><footer>Rina Sari, kepala kampung</footer></blockquote>`,
    ],
    ['a long aside', `<aside>${`<p>${SENTENCE}</p>`.repeat(7)}</aside>`],
    ['a list of facts', `<aside><h4>Fakta</h4><ul><li>Luas 2 hektare</li></ul></aside>`],
    ['a sentence set large', `<aside><p>${SENTENCE}</p></aside>`],
    [
      'a way to give that is part of the story',
      `<div><p>Donasi untuk warga: ${SENTENCE}</p><p><a href="/d">Donasi sekarang</a></p></div>`,
    ],
    ["a footer's sentence", `<footer><p>Koreksi: ${SENTENCE}</p></footer>`],
    ['a box without a form', `<div><p>${SENTENCE}</p></div>`],
  ])('stays: %s', (_, html) => {
    expect(rulesOf(html)).toEqual([]);
  });

  it('leaves a story alone that stands in a form, as ASP.NET pages do', () => {
    const root = body(`<form><article><p>${SENTENCE}</p><p>${SENTENCE}</p></article><input></form>`);
    expect(clean(paragraphElements(root)).taken).toEqual([]);
  });
});

describe('what a removal leaves', () => {
  const left = (html: string) => {
    const root = body(`<article><p>${SENTENCE}</p>${html}<p>${SENTENCE}</p></article>`);
    clean(paragraphElements(root));
    return root.querySelector('article')!.innerHTML.replaceAll(`<p>${SENTENCE}</p>`, '');
  };
  const link = '<b>Baca juga:</b> <a href="/a">Panen Raya di Lembah</a>';

  it.each([
    ['a table of it alone', `<table><tbody><tr><td>${link}</td></tr></tbody></table>`, ''],
    ['a list of it alone', `<ul><li>${link}</li></ul>`, ''],
    [
      'a row of data',
      `<table><tbody><tr><td>Padi</td><td><p>${link}</p></td></tr></tbody></table>`,
      '<table><tbody><tr><td>Padi</td><td></td></tr></tbody></table>',
    ],
  ])('goes where nothing else is in it: %s', (_, html, expected) => {
    expect(left(html)).toBe(expected);
  });
});
