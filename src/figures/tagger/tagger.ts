import { decode } from './decode';
import { LABEL_COUNT, toTag } from './labels';
import { Lexicon } from './lexicon';
import { readModel, REGISTER_CELL, ROW, type Model } from './model-file';
import { readRegister } from './register';
import { createSums } from './sum-features';

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
  const sumsOf = createSums(model, new Lexicon(model));
  const transitions = Float32Array.from(model.transitions, (steps) => steps / model.stepsPerUnit);
  return { tag: (tokens) => decode(scoresOf(sumsOf(tokens), tokens.length, model), transitions).map(toTag) };
}

/** The labels' scores once the text's register is known. */
function scoresOf(sums: Int32Array, length: number, { stepsPerUnit, registerBias }: Model): Float32Array {
  let sum = 0;
  for (let word = 0; word < length; word++) sum += sums[word * ROW + REGISTER_CELL]! / stepsPerUnit;
  const register = readRegister(sum, length, registerBias / stepsPerUnit);
  const scores = new Float32Array(length * LABEL_COUNT);
  for (let word = 0, score = 0; word < length; word++) {
    const row = word * ROW;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[score++] = (sums[row + label]! + register * sums[row + LABEL_COUNT + label]!) / stepsPerUnit;
  }
  return scores;
}
