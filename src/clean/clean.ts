import { readBlocks } from '@/clean/blocks';
import type { Block, Finding, Rule } from '@/clean/rule';
import { adLabel } from '@/clean/rules/ad-label';
import { bacaJuga } from '@/clean/rules/baca-juga';
import { contents } from '@/clean/rules/contents';
import { follow } from '@/clean/rules/follow';
import { inlineBracket } from '@/clean/rules/inline-bracket';
import { linkBox } from '@/clean/rules/link-box';
import { networkBox } from '@/clean/rules/network-box';
import { readerBox } from '@/clean/rules/reader-box';
import { prompt } from '@/clean/rules/prompt';
import { readOnLine } from '@/clean/rules/read-on-line';
import { relatedList } from '@/clean/rules/related-list';
import { sideBox } from '@/clean/rules/side-box';
import { tags } from '@/clean/rules/tags';
import { tailBox } from '@/clean/rules/tail-box';
import { SENTENCE_LENGTH } from '@/page/prose';
import { hasAny } from '@/page/select';
import { hasText, isA } from '@/page/text-of';
import { UNKNOWN_SITE, type Site } from '@/clean/site';

/** All rules, in the order they are asked; the first that finds something in a block decides. */
export const RULES: readonly Rule[] = [
  readerBox,
  tailBox,
  networkBox,
  adLabel,
  prompt,
  follow,
  tags,
  contents,
  relatedList,
  bacaJuga,
  readOnLine,
  inlineBracket,
  linkBox,
  sideBox,
];

interface Found {
  rule: Rule;
  /** What is taken; its text and markup are read only where the ledger tells it. */
  nodes: Finding;
}

/** Something taken out, and the true text around it, by which its place is told in the finished story. */
export interface Taken extends Found {
  /** The nearest blocks before and after it that stayed, the nearest first. */
  before: string[];
  after: string[];
  /** Whether one of them stood in the same box, or in one close around it. */
  beside: boolean;
}

// Between an interruption and the story's next sentence stand a caption or a button at most.
const NEIGHBOURS = 4;
// Date and writer may stand below a standfirst.
const FEWEST_ABOVE = 2;
// A label hangs in its own box or two below the box of the paragraphs.
const NEAR_LEVELS = 3;
// A table's other cells keep their columns.
const EMPTIED = 'table, tbody, tr, td:only-child, ul, ol, li, dl, figure, blockquote';
const SIDES = 'aside, footer, [class*="sidebar"], [id*="sidebar"]';

/** What cleaning leaves: the ledger's items, and the blocks that stayed, in order. */
export interface Cleaned {
  taken: Taken[];
  stayed: Block[];
}

/**
 * Takes the interruptions out of `elements`' document, in one pass, and then the boxes of `beside`, which are no part of the
 * story. Nothing goes without being told, but what stands over the story: its date and writer are shown already.
 */
export function clean(
  elements: readonly Element[],
  site: Site = UNKNOWN_SITE,
  beside: () => Element[] = () => [],
): Cleaned {
  const stayed: Block[] = [];
  const places: (Found & { parent: Element; at: number })[] = [];
  // The document, or the story that extraction cut out of it.
  const root = elements[0]?.getRootNode();
  const blocks = readBlocks(elements, site);
  const rules = RULES.filter(({ cue }) => !cue || (blocks[0] && cue(blocks[0].page)));
  const find = (block: Block) => firstFinding(rules, block);
  for (let block of blocks) {
    const { element } = block;
    const stands = () => root!.contains(element);
    if (!stands()) continue;
    for (let found = find(block); found; found = find(block)) {
      const parent = found.nodes[0]!.parentElement!;
      for (const node of found.nodes) node.remove();
      places.push({ ...found, parent: dropEmptied(parent), at: stayed.length });
      if (!stands()) break;
      block = block.again();
    }
    if (stands() && block.text !== '') stayed.push(block);
  }
  for (const box of beside()) {
    const at = stayed.findIndex(({ element }) => box.contains(element));
    const above = stayed.slice(0, at + 1).filter(({ text }) => text.length >= SENTENCE_LENGTH);
    if (above.length >= FEWEST_ABOVE)
      places.push({ rule: sideBox, nodes: [box], parent: box.parentElement!, at });
    box.remove();
  }
  // A box may have gone by a block of it that was not its first.
  const left = stayed.filter(({ element }) => root!.contains(element));
  const placeIn = placesAmong(stayed, left);
  const taken = places.map(({ rule, nodes, parent, at }) => {
    const place = placeIn[at]!;
    const before = left.slice(Math.max(0, place - NEIGHBOURS), place).reverse();
    const after = left.slice(place, place + NEIGHBOURS);
    const near = [...before, ...after].some(({ element }) => standsNear(element, parent));
    return {
      rule,
      nodes,
      before: before.map(({ text }) => text),
      after: after.map(({ text }) => text),
      beside: near,
    };
  });
  return { taken, stayed: left };
}

/** Takes out the table, list or figure that a removal left empty; gives the box it stood in. */
function dropEmptied(box: Element): Element {
  const up = box.parentElement;
  if (!up || !box.matches(EMPTIED) || hasText(box) || hasAny(box, 'img, video, audio')) return box;
  box.remove();
  return dropEmptied(up);
}

/** For each place between all blocks, the place between those that are left. */
function placesAmong(all: readonly Block[], left: readonly Block[]): number[] {
  let place = 0;
  const places = all.map((block) => (block === left[place] ? place++ : place));
  return [...places, place];
}

function standsNear(element: Element, box: Element): boolean {
  const side = box.closest(SIDES);
  if (side && !side.contains(element)) return false;
  let up: Element | null = element;
  for (let level = 0; level < NEAR_LEVELS && up && !isA(up, 'body'); level++, up = up.parentElement)
    if (up.contains(box)) return true;
  return false;
}

function firstFinding(rules: readonly Rule[], block: Block): Found | undefined {
  if (block.text === '') return undefined;
  for (const rule of rules) {
    const nodes = rule.find(block);
    if (nodes) return { rule, nodes };
  }
  return undefined;
}
