import { namesFurniture } from '@/clean/furniture';

const CAPTION = /caption|photo|foto|image|img|gambar/i; // "photo__caption", "detail-img-copyright" – not "capital"

/** Whether a block is a picture's caption, by its element or its name. */
export function isCaption(block: Element): boolean {
  const parent = block.parentElement;
  return (
    block.localName === 'figcaption' ||
    CAPTION.test(nameOf(block)) ||
    (parent !== null && CAPTION.test(nameOf(parent)))
  );
}

/** Whether a block stands in a side bar, a footer or a box named as furniture, below `root`. */
export function standsInFurniture(element: Element, root: Element): boolean {
  for (let up: Element | null = element; up && up !== root; up = up.parentElement)
    if (up.localName === 'aside' || up.localName === 'footer' || namesFurniture(up)) return true;
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
