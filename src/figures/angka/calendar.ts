import { LETTERS } from '../../text/letters';

const MONTHS: Record<string, number> = {
  januari: 1, jan: 1, january: 1, februari: 2, pebruari: 2, feb: 2, february: 2, maret: 3, mar: 3, march: 3, mac: 3, april: 4, apr: 4, mei: 5, may: 5,
  juni: 6, jun: 6, june: 6, juli: 7, jul: 7, july: 7, julai: 7, agustus: 8, agu: 8, ags: 8, agt: 8, aug: 8, august: 8, ogos: 8, september: 9, sep: 9, sept: 9,
  oktober: 10, okt: 10, oct: 10, october: 10, november: 11, nopember: 11, nov: 11, desember: 12, des: 12, dec: 12, december: 12, disember: 12,
}; // prettier-ignore

/** Source of a month's name: "Maret", "Des"; not "Desa". */
export const MONTH = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![${LETTERS}])`;
/** Source of a weekday: "Kamis", "Jum'at", "Monday". */
export const WEEKDAY =
  "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|isnin|khamis|jumaat|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

/** 1-12; `undefined` for no month. */
export const monthNumber = (name: string): number | undefined => MONTHS[name.toLowerCase()];

const two = (number: number) => String(number).padStart(2, '0');

/** A year of two or four digits as four: "18" → 2018; `undefined` for "205". */
export function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  const year = Number(digits);
  if (digits.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return year >= 1000 && year <= 2200 ? year : undefined;
}

/** ISO as far as known: `2023-03-02`, `2018-12`, `--08-18`, `--07`. `undefined` for a day or month that does not exist. */
export function isoDate(
  year: number | undefined,
  month: number,
  day: number | undefined,
): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()))
    return undefined;
  const start = year === undefined ? '-' : String(year);
  return `${start}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** The year that brings a day and month nearest to the publication; `undefined` where that is not known. */
export function nearestYear(month: number, day: number, published: Date | undefined): number | undefined {
  if (!published) return undefined;
  const here = published.getUTCFullYear();
  const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, day) - published.getTime());
  return [here, here - 1, here + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** The day so many days from the publication, ISO. */
export function daysFrom(published: Date, days: number): string {
  const day = new Date(published.getTime() + days * 86_400_000);
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())!;
}
