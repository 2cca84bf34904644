import { textOf } from '@/page/text-of';

/** Names of boxes that hold whole sentences and no story: "related__list", "author-bio"; not "relation", "has-comments". */
export const ELSEWHERE =
  /(?:^|[\s_-])(?<!has-|with-|no-)(?:comments?|komentar|related|terkait|sidebar|popular|terpopuler|terkini|recommend\w*|rekomendasi|modal|popup|cookies?|consent|gdpr|privacy|terms|disclaimer|newsletter|author-?(?:bio|box|info|description)|about-?author)(?=$|[\s_-])/i;
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
    if (up.localName === 'aside' || up.localName === 'footer' || ELSEWHERE.test(nameOf(up)))
      return !CORRECTION.test(textOf(element));
  return false;
}

/** An element's class and id, where publishers name what it is. */
export function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** The nearest h1 before an element. */
export function lastHeadlineBefore(doc: Document, place: Element): Element | undefined {
  return Array.from(doc.getElementsByTagName('h1')).findLast((headline) => follows(headline, place));
}

/** Whether `second` stands after `first`, in it or behind it. */
export function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}
