import { REACH, type Context } from './context';
import type { KeyRow, Rows } from './key-row';

/** Lists of the lexicon below this bit are classes of words (titles, offices, heads, verbs of saying …), the others known names. */
export const CLASS_BITS = 13;
export const CLASS_MASK = (1 << CLASS_BITS) - 1;

/** What the lists say of a word and of those around it. */
export function addLists({ alone, joint: row }: Rows, context: Context, at: number): void {
  const { bits, phrases, shape, hash } = context;
  for (let offset = -REACH; offset <= REACH; offset++)
    addBits(alone[REACH + offset], 70 + offset, bits[at + offset]!);
  addBits(row, 80, phrases[at]!);
  if (phrases[at] !== 0) {
    row.two(92, phrases[at]!, phrases[at + 1]!);
    row.three(93, phrases[at]!, phrases[at + 1]!, shape[at]!);
    row.two(94, phrases[at]!, bits[at - 1]! & CLASS_MASK);
  }
  const before = bits[at - 1]! & CLASS_MASK;
  const here = bits[at]! & CLASS_MASK;
  const after = bits[at + 1]! & CLASS_MASK;
  const names = bits[at]! & ~CLASS_MASK;
  row.two(81, before, shape[at]!);
  row.two(82, after, shape[at]!);
  row.two(83, before, here);
  row.three(84, before, after, shape[at]!);
  alone[REACH]?.two(85, names, shape[at]!);
  row.two(86, names, before);
  row.two(87, names, bits[at + 1]! & ~CLASS_MASK);
  row.two(88, bits[at - 1]! & ~CLASS_MASK, names);
  row.three(89, bits[at - 2]! & CLASS_MASK, before, shape[at]!);
  row.two(90, names, hash[at - 1]!);
  row.two(91, names, hash[at + 1]!);
}

/** A capital on a word that is otherwise written small says little; on one never seen small, much. */
export function addCommonness({ alone, joint: row }: Rows, context: Context, at: number): void {
  const { words, common, shape, bits, hash, capital, runStart, runEnd } = context;
  const here = common[at]!;
  alone[REACH]?.two(120, here, shape[at]!);
  row.three(121, here, common[at + 1]!, shape[at]!);
  row.three(122, common[at - 1]!, here, shape[at]!);
  if (!capital[at]) return;
  const first = at === REACH ? 1 : 0;
  row.three(123, here, first, words[at + 1]!.prefixes[1] ?? 0);
  row.three(124, here, first, hash[at + 1]!);
  row.three(125, here, first, bits[at] === 0 ? 0 : 1);
  row.three(126, here, first, bits[at]!);
  row.three(128, here, hash[at - 1]!, shape[at]!);
  row.three(129, here, hash[at + 1]!, shape[at]!);
  let pattern = first;
  const end = Math.min(runEnd[at]!, runStart[at]! + 4);
  for (let place = runStart[at]!; place <= end; place++) pattern = pattern * 4 + 1 + common[place]!;
  row.two(127, pattern, at - runStart[at]!);
}

function addBits(row: KeyRow | undefined, template: number, set: number): void {
  if (!row) return;
  for (let rest = set, bit = 0; rest !== 0; rest >>>= 1, bit++) if (rest & 1) row.one(template, bit);
}
