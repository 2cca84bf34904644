import { LETTERS } from '../../text/letters';
import { NUMERAL } from '../../text/numerals';
import { amountsIn, JOIN, OPEN, readAmount, type Candidate, type Source } from './candidate';

const SIGN = `(?:\\s?%|\\s?(?:persen|prosen|per cent|percent|peratus)(?![${LETTERS}]))`;
/** "12,5 persen", "10-20%", "minus 0,3 persen", "10% hingga 12%"; not "persentase 5". */
const PERSEN = new RegExp(
  `${OPEN}(?<minus>minus\\s|-)?(?<low>${NUMERAL})(?:${SIGN}?${JOIN}(?<high>${NUMERAL}))?${SIGN}`,
  'g',
);

/** Shares in per cent; `minus` makes the value negative. */
export function findPersen({ marked, notation }: Source): Candidate[] {
  return amountsIn(marked, PERSEN).flatMap((match) => {
    const amount = readAmount(match.groups!, notation);
    if (!amount) return [];
    const value = match.groups!['minus'] ? -Number(amount.value) : amount.value!;
    return [
      { ...amount, kind: 'persen', start: match.index, end: match.index + match[0].length, unit: '%', value },
    ];
  });
}
