import type { Mention } from './block';

const FEWEST_LINKS = 3;

/**
 * Mentions without the names that stand each in a line of its own and nowhere else: a page's list of stars to click on. One or
 * two such lines are a caption or a heading.
 */
export function withoutLinks(mentions: Mention[]): Mention[] {
  const alone = mentions.filter(fillsLine);
  if (alone.length < FEWEST_LINKS) return mentions;
  const told = new Set(
    mentions.flatMap((mention) =>
      fillsLine(mention) ? [] : mention.words.map((word) => word.toLowerCase()),
    ),
  );
  return mentions.filter(
    (mention) => !fillsLine(mention) || mention.words.some((word) => told.has(word.toLowerCase())),
  );
}

const fillsLine = ({ block, from, to }: Mention): boolean => from === 0 && to === block.tokens.length;
