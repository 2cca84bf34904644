import type { AngkaKind } from '../../reading';
import { LETTERS, lowerInPlace } from '../../text/letters';
import { matchesOf } from '../../text/matches';
import { markNumerals, unmark } from '../../text/mark-numerals';
import { NUMERAL, readNumeral, scaleOf, type Notation } from '../../text/numerals';

/** A number found in a paragraph, before it is weighed and labelled. Offsets are UTF-16. */
export interface Candidate {
  kind: AngkaKind;
  start: number;
  end: number;
  value?: number | string;
  high?: number | string;
  unit?: string;
  approximation?: string;
}

/** What a finder may look at: the paragraph, how its language writes decimals, the day of publication. */
export interface Source {
  text: string;
  /** The same at the same offsets: in lower case, and that with its number words marked (see `markNumerals`). */
  lower: string;
  marked: string;
  notation: Notation;
  published: Date | undefined;
}

export function readSource(text: string, notation: Notation, published: Date | undefined): Source {
  const lower = lowerInPlace(text);
  return { text, lower, marked: markNumerals(lower), notation, published };
}

// The forms below are for marked text.
/** Source: a digit, a number word or "minus" (the cheap test comes first), and no word, number or code runs on to the left. "12" in " 12", "(12"; not in "A12", "1.12", "SS-12". */
export const OPEN = `(?=[-\\d\\ue000-\\ue07fm])(?<![${LETTERS}\\d_@#]|[${LETTERS}\\d][-.,/:–’'])`;
/** Source: the word or dash of a range. " hingga ", "–", " sampai dengan "; not ", ". */
export const JOIN =
  '(?:\\s?[-–—]\\s?|\\s(?:hingga|sampai|sampai dengan|hingga maksimal|sampai maksimal|s\\/d|sd|to|until)\\s)';
/** Source: a number, or two that make a range: "5", "5-10 ribu", "dua hingga tiga". */
export const AMOUNT = `(?<low>${NUMERAL})(?:${JOIN}(?<high>${NUMERAL}))?(?<an>-?an(?![${LETTERS}]))?`;

/** A round number by its suffix: "200 jutaan", "5 ribuan"; not "200 juta". */
const ABOUT_SCALE = new RegExp(`^[\\d.,]+\\s?[${LETTERS}]+an$`);

/** A digit or a number word: "12", "puluh"; not "Jakarta". */
export const NUMERIC = /[\d\ue000-\ue07f]/;

/** Matches in marked text, their groups as the text has them but in lower case. */
export function amountsIn(marked: string, form: RegExp, cue = NUMERIC): RegExpExecArray[] {
  const matches = matchesOf(marked, form, cue);
  for (const { groups = {} } of matches)
    for (const name in groups) if (groups[name] !== undefined) groups[name] = unmark(groups[name]);
  return matches;
}

/** Values of `AMOUNT`: the lower end takes the scale of the upper one ("2,5-3 miliar"). `undefined` where a part is no number. */
export function readAmount(
  groups: Record<string, string | undefined>,
  notation: Notation,
  scale = '',
): Pick<Candidate, 'value' | 'high' | 'approximation'> | undefined {
  const { low = '', high } = groups;
  const shared = scaleOf(low) || scaleOf(high ?? '') || scale;
  const value = readNumeral(low, notation, shared);
  if (value === undefined) return undefined;
  const top = high === undefined ? undefined : readNumeral(high, notation, scaleOf(high) || scale);
  if (high !== undefined && top === undefined) return undefined;
  return {
    value,
    ...(top === undefined ? {} : { high: top }),
    ...(groups['an'] || ABOUT_SCALE.test(high ?? low) ? { approximation: 'an' } : {}),
  };
}
