import { matchesOf } from '../../text/matches';
import { LETTERS } from '../../text/letters';
import type { Candidate, Source } from './candidate';

const YEAR = '(?:19|20)\\d\\d';
/** Two years and a dash, nothing running on: "RAD 2025–2029", "kurun waktu 1945-1949"; not "1945-1949-2", "2.019-2.024". */
const RANGE = new RegExp(
  `(?<=^|[\\s(])(?<year>${YEAR})\\s?[-–]\\s?(?<last>${YEAR})(?![${LETTERS}\\d]|[-–.,/]\\d)`,
  'g',
);
/** Words before a number that make it an amount or a code. */
const AMOUNTS =
  'sebanyak|sekitar|hampir|mencapai|sebesar|senilai|seharga|lebih|kurang|dari|nomor|kode|harga|seri|tipe|model|sejumlah|total|minimal|maksimal|menjadi|berjumlah|jumlahnya|ratusan|ribuan|hingga|sampai|antara|setiap|nyaris|sekira|edisi|versi|pasal|nilai|angka|dengan|yang|juta|ribu';
/** A year behind a noun, the sentence going on about something else: "pendapatan 1989 sebesar", "juara dunia 1993 di"; not "Piala Lumar 2020", "jumlah 2015 orang". */
const BEHIND_NOUN = new RegExp(
  `(?<=\\s(?!(?:${AMOUNTS})\\s)[${LETTERS}]{4,}\\s)(?<year>${YEAR})(?=\\s(?:di|dari|ke|sebesar|mencapai|yang|ini|lalu|silam|mendatang|akan|dan|untuk|pada|naik|turun|dengan|adalah|telah|sudah|itu|hingga|oleh|sebagai|dalam|menjadi|tersebut)(?![${LETTERS}])|[.,;)!?"”](?!\\d)|$)`,
  'g',
);
/** "tahun 1970-an", "era 60-an", "tahun 70 sampai 80an", "pertengahan 2000-an"; not "200-an orang", "usia 70-an". */
const DECADE = new RegExp(
  `(?<![${LETTERS}])(?:(?:(?:awal|akhir|pertengahan|penghujung)\\s)?(?:tahun|era|dekade)\\s|(?:awal|akhir|pertengahan|penghujung)\\s|(?:pada|sejak|hingga|sampai)\\s(?=(?:19|20)\\d0))(?:(?<from>(?:19|20)?\\d0)(?:-?an)?\\s?(?:hingga|sampai|dan|-|–)\\s)?(?<decade>(?:19|20)?\\d0)-?an(?![${LETTERS}])`,
  'g',
);

/** Years without a word before them that says so, and decades by the year they begin with. Sources: how news writes them. */
export function findLooseYears({ text, lower }: Source): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: all, groups } of matchesOf(lower, RANGE, /\d{4}\s?[-–]\s?\d{4}/)) {
    const { year = '', last = '' } = groups!;
    if (last > year)
      found.push({ kind: 'tanggal', start: index, end: index + all.length, value: year, high: last });
  }
  for (const { index, groups } of matchesOf(lower, BEHIND_NOUN, /[a-z]\s(?:19|20)\d\d/)) {
    const before = text.slice(0, index).trimEnd();
    const word = before.slice(before.lastIndexOf(' ') + 1);
    // "Piala 2020" is a name's.
    if (word === word.toLowerCase())
      found.push({ kind: 'tanggal', start: index, end: index + 4, value: groups!['year']! });
  }
  for (const { index, 0: all, groups } of matchesOf(lower, DECADE, /\d0-?an/)) {
    const { from, decade = '' } = groups!;
    const high = from === undefined ? {} : { high: fullDecade(decade) };
    const start = index + (LEADS.exec(all)?.[0].length ?? 0);
    found.push({
      kind: 'tanggal',
      start,
      end: index + all.length,
      value: fullDecade(from ?? decade),
      ...high,
    });
  }
  return found;
}

/** Words that lead to a decade and are no part of it: "sejak ". */
const LEADS = /^(?:pada|sejak|hingga|sampai)\s/;

/** "70" → "1970". */
const fullDecade = (digits: string): string => (digits.length === 2 ? `19${digits}` : digits);
