import { foldWord, hashText } from './hash';
import type { Lexicon } from './lexicon';
import { textCase, type TextCase } from './text-case';
import { readWord, type Word } from './word';

/** Words on either side that the features of one word see. */
export const REACH = 2;

/** A text as the features read it, in arrays by word, `REACH` places of padding before and behind. */
export interface Context {
  length: number;
  textCase: TextCase;
  words: Word[];
  hash: Int32Array;
  shape: Int32Array;
  bits: Int32Array;
  phrases: Int32Array;
  /** First and last place of the run of capitalised words a word is in; itself for any other word. */
  runStart: Int32Array;
  runEnd: Int32Array;
}

const OUTSIDE: Word = {
  ...readWord('\u0002'),
  hash: hashText('\u0002'),
  shape: hashText('\u0002'),
  length: 0,
};
const FLAT_SHAPE = { upper: hashText('\u0003'), lower: hashText('\u0004') };

export function readContext(tokens: readonly string[], lexicon: Lexicon): Context {
  const mode = textCase(tokens);
  const pad = Array.from({ length: REACH }, () => OUTSIDE);
  const words = [...pad, ...tokens.map(readWord), ...pad];
  const hash = Int32Array.from(words, (word) => word.hash);
  const shape = Int32Array.from(words, (word) => shapeIn(word, mode));
  const bits = Int32Array.from(hash, (value) => lexicon.wordBits(value));
  const { runStart, runEnd } = capitalRuns(words, hash, mode);
  return {
    length: tokens.length,
    textCase: mode,
    words,
    hash,
    shape,
    bits,
    phrases: lexicon.phraseBits(hash),
    runStart,
    runEnd,
  };
}

// Where every word is written alike, a letter's case must not look like a name's.
function shapeIn(word: Word, mode: TextCase): number {
  return mode === 'usual' || !word.lettered ? word.shape : FLAT_SHAPE[mode];
}

const JOINERS = new Set(
  ['dan', 'of', 'bin', 'binti', 'de', 'van', 'al', '&', '-', 'the', 'der', 'von', 'da'].map((w) =>
    hashText(foldWord(w)),
  ),
);

function capitalRuns(
  words: Word[],
  hash: Int32Array,
  mode: TextCase,
): { runStart: Int32Array; runEnd: Int32Array } {
  const runStart = Int32Array.from(words, (_, index) => index);
  const runEnd = Int32Array.from(runStart);
  if (mode !== 'usual') return { runStart, runEnd };
  for (let from = REACH; from < words.length - REACH; from++) {
    if (!words[from]!.capital) continue;
    let to = from;
    for (;;) {
      if (words[to + 1]?.capital) to++;
      else if (JOINERS.has(hash[to + 1]!) && words[to + 2]?.capital) to += 2;
      else break;
    }
    for (let index = from; index <= to; index++) {
      runStart[index] = from;
      runEnd[index] = to;
    }
    from = to;
  }
  return { runStart, runEnd };
}
