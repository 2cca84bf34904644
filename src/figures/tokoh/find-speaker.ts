import { ANY_LETTERS } from '../../text/letters';
import { holds } from '../../text/matches';
import type { Block } from './block';
import { isCapital } from './capitals';
import { NOMINAL, POINTERS } from './clause-words';
import { headsJabatan, JABATAN_MODIFIERS, KIN, RELATION_HEADS, WEAK_HEADS } from './jabatan-words';
import { isEpithet } from './epithets';
import { holderBefore, holderNamed, isOfGroup, loneBefore } from './holder-before';
import { headsRole, SMALL_WORD } from './office-parts';
import type { Person } from './person';
import { BARE_VERBS, saysNya, SPEAKER_FOLLOWS, SPEECH_VERBS } from './speech-words';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Who is said to speak: a person, whoever spoke last ("katanya"), whoever was last spoken of ("dia mengatakan"), or someone not named. */
export type Speaker = Person | 'last' | 'he' | 'unnamed';

export const isPerson = (speaker: Speaker): speaker is Person => typeof speaker === 'object';

/** How people are looked up. */
export interface People {
  /** The person a token belongs to, if any. */
  personAt: (block: Block, index: number) => Person | undefined;
  /** The only person whose role begins with this lower-case word: "kapolres". */
  byOffice: (word: string) => Person | undefined;
  /** The role the article gives a person, in small letters. */
  roleOf: (person: Person) => string | undefined;
}

/** A person behind one of these is spoken to or of, and is not the subject. */
const OBJECT_MARKS = wordSet(
  'kepada dengan dari terhadap oleh untuk pada tentang bersama didampingi ditemani disaksikan diapit ke soal mengenai terkait to with about by of',
);
const POINTS_BACK = wordSet('dia ia beliau he she');
const ALIKE = wordSet('seperti sebagaimana');
const LONGEST_OFFICE = 24;
/** "mendampingi", "melantik"; not "menteri". */
const TRANSITIVE = new RegExp(`^me(?:m|n|ng|ny|l|r)[${ANY_LETTERS}]{3,}(?:i|kan|[^i])$`);

/** The speaker behind a verb at `verb`: "kata Direktur Utama GOTO Hans Patuwo", "ujarnya", "ucap dia". */
export function speakerBehind(block: Block, verb: number, people: People): Speaker {
  const { personAt } = people;
  if (saysNya(block.lower[verb]!)) return 'last';
  if (POINTS_BACK.has(block.lower[verb + 1] ?? '')) return 'last';
  const next = block.lower[verb + 1];
  // "Dalam dakwaan disebutkan, Rangga …": the papers say so; "Seperti dikatakan, Rangga" he does.
  if (next === ',' && followsVerb(block.lower[verb]) && !ALIKE.has(block.lower[verb - 1] ?? ''))
    return 'unnamed';
  const first = next === 'oleh' || next === ',' ? verb + 2 : verb + 1;
  for (let at = first; at <= verb + LONGEST_OFFICE && at < block.tokens.length; at++) {
    const person = personAt(block, at);
    // "menurut istri Rangga itu": she speaks, not he.
    if (person)
      return KIN.has(block.lower[first]!) && !isCapital(block.tokens[first]?.text) ? 'last' : person;
    const held = at === first ? holderNamed(block, at, people) : undefined;
    if (held) return held;
    // "Menurut laporan Kantor Berita, Menteri Rangga akan …": a comma ends what is no person's office.
    if (block.lower[at] === ',' && !opensOffice(block.lower[first]!)) break;
    if (block.sentence[at] !== block.sentence[verb]) break;
    if (POINTERS.has(block.lower[at]!)) {
      const near = holderBefore(block, verb, block.lower[first]!, people);
      if (near) return near;
    }
    // "kata perempuan 40 tahun itu", "tutur pebalap Spanyol ini": whoever the story is at.
    if (NEAR_POINTERS.has(block.lower[at]!) && isEpithet(block.lower[first]!)) return 'last';
    if (BREAKS.has(block.lower[at]!)) break;
  }
  return 'unnamed';
}
const PEOPLE = wordSet(
  'pria wanita perempuan lelaki ibu bapak kakek nenek remaja pemuda sang seorang salah putra putri saudara orang',
);
/** Whether a word behind a verb of saying begins an office or another word for a person: "Ketua", "saksi", "pria". */
const opensOffice = (word: string): boolean =>
  headsJabatan(word) ||
  JABATAN_MODIFIERS.has(word) ||
  WEAK_HEADS.has(word) ||
  KIN.has(word) ||
  RELATION_HEADS.has(word) ||
  TITLES.has(word) ||
  PEOPLE.has(word);
/** "tersebut" takes up somebody unnamed as often: "kata pejabat tersebut". */
const NEAR_POINTERS = wordSet('itu ini');
const BREAKS = wordSet(
  '. : ; " “ ” « » saat ketika usai dalam kepada melalui itu tersebut ke untuk terhadap bagi tentang soal antara adalah bahwa sebagai',
);

