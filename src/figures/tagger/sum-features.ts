import { readContext, REACH } from './context';
import { addFeatures } from './features';
import { FEATURE_BITS } from './hash';
import { KeyRow } from './key-row';
import { KnownWords, PLACES, type KnownWord } from './known-words';
import type { Lexicon } from './lexicon';
import { ROW, type Model } from './model-file';
import { SortedKeys } from './sorted-keys';

/**
 * Sums up the weights of each word's features: `ROW` numbers a word, in steps. Two thirds of the weights belong to what one
 * word says wherever it stands: these are summed up once.
 */
export function createSums(model: Model, lexicon: Lexicon): (tokens: readonly string[]) => Int32Array {
  const weights = new FeatureWeights(model);
  const known = new KnownWords();
  const rows = Array.from({ length: PLACES }, () => new KeyRow());
  const alone: (KeyRow | undefined)[] = [...rows];
  const joint = new KeyRow();

  return (tokens) => {
    const context = readContext(tokens, lexicon);
    const words = context.words.map((word) => known.of(word, context.mode));
    const sums = new Int32Array(tokens.length * ROW);
    for (let index = 0; index < tokens.length; index++) {
      for (let place = 0; place < PLACES; place++) {
        const isKnown = (words[index + place]!.summed & (1 << place)) !== 0;
        alone[place] = isKnown ? undefined : rows[place]!.clear();
      }
      addFeatures({ alone, joint: joint.clear() }, context, index + REACH);
      weights.add(joint, sums, index * ROW);
      for (let place = 0; place < PLACES; place++) {
        const word = words[index + place]!;
        const row = alone[place];
        if (row) sumUp(word, place, row, weights);
        addRow(word, place, sums, index * ROW);
      }
    }
    return sums;
  };
}

function sumUp(word: KnownWord, place: number, row: KeyRow, weights: FeatureWeights): void {
  weights.add(row, word.sums, word.base + place * ROW);
  word.summed |= 1 << place;
}

function addRow(word: KnownWord, place: number, sums: Int32Array, to: number): void {
  const from = word.base + place * ROW;
  for (let cell = 0; cell < ROW; cell++) sums[to + cell]! += word.sums[from + cell]!;
}

/** The features of a model with what they weigh. */
class FeatureWeights {
  private readonly keys: SortedKeys;
  /** Where each feature's cells begin. */
  private readonly starts: ArrayLike<number>;
  private readonly cells: Uint8Array;
  private readonly weights: ArrayLike<number>;

  constructor({ keys, starts, cells, weights }: Model) {
    this.keys = new SortedKeys(keys, FEATURE_BITS);
    this.starts = starts;
    this.cells = new Uint8Array(cells);
    this.weights = weights;
  }

  /** Adds the weights of a row's features to the sums that begin at `base`. */
  add(row: KeyRow, sums: Int32Array, base: number): void {
    const { keys, starts, cells, weights } = this;
    for (let place = 0; place < row.length; place++) {
      const feature = keys.find(row.keys[place]!);
      if (feature < 0) continue;
      const end = starts[feature + 1]!;
      for (let cell = starts[feature]!; cell < end; cell++) sums[base + cells[cell]!]! += weights[cell]!;
    }
  }
}
