/** A word: "Jakarta", "anak-anak" as one; not "–". */
const WORD = /[^\s–—-]\S*/g;

// Brysbaert (2019), "How many words do we read per minute?": 238 a minute for English non-fiction; Indonesian words are longer.
const WORDS_A_MINUTE = 200;

/** Words in a text; a hyphenated word counts once. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Minutes it takes to read so many words, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
