import type { Word } from './word';

/** How a text writes its words: by the usual rules, ALL IN CAPITALS, or without any. Then case says nothing, and other features must. */
export type TextCase = 'usual' | 'upper' | 'lower';

/** Fewer words than this are a name or an abbreviation as often as a headline. */
const FEWEST_WORDS = 3;
const MOST = 0.85;

export function textCase(tokens: readonly Word[]): TextCase {
  let words = 0;
  let upper = 0;
  let lower = 0;
  for (const { hasUpper, hasLower } of tokens) {
    if (!hasUpper && !hasLower) continue;
    words++;
    if (!hasLower) upper++;
    if (!hasUpper) lower++;
  }
  if (words < FEWEST_WORDS) return 'usual';
  if (upper / words >= MOST) return 'upper';
  return lower === words ? 'lower' : 'usual';
}
