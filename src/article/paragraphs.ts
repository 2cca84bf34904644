import { hasText, isA, isBlock, rawText, textOf } from '@/page/text-of';
import { allIn, hasAny } from '@/page/select';
import { wordSet } from '@/text/word-set';

// What belongs to a picture is shown with it, but is no paragraph of the story.
const PLAYERS = wordSet('picture video audio');
const NOT_PROSE = new Set([...PLAYERS, 'figure', 'figcaption', 'caption']);

// With less text beside its pictures a story is told in their captions.
const FEWEST_LETTERS = 100;

/**
 * The lowest blocks that hold text, in order: one for each of `Article.paragraphs`. Captions are none, but in a photo story,
 * which has hardly any other text.
 */
export function paragraphElements(root: ParentNode): Element[] {
  const found = lowestBlocks(root, NOT_PROSE);
  const letters = found.reduce((sum, each) => sum + rawText(each).length, 0);
  return letters >= FEWEST_LETTERS ? found : lowestBlocks(root, PLAYERS);
}

function lowestBlocks(root: ParentNode, passedOver: ReadonlySet<string>): Element[] {
  const holding = blockHolders(root);
  const found: Element[] = [];
  // Deep pages (5,000 levels) must not end in a stack overflow, so the walk keeps its own stack.
  const stack = [...root.children].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (passedOver.has(next.localName) && !isCard(next)) continue;
    if (holding.has(next))
      for (let child = next.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
    else if (hasText(next)) found.push(next);
  }
  return found;
}

/** Whether a figure is no picture: a table or quotation set apart (Gutenberg), or a link with its headline and lines (Ghost). */
function isCard(element: Element): boolean {
  if (!isA(element, 'figure')) return false;
  if (hasAny(element, 'table, blockquote, pre, p:not(figcaption p), ul, ol')) return true;
  if (hasAny(element, 'figcaption')) return false;
  const text = textOf(element);
  return text !== '' && text === textOf(element.querySelector('a[href]') ?? element.ownerDocument);
}

/** The elements that have a block inside, each found once: the cost is that of one walk over the tree. */
function blockHolders(root: ParentNode): Set<Node> {
  const holding = new Set<Node>();
  for (const element of allIn(root, '*')) {
    if (!isBlock(element)) continue;
    for (let up = element.parentNode; up && up !== root && !holding.has(up); up = up.parentNode)
      holding.add(up);
  }
  return holding;
}

/** Their texts, white space folded. */
export function paragraphTexts(root: ParentNode): string[] {
  return paragraphElements(root).map(textOf);
}
