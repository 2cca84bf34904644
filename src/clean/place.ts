import type { Taken } from '@/clean/clean';
import type { Removal } from '@/reading';

/**
 * The ledger of a story: what was taken, each with the paragraph it stood before, told by the text around it. What stood
 * right between two of its paragraphs or beside one is told; a site's menu, side bar or footer was no interruption.
 */
export function placeRemovals(taken: readonly Taken[], paragraphs: readonly string[]): Removal[] {
  const placeOf = new Map(paragraphs.map((text, index) => [text, index]));
  const nearest = (texts: readonly string[]) => texts.flatMap((text) => placeOf.get(text) ?? [])[0];
  return taken.flatMap(({ rule, text, html, before, after, beside }) => {
    const next = nearest(after);
    const previous = nearest(before);
    const between = placeOf.has(before[0] ?? '') && placeOf.has(after[0] ?? '');
    if ((!beside && !between) || (next === undefined && previous === undefined)) return [];
    return { rule: rule.id, reason: rule.reason, text, html, at: next ?? previous! + 1 };
  });
}
