import { isCapital } from '../tokoh/capitals';
import type { Candidate } from './candidate';
import { clauseBehind } from './clause';
import { AT_MOST } from './clause-trim';
import { contentWords } from './label-words';
import { nounBefore } from './noun-before';
import { isOccasion } from './occasion';
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
  const text = lead.replace(AT_MOST, ' ').replace(BRACKET, ' ').replace(SHORT, ' ');
  const noun = nounBefore(text).slice(-LONGEST);
  if (noun.length === 0 || ERA.test(noun[0]!)) return undefined;
  if (isPlace(noun, text)) return joinWords(heldAt(noun, text));
  return joinWords(noun.length > 1 ? noun : [...noun, ...contentWords(clauseBehind(rest)).slice(0, 2)]);
}

/** "dibuat pada era ⟦1970⟧": part of the day, no thing of that time. */
const ERA = /^(?:era|zaman|masa|abad)$/;
/** What takes place, by its proper name: "di Piala Kenari". */
const EVENT = /^(?:piala|liga|olimpiade|kejuaraan|grand|miss)$/;
const WHERE = /\s(?:di|ke|dari)\s$/;

/** "melarikan diri dari Lumar ⟦tahun 1970⟧": the year is of what happened there. */
function isPlace(noun: string[], text: string): boolean {
  const first = noun[0]!.toLowerCase();
  if (!noun.every(isCapital) || EVENT.test(first) || isOccasion(first)) return false;
  return WHERE.test(text.slice(0, text.lastIndexOf(noun[0]!)));
}

/** "pidato Sari di Lumar ⟦tahun 1945⟧": what was there; none behind a verb. */
function heldAt(place: string[], text: string): string[] {
  const before = text.slice(0, text.lastIndexOf(place[0]!));
  const noun = before.endsWith(' di ') ? nounBefore(before.slice(0, -'di '.length)).slice(-3) : [];
  return noun.length > 0 ? [...noun, 'di', ...place.slice(0, 2)] : [];
}
