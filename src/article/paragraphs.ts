import { foldSpace } from '@/text/fold-space';

const BLOCK_NAMES = new Set(
  'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
// What belongs to a picture is shown with it, but is no paragraph of the story.
const NOT_PROSE = new Set(['figure', 'figcaption', 'picture', 'video', 'audio', 'caption']);

/** Whether an element starts and ends lines of its own. */
export function isBlock(node: Node): boolean {
  return node.nodeType === 1 && BLOCK_NAMES.has((node as Element).localName);
}

/** The lowest blocks that hold text, in order: one for each of `Article.paragraphs`. Captions are none. */
export function paragraphElements(root: ParentNode): Element[] {
  const holding = blockHolders(root);
  const found: Element[] = [];
  // Deep pages (5,000 levels) must not end in a stack overflow, so the walk keeps its own stack.
  const stack = Array.from(root.children).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (NOT_PROSE.has(next.localName)) continue;
    if (holding.has(next))
      for (let child = next.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
    else if (foldSpace(next.textContent ?? '') !== '') found.push(next);
  }
  return found;
}

/** The elements that have a block inside, each found once: the cost is that of one walk over the tree. */
function blockHolders(root: ParentNode): Set<Node> {
  const holding = new Set<Node>();
  for (const element of root.querySelectorAll('*')) {
    if (!BLOCK_NAMES.has(element.localName)) continue;
    for (let up = element.parentNode; up && up !== root && !holding.has(up); up = up.parentNode)
      holding.add(up);
  }
  return holding;
}

/** Their texts, white space folded. */
export function paragraphTexts(root: ParentNode): string[] {
  return paragraphElements(root).map((element) => foldSpace(element.textContent ?? ''));
}
