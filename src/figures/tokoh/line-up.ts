import type { Block } from './block';
import { isCapital } from './capitals';
import { wordSet } from '../../text/word-set';

/** How players stand on a field: "4-3-3", "4-2-3-1"; not "2-1". */
const FORMATION = /^[1-6](?:-[1-6]){2,3}$/;
const LONGEST_HEAD = 9;
const FEWEST_PLAYERS = 8;
const SMALL_WORDS = wordSet('dan pelatih cadangan kapten asisten c gk kiper');
const LETTER = /[a-z]/;

/**
 * Whether a paragraph is a team's line-up, "Elang Rawa (4-3-3): Rangga; Wirasena, Sari, …": a formation before the colon, or at
 * least eight names with a coach, or lone words with semicolons. Bare names of a list do not tell a player from a word; a list of
 * victims has full names or ages.
 */
export function isLineUp({ lower, tokens }: Block): boolean {
  const colon = lower.indexOf(':');
  if (colon < 1 || colon > LONGEST_HEAD) return false;
  const rest = lower.slice(colon + 1);
  const parts = rest.filter((word) => word === ',' || word === ';').length;
  if (parts < FEWEST_PLAYERS - 1) return false;
  if (lower.slice(0, colon).some((word) => FORMATION.test(word))) return true;
  const lone = rest.includes(';') && rest.length <= 2 * parts + 2;
  if (!lone && rest[rest.indexOf('pelatih') + 1] !== ':') return false;
  return rest.every(
    (word, at) => SMALL_WORDS.has(word) || isCapital(tokens[colon + 1 + at]!.text) || !LETTER.test(word),
  );
}
