import { splitWords } from '../../src/figures/tokoh/split-words';
import type { Tag } from '../../src/figures/tagger/tagger';
import type { Weighted } from './examples';
import { randomFrom } from './random';
import type { Sentence } from './read-data';
import { swapPersons, type NamePool } from './swap-names';

/** How much a sentence counts in other letters or with other marks, and with other people in it. */
const VARIANT_WEIGHT = 0.5;
const SWAPPED_WEIGHT = 0.3;
/** How much it counts as a sentence of a story nobody has read: most of the corpus has sentences of the same story. */
const STRANGE_WEIGHT = 0.6;
const SEED = 11;

/** The sentences of one register, each with its variants; one in three stands in capitals too, one in three in small letters. */
export function withVariants(sources: readonly Sentence[], register: number, persons: NamePool): Weighted[] {
  const random = randomFrom(SEED);
  return sources.flatMap((source, index) => {
    const weigh = (sentence: Sentence, weight: number, strange = false): Weighted => ({
      sentence,
      source,
      weight,
      strange,
      register,
    });
    const all = [weigh(source, 1), weigh(source, STRANGE_WEIGHT, true)];
    if (index % 3 === 0) all.push(weigh(inCapitals(source), VARIANT_WEIGHT));
    if (index % 3 === 1) all.push(weigh(inSmallLetters(source), VARIANT_WEIGHT));
    const apart = splitApart(source);
    if (apart.words.length > source.words.length) all.push(weigh(apart, VARIANT_WEIGHT));
    const swapped = swapPersons(source, persons, random);
    if (swapped) all.push(weigh(swapped, SWAPPED_WEIGHT));
    return all;
  });
}

/** A sentence as an ALL-CAPS headline writes it. */
const inCapitals = ({ words, tags }: Sentence): Sentence => ({
  words: words.map((word) => word.toUpperCase()),
  tags,
});

/** A sentence as a hasty message writes it. */
const inSmallLetters = ({ words, tags }: Sentence): Sentence => ({
  words: words.map((word) => word.toLowerCase()),
  tags,
});

/** A sentence parted into words as articles are, marks of punctuation on their own: "(KPK)," → "(" "KPK" ")" ",". */
function splitApart({ words, tags }: Sentence): Sentence {
  const apart: Sentence = { words: [], tags: [] };
  words.forEach((word, index) => {
    const tag = tags[index]!;
    splitWords(word).forEach(({ text }, place) => {
      apart.words.push(text);
      apart.tags.push(place > 0 && tag.startsWith('B-') ? (tag.replace('B-', 'I-') as Tag) : tag);
    });
  });
  return apart;
}
