import { rawText, textOf } from '@/page/text-of';
import type { PageFacts, Rule } from '@/clean/rule';
import { follows } from '@/page/follows';
import { classesWith, hasAny, nameWord } from '@/page/select';

// "disclaimer", "author-bio", "td-author-description", "newsletter-signup" – not "biography", "authority"
const NAME = nameWord(
  'disclaimer|(author|writer|penulis)-?(bio|box|info|description|profile)|(about|tentang)-?(the-?)?(author|writer|penulis)|newsletter|signup|copyright',
);
const CANDIDATES = classesWith('disclaimer author writer penulis newsletter signup copyright');
const LONGEST = 900;
// "Penulis", "Tentang penulis" before a name.
const LEAD_IN = 40;
const FEWEST_ABOVE = 3;
// An offer asks, and has something to press, anywhere in the story: "By registering, you agree …" – not "Cara mendaftar lomba"
const NEWSLETTER = /newsletter|signup/i;
const ASKS =
  /\b(newsletter|inbox|e-?mail|surel|subscribe|berlangganan|privacy|postfach|abonn\w*|iscri\w*)\b/i;

/** What a publisher says under its story in whole sentences: who wrote it, what it answers for, what to subscribe to. */
export const tailBox: Rule = {
  id: 'kotak-penutup',
  reason: 'Keterangan situs di bawah cerita',
  cue: (page) => page.site.writer !== undefined || page.around(CANDIDATES).size > 0,
  find({ element, text: name, page }) {
    const note = name === page.site.writer && noteOn(element, page);
    if (note) return [note];
    const box = page.around(CANDIDATES).size > 0 && element.closest(CANDIDATES);
    if (!box || !NAME.test(box.className) || page.holdsStory(box)) return undefined;
    const text = rawText(box);
    if (text.length > LONGEST) return undefined;
    const goes = NEWSLETTER.test(box.className)
      ? ASKS.test(text) && hasAny(box, 'a, form, input')
      : isLast(box, page.prose);
    return goes ? [box] : undefined;
  },
};

/** The box below the story that begins with its writer's name, or with a few words before it, and goes on with a note on them. */
function noteOn(name: Element, { prose, holdsStory }: PageFacts): Element | undefined {
  let found: Element | undefined;
  for (let up = name.parentElement; up && !holdsStory(up); up = up.parentElement) {
    const text = textOf(up);
    if (text.length > LONGEST || text.indexOf(textOf(name)) > LEAD_IN) break;
    found = up;
  }
  if (!found) return undefined;
  const others = prose.filter((each) => !found.contains(each));
  const told = others.length >= FEWEST_ABOVE && others.every((each) => follows(each, found));
  return told && prose.length - others.length < 2 ? found : undefined;
}

/** Whether no prose of the story follows: only that of other boxes like it. */
function isLast(box: Element, prose: readonly Element[]): boolean {
  const last = prose.findLast((each) => !each.closest(CANDIDATES));
  return last !== undefined && follows(last, box);
}

// Contoh: div.disclaimer "Konten ini menjadi tanggung jawab bloger …" (kompasiana.com), div.author-bio (WordPress).
// Jangan kena: such a box in the middle of the story; a paragraph called "lead-author".
