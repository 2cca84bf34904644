import type { LexiconEntries, Model } from '../../src/figures/tagger/model-file';
import { buildLexicon } from './build-lexicon';
import type { Lists } from './build-lists';
import { trainCrf, type CrfOptions, type Example, type Weights } from './crf';
import { buildExamples, type Weighted } from './examples';
import { HeldOutLexicon } from './held-out-lexicon';
import { packModel } from './pack-model';
import { countUses } from './count-uses';
import { prune } from './prune';
import { trainRegister } from './train-register';

export interface TrainOptions extends CrfOptions {
  /** Features seen fewer times are left out. */
  fewestUses: number;
  /** Weights nearer to zero after the first training are left out. */
  smallest: number;
  /** Weights are rounded to this many steps in one unit. */
  stepsPerUnit: number;
}

/** The second training: slower steps, and nothing more to lose. */
const REFINE = { epochs: 4, rate: 0.03, sparsity: 0 };

/** What training starts from. */
export interface Prepared {
  lexicon: LexiconEntries;
  examples: Example[];
  keys: number[];
}

function prepare(sentences: readonly Weighted[], lists: Lists, fewestUses: number): Prepared {
  const sources = [...new Set(sentences.map(({ source }) => source))];
  const lexicon = buildLexicon(lists, sources);
  const heldOut = new HeldOutLexicon(lexicon, countUses(sources));
  return { lexicon, ...buildExamples(sentences, heldOut, fewestUses) };
}

/** Trains over rows of features: in the process itself, or elsewhere, several times. */
export type Train = (
  examples: Example[],
  rowCount: number,
  options: CrfOptions,
  start?: Weights,
) => Weights | Promise<Weights>;

/**
 * Trains a model: all features first, then once more those that turned out to matter. The same sentences, lists and options
 * give the same model.
 */
export async function trainModel(
  sentences: readonly Weighted[],
  lists: Lists,
  options: TrainOptions,
  train: Train = trainCrf,
): Promise<Model> {
  const prepared = prepare(sentences, lists, options.fewestUses);
  const first = await train(prepared.examples, prepared.keys.length, options);
  const { lexicon, keys, examples, weights } = prune(prepared, first, options.smallest);
  const refined = await train(examples, keys.length, { ...options, ...REFINE }, weights);
  const register = trainRegister(prepared.examples, prepared.keys.length, options.seed);
  const learned = { keys, weights: refined, wordKeys: prepared.keys, register };
  return packModel(lexicon, learned, options.stepsPerUnit);
}
