import type { Word } from './word';

/** Words an abbreviation leaves out, at most. */
const MOST_SKIPPED = 1;

/**
 * Whether the word at `at` is made of the first letters of those before it: 1 "Dewan Kota Baru (DKB)", 2 where one word
 * lies between, 0 where it is not.
 */
export function abbreviatesBefore(words: readonly Word[], at: number): number {
  const { initials } = words[at]!;
  if (initials === '') return 0;
  for (let skip = 0; skip <= MOST_SKIPPED; skip++) {
    const start = at - skip - initials.length;
    if (start < 0) return 0;
    let matched = 0;
    while (matched < initials.length && words[start + matched]!.initial === initials[matched]) matched++;
    if (matched === initials.length) return 1 + skip;
  }
  return 0;
}
