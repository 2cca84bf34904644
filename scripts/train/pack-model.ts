import { LABEL_COUNT, mayFollow } from '../../src/figures/tagger/labels';
import { REGISTER_CELL, ROW, type Entries, type Model } from '../../src/figures/tagger/model-file';
import type { Weights } from './crf';
import type { RegisterWeights } from './train-register';

/** Rounds weights to whole steps and leaves out what rounds to nothing. */
export function packModel(
  lexicon: { words: Entries; phrases: Entries; common: Entries },
  keys: readonly number[],
  weights: Weights,
  register: RegisterWeights,
  stepsPerUnit: number,
): Model {
  const packed = {
    keys: [] as number[],
    counts: [] as number[],
    cells: [] as number[],
    weights: [] as number[],
  };
  keys.forEach((key, row) => {
    let count = 0;
    for (let cell = 0; cell < ROW; cell++) {
      const weight = cell === REGISTER_CELL ? register.rows[row]! : weights.rows[row * REGISTER_CELL + cell]!;
      const steps = Math.round(weight * stepsPerUnit);
      if (steps === 0) continue;
      packed.cells.push(cell);
      packed.weights.push(steps);
      count++;
    }
    if (count === 0) return;
    packed.keys.push(key);
    packed.counts.push(count);
  });
  const transitions = Array.from(weights.transitions, (weight, at) =>
    mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT) ? Math.round(weight * stepsPerUnit) : 0,
  );
  const registerBias = Math.round(register.bias * stepsPerUnit);
  return { ...lexicon, stepsPerUnit, transitions, registerBias, ...packed };
}
