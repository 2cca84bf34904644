import { LETTERS } from './letters';
import { FOLLOWING_WORDS, OPENING_WORDS, SCALE_WORDS } from './numerals';

// Private-use code points: a letter of a number word, and one of a scale word behind digits, moved up unit by unit.
const SPELLED = 0xe000;
const SCALED = 0xe100;
const PLAIN = 0x7f;
const MARK = /[\ue000-\ue17f]/g;

const WORD = new RegExp(`[${LETTERS}]+`, 'g');
/** Digits, and at most one space: "12 ", "5"; not "5  ". */
const BEHIND_DIGIT = /\d\s?$/;
const MOST_FOLLOWING = 12;

/**
 * Lower-case text with its number words in private-use code points, at the same offsets: "dua puluh" is one run, and so is
 * "juta" behind digits. What looks for numbers then looks for a run, not for each of fifty words.
 */
export function markNumerals(lower: string): string {
  let marked = '';
  let done = 0;
  const mark = (start: number, end: number, base: number) => {
    marked += lower.slice(done, start) + shifted(lower.slice(start, end), base);
    done = end;
  };
  WORD.lastIndex = 0;
  for (let match = WORD.exec(lower); match; match = WORD.exec(lower)) {
    const { 0: word, index } = match;
    if (OPENING_WORDS.has(word)) {
      const end = endOfRun(lower, index + word.length);
      mark(index, end, SPELLED);
      WORD.lastIndex = end;
    } else if (SCALE_WORDS.has(word) && BEHIND_DIGIT.test(lower.slice(Math.max(0, index - 2), index)))
      mark(index, index + word.length, SCALED);
  }
  return done === 0 ? lower : marked + lower.slice(done);
}

/** Marked text as it was. */
export const unmark = (marked: string): string =>
  marked.replace(MARK, (unit) => String.fromCharCode(unit.charCodeAt(0) & PLAIN));

/** Where the number goes on to, one space or hyphen between its words. */
function endOfRun(lower: string, from: number): number {
  let end = from;
  for (let count = 0; count < MOST_FOLLOWING && (lower[end] === ' ' || lower[end] === '-'); count++) {
    WORD.lastIndex = end + 1;
    const match = WORD.exec(lower);
    if (match?.index !== end + 1 || !FOLLOWING_WORDS.has(match[0])) break;
    end += 1 + match[0].length;
  }
  return end;
}

function shifted(word: string, base: number): string {
  let run = '';
  for (let at = 0; at < word.length; at++) run += String.fromCharCode(base + word.charCodeAt(at));
  return run;
}
