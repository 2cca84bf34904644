import { REACH, type Context } from './context';
import type { KeyRow } from './key-row';
import { CLASS_MASK } from './list-features';
import { gradeOf, USES } from './uses';

/** Names return: what a word was part of elsewhere, by itself and with what is around it. */
export function addUses(row: KeyRow, { taught, shape, common, bits, hash }: Context, at: number): void {
  for (let offset = -REACH; offset <= REACH; offset++)
    if (taught[at + offset] !== 0) row.one(142 + offset, taught[at + offset]!);
  const here = taught[at]!;
  row.two(145, here, shape[at]!);
  if (here === 0) return;
  row.two(146, taught[at - 1]!, here);
  row.two(147, here, taught[at + 1]!);
  row.three(148, here, common[at]!, shape[at]!);
  row.two(149, here, bits[at - 1]! & CLASS_MASK);
  row.two(150, here, hash[at - 1]!);
  row.two(151, here, hash[at + 1]!);
  for (let place = 0; place + 1 < USES.length; place++) row.two(152, place, gradeOf(here, place));
}
