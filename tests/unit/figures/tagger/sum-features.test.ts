import { expect, it } from 'vitest';
import fc from 'fast-check';
import { eachFeatures } from '@/figures/tagger/features';
import { Lexicon } from '@/figures/tagger/lexicon';
import { ROW } from '@/figures/tagger/model-file';
import { createSums } from '@/figures/tagger/sum-features';
import { tinyModel } from './tiny-model';

const model = await tinyModel();
const lexicon = new Lexicon(model);
const sumsOf = createSums(model, lexicon);
const keys = Array.from(model.keys);
const WORDS = [
  'Menurut',
  'Darmawan',
  'DARMAWAN',
  'darmawan',
  'Setiadi',
  'PT',
  'Bintang',
  '(BS)',
  'di',
  'DI',
  ',',
  '.',
  'é-é',
];

/** Every feature looked up for every word anew. */
function plainSums(tokens: string[]): number[] {
  const sums = Array.from({ length: tokens.length * ROW }, () => 0);
  eachFeatures(tokens, lexicon, (index, row) => {
    for (const key of row.keys.subarray(0, row.length)) {
      const feature = keys.indexOf(key);
      if (feature < 0) continue;
      for (let cell = model.starts[feature]!; cell < model.starts[feature + 1]!; cell++)
        sums[index * ROW + model.cells[cell]!]! += model.weights[cell]!;
    }
  });
  return sums;
}

it('gives the sums of all features, whatever words were read before, in texts of every case', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), (tokens) => {
      expect([...sumsOf(tokens)]).toEqual(plainSums(tokens));
    }),
  );
});
