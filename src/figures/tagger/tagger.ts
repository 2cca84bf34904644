import { decode } from './decode';
import { eachFeatures } from './features';
import { FEATURE_BITS } from './hash';
import { LABEL_COUNT, toTag } from './labels';
import { Lexicon } from './lexicon';
import { readModel, REGISTER_CELL, ROW, type Model } from './model-file';
import { readRegister } from './register';
import { SortedKeys } from './sorted-keys';

/** BIO tags over people, organisations and places. */
export type Tag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC';

export interface Tagger {
  /** One tag for each token; tokens are words and punctuation marks in order, as in running text. */
  tag(tokens: string[]): Tag[];
}

/** The tagger of a model file (`public/tagger.bin`). Refuses bytes that are no whole model of this version with an `Error`. */
export const loadTagger = (bytes: ArrayBuffer): Tagger => createTagger(readModel(bytes));

/** A tagger from the parts of a model. */
export function createTagger(model: Model): Tagger {
  const lexicon = new Lexicon(model);
  const starts = new Int32Array(model.counts.length + 1);
  for (let row = 0; row < model.counts.length; row++) starts[row + 1] = starts[row]! + model.counts[row]!;
  const rows = new SortedKeys(model.keys, FEATURE_BITS);
  const cells = new Uint8Array(model.cells);
  const { weights } = model;
  const transitions = inUnits(model.transitions, model.stepsPerUnit);
  const bias = model.registerBias / model.stepsPerUnit;

  const sumsOf = (tokens: string[]): Float32Array => {
    const sums = new Float32Array(tokens.length * ROW);
    eachFeatures(tokens, lexicon, (index, row) => {
      const base = index * ROW;
      for (let place = 0; place < row.length; place++) {
        const feature = rows.find(row.keys[place]!);
        if (feature < 0) continue;
        const end = starts[feature + 1]!;
        for (let cell = starts[feature]!; cell < end; cell++) sums[base + cells[cell]!]! += weights[cell]!;
      }
    });
    for (let at = 0; at < sums.length; at++) sums[at]! /= model.stepsPerUnit;
    return sums;
  };
  return { tag: (tokens) => decode(scoresOf(sumsOf(tokens), tokens.length, bias), transitions).map(toTag) };
}

function inUnits(steps: ArrayLike<number>, stepsPerUnit: number): Float32Array {
  const weights = new Float32Array(steps);
  for (let at = 0; at < weights.length; at++) weights[at]! /= stepsPerUnit;
  return weights;
}

/** The labels' scores once the text's register is known. */
function scoresOf(sums: Float32Array, length: number, bias: number): Float32Array {
  let sum = 0;
  for (let word = 0; word < length; word++) sum += sums[word * ROW + REGISTER_CELL]!;
  const register = readRegister(sum, length, bias);
  const scores = new Float32Array(length * LABEL_COUNT);
  for (let word = 0; word < length; word++) {
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[word * LABEL_COUNT + label] =
        sums[word * ROW + label]! + register * sums[word * ROW + LABEL_COUNT + label]!;
  }
  return scores;
}
