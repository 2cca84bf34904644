import { describe, expect, it } from 'vitest';
import type { Tag } from '@/figures/tagger/tagger';
import { poolOf, swapPersons } from '../../../../scripts/train/swap-names';
import { withVariants } from '../../../../scripts/train/variants';

const sentence = (words: string, tags: string) => ({
  words: words.split(' '),
  tags: tags.split(' ') as Tag[],
});
const pool = poolOf([['Wiratno'], ['Sari', 'Kusnadi'], ['K.', 'Halim']]);
const first = () => 0;

describe('swapPersons', () => {
  it.each([
    ['Dewi tiba .', 'B-PER O O', 'Wiratno tiba .'],
    ['Kata Yoga Prakoso , Dewi tiba .', 'O B-PER I-PER O B-PER O O', 'Kata Sari Kusnadi , Wiratno tiba .'],
    ['Dewi dan warga Mojosari', 'B-PER O O B-LOC', 'Wiratno dan warga Mojosari'],
  ])('%s', (words, tags, swapped) => {
    expect(swapPersons(sentence(words, tags), pool, first)).toEqual(sentence(swapped, tags));
  });

  it.each([
    ['nobody', 'Warga tiba .', 'O O O'],
    ['a name with an initial', 'R. Yoga tiba .', 'B-PER I-PER O O'],
    ['a name longer than any other', 'Yoga Adi Mulya Prakoso tiba', 'B-PER I-PER I-PER I-PER O'],
  ])('leaves %s alone', (_, words, tags) => {
    expect(swapPersons(sentence(words, tags), pool, first)).toBeUndefined();
  });
});

describe('withVariants', () => {
  const source = sentence('Dewan Kota (DK), kata Yoga .', 'B-ORG I-ORG I-ORG O B-PER O');
  const all = withVariants([source], 0.5, pool).map(({ sentence: { words, tags }, strange }) => [
    words.join(' '),
    tags.join(' '),
    strange,
  ]);

  it('keeps the sentence, as it is and as a strange one, and gives it in capitals, with marks on their own, and with other people', () => {
    expect(all).toEqual([
      ['Dewan Kota (DK), kata Yoga .', 'B-ORG I-ORG I-ORG O B-PER O', false],
      ['Dewan Kota (DK), kata Yoga .', 'B-ORG I-ORG I-ORG O B-PER O', true],
      ['DEWAN KOTA (DK), KATA YOGA .', 'B-ORG I-ORG I-ORG O B-PER O', false],
      ['Dewan Kota ( DK ) , kata Yoga .', 'B-ORG I-ORG I-ORG I-ORG I-ORG I-ORG O B-PER O', false],
      ['Dewan Kota (DK), kata Wiratno .', 'B-ORG I-ORG I-ORG O B-PER O', false],
    ]);
  });
});
