import type { Taken } from '@/clean/clean';
import { allIn } from '@/page/select';
import { textOf } from '@/page/text-of';
import { trimMarkup } from '@/page/trim-markup';
import type { Removal } from '@/reading';

// A line that stands in a story more often is told by its first places.
const MOST_PLACES = 50;

/**
 * The ledger of a story: what was taken, each with the paragraph it stood before, told by the text around it. What stood
 * right between two of its paragraphs or beside one is told; a site's menu, side bar or footer was no interruption.
 */
export function placeRemovals(taken: readonly Taken[], paragraphs: readonly string[]): Removal[] {
  // A line may stand in a story several times.
  const placesOf = new Map<string, number[]>();
  paragraphs.forEach((text, index) => {
    const places = placesOf.get(text) ?? [];
    if (places.length < MOST_PLACES) placesOf.set(text, [...places, index]);
  });
  const told = taken.flatMap(({ rule, nodes, before, after, beside }) => {
    const next = nearestOf(after, placesOf);
    const spots = next ?? nearestOf(before, placesOf)?.map((place) => place + 1);
    const between = placesOf.has(before[0] ?? '') && placesOf.has(after[0] ?? '');
    if (!spots || (!beside && !between)) return [];
    return [
      {
        rule: rule.id,
        reason: rule.reason,
        ...recordOf(nodes),
        at: likeliest(spots, before, after, paragraphs),
      },
    ];
  });
  // What went in two passes, before and after weighing, is told in the story's order.
  return told.sort((a, b) => a.at - b.at);
}

/** The places of the nearest text that the story still has. */
function nearestOf(
  texts: readonly string[],
  placesOf: ReadonlyMap<string, number[]>,
): readonly number[] | undefined {
  return placesOf.get(texts.find((text) => placesOf.has(text)) ?? '');
}

/** The one of several places that has most of the same neighbours; the first of them, where that tells nothing. */
function likeliest(
  spots: readonly number[],
  before: readonly string[],
  after: readonly string[],
  paragraphs: readonly string[],
): number {
  const alike = (at: number) =>
    before.filter((text, step) => paragraphs[at - 1 - step] === text).length +
    after.filter((text, step) => paragraphs[at + step] === text).length;
  return spots.reduce((best, spot) => (alike(spot) > alike(best) ? spot : best));
}

/** What was taken as text and markup; buttons that stand side by side without a space get one. */
function recordOf(nodes: readonly ChildNode[]): { text: string; html: string } {
  const box = nodes[0]!.ownerDocument!.createElement('div');
  box.append(...nodes);
  for (const each of allIn(box, '* + *')) if (each.previousSibling?.nodeType === 1) each.before(' ');
  trimMarkup(box);
  return { text: textOf(box), html: box.innerHTML };
}
