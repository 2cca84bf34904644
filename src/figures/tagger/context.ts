import { abbreviatesBefore } from './abbreviates';
import { capitalRuns, headsIn, type Runs } from './capital-runs';
import { hashText } from './hash';
import type { Lexicon } from './lexicon';
import { textCase, type TextCase } from './text-case';
import { capitalUses, smallUse } from './uses';
import { readWord, type Word } from './word';

/** Words on either side that the features of one word see. */
export const REACH = 2;

/** A text as the features read it, in arrays by word, `REACH` places of padding before and behind. */
export interface Context extends Runs {
  length: number;
  /** How the text writes its words; a word's shape depends on it. */
  mode: TextCase;
  words: Word[];
  hash: Int32Array;
  shape: Int32Array;
  /** 1 where a capital letter sets the word apart. */
  capital: Uint8Array;
  /** Lists a word is in, lists a phrase around it is in. */
  bits: Int32Array;
  phrases: Int32Array;
  /** How common a word is in small letters, and its uses with a capital, see `USES`. */
  common: Uint8Array;
  taught: Uint8Array;
  /** See `headsIn` and `abbreviatesBefore`. */
  head: Int32Array;
  abbreviates: Uint8Array;
}

const OUTSIDE: Word = {
  ...readWord('\u0002'),
  hash: hashText('\u0002'),
  shape: hashText('\u0002'),
  length: 0,
};
const PADDING = Array.from({ length: REACH }, () => OUTSIDE);
const FLAT_SHAPE = { upper: hashText('\u0003'), lower: hashText('\u0004') };
/** Lists of words that head a name or go before one. */
const HEAD_MASK = 0b111111;

export function readContext(tokens: readonly string[], lexicon: Lexicon): Context {
  const words = [...PADDING, ...tokens.map(readWord), ...PADDING];
  const mode = textCase(words);
  const size = words.length;
  const hash = new Int32Array(size);
  const shape = new Int32Array(size);
  const capital = new Uint8Array(size);
  const bits = new Int32Array(size);
  const common = new Uint8Array(size);
  const taught = new Uint8Array(size);
  const abbreviates = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const word = words[at]!;
    hash[at] = word.hash;
    shape[at] = shapeIn(word, mode);
    capital[at] = word.capital && mode === 'usual' ? 1 : 0;
    bits[at] = lexicon.wordBits(word.hash);
    const uses = lexicon.uses(word.hash);
    common[at] = smallUse(uses);
    taught[at] = capitalUses(uses);
    abbreviates[at] = abbreviatesBefore(words, at);
  }
  const runs = capitalRuns(capital, hash);
  return {
    length: tokens.length,
    mode,
    words,
    hash,
    shape,
    capital,
    bits,
    phrases: lexicon.phraseBits(hash),
    common,
    taught,
    head: headsIn(runs.runStart, bits, HEAD_MASK),
    abbreviates,
    ...runs,
  };
}

// Where every word is written alike, a letter's case must not look like a name's.
function shapeIn(word: Word, mode: TextCase): number {
  return mode === 'usual' || !word.lettered ? word.shape : FLAT_SHAPE[mode];
}
