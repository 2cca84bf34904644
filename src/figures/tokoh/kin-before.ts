import type { Block } from './block';
import { isCapital } from './capitals';
import { INITIALS } from './initials';
import { headsJabatan, JABATAN_MODIFIERS, KIN, WEAK_HEADS } from './jabatan-words';
import { NAME_WORD } from './name-lists';
import { TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** Who is named by whom they work for: "Pengacara Sari, Rangga". */
const ATTENDANTS = wordSet(
  'pengacara ajudan asisten manajer manager saingan rival pesaing mitra kolega sopir kuasa kerabat sahabat rekan keluarga tetangga teman guru wali dokter pengasuh',
);
const COUNSEL = /^(?:kuasa|penasihat|penasehat)$/;
const LONGEST = 10;

/** Whether a lower-case word says whom somebody serves, teaches or is close to: "ajudan", "guru". */
export const attends = (word: string): boolean => ATTENDANTS.has(word);

const SERVANTS = wordSet('pengacara ajudan sopir');

/** Whether the word at `at` names somebody by another person and heads no office: "istri", "pengacara", "kuasa hukum"; not "asisten pelatih". */
export const relates = (lower: readonly string[], at: number): boolean =>
  KIN.has(lower[at] ?? '') || SERVANTS.has(lower[at] ?? '') || isCounsel(lower, at) || isHeir(lower, at);

/** The word a relation ends with: "anak", "orang tua". */
const isTo = (lower: readonly string[], at: number): boolean =>
  KIN.has(lower[at] ?? '') || (lower[at] === 'tua' && lower[at - 1] === 'orang');

const isHeir = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'ahli' && lower[at + 1] === 'waris';

const isCounsel = (lower: readonly string[], at: number): boolean =>
  COUNSEL.test(lower[at] ?? '') && lower[at + 1] === 'hukum';

/** "keluarga" behind the word for the relation: "Kuasa hukum keluarga". */
const isOfKin = (lower: readonly string[], at: number): boolean =>
  lower[at] === 'keluarga' && (lower[at - 1] === 'hukum' || ATTENDANTS.has(lower[at - 1] ?? ''));

/**
 * Where the word for a relation stands that ends before `end`, or -1: "Suami Donna, Nicky", "Kuasa hukum terdakwa, Nicky",
 * "Pengacara mantan Ketua Umum Merdeka Rangga, Nicky".
 */
export function kinBefore(block: Block, end: number, isName: (at: number) => boolean): number {
  const { lower, tags, tokens } = block;
  let at = end - 1;
  // "Adik AF, Nicky".
  while (tags[at]?.endsWith('PER') || isName(at) || (at === end - 1 && INITIALS.test(tokens[at]?.text ?? '')))
    at--;
  const named = at < end - 1;
  // "Kuasa hukum terdakwa Kompol Nurdin, Nicky", "Kuasa hukum keluarga korban, Nicky", "Istri almarhum, Sari".
  while (
    at > 0 &&
    ((TITLES.has(lower[at]!) && !KIN.has(lower[at]!)) ||
      lower[at] === 'sang' ||
      WEAK_HEADS.has(lower[at]!) ||
      isOfKin(lower, at))
  )
    at--;
  // "Orang tua siswa, Nicky", "Anak Munira, Nicky".
  if (at === end - 1 && (headsJabatan(lower[at]!) || NAME_WORD.test(tokens[at]!.text)) && isTo(lower, at - 1))
    at--;
  if (at === end - 1) return -1;
  if (lower[at] === 'hukum' && isCounsel(lower, at - 1)) return at - 1;
  if (lower[at] === 'tua' && lower[at - 1] === 'orang') return at - 1;
  if (KIN.has(lower[at] ?? '') || ATTENDANTS.has(lower[at] ?? '')) return at;
  return named ? behindOffice(block, at) : -1;
}

/** The relation before the office of the one it is to. */
function behindOffice({ lower, tokens }: Block, last: number): number {
  let office = false;
  for (let at = last; at >= Math.max(0, last - LONGEST); at--) {
    if (office && relates(lower, at)) return at;
    const head = headsJabatan(lower[at]!) || JABATAN_MODIFIERS.has(lower[at]!);
    if (!head && !isCapital(tokens[at]!.text)) return -1;
    if (head) office = true;
  }
  return -1;
}
