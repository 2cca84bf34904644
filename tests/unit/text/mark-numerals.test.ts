import { describe, expect, it } from 'vitest';
import { lowerInPlace } from '@/text/letters';
import { markNumerals, unmark } from '@/text/mark-numerals';

/** The marked runs as "word" for number words and "*word" for scale words. */
const runs = (text: string): string[] =>
  (markNumerals(text).match(/[\ue000-\ue07f]+|[\ue100-\ue17f]+/g) ?? []).map(
    (run) => (run >= '\ue100' ? '*' : '') + unmark(run),
  );

describe('markNumerals', () => {
  it.each([
    ['ada dua puluh tiga ekor', ['dua puluh tiga']],
    ['sepuluh juta, dua ratus', ['sepuluh juta', 'dua ratus']],
    ['dua  puluh', ['dua']],
    ['dua-tiga hari', ['dua-tiga']],
    ['keduanya, limau, satuan', []],
    ['puluhan juta orang', []],
    ['5 juta dan 3rb', ['*juta', '*rb']],
    ['200 jutaan, 5 jutawan', ['*jutaan']],
    ['5  juta', []],
    ['satu', ['satu']],
    ['', []],
  ])('of "%s" marks %j', (text, expected) => expect(runs(text)).toEqual(expected));

  it.each(['dua puluh ribu rupiah', 'İ lima', '𝒳 satu 😀', '12 juta'])(
    'keeps the offsets of "%s"',
    (text) => {
      const marked = markNumerals(text);
      expect(marked).toHaveLength(text.length);
      expect(unmark(marked)).toBe(text);
    },
  );
});

describe('lowerInPlace', () => {
  it.each([
    ['Budi di JAKARTA', 'budi di jakarta'],
    ['İSTANBUL É', 'İstanbul é'],
    ['İ 𐐀 😀', 'İ 𐐨 😀'],
  ])('of "%s" is "%s"', (text, lower) => {
    expect(lowerInPlace(text)).toBe(lower);
    expect(lowerInPlace(text)).toHaveLength(text.length);
  });
});
