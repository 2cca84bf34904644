/** A point of time as a page gives it: local wall clock, and the zone only where it is stated. */
export interface Moment {
  /** `2023-03-03` */
  date: string;
  /** `13:05` or `13:05:00` */
  time?: string;
  /** `+07:00` or `Z` */
  zone?: string;
}

/** ISO and its relatives: "2023-03-03T13:05:00+07:00", "2023/11/02 20:59", "2015-11-05 T10:08:58Z"; not "03-03-2023". */
const MACHINE =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s?[T ]\s?(\d{1,2})[:.-](\d{2})(?:[:.-](\d{2})(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** An e-mail date: "Wed, 16 Jun 2021 13:00:00 GMT"; not "16 Juni 2021". */
const MAIL =
  /^[a-z]{3}, (\d{1,2}) ([a-z]{3}) (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))? (GMT|UTC|Z|[+-]\d{2}:?\d{2})$/i;
/** Day, month name, year: "3 Maret 2023", "11 Feb 2016"; not "3 orang 2023". */
const NAMED_DATE = /(?<!\d)(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i;
/** Month name first: "February 6, 2016"; not "pukul 6, 2016". */
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)/i;
/** Day first in numbers, as Indonesia writes it: "05/11/2015"; not "2015/11/05". */
const NUMBER_DATE = /(?<![\d/])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/;
/** The time that follows a date: " | 13:05 WIB", " - 15.56 wib", ", pukul 07:04:11"; not " orang". */
const CLOCK =
  /^[\s|,\-–—•·()]{0,8}(?:pukul|jam|at|pk\.?)?\s?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?!\d)(?:\s?(am|pm))?\s?\(?(WIB|WITA|WIT|GMT ?\+ ?[789]|UTC ?\+ ?[789])?/i;

/** What a line says behind its date: "…2026: lomba perahu"; not "Terbit: 2 Maret", "10:00 WIB". */
const SAYS = /:\s*\p{L}{3}/u;

// KBBI's names of the months with their abbreviations, then the Malay and English ones.
const MONTH_NAMES = [
  'jan januari january',
  'feb februari peb pebruari february',
  'mar maret mac march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli julai july',
  'agustus agu agus ags agt ogos aug august',
  'sep sept september',
  'okt oktober oct october',
  'nov november nop nopember',
  'des desember dis disember dec december',
];
const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const ZONES = new Map([
  ['WIB', '+07:00'],
  ['WITA', '+08:00'],
  ['WIT', '+09:00'],
  ['Z', 'Z'],
  ['GMT', 'Z'],
  ['UTC', 'Z'],
]);
const pad = (part: string | number) => String(part).padStart(2, '0');

/** A day that is in the calendar; `month` as a number or a name. */
function moment(year: string, month: string, day: string, rest: Partial<Moment>): Moment | undefined {
  const number = MONTHS.get(month.toLowerCase()) ?? Number(month);
  const date = [year, pad(number), pad(day)].join('-');
  const time = Date.parse(date);
  // The 31st of June is read as the 1st of July.
  const exists = year > '1989' && year < '2101' && time && new Date(time).getUTCDate() === Number(day);
  return exists ? { date, ...rest } : undefined;
}

function clock(hour: string | number | undefined, minute: string, second?: string, zone?: string) {
  if (hour === undefined || Number(hour) > 23 || minute > '59' || (second ?? '') > '59') return {};
  const time = [hour, minute, ...(second ? [second] : [])].map(pad).join(':');
  return zone ? { time, zone } : { time };
}

function offset(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const named = zone.toUpperCase();
  if (ZONES.has(named)) return ZONES.get(named);
  const digits = named.replace(/[^\d+-]/g, '');
  if (digits.length === 2) return `${digits[0]}0${digits[1]}:00`;
  return digits.slice(1, 3) > '14' ? undefined : `${digits.slice(0, 3)}:${digits.slice(3, 5)}`;
}

/** Reads a date made for machines: ISO 8601 and its usual misspellings, or an e-mail date. Undefined for any other text. */
export function parseMachineDate(text: string): Moment | undefined {
  const value = text.trim();
  if (value.length > 60) return undefined;
  const iso = MACHINE.exec(value);
  if (iso) {
    const at = clock(iso[4], iso[5]!, iso[6], offset(iso[7]));
    return moment(iso[1]!, iso[2]!, iso[3]!, at);
  }
  const mail = MAIL.exec(value);
  if (!mail) return undefined;
  const at = clock(mail[4], mail[5]!, mail[6], offset(mail[7]));
  return moment(mail[3]!, mail[2]!, mail[1]!, at);
}

/** Finds the first date written for readers in `text` ("Jumat, 3 Maret 2023 | 13:05 WIB"), day before month. */
export function parseVisibleDate(text: string): Moment | undefined {
  const found = [
    { match: NAMED_DATE.exec(text), day: 1, month: 2 },
    { match: MONTH_FIRST.exec(text), day: 2, month: 1 },
    { match: NUMBER_DATE.exec(text), day: 1, month: 2 },
  ];
  for (const { match, day, month } of found) {
    if (!match) continue;
    const at = CLOCK.exec(text.slice(match.index + match[0].length));
    const hour = Number(at?.[1]);
    const afternoon = at?.[4]?.toLowerCase() === 'pm' && hour < 12 ? 12 : 0;
    const rest = at ? clock(hour + afternoon, at[2]!, at[3], offset(at[5])) : {};
    const result = moment(match[3]!, match[month]!, match[day]!, rest);
    if (result) return result;
  }
  return undefined;
}

/** The date of a line that tells no more of that day; undefined for "Selasa, 24 November 2026: lomba perahu". */
export function parseDateLine(line: string): Moment | undefined {
  return SAYS.test(line) ? undefined : parseVisibleDate(line);
}

/** ISO 8601, with as much as is known: `2023-03-03`, `2023-03-03T13:05:00`, `2023-03-03T13:05:00+07:00`. */
export function isoDate({ date, time, zone }: Moment): string {
  if (!time) return date;
  return `${date}T${time.length === 5 ? `${time}:00` : time}${zone ?? ''}`;
}

/**
 * Corrects a machine's date by the one shown to readers: when both name the same minute on the clock, the zone that
 * readers see is the true one (a CMS that writes local time with "Z" or "-07:00" is common).
 */
export function withShownZone(machine: Moment, shown: Moment | undefined): Moment {
  if (!shown?.time || shown.date !== machine.date) return machine;
  if (!machine.time) return shown;
  const sameMinute = machine.time.slice(0, 5) === shown.time.slice(0, 5);
  return sameMinute && shown.zone ? { ...machine, zone: shown.zone } : machine;
}
