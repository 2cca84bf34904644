import { findFigures } from '@/figures/find-figures';
import type { Tag, Tagger } from '@/figures/tagger/tagger';
import type { Figures } from '@/reading';

/** A person between asterisks, "*Rangga Wirasena*"; an organisation "~Rawa Air~"; a place "^Rawasari^". */
const MARKED = /([*~^])([^*~^]+)\1/g;
const WORD = /[\p{L}\p{M}'-]+/gu;
const KINDS = { '*': 'PER', '~': 'ORG', '^': 'LOC' } as const;

interface Marked {
  kind: 'PER' | 'ORG' | 'LOC';
  words: string[];
}

/** Key figures of a story whose names the tagger knows where marks stand around them. */
export function readMarked(...lines: string[]): Figures {
  const names = lines.flatMap((line) =>
    [...line.matchAll(MARKED)].map(([, mark, name]): Marked => ({
      kind: KINDS[mark as keyof typeof KINDS],
      words: name!.match(WORD)!,
    })),
  );
  const paragraphs = lines.map((line) => line.replace(MARKED, '$2'));
  return findFigures({ title: '', paragraphs }, taggerFor(names));
}

function taggerFor(names: Marked[]): Tagger {
  const longestFirst = [...names].sort((a, b) => b.words.length - a.words.length);
  return {
    tag(tokens) {
      const tags: Tag[] = tokens.map(() => 'O');
      for (const { kind, words } of longestFirst) {
        tokens.forEach((_, at) => {
          const here = words.every((word, index) => tokens[at + index] === word && tags[at + index] === 'O');
          if (here)
            words.forEach((_word, index) => (tags[at + index] = index === 0 ? `B-${kind}` : `I-${kind}`));
        });
      }
      return tags;
    },
  };
}
