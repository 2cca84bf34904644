import { LETTERS } from '../../text/letters';
import { unmark } from '../../text/mark-numerals';
import { NUMERAL, readNumeral } from '../../text/numerals';
import { firstWords, readBehind } from './amounts';
import { readAmount, type Candidate, type Source } from './candidate';
import { behindCodeHead } from './code-names';

const PERIODS =
  'detik|menit|jam|hari|minggu|pekan|bulan|tahun|dekade|dasawarsa|abad|musim|kuartal|triwulan|semester|windu|caturwulan|second|seconds|minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years|decade|decades|saat';
const STARTS = firstWords(PERIODS);
/** Parts of a longer unit, exactly so many to one: months of a year, minutes and seconds of an hour. */
const PARTS: Record<string, Record<string, number>> = {
  tahun: { bulan: 12 },
  minggu: { hari: 7 },
  hari: { jam: 24 },
  jam: { menit: 60, detik: 3600 },
  menit: { detik: 60 },
};
/** " 6 bulan" behind "1 tahun". */
const PART = `\\s${NUMERAL}\\s(?:bulan|hari|jam|menit|detik)(?![${LETTERS}])`;
/** Behind a number, " menit", "-hari", " jam 15 menit"; not "tahun 2015". */
const DURASI = new RegExp(
  `[-\\s](?<unit>${PERIODS})(?<parts>(?:${PART}){0,2})(?![${LETTERS}]|\\s(?:19|20)\\d\\d(?!\\d))`,
  'y',
);
/** Whether a word stands in capitals in a text that is not. */
const isShouted = (text: string, at: number, length: number): boolean => {
  const word = text.slice(at, at + length);
  return word !== word.toLowerCase() && word === word.toUpperCase() && text !== text.toUpperCase();
};
const SOME_DAY = /(?:^|\s)(?:di|pada|suatu|salah)\s$/i;
/** Periods of which one is a length; "satu musim", "satu pekan" name a season. */
const SINGLE = /^(?:menit|jam|hari|bulan|tahun)$/;

/** Spans of time: "90 menit", "dua tahun", "2 jam 15 menit" in hours, "2 jam 3 menit 20 detik" in the last unit where hours come out uneven. */
export function findDurasi({ text, marked, amounts, notation }: Source): Candidate[] {
  let done = 0;
  return amounts.flatMap((amount): Candidate[] => {
    if (amount.start < done || !STARTS.has(amount.next)) return [];
    const match = readBehind(DURASI, marked, amount);
    const values = match && readAmount(amount, notation);
    if (!values || behindCodeHead(text, amount.start)) return [];
    // A title in capitals: "film 7 HARI MENEMBUS WAKTU".
    if (isShouted(text, amount.end, match[0].length)) return [];
    const unit = match.groups!['unit']!;
    const parts = unmark(match.groups!['parts']!);
    const whole = parts && values.high === undefined ? withParts(values.value!, unit, parts) : undefined;
    if (values.value === 1 && !whole && !SINGLE.test(unit)) return [];
    // "suatu saat di satu hari nanti": some day, not a day's length.
    if (values.value === 1 && SOME_DAY.test(text.slice(Math.max(0, amount.start - 8), amount.start)))
      return [];
    done = amount.end + match[0].length - (whole ? 0 : parts.length);
    return [{ kind: 'durasi', start: amount.start, end: done, unit, ...values, ...whole }];
  });

  /** The sum of a span told in units and parts of them; `undefined` where the parts are none of the unit. */
  function withParts(value: number | string, unit: string, parts: string) {
    const ratios = PARTS[unit];
    const told = [...parts.matchAll(/\s(.+?)\s(bulan|hari|jam|menit|detik)/g)];
    const sizes = told.map(([, , part = '']) => ratios?.[part]);
    const finest = sizes.at(-1);
    if (finest === undefined || sizes.includes(undefined)) return undefined;
    const numbers = told.map(([, written = '']) => Number(readNumeral(written, notation)));
    const sum = numbers.reduce(
      (all, number, at) => all + (number * finest) / sizes[at]!,
      Number(value) * finest,
    );
    if (!Number.isFinite(sum)) return undefined;
    // "2 jam 15 menit" is 2,25 jam; "2 jam 20 menit" is 140 menit.
    const even = Number.isInteger((sum * 100) / finest);
    return even ? { value: sum / finest, unit } : { value: sum, unit: told.at(-1)![2]! };
  }
}
