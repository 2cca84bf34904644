import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../cpu-time';
import { findAngka } from '@/figures/angka/find-angka';
import { numbersIn } from './read';

const read = (paragraphs: string[], title = '') =>
  findAngka({ title, paragraphs, publishedAt: '2026-05-04' });

describe('findAngka', () => {
  it('never puts another number into a label', () => {
    const labels = numbersIn('Dana Rp 5 juta dan beras 10 kg untuk 30 keluarga miskin.').map(
      ({ label }) => label,
    );
    expect(labels.join(' ')).not.toMatch(/\d|juta/);
  });

  it('names the item of a list of amounts', () => {
    const labels = numbersIn('Besar bantuan per siswa: Rp 250.000 (SD), Rp 300.000 (SMP).').map(
      ({ label }) => label,
    );
    expect(labels).toEqual(['Besar bantuan siswa SD', 'Besar bantuan siswa SMP']);
  });

  it('reads Malay and English the English way', () => {
    const english =
      'The company said that it had sold 1,250 cars and that the price of each was $12.5 million in the year.';
    expect(numbersIn(english).map(({ kind, value }) => [kind, value])).toEqual([
      ['jumlah', 1250],
      ['uang', 12_500_000],
    ]);
    const malay =
      'Beliau berkata kerajaan telah membelanjakan wang sebanyak RM1.5 juta bagi 2,500 pelajar kerana mereka turut terjejas.';
    expect(numbersIn(malay).map(({ value }) => value)).toEqual([1_500_000, 2500]);
  });

  it('puts the sum of the title first and a number said again last', () => {
    const found = read(
      [
        'Ada 12 kursi di sana.',
        'Sebanyak 300 warga hadir.',
        'Dananya Rp 6 miliar.',
        'Dana Rp 6 miliar itu cair.',
      ],
      'Dana Rp 6 Miliar Cair',
    );
    expect(found[0]!.span.paragraph).toBe(2);
    expect(found.map(({ text }) => text).lastIndexOf('Rp 6 miliar')).toBeGreaterThan(1);
  });

  it('puts the shares of a poll above the days it was taken on', () => {
    const found = read([
      'Sari Dewi meraih 41,2 persen dan Rangga Wirasena 33,5 persen.',
      'Survei dilakukan pada 3-9 Oktober 2026.',
      'Selisih keduanya 7,7 persen.',
    ]);
    expect(found.map(({ kind }) => kind)).toEqual(['persen', 'persen', 'persen', 'tanggal']);
  });

  it('finds nothing in text without numbers', () =>
    expect(read(['Warga berkumpul.', '', 'Ia pulang.'])).toEqual([]));
});

const PIECES = ['Rp ', '1.250', ',', '5', ' juta', ' persen', '%', ' orang', 'dua ', 'puluh ', ' hingga ', '-', 'Senin (', '2/3', ')', ' Maret ', '2024', 'ke-', 'pukul ', '10.30', ' kg', "'", 'é', '\u202e', 'مرحبا ٣', '😀', '. ', 'Liga ']; // prettier-ignore

describe('any text at all', () => {
  const spansHold = (paragraph: string) => {
    for (const { text, span, value } of read([paragraph])) {
      expect(paragraph.slice(span.start, span.end)).toBe(text);
      expect(span.end).toBeGreaterThan(span.start);
      expect(value).not.toBeNaN();
    }
  };
  it('gives spans that are the paragraph, on random Unicode', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), spansHold)));
  it('gives spans that are the paragraph, on pieces of numbers', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')), spansHold), { numRuns: 400 })); // prettier-ignore
  it('reads text from right to left', () =>
    expect(read(['وقال ٣ أشخاص إن 12 orang datang'])[0]!.text).toBe('12 orang'));
});

describe('long paragraphs without spaces', () => {
  const time = (text: string) => cpuTime(() => read([text]));
  it.each([
    ['1'],
    ['1.'],
    ['1,000'],
    ['Rp1'],
    ['satu'],
    ['('],
    ["'3"],
    ['12-'],
    ['a1'],
    ['２'],
    ['dua '],
    ['Senin('],
    ['1 '],
  ])('grows in step with the text: %s', (piece) => {
    const long = piece.repeat(200_000 / piece.length);
    time(long.slice(0, 20_000));
    const half = Math.min(time(long.slice(0, 100_000)), time(long.slice(0, 100_000)));
    const whole = Math.min(time(long), time(long));
    expect(whole).toBeLessThan(half * 3.5 + 50);
  });
});
