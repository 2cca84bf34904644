import { describe, expect, it } from 'vitest';
import { showHiddenPages } from '@/page/hidden-pages';
import { openParts } from '@/page/open-parts';

const PROSE =
  'Warga dusun itu menanam bakau di tepi teluk setiap pekan, dan kepala dusun mencatat semua bibit yang tumbuh di buku besar miliknya. ';
const page = (body: string) => new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html');
const visible = (doc: Document) => doc.querySelectorAll('[style], [hidden]').length === 0;

describe('hidden later pages', () => {
  it.each([
    ['by style', `style="display:none"`],
    ['by style with a space', `style="display: none"`],
    ['by attribute', 'hidden'],
  ])('are shown: %s', (_, how) => {
    const doc = page(
      `<div><p>${PROSE}</p><div class="paging-content" ${how}><p>${PROSE.repeat(3)}</p></div></div>`,
    );
    showHiddenPages(doc);
    expect(visible(doc)).toBe(true);
  });

  it.each([
    ['a short notice', `<div><p>${PROSE}</p><div hidden><p>Terima kasih sudah mendaftar.</p></div></div>`],
    [
      'a dialog away from the story',
      `<div><p>${PROSE}</p></div><div><div hidden><p>${PROSE.repeat(3)}</p></div></div>`,
    ],
    ['a menu', `<div><p>${PROSE}</p><ul hidden>${'<li><a href="/">Nasional</a></li>'.repeat(40)}</ul></div>`],
  ])('leave alone: %s', (_, body) => {
    const doc = page(body);
    showHiddenPages(doc);
    expect(visible(doc)).toBe(false);
  });
});

describe('equal parts of one story', () => {
  const parts = (name: string, inner: string) =>
    `<div id="story">${`<div class="${name}">${inner}</div>`.repeat(3)}</div>`;
  const children = (doc: Document) =>
    Array.from(doc.querySelector('#story')!.children, (each) => each.localName);

  it('are opened', () => {
    const doc = page(parts('item', `<h2>Bagian</h2><p>${PROSE}</p>`));
    openParts(doc);
    expect(children(doc)).toEqual(['h2', 'p', 'h2', 'p', 'h2', 'p']);
  });

  it.each([
    ['teasers of other stories', parts('item', `<h2><a href="/x">Judul</a></h2><p>${PROSE}</p>`)],
    ['comments', parts('comment-item', `<p>${PROSE}</p>`)],
    ['boxes without prose', parts('item', '<p>Nasional</p>')],
  ])('leave alone: %s', (_, body) => {
    const doc = page(body);
    openParts(doc);
    expect(children(doc)).toEqual(['div', 'div', 'div']);
  });
});
