import { decode } from './decode';
import { emitFeatures } from './features';
import { KeyTable } from './key-table';
import { LABEL_COUNT, toTag } from './labels';
import { Lexicon } from './lexicon';
import { readModel, type Entries, type Model } from './model-file';

/** BIO tags over people, organisations and places. */
export type Tag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC';

export interface Tagger {
  /** One tag for each token; tokens are words and punctuation marks in order, as in running text. */
  tag(tokens: string[]): Tag[];
}

/** The tagger of a model file (`public/tagger.bin`). Refuses bytes that are no whole model of this version with an `Error`. */
export const loadTagger = (bytes: ArrayBuffer): Tagger => createTagger(readModel(bytes));

/** A tagger from the parts of a model. */
export function createTagger(model: Model): Tagger {
  const lexicon = new Lexicon(tableOf(model.words), tableOf(model.phrases));
  const starts = new Int32Array(model.counts.length + 1);
  for (let row = 0; row < model.counts.length; row++) starts[row + 1] = starts[row]! + model.counts[row]!;
  const rows = new KeyTable(model.keys, Int32Array.from(starts.keys()));
  const cells = Uint8Array.from(model.cells);
  const weights = Float32Array.from(model.weights, (steps) => steps / model.stepsPerUnit);
  const transitions = Float32Array.from(model.transitions, (steps) => steps / model.stepsPerUnit);

  const scoreOf = (tokens: string[]): Float32Array => {
    const scores = new Float32Array(tokens.length * LABEL_COUNT);
    emitFeatures(tokens, lexicon, (index, key) => {
      const at = rows.find(key);
      if (at < 0) return;
      const row = rows.value(at);
      const base = index * LABEL_COUNT;
      for (let cell = starts[row]!; cell < starts[row + 1]!; cell++) {
        const which = cells[cell]!;
        if (which < LABEL_COUNT) scores[base + which]! += weights[cell]!;
        else scores[base + which - LABEL_COUNT]! += weights[cell]! * NEWS;
      }
    });
    return scores;
  };
  return { tag: (tokens) => decode(scoreOf(tokens), transitions).map(toTag) };
}

const NEWS = 0.5;

const tableOf = ({ keys, kinds, values }: Entries): KeyTable =>
  new KeyTable(
    keys,
    Int32Array.from(kinds, (kind) => values[kind]!),
  );
