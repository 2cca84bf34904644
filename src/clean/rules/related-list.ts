import { boxOf } from '@/clean/blocks';
import { headlinesAfter } from '@/clean/headlines';
import { isListLabel } from '@/clean/label-match';
import type { Rule } from '@/clean/rule';

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
    const headlines = headlinesAfter(box, MOSTLY_LINK);
    return headlines.length > 0 ? { nodes: [box, ...headlines] } : undefined;
  },
};

// Contoh: h3 "Artikel Terkait" + ul (rbg.id, 2024), "Recommended Stories" + "list of 3 items" + ul.
// Jangan kena: h3 "Terkait" that no list follows, "Artikel terkait kasus itu sudah dihapus."
