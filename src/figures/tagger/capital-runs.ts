import { foldWord, hashText } from './hash';

/** First and last place of the run of capitalised words a word is in; itself for any other word. */
export interface Runs {
  runStart: Int32Array;
  runEnd: Int32Array;
}

/** Small words inside a name: "Universitas of", "bin". */
const JOINERS = new Set(
  ['dan', 'of', 'bin', 'binti', 'de', 'van', 'al', '&', '-', 'the', 'der', 'von', 'da'].map((word) =>
    hashText(foldWord(word)),
  ),
);

/** Runs of capitalised words, small joining words inside them. Linear in the number of words. */
export function capitalRuns(capital: Uint8Array, hash: Int32Array): Runs {
  const runStart = new Int32Array(capital.length);
  for (let at = 0; at < runStart.length; at++) runStart[at] = at;
  const runEnd = new Int32Array(runStart);
  for (let from = 0; from < capital.length; from++) {
    if (!capital[from]) continue;
    let to = from;
    for (;;) {
      if (capital[to + 1]) to++;
      else if (JOINERS.has(hash[to + 1]!) && capital[to + 2]) to += 2;
      else break;
    }
    runStart.fill(from, from, to + 1);
    runEnd.fill(to, from, to + 1);
    from = to;
  }
  return { runStart, runEnd };
}

/**
 * For each word the nearest one in its run, itself or before it, that heads a name or goes before one ("Partai", "Jalan",
 * "Ketua"), told by the lists in `mask`; -1 where there is none.
 */
export function headsIn(runStart: Int32Array, bits: Int32Array, mask: number): Int32Array {
  const head = new Int32Array(bits.length).fill(-1);
  for (let at = 0; at < bits.length; at++) {
    if (bits[at]! & mask) head[at] = at;
    else if (runStart[at] !== at) head[at] = head[at - 1]!;
  }
  return head;
}
