import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import { matchesOf } from '../../text/matches';
import { PERSON_CUES } from '../tokoh/person-cues';
import { AMOUNT } from './amounts';
import { matchesIn, readAmount, type Candidate, type Source } from './candidate';

/** "berusia 34 tahun", "umur 17-20 tahun", "berumur 4 abad"; not "seusia". */
const USIA = new RegExp(
  `(?<![${LETTERS}])(?:berusia|usia|usianya|berumur|umur|umurnya|aged)\\s(?:(?:[${LETTERS}]{2,15}\\s){0,3}(?:sudah|telah|kini|baru|masih|mencapai|menginjak|genap|memasuki)\\s)?(?:sekitar\\s|di atas\\s|di bawah\\s|lebih dari\\s|minimal\\s|maksimal\\s)?(?<text>${AMOUNT}(?:\\s(?:tahun|bulan|thn|th|abad)(?![${LETTERS}]))?)(?![${LETTERS}\\d]|\\s(?:dekade|dasawarsa|hari|minggu|pekan))`,
  'g',
);
/** "berusia 34", "umur sekitar 17"; not "manusia". */
const USIA_CUE = /(?:usia|umur|usianya|umurnya|aged)\s/;
/** An age behind a word for a person, or between commas behind a name: "pria 40 tahun", "Sari, 36 tahun,"; not "sejak 40 tahun". */
const USIA_OF_PERSON = new RegExp(
  `(?<=(?:(?<![${ANY_LETTERS}])(?:[Pp]ria|[Ww]anita|[Pp]erempuan|[Ll]elaki|[Ll]aki-laki|[Rr]emaja|[Pp]emuda|[Pp]emudi|[Gg]adis|[Bb]ocah|[Bb]alita|[Kk]akek|[Nn]enek|[Ll]ansia|[Ii]bu|[Aa]yah|[Aa]ktor|[Aa]ktris|[Pp]emain|[Pp]enyanyi|[Pp]elatih|[Kk]iper|[Bb]ek|[Ss]triker|[Gg]elandang|[Pp]embalap|[Pp]etenis|[Aa]tlet|[Ww]arga)\\s|[${CAPITALS}][${ANY_LETTERS}.'’]{0,20},\\s))(\\d{1,3}) (?:tahun|thn)(?![${ANY_LETTERS}])(?!\\s(?:lalu|penjara|terakhir|kemudian|silam))`,
  'g',
);
/** "Sari Dewi, 34, warga desa"; not "Pasal 5, 34, 40". */
const USIA_BETWEEN_COMMAS = new RegExp(
  `(?<=(?<![${ANY_LETTERS}])[${CAPITALS}][${LETTERS}][${ANY_LETTERS}.'’]{0,18},\\s)([1-9]\\d)(?=,\\s[${ANY_LETTERS}])`,
  'g',
);
/** "a 12-year-old boy"; not "12-year sentence". */
const YEAR_OLD = new RegExp(`(?<![${LETTERS}\\d.,-])(\\d{1,3})-year-old(?![${LETTERS}])`, 'g');
/** An age behind a name or initials: "Faisal (37)", "N (35 tahun)"; not "warga (37)", "Jakarta (2024)". */
const USIA_BEHIND_NAME = new RegExp(
  `(?<=(?:^|[^${ANY_LETTERS}])[${CAPITALS}][${ANY_LETTERS}.'’]{0,20},?\\s)\\((\\d{1,2})(?:\\s?(?:tahun|thn|th)\\.?)?\\)`,
  'g',
);

/** Ages: behind "berusia", or in brackets behind a name. The unit is the word given, years where there is none. */
export function findUsia({ text, lower, marked, notation }: Source): Candidate[] {
  const worded = matchesIn(marked, USIA, USIA_CUE).flatMap((match): Candidate[] => {
    const amount = readAmount(match.groups!, notation);
    const end = match.index + match[0].length;
    const years = Number(amount?.value);
    const told = /(?:tahun|bulan|abad)$/.exec(match[0])?.[0];
    // "berusia 2015": a year without its word.
    if (!amount || (!told && years > 120)) return [];
    const unit = told ?? 'tahun';
    return [{ kind: 'usia', start: end - match.groups!['text']!.length, end, unit, ...amount }];
  });
  const aged = [
    ...matchesOf(text, USIA_BEHIND_NAME, /\(\d/),
    ...matchesOf(text, USIA_OF_PERSON, /\d t(?:ahu|h)n/),
    ...matchesOf(lower, YEAR_OLD, /\d-year-old/),
    ...matchesOf(text, USIA_BETWEEN_COMMAS, /, \d\d,/),
  ];
  const bracketed = aged
    .filter((match) => isPersons(match, text))
    .map((match): Candidate => {
      const end = match.index + match[0].length;
      return { kind: 'usia', start: match.index, end, value: Number(match[1]), unit: 'tahun' };
    });
  return [...worded, ...bracketed.filter(({ value }) => value !== 0 && Number(value) <= 120)];
}

/** Whether letters before a bracketed age are a person's: "korban MDS (17)", "Sari (3)"; not "Program KJP (25)", "Grup B (3)". */
function isPersons(match: RegExpExecArray, text: string): boolean {
  if (!match[0].startsWith('(')) return true;
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, match.index - 40), match.index));
  if (!before) return true;
  const { cue = '', letters = '' } = before.groups!;
  if (letters.length < 3) return match[1]!.length > 1 || cue.toLowerCase() === 'berinisial';
  return PERSON_CUES.has(cue.toLowerCase()) || cue.toLowerCase() === 'berinisial';
}
/** The word before all-capital letters, and the letters: "korban MDS ". */
const LETTERS_BEFORE = new RegExp(`(?:(?<cue>[${ANY_LETTERS}]+|,)\\s)?(?<letters>[${CAPITALS}]{1,6}),?\\s$`);
