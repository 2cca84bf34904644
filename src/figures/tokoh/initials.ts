import { CAPITALS } from '../../text/letters';
import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { headsJabatan, JABATAN_MODIFIERS, KIN, WEAK_HEADS } from './jabatan-words';
import { PERSON_CUES } from './person-cues';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Two digits, an age: "37"; not "2023". */
const AGE = /^\d{1,2}$/;
/** One to four capitals, a suspect's initials: "N", "MDS"; not "Budi". */
export const INITIALS = new RegExp(`^[${CAPITALS}]{1,4}$`);
const BETWEEN = wordSet(', dan serta ( )');
const NAMELY = wordSet('yakni yaitu ialah adalah');
const LONGEST_HEAD = 6;
const LONGEST_LIST = 40;
const INITIALS_CUES = wordSet('berinisial inisial initial');

/** Whether the text says that a word stands for a suspect's or victim's name. */
export const isInitials = ({ block, from }: Mention): boolean =>
  INITIALS_CUES.has(block.lower[from - 1] ?? '');

/** A suspect in initials at a token: "berinisial N", "MDS (34)", "S alias Codet (36)". */
export function initialsAt(block: Block, index: number): Mention | undefined {
  const { tokens, lower } = block;
  const word = tokens[index]!.text;
  if (!INITIALS.test(word)) return undefined;
  const aged = isAge(lower, behindAlias(block, index + 1));
  const cued = INITIALS_CUES.has(lower[index - 1] ?? '');
  const person = word.length < 3 || index === 0 || PERSON_CUES.has(lower[index - 1]!);
  if (
    !cued &&
    !(aged && person) &&
    !isListedInitial(block, index) &&
    !isKinsInitial(block, index) &&
    !isHolder(block, index)
  )
    return undefined;
  return { block, from: index, to: index + 1, words: [word] };
}

/** "berinisial US, AK, dan [DN]", "tiga tersangka yakni RH (20), [SM], dan TK": a list that opens with such a word. */
function isListedInitial({ lower, tokens }: Block, index: number): boolean {
  let at = index - 1;
  const first = Math.max(0, index - LONGEST_LIST);
  while (at >= first && (BETWEEN.has(lower[at]!) || INITIALS.test(tokens[at]!.text) || AGE.test(lower[at]!)))
    at--;
  if (at < 0 || (at < index - 1 && !BETWEEN.has(lower[index - 1]!))) return false;
  if (INITIALS_CUES.has(lower[at]!)) return true;
  // "Polisi menahan dua tersangka. Mereka adalah HD": the sentence before says who they are.
  const near = /^(?:mereka|keduanya|ketiganya)$/.test(lower[at - 1] ?? '') ? LONGEST_LIST : LONGEST_HEAD;
  return (
    !TITLES.has(lower[index]!) &&
    NAMELY.has(lower[at]!) &&
    lower.slice(Math.max(0, at - near), at).some((word) => WEAK_HEADS.has(word))
  );
}

/** "dan [JT], selaku direktur": two letters with an office, where the paragraph has told of a case. */
const isHolder = ({ lower, tokens }: Block, index: number): boolean =>
  tokens[index]!.text.length === 2 &&
  lower[index + 1] === ',' &&
  (lower[index + 2] === 'selaku' ||
    headsJabatan(lower[index + 2] ?? '') ||
    JABATAN_MODIFIERS.has(lower[index + 2] ?? '')) &&
  lower.slice(Math.max(0, index - LONGEST_LIST), index).some((word) => WEAK_HEADS.has(word));

/** "Ayah AN, [S], berharap". */
const isKinsInitial = ({ lower, tokens }: Block, index: number): boolean =>
  lower[index - 1] === ',' &&
  lower[index + 1] === ',' &&
  INITIALS.test(tokens[index - 2]?.text ?? '') &&
  KIN.has(lower[index - 3] ?? '');

const isAge = (lower: readonly string[], at: number): boolean =>
  lower[at] === '(' && AGE.test(lower[at + 1] ?? '') && /^(?:\)|tahun|thn|th|,)$/.test(lower[at + 2] ?? '');

/** Where the words behind "alias Gondrong" begin; `at` where no such name stands there. */
function behindAlias({ lower, tokens }: Block, at: number): number {
  if (lower[at] !== 'alias') return at;
  let end = at + 1;
  while (isCapital(tokens[end]?.text)) end++;
  return end;
}
