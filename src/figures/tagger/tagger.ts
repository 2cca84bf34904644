import { decode } from './decode';
import { eachFeatures } from './features';
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

const ROW = 2 * LABEL_COUNT;
/** The register of news, see `Example` in the training: what this program reads. */
const NEWS = 0.5;

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
    const sums = new Float32Array(tokens.length * ROW);
    eachFeatures(tokens, lexicon, (index, row) => {
      const base = index * ROW;
      for (let place = 0; place < row.length; place++) {
        const at = rows.find(row.keys[place]!);
        if (at < 0) continue;
        const feature = rows.value(at);
        const end = starts[feature + 1]!;
        for (let cell = starts[feature]!; cell < end; cell++) sums[base + cells[cell]!]! += weights[cell]!;
      }
    });
    return addRegister(sums, NEWS);
  };
  return { tag: (tokens) => decode(scoreOf(tokens), transitions).map(toTag) };
}

function addRegister(sums: Float32Array, register: number): Float32Array {
  const scores = new Float32Array(sums.length / 2);
  for (let at = 0; at < scores.length; at++) {
    const label = at % LABEL_COUNT;
    const base = (at - label) * 2 + label;
    scores[at] = sums[base]! + register * sums[base + LABEL_COUNT]!;
  }
  return scores;
}

const tableOf = ({ keys, kinds, values }: Entries): KeyTable =>
  new KeyTable(
    keys,
    Int32Array.from(kinds, (kind) => values[kind]!),
  );
