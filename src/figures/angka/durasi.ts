import { LETTERS } from '../../text/letters';
import { firstWords, readBehind } from './amounts';
import { readAmount, type Candidate, type Source } from './candidate';
import { behindCodeHead } from './code-names';

const PERIODS =
  'detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|dasawarsa|abad|musim|kuartal|triwulan|semester|windu|caturwulan|second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|decade|decades|saat';
const STARTS = firstWords(PERIODS);
/** Behind a number, " menit", "-hari"; not "tahun 2015". */
const DURASI = new RegExp(`[-\\s](?<unit>${PERIODS})(?![${LETTERS}]|\\s(?:19|20)\\d\\d(?!\\d))`, 'y');
const SOME_DAY = /(?:^|\s)(?:di|pada|suatu|salah)\s$/i;
/** Periods of which one is a length; "satu musim", "satu pekan" name a season. */
const SINGLE = /^(?:menit|jam|hari|bulan|tahun)$/;

/** Spans of time: "90 menit", "dua tahun". */
export function findDurasi({ text, marked, amounts, notation }: Source): Candidate[] {
  return amounts.flatMap((amount): Candidate[] => {
    if (!STARTS.has(amount.next)) return [];
    const match = readBehind(DURASI, marked, amount);
    const values = match && readAmount(amount, notation);
    if (!values || behindCodeHead(text, amount.start)) return [];
    const unit = match.groups!['unit']!;
    if (values.value === 1 && !SINGLE.test(unit)) return [];
    // "suatu saat di satu hari nanti": some day, not a day's length.
    if (values.value === 1 && SOME_DAY.test(text.slice(Math.max(0, amount.start - 8), amount.start)))
      return [];
    return [{ kind: 'durasi', start: amount.start, end: amount.end + match[0].length, unit, ...values }];
  });
}
