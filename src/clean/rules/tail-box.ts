import type { Rule } from '@/clean/rule';
import { follows } from '@/page/follows';

// "disclaimer", "author-bio", "td-author-description", "newsletter-signup" – not "biography", "authority"
const NAME =
  /(?:^|[\s_-])(?:disclaimer|(?:author|writer|penulis)-?(?:bio|box|info|description|profile)|(?:about|tentang)-?(?:the-?)?(?:author|writer|penulis)|newsletter|signup|copyright)(?=$|[\s_-])/i;
// An offer has something to press: "newsletter-signup" – without, it tells how to sign up for a contest.
const OFFERS = /newsletter|signup/i;
const CANDIDATES = ['disclaimer', 'author', 'writer', 'penulis', 'newsletter', 'signup', 'copyright']
  .map((word) => `[class*="${word}"]`)
  .join(', ');
const LONGEST = 900;

/** What a publisher says under its story in whole sentences: who wrote it, what it answers for, what to subscribe to. */
export const tailBox: Rule = {
  id: 'kotak-penutup',
  reason: 'Keterangan situs di bawah cerita',
  find({ element, page }) {
    const box = page.around(CANDIDATES).size === 0 ? null : element.closest(CANDIDATES);
    if (!box || !NAME.test(box.className) || page.holdsStory(box)) return undefined;
    if (OFFERS.test(box.className) && !box.querySelector('a, form, input, button')) return undefined;
    if ((box.textContent ?? '').length > LONGEST || !isLast(box, page.prose)) return undefined;
    return { nodes: [box] };
  },
};

/** Whether no prose of the story follows: only that of other boxes like it. */
function isLast(box: Element, prose: readonly Element[]): boolean {
  const last = prose.findLast((each) => !each.closest(CANDIDATES));
  return last !== undefined && follows(last, box);
}

// Contoh: div.disclaimer "Konten ini menjadi tanggung jawab bloger …" (kompasiana.com), div.author-bio (WordPress).
// Jangan kena: such a box in the middle of the story; a paragraph called "lead-author".
