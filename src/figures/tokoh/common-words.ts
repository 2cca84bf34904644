import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { isVerb, STOPS } from './clause-words';
import { isHeadline } from './headline';

/**
 * Mentions without those made of the article's common words: "Pajak" beside "pajak", and a sentence's first word before
 * a name, "Posisi Rangga" beside "posisi" (the name alone is found again), and a headline's verbs and nouns, "Gas Naik". A name written small now and then stays.
 */
export function withoutCommonWords(mentions: Mention[], blocks: Block[]): Mention[] {
  const capital = new Map<string, number>();
  for (const { words } of mentions)
    for (const word of words) capital.set(word.toLowerCase(), (capital.get(word.toLowerCase()) ?? 0) + 1);
  const small = smallWords(blocks, capital);
  const isCommon = (word: string): boolean =>
    word.length > 1 && (small.get(word.toLowerCase()) ?? 0) >= (capital.get(word.toLowerCase()) ?? 0);
  const names = new Set(
    mentions
      .filter(({ words }) => !isCommon(words[0]!))
      .flatMap(({ words }) => words.map((word) => word.toLowerCase())),
  );
  const given = givenNames(mentions);
  const titled = new Set(blocks.filter(isHeadline));
  const plain = new Set(
    mentions.flatMap(({ block, words }) =>
      titled.has(block) ? [] : words.map((word) => word.toLowerCase()),
    ),
  );
  const isOrdinary = (word: string): boolean => {
    const lower = word.toLowerCase();
    return small.has(lower) || isVerb(lower) || STOPS.has(lower);
  };
  return mentions
    .map((mention) => withoutOpeningWord(mention, given, small))
    .filter((mention) => {
      const { words, block, from } = mention;
      if (titled.has(block) && !plain.has(words[0]!.toLowerCase()) && words.some(isOrdinary)) return false;
      if (words.every(isCommon)) return words.length === 1 && names.has(words[0]!.toLowerCase());
      const opens = block.starts[block.sentence[from]!] === from;
      return !(opens && isCommon(words[0]!) && words.slice(1).every((word) => names.has(word.toLowerCase())));
    });
}

/** The first words of names of several words, and those that stand inside a sentence. */
function givenNames(mentions: Mention[]): { first: Set<string>; inside: Set<string> } {
  const first = new Set<string>();
  const inside = new Set<string>();
  for (const { words, block, from } of mentions) {
    const opens = block.starts[block.sentence[from]!] === from;
    if (words.length > 1 && !opens) first.add(words[0]!.toLowerCase());
    if (!opens) for (const word of words) inside.add(word.toLowerCase());
  }
  return { first, inside };
}

/** "Posisi Rangga" at a sentence's start, beside "Rangga Wirasena" inside others: the first word is the sentence's. */
function withoutOpeningWord(
  mention: Mention,
  { first, inside }: ReturnType<typeof givenNames>,
  small: ReadonlyMap<string, number>,
): Mention {
  const { words, block, from, to } = mention;
  if (words.length < 2 || block.starts[block.sentence[from]!] !== from || to - from !== words.length)
    return mention;
  if (inside.has(words[0]!.toLowerCase()) || !first.has(words[1]!.toLowerCase())) return mention;
  // "Robert Budi Hartono" beside "Budi Darmawan".
  if (words.length > 2 && !small.has(words[0]!.toLowerCase())) return mention;
  return { ...mention, from: from + 1, words: words.slice(1) };
}

/** How often each of the words stands in the article in small letters. */
function smallWords(blocks: Block[], wanted: Map<string, number>): Map<string, number> {
  const small = new Map<string, number>();
  for (const { lower, tokens } of blocks) {
    lower.forEach((word, index) => {
      // "@rangga" is a handle.
      if (lower[index - 1] === '@') return;
      if (wanted.has(word) && !isCapital(tokens[index]!.text)) small.set(word, (small.get(word) ?? 0) + 1);
    });
  }
  return small;
}
