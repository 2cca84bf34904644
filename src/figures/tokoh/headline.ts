import type { Block } from './block';
import { isCapital } from './capitals';

const MOST_WORDS = 16;
const FEWEST_WORDS = 3;
/** Words of a headline that stay small: "di", "dan", "untuk". */
const SMALL = 5;
/** What ends a sentence or opens a list: a headline has neither. */
const MARKS = /^[.!:]$/;

/** Whether a paragraph is a line in Title Case, whose capitals say nothing of names: "Gas Naik, Rakyat Menjerit". */
export function isHeadline({ tokens }: Block): boolean {
  if (tokens.length < FEWEST_WORDS || tokens.length > MOST_WORDS) return false;
  return tokens.every(({ text }) => isCapital(text) || (text.length <= SMALL && !MARKS.test(text)));
}
