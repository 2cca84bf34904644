import type { Taken } from '@/clean/clean';
import type { Removal } from '@/reading';

/** The ledger of a story: what was taken, each with the paragraph it stood before, told by the text around it. */
export function placeRemovals(taken: readonly Taken[], paragraphs: readonly string[]): Removal[] {
  const placeOf = new Map(paragraphs.map((text, index) => [text, index]));
  return (
    taken
      .map(({ rule, text, html, next, previous }) => {
        const after = next === undefined ? undefined : placeOf.get(next);
        const before = previous === undefined ? undefined : placeOf.get(previous);
        const at = after ?? (before === undefined ? undefined : before + 1);
        return { at, removal: { rule: rule.id, reason: rule.reason, text, html } };
      })
      // What stood far from the story (a site's side bar) was no interruption of it.
      .filter(({ at }) => at !== undefined)
      .map(({ at, removal }) => ({ ...removal, at: at! }))
  );
}
