import type { Block, Mention } from './block';
import { isCapital } from './capitals';
import { POINTERS } from './clause-words';
import { headsJabatan, JABATAN_MODIFIERS } from './jabatan-words';
import { CORPS, TITLES } from './title-words';
import { wordSet } from '../../text/word-set';

/** "Ketua MK saat itu Rangga". */
const THEN = wordSet('saat kala waktu ketika');
/** Between occupation and name: "seorang komponis bernama Rangga". */
const NAMED = wordSet('bernama berinisial');

const RANK_WORDS = wordSet(
  'ajun komisaris besar polisi inspektur satu dua jenderal brigadir letnan kolonel muda madya laksamana marsekal',
);
const RANK_STARTS = wordSet('ajun komisaris inspektur brigadir letnan laksamana marsekal');

/** Where an office before a name would end, and what stands between. */
export interface OfficeEnd {
  /** First token behind the office. */
  end: number;
  comma: boolean;
  /** "bernama" or the like. */
  named: boolean;
}

/** The end of what may be an office in front of a name: titles, a comma, "bernama", a bracket and pointers left out. */
export function officeEnd({ block, from, to }: Mention): OfficeEnd {
  const { lower } = block;
  let end = from;
  while (isTitle(block, end - 1)) end--;
  // "Presiden (Rangga Wirasena)": the name in brackets right behind the office.
  const inBrackets = lower[end - 1] === '(' && lower[to] === ')' && headsJabatan(lower[end - 2] ?? '');
  const named = NAMED.has(lower[end - 1] ?? '');
  if (inBrackets || named) end--;
  const comma = lower[end - 1] === ',' || isDash(block, end - 1);
  if (comma) end = withoutPlaces(block, end - 1);
  while (isTitle(block, end - 1)) end--;
  end = withoutRank(lower, end);
  if (lower[end - 1] === 'itu' && THEN.has(lower[end - 2] ?? '')) end -= 2;
  // "Ketua penyelenggara acara ini, Rangga": the pointer is no part of the office.
  else if (comma && POINTERS.has(lower[end - 1] ?? '')) end--;
  // "Menteri Imigrasi yang disorot, Sari": nor is what is said of it.
  if (comma && lower[end - 2] === 'yang') end -= 2;
  return { end, comma, named };
}

const DISTRICTS = wordSet('kecamatan kec kabupaten kab kota provinsi prov desa kelurahan');
const LONGEST_PLACE = 4;

/** "Kepala Desa Sidorejo[, Kecamatan Rawa, Kabupaten Lembayung], Rangga": where the village lies is told behind it. */
function withoutPlaces({ lower, tokens }: Block, comma: number): number {
  let at = comma - 1;
  while (comma - at < LONGEST_PLACE && isCapital(tokens[at]?.text) && !DISTRICTS.has(lower[at]!)) at--;
  if (!DISTRICTS.has(lower[at] ?? '') || lower[at - 1] !== ',') return comma;
  return withoutPlaces({ lower, tokens } as Block, at - 1);
}

/** A dash between spaces, as good as a comma: "pendiri Rawa Air – Rangga". */
export const isDash = ({ lower, tokens }: Block, at: number): boolean =>
  /^[-–—]$/.test(lower[at] ?? '') && tokens[at]!.end < (tokens[at + 1]?.start ?? 0);

/** "Kabid Humas Polda [Ajun Komisaris Besar Polisi]": a rank written out, of two words at least. */
function withoutRank(lower: readonly string[], end: number): number {
  let at = end;
  while (RANK_WORDS.has(lower[at - 1] ?? '')) at--;
  while (at < end && !RANK_STARTS.has(lower[at]!)) at++;
  // "Wakil Komisaris Polisi Rangga": an office.
  return end - at > 1 && !JABATAN_MODIFIERS.has(lower[at - 1] ?? '') ? at : end;
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
