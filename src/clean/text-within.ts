import { foldSpace } from '@/text/fold-space';

const SHOW_TEXT = 4;
const LETTER = /\S/; // "a" – not " \n"

/**
 * The text of an element, white space folded, where it has no more than `most` letters; else `undefined`.
 * Reads no further, so that many labels in one long page cost no more than their own neighbours.
 */
export function textWithin(element: Element, most: number): string | undefined {
  let text = '';
  let letters = 0;
  for (const data of textsOf(element)) {
    letters += data.trim().length;
    if (letters > most) return undefined;
    text += data;
  }
  return foldSpace(text);
}

/** Whether a node holds no letters; reads to the first one. */
export function isBlank(node: Node): boolean {
  if (node.nodeType !== 1) return node.nodeType !== 3 || !LETTER.test(node.nodeValue!);
  for (const data of textsOf(node)) if (LETTER.test(data)) return false;
  return true;
}

function* textsOf(root: Node): Generator<string> {
  const walker = root.ownerDocument!.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.nodeValue!;
}
