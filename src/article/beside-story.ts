import { ELSEWHERE, isCorrection } from '@/clean/furniture';
import { follows } from '@/page/follows';
import { SENTENCE_LENGTH } from '@/page/prose';
import { classOf, isA, textOf } from '@/page/text-of';
import { allIn, hasAny, nameWord } from '@/page/select';
import { wordSet } from '@/text/word-set';

// "related__list", "cookie-consent" – not "relation", "has-comments"
const NAMED = nameWord(`${ELSEWHERE}|cookies?|consent|gdpr|privacy|terms|promo|promosi`);
const WRITER = /^(author|penulis)$/; // "author", a note on the writer – not "author-admin", whose posts a theme marks
// An id may be a heading's words: "modal-usaha" is about capital.
const ELSEWHERE_ID = /^(comments?|komentar|respond|disqus_thread|sidebar|related(-posts)?|secondary)$/i;
// A site's own name is shorter.
const SHORTEST_TITLE = 20;
const SIDES = wordSet('aside footer');
const CAPTION = /caption|photo|foto|image|img|gambar/i; // "photo__caption", "detail-img-copyright" – not "capital"

/** Whether a block is a picture's caption: by its element, its name, or as the only words in a picture's box. */
export function isCaption(block: Element): boolean {
  if (isA(block, 'figcaption') || CAPTION.test(nameOf(block))) return true;
  const parent = block.parentElement;
  return parent !== null && CAPTION.test(nameOf(parent)) && textOf(parent) === textOf(block);
}

/** Whether a block stands in a side bar, a footer or a box named as something else than a story, below `root`. */
export function standsInFurniture(element: Element, root: Element): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement)
    if ((SIDES.has(up.localName) && !tellsOn(up)) || namesElsewhere(up))
      return !isCorrection(textOf(element));
  return false;
}

/** Whether a side box goes on with the story: paragraphs, no link, heading or form. */
function tellsOn(side: Element): boolean {
  if (hasAny(side, 'a, h1, h2, h3, h4, form, button')) return false;
  return allIn(side, 'p').filter((each) => textOf(each).length >= SENTENCE_LENGTH).length > 1;
}

/** Whether an element's class, or its whole id, says that it is something else than a story. */
export function namesElsewhere(element: Element): boolean {
  const named =
    NAMED.test(classOf(element)) || WRITER.test(classOf(element)) || ELSEWHERE_ID.test(element.id);
  // A whole issue of a newsletter is a story: "article.newsletter-post" (Substack).
  return named && !(isA(element, 'article') && hasAny(element, 'h1'));
}

/** An element's class and id, where publishers name what it is. */
export function nameOf(element: Element): string {
  return `${classOf(element)} ${element.id}`;
}

/** The story's headline before an element: the nearest h1 or h2 that the page's title repeats, else the nearest h1 that is no link. */
export function lastHeadlineBefore(doc: Document, place: Element): Element | undefined {
  const title = doc.title.toLowerCase();
  const headings = allIn(doc, 'h1, h2').filter((heading) => follows(heading, place));
  const titled = headings.findLast((heading) => {
    const text = textOf(heading).toLowerCase();
    return text.length >= SHORTEST_TITLE && title.includes(text);
  });
  return titled ?? headings.findLast((heading) => isA(heading, 'h1') && !hasAny(heading, 'a[href]'));
}
