import { expect, it } from 'vitest';
import { dropLaterStories } from '@/page/later-stories';

const PROSE = (n: number) =>
  `<p>Paragraf ${n}: warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi.</p>`;
const OWN = `<div class="post"><h1>Bakau</h1>${PROSE(1)}</div>`;

function leftOf(html: string): string {
  document.body.innerHTML = html;
  dropLaterStories(document.body);
  return document.body.innerHTML;
}

it.each([
  ['under an h1', `<div class="post"><h1>Pasar</h1>${PROSE(2)}</div>`],
  ['under a link to its page', `<div class="post"><h2><a href="/pasar">Pasar</a></h2>${PROSE(2)}</div>`],
])('takes a later story of endless scrolling out, %s', (_, later) => {
  expect(leftOf(`<main>${OWN}${later}</main>`)).toBe(`<main>${OWN}</main>`);
});

it.each([
  ['a part of another class', `<div class="part"><h1>Akar</h1>${PROSE(2)}</div>`],
  ['a part without a headline', `<div class="post">${PROSE(2)}</div>`],
  ['a part under a plain heading', `<div class="post"><h2>Akar</h2>${PROSE(2)}</div>`],
  ['an entry that links to itself', `<div class="post"><h2><a href="#akar">Akar</a></h2>${PROSE(2)}</div>`],
])('leaves %s alone', (_, part) => {
  expect(leftOf(`<main>${OWN}${part}</main>`)).toBe(`<main>${OWN}${part}</main>`);
});

it('leaves listed items alone where the headline stands in no story', () => {
  const page = `<div class="row"><h1>Sepuluh pantai</h1></div><div class="row"><h2><a href="/a">Satu</a></h2>${PROSE(1)}</div>`;
  expect(leftOf(page)).toBe(page);
});
