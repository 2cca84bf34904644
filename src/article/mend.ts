import { standsInFurniture } from '@/article/beside-story';
import type { Block } from '@/clean/rule';
import { isA, rawText, textOf } from '@/page/text-of';
import { SENTENCE_LENGTH } from '@/page/prose';

const MARK = 'data-jernih-n';
const MOST_LINK = 0.3;
const ARTICLES = 'article, [itemprop~="articleBody"]';
const TEXTS = new Set(['p', 'li', 'dd', 'blockquote', 'td']);
const SHORTEST = 25;
const HEADING = /^h[2-4]$/; // "h2" – not "h1", the title
const CONTAINERS = 'blockquote, ul, ol';

/** What is remembered of a block before extraction: enough to tell whether it was lost, and to put it back. */
interface Told {
  element: Element;
  text: string;
  /** Where it stood: blocks of one story share it. */
  place: string;
  container: string | undefined;
  plain: boolean;
  /** The element marked as the article around it, where it is no part of that for sure (comments, a side bar). */
  article: Element | undefined;
}

/** Marks the blocks that may be the story, before extraction consumes the document. */
export function tellBlocks(blocks: readonly Block[]): Told[] {
  const numbers = new Map<Element, number>();
  const told: Told[] = [];
  for (const { element, text } of blocks) {
    element.setAttribute(MARK, String(told.length));
    const container = element.closest(CONTAINERS) ?? undefined;
    const parent = (container ?? element).parentElement;
    if (parent && !numbers.has(parent)) numbers.set(parent, numbers.size);
    const linked = Array.from(element.getElementsByTagName('a'), (a) => rawText(a).length);
    // A quoted post is the story's, though half of it may be links.
    const quoted = isA(container, 'blockquote') && text.length >= SENTENCE_LENGTH;
    const plain = quoted || linked.reduce((sum, length) => sum + length, 0) <= text.length * MOST_LINK;
    const marked = element.closest(ARTICLES);
    const article = marked && !standsInFurniture(element, marked) ? marked : undefined;
    told.push({
      element,
      text,
      place: placeOf(parent, numbers),
      container: container?.localName,
      plain,
      article,
    });
  }
  return told;
}

/**
 * Puts back what extraction lost: blocks that stood where the story's paragraphs stand (the same parent, or a parent and
 * grandparent of the same classes), or in the element marked as its article, within the story or up to a last lost paragraph of it.
 */
export function mendStory(told: readonly Told[], story: Element): void {
  const kept = new Map<number, Element>();
  for (const element of story.querySelectorAll(`[${MARK}]`)) {
    kept.set(Number(element.getAttribute(MARK)), element);
    element.removeAttribute(MARK);
  }
  const places = new Set<string>();
  for (const index of kept.keys()) if (told[index] && isProse(told[index])) places.add(told[index].place);
  const articles = new Set<Element>();
  for (const index of kept.keys())
    if (told[index]?.article && isProse(told[index])) articles.add(told[index].article);
  const stands = (block: Told | undefined) =>
    block?.plain === true && (places.has(block.place) || (isText(block) && articles.has(block.article!)));
  // A sub-heading may stand outside the box of the paragraphs it heads (liputan6, 2020).
  const belongs = (block: Told, index: number) =>
    stands(block) ||
    (HEADING.test(block.element.localName) && block.plain && told.slice(index + 1, index + 3).some(stands));
  const first = told.findIndex((block, index) => kept.has(index) && isProse(block));
  const end = told.findLastIndex(
    (block, index) => belongs(block, index) && (kept.has(index) || isProse(block)),
  );
  const start = told.findIndex((block, index) => belongs(block, index) && isProse(block));
  if (
    first < 0 ||
    !told.some((block, index) => index >= start && index <= end && belongs(block, index) && !kept.has(index))
  )
    return;
  const whole = textOf(story);
  const isLost = (index: number) => belongs(told[index]!, index) && !whole.includes(told[index]!.text);
  for (let index = first - 1, after = kept.get(first)!; index >= start; index--)
    if (kept.has(index)) after = kept.get(index)!;
    else if (isLost(index)) {
      const back = restored(told[index]!);
      outermost(after).before(back);
      after = back;
    }
  for (let index = first + 1, before = kept.get(first)!; index <= end; index++)
    if (kept.has(index)) before = kept.get(index)!;
    else if (isLost(index)) {
      const back = restored(told[index]!);
      outermost(before).after(back);
      before = back;
    }
}

function placeOf(parent: Element | null, numbers: Map<Element, number>): string {
  const above = parent?.parentElement;
  if (!parent?.className || !above) return String(parent && numbers.get(parent));
  return `${parent.localName} ${parent.className}<${above.localName} ${above.className}`;
}

/** A paragraph, an item or a cell of some words: what a story's second half is made of. */
function isText({ element, text, article }: Told): boolean {
  return article !== undefined && TEXTS.has(element.localName) && text.length >= SHORTEST;
}

function isProse({ text, plain }: Told): boolean {
  return plain && text.length >= SENTENCE_LENGTH;
}

function restored({ element, container }: Told): Element {
  const block = element.cloneNode(true) as Element;
  block.removeAttribute(MARK);
  if (!container) return block;
  const around = element.ownerDocument.createElement(container);
  around.append(block);
  return around;
}

/** The list or quotation around a block: what is put back stands after it, not in it. */
function outermost(element: Element): Element {
  let found = element;
  for (let up = element.closest(CONTAINERS); up; up = up.parentElement?.closest(CONTAINERS) ?? null)
    found = up;
  return found;
}
