import { firstWord } from '@/clean/first-word';
import type { Block, PageFacts } from '@/clean/rule';
import type { Site } from '@/clean/site';
import { hasText, isA, linksOf, rawText, textOf } from '@/page/text-of';
import { foldSpace } from '@/text/fold-space';
import { SENTENCE_LENGTH } from '@/page/prose';
import { allIn, attributeOf } from '@/page/select';

const MOST_LINK = 0.5;
/** What leads elsewhere. */
export const LINKS = 'a[href]';
const PAGE_ITSELF = /^#[^/]/; // "#entri-2" – not "#", "#/portal/signup", buttons'
// A box with so much of a page's prose is the story's, though a cookie bar's sentence stands first.
const STORY_SHARE = 0.3;

/** Reads blocks for the rules, with what they share: which boxes hold prose, and where the story stands. */
export function readBlocks(elements: readonly Element[], site: Site): Block[] {
  const page: PageFacts = {
    holders: new Set(),
    prose: [],
    once: verdicts(() => page),
    site,
    holdsStory: () => false,
    around: aroundIn(elements[0]),
  };
  const blocks = elements.map((element) => new ReadBlock(element, page));
  for (const block of blocks) {
    if (block.text.length < SENTENCE_LENGTH || block.linkShare >= MOST_LINK) continue;
    page.prose.push(block.element);
    for (let up: Element | null = block.element; up && !page.holders.has(up); up = up.parentElement)
      page.holders.add(up);
  }
  const lead = page.prose[0] ?? longest(blocks);
  const root = lead?.getRootNode();
  const holdsMuch = (box: Element) => {
    const within = page.prose.filter((each) => box.contains(each)).length;
    return within > 2 && within >= page.prose.length * STORY_SHARE;
  };
  let gone = 0;
  page.holdsStory = (box) => {
    // The first may itself have gone, as an interruption.
    while (gone < page.prose.length && !root!.contains(page.prose[gone]!)) gone++;
    const first = page.prose[gone] ?? lead;
    // Once all are gone, nothing tells a box beside the story from the story's.
    return !first || !root!.contains(first) || box.contains(first) || page.once(holdsMuch, box);
  };
  return blocks;
}

function verdicts(page: () => PageFacts): PageFacts['once'] {
  const known = new Map<Parameters<PageFacts['once']>[0], Map<Element, boolean>>();
  return (judge, box) => {
    const boxes = known.get(judge) ?? new Map<Element, boolean>();
    known.set(judge, boxes);
    const verdict = boxes.get(box) ?? judge(box, page());
    boxes.set(box, verdict);
    return verdict;
  };
}

function aroundIn(element: Element | undefined): PageFacts['around'] {
  const known = new Map<string, Set<Element>>();
  // Told now: the first element may be the first to go.
  const root = element?.getRootNode() as ParentNode | undefined;
  return (selector, accepts) => {
    let found = known.get(selector);
    if (found) return found;
    known.set(selector, (found = new Set()));
    if (!root || selector === '') return found;
    for (const match of allIn(root, selector))
      if (!accepts || accepts(match))
        for (let up: Element | null = match; up && !found.has(up); up = up.parentElement) found.add(up);
    return found;
  };
}

function longest(blocks: readonly Block[]): Element | undefined {
  let found = blocks[0];
  for (const block of blocks) if (block.text.length > found!.text.length) found = block;
  return found?.element;
}

/** A block with what rules ask of it; few are ever asked for more than their text. */
class ReadBlock implements Block {
  readonly text: string;
  readonly lead: string;

  constructor(
    readonly element: Element,
    readonly page: PageFacts,
  ) {
    this.text = textOf(element);
    this.lead = firstWord(this.text);
  }

  get linkShare() {
    const { element, page, text } = this;
    return page.around(LINKS).has(element) || element.closest(LINKS) ? linkShare(element, text) : 0;
  }

  get box() {
    return outermostOutside(this.page.holders, this.element);
  }

  again() {
    return new ReadBlock(this.element, this.page);
  }
}

function outermostOutside(holders: ReadonlySet<Element>, element: Element): Element | undefined {
  if (holders.size === 0 || holders.has(element)) return undefined;
  let box = element;
  for (let up = box.parentElement; up && !holders.has(up); up = up.parentElement) box = up;
  return box.parentElement ? box : undefined;
}

/** Share of an element's text inside links, 0 to 1. */
export function linkShare(element: Element, text = foldSpace(rawText(element))): number {
  if (text === '') return 0;
  const around = element.closest('a[href]');
  if (around) return PAGE_ITSELF.test(attributeOf(around, 'href')) ? 0 : 1;
  let linked = 0;
  for (const link of linksOf(element))
    // A link to the page itself leads to no other story.
    if (!PAGE_ITSELF.test(attributeOf(link, 'href'))) linked += foldSpace(rawText(link)).length;
  return Math.min(1, linked / text.length);
}

/** The highest element around `element` that holds no text besides it: the box a publisher drew around it. */
export function boxOf(element: Element): Element {
  let box = element;
  // The topmost element is the page or the story itself.
  for (let up = box.parentElement; up?.parentElement && !isA(up, 'body'); up = up.parentElement) {
    if (!standsAlone(box)) break;
    box = up;
  }
  return box;
}

/** Whether nothing with text stands beside an element in its parent; looks no further than to the nearest. */
function standsAlone(element: Element): boolean {
  for (const way of ['previousSibling', 'nextSibling'] as const)
    for (let next = element[way]; next; next = next[way]) if (hasText(next)) return false;
  return true;
}

/** Whether a picture stands here that leads nowhere: "Foto: Rina Sari" under it is its credit. */
export function holdsPicture(element: Element): boolean {
  return allIn(element, 'img').some((picture) => !picture.closest('a'));
}
