import { LETTERS } from '../../text/letters';

/** A letter drawn out or doubled: "aaa" in "Arhaaan"; not "Arhan". */
const FOLD = new RegExp(`([${LETTERS}])\\1+`, 'g');
const NOT_ASCII = /[^\0-\x7f]/; // "José"; not "Jose"

/** The word as names are compared: without case, accents, and letters drawn out. */
export function nameKey(word: string): string {
  const lower = word.toLowerCase();
  const bare = NOT_ASCII.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
  return bare.replace(FOLD, '$1');
}

/** Whether two words are one name: the same letters but for case, accents, letters drawn out, one slip in a long word, or an initial. */
export function sameWord(one: string, other: string): boolean {
  const a = nameKey(one);
  const b = nameKey(other);
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1))
    return Math.min(a.length, b.length) >= 6 && a[0] === b[0] && oneSlip(a, b);
  return Math.min(a.length, b.length) >= 6 ? oneSlip(a, b) : a.length + b.length === 11 && lacksVowel(a, b);
}

/** One letter more, less or other, or two in each other's place. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)) return true;
  return restA.slice(1) === restB.slice(1) || restA === restB.slice(1) || restA.slice(1) === restB;
}

/** "Asmwa" for "Asmawa": a vowel fell out inside a word of six letters; "Ivana" and "Ivanka" are two names. */
function lacksVowel(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return /[aeiou]/.test(long[at] ?? '') && short.slice(at) === long.slice(at + 1);
}

/** Whether all words of the shorter name stand in the longer one, in order: "Oded Danial" in "Oded M Danial". */
export function within(short: string[], long: string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameWord(word, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** Whether two names of several words are the same word by word, slips aside. */
export const spelledAlike = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.length > 1 && one.every((word, index) => sameWord(word, other[index]!));

/** Whether one word blends or abbreviates a name of several: "Jokowi" of Joko Widodo, "SBY" of three words in S, B, Y. */
export function blends(word: string, name: string[]): boolean {
  if (name.length < 2) return false;
  const short = word.toLowerCase();
  if (word === word.toUpperCase() && word.length >= 3)
    return short === name.map((part) => part[0]!.toLowerCase()).join('');
  const [first, second] = [name[0]!.toLowerCase(), name[1]!.toLowerCase()];
  if (short.length < 5) return false;
  for (let cut = 2; cut <= short.length - 2; cut++) {
    if (first.startsWith(short.slice(0, cut)) && second.startsWith(short.slice(cut))) return true;
  }
  return false;
}

/** Whether a word is the beginning of a longer name, its ending worn off: "Dovi" of Dovizioso, "Angie" of Angelina. */
export function clips(word: string, name: string): boolean {
  const short = nameKey(word);
  const long = nameKey(name);
  const stem = short.replace(/(?:ie|y)$/, '');
  return stem.length >= 3 && short.length >= 4 && long.length >= stem.length + 3 && long.startsWith(stem);
}

/** Whether a name's other words are shortened to their first letters: "Putri KW" of Putri Kusuma Wardani. */
export function initialled(short: string[], long: string[]): boolean {
  const [first, letters] = short;
  if (short.length !== 2 || long.length < 3 || !letters || letters !== letters.toUpperCase()) return false;
  return (
    sameWord(first!, long[0]!) &&
    long
      .slice(1)
      .map((word) => word[0]!.toUpperCase())
      .join('') === letters
  );
}
