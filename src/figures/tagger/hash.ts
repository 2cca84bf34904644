/** Bits of a feature's key: enough that fewer than one unseen feature in four hundred meets a kept one. */
export const FEATURE_BITS = 24;
/** Bits of a lexicon entry's key: of a hundred unknown words about one is taken for a known one. */
export const LEXICON_BITS = 21;

const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;
const COMBINING_MARK = /\p{M}+/gu; // the acute of a decomposed "é"; not "e"
/** Letters and marks beyond those of ASCII and of print, where an accent or another script may be: "José"; not "Jose", "“". */
export const UNCOMMON = /[^\0-\x7f\u2010-\u2027]/;

/** A word as features see it: lower case, accents off (`José` → `jose`). */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return UNCOMMON.test(lower) ? lower.normalize('NFD').replace(COMBINING_MARK, '') : lower;
}

/** One step of FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over a UTF-16 unit; begin with `hashStart`. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV_PRIME);

export const hashStart = FNV_OFFSET;

/** 32-bit hash of a whole string. */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) hash = hashStep(hash, text.charCodeAt(index));
  return hash;
}

/** Two hashes in order become one. */
export const joinHashes = (left: number, right: number): number =>
  Math.imul((left ^ (left >>> 15)) + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right ^ (right >>> 13), 0xc2b2ae35);

/** The key a feature is stored under: its best mixed bits. */
export const toFeatureKey = (hash: number): number => mix(hash) >>> (32 - FEATURE_BITS);

/** The key a word or a phrase is stored under. */
export const toLexiconKey = (hash: number): number => mix(hash) >>> (32 - LEXICON_BITS);

/** Every bit comes to depend on every other (finaliser of MurmurHash3). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
