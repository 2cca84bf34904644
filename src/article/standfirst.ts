import { lastHeadlineBefore, standsInFurniture } from '@/article/beside-story';
import { tells } from '@/article/story-parts';
import type { Prose } from '@/page/prose';
import { isBlock, textOf } from '@/page/text-of';

const SHOW_ELEMENT = 1;
const LONGEST = 500;
const MOST_LINES = 3;
// Between headline and story stand credits, date, picture and share buttons: some hundred elements.
const MOST_ELEMENTS = 400;

/**
 * The standfirst: the lines, three at the most, between the headline and the box of the story, whole sentences or named as such.
 * More are no standfirst but something else, and none is taken.
 */
export function findStandfirst(headline: Element, place: Element): Element[] {
  const doc = headline.ownerDocument;
  const walker = doc.createTreeWalker(doc.body, SHOW_ELEMENT);
  walker.currentNode = headline;
  const found: Element[] = [];
  for (let seen = 0; seen < MOST_ELEMENTS; seen++) {
    const element = walker.nextNode() as Element | null;
    if (!element || element === place || element.contains(place)) {
      if (element && element !== place) continue;
      break;
    }
    if (headline.contains(element) || !isBlock(element) || !isStandfirst(element)) continue;
    if (!standsInFurniture(element, doc.body)) found.push(element);
  }
  return found.length > MOST_LINES ? [] : found;
}

function isStandfirst(element: Element): boolean {
  if (element.matches('li, header, ul, h1')) return false;
  if ([...element.children].some(isBlock)) return false;
  return textOf(element).length <= LONGEST && tells(element) && !element.closest('li, nav, figure');
}

/** Copies of the standfirst above a weighed story, where it is not in it yet. */
export function standfirstAbove(live: Document, prose: readonly Prose[], story: Element): Element[] {
  const whole = textOf(story);
  const first = prose.find(({ block }) => whole.includes(textOf(block)))?.block;
  const headline = first && lastHeadlineBefore(live, first);
  if (!first || !headline) return [];
  const lines = findStandfirst(headline, first).filter((line) => !whole.includes(textOf(line)));
  return lines.map((line) => story.ownerDocument.importNode(line, true));
}
