import { ANY_LETTERS } from '../../text/letters';
import { compiled, holds } from '../../text/matches';
import { gistOfAmount } from './amount-gist';
import { gistOfContest, gistOfEvent, withoutAsides } from './gist';
import { isMeasure } from './measures';
import { contentWords, isVerb } from './label-words';
import { joinWords, LONGEST, TIMES, type Statement } from './statement';

/** "HET Kota Baru yaitu ": what the amount is, right before. */
const NAMED = /\s(?:yaitu|yakni|ialah|adalah)\s(?:pada\s)?(?:tanggal\s|hari\s|sekitar\s)?$/;

/** The same amount again: "naik ⟦2 persen⟧ atau sekitar ". */
const EQUAL = new RegExp(
  `^(.*[${ANY_LETTERS}]\\s)\\s{2,}(?:atau|alias)\\s(?:(?:setara|sekitar|senilai|sebesar|dengan)\\s){0,2}$`,
  's',
);

/** The words of a number's clause that say most of what it measures, by its kind; at most `LONGEST`. */
export function gistOf({ kind, lead, clause }: Statement): string[] {
  if (holds(NAMED, lead)) return named(clause);
  if (TIMES.has(kind)) return gistOfEvent(clause, LONGEST);
  if (kind === 'skor') return gistOfContest(clause, lead, LONGEST);
  const same = compiled(EQUAL).exec(clause)?.[1];
  if (same !== undefined && contentWords(same).length > 1) return gistOfAmount(same, LONGEST);
  if (kind === 'urutan') return contentWords(clause).slice(-LONGEST);
  return gistOfAmount(clause, LONGEST);
}

/** The subject right before "yaitu" or "adalah", the last of two joined ones. */
function named(clause: string): string[] {
  const words = contentWords(withoutAsides(clause));
  const said = words.slice(words.findLastIndex(isVerb) + 1);
  const measure = said.findIndex(isMeasure);
  if (measure >= 0 && said.length - measure > 2) return said.slice(measure, measure + LONGEST);
  const last = contentWords(clause.slice(clause.lastIndexOf(' dan ') + 1));
  return (last.length > 1 ? last : contentWords(clause)).slice(-LONGEST);
}

/** One word says too little: those behind the number complete it. */
export const completed = (gist: string[], behind: string[]): string | undefined =>
  joinWords(gist.length > 1 ? gist : [...gist, ...behind.slice(0, LONGEST - gist.length)]);
