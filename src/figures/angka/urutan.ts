import { matchesOf } from '../../text/matches';
import { LETTERS } from '../../text/letters';
import { readNumeral, SPELLED_NUMBER } from '../../text/numerals';
import { isCapital } from '../tokoh/capitals';
import { VERBAL } from '../tokoh/clause-words';
import { JOIN } from './amounts';
import { CODE_HEADS } from './code-names';
import { matchesIn, readAmount, type Candidate, type Source } from './candidate';
import { wordSet } from '../../text/word-set';

const WORDS = 'pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh|kesebelas';
/** "ke-79", "menit ke-13", "menit ke-90+4"; not "ke 3e", "ke2". */
const NUMBERED = new RegExp(
  `(?<![${LETTERS}\\d])(?:(menit)\\s)?ke-(\\d{1,4})(?:\\+\\d{1,2})?(?![${LETTERS}\\d]|[.,]\\d|-an)`,
  'g',
);
/** "HUT ke 12", "ulang tahun yang ke 30"; not "jalan ke 3 kota". */
const NUMBERED_APART = new RegExp(
  `(?<=(?<![${LETTERS}])(?:hut|dirgahayu|milad|harlah|yang|hari|menit|anak|abad|edisi|periode|urutan|peringkat|posisi|juara|ulang tahun(?:nya)?)\\s)ke[ -]?(\\d{1,4})(?![${LETTERS}\\d]|[.,]\\d)`,
  'g',
);
/** The part of an article of law: "ayat (1) ke-1 KUHP". */
const LAW_PART = /(?:ayat|pasal)\s\(?\d+\w?\)?\s$/i;
/** "kemenangan kelima", "untuk pertama kalinya"; not "Pertama," at the start, "kedua pelaku". */
const WORDED = new RegExp(
  `(?<before>[${LETTERS}-]{1,30})\\s(?<word>${WORDS})(?<nya>nya)?(?<kali>\\skali(?:nya)?)?(?![${LETTERS}-])(?<after>\\s[${LETTERS}]{1,30})?`,
  'g',
);
/** "Pertama kali belajar", ", pertama kalinya": no word before it. */
const FIRST_TIME = new RegExp(`(?<=^|[,.;:!?"“(]\\s?)pertama\\skali(?:nya)?(?![${LETTERS}-])`, 'g');
/** "peringkat 5", "posisi ke 3", "juara 1"; not "posisi lima besar". */
const RANKED = new RegExp(
  `(?<![${LETTERS}])(?:peringkat|ranking|urutan|posisi|rangking|juara|lap|ronde)\\s(?:ke\\s)?(?<low>\\d{1,3}|${SPELLED_NUMBER})(?:${JOIN}(?<high>\\d{1,3}|${SPELLED_NUMBER}))?(?![${LETTERS}\\d%-]|[.,]\\d|\\s(?:besar|persen|kali|orang))`,
  'g',
);
/** "top 4", "delapan besar", "nomor satu"; not "Top 3 News", "kota besar". */
const AMONG_FIRST = new RegExp(
  `(?<![${LETTERS}\\d.,-])(?:top\\s(?<top>\\d{1,3}|${SPELLED_NUMBER})|(?<first>nomor\\s\\ue073\\ue061\\ue074\\ue075)|(?<low>\\d{1,2}|${SPELLED_NUMBER})\\sbesar)(?![${LETTERS}\\d-])`,
  'g',
);
/** Minutes of goals in brackets: "('36, 43)", "(82')"; not "(36, 43)". */
const MINUTES = /\(((?:['’]\d{1,3}|\d{1,3}['’])(?:,\s?['’]?\d{1,3}['’]?){0,8})\)/gu;
const MINUTE = /['’]?(\d{1,3})['’]?/g;

/** Nouns an ordinal counts, where the word behind it does not decide. */
const COUNTED = wordSet(
  'kloter peringkat posisi urutan tempat babak putaran gelombang tahap hari gol anak juara kemenangan musim laga leg periode dosis kali pertemuan kuartal semester tahun minggu pekan bulan pemain termin sesi set gim game kekalahan seri edisi vaksin',
);
const FUNCTION_WORDS = wordSet(
  'di ke dari pada untuk dengan dan dalam oleh yang antara bagi atas terhadap sejak setelah usai secara melawan kontra itu ini tersebut atau sebagai saat ketika akan telah hingga sampai setelah karena tahun adalah',
);

