import { matchesOf } from '../../text/matches';
import { LETTERS } from '../../text/letters';
import { fullYear, isoDate, MONTH, monthNumber, nearestYear, WEEKDAY } from './calendar';
import { JOIN } from './amounts';
import type { Candidate, Source } from './candidate';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const HEAD = `(?<![${LETTERS}\\d.,/-])(?:${WEEKDAY},?\\s?(?:\\(|\\s|malam\\s\\(|pagi\\s\\(|siang\\s\\(|sore\\s\\()?|\\()?`;
/** "2 Maret 2023", "Kamis (29 Juli 2026)", "17-18 Februari", "20 Agustus hingga 6 September 2024"; not "2 Marets". */
const DAY_MONTH = new RegExp(
  `${HEAD}(?<day>${DAY})(?:\\s(?<month>${MONTH})(?:\\s(?<year>\\d{4})(?!\\d))?)?(?:${JOIN}(?<day2>${DAY}))?\\s(?<month2>${MONTH})(?:,?\\s(?<year2>\\d{4})(?!\\d))?\\)?`,
  'g',
);
/** "2 Maret 2023", one day only. */
const ONE_DAY = new RegExp(
  `${HEAD}(?<day>${DAY})\\s(?<month>${MONTH})(?:,?\\s(?<year>\\d{4})(?!\\d))?\\)?`,
  'g',
);
/** "December 20, 2021"; not "December 20". */
const MONTH_FIRST = new RegExp(
  `(?<![${LETTERS}])(?:${WEEKDAY},?\\s)?(?<month>${MONTH})\\s(?<day>${DAY})(?:st|nd|rd|th)?,\\s(?<year>\\d{4})(?!\\d)`,
  'g',
);
/** "Kamis (2/3/2023)", "(18/8)", "Senin, (20/12/2021)", "Sabtu-Minggu (5-6/8)", "Rabu 4/11/2015"; not "1/2", and no line-up "(4-2-3-1)". */
const SLASHED = new RegExp(
  `(?<![${LETTERS}\\d])(?:${WEEKDAY}(?:\\s(?:malam|pagi|siang|sore|dini hari|petang))?,?\\s?\\(?|\\((?!\\d(?:[-–]\\d){2,}(?![\\d/])))(?<day>\\d{1,2})(?:\\s?[-–]\\s?(?<day2>\\d{1,2}))?[/-](?<month>\\d{1,2})(?:[/-](?<year>\\d{2,4}))?(?!\\d)\\)?`,
  'g',
);
const PART = '(?:(?:awal|akhir|pertengahan|penghujung|medio|ujung|early|late|mid)\\s)';
/** "akhir Maret 2026", "Mei 2021 hingga Juni 2021", "bulan April hingga November 2018"; not "Mei". */
const MONTH_YEAR = new RegExp(
  `(?<![${LETTERS}\\d])${PART}?(?:bulan\\s)?(?:(?<month>${MONTH})(?:\\s(?<year>\\d{4})(?!\\d))?${JOIN})?(?<month2>${MONTH})\\s(?<year2>\\d{4})(?!\\d)`,
  'g',
);
/** A month by itself behind a word of time or before "lalu": "pada Juli", "awal Agustus", "Mei mendatang"; not "Mei" alone. */
const LONE_MONTH = new RegExp(
  `(?<![${LETTERS}\\d])(?:(?<part>${PART}(?:bulan\\s)?|bulan\\s)|(?<=(?:pada|sejak|hingga|sampai|mulai|per|di|selama|dari|dibanding|dibandingkan|sepanjang|memasuki|in|since)\\s))?(?<month>${MONTH})(?<behind>\\s(?:lalu|mendatang|nanti|tahun ini|ini))?`,
  'g',
);

