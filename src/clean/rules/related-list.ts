import { boxOf, linkShare } from '@/clean/blocks';
import { isListLabel } from '@/clean/label-match';
import type { Rule } from '@/clean/rule';
import { foldSpace } from '@/text/fold-space';

// Headlines with a date or a rubric between them.
const MOSTLY_LINK = 0.6;

// "… Baca berita populer lainnya di bawah ini:" – not "Baca hasilnya di bawah ini:"
const LEADS_TO_LIST = /\b(?:baca|simak|lihat)\b.{0,30}\b(?:berita|artikel)\b.{0,60}:$/i;

/** "Artikel Terkait" and its like above a list of links: heading and list go together. */
export const relatedList: Rule = {
  id: 'artikel-terkait',
  reason: 'Daftar berita lain',
  find({ element, text, lead }) {
    if (!isListLabel(text, lead) && !LEADS_TO_LIST.test(text)) return undefined;
    const box = boxOf(element);
    const nodes: ChildNode[] = [box];
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      const listed = foldSpace(next.textContent ?? '');
      if (listed !== '' && linkShare(next, listed) < MOSTLY_LINK) break;
      if (listed !== '') nodes.push(next);
    }
    return nodes.length > 1 ? { nodes } : undefined;
  },
};
