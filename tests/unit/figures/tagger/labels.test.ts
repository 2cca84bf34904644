import { describe, expect, it } from 'vitest';
import { toLabels, toTag } from '@/figures/tagger/labels';
import type { Tag } from '@/figures/tagger/tagger';

const tagsOf = (text: string) => text.split(' ') as Tag[];

describe('labels', () => {
  it.each(['O B-PER I-PER I-PER O', 'B-LOC B-LOC I-LOC', 'B-ORG I-ORG B-PER', 'O O'])('keeps %s', (text) => {
    expect(toLabels(tagsOf(text)).map(toTag).join(' ')).toBe(text);
  });

  it('takes an inside that nothing begins for a beginning', () => {
    expect(toLabels(tagsOf('O I-PER I-PER B-ORG I-LOC')).map(toTag).join(' ')).toBe(
      'O B-PER I-PER B-ORG B-LOC',
    );
  });
});
