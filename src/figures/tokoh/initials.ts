import { CAPITALS } from '../../text/letters';
import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { PERSON_CUES } from './person-cues';
import { wordSet } from '../../text/word-set';

/** Two digits, an age: "37"; not "2023". */
const AGE = /^\d{1,2}$/;
/** One to four capitals, a suspect's initials: "N", "MDS"; not "Budi". */
export const INITIALS = new RegExp(`^[${CAPITALS}]{1,4}$`);
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
  if (!cued && !(aged && person)) return undefined;
  return { block, from: index, to: index + 1, words: [word] };
}

const isAge = (lower: readonly string[], at: number): boolean =>
  lower[at] === '(' && AGE.test(lower[at + 1] ?? '') && /^(?:\)|tahun|thn|th|,)$/.test(lower[at + 2] ?? '');

/** Where the words behind "alias Gondrong" begin; `at` where no such name stands there. */
function behindAlias({ lower, tokens }: Block, at: number): number {
  if (lower[at] !== 'alias') return at;
  let end = at + 1;
  while (isCapital(tokens[end]?.text)) end++;
  return end;
}
