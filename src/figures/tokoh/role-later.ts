import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { isVerb, POINTERS, STOPS } from './clause-words';
import { OCCUPATIONS, WEAK_HEADS } from './jabatan-words';
import { headedAt } from './role-after';
import type { FoundRole } from './role-before';
import { SPEECH_VERBS } from './speech-words';

const LONGEST = 14;
/** Where an age begins: "27" of "27 tahun", "berusia". */
const AGED = /^(?:\d+|berusia|berumur)$/;

/** The role the next sentence gives: "… Paul Whelan. Mantan marinir AS itu ditahan." */
export const roleLater = ({ block, to }: Mention): FoundRole | undefined =>
  epithetAt(block, block.starts[block.sentence[to - 1]! + 1]!);

/** The office a sentence that begins at `start` takes somebody up by: "Mantan marinir AS itu ditahan." */
export function epithetAt(block: Block, start: number): FoundRole | undefined {
  const { sentence, lower, tokens } = block;
  if (start >= tokens.length || !headedAt(block, start)) return undefined;
  for (let at = start + 1; at < start + LONGEST && sentence[at] === sentence[start]; at++) {
    if (/^[;:]$/.test(lower[at]!) || (!POINTERS.has(lower[at]!) && STOPS.has(lower[at]!))) return undefined;
    // "Pianis kelahiran Lembayung, Rawasari, itu": the comma is the place's.
    if (lower[at] === ',' && !isCapital(tokens[at + 1]?.text) && !POINTERS.has(lower[at + 1] ?? ''))
      return undefined;
    // "… Sari. Sutradara Rangga menyebut film itu": another's office.
    if (block.tags[at]!.endsWith('PER') || SPEECH_VERBS.has(lower[at]!) || doesSomething(lower[at]!))
      return undefined;
    if (!POINTERS.has(lower[at]!)) continue;
    // "Menteri itu" repeats an office, it does not give one.
    if (at - start < 2 || WEAK_HEADS.has(lower[start]!)) return undefined;
    const aged = lower.slice(start, at).findIndex((word) => AGED.test(word));
    const end = aged > 0 ? start + aged : lower[at - 1] === ',' ? at - 1 : at;
    if (end === start + 1 && !OCCUPATIONS.has(lower[start]!)) return undefined;
    return {
      text: block.text.slice(tokens[start]!.start, tokens[end - 1]!.end),
      from: start,
      to: end,
      weight: 2,
    };
  }
  return undefined;
}

/** "menyelidiki", "dikenal"; not "berusia", "tersebut". */
const doesSomething = (word: string): boolean => isVerb(word) && !/^(?:ber|ter)/.test(word);

/** A sentence that opens with the role: "Sebagai karyawan korban, N memahami …". */
export function roleOpening({ block, from }: Mention): FoundRole | undefined {
  const { lower, sentence, starts, tokens } = block;
  const start = starts[sentence[from]!]!;
  if (lower[start] !== 'sebagai' || lower[from - 1] !== ',' || !headedAt(block, start + 1)) return undefined;
  return {
    text: block.text.slice(tokens[start + 1]!.start, tokens[from - 2]!.end),
    from: start + 1,
    to: from - 1,
    weight: 2,
  };
}
