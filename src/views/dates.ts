import { uiLanguage } from '@/platform/words.ts';

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/; // 2026-11-24 – not 2026-11-24T08:00

/** A date of publication in words: "24 November 2026 pukul 08.00"; the clock only where the page gave one. */
export function longDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  if (DAY_ALONE.test(iso)) return format(date, { dateStyle: 'long', timeZone: 'UTC' });
  return format(date, { dateStyle: 'long', timeStyle: 'short' });
}

/** A day in words: "3 Maret 2026". `at` in milliseconds since 1970. */
export function day(at: number): string {
  return format(new Date(at), { dateStyle: 'long' });
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(uiLanguage(), options).format(date);
}
