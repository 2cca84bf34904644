import { root, words } from '@/history/words.ts';

/** One word that was typed, and what it finds. */
export interface Wanted {
  word: string;
  /** Words that begin with it are found too. */
  prefix: boolean;
  /** Its root, found as a whole word, where that is another word. */
  root?: string;
}

/** Shorter words are found whole only: nearly every story has a word that begins with two given letters. */
const SHORTEST_PREFIX = 3;

/** More words than these narrow nothing. */
const MOST_WORDS = 8;

/** What a typed text asks for; all of it must be found. Empty where the text has no word. */
export function parseQuery(text: string): Wanted[] {
  const typed = [...new Set(words(text))].slice(0, MOST_WORDS);
  return typed.map((word) => {
    const bare = root(word);
    return { word, prefix: word.length >= SHORTEST_PREFIX, ...(bare !== word && { root: bare }) };
  });
}

/** Whether a folded word of a text is what was asked for. */
export function answers(word: string, wanted: Wanted): boolean {
  if (wanted.prefix ? word.startsWith(wanted.word) : word === wanted.word) return true;
  // Taking roots costs: most words of a text cannot have the one sought.
  if (!word.includes(wanted.root ?? wanted.word)) return false;
  const bare = root(word);
  if (wanted.root !== undefined && bare === wanted.root) return true;
  return bare !== word && (wanted.prefix ? bare.startsWith(wanted.word) : bare === wanted.word);
}
