import { isHeading, linksOf } from '@/page/text-of';
import { boxOf } from '@/clean/blocks';
import type { Rule } from '@/clean/rule';
import { attributeOf, nameWord } from '@/page/select';

const LABEL =
  /^(daftar isi|isi artikel|isi kandungan|(table of )?contents|on this page|in this article)(\W*(hide|show|toggle|tutup|buka|tampilkan|sembunyikan))?\W*$/i; // "Daftar Isi [tutup]" – not "Daftar isi buku itu"
// What its plugins call it: "toc_container", "ez-toc", "table-of-contents" – not "stock"
const NAMED = nameWord('toc|table-of-contents|daftar-isi');

/** The heading of a list of the story's own sections, and the list: links to the page itself, or a box that says so. */
export const contents: Rule = {
  id: 'daftar-isi',
  reason: 'Daftar isi halaman',
  find({ element, text }) {
    if (!LABEL.test(text)) return undefined;
    const box = boxOf(element);
    const list = box.nextElementSibling;
    if (list && leadsWithin(list)) return [box, list];
    // Its list of links was a `nav`, which is never copied.
    if (!isHeading(element) && !list?.matches('ul, ol')) return [box];
    return NAMED.test(`${box.className} ${box.parentElement?.className ?? ''}`) ? [box] : undefined;
  },
};

function leadsWithin(list: Element): boolean {
  const links = linksOf(list);
  return links.length > 0 && links.every((link) => attributeOf(link, 'href').startsWith('#'));
}

// Contoh: div.toc > p "Daftar Isi" + ul of links to "#tukang" (Easy Table of Contents, WordPress).
// Jangan kena: h2 "Daftar Isi" over the chapters of a book that a story tells of.
