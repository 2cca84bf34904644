import { ANY_LETTERS } from '../../text/letters';
import type { Block } from './block';
import { isCapital } from './capitals';
import { headsJabatan, JABATAN_MODIFIERS, KIN } from './jabatan-words';
import type { Person } from './person';
import { BARE_VERBS, saysNya, SPEAKER_FOLLOWS, SPEECH_VERBS } from './speech-words';
import { wordSet } from './word-set';

/** Who is said to speak: a person, whoever spoke last ("katanya"), whoever was last spoken of ("dia mengatakan"), or someone not named. */
export type Speaker = Person | 'last' | 'he' | 'unnamed';

/** How people are looked up. */
export interface People {
  /** The person a token belongs to, if any. */
  personAt: (block: Block, index: number) => Person | undefined;
  /** The only person whose role begins with this lower-case word: "kapolres". */
  byOffice: (word: string) => Person | undefined;
}

/** A person behind one of these is spoken to or of, and is not the subject. */
const OBJECT_MARKS = wordSet(
  'kepada dengan dari terhadap oleh untuk pada tentang bersama ke soal mengenai terkait to with about by of',
);
const POINTS_BACK = wordSet('dia ia beliau he she');
const LONGEST_OFFICE = 24;
/** "mendampingi", "melantik"; not "menteri". */
const TRANSITIVE = new RegExp(`^me(?:m|n|ng|ny|l|r)[${ANY_LETTERS}]{3,}(?:i|kan|[^i])$`);

/** The speaker behind a verb at `verb`: "kata Direktur Utama GOTO Hans Patuwo", "ujarnya", "ucap dia". */
export function speakerBehind(block: Block, verb: number, { personAt, byOffice }: People): Speaker {
  if (saysNya(block.lower[verb]!)) return 'last';
  if (POINTS_BACK.has(block.lower[verb + 1] ?? '')) return 'last';
  for (let at = verb + 1; at <= verb + LONGEST_OFFICE && at < block.tokens.length; at++) {
    const person = personAt(block, at);
    // "menurut istri Rangga itu": she speaks, not he.
    if (person)
      return KIN.has(block.lower[verb + 1]!) && !isCapital(block.tokens[verb + 1]?.text) ? 'last' : person;
    const held = at === verb + 1 ? byOffice(block.lower[at]!) : undefined;
    if (held) return held;
    if (block.sentence[at] !== block.sentence[verb] || BREAKS.has(block.lower[at]!)) break;
  }
  return 'unnamed';
}
const BREAKS = wordSet(
  '. : ; " “ ” « » saat ketika usai dalam kepada melalui itu tersebut ke untuk terhadap bagi tentang soal antara adalah bahwa sebagai',
);

/** The subject of a verb at `verb`: the nearest person before it in the sentence who is not an object; undefined where there is none. */
export function speakerBefore(
  block: Block,
  verb: number,
  { personAt, byOffice }: People,
): Speaker | undefined {
  const { lower, sentence, starts } = block;
  let person: Person | undefined;
  for (let at = verb - 1; at >= 0 && sentence[at] === sentence[verb]; at--) {
    if (POINTS_BACK.has(lower[at]!) && (at === 0 || sentence[at - 1] !== sentence[at] || verb - at <= 3))
      return person ?? 'he';
    if (/^["“”«»]$/.test(lower[at]!)) break;
    if (SPEECH_VERBS.has(lower[at]!)) break;
    const here = personAt(block, at);
    if (!here) continue;
    while (at > 0 && personAt(block, at - 1) === here) at--;
    if (!isObject(block, at)) return here;
    person = undefined;
  }
  if (person) return person;
  const start = starts[sentence[verb]!]!;
  const held = byOffice(lower[start]!);
  if (held) return held;
  return headsJabatan(lower[start]!) || UNNAMED.has(lower[start]!) ? 'unnamed' : undefined;
}
const UNNAMED = wordSet(
  'polisi warga narator narasumber sumber pejabat pemerintah pihak kepolisian manajemen seorang salah sejumlah petugas',
);

/** A preposition before the name, its office between allowed: "kepada Menlu Budi". */
function isObject({ lower, tokens, sentence, starts }: Block, from: number): boolean {
  // "yang mendampingi Rangga": the object of a verb.
  const verb = lower[from - 1] ?? '';
  if (TRANSITIVE.test(verb) && !SPEECH_VERBS.has(verb)) return true;
  const start = starts[sentence[from]!]!;
  for (let at = from - 1; at >= Math.max(start, from - 5); at--) {
    // "Kepada wartawan, Rangga mengatakan": what opens the sentence ends with its comma.
    if (OBJECT_MARKS.has(lower[at]!)) return !(at === start && lower[from - 1] === ',');
    // "bersama sang kibordis, Sari": the office and its comma stand between.
    const office =
      headsJabatan(lower[at]!) ||
      JABATAN_MODIFIERS.has(lower[at]!) ||
      (lower[at] === ',' && headsJabatan(lower[at - 1] ?? ''));
    if (!office && tokens[at]!.text !== '.' && !isCapital(tokens[at]!.text)) return false;
  }
  return false;
}

export const isBareVerb = (word: string | undefined): boolean =>
  word !== undefined && (BARE_VERBS.has(word) || saysNya(word));
export const followsVerb = (word: string | undefined): boolean =>
  word !== undefined && SPEAKER_FOLLOWS.has(word);
