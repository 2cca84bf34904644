/** A dash between words: "padi – jagung"; not "anak-anak". */
const DASH = /(?:^| )[–—-]+(?= |$)/g;

// Brysbaert (2019), "How many words do we read per minute?": 238 a minute for English non-fiction; Indonesian words are longer.
const WORDS_A_MINUTE = 200;

/** Words in texts of folded white space; a hyphenated word counts once. */
export function countWords(texts: readonly string[]): number {
  const text = texts.join(' ');
  return text === '' ? 0 : text.split(' ').length - (text.match(DASH)?.length ?? 0);
}

/** Minutes it takes to read so many words, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
