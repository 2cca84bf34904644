import { isRequest } from '@/article/beside-lines';
import { isCaption, namesElsewhere, standsInFurniture } from '@/article/beside-story';
import { paragraphElements } from '@/article/paragraphs';
import { linkShare } from '@/clean/blocks';
import { namesFurniture } from '@/clean/furniture';
import { endsSentence, SENTENCE_LENGTH } from '@/page/prose';
import { isA, isBlock, isHeading, textOf } from '@/page/text-of';
import { allIn, hasAny, nameWord } from '@/page/select';
import { wordSet } from '@/text/word-set';

const SHORTEST = 12;
const LONGEST_HEADING = 120;
const SPOKEN_LENGTH = 40;
const PLAIN_END = /^(?!.*\d min).*[.?…]["”’']?$/i; // "Kapal itu pulang.", "Siapa mereka?" – not "Ikuti kami!", "Temps de lecture 4 min."
const NAMED = nameWord(
  'leads?|standfirst|deck?|sub-?(title|judul|headline)|teras|summary|excerpt|intro|chapo|ingress|description|alternativeHeadline',
);
const MOST_LINK = 0.3;
const ITEMS = 'li, dt, td';
// Longer is no label right behind the story: "Lanjutkan Membaca ↓".
const LABEL_LENGTH = 30;
// Of so many sentences beside the box none is an appeal to readers.
const FEW = 3;
const SECTIONS = wordSet('section article');
const HEADINGS = 'h2, h3, h4, h5, h6';
/** A linked heading leads to its story; a link to the page itself (a live blog's entry) does not. */
export const HEADLINES = 'h1, :is(h2, h3, h4) a:not([href^="#"])';
const NO_PART = 'h1, form, nav';

/** Where a story stands: its box among the elements that hold its first part to its last, interruptions between them too. */
export interface Place {
  span: Element[];
  box: number;
}

/** The place of a story whose own box is `box`: from the first to the last part of it below `region`, behind the headline. */
export function placeOf(box: Element, region: Element, headline: Element | undefined): Place {
  const all = branches(box, region, headline);
  const at = all.indexOf(box);
  // Below the whole page a story ends at the first thing that is no part of it.
  const end = isA(region, 'body')
    ? all.findIndex((each, index) => index > at && !isPart(each, box, true))
    : -1;
  if (end > 0) all.length = end;
  const parts = partsOf({ span: all, box: at });
  const from = all.indexOf(parts[0]!);
  let to = all.indexOf(parts.at(-1)!) + 1;
  while (all[to] && textOf(all[to]!).length < LABEL_LENGTH) to++;
  return { span: all.slice(from, to), box: at - from };
}

/**
 * A story's parts in order: its box, and what stands beside it in whole sentences or, behind it, in lists without links,
 * with the headings over them, the pictures between them and the captioned one above them.
 */
export function partsOf({ span, box }: Place): Element[] {
  const parts: Element[] = [];
  for (let index = span.length - 1; index >= 0; index--) {
    const element = span[index]!;
    const leads =
      parts.length > 0 &&
      (headsLines(element) ||
        isAlike(element, span[box]!) ||
        (isPicture(element) && (index > box || hasAny(element, 'figcaption'))));
    if (index === box || leads || isPart(element, span[box]!, index > box)) parts.unshift(element);
  }
  return parts;
}

/** The highest elements below `region` that hold neither the story's box nor its headline, from the headline on. */
function branches(box: Element, region: Element, headline: Element | undefined): Element[] {
  const path = new Set<Element>();
  for (const inner of [box, headline])
    for (let up: Element | null | undefined = inner; up && up !== region.parentElement; up = up.parentElement)
      path.add(up);
  const found: Element[] = [];
  const stack = [region];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next === headline) found.length = 0;
    else if (next === box || !path.has(next)) found.push(next);
    else
      for (let child = next.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
  }
  return found;
}

/** Whether an element is a heading, in a box of its own or with the time of an entry: never a link elsewhere. */
function headsLines(element: Element): boolean {
  const heads = element.matches(HEADINGS) || hasAny(element, HEADINGS);
  return heads && textOf(element).length <= LONGEST_HEADING && linkShare(element) === 0;
}

/** Whether an element is another story's headline, which tells that what follows is no part of this one. */
export function leadsElsewhere(element: Element): boolean {
  return isA(element, 'h1') || (isHeading(element) && hasAny(element, HEADLINES));
}

function isPicture(element: Element): boolean {
  return isA(element, 'figure') || (textOf(element) === '' && hasAny(element, 'img'));
}

/** Whether what stands beside the story's box is the story's too: no furniture, form or other story in it, and a sentence of it. */
function isPart(branch: Element, box: Element, behind: boolean): boolean {
  if (!isBlock(branch) || branch.matches(NO_PART) || hasAny(branch, HEADLINES)) return false;
  if (linkShare(branch) > MOST_LINK) return false;
  const lowest = paragraphElements(branch);
  const blocks = lowest.length > 0 ? lowest : [branch];
  if (blocks.some((block) => standsInFurniture(block, branch.parentElement!))) return false;
  const telling = blocks.filter(tells);
  const isRequested = (block: Element) => textOf(block).length < SENTENCE_LENGTH || isRequest(block, box);
  if (telling.length < FEW && !isAlike(branch, box) && asks(branch, telling) && telling.every(isRequested))
    return false;
  return telling.length > 0 || (behind && !namesFurniture(branch) && holdsList(branch));
}

/** Whether a block is a sentence outside links, or named as the story's first. */
export function tells(block: Element): boolean {
  const text = textOf(block);
  if (text.length < SHORTEST || isCaption(block)) return false;
  const ends =
    text.length < SPOKEN_LENGTH
      ? PLAIN_END.test(text)
      : endsSentence(text) || NAMED.test(`${block.className} ${block.getAttribute('itemprop')}`);
  return ends && linkShare(block, text) <= MOST_LINK && (text.length >= SENTENCE_LENGTH || !isNamed(block));
}

function isNamed(block: Element): boolean {
  return namesElsewhere(block) || namesFurniture(block);
}

/** Whether two boxes are of one kind, as those that a story is split into: "block block-1" and "block block-2". */
export function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName || one.classList[0] !== other.classList[0]) return false;
  return (one.className !== '' || SECTIONS.has(one.localName)) && !hasAny(one, HEADLINES);
}

/** Whether it asks for something: a form, or a link outside the sentences, as a button. */
function asks(branch: Element, sentences: readonly Element[]): boolean {
  return allIn(branch, 'a:not([href^="#"]), form, input').some(
    (each) => !sentences.some((sentence) => sentence.contains(each)),
  );
}

/** Whether it holds a list, a table or several headings with their lines, and nothing to press. */
function holdsList(branch: Element): boolean {
  if (hasAny(branch, 'a, button')) return false;
  return allIn(branch, ITEMS).length > 1 || allIn(branch, 'h3, h4').length > 1;
}
