import { CAPITALS } from '../../text/letters';
import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { headsJabatan, WEAK_HEADS } from './jabatan-words';
import { CALENDAR } from './name-lists';
import { isDegree, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Three capitals or digits and more: "PKH", "SNK3"; not "JK". */
const ABBREVIATION = new RegExp(`^[${CAPITALS}][${CAPITALS}\\d]{2,}$`);
const ALTERNATIVES = wordSet('atau atapun ataupun maupun vs');

/**
 * "Jakarta, [Denpasar], Medan", "Jerman, [Bayern Kota], dan Manchester United": places or organisations on both sides; beside
 * a name of several words untagged ones too ("Serikat, [Meja Bundar] atau Trilaga"). A lone one beside an abbreviation: "PKH dan [Bantu]".
 */
export function isAmongThings({ block, from, to, words }: Mention): boolean {
  const { lower } = block;
  if (words.length === 1 && (isShort(block, from - 2, from - 1) || isShort(block, to + 1, to))) return true;
  const dan = lower[from - 1] === 'dan';
  if (!dan && lower[from - 1] !== ',') return false;
  const left = lower[from - 2] === ',' ? from - 3 : from - 2;
  const right = lower[to] === ',' && lower[to + 1] === 'dan' ? to + 2 : to + 1;
  const closes = lower[to] === ',' || (words.length > 1 && ALTERNATIVES.has(lower[to] ?? ''));
  if (isOther(block, left)) {
    if (isOther(block, right) && closes) return true;
    if (words.length > 1 && lower[to] !== ',' && closes) return isLoneWord(block, right);
    if (closes) return false;
    return dan && lower.slice(Math.max(0, left - 4), left).includes(',');
  }
  return (
    closes &&
    words.length > 1 &&
    isLoneWord(block, left) &&
    (isOther(block, right) || isLoneWord(block, right))
  );
}

const isOther = ({ tags }: Block, at: number): boolean => /(?:LOC|ORG)$/.test(tags[at] ?? '');

/** One untagged capitalised word that is no office, no degree and no day. */
function isLoneWord({ tags, tokens, lower }: Block, at: number): boolean {
  if (tags[at] !== 'O' || !isCapital(tokens[at]!.text)) return false;
  if (isCapital(tokens[at - 1]?.text) || isCapital(tokens[at + 1]?.text)) return false;
  const word = lower[at]!;
  return !(
    headsJabatan(word) ||
    WEAK_HEADS.has(word) ||
    TITLES.has(word) ||
    CALENDAR.has(word) ||
    isDegree(tokens[at]!.text)
  );
}

/** An abbreviation that is no person's, "dan" or the like between: "PKH dan". */
const isShort = ({ lower, tokens, tags }: Block, at: number, joint: number): boolean =>
  (ALTERNATIVES.has(lower[joint] ?? '') || lower[joint] === 'dan') &&
  ABBREVIATION.test(tokens[at]?.text ?? '') &&
  !tags[at]!.endsWith('PER');
