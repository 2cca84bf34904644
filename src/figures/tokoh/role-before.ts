import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { belongs, headsRole } from './office-parts';
import {
  ENGLISH_HEADS,
  headsJabatan,
  JABATAN_MODIFIERS,
  KIN,
  RELATION_HEADS,
  WEAK_HEADS,
} from './jabatan-words';
import { isListed, nameBehindComma } from './name-list';
import { CALENDAR } from './name-lists';
import { CORPS, TITLES } from './title-words';
import { STOPS } from './clause-words';
import { wordSet } from './word-set';

/** Before a name these leave the office to someone else: "saksi untuk Budi", "PT Angin (Budi)". */
const OPEN_ENDS = wordSet('dan & di dari of the for and untuk pada (');
const LONGEST = 18;
const LONGEST_FIELD = 3;
const BECOMES = wordSet('menjadi jadi sebagai selaku menjabat');
const MANY = wordSet('para sejumlah beberapa');
const POINTERS = wordSet('ini itu tersebut');
/** Between occupation and name: "seorang komponis bernama Rangga". */
const NAMED = wordSet('bernama berinisial');
/** "seorang pianis": the role is the pianist's. */
const ARTICLES = wordSet('seorang para sang bapak');
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
  let end = mention.from;
  while (isTitle(block, end - 1)) end--;
  // "Presiden (Rangga Wirasena)": the name in brackets right behind the office.
  const inBrackets =
    lower[end - 1] === '(' && lower[mention.to] === ')' && headsJabatan(lower[end - 2] ?? '');
  const named = NAMED.has(lower[end - 1] ?? '');
  if (inBrackets || named) end--;
  const comma = lower[end - 1] === ',';
  if (comma) end--;
  while (isTitle(block, end - 1)) end--;
  // "Ketua penyelenggara acara ini, Rangga": the pointer is no part of the office.
  if (comma && POINTERS.has(lower[end - 1] ?? '')) end--;
  // "Menteri Imigrasi yang disorot, Sari": nor is what is said of it.
  if (comma && lower[end - 2] === 'yang') end -= 2;
  let head = -1;
  for (let at = end - 1; at >= 0 && end - at < LONGEST && sentence[at] === sentence[mention.from]; at--) {
    if (taken(block, at) || !belongs(block, at, end)) break;
    // "perintah eksekutif Presiden AS": the office begins with the capital.
    if (head === at + 1 && startsAnew(block, at)) break;
    if (headsRole(lower, at)) head = at;
    else if (head === at + 1 && JABATAN_MODIFIERS.has(lower[at]!)) head = at;
  }
  // "Finance Minister": in English the field stands before the office.
  if (head > 0 && ENGLISH_HEADS.has(lower[head]!)) head = fieldStart(block, head, taken);
  const relation = comma && !isListed(block, mention.from) ? kinBefore(block, end) : -1;
  if (relation >= 0)
    return {
      text: block.text.slice(block.tokens[relation]!.start, block.tokens[end - 1]!.end),
      from: relation,
      to: relation + 1,
      weight: 1,
    };
  if (head < 0 || OPEN_ENDS.has(lower[end - 1]!)) return undefined;
  if (JABATAN_MODIFIERS.has(lower[end - 1]!) && end - head < 2) return undefined;
  const played = mention.words.length > 1 && PLAYED.has(lower[head]!);
  if (!comma && !named && !played && isGenitive(block, head, end)) return undefined;
  // "Guru Siti, Pak Rangga, hadir": the teacher comes behind the comma.
  const next = nameBehindComma(block, mention.to);
  if (end - head === 1 && ATTENDANTS.has(lower[head]!) && next > 0 && !isListed(block, next))
    return undefined;
  // "Menurut para pengamat, Rangga …": many people's, not his.
  if (comma && MANY.has(lower[head]!)) return undefined;
  // "Saat Joni menjadi gubernur, Rangga …": the office is the one's who became it.
  if (comma && BECOMES.has(lower[head - 1] ?? '')) return undefined;
  // "Kepada wartawan Budi menolak bicara": spoken to, not the speaker's office.
  if (end - head === 1 && lower[head - 1] === 'kepada' && !isCapital(block.tokens[head]!.text))
    return undefined;
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
  !CALENDAR.has(block.lower[at]!) &&
  !/^(?:the|a|an|as|his|her|its)$/.test(block.lower[at]!);

/** Who is named by whom they work for: "Pengacara Sari, Rangga". */
const ATTENDANTS = wordSet(
  'pengacara ajudan asisten manajer sopir kuasa kerabat sahabat rekan keluarga tetangga teman guru wali dokter pengasuh',
);

/** "keluarga" behind the word for the relation: "Kuasa hukum keluarga". */
const isOfKin = (lower: string[], at: number): boolean =>
  lower[at] === 'keluarga' && (lower[at - 1] === 'hukum' || ATTENDANTS.has(lower[at - 1] ?? ''));

/** "Suami Donna, Nicky", "Kuasa hukum terdakwa, Nicky": where the word for the relation stands, or -1. */
function kinBefore({ lower, tags }: Block, end: number): number {
  let at = end - 1;
  while (tags[at]?.endsWith('PER')) at--;
  // "Kuasa hukum terdakwa Kompol Nurdin, Nicky", "Kuasa hukum keluarga korban, Nicky", "Istri almarhum, Sari".
  while (
    at > 0 &&
    ((TITLES.has(lower[at]!) && !KIN.has(lower[at]!)) || WEAK_HEADS.has(lower[at]!) || isOfKin(lower, at))
  )
    at--;
  if (at === end - 1) return -1;
  if (lower[at] === 'hukum' && /^(?:kuasa|penasihat|penasehat)$/.test(lower[at - 1] ?? '')) return at - 1;
  if (lower[at] === 'tua' && lower[at - 1] === 'orang') return at - 1;
  return KIN.has(lower[at] ?? '') || ATTENDANTS.has(lower[at] ?? '') ? at : -1;
}

/** A lower-case occupation right before a capitalised office. */
const startsAnew = ({ lower, tokens }: Block, at: number): boolean =>
  headsJabatan(lower[at]!) &&
  !JABATAN_MODIFIERS.has(lower[at]!) &&
  !isCapital(tokens[at]!.text) &&
  isCapital(tokens[at + 1]!.text);

/** "anggota dewan Budi": the member is Budi. */
const BODIES = wordSet('dewan parlemen legislatif polisi polri tni presiden menteri gubernur bupati');

/** In front of both names these are an occupation: "pelatih Rangga Wirasena"; in front of one as often another's: "pelatih Rangga". */
const PLAYED = wordSet('pelatih pemain');

/** "istri Budi", "anggota kelompok Budi": the words before the name name someone else. */
function isGenitive(block: Block, head: number, end: number): boolean {
  if (!RELATION_HEADS.has(block.lower[head]!) || BODIES.has(block.lower[head + 1] ?? '')) return false;
  return !block.tokens.slice(head + 1, end).some((token) => isCapital(token.text));
}

function isTitle({ lower, tokens }: Block, at: number): boolean {
  const word = lower[at];
  if (word === undefined) return false;
  if (word === '.') return TITLES.has(lower[at - 1] ?? '') && tokens[at]!.start === tokens[at - 1]!.end;
  if (word === ')') return lower[at - 1] === 'purn';
  if (word === '(') return lower[at + 1] === 'purn';
  if (CORPS.has(word) && TITLES.has(lower[at - 1] ?? '')) return true;
  return TITLES.has(word) && (isCapital(tokens[at]!.text) || /^dr[agsh]?$/.test(word));
}
