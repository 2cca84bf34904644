import type { Tag } from '../tagger/tagger';
import { isCapital } from './capitals';
import { headsJabatan } from './jabatan-words';
import { NAME_WORD } from './name-lists';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Given names written short, a full stop behind: "Moh. Rangga". */
const SHORT_NAMES = wordSet('moh moch mohd mochd muh muhd mhd md abd ach');
/** Balinese and Butonese names are made of these and what goes before them: "I Made", "Ni Luh", "La Ode". */
const OPENED = new Map([
  ['i', wordSet('wayan putu gede gde made kadek nyoman komang ketut gusti dewa nengah ngurah')],
  ['ni', wordSet('wayan putu gede made kadek nyoman komang ketut gusti nengah luh')],
  ['la', wordSet('ode')],
  ['wa', wordSet('ode')],
]);

/** Whether a lower-case word is a given name written short: the full stop behind it ends no sentence. */
export const isShortName = (word: string): boolean => SHORT_NAMES.has(word);

/** Gives the name that begins behind `at` its first word, where the tags leave it out: "[Moh.] Rangga", "[I] Made Rangga"; an initial joins what stands around it: "Rangga [A.] Wirasena". */
export function joinOpening(tokens: string[], lower: string[], tags: Tag[], at: number): void {
  if (tokens[at + 1] === '.' && NAME_WORD.test(tokens[at + 2] ?? '')) {
    const inside = tokens[at]!.length === 1 && tags[at] === 'I-PER' && tags[at + 2] === 'B-PER';
    const behindName = isCapital(tokens[at - 1]) && !headsJabatan(lower[at - 1]!);
    const letter =
      tokens[at]!.length === 1 && NAME_WORD.test(tokens[at]!) && !TITLES.has(lower[at]!) && tags[at] === 'O';
    const opens = letter
      ? tags[at + 2] === 'B-PER' && !behindName
      : SHORT_NAMES.has(lower[at]!) && (tags[at]!.endsWith('PER') || tags[at + 2]!.endsWith('PER'));
    if (inside || opens) join(tags, at, at + 2);
  } else if (tags[at + 1] === 'B-PER') {
    const leads = tokens[at] === 'Imam' ? tags[at] === 'O' : OPENED.get(lower[at]!)?.has(lower[at + 1]!);
    if (leads) join(tags, at, at + 1);
  }
}

function join(tags: Tag[], from: number, to: number): void {
  if (!tags[from]!.endsWith('PER')) tags[from] = 'B-PER';
  tags.fill('I-PER', from + 1, to + 1);
}
