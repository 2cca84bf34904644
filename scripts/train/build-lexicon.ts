import { foldWord, hashText, toLexiconKey } from '../../src/figures/tagger/hash';
import { hashPhrase, LONGEST_PHRASE } from '../../src/figures/tagger/lexicon';
import { PAGE, type Entries, type LexiconEntries } from '../../src/figures/tagger/model-file';
import type { Lists } from './build-lists';
import { countUses, gradeUses } from './count-uses';
import type { Sentence } from './read-data';

/** The lists as the model stores them, and the words of the sentences. */
export function buildLexicon({ words, phrases }: Lists, sentences: readonly Sentence[]): LexiconEntries {
  const wordBits = new Map<number, number>();
  words.forEach((list, bit) => {
    for (const word of list) add(wordBits, toLexiconKey(hashText(foldWord(word))), bit);
  });
  const phraseBits = new Map<number, number>();
  phrases.forEach((list, bit) => {
    for (const phrase of list)
      if (phrase.length <= LONGEST_PHRASE)
        add(phraseBits, toLexiconKey(hashPhrase(phrase.map(hashText))), bit);
  });
  const used = new Map([...countUses(sentences)].map(([key, counts]) => [key, gradeUses(counts)]));
  return { words: packEntries(wordBits), phrases: packEntries(phraseBits), used: packEntries(used) };
}

const add = (bits: Map<number, number>, key: number, bit: number): unknown =>
  bits.set(key, (bits.get(key) ?? 0) | (1 << bit));

// Values repeat: each is stored once, the commonest first, so that most places are on the first page.
function packEntries(map: Map<number, number>): Entries {
  const keys = [...map.keys()].sort((left, right) => left - right);
  const counts = new Map<number, number>();
  for (const value of map.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts]
    .sort(([one, often], [two, seldom]) => seldom - often || one - two)
    .map(([value]) => value);
  const kindOf = new Map(values.map((value, kind) => [value, kind]));
  const places = keys.map((key) => kindOf.get(map.get(key)!)!);
  return {
    keys,
    values,
    kinds: places.map((place) => place % PAGE),
    pages: places.map((place) => Math.floor(place / PAGE)),
  };
}
