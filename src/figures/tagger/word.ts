import { foldWord, hashStart, hashStep, hashText } from './hash';

/** How much of a word's beginning and end the features see. */
export const AFFIX_LENGTH = 4;
const MOST_PARTS = 4;

/** What the features need to know of one word. */
export interface Word {
  hash: number;
  /** Case and digits in short: `Xx` "Budi", `X` "KPK", `x`, `d`, `X.` "H.", `(X)` … */
  shape: number;
  capital: boolean;
  /** Has a letter, so that its case could say something. */
  lettered: boolean;
  hasUpper: boolean;
  hasLower: boolean;
  prefixes: number[];
  suffixes: number[];
  /** Length in letters, at most 9. */
  length: number;
  /** First letter, and the letters of an abbreviation in capitals ("kpk"), '' for any other word. */
  initial: string;
  initials: string;
  /** Hashes of the parts of a word with a hyphen. */
  parts: number[];
}

const EDGES = /^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu; // the brackets of "(KPK)"; not "-"
const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u; // "Budi", "(KPK)"; not "budi"
const ABBREVIATION = /^[^\p{L}]*\p{Lu}{2,6}[^\p{L}]*$/u; // "KPK", "(KPK)"; not "Kpk"
const UPPER = /^\p{Lu}$/u; // "B"; not "b"
const HAS_UPPER = /\p{Lu}/u; // "Budi"; not "budi"
const HAS_LOWER = /\p{Ll}/u; // "Budi"; not "KPK"
const HAS_LETTER = /\p{L}/u; // "F1"; not "(29/10)"
const LETTER = /^\p{L}$/u; // "b"; not "1"

function shapeOf(word: string): string {
  let shape = '';
  for (const char of word) {
    const code = char.charCodeAt(0);
    let kind = char;
    if (code < 128) {
      if (code >= 65 && code <= 90) kind = 'X';
      else if (code >= 97 && code <= 122) kind = 'x';
      else if (code >= 48 && code <= 57) kind = 'd';
    } else if (UPPER.test(char)) kind = 'X';
    else if (LETTER.test(char)) kind = 'x';
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

// Most tokens of a text have been read before; the cache is emptied before it grows large.
const MOST_CACHED = 20_000;
const LONGEST_CACHED = 40;
const cache = new Map<string, Word>();

/** Reads one token; punctuation at the edges of a word counts for its shape alone. */
export function readWord(token: string): Word {
  const known = cache.get(token);
  if (known) return known;
  const word = analyse(token);
  if (cache.size >= MOST_CACHED) cache.clear();
  if (token.length <= LONGEST_CACHED) cache.set(token, word);
  return word;
}

function analyse(token: string): Word {
  const folded = foldWord(token).replace(EDGES, '');
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  const reach = Math.min(AFFIX_LENGTH, folded.length);
  for (let index = 0, hash = hashStart; index < reach; index++)
    prefixes.push((hash = hashStep(hash, folded.charCodeAt(index))));
  for (let index = 0, hash = hashStart + 1; index < reach; index++)
    suffixes.push((hash = hashStep(hash, folded.charCodeAt(folded.length - 1 - index))));
  return {
    hash: hashText(folded),
    shape: hashText(shapeOf(token)),
    capital: CAPITAL.test(token),
    lettered: HAS_LETTER.test(token),
    hasUpper: HAS_UPPER.test(token),
    hasLower: HAS_LOWER.test(token),
    prefixes,
    suffixes,
    length: Math.min(9, folded.length),
    initial: folded[0] ?? '',
    initials: ABBREVIATION.test(token) ? folded : '',
    parts: folded.includes('-') ? folded.split('-', MOST_PARTS).map(hashText) : [],
  };
}
