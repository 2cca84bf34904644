import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { STOPS } from './clause-words';
import { ARTICLES, ENGLISH_HEADS, headsJabatan, JABATAN_MODIFIERS, WEAK_HEADS } from './jabatan-words';
import { kinBefore, relates } from './kin-before';
import { isListed } from './listed-name';
import { CALENDAR } from './name-lists';
import { officeEnd } from './office-end';
import { belongs, headsRole } from './office-parts';
import { opensSentence } from './rules-tagger';
import { isAnothers } from './whose-office';

const LONGEST = 18;
const LONGEST_FIELD = 3;

export interface FoundRole {
  text: string;
  from: number;
  to: number;
  /** 2 an office, 1 a part in a case. */
  weight: number;
  /** The words give the role of more than one person. */
  shared?: true;
  /** In small letters before a comma: another's as easily, where an office follows the name. */
  loose?: true;
}

/** The office in front of a name: "Menlu AS Antony Blinken", "Direktur PDAM Kota X, Budi"; undefined where none stands there. */
export function roleBefore(
  mention: Mention,
  taken: (block: Block, index: number) => boolean,
): FoundRole | undefined {
  const { block } = mention;
  const { lower, sentence } = block;
  const office = officeEnd(mention);
  const { end, comma } = office;
  let head = -1;
  for (let at = end - 1; at >= 0 && end - at < LONGEST && sentence[at] === sentence[mention.from]; at--) {
    if (taken(block, at) || !belongs(block, at, end)) break;
    // "perintah eksekutif Presiden AS": the office begins with the capital.
    if (head === at + 1 && startsAnew(block, at)) break;
    // "Pengacara mantan Ketua Merdeka Rangga": the lawyer is another.
    if (relates(lower, at) && (head >= 0 || lower[at] === 'ahli')) break;
    // "Penjabat (Pj) Wali Kota": the short form between.
    if (head === at + 1 && isShortened(lower, at)) head = at -= 2;
    if (headsRole(lower, at)) head = at;
    else if (head === at + 1 && JABATAN_MODIFIERS.has(lower[at]!)) head = at;
  }
  // "Finance Minister": in English the field stands before the office.
  if (head > 0 && ENGLISH_HEADS.has(lower[head]!)) head = fieldStart(block, head, taken);
  const relation =
    comma && !isListed(block, mention.from) ? kinBefore(block, end, (at) => taken(block, at)) : -1;
  if (relation >= 0)
    return {
      text: block.text.slice(block.tokens[relation]!.start, block.tokens[end - 1]!.end),
      from: relation,
      to: relation + 1,
      weight: 1,
    };
  if (head < 0 || (JABATAN_MODIFIERS.has(lower[end - 1]!) && end - head < 2)) return undefined;
  if (isAnothers(mention, head, office)) return undefined;
  if (ARTICLES.has(lower[head]!) && end - head > 1) head++;
  const text = block.text.slice(block.tokens[head]!.start, block.tokens[end - 1]!.end);
  const loose = comma && !isCapital(block.tokens[head]!.text);
  return {
    text,
    from: head,
    to: end,
    weight: WEAK_HEADS.has(lower[head]!) ? 1 : 2,
    ...(loose ? { loose } : {}),
  };
}

/** The bracket that closes a modifier's short form, the modifier before it: "Penjabat (Pj)". */
const isShortened = (lower: readonly string[], at: number): boolean =>
  lower[at] === ')' &&
  lower[at - 2] === '(' &&
  JABATAN_MODIFIERS.has(lower[at - 1] ?? '') &&
  JABATAN_MODIFIERS.has(lower[at - 3] ?? '');

/** First word of the capitals before an English office: "Natural Resources Minister". */
function fieldStart(block: Block, head: number, taken: (block: Block, index: number) => boolean): number {
  let start = head;
  while (start > 0 && head - start < LONGEST_FIELD && isField(block, start - 1, taken)) start--;
  return start;
}

/** A capitalised word inside the sentence, or one that no article or preposition is: "Finance", "HRGA"; not "The". */
const isField = (block: Block, at: number, taken: (block: Block, index: number) => boolean): boolean =>
  isCapital(block.tokens[at]!.text) &&
  !taken(block, at) &&
  !STOPS.has(block.lower[at]!) &&
  !opensSentence(block.lower[at]!) &&
  !CALENDAR.has(block.lower[at]!) &&
  !/^(?:the|a|an|as|his|her|its)$/.test(block.lower[at]!);

/** A lower-case occupation right before a capitalised office. */
const startsAnew = ({ lower, tokens }: Block, at: number): boolean =>
  headsJabatan(lower[at]!) &&
  !JABATAN_MODIFIERS.has(lower[at]!) &&
  !isCapital(tokens[at]!.text) &&
  isCapital(tokens[at + 1]!.text);
