import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from '../../src/figures/tagger/labels';
import { randomFrom } from './random';

/** A sentence ready for training: `features[offsets[i] .. offsets[i + 1]]` are the rows of its word `i`. */
export interface Example {
  features: Int32Array;
  offsets: Int32Array;
  labels: Int32Array;
  /** How much the example counts. */
  weight: number;
  /** 1 for news, -1 for encyclopaedic text. */
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
const NEVER = -1e9;

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), with an L1 penalty
 * paid lazily when a row is next touched. Deterministic: the order of examples comes from the seed.
 */
export function trainCrf(examples: readonly Example[], rowCount: number, options: CrfOptions): Weights {
  const rows = new Float32Array(rowCount * ROW);
  const squares = new Float32Array(rowCount * ROW);
  const paidAt = new Int32Array(rowCount);
  const transitions = Float32Array.from({ length: L * L }, (_, at) =>
    mayFollow(Math.floor(at / L), at % L) ? 0 : NEVER,
  );
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
            rows[base + label]! += move;
            rows[base + L + label]! += move * example.register;
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

/** Forward-backward in log space: the chance of each label at each word, and the expected number of each pair. */
function expectations(
  { features, offsets, labels, register }: Example,
  rows: Float32Array,
  transitions: Float32Array,
) {
  const words = labels.length;
  const scores = new Float64Array(words * L);
  for (let word = 0; word < words; word++) {
    for (let at = offsets[word]!; at < offsets[word + 1]!; at++) {
      const base = features[at]! * ROW;
      for (let label = 0; label < L; label++)
        scores[word * L + label]! += rows[base + label]! + register * rows[base + L + label]!;
    }
  }
  // Scaled probabilities are faster than logarithms, and exact enough in doubles.
  const edge = Float64Array.from(transitions, (score) => (score <= NEVER ? 0 : Math.exp(score)));
  const forward = new Float64Array(words * L);
  const backward = new Float64Array(words * L);
  const emission = new Float64Array(words * L);
  for (let word = 0; word < words; word++) {
    let top = -Infinity;
    for (let label = 0; label < L; label++) top = Math.max(top, scores[word * L + label]!);
    for (let label = 0; label < L; label++)
      emission[word * L + label] = Math.exp(scores[word * L + label]! - top);
    let sum = 0;
    for (let label = 0; label < L; label++) {
      let mass = word === 0 ? (mayStart(label) ? 1 : 0) : 0;
      if (word > 0)
        for (let before = 0; before < L; before++)
          mass += forward[(word - 1) * L + before]! * edge[before * L + label]!;
      sum += forward[word * L + label] = mass * emission[word * L + label]!;
    }
    for (let label = 0; label < L; label++) forward[word * L + label]! /= sum || 1;
  }
  const pairs = new Float64Array(L * L);
  const chances = new Float64Array(words * L);
  for (let word = words - 1; word >= 0; word--) {
    const here = word * L;
    let total = 0;
    for (let label = 0; label < L; label++) {
      let mass = word === words - 1 ? (mayEnd(label) ? 1 : 0) : 0;
      if (word < words - 1)
        for (let next = 0; next < L; next++)
          mass += edge[label * L + next]! * emission[here + L + next]! * backward[here + L + next]!;
      backward[here + label] = mass;
      total += mass * forward[here + label]!;
    }
    for (let label = 0; label < L; label++) {
      backward[here + label]! /= total || 1;
      chances[here + label] = forward[here + label]! * backward[here + label]!;
    }
    if (word === words - 1) continue;
    for (let label = 0; label < L; label++) {
      if (forward[here + label] === 0) continue;
      for (let next = 0; next < L; next++)
        pairs[label * L + next]! +=
          (forward[here + label]! *
            edge[label * L + next]! *
            emission[here + L + next]! *
            backward[here + L + next]!) /
          (total || 1);
    }
  }
  return { labels: chances, pairs };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}
