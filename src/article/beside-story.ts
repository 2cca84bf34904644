import { follows } from '@/page/follows';
import { textOf } from '@/page/text-of';

// Names of boxes that hold whole sentences and no story: "related__list", "author-bio" – not "relation", "has-comments"
const ELSEWHERE =
  /(?:^|[\s_-])(?<!has-|with-|no-)(?:comments?|komentar|related|terkait|sidebar|popular|terpopuler|terkini|recommend\w*|rekomendasi|modal|popup|cookies?|consent|gdpr|privacy|terms|disclaimer|newsletter|promo|promosi|\w*author-?(?:bio|box|info|description|about)|about-?author)(?=$|[\s_-])/i;
// An id may be a heading's words: "modal-usaha" is about capital.
const ELSEWHERE_ID = /^(?:comments?|komentar|respond|disqus_thread|sidebar|related(?:-posts)?|secondary)$/i;
// A site's own name is shorter.
const SHORTEST_TITLE = 20;
const CORRECTION = /^(?:koreksi|ralat|catatan|klarifikasi|correction|clarification|editor.s note)\b/i; // "Koreksi: …" – not "Dikoreksi"
const CAPTION = /caption|photo|foto|image|img|gambar/i; // "photo__caption", "detail-img-copyright" – not "capital"

/** Whether a block is a picture's caption: by its element, its name, or as the only words in a picture's box. */
export function isCaption(block: Element): boolean {
  if (block.localName === 'figcaption' || CAPTION.test(nameOf(block))) return true;
  const parent = block.parentElement;
  return parent !== null && CAPTION.test(nameOf(parent)) && textOf(parent) === textOf(block);
}

/** Whether a block stands in a side bar, a footer or a box named as something else than a story, below `root`. */
export function standsInFurniture(element: Element, root: Element): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement)
    if (up.localName === 'aside' || up.localName === 'footer' || namesElsewhere(up))
      return !CORRECTION.test(textOf(element));
  return false;
}

/** Whether an element's class, or its whole id, says that it is something else than a story. */
export function namesElsewhere(element: Element): boolean {
  return ELSEWHERE.test(element.getAttribute('class') ?? '') || ELSEWHERE_ID.test(element.id);
}

/** An element's class and id, where publishers name what it is. */
export function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** The story's headline before an element: the nearest h1 or h2 that the page's title repeats, else the nearest h1 that is no link. */
export function lastHeadlineBefore(doc: Document, place: Element): Element | undefined {
  const title = doc.title.toLowerCase();
  const headings = Array.from(doc.querySelectorAll('h1, h2')).filter((heading) => follows(heading, place));
  const titled = headings.findLast((heading) => {
    const text = textOf(heading).toLowerCase();
    return text.length >= SHORTEST_TITLE && title.includes(text);
  });
  return (
    titled ?? headings.findLast((heading) => heading.localName === 'h1' && !heading.querySelector('a[href]'))
  );
}
