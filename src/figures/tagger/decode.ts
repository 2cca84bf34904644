import { LABEL_COUNT, mayEnd, mayFollow, mayStart } from './labels';

const NEVER = -1e9;

/**
 * The best row of labels (Viterbi). `scores` holds `LABEL_COUNT` numbers for each word, `transitions` one for each label
 * (row) and the next (column). Only rows that BIOES allows are considered; linear in the number of words.
 */
export function decode(scores: Float32Array, transitions: Float32Array): number[] {
  const length = scores.length / LABEL_COUNT;
  if (length === 0) return [];
  const from = new Uint8Array(scores.length);
  let best = new Float32Array(LABEL_COUNT).map((_, label) => (mayStart(label) ? scores[label]! : NEVER));
  let next = new Float32Array(LABEL_COUNT);
  for (let word = 1; word < length; word++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let score = NEVER * 2;
      let source = 0;
      const sources = SOURCES[label]!;
      for (let index = 0; index < sources.length; index++) {
        const before = sources[index]!;
        const candidate = best[before]! + transitions[before * LABEL_COUNT + label]!;
        if (candidate > score) {
          score = candidate;
          source = before;
        }
      }
      next[label] = score + scores[word * LABEL_COUNT + label]!;
      from[word * LABEL_COUNT + label] = source;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++)
    if (mayEnd(other) && best[other]! > best[label]!) label = other;
  const labels: number[] = [];
  for (let word = length - 1; word >= 0; word--) {
    labels.push(label);
    label = from[word * LABEL_COUNT + label]!;
  }
  return labels.reverse();
}

const SOURCES = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Array.from({ length: LABEL_COUNT }, (_unused, label) => label).filter((label) => mayFollow(label, next)),
);
