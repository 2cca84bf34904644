import { eachFeatures, WORD_PLACE } from '../../src/figures/tagger/features';
import { toLabels } from '../../src/figures/tagger/labels';
import type { Example } from './crf';
import type { HeldOutLexicon } from './held-out-lexicon';
import type { Sentence } from './read-data';

/** A sentence and how much it counts. */
export interface Weighted {
  sentence: Sentence;
  /** The sentence as it stood in the corpus, where `sentence` is a variant of it. */
  source: Sentence;
  weight: number;
  /** Whether its names must look as if no other sentence had them. */
  strange: boolean;
  /** `NEWS`, or its negative for encyclopaedic text. */
  register: number;
}

const LETTER = /\p{L}/u;

/** Sentences as rows of features: `keys[row]` is the key of a row. Features seen fewer than `fewest` times are left out. */
export function buildExamples(sentences: readonly Weighted[], lexicon: HeldOutLexicon, fewest: number) {
  const counts = new Map<number, number>();
  for (const { sentence, source, strange } of sentences) {
    lexicon.holdOut(source, strange);
    eachFeatures(sentence.words, lexicon, (_, row) => {
      for (const key of row.keys.subarray(0, row.length)) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  const keys = [...counts].flatMap(([key, count]) => (count >= fewest ? [key] : [])).sort((a, b) => a - b);
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const examples = sentences.map((weighted) => readExample(weighted, lexicon, rowOf));
  return { examples, keys };
}

function readExample(weighted: Weighted, lexicon: HeldOutLexicon, rowOf: Map<number, number>): Example {
  const { words, tags } = weighted.sentence;
  const rows: number[] = [];
  const wordRows: number[] = [];
  const offsets = new Int32Array(words.length + 1);
  lexicon.holdOut(weighted.source, weighted.strange);
  eachFeatures(words, lexicon, (index, row) => {
    const word = rowOf.get(row.keys[WORD_PLACE]!);
    if (word !== undefined && LETTER.test(words[index]!)) wordRows.push(word);
    for (const key of row.keys.subarray(0, row.length)) {
      const at = rowOf.get(key);
      if (at !== undefined) rows.push(at);
    }
    offsets[index + 1] = rows.length;
  });
  return {
    features: Int32Array.from(rows),
    offsets,
    wordRows: Int32Array.from(wordRows),
    labels: Int32Array.from(toLabels(tags)),
    weight: weighted.weight,
    register: weighted.register,
  };
}
