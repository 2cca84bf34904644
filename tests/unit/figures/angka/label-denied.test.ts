import { describe, expect, it } from 'vitest';
import { numbersIn } from './read';

const labels = (sentence: string) => numbersIn(sentence).map(({ label }) => label);

describe('each share of a list is of what stands behind it', () => {
  it.each([
    ['Dari survei itu 70% warga setuju, 18% tidak setuju.', ['survei warga setuju', 'tidak setuju']],
    [
      'Sebanyak 61,5% puas, 30,2% tidak puas, dan 8,3% belum menjawab.',
      ['puas', 'tidak puas', 'belum menjawab'],
    ],
    ['Baru 5 persen kursi kosong, lebih dari 90 persen tiket terjual.', ['kursi kosong', 'tiket terjual']],
  ])('%s', (sentence, expected) => expect(labels(sentence)).toEqual(expected));

  it.each([
    ['Harga cabai naik 5 persen, lebih tinggi dari pekan lalu.', ['Harga cabai naik']],
    ['Sebanyak 40 persen warga belum divaksin.', ['warga belum divaksin']],
  ])('leaves one share alone: %s', (sentence, expected) => expect(labels(sentence)).toEqual(expected));
});

describe('what is not so is said not to be', () => {
  it.each([
    [
      'Jaksa menegaskan kerugian negara bukan Rp 5 miliar, melainkan Rp 11,8 miliar.',
      ['bukan kerugian negara', 'kerugian negara'],
    ],
  ])('%s', (sentence, expected) => expect(labels(sentence)).toEqual(expected));

  it.each([['Kerugian negara bukan hanya Rp 5 miliar.', ['Kerugian negara']]])(
    'leaves alone: %s',
    (sentence, expected) => expect(labels(sentence)).toEqual(expected),
  );
});
