import { LABEL_COUNT, mayFollow } from '../../src/figures/tagger/labels';
import type { Entries, Model } from '../../src/figures/tagger/model-file';
import type { Weights } from './crf';

/** A map from sorted keys to numbers. */
export interface KeyValues {
  keys: number[];
  values: number[];
}

const ROW = 2 * LABEL_COUNT;

/** Rounds weights to whole steps and leaves out what rounds to nothing. */
export function packModel(
  lexicon: { words: KeyValues; phrases: KeyValues },
  keys: readonly number[],
  weights: Weights,
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
      const steps = Math.round(weights.rows[row * ROW + cell]! * stepsPerUnit);
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
  return {
    words: packEntries(lexicon.words),
    phrases: packEntries(lexicon.phrases),
    stepsPerUnit,
    transitions,
    ...packed,
  };
}

// Values repeat: each is stored once, the commonest first, so that most places take one small byte.
function packEntries({ keys, values }: KeyValues): Entries {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const kinds = [...counts]
    .sort(([one, often], [two, seldom]) => seldom - often || one - two)
    .map(([value]) => value);
  const kindOf = new Map(kinds.map((value, kind) => [value, kind]));
  return { values: kinds, keys, kinds: values.map((value) => kindOf.get(value)!) };
}
