import { LETTERS } from '../../text/letters';
import { compiled, matchesOf } from '../../text/matches';
import { unmark } from '../../text/mark-numerals';
import { NUMERAL } from '../../text/numerals';

/** A number as the text writes it, or two that make a range, before it is known what it counts. Offsets are UTF-16. */
export interface Amount {
  start: number;
  end: number;
  /** In lower case: "2,5", "dua puluh"; the upper end only where there is a range. */
  low: string;
  high?: string;
  /** The suffix of a round number: "500-an". */
  an?: string;
  /** The word or sign right behind, one space or hyphen between: "persen", "%", "kg"; '' before anything else. */
  next: string;
}

/** Source: no word, number or code runs on to the left. "12" in " 12", "(12"; not in "A12", "1.12", "SS-12". */
const OPEN = `(?<![${LETTERS}\\d_@#]|[${LETTERS}\\d][-.,/:–’'])`;
/** Source: the word or dash of a range. " hingga ", "–", " sampai dengan "; not ", ". */
export const JOIN =
  '(?:\\s?[-–—]\\s?|\\s(?:hingga|sampai|sampai dengan|hingga maksimal|sampai maksimal|s\\/d|sd|to|until)\\s)';
/** Source: a number, or two that make a range: "5", "5-10 ribu", "dua hingga tiga". */
export const AMOUNT = `(?<low>${NUMERAL})(?:${JOIN}(?<high>${NUMERAL}))?(?<an>-?an(?![${LETTERS}]))?`;
/** In marked text, see `markNumerals`; the cheap test for a digit or number word comes first. */
const EACH = new RegExp(`(?=[\\d\\ue000-\\ue07f])${OPEN}${AMOUNT}(?=[\\s-]?(?<next>[${LETTERS}%°]*))`, 'g');
/** A digit or a number word: "12", "puluh"; not "Jakarta". */
const NUMERIC = /[\d\ue000-\ue07f]/;

/** Every number of a paragraph, given with its number words marked: the finders look at what stands behind each. */
export const amountsIn = (marked: string): Amount[] =>
  matchesOf(marked, EACH, NUMERIC).map(({ index, 0: all, groups = {} }) => ({
    start: index,
    end: index + all.length,
    low: unmark(groups['low'] ?? ''),
    next: groups['next'] ?? '',
    ...(groups['high'] === undefined ? {} : { high: unmark(groups['high']) }),
    ...(groups['an'] === undefined ? {} : { an: groups['an'] }),
  }));

/** What a sticky form reads of marked text right behind a number; `null` where it does not match there. */
export function readBehind(form: RegExp, marked: string, { end }: Amount): RegExpExecArray | null {
  compiled(form).lastIndex = end;
  return form.exec(marked);
}

/** The first words of what a form alternates between: only an amount with one of them behind is worth running it. */
export const firstWords = (alternatives: string): ReadonlySet<string> =>
  new Set(alternatives.split('|').map((one) => FIRST_WORD.exec(one)?.[0] ?? one));
/** "km" of "km persegi", "m" of "m2". */
const FIRST_WORD = new RegExp(`^[${LETTERS}%°]+`);
