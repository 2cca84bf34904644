import { toLexiconKey } from '../../src/figures/tagger/hash';
import { joinUses, USES } from '../../src/figures/tagger/uses';
import { readWord } from '../../src/figures/tagger/word';
import type { Sentence } from './read-data';

const SMALL = /^\p{Ll}/u; // "warga"; not "Warga"
const CAPITAL = /\p{Lu}/u; // "Warga", "(KPK)"; not "warga"
/** Words seen in small letters this often are common, others seldom; other uses are telling sooner. */
const OFTEN = [3, 2, 2, 2, 2];
const USE_OF = { PER: 1, ORG: 2, LOC: 3 };

/** How many times each word, by its key, has each of the `USES`. */
export function countUses(sentences: readonly Sentence[]): Map<number, number[]> {
  const uses = new Map<number, number[]>();
  const add = (word: string, use: number): void => {
    const key = toLexiconKey(readWord(word).hash);
    if (!uses.has(key))
      uses.set(
        key,
        USES.map(() => 0),
      );
    uses.get(key)![use]!++;
  };
  for (const { words, tags } of sentences) {
    words.forEach((word, index) => {
      const tag = tags[index]!;
      if (SMALL.test(word)) add(word, 0);
      if (tag !== 'O') add(word, USE_OF[tag.slice(2) as keyof typeof USE_OF]);
      else if (CAPITAL.test(word)) add(word, 4);
    });
  }
  return uses;
}

/** A word's uses as the model stores them, those in one sentence left out of account. */
export const gradeUses = (counts: readonly number[], own: readonly number[] = []): number =>
  joinUses(
    counts.map((count, use) => {
      const others = count - (own[use] ?? 0);
      return others >= OFTEN[use]! ? 2 : others > 0 ? 1 : 0;
    }),
  );
