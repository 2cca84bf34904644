import { registerOdds } from '../../src/figures/tagger/register';
import type { Example } from './crf';
import { shuffle } from './crf';
import { randomFrom } from './random';

const EPOCHS = 12;
const RATE = 0.15;
const BIAS_RATE = 0.02;
/** Pull of each weight towards zero. */
const DECAY = 1e-3;

/** What each word's row says for news, and what all texts start with. */
export interface RegisterWeights {
  rows: Float32Array;
  bias: number;
}

/** Logistic regression by AdaGrad: news or not, from the words alone (never their punctuation, which tokenisers differ in). */
export function trainRegister(examples: readonly Example[], rowCount: number, seed: number): RegisterWeights {
  const rows = new Float32Array(rowCount);
  const squares = new Float32Array(rowCount).fill(1e-3);
  const random = randomFrom(seed);
  const order = Int32Array.from(examples.keys());
  let bias = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const which of order) {
      const { wordRows, labels, register } = examples[which]!;
      const sum = wordRows.reduce((total, row) => total + rows[row]!, 0);
      const side = Math.sign(register);
      const slope = side / (1 + Math.exp(side * registerOdds(sum, labels.length, bias)));
      for (const row of wordRows) {
        const step = slope / Math.sqrt(labels.length + 1) - DECAY * rows[row]!;
        squares[row]! += step * step;
        rows[row]! += (RATE * step) / Math.sqrt(squares[row]!);
      }
      bias += BIAS_RATE * slope;
    }
  }
  return { rows, bias };
}
