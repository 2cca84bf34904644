import { isA, isBlock, isHeading } from '@/page/text-of';
import { attributeOf } from '@/page/select';
import { wordSet } from '@/text/word-set';

const SHOW_TEXT = 4;
// A shorter run beside markup is a name or a button.
const FEWEST_LETTERS = 12;
// A short paragraph; menus and captions are shorter or stand in links.
const SHORTEST = 40;
/** Letters of a whole sentence: one that stands apart from the story raises a doubt. */
export const SENTENCE_LENGTH = 80;
const UNREAD = wordSet('script style noscript textarea option template title button');
const HIDDEN = /display:\s*none/i; // "display: none" – not "display: inline"
const ADDRESS = /^https?:\/\/\S+$/; // "https://kabar.example/lomba" – not "Alamatnya https://…"

/** A block of prose and how many letters of it stand outside links. */
export interface Prose {
  block: Element;
  letters: number;
}

const SENTENCE_END = /[.!?…]["”’']?\)?$/; // "Kapal itu pulang." – not "Kamis, 5 November 2015 14:56 WIB"

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** The blocks of prose below `root`, in order: short paragraphs at least, outside links and headings. One walk over the text. */
export function findProse(root: Element): Prose[] {
  const tally = new Map<Element, number>();
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < FEWEST_LETTERS || UNREAD.has(node.parentElement!.localName)) continue;
    const text = node.data.trim();
    if (text.length < FEWEST_LETTERS || ADDRESS.test(text)) continue;
    const block = unlinkedBlock(node);
    if (block && !isHeading(block)) tally.set(block, (tally.get(block) ?? 0) + text.length);
  }
  return Array.from(tally, ([block, letters]) => ({ block, letters })).filter(
    ({ letters }) => letters >= SHORTEST,
  );
}

/** The block a text stands in; `undefined` for a link's text, and for what is hidden within a line (Antara's keywords for search engines, 2017). */
function unlinkedBlock(node: Text): Element | undefined {
  let up: Element | null = node.parentElement;
  while (up && !isBlock(up)) {
    if (isA(up, 'a') || HIDDEN.test(attributeOf(up, 'style'))) return undefined;
    up = up.parentElement;
  }
  return up && !isA(up.parentElement, 'a') ? up : undefined;
}
