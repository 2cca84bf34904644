import { REACH, type Context } from './context';
import type { Rows } from './key-row';
import { CLASS_MASK } from './list-features';
import { gradeOf, USES } from './uses';

/** Names return: what a word was part of elsewhere, by itself and with what is around it. */
export function addUses({ alone, joint: row }: Rows, context: Context, at: number): void {
  const { taught, shape, common, bits, hash } = context;
  const own = alone[REACH];
  for (let offset = -REACH; offset <= REACH; offset++)
    if (taught[at + offset] !== 0) alone[REACH + offset]?.one(142 + offset, taught[at + offset]!);
  const here = taught[at]!;
  own?.two(145, here, shape[at]!);
  if (here === 0) return;
  row.two(146, taught[at - 1]!, here);
  row.two(147, here, taught[at + 1]!);
  row.three(148, here, common[at]!, shape[at]!);
  row.two(149, here, bits[at - 1]! & CLASS_MASK);
  row.two(150, here, hash[at - 1]!);
  row.two(151, here, hash[at + 1]!);
  if (!own) return;
  for (let place = 0; place + 1 < USES.length; place++) own.two(152, place, gradeOf(here, place));
}
