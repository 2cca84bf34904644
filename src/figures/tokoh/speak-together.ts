import type { Block } from './block';
import { isCapital } from './capitals';
import type { People } from './find-speaker';
import { headsJabatan, JABATAN_MODIFIERS } from './jabatan-words';
import type { Person } from './person';
import { TITLES } from './title-words';

const LONGEST_OFFICE = 14;

/** Who says the same as the speaker before the verb at `verb`: Rangga in "Rangga dan Ketua RT Joni berharap"; not in "bertemu Rangga dan Joni berharap". */
export function speaksWith(
  block: Block,
  verb: number,
  speaker: Person,
  { personAt }: People,
): Person | undefined {
  let at = verb - 1;
  while (at > 0 && personAt(block, at) !== speaker) at--;
  while (at > 0 && personAt(block, at - 1) === speaker) at--;
  const name = at--;
  for (; at > 0 && name - at < LONGEST_OFFICE && block.sentence[at] === block.sentence[verb]; at--) {
    const last = block.lower[at - 1] === ',' ? at - 2 : at - 1;
    const other = block.lower[at] === 'dan' && last >= 0 ? personAt(block, last) : undefined;
    if (other && other !== speaker) {
      let start = last;
      while (start > 0 && personAt(block, start - 1) === other) start--;
      return opensClause(block, start) ? other : undefined;
    }
    if (!isOffices(block, at)) return undefined;
  }
  return undefined;
}

/** Nothing but the office and a sentence's opening before the name: "Sementara itu, Ketua RT [Rangga]"; not "bertemu [Rangga]". */
function opensClause(block: Block, name: number): boolean {
  const { lower, sentence } = block;
  let at = name - 1;
  while (at >= 0 && sentence[at] === sentence[name] && lower[at] !== ',' && isOffices(block, at)) at--;
  return (
    at < 0 || sentence[at] !== sentence[name] || /^(?:,|sementara|namun|bahwa|adapun|saat)$/.test(lower[at]!)
  );
}

function isOffices({ lower, tokens }: Block, at: number): boolean {
  const word = lower[at]!;
  return (
    isCapital(tokens[at]!.text) ||
    headsJabatan(word) ||
    JABATAN_MODIFIERS.has(word) ||
    TITLES.has(word) ||
    /^(?:dan|asal|,)$/.test(word)
  );
}
