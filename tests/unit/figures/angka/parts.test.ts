import { describe, expect, it } from 'vitest';
import { numbersIn } from './read';

const told = (sentence: string) =>
  numbersIn(sentence).map(({ text, value, unit, label }) => [text, value, unit, label]);

describe('a total and its parts', () => {
  it.each([
    [
      'Dinas mencatat 1.920 kios rusak, terdiri dari 410 rusak berat, 650 rusak sedang, dan 860 rusak ringan.',
      [
        ['1.920 kios', 1920, 'kios', 'kios rusak'],
        ['410', 410, 'kios', 'rusak berat'],
        ['650', 650, 'kios', 'rusak sedang'],
        ['860', 860, 'kios', 'rusak ringan'],
      ],
    ],
    [
      'Sebanyak 2.340 rumah rusak, yakni 412 unit rusak berat dan 1.928 unit rusak sedang.',
      [
        ['2.340 rumah', 2340, 'rumah', 'rumah rusak'],
        ['412 unit', 412, 'rumah', 'rusak berat'],
        ['1.928 unit', 1928, 'rumah', 'rusak sedang'],
      ],
    ],
    [
      'Tabrakan itu melukai 31 orang, di antaranya 12 luka berat.',
      [
        ['31 orang', 31, 'orang', 'orang yang dilukai tabrakan'],
        ['12', 12, 'orang', 'luka berat'],
      ],
    ],
    [
      'Dari 400 siswa, yakni kelas tiga, 380 lulus dan 20 gagal.',
      [
        ['400 siswa', 400, 'siswa', 'siswa'],
        ['380', 380, 'siswa', 'lulus'],
        ['20', 20, 'siswa', 'gagal'],
      ],
    ],
    // A part with a noun of its own is counted in that.
    [
      'Ada 40 rumah, meliputi 12 rumah kayu.',
      [
        ['40 rumah', 40, 'rumah', 'rumah'],
        ['12 rumah kayu', 12, 'rumah kayu', 'rumah kayu'],
      ],
    ],
    // No total before it, or another sentence's.
    ['Menurut dia, yakni 412 rusak berat.', []],
    ['Ada 40 rumah. Yakni 12 rusak berat.', [['40 rumah', 40, 'rumah', 'rumah']]],
  ])('%s', (sentence, numbers) => expect(told(sentence)).toEqual(numbers));
});