/** Ordinals: `ke-79`, `peringkat 5`, `kemenangan kelima`, `pertama kali`, minutes of goals. */
export function findUrutan({ text, lower, marked, notation }: Source): Candidate[] {
  const found: Candidate[] = [];
  const add = (start: number, end: number, value: number, unit?: string) =>
    found.push({ kind: 'urutan', start, end, value, ...(unit ? { unit } : {}) });
  for (const match of matchesOf(lower, NUMBERED, /ke-\d/)) {
    if (LAW_PART.test(text.slice(Math.max(0, match.index - 20), match.index))) continue;
    add(match.index, match.index + match[0].length, Number(match[2]), match[1]);
  }
  for (const match of matchesOf(lower, NUMBERED_APART, /ke[ -]?\d/))
    add(match.index, match.index + match[0].length, Number(match[1]));
  for (const match of matchesIn(
    marked,
    RANKED,
    /(?:peringkat|ranking|urutan|posisi|rangking|juara|lap|ronde)\s/,
  )) {
    const amount = readAmount(match.groups!, notation);
    const unit = match[0].split(' ')[0]!;
    const end = match.index + match[0].length;
    if (amount) found.push({ kind: 'urutan', start: match.index, end, unit, ...amount });
  }
  for (const { index, 0: all, groups } of matchesIn(marked, AMONG_FIRST, /besar|top\s|nomor\s\ue073/)) {
    const { top, first, low } = groups!;
    const rank = first === undefined ? Number(readNumeral(top ?? low!, notation)) : 1;
    const named = top !== undefined && text[index] !== 't';
    if (rank > 0 && !named && (low === undefined || rank > 1)) add(index, index + all.length, rank);
  }
  for (const match of matchesOf(text, MINUTES, /\(['’\d]/)) {
    for (const minute of match[1]!.matchAll(MINUTE)) {
      const start = match.index + 1 + minute.index;
      add(start, start + minute[0].trimEnd().length, Number(minute[1]), 'menit');
    }
  }
  for (const { index, 0: all } of matchesOf(lower, FIRST_TIME, /pertama kali/))
    add(index, index + all.length, 1, 'kali');
  for (const match of matchesOf(lower, WORDED, /pertama|ke[a-z]/)) {
    const { before = '', word = '', nya = '', kali = '', after = '' } = match.groups!;
    const start = match.index + before.length + 1;
    const end = match.index + match[0].length;
    const behind = text.slice(end - after.length, end).trim();
    if (!isOrdinal(before, text.slice(start, start + word.length), nya + kali, behind)) continue;
    // "beberapa minggu pertama": the beginning, no order.
    if (SOME.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    const ordinal = word === 'pertama' ? 1 : readNumeral(word.slice(2), notation);
    if (typeof ordinal === 'number')
      add(start, start + word.length + nya.length + kali.length, ordinal, kali ? 'kali' : before);
  }
  return found;
}

const SOME = /(?:beberapa|\d)\s$/i;

/** "kedua pelaku" means both; "gol kedua", "pertemuan pertama antara" count. */
function isOrdinal(before: string, word: string, kali: string, after: string): boolean {
  if (kali.includes('kali')) return true;
  if (COUNTED.has(before)) return true;
  if (FUNCTION_WORDS.has(before) || before === 'tingkat' || CODE_HEADS.has(before)) return false;
  // "Kelompok Pertama", "Kedua" with a capital stand in names and lists.
  if (word !== word.toLowerCase()) return false;
  // "keduanya" are both; "anak keduanya" is one.
  if (kali === 'nya' && word !== 'pertama' && before !== 'anak') return false;
  if (kali === 'nya' || (word === 'pertama' && before.length > 3 && !VERBAL.test(before))) return true;
  if (word !== 'pertama' && /^(?:me|di|ber)/.test(before)) return false;
  if (VERBAL.test(after)) return true;
  return after === '' || FUNCTION_WORDS.has(after.toLowerCase()) || isCapital(after);
}
