import { matchesOf } from '../../text/matches';
import { ANY_LETTERS, CAPITALS, LETTERS } from '../../text/letters';
import { PERSON_CUES } from '../tokoh/person-cues';
import { behindCodeHead } from './code-names';
import { AMOUNT, amountsIn, OPEN, readAmount, type Candidate, type Source } from './candidate';

const PERIODS =
  'detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|dasawarsa|abad|musim|kuartal|triwulan|semester|windu|caturwulan|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|saat';
/** "90 menit", "dua tahun", "6 bulan"; not "tahun 2015". */
const DURASI = new RegExp(
  `${OPEN}${AMOUNT}(?:-|\\s)(?<unit>${PERIODS})(?![${LETTERS}]|\\s(?:19|20)\\d\\d(?!\\d))`,
  'g',
);
const SOME_DAY = /(?:^|\s)(?:di|pada|suatu|salah)\s$/i;
/** "berusia 34 tahun", "umur 17-20 tahun"; not "seusia". */
const USIA = new RegExp(
  `(?<![${LETTERS}])(?:berusia|usia|usianya|berumur|umur|umurnya|aged)\\s(?:(?:[${LETTERS}]{2,15}\\s){0,3}(?:sudah|telah|kini|baru|masih|mencapai|menginjak|genap|memasuki)\\s)?(?:sekitar\\s|di atas\\s|di bawah\\s|lebih dari\\s|minimal\\s|maksimal\\s)?(?<text>${AMOUNT}(?:\\s(?:tahun|bulan|thn|th)(?![${LETTERS}]))?)(?![${LETTERS}\\d]|\\s(?:abad|dekade|dasawarsa|hari|minggu|pekan))`,
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

const UNITS: [spellings: string, unit: string][] = [
  ['kilograms|kilogram|kilo|kg', 'kg'], ['grams|gram|gr', 'gram'], ['miligram|mg', 'mg'], ['metrik ton|ton|tonnes|tonne', 'ton'], ['kuintal', 'kuintal'], ['ons', 'ons'],
  ['kilometer persegi|km2|km²|km persegi', 'km²'], ['meter persegi|m2|m²', 'm²'], ['meter kubik|m3|m³', 'm³'],
  ['kilometer per jam|km/jam|kpj|km/h', 'km/jam'], ['kilometer|kilometres|kilometre|kilometers|kilometer|km', 'km'], ['sentimeter|centimeter|cm', 'cm'], ['milimeter|mm', 'mm'],
  ['meter|metres|metre|m', 'm'], ['mil|miles|mile', 'mil'], ['kaki', 'kaki'], ['inci|inch|inchi', 'inci'], ['hektare|hektar|ha', 'hektare'],
  ['liter per detik', 'liter per detik'], ['liters|liter|litres|litre|l', 'liter'], ['mililiter|ml', 'ml'], ['barel per hari', 'barel per hari'], ['barel|barrels|barrel', 'barel'],
  ['derajat celsius|derajat celcius|derajat|°c', '°C'], ['skala richter|sr|magnitudo', 'magnitudo'],
  ['megawatt|mw', 'MW'], ['gigawatt|gw', 'GW'], ['kilowatt|kw', 'kW'], ['watt', 'watt'], ['kwh', 'kWh'], ['mbps', 'Mbps'], ['gb', 'GB'], ['tb', 'TB'], ['mb', 'MB'],
  ['megapiksel|mp', 'MP'], ['mah', 'mAh'], ['hz', 'Hz'], ['cc', 'cc'], ['knot', 'knot'], ['volt', 'volt'],
]; // prettier-ignore
const unitOf = new Map(
  UNITS.flatMap(([spellings, unit]) => spellings.split('|').map((spelling) => [spelling, unit] as const)),
);
// "kaki lima" are street vendors.
const SPELLINGS = [...unitOf.keys()].join('|').replace('kaki', 'kaki(?! lima)');
/** "4 kilometer", "2.500 meter persegi", "20 liter per detik", "177 gram", "3kg"; not "4 mobil". */
const UKURAN = new RegExp(
  `${OPEN}(?<minus>minus\\s)?${AMOUNT}\\s?(?<unit>${SPELLINGS})(?:\\s?(?:\\/|per\\s)(?<per>detik|menit|jam|hari|bulan|tahun|kapita|orang|hektare))?(?![${LETTERS}\\d])`,
  'g',
);
/** "magnitudo 5,6", "M 5,6"; not "magnitudo besar". */
const MAGNITUDO = new RegExp(
  `(?<![${ANY_LETTERS}\\d])(?:[Mm]agnitudo|M)\\s?(\\d[.,]\\d)(?![\\d.,]\\d|\\d|\\s(?:ribu|juta|miliar))`,
  'g',
);

/** Ages: behind "berusia", or in brackets behind a name. The unit is the word given, years where there is none. */
export function findUsia({ text, lower, marked, notation }: Source): Candidate[] {
  const worded = amountsIn(marked, USIA, USIA_CUE).flatMap((match): Candidate[] => {
    const amount = readAmount(match.groups!, notation);
    const end = match.index + match[0].length;
    const years = Number(amount?.value);
    if (!amount || years > 120) return [];
    const unit = /bulan$/i.test(match[0]) ? 'bulan' : 'tahun';
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

/** Spans of time: "90 menit", "dua tahun". */
export function findDurasi({ text, marked, notation }: Source): Candidate[] {
  return amountsIn(marked, DURASI).flatMap((match) => {
    const amount = readAmount(match.groups!, notation);
    const unit = match.groups!['unit']!;
    // "satu musim", "satu pekan" name a season, not its length; a year before "tahun" is no length either.
    if (!amount || behindCodeHead(text, match.index)) return [];
    if (amount.value === 1 && !/^(?:menit|jam|hari|bulan|tahun)$/.test(unit)) return [];
    // "suatu saat di satu hari nanti": some day, not a day's length.
    if (amount.value === 1 && SOME_DAY.test(text.slice(Math.max(0, match.index - 8), match.index))) return [];
    return [{ kind: 'durasi', start: match.index, end: match.index + match[0].length, unit, ...amount }];
  });
}

/** Measures with a physical unit, and strengths of earthquakes. */
export function findUkuran({ text, marked, notation }: Source): Candidate[] {
  const measured = amountsIn(marked, UKURAN).flatMap((match): Candidate[] => {
    const { unit: word = '', per, minus } = match.groups!;
    const amount = readAmount(match.groups!, notation);
    // "setiap satu liter": the unit of a rate, no amount.
    if (!amount || match.groups!['low'] === 'satu') return [];
    const base = unitOf.get(word) ?? word;
    const unit = per ? `${base} per ${per}` : base;
    const value = minus ? -Number(amount.value) : amount.value!;
    return [
      { ...amount, kind: 'ukuran', start: match.index, end: match.index + match[0].length, unit, value },
    ];
  });
  const quakes = matchesOf(text, MAGNITUDO, /m(?:agnitudo)?\s?\d[.,]\d/i).map((match): Candidate => {
    const end = match.index + match[0].length;
    const value = Number(match[1]!.replace(',', '.'));
    return { kind: 'ukuran', start: match.index, end, value, unit: 'magnitudo' };
  });
  return [...quakes, ...measured];
}
