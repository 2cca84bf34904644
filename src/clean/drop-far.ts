// A sentence; menus, headlines and captions are shorter or stand in links.
const PROSE_LENGTH = 60;
const FEWEST_PROSE_LETTERS = 1500;
// How far above a paragraph its list, table, heading and boxes may hang: all that hangs here is left to the rules.
const NEAR_LEVELS = 4;
const SHOW_TEXT = 4;
const KEPT = new Set(['script', 'h1', 'p', 'figure', 'picture', 'img', 'noscript']);

/**
 * Drops what stands far from any prose (menus, side bars, footers of links), before extraction: fewer elements to weigh.
 * What hangs within four levels of a paragraph stays, and a page with little prose (a photo story, a list) stays whole.
 */
export function dropFar(root: Element): void {
  const holders = new Set<Node>([root]);
  const near = new Set<Node>();
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let letters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue!.length;
    if (length < PROSE_LENGTH || node.nodeValue!.trim().length < PROSE_LENGTH) continue;
    if (isLinked(node)) continue;
    letters += length;
    let up = node.parentNode;
    for (let level = 0; up && up !== root; level++, up = up.parentNode) {
      if (level >= NEAR_LEVELS && holders.has(up)) break;
      holders.add(up);
      if (level < NEAR_LEVELS) near.add(up);
    }
  }
  if (letters < FEWEST_PROSE_LETTERS) return;
  const stack: Element[] = [root];
  for (let box = stack.pop(); box; box = stack.pop())
    for (const child of Array.from(box.children))
      if (holders.has(child)) stack.push(child);
      else if (!near.has(box) && !KEPT.has(child.localName)) child.remove();
}

function isLinked(node: Node): boolean {
  const parent = node.parentElement;
  return parent?.localName === 'a' || parent?.parentElement?.localName === 'a';
}
