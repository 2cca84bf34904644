import type { Prose } from '@/page/prose';

/** Fewer letters are a caption or a notice, not a story. */
export const STORY_LENGTH = 500;
const LINES = new Set('p li dd dt h1 h2 h3 h4 h5 h6 pre figcaption caption'.split(' '));
const INNER = new Set(['ul', 'ol', 'dl', 'blockquote', 'figure']);

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

/** The place most letters stand in: in the page's first story, and whole where the story is split into equal boxes. */
export function elect(doc: Document, votes: Votes): Element | undefined {
  return wholeOf(firstStory(doc, mostVoted(votes), votes), votes);
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
  const own = Array.from(doc.getElementsByTagName('article')).find(
    (each) => each.getElementsByTagName('h1').length > 0,
  );
  if (!own || own === article || own.contains(article)) return place;
  const within = new Map(
    Array.from(votes).filter(([each, letters]) => own.contains(each) && letters >= STORY_LENGTH),
  );
  return mostVoted(within) ?? place;
}

/**
 * The box around equal parts of one story: same class in the same box, or in boxes of one class ("2 dari 3 halaman" of Liputan6's
 * mobile pages, seen 2020: `div.article-content-body__item > div.article-raw-content`); one headline at most, none a teaser
 * (a heading that is a link). Any other place is its own whole.
 */
function wholeOf(place: Element | undefined, votes: Votes): Element | undefined {
  const parent = place?.parentElement;
  if (!place || !parent) return place;
  const above = parent.className === '' ? null : parent.parentElement;
  const isPart = (each: Element) => isLike(each, place) && votes.has(each);
  const boxes = Array.from(above?.children ?? [parent]).filter(
    (each) => isLike(each, parent) && Array.from(each.children).some(isPart),
  );
  const parts = boxes.flatMap((box) => Array.from(box.children).filter(isPart));
  const [whole, teasing] = boxes.length > 1 ? [above!, boxes] : [parent, parts];
  if (parts.length < 2 || whole.getElementsByTagName('h1').length > 1) return place;
  // Each with a headline: stories, not parts.
  if (boxes.length > 1 && boxes.every((box) => box.querySelector('h2'))) return place;
  return teasing.some((part) => part.querySelector('h1 a, h2 a, h3 a, h4 a')) ? place : whole;
}

function isLike(one: Element, other: Element): boolean {
  return one.className === other.className && one.localName === other.localName;
}

/** Where the paragraphs beside `block` stand: its parent, or itself where it holds lines of loose text. */
function placeOf(block: Element): Element {
  if (!LINES.has(block.localName) && holdsLines(block)) return block;
  let place = block.parentElement!;
  while (INNER.has(place.localName) && place.parentElement) place = place.parentElement;
  return place;
}

function holdsLines(block: Element): boolean {
  let breaks = 0;
  for (const child of block.children) {
    if (child.localName === 'p') return true;
    if (child.localName === 'br' && ++breaks > 1) return true;
  }
  return false;
}
