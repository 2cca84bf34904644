import { answers, type Wanted } from '@/history/query.ts';
import { fold, placedWords } from '@/history/words.ts';

/** A text and the places in it to highlight: UTF-16 offsets, ascending. */
export interface Marked {
  text: string;
  marks: { start: number; end: number }[];
}

/** A sentence in a long paragraph is cut around its first mark to about this many characters. */
const LONGEST = 240;

/** Making one costs as much as a hundred paragraphs. */
const SENTENCES = new Intl.Segmenter('id', { granularity: 'sentence' });

/** A text with the words asked for marked. */
export function mark(text: string, query: readonly Wanted[]): Marked {
  const marks = placedWords(text)
    .filter(({ word }) => query.some((wanted) => answers(word, wanted)))
    .map(({ start, end }) => ({ start, end }));
  return { text, marks };
}

/** The sentence that has most of the words asked for, marked; nothing where no paragraph has one. */
export function findExcerpt(paragraphs: readonly string[], query: readonly Wanted[]): Marked | undefined {
  const paragraph = best(paragraphs, (text) => roughMatches(text, query));
  if (paragraph === undefined) return undefined;
  const sentence = best(sentencesOf(paragraph), (text) => distinctMatches(text, query)) ?? paragraph;
  return shorten(mark(sentence, query));
}

function sentencesOf(paragraph: string): string[] {
  return Array.from(SENTENCES.segment(paragraph), ({ segment }) => segment.trim());
}

/** Cheap, for choosing among all paragraphs: counts the words that occur anywhere, inside other words too. */
function roughMatches(text: string, query: readonly Wanted[]): number {
  const folded = fold(text);
  return query.filter(({ word, root }) => folded.includes(root ?? word)).length;
}

function distinctMatches(text: string, query: readonly Wanted[]): number {
  const present = placedWords(text);
  return query.filter((wanted) => present.some(({ word }) => answers(word, wanted))).length;
}

function best(texts: readonly string[], score: (text: string) => number): string | undefined {
  let found: string | undefined;
  let highest = 0;
  for (const text of texts) {
    const points = score(text);
    if (points > highest) [found, highest] = [text, points];
  }
  return found;
}

function shorten({ text, marks }: Marked): Marked {
  if (text.length <= LONGEST) return { text, marks };
  const middle = marks[0]?.start ?? 0;
  const from = text.lastIndexOf(' ', Math.max(0, middle - LONGEST / 3)) + 1;
  const space = text.indexOf(' ', from + LONGEST);
  const to = space < 0 ? text.length : space;
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const moved = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length }));
  return { text: before + text.slice(from, to) + after, marks: moved };
}
