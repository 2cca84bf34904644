import { describe, expect, it } from 'vitest';
import { copyNear } from '@/page/copy-near';
import { findProse } from '@/page/prose';

const SENTENCE =
  'Warga Kampung Melati menanam dua ratus pohon mangrove di pesisir utara pada Minggu pagi bersama para pelajar. ';
const body = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};
const copied = (root: HTMLElement) =>
  copyNear(root, findProse(root), document.implementation.createHTMLDocument(''));

describe('copyNear', () => {
  const story = `<main><div><p>${SENTENCE}</p><ul><li>RING I</li></ul></div></main>`;
  const long = `<main><div>${`<p>${SENTENCE}</p>`.repeat(16)}<ul><li>RING I</li></ul></div></main>`;

  it('leaves out a menu far from the story', () => {
    const root = body(
      `<section><section><section><div><div><ul><li>Beranda</li></ul></div></div>${long}</section></section></section>`,
    );
    root.querySelector('main')!.innerHTML =
      `<div><div><div>${root.querySelector('main')!.innerHTML}</div></div></div>`;
    const copy = copied(root);
    expect(copy.textContent).not.toContain('Beranda');
    expect(copy.querySelectorAll('p')).toHaveLength(16);
    expect(copy.textContent).toContain('RING I');
  });

  it('copies a page with little prose whole', () => {
    const root = body(`<nav>Beranda</nav>${story}`);
    expect(copied(root).innerHTML).toBe(root.innerHTML);
  });
});
