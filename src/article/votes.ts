import { isAlike } from '@/article/story-parts';
import { boxOf } from '@/clean/blocks';
import type { Prose } from '@/page/prose';
import { allIn } from '@/page/select';
import { wordSet } from '@/text/word-set';
import { isA, isBreak } from '@/page/text-of';

/** Fewer letters are a caption or a notice, not a story. */
export const STORY_LENGTH = 500;
const LINES = wordSet('p li dd dt h1 h2 h3 h4 h5 h6 pre figcaption caption');
// Between two boxes of paragraphs stand headings, lists, tables, pictures and advertisements.
const NEAR = 6;
const INNER = wordSet('ul ol dl blockquote figure');

/** Letters of prose by the element whose own paragraphs they are. */
export type Votes = ReadonlyMap<Element, number>;

/** Counts for each place the letters of the paragraphs that stand in it. */
export function countVotes(prose: readonly Prose[]): Votes {
  const votes = new Map<Element, number>();
  for (const { block, letters } of prose) {
    const place = placeOf(block);
    votes.set(place, (votes.get(place) ?? 0) + letters);
  }
  return votes;
}

/** The place most letters stand in: in the page's first story, and with the story's prose around it, where it is one of its parts. */
export function elect(doc: Document, votes: Votes): Element | undefined {
  let place = firstStory(doc, mostVoted(votes), votes);
  // Hidden later pages stand among the first one's paragraphs (m.merdeka.com, `div.paging-content`, seen 2021).
  for (const [around, letters] of votes)
    if (place && letters >= STORY_LENGTH && around.contains(place)) place = around;
  return place;
}

function mostVoted(votes: Votes): Element | undefined {
  let best: Element | undefined;
  for (const [place, letters] of votes) if (!best || letters > votes.get(best)!) best = place;
  return best;
}

/** The place in the page's first `article` with a headline, where the most voted one stands in a later story's (endless scrolling). */
function firstStory(doc: Document, place: Element | undefined, votes: Votes): Element | undefined {
  const article = place?.closest('article');
  if (!place || !article) return place;
  const own = allIn(doc, 'article').find((each) => each.getElementsByTagName('h1').length > 0);
  if (!own || own === article || own.contains(article)) return place;
  const within = new Map(
    [...votes].filter(([each, letters]) => own.contains(each) && letters >= STORY_LENGTH),
  );
  return mostVoted(within) ?? place;
}

/** Where the paragraphs beside `block` stand: its parent, or itself where it holds lines of loose text. */
function placeOf(block: Element): Element {
  if (!LINES.has(block.localName) && holdsLines(block)) return block;
  // A paragraph in a box of its own stands where the boxes stand (Drupal's paragraphs, Quintype's story elements).
  const box = block.previousElementSibling || block.nextElementSibling ? block : boxOf(block);
  let place = (box !== block && hasAlike(box) ? box : block).parentElement!;
  while (INNER.has(place.localName) && place.parentElement) place = place.parentElement;
  return place;
}

/** Whether a box of the same kind is near. */
function hasAlike(box: Element): boolean {
  for (const way of ['previousElementSibling', 'nextElementSibling'] as const)
    for (let level = 0, next = box[way]; next && level < NEAR; level++, next = next[way])
      if (isAlike(next, box)) return true;
  return false;
}

function holdsLines(block: Element): boolean {
  let breaks = 0;
  for (const child of block.children) {
    if (isA(child, 'p')) return true;
    if (isBreak(child) && ++breaks > 1) return true;
  }
  return false;
}
