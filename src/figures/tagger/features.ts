import { readContext, REACH, type Context } from './context';
import { KeyRow } from './key-row';
import type { Lexicon } from './lexicon';

/** Lists of the lexicon below this bit are classes of words (titles, offices, heads, verbs of saying), the others known names. */
export const CLASS_BITS = 8;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
const LONGEST_RUN = 6;

/** Reads the features of each word in turn: its place in the text and the keys, of which `row.length` count. */
export function eachFeatures(
  tokens: readonly string[],
  lexicon: Lexicon,
  visit: (index: number, row: KeyRow) => void,
): void {
  const context = readContext(tokens, lexicon);
  const row = new KeyRow();
  for (let index = 0; index < context.length; index++) {
    row.clear();
    const at = index + REACH;
    addWord(row, context, at);
    addNeighbours(row, context, at);
    addLexicon(row, context, at);
    if (context.words[at]!.capital) addRun(row, context, at);
    visit(index, row);
  }
}

function addWord(row: KeyRow, { words, hash, shape, length }: Context, at: number): void {
  const word = words[at]!;
  row.one(1, 0);
  row.one(2, hash[at]!);
  row.two(3, hash[at]!, shape[at]!);
  row.one(4, shape[at]!);
  row.one(5, word.length);
  for (const prefix of word.prefixes) row.one(6, prefix);
  for (const suffix of word.suffixes) row.one(7, suffix);
  if (at === REACH) row.one(8, shape[at]!);
  if (at === REACH + length - 1) row.one(9, shape[at]!);
}

function addNeighbours(row: KeyRow, { words, hash, shape }: Context, at: number): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    row.one(20 + offset, hash[at + offset]!);
    row.one(30 + offset, shape[at + offset]!);
  }
  row.two(40, hash[at - 1]!, hash[at]!);
  row.two(41, hash[at]!, hash[at + 1]!);
  row.two(42, hash[at - 1]!, shape[at]!);
  row.two(43, shape[at]!, hash[at + 1]!);
  row.two(44, hash[at - 2]!, hash[at - 1]!);
  row.two(45, hash[at + 1]!, hash[at + 2]!);
  row.two(46, shape[at - 1]!, shape[at]!);
  row.two(47, shape[at]!, shape[at + 1]!);
  row.three(48, shape[at - 1]!, shape[at]!, shape[at + 1]!);
  row.two(49, hash[at - 1]!, hash[at + 1]!);
  row.three(50, shape[at - 2]!, shape[at - 1]!, shape[at]!);
  row.three(51, shape[at]!, shape[at + 1]!, shape[at + 2]!);
  const before = words[at - 1]!.suffixes[2];
  const after = words[at + 1]!.suffixes[2];
  const opening = words[at + 1]!.prefixes[2];
  if (before !== undefined) row.one(52, before);
  if (after !== undefined) row.one(53, after);
  if (opening !== undefined) row.one(54, opening);
}

function addLexicon(row: KeyRow, { bits, phrases, shape, hash }: Context, at: number): void {
  for (let offset = -REACH; offset <= REACH; offset++) addBits(row, 70 + offset, bits[at + offset]!);
  addBits(row, 80, phrases[at]!);
  const before = bits[at - 1]! & CLASS_MASK;
  const here = bits[at]! & CLASS_MASK;
  const after = bits[at + 1]! & CLASS_MASK;
  const names = bits[at]! & ~CLASS_MASK;
  row.two(81, before, shape[at]!);
  row.two(82, after, shape[at]!);
  row.two(83, before, here);
  row.three(84, before, after, shape[at]!);
  row.two(85, names, shape[at]!);
  row.two(86, names, before);
  row.two(87, names, bits[at + 1]! & ~CLASS_MASK);
  row.two(88, bits[at - 1]! & ~CLASS_MASK, names);
  row.three(89, bits[at - 2]! & CLASS_MASK, before, shape[at]!);
  row.two(90, names, hash[at - 1]!);
  row.two(91, names, hash[at + 1]!);
}

function addBits(row: KeyRow, template: number, set: number): void {
  for (let rest = set, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) row.one(template, bit);
}

/** A run of capitalised words is a name as often as not: where in it the word is, how it begins and ends, what is around it. */
function addRun(row: KeyRow, { runStart, runEnd, hash, bits, shape }: Context, at: number): void {
  const start = runStart[at]!;
  const end = runEnd[at]!;
  const place = Math.min(LONGEST_RUN, at - start) * 8 + Math.min(LONGEST_RUN, end - at);
  row.one(100, place);
  row.two(101, place, hash[start - 1]!);
  row.two(102, place, hash[end + 1]!);
  row.two(103, place, bits[start]! & CLASS_MASK);
  row.two(104, at - start, hash[start]!);
  row.two(105, end - at, hash[end]!);
  row.two(106, place, bits[start - 1]! & CLASS_MASK);
  row.two(107, place, bits[end + 1]! & CLASS_MASK);
  row.one(108, hash[start]!);
  row.one(109, hash[end]!);
  row.three(110, hash[start - 1]!, hash[end + 1]!, start === end ? 1 : 0);
  row.two(111, place, shape[at]!);
  row.two(112, place, bits[at]!);
}
