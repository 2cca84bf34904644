import { describe, expect, it } from 'vitest';
import { abbreviatesBefore } from '@/figures/tagger/abbreviates';
import { readWord } from '@/figures/tagger/word';

const ofLast = (text: string): number => {
  const words = text.split(' ').map(readWord);
  return abbreviatesBefore(words, words.length - 1);
};

describe('abbreviatesBefore', () => {
  it.each([
    ['Dewan Kota Baru DKB', 1],
    ['Dewan Kota Baru (DKB)', 1],
    ['Badan Sungai Nusa ( BSN', 2],
    ['anggota Dewan Kota Baru (DKB),', 1],
    ['dewan kota baru DKB', 1],
    ['Dewan Kota Lama DKB', 0],
    ['Dewan Kota Baru Dkb', 0],
    ['Kota Baru DKB', 0],
    ['DKB', 0],
    ['Dewan Kota Baru , kata DKB', 0],
  ])('%s: %i', (text, expected) => {
    expect(ofLast(text)).toBe(expected);
  });
});
