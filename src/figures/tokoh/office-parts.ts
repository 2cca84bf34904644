import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import type { Block } from './block';
import { isCapital } from './capitals';
import { isVerb, STOPS } from './clause-words';
import { headsJabatan, JABATAN_MODIFIERS, WEAK_HEADS } from './jabatan-words';
import { SPEECH_VERBS } from './speech-words';
import { wordSet } from '../../text/word-set';

/** Small words an office is built with: "Kepala Dinas Perhubungan dan Kominfo", "Wakil Ketua Bidang Hukum". */
const JOINTS = wordSet(
  'dan & di of the for and bidang urusan tim hasil versi periode umum utama muda harian pusat daerah republik bagian untuk negeri salah satu pada dr',
);
/** Words that tell how an office is held: "Presiden terpilih". */
const QUALIFIERS = wordSet(
  'terpilih nonaktif non-aktif sementara demisioner definitif petahana incumbent baru lama senior junior pertama kedua',
);
/** A unit of the forces by number: "1302/Minahasa", "1302-12/Belang", "0825"; not "12/2", "2023". */
const UNIT = new RegExp(`^\\d[\\d-]*/[${CAPITALS}]|^0\\d{3}(?:-\\d{2})?$`);

/** A word in small letters: "perhubungan"; not "PT", "di". */
export const SMALL_WORD = new RegExp(`^[${LETTERS}-]{3,}$`);
/** Letters alone: "bola"; not ",", "12". */
const WORD = new RegExp(`^[${ANY_LETTERS}-]+$`);

/** Whether an office, an occupation or a part in a case begins at a token: "ketua", "saksi", "ibu rumah tangga". */
export const headsRole = (lower: readonly string[], at: number): boolean =>
  headsJabatan(lower[at] ?? '') ||
  WEAK_HEADS.has(lower[at] ?? '') ||
  (lower[at] === 'ibu' && lower[at + 1] === 'rumah' && lower[at + 2] === 'tangga');

/** Whether the token at `at` is a part of the office that ends before `end`: capitals, offices, their joints, units, plain nouns. */
export function belongs(block: Block, at: number, end: number): boolean {
  const word = block.lower[at]!;
  const { text } = block.tokens[at]!;
  if (SPEECH_VERBS.has(word)) return false;
  if (isCapital(text) || headsRole(block.lower, at) || JABATAN_MODIFIERS.has(word)) return true;
  if (word === ')' || word === '(' || word === '-' || word === '/' || word === '.')
    return insideName(block, at);
  if (word === ',' && block.lower[at + 1] === 'dan') return isCapital(block.tokens[at + 2]?.text);
  if (word === ',')
    return isCapital(block.tokens[at + 1]?.text) && block.lower.slice(at, end).includes('dan');
  if (word === 'dari' || word === 'asal') return isCapital(block.tokens[at + 1]?.text);
  if (
    QUALIFIERS.has(word) &&
    (headsJabatan(block.lower[at - 1] ?? '') || isCapital(block.tokens[at - 1]?.text))
  )
    return true;
  if (/^\d{1,3}$|^[ivx]+$/.test(word) || UNIT.test(text)) return true;
  return JOINTS.has(word) || (SMALL_WORD.test(word) && at + 1 < end + 1 && isPlainNoun(block, at));
}

/** Brackets, dashes and full stops inside an office: "(KPA)", "Sulawesi - Maluku", "St. Carolus". */
function insideName({ lower, tokens }: Block, at: number): boolean {
  if (lower[at] === ')') {
    const open = lower.lastIndexOf('(', at);
    return open >= at - 4 && isCapital(tokens[at - 1]?.text);
  }
  if (lower[at] === '(') return lower.slice(at, at + 5).includes(')');
  return lower[at] !== '.' && isCapital(tokens[at - 1]?.text) && isCapital(tokens[at + 1]?.text);
}

/** A lower-case word that an office word stands directly before: "pemain bola", "guru besar", "juru bicara". */
function isPlainNoun({ lower }: Block, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    if (lower[back] === 'dan') return false;
    if (headsRole(lower, back)) return !isVerb(lower[at]!) && !STOPS.has(lower[at]!);
    if (!WORD.test(lower[back]!) || isVerb(lower[back]!) || STOPS.has(lower[back]!)) return false;
  }
  return false;
}
