import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumeral, scaleOf } from '@/text/numerals';

describe('readNumeral', () => {
  it.each([
    ['7', 7],
    ['1.250', 1250],
    ['1.250.000', 1_250_000],
    ['12,5', 12.5],
    ['1.250,75', 1250.75],
    ['1,250,000', 1_250_000],
    ['0.125', 0.125],
    ['5.3', 5.3],
    ['5,3 triliun', 5_300_000_000_000],
    ['5.3 juta', 5_300_000],
    ['144 Milliar', 144_000_000_000],
    ['468 rb', 468_000],
    ['0,1 miliar', 100_000_000],
    ['satu', 1],
    ['sepuluh', 10],
    ['sebelas', 11],
    ['dua belas', 12],
    ['dua puluh tiga', 23],
    ['seratus', 100],
    ['dua ratus lima puluh', 250],
    ['seribu lima ratus', 1500],
    ['dua ratus ribu', 200_000],
    ['tiga juta dua ratus ribu', 3_200_000],
    ['twenty-three', 23],
    ['two hundred', 200],
  ])('reads %s', (text, value) => expect(readNumeral(text, 'comma')).toBe(value));

  it.each([
    ['1,250', 1250],
    ['1,250.5', 1250.5],
    ['12.5 million', 12_500_000],
    ['1.250', 1.25],
  ])('reads %s the English way', (text, value) => expect(readNumeral(text, 'point')).toBe(value));

  it('keeps a sum no double can hold exact, as digits', () => {
    expect(readNumeral('9.007.199.254.740.993', 'comma')).toBe('9007199254740993');
    expect(readNumeral('123.456,789 triliun', 'comma')).toBe('123456789000000000');
  });

  it.each(['dua tiga', 'keduanya', 'orang', ''])('takes "%s" for no number', (text) =>
    expect(readNumeral(text, 'comma')).toBeUndefined(),
  );

  it('lends the scale of the upper end to the lower', () =>
    expect(readNumeral('2,5', 'comma', 'miliar')).toBe(2_500_000_000));

  it('reads back every whole number written with full stops', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (number) => {
        expect(readNumeral(number.toLocaleString('id-ID'), 'comma')).toBe(number);
        expect(readNumeral(number.toLocaleString('en-US'), 'point')).toBe(number);
      }),
    ));

  it('reads back every number in words', () => {
    const ones = [
      '',
      'satu',
      'dua',
      'tiga',
      'empat',
      'lima',
      'enam',
      'tujuh',
      'delapan',
      'sembilan',
      'sepuluh',
      'sebelas',
    ];
    const spell = (number: number): string => {
      if (number < 12) return ones[number]!;
      if (number < 20) return `${ones[number - 10]} belas`;
      if (number < 100) return `${ones[Math.floor(number / 10)]} puluh ${spell(number % 10)}`.trim();
      if (number < 200) return `seratus ${spell(number - 100)}`.trim();
      if (number < 1000) return `${ones[Math.floor(number / 100)]} ratus ${spell(number % 100)}`.trim();
      if (number < 2000) return `seribu ${spell(number - 1000)}`.trim();
      if (number < 1e6) return `${spell(Math.floor(number / 1000))} ribu ${spell(number % 1000)}`.trim();
      return `${spell(Math.floor(number / 1e6))} juta ${spell(number % 1e6)}`.trim();
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (number) => {
        expect(readNumeral(spell(number), 'comma')).toBe(number);
      }),
    );
  });
});

describe('scaleOf', () => {
  it('finds the scale word at the end', () => {
    expect(scaleOf('3 juta')).toBe('juta');
    expect(scaleOf('dua ratus ribu')).toBe('ribu');
    expect(scaleOf('350')).toBe('');
  });
});
