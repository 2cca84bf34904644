import { uiLanguage } from '@/platform/words.ts';

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/; // 2026-11-24 – not 2026-11-24T08:00
const OFFSET = /[+-]\d{2}:\d{2}$/; // +07:00 – not Z
// Indonesia's three zones by their names, as its press writes them.
const ZONES: Record<string, string> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/**
 * A date of publication in words, by the clock of the place it was published: "24 November 2026 pukul 08.00 WIB"; the
 * clock only where the page gave one. What is no date is shown as it stands.
 */
export function longDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  if (DAY_ALONE.test(iso)) return format(date, { dateStyle: 'long', timeZone: 'UTC' });
  const offset = OFFSET.exec(iso)?.[0];
  if (offset === undefined) return format(date, { dateStyle: 'long', timeStyle: 'short' });
  const there = new Date(date.getTime() + minutesOf(offset) * 60_000);
  const clock = format(there, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${clock} ${ZONES[offset] ?? `UTC${offset}`}`;
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** A day in words: "3 Maret 2026". `at` in milliseconds since 1970. */
export function day(at: number): string {
  return format(new Date(at), { dateStyle: 'long' });
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(uiLanguage(), options).format(date);
}
