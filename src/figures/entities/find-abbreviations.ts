import { ANY_LETTERS, CAPITALS } from '../../text/letters';
import type { Abbreviation } from '../../reading';
import type { Block } from '../tokoh/block';
import { isCapital } from '../tokoh/capitals';

/** One word with a capital, two to fourteen letters: "KPK", "Menlu", "PermenPAN"; not "37", "kompas.com". */
const SHORT = new RegExp(`^(?=.*[${CAPITALS}])[${ANY_LETTERS}\\d-]{2,14}$`);
/** A word of an explained name: "Komisi", "riset"; not ".". */
const WORD = new RegExp(`^[${ANY_LETTERS}\\d]`);
const MOST_WORDS = 12;

/**
 * Abbreviations the text itself explains, "Menteri Luar Negeri (Menlu)" or "KPK (Komisi Pemberantasan Korupsi)":
 * every letter of the short form must come, in order, out of the long form, the first from its beginning (after
 * Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation definitions").
 */
export function findAbbreviations(blocks: Block[]): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  for (const block of blocks) {
    block.lower.forEach((word, index) => {
      if (word !== '(') return;
      const one = longBefore(block, index) ?? longInside(block, index);
      if (one && !found.has(one.short)) found.set(one.short, one);
    });
  }
  return [...found.values()];
}

function longBefore(block: Block, open: number): Abbreviation | undefined {
  const short = block.tokens[open + 1]?.text ?? '';
  if (!SHORT.test(short) || !/^[),;]$/.test(block.lower[open + 2] ?? '')) return undefined;
  const from = longStart(block, short.toLowerCase(), open);
  if (from === undefined || open - from < 2) return undefined;
  return { short, long: block.text.slice(block.tokens[from]!.start, block.tokens[open - 1]!.end) };
}

function longInside(block: Block, open: number): Abbreviation | undefined {
  const short = block.tokens[open - 1]?.text ?? '';
  const close = open + block.lower.slice(open, open + MOST_WORDS + 1).indexOf(')');
  if (!SHORT.test(short) || !isCapital(short) || close < open + 3 || close > open + MOST_WORDS)
    return undefined;
  if (longStart(block, short.toLowerCase(), close) !== open + 1) return undefined;
  return { short, long: block.text.slice(block.tokens[open + 1]!.start, block.tokens[close - 1]!.end) };
}

/** First token of the words that spell `short`, ending before token `end`. */
function longStart(block: Block, short: string, end: number): number | undefined {
  const letters = [...short.replace(/-/g, '')];
  let left = letters.length - 1;
  for (let at = end - 1; at >= Math.max(0, end - MOST_WORDS); at--) {
    const word = block.lower[at]!;
    if (!WORD.test(word)) {
      if (word === ',' || word === '-' || word === '&') continue;
      return undefined;
    }
    if (block.sentence[at] !== block.sentence[end]) return undefined;
    left = consume(word, letters, left);
    if (left < 0) return at;
  }
  return undefined;
}

/**
 * Takes from the end of `letters` what the word spells: its first letter and any in front of the rest, in order.
 * A word that gives no letter is passed over only where it is small ("dan").
 */
function consume(word: string, letters: string[], left: number): number {
  let most = 0;
  for (let count = 1; count <= left + 1; count++) {
    const part = letters.slice(left - count + 1, left + 1);
    if (part[0] === word[0] && inOrder(part, word)) most = count;
  }
  return left - most;
}

function inOrder(part: string[], word: string): boolean {
  let at = -1;
  return part.every((letter) => (at = word.indexOf(letter, at + 1)) >= 0);
}
