import { matchesOf } from '../../text/matches';
import { LETTERS } from '../../text/letters';
import { readNumeral, SPELLED_NUMBER } from '../../text/numerals';
import { JOIN } from './amounts';
import { matchesIn, type Candidate, type Source } from './candidate';

const CLOCK = '(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?!\\d)(?:[.:][0-5]\\d(?!\\d))?';
const ZONE = `(?:\\s?(?:wib|wita|wit|waktu setempat|gmt|utc)(?![${LETTERS}]))`;
const CUE = '(?:pukul|pkl\\.?|jam)\\s';
const DAYTIME = `(?:\\s(?<part>pagi|siang|sore|petang|malam)(?![${LETTERS}]))`;
/** "pukul 10.30 WIB", "jam 19.00-21.00 Wita", "09.00 hingga 15.00 WIB" behind pukul; not "10.30 juta", "2 jam 15 menit". */
const WITH_CUE = new RegExp(
  `(?<![${LETTERS}]|[\\d\\ue000-\\ue07f]\\s(?=jam))${CUE}(?<low>${CLOCK}|\\d{1,2}(?![\\d.,:]\\d|\\d|[${LETTERS}]))${ZONE}?(?:${JOIN}(?:${CUE})?(?<high>${CLOCK}))?${ZONE}?${DAYTIME}?`,
  'g',
);
/** "10.30 WIB", "19.00-21.00 Wita"; not "10.30". */
const WITH_ZONE = new RegExp(
  `(?<![${LETTERS}\\d.,])(?<low>${CLOCK})(?:${ZONE}?${JOIN}(?<high>${CLOCK}))?${ZONE}`,
  'g',
);

/** "pukul setengah 6 pagi" is 05:30; not "setengah jam". */
const HALF = new RegExp(
  `(?<![${LETTERS}])(?:pukul|jam)\\ssetengah\\s(?<hour>\\d{1,2}|${SPELLED_NUMBER})(?![${LETTERS}\\d])${DAYTIME}?`,
  'g',
);

/** "9:30 a.m.", "7 pm"; not "7 meter". */
const ENGLISH = new RegExp(
  `(?<![${LETTERS}\\d.,:])(?<hours>1[0-2]|[1-9])(?:[.:](?<minutes>[0-5]\\d))?\\s?(?<half>[ap])\\.?m(?:\\.|(?![${LETTERS}]))`,
  'g',
);

/** Times of day as `HH:MM`; "pukul 7 malam" is 19:00. */
export function findWaktu(source: Source): Candidate[] {
  const { lower, marked } = source;
  const whole = [
    ...matchesIn(marked, WITH_CUE, /(?:pukul|pkl\.?|jam)\s\d/),
    ...matchesOf(lower, WITH_ZONE, /\d\s?(?:wi[bt]|wita|waktu|gmt|utc)/),
  ].flatMap((match): Candidate[] => {
    const { low = '', high, part } = match.groups!;
    const value = readClock(low, part);
    if (value === undefined) return [];
    const end = match.index + match[0].length;
    const top = high === undefined ? {} : { high: readClock(high, part)! };
    return [{ kind: 'waktu', start: match.index, end, value, ...top }];
  });
  return [...whole, ...findHalves(source), ...findEnglish(source)];
}

function findHalves({ marked, notation }: Source): Candidate[] {
  return matchesIn(marked, HALF, /setengah/).flatMap((match): Candidate[] => {
    const { hour = '', part } = match.groups!;
    const number = Number(readNumeral(hour, notation));
    const value = number >= 1 && number <= 12 ? readClock(`${number - 1}.30`, part) : undefined;
    return value === undefined
      ? []
      : [{ kind: 'waktu', start: match.index, end: match.index + match[0].length, value }];
  });
}

function findEnglish({ lower }: Source): Candidate[] {
  return matchesOf(lower, ENGLISH, /\d\s?[ap]\.?m/).map((match) => {
    const { hours = '', minutes = '00', half = '' } = match.groups!;
    const hour = (Number(hours) % 12) + (half === 'p' ? 12 : 0);
    const value = `${String(hour).padStart(2, '0')}:${minutes}`;
    return { kind: 'waktu', start: match.index, end: match.index + match[0].length, value };
  });
}

function readClock(text: string, part: string | undefined): string | undefined {
  const [hours = '', minutes = '00'] = text.split(/[.:]/);
  const afternoon = part !== undefined && /sore|petang|malam/.test(part) && Number(hours) < 12;
  const hour = Number(hours) + (afternoon ? 12 : 0);
  if (hour > 24) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