/** The subject of a verb at `verb`: the nearest person before it in the sentence who is not an object; undefined where there is none. */
export function speakerBefore(block: Block, verb: number, people: People): Speaker | undefined {
  const { personAt } = people;
  const { lower, sentence, starts } = block;
  // "risalah yang meminta …": the paper asks.
  if (
    lower[verb - 1] === 'yang' &&
    !personAt(block, verb - 2) &&
    !/^[,)]$|^(?:itu|ini)$/.test(lower[verb - 2] ?? '')
  )
    return undefined;
  let person: Person | undefined;
  for (let at = verb - 1; at >= 0 && sentence[at] === sentence[verb]; at--) {
    if (POINTS_BACK.has(lower[at]!) && (at === 0 || sentence[at - 1] !== sentence[at] || verb - at <= 3))
      return person ?? 'he';
    if (/^["“”«»]$/.test(lower[at]!)) break;
    if (SPEECH_VERBS.has(lower[at]!)) break;
    const here = personAt(block, at);
    if (!here) continue;
    while (at > 0 && personAt(block, at - 1) === here) at--;
    const apposed = apposedTo(block, at, verb, (index) => personAt(block, index));
    if (apposed) return apposed;
    // "berbeda dengan Rangga yang menilai": he does, object or not; "memuji kiper Rangga yang menepis bola".
    const relative = lower[verb - 1] === 'yang' && personAt(block, verb - 2) === here;
    if (relative && !lower.slice(Math.max(0, at - 5), at).some((word) => SPEECH_VERBS.has(word))) return here;
    if (isOfGroup(block, at)) return 'unnamed';
    if (!isObject(block, at)) return isKinOf(block, at, verb) ? 'he' : here;
    person = undefined;
  }
  if (person) return person;
  const start = starts[sentence[verb]!]!;
  const held = holderNamed(block, start, people);
  if (held) return held;
  // "Pelantun lagu itu berharap": whom the story is at.
  if (isEpithet(lower[start]!) && lower.slice(start, verb).some((word) => NEAR_POINTERS.has(word)))
    return 'he';
  // "Senator itu berjanji": the one person the paragraph has named.
  if (headsJabatan(lower[start]!) && POINTERS.has(lower[start + 1] ?? ''))
    return loneBefore(block, start, people) ?? 'unnamed';
  return headsJabatan(lower[start]!) || UNNAMED.has(lower[start]!) ? 'unnamed' : undefined;
}
const UNNAMED = wordSet(
  'polisi warga narator narasumber sumber pejabat pemerintah pihak kepolisian manajemen seorang salah sejumlah petugas',
);

const LONGEST_APPOSITION = 10;

/** "Sari, putri mantan presiden [Rangga], menyatakan": whom the words between the commas, that hold the name at `name`, are said of. */
function apposedTo(
  { lower }: Block,
  name: number,
  verb: number,
  personAt: (index: number) => Person | undefined,
): Person | undefined {
  if (!lower.slice(name, verb).includes(',')) return undefined;
  for (let at = name - 1; at > Math.max(0, name - LONGEST_APPOSITION); at--) {
    if (lower[at] !== ',') continue;
    const told = KIN.has(lower[at + 1]!) || headsRole(lower, at + 1) || RELATION_HEADS.has(lower[at + 1]!);
    return told ? personAt(at - 1) : undefined;
  }
  return undefined;
}

/** "Istri mendiang Rangga itu menyebut": she speaks whom the story is at. */
function isKinOf({ lower, starts, sentence }: Block, name: number, verb: number): boolean {
  const start = starts[sentence[verb]!]!;
  return (
    KIN.has(lower[start]!) &&
    name - start <= 2 &&
    lower.slice(name, verb).some((word) => NEAR_POINTERS.has(word))
  );
}

/** A preposition before the name, its office between allowed: "kepada Menlu Budi". */
export function isObject({ lower, tokens, sentence, starts }: Block, from: number): boolean {
  // "yang mendampingi Rangga": the object of a verb.
  const verb = lower[from - 1] ?? '';
  if (holds(TRANSITIVE, verb) && !NOMINAL.has(verb) && !headsJabatan(verb)) return true;
  // "lembaga yang diketuai Rangga mendesak".
  if (lower[from - 2] === 'yang' && verb.startsWith('di')) return true;
  const start = starts[sentence[from]!]!;
  for (let at = from - 1; at >= Math.max(start, from - 5); at--) {
    // "meminta Presiden Rangga menegur": who is asked does not speak.
    if (SPEECH_VERBS.has(lower[at]!)) return true;
    // "Kepada wartawan, Rangga mengatakan": what opens the sentence ends with its comma.
    if (lower[at] === 'of' && isCapital(tokens[at - 1]?.text)) continue;
    if (OBJECT_MARKS.has(lower[at]!)) return !(at === start && lower[from - 1] === ',');
    // "bersama sang kibordis, Sari": the office and its comma stand between.
    const office =
      headsJabatan(lower[at]!) ||
      JABATAN_MODIFIERS.has(lower[at]!) ||
      (lower[at] === ',' && headsJabatan(lower[at - 1] ?? '')) ||
      // "didampingi manajer ekspor Rangga".
      (SMALL_WORD.test(lower[at]!) && headsJabatan(lower[at - 1] ?? ''));
    if (!office && tokens[at]!.text !== '.' && !isCapital(tokens[at]!.text)) return false;
  }
  return false;
}

export const isBareVerb = (word: string | undefined): boolean =>
  word !== undefined && (BARE_VERBS.has(word) || saysNya(word));
export const followsVerb = (word: string | undefined): boolean =>
  word !== undefined && SPEAKER_FOLLOWS.has(word);
