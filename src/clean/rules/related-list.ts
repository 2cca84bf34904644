import { boxOf } from '@/clean/blocks';
import { headlinesAfter } from '@/clean/headlines';
import { isListLabel } from '@/clean/label-match';
import type { PageFacts, Rule } from '@/clean/rule';
import { follows } from '@/page/follows';
import { hasText } from '@/page/text-of';
import { hasAny } from '@/page/select';

// Headlines with a date or a rubric between them.
const MOSTLY_LINK = 0.6;

// "… Baca berita populer lainnya di bawah ini:" – not "Baca hasilnya di bawah ini:"
const LEADS_TO_LIST =
  /\b(baca|simak|lihat)\b.{0,30}\b(berita|artikel)\b.{0,60}:$|^more (from|on|about) \S.{2,40}$/i;

const MOST_CARDS = 12;
const LINKED_HEADING = 'h2 a, h3 a, h4 a, h5 a';

/** "Artikel Terkait" and its like above a list of links: heading and list go together. */
export const relatedList: Rule = {
  id: 'artikel-terkait',
  reason: 'Daftar berita lain',
  find({ element, text, lead, page }) {
    const isLabel = isListLabel(text, lead);
    if (!isLabel && !LEADS_TO_LIST.test(text)) return undefined;
    const box = boxOf(element);
    const headlines = headlinesAfter(box, MOSTLY_LINK);
    if (headlines.length > 0) return [box, ...headlines];
    if (isLabel && box.parentElement && isCards(box, page)) return [box.parentElement];
    const last = page.prose.at(-1);
    return isLabel && last && follows(last, box) && endsPage(box) ? [box] : undefined;
  },
};

/** Whether a label heads a box in which each other part is a card: a linked heading with lines of its story. */
function isCards(label: Element, { holdsStory }: PageFacts): boolean {
  const box = label.parentElement!;
  if (box.childElementCount > MOST_CARDS || holdsStory(box)) return false;
  const cards = [...box.children].filter((each) => each !== label && hasText(each));
  return cards.length > 0 && cards.every((card) => hasAny(card, LINKED_HEADING));
}

/** Whether no text follows in the box around: a heading below the story whose list a script would fill (WordPress's Jetpack, Blogger). */
function endsPage(box: Element): boolean {
  let next = box.nextElementSibling;
  while (next && !hasText(next)) next = next.nextElementSibling;
  return !next;
}

// Contoh: h3 "Artikel Terkait" + ul (rbg.id, 2024), "Recommended Stories" + "list of 3 items" + ul.
// Jangan kena: h3 "Terkait" in the story that no list follows, "Artikel terkait kasus itu sudah dihapus."
