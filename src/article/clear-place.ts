import {
  isExcerpt,
  isPageLine,
  isPictureLine,
  isRequest,
  standsAmongHeadlines,
} from '@/article/beside-lines';
import { isCaption, lastHeadlineBefore, namesElsewhere, standsInFurniture } from '@/article/beside-story';
import { HEADLINES, isAlike, leadsElsewhere, partsOf, placeOf, type Place } from '@/article/story-parts';
import { countVotes, elect, STORY_LENGTH, type Votes } from '@/article/votes';
import { follows } from '@/page/follows';
import { SENTENCE_LENGTH, type Prose } from '@/page/prose';
import { isA, rawText, textOf } from '@/page/text-of';
import { hasAny } from '@/page/select';

// The next best place holds at most this share of the best one's letters: else two stories, or one in two halves.
const MOST_RIVAL = 0.5;
// Letters that are a story below the headline that the page is named after, as a short report of one scene (tribunnews.com, 2016).
const SHORT_STORY = 200;
// What stands beside the paragraphs of an entry: its question, its time.
const LONGEST_LABEL = 200;
// How far above the story's box a sentence outside it still raises a doubt, where no element is marked as the article.
const NEAR_LEVELS = 3;
const MAIN = 'main, [role="main"]';
const ARTICLE = 'article, [itemprop~="articleBody"]';
const REGIONS = `${ARTICLE}, ${MAIN}`;
const DIALOG = '[role="dialog"], dialog';
const NO_STORY = `[hidden], [style*="display"], ${DIALOG}, aside, footer, nav`;

/**
 * The box whose own paragraphs are the story, with the standfirst above it, where the page leaves no doubt: its prose
 * stands in one place, none stands beside it or between headline and story, and no other place holds half as much.
 * `undefined` where Readability must weigh. Reads the live document and changes nothing.
 */
export function clearPlace(live: Document, prose: readonly Prose[]): Place | undefined {
  const votes = countVotes(prose);
  const main = live.querySelector(MAIN);
  const elected = elect(live, votes);
  const headline = elected && lastHeadlineBefore(live, elected);
  const best = elected && entryAround(elected, headline, votes);
  if (!best || best === live.body || standsElsewhere(best, headline)) return undefined;
  if (main && !best.closest(DIALOG) && !main.contains(best) && !best.contains(main)) return undefined;
  const region = regionOf(best, headline);
  const place = placeOf(best, nearOf(best, region, headline), headline);
  if (place.span.some(leadsElsewhere)) return undefined;
  const parts = partsOf(place);
  const holds = (element: Element) => parts.some((part) => part.contains(element));
  const inside = prose.filter(({ block }) => holds(block));
  const letters = inside.reduce((sum, each) => sum + each.letters, 0);
  const titled = headline && live.title.includes(rawText(headline).trim());
  if (letters < (titled ? SHORT_STORY : STORY_LENGTH)) return undefined;
  const isOther = otherStoryThan(best);
  const isRival = ([place, count]: [Element, number]) =>
    count > letters * MOST_RIVAL && !holds(place) && !isOther(place);
  if ([...votes].some(isRival)) {
    const told = prose.filter(({ block }) => !isExcerpt(block, best));
    if ([...countVotes(told)].some(isRival)) return undefined;
  }

  const first = inside[0]!.block;
  const isDoubt = ({ block }: Prose) => {
    if (holds(block) || isOther(block)) return false;
    const between = headline && follows(headline, block) && follows(block, first);
    if (!between && !region.contains(block)) return false;
    if (isCaption(block) || (between && isPictureLine(block, best))) return false;
    if (isPageLine(block, live.title) || isRequest(block, best) || isExcerpt(block, best)) return false;
    const apart = headline && !sharesColumn(headline, block, best);
    return !standsInFurniture(block, region) && !(apart && standsAmongHeadlines(block, best, prose));
  };
  // Several short ones weigh as much as a sentence.
  const doubts = prose.filter(isDoubt).reduce((sum, each) => sum + each.letters, 0);
  return doubts >= SENTENCE_LENGTH ? undefined : place;
}

/** What is hidden, no part of a page's story, or named as something else; a dialog that opens over a page may hold the headline too. */
function standsElsewhere(place: Element, headline: Element | undefined): boolean {
  const dialog = place.closest(DIALOG);
  if (dialog && headline && dialog.contains(headline)) return false;
  if (place.closest(NO_STORY)) return true;
  for (let up: Element | null = place; up && !isA(up, 'body'); up = up.parentElement)
    if (namesElsewhere(up)) return true;
  return false;
}

/** Where the rest of a story would stand: the element marked as the article, or the column that holds the headline too. */
function regionOf(place: Element, headline: Element | undefined): Element {
  let marked = place.parentElement?.closest(REGIONS);
  // The entries of a live blog are articles below its headline.
  while (marked && isA(marked, 'article') && headline && !marked.contains(headline) && hasEqual(marked))
    marked = marked.parentElement?.closest(REGIONS);
  if (marked) return marked;
  let up = place;
  for (let level = 0; up.parentElement && !isA(up.parentElement, 'body'); level++) {
    if (level >= NEAR_LEVELS && (!headline || up.contains(headline))) break;
    up = up.parentElement;
  }
  return up;
}

/** The entry a place is told in, where the story is a row of them: a question and its answer, a time and what happened. */
function entryAround(place: Element, headline: Element | undefined, votes: Votes): Element {
  const entry = place.parentElement;
  if (!entry?.parentElement || (headline && entry.contains(headline)) || hasAny(entry, HEADLINES))
    return place;
  if (textOf(entry).length - textOf(place).length > LONGEST_LABEL) return place;
  const others = [...entry.parentElement.children].filter((each) => each !== entry && isAlike(each, entry));
  return others.some((other) => [...votes.keys()].some((each) => other.contains(each))) ? entry : place;
}

function hasEqual(entry: Element): boolean {
  return [...(entry.parentElement?.children ?? [])].some((each) => each !== entry && isAlike(each, entry));
}

/** Whether a block hangs in the lowest element around headline and story. */
function sharesColumn(headline: Element, block: Element, place: Element): boolean {
  let column: Element | null = headline;
  while (column && !column.contains(place)) column = column.parentElement;
  return column?.contains(block) ?? true;
}

/** Where a story's other parts are looked for: in the element marked as the article, else beside the headline. */
function nearOf(place: Element, region: Element, headline: Element | undefined): Element {
  if (region.matches(ARTICLE)) return region;
  let up = place.parentElement ?? place;
  while (headline && !up.contains(headline) && up.parentElement) up = up.parentElement;
  return region.contains(up) || isA(up, 'body') ? up : region;
}

/** Tells whether an element belongs to another story of the page: another `article` with a headline of its own. */
function otherStoryThan(place: Element): (element: Element) => boolean {
  const own = place.closest('article');
  return (element) => {
    const other = element.closest('article');
    if (!own || !other || own.contains(other) || other.contains(own)) return false;
    return hasAny(other, HEADLINES);
  };
}
