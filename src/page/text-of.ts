import { foldSpace } from '@/text/fold-space';
import { allIn, attributeOf } from '@/page/select';
import { wordSet } from '@/text/word-set';

const BLOCK_NAMES = wordSet(
  'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

const COMMENT = 8;
const LETTER = /[^\s\u200b\u2060]/; // "a" – not " \n"

/** Whether a node shows any letter or sign. */
export function hasText(node: Node): boolean {
  return node.nodeType !== COMMENT && LETTER.test(rawText(node));
}

/** Whether an element starts and ends lines of its own. */
export function isBlock(node: Node): boolean {
  return node.nodeType === 1 && BLOCK_NAMES.has((node as Element).localName);
}

const HEADING = /^h[1-6]$/; // "h2" – not "hr"

/** Whether an element is a heading, of any level. */
export function isHeading(element: Element): boolean {
  return HEADING.test(element.localName);
}

/** Whether a node is an element of a name, in a page served as XHTML too, where names are not in capitals. */
export function isA(node: Node | null | undefined, name: string): boolean {
  return (node as Element | null | undefined)?.localName === name;
}

/** Whether a node is a `<br>`. */
export function isBreak(node: Node): boolean {
  return isA(node, 'br');
}

/** The links in an element. */
export function linksOf(element: Element): Element[] {
  return allIn(element, 'a');
}

/** An element's class; '' for none. SVG has another kind of `className`. */
export function classOf(element: Element | null | undefined): string {
  return attributeOf(element, 'class');
}

/** The text of a node as it stands in the markup; '' for none. */
export function rawText(node: Node | null | undefined): string {
  return node?.textContent ?? '';
}

/** The text of a node as it is read: white space folded, a space at least where a line ends or a block begins. */
export function textOf(node: Node): string {
  if (node.nodeType !== 1 || (node as Element).childElementCount === 0) return foldSpace(rawText(node));
  const parts: string[] = [];
  collect(node, parts);
  return foldSpace(parts.join(''));
}

function collect(node: Node, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue!);
    else if (isBreak(child)) parts.push(' ');
    else if (isBlock(child)) {
      parts.push(' ');
      collect(child, parts);
      parts.push(' ');
    } else collect(child, parts);
  }
}
