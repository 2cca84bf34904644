import { SENTENCE_LENGTH, type Prose } from '@/page/prose';

const FEWEST_LETTERS = 1500;
// How far above a paragraph its list, table, heading and boxes may hang: all that hangs here is left to the rules.
const NEAR_LEVELS = 4;
const KEPT = new Set(['script', 'h1', 'p', 'figure', 'picture', 'img', 'noscript']);

/**
 * A body's copy without what stands far from any prose (menus, side bars, footers of links): fewer elements to weigh. What
 * hangs within four levels of a paragraph stays, and a page with little prose (a photo story, a list) stays whole.
 */
export function copyNear(body: Element, prose: readonly Prose[], into: Document): Element {
  if (prose.reduce((sum, { letters }) => sum + letters, 0) < FEWEST_LETTERS)
    return into.importNode(body, true);
  const holders = new Set<Node>([body]);
  const near = new Set<Node>();
  for (const { block, letters } of prose) {
    if (letters < SENTENCE_LENGTH) continue;
    for (let level = 0, up: Element | null = block; up && up !== body; level++, up = up.parentElement) {
      if (level >= NEAR_LEVELS && holders.has(up)) break;
      holders.add(up);
      if (level < NEAR_LEVELS) near.add(up);
    }
  }
  return copyHolder(body, holders, near, into);
}

/** Copies the elements that lead to prose one by one, what is near prose whole, and passes over the rest. */
function copyHolder(box: Element, holders: Set<Node>, near: Set<Node>, into: Document): Element {
  const copy = into.importNode(box, false);
  for (const child of box.childNodes) {
    const element = child.nodeType === 1 ? (child as Element) : undefined;
    if (element && holders.has(element) && !near.has(element))
      copy.append(copyHolder(element, holders, near, into));
    else if (!element || near.has(box) || near.has(element) || KEPT.has(element.localName))
      copy.append(into.importNode(child, true));
  }
  return copy;
}
