import { matchesOf } from '../../text/matches';
import { LETTERS } from '../../text/letters';
import { daysFrom } from './calendar';
import { type Candidate, type Source } from './candidate';

const PART = '(?:(?:awal|akhir|pertengahan|penghujung|medio|early|late|mid)\\s)';
const YEAR = '(?:1[5-9]|20)\\d\\d';
const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
};
/** "kuartal II-2026", "triwulan I tahun 2024", "Q2 2026"; not "kuartal II". */
const QUARTER = new RegExp(
  `(?<![${LETTERS}])(?:(?:kuartal|triwulan)(?:\\ske(?=-|\\s\\d))?[\\s-](?<name>i{1,3}|iv|[1-4]|pertama|kedua|ketiga|keempat)|q(?<digit>[1-4]))(?:\\s?[-/]\\s?|\\s)(?:tahun\\s)?(?<year>${YEAR})(?!\\d)`,
  'g',
);
/** What a year of its own is kept for: "tahun anggaran 2024", "tahun ajaran 2023/2024". */
const YEAR_OF = 'tahun|anggaran|ajaran|pelajaran|akademik|buku|pajak|fiskal|takwim|politik';
/** "tahun 2015", "akhir tahun 2016", "akhir 2018", "tahun 2024-2029", "tahun 2014/2015", "semester I 2026"; not "2015" alone, "UU Nomor 5 Tahun 2014". */
const WORDED = new RegExp(
  `(?<![${LETTERS}\\d]|(?:nomor|no\\.?)\\s?[\\w/.-]{1,12}\\s)(?:${PART}?(?:(?:semester\\s(?:i{1,2}|[12])[\\s-](?:tahun\\s)?)|(?:tahun|periode|musim|year)(?:\\s(?:${YEAR_OF}))?\\s)|${PART})(?<year>${YEAR})(?:\\s?[-–/]\\s?(?<last>${YEAR}|\\d\\d)|\\s(?:hingga|sampai)\\s(?:tahun\\s)?(?<until>${YEAR}))?(?![\\d.,]\\d|\\d|-an)`,
  'g',
);
/** A year behind a preposition: "pada 2017", "dibanding 2014", "sejak 1957", "2024–2029" behind one; not "Piala AFF 2020", "sebanyak 2000". */
const BARE = new RegExp(
  `(?<=(?:^|[^${LETTERS}])(?:pada|sejak|di|hingga|sampai|dari|mulai|dibanding|dibandingkan|ketimbang|untuk|per|selama|sepanjang|memasuki|menjelang|sebelum|setelah|angkatan|lulusan|kelahiran|keluaran|in|since|by|during|from|until)\\s)(?<year>${YEAR})(?:\\s?[-–]\\s?(?<last>${YEAR}))?(?![${LETTERS}\\d]|[.,/]\\d|\\s(?:ribu|juta|miliar|triliun|orang|unit|warga|kilo|meter|rupiah))`,
  'g',
);
/** The year a work or an event is dated by: "film Senja (1933)", "(2021)"; not "(1933, 5)". */
const IN_BRACKETS = new RegExp(`(?<=[${LETTERS}][”"']?\\s\\()(?<year>${YEAR})(?=\\))`, 'g');
/** The next year in a list: "2014 dan 2013", "2014, 2015"; only behind a year already found. */
const LISTED = new RegExp(
  `^(?:,\\s|\\s(?:dan|serta|atau|and)\\s|,\\s(?:dan|serta)\\s)(?<year>${YEAR})(?![${LETTERS}\\d]|[.,/-]\\d)`,
);
/** A day or year named from the publication: "kemarin", "akhir tahun lalu"; resolved only where that is known. */
const RELATIVE = new RegExp(
  `(?<![${LETTERS}-])(?:(kemarin lusa|kemarin|besok|lusa)|((?:awal|akhir|pertengahan)\\s)(?:tahun)\\s(lalu|ini|depan))(?![${LETTERS}-])`,
  'g',
);
/** "tahun 2015", "pada 2017", "semester 1-2026". */
const WORD_YEAR = /[a-z\d][\s-](?:1[5-9]|20)\d\d/;
const DAYS: Record<string, number> = { 'kemarin lusa': -2, kemarin: -1, besok: 1, lusa: 2 };
const YEARS: Record<string, number> = { lalu: -1, ini: 0, depan: 1 };

/** Years, quarters and the days a text names from its publication. */
export function findTahun({ lower, published }: Source): Candidate[] {
  const found: Candidate[] = [];
  for (const { index, 0: all, groups } of matchesOf(lower, QUARTER, /kuartal|triwulan|q\d/)) {
    const quarter = groups!['digit'] ?? QUARTERS[groups!['name']!];
    found.push({
      kind: 'tanggal',
      start: index,
      end: index + all.length,
      value: `${groups!['year']}-Q${quarter}`,
    });
  }
  for (const { index, 0: all, groups } of [
    ...matchesOf(lower, WORDED, WORD_YEAR),
    ...matchesOf(lower, BARE, WORD_YEAR),
  ]) {
    const { year = '', last, until } = groups!;
    const top = until ?? (last?.length === 2 ? year.slice(0, 2) + last : last);
    const high = top !== undefined && top > year ? { high: top } : {};
    found.push({ kind: 'tanggal', start: index, end: index + all.length, value: year, ...high });
    listed(lower, index + all.length, found);
  }
  for (const { index, groups } of matchesOf(lower, IN_BRACKETS, /\(\d{4}\)/))
    found.push({ kind: 'tanggal', start: index, end: index + 4, value: groups!['year']! });
  if (published) found.push(...findRelative(lower, published));
  return found;
}

function listed(lower: string, from: number, found: Candidate[]): void {
  let at = from;
  for (;;) {
    const match = LISTED.exec(lower.slice(at, at + 16));
    if (!match) return;
    const end = at + match[0].length;
    found.push({ kind: 'tanggal', start: end - 4, end, value: match.groups!['year']! });
    at = end;
  }
}

function findRelative(lower: string, published: Date): Candidate[] {
  return matchesOf(lower, RELATIVE, /kemarin|besok|lusa|tahun\s(?:lalu|ini|depan)/).map((match) => {
    const [all, day, , year] = match;
    const value = day ? daysFrom(published, DAYS[day]!) : String(published.getUTCFullYear() + YEARS[year!]!);
    return { kind: 'tanggal', start: match.index, end: match.index + all.length, value };
  });
}
