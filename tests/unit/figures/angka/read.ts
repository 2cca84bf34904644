import { findAngka } from '@/figures/angka/find-angka';
import type { Angka, AngkaKind } from '@/reading';

/** The numbers of one invented sentence, in text order. */
export function numbersIn(sentence: string, publishedAt?: string): Angka[] {
  const article = { title: '', paragraphs: [sentence], ...(publishedAt ? { publishedAt } : {}) };
  return findAngka(article).sort((a, b) => a.span.start - b.span.start);
}

/** Text, value and upper end of the numbers of a kind. */
export const brief = (sentence: string, kind: AngkaKind, publishedAt?: string) =>
  numbersIn(sentence, publishedAt)
    .filter((number) => number.kind === kind)
    .map(({ text, value, high }) => (high === undefined ? [text, value] : [text, value, high]));

/** What the first number of an invented sentence measures. */
export const labelIn = (sentence: string) => numbersIn(sentence)[0]?.label;

/** What its last one does. */
export const lastLabelIn = (sentence: string) => numbersIn(sentence).at(-1)?.label;
