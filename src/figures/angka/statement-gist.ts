import { gistOfAmount, gistOfContest, gistOfEvent } from './gist';
import { contentWords } from './label-words';
import { joinWords, LONGEST, TIMES, type Statement } from './statement';

/** "HET Kota Baru yaitu ": what the amount is, right before. */
const NAMED = /\s(?:yaitu|yakni|ialah|adalah)\s(?:pada\s)?(?:tanggal\s|hari\s|sekitar\s)?$/;

/** The words of a number's clause that say most of what it measures, by its kind; at most `LONGEST`. */
export function gistOf({ kind, lead, clause }: Statement): string[] {
  if (NAMED.test(lead)) return named(clause);
  if (TIMES.has(kind)) return gistOfEvent(clause, LONGEST);
  if (kind === 'skor') return gistOfContest(clause, lead, LONGEST);
  if (kind === 'urutan') return contentWords(clause).slice(-LONGEST);
  return gistOfAmount(clause, LONGEST);
}

/** The subject right before "yaitu" or "adalah", the last of two joined ones. */
function named(clause: string): string[] {
  const last = contentWords(clause.slice(clause.lastIndexOf(' dan ') + 1));
  return (last.length > 1 ? last : contentWords(clause)).slice(-LONGEST);
}

/** One word says too little: those behind the number complete it. */
export const completed = (gist: string[], behind: string[]): string | undefined =>
  joinWords(gist.length > 1 ? gist : [...gist, ...behind.slice(0, LONGEST - gist.length)]);
