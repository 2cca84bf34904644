import { foldWord, hashText, toKey } from '../../src/figures/tagger/hash';
import { hashPhrase, LONGEST_PHRASE } from '../../src/figures/tagger/lexicon';
import type { Lists } from './build-lists';

/** A packed map's entries: sorted keys and the lists each is in, bit by bit. */
export interface Entries {
  keys: number[];
  values: number[];
}

/** Keys of all words and phrases with the bits of the lists they are in. */
export function buildLexicon({ words, phrases }: Lists): { words: Entries; phrases: Entries } {
  const wordBits = new Map<number, number>();
  words.forEach((list, bit) => {
    for (const word of list) add(wordBits, toKey(hashText(foldWord(word))), bit);
  });
  const phraseBits = new Map<number, number>();
  phrases.forEach((list, bit) => {
    for (const phrase of list)
      if (phrase.length <= LONGEST_PHRASE) add(phraseBits, toKey(hashPhrase(phrase.map(hashText))), bit);
  });
  return { words: sorted(wordBits), phrases: sorted(phraseBits) };
}

const add = (bits: Map<number, number>, key: number, bit: number): unknown =>
  bits.set(key, (bits.get(key) ?? 0) | (1 << bit));

function sorted(bits: Map<number, number>): Entries {
  const keys = [...bits.keys()].sort((left, right) => left - right);
  return { keys, values: keys.map((key) => bits.get(key)!) };
}
