import { SENTENCE_LENGTH, type Prose } from '@/page/prose';
import { follows, isCaption, lastHeadlineBefore, nameOf, standsInFurniture } from '@/article/beside-story';
import { findStandfirst } from '@/article/standfirst';

const STORY_LENGTH = 500;
// The next best place holds at most this share of the best one's letters: else two stories, or one in two halves.
const MOST_RIVAL = 0.5;
// How far above the story's box a paragraph outside it still raises a doubt.
const NEAR_LEVELS = 2;
const LINES = new Set([
  'p',
  'li',
  'dd',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  'figcaption',
  'caption',
]);
const ELSEWHERE =
  /(?:^|[\s_-])(?:comments?|komentar|related|terkait|sidebar|popular|terpopuler|terkini|recommend\w*|rekomendasi)(?=$|[\s_-])/i; // "related__list" – not "relation"
const INNER = new Set(['ul', 'ol', 'dl', 'blockquote', 'figure']);

/**
 * The box whose own paragraphs are the story, with the standfirst above it, where the page leaves no doubt: its prose
 * stands in one place, none stands beside it or between headline and story, and no other place holds half as much.
 * `undefined` where Readability must weigh. Reads the live document and changes nothing.
 */
export function clearPlace(live: Document, prose: readonly Prose[]): Element[] | undefined {
  const votes = new Map<Element, number>();
  for (const { block, letters } of prose) {
    const place = placeOf(block);
    votes.set(place, (votes.get(place) ?? 0) + letters);
  }
  const best = wholeOf(firstStory(live, mostVoted(votes), votes), votes);
  if (!best || best === live.body || isDoubtful(best)) return undefined;
  const inside = prose.filter(({ block }) => best.contains(block));
  const letters = inside.reduce((sum, each) => sum + each.letters, 0);
  if (letters < STORY_LENGTH) return undefined;
  const isOther = otherStoryThan(best);
  for (const [place, count] of votes)
    if (count > letters * MOST_RIVAL && !best.contains(place) && !isOther(place)) return undefined;
  const headline = lastHeadlineBefore(live, best);
  const standfirst = headline ? findStandfirst(headline, best) : [];
  const around = ancestor(best, NEAR_LEVELS);
  const first = prose.indexOf(inside[0]!);
  const doubts = prose.some(({ block, letters: count }, index) => {
    if (count < SENTENCE_LENGTH) return false;
    if (best.contains(block) || standfirst.includes(block) || isCaption(block) || isOther(block))
      return false;
    const near = around.contains(block) && around !== live.body;
    const between = index < first && headline !== undefined && follows(headline, block);
    return (near || between) && !standsInFurniture(block, around);
  });
  return doubts ? undefined : [...standfirst, best];
}

function mostVoted(votes: Map<Element, number>): Element | undefined {
  let best: Element | undefined;
  for (const [place, letters] of votes) if (!best || letters > votes.get(best)!) best = place;
  return best;
}

/** The place in the page's first `article` with a headline, where the most voted one stands in a later story's (endless scrolling). */
function firstStory(
  doc: Document,
  place: Element | undefined,
  votes: Map<Element, number>,
): Element | undefined {
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

/** Tells whether an element belongs to another story of the page: another `article`, neither in nor around the place's own. */
function otherStoryThan(place: Element): (element: Element) => boolean {
  const own = place.closest('article');
  return (element) => {
    const other = element.closest('article');
    return own !== null && other !== null && !own.contains(other) && !other.contains(own);
  };
}

/**
 * The box around equal parts of one story ("2 dari 3 halaman" in `div.article-content-body__item`, Liputan6's mobile pages,
 * seen 2020): same parent, same class, one headline at most. Any other place is its own whole.
 */
function wholeOf(place: Element | undefined, votes: Map<Element, number>): Element | undefined {
  const parent = place?.parentElement;
  if (!place || !parent) return place;
  const parts = Array.from(parent.children).filter(
    (each) => each.className === place.className && each.localName === place.localName && votes.has(each),
  );
  return parts.length > 1 && parent.getElementsByTagName('h1').length < 2 ? parent : place;
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

function isDoubtful(place: Element): boolean {
  if (place.closest('[hidden], [aria-hidden="true"], [style*="display"], aside, footer, nav')) return true;
  for (let up: Element | null = place; up && up.localName !== 'body'; up = up.parentElement)
    if (ELSEWHERE.test(nameOf(up))) return true;
  return false;
}

function ancestor(element: Element, levels: number): Element {
  let up = element;
  for (let level = 0; level < levels && up.parentElement; level++) up = up.parentElement;
  return up;
}
