import { REGISTER_CELL } from '../../src/figures/tagger/model-file';
import type { Example, Weights } from './crf';
import type { Prepared } from './train-model';

/**
 * What is left when weights smaller than `smallest` are zero: rows of zeros are gone, from the examples and the keys too, so that a
 * second training can make good what was lost.
 */
export function prune(
  prepared: Prepared,
  weights: Weights,
  smallest: number,
): Prepared & { weights: Weights } {
  const rounded = weights.rows.map((weight) => (Math.abs(weight) < smallest ? 0 : weight));
  const newRow = new Int32Array(prepared.keys.length).fill(-1);
  const kept: number[] = [];
  for (let row = 0; row < newRow.length; row++) {
    if (rounded.subarray(row * REGISTER_CELL, (row + 1) * REGISTER_CELL).every((weight) => weight === 0))
      continue;
    newRow[row] = kept.length;
    kept.push(row);
  }
  const rows = new Float32Array(kept.length * REGISTER_CELL);
  kept.forEach((row, place) =>
    rows.set(rounded.subarray(row * REGISTER_CELL, (row + 1) * REGISTER_CELL), place * REGISTER_CELL),
  );
  return {
    lexicon: prepared.lexicon,
    keys: kept.map((row) => prepared.keys[row]!),
    examples: prepared.examples.map((example) => renumber(example, newRow)),
    weights: { rows, transitions: weights.transitions },
  };
}

function renumber(example: Example, newRow: Int32Array): Example {
  const features: number[] = [];
  const offsets = Int32Array.from(example.offsets);
  for (let word = 0; word < example.labels.length; word++) {
    for (let at = example.offsets[word]!; at < example.offsets[word + 1]!; at++) {
      const row = newRow[example.features[at]!]!;
      if (row >= 0) features.push(row);
    }
    offsets[word + 1] = features.length;
  }
  return { ...example, features: Int32Array.from(features), offsets, wordRows: new Int32Array() };
}
