import { foldWord, hashStart, hashStep, hashText, UNCOMMON } from './hash';

/** How much of a word's beginning and end the features see. */
export const AFFIX_LENGTH = 4;
const MOST_PARTS = 4;
const LONGEST_ABBREVIATION = 6;

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

/** Expressions over the letters of all scripts, or of ASCII alone: `\p{…}` takes its time to compile, and most texts need none. */
function createForms(upper: string, lower: string, letter: string, number: string, flag: string) {
  const sign = `[${letter}${number}]`;
  const mark = `[^${letter}${number}]`;
  return {
    /** "b", "1"; not "(". */
    sign: new RegExp(sign, flag),
    /** "Budi", "(KPK)"; not "budi". */
    capital: new RegExp(`^${mark}*[${upper}]`, flag),
    /** "KPK" of "(KPK)"; nothing of "Kpk". */
    capitals: new RegExp(`^[^${letter}]*([${upper}]+)[^${letter}]*$`, flag),
    /** "Budi"; not "budi". */
    upper: new RegExp(`[${upper}]`, flag),
    /** "Budi"; not "KPK". */
    lower: new RegExp(`[${lower}]`, flag),
    /** "F1"; not "(29/10)". */
    letter: new RegExp(`[${letter}]`, flag),
  };
}

type Forms = ReturnType<typeof createForms>;
const COMMON_FORMS = createForms('A-Z', 'a-z', 'A-Za-z', '0-9', '');
let allForms: Forms | undefined;

const formsFor = (token: string): Forms =>
  UNCOMMON.test(token)
    ? (allForms ??= createForms('\\p{Lu}', '\\p{Ll}', '\\p{L}', '\\p{N}', 'u'))
    : COMMON_FORMS;

function shapeOf(word: string, { upper, letter }: Forms): string {
  let shape = '';
  for (const char of word) {
    const code = char.charCodeAt(0);
    let kind = char;
    if (code < 128) {
      if (code >= 65 && code <= 90) kind = 'X';
      else if (code >= 97 && code <= 122) kind = 'x';
      else if (code >= 48 && code <= 57) kind = 'd';
    } else if (upper.test(char)) kind = 'X';
    else if (letter.test(char)) kind = 'x';
    if (!shape.endsWith(kind)) shape += kind;
    if (shape.length >= 8) break;
  }
  return shape;
}

/** "kpk" of "(kpk)"; marks alone stay. Letter by letter: one expression for both ends takes some milliseconds to compile. */
function withoutMarks(word: string, { sign }: Forms): string {
  if (sign.test(word[0] ?? '') && sign.test(word.at(-1)!)) return word;
  const chars = [...word];
  const isSign = (char: string): boolean => sign.test(char);
  const first = chars.findIndex(isSign);
  return first < 0 ? word : chars.slice(first, chars.findLastIndex(isSign) + 1).join('');
}

/** "KPK", "(KPK)"; not "Kpk", "K". */
function isAbbreviation(token: string, { capitals }: Forms): boolean {
  const letters = capitals.exec(token)?.[1] ?? '';
  return letters.length >= 2 && letters.length <= LONGEST_ABBREVIATION;
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
  const forms = formsFor(token);
  const folded = withoutMarks(foldWord(token), forms);
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  const reach = Math.min(AFFIX_LENGTH, folded.length);
  for (let index = 0, hash = hashStart; index < reach; index++)
    prefixes.push((hash = hashStep(hash, folded.charCodeAt(index))));
  for (let index = 0, hash = hashStart + 1; index < reach; index++)
    suffixes.push((hash = hashStep(hash, folded.charCodeAt(folded.length - 1 - index))));
  return {
    hash: hashText(folded),
    shape: hashText(shapeOf(token, forms)),
    capital: forms.capital.test(token),
    lettered: forms.letter.test(token),
    hasUpper: forms.upper.test(token),
    hasLower: forms.lower.test(token),
    prefixes,
    suffixes,
    length: Math.min(9, folded.length),
    initial: folded[0] ?? '',
    initials: isAbbreviation(token, forms) ? folded : '',
    parts: folded.includes('-') ? folded.split('-', MOST_PARTS).map(hashText) : [],
  };
}
