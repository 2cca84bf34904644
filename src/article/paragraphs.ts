import { foldSpace } from '@/text/fold-space';

const BLOCKS =
  'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul';
const BLOCK_NAMES = new Set(BLOCKS.split(' '));
// What belongs to a picture is shown with it, but is no paragraph of the story.
const NOT_PROSE = 'figure, figcaption, picture, video, audio, caption';

/** Whether an element starts and ends lines of its own. */
export function isBlock(node: Node): node is Element {
  return node.nodeType === 1 && BLOCK_NAMES.has((node as Element).localName);
}

/** The lowest blocks that hold text, in order: one for each of `Article.paragraphs`. Captions are none. */
export function paragraphElements(root: ParentNode): Element[] {
  const found: Element[] = [];
  for (const child of Array.from(root.children)) collect(child, found);
  return found;
}

/** Their texts, white space folded. */
export function paragraphTexts(root: ParentNode): string[] {
  return paragraphElements(root).map((element) => foldSpace(element.textContent ?? ''));
}

function collect(element: Element, found: Element[]): void {
  // Deep pages (5,000 levels) must not end in a stack overflow, so the walk keeps its own stack.
  const stack = [element];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.matches(NOT_PROSE)) continue;
    if (holdsBlocks(next)) stack.push(...Array.from(next.children).reverse());
    else if (foldSpace(next.textContent ?? '') !== '') found.push(next);
  }
}

function holdsBlocks(element: Element): boolean {
  return element.querySelector(BLOCKS.replaceAll(' ', ',')) !== null;
}
