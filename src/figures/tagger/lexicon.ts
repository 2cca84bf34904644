import { joinHashes, toLexiconKey } from './hash';
import { KeyTable } from './key-table';
import type { Entries } from './model-file';

/** Longest phrase of the lexicon, in words. */
export const LONGEST_PHRASE = 4;

/** Word classes (title, head of an office, …) and known names: a bit for each list a word or phrase is in. */
export class Lexicon {
  private readonly words: KeyTable;
  private readonly phrases: KeyTable;
  private readonly common: KeyTable;

  constructor({ words, phrases, common }: { words: Entries; phrases: Entries; common: Entries }) {
    this.words = tableOf(words);
    this.phrases = tableOf(phrases);
    this.common = tableOf(common);
  }

  /** How common a word, given by its hash, is in small letters: 0 unknown, 1 seldom, 2 often. */
  commonness(hash: number): number {
    const at = this.common.find(toLexiconKey(hash));
    return at < 0 ? 0 : this.common.value(at);
  }

  /** Bits of the lists a folded word, given by its hash, is in; 0 where in none. */
  wordBits(hash: number): number {
    const at = this.words.find(toLexiconKey(hash));
    return at < 0 ? 0 : this.words.value(at);
  }

  /**
   * For each word the bits of phrases it lies in, the longest one that begins at a place winning: bit `2 * list` where it
   * begins one, `2 * list + 1` where it goes on.
   */
  phraseBits(hashes: Int32Array): Int32Array {
    const bits = new Int32Array(hashes.length);
    for (let from = 0; from < hashes.length;) {
      const { length, lists } = this.longestAt(hashes, from);
      for (let offset = 0; offset < length; offset++) {
        for (let list = 0; list < 8; list++)
          if (lists & (1 << list)) bits[from + offset]! |= 1 << (2 * list + (offset === 0 ? 0 : 1));
      }
      from += Math.max(1, length);
    }
    return bits;
  }

  private longestAt(hashes: Int32Array, from: number): { length: number; lists: number } {
    let best = { length: 0, lists: 0 };
    let hash = hashes[from]!;
    for (let length = 2; length <= LONGEST_PHRASE && from + length <= hashes.length; length++) {
      hash = joinHashes(hash, hashes[from + length - 1]!);
      const at = this.phrases.find(toLexiconKey(hash));
      if (at >= 0) best = { length, lists: this.phrases.value(at) };
    }
    return best;
  }
}

/** Hash of a phrase's words, as `Lexicon.phraseBits` looks it up. */
export const hashPhrase = (hashes: readonly number[]): number =>
  hashes.reduce((left, right) => joinHashes(left, right));

function tableOf({ keys, kinds, values }: Entries): KeyTable {
  const row = new Int32Array(kinds.length);
  for (let index = 0; index < row.length; index++) row[index] = values[kinds[index]!]!;
  return new KeyTable(keys, row);
}
