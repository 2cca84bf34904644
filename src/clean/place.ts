import type { Taken } from '@/clean/clean';
import type { Removal } from '@/reading';

/**
 * The ledger of a story: what was taken, each with the paragraph it stood before, told by the text around it. What stood
 * between two paragraphs of the story is told, and what stood beside one; a site's side bar or footer was no interruption.
 */
export function placeRemovals(taken: readonly Taken[], paragraphs: readonly string[]): Removal[] {
  const placeOf = new Map(paragraphs.map((text, index) => [text, index]));
  const nearest = (texts: readonly string[]) => texts.flatMap((text) => placeOf.get(text) ?? [])[0];
  return taken.flatMap(({ rule, text, html, before, after, beside }) => {
    const next = nearest(after);
    const previous = nearest(before);
    if (next === undefined && previous === undefined) return [];
    if (!beside && (next === undefined || previous === undefined)) return [];
    return { rule: rule.id, reason: rule.reason, text, html, at: next ?? previous! + 1 };
  });
}
