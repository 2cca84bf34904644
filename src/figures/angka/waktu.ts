import { readNumeral, SPELLED_NUMBER } from '../../text/numerals';
import { JOIN, type Candidate, type Source } from './candidate';

const CLOCK = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?!\\d)(?:[.:][0-5]\\d(?!\\d))?';
const ZONE = '(?:\\s?(?:wib|wita|wit|waktu setempat|gmt|utc)(?!\\p{L}))';
const CUE = '(?:pukul|pkl\\.?|jam)\\s';
const DAYTIME = '(?:\\s(?<part>pagi|siang|sore|petang|malam)(?!\\p{L}))';
/** "pukul 10.30 WIB", "jam 19.00-21.00 Wita", "09.00 hingga 15.00 WIB" behind pukul; not "10.30 juta". */
const WITH_CUE = new RegExp(
  `(?<!\\p{L})${CUE}(?<low>${CLOCK}|\\d{1,2}(?![\\d.,:]\\d|\\d|\\p{L}))${ZONE}?(?:${JOIN}(?:${CUE})?(?<high>${CLOCK}))?${ZONE}?${DAYTIME}?`,
  'giu',
);
/** "10.30 WIB", "19.00-21.00 Wita"; not "10.30". */
const WITH_ZONE = new RegExp(
  `(?<![\\p{L}\\d.,])(?<low>${CLOCK})(?:${ZONE}?${JOIN}(?<high>${CLOCK}))?${ZONE}`,
  'giu',
);

/** "pukul setengah 6 pagi" is 05:30; not "setengah jam". */
const HALF = new RegExp(
  `(?<!\\p{L})(?:pukul|jam)\\ssetengah\\s(?<hour>\\d{1,2}|${SPELLED_NUMBER})(?![\\p{L}\\d])${DAYTIME}?`,
  'giu',
);

/** "9:30 a.m.", "7 pm"; not "7 meter". */
const ENGLISH =
  /(?<![\p{L}\d.,:])(?<hours>1[0-2]|[1-9])(?:[.:](?<minutes>[0-5]\d))?\s?(?<half>[ap])\.?m(?:\.|(?!\p{L}))/giu;

/** Times of day as `HH:MM`; "pukul 7 malam" is 19:00. */
export function findWaktu(source: Source): Candidate[] {
  const { text } = source;
  const whole = [...text.matchAll(WITH_CUE), ...text.matchAll(WITH_ZONE)].flatMap((match): Candidate[] => {
    const { low = '', high, part } = match.groups!;
    const value = readClock(low, part);
    if (value === undefined) return [];
    const end = match.index + match[0].length;
    const top = high === undefined ? {} : { high: readClock(high, part)! };
    return [{ kind: 'waktu', start: match.index, end, value, ...top }];
  });
  return [...whole, ...findHalves(source), ...findEnglish(source)];
}

function findHalves({ text, notation }: Source): Candidate[] {
  return [...text.matchAll(HALF)].flatMap((match): Candidate[] => {
    const { hour = '', part } = match.groups!;
    const number = Number(readNumeral(hour, notation));
    const value = number >= 1 && number <= 12 ? readClock(`${number - 1}.30`, part) : undefined;
    return value === undefined
      ? []
      : [{ kind: 'waktu', start: match.index, end: match.index + match[0].length, value }];
  });
}

function findEnglish({ text }: Source): Candidate[] {
  return [...text.matchAll(ENGLISH)].map((match) => {
    const { hours = '', minutes = '00', half = '' } = match.groups!;
    const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    const value = `${String(hour).padStart(2, '0')}:${minutes}`;
    return { kind: 'waktu', start: match.index, end: match.index + match[0].length, value };
  });
}

function readClock(text: string, part: string | undefined): string | undefined {
  const [hours = '', minutes = '00'] = text.split(/[.:]/);
  const afternoon = part !== undefined && /sore|petang|malam/i.test(part) && Number(hours) < 12;
  const hour = Number(hours) + (afternoon ? 12 : 0);
  if (hour > 24) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
