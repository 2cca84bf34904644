import { LETTERS } from '../../text/letters';
import { DIGITS, SCALE, SPELLED_NUMBER } from '../../text/numerals';
import { firstWords, JOIN, readBehind } from './amounts';
import { matchesIn, readAmount, type Candidate, type Source } from './candidate';

const SYMBOL = 'rp\\.?|idr|us\\$|usd|s\\$|sgd|a\\$|aud|hk\\$|rm|myr|eur|gbp|jpy|cny|sar|[$€£¥]';
/** Short scale behind a currency: "5,3 T", "12 M", "500 K"; not "5 meter". */
const SHORT_SCALE = `(?:\\s?(?:bn|mn|[mtk])(?![${LETTERS}\\d]))`;
const SIDE = `(?:${DIGITS}(?:\\s?${SCALE}|${SHORT_SCALE})?|${SPELLED_NUMBER})`;
/** "Rp 5,3 triliun", "US$ 12,4 juta", "Rp 2,5-3 miliar", "Rp3 T-Rp4 T"; not "Rpm 500". */
const BEFORE = new RegExp(
  `(?<![${LETTERS}\\d])(?<symbol>${SYMBOL})\\s?(?<low>${SIDE})(?:${JOIN}(?:(?:${SYMBOL})\\s?)?(?<high>${SIDE}))?(?<an>-?an(?![${LETTERS}]))?(?:,-|,00(?!\\d))?(?![${LETTERS}\\d])`,
  'g',
);
const NAMES =
  'rupiah|dolar(?: (?:as|amerika serikat|amerika|singapura|australia|hong kong|kanada))?|dollar(?: as)?|us dollars|us dollar|dollars|dollar|ringgit|euro|yen|yuan|won|baht|riyal|real|rubel|rupee|pound ?sterling|poundsterling|pound|pounds|peso|dirham|dinar|lira|franc|francs|franken|cent|cents|krona|krone|kroner|rand|usd|sgd|aud|myr|dong|kyat|baht|rial|taka|bitcoin|renminbi|shekel|zloty|sen';
const STARTS = firstWords(NAMES);
/** Behind a number, " dolar AS", " rupiah"; not " dolanan". */
const NAME = new RegExp(`\\s(?<name>${NAMES})(?![${LETTERS}])`, 'y');

const UNITS: Record<string, string> = {
  'rp': 'Rp', 'rp.': 'Rp', 'idr': 'Rp', 'rupiah': 'Rp', 'us$': 'US$', 'usd': 'US$', '$': 'US$', 's$': 'S$', 'sgd': 'S$', 'rm': 'RM', 'myr': 'RM',
  'ringgit': 'RM', 'eur': '€', 'euro': '€', 'gbp': '£', 'jpy': '¥', 'dolar': 'US$', 'dolar as': 'US$', 'dollar as': 'US$',
  'dolar amerika': 'US$', 'dolar amerika serikat': 'US$', 'us dollar': 'US$', 'us dollars': 'US$', 'dollar': 'US$', 'dollars': 'US$', 'dolar singapura': 'S$',
  'dolar australia': 'A$', 'a$': 'A$', 'aud': 'A$',
}; // prettier-ignore

/** A sign before a number: "Rp 5", "RM45"; "pasar" and "presentasi" pass not. */
const SIGN = /[$€£¥]|\b(?:rp|idr|usd|sgd|aud|rm|myr|eur|gbp|jpy|cny|sar)(?=[\s.\d])/;
/** Sums of money, with the sign before or the name behind. The unit is the usual sign (`Rp`, `US$`), else the word itself. */
export const findUang = (source: Source): Candidate[] => [...findSigned(source), ...findNamed(source)];

function findSigned({ text, marked, notation }: Source): Candidate[] {
  return matchesIn(marked, BEFORE, SIGN).flatMap((match): Candidate[] => {
    const { symbol = '', low = '', high, an } = match.groups!;
    const rupiah = /^(?:rp|idr)/.test(symbol);
    const sides = { low: spellScale(low, rupiah), high: high && spellScale(high, rupiah), an };
    const values = readAmount(sides, notation);
    const written = text.slice(match.index, match.index + symbol.length);
    return values
      ? [
          {
            kind: 'uang',
            start: match.index,
            end: match.index + match[0].length,
            unit: unitOf(written),
            ...values,
          },
        ]
      : [];
  });
}

function findNamed({ text, marked, amounts, notation }: Source): Candidate[] {
  return amounts.flatMap((amount): Candidate[] => {
    const match = STARTS.has(amount.next) ? readBehind(NAME, marked, amount) : null;
    const values = match && readAmount(amount, notation);
    if (!values) return [];
    const end = amount.end + match[0].length;
    return [
      { kind: 'uang', start: amount.start, end, unit: unitOf(text.slice(amount.end + 1, end)), ...values },
    ];
  });
}

const unitOf = (written: string): string => UNITS[written.toLowerCase()] ?? written;

/** "5,3 T" → "5,3 triliun": M is miliar behind Rp and million behind other signs. */
function spellScale(text: string, rupiah: boolean): string {
  const short = /^([\d.,]+)\s?(bn|mn|[mtk])$/i.exec(text);
  if (!short) return text;
  const letter = short[2]!.toLowerCase();
  const scale = { t: 'triliun', k: 'ribu', bn: 'miliar', mn: 'juta', m: rupiah ? 'miliar' : 'juta' }[letter]!;
  return `${short[1]} ${scale}`;
}
