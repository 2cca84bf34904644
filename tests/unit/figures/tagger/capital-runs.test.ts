import { describe, expect, it } from 'vitest';
import { capitalRuns, headsIn } from '@/figures/tagger/capital-runs';
import { readWord } from '@/figures/tagger/word';

const runsOf = (text: string) => {
  const words = text.split(' ').map(readWord);
  const capital = Uint8Array.from(words, (word) => (word.capital ? 1 : 0));
  return capitalRuns(
    capital,
    Int32Array.from(words, (word) => word.hash),
  );
};

describe('capitalRuns', () => {
  it.each([
    ['warga menunggu', [0, 1], [0, 1]],
    ['kata Ratna Dewi kemarin', [0, 1, 1, 3], [0, 2, 2, 3]],
    ['Ahmad bin Salim', [0, 0, 0], [2, 2, 2]],
    ['Ahmad bin salim', [0, 1, 2], [0, 1, 2]],
    ['Dinas Pasar dan Kebersihan', [0, 0, 0, 0], [3, 3, 3, 3]],
    ['dari Bandar ke Talang', [0, 1, 2, 3], [0, 1, 2, 3]],
  ])('%s', (text, starts, ends) => {
    const { runStart, runEnd } = runsOf(text);
    expect([...runStart]).toEqual(starts);
    expect([...runEnd]).toEqual(ends);
  });
});

describe('headsIn', () => {
  it('looks back to the nearest head in the same run', () => {
    const { runStart } = runsOf('Ketua Partai Gerbang Sutrisno di Talang');
    expect([...headsIn(runStart, Int32Array.from([2, 1, 0, 0, 0, 4]), 0b11)]).toEqual([0, 1, 1, 1, -1, -1]);
  });
});
