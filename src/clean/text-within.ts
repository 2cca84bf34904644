import { foldSpace } from '@/text/fold-space';

const SHOW_TEXT = 4;

/**
 * The text of an element, white space folded, where it has no more than `most` letters; else `undefined`.
 * Reads no further, so that many labels in one long page cost no more than their own neighbours.
 */
export function textWithin(element: Element, most: number): string | undefined {
  let text = '';
  let letters = 0;
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue!;
    letters += data.trim().length;
    if (letters > most) return undefined;
    text += data;
  }
  return foldSpace(text);
}
