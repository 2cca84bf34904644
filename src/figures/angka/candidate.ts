import type { AngkaKind } from '../../reading';
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
  notation: Notation;
  published: Date | undefined;
}

/** Source: a digit or a letter number words begin with (the cheap test comes first), and no word, number or code runs on to the left. "12" in " 12", "(12"; not in "A12", "1.12", "SS-12". */
export const OPEN = "(?=[-\\dnsdtelofm])(?<![\\p{L}\\p{N}_@#]|[\\p{L}\\p{N}][-.,/:–’'])";
/** Source: the word or dash of a range. " hingga ", "–", " sampai dengan "; not ", ". */
export const JOIN =
  '(?:\\s?[-–—]\\s?|\\s(?:hingga|sampai|sampai dengan|hingga maksimal|sampai maksimal|s\\/d|sd|to|until)\\s)';
/** Source: a number, or two that make a range: "5", "5-10 ribu", "dua hingga tiga". */
export const AMOUNT = `(?<low>${NUMERAL})(?:${JOIN}(?<high>${NUMERAL}))?(?<an>-?an(?!\\p{L}))?`;

/** A round number by its suffix: "200 jutaan", "5 ribuan"; not "200 juta". */
const ABOUT_SCALE = /^[\d.,]+\s?\p{L}+an$/u;

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
