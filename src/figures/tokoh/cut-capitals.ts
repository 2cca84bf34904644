import type { Mention } from './block';
import { isHeadline } from './headline';

const FEWEST_WORDS = 3;

/**
 * Mentions in ALL CAPS or in a line in Title Case cut down to the name the rest of the article has: "GARUT RANGGA WIRASENA TINJAU" beside
 * "Rangga Wirasena". A headline's capitals do not show where a name begins and ends.
 */
export function cutCapitals(mentions: Mention[]): Mention[] {
  const shouted = mentions.filter(isInCapitals);
  if (shouted.length === 0) return mentions;
  const names = new Map<string, string[][]>();
  for (const mention of mentions) {
    const words = mention.words.map((word) => word.toLowerCase());
    if (words.length > 1 && !isLoud(mention)) names.set(words[0]!, [...(names.get(words[0]!) ?? []), words]);
  }
  return mentions.map((mention) => (isInCapitals(mention) ? cut(mention, names) : mention));
}

const isLoud = ({ words, block }: Mention): boolean =>
  words.every((word) => word === word.toUpperCase()) || isHeadline(block);
const isInCapitals = (mention: Mention): boolean =>
  mention.words.length >= FEWEST_WORDS &&
  mention.words.length === mention.to - mention.from &&
  isLoud(mention);

function cut(mention: Mention, names: Map<string, string[][]>): Mention {
  const lower = mention.words.map((word) => word.toLowerCase());
  for (let start = 0; start < lower.length - 1; start++) {
    const name = names
      .get(lower[start]!)
      ?.find((words) => words.every((word, at) => lower[start + at] === word));
    if (!name || name.length === lower.length) continue;
    const from = mention.from + start;
    return {
      ...mention,
      from,
      to: from + name.length,
      words: mention.words.slice(start, start + name.length),
    };
  }
  return mention;
}
