import { LABEL_COUNT, mayFollow } from '../../src/figures/tagger/labels';
import { expectations, NEVER } from './expectations';
import { randomFrom } from './random';

/** A sentence ready for training: `features[offsets[i] .. offsets[i + 1]]` are the rows of its word `i`. */
export interface Example {
  features: Int32Array;
  offsets: Int32Array;
  /** Rows of the words themselves, for the register. */
  wordRows: Int32Array;
  labels: Int32Array;
  /** How much the example counts. */
  weight: number;
  /** `NEWS`, or its negative for encyclopaedic text. */
  register: number;
}

export interface CrfOptions {
  epochs: number;
  rate: number;
  /** Strength of the L1 penalty, for each example seen: what it costs a weight not to be zero. */
  sparsity: number;
  /** Part of the features left out of an example at random, so that none is relied on alone. */
  dropout: number;
  seed: number;
}

/** The weights learned: a row of `LABEL_COUNT` for each feature, and for each label before each next label. */
export interface Weights {
  rows: Float32Array;
  transitions: Float32Array;
}

const L = LABEL_COUNT;
const ROW = 2 * LABEL_COUNT;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), with an L1 penalty
 * paid lazily when a row is next touched. Deterministic: the order of examples comes from the seed. Weights that are zero in
 * `start` stay so.
 */
export function trainCrf(
  examples: readonly Example[],
  rowCount: number,
  options: CrfOptions,
  start?: Weights,
): Weights {
  const rows = start ? start.rows.slice() : new Float32Array(rowCount * ROW);
  const open = start && Uint8Array.from(start.rows, (weight) => (weight === 0 ? 0 : 1));
  const squares = new Float32Array(rowCount * ROW);
  const paidAt = new Int32Array(rowCount);
  const transitions = start ? start.transitions.slice() : freeTransitions();
  const transitionSquares = new Float32Array(L * L);
  const { rate, sparsity, dropout } = options;
  const random = randomFrom(options.seed);
  const order = Int32Array.from(examples, (_, index) => index);
  const gradient = new Float32Array(L);
  let step = 0;

  const pay = (row: number, now: number): void => {
    const due = (now - paidAt[row]!) * sparsity * rate;
    paidAt[row] = now;
    if (due === 0) return;
    for (let at = row * ROW; at < row * ROW + ROW; at++) {
      const weight = rows[at]!;
      if (weight === 0) continue;
      const shrink = due / Math.sqrt(squares[at]! + 1e-6);
      rows[at] = weight > shrink ? weight - shrink : weight < -shrink ? weight + shrink : 0;
    }
  };

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const which of order) {
      const example = thin(examples[which]!, dropout, random);
      step++;
      for (const row of example.features) pay(row, step);
      const marginals = expectations(example, rows, transitions);
      const words = example.labels.length;
      for (let word = 0; word < words; word++) {
        for (let label = 0; label < L; label++)
          gradient[label] =
            example.weight * ((example.labels[word] === label ? 1 : 0) - marginals.labels[word * L + label]!);
        for (let at = example.offsets[word]!; at < example.offsets[word + 1]!; at++) {
          const base = example.features[at]! * ROW;
          for (let label = 0; label < L; label++) {
            const slope = gradient[label]!;
            if (slope < 1e-4 && slope > -1e-4) continue;
            const square = (squares[base + label]! += slope * slope);
            const move = (rate * slope) / Math.sqrt(square + 1e-6);
            if (!open || open[base + label]) rows[base + label]! += move;
            if (!open || open[base + L + label]) rows[base + L + label]! += move * example.register;
            squares[base + L + label]! = square;
          }
        }
        if (word > 0) marginals.pairs[example.labels[word - 1]! * L + example.labels[word]!]! -= 1;
      }
      for (let at = 0; at < L * L; at++) {
        const slope = -example.weight * marginals.pairs[at]!;
        if (slope === 0 || transitions[at]! <= NEVER) continue;
        const square = (transitionSquares[at]! += slope * slope);
        transitions[at]! += (rate * slope) / Math.sqrt(square + 1);
      }
    }
  }
  for (let row = 0; row < rowCount; row++) pay(row, step);
  return { rows, transitions };
}

const freeTransitions = (): Float32Array =>
  Float32Array.from({ length: L * L }, (_, at) => (mayFollow(Math.floor(at / L), at % L) ? 0 : NEVER));

function thin(example: Example, dropout: number, random: () => number): Example {
  if (dropout === 0) return example;
  const features = new Int32Array(example.features.length);
  const offsets = new Int32Array(example.offsets.length);
  let kept = 0;
  for (let word = 0; word < example.labels.length; word++) {
    for (let at = example.offsets[word]!; at < example.offsets[word + 1]!; at++)
      if (random() >= dropout) features[kept++] = example.features[at]!;
    offsets[word + 1] = kept;
  }
  return { ...example, features: features.subarray(0, kept), offsets };
}

/** Puts the places in an order drawn at random (Fisher-Yates). */
export function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}
