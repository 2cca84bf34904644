import { rawText } from '@/page/text-of';
import type { Rule } from '@/clean/rule';
import { follows } from '@/page/follows';
import { classesWith, hasAny } from '@/page/select';

// "disclaimer", "author-bio", "td-author-description", "newsletter-signup" – not "biography", "authority"
const NAME =
  /(^|[\s_-])(disclaimer|(author|writer|penulis)-?(bio|box|info|description|profile)|(about|tentang)-?(the-?)?(author|writer|penulis)|newsletter|signup|copyright)(?=$|[\s_-])/i;
const CANDIDATES = classesWith('disclaimer author writer penulis newsletter signup copyright');
const LONGEST = 900;
// An offer asks, and has something to press, anywhere in the story: "By registering, you agree …" – not "Cara mendaftar lomba"
const NEWSLETTER = /newsletter|signup/i;
const ASKS =
  /\b(newsletter|inbox|e-?mail|surel|subscribe|berlangganan|privacy|postfach|abonn\w*|iscri\w*)\b/i;

/** What a publisher says under its story in whole sentences: who wrote it, what it answers for, what to subscribe to. */
export const tailBox: Rule = {
  id: 'kotak-penutup',
  reason: 'Keterangan situs di bawah cerita',
  cue: (page) => page.around(CANDIDATES).size > 0,
  find({ element, page }) {
    const box = element.closest(CANDIDATES);
    if (!box || !NAME.test(box.className) || page.holdsStory(box)) return undefined;
    const text = rawText(box);
    if (text.length > LONGEST) return undefined;
    const goes = NEWSLETTER.test(box.className)
      ? ASKS.test(text) && hasAny(box, 'a, form, input')
      : isLast(box, page.prose);
    return goes ? [box] : undefined;
  },
};

/** Whether no prose of the story follows: only that of other boxes like it. */
function isLast(box: Element, prose: readonly Element[]): boolean {
  const last = prose.findLast((each) => !each.closest(CANDIDATES));
  return last !== undefined && follows(last, box);
}

// Contoh: div.disclaimer "Konten ini menjadi tanggung jawab bloger …" (kompasiana.com), div.author-bio (WordPress).
// Jangan kena: such a box in the middle of the story; a paragraph called "lead-author".
