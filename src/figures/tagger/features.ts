import { readContext, REACH, type Context } from './context';
import { joinHashes, toKey } from './hash';
import type { Lexicon } from './lexicon';

/** Takes one feature of one word: its place in the text and the feature's key. */
export type Emit = (index: number, key: number) => void;

/** Lists of the lexicon below this bit are classes of words (titles, offices, heads, verbs of saying), the others known names. */
export const CLASS_BITS = 8;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
const LONGEST_RUN = 6;
const TOPMOST_BIT = 24;

/** Gives every feature of every word, in order of the words. */
export function emitFeatures(tokens: readonly string[], lexicon: Lexicon, emit: Emit): void {
  const context = readContext(tokens, lexicon);
  for (let index = 0; index < context.length; index++) {
    const at = index + REACH;
    // The number of the template and what it saw; each template states what it looks at.
    const one = (template: number, value: number): void => emit(index, toKey(joinHashes(template, value)));
    const two = (template: number, left: number, right: number): void =>
      one(template, joinHashes(left, right));
    emitWord(context, at, one);
    emitNeighbours(context, at, one, two);
    emitLexicon(context, at, one, two);
    emitRun(context, at, one, two);
  }
}

type One = (template: number, value: number) => void;
type Two = (template: number, left: number, right: number) => void;

function emitWord({ words, hash, shape, length }: Context, at: number, one: One): void {
  const word = words[at]!;
  one(1, 0);
  one(2, hash[at]!);
  one(3, joinHashes(hash[at]!, shape[at]!));
  one(4, shape[at]!);
  one(5, word.length);
  for (const prefix of word.prefixes) one(6, prefix);
  for (const suffix of word.suffixes) one(7, suffix);
  if (at === REACH) one(8, shape[at]!);
  if (at === REACH + length - 1) one(9, shape[at]!);
}

function emitNeighbours({ words, hash, shape }: Context, at: number, one: One, two: Two): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    one(20 + offset, hash[at + offset]!);
    one(30 + offset, shape[at + offset]!);
  }
  two(40, hash[at - 1]!, hash[at]!);
  two(41, hash[at]!, hash[at + 1]!);
  two(42, hash[at - 1]!, shape[at]!);
  two(43, shape[at]!, hash[at + 1]!);
  two(44, hash[at - 2]!, hash[at - 1]!);
  two(45, hash[at + 1]!, hash[at + 2]!);
  two(46, shape[at - 1]!, shape[at]!);
  two(47, shape[at]!, shape[at + 1]!);
  two(48, joinHashes(shape[at - 1]!, shape[at]!), shape[at + 1]!);
  two(49, hash[at - 1]!, hash[at + 1]!);
  two(50, joinHashes(shape[at - 2]!, shape[at - 1]!), shape[at]!);
  two(51, joinHashes(shape[at]!, shape[at + 1]!), shape[at + 2]!);
  const before = words[at - 1]!.suffixes.at(2);
  const after = words[at + 1]!.suffixes.at(2);
  if (before !== undefined) one(52, before);
  if (after !== undefined) one(53, after);
  const prefix = words[at + 1]!.prefixes.at(2);
  if (prefix !== undefined) one(54, prefix);
}

function emitLexicon({ bits, phrases, shape, hash }: Context, at: number, one: One, two: Two): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    const set = bits[at + offset]!;
    for (let bit = 0; set >>> bit !== 0 && bit < TOPMOST_BIT; bit++)
      if ((set >>> bit) & 1) one(70 + offset, bit);
  }
  for (let set = phrases[at]!, bit = 0; set >>> bit !== 0; bit++) if ((set >>> bit) & 1) one(80, bit);
  const before = bits[at - 1]! & CLASS_MASK;
  const here = bits[at]! & CLASS_MASK;
  const after = bits[at + 1]! & CLASS_MASK;
  const names = bits[at]! & ~CLASS_MASK;
  two(81, before, shape[at]!);
  two(82, after, shape[at]!);
  two(83, before, here);
  two(84, joinHashes(before, after), shape[at]!);
  two(85, names, shape[at]!);
  two(86, names, before);
  two(87, names, bits[at + 1]! & ~CLASS_MASK);
  two(88, bits[at - 1]! & ~CLASS_MASK, names);
  two(89, joinHashes(bits[at - 2]! & CLASS_MASK, before), shape[at]!);
  two(90, names, hash[at - 1]!);
  two(91, names, hash[at + 1]!);
}

/** A run of capitalised words is a name as often as not: where in it the word is, how it begins and ends, what stands around it. */
function emitRun(
  { runStart, runEnd, hash, bits, words, shape }: Context,
  at: number,
  one: One,
  two: Two,
): void {
  if (!words[at]!.capital) return;
  const start = runStart[at]!;
  const end = runEnd[at]!;
  const place = Math.min(LONGEST_RUN, at - start) * 8 + Math.min(LONGEST_RUN, end - at);
  one(100, place);
  two(101, place, hash[start - 1]!);
  two(102, place, hash[end + 1]!);
  two(103, place, bits[start]! & CLASS_MASK);
  two(104, at - start, hash[start]!);
  two(105, end - at, hash[end]!);
  two(106, place, bits[start - 1]! & CLASS_MASK);
  two(107, place, bits[end + 1]! & CLASS_MASK);
  one(108, hash[start]!);
  one(109, hash[end]!);
  two(110, joinHashes(hash[start - 1]!, hash[end + 1]!), start === end ? 1 : 0);
  two(111, place, shape[at]!);
  two(112, place, bits[at]!);
}
