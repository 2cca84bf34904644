import type { Mention } from './block';

const LONGEST_NAME = 6;

/** Mentions in text order; two that stand side by side with nothing between are one name: "Rangga" + "Adi Wirasena". */
export function joinAdjacent(mentions: Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && last.block === mention.block && last.to === mention.from && fits(last, mention)) {
      joined[joined.length - 1] = {
        ...last,
        to: mention.to,
        words: [...last.words, ...mention.words],
      };
    } else joined.push(mention);
  }
  return joined;
}

/** Both whole, and short enough together; the initials "N" of a suspect stay by themselves. */
const fits = (one: Mention, other: Mention): boolean =>
  one.words.length + other.words.length <= LONGEST_NAME &&
  [one, other].every(({ from, to, words }) => to - from === words.length && words[0]!.length > 1);
