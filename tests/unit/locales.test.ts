import { describe, expect, it } from 'vitest';
import en from '@/locales/en.json';
import id from '@/locales/id.json';

const HOLES = /\$\d/g; // "$1" – not "$"

describe('the two languages', () => {
  it.each([en, id])('ask for their own word before everything is deleted', (words) => {
    expect(words.settingsClearHint).toContain(` ${words.settingsClearWord} `);
  });

  it('ask for different words', () => {
    expect([id.settingsClearWord, en.settingsClearWord]).toEqual(['HAPUS', 'DELETE']);
  });

  it('have the same sentences', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(id).toSorted());
  });

  it.each(Object.keys(id) as (keyof typeof id)[])('%s has words and the same values in both', (key) => {
    expect(id[key].trim()).not.toBe('');
    expect(en[key].match(HOLES)?.toSorted()).toEqual(id[key].match(HOLES)?.toSorted());
  });
});
