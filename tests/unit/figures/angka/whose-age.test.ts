import { expect, it } from 'vitest';
import { withNames } from '@/figures/angka/whose-age';
import type { Angka, Tokoh } from '@/reading';

const named = (name: string, paragraphs: string[]): Tokoh => ({
  name,
  aliases: [],
  quotes: [],
  mentions: paragraphs.flatMap((text, paragraph) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ paragraph, start, end: start + name.length }];
  }),
});

/** The label of "12 tahun" in the last paragraph, where the article names these people. */
function labelOf(paragraphs: string[], people: string[], text = '12 tahun'): string | undefined {
  const paragraph = paragraphs.length - 1;
  const start = paragraphs[paragraph]!.indexOf(text);
  const span = { paragraph, start, end: start + text.length };
  const angka: Angka[] = [{ kind: 'usia', text, value: 12, unit: 'tahun', label: 'usia remaja', span }];
  return withNames(
    angka,
    people.map((name) => named(name, paragraphs)),
    paragraphs,
  )[0]!.label;
}

it.each([
  ['a pointer behind', ['Sari Dewi menang.', 'Remaja berusia 12 tahun ini gembira.'], 'usia Sari Dewi'],
  ['a pointer before', ['Sari Dewi menang.', 'Pianis itu baru berusia 12 tahun.'], 'usia Sari Dewi'],
  ['a pronoun', ['Sari Dewi menang. Ia berumur 12 tahun.'], 'usia Sari Dewi'],
  ['"usianya"', ['Sari Dewi menang, usianya baru 12 tahun.'], 'usia Sari Dewi'],
])('takes the name behind %s', (_, paragraphs, label) =>
  expect(labelOf(paragraphs, ['Sari Dewi'])).toBe(label),
);

it.each([
  ['somebody new', ['Sari Dewi menang.', 'Seorang remaja berusia 12 tahun datang.'], ['Sari Dewi']],
  [
    'two people named',
    ['Sari Dewi menjamu Rangga.', 'Remaja berusia 12 tahun ini datang.'],
    ['Sari Dewi', 'Rangga'],
  ],
  [
    'nobody near',
    ['Sari Dewi menang.', 'Hujan turun.', 'Remaja berusia 12 tahun ini datang.'],
    ['Sari Dewi'],
  ],
  ['a name behind the age', ['Remaja berusia 12 tahun ini, Sari Dewi, datang.'], ['Sari Dewi']],
])('leaves the label with %s', (_, paragraphs, people) =>
  expect(labelOf(paragraphs, people)).toBe('usia remaja'),
);
