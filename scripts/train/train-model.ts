import { KeyTable } from '../../src/figures/tagger/key-table';
import { Lexicon } from '../../src/figures/tagger/lexicon';
import type { Model } from '../../src/figures/tagger/model-file';
import { buildLexicon } from './build-lexicon';
import type { Lists } from './build-lists';
import { trainCrf, type CrfOptions } from './crf';
import { buildExamples, type Weighted } from './examples';
import { packModel } from './pack-model';

export interface TrainOptions extends CrfOptions {
  /** Features seen fewer times are left out. */
  fewestUses: number;
  /** Weights are rounded to this many steps in one unit. */
  stepsPerUnit: number;
}

/** Trains a model; the same sentences, lists and options give the same model. */
export function trainModel(sentences: readonly Weighted[], lists: Lists, options: TrainOptions): Model {
  const entries = buildLexicon(lists);
  const lexicon = new Lexicon(
    new KeyTable(entries.words.keys, entries.words.values),
    new KeyTable(entries.phrases.keys, entries.phrases.values),
  );
  const { examples, keys } = buildExamples(sentences, lexicon, options.fewestUses);
  const weights = trainCrf(examples, keys.length, options);
  return packModel(entries, keys, weights, options.stepsPerUnit);
}
