import { expect, it } from 'vitest';
import { readMetadata } from '@/page/metadata';
import { findPageLinks } from '@/page/page-links';

const URL_1 = 'https://contoh.com/read/jembatan-baru-dibuka';
const PAGING = `<div class="paging"><a href="${URL_1}?page=2">2</a></div>`;

function read(body: string) {
  const doc = document.implementation.createHTMLDocument('Jembatan Baru Dibuka - Contoh');
  doc.body.innerHTML = body;
  Object.defineProperty(doc, 'URL', { value: URL_1 });
  Object.defineProperty(doc, 'baseURI', { value: URL_1 });
  const started = performance.now();
  const found = { title: readMetadata(doc).title, total: findPageLinks(doc).total };
  return { ...found, milliseconds: performance.now() - started };
}

// The limit is ten times what was measured, so that only a change of growth breaks them.
it.each([
  [
    '4,000 headlines',
    `<h1>Jembatan Baru Dibuka</h1>${PAGING}${'<h2><a href="/lain">Warga Menanti Bantuan</a></h2>'.repeat(4000)}`,
  ],
  ['5,000 paging links', `<h1>Jembatan Baru Dibuka</h1>${`<div>${PAGING}</div>`.repeat(5000)}`],
  [
    '1,000 nested levels',
    `<h1>Jembatan Baru Dibuka</h1>${'<div>'.repeat(1000)}${PAGING.repeat(50)}${'</div>'.repeat(1000)}`,
  ],
])('reads a page of %s without growing slow', (_, body) => {
  const { title, total, milliseconds } = read(body);
  expect({ title, total }).toEqual({ title: 'Jembatan Baru Dibuka', total: 2 });
  expect(milliseconds).toBeLessThan(5000);
});
