import { LETTERS } from '../../text/letters';
import { unmark } from '../../text/mark-numerals';
import { NUMERAL } from '../../text/numerals';
import { JOIN, readBehind } from './amounts';
import { readAmount, type Candidate, type Source } from './candidate';

const STARTS = /^(?:%|persen|prosen|per|percent|peratus)/;
const SIGN = `(?:\\s?%|\\s?(?:persen|prosen|per cent|percent|peratus)(?![${LETTERS}]))`;
/** Behind a number, "%", " persen", "% hingga 12%"; not " persentase". */
const PERSEN = new RegExp(`${SIGN}(?:${JOIN}(?<high>${NUMERAL})${SIGN})?`, 'y');
/** "minus 0,3", " -5"; not "10-5", which is a range, nor "plus minus 1". */
const MINUS = new RegExp(`(?:(?<!plus\\s)minus\\s|(?<![${LETTERS}\\d])-)$`);

/** Shares in per cent; "minus" or its sign makes the value negative. */
export function findPersen({ lower, marked, amounts, notation }: Source): Candidate[] {
  return amounts.flatMap((amount): Candidate[] => {
    const match = STARTS.test(amount.next) ? readBehind(PERSEN, marked, amount) : null;
    if (!match) return [];
    const behind = match.groups!['high'];
    const values = readAmount(behind ? { ...amount, high: unmark(behind) } : amount, notation);
    if (!values) return [];
    const minus = MINUS.exec(lower.slice(Math.max(0, amount.start - 12), amount.start))?.[0] ?? '';
    const value = minus ? -Number(values.value) : values.value!;
    const end = amount.end + match[0].length;
    return [{ ...values, kind: 'persen', start: amount.start - minus.length, end, unit: '%', value }];
  });
}
