import { LABEL_COUNT, mayEnd, mayStart } from '../../src/figures/tagger/labels';
import type { Example } from './crf';

const L = LABEL_COUNT;
const ROW = 2 * LABEL_COUNT;
/** The transition that cannot be. */
export const NEVER = -1e9;

/** Forward-backward: the chance of each label at each word, and the expected number of each pair. */
export function expectations(
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
