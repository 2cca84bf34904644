import { describe, expect, it } from 'vitest';
import { toLexiconKey } from '@/figures/tagger/hash';
import type { Tag } from '@/figures/tagger/tagger';
import { capitalUses, gradeOf, joinUses, smallUse, USES } from '@/figures/tagger/uses';
import { readWord } from '@/figures/tagger/word';
import { buildLexicon } from '../../../../scripts/train/build-lexicon';
import { countUses, gradeUses } from '../../../../scripts/train/count-uses';
import { HeldOutLexicon } from '../../../../scripts/train/held-out-lexicon';

const sentence = (words: string, tags: string) => ({
  words: words.split(' '),
  tags: tags.split(' ') as Tag[],
});
const hash = (word: string): number => readWord(word).hash;
const gradesOf = (uses: number): number[] => [
  smallUse(uses),
  ...USES.slice(1).map((_, place) => gradeOf(capitalUses(uses), place)),
];

describe('uses of a word', () => {
  it.each([[[0, 0, 0, 0, 0]], [[2, 0, 1, 0, 2]], [[1, 2, 0, 2, 1]], [[2, 2, 2, 2, 2]]])(
    'are joined and parted again: %j',
    (grades) => {
      expect(gradesOf(joinUses(grades))).toEqual(grades);
    },
  );

  const seen = [
    sentence('Melati naik ke Melati', 'B-PER O O B-LOC'),
    sentence('Harga melati di PT Melati', 'O O O B-ORG I-ORG'),
    sentence('Melati senang', 'B-PER O'),
    sentence('Melati Jaya', 'O O'),
  ];
  it.each([
    ['Melati', [1, 2, 1, 1, 1]],
    ['naik', [1, 0, 0, 0, 0]],
    ['Jaya', [0, 0, 0, 0, 1]],
    ['PT', [0, 0, 1, 0, 0]],
  ])('are counted: %s', (word, grades) => {
    expect(gradesOf(gradeUses(countUses(seen).get(toLexiconKey(hash(word)))!))).toEqual(grades);
  });
});

describe('a lexicon with a sentence held out', () => {
  const own = sentence('Kata Nirmala , harga naik', 'O B-PER O O O');
  const others = [sentence('Nirmala dan harga', 'B-PER O O'), sentence('Harga turun', 'O O')];
  const many = Array.from({ length: 20 }, () => sentence('di Sindangjaya', 'O B-LOC'));
  const all = [own, ...others, ...many];
  const lexicon = new HeldOutLexicon(buildLexicon({ words: [], phrases: [] }, all), countUses(all));

  it.each([
    ['a name of the sentence and another', false, 'Nirmala', [0, 1, 0, 0, 0]],
    ['a word of it alone', false, 'Kata', [0, 0, 0, 0, 0]],
    ['a name, where all is strange', true, 'Nirmala', [0, 0, 0, 0, 0]],
    ['a word in small letters, where all is strange', true, 'harga', [1, 0, 0, 0, 0]],
    ['a well-known name, where all is strange', true, 'Sindangjaya', [0, 0, 0, 2, 0]],
    ['a word of no sentence', false, 'Wiratno', [0, 0, 0, 0, 0]],
  ])('knows %s', (_, strange, word, grades) => {
    lexicon.holdOut(own, strange);
    expect(gradesOf(lexicon.uses(hash(word)))).toEqual(grades);
  });
});
