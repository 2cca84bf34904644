import type { AngkaKind } from '../../reading';
import { LETTERS, lowerInPlace } from '../../text/letters';
import { amountsIn, type Amount } from './amounts';
import { matchesOf } from '../../text/matches';
import { markNumerals, unmark } from '../../text/mark-numerals';
import { readNumeral, scaleOf, type Notation } from '../../text/numerals';

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
  /** Every number in it, in order. */
  amounts: Amount[];
  notation: Notation;
  published: Date | undefined;
}

export function readSource(text: string, notation: Notation, published: Date | undefined): Source {
  const lower = lowerInPlace(text);
  const marked = markNumerals(lower);
  return { text, lower, marked, amounts: amountsIn(marked), notation, published };
}

/** A round number by its suffix: "200 jutaan", "5 ribuan"; not "200 juta". */
const ABOUT_SCALE = new RegExp(`^[\\d.,]+\\s?[${LETTERS}]+an$`);

/** Matches in marked text, their groups as the text has them but in lower case. */
export function matchesIn(marked: string, form: RegExp, cue: RegExp): RegExpExecArray[] {
  const matches = matchesOf(marked, form, cue);
  for (const { groups = {} } of matches)
    for (const name in groups) if (groups[name] !== undefined) groups[name] = unmark(groups[name]);
  return matches;
}

/** Values of an amount: the lower end takes the scale of the upper one ("2,5-3 miliar"). `undefined` where a part is no number. */
export function readAmount(
  { low = '', high, an }: { low?: string | undefined; high?: string | undefined; an?: string | undefined },
  notation: Notation,
  scale = '',
): Pick<Candidate, 'value' | 'high' | 'approximation'> | undefined {
  const shared = scaleOf(low) || scaleOf(high ?? '') || scale;
  const value = readNumeral(low, notation, shared);
  if (value === undefined) return undefined;
  const top = high === undefined ? undefined : readNumeral(high, notation, scaleOf(high) || scale);
  if (high !== undefined && top === undefined) return undefined;
  return {
    value,
    ...(top === undefined ? {} : { high: top }),
    ...(an || ABOUT_SCALE.test(high ?? low) ? { approximation: 'an' } : {}),
  };
}
