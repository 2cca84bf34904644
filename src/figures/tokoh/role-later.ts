import type { Mention } from './block';
import { isVerb, POINTERS, STOPS } from './clause-words';
import { WEAK_HEADS } from './jabatan-words';
import { headedAt } from './role-after';
import type { FoundRole } from './role-before';
import { SPEECH_VERBS } from './speech-words';

const LONGEST = 14;

/** The role the next sentence gives: "… Paul Whelan. Mantan marinir AS itu ditahan." */
export function roleLater({ block, to }: Mention): FoundRole | undefined {
  const { sentence, starts, lower, tokens } = block;
  const next = starts[sentence[to - 1]! + 1]!;
  if (next >= tokens.length || !headedAt(block, next)) return undefined;
  for (let at = next + 1; at < next + LONGEST && sentence[at] === sentence[next]; at++) {
    if (/^[,;:]$/.test(lower[at]!) || (!POINTERS.has(lower[at]!) && STOPS.has(lower[at]!))) return undefined;
    // "… Sari. Sutradara Rangga menyebut film itu": another's office.
    if (block.tags[at]!.endsWith('PER') || SPEECH_VERBS.has(lower[at]!) || doesSomething(lower[at]!))
      return undefined;
    if (!POINTERS.has(lower[at]!)) continue;
    // "Menteri itu" repeats an office, it does not give one.
    if (at - next < 2 || WEAK_HEADS.has(lower[next]!)) return undefined;
    const aged = lower.slice(next, at).findIndex((word) => word === 'berusia' || word === 'berumur');
    const end = aged > 0 ? next + aged : at;
    return {
      text: block.text.slice(tokens[next]!.start, tokens[end - 1]!.end),
      from: next,
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
