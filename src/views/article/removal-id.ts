import type { Removal } from '@/reading';

/**
 * Tells removals of one story apart across readings, in their order: the same interruption has the same id when the page
 * is read again, and two alike ("Advertisement" twice) have two.
 */
export function removalIds(removals: readonly Removal[]): string[] {
  const seen = new Map<string, number>();
  return removals.map(({ rule, text }) => {
    const id = `${rule}\n${text}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}\n${count}`;
  });
}
