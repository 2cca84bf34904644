import { linkShare } from '@/clean/blocks';
import type { Finding, PageFacts, Rule } from '@/clean/rule';

const SIDES = 'aside, footer, form';
const ASKS = 'form, input:not([type="hidden"])';
// Headlines or a button; not "Sumber: BPS" under a list of facts.
const SOME_LINK = 0.3;
const LONGEST = 600;
// "Daftar newsletter kami", "Sign up", "Jajak pendapat" – not "Warga mengisi formulir itu"
const ASKING =
  /\b(?:newsletter|buletin|langganan|berlangganan|subscribe|sign up|inbox|surel|e-?mail|komentar|comment|jajak|polling|poll|vote)\b/i;
const ASKING_LEVELS = 3;

/**
 * A short box inside the story's own that is marked as beside it (`aside`, `footer`), or that asks for an address or a vote.
 * Longer ones may be the story's; a quotation keeps its source.
 */
export const sideBox: Rule = {
  id: 'kotak-samping',
  reason: 'Kotak di samping cerita',
  find({ element, page }): Finding | undefined {
    const side = page.around(SIDES).size === 0 ? null : element.closest(SIDES);
    const found = side && page.once(isBeside, side) && !page.holdsStory(side) ? side : asking(element, page);
    return found && !element.closest('blockquote') ? { nodes: [found] } : undefined;
  },
};

/** The widest short box close around a block that holds a form and says what for, with a sentence of its own at most. */
function asking(element: Element, page: PageFacts): Element | undefined {
  const askers = page.around(ASKS);
  let found: Element | undefined;
  let box = element.parentElement;
  for (let level = 0; level < ASKING_LEVELS && box && !page.holdsStory(box); level++, box = box.parentElement)
    if (askers.has(box) && asks(box, page)) found = box;
  return found;
}

function asks(box: Element, { prose }: PageFacts): boolean {
  if (!isShort(box) || !ASKING.test(box.textContent ?? '')) return false;
  const sentences = prose.filter((each) => box.contains(each));
  return sentences.length === 0 || (sentences.length === 1 && ASKING.test(sentences[0]!.textContent ?? ''));
}

/** A side box is links in good part, or has a form; without one it may be the story's: a sentence set large, a list of facts. */
function isBeside(side: Element): boolean {
  if (!isShort(side)) return false;
  return (
    side.localName !== 'aside' || side.querySelector('form, input') !== null || linkShare(side) >= SOME_LINK
  );
}

function isShort(box: Element): boolean {
  return (box.textContent ?? '').length <= LONGEST;
}

// Contoh: aside "Sign up to our newsletter", div.subscribe-box with a form, footer with the tags inside `article`.
// Jangan kena: blockquote > footer "— Rina Sari", aside.pullquote, aside "Fakta singkat", a long aside of the story's facts.
