import { expect, it } from 'vitest';
import { countWords, readingMinutes } from '@/text/reading-time';

it.each([
  [[], 0],
  [['Panen raya.'], 2],
  [['Anak-anak menanam padi', 'dan jagung.'], 5],
  [['Padi – jagung - ubi'], 3],
  [['– Kata Rina', 'itu saja —'], 4],
  [['Harga naik 12,5 persen.'], 4],
])('counts the words of %j: %i', (texts, words) => {
  expect(countWords(texts)).toBe(words);
});

it.each([
  [1, 1],
  [299, 1],
  [300, 2],
  [2000, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes);
});
