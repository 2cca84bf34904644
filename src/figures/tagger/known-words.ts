import { REACH } from './context';
import { ROW } from './model-file';
import type { TextCase } from './text-case';
import type { Word } from './word';

/** Places from which a word is seen by the features of another, or its own. */
export const PLACES = REACH + 1 + REACH;

/** What one word says by itself, wherever it stands, of the words around it: a row of sums for each place. */
export interface KnownWord {
  sums: Int32Array;
  /** Where its first row begins; that of `place` stands `place * ROW` behind. */
  base: number;
  /** A bit for each place whose row has been summed up. */
  summed: number;
}

/** Words share blocks of memory: a typed array for each would take longer to make than to fill. */
const BLOCK = 256;
const WORD = PLACES * ROW;
/** Emptied before it grows beyond some three megabytes. */
const MOST_WORDS = 5_000;

/** Words met before: they return, within an article and in the next one. */
export class KnownWords {
  private readonly kept: Record<TextCase, Map<Word, KnownWord>> = {
    usual: new Map(),
    upper: new Map(),
    lower: new Map(),
  };
  private block = new Int32Array(0);
  private used = 0;

  /** What is known of a word in a text of that case; who misses a row fills it in. */
  of(word: Word, mode: TextCase): KnownWord {
    const kept = this.kept[mode];
    const known = kept.get(word);
    if (known) return known;
    if (kept.size >= MOST_WORDS) kept.clear();
    const fresh = this.blank();
    kept.set(word, fresh);
    return fresh;
  }

  private blank(): KnownWord {
    if (this.used === this.block.length) {
      this.block = new Int32Array(BLOCK * WORD);
      this.used = 0;
    }
    const base = this.used;
    this.used += WORD;
    return { sums: this.block, base, summed: 0 };
  }
}
