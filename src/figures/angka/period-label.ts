import type { Candidate } from './candidate';
import { clauseBehind } from './clause';
import { AT_MOST } from './clause-trim';
import { contentWords } from './label-words';
import { nounBefore } from './noun-before';
import { joinWords, LONGEST, type Statement } from './statement';

/** A year or a month, alone or to another: "2016", "2016-03"; not "2016-03-02". */
const NO_DAY = /^(?:\d{4}|-)(?:-\d\d)?$/;
/** The year of a work: "lewat film Perahu (". */
const BRACKET = /\s\($/;
/** The short form of what it is of: "Bulan Menanam (BM) ". */
const SHORT = /\s\([A-Z]{2,6}\)\s$/;

/** What a year or month right behind a noun is of: "keberangkatan haji ⟦tahun 2017⟧", "film Perahu (⟦1933⟧)"; `undefined` behind anything else. */
export function periodLabel({ kind, lead, rest }: Statement, value: Candidate['value']): string | undefined {
  if (kind !== 'tanggal' || !NO_DAY.test(String(value))) return undefined;
  const noun = nounBefore(lead.replace(AT_MOST, ' ').replace(BRACKET, ' ').replace(SHORT, ' ')).slice(
    -LONGEST,
  );
  if (noun.length === 0) return undefined;
  return joinWords(noun.length > 1 ? noun : [...noun, ...contentWords(clauseBehind(rest)).slice(0, 2)]);
}