// What a paragraph must hold for a form to be looked for.
/** The upper end of a range: "-18", "hingga 6". */
const RANGE = /(?:[-–—]|hingga|sampai|dengan|maksimal|s\/d|sd|to|until)\s?\d/;
/** "2 maret". */
const DIGIT_WORD = /\d\s[a-z]/;
/** "20, 2021", "20th, 2021". */
const DIGIT_COMMA_YEAR = /\d(?:st|nd|rd|th)?,\s\d{4}/;
/** "2/3", "2-3". */
const SLASH = /\d\s?[/–-]\s?\d/;
/** "maret 2026". */
const WORD_YEAR = /[a-z]\s\d{4}/;

/** One more month: "bulan Februari dan ". */
const AFTER_MONTH = new RegExp(`(?<![${LETTERS}])${MONTH}\\s(?:dan|serta)\\s$`);

type Groups = Record<string, string | undefined>;

/** Dates with a month. The year nearest to the publication is added where the text gives none and the publication is known. */
export function findTanggal({ text, lower, published }: Source): Candidate[] {
  const found: Candidate[] = [];
  const add = (match: RegExpExecArray, value: string | undefined, high?: string) => {
    if (value === undefined) return;
    const end = match.index + match[0].length;
    const closed = match[0].endsWith(')') && !match[0].includes('(') ? end - 1 : end;
    found.push({ kind: 'tanggal', start: match.index, end: closed, value, ...(high ? { high } : {}) });
  };
  const dayOf = (day: string, month: number, year: number | undefined) =>
    isoDate(year ?? nearestYear(month, Number(day), published), month, Number(day));

  for (const match of matchesOf(lower, DAY_MONTH, RANGE)) {
    const { day = '', month, year, day2, month2 = '', year2 } = match.groups as Groups;
    if (day2 === undefined) continue;
    const last = monthNumber(month2)!;
    const first = month === undefined ? last : monthNumber(month)!;
    add(match, dayOf(day, first, fullYear(year ?? year2)), dayOf(day2, last, fullYear(year2)));
  }
  for (const match of [
    ...matchesOf(lower, ONE_DAY, DIGIT_WORD),
    ...matchesOf(lower, MONTH_FIRST, DIGIT_COMMA_YEAR),
  ]) {
    const { day = '', month = '', year } = match.groups as Groups;
    add(match, dayOf(day, monthNumber(month)!, fullYear(year)));
  }
  for (const match of matchesOf(lower, SLASHED, SLASH)) {
    const { day = '', day2, month = '', year } = match.groups as Groups;
    const high = day2 === undefined ? undefined : dayOf(day2, Number(month), fullYear(year));
    add(match, dayOf(day, Number(month), fullYear(year)), high);
  }
  for (const match of matchesOf(lower, MONTH_YEAR, WORD_YEAR)) {
    const { month, year, month2 = '', year2 } = match.groups as Groups;
    const last = isoDate(fullYear(year2), monthNumber(month2)!, undefined);
    if (month === undefined) add(match, last);
    else add(match, isoDate(fullYear(year ?? year2), monthNumber(month)!, undefined), last);
  }
  for (const match of matchesOf(lower, LONE_MONTH)) addLoneMonth(match, text, add);
  return found;
}

function addLoneMonth(
  match: RegExpExecArray,
  text: string,
  add: (match: RegExpExecArray, value: string | undefined) => void,
): void {
  const { month = '', part, behind = '' } = match.groups as Groups;
  const cued =
    part !== undefined ||
    behind !== '' ||
    /(?:pada|sejak|hingga|sampai|mulai|per|dari|dibanding|dibandingkan|sepanjang|memasuki|in|since)\s$/i.test(
      text.slice(Math.max(0, match.index - 14), match.index),
    ) ||
    AFTER_MONTH.test(text.slice(Math.max(0, match.index - 20), match.index).toLowerCase());
  // "may" and "march" are English verbs, "mar" and "des" parts of names: a month's name has a capital and four letters.
  const at = match.index + match[0].indexOf(month);
  const name = text.slice(at, at + month.length);
  const small = name[0] === name[0]!.toLowerCase() && !part?.includes('bulan');
  if (!cued || name.length < 3 || small) return;
  match[0] = match[0].slice(0, match[0].length - behind.length);
  add(match, isoDate(undefined, monthNumber(month)!, undefined));
}
