import { LABEL_COUNT, mayFollow } from '../../src/figures/tagger/labels';
import { REGISTER_CELL, type LexiconEntries, type Model } from '../../src/figures/tagger/model-file';
import type { Weights } from './crf';
import type { RegisterWeights } from './train-register';

/** A word that says less than this of the register is not kept for it: most say a little, some nearly all. */
const SMALLEST_REGISTER = 0.8;

/** What was learned: the labels' weights by the rows of `keys`, the register's by those of `wordKeys`. */
export interface Learned {
  keys: readonly number[];
  weights: Weights;
  wordKeys: readonly number[];
  register: RegisterWeights;
}

/** Rounds weights to whole steps and leaves out what rounds to nothing. */
export function packModel(
  lexicon: LexiconEntries,
  { keys, weights, wordKeys, register }: Learned,
  stepsPerUnit: number,
): Model {
  const rows = new Map<number, [cell: number, steps: number][]>();
  const put = (key: number, cell: number, weight: number): void => {
    const steps = Math.round(weight * stepsPerUnit);
    if (steps === 0) return;
    if (!rows.has(key)) rows.set(key, []);
    rows.get(key)!.push([cell, steps]);
  };
  keys.forEach((key, row) => {
    for (let cell = 0; cell < REGISTER_CELL; cell++)
      put(key, cell, weights.rows[row * REGISTER_CELL + cell]!);
  });
  wordKeys.forEach((key, row) => {
    if (Math.abs(register.rows[row]!) >= SMALLEST_REGISTER) put(key, REGISTER_CELL, register.rows[row]!);
  });
  const sorted = [...rows].sort(([left], [right]) => left - right);
  const cells = sorted.flatMap(([, row]) => row);
  return {
    ...lexicon,
    stepsPerUnit,
    transitions: Array.from(weights.transitions, (weight, at) =>
      mayFollow(Math.floor(at / LABEL_COUNT), at % LABEL_COUNT) ? Math.round(weight * stepsPerUnit) : 0,
    ),
    registerBias: Math.round(register.bias * stepsPerUnit),
    keys: sorted.map(([key]) => key),
    starts: startsOf(sorted.map(([, row]) => row.length)),
    cells: cells.map(([cell]) => cell),
    weights: cells.map(([, steps]) => steps),
  };
}

function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
}
