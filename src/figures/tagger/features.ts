import { readContext, REACH, type Context } from './context';
import { KeyRow, type Rows } from './key-row';
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
  const rows = { alone: Array.from({ length: REACH + 1 + REACH }, () => row), joint: row };
  for (let index = 0; index < context.length; index++) {
    row.clear();
    addFeatures(rows, context, index + REACH);
    visit(index, row);
  }
}

/** Adds the features of the word at `at`, which is not of the padding. */
export function addFeatures(rows: Rows, context: Context, at: number): void {
  addWord(rows, context, at);
  addNeighbours(rows, context, at);
  addLists(rows, context, at);
  addCommonness(rows, context, at);
  addUses(rows, context, at);
  if (!context.capital[at]) return;
  addRun(rows.joint, context, at);
  addHead(rows.joint, context, at);
}

function addWord({ alone, joint }: Rows, context: Context, at: number): void {
  const { words, hash, shape, length, abbreviates } = context;
  const word = words[at]!;
  const own = alone[REACH];
  if (own) {
    own.one(2, hash[at]!);
    own.one(1, 0);
    own.two(3, hash[at]!, shape[at]!);
    own.one(4, shape[at]!);
    own.one(5, word.length);
    for (const prefix of word.prefixes) own.one(6, prefix);
    for (const suffix of word.suffixes) own.one(7, suffix);
  }
  if (at === REACH) joint.one(8, shape[at]!);
  if (at === REACH + length - 1) joint.one(9, shape[at]!);
  if (own) for (const part of word.parts) own.two(10, part, shape[at]!);
  if (word.initials !== '') joint.two(11, abbreviates[at]!, shape[at]!);
}

function addNeighbours({ alone, joint: row }: Rows, { words, hash, shape }: Context, at: number): void {
  for (let offset = -REACH; offset <= REACH; offset++) {
    if (offset === 0) continue;
    alone[REACH + offset]?.one(20 + offset, hash[at + offset]!);
    alone[REACH + offset]?.one(30 + offset, shape[at + offset]!);
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
  if (before !== undefined) alone[REACH - 1]?.one(52, before);
  if (after !== undefined) alone[REACH + 1]?.one(53, after);
  if (opening !== undefined) alone[REACH + 1]?.one(54, opening);
}
