import { joinHashes, LEXICON_BITS, toLexiconKey } from './hash';
import { PAGE, type Entries, type LexiconEntries } from './model-file';
import { SortedKeys } from './sorted-keys';

/** Longest phrase of the lexicon, in words. */
export const LONGEST_PHRASE = 4;

/** Word classes (title, head of an office, …) and known names: a bit for each list a word or phrase is in. */
export class Lexicon {
  private readonly words: EntryTable;
  private readonly phrases: EntryTable;
  private readonly used: EntryTable;

  constructor({ words, phrases, used }: LexiconEntries) {
    this.words = new EntryTable(words);
    this.phrases = new EntryTable(phrases);
    this.used = new EntryTable(used);
  }

  /** How a word, given by its hash, was used in the sentences of the training, see `USES`; 0 where it was in none. */
  uses(hash: number): number {
    return this.used.of(hash);
  }

  /** Bits of the lists a folded word, given by its hash, is in; 0 where in none. */
  wordBits(hash: number): number {
    return this.words.of(hash);
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
      const lists = this.phrases.of(hash);
      if (lists !== 0) best = { length, lists };
    }
    return best;
  }
}

/** Hash of a phrase's words, as `Lexicon.phraseBits` looks it up. */
export const hashPhrase = (hashes: readonly number[]): number =>
  hashes.reduce((left, right) => joinHashes(left, right));

/** What the entries say of a hash. */
class EntryTable {
  private readonly keys: SortedKeys;

  constructor(private readonly entries: Entries) {
    this.keys = new SortedKeys(entries.keys, LEXICON_BITS);
  }

  /** 0 for one that is in none. */
  of(hash: number): number {
    const at = this.keys.find(toLexiconKey(hash));
    if (at < 0) return 0;
    const { kinds, pages, values } = this.entries;
    return values[PAGE * pages[at]! + kinds[at]!]!;
  }
}
