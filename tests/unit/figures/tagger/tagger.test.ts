import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { loadTagger } from '@/figures/tagger/tagger';
import { writeModel } from '../../../../scripts/train/write-model';
import { tinyModel, tinySentences } from './tiny-model';

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const file = writeModel(await tinyModel());
const tagger = loadTagger(bufferOf(file));
const tagText = (text: string) => tagger.tag(text.split(' ')).join(' ');

describe('loadTagger', () => {
  it('refuses an empty file', () => {
    expect(() => loadTagger(new ArrayBuffer(0))).toThrow('not a model file');
  });

  it('refuses bytes that are no model', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + 13) % 256);
    expect(() => loadTagger(bufferOf(bytes))).toThrow('not a model file');
  });

  it('refuses another version and names both', () => {
    const other = Uint8Array.from(file);
    other[4] = 99;
    expect(() => loadTagger(bufferOf(other))).toThrow(/version 99.*reads version \d/);
  });

  it('refuses a file cut short, wherever it ends', () => {
    for (const length of [1, 4, 5, 12, 13, 14, 200, file.length - 1])
      expect(() => loadTagger(bufferOf(file.subarray(0, length)))).toThrow(/^Tagger model: /);
  });

  it('refuses a file with more behind it', () => {
    expect(() => loadTagger(bufferOf(Uint8Array.from([...file, 0])))).toThrow('announces');
  });

  it('refuses one flipped bit, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Uint8Array.from(file);
        damaged[at]! ^= 1 << bit;
        expect(() => loadTagger(bufferOf(damaged))).toThrow(/^Tagger model: /);
      }),
    );
  });
});

describe('tag', () => {
  it('finds in its own sentences what it was taught', () => {
    for (const { sentence } of tinySentences()) expect(tagger.tag(sentence.words)).toEqual(sentence.tags);
  });

  it.each([
    ['Menurut Darmawan Setiadi , harga beras naik .', 'O B-PER I-PER O O O O O'],
    ['Warga di Rawakidul menunggu .', 'O O B-LOC O O'],
    ['PT Bintang Samudra menutup pabrik .', 'B-ORG I-ORG I-ORG O O O'],
  ])('finds names it has never seen: %s', (text, tags) => {
    expect(tagText(text)).toBe(tags);
  });

  it('leaves a sentence without names alone', () => {
    expect(tagText('Harga beras di pasar turun lagi .')).toBe('O O O O O O O');
  });

  it('gives no tags for no words', () => {
    expect(tagger.tag([])).toEqual([]);
  });

  it('gives one tag for each token, and never an inside without its beginning', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (tokens) => {
        const tags = tagger.tag(tokens);
        expect(tags).toHaveLength(tokens.length);
        tags.forEach((tag, index) => {
          if (tag.startsWith('I-')) expect((tags[index - 1] ?? 'O').slice(2)).toBe(tag.slice(2));
        });
      }),
    );
  });
});

describe('training', () => {
  it('gives the same bytes for the same data', async () => {
    expect(writeModel(await tinyModel())).toEqual(file);
  });
});
