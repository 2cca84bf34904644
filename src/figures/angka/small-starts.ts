import type { Angka } from '../../reading';
import { CAPITALS, LETTERS } from '../../text/letters';
import { isQuoteMark, type Block } from '../tokoh/block';
import { isCapital } from '../tokoh/capitals';

const FIRST_WORD = new RegExp(`^[${CAPITALS}][${LETTERS}]+(?=[\\s-]|$)`);

/**
 * Labels whose first word has a capital only because its sentence begins there, in small letters: "Biaya pembangunan"
 * is "biaya pembangunan". A name, an abbreviation, and a word with a capital inside a sentence too keep theirs.
 */
export function smallStarts(angka: Angka[], blocks: Block[]): Angka[] {
  const known: (Set<string> | undefined)[] = [];
  return angka.map((number) => {
    const { label = '', span } = number;
    const first = FIRST_WORD.exec(label)?.[0];
    const block = blocks[span.paragraph];
    if (first === undefined || block === undefined) return number;
    const openers = (known[span.paragraph] ??= openersOf(block));
    return openers.has(first)
      ? { ...number, label: first.toLowerCase() + label.slice(first.length) }
      : number;
  });
}

/** Words that open a sentence of the block, are in no name, and stand nowhere else in it with their capital. */
function openersOf({ tokens, tags, starts }: Block): Set<string> {
  const firsts = new Set(starts.map((at) => (isQuoteMark(tokens[at]?.text) ? at + 1 : at)));
  const openers = new Set<string>();
  const names = new Set<string>();
  tokens.forEach(({ text }, at) => {
    if (!isCapital(text)) return;
    // "Budi Santoso" that the model left out: a capital follows.
    const opens = firsts.has(at) && tags[at] === 'O' && !isCapital(tokens[at + 1]?.text);
    (opens ? openers : names).add(text.split('-', 1)[0]!);
  });
  for (const name of names) openers.delete(name);
  return openers;
}
