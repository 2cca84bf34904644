import { readContext, REACH, type Context } from './context';
import { KeyRow } from './key-row';
import type { Lexicon } from './lexicon';
import { addCommonness, addLists } from './list-features';
import { addUses } from './use-features';
import { addHead, addRun } from './run-features';

/** Place of the feature "this very word" among a word's features. */
export const WORD_PLACE = 0;

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
    addLists(row, context, at);
    addCommonness(row, context, at);
    addUses(row, context, at);
    if (context.capital[at]) {
      addRun(row, context, at);
      addHead(row, context, at);
    }
    visit(index, row);
  }
}

function addWord(row: KeyRow, { words, hash, shape, length, abbreviates }: Context, at: number): void {
  const word = words[at]!;
  row.one(2, hash[at]!);
  row.one(1, 0);
  row.two(3, hash[at]!, shape[at]!);
  row.one(4, shape[at]!);
  row.one(5, word.length);
  for (const prefix of word.prefixes) row.one(6, prefix);
  for (const suffix of word.suffixes) row.one(7, suffix);
  if (at === REACH) row.one(8, shape[at]!);
  if (at === REACH + length - 1) row.one(9, shape[at]!);
  for (const part of word.parts) row.two(10, part, shape[at]!);
  if (word.initials !== '') row.two(11, abbreviates[at]!, shape[at]!);
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
