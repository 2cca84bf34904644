import { ANY_LETTERS } from './letters';

/** Which sign parts the decimals: a comma in Indonesian, a full stop in Malay and English. */
export type Notation = 'comma' | 'point';

const DIGIT_WORDS: Record<string, number> = {
  nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, lapan: 8, sembilan: 9,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const TENS_WORDS: Record<string, number> = { puluh: 10, ratus: 100, hundred: 100 };
/** Powers of ten of the scale words; "milyar", "milliar" and "trilyun" are common spellings. */
const SCALE_POWERS: Record<string, number> = {
  ribu: 3, rb: 3, thousand: 3, juta: 6, jt: 6, million: 6, miliar: 9, milyar: 9, milliar: 9, milliard: 9, billion: 9,
  bilion: 9, triliun: 12, trilyun: 12, trillion: 12, trilion: 12,
}; // prettier-ignore

const ONES = ['sepuluh', 'sebelas', 'seratus', 'seribu', 'sejuta'];
/** Words a number begins with: "dua", "seratus"; not "puluh". */
export const OPENING_WORDS: ReadonlySet<string> = new Set([...Object.keys(DIGIT_WORDS), ...ONES]);
/** Words it goes on with: "puluh", "juta", "setengah"; not "jutaan". */
export const FOLLOWING_WORDS: ReadonlySet<string> = new Set([
  ...OPENING_WORDS,
  ...Object.keys(TENS_WORDS),
  'belas',
  'ribu',
  'juta',
  'miliar',
  'milyar',
  'triliun',
  'thousand',
  'million',
  'billion',
  'setengah',
]);
/** Scale words behind digits: "triliun", "rb", "jutaan"; not "jutawan". */
export const SCALE_WORDS: ReadonlySet<string> = new Set(
  Object.keys(SCALE_POWERS).flatMap((word) => [word, `${word}an`]),
);

// The forms below are for text that `markNumerals` has been over.
/** Source of a scale word behind digits. */
export const SCALE = '[\\ue100-\\ue17f]+';
/** Source of a number in digits: "1.250.000", "12,5", "7"; not "1.2.3.4" as a whole. */
export const DIGITS =
  '(?:\\d{1,3}(?:[.,]\\d{3}){1,6}(?!\\d)(?:[.,]\\d{1,4}(?!\\d))?|\\d{1,15}(?:[.,]\\d{1,6})?)';
/** Source of a number in words: "dua puluh tiga", "seratus"; not "keduanya". */
export const SPELLED_NUMBER = '[\\ue000-\\ue07f]+';
/** Source of a number with its scale word: "5,3 triliun", "144 Milliar", "dua ratus ribu", "500-an". */
export const NUMERAL = `(?:${DIGITS}(?:\\s?${SCALE})?|${SPELLED_NUMBER})`;

/** Digits and a scale: "5,3 triliun", "200 jutaan", "1.250"; not "dua puluh". */
const WRITTEN = new RegExp(`^([\\d.,]+)\\s*([${ANY_LETTERS}]+?)?(?:an)?$`);
/** Digits in threes: "1.250.000", "1,250"; not "12.50". */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a number in digits or words, scale word included. `scale` is used where the text has none ("2,5" in "2,5-3 miliar").
 * Exact: whole numbers a double cannot hold come as a string of digits. `undefined` where the words are no number.
 */
export function readNumeral(text: string, notation: Notation, scale = ''): number | string | undefined {
  const written = WRITTEN.exec(text.trim());
  if (!written) return readWords(text);
  const power = SCALE_POWERS[(written[2] ?? scale).toLowerCase()] ?? 0;
  return shift(plainDigits(written[1]!, notation), power);
}

/** The word a number ends with: "juta" of "3 juta"; not "3". */
const LAST_WORD = /[^\s\d.,-]+$/;

/** The scale word at the end of a number, empty where there is none: "juta" of "3 juta". */
export function scaleOf(text: string): string {
  const last = LAST_WORD.exec(text.trim())?.[0].toLowerCase().replace(/an$/, '') ?? '';
  return last in SCALE_POWERS ? last : '';
}

/** "1.250,5" → "1250.5". */
function plainDigits(digits: string, notation: Notation): string {
  const decimal = decimalSign(digits, notation);
  const at = decimal ? digits.lastIndexOf(decimal) : digits.length;
  const whole = digits.slice(0, at).replace(/[.,]/g, '');
  return at < digits.length ? `${whole}.${digits.slice(at + 1)}` : whole;
}

function decimalSign(digits: string, notation: Notation): string | undefined {
  const signs = digits.replace(/\d/g, '');
  if (signs === '') return undefined;
  const last = signs.at(-1)!;
  if (signs.length > 1) return signs.indexOf(last) === signs.length - 1 ? last : undefined;
  if (last === (notation === 'comma' ? ',' : '.')) return last;
  // The other sign groups thousands, unless no thousand is there: "5.3 juta", "0.125".
  return GROUPED.test(digits) && !digits.startsWith('0') ? undefined : last;
}

function shift(plain: string, power: number): number | string {
  const value = Number(`${plain}e${power}`);
  if (Number.isSafeInteger(value) || value < Number.MAX_SAFE_INTEGER) return value;
  const [whole = '', part = ''] = plain.split('.');
  return BigInt(whole + part.padEnd(power, '0').slice(0, power)).toString();
}

function readWords(text: string): number | undefined {
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  for (const word of text
    .toLowerCase()
    .trim()
    .split(/[\s-]+/)) {
    const one = /^se(?:puluh|belas|ratus|ribu|juta)$/.test(word);
    const name = one ? word.slice(2) : word;
    if (one) {
      if (digit !== undefined) return undefined;
      digit = 1;
    }
    const units = DIGIT_WORDS[name];
    const tens = TENS_WORDS[name];
    const power = SCALE_POWERS[name];
    if (units !== undefined) {
      if (digit !== undefined && digit < 20) return undefined;
      digit = (digit ?? 0) + units;
    } else if (name === 'belas') {
      part += 10 + (digit ?? 0);
      digit = undefined;
    } else if (tens !== undefined) {
      part += tens * (digit ?? 1);
      digit = undefined;
    } else if (power !== undefined) {
      total += (part + (digit ?? 0) || 1) * 10 ** power;
      part = 0;
      digit = undefined;
    } else if (name === 'setengah') part += 0.5;
    else return undefined;
  }
  return total + part + (digit ?? 0);
}
