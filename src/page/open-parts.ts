import { rawText } from '@/page/text-of';
import { holdsReply } from '@/page/reply-link';
import { foldSpace } from '@/text/fold-space';

const FEWEST_CHARACTERS = 80;
const NOT_STORY =
  '[class*="comment"], [id*="comment"], [class*="komentar"], [class*="related"], [class*="terkait"], aside, footer, nav';

/**
 * Opens the boxes a publisher splits one story into ("2 dari 3 halaman" in `div.article-content-body__item` of Liputan6's
 * mobile pages, seen 2020): Readability takes one of several equal boxes for the story and drops the others. Boxes are equal
 * where they share parent and class, each holds prose, and none is a teaser (a heading that is a link), or a comment.
 */
export function openParts(root: ParentNode): void {
  for (const first of root.querySelectorAll('div[class], section[class]')) {
    const parts = equalParts(first);
    if (parts.length < 2 || first.closest(NOT_STORY) || !parts.every(isProse)) continue;
    for (const part of parts) part.replaceWith(...part.childNodes);
  }
}

/** The boxes of the same class from `first` on, where it is the first of its parent. */
function equalParts(first: Element): Element[] {
  const siblings = [...(first.parentElement?.children ?? [])];
  const equal = siblings.filter(
    (each) => each.className === first.className && each.localName === first.localName,
  );
  return equal[0] === first ? equal : [];
}

function isProse(part: Element): boolean {
  if (part.querySelector('h1 a, h2 a, h3 a, h4 a') || holdsReply(part)) return false;
  return [...part.querySelectorAll('p')].some(
    (each) => foldSpace(rawText(each)).length >= FEWEST_CHARACTERS && !each.querySelector('a'),
  );
}
