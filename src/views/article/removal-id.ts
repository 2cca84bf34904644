import type { Removal } from '@/reading';

/** Tells removals of one story apart across readings: the same interruption has the same id when the page is read again. */
export function removalId({ rule, text }: Removal): string {
  return `${rule}\n${text}`;
}
