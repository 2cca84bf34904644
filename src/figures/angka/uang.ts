import { LETTERS } from '../../text/letters';
import { DIGITS, NUMERAL, SCALE } from '../../text/numerals';
import { AMOUNT, amountsIn, JOIN, OPEN, readAmount, type Candidate, type Source } from './candidate';

const SYMBOL = 'rp\\.?|idr|us\\$|usd|s\\$|sgd|a\\$|aud|hk\\$|rm|myr|eur|gbp|jpy|cny|sar|[$€£¥]';
/** Short scale behind a currency: "5,3 T", "12 M", "500 K"; not "5 meter". */
const SHORT_SCALE = `(?:\\s?(?:bn|mn|[mtk])(?![${LETTERS}\\d]))`;
const SIDE = `(?:${DIGITS}(?:\\s?${SCALE}|${SHORT_SCALE})?|${NUMERAL})`;
/** "Rp 5,3 triliun", "US$ 12,4 juta", "Rp 2,5-3 miliar", "Rp3 T-Rp4 T"; not "Rpm 500". */
const BEFORE = new RegExp(
  `(?<![${LETTERS}\\d])(?<symbol>${SYMBOL})\\s?(?<low>${SIDE})(?:${JOIN}(?:(?:${SYMBOL})\\s?)?(?<high>${SIDE}))?(?<an>-?an(?![${LETTERS}]))?(?:,-|,00(?!\\d))?(?![${LETTERS}\\d])`,
  'g',
);
const NAMES =
  'rupiah|dolar(?: (?:as|amerika serikat|amerika|singapura|australia|hong kong|kanada))?|dollar(?: as)?|us dollars?|dollars?|ringgit|euro|yen|yuan|won|baht|riyal|real|rubel|rupee|pound ?sterling|poundsterling|pounds?|peso|dirham|dinar|lira|francs?|franken|cents?|krona|krone|kroner|rand|dong|kyat|baht|rial|taka|bitcoin|renminbi|shekel|zloty|sen';
/** "14 ribu dolar AS", "dua juta rupiah"; not "dolar 14". */
const BEHIND = new RegExp(`${OPEN}${AMOUNT}\\s(?<name>${NAMES})(?![${LETTERS}])`, 'g');

const UNITS: Record<string, string> = {
  'rp': 'Rp', 'rp.': 'Rp', 'idr': 'Rp', 'rupiah': 'Rp', 'us$': 'US$', 'usd': 'US$', '$': 'US$', 's$': 'S$', 'sgd': 'S$', 'rm': 'RM', 'myr': 'RM',
  'ringgit': 'RM', 'eur': '€', 'euro': '€', 'gbp': '£', 'jpy': '¥', 'dolar': 'US$', 'dolar as': 'US$', 'dollar as': 'US$',
  'dolar amerika': 'US$', 'dolar amerika serikat': 'US$', 'us dollar': 'US$', 'us dollars': 'US$', 'dollar': 'US$', 'dollars': 'US$', 'dolar singapura': 'S$',
  'dolar australia': 'A$', 'a$': 'A$', 'aud': 'A$',
}; // prettier-ignore

/** A sign before a number: "Rp 5", "RM45"; "pasar" and "presentasi" pass not. */
const SIGN = /[$€£¥]|\b(?:rp|idr|usd|sgd|aud|rm|myr|eur|gbp|jpy|cny|sar)(?=[\s.\d])/;
/** A currency's name behind a space: "14 dolar". */
const NAME = new RegExp(`\\s(?:${NAMES})\\b`);

/** Sums of money, with the sign before or the name behind. The unit is the usual sign (`Rp`, `US$`), else the word itself. */
export function findUang({ text, marked, notation }: Source): Candidate[] {
  const found: Candidate[] = [];
  for (const match of [...amountsIn(marked, BEFORE, SIGN), ...amountsIn(marked, BEHIND, NAME)]) {
    const { symbol, name, low = '', high, an } = match.groups!;
    const end = match.index + match[0].length;
    const word = symbol
      ? text.slice(match.index, match.index + symbol.length)
      : text.slice(end - name!.length, end);
    const rupiah = /^(?:rp|idr)/i.test(word);
    const groups = { low: spellScale(low, rupiah), high: high && spellScale(high, rupiah), an };
    const amount = readAmount(groups, notation);
    if (!amount) continue;
    const unit = UNITS[word.toLowerCase()] ?? word;
    found.push({ kind: 'uang', start: match.index, end, unit, ...amount });
  }
  return found;
}

/** "5,3 T" → "5,3 triliun": M is miliar behind Rp and million behind other signs. */
function spellScale(text: string, rupiah: boolean): string {
  const short = /^([\d.,]+)\s?(bn|mn|[mtk])$/i.exec(text);
  if (!short) return text;
  const letter = short[2]!.toLowerCase();
  const scale = { t: 'triliun', k: 'ribu', bn: 'miliar', mn: 'juta', m: rupiah ? 'miliar' : 'juta' }[letter]!;
  return `${short[1]} ${scale}`;
}
