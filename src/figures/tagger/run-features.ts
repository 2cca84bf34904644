import type { Context } from './context';
import type { KeyRow } from './key-row';
import { CLASS_MASK } from './list-features';

const LONGEST_RUN = 6;

/** A run of capitalised words is a name as often as not: where in it the word is, how it begins and ends, what is around it. */
export function addRun(row: KeyRow, { runStart, runEnd, hash, bits, shape }: Context, at: number): void {
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

/** How far behind its head a word stands within the run: "Partai" 1 "Gerbang", 3 "Sutrisno" in "Partai Gerbang Desa Sutrisno". */
export function addHead(row: KeyRow, { head, bits, hash, runEnd }: Context, at: number): void {
  const from = head[at]!;
  if (from < 0 || from === at) return;
  const kind = bits[from]! & CLASS_MASK;
  const far = Math.min(LONGEST_RUN, at - from);
  row.two(130, kind, far);
  row.three(131, kind, far, bits[at]!);
  row.two(132, hash[from]!, far);
  row.three(133, kind, far, runEnd[at]! - at);
  row.three(134, kind, far, bits[at + 1]! & CLASS_MASK);
}
