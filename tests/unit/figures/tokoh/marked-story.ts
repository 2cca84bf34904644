import { findFigures } from '@/figures/find-figures';
import type { Tag, Tagger } from '@/figures/tagger/tagger';
import type { Figures } from '@/reading';

/** A name between asterisks: "*Rangga Wirasena*". */
const MARKED = /\*([^*]+)\*/g;
const WORD = /[\p{L}\p{M}'-]+/gu;

/** Key figures of a story whose people the tagger knows where asterisks stand around them. */
export function readMarked(...lines: string[]): Figures {
  const names = lines.flatMap((line) => [...line.matchAll(MARKED)].map((match) => match[1]!.match(WORD)!));
  const paragraphs = lines.map((line) => line.replace(MARKED, '$1'));
  return findFigures({ title: '', paragraphs }, taggerFor(names));
}

function taggerFor(names: string[][]): Tagger {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  return {
    tag(tokens) {
      const tags: Tag[] = tokens.map(() => 'O');
      for (const words of longestFirst) {
        tokens.forEach((_, at) => {
          const here = words.every((word, index) => tokens[at + index] === word && tags[at + index] === 'O');
          if (here) words.forEach((_word, index) => (tags[at + index] = index === 0 ? 'B-PER' : 'I-PER'));
        });
      }
      return tags;
    },
  };
}
